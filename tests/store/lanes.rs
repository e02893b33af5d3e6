//! Lanes: whose turn it is, who sends, and when a peer is tried again.

use chrono::TimeDelta;
use waymark::{
    domain::{
        delivery::DeliveryState,
        peer::{Policy, SignatureForm},
        time::now,
    },
    store::{
        deliveries,
        lanes::{self, Room},
        peers,
    },
};

use super::queue::{ROOM, expand, follows, host, hosts, in_seconds, leased, tell, waiting};
use crate::support::{TestStore, on_both};

on_both!(
    a_lane_belongs_to_one_owner_until_its_lease_runs_out,
    a_lane_with_nothing_to_send_is_nobodys,
    a_failing_peer_waits_for_its_time_and_a_blocked_one_for_ever,
    failing_lanes_leave_room_for_the_living,
    who_answered_last_comes_first,
    the_next_wake_is_the_next_retry_or_the_end_of_a_lease,
    an_answer_ends_the_failures_and_a_failure_begins_them,
    a_sign_of_life_ends_the_wait_of_a_failing_peer_alone,
);

/// Peers with one delivery each.
async fn with_one_each(db: &TestStore, peers: &'static [&'static str]) {
    db.write(move |c| {
        for peer in peers {
            follows(c, "/territory", peer, "a")?;
        }
        tell(c, "/territory", 1)?;
        expand(c)
    })
    .await;
}

async fn a_lane_belongs_to_one_owner_until_its_lease_runs_out(db: TestStore) {
    with_one_each(&db, &["a.example", "b.example"]).await;
    let time = now();
    let first = db.write(move |c| leased(c, "one", time)).await;
    assert_eq!(hosts(&first), ["a.example", "b.example"]);
    let second = db
        .write(move |c| leased(c, "two", time + TimeDelta::seconds(59)))
        .await;
    assert!(second.is_empty(), "{second:?}");

    let kept = db
        .write(move |c| {
            lanes::extend_lease(c, &host("a.example"), "one", time + TimeDelta::seconds(120))
        })
        .await;
    assert!(kept);
    let over = db
        .write(move |c| leased(c, "two", time + TimeDelta::seconds(60)))
        .await;
    assert_eq!(hosts(&over), ["b.example"], "only the lease that ran out");
    let kept = db
        .write(move |c| lanes::extend_lease(c, &host("b.example"), "one", in_seconds(600)))
        .await;
    assert!(!kept, "it is another's by now");

    db.write(|c| lanes::release(c, &host("b.example"), "one"))
        .await;
    let still = db
        .write(move |c| leased(c, "one", time + TimeDelta::seconds(61)))
        .await;
    assert!(still.is_empty(), "nobody gives back what is not his");
    db.write(|c| lanes::release(c, &host("b.example"), "two"))
        .await;
    let free = db
        .write(move |c| leased(c, "one", time + TimeDelta::seconds(61)))
        .await;
    assert_eq!(hosts(&free), ["b.example"]);
}

async fn a_lane_with_nothing_to_send_is_nobodys(db: TestStore) {
    with_one_each(&db, &["a.example"]).await;
    assert!(db.look(|c| lanes::any_due(c, now(), ROOM)).await);
    db.write(|c| {
        for due in deliveries::lane(c, &host("a.example"), 10)? {
            deliveries::settle(c, due.sequence, DeliveryState::Delivered, None)?;
        }
        Ok(())
    })
    .await;
    assert!(!db.look(|c| lanes::any_due(c, now(), ROOM)).await);
    assert!(db.write(|c| leased(c, "one", now())).await.is_empty());
    assert_eq!(db.look(|c| lanes::next_due(c, now())).await, None);
}

async fn a_failing_peer_waits_for_its_time_and_a_blocked_one_for_ever(db: TestStore) {
    with_one_each(&db, &["a.example", "b.example"]).await;
    let time = now();
    db.write(move |c| {
        let later = time + TimeDelta::seconds(30);
        lanes::failed(c, &host("a.example"), "down", time, later)?;
        peers::set_policy(c, &host("b.example"), Policy::Blocked, None)
    })
    .await;
    for (seconds, there) in [(29, &[] as &[&str]), (30, &["a.example"])] {
        let at = time + TimeDelta::seconds(seconds);
        assert_eq!(
            db.look(move |c| lanes::any_due(c, at, ROOM)).await,
            !there.is_empty()
        );
        let lanes = db.write(move |c| leased(c, "one", at)).await;
        assert_eq!(hosts(&lanes), there, "after {seconds} s");
    }
}

async fn failing_lanes_leave_room_for_the_living(db: TestStore) {
    const DEAD: usize = 60;
    db.write(|c| {
        for n in 0..DEAD {
            follows(c, "/territory", &format!("a{n}.example"), "a")?;
        }
        follows(c, "/territory", "z.example", "a")?;
        tell(c, "/territory", 1)?;
        expand(c)?;
        let past = in_seconds(-10);
        for n in 0..DEAD {
            lanes::failed(c, &host(&format!("a{n}.example")), "down", past, past)?;
        }
        Ok(())
    })
    .await;
    let room = Room {
        all: 64,
        failing: 48,
    };
    let lanes = db
        .write(move |c| lanes::lease(c, "one", now(), in_seconds(60), room))
        .await;
    assert_eq!(lanes.first().unwrap().host, host("z.example"));
    assert_eq!(lanes.len(), 49, "one living and 48 of the dead");

    // The dead have all their places: none of them is due, a living one is.
    let full = Room {
        all: 15,
        failing: 0,
    };
    assert!(!db.look(move |c| lanes::any_due(c, now(), full)).await);
    db.write(|c| lanes::release(c, &host("z.example"), "one"))
        .await;
    assert!(db.look(move |c| lanes::any_due(c, now(), full)).await);
    let none = Room { all: 0, failing: 9 };
    assert!(!db.look(move |c| lanes::any_due(c, now(), none)).await);
}

async fn who_answered_last_comes_first(db: TestStore) {
    with_one_each(&db, &["a.example", "b.example", "c.example", "d.example"]).await;
    db.write(|c| {
        let cavage = SignatureForm::Cavage;
        lanes::succeeded(c, &host("b.example"), cavage, in_seconds(-100))?;
        lanes::succeeded(c, &host("d.example"), cavage, in_seconds(-10))?;
        lanes::failed(
            c,
            &host("c.example"),
            "down",
            in_seconds(-5),
            in_seconds(-1),
        )
    })
    .await;
    let lanes = db.write(|c| leased(c, "one", now())).await;
    assert_eq!(
        hosts(&lanes),
        ["d.example", "b.example", "a.example", "c.example"]
    );
}

async fn the_next_wake_is_the_next_retry_or_the_end_of_a_lease(db: TestStore) {
    with_one_each(&db, &["a.example", "b.example", "c.example"]).await;
    let time = now();
    assert_eq!(db.look(move |c| lanes::next_due(c, time)).await, None);
    db.write(move |c| {
        // Somebody leased it and died: its retry has long come.
        lanes::failed(
            c,
            &host("a.example"),
            "down",
            time,
            time - TimeDelta::hours(1),
        )?;
        let one = Room { all: 1, failing: 1 };
        lanes::lease(c, "dead", time, time + TimeDelta::seconds(60), one)?;
        lanes::failed(
            c,
            &host("b.example"),
            "down",
            time,
            time + TimeDelta::seconds(90),
        )
    })
    .await;
    let next = db.look(move |c| lanes::next_due(c, time)).await;
    assert_eq!(next, Some(time + TimeDelta::seconds(60)), "the lease's end");
    let at = time + TimeDelta::seconds(60);
    let next = db.look(move |c| lanes::next_due(c, at)).await;
    assert_eq!(next, Some(time + TimeDelta::seconds(90)), "the retry");
}

async fn an_answer_ends_the_failures_and_a_failure_begins_them(db: TestStore) {
    with_one_each(&db, &["a.example"]).await;
    let peer = || host("a.example");
    let begun = now() - TimeDelta::days(20);
    db.write(move |c| {
        lanes::failed(c, &peer(), "down", begun, begun)?;
        lanes::failed(c, &peer(), "still down", now(), in_seconds(-1))
    })
    .await;
    let lane = db.write(|c| leased(c, "one", now())).await.remove(0);
    assert_eq!((lane.failures, lane.failing_since), (2, Some(begun)));

    // It refused an item, or asked us to wait: the peer is well.
    let until = in_seconds(120);
    db.write(move |c| {
        lanes::answered(c, &peer(), "busy", Some(until))?;
        lanes::release(c, &peer(), "one")
    })
    .await;
    let known = db.look(move |c| peers::get(c, &peer())).await.unwrap();
    assert_eq!(known.failing_since, None);
    assert_eq!(known.retry_at, Some(until));
    assert_eq!(known.last_error.as_deref(), Some("busy"));
    assert!(db.write(|c| leased(c, "one", now())).await.is_empty());

    // A later failure counts from then, not from twenty days ago.
    let again = in_seconds(121);
    db.write(move |c| lanes::failed(c, &peer(), "down", again, again))
        .await;
    let lane = db.write(move |c| leased(c, "one", again)).await.remove(0);
    assert_eq!((lane.failures, lane.failing_since), (1, Some(again)));
    db.write(move |c| lanes::succeeded(c, &peer(), SignatureForm::Rfc9421, again))
        .await;
    let known = db.look(move |c| peers::get(c, &peer())).await.unwrap();
    assert_eq!(
        (
            known.failing_since,
            known.retry_at,
            known.last_error,
            known.last_success
        ),
        (None, None, None, Some(again))
    );
    assert_eq!(db.look(|c| waiting(c, "a.example")).await, [1]);
}

async fn a_sign_of_life_ends_the_wait_of_a_failing_peer_alone(db: TestStore) {
    with_one_each(&db, &["busy.example", "dead.example"]).await;
    db.write(|c| {
        let later = in_seconds(3_600);
        lanes::answered(c, &host("busy.example"), "429", Some(later))?;
        lanes::failed(c, &host("dead.example"), "down", now(), later)
    })
    .await;
    assert!(db.write(|c| leased(c, "one", now())).await.is_empty());
    for (peer, revived) in [("busy.example", false), ("dead.example", true)] {
        let done = db.write(move |c| lanes::revive(c, &host(peer))).await;
        assert_eq!(done, revived, "{peer}");
    }
    let lanes = db.write(|c| leased(c, "one", now())).await;
    assert_eq!(hosts(&lanes), ["dead.example"]);
    db.write(|c| lanes::try_now(c, &host("busy.example"))).await;
    let lanes = db.write(|c| leased(c, "one", now())).await;
    assert_eq!(hosts(&lanes), ["busy.example"], "the operator's word");
}
