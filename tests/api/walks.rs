//! `/api/v1/me/playlists`.

use axum::http::Method;
use serde_json::json;

use super::node::Node;
use crate::support::{Member, TestStore, on_both};

on_both!(a_playlist_is_walked_by_its_address);

async fn a_playlist_is_walked_by_its_address(db: TestStore) {
    let node = Node::new(db).await;
    let item = json!({
        "name": {"en": "Robots"}, "enrolment": "open", "audience": {"minAge": 18},
        "startTime": "2040-05-04T15:00:00+03:00", "timezone": "Europe/Vilnius",
    });
    let item = node.city.publish(item).await;
    let later = json!({
        "name": {"en": "A walk"}, "startTime": "2040-05-05T15:00:00+03:00",
        "timezone": "Europe/Vilnius",
    });
    let later = node.city.publish(later).await;
    let steps = json!({"steps": [
        {"task": {"name": {"en": "Read"}}}, {"item": item.url}, {"item": later.url},
    ]});
    let playlist = node.city.gather(steps).await;
    let one = format!("/api/v1/me/playlists/{}", playlist.uuid);
    let learner = node.as_browser(Member::Learner).await;
    assert_eq!(
        node.anybody().send(Method::PUT, &one, None).await.status,
        401
    );
    assert_eq!(learner.get(&one).await.status, 404, "not started");
    let begun = learner.send(Method::PUT, &one, None).await;
    assert_eq!(begun.status, 200, "{}", begun.text);
    assert_eq!(
        begun.body["steps"],
        json!([
            {"position": 1, "state": "next", "by": null},
            {"position": 2, "state": "open", "by": null},
            {"position": 3, "state": "open", "by": null},
        ])
    );
    let step = |n: &str| format!("{one}/steps/{n}");
    let ticked = learner.send(Method::PUT, &step("1"), None).await;
    assert_eq!(
        ticked.body["steps"][0],
        json!({"position": 1, "state": "done", "by": "self"})
    );
    let refused = learner.send(Method::PUT, &step("2"), None).await;
    assert_eq!(
        (refused.status, refused.pointers()),
        (422, vec!["/position"])
    );
    let refused = learner.send(Method::PUT, &step("3"), None).await;
    assert_eq!(
        (refused.status, refused.pointers()),
        (422, vec!["/position"])
    );
    assert!(
        refused
            .text
            .contains("begins only at 2040-05-05T15:00:00+03:00"),
        "{}",
        refused.text
    );
    for nowhere in ["0", "4", "x"] {
        assert_eq!(
            learner.send(Method::PUT, &step(nowhere), None).await.status,
            404
        );
    }
    let all = learner.get("/api/v1/me/playlists").await;
    assert_eq!(all.body["total"]["value"], 1);
    assert_eq!(all.body["items"][0]["playlist"], playlist.url.to_string());
    let back = learner.send(Method::DELETE, &step("1"), None).await;
    assert_eq!(back.body["steps"][0]["state"], "next");
    let export = learner.get("/api/v1/me/export").await;
    assert_eq!(export.body["playlists"][0]["steps"][0]["state"], "next");
    assert_eq!(learner.delete(&one).await.status, 204);
    assert_eq!(learner.delete(&one).await.status, 404);
    let stranger = node.as_browser(Member::Stranger).await;
    assert_eq!(stranger.get(&one).await.status, 404);
    let nowhere = "/api/v1/me/playlists/0195a1c0-6f00-7000-8000-000000000002";
    assert_eq!(learner.send(Method::PUT, nowhere, None).await.status, 404);
}
