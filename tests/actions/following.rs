//! What people follow elsewhere: the node follows for all of them, as long as anybody wants it.

use waymark::{
    actions::{
        Error, decide_on_peer, follow_peer,
        follow_thing::{self, Found},
        leave,
        receive_object::{Meaning, receive_object},
    },
    domain::{
        ObjectUrl, PeerState, Rule, Status,
        enrolment::Closed,
        event::Event,
        peer::{FollowState, FollowedBy},
        permission::Actor,
        subscription::{FollowingState, Subscription, SubscriptionKind},
        time::now,
    },
    store::{Connection, actors::ForeignActor, follows, listings, opportunities, peers},
};

use super::receiving::{about, actor, makers, opportunity, url};
use crate::support::{City, Member, TestStore, on_both};

on_both!(
    the_node_asks_once_for_all_and_until_the_last_has_left,
    what_the_operator_follows_too_goes_on_for_learners,
    a_block_ends_it_and_its_end_begins_it_again,
    whoever_waits_for_her_guardian_follows_nobody,
    the_operator_unfollows_beside_learners,
    what_ends_while_blocked_is_taken_back_afterwards,
    a_gone_actor_is_asked_no_more,
    the_node_does_not_follow_itself,
    who_is_followed_alone_brings_nobody_else_along,
    whoever_leaves_follows_nobody_any_more,
    what_is_hidden_is_not_followed,
);

fn found(target: ForeignActor) -> Found {
    Found {
        kind: SubscriptionKind::Actor,
        object: target.url.to_string(),
        software: (target.url.url().path() == "/territory").then(|| "waymark".to_owned()),
        actor: Some(target),
    }
}

fn library_of_tilburg() -> ForeignActor {
    makers("Makers", now())
}

async fn follows(city: &City, who: &Actor, target: ForeignActor) -> Subscription {
    let who = who.clone();
    city.db
        .done(move |c| follow_thing::follow(c, &who, &found(target), 16, now()))
        .await
}

fn following(c: &mut Connection) -> Result<Option<follows::Following>, Error> {
    Ok(follows::following(c, &url("/organisations/makers"))?)
}

/// What our actors ask of others, and take back.
fn asked(events: &[Event]) -> Vec<(&'static str, FollowedBy)> {
    let told = |event: &Event| match event {
        Event::FollowRequested { by, .. } => Some(("Follow", *by)),
        Event::FollowWithdrawn { by, .. } => Some(("Undo", *by)),
        _ => None,
    };
    events.iter().filter_map(told).collect()
}

async fn accepts(city: &City, from: ObjectUrl) {
    city.db
        .done(move |c| follow_peer::receive_answer(c, &from, None, true))
        .await;
}

async fn the_node_asks_once_for_all_and_until_the_last_has_left(db: TestStore) {
    let city = City::new(db).await;
    let (learner, stranger) = (
        city.actor(Member::Learner).await,
        city.actor(Member::Stranger).await,
    );
    let mark = city.mark().await;
    let first = follows(&city, &learner, library_of_tilburg()).await;
    let again = follows(&city, &learner, library_of_tilburg()).await;
    assert_eq!(first, again, "once is enough");
    let second = follows(&city, &stranger, library_of_tilburg()).await;
    assert_ne!(first.id, second.id);
    assert_eq!(
        asked(&city.since(mark).await),
        [("Follow", FollowedBy::Application)]
    );
    let look = first.clone();
    let state = move |c: &mut Connection| follow_thing::state(c, &look);
    assert_eq!(city.db.done(state.clone()).await, FollowingState::Requested);
    accepts(&city, url("/organisations/makers")).await;
    assert_eq!(city.db.done(state).await, FollowingState::Following);
    // Nobody is told that learners follow it: not the operator's list, not the network.
    let host = url("/").host();
    let peer = city.db.look(move |c| peers::get(c, &host)).await.unwrap();
    assert_eq!(peer.state(), PeerState::Seen);

    let (id, leaves) = (first.id, learner.clone());
    let mark = city.mark().await;
    city.db
        .done(move |c| follow_thing::unfollow(c, &leaves, id))
        .await;
    assert!(asked(&city.since(mark).await).is_empty(), "one is left");
    let foreign = second.id;
    let others = learner.clone();
    let refused = city
        .db
        .act(move |c| follow_thing::unfollow(c, &others, foreign))
        .await;
    assert!(matches!(refused, Err(Error::Rule(Rule::NotFound))));
    city.db
        .done(move |c| follow_thing::unfollow(c, &stranger, foreign))
        .await;
    assert_eq!(
        asked(&city.since(mark).await),
        [("Undo", FollowedBy::Application)]
    );
    assert_eq!(city.db.done(following).await, None);
}

async fn what_the_operator_follows_too_goes_on_for_learners(db: TestStore) {
    let city = City::new(db).await;
    let learner = city.actor(Member::Learner).await;
    let mark = city.mark().await;
    follows(&city, &learner, library_of_tilburg()).await;
    city.db
        .done(|c| follow_peer::follow(c, &Actor::command_line(), &library_of_tilburg(), None))
        .await;
    use FollowedBy::{Application, Territory};
    assert_eq!(
        asked(&city.since(mark).await),
        [
            ("Follow", Application),
            ("Follow", Territory),
            ("Undo", Application)
        ]
    );
    let mark = city.mark().await;
    let unfollow = |c: &mut Connection| {
        follow_peer::unfollow(c, &Actor::command_line(), &url("/organisations/makers"))
    };
    city.db.done(unfollow).await;
    assert_eq!(
        asked(&city.since(mark).await),
        [("Undo", Territory), ("Follow", Application)]
    );
    let by = city.db.done(following).await.unwrap().by;
    assert_eq!(by, Application);
    // What learners follow is not the operator's to end, but by a block.
    let refused = city.db.act(unfollow).await;
    assert!(matches!(refused, Err(Error::Rule(Rule::NotFound))));
}

async fn a_block_ends_it_and_its_end_begins_it_again(db: TestStore) {
    let city = City::new(db).await;
    let learner = city.actor(Member::Learner).await;
    let item = follows(&city, &learner, library_of_tilburg()).await;
    accepts(&city, url("/organisations/makers")).await;
    let host = url("/").host();
    let blocked = host.clone();
    city.db
        .done(move |c| decide_on_peer::block(c, &Actor::command_line(), &blocked, &url("/"), None))
        .await;
    let state = move |c: &mut Connection| follow_thing::state(c, &item);
    assert_eq!(city.db.done(state.clone()).await, FollowingState::Failed);
    let mark = city.mark().await;
    follows(&city, &learner, library_of_tilburg()).await;
    assert!(asked(&city.since(mark).await).is_empty(), "nobody is asked");
    city.db
        .done(move |c| decide_on_peer::unblock(c, &Actor::command_line(), &host))
        .await;
    assert_eq!(city.db.done(state).await, FollowingState::Requested);
    let asked = asked(&city.since(mark).await);
    assert_eq!(asked.last(), Some(&("Follow", FollowedBy::Application)));
}

async fn whoever_waits_for_her_guardian_follows_nobody(db: TestStore) {
    use waymark::{
        domain::learner::{BirthMonth, Guardian, GuardianState, Learner},
        store::learners,
    };
    let city = City::new(db).await;
    let child = city.actor(Member::Learner).await;
    let account = child.account.as_ref().unwrap().id;
    let time = now();
    let year = time.format("%Y").to_string().parse::<i32>().unwrap() - 12;
    city.db
        .done(move |c| {
            let learner = Learner {
                account,
                birth: BirthMonth::new(year, 1, time).unwrap(),
                guardian: Some(Guardian {
                    email: Some("parent@home.example".to_owned()),
                    code: "7K3M9QXT".to_owned(),
                    name: None,
                    state: GuardianState::Waiting,
                    until: time,
                }),
            };
            Ok(learners::insert(c, &learner)?)
        })
        .await;
    let mark = city.mark().await;
    let refused = city
        .db
        .act(move |c| follow_thing::follow(c, &child, &found(library_of_tilburg()), 16, time))
        .await;
    assert!(
        matches!(refused, Err(Error::Rule(Rule::NotOpen(Closed::Guardian)))),
        "{refused:?}"
    );
    assert!(city.since(mark).await.is_empty());
}

async fn the_operator_unfollows_beside_learners(db: TestStore) {
    let city = City::new(db).await;
    let learner = city.actor(Member::Learner).await;
    follows(&city, &learner, library_of_tilburg()).await;
    let territory = actor("/territory", "Group", "Tilburg", now());
    city.db
        .done(move |c| {
            follow_peer::follow(c, &Actor::command_line(), &territory, Some("waymark"))?;
            let host = url("/").host();
            let own = follows::of_territory(c, Some(&host))?;
            assert_eq!(own.len(), 1, "whom learners follow is not the operator's");
            follow_peer::unfollow(c, &Actor::command_line(), &own[0].actor)
        })
        .await;
    assert!(city.db.done(following).await.is_some());
}

async fn what_ends_while_blocked_is_taken_back_afterwards(db: TestStore) {
    let city = City::new(db).await;
    let learner = city.actor(Member::Learner).await;
    let item = follows(&city, &learner, library_of_tilburg()).await;
    accepts(&city, url("/organisations/makers")).await;
    let host = url("/").host();
    let (blocked, leaves) = (host.clone(), learner.clone());
    let mark = city.mark().await;
    city.db
        .done(move |c| {
            decide_on_peer::block(c, &Actor::command_line(), &blocked, &url("/"), None)?;
            follow_thing::unfollow(c, &leaves, item.id)?;
            follow_thing::mend(c)
        })
        .await;
    assert!(
        asked(&city.since(mark).await).is_empty(),
        "nothing is said to it"
    );
    city.db
        .done(move |c| decide_on_peer::unblock(c, &Actor::command_line(), &host))
        .await;
    assert_eq!(
        asked(&city.since(mark).await),
        [("Undo", FollowedBy::Application)]
    );
    assert_eq!(city.db.done(following).await, None);
}

async fn a_gone_actor_is_asked_no_more(db: TestStore) {
    let city = City::new(db).await;
    let learner = city.actor(Member::Learner).await;
    let item = follows(&city, &learner, library_of_tilburg()).await;
    let mark = city.mark().await;
    city.db
        .done(|c| {
            follow_peer::end_follows_of(c, &url("/organisations/makers"))?;
            follow_thing::mend(c)
        })
        .await;
    assert!(asked(&city.since(mark).await).is_empty());
    let state = move |c: &mut Connection| follow_thing::state(c, &item);
    assert_eq!(city.db.done(state).await, FollowingState::Failed);
}

async fn the_node_does_not_follow_itself(db: TestStore) {
    let city = City::new(db).await;
    let found = |text: &'static str| {
        let find = move |c: &mut Connection| follow_thing::find(c, text);
        city.db.act(find)
    };
    let territory = city.territory().actor().to_string();
    for own in [
        "city.example",
        "CITY.example",
        "https://city.example",
        "https://city.example/?q=robots",
        "@City@CITY.example",
        "acct:territory@city.example",
        "https://city.example/territory#top",
    ] {
        let found = found(own).await.unwrap().unwrap();
        assert_eq!(
            (found.object, found.actor),
            (territory.clone(), None),
            "{own}"
        );
    }
    for nothing in [
        "@nobody@city.example",
        "https://city.example/actor",
        "https://city.example/following",
        "https://city.example/elsewhere/0195a1c0-6f00-7000-8000-000000000002",
    ] {
        let refused = found(nothing).await;
        assert!(
            matches!(refused, Err(Error::Rule(Rule::Invalid(_)))),
            "{nothing}: {refused:?}"
        );
    }
    assert!(matches!(found("@a@tilburg.example").await, Ok(None)));
}

async fn who_is_followed_alone_brings_nobody_else_along(db: TestStore) {
    let city = City::new(db).await;
    let learner = city.actor(Member::Learner).await;
    // One group of many on a large server, and somebody else's thing there.
    let group = actor("/groups/chess", "Group", "Chess", now());
    follows(&city, &learner, group.clone()).await;
    accepts(&city, group.url.clone()).await;
    let mut workshop = opportunity("/opportunities/1", now());
    if let Meaning::Opportunity(content) = &mut workshop.meaning {
        content.status = Status::Published;
    }
    city.db
        .done(move |c| receive_object(c, &library_of_tilburg(), about("Makers"), workshop))
        .await;
    let listed = |c: &mut Connection| {
        let item = opportunities::by_url(c, url("/opportunities/1").as_str())?.unwrap();
        Ok::<_, Error>(listings::of(c, &[item.uuid.into()])?.len())
    };
    let taken_in = |c: &mut Connection| {
        let both = ["/groups/chess", "/organisations/makers"];
        both.map(|path| follows::takes_in(c, &url(path)))
            .into_iter()
            .collect::<Result<Vec<bool>, _>>()
            .map_err(Error::from)
    };
    assert_eq!(city.db.done(taken_in).await, [true, false]);
    assert_eq!(city.db.done(listed).await, 0, "nobody follows the makers");
    // A territory speaks for all of its node.
    let territory = actor("/territory", "Group", "Tilburg", now());
    let item = follows(&city, &learner, territory.clone()).await;
    accepts(&city, territory.url.clone()).await;
    assert_eq!(city.db.done(taken_in).await, [true, true]);
    assert_eq!(city.db.done(listed).await, 1);
    let leaves = learner.clone();
    city.db
        .done(move |c| follow_thing::unfollow(c, &leaves, item.id))
        .await;
    assert_eq!(city.db.done(taken_in).await, [true, false]);
    assert_eq!(city.db.done(listed).await, 0);
}

async fn whoever_leaves_follows_nobody_any_more(db: TestStore) {
    let city = City::new(db).await;
    let learner = city.actor(Member::Learner).await;
    follows(&city, &learner, library_of_tilburg()).await;
    let mark = city.mark().await;
    city.db
        .done(move |c| leave::at_once(c, &learner, now()))
        .await;
    assert_eq!(
        asked(&city.since(mark).await),
        [("Undo", FollowedBy::Application)]
    );
    // Somebody who is removed from outside leaves nothing behind either.
    let stranger = city.actor(Member::Stranger).await;
    follows(&city, &stranger, library_of_tilburg()).await;
    let account = stranger.account.as_ref().unwrap().id;
    let mark = city.mark().await;
    city.db
        .done(move |c| Ok(waymark::store::accounts::delete(c, account)?))
        .await;
    city.db.done(follow_thing::mend).await;
    assert_eq!(
        asked(&city.since(mark).await),
        [("Undo", FollowedBy::Application)]
    );
    assert_eq!(city.db.done(following).await, None);
}

async fn what_is_hidden_is_not_followed(db: TestStore) {
    let city = City::new(db).await;
    let learner = city.actor(Member::Learner).await;
    let item = follows(&city, &learner, library_of_tilburg()).await;
    let mutes = learner.clone();
    let muted = city
        .db
        .done(move |c| follow_thing::mute(c, &mutes, item.id, true))
        .await;
    assert!(muted.muted);
    let blocks = learner.clone();
    let whom = url("/organisations/makers");
    city.db
        .done(move |c| follow_thing::block(c, &blocks, &whom, now()))
        .await;
    assert_eq!(city.db.done(following).await, None);
    let account = learner.account.as_ref().unwrap().id;
    let blocked = move |c: &mut Connection| {
        Ok::<_, Error>(waymark::store::subscriptions::blocked(c, account)?.len())
    };
    assert_eq!(city.db.done(blocked).await, 1);
    // To follow it again is to want it again.
    let again = follows(&city, &learner, library_of_tilburg()).await;
    assert!(!again.muted);
    assert_eq!(city.db.done(blocked).await, 0);
    let state = city.db.done(following).await.unwrap().state;
    assert_eq!(state, FollowState::Requested);
}
