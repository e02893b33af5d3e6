//! Lists and their pages.

use serde_json::json;

use super::node::{BASE, Node};
use crate::support::{Member, TestStore, on_both};

on_both!(
    pages_lead_to_every_entry_once,
    what_comes_in_between_moves_nothing,
    lists_are_filtered_and_strict,
);

async fn pages_lead_to_every_entry_once(db: TestStore) {
    let node = Node::new(db).await;
    for n in 0..7 {
        node.city
            .publish(json!({"name": {"en": format!("Item {n}")}}))
            .await;
        node.city
            .gather(json!({"name": {"en": format!("Trail {n}")}}))
            .await;
    }
    let operator = node.operator().await;
    for n in 0..3 {
        let name = json!({"name": {"en": format!("Club {n}")}});
        operator.create("/api/v1/organisations", name).await;
    }
    for (path, total) in [
        ("/api/v1/opportunities", 7),
        ("/api/v1/playlists", 7),
        ("/api/v1/organisations", 5),
        ("/api/v1/accounts", 5),
        ("/api/v1/tokens", 2),
        ("/api/v1/search", 19),
    ] {
        for limit in [1, 3, 100] {
            let address = format!("{path}?limit={limit}");
            let first = operator.get(&address).await;
            assert_eq!(
                first.body["total"],
                json!({"value": total, "exact": true}),
                "{path}"
            );
            let entries = operator.all(&address).await;
            let key = |entry: &serde_json::Value| entry["id"].as_str().unwrap().to_owned();
            let mut keys: Vec<String> = entries.iter().map(key).collect();
            keys.sort();
            keys.dedup();
            assert_eq!((entries.len(), keys.len()), (total, total), "{address}");
        }
    }
    let names: Vec<_> = node.anybody().all("/api/v1/opportunities?limit=2").await;
    assert_eq!(names[0]["name"]["en"], "Item 6", "the newest comes first");
    assert_eq!(names[6]["name"]["en"], "Item 0");
}

async fn what_comes_in_between_moves_nothing(db: TestStore) {
    let node = Node::new(db).await;
    for n in 0..4 {
        node.city
            .publish(json!({"name": {"en": format!("Item {n}")}}))
            .await;
    }
    let first = node.anybody().get("/api/v1/opportunities?limit=2").await;
    assert_eq!(first.names(), ["Item 3", "Item 2"]);
    node.city.publish(json!({"name": {"en": "Item 4"}})).await;
    let second = node.anybody().get(&first.next().unwrap()).await;
    assert_eq!(second.names(), ["Item 1", "Item 0"]);
    assert_eq!(second.next(), None);
}

async fn lists_are_filtered_and_strict(db: TestStore) {
    let node = Node::new(db).await;
    node.city.publish(json!({"name": {"en": "Public"}})).await;
    node.city
        .publish(json!({"name": {"en": "Off"}, "status": "cancelled"}))
        .await;
    node.city
        .publish(json!({"name": {"en": "Draft"}, "status": "draft"}))
        .await;
    let editor = node.partner(Member::Editor).await;
    for (query, names) in [
        ("", vec!["Draft", "Off", "Public"]),
        ("?status=draft", vec!["Draft"]),
        ("?status=cancelled&organisation=library", vec!["Off"]),
        ("?organisation=makerspace", vec![]),
        ("?organisation=nobody", vec![]),
    ] {
        let answer = editor.get(&format!("/api/v1/opportunities{query}")).await;
        assert_eq!(answer.names(), names, "{query}");
        assert_eq!(answer.body["total"]["value"], names.len());
    }
    assert_eq!(
        node.anybody()
            .get("/api/v1/opportunities?status=draft")
            .await
            .names(),
        [""; 0]
    );

    let long = node
        .anybody()
        .get("/api/v1/opportunities?limit=1&organisation=library")
        .await;
    let next = long.body["next"].as_str().unwrap();
    let kept = format!("{BASE}/api/v1/opportunities?limit=1&organisation=library&cursor=");
    assert!(next.starts_with(&kept), "{next}");
    let cursor = next.rsplit('=').next().unwrap();
    for wrong in [
        "limit=0",
        "limit=-1",
        "limit=1e9",
        "limit=ten",
        "offset=1",
        "cursor=x",
        "status=gone",
        "limit=1&limit=2",
        &format!("cursor={cursor}x"),
    ] {
        let answer = node
            .anybody()
            .get(&format!("/api/v1/opportunities?{wrong}"))
            .await;
        assert_eq!(answer.status, 400, "{wrong}");
        assert_eq!(answer.pointers().len(), 1);
    }
    let other = format!("/api/v1/playlists?cursor={cursor}");
    assert_eq!(
        node.anybody().get(&other).await.status,
        400,
        "a cursor is its list's"
    );
    let many = node
        .anybody()
        .get("/api/v1/opportunities?limit=1000000")
        .await;
    assert_eq!(many.status, 200);
}
