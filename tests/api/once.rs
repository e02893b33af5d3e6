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
    a_decision_about_a_peer_is_made_once,
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
        for header in ["location", "etag"] {
            assert_ne!(first.header(header), "");
            assert_eq!(first.header(header), again.header(header), "{header}");
        }
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

/// What was decided in between is not undone by a request that is sent again.
async fn a_decision_about_a_peer_is_made_once(db: TestStore) {
    let node = Node::new(db).await;
    let operator = node.operator().await;
    let (peers, tilburg) = ("/api/v1/peers", "/api/v1/peers/tilburg.example");
    let follow = json!({"actor": "https://tilburg.example"});
    let following = operator.with("idempotency-key", "k1");
    let first = following.post(peers, follow.clone()).await;
    assert_eq!(
        (first.status, &first.body["state"]),
        (202, &json!("requested"))
    );
    let unfollow = json!({"action": "unfollow"});
    assert_eq!(operator.post(tilburg, unfollow).await.status, 200);
    let again = following.post(peers, follow).await;
    assert_eq!((again.status, &again.body), (202, &first.body));
    assert_eq!(again.header("location"), first.header("location"));
    assert_eq!(operator.get(tilburg).await.body["state"], "seen");
    let other = json!({"actor": "@tilburg@tilburg.example"});
    assert_eq!(following.post(peers, other).await.status, 422);

    let blocking = operator.with("idempotency-key", "k2");
    let block = json!({"action": "block"});
    let first = blocking.post(tilburg, block.clone()).await;
    assert_eq!(
        (first.status, &first.body["state"]),
        (200, &json!("blocked"))
    );
    let unblock = json!({"action": "unblock"});
    assert_eq!(operator.post(tilburg, unblock.clone()).await.status, 200);
    let again = blocking.post(tilburg, block).await;
    assert_eq!((again.status, &again.body), (200, &first.body));
    assert_eq!(operator.get(tilburg).await.body["state"], "seen");
    assert_eq!(blocking.post(tilburg, unblock).await.status, 422);
}
