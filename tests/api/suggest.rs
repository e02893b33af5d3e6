//! What is suggested to somebody who is typing.

use serde_json::{Value, json};

use super::node::Node;
use crate::support::{TestStore, esco, on_both};

on_both!(
    names_that_begin_so_are_suggested,
    the_reader_s_language_comes_first,
    what_is_over_hidden_or_a_draft_is_not_suggested,
    what_cannot_be_read_is_refused,
);

async fn node(db: TestStore) -> Node {
    let node = Node::new(db).await;
    for document in [
        json!({"name": {"en": "Weaving with wool", "lt": "Audimas iš vilnos"}, "kind": "workshop"}),
        json!({"name": {"en": "Weaving with wool", "lt": "Audimas iš vilnos"}, "kind": "course"}),
        json!({"name": {"en": "Robots", "lt": "Robotai"}, "content": {"en": "No weaving."},
            "location": {"name": "Library", "latitude": 54.69, "longitude": 25.28}}),
        json!({"name": {"en": "Weaving, long ago"}, "startTime": "2020-01-01T10:00:00Z",
            "endTime": "2020-01-01T12:00:00Z"}),
        json!({"name": {"en": "Weaving in secret"}, "status": "draft"}),
    ] {
        node.city.publish(document).await;
    }
    esco::take_all(&node.city.db.store).await;
    node.city.db.find().await;
    node
}

async fn suggest(node: &Node, query: &str) -> Vec<Value> {
    let path = format!("/api/v1/suggest?{query}");
    let answer = node.anybody().get(&path).await;
    assert_eq!(answer.status, 200, "{path}: {}", answer.text);
    answer.body["items"].as_array().unwrap().clone()
}

fn told(items: &[Value]) -> Vec<(&str, &str)> {
    let told = items.iter().map(|item| {
        let name = item["name"].get("en").unwrap_or(&item["name"]["und"]);
        (item["type"].as_str().unwrap(), name.as_str().unwrap())
    });
    // Which places come along is not ours to say.
    told.filter(|(sort, _)| *sort != "place").collect()
}

async fn names_that_begin_so_are_suggested(db: TestStore) {
    let node = node(db).await;
    let items = suggest(&node, "q=weav&language=en").await;
    assert_eq!(
        told(&items),
        [
            ("opportunity", "Weaving with wool"),
            ("skill", "weave wool"),
            ("skill", "weave cloth"),
            ("occupation", "weaver"),
        ]
    );
    for item in items.iter().filter(|item| item["type"] != "place") {
        assert!(item["page"].as_str().unwrap().starts_with('/'), "{item}");
        assert!(item["id"].as_str().unwrap().starts_with("http"), "{item}");
    }
    let items = suggest(&node, "q=with+WEAV&language=en").await;
    assert_eq!(told(&items), [("opportunity", "Weaving with wool")]);
    let items = suggest(&node, "q=audim&language=en").await;
    assert_eq!(told(&items)[0], ("opportunity", "Weaving with wool"));
    for nothing in ["", "q=w", "q=%20", "q=zzzz"] {
        assert!(suggest(&node, nothing).await.is_empty(), "{nothing}");
    }
    let library = suggest(&node, "q=librar&language=en").await;
    assert_eq!(library[0]["type"], "organisation", "{library:?}");
}

async fn the_reader_s_language_comes_first(db: TestStore) {
    let node = node(db).await;
    let items = suggest(&node, "q=aus&language=lt").await;
    let skills: Vec<&Value> = items
        .iter()
        .filter(|item| item["type"] == "skill")
        .collect();
    assert_eq!(skills[0]["name"]["lt"], "austi audinius");
    let places = suggest(&node, "q=vilni&language=lt").await;
    if waymark::http::assets::are_built() {
        let place = places.iter().find(|item| item["type"] == "place").unwrap();
        assert_eq!(place["name"]["und"], "Vilnius", "{place}");
        assert!(place["page"].as_str().unwrap().starts_with("/?near=54.6"));
        assert!(place.get("id").is_none());
    }
    // Nothing is offered there.
    let places = suggest(&node, "q=karachi").await;
    assert!(places.is_empty(), "{places:?}");
}

async fn what_is_over_hidden_or_a_draft_is_not_suggested(db: TestStore) {
    let node = node(db).await;
    for query in ["q=weaving+long", "q=weaving+in+secret", "q=secret"] {
        let items = suggest(&node, query).await;
        assert!(
            items.iter().all(|item| item["type"] != "opportunity"),
            "{query}: {items:?}"
        );
    }
}

async fn what_cannot_be_read_is_refused(db: TestStore) {
    let node = Node::new(db).await;
    let long = format!("q={}", "a".repeat(201));
    for query in [long.as_str(), "limit=5", "language=%21", "q=a&q=b"] {
        let path = format!("/api/v1/suggest?{query}");
        assert_eq!(node.anybody().get(&path).await.status, 400, "{query}");
    }
}
