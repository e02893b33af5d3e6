//! `/api/v1/peers`.

use serde_json::json;
use waymark::{
    actions::{follow_peer, receive_follow::receive_follow},
    domain::{Host, ObjectUrl, PeerState},
    store::peers,
};

use super::node::{BASE, Node, tilburg};
use crate::support::{TestStore, on_both};

on_both!(
    a_node_is_followed_and_unfollowed,
    who_cannot_be_followed_is_named,
    the_operator_decides,
    who_waits_is_accepted_or_rejected,
    nodes_are_listed_by_host,
);

const PATH: &str = "/api/v1/peers";

async fn a_node_is_followed_and_unfollowed(db: TestStore) {
    let node = Node::new(db).await;
    let operator = node.operator().await;
    let answer = operator
        .post(PATH, json!({"actor": "https://tilburg.example"}))
        .await;
    assert_eq!(answer.status, 202, "{}", answer.text);
    assert_eq!(
        answer.header("location"),
        format!("{BASE}{PATH}/tilburg.example")
    );
    assert_eq!(answer.body["state"], "requested");
    assert_eq!(answer.body["url"], "https://tilburg.example");
    assert_eq!(answer.body["name"], "Tilburg");
    assert_eq!(
        (&answer.body["followers"], &answer.body["pending"]),
        (&json!(0), &json!(0))
    );
    for member in ["lastSuccess", "lastError", "retryAt", "failingSince"] {
        assert_eq!(answer.body[member], json!(null), "{member}");
    }
    node.city
        .db
        .done(|c| follow_peer::receive_answer(c, &tilburg().url, None, true))
        .await;
    let address = format!("{PATH}/tilburg.example");
    assert_eq!(operator.get(&address).await.body["state"], "following");
    let again = operator
        .post(PATH, json!({"actor": "@tilburg@tilburg.example"}))
        .await;
    assert_eq!(
        (again.status, &again.body["state"]),
        (202, &json!("following"))
    );
    let read = operator.post(&address, json!({"action": "backfill"})).await;
    assert_eq!(
        (read.status, &read.body["backfill"]["state"]),
        (200, &json!("waiting"))
    );
    for _ in 0..2 {
        let answer = operator.post(&address, json!({"action": "unfollow"})).await;
        assert_eq!(
            (answer.status, &answer.body["state"]),
            (200, &json!("seen"))
        );
    }
}

async fn who_cannot_be_followed_is_named(db: TestStore) {
    let node = Node::new(db).await;
    let operator = node.operator().await;
    for (body, pointers) in [
        (json!({}), vec!["/actor"]),
        (json!({"actor": 5, "x": 1}), vec!["/x", "/actor"]),
        (json!({"actor": "https://nobody.example"}), vec!["/actor"]),
    ] {
        let answer = operator.post(PATH, body).await;
        assert_eq!(answer.status, 422);
        assert_eq!(answer.pointers(), pointers);
    }
    operator
        .post(
            &format!("{PATH}/tilburg.example"),
            json!({"action": "block"}),
        )
        .await;
    let blocked = operator
        .post(PATH, json!({"actor": "https://tilburg.example"}))
        .await;
    assert_eq!(blocked.status, 422);
    assert!(blocked.body["detail"].as_str().unwrap().contains("blocked"));
}

async fn the_operator_decides(db: TestStore) {
    let node = Node::new(db).await;
    let operator = node.operator().await;
    let address = format!("{PATH}/localhost:9701");
    assert_eq!(operator.get(&address).await.status, 404);
    for (action, state) in [
        ("block", PeerState::Blocked),
        ("unblock", PeerState::Seen),
        ("limit", PeerState::Limited),
        ("unblock", PeerState::Seen),
        ("accept", PeerState::Seen),
        ("reject", PeerState::Seen),
    ] {
        let body = json!({"action": action, "reason": "said so"});
        let answer = operator.post(&address, body).await;
        assert_eq!(answer.status, 200, "{action}: {}", answer.text);
        assert_eq!(answer.body["state"], state.as_str(), "{action}");
        assert_eq!(
            answer.body["url"], "http://localhost:9701",
            "allowed over plain http"
        );
    }
    let elsewhere = operator
        .post(&format!("{PATH}/Evil.Example."), json!({"action": "block"}))
        .await;
    assert_eq!(elsewhere.body["url"], "https://evil.example");
    for wrong in [json!({}), json!({"action": "hug"}), json!({"action": null})] {
        let answer = operator.post(&address, wrong).await;
        assert_eq!((answer.status, answer.pointers()), (422, vec!["/action"]));
    }
    let unread = operator.post(&address, json!({"action": "backfill"})).await;
    assert_eq!(unread.status, 422, "not followed: {}", unread.text);
    for unknown in ["unblock", "reject", "backfill", "unfollow"] {
        let answer = operator
            .post(&format!("{PATH}/new.example"), json!({"action": unknown}))
            .await;
        assert_eq!(answer.status, 404, "{unknown}");
    }
    assert_eq!(
        operator
            .post(&format!("{PATH}/a%2Fb"), json!({"action": "block"}))
            .await
            .status,
        404
    );
}

async fn who_waits_is_accepted_or_rejected(db: TestStore) {
    let node = Node::new(db).await;
    let operator = node.operator().await;
    let address = format!("{PATH}/tilburg.example");
    let territory = node.city.territory().actor();
    let id = ObjectUrl::parse("https://tilburg.example/follows/1").unwrap();
    node.city
        .db
        .done(move |c| receive_follow(c, &tilburg(), &territory, &id, true))
        .await;
    let waiting = operator.get(&address).await;
    assert_eq!(
        (&waiting.body["state"], &waiting.body["requests"]),
        (&json!("requested"), &json!(1))
    );
    let accepted = operator.post(&address, json!({"action": "accept"})).await;
    assert_eq!(
        (&accepted.body["state"], &accepted.body["followers"]),
        (&json!("followed"), &json!(1))
    );
    let rejected = operator.post(&address, json!({"action": "reject"})).await;
    assert_eq!(
        (&rejected.body["state"], &rejected.body["followers"]),
        (&json!("seen"), &json!(0))
    );
}

async fn nodes_are_listed_by_host(db: TestStore) {
    let node = Node::new(db).await;
    let hosts = [
        "b.example",
        "a-b.example",
        "a.example",
        "a.example:8443",
        "b.example:80",
    ];
    node.city
        .db
        .write(move |c| {
            for host in hosts {
                let url = ObjectUrl::parse(&format!("https://{host}/")).unwrap();
                peers::meet(c, &Host::parse(host).unwrap(), &url)?;
            }
            Ok(())
        })
        .await;
    let operator = node.operator().await;
    let listed = operator.all(&format!("{PATH}?limit=2")).await;
    let listed: Vec<&str> = listed
        .iter()
        .map(|peer| peer["host"].as_str().unwrap())
        .collect();
    let mut sorted = hosts.to_vec();
    sorted.sort_unstable();
    assert_eq!(listed, sorted);
}
