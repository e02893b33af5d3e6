//! `/api/v1/accounts` and `/api/v1/me`.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use waymark::domain::account::Scope;

use super::node::{BASE, Node};
use crate::support::{Member, TestStore, on_both};

on_both!(
    an_account_is_made_with_its_place,
    every_problem_of_an_account_is_told_at_once,
    an_account_that_is_there_is_not_changed_by_the_way,
    a_person_sees_and_changes_herself,
    nobody_makes_herself_an_operator,
    an_export_has_everything_but_secrets,
    one_address_is_written_to_five_times_however_it_is_typed,
    who_leaves_at_once_is_led_to_the_report,
);

const ACCOUNTS: &str = "/api/v1/accounts";
const ME: &str = "/api/v1/me";

async fn an_account_is_made_with_its_place(db: TestStore) {
    let node = Node::new(db).await;
    let operator = node.operator().await;
    let museum = json!({"slug": "museum", "name": {"en": "Museum"}});
    operator.create("/api/v1/organisations", museum).await;
    let new = json!({"email": "First@Museum.example", "organisation": "museum"});
    let made = operator.post(ACCOUNTS, new).await;
    assert_eq!(made.status, 201, "{}", made.text);
    let address = format!("{ACCOUNTS}/{}", made.body["id"].as_str().unwrap());
    assert_eq!(made.header("location"), format!("{BASE}{address}"));
    assert_eq!(made.body["email"], "first@museum.example");
    assert_eq!(
        (&made.body["name"], &made.body["role"]),
        (&json!("first"), &json!("partner"))
    );
    assert_eq!(made.body["organisation"], "museum");
    assert_eq!(
        made.body["organisations"],
        json!([{"slug": "museum", "role": "owner"}])
    );
    assert_eq!(operator.get(&address).await.body, made.body);

    let second =
        json!({"email": "second@museum.example", "role": "partner", "organisation": "museum"});
    let second = operator.create(ACCOUNTS, second).await;
    assert_eq!(
        second["organisations"][0]["role"], "editor",
        "it has an owner already"
    );
    let both =
        json!({"email": "second@museum.example", "organisation": "library", "membership": "owner"});
    let both = operator.post(ACCOUNTS, both).await;
    assert_eq!(both.status, 200, "nothing was created: {}", both.text);
    assert_eq!(both.header("location"), "");
    assert_eq!(both.body["id"], second["id"]);
    assert_eq!(both.body["organisations"].as_array().unwrap().len(), 2);
    let learner = operator
        .create(
            ACCOUNTS,
            json!({"email": "new@city.example", "name": "New"}),
        )
        .await;
    assert_eq!(
        (&learner["role"], &learner["organisation"]),
        (&json!("learner"), &json!(null))
    );
    let emails: Vec<_> = operator.all(&format!("{ACCOUNTS}?limit=3")).await;
    assert_eq!(emails.len(), 8);
}

async fn every_problem_of_an_account_is_told_at_once(db: TestStore) {
    let node = Node::new(db).await;
    let operator = node.operator().await;
    for (body, pointers) in [
        (json!({}), vec!["/email"]),
        (
            json!({"email": "a@x.eu\r\nBcc: b@x.eu", "organisation": "nobody", "role": "king", "x": 1}),
            vec!["/x", "/role", "/email", "/organisation"],
        ),
        (json!({"email": "owner@library.example"}), vec!["/email"]),
        (
            json!({"email": "new@x.example", "name": "x".repeat(301)}),
            vec!["/name"],
        ),
        (
            json!({"email": "new@x.example", "verified": true}),
            vec!["/verified"],
        ),
    ] {
        let answer = operator.post(ACCOUNTS, body).await;
        assert_eq!(answer.status, 422);
        assert_eq!(answer.pointers(), pointers);
    }
    assert_eq!(
        operator.get(ACCOUNTS).await.body["total"]["value"],
        5,
        "nobody was added"
    );
    assert_eq!(operator.get(&format!("{ACCOUNTS}/x")).await.status, 404);
}

async fn an_account_that_is_there_is_not_changed_by_the_way(db: TestStore) {
    let node = Node::new(db).await;
    let operator = node.operator().await;
    let known = "editor@library.example";
    let before = operator.all(ACCOUNTS).await;
    for (body, pointers) in [
        (
            json!({"email": known, "organisation": "makerspace", "role": "operator"}),
            vec!["/role"],
        ),
        (
            json!({"email": known, "organisation": "makerspace", "role": "learner", "name": "X"}),
            vec!["/name", "/role"],
        ),
        (
            json!({"email": "new@x.example", "organisation": "makerspace", "role": "learner"}),
            vec!["/role"],
        ),
    ] {
        let answer = operator.post(ACCOUNTS, body).await;
        assert_eq!((answer.status, answer.pointers()), (422, pointers));
    }
    assert_eq!(operator.all(ACCOUNTS).await, before, "nothing was changed");
    for body in [
        json!({"email": known, "organisation": "makerspace", "role": "partner", "name": "editor"}),
        json!({"email": "learner@city.example", "organisation": "makerspace", "role": "partner"}),
    ] {
        let answer = operator.post(ACCOUNTS, body).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        assert_eq!(answer.body["role"], "partner");
        let places = answer.body["organisations"].as_array().unwrap();
        assert!(places.iter().any(|place| place["slug"] == "makerspace"));
    }
}

async fn a_person_sees_and_changes_herself(db: TestStore) {
    let node = Node::new(db).await;
    let browser = node.as_browser(Member::Editor).await;
    let me = browser.get(ME).await;
    assert_eq!(me.status, 200, "{}", me.text);
    assert_eq!(me.body["email"], "editor@library.example");
    assert_eq!(
        me.body["organisations"],
        json!([{"slug": "library", "role": "editor"}])
    );
    assert!(me.body.get("scopes").is_none());
    let token = node.as_token(Member::Editor, &[Scope::Read]).await;
    assert_eq!(token.get(ME).await.body["scopes"], json!(["read"]));
    assert_eq!(token.patch(ME, json!({"name": "x"})).await.status, 403);

    let changed = browser
        .patch(ME, json!({"name": " Desk ", "language": "lt"}))
        .await;
    assert_eq!(changed.status, 200, "{}", changed.text);
    assert_eq!(
        (&changed.body["name"], &changed.body["language"]),
        (&json!("Desk"), &json!("lt"))
    );
    let changed = browser.patch(ME, json!({"language": null})).await;
    assert_eq!(
        (&changed.body["name"], &changed.body["language"]),
        (&json!("Desk"), &json!(null))
    );
    let wrong = browser
        .patch(ME, json!({"name": "", "language": "??"}))
        .await;
    assert_eq!(wrong.pointers(), ["/language", "/name"]);
}

async fn nobody_makes_herself_an_operator(db: TestStore) {
    let node = Node::new(db).await;
    let browser = node.as_browser(Member::Learner).await;
    let grab = json!({"role": "operator", "email_verified": true, "local": false});
    let answer = browser.patch(ME, grab).await;
    assert_eq!(answer.status, 422);
    assert_eq!(answer.pointers(), ["/role", "/email_verified"]);
    assert_eq!(browser.get(ME).await.body["role"], "learner");
    assert_eq!(
        browser.patch(ME, json!({"local": false})).await.status,
        200,
        "ignored"
    );
}

async fn one_address_is_written_to_five_times_however_it_is_typed(db: TestStore) {
    let node = Node::new(db).await;
    let owner = node.as_browser(Member::Owner).await;
    let own = json!({"email": Member::Owner.email()});
    let mut statuses = Vec::new();
    for n in 0..6 {
        let typed = format!("{}Victim@Example.org", " ".repeat(n));
        let emails = json!({"emails": [own, {"email": typed}]});
        statuses.push(owner.patch(ME, emails).await.status);
        // Taken back, so that the next one is new again.
        let back = owner.patch(ME, json!({"emails": [own]})).await;
        assert_eq!(back.status, 200, "{}", back.text);
    }
    assert_eq!(statuses, [200, 200, 200, 200, 200, 429]);
}

async fn who_leaves_at_once_is_led_to_the_report(db: TestStore) {
    let node = Node::new(db).await;
    let learner = node.as_browser(Member::Learner).await;
    let waits = learner.delete(ME).await;
    assert_eq!((waits.status, waits.header("location")), (200, ""));
    let left = learner.delete("/api/v1/me?now=true").await;
    assert_eq!(left.status, 204, "{}", left.text);
    let report = left.header("location");
    let path = report.strip_prefix(BASE).unwrap();
    assert_eq!(learner.get(ME).await.status, 401);
    // Nobody has to be signed in, and nobody else reads it.
    let report = node.anybody().get(path).await;
    assert_eq!(report.status, 200, "{}", report.text);
    assert_eq!(report.header("cache-control"), "private, no-store");
    assert_eq!(report.body["notices"], json!([]));
    let time =
        |member: &str| -> DateTime<Utc> { report.body[member].as_str().unwrap().parse().unwrap() };
    assert_eq!(time("until") - time("erased"), TimeDelta::days(45));
    for unknown in [&format!("{path}0"), "/api/v1/erasures/nothing"] {
        assert_eq!(node.anybody().get(unknown).await.status, 404, "{unknown}");
    }
}

async fn an_export_has_everything_but_secrets(db: TestStore) {
    let node = Node::new(db).await;
    let token = node.token(Member::Owner, &[Scope::Read]).await;
    let cookie = node.session(Member::Owner).await;
    let owner = node
        .anybody()
        .with("authorization", &format!("Bearer {token}"));
    let export = owner.get("/api/v1/me/export").await;
    assert_eq!(export.status, 200, "{}", export.text);
    assert!(
        export
            .header("content-disposition")
            .starts_with("attachment")
    );
    assert_eq!(export.body["account"]["email"], "owner@library.example");
    assert_eq!(export.body["sessions"].as_array().unwrap().len(), 1);
    assert_eq!(export.body["tokens"][0]["name"], "test");
    assert_eq!(export.body["password"], false);
    let secret = cookie.split_once('=').unwrap().1;
    for secret in [token.as_str(), secret] {
        let hash = waymark::actions::secret::hash(secret);
        assert!(!export.text.contains(secret) && !export.text.contains(&hash));
    }
}
