//! The description and the router say the same.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::Method;
use serde_json::{Map, Value, json};

use super::node::Node;
use crate::support::{Member, TestStore, on_both};

on_both!(
    the_description_has_every_route_and_no_other,
    the_reference_is_a_page,
    what_must_be_sent_must_be_sent,
    what_may_be_taken_away_may_be_taken_away,
);

/// Paths and methods of the API: those of the contract's section 4, except what
/// docs/develop/api.md names as not built yet, and the addresses of section 3 that have a form of
/// their own.
const CONTRACT: &[(&str, &str)] = &[
    ("/api/v1/organisations", "GET POST"),
    ("/api/v1/organisations/{slug}", "DELETE GET PATCH"),
    ("/api/v1/opportunities", "GET POST"),
    ("/api/v1/opportunities/{uuid}", "DELETE GET PATCH"),
    ("/api/v1/playlists", "GET POST"),
    ("/api/v1/playlists/{uuid}", "DELETE GET PATCH"),
    ("/api/v1/search", "GET"),
    ("/api/v1/peers", "GET POST"),
    ("/api/v1/peers/{host}", "GET POST"),
    ("/api/v1/federation/objects", "GET"),
    ("/api/v1/federation/followers", "GET"),
    ("/api/v1/federation/parked", "GET"),
    ("/api/v1/figures", "GET"),
    ("/api/v1/tokens", "GET POST"),
    ("/api/v1/tokens/{id}", "DELETE GET"),
    ("/api/v1/accounts", "GET POST"),
    ("/api/v1/accounts/{id}", "GET"),
    ("/api/v1/map", "GET"),
    ("/api/v1/suggest", "GET"),
    ("/api/v1/esco/skills", "GET"),
    ("/api/v1/esco/skills/{uri}", "GET"),
    ("/api/v1/esco/occupations", "GET"),
    ("/api/v1/esco/occupations/{uri}", "GET"),
    ("/api/v1/me", "DELETE GET PATCH"),
    ("/api/v1/erasures/{secret}", "GET"),
    ("/api/v1/me/enrolments", "GET"),
    ("/api/v1/me/playlists", "GET"),
    ("/api/v1/me/playlists/{uuid}", "DELETE GET PUT"),
    ("/api/v1/me/playlists/{uuid}/steps/{position}", "DELETE PUT"),
    ("/api/v1/opportunities/{uuid}/enrolments", "GET POST"),
    ("/api/v1/opportunities/{uuid}/check-ins", "POST"),
    (
        "/api/v1/opportunities/{uuid}/check-ins/{enrolment}",
        "DELETE",
    ),
    ("/api/v1/opportunities/{uuid}/questions", "GET PUT"),
    ("/api/v1/opportunities/{uuid}/invitations", "GET POST"),
    ("/api/v1/opportunities/{uuid}/invitations/{id}", "DELETE"),
    ("/api/v1/opportunities/{uuid}/messages", "GET POST"),
    ("/api/v1/check-ins", "POST"),
    ("/api/v1/enrolments/{id}", "DELETE GET PATCH"),
    ("/api/v1/me/following", "GET POST"),
    ("/api/v1/me/following/{id}", "DELETE PATCH"),
    ("/api/v1/me/timeline", "GET"),
    ("/api/v1/me/goals", "GET POST"),
    ("/api/v1/me/goals/{uuid}", "DELETE GET PATCH"),
    ("/api/v1/me/goals/{uuid}/remarks/{id}", "DELETE PATCH"),
    ("/api/v1/me/advisers", "GET POST"),
    ("/api/v1/me/advisers/{uuid}", "DELETE"),
    ("/api/v1/advising", "GET"),
    ("/api/v1/advising/{uuid}", "DELETE"),
    ("/api/v1/advising/{uuid}/goals", "GET"),
    ("/api/v1/advising/{uuid}/goals/{goal}", "GET"),
    ("/api/v1/advising/{uuid}/goals/{goal}/remarks", "POST"),
    ("/api/v1/advising/{uuid}/playlists", "GET"),
    ("/api/v1/advising/{uuid}/enrolments", "GET"),
    ("/api/v1/me/consents", "GET"),
    ("/api/v1/me/consents/{id}", "DELETE"),
    ("/api/v1/me/passkeys", "GET"),
    ("/api/v1/me/passkeys/{id}", "DELETE"),
    ("/api/v1/me/sign-ons", "GET"),
    ("/api/v1/me/sign-ons/{id}", "DELETE"),
    ("/api/v1/me/export", "GET"),
    ("/api/v1/openapi.json", "GET"),
    ("/territory", "GET"),
    ("/tiles/{z}/{x}/{y}", "GET"),
    ("/network", "GET"),
];

async fn the_description_has_every_route_and_no_other(db: TestStore) {
    let node = Node::new(db).await;
    let answer = node.anybody().get("/api/v1/openapi.json").await;
    assert_eq!(
        (answer.status, answer.header("content-type")),
        (200, "application/json")
    );
    assert_eq!(answer.body["openapi"], "3.1.0");
    assert_eq!(
        answer.body,
        waymark::http::api::openapi(),
        "`waymark openapi` prints the same"
    );
    let mut described: BTreeMap<String, String> = BTreeMap::new();
    for (path, item) in answer.body["paths"].as_object().unwrap() {
        let methods: BTreeSet<String> = item
            .as_object()
            .unwrap()
            .keys()
            .map(|method| method.to_uppercase())
            .collect();
        let methods: Vec<String> = methods.into_iter().collect();
        described.insert(path.clone(), methods.join(" "));
    }
    let contract: BTreeMap<String, String> = CONTRACT
        .iter()
        .map(|(path, methods)| ((*path).to_owned(), (*methods).to_owned()))
        .collect();
    assert_eq!(described, contract);

    for (path, methods) in described
        .iter()
        .filter(|(path, _)| path.starts_with("/api/"))
    {
        // The router names the methods that a path has when asked with another.
        let path = path
            .replace("{uuid}", "x")
            .replace("{slug}", "x")
            .replace("{host}", "x")
            .replace("{id}", "x")
            .replace("{goal}", "x")
            .replace("{uri}", "x")
            .replace("{secret}", "x")
            .replace("{position}", "x");
        let answer = node.anybody().send(Method::OPTIONS, &path, None).await;
        assert_eq!(answer.status, 405, "{path}");
        let routed: BTreeSet<&str> = answer
            .header("allow")
            .split(',')
            .map(str::trim)
            .filter(|m| *m != "HEAD")
            .collect();
        assert_eq!(
            routed.into_iter().collect::<Vec<_>>().join(" "),
            *methods,
            "{path}"
        );
    }
    for path in [
        "/api/v1",
        "/api/v1/badges",
        "/api/v1/nothing",
        "/api/v2/search",
    ] {
        assert_eq!(node.anybody().get(path).await.status, 404, "{path}");
    }
}

async fn the_reference_is_a_page(db: TestStore) {
    let node = Node::new(db).await;
    let page = node.anybody().get("/api/docs").await;
    assert_eq!(page.status, 200);
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
    assert!(page.text.contains("<html lang=\"en\">") && page.text.contains("createOpportunity"));
    assert!(!page.text.contains("<script"), "it needs no script");
    // What a page loads: by `src`, and by the `href` of its head; links of the text only lead.
    let head = page.text.split("</head>").next().unwrap();
    for loads in ["src=\"http", "src=\"//"] {
        assert!(!page.text.contains(loads), "{loads}");
    }
    for loads in ["href=\"http", "href=\"//"] {
        assert!(!head.contains(loads), "{loads}");
    }
    assert!(head.contains("href=\"/assets/"), "its own style is there");
}

/// The calls of a method with a body: path, schema of the body, and example.
fn bodies(method: &str) -> Vec<(String, Value, Map<String, Value>)> {
    let document = waymark::http::api::openapi();
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        let media = &item[method]["requestBody"]["content"]["application/json"];
        let Some(address) = media["schema"]["$ref"].as_str() else {
            continue;
        };
        let schema = document
            .pointer(address.strip_prefix('#').unwrap())
            .unwrap();
        let example = media["example"].as_object().unwrap().clone();
        found.push((path.clone(), schema.clone(), example));
    }
    found
}

async fn what_must_be_sent_must_be_sent(db: TestStore) {
    let node = Node::new(db).await;
    let operator = node.operator().await;
    let mut calls = bodies("post");
    // Of the three things that they can name, they name one; nobody is asked twice to look on, and
    // something is said about a goal.
    let named = ["/me/", "/advising/", "invitations"];
    calls.retain(|(path, ..)| !named.iter().any(|part| path.contains(part)));
    assert_eq!(calls.len(), 11);
    let open = json!({"enrolment": "open", "audience": {"minAge": 18}});
    let open = node.city.publish(open).await.uuid.to_string();
    for (path, schema, mut example) in calls {
        let path = path.replace("{host}", "tilburg.example");
        let path = path.replace("{uuid}", &open);
        if example.contains_key("account") {
            example["account"] = json!(Member::Owner.email());
        }
        let required: Vec<&str> = schema["required"]
            .as_array()
            .unwrap()
            .iter()
            .map(|name| name.as_str().unwrap())
            .collect();
        let mut least = example.clone();
        least.retain(|name, _| required.contains(&name.as_str()));
        assert_eq!(least.len(), required.len(), "{path}");

        // Nothing but what is required is enough, whatever else is null or of an item's identity.
        let mut whole = least.clone();
        for name in schema["properties"].as_object().unwrap().keys() {
            whole.entry(name.clone()).or_insert(Value::Null);
        }
        whole.insert("id".to_owned(), json!("https://elsewhere.example/1"));
        let answer = operator.post(&path, Value::Object(whole)).await;
        assert!(answer.status < 300, "{path}: {}", answer.text);

        for name in required {
            let empty = match least[name] {
                Value::String(_) => json!(""),
                Value::Array(_) => json!([]),
                _ => json!({}),
            };
            for wrong in [None, Some(Value::Null), Some(empty)] {
                let mut body = least.clone();
                match wrong {
                    None => drop(body.remove(name)),
                    Some(wrong) => drop(body.insert(name.to_owned(), wrong)),
                }
                let answer = operator.post(&path, Value::Object(body)).await;
                let pointer = format!("/{name}");
                assert_eq!(answer.status, 422, "{path} without {name}");
                assert_eq!(answer.pointers(), [pointer.as_str()], "{path}");
            }
        }
        let mut more = least.clone();
        more.insert("surprise".to_owned(), json!(1));
        let answer = operator.post(&path, Value::Object(more)).await;
        assert_eq!(answer.status, 422, "{path}");
        assert!(answer.pointers().contains(&"/surprise"), "{path}");
    }
}

async fn what_may_be_taken_away_may_be_taken_away(db: TestStore) {
    let node = Node::new(db).await;
    let operator = node.operator().await;
    let mut calls = bodies("patch");
    // A decision is no document of which something could be taken away.
    let decides = ["enrolments", "following", "goals"];
    calls.retain(|(path, ..)| !decides.iter().any(|word| path.contains(word)));
    assert_eq!(calls.len(), 4);
    for (path, schema, example) in calls {
        let path = match path.rsplit_once("/{") {
            Some((list, _)) => {
                let new = json!({"organisation": "library", "name": {"en": "Robots"}});
                let new = match list.ends_with("organisations") {
                    true => json!({"name": {"en": "Robots"}}),
                    false => new,
                };
                let made = operator.post(list, new).await;
                made.header("location").replace(super::node::BASE, "")
            }
            None => path,
        };
        let properties = schema["properties"].as_object().unwrap();
        let (mut taken, mut kept) = (Map::new(), Vec::new());
        for (name, member) in properties {
            let nullable = member["type"].as_array().is_some() || member.get("oneOf").is_some();
            if nullable {
                taken.insert(name.clone(), Value::Null);
            } else {
                kept.push(name);
            }
        }
        let answer = operator.patch(&path, Value::Object(taken)).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.text);
        for body in [Value::Object(example), json!({})] {
            let answer = operator.patch(&path, body).await;
            assert_eq!(answer.status, 200, "{path}: {}", answer.text);
        }
        assert!(!kept.is_empty(), "{path}");
        for name in kept {
            let answer = operator.patch(&path, json!({ name: null })).await;
            assert_eq!(answer.status, 422, "{path} {name}");
        }
        let answer = operator.patch(&path, json!({"surprise": 1})).await;
        assert_eq!(answer.pointers(), ["/surprise"], "{path}");
    }
}
