#![allow(clippy::unwrap_used)]
use axum::{
    Router,
    body::{Body, to_bytes},
    http::Request,
    routing::get,
};
use serde_json::{Value, json};
use tower::ServiceExt;

use super::*;
use crate::domain::document::ProblemCode;

async fn body_of(response: Response) -> Value {
    let written = write_body(response, None).await;
    assert_eq!(written.headers()[header::CONTENT_TYPE], PROBLEM_JSON);
    serde_json::from_slice(&to_bytes(written.into_body(), 10_000).await.unwrap()).unwrap()
}

#[tokio::test]
async fn a_rule_becomes_its_status_with_every_member() {
    let mut problems = Problems::default();
    problems.add("/name", ProblemCode::Required);
    problems.add(
        "/location/latitude",
        ProblemCode::OutOfRange("-90".into(), "90".into()),
    );
    let body = body_of(Problem::from(problems).into_response()).await;
    assert_eq!(
        body,
        json!({
            "type": "about:blank",
            "title": "Unprocessable Entity",
            "status": 422,
            "detail": "the document has problems",
            "errors": [
                {"pointer": "/name", "detail": "is required"},
                {"pointer": "/location/latitude", "detail": "must lie between -90 and 90"},
            ],
        })
    );
}

#[test]
fn statuses_are_those_of_the_contract() {
    let statuses = [
        (Rule::Invalid(Problems::default()), 422),
        (Rule::NotFound, 404),
        (Rule::Gone, 410),
        (Rule::SignInFirst, 401),
        (Rule::LinkExpired, 410),
        (Rule::Forbidden("the scope `write`"), 403),
        (Rule::SlugTaken("x".into()), 409),
        (Rule::Changed, 412),
        (Rule::TooMany(7), 429),
        (Rule::KeyReused, 422),
        (Rule::Refused("x".into()), 422),
    ];
    for (rule, status) in statuses {
        assert_eq!(
            Problem::from(rule.clone()).status().as_u16(),
            status,
            "{rule:?}"
        );
    }
}

#[test]
fn headers_tell_when_to_come_back_and_how_to_sign_in() {
    let headers = |problem: Problem| problem.into_response().headers().clone();
    assert_eq!(headers(Problem::too_many(7))[header::RETRY_AFTER], "7");
    assert_eq!(
        headers(Rule::SignInFirst.into())[header::WWW_AUTHENTICATE],
        "Bearer"
    );
    let forbidden = headers(Rule::Forbidden("the scope `write`").into());
    assert!(
        forbidden[header::WWW_AUTHENTICATE]
            .to_str()
            .unwrap()
            .contains("insufficient_scope")
    );
    assert!(!headers(Problem::not_found()).contains_key(header::WWW_AUTHENTICATE));
}

#[tokio::test]
async fn the_inside_never_shows() {
    let body = body_of(Problem::internal("table `secret` is missing").into_response()).await;
    assert_eq!(body["detail"], INTERNAL);
    let plain = (StatusCode::BAD_REQUEST, "expected u8 at src/http.rs:7").into_response();
    let body = body_of(plain).await;
    assert_eq!(
        body,
        json!({"type": "about:blank", "title": "Bad Request", "status": 400})
    );
}

#[tokio::test]
async fn what_the_router_refuses_gets_a_body_and_keeps_its_headers() {
    let router: Router = Router::new().route("/", get(|| async { "x" }));
    let request = Request::post("/").body(Body::empty()).unwrap();
    let response = write_body(router.oneshot(request).await.unwrap(), None).await;
    assert_eq!(response.status(), 405);
    assert_eq!(response.headers()[header::ALLOW], "GET,HEAD");
    assert_eq!(response.headers()[header::CONTENT_TYPE], PROBLEM_JSON);
}

#[tokio::test]
async fn a_body_of_its_own_stays() {
    let tombstone = [(header::CONTENT_TYPE, "application/activity+json")];
    let response = (StatusCode::GONE, tombstone, r#"{"type":"Tombstone"}"#).into_response();
    let written = write_body(response, None).await;
    assert_eq!(
        written.headers()[header::CONTENT_TYPE],
        "application/activity+json"
    );
}

#[tokio::test]
async fn a_person_gets_a_page() {
    let page: ProblemPage = std::sync::Arc::new(|problem, request| {
        Box::pin(async move {
            let text = format!("{} {}", problem.status(), request.uri);
            (problem.status(), axum::response::Html(text)).into_response()
        })
    });
    let (request, ()) = Request::get("/nowhere").body(()).unwrap().into_parts();
    let response = Problem::too_many(7).into_response();
    let written = write_body(response, Some((page, request))).await;
    assert_eq!(written.status(), 429);
    assert_eq!(written.headers()[header::RETRY_AFTER], "7");
    let body = to_bytes(written.into_body(), 1_000).await.unwrap();
    assert_eq!(body, "429 Too Many Requests /nowhere");
}
