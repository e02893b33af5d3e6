//! `Idempotency-Key`: asked twice, done once.

use serde_json::json;
use waymark::{
    actions::{
        Error,
        answer_once::answer_once,
        publish_opportunity::{self, Federate},
    },
    domain::{Rule, permission::Actor, time::now},
    store::{
        Connection, Store, idempotency,
        idempotency::Answer,
        opportunities::{self, Selection},
    },
};

use crate::support::{City, TestStore, members, on_both};

on_both!(
    the_same_request_is_done_once,
    a_key_is_for_one_request,
    a_key_is_its_principal_s,
    a_refusal_is_not_kept,
    a_hundred_at_once_are_one,
    old_answers_are_forgotten,
);

fn make(c: &mut Connection, name: &str) -> Result<Answer, Error> {
    let document = members(json!({"organisation": "library", "name": {"en": name}}));
    let item = publish_opportunity::create(c, &Actor::command_line(), &document, Federate::Yes)?;
    Ok(Answer {
        request: String::new(),
        status: 201,
        location: Some(item.url.to_string()),
        version: Some(item.version),
        body: format!("{{\"uuid\": \"{}\"}}", item.uuid),
    })
}

async fn ask(
    store: &Store,
    principal: &'static str,
    key: &'static str,
    request: &'static str,
) -> Result<Answer, Error> {
    store
        .write(move |c| answer_once(c, principal, key, request, now(), |c| make(c, request)))
        .await
}

async fn made(city: &City) -> i64 {
    let all = Selection {
        all_drafts: true,
        ..Selection::default()
    };
    city.db
        .look(move |c| opportunities::count_local(c, &all))
        .await
}

async fn the_same_request_is_done_once(db: TestStore) {
    let city = City::new(db).await;
    let first = ask(&city.db.store, "me", "k", "a").await.unwrap();
    let second = ask(&city.db.store, "me", "k", "a").await.unwrap();
    assert_eq!(first, second);
    assert_eq!(first.status, 201);
    assert_eq!(made(&city).await, 1);
}

async fn a_key_is_for_one_request(db: TestStore) {
    let city = City::new(db).await;
    ask(&city.db.store, "me", "k", "a").await.unwrap();
    let other = ask(&city.db.store, "me", "k", "b").await;
    assert!(matches!(other, Err(Error::Rule(Rule::KeyReused))));
    assert_eq!(made(&city).await, 1);
}

async fn a_key_is_its_principal_s(db: TestStore) {
    let city = City::new(db).await;
    let mine = ask(&city.db.store, "me", "k", "a").await.unwrap();
    let yours = ask(&city.db.store, "you", "k", "a").await.unwrap();
    assert_ne!(mine.location, yours.location);
    assert_eq!(made(&city).await, 2);
}

async fn a_refusal_is_not_kept(db: TestStore) {
    let city = City::new(db).await;
    let refused = city
        .db
        .act(|c| answer_once(c, "me", "k", "a", now(), |_c| Err(Rule::NotFound.into())))
        .await;
    assert!(refused.is_err());
    ask(&city.db.store, "me", "k", "a").await.unwrap();
    assert_eq!(made(&city).await, 1);
}

/// From two processes.
async fn a_hundred_at_once_are_one(db: TestStore) {
    let city = City::new(db).await;
    let stores = [city.db.store.clone(), city.db.again()];
    let asking: Vec<_> = stores
        .iter()
        .cycle()
        .take(100)
        .cloned()
        .map(|store| tokio::spawn(async move { ask(&store, "me", "k", "a").await }))
        .collect();
    let mut answers = Vec::new();
    for one in asking {
        answers.push(one.await.unwrap().unwrap());
    }
    answers.dedup();
    assert_eq!(answers.len(), 1);
    assert_eq!(made(&city).await, 1);
}

async fn old_answers_are_forgotten(db: TestStore) {
    let city = City::new(db).await;
    ask(&city.db.store, "me", "k", "a").await.unwrap();
    let later = now() + chrono::Duration::days(1);
    assert_eq!(
        city.db
            .write(|c| idempotency::sweep(c, now() - chrono::Duration::days(1)))
            .await,
        0
    );
    assert_eq!(
        city.db.write(move |c| idempotency::sweep(c, later)).await,
        1
    );
    ask(&city.db.store, "me", "k", "b").await.unwrap();
    assert_eq!(made(&city).await, 2);
}
