//! Search: the CPU of a question, with the counts beside all filters and a page of 20, beside what
//! the same words or the same box cost without anything else, and how much more that is than with
//! the size before; maps, tiles, and what is proposed to somebody who types.
//!
//! `cargo bench --bench discovery` goes through 10,000, 100,000 and 1,000,000 items;
//! `cargo bench --bench discovery -- 100000 tile box` through one of them, with what has one of the
//! words in its name.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::as_conversions,
    clippy::print_stdout,
    missing_docs,
    reason = "a measurement that cannot go on has failed, and its numbers are for reading"
)]

#[path = "discovery/floor.rs"]
mod floor;
#[path = "discovery/items.rs"]
#[allow(dead_code, reason = "shared between the benches")]
mod items;
#[path = "discovery/measure.rs"]
#[allow(dead_code, reason = "shared between the benches")]
mod measure;
#[path = "discovery/questions.rs"]
mod questions;

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use waymark::{
    discovery::{Discovery, Offset, Want, keeper},
    domain::event::ItemType,
};

use floor::Floor;
use measure::{Times, cpu, cpu_of_all, resident};
use questions::Question;

fn main() {
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .collect();
    let (numbers, names): (Vec<String>, Vec<String>) = words
        .into_iter()
        .partition(|word| word.parse::<u32>().is_ok());
    let sizes: Vec<u32> = if numbers.is_empty() {
        vec![10_000, 100_000, 1_000_000]
    } else {
        numbers
            .iter()
            .map(|number| number.parse().unwrap())
            .collect()
    };
    let mut before = HashMap::new();
    for size in sizes {
        before = run(size, &names, &before);
    }
}

/// Measures one size, and answers the p95 of each family of questions.
fn run(
    size: u32,
    names: &[String],
    before: &HashMap<&'static str, f64>,
) -> HashMap<&'static str, f64> {
    println!("== {size} items");
    let now = Utc::now();
    let folder = tempfile::tempdir().unwrap();
    let begun = cpu();
    let entries: Vec<_> = (0..size.min(20_000)).map(|n| items::item(n, now)).collect();
    let making = (cpu() - begun) / f64::from(size.min(20_000));
    drop(entries);
    let begun = cpu_of_all();
    let discovery = keeper::of((0..size).map(|n| items::item(n, now)), folder.path()).unwrap();
    let build = (cpu_of_all() - begun) / f64::from(size) - making;
    println!(
        "built with {:.1} µs of CPU an item; {}",
        build * 1e6,
        resident()
    );
    let mut measured = HashMap::new();
    let mut all = Times::default();
    let families: Vec<_> = questions::all(now)
        .into_iter()
        .filter(|(name, _)| names.is_empty() || names.iter().any(|word| name.contains(word)))
        .collect();
    for (name, questions) in &families {
        let mut times = Times::default();
        let mut found = 0;
        for question in questions {
            found += times.take(|| ask(&discovery, question, now));
        }
        let each = found / i64::try_from(questions.len()).unwrap();
        let p95 = times.percentile(0.95);
        let more = before.get(name).map(|before| p95 / before);
        let more = more.map_or(String::new(), |more| {
            format!("; {more:.1} times the size before")
        });
        println!("{name}: {times}{more}; {each} found on average");
        if matches!(questions.first(), Some(Question::Search(_))) {
            all.extend(&times);
        }
        measured.insert(*name, p95);
    }
    if all.len() > 0 {
        println!("all searches: {all}");
    }
    println!("after the questions: {}", resident());
    drop(discovery);
    let floor = Floor::of((0..size).map(|n| items::item(n, now)));
    for (name, questions) in &families {
        let mut times = Times::default();
        let known = questions.iter().all(|question| {
            let mut found = None;
            times.take(|| found = floor.ask(question));
            found.is_some()
        });
        if known {
            let more = measured[name] / times.percentile(0.95);
            println!("{name}: floor {times}; search is {more:.1} times its p95");
        }
    }
    measured
}

/// Asks, and answers how many were found.
fn ask(discovery: &Discovery, question: &Question, now: DateTime<Utc>) -> i64 {
    match question {
        Question::Search(query) => {
            let want = Want {
                start: Offset(0).into(),
                limit: 20,
                facets: true,
            };
            discovery.ask(query, now, want).total
        }
        Question::Map(query, squares, most) => discovery.map(query, now, *squares, *most).total,
        Question::Suggest(typed) => {
            let types = [
                ItemType::Opportunity,
                ItemType::Playlist,
                ItemType::Organisation,
            ];
            let found = discovery.suggest(typed, &types, now, 20);
            i64::try_from(found.iter().map(Vec::len).sum::<usize>()).unwrap()
        }
    }
}
