//! What was answered outlives the process: `kill -9` at any moment.

use std::time::Duration;

use waymark::{
    domain::event::Event,
    store::{Error, Store, events, settings},
};

use crate::support::{child, database::Place};

/// Deterministic pauses before the kill, in milliseconds.
fn pauses(rounds: u64) -> impl Iterator<Item = u64> {
    (0..rounds).map(|n| 20 + (n * 7_919) % 180)
}

async fn survives(place: Place, rounds: u64) {
    let url = place.url();
    drop(Store::open(&url).unwrap());
    let (mut acknowledged, mut fruitless) = (Vec::new(), 0);
    for pause in pauses(rounds) {
        let mut child = child::start("store::durability::child_writes_until_killed", &url);
        std::thread::sleep(Duration::from_millis(pause));
        child.kill().unwrap();
        let said = child::said(&mut child, "answered:");
        assert!(!child.wait().unwrap().success());
        fruitless += usize::from(said.is_empty());
        acknowledged.extend(said);
    }
    assert!(
        acknowledged.len() > 100 && fruitless * 2 < acknowledged.len(),
        "only {} writes were answered",
        acknowledged.len()
    );
    let store = Store::open(&url).unwrap();
    for id in &acknowledged {
        let name = id.clone();
        let found = store.read(move |c| settings::get(c, &name)).await;
        assert_eq!(found.unwrap().as_deref(), Some("whole"), "{id} is lost");
    }
    // Each write is whole: its row, its event and its change, or none of them.
    let (rows, happened, changed) = store
        .read(|c| {
            let happened = events::after(c, 0, i64::MAX)?.len();
            let changes = events::changes_after(c, 0, i64::MAX)?;
            let mut rows = 0;
            for change in &changes {
                rows += usize::from(settings::get(c, &change.id)?.is_some());
            }
            Ok::<_, Error>((rows, happened, changes.len()))
        })
        .await
        .unwrap();
    assert_eq!((rows, happened), (changed, changed));
    assert!(changed >= acknowledged.len());
}

#[tokio::test]
async fn answered_writes_outlive_kill_9_on_sqlite() {
    survives(Place::sqlite(), 20).await;
}

#[tokio::test]
async fn answered_writes_outlive_kill_9_on_postgres() {
    if let Some(place) = Place::postgres() {
        survives(place, 8).await;
    }
}

/// Sixteen callers write without end; each id is printed after its write was answered.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "a child process of another test"]
#[allow(clippy::print_stdout, reason = "its parent reads it")]
async fn child_writes_until_killed() {
    let store = Store::open(&child::database()).unwrap();
    let callers: Vec<_> = (0..16)
        .map(|caller| {
            let store = store.clone();
            tokio::spawn(async move {
                for n in 0_u64.. {
                    let id = format!("{}-{caller}-{n}", std::process::id());
                    let name = id.clone();
                    store
                        .write(move |c| {
                            settings::put(c, &name, "half")?;
                            events::append(c, &Event::TerritoryUpdated)?;
                            events::changed(c, "test", &name)?;
                            settings::put(c, &name, "whole")
                        })
                        .await
                        .unwrap();
                    println!("answered: {id}");
                }
            })
        })
        .collect();
    for caller in callers {
        caller.await.unwrap();
    }
}
