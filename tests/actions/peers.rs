//! The operator's word about other servers, and what becomes of follows.

use waymark::{
    actions::{
        Error, decide_on_peer,
        follow_peer::{self, end_follows_of, receive_answer},
        receive_follow::{Followed, receive_follow},
        receive_object::{Incoming, Meaning, Taken, receive_deletion, receive_object},
    },
    domain::{
        Host, ObjectUrl, OpportunityContent, OrganisationContent, PeerState, Rule,
        delivery::DeliveryState,
        event::Event,
        peer::{FollowState, Policy},
        permission::Actor,
        time::now,
    },
    store::{
        Connection, actors, actors::ForeignActor, deliveries, doubts, follows, lanes, objects,
        objects::ForeignObject, peers,
    },
};

use crate::support::{City, TestStore, on_both};

on_both!(
    accepting_keeps_a_limit_and_refuses_a_block,
    lifting_a_limit_keeps_a_friend_allowed,
    whom_the_operator_follows_is_allowed,
    where_only_allowed_hosts_are_spoken_to_a_follow_waits,
    a_block_forgets_everything_but_what_was_deleted,
    what_a_block_ended_is_told_when_it_is_lifted,
    a_gone_actor_s_follows_end_and_no_other_s,
    trying_again_tries_everything,
);

fn url(path: &str) -> ObjectUrl {
    ObjectUrl::parse(&format!("https://tilburg.example{path}")).unwrap()
}

fn host() -> Host {
    Host::parse("tilburg.example").unwrap()
}

fn foreign(path: &str, kind: &str) -> ForeignActor {
    ForeignActor {
        url: url(path),
        host: host(),
        actor_type: kind.to_owned(),
        name: Some("Tilburg".to_owned()),
        username: None,
        key_id: url(&format!("{path}#main-key")),
        key_pem: String::new(),
        inbox: url(&format!("{path}/inbox")),
        shared_inbox: Some(url("/inbox")),
        outbox: None,
        document: "{}".to_owned(),
        fetched: now(),
        deleted: None,
    }
}

fn tilburg() -> ForeignActor {
    foreign("/territory", "Group")
}

/// The other territory asks to follow ours.
fn asks(c: &mut Connection, from: &ForeignActor, allowlist: bool) -> Result<Followed, Error> {
    let territory = waymark::actions::territory(c)?.actor();
    let id = from.url.join_path("/follow");
    receive_follow(c, from, &territory, &id, allowlist)
}

fn policy(c: &mut Connection) -> Result<Policy, Error> {
    Ok(peers::get(c, &host())?.unwrap().policy)
}

async fn accepting_keeps_a_limit_and_refuses_a_block(db: TestStore) {
    let city = City::new(db).await;
    let operator = Actor::command_line();
    let as_operator = operator.clone();
    city.db
        .done(move |c| {
            assert_eq!(asks(c, &tilburg(), true)?, Followed::Waiting);
            decide_on_peer::limit(c, &as_operator, &host(), &url("/"), Some("spam"))?;
            decide_on_peer::accept(c, &as_operator, &host(), &url("/"))?;
            let peer = peers::get(c, &host())?.unwrap();
            assert_eq!(peer.policy, Policy::Limited);
            assert_eq!(peer.reason.as_deref(), Some("spam"));
            assert_eq!((peer.followers, peer.requests), (1, 0), "it may follow");
            // It is known and held back: spoken to, also where only allowed hosts are.
            assert!(peers::rules(c, true)?.speak_to(&host()));
            Ok(())
        })
        .await;
    let as_operator = operator.clone();
    city.db
        .done(move |c| decide_on_peer::block(c, &as_operator, &host(), &url("/"), None))
        .await;
    let refused = city
        .db
        .act(move |c| decide_on_peer::accept(c, &operator, &host(), &url("/")))
        .await;
    assert!(
        matches!(&refused, Err(Error::Rule(Rule::Refused(why))) if why.contains("unblock")),
        "{refused:?}"
    );
    assert_eq!(city.db.done(policy).await, Policy::Blocked);
}

async fn lifting_a_limit_keeps_a_friend_allowed(db: TestStore) {
    let city = City::new(db).await;
    city.db
        .done(|c| {
            let operator = Actor::command_line();
            peers::meet(c, &host(), &url("/"))?;
            for (follows, after) in [(false, Policy::Open), (true, Policy::Allowed)] {
                if follows {
                    asks(c, &tilburg(), false)?;
                }
                decide_on_peer::limit(c, &operator, &host(), &url("/"), None)?;
                decide_on_peer::unblock(c, &operator, &host())?;
                assert_eq!(policy(c)?, after);
            }
            // A block ends every follow, so that nothing is left to be allowed for.
            decide_on_peer::block(c, &operator, &host(), &url("/"), None)?;
            decide_on_peer::unblock(c, &operator, &host())?;
            assert_eq!(policy(c)?, Policy::Open);
            Ok(())
        })
        .await;
}

async fn whom_the_operator_follows_is_allowed(db: TestStore) {
    let city = City::new(db).await;
    city.db
        .done(|c| {
            let operator = Actor::command_line();
            assert!(!peers::rules(c, true)?.speak_to(&host()));
            follow_peer::follow(c, &operator, &tilburg(), None)?;
            assert_eq!(policy(c)?, Policy::Allowed);
            assert!(peers::rules(c, true)?.speak_to(&host()));
            // A limit is the operator's word too, and stays.
            decide_on_peer::limit(c, &operator, &host(), &url("/"), None)?;
            follow_peer::follow(c, &operator, &tilburg(), None)?;
            assert_eq!(policy(c)?, Policy::Limited);
            Ok(())
        })
        .await;
}

async fn where_only_allowed_hosts_are_spoken_to_a_follow_waits(db: TestStore) {
    let city = City::new(db).await;
    let mark = city.mark().await;
    city.db
        .done(|c| {
            assert_eq!(asks(c, &tilburg(), true)?, Followed::Waiting);
            let peer = peers::get(c, &host())?.unwrap();
            assert_eq!((peer.state(), peer.requests), (PeerState::Requested, 1));
            Ok(())
        })
        .await;
    assert_eq!(city.since(mark).await, []);
    city.db
        .done(|c| {
            decide_on_peer::accept(c, &Actor::command_line(), &host(), &url("/"))?;
            assert_eq!(policy(c)?, Policy::Allowed);
            assert_eq!(asks(c, &tilburg(), true)?, Followed::Accepted);
            Ok(())
        })
        .await;
    let told = city.since(mark).await;
    assert!(
        matches!(&told[..], [Event::FollowerAccepted { follower, .. }, ..] if *follower == url("/territory")),
        "{told:?}"
    );
}

async fn a_block_forgets_everything_but_what_was_deleted(db: TestStore) {
    let city = City::new(db).await;
    let object = |path: &str| Incoming {
        object: ForeignObject {
            url: url(path),
            host: host(),
            object_type: "Event".to_owned(),
            attributed_to: url("/makers"),
            name: Some("Robots".to_owned()),
            content: None,
            document: "{}".to_owned(),
            updated: now(),
            stored: now(),
            deleted: None,
        },
        published: None,
        meaning: Meaning::Opportunity(OpportunityContent::default()),
    };
    city.db
        .done(move |c| {
            let operator = Actor::command_line();
            let makers = foreign("/makers", "Organization");
            let follow = |c: &mut Connection| {
                follow_peer::follow(c, &operator, &tilburg(), None)?;
                receive_answer(c, &url("/territory"), None, true)
            };
            let about = OrganisationContent::default;
            follow(c)?;
            for path in ["/kept", "/gone"] {
                let taken = receive_object(c, &makers, about(), object(path))?;
                assert_eq!(taken, Taken::Stored);
            }
            receive_deletion(c, &url("/makers"), &url("/gone"))?;
            actors::put(c, &foreign("/former", "Organization"))?;
            actors::bury(c, &url("/former"), now())?;

            decide_on_peer::block(c, &operator, &host(), &url("/"), None)?;
            assert_eq!(objects::get(c, &url("/kept"))?, None);
            assert_eq!(actors::get(c, &url("/makers"))?, None);
            assert!(objects::get(c, &url("/gone"))?.unwrap().deleted.is_some());
            assert!(actors::get(c, &url("/former"))?.unwrap().deleted.is_some());

            // Followed again, what was there comes back, and what was deleted does not.
            decide_on_peer::unblock(c, &operator, &host())?;
            follow(c)?;
            for (path, taken) in [("/kept", Taken::Stored), ("/gone", Taken::Deleted)] {
                assert_eq!(receive_object(c, &makers, about(), object(path))?, taken);
            }
            Ok(())
        })
        .await;
}

/// Else the other city believes for ever that both follow each other.
async fn what_a_block_ended_is_told_when_it_is_lifted(db: TestStore) {
    let city = City::new(db).await;
    let operator = Actor::command_line();
    let (blocker, lifter) = (operator.clone(), operator.clone());
    city.db
        .done(move |c| {
            asks(c, &tilburg(), false)?;
            follow_peer::follow(c, &operator, &tilburg(), None)?;
            receive_answer(c, &url("/territory"), None, true)
        })
        .await;
    let mark = city.mark().await;
    city.db
        .done(move |c| {
            decide_on_peer::block(c, &blocker, &host(), &url("/"), None)?;
            let peer = peers::get(c, &host())?.unwrap();
            assert_eq!((peer.followers, peer.requests), (0, 0));
            Ok(())
        })
        .await;
    let (refuser, limiter) = (lifter.clone(), lifter.clone());
    for refusal in [
        city.db
            .act(move |c| decide_on_peer::reject(c, &refuser, &host()))
            .await,
        city.db
            .act(move |c| follow_peer::unfollow(c, &limiter, &url("/territory")))
            .await,
    ] {
        assert!(
            matches!(refusal, Err(Error::Rule(Rule::Refused(_)))),
            "{refusal:?}"
        );
    }
    assert_eq!(
        city.since(mark).await,
        [],
        "nothing is told to a blocked host"
    );
    city.db
        .done(move |c| {
            decide_on_peer::unblock(c, &lifter, &host())?;
            assert!(
                actors::get(c, &url("/territory"))?.is_some(),
                "whom to tell"
            );
            assert!(follows::all_following(c, None)?.is_empty());
            let policy = peers::get(c, &host())?.unwrap().policy;
            assert_eq!(policy, Policy::Open, "what ended leaves nobody allowed");
            Ok(())
        })
        .await;
    let told = city.since(mark).await;
    assert!(
        matches!(
            &told[..],
            [Event::FollowerRejected { follower, .. }, Event::FollowWithdrawn { actor, .. }]
                if *follower == url("/territory") && *actor == url("/territory")
        ),
        "{told:?}"
    );
}

async fn a_gone_actor_s_follows_end_and_no_other_s(db: TestStore) {
    let city = City::new(db).await;
    city.db
        .done(|c| {
            let makers = foreign("/makers", "Organization");
            for actor in [&tilburg(), &makers] {
                asks(c, actor, false)?;
            }
            follow_peer::follow(c, &Actor::command_line(), &tilburg(), None)?;
            end_follows_of(c, &url("/territory"))?;
            let left = follows::followers(
                c,
                None,
                Some(&host()),
                FollowState::Accepted,
                None,
                i64::MAX,
            )?;
            let left: Vec<_> = left.into_iter().map(|follower| follower.remote).collect();
            assert_eq!(left, [url("/makers")]);
            assert!(follows::all_following(c, None)?.is_empty());
            assert!(
                actors::get(c, &url("/territory"))?
                    .unwrap()
                    .deleted
                    .is_none()
            );
            Ok(())
        })
        .await;
}

async fn trying_again_tries_everything(db: TestStore) {
    let city = City::new(db).await;
    city.db
        .done(|c| {
            use waymark::domain::delivery::{Audience, Outgoing};
            let territory = waymark::actions::territory(c)?;
            let stream = doubts::Stream {
                signer: territory.application(),
                inbox: url("/inbox"),
            };
            peers::meet(c, &host(), &url("/"))?;
            for (number, actor) in [
                (1, territory.actor()),
                (2, territory.actor()),
                (3, territory.application()),
            ] {
                let to = Outgoing {
                    url: territory.url.at(&format!("/activities/{number}")),
                    actor,
                    activity_type: "Create".to_owned(),
                    object: territory.url.at("/opportunities/1"),
                    body: "{}".to_owned(),
                    audience: Audience::Inbox {
                        host: host(),
                        inbox: url("/inbox"),
                    },
                };
                deliveries::append(c, &to)?;
                let rules = peers::rules(c, false)?;
                deliveries::expand(c, &rules, 10)?;
            }
            let first = deliveries::lane(c, &host(), 1)?.remove(0);
            deliveries::refused(c, first.sequence, DeliveryState::Parked, "422")?;
            let later = now() + chrono::TimeDelta::hours(6);
            doubts::note(c, &stream, now())?;
            doubts::hold(c, &stream, later)?;
            lanes::answered(c, &host(), "429", Some(later))?;
            assert_eq!(deliveries::lane(c, &host(), 9)?.len(), 1);

            decide_on_peer::retry(c, &Actor::command_line(), &host())?;
            doubts::try_due(c, now())?;
            assert_eq!(deliveries::lane(c, &host(), 9)?.len(), 3);
            assert_eq!(peers::get(c, &host())?.unwrap().retry_at, None);
            Ok(())
        })
        .await;
}
