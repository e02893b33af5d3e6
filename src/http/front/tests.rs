#![allow(clippy::unwrap_used, clippy::panic)]
use axum::{
    Router,
    body::{Body, to_bytes},
    http::header,
    response::Html,
    routing::{get, post},
};
use tower::ServiceExt;

use super::*;
use crate::http::{house, load::Load};

const URL: &str = "https://a.example";

fn front(variables: &[(&str, &str)]) -> Arc<Front> {
    let variables = variables.iter().copied().chain([("WAYMARK_URL", URL)]);
    let settings = Settings::from_variables(variables).unwrap();
    let page: ProblemPage = Arc::new(|problem, _| {
        Box::pin(async move { (problem.status(), Html("<h1>page</h1>")).into_response() })
    });
    Front::new(
        &settings,
        Arc::new(Limits::new(settings.limits.reads)),
        Some(page),
    )
}

fn routes() -> Router {
    Router::new()
        .route("/", get(async || Html("<p>home</p>")))
        .route(
            "/api/v1/things",
            get(async || "things").post(async || "made"),
        )
        .route("/sign-in/{secret}", get(async || "link"))
        .route("/invitations/{secret}", get(async || "invited"))
        .route("/invitations/{secret}/stop", get(async || "stop"))
        .route("/advising/invited/{secret}", get(async || "invited"))
        .route(
            "/panic",
            get(async || -> &'static str { panic!("a secret of the inside") }),
        )
        .route("/inbox", post(async || StatusCode::UNAUTHORIZED))
}

fn node(variables: &[(&str, &str)]) -> Router {
    house(routes(), Router::new(), front(variables), Load::new(1))
}

async fn ask(node: &Router, method: &str, path: &str, headers: &[(&str, &str)]) -> Response {
    let peer: SocketAddr = "127.0.0.1:5000".parse().unwrap();
    let mut request = Request::builder()
        .method(method)
        .uri(path)
        .extension(ConnectInfo(peer));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    node.clone()
        .oneshot(request.body(Body::empty()).unwrap())
        .await
        .unwrap()
}

async fn text(response: Response) -> String {
    let bytes = to_bytes(response.into_body(), 100_000).await.unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[tokio::test]
async fn every_answer_carries_the_headers_also_a_refusal() {
    let node = node(&[]);
    for (method, path) in [
        ("GET", "/"),
        ("GET", "/nowhere"),
        ("TRACE", "/"),
        ("GET", "/panic"),
    ] {
        let answer = ask(&node, method, path, &[]).await;
        for name in [
            "content-security-policy",
            "x-content-type-options",
            "strict-transport-security",
            "x-request-id",
        ] {
            assert!(
                answer.headers().contains_key(name),
                "{method} {path} {name}"
            );
        }
        assert_eq!(answer.headers()[header::VARY], "Accept", "{method} {path}");
    }
}

#[tokio::test]
async fn a_problem_is_a_page_for_people_and_a_document_for_programs() {
    let node = node(&[]);
    let page = ask(&node, "GET", "/nowhere", &[("accept", "text/html")]).await;
    assert_eq!(page.status(), 404);
    assert_eq!(text(page).await, "<h1>page</h1>");
    for (path, accept) in [
        ("/nowhere", "application/activity+json"),
        ("/api/v1/nothing", "text/html"),
    ] {
        let document = ask(&node, "GET", path, &[("accept", accept)]).await;
        assert_eq!(
            document.headers()[header::CONTENT_TYPE],
            "application/problem+json",
            "{path}"
        );
    }
}

#[tokio::test]
async fn what_a_letter_opens_is_kept_by_nobody_on_the_way() {
    let node = node(&[]);
    for (path, is_private) in [
        ("/", false),
        ("/sign-in/secret", true),
        ("/invitations/secret", true),
        ("/invitations/secret/stop", true),
        ("/advising/invited/secret", true),
    ] {
        let answer = ask(&node, "GET", path, &[]).await;
        assert_eq!(answer.status(), 200, "{path}");
        let kept = answer.headers().get(header::CACHE_CONTROL);
        let private = kept.is_some_and(|kept| kept == "private, no-store");
        assert_eq!(private, is_private, "{path}: {kept:?}");
    }
}

#[tokio::test]
async fn a_panic_is_a_constant_500() {
    let answer = ask(
        &node(&[]),
        "GET",
        "/panic",
        &[("accept", "application/json")],
    )
    .await;
    assert_eq!(answer.status(), 500);
    assert!(!text(answer).await.contains("secret"));
}

#[tokio::test]
async fn odd_methods_are_refused() {
    let node = node(&[]);
    for method in ["TRACE", "CONNECT", "PROPFIND", "DEBUG"] {
        let answer = ask(&node, method, "/", &[]).await;
        assert_eq!(answer.status(), 405, "{method}");
        assert!(answer.headers().contains_key(header::ALLOW));
    }
    let answer = ask(&node, "DELETE", "/", &[]).await;
    assert_eq!(
        (answer.status().as_u16(), &answer.headers()[header::ALLOW]),
        (405, &"GET,HEAD".parse().unwrap())
    );
}

/// Whoever makes up methods makes the numbers no longer.
#[test]
fn made_up_methods_are_counted_as_one() {
    let recorder = metrics_exporter_prometheus::PrometheusBuilder::new().build_recorder();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    metrics::with_local_recorder(&recorder, || {
        runtime.block_on(async {
            let node = node(&[]);
            for method in ["GET", "AAAA", "AAAB", "AAAC"] {
                ask(&node, method, "/", &[]).await;
            }
        });
    });
    let numbers = recorder.handle().render();
    let counted = |line: &str| numbers.lines().any(|own| own == line);
    assert!(
        counted(r#"waymark_http_requests_total{method="other",route="/",status="405"} 3"#),
        "{numbers}"
    );
    assert!(
        counted(r#"waymark_http_requests_total{method="GET",route="/",status="200"} 1"#),
        "{numbers}"
    );
    assert!(!numbers.contains("AAA"), "{numbers}");
}

#[tokio::test]
async fn head_answers_as_get_without_a_body() {
    let answer = ask(&node(&[]), "HEAD", "/", &[]).await;
    assert_eq!(answer.status(), 200);
    assert_eq!(
        answer.headers()[header::CONTENT_TYPE],
        "text/html; charset=utf-8"
    );
    assert_eq!(text(answer).await, "");
}

#[tokio::test]
async fn another_sites_form_is_refused() {
    let node = node(&[]);
    let post = async |headers: &[(&str, &str)]| {
        ask(&node, "POST", "/api/v1/things", headers).await.status()
    };
    assert_eq!(post(&[("origin", "https://evil.example")]).await, 403);
    assert_eq!(
        post(&[("sec-fetch-site", "cross-site"), ("origin", URL)]).await,
        403
    );
    assert_eq!(post(&[("origin", URL)]).await, 200);
    assert_eq!(post(&[]).await, 200);
}

#[tokio::test]
async fn the_host_header_decides_nothing() {
    let evil = [
        ("host", "evil.example"),
        ("x-forwarded-host", "evil.example"),
        ("origin", "https://evil.example"),
    ];
    assert_eq!(
        ask(&node(&[]), "POST", "/api/v1/things", &evil)
            .await
            .status(),
        403
    );
}

#[tokio::test]
async fn reads_beyond_the_limit_are_refused_and_others_go_on() {
    let node = node(&[("WAYMARK_LIMITS__READS", "2")]);
    let get = async |address: &str, path: &str| {
        ask(&node, "GET", path, &[("x-forwarded-for", address)]).await
    };
    for _ in 0..2 {
        assert_eq!(get("203.0.113.7", "/").await.status(), 200);
    }
    let refused = get("203.0.113.7", "/api/v1/things").await;
    assert_eq!(refused.status(), 429);
    assert!(
        refused.headers()[header::RETRY_AFTER]
            .to_str()
            .unwrap()
            .parse::<u64>()
            .unwrap()
            >= 100
    );
    assert_eq!(get("203.0.113.8", "/").await.status(), 200);
    assert_eq!(get("203.0.113.7", "/assets/none.css").await.status(), 404);
    for _ in 0..10 {
        assert_eq!(ask(&node, "GET", "/", &[]).await.status(), 200);
    }
}

#[tokio::test]
async fn a_peer_whose_signatures_fail_is_shut_out_for_a_while() {
    let node = node(&[]);
    let deliver = async |address: &str| {
        ask(&node, "POST", "/inbox", &[("x-forwarded-for", address)])
            .await
            .status()
    };
    for _ in 0..30 {
        assert_eq!(deliver("203.0.113.7").await, 401);
    }
    assert_eq!(deliver("203.0.113.7").await, 429);
    assert_eq!(deliver("203.0.113.8").await, 401);
}

#[tokio::test]
async fn what_a_session_read_is_not_stored() {
    let cookie = [("cookie", "__Host-waymark=0123456789abcdef0123456789abcdef")];
    let node = node(&[]);
    let private = ask(&node, "GET", "/", &cookie).await;
    assert_eq!(
        private.headers()[header::CACHE_CONTROL],
        "private, no-store"
    );
    let public = ask(&node, "GET", "/", &[]).await;
    assert_eq!(public.headers()[header::CACHE_CONTROL], "no-cache");
    assert!(!public.headers().contains_key(header::SET_COOKIE));
}
