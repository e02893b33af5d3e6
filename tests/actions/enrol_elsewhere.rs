//! Signing up for what another node offers: what is asked, whose answers count, and what is told.

use chrono::{TimeDelta, Utc};
use serde_json::json;
use waymark::{
    actions::{
        self,
        enrol::{
            self, Wish,
            elsewhere::{self, Answered},
        },
        leave,
        receive_object::{Incoming, Meaning, receive_deletion, receive_object},
    },
    domain::{
        Enrolment, ObjectUrl, OpportunityContent, OpportunityId, Problems,
        delivery::{Audience, DeliveryState, Outgoing},
        document::Document as _,
        enrolment::{Answer, Closed, EnrolmentState},
        event::Event,
        learner::{Guardian, GuardianState},
        peer::HostRules,
        permission::Actor,
        subscription::News,
        time::now,
    },
    store::{Connection, consents, deliveries, enrolments, learners, notices, opportunities},
};

use super::{
    enrol::{ask, post, somebody, why},
    receiving::{about, follow_tilburg, makers, opportunity, url},
};
use crate::support::{City, TestStore, members, on_both};

on_both!(
    a_place_elsewhere_is_asked_for_and_answered_by_its_organiser_alone,
    an_answer_counts_only_while_it_is_waited_for,
    nobody_asks_for_what_is_closed_or_held_back,
    a_child_waits_for_her_guardian_and_releases_nothing_by_herself,
    places_elsewhere_are_not_counted_here,
    whoever_leaves_or_is_erased_says_so_there,
    what_never_went_out_is_taken_back_in_silence,
    what_is_not_delivered_for_a_day_has_failed,
    another_node_fills_no_mailbox_and_uses_up_no_tries,
    who_has_a_place_elsewhere_hears_of_changes,
    an_operator_does_not_decide_for_another_node,
    who_has_a_seat_elsewhere_is_reminded,
    a_block_ends_what_was_asked_there,
);

const AT: &str = "/opportunities/7f3a";

fn incoming(at: &str, more: serde_json::Value) -> Incoming {
    let mut document = json!({
        "name": {"en": "Robots"}, "enrolment": "open", "timezone": "Europe/Amsterdam", "status": "published",
        "startTime": "2040-05-04T15:00:00+02:00",
    });
    document.as_object_mut().unwrap().extend(members(more));
    let mut problems = Problems::default();
    let content = OpportunityContent::read(&members(document), &mut problems);
    assert!(problems.is_empty(), "{problems}");
    let mut incoming = opportunity(at, now());
    incoming.meaning = Meaning::Opportunity(content);
    incoming
}

/// What the makers of Tilburg offer, as this node knows it.
pub async fn offered(city: &City, more: serde_json::Value) -> OpportunityId {
    let incoming = incoming(AT, more);
    city.db
        .done(move |c| {
            receive_object(c, &makers("Makers", now()), about("Makers"), incoming)?;
            Ok(opportunities::by_url(c, url(AT).as_str())?.unwrap().uuid)
        })
        .await
}

/// A city that knows of it.
pub async fn tilburg(db: TestStore, more: serde_json::Value) -> (City, OpportunityId) {
    let city = City::new(db).await;
    follow_tilburg(&city).await;
    let id = offered(&city, more).await;
    (city, id)
}

/// A new learner asks for a place in it, and releases everything.
pub async fn asks(city: &City, id: OpportunityId, name: &str) -> (Actor, Enrolment) {
    let name = name.to_owned();
    let wish = Wish {
        message: "I use a wheelchair".to_owned(),
        releases_name: true,
        releases_email: true,
        ..Wish::default()
    };
    city.db
        .done(move |c| {
            let actor = somebody(c, &name, Some(20))?;
            let enrolment = ask(c, &actor, id, &wish)?;
            Ok((actor, enrolment))
        })
        .await
}

/// An answer to a Join as its own server would send it.
pub async fn answers(city: &City, from: &str, join: &ObjectUrl, answer: Answer) -> Option<bool> {
    let (from, join) = (url(from), join.clone());
    city.db
        .done(move |c| {
            let said = Answered {
                join: &join,
                joiner: None,
                object: None,
                answer,
                status: None,
            };
            elsewhere::receive_answer(c, &from, &said, now())
        })
        .await
}

async fn state(city: &City, id: waymark::domain::EnrolmentId) -> EnrolmentState {
    let found = city.db.look(move |c| enrolments::get(c, id)).await;
    found.unwrap().state
}

/// Whose it is.
pub const MAKERS: &str = "/organisations/makers";

async fn a_place_elsewhere_is_asked_for_and_answered_by_its_organiser_alone(db: TestStore) {
    let (city, id) = tilburg(db, json!({})).await;
    let mark = city.mark().await;
    let (_, sam) = asks(&city, id, "sam").await;
    let (_, ona) = asks(&city, id, "ona").await;
    assert_eq!(sam.state, EnrolmentState::Sent);
    let (join, other) = (sam.join.clone().unwrap(), ona.join.clone().unwrap());
    assert_ne!(join, other);
    assert!(
        join.as_str()
            .starts_with("https://city.example/activities/")
    );
    let asked = |enrolment: &Enrolment, join: &ObjectUrl| Event::JoinRequested {
        enrolment: enrolment.id,
        join: join.clone(),
    };
    assert_eq!(
        city.since(mark).await,
        [asked(&sam, &join), asked(&ona, &other)]
    );
    assert!(post(&city).await.is_empty(), "there is nothing to tell yet");

    // Somebody else of the same host; a Join that nobody sent; the right one for another's Join.
    for from in ["/organisations/others", "/territory", "/actor"] {
        for answer in Answer::ALL {
            // Of what it does not know, a node itself says that nobody can join it.
            if (from, *answer) == ("/actor", Answer::Ignore) {
                continue;
            }
            assert_eq!(
                answers(&city, from, &join, *answer).await,
                Some(false),
                "{from}"
            );
        }
    }
    let unsent = ObjectUrl::parse("https://city.example/activities/1").unwrap();
    assert_eq!(answers(&city, MAKERS, &unsent, Answer::Accept).await, None);
    // Written out, the Join has to be the one that was sent.
    let (from, wrong) = (url(MAKERS), url("/opportunities/other"));
    let of = join.clone();
    let about_other = city
        .db
        .done(move |c| {
            let said = Answered {
                join: &of,
                joiner: None,
                object: Some(&wrong),
                answer: Answer::Accept,
                status: None,
            };
            elsewhere::receive_answer(c, &from, &said, now())
        })
        .await;
    assert_eq!(about_other, Some(false));
    assert_eq!(state(&city, sam.id).await, EnrolmentState::Sent);

    assert_eq!(
        answers(&city, MAKERS, &join, Answer::Accept).await,
        Some(true)
    );
    assert_eq!(state(&city, sam.id).await, EnrolmentState::Accepted);
    assert_eq!(state(&city, ona.id).await, EnrolmentState::Sent);
    assert_eq!(
        answers(&city, MAKERS, &join, Answer::Accept).await,
        Some(true),
        "again, it changes nothing"
    );
    let told: Vec<_> = post(&city).await;
    assert_eq!(
        told,
        [(
            "sam@example.org".to_owned(),
            "You have a place: Robots".to_owned()
        )]
    );
}

async fn an_answer_counts_only_while_it_is_waited_for(db: TestStore) {
    let (city, id) = tilburg(db, json!({"enrolment": "approval"})).await;
    let (_, sam) = asks(&city, id, "sam").await;
    let join = sam.join.clone().unwrap();
    use Answer::{Accept, Ignore, Reject, TentativeAccept};
    use EnrolmentState::{Accepted, Failed, Left, Rejected, Requested, Sent, Waitlisted};
    for (answer, taken, becomes) in [
        (TentativeAccept, true, Requested),
        (Accept, true, Accepted),
        (TentativeAccept, false, Accepted),
        (Ignore, false, Accepted),
        (Reject, true, Rejected),
        (Ignore, false, Rejected),
        (TentativeAccept, false, Rejected),
        (Accept, true, Accepted),
    ] {
        assert_eq!(answers(&city, MAKERS, &join, answer).await, Some(taken));
        assert_eq!(state(&city, sam.id).await, becomes, "{answer}");
    }
    let secret = sam.secret.clone();
    city.db
        .done(move |c| enrol::leave_by_letter(c, &secret, now()))
        .await;
    for answer in Answer::ALL {
        let said = answers(&city, MAKERS, &join, *answer).await;
        assert_eq!(said, Some(false), "a replay after she has left");
    }
    assert_eq!(state(&city, sam.id).await, Left);

    // She comes back by another Join; the one of before means nothing.
    let again = city
        .db
        .done(move |c| {
            let account = waymark::store::accounts::by_email(c, "sam@example.org")?.unwrap();
            let opened = actions::sign_in::open(c, account.id, now())?;
            let actor = actions::sign_in::session(c, &opened.cookie, now())?
                .unwrap()
                .0;
            ask(c, &actor, id, &Wish::default())
        })
        .await;
    assert_eq!((again.id, again.state), (sam.id, Sent));
    assert_ne!(again.join, sam.join);
    assert_eq!(answers(&city, MAKERS, &join, Accept).await, None);
    let join = again.join.unwrap();
    assert_eq!(answers(&city, MAKERS, &join, Ignore).await, Some(true));
    assert_eq!(state(&city, sam.id).await, Failed);
    assert_eq!(answers(&city, MAKERS, &join, Accept).await, Some(false));

    let (_, unknown) = asks(&city, id, "unknown").await;
    let join = unknown.join.clone().unwrap();
    assert_eq!(answers(&city, "/actor", &join, Ignore).await, Some(true));
    assert_eq!(state(&city, unknown.id).await, Failed);

    let open = offered(&city, json!({"enrolment": "open"})).await;
    let (_, ona) = asks(&city, open, "ona").await;
    let join = ona.join.clone().unwrap();
    answers(&city, MAKERS, &join, TentativeAccept).await;
    assert_eq!(state(&city, ona.id).await, Waitlisted);
}

async fn nobody_asks_for_what_is_closed_or_held_back(db: TestStore) {
    let (city, id) = tilburg(db, json!({})).await;
    for (more, closed) in [
        (json!({"enrolment": "external"}), Closed::External),
        (json!({"enrolment": null}), Closed::None),
        (json!({"status": "cancelled"}), Closed::Cancelled),
        (
            json!({"startTime": "2020-05-04T15:00:00+02:00"}),
            Closed::Over,
        ),
        (json!({"audience": {"minAge": 60}}), Closed::Age),
    ] {
        offered(&city, more.clone()).await;
        let refused = city
            .db
            .act(move |c| {
                let actor = somebody(c, &uuid::Uuid::new_v4().to_string(), Some(20))?;
                ask(c, &actor, id, &Wish::default())
            })
            .await;
        assert_eq!(why(refused), closed, "{more}");
    }
    offered(&city, json!({})).await;
    let asked = |city: &City| {
        let store = city.db.store.clone();
        async move {
            store
                .write(move |c| {
                    let actor = somebody(c, &uuid::Uuid::new_v4().to_string(), Some(20))?;
                    ask(c, &actor, id, &Wish::default())
                })
                .await
        }
    };
    assert!(asked(&city).await.is_ok());
    let by_letter = city
        .db
        .act(move |c| {
            let wish = Wish {
                name: "Sam".to_owned(),
                email: "sam@example.org".to_owned(),
                ..Wish::default()
            };
            enrol::ask_by_letter(c, id, &wish, (16, &"en".parse().unwrap()), now())
        })
        .await;
    assert!(by_letter.is_err(), "who has no account asks there");
    city.db
        .done(|c| {
            let operator = Actor::command_line();
            let host = waymark::domain::Host::parse("tilburg.example").unwrap();
            actions::decide_on_peer::block(c, &operator, &host, &url("/"), None)
        })
        .await;
    assert!(asked(&city).await.is_err());
}

async fn a_child_waits_for_her_guardian_and_releases_nothing_by_herself(db: TestStore) {
    let (city, id) = tilburg(db, json!({})).await;
    let wish = Wish {
        releases_email: true,
        releases_name: true,
        ..Wish::default()
    };
    let refused = city
        .db
        .act({
            let wish = wish.clone();
            move |c| {
                let actor = somebody(c, "child", Some(12))?;
                guarded(c, &actor, GuardianState::Waiting)?;
                ask(c, &actor, id, &wish)
            }
        })
        .await;
    assert_eq!(why(refused), Closed::Guardian);
    let asked = city
        .db
        .done({
            let wish = wish.clone();
            move |c| {
                let actor = somebody(c, "other", Some(12))?;
                guarded(c, &actor, GuardianState::Confirmed)?;
                ask(c, &actor, id, &wish)
            }
        })
        .await;
    assert_eq!(asked.state, EnrolmentState::Sent);
    assert!(!asked.releases_name && !asked.releases_email);
    // Who consents for herself is not of age yet.
    for (age, releases) in [(16, false), (18, true)] {
        let wish = wish.clone();
        let asked = city
            .db
            .done(move |c| {
                let actor = somebody(c, &format!("aged{age}"), Some(age))?;
                ask(c, &actor, id, &wish)
            })
            .await;
        assert_eq!(asked.releases_email, releases, "{age}");
        assert!(asked.releases_name);
    }
}

async fn places_elsewhere_are_not_counted_here(db: TestStore) {
    let (city, id) = tilburg(db, json!({"capacity": 2})).await;
    for name in ["sam", "ona"] {
        let (_, place) = asks(&city, id, name).await;
        answers(&city, MAKERS, &place.join.unwrap(), Answer::Accept).await;
    }
    let told = city
        .db
        .look(move |c| notices::last(c, id.into(), News::SoonFull))
        .await;
    assert_eq!(told, None);
}

fn guarded(c: &mut Connection, actor: &Actor, state: GuardianState) -> Result<(), actions::Error> {
    let account = actor.account.as_ref().unwrap().id;
    let learner = learners::get(c, account)?.unwrap();
    let guardian = Guardian {
        email: Some("parent@example.org".to_owned()),
        code: format!("code of {account}"),
        name: None,
        state,
        until: learner.birth.reaches(16),
    };
    let secret = format!("of {account}");
    Ok(learners::set_guardian(
        c,
        account,
        &guardian,
        Some(&secret),
    )?)
}

async fn whoever_leaves_or_is_erased_says_so_there(db: TestStore) {
    let (city, id) = tilburg(db, json!({})).await;
    let (sam, place) = asks(&city, id, "sam").await;
    let (ona, hers) = asks(&city, id, "ona").await;
    let join = place.join.clone().unwrap();
    let note = elsewhere::release_of(&join).1;
    let body = {
        let (note, join) = (note.clone(), join.clone());
        city.db
            .done(move |c| {
                let outgoing = Outgoing {
                    url: note.clone(),
                    actor: join.at("/actor"),
                    activity_type: "Create".to_owned(),
                    object: join,
                    body: "{}".to_owned(),
                    audience: Audience::Followers(Vec::new()),
                };
                deliveries::append(c, &outgoing)?;
                Ok(deliveries::body(c, note.as_str())?)
            })
            .await
    };
    assert!(body.is_some());
    answers(&city, MAKERS, &join, Answer::Accept).await;
    let mark = city.mark().await;
    let left = city
        .db
        .done(move |c| enrol::leave(c, &sam, place.id, now()))
        .await;
    assert_eq!(left.state, EnrolmentState::Left);
    assert!(left.message.is_empty() && !left.releases_email && !left.releases_name);
    let withdrawn = |join: &ObjectUrl| Event::JoinWithdrawn {
        join: join.clone(),
        object: url(AT),
        organiser: url(MAKERS),
    };
    assert_eq!(city.since(mark).await, [withdrawn(&join)]);
    let kept = city
        .db
        .look(move |c| deliveries::body(c, note.as_str()))
        .await;
    assert_eq!(kept, None, "what she released is forgotten here");
    let account = left.account.unwrap();
    let agreed = city
        .db
        .look(move |c| consents::of_account(c, account))
        .await;
    assert!(agreed.iter().all(|one| one.withdrawn.is_some()) && !agreed.is_empty());

    let mark = city.mark().await;
    let asked = hers.join.clone().unwrap();
    answers(&city, MAKERS, &asked, Answer::TentativeAccept).await;
    city.db.done(move |c| leave::at_once(c, &ona, now())).await;
    assert_eq!(city.since(mark).await, [withdrawn(&hers.join.unwrap())]);
    let gone = city.db.look(move |c| enrolments::get(c, hers.id)).await;
    assert_eq!(gone, None);
}

/// Puts a Join into the queue of Tilburg, and what became of it.
pub async fn queued(city: &City, join: &ObjectUrl, becomes: Option<DeliveryState>) {
    let join = join.clone();
    city.db
        .done(move |c| {
            let outgoing = Outgoing {
                url: join.clone(),
                actor: join.at("/actor"),
                activity_type: "Join".to_owned(),
                object: url(AT),
                body: "{}".to_owned(),
                audience: Audience::Inbox {
                    host: url(AT).host(),
                    inbox: url("/inbox"),
                },
            };
            deliveries::append(c, &outgoing)?;
            deliveries::expand(c, &HostRules::new(Vec::new(), false), 10)?;
            for due in deliveries::lane(c, &url(AT).host(), 10)? {
                if due.activity != join {
                    continue;
                }
                match becomes {
                    Some(DeliveryState::Parked) => {
                        deliveries::refused(c, due.sequence, DeliveryState::Parked, "422")?;
                    }
                    Some(state) => deliveries::settle(c, due.sequence, state, None)?,
                    None => {}
                }
            }
            Ok(())
        })
        .await;
}

async fn what_never_went_out_is_taken_back_in_silence(db: TestStore) {
    let (city, id) = tilburg(db, json!({})).await;
    for (name, becomes, is_told) in [
        ("queued", None, false),
        ("refused", Some(DeliveryState::Parked), false),
        ("lost", Some(DeliveryState::Pending), true),
        ("there", Some(DeliveryState::Delivered), true),
    ] {
        let (actor, place) = asks(&city, id, name).await;
        let join = place.join.unwrap();
        queued(&city, &join, becomes).await;
        let mark = city.mark().await;
        city.db
            .done(move |c| enrol::leave(c, &actor, place.id, now()))
            .await;
        let withdrawn = Event::JoinWithdrawn {
            join: join.clone(),
            object: url(AT),
            organiser: url(MAKERS),
        };
        let told: Vec<_> = is_told.then_some(withdrawn).into_iter().collect();
        assert_eq!(city.since(mark).await, told, "{name}");
        let waits = city
            .db
            .done(move |c| {
                deliveries::unpark(c, &url(AT).host())?;
                let due = deliveries::lane(c, &url(AT).host(), 10)?;
                Ok(due.into_iter().any(|due| due.activity == join))
            })
            .await;
        assert!(!waits, "{name}");
    }
}

async fn what_is_not_delivered_for_a_day_has_failed(db: TestStore) {
    let (city, id) = tilburg(db, json!({})).await;
    let (_, lost) = asks(&city, id, "lost").await;
    let (_, there) = asks(&city, id, "there").await;
    let (_, tried) = asks(&city, id, "tried").await;
    let delivered = Some(DeliveryState::Delivered);
    queued(&city, there.join.as_ref().unwrap(), delivered).await;
    let pending = Some(DeliveryState::Pending);
    queued(&city, tried.join.as_ref().unwrap(), pending).await;
    let later = |hours| {
        let at = Utc::now() + TimeDelta::hours(hours);
        city.db.done(move |c| elsewhere::give_up(c, at))
    };
    assert_eq!(later(23).await, 0);
    let mark = city.mark().await;
    assert_eq!(later(25).await, 2);
    assert_eq!(later(25).await, 0);
    assert_eq!(state(&city, lost.id).await, EnrolmentState::Failed);
    assert_eq!(state(&city, tried.id).await, EnrolmentState::Failed);
    assert_eq!(state(&city, there.id).await, EnrolmentState::Sent);
    let withdrawn = city.since(mark).await;
    assert!(
        matches!(withdrawn.as_slice(), [Event::JoinWithdrawn { join, .. }] if Some(join) == tried.join.as_ref()),
        "{withdrawn:?}"
    );
    let told = ["lost", "tried"].map(|name| {
        let subject = "Not passed on: Robots".to_owned();
        (format!("{name}@example.org"), subject)
    });
    assert_eq!(post(&city).await, told);
    // However long the organiser takes, it is known that it has it.
    let days = Utc::now() + TimeDelta::days(100);
    city.db.done(move |c| Ok(deliveries::sweep(c, days)?)).await;
    assert_eq!(later(24 * 100).await, 0);
    assert_eq!(state(&city, there.id).await, EnrolmentState::Sent);
}

async fn another_node_fills_no_mailbox_and_uses_up_no_tries(db: TestStore) {
    let (city, id) = tilburg(db, json!({})).await;
    let (sam, place) = asks(&city, id, "sam").await;
    let join = place.join.clone().unwrap();
    for _ in 0..15 {
        answers(&city, MAKERS, &join, Answer::Accept).await;
        answers(&city, MAKERS, &join, Answer::Reject).await;
    }
    let said: Vec<_> = post(&city).await.into_iter().map(|(_, s)| s).collect();
    assert_eq!(said, ["You have a place: Robots"]);
    assert_eq!(state(&city, place.id).await, EnrolmentState::Rejected);
    answers(&city, MAKERS, &join, Answer::Accept).await;
    for day in 10..28 {
        let start = format!("2040-05-{day}T15:00:00+02:00");
        offered(&city, json!({"startTime": start})).await;
    }
    assert_eq!(post(&city).await.len(), 10);
    // She herself may still leave and come back.
    let again = city
        .db
        .done(move |c| {
            enrol::leave(c, &sam, place.id, now())?;
            ask(c, &sam, id, &Wish::default())
        })
        .await;
    assert_eq!(again.state, EnrolmentState::Sent);
}

async fn who_has_a_place_elsewhere_hears_of_changes(db: TestStore) {
    let (city, id) = tilburg(db, json!({})).await;
    let (_, sam) = asks(&city, id, "sam").await;
    answers(&city, MAKERS, &sam.join.clone().unwrap(), Answer::Accept).await;
    offered(&city, json!({"name": {"en": "Robots and drones"}})).await;
    offered(&city, json!({"startTime": "2040-05-05T15:00:00+02:00"})).await;
    offered(&city, json!({"status": "cancelled"})).await;
    offered(&city, json!({})).await;
    city.db
        .done(|c| receive_deletion(c, &url(MAKERS), &url(AT)))
        .await;
    let subjects: Vec<_> = post(&city).await.into_iter().map(|(_, s)| s).collect();
    assert_eq!(
        subjects,
        [
            "You have a place: Robots",
            "Changed: Robots",
            "Cancelled: Robots",
            "Changed: Robots",
            "Cancelled: Robots",
        ]
    );
}

async fn an_operator_does_not_decide_for_another_node(db: TestStore) {
    let (city, id) = tilburg(db, json!({})).await;
    let (_, sam) = asks(&city, id, "sam").await;
    let decided = city
        .db
        .act(move |c| {
            let operator = Actor::command_line();
            let accepted = EnrolmentState::Accepted;
            enrol::decide(c, &operator, sam.id, accepted, None, now())
        })
        .await;
    assert!(decided.is_err());
    assert_eq!(state(&city, sam.id).await, EnrolmentState::Sent);
}

async fn who_has_a_seat_elsewhere_is_reminded(db: TestStore) {
    let soon = Utc::now() + TimeDelta::hours(60);
    let (city, id) = tilburg(db, json!({"startTime": soon.to_rfc3339()})).await;
    let (_, sam) = asks(&city, id, "sam").await;
    let (_, ona) = asks(&city, id, "ona").await;
    answers(&city, MAKERS, &sam.join.unwrap(), Answer::Accept).await;
    let reminded = |hours| {
        let at = Utc::now() + TimeDelta::hours(hours);
        city.db.done(move |c| enrol::remind(c, at))
    };
    assert_eq!(reminded(30).await, 0);
    assert_eq!(reminded(40).await, 1);
    assert_eq!(state(&city, ona.id).await, EnrolmentState::Sent);
    let last = post(&city).await.pop().unwrap();
    assert_eq!(
        last,
        ("sam@example.org".to_owned(), "Soon: Robots".to_owned())
    );
}

async fn a_block_ends_what_was_asked_there(db: TestStore) {
    let (city, id) = tilburg(db, json!({})).await;
    let (_, sam) = asks(&city, id, "sam").await;
    answers(&city, MAKERS, &sam.join.clone().unwrap(), Answer::Accept).await;
    city.db
        .done(|c| {
            let host = url("/").host();
            actions::decide_on_peer::block(c, &Actor::command_line(), &host, &url("/"), None)
        })
        .await;
    let told: Vec<_> = post(&city).await.into_iter().map(|(_, s)| s).collect();
    assert_eq!(told, ["You have a place: Robots", "Not passed on: Robots"]);
    // She still sees what it was, and nothing else is left of it.
    let place = city.db.look(move |c| enrolments::get(c, sam.id)).await;
    assert_eq!(place.unwrap().state, EnrolmentState::Failed);
    let kept = city.db.look(move |c| opportunities::get(c, id)).await;
    let kept = kept.unwrap();
    assert!(kept.deleted.is_some() && kept.content.enrolment.is_none());
    assert!(!kept.content.name.is_empty() && kept.content.start_time.is_some());
    let account = sam.account.unwrap();
    let agreed = city
        .db
        .look(move |c| consents::of_account(c, account))
        .await;
    assert!(agreed.iter().all(|one| one.withdrawn.is_some()));
}
