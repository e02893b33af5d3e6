//! `ETag`, `If-Match` and `If-None-Match`.

use serde_json::json;

use super::node::Node;
use crate::support::{Member, TestStore, on_both};

on_both!(
    a_lost_race_is_refused_and_changes_nothing,
    who_has_the_version_gets_it_not_again,
);

async fn a_lost_race_is_refused_and_changes_nothing(db: TestStore) {
    let node = Node::new(db).await;
    let owner = node.partner(Member::Owner).await;
    for (path, body) in [
        (
            "/api/v1/opportunities",
            json!({"organisation": "library", "name": {"en": "x"}}),
        ),
        (
            "/api/v1/playlists",
            json!({"organisation": "library", "name": {"en": "x"}}),
        ),
    ] {
        let made = owner.post(path, body).await;
        let seen = made.header("etag").to_owned();
        let address = format!("{path}/{}", made.body["uuid"].as_str().unwrap());
        let change = |text: &str| json!({"summary": {"en": text}});

        let first = owner
            .with("if-match", &seen)
            .patch(&address, change("first"))
            .await;
        assert_eq!(first.status, 200, "{}", first.text);
        assert_ne!(first.header("etag"), seen);
        let second = owner
            .with("if-match", &seen)
            .patch(&address, change("second"))
            .await;
        assert_eq!(second.status, 412, "{path}");
        assert_eq!(
            owner.with("if-match", &seen).delete(&address).await.status,
            412
        );
        assert_eq!(owner.get(&address).await.body["summary"]["en"], "first");

        let now = format!("{seen}, {}", first.header("etag"));
        let third = owner
            .with("if-match", &now)
            .patch(&address, change("third"))
            .await;
        assert_eq!(third.status, 200);
        let weak = format!("W/{}", third.header("etag"));
        assert_eq!(
            owner
                .with("if-match", &weak)
                .patch(&address, change("x"))
                .await
                .status,
            412
        );
        assert_eq!(
            owner.with("if-match", "*").delete(&address).await.status,
            204
        );
    }
    let library = "/api/v1/organisations/library";
    let stale = owner.with("if-match", "\"7\"");
    assert_eq!(
        stale
            .patch(library, json!({"summary": {"en": "x"}}))
            .await
            .status,
        412
    );
    assert_eq!(stale.delete(library).await.status, 412);
    let fresh = owner.with("if-match", owner.get(library).await.header("etag"));
    assert_eq!(
        fresh
            .patch(library, json!({"summary": {"en": "x"}}))
            .await
            .status,
        200
    );
    let stranger = node
        .partner(Member::Stranger)
        .await
        .with("if-match", "\"7\"");
    assert_eq!(
        stranger.patch(library, json!({})).await.status,
        404,
        "not even that it changed"
    );
}

async fn who_has_the_version_gets_it_not_again(db: TestStore) {
    let node = Node::new(db).await;
    let item = node.city.publish(json!({})).await;
    let list = node.city.gather(json!({})).await;
    for address in [
        format!("/api/v1/opportunities/{}", item.uuid),
        format!("/api/v1/playlists/{}", list.uuid),
        "/api/v1/organisations/library".to_owned(),
    ] {
        let first = node.anybody().get(&address).await;
        let has = node.anybody().with("if-none-match", first.header("etag"));
        let again = has.get(&address).await;
        assert_eq!((again.status, again.text.as_str()), (304, ""), "{address}");
        assert_eq!(again.header("etag"), first.header("etag"));
        node.operator()
            .await
            .patch(&address, json!({"summary": {"en": "new"}}))
            .await;
        assert_eq!(has.get(&address).await.status, 200);
    }
}
