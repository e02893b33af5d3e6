//! The public address: does it lead to this node, over TLS, as other servers need it.

use std::error::Error as _;

use reqwest::{Response, StatusCode, header};
use serde_json::Value;

use super::{Finding, Patient};

const ADDRESS: &str = "address";
const TLS: &str = "tls";
const FEDERATION: &str = "federation";

/// Asks the public address as another server would.
pub async fn check(patient: &Patient<'_>) -> Vec<Finding> {
    let mut findings = vec![tls(patient)];
    let actor = patient.territory.application();
    let answer = patient
        .client
        .get(actor.url().clone())
        .header(header::ACCEPT, "application/activity+json")
        .send()
        .await;
    let answer = match answer {
        Ok(answer) => answer,
        Err(error) => {
            findings.push(unreachable(patient, &error));
            return findings;
        }
    };
    findings.push(own_actor(patient, answer).await);
    findings.push(webfinger(patient).await);
    findings
}

fn tls(patient: &Patient<'_>) -> Finding {
    let settings = &patient.loaded.settings;
    if settings.is_https() {
        return Finding::good(TLS, "the public address is https");
    }
    if !settings.federation.allow_local.is_empty() {
        return Finding::good(
            TLS,
            "plain http, for tests on this machine (`federation.allow_local`)",
        );
    }
    Finding::warning(
        TLS,
        "the public address is plain http: no other server speaks to it",
        "put a proxy with a certificate in front, and set `url` to its https address before setup",
    )
}

fn unreachable(patient: &Patient<'_>, error: &reqwest::Error) -> Finding {
    let mut why = error.to_string();
    let mut cause = error.source();
    while let Some(deeper) = cause {
        why = deeper.to_string();
        cause = deeper.source();
    }
    let (url, listen) = (&patient.territory.url, patient.loaded.settings.listen);
    Finding::bad(
        ADDRESS,
        format!("{url} does not answer: {why}"),
        format!(
            "start `waymark serve` (it listens on {listen}); then check DNS, firewall, certificate \
             and the proxy in front"
        ),
    )
}

/// The node's own actor, which shows the key that this database holds.
async fn own_actor(patient: &Patient<'_>, answer: Response) -> Finding {
    let url = &patient.territory.url;
    let status = answer.status();
    if status != StatusCode::OK {
        return Finding::bad(
            ADDRESS,
            format!("{url}actor answers {status}"),
            "let the proxy hand every path to waymark, and give this `url` to this node alone",
        );
    }
    let kind = answer.headers().get(header::CONTENT_TYPE).cloned();
    let is_activity =
        kind.is_some_and(|kind| kind.as_bytes().starts_with(b"application/activity+json"));
    let document: Value = answer.json().await.unwrap_or_default();
    let shown = document
        .pointer("/publicKey/publicKeyPem")
        .and_then(Value::as_str);
    match (&patient.public_key, shown) {
        _ if !is_activity => Finding::bad(
            ADDRESS,
            format!("{url}actor does not answer as application/activity+json"),
            "let the proxy pass the header Accept on, and keep answers apart by Vary",
        ),
        (Some(own), Some(shown)) if own.trim() == shown.trim() => {
            Finding::good(ADDRESS, format!("{url} leads to this node"))
        }
        _ => Finding::bad(
            ADDRESS,
            format!("{url} leads to another node, or to one with another database"),
            "point DNS and the proxy to this node, or correct `database_url`",
        ),
    }
}

/// Whether other servers find the territory by its handle.
async fn webfinger(patient: &Patient<'_>) -> Finding {
    let (territory, host) = (&patient.territory, patient.territory.url.host());
    let handle = format!("{}@{host}", territory.handle);
    let mut address = territory.url.at("/.well-known/webfinger").url().clone();
    address
        .query_pairs_mut()
        .append_pair("resource", &format!("acct:{handle}"));
    let mend = "let the proxy hand /.well-known/ to waymark";
    let document: Value = match patient.client.get(address).send().await {
        Ok(answer) if answer.status() == StatusCode::OK => answer.json().await.unwrap_or_default(),
        Ok(answer) => {
            let found = format!("WebFinger for {handle} answers {}", answer.status());
            return Finding::bad(FEDERATION, found, mend);
        }
        Err(error) => {
            let found = format!("WebFinger for {handle} does not answer: {error}");
            return Finding::bad(FEDERATION, found, mend);
        }
    };
    let actor = territory.actor();
    let leads_here = document
        .get("links")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .any(|link| link.get("href").and_then(Value::as_str) == Some(actor.as_str()));
    if leads_here {
        Finding::good(FEDERATION, format!("other servers find @{handle}"))
    } else {
        Finding::bad(
            FEDERATION,
            format!("WebFinger for {handle} leads elsewhere"),
            mend,
        )
    }
}
