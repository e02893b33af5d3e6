//! What every answer says about itself, on real pages (security.md section 6; A48, W01, W02), and
//! the forms of one address.

use axum::http::Method;

use super::node::House;
use crate::{
    api::described::{self, Answered},
    support::{Member, TestStore, on_both},
};

on_both!(
    every_page_carries_the_headers,
    what_a_session_saw_is_nobody_elses,
    one_address_has_a_form_for_everybody,
    the_territory_and_its_network_are_told_to_programs,
);

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self'; \
    base-uri 'none'; frame-ancestors 'none'; object-src 'none'; manifest-src 'self'; \
    worker-src 'self'";

async fn every_page_carries_the_headers(db: TestStore) {
    let house = House::new(db).await;
    let item = house.city.publish(serde_json::json!({})).await;
    let link = house.invitation(Member::Owner).await;
    let item = format!("/opportunities/{}", item.uuid);
    let mut operator = house.signed_in(Member::Operator).await;
    let mut anybody = house.browser();
    for (path, signed_in, status) in [
        ("/", false, 200),
        (item.as_str(), false, 200),
        ("/playlists", false, 200),
        ("/organisations/library", false, 200),
        ("/territory", false, 200),
        ("/network", false, 200),
        ("/sign-in", false, 200),
        (link.as_str(), false, 200),
        ("/sign-in/nobody", false, 410),
        ("/nowhere", false, 404),
        ("/api/docs", false, 200),
        ("/api/v1/search", false, 200),
        ("/healthz", false, 200),
        ("/admin", true, 200),
        ("/admin/people", true, 200),
        ("/settings", true, 200),
    ] {
        let page = match signed_in {
            true => operator.get(path).await,
            false => anybody.get(path).await,
        };
        assert_eq!(page.status, status, "{path}");
        for (name, value) in [
            ("content-security-policy", POLICY),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "same-origin"),
            (
                "permissions-policy",
                "geolocation=(self), camera=(), microphone=()",
            ),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("strict-transport-security", "max-age=63072000"),
        ] {
            assert_eq!(page.header(name), value, "{path} {name}");
        }
        let varies = page.header("vary");
        assert!(varies.split(", ").any(|name| name == "Accept"), "{path}");
        // What the policy forbids is not there, or the page would be broken.
        for forbidden in [
            "<script>",
            " style=\"",
            " onclick=",
            "src=\"http",
            "javascript:",
        ] {
            assert!(!page.text.contains(forbidden), "{path} {forbidden}");
        }
    }
    assert!(anybody.cookies.is_empty(), "who only looks gets no cookie");
}

/// A48.
async fn what_a_session_saw_is_nobody_elses(db: TestStore) {
    let house = House::new(db).await;
    let mut anybody = house.browser();
    for path in ["/", "/territory", "/organisations/library"] {
        let page = anybody.get(path).await;
        assert_eq!(page.header("cache-control"), "no-cache", "{path}");
    }
    let mut browser = house.signed_in(Member::Owner).await;
    for path in ["/", "/territory", "/desk/library", "/nowhere", "/api/v1/me"] {
        let page = browser.get(path).await;
        assert_eq!(page.header("cache-control"), "private, no-store", "{path}");
    }
    let cookie = house.signed_in(Member::Learner).await;
    assert!(cookie.session().is_some());
    // The answer that gives a cookie is nobody else's, either.
    let link = house.invitation(Member::Learner).await;
    let mut fresh = house.browser();
    let page = fresh.get(&link).await;
    let signed_in = fresh.send(page.form(&link)).await;
    assert_eq!(signed_in.header("cache-control"), "private, no-store");
    let cookie = signed_in.header("set-cookie");
    for part in [
        "__Host-waymark=",
        "HttpOnly",
        "SameSite=Lax",
        "Path=/",
        "Secure",
    ] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Domain"), "{cookie}");
}

/// W02.
async fn one_address_has_a_form_for_everybody(db: TestStore) {
    let house = House::new(db).await;
    let item = house.city.publish(serde_json::json!({})).await;
    let trail = house.city.gather(serde_json::json!({})).await;
    for path in [
        format!("/opportunities/{}", item.uuid),
        format!("/playlists/{}", trail.uuid),
        "/organisations/library".to_owned(),
        "/territory".to_owned(),
        "/network".to_owned(),
    ] {
        for (accept, kind) in [
            ("text/html", "text/html; charset=utf-8"),
            ("*/*", "text/html; charset=utf-8"),
            ("application/activity+json", "application/activity+json"),
            (
                "application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"",
                "application/activity+json",
            ),
            ("application/json", "application/json"),
        ] {
            let answer = house.browser().with("accept", accept).get(&path).await;
            assert_eq!(answer.status, 200, "{path} {accept}");
            let given = answer.header("content-type");
            assert!(given.starts_with(kind), "{path} {accept}: {given}");
            let varies = answer.header("vary");
            assert!(varies.contains("Accept"), "{path} {accept}: {varies}");
        }
    }
}

async fn the_territory_and_its_network_are_told_to_programs(db: TestStore) {
    let house = House::new(db).await;
    house.meet_tilburg().await;
    let mut program = house.browser().with("accept", "application/json");
    let mut told = async |path: &str| {
        let answer = program.get(path).await;
        let answered = Answered {
            status: answer.status,
            kind: &answer.header("content-type"),
            text: &answer.text,
        };
        described::check(&Method::GET, path, None, &answered);
        serde_json::from_str::<serde_json::Value>(&answer.text).unwrap()
    };
    let territory = told("/territory").await;
    for (member, value) in [
        ("id", serde_json::json!("https://city.example/territory")),
        ("type", serde_json::json!("Territory")),
        ("name", serde_json::json!({"lt": "The City"})),
        ("languages", serde_json::json!(["lt", "en"])),
        ("url", serde_json::json!("https://city.example")),
        ("peers", serde_json::json!(1)),
    ] {
        assert_eq!(territory[member], value, "{member}");
    }
    assert_eq!(territory["categories"].as_array().unwrap().len(), 12);
    let network = told("/network").await;
    assert_eq!(
        network["total"],
        serde_json::json!({"value": 1, "exact": true})
    );
    assert_eq!(
        network["items"],
        serde_json::json!([{
            "id": "https://tilburg.example/territory",
            "type": "Territory",
            "name": "Tilburg",
            "url": "https://tilburg.example",
            "state": "following",
        }])
    );
}
