//! Search: the CPU of a question, with the counts beside all filters and a page of 20, and how much
//! more that is than with the size before.
//!
//! `cargo bench --bench discovery` goes through 10,000, 100,000 and 1,000,000 items;
//! `cargo bench --bench discovery -- 100000` through one of them.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::as_conversions,
    clippy::print_stdout,
    missing_docs,
    reason = "a measurement that cannot go on has failed, and its numbers are for reading"
)]

#[path = "discovery/items.rs"]
mod items;
#[path = "discovery/measure.rs"]
mod measure;
#[path = "discovery/questions.rs"]
mod questions;

use chrono::Utc;
use waymark::discovery::{Offset, Want, keeper};

use measure::{Times, cpu, cpu_of_all, resident};

fn main() {
    let asked: Vec<u32> = std::env::args()
        .filter_map(|word| word.parse().ok())
        .collect();
    let sizes = if asked.is_empty() {
        vec![10_000, 100_000, 1_000_000]
    } else {
        asked
    };
    let mut before = Vec::new();
    for size in sizes {
        before = run(size, &before);
    }
}

/// Measures one size, and answers the p95 of each family of questions.
fn run(size: u32, before: &[f64]) -> Vec<f64> {
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
        "built with {:.1} µs of CPU an item; {} resident",
        build * 1e6,
        resident()
    );
    let mut measured = Vec::new();
    for (name, questions) in questions::all(now) {
        let mut times = Times::default();
        let mut found = 0;
        for query in &questions {
            let want = Want {
                start: Offset(0).into(),
                limit: 20,
                facets: true,
            };
            let answer = times.take(|| discovery.ask(query, now, want));
            found += answer.total;
        }
        let each = found / i64::try_from(questions.len()).unwrap();
        let p95 = times.percentile(0.95);
        let more = before.get(measured.len()).map(|before| p95 / before);
        let more = more.map_or(String::new(), |more| {
            format!("; {more:.1} times the size before")
        });
        println!("{name}: {times}{more}; {each} found on average");
        measured.push(p95);
    }
    println!("{} resident", resident());
    measured
}
