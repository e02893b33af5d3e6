//! Who may call, and how.

use axum::http::Method;
use serde_json::json;
use waymark::{
    actions::{create_token, sign_in},
    domain::{account::Scope, permission::Actor, time::now},
};

use super::node::Node;
use crate::support::{Member, TestStore, on_both};

on_both!(
    without_a_token_nothing_is_changed,
    a_token_does_what_its_scopes_say,
    a_token_that_is_unknown_or_revoked_is_refused,
    a_browser_needs_its_own_pages,
    bodies_are_json_objects,
    what_a_caller_may_keep_and_share,
);

const ITEMS: &str = "/api/v1/opportunities";
const NOBODY: &str = "/api/v1/opportunities/0195a1c0-6f00-7000-8000-000000000001";

async fn without_a_token_nothing_is_changed(db: TestStore) {
    let node = Node::new(db).await;
    let anybody = node.anybody();
    for path in [
        ITEMS,
        "/api/v1/playlists",
        "/api/v1/organisations",
        "/api/v1/tokens",
        "/api/v1/peers",
    ] {
        // Whatever the body is: who asks is looked at first.
        let answer = anybody.send(Method::POST, path, Some("{".to_owned())).await;
        assert_eq!(answer.status, 401, "{path}");
        assert_eq!(answer.header("www-authenticate"), "Bearer");
    }
    assert_eq!(anybody.patch(NOBODY, json!({})).await.status, 401);
    assert_eq!(anybody.delete(NOBODY).await.status, 401);
    for path in [
        "/api/v1/me",
        "/api/v1/me/export",
        "/api/v1/tokens",
        "/api/v1/accounts",
        "/api/v1/peers",
        "/api/v1/peers/tilburg.example",
        "/api/v1/federation/objects",
        "/api/v1/federation/followers",
        "/api/v1/federation/parked",
    ] {
        assert_eq!(anybody.get(path).await.status, 401, "{path}");
    }
}

async fn a_token_does_what_its_scopes_say(db: TestStore) {
    let node = Node::new(db).await;
    let reads = node.as_token(Member::Editor, &[Scope::Read]).await;
    let body = json!({"organisation": "library", "name": {"en": "x"}});
    let answer = reads.post(ITEMS, body.clone()).await;
    assert_eq!(answer.status, 403);
    assert!(
        answer
            .header("www-authenticate")
            .contains("insufficient_scope")
    );
    assert_eq!(reads.get("/api/v1/me").await.status, 200);
    let writes = node.as_token(Member::Editor, &[Scope::Write]).await;
    assert_eq!(writes.post(ITEMS, body).await.status, 201);
    let issues = node.as_token(Member::Editor, &[Scope::Issue]).await;
    assert_eq!(issues.get("/api/v1/me").await.status, 403);
    assert_eq!(
        issues.get(ITEMS).await.status,
        200,
        "what is public needs no scope"
    );
    // An operator's token without `admin` is no operator's.
    let partly = node
        .as_token(Member::Operator, &[Scope::Read, Scope::Write])
        .await;
    for path in [
        "/api/v1/accounts",
        "/api/v1/tokens",
        "/api/v1/peers",
        "/api/v1/federation/parked",
    ] {
        assert_eq!(partly.get(path).await.status, 403, "{path}");
        assert_eq!(writes.get(path).await.status, 403, "{path}");
    }
}

async fn a_token_that_is_unknown_or_revoked_is_refused(db: TestStore) {
    let node = Node::new(db).await;
    for wrong in [
        "Bearer wm_nobody",
        "Bearer",
        "Basic YTpi",
        "wm_nobody",
        "Bearer  ",
    ] {
        let answer = node.anybody().with("authorization", wrong).get(ITEMS).await;
        assert_eq!(answer.status, 401, "{wrong}: also where none is needed");
    }
    let token = node
        .city
        .db
        .done(|c| {
            let who = Member::Editor.email();
            create_token::create(c, &Actor::command_line(), who, "", &[Scope::Read])
        })
        .await;
    let holder = node
        .anybody()
        .with("authorization", &format!("bearer {}", token.1));
    assert_eq!(holder.get("/api/v1/me").await.status, 200);
    let twice = holder.with("authorization", "Bearer other");
    assert_eq!(twice.get("/api/v1/me").await.status, 400);
    node.city
        .db
        .done(move |c| create_token::revoke(c, &Actor::command_line(), token.0.id))
        .await;
    assert_eq!(holder.get("/api/v1/me").await.status, 401);
}

async fn a_browser_needs_its_own_pages(db: TestStore) {
    let node = Node::new(db).await;
    let cookie = node.session(Member::Editor).await;
    let body = json!({"organisation": "library", "name": {"en": "x"}});
    let browser = node.anybody().with("cookie", &cookie);
    for (name, value, status) in [
        ("sec-fetch-site", "same-origin", 201),
        ("origin", "https://city.example", 201),
        ("sec-fetch-site", "cross-site", 403),
        ("origin", "https://evil.example", 403),
        ("x-other", "nothing that a browser says", 403),
    ] {
        let answer = browser.with(name, value).post(ITEMS, body.clone()).await;
        assert_eq!(answer.status, status, "{name}: {value}");
    }
    assert_eq!(
        browser
            .with("sec-fetch-site", "cross-site")
            .delete(NOBODY)
            .await
            .status,
        403
    );
    assert_eq!(
        browser.get("/api/v1/me").await.body["email"],
        "editor@library.example"
    );
    let secret = cookie.split_once('=').unwrap().1.to_owned();
    node.city
        .db
        .done(move |c| sign_in::sign_out(c, &secret))
        .await;
    assert_eq!(browser.get("/api/v1/me").await.status, 401);
    assert_eq!(
        browser.get(ITEMS).await.status,
        200,
        "a stale session is nobody's"
    );
}

async fn bodies_are_json_objects(db: TestStore) {
    let node = Node::new(db).await;
    let editor = node.partner(Member::Editor).await;
    for body in ["", "{", "[]", "1", "null", r#"{"name": NaN}"#] {
        let answer = editor
            .send(Method::POST, ITEMS, Some(body.to_owned()))
            .await;
        assert_eq!(answer.status, 400, "{body}");
    }
    let body = r#"{"organisation": "library", "name": {"en": "x"}}"#.to_owned();
    for kind in ["text/plain", "application/x-www-form-urlencoded"] {
        let other = editor.with("content-type", kind);
        let answer = other.send(Method::POST, ITEMS, Some(body.clone())).await;
        assert_eq!(answer.status, 415, "{kind}");
    }
    let made = editor.send(Method::POST, ITEMS, Some(body)).await;
    assert_eq!(made.status, 201);
    let address = format!("{ITEMS}/{}", made.body["uuid"].as_str().unwrap());
    let patch = editor.with("content-type", "application/merge-patch+json");
    let answer = patch
        .send(
            Method::PATCH,
            &address,
            Some(r#"{"free": true}"#.to_owned()),
        )
        .await;
    assert_eq!((answer.status, &answer.body["free"]), (200, &json!(true)));
}

async fn what_a_caller_may_keep_and_share(db: TestStore) {
    let node = Node::new(db).await;
    let public = node.anybody().get(ITEMS).await;
    assert_eq!(public.header("access-control-allow-origin"), "*");
    assert!(
        public
            .headers
            .get("access-control-allow-credentials")
            .is_none()
    );
    let secret = node.partner(Member::Editor).await.get(ITEMS).await;
    assert_eq!(secret.header("cache-control"), "private, no-store");
    assert_eq!(secret.header("access-control-allow-origin"), "");
    let browser = node.as_browser(Member::Editor).await.get(ITEMS).await;
    assert_eq!(browser.header("cache-control"), "private, no-store");
    assert_eq!(browser.header("access-control-allow-origin"), "");
    // When a token was last used is noted beside the answer.
    let token = node.token(Member::Owner, &[Scope::Read]).await;
    let hash = waymark::actions::secret::hash(&token);
    node.anybody()
        .with("authorization", &format!("Bearer {token}"))
        .get("/api/v1/me")
        .await;
    for _ in 0..50 {
        let hash = hash.clone();
        let found = node
            .city
            .db
            .look(move |c| waymark::store::tokens::by_hash(c, &hash))
            .await;
        if found.unwrap().used.is_some_and(|used| used <= now()) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("nobody noted that the token was used");
}
