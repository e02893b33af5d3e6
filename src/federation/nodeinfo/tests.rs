#![allow(clippy::unwrap_used, clippy::indexing_slicing)]
use serde_json::json;

use super::*;
use crate::federation::fetch::tests::{
    client_of,
    server::{Reply, Seen, Server},
};

/// A server whose list and document come from these functions of its base address.
async fn site(
    list: impl Fn(&str) -> Value + Send + Sync + 'static,
    document: Value,
) -> (Server, Result<Site, FetchError>) {
    let server = Server::start_at(|base| {
        move |seen: &Seen| match seen.target.as_str() {
            "/.well-known/nodeinfo" => Reply::json(list(&base)),
            "/nodeinfo/2.1" => Reply::json(&document),
            _ => Reply::status(404),
        }
    })
    .await;
    let read = read(&client_of(&server), &server.at("/")).await;
    (server, read)
}

#[tokio::test]
async fn our_own_documents_are_read_back() {
    let list = |base: &str| links(&ObjectUrl::parse(base).unwrap());
    let usage = Usage {
        users: 3,
        local_posts: 40,
    };
    let own = document(Schema::V2_1, usage, &json!({"languages": ["lt", "en"]}));
    assert_eq!(own["usage"]["users"]["total"], json!(3));
    assert_eq!(own["usage"]["localPosts"], json!(40));
    assert_eq!(own["metadata"]["languages"], json!(["lt", "en"]));
    let (server, site) = site(list, own).await;
    let site = site.unwrap();
    assert!(site.is_waymark());
    assert_eq!(site.version.as_deref(), Some(env!("CARGO_PKG_VERSION")));
    assert_eq!(site.application, Some(server.at("/actor")));
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn links_to_other_servers_are_not_followed() {
    let list = |_: &str| {
        json!({"links": [
            {"rel": format!("{SCHEMA}2.1"), "href": "http://169.254.169.254/latest"},
            {"rel": APPLICATION, "href": "https://victim.example/actor"},
        ]})
    };
    let (server, site) = site(list, json!({})).await;
    assert_eq!(site, Ok(Site::default()));
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn odd_documents_leave_the_software_unknown() {
    let list = |base: &str| links(&ObjectUrl::parse(base).unwrap());
    for software in [
        json!(null),
        json!("mastodon"),
        json!({"name": "<script>"}),
        json!({"name": "x".repeat(65)}),
        json!({"name": 1}),
    ] {
        let (_, site) = site(list, json!({"software": software})).await;
        assert_eq!(site.unwrap().software, None, "{software}");
    }
    let (_, site) = site(
        list,
        json!({"software": {"name": "Mastodon", "version": "4.5.0"}}),
    )
    .await;
    assert_eq!(site.unwrap().software.as_deref(), Some("mastodon"));
    let server = Server::start(|_| Reply::status(404)).await;
    assert_eq!(
        read(&client_of(&server), &server.at("/")).await,
        Err(FetchError::NotFound)
    );
}

#[test]
fn schemas_are_known_by_version() {
    for schema in [Schema::V2_0, Schema::V2_1] {
        assert_eq!(Schema::of_version(schema.version()), Some(schema));
        assert_eq!(
            document(schema, Usage::default(), &json!(1))["version"],
            json!(schema.version())
        );
    }
    assert_eq!(Schema::of_version("3.0"), None);
    assert_eq!(
        Schema::V2_1.media_type(),
        "application/json; profile=\"http://nodeinfo.diaspora.software/ns/schema/2.1#\""
    );
}
