//! The one writer: groups, savepoints, panics.

use std::{
    sync::{Arc, Barrier},
    time::Duration,
};

use waymark::store::{Error, settings};

use crate::support::{TestStore, on_both};

on_both!(
    a_refused_write_leaves_no_trace_and_its_group_stands,
    a_write_that_hides_a_failed_statement_fails_alone,
    a_panic_is_its_own_write_s_failure,
    what_is_answered_can_be_read_at_once,
    a_dropped_request_is_not_begun,
    a_full_queue_makes_submitters_wait,
);

/// Holds the writer inside a write until the answer is dropped, so that what is submitted in
/// between becomes one group.
async fn hold(db: &TestStore) -> std::sync::mpsc::Sender<()> {
    let (release, held) = std::sync::mpsc::channel::<()>();
    let inside = Arc::new(Barrier::new(2));
    let (store, entered) = (db.store.clone(), Arc::clone(&inside));
    tokio::spawn(async move {
        store
            .write(move |_c| {
                entered.wait();
                let _ = held.recv();
                Ok::<_, Error>(())
            })
            .await
    });
    tokio::task::spawn_blocking(move || inside.wait())
        .await
        .unwrap();
    release
}

async fn a_refused_write_leaves_no_trace_and_its_group_stands(db: TestStore) {
    let release = hold(&db).await;
    let mut writes = Vec::new();
    for n in 0..50 {
        let store = db.store.clone();
        writes.push(tokio::spawn(async move {
            store
                .write(move |c| {
                    settings::put(c, &format!("first {n}"), "here")?;
                    if n % 3 == 0 {
                        return Err(Error::Damaged("test", "refused".to_owned()));
                    }
                    settings::put(c, &format!("second {n}"), "here")
                })
                .await
        }));
    }
    tokio::time::sleep(Duration::from_millis(50)).await;
    drop(release);
    for (n, write) in writes.into_iter().enumerate() {
        let answer = write.await.unwrap();
        assert_eq!(answer.is_err(), n % 3 == 0, "write {n}: {answer:?}");
        let expected = (n % 3 != 0).then(|| "here".to_owned());
        for part in ["first", "second"] {
            let found = db
                .look(move |c| settings::get(c, &format!("{part} {n}")))
                .await;
            assert_eq!(found, expected, "{part} {n}");
        }
    }
}

/// On PostgreSQL a failed statement spoils everything up to the savepoint: a write that goes on
/// as if nothing had happened must not take its group with it.
async fn a_write_that_hides_a_failed_statement_fails_alone(db: TestStore) {
    let release = hold(&db).await;
    let hiding = db.store.clone();
    let hiding = tokio::spawn(async move {
        hiding
            .write(|c| {
                settings::put(c, "hiding", "here")?;
                let failed = match c {
                    waymark::store::Connection::Sqlite(c) => {
                        diesel::connection::SimpleConnection::batch_execute(c, "SELECT nonsense")
                    }
                    waymark::store::Connection::Postgres(c) => {
                        diesel::connection::SimpleConnection::batch_execute(c, "SELECT nonsense")
                    }
                };
                assert!(failed.is_err());
                Ok::<_, Error>(())
            })
            .await
    });
    let honest = db.store.clone();
    let honest =
        tokio::spawn(async move { honest.write(|c| settings::put(c, "honest", "here")).await });
    tokio::time::sleep(Duration::from_millis(50)).await;
    drop(release);
    let hidden = hiding.await.unwrap();
    honest.await.unwrap().unwrap();
    assert!(db.look(|c| settings::get(c, "honest")).await.is_some());
    assert_eq!(hidden.is_ok(), !db.is_postgres());
    // Answered with Ok or not, the answer is true.
    let stored = db.look(|c| settings::get(c, "hiding")).await;
    assert_eq!(stored.is_some(), hidden.is_ok());
}

async fn a_panic_is_its_own_write_s_failure(db: TestStore) {
    let release = hold(&db).await;
    let store = db.store.clone();
    let panicking = tokio::spawn(async move {
        store
            .write(|c| {
                settings::put(c, "panicking", "here")?;
                if settings::get(c, "panicking")?.is_some() {
                    panic!("this write is meant to panic");
                }
                Ok::<_, Error>(())
            })
            .await
    });
    let store = db.store.clone();
    let beside =
        tokio::spawn(async move { store.write(|c| settings::put(c, "beside", "1")).await });
    tokio::time::sleep(Duration::from_millis(50)).await;
    drop(release);
    assert!(matches!(panicking.await.unwrap(), Err(Error::Stopped(_))));
    beside.await.unwrap().unwrap();
    db.write(|c| settings::put(c, "after", "1")).await;
    assert_eq!(db.look(|c| settings::get(c, "panicking")).await, None);
    assert!(db.look(|c| settings::get(c, "beside")).await.is_some());
    assert!(db.look(|c| settings::get(c, "after")).await.is_some());
}

async fn what_is_answered_can_be_read_at_once(db: TestStore) {
    for n in 0..200 {
        let value = n.to_string();
        let expected = value.clone();
        db.write(move |c| settings::put(c, "counter", &value)).await;
        assert_eq!(
            db.look(|c| settings::get(c, "counter")).await,
            Some(expected)
        );
    }
}

/// A request that went away while it waited is not done behind its back.
async fn a_dropped_request_is_not_begun(db: TestStore) {
    let release = hold(&db).await;
    let store = db.store.clone();
    let waiting =
        tokio::spawn(async move { store.write(|c| settings::put(c, "dropped", "1")).await });
    tokio::time::sleep(Duration::from_millis(50)).await;
    waiting.abort();
    assert!(waiting.await.unwrap_err().is_cancelled());
    drop(release);
    db.write(|c| settings::put(c, "later", "1")).await;
    assert_eq!(db.look(|c| settings::get(c, "dropped")).await, None);
}

async fn a_full_queue_makes_submitters_wait(db: TestStore) {
    let release = hold(&db).await;
    let mut writes = Vec::new();
    for n in 0..6_000 {
        let store = db.store.clone();
        writes.push(tokio::spawn(async move {
            store
                .write(move |c| settings::put(c, &format!("many {n}"), "1"))
                .await
        }));
    }
    tokio::time::sleep(Duration::from_millis(50)).await;
    drop(release);
    for write in writes {
        write.await.unwrap().unwrap();
    }
    let last = db.look(|c| settings::get(c, "many 5999")).await;
    assert!(last.is_some());
}
