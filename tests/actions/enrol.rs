//! Signing up: seats, waiting, the organiser's word, and what letters say.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use waymark::{
    actions::{
        self,
        enrol::{self, Asked, Wish},
        leave,
        publish_opportunity::{self, Federate},
        sign_in,
    },
    domain::{
        Account, AccountId, Enrolment, Learner, Opportunity, OpportunityId, Role, Rule,
        enrolment::{Closed, EnrolmentState},
        learner::{BirthMonth, Guardian, GuardianState},
        permission::Actor,
        time::now,
    },
    store::{Connection, Store, accounts, consents, enrolments, learners, letters},
};

use crate::support::{City, Member, TestStore, members, on_both};

on_both!(
    two_hundred_at_once_get_the_seats_that_there_are,
    two_processes_give_no_seat_twice,
    who_leaves_makes_room_for_who_waits_longest,
    the_organiser_decides,
    nobody_signs_up_for_what_is_closed,
    age_and_guardian_are_looked_at,
    without_an_account_a_letter_confirms_it,
    what_was_settled_stays,
    what_is_over_or_cancelled_takes_nobody,
    who_has_a_place_hears_of_changes,
    who_has_a_seat_is_reminded_once,
    who_is_erased_gives_her_seat_back,
    nobody_else_decides,
);

pub async fn offer(city: &City, more: serde_json::Value) -> Opportunity {
    let mut document = json!({
        "organisation": "library", "name": {"en": "Robots", "lt": "Robotai"}, "kind": "workshop",
        "status": "published", "enrolment": "open", "startTime": "2040-05-04T15:00:00+03:00",
        "timezone": "Europe/Vilnius", "location": {"name": "Library"},
    });
    document.as_object_mut().unwrap().extend(members(more));
    city.db
        .done(move |c| {
            let operator = Actor::command_line();
            publish_opportunity::create(c, &operator, &members(document), Federate::Yes)
        })
        .await
}

/// A learner of an age, with her session.
pub fn somebody(c: &mut Connection, name: &str, age: Option<i32>) -> Result<Actor, actions::Error> {
    use chrono::Datelike;
    let account = Account {
        id: AccountId::new(),
        email: Some(format!("{name}@example.org")),
        name: name.to_owned(),
        role: Role::Learner,
        language: Some("en".parse().unwrap()),
        has_password: false,
        created: now(),
        seen: None,
        leaving: None,
    };
    accounts::insert(c, &account)?;
    if let Some(age) = age {
        let birth = BirthMonth::new(now().year() - age - 1, 1, now()).unwrap();
        let learner = Learner {
            account: account.id,
            birth,
            guardian: None,
        };
        learners::insert(c, &learner)?;
    }
    let opened = sign_in::open(c, account.id, now())?;
    Ok(sign_in::session(c, &opened.cookie, now())?.unwrap().0)
}

pub fn ask(
    c: &mut Connection,
    actor: &Actor,
    id: OpportunityId,
    wish: &Wish,
) -> Result<Enrolment, actions::Error> {
    enrol::ask(c, actor, id, wish, (16, &"en".parse().unwrap()), now())
}

/// A new learner of 20 signs up.
pub async fn signs_up(
    store: &Store,
    id: OpportunityId,
    name: &str,
) -> Result<Enrolment, actions::Error> {
    let name = name.to_owned();
    store
        .write(move |c| {
            let actor = somebody(c, &name, Some(20))?;
            ask(c, &actor, id, &Wish::default())
        })
        .await
}

pub async fn states(city: &City, id: OpportunityId) -> Vec<(String, EnrolmentState)> {
    let every = EnrolmentState::ALL.to_vec();
    let found = city
        .db
        .look(move |c| enrolments::of_opportunity(c, id, &every))
        .await;
    found.into_iter().map(|one| (one.name, one.state)).collect()
}

pub async fn decides(
    city: &City,
    id: waymark::domain::EnrolmentId,
    state: EnrolmentState,
) -> Result<Enrolment, actions::Error> {
    let editor = city.actor(Member::Editor).await;
    city.db
        .act(move |c| enrol::decide(c, &editor, id, state, None, now()))
        .await
}

/// Subjects of the letters that wait, with whom they are to.
pub async fn post(city: &City) -> Vec<(String, String)> {
    let due = city
        .db
        .look(|c| letters::due(c, now() + TimeDelta::days(1), 1_000))
        .await;
    due.into_iter()
        .map(|one| (one.recipient, one.subject))
        .collect()
}

pub fn why(result: Result<Enrolment, actions::Error>) -> Closed {
    match result {
        Err(actions::Error::Rule(Rule::NotOpen(why))) => why,
        other => panic!("{other:?}"),
    }
}

async fn two_hundred_at_once_get_the_seats_that_there_are(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({"capacity": 20})).await;
    let all = (0..200).map(|n| {
        let (store, id) = (city.db.store.clone(), item.uuid);
        tokio::spawn(async move {
            signs_up(&store, id, &format!("one{n}"))
                .await
                .unwrap()
                .state
        })
    });
    let mut seated = 0;
    for one in all.collect::<Vec<_>>() {
        match one.await.unwrap() {
            EnrolmentState::Accepted => seated += 1,
            state => assert_eq!(state, EnrolmentState::Waitlisted),
        }
    }
    assert_eq!(seated, 20);
    assert_eq!(
        city.db
            .look(move |c| enrolments::seated(c, item.uuid))
            .await,
        20
    );
}

async fn two_processes_give_no_seat_twice(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({"capacity": 5})).await;
    let stores = [city.db.store.clone(), city.db.again()];
    let all = (0..40).map(|n| {
        let (store, id) = (stores[n % 2].clone(), item.uuid);
        tokio::spawn(async move { signs_up(&store, id, &format!("one{n}")).await.unwrap() })
    });
    for one in all.collect::<Vec<_>>() {
        one.await.unwrap();
    }
    assert_eq!(
        city.db
            .look(move |c| enrolments::seated(c, item.uuid))
            .await,
        5
    );
}

async fn who_leaves_makes_room_for_who_waits_longest(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({"capacity": 1})).await;
    let store = &city.db.store;
    let first = signs_up(store, item.uuid, "first").await.unwrap();
    let second = signs_up(store, item.uuid, "second").await.unwrap();
    signs_up(store, item.uuid, "third").await.unwrap();
    assert_eq!(second.state, EnrolmentState::Waitlisted);
    let leaves = first.secret.clone();
    city.db
        .done(move |c| enrol::leave_by_letter(c, &leaves, now()))
        .await;
    let state = |state: &[(String, EnrolmentState)], name: &str| {
        state.iter().find(|(own, _)| own == name).unwrap().1
    };
    let now_so = states(&city, item.uuid).await;
    assert_eq!(state(&now_so, "first"), EnrolmentState::Left);
    assert_eq!(state(&now_so, "second"), EnrolmentState::Accepted);
    assert_eq!(state(&now_so, "third"), EnrolmentState::Waitlisted);
    let letters = post(&city).await;
    let to_second: Vec<&str> = letters
        .iter()
        .filter(|(to, _)| to == "second@example.org")
        .map(|(_, subject)| subject.as_str())
        .collect();
    assert_eq!(
        to_second,
        [
            "You are waiting for a place: Robots",
            "You have a place: Robots"
        ]
    );
    // More seats.
    city.db
        .done(move |c| {
            let patch = members(json!({"capacity": 2}));
            publish_opportunity::change(c, &Actor::command_line(), item.uuid, &patch, None)
        })
        .await;
    assert_eq!(
        state(&states(&city, item.uuid).await, "third"),
        EnrolmentState::Accepted
    );
    // Who left may come back, behind the others.
    let email = "first@example.org";
    let again = city
        .db
        .done(move |c| {
            let account = accounts::by_email(c, email)?.unwrap();
            let opened = sign_in::open(c, account.id, now())?;
            let actor = sign_in::session(c, &opened.cookie, now())?.unwrap().0;
            ask(c, &actor, item.uuid, &Wish::default())
        })
        .await;
    assert_eq!(
        (again.id, again.state),
        (first.id, EnrolmentState::Waitlisted)
    );
}

async fn the_organiser_decides(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({"capacity": 1, "enrolment": "approval"})).await;
    let store = &city.db.store;
    let one = signs_up(store, item.uuid, "one").await.unwrap();
    let two = signs_up(store, item.uuid, "two").await.unwrap();
    assert_eq!(one.state, EnrolmentState::Requested);
    use EnrolmentState::{Absent, Accepted, Attended, Rejected, Waitlisted};
    let accepted = decides(&city, one.id, Accepted).await.unwrap();
    assert_eq!(
        (accepted.state, accepted.version),
        (Accepted, one.version + 1)
    );
    assert_eq!(why(decides(&city, two.id, Accepted).await), Closed::Full);
    assert_eq!(why(decides(&city, two.id, Attended).await), Closed::Full);
    assert!(
        decides(&city, two.id, Absent).await.is_err(),
        "she had no seat"
    );
    assert!(decides(&city, two.id, Waitlisted).await.is_err());
    assert_eq!(
        decides(&city, two.id, Rejected).await.unwrap().state,
        Rejected
    );
    assert_eq!(
        decides(&city, one.id, Attended).await.unwrap().state,
        Attended
    );
    assert!(
        decides(&city, one.id, Rejected).await.is_err(),
        "she was there"
    );
    assert_eq!(decides(&city, one.id, Absent).await.unwrap().state, Absent);
    let subjects: Vec<String> = post(&city)
        .await
        .into_iter()
        .map(|(_, subject)| subject)
        .collect();
    assert_eq!(
        subjects,
        [
            "We have passed it on: Robots",
            "We have passed it on: Robots",
            "You have a place: Robots",
            "No place this time: Robots",
        ],
        "that she was there, she knows"
    );
    let stale = city.actor(Member::Editor).await;
    let refused = city
        .db
        .act(move |c| enrol::decide(c, &stale, one.id, Attended, Some(0), now()))
        .await;
    assert!(matches!(refused, Err(actions::Error::Rule(Rule::Changed))));
}

async fn nobody_signs_up_for_what_is_closed(db: TestStore) {
    let city = City::new(db).await;
    let store = &city.db.store;
    for (n, (document, closed)) in [
        (json!({"enrolment": "none"}), Closed::None),
        (
            json!({"enrolment": "external", "url": "https://x.example/"}),
            Closed::External,
        ),
        (
            json!({"startTime": "2020-05-04T15:00:00+03:00"}),
            Closed::Over,
        ),
        (
            json!({"enrolmentOpens": "2039-05-04T15:00:00+03:00"}),
            Closed::NotYet,
        ),
        (
            json!({"enrolmentCloses": "2020-05-04T15:00:00+03:00"}),
            Closed::Closed,
        ),
        (json!({"status": "cancelled"}), Closed::Cancelled),
    ]
    .into_iter()
    .enumerate()
    {
        let item = offer(&city, document).await;
        let refused = signs_up(store, item.uuid, &format!("one{n}")).await;
        assert_eq!(why(refused), closed);
    }
    let draft = offer(&city, json!({"status": "draft"})).await;
    let refused = signs_up(store, draft.uuid, "two").await;
    assert!(matches!(refused, Err(actions::Error::Rule(Rule::NotFound))));
    let item = offer(&city, json!({})).await;
    let twice = city
        .db
        .act(move |c| {
            let actor = somebody(c, "three", Some(20))?;
            ask(c, &actor, item.uuid, &Wish::default())?;
            ask(c, &actor, item.uuid, &Wish::default())
        })
        .await;
    assert_eq!(why(twice), Closed::AlreadyEnrolled);
}

async fn age_and_guardian_are_looked_at(db: TestStore) {
    let city = City::new(db).await;
    let teens = offer(&city, json!({"audience": {"minAge": 12, "maxAge": 19}})).await;
    let tries =
        |name: &'static str, age: Option<i32>, guardian: Option<GuardianState>, wish: Wish| {
            let id = teens.uuid;
            city.db.act(move |c| {
                let actor = somebody(c, name, age)?;
                let account = actor.account.as_ref().unwrap().id;
                if let Some(state) = guardian {
                    let guardian = Guardian {
                        email: Some("parent@example.org".to_owned()),
                        code: name.to_owned(),
                        name: None,
                        state,
                        until: now() + TimeDelta::days(365),
                    };
                    learners::set_guardian(c, account, &guardian, Some(name))?;
                }
                ask(c, &actor, id, &wish)
            })
        };
    let wish = Wish {
        releases_email: true,
        ..Wish::default()
    };
    let adult = tries("adult", Some(30), None, wish.clone()).await;
    assert_eq!(why(adult), Closed::Age);
    let alone = tries("alone", Some(13), None, wish.clone()).await;
    assert_eq!(why(alone), Closed::Guardian);
    let asked = tries(
        "asked",
        Some(13),
        Some(GuardianState::Waiting),
        wish.clone(),
    )
    .await;
    assert_eq!(why(asked), Closed::Guardian);
    let child = tries(
        "child",
        Some(13),
        Some(GuardianState::Confirmed),
        wish.clone(),
    )
    .await
    .unwrap();
    assert!(
        !child.releases_email,
        "a child releases nothing but her name"
    );
    let to: Vec<String> = post(&city).await.into_iter().map(|(to, _)| to).collect();
    assert_eq!(
        to,
        ["child@example.org", "parent@example.org"],
        "the guardian has a copy"
    );
    let teen = tries("teen", Some(17), None, wish.clone()).await.unwrap();
    assert!(teen.releases_email);
    let unknown = tries("unknown", None, None, wish.clone()).await;
    assert!(matches!(
        unknown,
        Err(actions::Error::Rule(Rule::Invalid(_)))
    ));
    // What she releases is on record, and ends with it.
    let account = teen.account.unwrap();
    let kept = city
        .db
        .look(move |c| consents::of_account(c, account))
        .await;
    assert_eq!(kept[0].object, Some(teen.id.to_string()));
    city.db
        .done(move |c| enrol::leave_by_letter(c, &teen.secret, now()))
        .await;
    let kept = city
        .db
        .look(move |c| consents::of_account(c, account))
        .await;
    assert!(kept[0].withdrawn.is_some());
}

async fn without_an_account_a_letter_confirms_it(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({"capacity": 1, "audience": {"minAge": 18}})).await;
    let children = offer(&city, json!({})).await;
    let wish = Wish {
        name: "Jonas".to_owned(),
        email: " Jonas@Example.ORG".to_owned(),
        message: "I am slow".to_owned(),
        ..Wish::default()
    };
    let asks = |item: OpportunityId, wish: Wish| {
        city.db
            .act(move |c| enrol::ask_by_letter(c, item, &wish, (16, &"en".parse().unwrap()), now()))
    };
    let wrong = |asked: Result<Asked, actions::Error>| match asked {
        Err(actions::Error::Rule(Rule::Invalid(problems))) => problems,
        other => panic!("{other:?}"),
    };
    let problems = wrong(asks(item.uuid, Wish::default()).await);
    assert!(problems.has("/name") && problems.has("/email") && !problems.has("/birthMonth"));
    let problems = wrong(asks(children.uuid, wish.clone()).await);
    assert!(problems.has("/birthMonth"), "children may come");
    let long = "x".repeat(61);
    for name in [
        "http://evil.example",
        "www.evil.example",
        "a\nb",
        "x@y",
        &long,
    ] {
        let name = Wish {
            name: name.to_owned(),
            ..wish.clone()
        };
        assert!(wrong(asks(item.uuid, name).await).has("/name"));
    }
    let young = Wish {
        birth_month: format!("{}-01", chrono::Datelike::year(&now()) - 10),
        ..wish.clone()
    };
    let young = asks(children.uuid, young).await;
    assert!(matches!(
        young,
        Err(actions::Error::Rule(Rule::NotOpen(Closed::Guardian)))
    ));

    assert_eq!(asks(item.uuid, wish.clone()).await.unwrap(), Asked::Letter);
    let row = || {
        city.db
            .look(move |c| enrolments::of_email(c, item.uuid, "jonas@example.org"))
    };
    let first = row().await.unwrap();
    // Somebody else writes another text: the first letter does not confirm it.
    let other = Wish {
        name: "Somebody else".to_owned(),
        releases_email: true,
        ..wish.clone()
    };
    asks(item.uuid, other).await.unwrap();
    let confirm = |secret: String| city.db.act(move |c| enrol::confirm(c, &secret, now()));
    assert!(matches!(
        confirm(first.secret).await,
        Err(actions::Error::Rule(Rule::NotFound))
    ));
    asks(item.uuid, wish.clone()).await.unwrap();
    let asked = row().await.unwrap();
    assert_eq!(asked.state, EnrolmentState::Unconfirmed);
    let seated = || city.db.look(move |c| enrolments::seated(c, item.uuid));
    assert_eq!(seated().await, 0);
    for _ in 0..2 {
        let confirmed = confirm(asked.secret.clone()).await.unwrap();
        assert_eq!(confirmed.state, EnrolmentState::Accepted);
    }
    // Asking again changes nothing, and is told by a letter.
    let other = Wish {
        name: "Somebody else".to_owned(),
        ..wish.clone()
    };
    assert_eq!(asks(item.uuid, other).await.unwrap(), Asked::Letter);
    assert_eq!(
        states(&city, item.uuid).await,
        [("Jonas".to_owned(), EnrolmentState::Accepted)]
    );
    let subjects: Vec<String> = post(&city)
        .await
        .into_iter()
        .map(|(_, subject)| subject)
        .collect();
    assert_eq!(subjects.last().unwrap(), "You have a place: Robots");
    // Whoever has an account signs up there: nothing is written.
    let known = Wish {
        email: Member::Owner.email().to_owned(),
        ..wish.clone()
    };
    assert_eq!(
        asks(item.uuid, known).await.unwrap(),
        Asked::HasAccount(Member::Owner.email().to_owned())
    );
    assert_eq!(states(&city, item.uuid).await.len(), 1);

    // What is over is kept for a while; who never confirms is forgotten.
    let past = |at: DateTime<Utc>| city.db.done(move |c| Ok(enrolments::sweep_past(c, at)?));
    assert_eq!(past(now() + TimeDelta::days(365)).await, 0);
    let after: DateTime<Utc> = "2041-01-01T00:00:00Z".parse().unwrap();
    let late = Wish {
        email: "late@example.org".to_owned(),
        ..wish
    };
    asks(item.uuid, late).await.unwrap();
    let soon = now() + TimeDelta::seconds(1);
    let swept = city.db.done(move |c| Ok(enrolments::sweep(c, soon)?)).await;
    assert_eq!(swept, 1);
    assert_eq!(past(after).await, 1, "Jonas");
}

async fn what_was_settled_stays(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({"capacity": 1})).await;
    let learner = city.db.done(|c| somebody(c, "one", Some(20))).await;
    let asks = |learner: Actor| {
        let wish = Wish {
            message: "I use a wheelchair".to_owned(),
            releases_email: true,
            ..Wish::default()
        };
        city.db.act(move |c| ask(c, &learner, item.uuid, &wish))
    };
    let place = asks(learner.clone()).await.unwrap();
    decides(&city, place.id, EnrolmentState::Rejected)
        .await
        .unwrap();
    let leaves = learner.clone();
    let left = city
        .db
        .done(move |c| enrol::leave(c, &leaves, place.id, now()))
        .await;
    assert_eq!(left.state, EnrolmentState::Rejected);
    assert!(
        left.message.is_empty() && !left.releases_email,
        "it is not needed any more"
    );
    assert_eq!(why(asks(learner.clone()).await), Closed::AlreadyEnrolled);

    decides(&city, place.id, EnrolmentState::Accepted)
        .await
        .unwrap();
    let waits = signs_up(&city.db.store, item.uuid, "two").await.unwrap();
    decides(&city, place.id, EnrolmentState::Absent)
        .await
        .unwrap();
    let state = |id| city.db.look(move |c| enrolments::get(c, id));
    assert_eq!(
        state(waits.id).await.unwrap().state,
        EnrolmentState::Waitlisted
    );
    let back = decides(&city, place.id, EnrolmentState::Attended)
        .await
        .unwrap();
    assert_eq!(
        back.state,
        EnrolmentState::Attended,
        "it was a wrong button"
    );
    let account = learner.account.clone().unwrap().id;
    let kept = city
        .db
        .look(move |c| consents::of_account(c, account))
        .await;
    assert!(kept.iter().all(|consent| consent.withdrawn.is_some()));
    // Who is erased has no seat any more.
    city.db
        .done(move |c| leave::at_once(c, &learner, now()))
        .await;
    assert_eq!(
        state(waits.id).await.unwrap().state,
        EnrolmentState::Accepted
    );
}

async fn what_is_over_or_cancelled_takes_nobody(db: TestStore) {
    let city = City::new(db).await;
    let weeks = json!({
        "startTime": "2026-11-02T15:00:00+02:00", "recurrence": "FREQ=WEEKLY;COUNT=2",
    });
    let series = offer(&city, weeks).await;
    assert_eq!(
        why(signs_up(&city.db.store, series.uuid, "late").await),
        Closed::Over
    );
    let item = offer(&city, json!({"enrolment": "approval"})).await;
    let place = signs_up(&city.db.store, item.uuid, "one").await.unwrap();
    let change = |id: OpportunityId, patch: serde_json::Value| {
        city.db.done(move |c| {
            publish_opportunity::change(c, &Actor::command_line(), id, &members(patch), None)
        })
    };
    change(item.uuid, json!({"status": "cancelled"})).await;
    assert_eq!(
        why(decides(&city, place.id, EnrolmentState::Accepted).await),
        Closed::Cancelled
    );
    change(item.uuid, json!({"status": "published"})).await;
    let subjects: Vec<String> = post(&city)
        .await
        .into_iter()
        .map(|(_, subject)| subject)
        .collect();
    assert_eq!(
        subjects,
        [
            "We have passed it on: Robots",
            "Cancelled: Robots",
            "Changed: Robots"
        ]
    );
    // What took place is not cancelled by being tidied away.
    decides(&city, place.id, EnrolmentState::Accepted)
        .await
        .unwrap();
    change(item.uuid, json!({"startTime": "2020-05-04T15:00:00+03:00"})).await;
    let before = post(&city).await.len();
    city.db
        .done(move |c| publish_opportunity::delete(c, &Actor::command_line(), item.uuid, None))
        .await;
    assert_eq!(post(&city).await.len(), before);
}

async fn who_has_a_place_hears_of_changes(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    signs_up(&city.db.store, item.uuid, "one").await.unwrap();
    let change = |patch: serde_json::Value| {
        city.db.done(move |c| {
            publish_opportunity::change(c, &Actor::command_line(), item.uuid, &members(patch), None)
        })
    };
    change(json!({"summary": {"en": "Bring a friend"}})).await;
    change(json!({"startTime": "2040-05-04T16:00:00+03:00"})).await;
    change(json!({"status": "cancelled"})).await;
    change(json!({"summary": {"en": "Sorry"}})).await;
    let subjects: Vec<String> = post(&city)
        .await
        .into_iter()
        .map(|(_, subject)| subject)
        .collect();
    assert_eq!(
        subjects,
        [
            "You have a place: Robots",
            "Changed: Robots",
            "Cancelled: Robots"
        ]
    );
    let gone = offer(&city, json!({})).await;
    signs_up(&city.db.store, gone.uuid, "two").await.unwrap();
    city.db
        .done(move |c| publish_opportunity::delete(c, &Actor::command_line(), gone.uuid, None))
        .await;
    let last = post(&city).await.pop().unwrap();
    assert_eq!(last.1, "Cancelled: Robots");
}

async fn who_has_a_seat_is_reminded_once(db: TestStore) {
    let city = City::new(db).await;
    let start: DateTime<Utc> = "2040-05-04T12:00:00Z".parse().unwrap();
    let item = offer(&city, json!({"capacity": 1})).await;
    let weekly = json!({"recurrence": "FREQ=WEEKLY", "name": {"en": "Chess"}});
    let series = offer(&city, weekly).await;
    for (n, id) in [item.uuid, item.uuid, series.uuid].into_iter().enumerate() {
        signs_up(&city.db.store, id, &format!("one{n}"))
            .await
            .unwrap();
    }
    let remind = |at: DateTime<Utc>| city.db.done(move |c| enrol::remind(c, at));
    assert_eq!(remind(start - TimeDelta::days(2)).await, 0);
    assert_eq!(
        remind(start - TimeDelta::hours(20)).await,
        2,
        "who waits is not"
    );
    assert_eq!(remind(start - TimeDelta::hours(19)).await, 0, "once");
    assert_eq!(remind(start + TimeDelta::hours(1)).await, 0);
    let next = start + TimeDelta::days(7);
    assert_eq!(
        remind(next - TimeDelta::hours(20)).await,
        1,
        "a series each time"
    );
    let subjects = post(&city).await.into_iter().map(|(_, subject)| subject);
    let reminders = subjects.filter(|subject| subject.starts_with("Soon: "));
    assert_eq!(reminders.count(), 3);
}

async fn who_is_erased_gives_her_seat_back(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({"capacity": 1})).await;
    let goes = city
        .db
        .done(move |c| {
            let actor = somebody(c, "goes", Some(20))?;
            ask(c, &actor, item.uuid, &Wish::default())?;
            Ok(actor)
        })
        .await;
    signs_up(&city.db.store, item.uuid, "waits").await.unwrap();
    city.db.done(move |c| leave::at_once(c, &goes, now())).await;
    assert_eq!(
        states(&city, item.uuid).await,
        [("waits".to_owned(), EnrolmentState::Accepted)]
    );
}

async fn nobody_else_decides(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({"enrolment": "approval"})).await;
    let one = signs_up(&city.db.store, item.uuid, "one").await.unwrap();
    for who in [Member::Stranger, Member::Learner] {
        let actor = city.actor(who).await;
        let refused = city
            .db
            .act(move |c| enrol::decide(c, &actor, one.id, EnrolmentState::Accepted, None, now()))
            .await;
        assert!(
            matches!(refused, Err(actions::Error::Rule(Rule::NotFound))),
            "{who:?}"
        );
        let actor = city.actor(who).await;
        let refused = city
            .db
            .act(move |c| enrol::leave(c, &actor, one.id, now()))
            .await;
        assert!(
            matches!(refused, Err(actions::Error::Rule(Rule::NotFound))),
            "{who:?}"
        );
    }
}
