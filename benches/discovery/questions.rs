//! What people ask: the same questions at every run.

use chrono::{DateTime, Duration, Utc};
use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};
use waymark::{
    discovery::{Squares, from_map, on_map},
    domain::search::{BoundingBox, Near, SearchQuery, Sort},
};

use crate::items::{town, word};

const EACH: usize = 200;

/// What is asked at once.
#[derive(Debug, Clone)]
pub enum Question {
    /// A page of 20 with the counts beside all filters.
    Search(SearchQuery),
    /// A map with at most so many spots.
    Map(SearchQuery, Squares, usize),
    /// What somebody is typing.
    Suggest(String),
}

/// Families of questions, each with its name.
pub fn all(now: DateTime<Utc>) -> Vec<(&'static str, Vec<Question>)> {
    let mut all: Vec<(&str, Vec<Question>)> = searches(now)
        .into_iter()
        .map(|(name, queries)| (name, queries.into_iter().map(Question::Search).collect()))
        .collect();
    all.extend(maps());
    all.push(("as typed", typed()));
    all
}

/// The tiles and screens of a map around towns, as a browser asks for them.
fn maps() -> Vec<(&'static str, Vec<Question>)> {
    let mut random = StdRng::seed_from_u64(8);
    let mut family = |zoom: u8, tiles: f64, most: usize| -> Vec<Question> {
        let side = f64::from(zoom).exp2();
        let corner = |x: f64, y: f64| from_map((x / side, y / side));
        (0..EACH)
            .map(|_| {
                let (latitude, longitude) = town(random.random_range(0..200));
                let (x, y) = on_map(latitude, longitude);
                let (x, y) = ((x * side).floor(), (y * side).floor());
                let ((north, west), (south, east)) = (corner(x, y), corner(x + tiles, y + tiles));
                let area = BoundingBox {
                    west,
                    south,
                    east,
                    north,
                };
                let squares = Squares::at_zoom(zoom);
                let query = SearchQuery {
                    // Of large squares the whole world is asked, as the tiles do.
                    bbox: (!squares.are_coarse()).then_some(area),
                    ..SearchQuery::default()
                };
                Question::Map(query, squares, most)
            })
            .collect()
    };
    vec![
        ("a tile of the world", family(3, 1.0, 2_000)),
        ("a tile of a country", family(6, 1.0, 2_000)),
        ("a tile of a city", family(11, 1.0, 2_000)),
        ("a screen of a country", family(6, 3.0, 500)),
        ("a screen of a city", family(11, 3.0, 500)),
    ]
}

/// The beginnings of names.
fn typed() -> Vec<Question> {
    let mut random = StdRng::seed_from_u64(9);
    (0..EACH)
        .map(|_| {
            let language = random.random_range(0..12);
            let word = word(language, random.random_range(0..400));
            let letters = random.random_range(2..7);
            Question::Suggest(word.chars().take(letters).collect())
        })
        .collect()
}

fn searches(now: DateTime<Utc>) -> Vec<(&'static str, Vec<SearchQuery>)> {
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
