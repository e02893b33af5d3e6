//! The queue: who gets an activity, in which order, and what ends it.

use chrono::TimeDelta;
use waymark::{
    domain::{
        delivery::{Audience, DeliveryState, Followers, Outgoing, Software},
        peer::{FollowState, HostRules, Policy},
        time::now,
    },
    store::{deliveries, follows as followers, lanes, peers},
};

use super::queue::{
    expand, follows, host, in_seconds, inbox, number, ours, say, tell, url, waiting,
};
use crate::support::{TestStore, on_both};

on_both!(
    each_server_gets_an_activity_once_and_in_order,
    finding_recipients_goes_on_where_it_was_interrupted,
    several_activities_are_told_at_once_up_to_a_limit,
    who_is_not_spoken_to_gets_nothing,
    software_chooses_the_recipients,
    a_refusal_is_counted_apart_from_tries,
    what_was_put_aside_waits_for_the_operator_and_comes_back,
    giving_up_leaves_the_greeting_alone,
    the_oldest_that_waits_for_a_living_peer_is_told_by_when_it_was_said,
    what_ended_is_swept_and_what_waits_is_not,
    who_is_behind_an_inbox_is_known,
);

async fn each_server_gets_an_activity_once_and_in_order(db: TestStore) {
    db.write(|c| {
        for name in ["a", "b", "c"] {
            follows(c, "/territory", "one.example", name)?;
        }
        follows(c, "/territory", "two.example", "a")?;
        follows(c, "/organisations/library", "one.example", "a")?;
        for number in 1..=3 {
            let groups = ["/territory", "/organisations/library"].map(|path| Followers {
                of: ours(path),
                on: Software::Any,
            });
            say(c, "/territory", number, Audience::Followers(groups.into()))?;
        }
        expand(c)?;
        // A second time nothing is found anew.
        assert!(!deliveries::has_unexpanded(c)?);
        expand(c)
    })
    .await;
    for peer in ["one.example", "two.example"] {
        assert_eq!(
            db.look(move |c| waiting(c, peer)).await,
            [1, 2, 3],
            "{peer}"
        );
    }
}

async fn finding_recipients_goes_on_where_it_was_interrupted(db: TestStore) {
    const SERVERS: usize = 25;
    db.write(|c| {
        for n in 0..SERVERS {
            follows(c, "/territory", &format!("s{n}.example"), "a")?;
        }
        tell(c, "/territory", 1)
    })
    .await;
    let mut rounds = 0;
    while db.look(deliveries::has_unexpanded).await {
        rounds += 1;
        db.write(|c| deliveries::expand(c, &HostRules::default(), 10))
            .await;
    }
    assert_eq!(rounds, 3, "ten a time");
    assert_eq!(
        db.look(deliveries::count_waiting).await,
        i64::try_from(SERVERS).unwrap()
    );
}

async fn several_activities_are_told_at_once_up_to_a_limit(db: TestStore) {
    let left = db
        .write(|c| {
            // One that is told to nobody, between others; the last does not fit whole.
            tell(c, "/organisations/library", 1)?;
            for n in 0..4 {
                follows(c, "/territory", &format!("s{n}.example"), "a")?;
            }
            for number in 2..=4 {
                tell(c, "/territory", number)?;
            }
            assert!(deliveries::expand(c, &HostRules::default(), 10)?);
            assert_eq!(deliveries::count_waiting(c)?, 10);
            assert!(deliveries::has_unexpanded(c)?);
            while deliveries::expand(c, &HostRules::default(), 10)? {}
            deliveries::count_waiting(c)
        })
        .await;
    assert_eq!(left, 12, "each once");
}

async fn who_is_not_spoken_to_gets_nothing(db: TestStore) {
    db.write(|c| {
        for peer in ["open.example", "allowed.example", "blocked.example"] {
            follows(c, "/territory", peer, "a")?;
        }
        peers::set_policy(c, &host("allowed.example"), Policy::Allowed, None)?;
        peers::set_policy(c, &host("blocked.example"), Policy::Blocked, None)?;
        for (number, allowlist) in [(1, false), (2, true)] {
            tell(c, "/territory", number)?;
            let rules = peers::rules(c, allowlist)?;
            while deliveries::expand(c, &rules, 500)? {}
        }
        // Also when it is said to one inbox alone.
        for (number, peer) in [(3, "open.example"), (4, "blocked.example")] {
            let to = Audience::Inbox {
                host: host(peer),
                inbox: inbox(peer),
            };
            say(c, "/territory", number, to)?;
            let rules = peers::rules(c, true)?;
            while deliveries::expand(c, &rules, 500)? {}
        }
        Ok(())
    })
    .await;
    for (peer, got) in [
        ("open.example", &[1_u32] as &[u32]),
        ("allowed.example", &[1, 2]),
        ("blocked.example", &[]),
    ] {
        assert_eq!(db.look(move |c| waiting(c, peer)).await, got, "{peer}");
    }
}

async fn software_chooses_the_recipients(db: TestStore) {
    db.write(|c| {
        for (peer, software) in [
            ("waymark.example", Some("waymark")),
            ("mastodon.example", Some("mastodon")),
            ("unknown.example", None),
        ] {
            follows(c, "/territory", peer, "a")?;
            peers::describe(c, &host(peer), software, None, None)?;
        }
        for (number, on) in [
            (1, Software::Any),
            (2, Software::Waymark),
            (3, Software::Other),
        ] {
            let of = ours("/territory");
            say(
                c,
                "/territory",
                number,
                Audience::Followers(vec![Followers { of, on }]),
            )?;
        }
        expand(c)
    })
    .await;
    for (peer, got) in [
        ("waymark.example", [1, 2]),
        ("mastodon.example", [1, 3]),
        ("unknown.example", [1, 3]),
    ] {
        assert_eq!(db.look(move |c| waiting(c, peer)).await, got, "{peer}");
    }
}

async fn a_refusal_is_counted_apart_from_tries(db: TestStore) {
    db.write(|c| {
        follows(c, "/territory", "a.example", "a")?;
        tell(c, "/territory", 1)?;
        expand(c)?;
        let due = deliveries::lane(c, &host("a.example"), 1)?.remove(0);
        for _ in 0..9 {
            deliveries::settle(c, due.sequence, DeliveryState::Pending, Some("down"))?;
        }
        let due = deliveries::lane(c, &host("a.example"), 1)?.remove(0);
        assert_eq!(due.refusals, 0, "an outage refuses nothing");
        deliveries::refused(c, due.sequence, DeliveryState::Pending, "422")?;
        let due = deliveries::lane(c, &host("a.example"), 1)?.remove(0);
        assert_eq!(due.refusals, 1);
        Ok(())
    })
    .await;
}

async fn what_was_put_aside_waits_for_the_operator_and_comes_back(db: TestStore) {
    db.write(|c| {
        follows(c, "/territory", "a.example", "a")?;
        follows(c, "/territory", "b.example", "a")?;
        for number in 1..=3 {
            tell(c, "/territory", number)?;
        }
        expand(c)?;
        for peer in ["a.example", "b.example"] {
            let second = deliveries::lane(c, &host(peer), 10)?.remove(1);
            deliveries::refused(c, second.sequence, DeliveryState::Parked, "422: too long")?;
        }
        Ok(())
    })
    .await;
    assert_eq!(
        db.look(|c| waiting(c, "a.example")).await,
        [1, 3],
        "the lane goes on"
    );
    let aside = db
        .look(|c| deliveries::parked(c, Some(&host("a.example")), i64::MAX, 10))
        .await;
    assert_eq!(aside.len(), 1);
    assert_eq!(aside[0].activity, ours("/activities/2"));
    assert_eq!(aside[0].last_error.as_deref(), Some("422: too long"));
    assert_eq!(
        db.write(|c| deliveries::unpark(c, &host("a.example")))
            .await,
        1
    );
    assert_eq!(db.look(|c| waiting(c, "a.example")).await, [1, 2, 3]);
    assert_eq!(db.look(|c| waiting(c, "b.example")).await, [1, 3]);
}

async fn giving_up_leaves_the_greeting_alone(db: TestStore) {
    let greet = |number: u32| Outgoing {
        url: ours(&format!("/activities/{number}")),
        actor: ours("/territory"),
        activity_type: "Update".to_owned(),
        object: ours("/territory"),
        body: "{}".to_owned(),
        audience: Audience::Followers(vec![Followers {
            of: ours("/territory"),
            on: Software::Any,
        }]),
    };
    let greeting = || ours("/territory");
    db.write(move |c| {
        follows(c, "/territory", "dead.example", "a")?;
        follows(c, "/territory", "alive.example", "a")?;
        tell(c, "/territory", 1)?;
        tell(c, "/territory", 2)?;
        expand(c)?;
        assert!(!deliveries::give_up(c, &host("dead.example"), &greeting())?);
        assert!(waiting(c, "dead.example")?.is_empty());

        deliveries::append(c, &greet(3))?;
        tell(c, "/territory", 4)?;
        deliveries::append(c, &greet(5))?;
        tell(c, "/territory", 6)?;
        expand(c)?;
        assert!(deliveries::give_up(c, &host("dead.example"), &greeting())?);
        assert_eq!(waiting(c, "dead.example")?, [5], "the newest greeting");
        assert_eq!(waiting(c, "alive.example")?, [1, 2, 3, 4, 5, 6]);
        assert_eq!(deliveries::abandon(c, &host("dead.example"))?, 1);
        assert!(waiting(c, "dead.example")?.is_empty());
        Ok(())
    })
    .await;
    assert_eq!(
        db.look(|c| deliveries::count(c, DeliveryState::Expired))
            .await,
        6
    );
}

async fn the_oldest_that_waits_for_a_living_peer_is_told_by_when_it_was_said(db: TestStore) {
    assert_eq!(db.look(deliveries::oldest_pending).await, None);
    let before = now();
    db.write(|c| {
        follows(c, "/territory", "busy.example", "a")?;
        tell(c, "/territory", 1)?;
        expand(c)
    })
    .await;
    let said = db.look(deliveries::oldest_pending).await.unwrap();
    assert!(said >= before - TimeDelta::milliseconds(1) && said <= now());
    tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    db.write(|c| {
        // Tried, and asked to wait: it is as old as before, and still told.
        let due = deliveries::lane(c, &host("busy.example"), 1)?.remove(0);
        deliveries::settle(c, due.sequence, DeliveryState::Pending, Some("429"))?;
        lanes::answered(c, &host("busy.example"), "429", Some(in_seconds(900)))
    })
    .await;
    assert_eq!(db.look(deliveries::oldest_pending).await, Some(said));
    db.write(|c| lanes::failed(c, &host("busy.example"), "down", now(), in_seconds(60)))
        .await;
    let told = db.look(deliveries::oldest_pending).await;
    assert_eq!(told, None, "a peer that is down is known to be");
}

async fn what_ended_is_swept_and_what_waits_is_not(db: TestStore) {
    db.write(|c| {
        follows(c, "/territory", "a.example", "a")?;
        for number in 1..=4 {
            tell(c, "/territory", number)?;
        }
        expand(c)?;
        let lane = deliveries::lane(c, &host("a.example"), 10)?;
        for (due, state) in lane.iter().zip([
            DeliveryState::Delivered,
            DeliveryState::Expired,
            DeliveryState::Parked,
        ]) {
            deliveries::settle(c, due.sequence, state, None)?;
        }
        deliveries::sweep(c, in_seconds(-60))?;
        assert!(deliveries::body(c, ours("/activities/1").as_str())?.is_some());
        deliveries::sweep(c, in_seconds(60))?;
        for (number, kept) in [(1, false), (2, false), (3, false), (4, true)] {
            let url = ours(&format!("/activities/{number}"));
            assert_eq!(
                deliveries::body(c, url.as_str())?.is_some(),
                kept,
                "{number}"
            );
        }
        assert_eq!(waiting(c, "a.example")?, [4]);
        Ok(())
    })
    .await;
}

async fn who_is_behind_an_inbox_is_known(db: TestStore) {
    db.write(|c| {
        for name in ["a", "b"] {
            follows(c, "/territory", "one.example", name)?;
            follows(c, "/organisations/library", "one.example", name)?;
        }
        follows(c, "/territory", "two.example", "a")
    })
    .await;
    let behind = |inbox: &str, limit: i64| {
        let inbox = url(inbox);
        db.look(move |c| followers::behind_inbox(c, &inbox, limit))
    };
    let [a, b] = ["a", "b"].map(|name| url(&format!("https://one.example/{name}")));
    assert_eq!(
        behind("https://one.example/inbox", 9).await,
        [a.clone(), b.clone()]
    );
    assert_eq!(behind("https://one.example/inbox", 1).await, [a]);
    assert_eq!(behind("https://one.example/b/inbox", 9).await, [b]);
    assert!(behind("https://three.example/inbox", 9).await.is_empty());

    for (peer, followed) in [("one.example", true), ("three.example", false)] {
        let is = db
            .look(move |c| followers::is_followed_by_host(c, &host(peer)))
            .await;
        assert_eq!(is, followed, "{peer}");
    }
    db.write(|c| {
        let wanted = ours("/territory");
        let two = url("https://two.example/a");
        let mut asks = followers::follower(c, &wanted, &two)?.unwrap();
        asks.state = FollowState::Requested;
        followers::put_follower(c, &asks)
    })
    .await;
    assert!(
        !db.look(|c| followers::is_followed_by_host(c, &host("two.example")))
            .await,
        "who waits for our answer does not follow yet"
    );
    let first = db
        .look(|c| deliveries::lane(c, &host("one.example"), 1))
        .await;
    assert!(first.iter().map(number).next().is_none());
}
