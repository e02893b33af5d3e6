//! `Idempotency-Key`.

use serde_json::{Value, json};

use super::node::Node;
use crate::support::{Member, TestStore, on_both};

on_both!(
    what_is_asked_twice_is_done_once,
    another_request_needs_another_key,
    a_refusal_is_not_kept,
    many_at_once_make_one,
    a_tokens_secret_is_not_kept,
);

const PATH: &str = "/api/v1/opportunities";

fn robots() -> Value {
    json!({"organisation": "library", "name": {"en": "Robots"}})
}

async fn what_is_asked_twice_is_done_once(db: TestStore) {
    let node = Node::new(db).await;
    let owner = node
        .partner(Member::Owner)
        .await
        .with("idempotency-key", "k1");
    for (path, body) in [
        (PATH, robots()),
        (
            "/api/v1/playlists",
            json!({"organisation": "library", "name": {"en": "Trail"}}),
        ),
        ("/api/v1/organisations", json!({"name": {"en": "Museum"}})),
    ] {
        let owner = owner.with("x-unrelated", path);
        let caller = if path == PATH {
            owner
        } else {
            node.partner(Member::Owner)
                .await
                .with("idempotency-key", path)
        };
        let first = caller.post(path, body.clone()).await;
        let again = caller.post(path, body).await;
        assert_eq!(first.status, 201, "{}", first.text);
        assert_eq!(again.status, 201, "{}", again.text);
        assert_eq!(first.body, again.body);
        assert_eq!(first.header("location"), again.header("location"));
        assert_eq!(
            caller.get(path).await.body["items"]
                .as_array()
                .unwrap()
                .iter()
                .filter(|item| item["id"] == first.body["id"])
                .count(),
            1
        );
    }
    let total = owner.get(PATH).await.body["total"]["value"].clone();
    assert_eq!(total, 1);
}

async fn another_request_needs_another_key(db: TestStore) {
    let node = Node::new(db).await;
    let owner = node
        .partner(Member::Owner)
        .await
        .with("idempotency-key", "k1");
    owner.create(PATH, robots()).await;
    let other = json!({"organisation": "library", "name": {"en": "Something else"}});
    assert_eq!(owner.post(PATH, other).await.status, 422);
    assert_eq!(owner.post("/api/v1/playlists", robots()).await.status, 422);
    let somebody = node
        .partner(Member::Editor)
        .await
        .with("idempotency-key", "k1");
    somebody.create(PATH, robots()).await;
    assert_eq!(
        owner.get(PATH).await.body["total"]["value"],
        2,
        "a key is its caller's"
    );
    for wrong in ["", "x".repeat(256).as_str()] {
        let caller = node
            .partner(Member::Owner)
            .await
            .with("idempotency-key", wrong);
        assert_eq!(caller.post(PATH, robots()).await.status, 400);
    }
}

async fn a_refusal_is_not_kept(db: TestStore) {
    let node = Node::new(db).await;
    let owner = node
        .partner(Member::Owner)
        .await
        .with("idempotency-key", "k1");
    let wrong = json!({"organisation": "library"});
    assert_eq!(owner.post(PATH, wrong).await.status, 422);
    owner.create(PATH, robots()).await;
}

async fn many_at_once_make_one(db: TestStore) {
    let node = Node::new(db).await;
    let owner = node
        .partner(Member::Owner)
        .await
        .with("idempotency-key", "k1");
    let (a, b, c, d) = tokio::join!(
        owner.post(PATH, robots()),
        owner.post(PATH, robots()),
        owner.post(PATH, robots()),
        owner.post(PATH, robots()),
    );
    for answer in [&b, &c, &d] {
        assert_eq!((answer.status, &answer.body), (a.status, &a.body));
    }
    assert_eq!(a.status, 201);
    assert_eq!(owner.get(PATH).await.body["total"]["value"], 1);
}

async fn a_tokens_secret_is_not_kept(db: TestStore) {
    let node = Node::new(db).await;
    let operator = node.operator().await.with("idempotency-key", "k1");
    let body = json!({"account": "editor@library.example", "scopes": ["read"]});
    let first = operator.post("/api/v1/tokens", body.clone()).await;
    assert!(first.body["token"].as_str().unwrap().starts_with("wm_"));
    let again = operator.post("/api/v1/tokens", body).await;
    assert_eq!((again.status, &again.body["id"]), (201, &first.body["id"]));
    assert!(again.body.get("token").is_none());
}
