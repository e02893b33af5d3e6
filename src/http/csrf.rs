//! Requests that change something must come from our own pages, or from no browser at all
//! (security.md section 6): first by what the browser says about their origin, then, in forms, by a
//! token that belongs to the session.

use aws_lc_rs::{digest, rand};
use axum::http::{HeaderMap, HeaderName, Method, StatusCode, header};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use secrecy::ExposeSecret;
use subtle::ConstantTimeEq;

use super::{Problem, session::SessionSecret};

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// The name of the form field that carries the token.
pub const FIELD: &str = "csrf";

const LENGTH: usize = 16;

/// Refuses a changing request that another site made a browser send.
///
/// `Sec-Fetch-Site` decides where the browser sends it, else `Origin`. A request with neither comes
/// from no current browser; it passes when it brings no cookie whose power it could abuse. `Host` is
/// not asked: it is the client's word, while `own_origin` is the setting's.
///
/// # Errors
/// 403.
pub fn check_origin(method: &Method, headers: &HeaderMap, own_origin: &str) -> Result<(), Problem> {
    if matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS) {
        return Ok(());
    }
    let text = |name: &HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let own = match (text(&SEC_FETCH_SITE), text(&header::ORIGIN)) {
        (Some(site), _) => matches!(site, "same-origin" | "none"),
        (None, Some(origin)) => origin == own_origin,
        (None, None) => !headers.contains_key(header::COOKIE),
    };
    if own {
        Ok(())
    } else {
        Err(refusal("the request was made by another site"))
    }
}

/// A token for the forms of a session. Each call gives another one, so that the page's compression
/// tells nothing about it (BREACH).
#[must_use]
pub fn token(session: &SessionSecret) -> String {
    let mut mask = [0_u8; LENGTH];
    if rand::fill(&mut mask).is_err() {
        // A token without a mask is as good a lock; only the page's compression tells more.
        mask = [0; LENGTH];
    }
    let masked = mask.iter().zip(own_token(session)).map(|(a, b)| a ^ b);
    let bytes: Vec<u8> = mask.iter().copied().chain(masked).collect();
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Refuses a form whose token is not the session's.
///
/// # Errors
/// 403.
pub fn check_token(session: &SessionSecret, token: &str) -> Result<(), Problem> {
    let bytes = URL_SAFE_NO_PAD.decode(token).unwrap_or_default();
    let (mask, masked) = bytes.split_at(bytes.len() / 2);
    let told: Vec<u8> = mask.iter().zip(masked).map(|(a, b)| a ^ b).collect();
    if bool::from(told.as_slice().ct_eq(&own_token(session))) {
        return Ok(());
    }
    Err(refusal(
        "the form is from another session; open the page again",
    ))
}

fn own_token(session: &SessionSecret) -> [u8; LENGTH] {
    let text = format!("waymark form token\n{}", session.0.expose_secret());
    let hash = digest::digest(&digest::SHA256, text.as_bytes());
    let mut token = [0; LENGTH];
    token
        .iter_mut()
        .zip(hash.as_ref())
        .for_each(|(to, from)| *to = *from);
    token
}

fn refusal(detail: &str) -> Problem {
    Problem::because(StatusCode::FORBIDDEN, detail)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use secrecy::SecretString;

    use super::*;

    fn passes(method: Method, headers: &[(&str, &str)]) -> bool {
        let headers = headers
            .iter()
            .map(|(name, value)| (name.parse::<HeaderName>().unwrap(), value.parse().unwrap()))
            .collect();
        check_origin(&method, &headers, "https://a.example").is_ok()
    }

    #[test]
    fn another_site_changes_nothing() {
        let cookie = ("cookie", "__Host-waymark=x");
        for (headers, wanted) in [
            (vec![("sec-fetch-site", "same-origin"), cookie], true),
            (vec![("sec-fetch-site", "none"), cookie], true),
            (vec![("sec-fetch-site", "same-site"), cookie], false),
            (vec![("sec-fetch-site", "cross-site")], false),
            (
                vec![
                    ("sec-fetch-site", "cross-site"),
                    ("origin", "https://a.example"),
                ],
                false,
            ),
            (vec![("origin", "https://a.example"), cookie], true),
            (vec![("origin", "http://a.example"), cookie], false),
            (vec![("origin", "https://a.example:8443")], false),
            (vec![("origin", "https://evil.example")], false),
            (vec![("origin", "null"), cookie], false),
            (vec![cookie], false),
            (vec![], true),
        ] {
            assert_eq!(passes(Method::POST, &headers), wanted, "{headers:?}");
        }
        assert!(passes(Method::GET, &[("sec-fetch-site", "cross-site")]));
        for method in [Method::PUT, Method::PATCH, Method::DELETE] {
            assert!(
                !passes(method.clone(), &[("sec-fetch-site", "cross-site")]),
                "{method}"
            );
        }
    }

    #[test]
    fn a_token_opens_its_own_session_only() {
        let session = |text: &str| SessionSecret(SecretString::from(text));
        let (ours, theirs) = (session("ours"), session("theirs"));
        let first = token(&ours);
        assert_ne!(first, token(&ours));
        assert!(check_token(&ours, &first).is_ok());
        assert!(check_token(&ours, &token(&ours)).is_ok());
        for wrong in [
            token(&theirs),
            String::new(),
            "AAAA".to_owned(),
            "?".to_owned(),
            first + "AA",
        ] {
            assert!(check_token(&ours, &wrong).is_err(), "{wrong}");
        }
    }
}
