//! People of other nodes in our opportunities: seats, answers, and who may say what of whom.

use serde_json::json;
use waymark::{
    actions::{
        check_in::{self, Reading, Whom},
        decide_on_peer::block,
        enrol::guests::{self, Joined},
        publish_opportunity::{self, Federate},
        receive_follow::receive_follow,
        receive_object::receive_actor_deletion,
    },
    domain::{
        Enrolment, ObjectUrl, Opportunity,
        enrolment::{ActionStatus, Answer, Closed, EnrolmentState, Released},
        event::Event,
        permission::Actor,
        time::now,
    },
    store::{actors::ForeignActor, enrolments},
};

use super::{
    enrol::{decides, offer, post, signs_up, states, why},
    receiving::{actor, url},
};
use crate::support::{City, Member, TestStore, members, on_both};

on_both!(
    a_join_gets_a_seat_or_waits_and_a_leave_makes_room,
    what_nobody_can_join_is_ignored,
    only_who_joined_leaves_and_releases,
    what_is_released_is_taken_back_by_its_sender_alone,
    somebody_who_joins_as_herself_has_one_place,
    whoever_asks_too_often_is_told_so,
    whoever_joins_as_herself_leaves_by_any_of_her_joins,
    the_organiser_decides_about_guests_too,
    her_node_hears_that_a_check_in_is_taken_back,
    what_a_guest_releases_is_hers_alone,
    the_seats_are_counted_for_all,
    a_block_gives_the_seats_to_others,
    every_guest_is_told_of_changes,
);

/// Tilburg's own actor, which joins for its learners.
pub fn node() -> ForeignActor {
    actor("/actor", "Application", "Tilburg", now())
}

fn sam() -> ForeignActor {
    actor("/people/sam", "Person", "Sam", now())
}

pub async fn joins(city: &City, from: &ForeignActor, n: u32, object: &ObjectUrl) -> Joined {
    let (from, id, object) = (
        from.clone(),
        url(&format!("/activities/{n}")),
        object.clone(),
    );
    city.db
        .done(move |c| guests::receive_join(c, &from, &id, &object, "", now()))
        .await
}

async fn leaves(city: &City, from: &ForeignActor, n: u32) -> bool {
    let (from, id) = (from.url.clone(), url(&format!("/activities/{n}")));
    city.db
        .done(move |c| guests::receive_leave(c, &from, None, Some(&id), now()))
        .await
}

async fn place(city: &City, n: u32) -> Option<Enrolment> {
    let id = url(&format!("/activities/{n}"));
    city.db.look(move |c| enrolments::by_join(c, &id)).await
}

/// What was answered since a mark: the number of the Join, and the answer.
async fn answered(city: &City, mark: i64) -> Vec<(String, Answer)> {
    let events = city.since(mark).await;
    let answers = events.into_iter().filter_map(|event| match event {
        Event::JoinAnswered { join, answer, .. } => {
            let number = join.as_str().rsplit('/').next()?.to_owned();
            Some((number, answer))
        }
        _ => None,
    });
    answers.collect()
}

fn say<const N: usize>(answers: [(u32, Answer); N]) -> Vec<(String, Answer)> {
    answers.map(|(n, answer)| (n.to_string(), answer)).into()
}

use Answer::{Accept, Ignore, Reject, TentativeAccept};

async fn a_join_gets_a_seat_or_waits_and_a_leave_makes_room(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({"capacity": 1})).await;
    let mark = city.mark().await;
    for n in 1..=3 {
        assert_eq!(joins(&city, &node(), n, &item.url).await, Joined::Answered);
    }
    // The same again.
    for n in 1..=3 {
        assert_eq!(joins(&city, &node(), n, &item.url).await, Joined::Answered);
    }
    let once = [(1, Accept), (2, TentativeAccept), (3, TentativeAccept)];
    let twice: Vec<_> = [say(once), say(once)].concat();
    assert_eq!(answered(&city, mark).await, twice);
    let organiser = city.organisation("library").await.url;
    let first = city.since(mark).await.remove(0);
    assert_eq!(
        first,
        Event::JoinAnswered {
            organiser,
            joiner: node().url,
            join: url("/activities/1"),
            object: item.url.clone(),
            answer: Accept,
            status: None,
        }
    );
    let mark = city.mark().await;
    assert!(leaves(&city, &node(), 1).await);
    assert_eq!(answered(&city, mark).await, say([(2, Accept)]));
    assert!(leaves(&city, &node(), 1).await, "again");
    assert_eq!(
        joins(&city, &node(), 1, &item.url).await,
        Joined::Answered,
        "a replay of what she has left"
    );
    assert_eq!(answered(&city, mark).await, say([(2, Accept)]));
    let states: Vec<_> = states(&city, item.uuid).await;
    let states: Vec<_> = states.into_iter().map(|(_, state)| state).collect();
    use EnrolmentState::{Accepted, Left, Waitlisted};
    assert_eq!(states, [Left, Accepted, Waitlisted]);
    assert!(post(&city).await.is_empty(), "her own node writes to her");
}

async fn what_nobody_can_join_is_ignored(db: TestStore) {
    let city = City::new(db).await;
    let organiser = city.organisation("library").await.url;
    let ours = |path: &str| city.territory().url.at(path);
    let mut n = 0;
    let mut cases = Vec::new();
    for document in [
        json!({"enrolment": "external", "url": "https://x.example/"}),
        json!({"enrolment": "none"}),
        json!({"startTime": "2020-05-04T15:00:00+03:00"}),
        json!({"enrolmentCloses": "2020-05-04T15:00:00+03:00"}),
        json!({"status": "cancelled"}),
    ] {
        cases.push((offer(&city, document).await.url, organiser.clone()));
    }
    let draft = offer(&city, json!({"status": "draft"})).await;
    cases.push((draft.url, ours("/actor")));
    let unverified = unverified(&city).await;
    cases.push((unverified.url, ours("/actor")));
    cases.push((ours("/opportunities/nothing"), ours("/actor")));
    let withdrawn = offer(&city, json!({})).await;
    let id = withdrawn.uuid;
    city.db
        .done(move |c| publish_opportunity::delete(c, &Actor::command_line(), id, None))
        .await;
    cases.push((withdrawn.url, organiser));
    for (object, says) in cases {
        n += 1;
        let mark = city.mark().await;
        assert_eq!(joins(&city, &node(), n, &object).await, Joined::Answered);
        assert_eq!(answered(&city, mark).await, say([(n, Ignore)]), "{object}");
        let events = city.since(mark).await;
        assert!(
            matches!(&events[0], Event::JoinAnswered { organiser, .. } if *organiser == says),
            "{events:?}"
        );
        assert_eq!(place(&city, n).await, None, "{object}");
    }
    // What is on another server is not ours to answer for.
    let mark = city.mark().await;
    let elsewhere = url("/opportunities/1");
    assert_eq!(
        joins(&city, &node(), 99, &elsewhere).await,
        Joined::Elsewhere
    );
    assert!(city.since(mark).await.is_empty());
}

async fn unverified(city: &City) -> Opportunity {
    let document = members(json!({
        "organisation": "makerspace", "name": {"en": "Robots"}, "status": "published",
        "enrolment": "open",
    }));
    city.db
        .done(move |c| {
            publish_opportunity::create(c, &Actor::command_line(), &document, Federate::Yes)
        })
        .await
}

async fn only_who_joined_leaves_and_releases(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    joins(&city, &node(), 1, &item.url).await;
    let mut others = vec![sam()];
    let mut foreign = node();
    foreign.url = ObjectUrl::parse("https://evil.example/actor").unwrap();
    others.push(foreign);
    for other in &others {
        assert!(!leaves(&city, other, 1).await);
        assert_eq!(joins(&city, other, 1, &item.url).await, Joined::NotTheirs);
        assert!(!releases(&city, other, 1, "Evil", "evil@example.org").await);
    }
    assert!(!releases(&city, &node(), 2, "Nobody", "nobody@example.org").await);
    // A Leave that names another event than the Join was for ends nothing.
    let other = offer(&city, json!({})).await;
    let wrong = city
        .db
        .done(move |c| {
            let join = url("/activities/1");
            guests::receive_leave(c, &node().url, Some(&other.url), Some(&join), now())
        })
        .await;
    assert!(!wrong);
    let kept = place(&city, 1).await.unwrap();
    assert_eq!(kept.state, EnrolmentState::Accepted);
    assert!(kept.name.is_empty() && kept.email.is_empty());
}

pub async fn releases(city: &City, from: &ForeignActor, n: u32, name: &str, email: &str) -> bool {
    let note = url(&format!("/activities/{n}/note"));
    tells(city, from, (n, Some(note)), name, email).await
}

/// The same by a Note of another id.
async fn tells(
    city: &City,
    from: &ForeignActor,
    (n, note): (u32, Option<ObjectUrl>),
    name: &str,
    email: &str,
) -> bool {
    let (from, join) = (from.url.clone(), url(&format!("/activities/{n}")));
    let released = Released {
        name: Some(name.to_owned()),
        email: Some(email.to_owned()),
        message: Some("I use a wheelchair".to_owned()),
    };
    city.db
        .done(move |c| guests::receive_release(c, &from, (&join, note), released, now()))
        .await
}

async fn takes_back(city: &City, from: &ForeignActor, note: &ObjectUrl) -> bool {
    let (from, note) = (from.url.clone(), note.clone());
    city.db
        .done(move |c| guests::receive_taken_back(c, &from, &note, now()))
        .await
}

async fn what_is_released_is_taken_back_by_its_sender_alone(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    for n in 1..=2 {
        joins(&city, &node(), n, &item.url).await;
    }
    let note = url("/activities/1/note");
    assert!(releases(&city, &node(), 1, "Sam", "sam@example.org").await);
    assert!(releases(&city, &node(), 2, "Ona", "ona@example.org").await);
    let names = |n: u32| {
        let city = &city;
        async move {
            let one = place(city, n).await.unwrap();
            (one.name, one.email, one.message)
        }
    };
    let told = |name: &str, email: &str| {
        let message = "I use a wheelchair".to_owned();
        (name.to_owned(), email.to_owned(), message)
    };
    // Whoever learned the id of the Note: of the same host, and of another.
    let mut foreign = node();
    foreign.url = ObjectUrl::parse("https://evil.example/actor").unwrap();
    for other in [sam(), foreign.clone()] {
        assert!(!takes_back(&city, &other, &note).await, "{}", other.url);
        assert_eq!(names(1).await, told("Sam", "sam@example.org"));
    }
    // A Join and a Note of another actor, who says that it is this one.
    joins(&city, &sam(), 3, &item.url).await;
    let stolen = Some(note.clone());
    assert!(
        tells(
            &city,
            &sam(),
            (3, stolen.clone()),
            "Evil",
            "evil@example.org"
        )
        .await
    );
    assert!(
        !tells(
            &city,
            &sam(),
            (1, stolen.clone()),
            "Evil",
            "evil@example.org"
        )
        .await
    );
    assert!(!tells(&city, &foreign, (1, stolen), "Evil", "evil@example.org").await);
    assert!(takes_back(&city, &sam(), &note).await, "its own");
    assert_eq!(names(1).await, told("Sam", "sam@example.org"));
    assert_eq!(names(3).await, <_>::default());
    // Another Note came in its place: the deletion of the one before means nothing.
    let second = url("/activities/1/notes/2");
    assert!(
        tells(
            &city,
            &node(),
            (1, Some(second.clone())),
            "Samuel",
            "sam@example.org"
        )
        .await
    );
    assert!(!takes_back(&city, &node(), &note).await);
    assert_eq!(names(1).await, told("Samuel", "sam@example.org"));
    assert!(takes_back(&city, &node(), &second).await);
    let rest = place(&city, 1).await.unwrap();
    assert_eq!(names(1).await, <_>::default());
    assert!(!rest.releases_name && !rest.releases_email);
    assert_eq!(
        rest.state,
        EnrolmentState::Accepted,
        "she comes all the same"
    );
    assert!(!takes_back(&city, &node(), &second).await, "again");
    assert_eq!(names(2).await, told("Ona", "ona@example.org"));
    // One whose id is another host's cannot be taken back by that.
    let strange = ObjectUrl::parse("https://evil.example/notes/1").unwrap();
    assert!(
        tells(
            &city,
            &node(),
            (1, Some(strange.clone())),
            "Sam",
            "sam@example.org"
        )
        .await
    );
    assert!(!takes_back(&city, &node(), &strange).await);
    assert!(!takes_back(&city, &foreign, &strange).await);
    assert_eq!(names(1).await, told("Sam", "sam@example.org"));
}

async fn somebody_who_joins_as_herself_has_one_place(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({"capacity": 3})).await;
    let mark = city.mark().await;
    joins(&city, &sam(), 1, &item.url).await;
    joins(&city, &sam(), 2, &item.url).await;
    assert_eq!(answered(&city, mark).await, say([(1, Accept), (2, Accept)]));
    let all = city
        .db
        .look(move |c| enrolments::of_joiner(c, item.uuid, &sam().url))
        .await;
    assert_eq!(all.len(), 1);
    assert_eq!((all[0].name.as_str(), all[0].releases_name), ("Sam", true));
    // A Leave by the event alone, as other software sends it.
    let object = item.url.clone();
    let leave = |from: ForeignActor| {
        let object = object.clone();
        city.db
            .done(move |c| guests::receive_leave(c, &from.url, Some(&object), None, now()))
    };
    assert!(leave(sam()).await);
    assert_eq!(place(&city, 2).await.unwrap().state, EnrolmentState::Left);
    // She comes again; of a node that joined for two, nobody knows who is meant.
    joins(&city, &sam(), 3, &item.url).await;
    assert_eq!(place(&city, 3).await.unwrap().id, all[0].id);
    let known = place(&city, 3).await.unwrap();
    assert_eq!(
        (known.state, known.name.as_str()),
        (EnrolmentState::Accepted, "Sam")
    );
    joins(&city, &node(), 4, &item.url).await;
    joins(&city, &node(), 5, &item.url).await;
    assert!(!leave(node()).await);
    assert!(leaves(&city, &node(), 4).await);
    assert!(leave(node()).await, "now there is one");
    city.db
        .done(|c| receive_actor_deletion(c, &sam().url))
        .await;
    let gone = place(&city, 3).await.unwrap();
    assert_eq!((gone.state, gone.name.as_str()), (EnrolmentState::Left, ""));
}

async fn whoever_asks_too_often_is_told_so(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    for n in 0..=20 {
        joins(&city, &sam(), n, &item.url).await;
        // What she releases is no try.
        for _ in 0..3 {
            assert!(releases(&city, &sam(), n, "Sam", "sam@example.org").await);
        }
        assert!(leaves(&city, &sam(), n).await, "{n}");
    }
    let mark = city.mark().await;
    joins(&city, &sam(), 21, &item.url).await;
    assert_eq!(answered(&city, mark).await, say([(21, Ignore)]));
}

async fn whoever_joins_as_herself_leaves_by_any_of_her_joins(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    let leave = |from: ForeignActor, n: u32| {
        let (object, join) = (item.url.clone(), url(&format!("/activities/{n}")));
        city.db
            .done(move |c| guests::receive_leave(c, &from.url, Some(&object), Some(&join), now()))
    };
    joins(&city, &sam(), 1, &item.url).await;
    joins(&city, &sam(), 2, &item.url).await;
    joins(&city, &node(), 3, &item.url).await;
    assert!(!leave(node(), 1).await, "it speaks for many");
    assert!(leave(sam(), 1).await);
    assert_eq!(place(&city, 2).await.unwrap().state, EnrolmentState::Left);
    let other = place(&city, 3).await.unwrap();
    assert_eq!(other.state, EnrolmentState::Accepted);
}

async fn the_organiser_decides_about_guests_too(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({"enrolment": "approval", "capacity": 1})).await;
    for n in 1..=3 {
        joins(&city, &node(), n, &item.url).await;
    }
    let mut ids = Vec::new();
    for n in 1..=3 {
        ids.push(place(&city, n).await.unwrap().id);
    }
    use EnrolmentState::{Absent, Accepted, Attended, Rejected, Requested};
    assert_eq!(place(&city, 1).await.unwrap().state, Requested);
    let mark = city.mark().await;
    decides(&city, ids[0], Attended).await.unwrap();
    assert_eq!(why(decides(&city, ids[1], Accepted).await), Closed::Full);
    for state in [Absent, Attended, Absent] {
        decides(&city, ids[0], state).await.unwrap();
    }
    decides(&city, ids[1], Rejected).await.unwrap();
    decides(&city, ids[1], Accepted).await.unwrap();
    decides(&city, ids[1], Rejected).await.unwrap();
    let told: Vec<_> = city
        .since(mark)
        .await
        .into_iter()
        .filter_map(|event| match event {
            Event::JoinAnswered { answer, status, .. } => Some((answer, status)),
            _ => None,
        })
        .collect();
    let (there, away) = (Some(ActionStatus::Completed), Some(ActionStatus::Failed));
    assert_eq!(
        told,
        [
            (Accept, there),
            (Accept, away),
            (Accept, there),
            (Accept, away),
            (Reject, None),
            (Accept, None),
            (Reject, None),
        ],
        "her node hears whether she was there"
    );
    assert!(post(&city).await.is_empty());
}

async fn her_node_hears_that_a_check_in_is_taken_back(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    joins(&city, &node(), 1, &item.url).await;
    let (id, sam) = (item.uuid, place(&city, 1).await.unwrap().id);
    let mark = city.mark().await;
    let editor = city.actor(Member::Editor).await;
    let moment = "2040-05-04T12:10:00Z".parse().unwrap();
    city.db
        .done(move |c| {
            let here = Reading {
                whom: Whom::Place(sam),
                at: None,
            };
            check_in::read(c, &editor, id, &[here], moment)?;
            check_in::take_back(c, &editor, id, sam, moment)?;
            // Done again it is no news.
            check_in::take_back(c, &editor, id, sam, moment)
        })
        .await;
    let events = city.since(mark).await;
    let told: Vec<_> = events
        .into_iter()
        .filter_map(|event| match event {
            Event::JoinAnswered { answer, status, .. } => Some((answer, status)),
            _ => None,
        })
        .collect();
    let there = Some(ActionStatus::Completed);
    assert_eq!(told, [(Accept, there), (Accept, None)]);
}

async fn what_a_guest_releases_is_hers_alone(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    joins(&city, &node(), 1, &item.url).await;
    assert!(releases(&city, &node(), 1, "Sam", "ona@example.org").await);
    let known = place(&city, 1).await.unwrap();
    assert_eq!(
        (
            known.name.as_str(),
            known.email.as_str(),
            known.releases_email
        ),
        ("Sam", "ona@example.org", true)
    );
    // Whoever has that address here has a place of her own, and gets no letter about that one.
    let ona = signs_up(&city.db.store, item.uuid, "ona").await.unwrap();
    assert_ne!(ona.id, known.id);
    let adopted = city
        .db
        .done(|c| {
            let account = waymark::store::accounts::by_email(c, "ona@example.org")?.unwrap();
            enrolments::adopt(c, &account.key(), account.id)?;
            Ok(enrolments::by_join(c, &url("/activities/1"))?
                .unwrap()
                .account)
        })
        .await;
    assert_eq!(adopted, None);
    assert_eq!(post(&city).await.len(), 1, "ona's own");
    // Nonsense is not taken.
    assert!(releases(&city, &node(), 1, "https://spam.example", "no address").await);
    let known = place(&city, 1).await.unwrap();
    assert_eq!(
        (
            known.name.as_str(),
            known.email.as_str(),
            known.releases_email
        ),
        ("", "", false)
    );
    releases(&city, &node(), 1, "Sam", "sam@example.org").await;
    assert!(leaves(&city, &node(), 1).await);
    let gone = place(&city, 1).await.unwrap();
    assert!(gone.name.is_empty() && gone.email.is_empty() && gone.message.is_empty());
    assert!(!releases(&city, &node(), 1, "Sam", "sam@example.org").await);
}

async fn the_seats_are_counted_for_all(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({"capacity": 10})).await;
    let mut all = Vec::new();
    for n in 0..30 {
        let (store, id, object) = (city.db.store.clone(), item.uuid, item.url.clone());
        all.push(tokio::spawn(async move {
            if n % 2 == 0 {
                let _place: Enrolment = signs_up(&store, id, &format!("one{n}")).await.unwrap();
                return;
            }
            let join = url(&format!("/activities/{n}"));
            store
                .write(move |c| guests::receive_join(c, &node(), &join, &object, "", now()))
                .await
                .unwrap();
        }));
    }
    for one in all {
        one.await.unwrap();
    }
    let id = item.uuid;
    assert_eq!(city.db.look(move |c| enrolments::seated(c, id)).await, 10);
}

async fn a_block_gives_the_seats_to_others(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({"capacity": 2})).await;
    for n in 1..=5 {
        joins(&city, &node(), n, &item.url).await;
    }
    let ona = signs_up(&city.db.store, item.uuid, "ona").await.unwrap();
    assert_eq!(ona.state, EnrolmentState::Waitlisted);
    city.db
        .done(|c| {
            let host = node().host;
            block(c, &Actor::command_line(), &host, &url("/"), None)
        })
        .await;
    let states = states(&city, item.uuid).await;
    let live: Vec<_> = states
        .into_iter()
        .filter(|(_, state)| state.is_live())
        .collect();
    assert_eq!(live, [("ona".to_owned(), EnrolmentState::Accepted)]);
}

async fn every_guest_is_told_of_changes(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({"capacity": 1})).await;
    let id = item.uuid;
    for n in 1..=2 {
        joins(&city, &node(), n, &item.url).await;
    }
    joins(&city, &sam(), 3, &item.url).await;
    let told = || city.db.done(move |c| guests::to_tell(c, id));
    assert_eq!(told().await, [node().url, sam().url], "each once");
    leaves(&city, &sam(), 3).await;
    assert_eq!(told().await, [node().url]);
    // Whoever follows another organisation here hears nothing of this one.
    let other = city.organisation("makerspace").await.url;
    city.db
        .done(move |c| {
            let follower = actor("/territory", "Group", "Tilburg", now());
            receive_follow(c, &follower, &other, &url("/follows/1"), false)
        })
        .await;
    assert_eq!(told().await, [node().url]);
}
