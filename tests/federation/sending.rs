//! The dispatcher at work, against servers that refuse, wait, vanish and come back.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use chrono::{DateTime, TimeDelta, Utc};
use waymark::{
    app::cast::Cast,
    domain::{
        Host, ObjectUrl, Peer,
        delivery::{Audience, DeliveryState, Outgoing},
        peer::{FollowState, HostRules},
        time::now,
    },
    store::{
        Connection, Error, deliveries,
        doubts::{self, Stream},
        events,
        follows::{self, Follower},
        lanes::{self, Room},
        peers,
    },
};

use super::{
    foreign::{Foreign, Seen},
    node::{Node, until},
};

const SOON: Duration = Duration::from_secs(5);
const TERRITORY: &str = "/territory";
const WORKSHOP: &str = "/organisations/neries-dirbtuves";

async fn city() -> (Node, Foreign) {
    let [vilnius, _] = Cast::both().unwrap();
    let (node, foreign) = (Node::start(&vilnius).await, Foreign::start().await);
    let (host, url) = (foreign.host(), foreign.at("/"));
    write(&node, move |c| peers::meet(c, &host, &url)).await;
    // What the city says of itself at its start is said before anybody listens.
    until("the city is told", || async {
        let told = node.store.read(|c| {
            Ok::<_, Error>(
                events::told_until(c)? == events::last(c)? && !deliveries::has_unexpanded(c)?,
            )
        });
        told.await.unwrap().then_some(())
    })
    .await;
    (node, foreign)
}

async fn write<T: Send + 'static>(
    node: &Node,
    work: impl FnOnce(&mut Connection) -> Result<T, Error> + Send + 'static,
) -> T {
    node.store.write(work).await.unwrap()
}

/// One activity of one of the node's actors to an inbox.
fn saying(node: &Node, path: &str, number: u32, inbox: ObjectUrl) -> Outgoing {
    let (id, actor) = (
        node.url.at(&format!("/activities/{number}")),
        node.url.at(path),
    );
    let object = node.url.at(&format!("/opportunities/{number}"));
    let body = serde_json::json!({
        "id": id, "type": "Create", "actor": actor, "object": { "id": object },
    });
    Outgoing {
        url: id,
        actor,
        activity_type: "Create".to_owned(),
        object,
        body: body.to_string(),
        audience: Audience::Inbox {
            host: inbox.host(),
            inbox,
        },
    }
}

/// Says things to the foreign server's shared inbox, in this order.
async fn say(node: &Node, foreign: &Foreign, things: &[(&str, u32)]) {
    let all: Vec<Outgoing> = things
        .iter()
        .map(|(path, number)| saying(node, path, *number, foreign.at("/inbox")))
        .collect();
    write(node, move |c| {
        all.iter().try_for_each(|one| deliveries::append(c, one))
    })
    .await;
}

/// `name` there follows the territory by the shared inbox.
async fn follow(node: &Node, foreign: &Foreign, name: &str) {
    let remote = foreign.at(name);
    let follower = Follower {
        actor: node.url.at(TERRITORY),
        inbox: remote.join_path("/inbox"),
        follow_id: remote.join_path("/follow"),
        host: remote.host(),
        remote,
        shared_inbox: Some(foreign.at("/inbox")),
        state: FollowState::Accepted,
        created: now(),
    };
    write(node, move |c| follows::put_follower(c, &follower)).await;
}

async fn peer(node: &Node, host: Host) -> Peer {
    node.store
        .read(move |c| peers::get(c, &host))
        .await
        .unwrap()
        .unwrap()
}

async fn count(node: &Node, state: DeliveryState) -> i64 {
    node.store
        .read(move |c| deliveries::count(c, state))
        .await
        .unwrap()
}

/// The peer failed so often, since then; it is due now.
async fn failed(node: &Node, host: Host, times: u32, since: DateTime<Utc>) {
    write(node, move |c| {
        for _ in 0..times {
            lanes::failed(c, &host, "down", since, since)?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_busy_server_is_left_alone_and_is_no_failure() {
    let (node, foreign) = city().await;
    failed(&node, foreign.host(), 3, now() - TimeDelta::days(60)).await;
    foreign.answer(|_| (429, Some(3)));
    say(&node, &foreign, &[(TERRITORY, 1), (TERRITORY, 2)]).await;
    until("the first try", || async {
        foreign.seen().first().map(|_| ())
    })
    .await;
    let known = until("the wait is known", || async {
        let known = peer(&node, foreign.host()).await;
        known.failing_since.is_none().then_some(known)
    })
    .await;
    let wait = known.retry_at.unwrap() - now();
    assert!(
        wait > TimeDelta::seconds(1) && wait <= TimeDelta::seconds(3),
        "{wait}"
    );
    assert_eq!(known.pending, 2, "nothing expired for the silence before");

    // Something new, or a sign of life, does not cut the wait short.
    say(&node, &foreign, &[(TERRITORY, 3)]).await;
    let host = foreign.host();
    assert!(!write(&node, move |c| lanes::revive(c, &host)).await);
    foreign.answer(|_| (202, None));
    foreign.until_taken(3, SOON).await;
    assert_eq!(foreign.numbers(), [1, 2, 3]);
    let seen = foreign.seen();
    assert_eq!(seen.len(), 4, "one refusal");
    assert!(seen[1].at - seen[0].at >= Duration::from_millis(2_900));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_refused_three_times_is_put_aside_and_the_lane_goes_on() {
    let (node, foreign) = city().await;
    // An outage before does not count as refusals, nor as a beginning of silence.
    failed(&node, foreign.host(), 9, now() - TimeDelta::days(29)).await;
    foreign.answer(|seen| (if seen.number() == 2 { 422 } else { 202 }, None));
    say(
        &node,
        &foreign,
        &[(TERRITORY, 1), (WORKSHOP, 2), (TERRITORY, 3)],
    )
    .await;
    foreign.until_taken(2, Duration::from_secs(15)).await;
    assert_eq!(foreign.numbers(), [1, 3]);
    let refused = foreign
        .seen()
        .iter()
        .filter(|seen| seen.number() == 2)
        .count();
    assert_eq!(refused, 3);
    until("it is put aside", || async {
        (count(&node, DeliveryState::Parked).await == 1).then_some(())
    })
    .await;
    let known = until("the lane is empty", || async {
        let known = peer(&node, foreign.host()).await;
        (known.pending == 0).then_some(known)
    })
    .await;
    assert_eq!((known.failing_since, known.retry_at), (None, None));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_other_form_of_signature_is_tried_and_remembered() {
    for refusal in [401, 403, 500, 501] {
        let (node, foreign) = city().await;
        foreign.answer(move |seen| (if seen.rfc9421 { 202 } else { refusal }, None));
        say(&node, &foreign, &[(TERRITORY, 1), (TERRITORY, 2)]).await;
        foreign.until_taken(2, SOON).await;
        say(&node, &foreign, &[(TERRITORY, 3)]).await;
        foreign.until_taken(3, SOON).await;
        let forms: Vec<bool> = foreign.seen().iter().map(|seen| seen.rfc9421).collect();
        assert_eq!(forms, [false, true, true, true], "{refusal}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_other_form_is_answered_counts() {
    let (node, foreign) = city().await;
    foreign.answer(|seen| match (seen.rfc9421, seen.number()) {
        (false, _) => (401, None),
        (true, 1) => (422, None),
        (true, _) => (202, None),
    });
    say(&node, &foreign, &[(TERRITORY, 1), (TERRITORY, 2)]).await;
    foreign.until_taken(1, Duration::from_secs(15)).await;
    assert_eq!(count(&node, DeliveryState::Parked).await, 1);
    let known = peer(&node, foreign.host()).await;
    assert_eq!(known.failing_since, None, "its signature was read");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_refused_signer_does_not_hold_the_others() {
    for refusal in [401, 404] {
        let (node, foreign) = city().await;
        let of_workshop = |seen: &Seen| seen.signer().starts_with("organisations");
        foreign.answer(move |seen| (if of_workshop(seen) { refusal } else { 202 }, None));
        say(
            &node,
            &foreign,
            &[(WORKSHOP, 1), (TERRITORY, 2), (WORKSHOP, 3), (TERRITORY, 4)],
        )
        .await;
        foreign.until_taken(2, Duration::from_secs(15)).await;
        assert_eq!(foreign.numbers(), [2, 4], "{refusal}");
        let known = until("it is held", || async {
            let known = peer(&node, foreign.host()).await;
            (known.pending == 2 && known.failing_since.is_none()).then_some(known)
        })
        .await;
        assert!(known.retry_at.is_some() && known.last_error.is_some());

        // What comes meanwhile waits behind it, or passes it by.
        say(&node, &foreign, &[(WORKSHOP, 5), (TERRITORY, 6)]).await;
        foreign.until_taken(3, SOON).await;
        until("the fifth is held", || async {
            (count(&node, DeliveryState::Held).await == 3).then_some(())
        })
        .await;
        let tried = foreign
            .seen()
            .iter()
            .filter(|seen| of_workshop(seen))
            .count();

        // Tried again and refused again, the peer is well all the same.
        let host = foreign.host();
        write(&node, move |c| doubts::try_now(c, &host, now())).await;
        until("another try", || async {
            let now = foreign
                .seen()
                .iter()
                .filter(|seen| of_workshop(seen))
                .count();
            (now > tried).then_some(())
        })
        .await;
        until("it is held again", || async {
            (count(&node, DeliveryState::Held).await == 3).then_some(())
        })
        .await;
        assert_eq!(peer(&node, foreign.host()).await.failing_since, None);

        // Taken at last, all of it comes, in order.
        foreign.answer(|_| (202, None));
        let host = foreign.host();
        write(&node, move |c| doubts::try_now(c, &host, now())).await;
        foreign.until_taken(6, SOON).await;
        assert_eq!(foreign.numbers(), [2, 4, 6, 1, 3, 5], "{refusal}");
        until("nothing is in doubt", || async {
            let known = peer(&node, foreign.host()).await;
            (known.pending == 0 && known.retry_at.is_none()).then_some(())
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_refuses_everybody_fails_and_keeps_the_order() {
    let (node, foreign) = city().await;
    foreign.answer(|_| (401, None));
    say(
        &node,
        &foreign,
        &[(WORKSHOP, 1), (TERRITORY, 2), ("/actor", 3), (WORKSHOP, 4)],
    )
    .await;
    until("every signer was tried", || async {
        let seen = foreign.seen();
        let all = [1, 2, 3]
            .iter()
            .all(|n| seen.iter().any(|seen| seen.number() == *n));
        all.then_some(())
    })
    .await;
    let known = until("it fails", || async {
        let known = peer(&node, foreign.host()).await;
        (known.failing_since.is_some() && known.retry_at > Some(now() + TimeDelta::seconds(10)))
            .then_some(known)
    })
    .await;
    assert_eq!(known.pending, 4);
    assert_eq!(count(&node, DeliveryState::Held).await, 0);
    foreign.answer(|_| (202, None));
    let host = foreign.host();
    assert!(write(&node, move |c| lanes::revive(c, &host)).await);
    foreign.until_taken(4, SOON).await;
    assert_eq!(foreign.numbers(), [1, 2, 3, 4]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signer_that_was_refused_for_a_day_is_put_aside() {
    let (node, foreign) = city().await;
    foreign.answer(|seen| {
        let refused = seen.signer().starts_with("organisations");
        (if refused { 401 } else { 202 }, None)
    });
    let stream = Stream {
        signer: node.url.at(WORKSHOP),
        inbox: foreign.at("/inbox"),
    };
    let all = [(WORKSHOP, 1), (WORKSHOP, 2)]
        .map(|(path, number)| saying(&node, path, number, foreign.at("/inbox")));
    let of = stream.clone();
    write(&node, move |c| {
        for one in &all {
            deliveries::append(c, one)?;
            deliveries::expand(c, &HostRules::default(), 10)?;
        }
        doubts::note(c, &of, now() - TimeDelta::hours(25))?;
        doubts::hold(c, &of, now())
    })
    .await;
    // Nothing else was taken since: it is held on.
    until("a try", || async { foreign.seen().first().map(|_| ()) }).await;
    until("it is held again", || async {
        (count(&node, DeliveryState::Held).await == 2).then_some(())
    })
    .await;
    say(&node, &foreign, &[(TERRITORY, 3)]).await;
    foreign.until_taken(1, SOON).await;
    let host = foreign.host();
    write(&node, move |c| doubts::try_now(c, &host, now())).await;
    until("it is put aside", || async {
        (count(&node, DeliveryState::Parked).await == 2).then_some(())
    })
    .await;
    assert_eq!(peer(&node, foreign.host()).await.pending, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_inbox_that_is_gone_takes_only_those_along_who_are() {
    let (node, foreign) = city().await;
    for name in ["/gone", "/here"] {
        follow(&node, &foreign, name).await;
    }
    foreign.bury("/gone");
    foreign.answer(|_| (410, None));
    say(&node, &foreign, &[(TERRITORY, 1), (TERRITORY, 2)]).await;
    let host = foreign.host();
    let followers = || {
        let (store, host) = (node.store.clone(), host.clone());
        async move {
            let accepted = FollowState::Accepted;
            store
                .read(move |c| follows::followers(c, None, Some(&host), accepted, None, 9))
                .await
                .unwrap()
        }
    };
    until("one follows no more", || async {
        (followers().await.len() == 1).then_some(())
    })
    .await;
    assert_eq!(followers().await[0].remote, foreign.at("/here"));
    let known = until("it counts as a failure", || async {
        let known = peer(&node, foreign.host()).await;
        known.failing_since.is_some().then_some(known)
    })
    .await;
    assert_eq!(known.pending, 2);

    foreign.bury("/here");
    let host = foreign.host();
    write(&node, move |c| lanes::revive(c, &host)).await;
    until("nobody is left", || async {
        followers().await.is_empty().then_some(())
    })
    .await;
    until("nothing waits for nobody", || async {
        let known = peer(&node, foreign.host()).await;
        (known.pending == 0 && known.failing_since.is_none()).then_some(())
    })
    .await;
    assert_eq!(count(&node, DeliveryState::Rejected).await, 2);
    let asked = foreign.asked();
    assert!(asked.contains(&"/here".to_owned()), "{asked:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_held_ends_with_an_inbox_that_is_gone() {
    let (node, foreign) = city().await;
    foreign.answer(|_| (410, None));
    let stream = Stream {
        signer: node.url.at(WORKSHOP),
        inbox: foreign.at("/inbox"),
    };
    let all = [1, 2, 3].map(|number| saying(&node, WORKSHOP, number, foreign.at("/inbox")));
    write(&node, move |c| {
        for one in &all {
            deliveries::append(c, one)?;
            deliveries::expand(c, &HostRules::default(), 10)?;
        }
        doubts::note(c, &stream, now())?;
        doubts::hold(c, &stream, now())
    })
    .await;
    until("nothing waits", || async {
        (peer(&node, foreign.host()).await.pending == 0).then_some(())
    })
    .await;
    assert_eq!(count(&node, DeliveryState::Rejected).await, 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_week_of_silence_a_server_is_tried_daily() {
    let (node, foreign) = city().await;
    foreign.answer(|_| (503, Some(0)));
    failed(&node, foreign.host(), 33, now() - TimeDelta::days(8)).await;
    say(&node, &foreign, &[(TERRITORY, 1)]).await;
    let known = until("a try", || async {
        let known = peer(&node, foreign.host()).await;
        (known.retry_at > Some(now())).then_some(known)
    })
    .await;
    let wait = known.retry_at.unwrap() - now();
    assert!(
        wait > TimeDelta::hours(19) && wait < TimeDelta::hours(29),
        "{wait}"
    );
    assert_eq!(known.pending, 1, "it is not given up yet");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_comes_back_after_a_month_hears_first_that_we_are_here() {
    let (node, foreign) = city().await;
    follow(&node, &foreign, "/reader").await;
    foreign.answer(|_| (503, None));
    failed(&node, foreign.host(), 60, now() - TimeDelta::days(31)).await;
    say(
        &node,
        &foreign,
        &[(TERRITORY, 1), (WORKSHOP, 2), (TERRITORY, 3)],
    )
    .await;
    until("its backlog ends", || async {
        (count(&node, DeliveryState::Expired).await == 3).then_some(())
    })
    .await;
    let known = until("one thing waits", || async {
        let known = peer(&node, foreign.host()).await;
        (known.pending == 1).then_some(known)
    })
    .await;
    let wait = known.retry_at.unwrap() - now();
    assert!(
        wait > TimeDelta::hours(23) && wait <= TimeDelta::hours(24),
        "{wait}"
    );

    // A day later it is still silent: what was said meanwhile ends too, the greeting stays.
    say(&node, &foreign, &[(TERRITORY, 4)]).await;
    let tries = foreign.seen().len();
    let host = foreign.host();
    write(&node, move |c| lanes::try_now(c, &host)).await;
    until("the daily try", || async {
        (foreign.seen().len() > tries).then_some(())
    })
    .await;
    until("the backlog ends again", || async {
        (count(&node, DeliveryState::Expired).await == 4).then_some(())
    })
    .await;
    assert_eq!(peer(&node, foreign.host()).await.pending, 1);

    foreign.answer(|_| (202, None));
    say(&node, &foreign, &[(TERRITORY, 5)]).await;
    let host = foreign.host();
    assert!(write(&node, move |c| lanes::revive(c, &host)).await);
    foreign.until_taken(2, SOON).await;
    let taken = foreign.taken();
    assert_eq!(taken[0].activity["type"], "Update");
    assert_eq!(taken[0].object(), node.url.at(TERRITORY).as_str());
    assert_eq!(taken[1].number(), 5);
    until("it is well", || async {
        let known = peer(&node, foreign.host()).await;
        (known.pending == 0 && known.failing_since.is_none()).then_some(())
    })
    .await;
    assert_eq!(taken.len(), 2, "one greeting");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_greeted_who_never_followed() {
    let (node, foreign) = city().await;
    foreign.answer(|_| (503, None));
    failed(&node, foreign.host(), 60, now() - TimeDelta::days(31)).await;
    say(&node, &foreign, &[(TERRITORY, 1)]).await;
    until("its backlog ends", || async {
        (count(&node, DeliveryState::Expired).await == 1).then_some(())
    })
    .await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(peer(&node, foreign.host()).await.pending, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lane_whose_owner_died_is_taken_over_when_its_lease_ends() {
    let (node, foreign) = city().await;
    let one = saying(&node, TERRITORY, 1, foreign.at("/inbox"));
    let (host, lease) = (foreign.host(), TimeDelta::seconds(3));
    let began = Instant::now();
    write(&node, move |c| {
        deliveries::append(c, &one)?;
        deliveries::expand(c, &HostRules::default(), 10)?;
        let room = Room { all: 9, failing: 9 };
        let lanes = lanes::lease(c, "dead", now(), now() + lease, room)?;
        assert_eq!(lanes[0].host, host);
        Ok(())
    })
    .await;
    foreign.until_taken(1, Duration::from_secs(8)).await;
    let took = began.elapsed();
    assert!(took >= Duration::from_millis(2_500), "not before: {took:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn tarpits_leave_room_for_a_living_server() {
    const TARPITS: usize = 120;
    let (node, foreign) = city().await;
    let tarpit = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = tarpit.local_addr().unwrap().port();
    let open = Arc::new(AtomicUsize::new(0));
    let count = open.clone();
    tokio::spawn(async move {
        while let Ok((mut connection, _)) = tarpit.accept().await {
            let count = count.clone();
            count.fetch_add(1, Ordering::SeqCst);
            tokio::spawn(async move {
                // Swallows everything and never answers.
                let _ = tokio::io::copy(&mut connection, &mut tokio::io::sink()).await;
                count.fetch_sub(1, Ordering::SeqCst);
            });
        }
    });
    let stuck: Vec<Outgoing> = (0..TARPITS)
        .map(|n| {
            let inbox = format!("http://t{n}.localhost:{port}/inbox");
            let number = 1_000 + u32::try_from(n).unwrap();
            saying(&node, TERRITORY, number, ObjectUrl::parse(&inbox).unwrap())
        })
        .collect();
    write(&node, move |c| {
        for one in &stuck {
            let Audience::Inbox { host, inbox } = &one.audience else {
                continue;
            };
            peers::meet(c, host, inbox)?;
            let past = now() - TimeDelta::minutes(1);
            lanes::failed(c, host, "silent", past, past)?;
            deliveries::append(c, one)?;
        }
        Ok(())
    })
    .await;
    let open = || open.load(Ordering::SeqCst);
    until("the tarpits are at work", || async {
        (open() >= 48).then_some(())
    })
    .await;
    let mut samples = Vec::new();
    for number in 1..=5 {
        let began = Instant::now();
        say(&node, &foreign, &[(TERRITORY, number)]).await;
        foreign
            .until_taken(usize::try_from(number).unwrap(), SOON)
            .await;
        let took = began.elapsed();
        assert!(took < Duration::from_secs(2), "{took:?}");
        samples.push(open());
    }
    // One that ends is seen to end a moment after the next has begun.
    samples.sort_unstable();
    let usual = samples[samples.len() / 2];
    assert!((40..=52).contains(&usual), "{samples:?} of them at once");
}
