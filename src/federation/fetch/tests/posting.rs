//! Handing activities to inboxes.

use super::*;
use crate::federation::{
    guard::{Own, Request, check},
    keys::tests::actor_key,
};

const BODY: &str = r#"{"id":"https://vilnius.example/act/1","type":"Follow","actor":"https://vilnius.example/territory"}"#;
const KEY: &str = "https://vilnius.example/territory#main-key";

async fn post(
    client: &Client,
    inbox: &ObjectUrl,
    form: SignatureForm,
) -> Result<Delivered, DeliveryFailure> {
    client
        .post_activity(
            inbox,
            BODY.as_bytes(),
            Signer {
                key: &actor_key(KEY),
                form,
            },
        )
        .await
}

/// What one Waymark posts passes the guard of another, byte for byte.
#[tokio::test]
async fn a_delivery_passes_the_guard() {
    for form in [SignatureForm::Cavage, SignatureForm::Rfc9421] {
        let server = Server::start(|_| Reply::status(202)).await;
        let delivered = post(&client_of(&server), &server.at("/inbox"), form).await;
        assert_eq!(delivered, Ok(Delivered { status: 202 }));
        let seen = server.seen().remove(0);
        assert_eq!((seen.method.as_str(), seen.body.as_str()), ("POST", BODY));
        assert_eq!(
            seen.header("content-type"),
            Some("application/activity+json")
        );
        assert!(seen.header("user-agent").unwrap().starts_with("Waymark/"));

        let headers: HeaderMap = seen
            .headers
            .iter()
            .map(|(name, value)| {
                (
                    name.parse::<reqwest::header::HeaderName>().unwrap(),
                    value.parse().unwrap(),
                )
            })
            .collect();
        let request = Request {
            method: "POST",
            target: &seen.target,
            headers: &headers,
            body: seen.body.as_bytes(),
        };
        let base = server.at("/");
        let own = Own {
            base: &base,
            local: &AllowLocal::default(),
        };
        let checked = check(&request, own, time::now()).unwrap();
        assert_eq!((checked.form, checked.key_id.as_str()), (form, KEY));
    }
}

#[tokio::test]
async fn failures_keep_their_status_and_wait() {
    let server = Server::start(|seen| match seen.target.trim_start_matches('/').parse() {
        Ok(429) => Reply::Answer(429, "retry-after: 120\r\n".into(), String::new()),
        Ok(302) => Reply::redirect("/200"),
        Ok(status) => Reply::status(status),
        Err(_) => Reply::Silence,
    })
    .await;
    let client = client_of(&server);
    let failure = async |path: &str| {
        post(&client, &server.at(path), SignatureForm::Cavage)
            .await
            .err()
    };
    assert_eq!(failure("/200").await, None);
    assert_eq!(
        failure("/429").await.unwrap().retry_after(),
        Some(Duration::from_secs(120))
    );
    for status in [302, 400, 401, 404, 410, 413, 422, 500, 503] {
        let path = format!("/{status}");
        let failure = failure(&path).await.unwrap();
        assert_eq!(
            (failure.status(), failure.retry_after()),
            (Some(status), None)
        );
        assert_eq!(failure.may_be_the_form(), [401, 500].contains(&status));
    }
    assert_eq!(
        failure("/silence").await,
        Some(DeliveryFailure::Unreachable)
    );
    let after_redirect = server
        .seen()
        .iter()
        .filter(|seen| seen.target == "/200")
        .count();
    assert_eq!(after_redirect, 1, "a delivery follows no redirect");
}

/// A talkative inbox does not hold us.
#[tokio::test]
async fn an_endless_answer_is_hung_up_on() {
    let server = Server::start(|_| Reply::Flood(String::new())).await;
    let started = std::time::Instant::now();
    let delivered = post(
        &client_of(&server),
        &server.at("/inbox"),
        SignatureForm::Cavage,
    )
    .await;
    assert_eq!(delivered, Ok(Delivered { status: 200 }));
    assert!(started.elapsed() < Duration::from_secs(1));
}

/// N06: an inbox on a private address.
#[tokio::test]
async fn a_private_inbox_is_not_gone_to() {
    let server = Server::start(|_| Reply::status(202)).await;
    let failure = post(&client(&[]), &server.at("/inbox"), SignatureForm::Cavage).await;
    assert!(matches!(
        failure,
        Err(DeliveryFailure::Refused(Refused::OutOfReach(_)))
    ));
    assert!(server.seen().is_empty());
}
