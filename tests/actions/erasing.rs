//! Erasing, and the report of it: which nodes are told, what is known of each, and who hears where
//! the report is.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use waymark::{
    actions::{
        self, change_account,
        enrol::{self, Wish, elsewhere},
        forget_inactive, guardian, leave, report_erasure,
        report_erasure::look,
        secret,
    },
    domain::{
        AccountId, ObjectUrl, Rule,
        delivery::{Audience, DeliveryState, Outgoing},
        enrolment::Answer,
        erasure::{KEPT, NoticeState},
        event::Event,
        learner::{Guardian, GuardianState},
        peer::HostRules,
        permission::Actor,
        time::now,
    },
    store::{Connection, accounts, deliveries, erasures, events, learners, letters, settings},
};

use super::{
    enrol::{ask, offer, post, somebody},
    enrol_elsewhere::{MAKERS, answers, asks, queued, tilburg},
    receiving::url,
};
use crate::support::{City, Member, TestStore, on_both};

on_both!(
    a_report_tells_what_became_of_each_place,
    what_ended_before_is_told_while_it_is_known,
    nobody_is_erased_twice,
    a_report_goes_after_its_time,
    who_is_not_there_gets_a_letter,
    a_guardian_hears_of_it_unless_she_said_no_just_now,
    whoever_is_removed_or_does_not_come_hears_of_it,
);

const HOST: &str = "tilburg.example";

/// What the report says: each node with its state.
async fn report(city: &City, secret: &str) -> Vec<(String, NoticeState)> {
    let secret = secret.to_owned();
    let report = city.db.done(move |c| look(c, &secret, now())).await;
    let notices = report.notices.into_iter();
    notices
        .map(|one| (one.host.to_string(), one.state))
        .collect()
}

fn of_tilburg(state: NoticeState) -> Vec<(String, NoticeState)> {
    vec![(HOST.to_owned(), state)]
}

/// What the outbox does with everything that happened: the Leave for a Join is queued, and this
/// becomes of it. Nothing: there is nobody to tell.
async fn told(city: &City, join: &ObjectUrl, becomes: Option<DeliveryState>) {
    let leave = elsewhere::leave_of(join);
    city.db
        .done(move |c| {
            let last = events::last(c)?;
            settings::put(c, events::CURSOR, &last.to_string())?;
            let Some(state) = becomes else { return Ok(()) };
            let outgoing = Outgoing {
                url: leave.clone(),
                actor: leave.at("/actor"),
                activity_type: "Leave".to_owned(),
                object: url("/"),
                body: "{}".to_owned(),
                audience: Audience::Inbox {
                    host: url("/").host(),
                    inbox: url("/inbox"),
                },
            };
            deliveries::append(c, &outgoing)?;
            deliveries::expand(c, &HostRules::new(Vec::new(), false), 10)?;
            for due in deliveries::lane(c, &url("/").host(), 10)? {
                if due.activity == leave {
                    deliveries::settle(c, due.sequence, state, None)?;
                }
            }
            Ok(())
        })
        .await;
}

async fn erased(city: &City, actor: &Actor) -> String {
    let actor = actor.clone();
    city.db
        .done(move |c| leave::at_once(c, &actor, now()))
        .await
}

async fn a_report_tells_what_became_of_each_place(db: TestStore) {
    use NoticeState::{Confirmed, Gone, Nothing, Refused, Unreached, Waiting};
    let (city, id) = tilburg(db, json!({})).await;
    let here = offer(&city, json!({})).await.uuid;
    for (name, becomes, state) in [
        ("one", Some(DeliveryState::Delivered), Confirmed),
        ("two", Some(DeliveryState::Pending), Waiting),
        ("three", Some(DeliveryState::Expired), Unreached),
        ("four", Some(DeliveryState::Parked), Refused),
        ("five", Some(DeliveryState::Rejected), Gone),
        ("six", None, Unreached),
    ] {
        let (actor, place) = asks(&city, id, name).await;
        let own = actor.clone();
        city.db
            .done(move |c| ask(c, &own, here, &Wish::default()))
            .await;
        let join = place.join.unwrap();
        answers(&city, MAKERS, &join, Answer::Accept).await;
        let secret = erased(&city, &actor).await;
        assert_eq!(report(&city, &secret).await, of_tilburg(Waiting), "{name}");
        told(&city, &join, becomes).await;
        assert_eq!(report(&city, &secret).await, of_tilburg(state), "{name}");
    }
    // Who has places here alone, and who asked for one of which nothing went out.
    let alone = city
        .db
        .done(move |c| {
            let actor = somebody(c, "alone", Some(20))?;
            ask(c, &actor, here, &Wish::default())?;
            Ok(actor)
        })
        .await;
    let secret = erased(&city, &alone).await;
    assert_eq!(report(&city, &secret).await, []);
    let (silent, place) = asks(&city, id, "silent").await;
    queued(&city, place.join.as_ref().unwrap(), None).await;
    let secret = erased(&city, &silent).await;
    assert_eq!(report(&city, &secret).await, of_tilburg(Nothing));
}

async fn what_ended_before_is_told_while_it_is_known(db: TestStore) {
    use NoticeState::{Confirmed, Waiting};
    let (city, id) = tilburg(db, json!({})).await;
    let leaves = |actor: &Actor, place| {
        let actor = actor.clone();
        city.db
            .done(move |c| enrol::leave(c, &actor, place, now()).map(drop))
    };
    // The Leave is not in the queue yet; it is taken; what was never told is no news.
    let (late, place) = asks(&city, id, "late").await;
    let join = place.join.clone().unwrap();
    answers(&city, MAKERS, &join, Answer::Accept).await;
    leaves(&late, place.id).await;
    let mark = city.mark().await;
    let secret = erased(&city, &late).await;
    assert_eq!(city.since(mark).await, [], "it was said already");
    assert_eq!(report(&city, &secret).await, of_tilburg(Waiting));
    told(&city, &join, Some(DeliveryState::Delivered)).await;
    assert_eq!(report(&city, &secret).await, of_tilburg(Confirmed));

    let (early, place) = asks(&city, id, "early").await;
    let join = place.join.clone().unwrap();
    answers(&city, MAKERS, &join, Answer::Accept).await;
    leaves(&early, place.id).await;
    told(&city, &join, Some(DeliveryState::Delivered)).await;
    let secret = erased(&city, &early).await;
    assert_eq!(report(&city, &secret).await, of_tilburg(Confirmed));

    let (silent, place) = asks(&city, id, "silent").await;
    leaves(&silent, place.id).await;
    let secret = erased(&city, &silent).await;
    assert_eq!(report(&city, &secret).await, []);

    let (ignored, place) = asks(&city, id, "ignored").await;
    answers(&city, MAKERS, &place.join.unwrap(), Answer::Ignore).await;
    let secret = erased(&city, &ignored).await;
    assert_eq!(report(&city, &secret).await, []);
}

async fn nobody_is_erased_twice(db: TestStore) {
    let (city, id) = tilburg(db, json!({})).await;
    let (actor, place) = asks(&city, id, "sam").await;
    let join = place.join.unwrap();
    answers(&city, MAKERS, &join, Answer::Accept).await;
    let mark = city.mark().await;
    let secret = erased(&city, &actor).await;
    let again = city.db.act(move |c| leave::at_once(c, &actor, now())).await;
    assert!(
        matches!(again, Err(actions::Error::Rule(Rule::SignInFirst))),
        "{again:?}"
    );
    let told = city.since(mark).await;
    assert!(
        matches!(told.as_slice(), [Event::JoinWithdrawn { join: own, .. }] if *own == join),
        "{told:?}"
    );
    let stays = report(&city, &secret).await;
    assert_eq!(stays, of_tilburg(NoticeState::Waiting));
}

async fn a_report_goes_after_its_time(db: TestStore) {
    let city = City::new(db).await;
    let actor = city.actor(Member::Learner).await;
    let secret = erased(&city, &actor).await;
    let at = |days: i64| {
        let secret = secret.clone();
        let time = now() + TimeDelta::days(days);
        city.db.act(move |c| look(c, &secret, time))
    };
    let seen = at(44).await.unwrap();
    assert_eq!(seen.until() - seen.erased, TimeDelta::days(45));
    let gone = at(46).await;
    assert!(
        matches!(gone, Err(actions::Error::Rule(Rule::NotFound))),
        "{gone:?}"
    );
    let swept = |days: i64| {
        let time = now() + TimeDelta::days(days);
        city.db.write(move |c| erasures::sweep(c, time - KEPT))
    };
    assert_eq!((swept(44).await, swept(46).await), (0, 1));
    assert!(at(1).await.is_err());
}

/// Somebody who has shown that her address is hers, and is on her way out.
async fn leaver(city: &City, name: &'static str, age: i32, shown: bool) -> AccountId {
    city.db
        .done(move |c| {
            let actor = somebody(c, name, Some(age))?;
            let id = actor.account.as_ref().unwrap().id;
            if shown {
                accounts::prove(c, id, now())?;
            }
            leave::ask(c, &actor, now())?;
            Ok(id)
        })
        .await
}

async fn erase_left(city: &City, mails: bool) -> usize {
    let time = now() + TimeDelta::days(8);
    city.db
        .done(move |c| leave::erase_left(c, mails, time))
        .await
}

async fn who_is_not_there_gets_a_letter(db: TestStore) {
    let city = City::new(db).await;
    leaver(&city, "shown", 20, true).await;
    leaver(&city, "unshown", 20, false).await;
    assert_eq!(erase_left(&city, true).await, 2);
    let due = city
        .db
        .look(|c| letters::due(c, now() + TimeDelta::days(1), 10))
        .await;
    let [letter] = due.try_into().unwrap();
    assert_eq!(
        (letter.recipient.as_str(), letter.subject.as_str()),
        ("shown@example.org", "Your account at The City is erased")
    );
    let before = format!("https://city.example{}", report_erasure::path(""));
    let secret = letter.body.split(&before).nth(1).unwrap();
    let secret = secret.split_whitespace().next().unwrap().to_owned();
    assert_eq!(report(&city, &secret).await, []);
    // It goes like every letter that nobody takes.
    let time = now() + TimeDelta::hours(1);
    city.db.write(move |c| letters::sweep(c, time)).await;
    // Where nothing is mailed, nothing of hers is kept for it.
    leaver(&city, "unmailed", 20, true).await;
    assert_eq!(erase_left(&city, false).await, 1);
    assert_eq!(post(&city).await, []);
}

fn guarded(
    c: &mut Connection,
    account: AccountId,
    state: GuardianState,
    until: DateTime<Utc>,
) -> Result<(), actions::Error> {
    let token = account.to_string();
    let guardian = Guardian {
        email: Some("parent@example.org".to_owned()),
        code: format!("code of {account}"),
        name: None,
        state,
        until,
    };
    let secret = secret::hash(&token);
    Ok(learners::set_guardian(
        c,
        account,
        &guardian,
        Some(&secret),
    )?)
}

async fn a_guardian_hears_of_it_unless_she_said_no_just_now(db: TestStore) {
    let city = City::new(db).await;
    let until = now() + TimeDelta::days(1_000);
    let erased = |name: &str| {
        let subject = "Your account at The City is erased".to_owned();
        (format!("{name}@example.org"), subject)
    };
    let of_child = |name: &str| {
        let subject = format!("The account of {name} at The City");
        ("parent@example.org".to_owned(), subject)
    };
    let clear = || {
        let time = now() + TimeDelta::hours(1);
        city.db.write(move |c| letters::sweep(c, time))
    };
    let child = leaver(&city, "child", 12, true).await;
    city.db
        .done(move |c| guarded(c, child, GuardianState::Confirmed, until))
        .await;
    assert_eq!(erase_left(&city, true).await, 1);
    assert_eq!(post(&city).await, [erased("child"), of_child("child")]);
    clear().await;
    // Whoever decides alone by then is nobody's child.
    let grown = leaver(&city, "grown", 17, true).await;
    let past = now() - TimeDelta::days(1);
    city.db
        .done(move |c| guarded(c, grown, GuardianState::Confirmed, past))
        .await;
    assert_eq!(erase_left(&city, true).await, 1);
    assert_eq!(post(&city).await, [erased("grown")]);
    clear().await;
    for (name, mails) in [("known", true), ("other", false)] {
        let refused = city
            .db
            .done(move |c| {
                let actor = somebody(c, name, Some(12))?;
                let id = actor.account.as_ref().unwrap().id;
                accounts::prove(c, id, now())?;
                guarded(c, id, GuardianState::Waiting, until)?;
                guardian::refuse(c, &id.to_string(), mails, now())
            })
            .await;
        let guardian::Refused::Erased(secret) = refused else {
            panic!("{refused:?}");
        };
        assert_eq!(report(&city, &secret).await, []);
        let told: Vec<_> = mails.then(|| erased(name)).into_iter().collect();
        assert_eq!(post(&city).await, told, "the guardian sees it");
        clear().await;
    }
}

async fn whoever_is_removed_or_does_not_come_hears_of_it(db: TestStore) {
    let city = City::new(db).await;
    let make = |name: &'static str| {
        city.db.done(move |c| {
            let actor = somebody(c, name, Some(20))?;
            let id = actor.account.as_ref().unwrap().id;
            accounts::prove(c, id, now())?;
            Ok(id)
        })
    };
    make("removed").await;
    city.db
        .done(|c| {
            let operator = Actor::command_line();
            change_account::remove(c, &operator, "removed@example.org", true)
        })
        .await;
    let subject = "Your account at The City is erased".to_owned();
    assert_eq!(
        post(&city).await,
        [("removed@example.org".to_owned(), subject.clone())]
    );
    make("absent").await;
    let round = |days: i64| {
        let at = now() + TimeDelta::days(days);
        city.db
            .done(move |c| forget_inactive::forget(c, 24, true, at))
    };
    round(31 * 22).await;
    round(31 * 22 + 61).await;
    let last = post(&city).await.pop();
    assert_eq!(last, Some(("absent@example.org".to_owned(), subject)));
}
