//! The description and the router say the same.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::Method;

use super::node::Node;
use crate::support::{TestStore, on_both};

on_both!(
    the_description_has_every_route_and_no_other,
    the_reference_is_a_page
);

/// Paths and methods of the contract's section 4 that are built.
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
    ("/api/v1/tokens", "GET POST"),
    ("/api/v1/tokens/{id}", "DELETE GET"),
    ("/api/v1/accounts", "GET POST"),
    ("/api/v1/accounts/{id}", "GET"),
    ("/api/v1/me", "GET PATCH"),
    ("/api/v1/me/export", "GET"),
    ("/api/v1/openapi.json", "GET"),
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

    for (path, methods) in &described {
        // The router names the methods that a path has when asked with another.
        let path = path
            .replace("{uuid}", "x")
            .replace("{slug}", "x")
            .replace("{host}", "x")
            .replace("{id}", "x");
        let answer = node.anybody().send(Method::PUT, &path, None).await;
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
        "/api/v1/map",
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
    assert!(!page.text.contains("http://") || !page.text.contains("<script"));
    let foreign = page.text.match_indices("src=\"http").count();
    assert_eq!(foreign, 0, "nothing is loaded from elsewhere");
}
