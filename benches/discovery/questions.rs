//! What people ask: the same questions at every run.

use chrono::{DateTime, Duration, Utc};
use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};
use waymark::domain::search::{BoundingBox, Near, SearchQuery, Sort};

use crate::items::{town, word};

const EACH: usize = 200;

/// Families of questions, each with its name.
pub fn all(now: DateTime<Utc>) -> Vec<(&'static str, Vec<SearchQuery>)> {
    let mut random = StdRng::seed_from_u64(7);
    let mut family = |ask: &dyn Fn(&mut StdRng) -> SearchQuery| -> Vec<SearchQuery> {
        (0..EACH).map(|_| ask(&mut random)).collect()
    };
    let words = |random: &mut StdRng, count: usize| -> String {
        let language = random.random_range(0..12);
        let number = |random: &mut StdRng| random.random_range(0..400_u32);
        let words: Vec<String> = (0..count).map(|_| word(language, number(random))).collect();
        words.join(" ")
    };
    let area = |random: &mut StdRng, size: f64| {
        let (latitude, longitude) = town(random.random_range(0..200));
        BoundingBox {
            west: longitude - size,
            south: latitude - size / 2.0,
            east: longitude + size,
            north: latitude + size / 2.0,
        }
    };
    let near = |random: &mut StdRng, radius: Option<f64>| {
        let (latitude, longitude) = town(random.random_range(0..200));
        Near {
            latitude,
            longitude,
            radius,
        }
    };
    vec![
        ("everything", family(&|_| SearchQuery::default())),
        (
            "one filter",
            family(&|random| SearchQuery {
                categories: vec![["arts", "civic", "crafts"][random.random_range(0..3)].to_owned()],
                ..SearchQuery::default()
            }),
        ),
        (
            "a word",
            family(&|random| SearchQuery {
                words: words(random, 1),
                ..SearchQuery::default()
            }),
        ),
        (
            "two words",
            family(&|random| SearchQuery {
                words: words(random, 2),
                ..SearchQuery::default()
            }),
        ),
        (
            "a word with a wrong letter",
            family(&|random| SearchQuery {
                words: format!("{}x", words(random, 1)),
                ..SearchQuery::default()
            }),
        ),
        (
            "a city's box",
            family(&|random| SearchQuery {
                bbox: Some(area(random, 0.2)),
                ..SearchQuery::default()
            }),
        ),
        (
            "a country's box",
            family(&|random| SearchQuery {
                bbox: Some(area(random, 4.0)),
                ..SearchQuery::default()
            }),
        ),
        (
            "a word in a city's box",
            family(&|random| SearchQuery {
                words: words(random, 1),
                bbox: Some(area(random, 0.2)),
                ..SearchQuery::default()
            }),
        ),
        (
            "near, nearest first",
            family(&|random| SearchQuery {
                near: Some(near(random, None)),
                sort: Some(Sort::Distance),
                ..SearchQuery::default()
            }),
        ),
        (
            "near, within 5 km, free, for 15",
            family(&|random| SearchQuery {
                near: Some(near(random, Some(5.0))),
                free: Some(true),
                age: Some(15),
                ..SearchQuery::default()
            }),
        ),
        (
            "this weekend, free",
            family(&|random| {
                let from = now + Duration::days(random.random_range(0..100));
                SearchQuery {
                    from: Some(from),
                    to: Some(from + Duration::days(2)),
                    free: Some(true),
                    ..SearchQuery::default()
                }
            }),
        ),
    ]
}
