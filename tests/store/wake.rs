//! Who follows the database is woken by its own process's commits and by others'.

use std::time::Duration;

use tokio::time::timeout;
use waymark::store::{Error, lanes, settings};

use crate::support::{TestStore, child, on_both};

on_both!(
    another_store_s_commit_wakes_within_a_quarter_second,
    another_process_s_commit_wakes_too,
    an_own_commit_wakes_at_once,
    a_quiet_database_wakes_nobody,
);

async fn another_store_s_commit_wakes_within_a_quarter_second(db: TestStore) {
    let other = db.again();
    let mut commits = db.store.commits();
    tokio::time::sleep(Duration::from_millis(400)).await;
    for round in 0..10 {
        commits.mark_unchanged();
        // A write that leaves no line in any log: a peer that is alive again, a lease.
        other
            .write(move |c| {
                settings::put(c, "round", &round.to_string())?;
                lanes::revive(c, &"peer.example".parse().unwrap())?;
                Ok::<_, Error>(())
            })
            .await
            .unwrap();
        timeout(Duration::from_millis(250), commits.changed())
            .await
            .expect("nobody was woken")
            .unwrap();
        tokio::time::sleep(Duration::from_millis(30)).await;
    }
}

async fn another_process_s_commit_wakes_too(db: TestStore) {
    let mut commits = db.store.commits();
    tokio::time::sleep(Duration::from_millis(400)).await;
    commits.mark_unchanged();
    let url = db.url();
    let child = tokio::task::spawn_blocking(move || {
        let mut child = child::start("store::migrations::child_opens_and_writes", &url);
        child::said(&mut child, "wrote:");
        child.wait().unwrap()
    });
    assert!(child.await.unwrap().success());
    timeout(Duration::from_millis(250), commits.changed())
        .await
        .expect("nobody was woken")
        .unwrap();
}

async fn an_own_commit_wakes_at_once(db: TestStore) {
    let mut commits = db.store.commits();
    tokio::time::sleep(Duration::from_millis(400)).await;
    commits.mark_unchanged();
    db.write(|c| settings::put(c, "own", "1")).await;
    assert!(commits.has_changed().unwrap());
}

async fn a_quiet_database_wakes_nobody(db: TestStore) {
    let mut commits = db.store.commits();
    tokio::time::sleep(Duration::from_millis(400)).await;
    commits.mark_unchanged();
    for _ in 0..10 {
        db.store.ping().await.unwrap();
    }
    let woken = timeout(Duration::from_millis(700), commits.changed()).await;
    assert!(woken.is_err(), "reading woke somebody");
}
