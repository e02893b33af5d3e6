//! A whole node under load: the program itself, optimised, asked by 64 people at once, quiet and
//! while a thousand changes a second come in.
//!
//! `cargo bench --bench http` imports 10,000 made-up opportunities; `cargo bench --bench http --
//! 1000000` as many as that. A folder instead of a number is a node's own (`waymark.toml`,
//! `waymark.db`), which stays, changed. What it does is on this machine only.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::as_conversions,
    clippy::print_stdout,
    missing_docs,
    reason = "a measurement that cannot go on has failed, and its numbers are for reading"
)]

#[path = "discovery/items.rs"]
#[allow(dead_code, reason = "shared between the benches")]
mod items;
#[path = "discovery/measure.rs"]
#[allow(dead_code, reason = "shared between the benches")]
mod measure;
#[path = "http/node.rs"]
mod node;
#[path = "http/questions.rs"]
mod questions;

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use tokio::task::JoinSet;
use waymark::{
    actions::{Error, publish_opportunity},
    domain::{OpportunityId, permission::Actor},
    store::Store,
};

use measure::Times;
use node::Node;

/// People who ask, each one question after the other.
const PEOPLE: usize = 64;
/// How long they do.
const LONG: Duration = Duration::from_secs(20);
/// Changes of a second.
const CHANGES: usize = 1_000;

fn main() {
    let word = std::env::args().skip(1).find(|word| !word.starts_with('-'));
    let own = tempfile::tempdir().unwrap();
    let folder = match word.as_deref().map(Path::new) {
        Some(folder) if folder.is_dir() => folder.to_path_buf(),
        _ => {
            let size = word.map_or(10_000, |word| word.parse().unwrap());
            node::fill(own.path(), size);
            own.path().to_path_buf()
        }
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(run(folder));
}

async fn run(folder: PathBuf) {
    let begun = Instant::now();
    let node = Node::start(&folder).await;
    println!("listens after {:.2} s", begun.elapsed().as_secs_f64());
    let items = node.wait_for_all().await;
    println!(
        "finds all {items} after {:.1} s; {}",
        begun.elapsed().as_secs_f64(),
        node.resident()
    );
    node.stop().await;
    let begun = Instant::now();
    let node = Node::start(&folder).await;
    let listens = begun.elapsed().as_secs_f64();
    node.wait_for_all().await;
    println!(
        "started again from its snapshot: listens after {listens:.2} s, finds all after {:.2} s; {}",
        begun.elapsed().as_secs_f64(),
        node.resident()
    );
    let quiet = ask(&node, "quiet").await;
    let store = Store::open(&node.database()).unwrap();
    let changing = Changing::begin(&node, store).await;
    let busy = ask(&node, "while changes come in").await;
    changing.end().await;
    println!(
        "p95 while changes come in: {:.2} times the quiet one",
        busy.percentile(0.95) / quiet.percentile(0.95)
    );
    node.stop().await;
}

/// Has everybody ask for a while.
async fn ask(node: &Node, name: &str) -> Times {
    let questions = Arc::new(questions::all());
    let next = Arc::new(AtomicUsize::new(0));
    let cpu = node.cpu();
    let begun = Instant::now();
    let mut people = JoinSet::new();
    for _ in 0..PEOPLE {
        let (questions, next, url) = (questions.clone(), next.clone(), node.url.clone());
        people.spawn(async move {
            let client = reqwest::Client::new();
            let (mut times, mut failed) = (Times::default(), 0_u32);
            while begun.elapsed() < LONG {
                let question = &questions[next.fetch_add(1, Ordering::Relaxed) % questions.len()];
                let asked = Instant::now();
                let answer = client.get(format!("{url}{question}")).send().await;
                let is_well = match answer {
                    Ok(answer) if answer.status().is_success() => answer.bytes().await.is_ok(),
                    _ => false,
                };
                failed += u32::from(!is_well);
                times.add(asked.elapsed().as_secs_f64());
            }
            (times, failed)
        });
    }
    let (mut times, mut failed) = (Times::default(), 0);
    while let Some(person) = people.join_next().await {
        let (own, misses) = person.unwrap();
        times.extend(&own);
        failed += misses;
    }
    let count = times.len() as f64;
    println!(
        "{name}: {:.0} answers a second, {failed} failed, {times} by the clock; {:.2} ms of the \
         node's CPU each; {}",
        count / begun.elapsed().as_secs_f64(),
        (node.cpu() - cpu) / count * 1e3,
        node.resident(),
    );
    times
}

/// Somebody who changes opportunities all the while, by a process of its own.
struct Changing {
    goes_on: Arc<AtomicBool>,
    work: tokio::task::JoinHandle<(usize, Duration)>,
}

impl Changing {
    async fn begin(node: &Node, store: Store) -> Self {
        let ids = node.some_items(1_000).await;
        let goes_on = Arc::new(AtomicBool::new(true));
        let still = goes_on.clone();
        let work = tokio::spawn(async move {
            let begun = Instant::now();
            let mut done = 0;
            let mut ticks = tokio::time::interval(Duration::from_millis(100));
            while still.load(Ordering::Relaxed) {
                ticks.tick().await;
                let mut changes = JoinSet::new();
                for _ in 0..CHANGES / 10 {
                    let id = ids[done % ids.len()];
                    done += 1;
                    let capacity = done;
                    let store = store.clone();
                    changes.spawn(async move { change(&store, id, capacity).await });
                }
                while let Some(change) = changes.join_next().await {
                    change.unwrap();
                }
            }
            (done, begun.elapsed())
        });
        Self { goes_on, work }
    }

    async fn end(self) {
        self.goes_on.store(false, Ordering::Relaxed);
        let (done, long) = self.work.await.unwrap();
        let each = done as f64 / long.as_secs_f64();
        println!("{each:.0} changes a second came in");
    }
}

async fn change(store: &Store, id: OpportunityId, capacity: usize) {
    let Value::Object(patch) = json!({ "capacity": capacity }) else {
        unreachable!("it is an object");
    };
    let done = store.write(move |connection| {
        publish_opportunity::change(connection, &Actor::command_line(), id, &patch, None)?;
        Ok::<_, Error>(())
    });
    done.await.unwrap();
}
