//! Search among 10,000 listings: a page with its total, and the counts beside every filter.

use std::time::Instant;

use chrono::{Duration, Utc};
use waymark::{
    domain::{
        ItemId,
        event::ItemType,
        search::{BoundingBox, Near, SearchQuery, Sort},
    },
    store::{
        Error,
        listings::{self, Listing, Offset},
    },
};

use crate::{database::TestStore, percentile};

const LISTINGS: u32 = 10_000;
const WORDS: [&str; 8] = [
    "workshop",
    "robot",
    "garden",
    "dirbtuvės",
    "glass",
    "music",
    "river",
    "library",
];

pub async fn run(db: &TestStore) {
    for begin in (0..LISTINGS).step_by(500) {
        db.write(move |c| (begin..begin + 500).try_for_each(|n| listings::put(c, &listing(n))))
            .await;
    }
    let words = |text: &str| SearchQuery {
        words: text.to_owned(),
        ..SearchQuery::default()
    };
    let near = Near {
        latitude: 54.69,
        longitude: 25.28,
        radius: Some(5.0),
    };
    let bbox = BoundingBox {
        west: 25.2,
        south: 54.6,
        east: 25.3,
        north: 54.7,
    };
    for (name, query) in [
        ("everything", SearchQuery::default()),
        ("one word", words("robot")),
        ("three words", words("robot garden music")),
        ("no match", words("nonsense")),
        (
            "near, nearest first",
            SearchQuery {
                near: Some(near),
                sort: Some(Sort::Distance),
                ..words("")
            },
        ),
        (
            "box and category",
            SearchQuery {
                bbox: Some(bbox),
                categories: vec!["arts".to_owned()],
                ..words("")
            },
        ),
        (
            "word, kind, age, free",
            SearchQuery {
                age: Some(15),
                free: Some(true),
                ..words("glass")
            },
        ),
    ] {
        let (mut pages, mut facets) = (Vec::new(), Vec::new());
        for _ in 0..30 {
            let asked = query.clone();
            let begun = Instant::now();
            db.look(move |c| listings::search(c, &asked, Utc::now(), Offset(0), 20))
                .await;
            pages.push(begun.elapsed());
            let asked = query.clone();
            let begun = Instant::now();
            db.look(move |c| Ok::<_, Error>(listings::facets(c, &asked, Utc::now())?.len()))
                .await;
            facets.push(begun.elapsed());
        }
        println!(
            "{name}: page p50 {:.1} ms, p95 {:.1} ms; facets p50 {:.1} ms, p95 {:.1} ms",
            percentile(&mut pages, 0.5),
            percentile(&mut pages, 0.95),
            percentile(&mut facets, 0.5),
            percentile(&mut facets, 0.95)
        );
    }
}

/// A listing of about a thousand letters, near Vilnius, some day of the year to come.
fn listing(n: u32) -> Listing {
    let spread = f64::from(n);
    let word = |by: u32| *WORDS.get(usize::try_from(n / by % 8).unwrap()).unwrap();
    let name = format!("{} {} {n}", word(1), word(8));
    let starts = Utc::now() + Duration::days(i64::from(n % 365));
    Listing {
        id: ItemId(uuid::Uuid::now_v7()),
        item_type: ItemType::Opportunity,
        peer: None,
        hidden: false,
        starts: (!n.is_multiple_of(5)).then_some(starts),
        ends: (!n.is_multiple_of(5)).then_some(starts),
        closes: None,
        point: Some((
            54.6 + (spread / 7.0).sin() / 5.0,
            25.2 + (spread / 3.0).cos() / 5.0,
        )),
        min_age: u8::try_from(n % 20).unwrap(),
        max_age: 99,
        words: format!(
            "{name} {} {}",
            word(64),
            "a longer text about it all ".repeat(35)
        ),
        name,
        published: starts,
        terms: vec![
            ("type", "opportunity".to_owned()),
            (
                "kind",
                ["event", "course", "workshop"]
                    .get(usize::try_from(n % 3).unwrap())
                    .unwrap()
                    .to_string(),
            ),
            (
                "category",
                ["arts", "civic", "crafts"]
                    .get(usize::try_from(n / 3 % 3).unwrap())
                    .unwrap()
                    .to_string(),
            ),
            (
                "language",
                ["lt", "en"]
                    .get(usize::try_from(n % 2).unwrap())
                    .unwrap()
                    .to_string(),
            ),
            ("free", (!n.is_multiple_of(4)).to_string()),
            ("territory", format!("city{}.example", n % 6)),
        ],
    }
}
