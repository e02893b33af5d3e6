//! The logs' sequences rise in the order in which commits become visible.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use waymark::{
    domain::event::Event,
    store::{Error, Store, events},
};

use crate::support::{TestStore, on_both};

on_both!(
    a_follower_of_the_logs_misses_nothing,
    a_refused_write_leaves_no_line,
);

/// Writers on two stores append to both logs while a third store follows them as jobs do: it
/// remembers the last sequence that it saw and asks for what came after.
async fn a_follower_of_the_logs_misses_nothing(db: TestStore) {
    const WRITES: usize = 300;
    let others = [db.again(), db.again()];
    let done = Arc::new(AtomicBool::new(false));
    let following = tokio::spawn(follow(db.store.clone(), Arc::clone(&done)));
    let mut writers = Vec::new();
    for (n, store) in others.iter().cycle().take(6).cloned().enumerate() {
        writers.push(tokio::spawn(async move {
            for m in 0..WRITES / 6 {
                store
                    .write(move |c| {
                        events::changed(c, "test", &format!("{n}-{m}"))?;
                        if m % 5 == 0 {
                            // Holds the sequence for longer than others take in all.
                            std::thread::sleep(std::time::Duration::from_millis(3));
                        }
                        events::append(c, &Event::TerritoryUpdated)
                    })
                    .await
                    .unwrap();
            }
        }));
    }
    for writer in writers {
        writer.await.unwrap();
    }
    done.store(true, Ordering::SeqCst);
    let (changes, events) = following.await.unwrap();
    let mut expected: Vec<String> = (0..6)
        .flat_map(|n| (0..WRITES / 6).map(move |m| format!("{n}-{m}")))
        .collect();
    expected.sort();
    let mut seen: Vec<String> = changes.clone();
    seen.sort();
    assert_eq!(seen, expected, "a follower must see each change once");
    assert_eq!(events, WRITES);
}

async fn follow(store: Store, done: Arc<AtomicBool>) -> (Vec<String>, usize) {
    let (mut changes, mut events_seen) = (Vec::new(), 0);
    let (mut change, mut event) = (0, 0);
    loop {
        let last = done.load(Ordering::SeqCst);
        let (news, happened) = store
            .read(move |c| {
                Ok::<_, Error>((
                    events::changes_after(c, change, 1_000)?,
                    events::after(c, event, 1_000)?,
                ))
            })
            .await
            .unwrap();
        if last && news.is_empty() && happened.is_empty() {
            return (changes, events_seen);
        }
        for one in news {
            assert!(one.sequence > change);
            change = one.sequence;
            changes.push(one.id);
        }
        for (sequence, _) in happened {
            assert!(sequence > event);
            event = sequence;
            events_seen += 1;
        }
    }
}

async fn a_refused_write_leaves_no_line(db: TestStore) {
    let refused = db
        .store
        .write(|c| {
            events::append(c, &Event::TerritoryUpdated)?;
            events::changed(c, "test", "x")?;
            Err::<(), _>(Error::Damaged("test", "refused".to_owned()))
        })
        .await;
    assert!(refused.is_err());
    assert!(db.look(|c| events::after(c, 0, 10)).await.is_empty());
    assert!(
        db.look(|c| events::changes_after(c, 0, 10))
            .await
            .is_empty()
    );
    assert_eq!(db.look(events::last).await, 0);
}
