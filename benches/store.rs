//! What the storage room can do, as ratios that hold on any machine.
//!
//! `cargo bench` runs everything on SQLite, and on PostgreSQL when `WAYMARK_TEST_POSTGRES` names a
//! server; `cargo bench -- write` only what has `write` in its name.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    missing_docs,
    reason = "a measurement that cannot go on has failed, and its numbers are for reading"
)]

#[path = "../tests/support/database.rs"]
#[allow(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "shared with the tests"
)]
mod database;

#[path = "store/imports.rs"]
mod imports;
#[path = "store/writes.rs"]
mod writes;

use std::time::Duration;

use database::TestStore;

/// The value below which `share` of them lie.
fn percentile(times: &mut [Duration], share: f64) -> f64 {
    times.sort_unstable();
    let last = u32::try_from(times.len()).unwrap() - 1;
    let place = (f64::from(last) * share).round();
    let found = times
        .iter()
        .zip(0_u32..)
        .find(|(_, n)| f64::from(*n) >= place);
    found.map_or(0.0, |(time, _)| time.as_secs_f64() * 1_000.0)
}

fn main() {
    let wanted: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .collect();
    let asked =
        |name: &str| wanted.is_empty() || wanted.iter().any(|word| name.contains(word.as_str()));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    for open in [|| Some(TestStore::sqlite()), TestStore::postgres] {
        for name in ["writes", "imports"] {
            let Some(db) = asked(name).then(open).flatten() else {
                continue;
            };
            println!(
                "== {name} on {}",
                if db.is_postgres() {
                    "PostgreSQL"
                } else {
                    "SQLite"
                }
            );
            runtime.block_on(async {
                match name {
                    "writes" => writes::run(&db).await,
                    _ => imports::run(&db).await,
                }
            });
        }
    }
}
