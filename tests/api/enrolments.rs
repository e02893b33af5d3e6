//! `/api/v1/opportunities/{uuid}/enrolments`, `/api/v1/enrolments/{id}`, `/api/v1/me/enrolments`,
//! `/api/v1/me/consents`.

use serde_json::{Value, json};
use waymark::{
    actions::enrol::release,
    domain::{account::Scope, time::now},
    store::{Connection, accounts, letters},
};

use super::{advising::born, node::Node};
use crate::{
    actions::{enrol_elsewhere, enrol_guests, receiving::follow_tilburg},
    support::{Member, TestStore, on_both},
};

on_both!(
    somebody_signs_up_once_and_leaves,
    an_editor_lists_and_decides,
    what_an_editor_cannot_say_is_told,
    a_consent_is_withdrawn,
    what_another_node_offers_is_asked_for_there,
    an_editor_sees_who_comes_from_another_node,
    what_a_child_may_not_release_is_asked_of_her_guardian,
);

async fn offer(node: &Node, more: Value) -> String {
    let mut document = json!({
        "name": {"en": "Robots"}, "enrolment": "open", "audience": {"minAge": 18},
        "startTime": "2040-05-04T15:00:00+03:00", "timezone": "Europe/Vilnius",
    });
    let more = more.as_object().unwrap().clone();
    document.as_object_mut().unwrap().extend(more);
    let item = node.city.publish(document).await;
    format!("/api/v1/opportunities/{}/enrolments", item.uuid)
}

async fn somebody_signs_up_once_and_leaves(db: TestStore) {
    let node = Node::new(db).await;
    let path = offer(&node, json!({"capacity": 1})).await;
    let learner = node.as_browser(Member::Learner).await;
    assert_eq!(node.anybody().post(&path, json!({})).await.status, 401);
    let unborn = learner.post(&path, json!({})).await;
    assert_eq!(unborn.status, 201, "{}", unborn.text);
    let own = unborn.header("location").to_owned();
    let own = own.strip_prefix("https://city.example").unwrap();
    assert_eq!(unborn.body["status"], "accepted");
    assert_eq!(unborn.body["email"], Member::Learner.email());
    let twice = learner.post(&path, json!({})).await;
    assert_eq!(twice.status, 409);
    assert!(
        twice.body["detail"]
            .as_str()
            .unwrap()
            .ends_with("alreadyEnrolled")
    );
    let wrong = learner
        .post(&path, json!({"nick": 1, "message": "x".repeat(1_001)}))
        .await;
    assert_eq!(wrong.pointers(), ["/nick", "/message"]);
    // Somebody else waits, and does not see her.
    let stranger = node.as_browser(Member::Stranger).await;
    let waits = stranger.post(&path, json!({"release": ["email"]})).await;
    assert_eq!(waits.body["status"], "waitlisted");
    assert_eq!(stranger.get(own).await.status, 404);
    assert_eq!(stranger.delete(own).await.status, 404);
    assert_eq!(learner.delete(own).await.status, 204);
    assert_eq!(learner.get(own).await.body["status"], "left");
    let unknown = learner.post(&path, json!({"release": ["telephone"]})).await;
    assert_eq!(unknown.pointers(), ["/release/0"]);
    let mine = stranger.get("/api/v1/me/enrolments").await;
    assert_eq!(mine.body["items"][0]["status"], "accepted");
    assert_eq!(mine.body["total"], json!({"value": 1, "exact": true}));
    let gone = learner
        .post(
            "/api/v1/opportunities/0195a1c0-6f00-7000-8000-000000000001/enrolments",
            json!({}),
        )
        .await;
    assert_eq!(gone.status, 404);
}

async fn an_editor_lists_and_decides(db: TestStore) {
    let node = Node::new(db).await;
    let path = offer(&node, json!({"enrolment": "approval", "capacity": 1})).await;
    let learner = node.as_browser(Member::Learner).await;
    learner.post(&path, json!({"message": "Hello"})).await;
    let stranger = node.as_browser(Member::Stranger).await;
    stranger.post(&path, json!({"release": ["email"]})).await;
    let editor = node
        .as_token(Member::Editor, &[Scope::Read, Scope::Write])
        .await;
    let all = editor.get(&path).await;
    assert_eq!(all.status, 200, "{}", all.text);
    let items = all.body["items"].as_array().unwrap();
    assert_eq!(items.len(), 2);
    assert_eq!(
        (&items[0]["email"], &items[0]["message"]),
        (&json!(null), &json!("Hello"))
    );
    assert_eq!(items[1]["email"], Member::Stranger.email());
    let one = |n: usize| format!("/api/v1/enrolments/{}", items[n]["id"].as_str().unwrap());
    let seen = editor.get(&one(0)).await;
    let version = seen.header("etag").to_owned();
    let accept = json!({"status": "accepted"});
    let accepted = editor
        .with("if-match", &version)
        .patch(&one(0), accept.clone())
        .await;
    assert_eq!(
        (accepted.status, &accepted.body["status"]),
        (200, &json!("accepted"))
    );
    let late = editor
        .with("if-match", &version)
        .patch(&one(0), json!({"status": "attended"}))
        .await;
    assert_eq!(late.status, 412);
    let full = editor.patch(&one(1), accept).await;
    assert_eq!(full.status, 409);
    assert!(full.body["detail"].as_str().unwrap().ends_with("full"));
    for (status, count) in [("requested", 1), ("accepted", 1), ("left", 0)] {
        let some = editor.get(&format!("{path}?status={status}")).await;
        assert_eq!(some.body["total"]["value"], count, "{status}");
    }
    assert_eq!(
        editor.get(&format!("{path}?status=happy")).await.status,
        400
    );
    assert_eq!(editor.get(&format!("{path}?limit=1")).await.status, 400);
    assert_eq!(stranger.get(&path).await.status, 404);
    assert_eq!(
        learner
            .patch(&one(0), json!({"status": "attended"}))
            .await
            .status,
        404
    );
}

async fn what_an_editor_cannot_say_is_told(db: TestStore) {
    let node = Node::new(db).await;
    let path = offer(&node, json!({})).await;
    let learner = node.as_browser(Member::Learner).await;
    let made = learner.post(&path, json!({})).await;
    let one = format!("/api/v1/enrolments/{}", made.body["id"].as_str().unwrap());
    let editor = node.as_browser(Member::Editor).await;
    for (body, status, pointers) in [
        (json!({}), 422, vec!["/status"]),
        (json!({"status": "happy"}), 422, vec!["/status"]),
        (json!({"status": "waitlisted"}), 422, vec!["/status"]),
        (json!({"status": "left"}), 422, vec!["/status"]),
        (
            json!({"status": "accepted", "name": "x"}),
            422,
            vec!["/name"],
        ),
        (json!({"status": "accepted"}), 200, vec![]),
    ] {
        let told = editor.patch(&one, body.clone()).await;
        assert_eq!((told.status, told.pointers()), (status, pointers), "{body}");
    }
    assert_eq!(editor.get("/api/v1/enrolments/x").await.status, 404);
}

async fn a_consent_is_withdrawn(db: TestStore) {
    let node = Node::new(db).await;
    let path = offer(&node, json!({})).await;
    let learner = node.as_browser(Member::Learner).await;
    let made = learner.post(&path, json!({})).await;
    let kept = learner.get("/api/v1/me/consents").await;
    let consent = &kept.body["items"][0];
    assert_eq!(
        (&consent["purpose"], &consent["object"]),
        (&json!("organiser"), &made.body["id"])
    );
    let one = format!("/api/v1/me/consents/{}", consent["id"].as_str().unwrap());
    let stranger = node.as_browser(Member::Stranger).await;
    assert_eq!(stranger.delete(&one).await.status, 404);
    assert_eq!(learner.delete(&one).await.status, 204);
    let mine = learner.get("/api/v1/me/enrolments").await;
    assert_eq!(mine.body["items"][0]["status"], "left");
    assert_eq!(learner.delete(&one).await.status, 404, "it is withdrawn");
    assert_eq!(learner.delete("/api/v1/me?now=perhaps").await.status, 400);
    let leaves = learner.delete("/api/v1/me").await;
    assert_eq!(leaves.status, 200, "{}", leaves.text);
    assert!(leaves.body["leaving"].is_string());
    assert_eq!(learner.delete("/api/v1/me?now=true").await.status, 204);
    assert_eq!(learner.get("/api/v1/me").await.status, 401);
}

async fn what_another_node_offers_is_asked_for_there(db: TestStore) {
    let node = Node::new(db).await;
    follow_tilburg(&node.city).await;
    let id = enrol_elsewhere::offered(&node.city, json!({"audience": {"minAge": 18}})).await;
    let path = format!("/api/v1/opportunities/{id}/enrolments");
    let learner = node.as_browser(Member::Learner).await;
    assert_eq!(node.anybody().post(&path, json!({})).await.status, 401);
    let unknown = learner.post(&path, json!({"release": ["phone"]})).await;
    assert_eq!(unknown.pointers(), ["/release/0"]);
    let asked = learner.post(&path, json!({"release": ["name"]})).await;
    assert_eq!(asked.status, 201, "{}", asked.text);
    assert_eq!(asked.body["status"], "sent");
    assert_eq!(
        asked.body["opportunity"],
        "https://tilburg.example/opportunities/7f3a"
    );
    assert_eq!(
        (&asked.body["nameReleased"], &asked.body["released"]),
        (&json!(true), &json!(false))
    );
    let twice = learner.post(&path, json!({})).await;
    assert_eq!(twice.status, 409);
    let own = asked.header("location").to_owned();
    let own = own.strip_prefix("https://city.example").unwrap();
    // Not even the operator of her node is its organiser.
    let operator = node.as_browser(Member::Operator).await;
    assert_eq!(operator.get(own).await.status, 404);
    assert_eq!(operator.get(&path).await.status, 404);
    let accept = json!({"status": "accepted"});
    assert_eq!(operator.patch(own, accept.clone()).await.status, 404);
    assert_eq!(learner.patch(own, accept).await.status, 404);
    let mine = learner.get("/api/v1/me/enrolments").await;
    assert_eq!(mine.body["items"][0]["status"], "sent");
    assert_eq!(learner.delete(own).await.status, 204);
    assert_eq!(learner.get(own).await.body["status"], "left");
    let consents = learner.get("/api/v1/me/consents").await;
    assert!(
        !consents.body["items"][0]["withdrawn"].is_null(),
        "{}",
        consents.text
    );
}

async fn an_editor_sees_who_comes_from_another_node(db: TestStore) {
    let node = Node::new(db).await;
    let document = json!({
        "name": {"en": "Robots"}, "enrolment": "approval", "startTime": "2040-05-04T15:00:00Z",
    });
    let item = node.city.publish(document).await;
    let path = format!("/api/v1/opportunities/{}/enrolments", item.uuid);
    let from = enrol_guests::node();
    enrol_guests::joins(&node.city, &from, 1, &item.url).await;
    let editor = node.as_browser(Member::Editor).await;
    let all = editor.get(&path).await;
    let one = &all.body["items"][0];
    assert_eq!(
        (&one["name"], &one["host"], &one["email"]),
        (&json!(""), &json!("tilburg.example"), &json!(null))
    );
    assert_eq!(one["nameReleased"], false);
    enrol_guests::releases(&node.city, &from, 1, "Sam", "sam@tilburg.example").await;
    let path = format!("/api/v1/enrolments/{}", one["id"].as_str().unwrap());
    let one = editor.get(&path).await;
    assert_eq!(
        (&one.body["name"], &one.body["email"], &one.body["status"]),
        (
            &json!("Sam"),
            &json!("sam@tilburg.example"),
            &json!("requested")
        )
    );
    let accepted = editor.patch(&path, json!({"status": "accepted"})).await;
    assert_eq!(accepted.body["status"], "accepted", "{}", accepted.text);
}

/// Opens the link of the last letter to the guardian, and answers.
async fn guardian_says(node: &Node, yes: bool) {
    let due = |c: &mut Connection| letters::due(c, now() + chrono::TimeDelta::days(9), 100);
    let due = node.city.db.look(due).await;
    let after = |one: &str| {
        one.split_once("/guardian/release/")
            .map(|(_, rest)| rest.to_owned())
    };
    let rest = due.iter().rev().find_map(|one| after(&one.body)).unwrap();
    let token = rest.split_whitespace().next().unwrap().to_owned();
    node.city
        .db
        .done(move |c| match yes {
            true => release::agree(c, &token, &"en".parse().unwrap(), now()),
            false => release::disagree(c, &token, now()),
        })
        .await;
}

async fn what_a_child_may_not_release_is_asked_of_her_guardian(db: TestStore) {
    let node = Node::new(db).await;
    born(&node, 12).await;
    let account = node.city.actor(Member::Learner).await.account.unwrap().id;
    node.city
        .db
        .done(move |c| Ok(accounts::prove(c, account, now())?))
        .await;
    let learner = node.as_browser(Member::Learner).await;
    let path = offer(&node, json!({"audience": null})).await;
    let plain = learner.post(&path, json!({})).await;
    assert_eq!(plain.status, 201, "{}", plain.text);
    assert_eq!(
        (&plain.body["releaseAsked"], &plain.body["releaseState"]),
        (&json!([]), &json!(null))
    );
    let own = format!("/api/v1/enrolments/{}", plain.body["id"].as_str().unwrap());
    assert_eq!(learner.delete(&own).await.status, 204);
    let asked = learner
        .with("idempotency-key", "once")
        .post(&path, json!({"release": ["email", "name"]}))
        .await;
    assert_eq!(asked.status, 201, "{}", asked.text);
    assert_eq!(asked.body["released"], false);
    assert_eq!(
        (&asked.body["releaseAsked"], &asked.body["releaseState"]),
        (&json!(["email"]), &json!("asked"))
    );
    let again = learner
        .with("idempotency-key", "once")
        .post(&path, json!({"release": ["email", "name"]}))
        .await;
    assert_eq!(again.text, asked.text);
    let editor = node.as_browser(Member::Editor).await;
    for (yes, state, email) in [
        (true, "given", json!(Member::Learner.email())),
        (false, "withdrawn", json!(null)),
    ] {
        guardian_says(&node, yes).await;
        let seen = learner.get(&own).await;
        assert_eq!(seen.body["releaseState"], state);
        assert_eq!(seen.body["released"], yes);
        let seen = editor.get(&own).await;
        assert_eq!(seen.body["email"], email, "{}", seen.text);
        // What was asked, and what she said, is between the two.
        assert_eq!(
            (&seen.body["releaseAsked"], &seen.body["releaseState"]),
            (&json!([]), &json!(null))
        );
        let export = learner.get("/api/v1/me/export").await;
        assert_eq!(export.body["enrolments"][0]["releaseState"], state);
    }
    let consents = learner.get("/api/v1/me/consents").await;
    let given = consents.body["items"].as_array().unwrap().iter();
    let given: Vec<_> = given.filter(|one| one["givenBy"] == "guardian").collect();
    assert_eq!(given.len(), 1, "{}", consents.text);
    assert_eq!(given[0]["purpose"], "organiser");
    assert!(!given[0]["withdrawn"].is_null());
    // However often she leaves and comes back, no more letters reach the guardian.
    let mut many = 1;
    let refused = loop {
        assert_eq!(learner.delete(&own).await.status, 204);
        let again = learner.post(&path, json!({"release": ["email"]})).await;
        if again.status != 201 {
            break again;
        }
        many += 1;
        assert!(many < 10, "nothing limits it");
    };
    assert_eq!((refused.status, many), (429, 5));
    let without = learner.post(&path, json!({})).await;
    assert_eq!(without.status, 201, "{}", without.text);
}
