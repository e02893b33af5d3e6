//! Writing to those who signed up: each a letter of her own, guardians too, and nothing twice.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use waymark::{
    actions::{
        self,
        enrol::{self, Wish},
        leave, write_message,
    },
    domain::{
        Message, Opportunity, Rule,
        enrolment::EnrolmentState,
        learner::{Guardian, GuardianState},
        message::{Addressees, MOST_A_DAY, MessageContent},
        time::now,
    },
    store::{accounts, consents, learners, letters, messages},
};

use super::enrol::{ask, decides, offer, signs_up, somebody};
use crate::support::{City, Member, TestStore, on_both};

on_both!(
    each_gets_a_letter_of_her_own,
    who_took_back_her_consent_is_not_written_to,
    who_has_no_address_reads_it_on_her_page,
    sent_again_it_is_the_same,
    there_are_only_so_many_a_day,
    what_is_wrong_with_a_message_is_told,
    a_letter_about_a_place_goes_with_a_calendar,
);

fn content(audience: Addressees) -> MessageContent {
    MessageContent {
        audience,
        name: "Bring shoes".to_owned(),
        content: "It is wet.\n\nSee you!".to_owned(),
    }
}

async fn send(
    city: &City,
    item: &Opportunity,
    content: MessageContent,
    key: &'static str,
    at: DateTime<Utc>,
) -> Result<Message, actions::Error> {
    let (editor, id) = (city.actor(Member::Editor).await, item.uuid);
    city.db
        .act(move |c| write_message::send(c, &editor, id, &content, key, at))
        .await
}

async fn letters_of(city: &City, subject: &str) -> Vec<letters::Waiting> {
    let due = city
        .db
        .look(|c| letters::due(c, now() + TimeDelta::days(1), 1_000))
        .await;
    due.into_iter()
        .filter(|one| one.subject == subject)
        .collect()
}

async fn each_gets_a_letter_of_her_own(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({"capacity": 2})).await;
    let id = item.uuid;
    signs_up(&city.db.store, id, "one").await.unwrap();
    // A child: her guardian gets a copy.
    city.db
        .done(move |c| {
            let actor = somebody(c, "child", Some(12))?;
            let account = actor.account.as_ref().unwrap().id;
            let guardian = Guardian {
                email: Some("parent@example.org".to_owned()),
                code: "7K3M9QXT".to_owned(),
                name: None,
                state: GuardianState::Confirmed,
                until: now() + TimeDelta::days(1_000),
            };
            learners::set_guardian(c, account, &guardian, Some("hash"))?;
            ask(c, &actor, id, &Wish::default())
        })
        .await;
    signs_up(&city.db.store, id, "waits").await.unwrap();
    let gone = signs_up(&city.db.store, id, "gone").await.unwrap();
    city.db
        .done(move |c| enrol::leave_by_letter(c, &gone.secret, now()))
        .await;
    let sent = send(&city, &item, content(Addressees::All), "a", now())
        .await
        .unwrap();
    assert_eq!((sent.reached, sent.missed), (3, 0));
    let letters = letters_of(&city, "Bring shoes").await;
    let mut to: Vec<&str> = letters.iter().map(|one| one.recipient.as_str()).collect();
    to.sort_unstable();
    assert_eq!(
        to,
        [
            "child@example.org",
            "one@example.org",
            "parent@example.org",
            "waits@example.org"
        ]
    );
    for letter in &letters {
        assert!(
            letter.body.contains("It is wet.\n\nSee you!"),
            "{}",
            letter.body
        );
        assert_eq!(
            letter.body.matches('@').count(),
            0,
            "no address of others: {}",
            letter.body
        );
    }
    let sent = send(&city, &item, content(Addressees::Waiting), "b", now())
        .await
        .unwrap();
    assert_eq!(sent.reached, 1);
    let nobody = send(&city, &item, content(Addressees::Attended), "c", now()).await;
    let Err(actions::Error::Rule(Rule::Invalid(problems))) = nobody else {
        panic!("{nobody:?}");
    };
    assert_eq!(problems.0[0].pointer, "/audience");
    let all = city.db.look(move |c| messages::of_opportunity(c, id)).await;
    assert_eq!(all.len(), 2);
}

async fn who_took_back_her_consent_is_not_written_to(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    let id = item.uuid;
    signs_up(&city.db.store, id, "stays").await.unwrap();
    let (actor, place) = city
        .db
        .done(move |c| {
            let actor = somebody(c, "goes", Some(20))?;
            let place = ask(c, &actor, id, &Wish::default())?;
            Ok((actor, place))
        })
        .await;
    decides(&city, place.id, EnrolmentState::Attended)
        .await
        .unwrap();
    let before = send(&city, &item, content(Addressees::All), "a", now())
        .await
        .unwrap();
    assert_eq!(before.reached, 2);
    city.db
        .done(move |c| {
            let account = actor.account.as_ref().unwrap().id;
            let object = Some(place.id.to_string());
            let own = consents::of_account(c, account)?;
            let own = own.into_iter().find(|one| one.object == object).unwrap();
            leave::withdraw(c, &actor, own.id, now())
        })
        .await;
    let after = send(&city, &item, content(Addressees::All), "b", now())
        .await
        .unwrap();
    assert_eq!((after.reached, after.missed), (1, 0));
    let nobody = send(&city, &item, content(Addressees::Attended), "c", now()).await;
    assert!(
        matches!(nobody, Err(actions::Error::Rule(Rule::Invalid(_)))),
        "{nobody:?}"
    );
}

async fn who_has_no_address_reads_it_on_her_page(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    let id = item.uuid;
    send_before(&city, &item).await;
    let place = city
        .db
        .done(move |c| {
            let actor = somebody(c, "card", Some(20))?;
            let account = actor.account.as_ref().unwrap().id;
            accounts::set_email(c, account, None)?;
            ask(c, &actor, id, &Wish::default())
        })
        .await;
    let sent = send(&city, &item, content(Addressees::All), "a", now())
        .await
        .unwrap();
    assert_eq!((sent.reached, sent.missed, sent.on_page), (1, 0, 1));
    let waiting = send(&city, &item, content(Addressees::Waiting), "b", now()).await;
    assert!(waiting.is_err(), "nobody waits");
    let read = city.db.look(move |c| messages::of_opportunity(c, id)).await;
    assert_eq!(read[0].on_page, 1, "it is kept");
    let hers = city
        .db
        .act(move |c| write_message::read_by(c, &place))
        .await
        .unwrap();
    let hers: Vec<_> = hers.into_iter().map(|one| one.id).collect();
    assert_eq!(hers, [sent.id], "what was written before she came is not");
}

/// Somebody else signs up, and is written to an hour ago.
async fn send_before(city: &City, item: &Opportunity) {
    signs_up(&city.db.store, item.uuid, "first").await.unwrap();
    let before = now() - TimeDelta::hours(1);
    send(city, item, content(Addressees::All), "before", before)
        .await
        .unwrap();
}

async fn sent_again_it_is_the_same(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    signs_up(&city.db.store, item.uuid, "one").await.unwrap();
    let first = send(&city, &item, content(Addressees::All), "a", now())
        .await
        .unwrap();
    let second = send(&city, &item, content(Addressees::All), "a", now())
        .await
        .unwrap();
    assert_eq!(first.id, second.id);
    // Another text, or to others, is another message.
    let other = MessageContent {
        content: "It is dry.".to_owned(),
        ..content(Addressees::All)
    };
    for other in [other, content(Addressees::Accepted)] {
        let refused = send(&city, &item, other, "a", now()).await;
        assert!(
            matches!(refused, Err(actions::Error::Rule(Rule::KeyReused))),
            "{refused:?}"
        );
    }
    assert_eq!(letters_of(&city, "Bring shoes").await.len(), 1);
}

async fn there_are_only_so_many_a_day(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    signs_up(&city.db.store, item.uuid, "one").await.unwrap();
    let keys = ["a", "b", "c", "d", "e"];
    assert_eq!(i64::try_from(keys.len()).unwrap(), MOST_A_DAY);
    for key in keys {
        send(&city, &item, content(Addressees::All), key, now())
            .await
            .unwrap();
    }
    let refused = send(&city, &item, content(Addressees::All), "f", now()).await;
    let wait = match refused {
        Err(actions::Error::Rule(Rule::TooMany(wait))) => wait,
        other => panic!("{other:?}"),
    };
    assert!((86_000..=86_400).contains(&wait), "{wait}");
    let tomorrow = now() + TimeDelta::days(1);
    send(&city, &item, content(Addressees::All), "f", tomorrow)
        .await
        .unwrap();
}

async fn what_is_wrong_with_a_message_is_told(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    signs_up(&city.db.store, item.uuid, "one").await.unwrap();
    let wrong = |name: &str, text: &str| MessageContent {
        audience: Addressees::All,
        name: name.to_owned(),
        content: text.to_owned(),
    };
    for (content, pointer) in [
        (wrong("", "x"), "/name"),
        (wrong("a\r\nBcc: b@x.eu", "x"), "/name"),
        (wrong(&"x".repeat(151), "x"), "/name"),
        (wrong("x", " "), "/content"),
        (wrong("x", &"x".repeat(5_001)), "/content"),
    ] {
        let refused = send(&city, &item, content, "a", now()).await;
        let Err(actions::Error::Rule(Rule::Invalid(problems))) = refused else {
            panic!("{refused:?}");
        };
        assert_eq!(problems.0[0].pointer, pointer);
    }
    let (stranger, id) = (city.actor(Member::Stranger).await, item.uuid);
    let refused = city
        .db
        .act(move |c| write_message::send(c, &stranger, id, &wrong("x", "x"), "a", now()))
        .await;
    assert!(matches!(refused, Err(actions::Error::Rule(Rule::NotFound))));
}

async fn a_letter_about_a_place_goes_with_a_calendar(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({"capacity": 1})).await;
    let one = signs_up(&city.db.store, item.uuid, "one").await.unwrap();
    signs_up(&city.db.store, item.uuid, "waits").await.unwrap();
    assert_eq!(one.state, EnrolmentState::Accepted);
    let seated = letters_of(&city, "You have a place: Robots").await;
    assert_eq!(seated[0].calendar, Some(item.uuid));
    let waits = letters_of(&city, "You are waiting for a place: Robots").await;
    assert_eq!(waits[0].calendar, None);
    let soon = "2040-05-04T00:00:00Z".parse().unwrap();
    city.db.done(move |c| enrol::remind(c, soon)).await;
    assert_eq!(
        letters_of(&city, "Soon: Robots").await[0].calendar,
        Some(item.uuid)
    );
}
