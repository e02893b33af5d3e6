//! Streams that a server refuses wait apart, in their order, while the rest of its lane goes on.

use chrono::TimeDelta;
use waymark::{
    domain::{delivery::DeliveryState, peer::SignatureForm, time::now},
    store::{deliveries, doubts, lanes, peers},
};

use super::queue::{
    expand, follows, host, hosts, in_seconds, leased, number, stream, tell, waiting,
};
use crate::support::{TestStore, on_both};

on_both!(
    refusals_of_a_stream_are_counted_until_it_is_taken,
    a_held_stream_waits_apart_and_comes_back_in_order,
    a_held_stream_is_tried_by_its_first_delivery_alone,
    a_stream_is_put_aside_whole,
    other_streams_are_tried_by_their_first_and_least_refused,
    a_refusing_server_is_tried_at_once_with_a_new_stream,
    what_is_held_is_still_told_to_wait,
    a_doubt_without_deliveries_is_forgotten,
);

const LIBRARY: &str = "/organisations/library";
const TERRITORY: &str = "/territory";
const PEER: &str = "a.example";

/// Two streams to one server: the library's 1, 3, 5 and the territory's 2, 4, 6.
async fn two_streams(db: &TestStore) {
    db.write(|c| {
        follows(c, LIBRARY, PEER, "a")?;
        follows(c, TERRITORY, PEER, "a")?;
        for number in 1..=6 {
            tell(c, if number % 2 == 1 { LIBRARY } else { TERRITORY }, number)?;
        }
        expand(c)
    })
    .await;
}

async fn refusals_of_a_stream_are_counted_until_it_is_taken(db: TestStore) {
    two_streams(&db).await;
    let first = now();
    for n in 1..=3 {
        let later = first + TimeDelta::seconds(i64::from(n) - 1);
        let doubt = db
            .write(move |c| doubts::note(c, &stream(LIBRARY, PEER), later))
            .await;
        assert_eq!((doubt.refusals, doubt.since, doubt.held), (n, first, false));
    }
    let lane = db.look(|c| deliveries::lane(c, &host(PEER), 10)).await;
    let doubted: Vec<u32> = lane
        .iter()
        .filter(|due| due.doubt.is_some_and(|doubt| doubt.refusals == 3))
        .map(number)
        .collect();
    assert_eq!(doubted, [1, 3, 5]);
    assert_eq!(lane.len(), 6, "doubted is not held");
    assert_eq!(
        db.write(|c| doubts::clear(c, &stream(LIBRARY, PEER))).await,
        0
    );
    assert_eq!(
        db.look(|c| doubts::get(c, &stream(LIBRARY, PEER))).await,
        None
    );
}

async fn a_held_stream_waits_apart_and_comes_back_in_order(db: TestStore) {
    two_streams(&db).await;
    db.write(|c| {
        // Without a doubt there is nothing to hold, and nothing is lost in the holding.
        doubts::hold(c, &stream(LIBRARY, PEER), in_seconds(60))?;
        assert_eq!(waiting(c, PEER)?, [1, 2, 3, 4, 5, 6]);
        doubts::note(c, &stream(LIBRARY, PEER), now())?;
        doubts::hold(c, &stream(LIBRARY, PEER), in_seconds(60))?;
        assert_eq!(waiting(c, PEER)?, [2, 4, 6]);
        assert_eq!(doubts::clear(c, &stream(LIBRARY, PEER))?, 3);
        assert_eq!(waiting(c, PEER)?, [1, 2, 3, 4, 5, 6]);
        Ok(())
    })
    .await;
}

async fn a_held_stream_is_tried_by_its_first_delivery_alone(db: TestStore) {
    two_streams(&db).await;
    let until = in_seconds(60);
    db.write(move |c| {
        doubts::note(c, &stream(LIBRARY, PEER), now())?;
        doubts::hold(c, &stream(LIBRARY, PEER), until)
    })
    .await;
    assert_eq!(db.look(doubts::next_try).await, Some(until));
    db.write(move |c| doubts::try_due(c, until - TimeDelta::seconds(1)))
        .await;
    assert_eq!(db.look(|c| waiting(c, PEER)).await, [2, 4, 6], "not yet");
    db.write(move |c| doubts::try_due(c, until)).await;
    assert_eq!(db.look(|c| waiting(c, PEER)).await, [1, 2, 4, 6]);
    assert_eq!(db.look(doubts::next_try).await, None, "it is being tried");
    db.write(move |c| doubts::try_due(c, until)).await;
    assert_eq!(
        db.look(|c| waiting(c, PEER)).await,
        [1, 2, 4, 6],
        "one is enough"
    );

    // Refused again, it waits again, with what came since.
    db.write(|c| {
        tell(c, LIBRARY, 7)?;
        expand(c)?;
        doubts::note(c, &stream(LIBRARY, PEER), now())?;
        doubts::hold(c, &stream(LIBRARY, PEER), in_seconds(600))?;
        assert_eq!(waiting(c, PEER)?, [2, 4, 6]);
        doubts::try_now(c, &host(PEER), now())?;
        doubts::try_due(c, now())?;
        assert_eq!(waiting(c, PEER)?, [1, 2, 4, 6]);
        doubts::clear(c, &stream(LIBRARY, PEER))?;
        assert_eq!(waiting(c, PEER)?, [1, 2, 3, 4, 5, 6, 7]);
        Ok(())
    })
    .await;
}

async fn a_stream_is_put_aside_whole(db: TestStore) {
    two_streams(&db).await;
    let since = now();
    db.write(move |c| {
        doubts::note(c, &stream(LIBRARY, PEER), since)?;
        doubts::hold(c, &stream(LIBRARY, PEER), in_seconds(60))?;
        doubts::try_due(c, in_seconds(60))?;
        assert!(!doubts::others_were_taken(c, &host(PEER), since)?);
        let later = since + TimeDelta::seconds(1);
        lanes::succeeded(c, &host(PEER), SignatureForm::Cavage, later)?;
        assert!(doubts::others_were_taken(c, &host(PEER), since)?);
        assert_eq!(doubts::park(c, &stream(LIBRARY, PEER), in_seconds(600))?, 3);
        assert_eq!(waiting(c, PEER)?, [2, 4, 6]);
        assert_eq!(deliveries::count(c, DeliveryState::Parked)?, 3);
        let doubt = doubts::get(c, &stream(LIBRARY, PEER))?.unwrap();
        assert!(doubt.held, "what comes later waits too");
        Ok(())
    })
    .await;
}

async fn other_streams_are_tried_by_their_first_and_least_refused(db: TestStore) {
    two_streams(&db).await;
    db.write(|c| {
        for (path, number) in [("/actor", 7), ("/playlists/1/actor", 8), ("/actor", 9)] {
            follows(c, path, PEER, "a")?;
            tell(c, path, number)?;
        }
        follows(c, TERRITORY, "b.example", "a")?;
        tell(c, TERRITORY, 10)?;
        expand(c)?;
        doubts::note(c, &stream(TERRITORY, PEER), now())?;
        let heads = |c: &mut _, limit| {
            let found = deliveries::heads_of_others(c, &host(PEER), &stream(LIBRARY, PEER), limit)?;
            Ok::<Vec<u32>, waymark::store::Error>(found.iter().map(number).collect())
        };
        assert_eq!(heads(c, 9)?, [7, 8, 2], "the territory was refused before");
        assert_eq!(heads(c, 1)?, [7]);
        doubts::hold(c, &stream(TERRITORY, PEER), in_seconds(60))?;
        assert_eq!(heads(c, 9)?, [7, 8], "what is held is not tried");
        Ok(())
    })
    .await;
}

async fn a_refusing_server_is_tried_at_once_with_a_new_stream(db: TestStore) {
    db.write(|c| {
        follows(c, LIBRARY, PEER, "a")?;
        follows(c, TERRITORY, PEER, "a")?;
        tell(c, LIBRARY, 1)?;
        expand(c)?;
        doubts::note(c, &stream(LIBRARY, PEER), now())?;
        lanes::failed(c, &host(PEER), "401", now(), in_seconds(21_600))
    })
    .await;
    let due = |db: &TestStore| {
        let store = db.store.clone();
        async move {
            let lanes = store
                .write(|c| {
                    let lanes = leased(c, "one", now())?;
                    lanes::release(c, &host(PEER), "one")?;
                    Ok::<_, waymark::store::Error>(lanes)
                })
                .await
                .unwrap();
            !hosts(&lanes).is_empty()
        }
    };
    let more = |path: &'static str, number: u32| {
        db.write(move |c| {
            tell(c, path, number)?;
            expand(c)
        })
    };
    assert!(!due(&db).await);
    more(LIBRARY, 2).await;
    assert!(!due(&db).await, "the same stream tells nothing new");
    more(TERRITORY, 3).await;
    assert!(due(&db).await, "another stream may be taken");
    db.write(|c| lanes::failed(c, &host(PEER), "401", now(), in_seconds(21_600)))
        .await;
    more(TERRITORY, 4).await;
    assert!(!due(&db).await, "that one waits already");
}

async fn what_is_held_is_still_told_to_wait(db: TestStore) {
    two_streams(&db).await;
    let until = in_seconds(60);
    db.write(move |c| {
        doubts::note(c, &stream(LIBRARY, PEER), now())?;
        lanes::answered(c, &host(PEER), "401", None)?;
        doubts::hold(c, &stream(LIBRARY, PEER), until)?;
        lanes::succeeded(c, &host(PEER), SignatureForm::Cavage, now())
    })
    .await;
    let peer = db.look(|c| peers::get(c, &host(PEER))).await.unwrap();
    assert_eq!(peer.pending, 6);
    assert_eq!(peer.retry_at, Some(until));
    assert_eq!(peer.last_error.as_deref(), Some("401"), "it stays in sight");
    assert_eq!(db.look(deliveries::count_waiting).await, 6);
    assert!(db.look(deliveries::oldest_pending).await.is_some());
    db.write(|c| {
        doubts::clear(c, &stream(LIBRARY, PEER))?;
        lanes::succeeded(c, &host(PEER), SignatureForm::Cavage, now())
    })
    .await;
    let peer = db.look(|c| peers::get(c, &host(PEER))).await.unwrap();
    assert_eq!((peer.retry_at, peer.last_error), (None, None));

    db.write(|c| {
        doubts::note(c, &stream(LIBRARY, PEER), now())?;
        doubts::hold(c, &stream(LIBRARY, PEER), in_seconds(60))?;
        assert_eq!(deliveries::abandon(c, &host(PEER))?, 6, "held or not");
        assert_eq!(doubts::get(c, &stream(LIBRARY, PEER))?, None);
        Ok(())
    })
    .await;
}

async fn a_doubt_without_deliveries_is_forgotten(db: TestStore) {
    two_streams(&db).await;
    db.write(|c| {
        doubts::note(c, &stream(LIBRARY, PEER), in_seconds(-600))?;
        doubts::note(c, &stream("/actor", PEER), in_seconds(-600))?;
        doubts::note(c, &stream(TERRITORY, PEER), now())?;
        assert_eq!(doubts::sweep(c, in_seconds(-60))?, 1);
        assert!(
            doubts::get(c, &stream(LIBRARY, PEER))?.is_some(),
            "it has some"
        );
        assert!(
            doubts::get(c, &stream(TERRITORY, PEER))?.is_some(),
            "it is new"
        );
        assert_eq!(doubts::get(c, &stream("/actor", PEER))?, None);
        Ok(())
    })
    .await;
}
