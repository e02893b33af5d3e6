//! `/api/v1/playlists`.

use serde_json::json;

use super::node::{BASE, Node};
use crate::support::{Member, TestStore, on_both};

on_both!(
    one_is_created_shown_changed_and_deleted,
    steps_are_checked,
    a_handle_is_given_out_once,
);

const PATH: &str = "/api/v1/playlists";

async fn one_is_created_shown_changed_and_deleted(db: TestStore) {
    let node = Node::new(db).await;
    let editor = node.partner(Member::Editor).await;
    let robots = node.city.publish(json!({"name": {"en": "Robots"}})).await;
    let steps = json!([
        {"item": robots.url.as_str(), "required": true},
        {"item": "https://tilburg.example/opportunities/1", "required": false},
        {"task": {"name": {"en": "Show a friend"}}, "required": true},
    ]);
    let made = editor
        .post(
            PATH,
            json!({
                "organisation": "library",
                "name": {"en": "The robots' trail"},
                "steps": steps,
                "status": "published",
            }),
        )
        .await;
    assert_eq!(made.status, 201, "{}", made.text);
    let uuid = made.body["uuid"].as_str().unwrap().to_owned();
    assert_eq!(made.header("location"), format!("{BASE}{PATH}/{uuid}"));
    assert_eq!(made.body["id"], format!("{BASE}/playlists/{uuid}"));
    assert_eq!(made.body["type"], "Playlist");
    assert_eq!(made.body["slug"], "the-robots-trail");
    assert_eq!(made.body["ordered"], true);
    assert_eq!(made.body["steps"], steps);

    let address = format!("{PATH}/{uuid}");
    assert_eq!(node.anybody().get(&address).await.body, made.body);
    let patch = json!({"ordered": false, "steps": [steps[2]]});
    let changed = editor.patch(&address, patch).await;
    assert_eq!(changed.status, 200, "{}", changed.text);
    assert_eq!(changed.body["ordered"], false);
    assert_eq!(changed.body["steps"], json!([steps[2]]));
    assert_eq!(
        editor
            .patch(&address, json!({"slug": "other"}))
            .await
            .pointers(),
        ["/slug"]
    );

    let stranger = node.partner(Member::Stranger).await;
    assert_eq!(stranger.patch(&address, json!({})).await.status, 404);
    assert_eq!(stranger.delete(&address).await.status, 404);
    assert_eq!(editor.delete(&address).await.status, 204);
    assert_eq!(node.anybody().get(&address).await.status, 410);
}

async fn steps_are_checked(db: TestStore) {
    let node = Node::new(db).await;
    let editor = node.partner(Member::Editor).await;
    let answer = editor
        .post(
            PATH,
            json!({
                "organisation": "library",
                "steps": [
                    {"item": format!("{BASE}/opportunities/0195a1c0-6f00-7000-8000-000000000001")},
                    {"item": "ftp://x.example/"},
                    {"task": {"name": "Draw", "url": 5, "colour": "red"}, "required": "yes"},
                    "read this",
                ],
                "name": "Nowhere",
                "skills": 5,
            }),
        )
        .await;
    assert_eq!(answer.status, 422);
    let mut pointers = answer.pointers();
    pointers.sort_unstable();
    assert_eq!(
        pointers,
        [
            "/name",
            "/skills",
            "/steps/1/item",
            "/steps/2/required",
            "/steps/2/task/colour",
            "/steps/2/task/name",
            "/steps/2/task/url",
            "/steps/3",
        ],
        "everything that cannot be read, at once, and nothing that follows from it"
    );
    let answer = editor
        .post(
            PATH,
            json!({
                "organisation": "library",
                "name": {"en": "Nowhere"},
                "steps": [
                    {"item": format!("{BASE}/opportunities/0195a1c0-6f00-7000-8000-000000000001")},
                    {},
                    {"task": {"name": {}}},
                ],
            }),
        )
        .await;
    let mut pointers = answer.pointers();
    pointers.sort_unstable();
    assert_eq!(
        pointers,
        ["/steps/0/item", "/steps/1", "/steps/2/task/name"]
    );
    let many: Vec<_> = (0..201)
        .map(|n| json!({"task": {"name": {"en": n.to_string()}}}))
        .collect();
    let body = json!({"organisation": "library", "name": {"en": "Long"}, "steps": many});
    assert_eq!(editor.post(PATH, body).await.pointers(), ["/steps"]);
}

async fn a_handle_is_given_out_once(db: TestStore) {
    let node = Node::new(db).await;
    let editor = node.partner(Member::Editor).await;
    let new = |slug: &str| json!({"organisation": "library", "name": {"en": "x"}, "slug": slug});
    editor.create(PATH, new("trail")).await;
    for taken in ["trail", "library", "city", "territory"] {
        assert_eq!(editor.post(PATH, new(taken)).await.status, 409, "{taken}");
    }
    assert_eq!(
        editor.post(PATH, new("No Slug")).await.pointers(),
        ["/slug"]
    );
}
