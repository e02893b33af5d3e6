//! `/api/v1/tokens`.

use serde_json::json;

use super::node::{BASE, Node};
use crate::support::{TestStore, on_both};

on_both!(one_is_made_used_and_revoked, every_problem_is_told_at_once);

const PATH: &str = "/api/v1/tokens";

async fn one_is_made_used_and_revoked(db: TestStore) {
    let node = Node::new(db).await;
    let operator = node.operator().await;
    let body = json!({"account": "Editor@Library.example", "name": "Calendar", "scopes": ["write", "read", "read"]});
    let made = operator.post(PATH, body).await;
    assert_eq!(made.status, 201, "{}", made.text);
    let address = format!("{PATH}/{}", made.body["id"].as_str().unwrap());
    assert_eq!(made.header("location"), format!("{BASE}{address}"));
    assert_eq!(made.body["account"], "editor@library.example");
    assert_eq!(made.body["scopes"], json!(["read", "write"]));
    let secret = made.body["token"].as_str().unwrap().to_owned();

    let holder = node
        .anybody()
        .with("authorization", &format!("Bearer {secret}"));
    assert_eq!(
        holder.get("/api/v1/me").await.body["scopes"],
        json!(["read", "write"])
    );
    let list = operator.get(PATH).await;
    assert!(!list.text.contains(&secret));
    assert_eq!(list.body["items"][0]["id"], made.body["id"]);
    assert_eq!(list.body["items"][0]["revoked"], json!(null));
    assert_eq!(operator.get(&address).await.body["name"], "Calendar");

    assert_eq!(operator.delete(&address).await.status, 204);
    assert_eq!(holder.get("/api/v1/me").await.status, 401);
    assert_eq!(operator.delete(&address).await.status, 404);
    assert!(operator.get(&address).await.body["revoked"].is_string());
    assert_eq!(operator.get(&format!("{PATH}/nothing")).await.status, 404);
}

async fn every_problem_is_told_at_once(db: TestStore) {
    let node = Node::new(db).await;
    let operator = node.operator().await;
    for (body, pointers) in [
        (json!({}), vec!["/scopes", "/account"]),
        (
            json!({"account": "nobody@x.example", "scopes": []}),
            vec!["/scopes", "/account"],
        ),
        (
            json!({"account": 5, "scopes": ["all"], "x": 1}),
            vec!["/x", "/account", "/scopes/0"],
        ),
        (
            json!({"account": "editor@library.example", "scopes": ["admin"]}),
            vec!["/scopes"],
        ),
        (
            json!({"account": "editor@library.example", "scopes": ["read"], "x": 1}),
            vec!["/x"],
        ),
    ] {
        let answer = operator.post(PATH, body).await;
        assert_eq!(answer.status, 422);
        assert_eq!(answer.pointers(), pointers);
    }
    assert_eq!(
        operator.get(PATH).await.body["total"]["value"],
        2,
        "nothing was made"
    );
}
