//! Reports of erasures: what became of each Leave is what they tell, for as long as they are kept.

use waymark::{
    domain::{
        delivery::{Audience, DeliveryState},
        erasure::{NoticeState, Told},
        event::Event,
        peer::Policy,
        time::now,
    },
    store::{Connection, Error, deliveries, erasures, events, peers, settings},
};

use super::queue::{expand, host, in_seconds, inbox, ours, say, url};
use crate::support::{TestStore, on_both};

on_both!(
    a_report_tells_what_became_of_each_leave,
    a_leave_that_does_not_come_is_not_waited_for,
    what_a_report_tells_of_is_kept_with_it,
    a_second_activity_of_one_name_is_none,
);

const HASH: &str = "of a secret";

fn told(number: u32, peer: &str, is_told: bool) -> Told {
    Told {
        host: host(peer),
        leave: ours(&format!("/activities/{number}")),
        is_told,
    }
}

/// Says something to a peer alone.
fn say_to(c: &mut Connection, number: u32, peer: &str) -> Result<(), Error> {
    peers::meet(c, &host(peer), &url(&format!("https://{peer}/")))?;
    let audience = Audience::Inbox {
        host: host(peer),
        inbox: inbox(peer),
    };
    say(c, "/actor", number, audience)
}

/// The same, and what becomes of it.
fn settled(c: &mut Connection, number: u32, peer: &str, state: DeliveryState) -> Result<(), Error> {
    say_to(c, number, peer)?;
    expand(c)?;
    for due in deliveries::lane(c, &host(peer), 10)? {
        deliveries::settle(c, due.sequence, state, None)?;
    }
    Ok(())
}

/// Each node, what it has said, and whether it is known when.
async fn report(db: &TestStore) -> Vec<(String, NoticeState, bool)> {
    let report = db.look(|c| erasures::get(c, HASH, in_seconds(-60))).await;
    let notices = report.expect("the report is there").notices;
    notices
        .into_iter()
        .map(|one| (one.host.to_string(), one.state, one.at.is_some()))
        .collect()
}

async fn a_report_tells_what_became_of_each_leave(db: TestStore) {
    use NoticeState::{Confirmed, Gone, Nothing, Refused, Unreached, Waiting};
    let ends = [
        ("a.example", DeliveryState::Pending, Waiting),
        ("b.example", DeliveryState::Held, Waiting),
        ("c.example", DeliveryState::Delivered, Confirmed),
        ("d.example", DeliveryState::Rejected, Gone),
        ("e.example", DeliveryState::Expired, Unreached),
        ("f.example", DeliveryState::Parked, Refused),
    ];
    db.write(move |c| {
        let mut all = Vec::new();
        for (number, (peer, state, _)) in (1..).zip(ends) {
            settled(c, number, peer, state)?;
            all.push(told(number, peer, true));
        }
        // Nobody may speak to this one, and that one was never told anything.
        say_to(c, 7, "g.example")?;
        peers::set_policy(c, &host("g.example"), Policy::Blocked, None)?;
        let rules = peers::rules(c, false)?;
        while deliveries::expand(c, &rules, 500)? {}
        all.push(told(7, "g.example", true));
        all.push(told(8, "h.example", false));
        erasures::insert(c, HASH, &all, now())?;
        erasures::insert(c, "of another", &[told(1, "a.example", true)], now())
    })
    .await;
    let mut wanted: Vec<_> = ends
        .map(|(peer, _, state)| (peer.to_owned(), state, state != Waiting))
        .into();
    wanted.push(("g.example".to_owned(), Unreached, false));
    wanted.push(("h.example".to_owned(), Nothing, false));
    assert_eq!(report(&db).await, wanted);
    let unknown = db.look(|c| erasures::get(c, "of nobody", in_seconds(-60)));
    assert_eq!(unknown.await, None);
}

async fn a_leave_that_does_not_come_is_not_waited_for(db: TestStore) {
    db.write(|c| {
        events::append(c, &Event::TerritoryUpdated)?;
        erasures::insert(c, HASH, &[told(1, "a.example", true)], now())
    })
    .await;
    let state = || async { report(&db).await.remove(0).1 };
    assert_eq!(state().await, NoticeState::Waiting, "it is still to come");
    assert!(
        db.look(|c| events::waits(c, &Event::TerritoryUpdated))
            .await
    );
    db.write(|c| {
        let last = events::last(c)?;
        settings::put(c, events::CURSOR, &last.to_string())
    })
    .await;
    assert_eq!(state().await, NoticeState::Unreached);
    assert!(
        !db.look(|c| events::waits(c, &Event::TerritoryUpdated))
            .await
    );
    db.write(|c| say_to(c, 1, "a.example")).await;
    assert_eq!(state().await, NoticeState::Waiting, "it came");
}

async fn what_a_report_tells_of_is_kept_with_it(db: TestStore) {
    db.write(|c| {
        settled(c, 1, "a.example", DeliveryState::Delivered)?;
        settled(c, 2, "b.example", DeliveryState::Delivered)?;
        erasures::insert(c, HASH, &[told(1, "a.example", true)], now())
    })
    .await;
    let kept = || {
        db.look(|c| {
            let of = |c: &mut Connection, number: u32| {
                let url = ours(&format!("/activities/{number}"));
                Ok::<_, Error>(deliveries::body(c, url.as_str())?.is_some())
            };
            Ok((of(c, 1)?, of(c, 2)?))
        })
    };
    let sweep = || db.write(|c| deliveries::sweep(c, in_seconds(60)));
    sweep().await;
    assert_eq!(kept().await, (true, false));
    assert_eq!(report(&db).await[0].1, NoticeState::Confirmed);
    assert_eq!(
        db.write(|c| erasures::sweep(c, in_seconds(-60))).await,
        0,
        "it is new"
    );
    let old = db.look(|c| erasures::get(c, HASH, in_seconds(60))).await;
    assert_eq!(old, None, "also before the sweep comes round");
    assert_eq!(db.write(|c| erasures::sweep(c, in_seconds(60))).await, 1);
    let gone = db.look(|c| erasures::get(c, HASH, in_seconds(-60))).await;
    assert_eq!(gone, None);
    sweep().await;
    assert_eq!(kept().await, (false, false));
}

async fn a_second_activity_of_one_name_is_none(db: TestStore) {
    db.write(|c| {
        settled(c, 1, "a.example", DeliveryState::Delivered)?;
        say_to(c, 1, "a.example")?;
        expand(c)
    })
    .await;
    let waiting = db
        .look(|c| deliveries::lane(c, &host("a.example"), 10))
        .await;
    assert!(waiting.is_empty(), "{waiting:?}");
}
