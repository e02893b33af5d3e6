//! The logs of what happened and what changed are kept as long as somebody may need them.

use waymark::{
    domain::event::Event,
    store::{events, settings},
};

use super::queue::in_seconds;
use crate::support::{TestStore, on_both};

on_both!(
    events_are_forgotten_once_they_were_told_and_are_old,
    the_newest_changes_are_kept,
    the_hourly_sweep_keeps_to_both,
);

async fn ten_of_each(db: &TestStore) {
    db.write(|c| {
        for n in 0..10 {
            events::append(c, &Event::TerritoryUpdated)?;
            events::changed(c, "test", &n.to_string())?;
        }
        Ok(())
    })
    .await;
}

async fn left(db: &TestStore) -> (Vec<i64>, Vec<String>) {
    db.look(|c| {
        let events = events::after(c, 0, 100)?;
        let changes = events::changes_after(c, 0, 100)?;
        Ok((
            events.into_iter().map(|(sequence, _)| sequence).collect(),
            changes.into_iter().map(|change| change.id).collect(),
        ))
    })
    .await
}

async fn events_are_forgotten_once_they_were_told_and_are_old(db: TestStore) {
    ten_of_each(&db).await;
    let told = left(&db).await.0[6];
    db.write(move |c| events::sweep(c, told, in_seconds(-60), 100))
        .await;
    assert_eq!(left(&db).await.0.len(), 10, "they are new");
    db.write(move |c| events::sweep(c, told, in_seconds(60), 100))
        .await;
    let (events, changes) = left(&db).await;
    assert_eq!(events.len(), 3, "nobody was told of these");
    assert!(events.iter().all(|sequence| *sequence > told));
    assert_eq!(changes.len(), 10);
}

async fn the_newest_changes_are_kept(db: TestStore) {
    ten_of_each(&db).await;
    db.write(|c| events::sweep(c, 0, in_seconds(60), 4)).await;
    let (events, changes) = left(&db).await;
    assert_eq!(changes, ["6", "7", "8", "9"]);
    assert_eq!(events.len(), 10);
}

async fn the_hourly_sweep_keeps_to_both(db: TestStore) {
    ten_of_each(&db).await;
    let told = left(&db).await.0[9];
    db.write(move |c| settings::put(c, "outbox", &told.to_string()))
        .await;
    waymark::jobs::sweep::sweep(&db.store, (0, true))
        .await
        .unwrap();
    let (events, changes) = left(&db).await;
    assert_eq!((events.len(), changes.len()), (10, 10), "all are of today");
}
