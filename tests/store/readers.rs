//! Readers: one moment at a time, never writing, never waiting for ever, back after a restart.

use std::{
    sync::mpsc,
    time::{Duration, Instant},
};

use diesel::connection::SimpleConnection;
use waymark::store::{Connection, Error, settings};

use crate::support::{TestStore, on_both};

on_both!(
    a_read_sees_one_moment,
    a_reader_cannot_write,
    a_panic_does_not_cost_a_reader,
    who_finds_every_reader_busy_is_told_soon,
    a_failed_query_does_not_cost_a_reader,
);

async fn a_read_sees_one_moment(db: TestStore) {
    db.write(|c| settings::put(c, "moment", "before")).await;
    let store = db.store.clone();
    let (begun, go_on) = (mpsc::channel(), mpsc::channel::<()>());
    let reading = tokio::spawn(async move {
        store
            .read(move |c| {
                let first = settings::get(c, "moment")?;
                begun.0.send(()).unwrap();
                go_on.1.recv().unwrap();
                Ok::<_, Error>((first, settings::get(c, "moment")?))
            })
            .await
            .unwrap()
    });
    tokio::task::spawn_blocking(move || begun.1.recv().unwrap())
        .await
        .unwrap();
    db.write(|c| settings::put(c, "moment", "after")).await;
    go_on.0.send(()).unwrap();
    let before = Some("before".to_owned());
    assert_eq!(reading.await.unwrap(), (before.clone(), before));
    let after = db.look(|c| settings::get(c, "moment")).await;
    assert_eq!(after.as_deref(), Some("after"));
}

async fn a_reader_cannot_write(db: TestStore) {
    let tried = db.store.read(|c| settings::put(c, "sneaked", "in")).await;
    assert!(matches!(tried, Err(Error::Query(_))), "{tried:?}");
    assert_eq!(db.look(|c| settings::get(c, "sneaked")).await, None);
}

async fn a_panic_does_not_cost_a_reader(db: TestStore) {
    for _ in 0..20 {
        let panicked = db
            .store
            .read(|c| {
                if settings::get(c, "nothing")?.is_none() {
                    panic!("this read is meant to panic");
                }
                Ok::<_, Error>(())
            })
            .await;
        assert!(matches!(panicked, Err(Error::Stopped(_))));
    }
    assert_eq!(db.look(|c| settings::get(c, "nothing")).await, None);
}

async fn a_failed_query_does_not_cost_a_reader(db: TestStore) {
    for _ in 0..20 {
        let failed = db
            .store
            .read(|c| {
                match c {
                    Connection::Sqlite(c) => c.batch_execute("SELECT nonsense")?,
                    Connection::Postgres(c) => c.batch_execute("SELECT nonsense")?,
                }
                Ok::<_, Error>(())
            })
            .await;
        assert!(matches!(failed, Err(Error::Query(_))));
    }
    assert_eq!(db.look(|c| settings::get(c, "nothing")).await, None);
}

async fn who_finds_every_reader_busy_is_told_soon(db: TestStore) {
    let mut releases = Vec::new();
    let mut busy = Vec::new();
    for _ in 0..8 {
        let (release, held) = mpsc::channel::<()>();
        releases.push(release);
        let store = db.store.clone();
        busy.push(tokio::spawn(async move {
            store
                .read(move |_c| {
                    let _ = held.recv();
                    Ok::<_, Error>(())
                })
                .await
        }));
    }
    tokio::time::sleep(Duration::from_millis(500)).await;
    let asked = Instant::now();
    let refused: Vec<_> = (0..200)
        .map(|_| {
            let store = db.store.clone();
            tokio::spawn(async move { store.ping().await })
        })
        .collect();
    for one in refused {
        assert!(matches!(one.await.unwrap(), Err(Error::Unreachable(_))));
    }
    assert!(
        asked.elapsed() < Duration::from_secs(4),
        "{:?}",
        asked.elapsed()
    );
    drop(releases);
    for one in busy {
        one.await.unwrap().unwrap();
    }
    db.store.ping().await.unwrap();
}

/// The server ends every connection, as when it is restarted.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_restart_of_the_server_nobody_notices() {
    let Some(db) = TestStore::postgres() else {
        return;
    };
    let end_all = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                   WHERE datname LIKE 'waymark_test_%' AND datname = ";
    let name = db.url();
    let name = name.rsplit('/').next().unwrap().to_owned();
    for round in 0..5 {
        // As many readers as there are, at once.
        let many: Vec<_> = (0..8)
            .map(|_| {
                let store = db.store.clone();
                tokio::spawn(async move {
                    store
                        .read(|c| {
                            std::thread::sleep(Duration::from_millis(50));
                            c.ping()
                        })
                        .await
                })
            })
            .collect();
        for one in many {
            one.await.unwrap().unwrap();
        }
        db.place().as_superuser(&format!("{end_all}'{name}'"));
        tokio::time::sleep(Duration::from_millis(50)).await;
        let value = round.to_string();
        let expected = value.clone();
        db.write(move |c| settings::put(c, "round", &value)).await;
        let found = db.look(|c| settings::get(c, "round")).await;
        assert_eq!(found, Some(expected));
    }
    // The watcher is back too.
    let other = db.again();
    let mut commits = db.store.commits();
    tokio::time::sleep(Duration::from_millis(400)).await;
    commits.mark_unchanged();
    other
        .write(|c| settings::put(c, "other", "1"))
        .await
        .unwrap();
    tokio::time::timeout(Duration::from_millis(250), commits.changed())
        .await
        .expect("the watcher did not come back")
        .unwrap();
}

/// A server that stops answering: frozen, not gone.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_table_that_somebody_locks_keeps_nobody_for_long() {
    let Some(db) = TestStore::postgres() else {
        return;
    };
    let mut other = <diesel::PgConnection as diesel::Connection>::establish(&db.url()).unwrap();
    other
        .batch_execute("BEGIN; LOCK TABLE setting IN ACCESS EXCLUSIVE MODE")
        .unwrap();
    let asked = Instant::now();
    let store = db.store.clone();
    let write = tokio::spawn(async move { store.write(|c| settings::put(c, "a", "1")).await });
    let read = db.store.read(|c| settings::get(c, "a")).await;
    assert!(matches!(read, Err(Error::Query(_))), "{read:?}");
    assert!(write.await.unwrap().is_err());
    assert!(
        asked.elapsed() < Duration::from_secs(5),
        "{:?}",
        asked.elapsed()
    );
    // What does not need the table is answered meanwhile.
    db.store.ping().await.unwrap();
    other.batch_execute("ROLLBACK").unwrap();
    db.write(|c| settings::put(c, "a", "1")).await;
}
