//! Rules 1 to 4: headers that two readers cannot take differently, our own host, the right kind of
//! body, in the stated length.

use reqwest::header::HeaderMap;
use serde_json::Value;

use super::{Reason, Refusal};
use crate::{
    domain::{Host, ObjectUrl},
    federation::{json::MAX_BYTES, media_type, signature::only_value},
};

/// Headers that may be there once at most.
const ONCE: [&str; 8] = [
    "host",
    "signature",
    "signature-input",
    "digest",
    "content-digest",
    "content-length",
    "content-type",
    "date",
];

/// Rule 1: one of each, and a body whose end is told in one way. (The server removes a
/// `Content-Length` that comes with a `Transfer-Encoding`, so the latter alone is telling.)
pub(super) fn no_duplicates(headers: &HeaderMap) -> Result<(), Refusal> {
    let has = |name: &str| headers.contains_key(name);
    if has("transfer-encoding") {
        return Err(Refusal::in_chunks());
    }
    for name in ONCE {
        only_value(headers, name).map_err(|_twice| Refusal::unauthorized(Reason::Header(name)))?;
    }
    if !has("signature") {
        return Err(Refusal::unauthorized(Reason::Header("signature")));
    }
    if !has("digest") && !has("content-digest") {
        return Err(Refusal::unauthorized(Reason::Header("digest")));
    }
    Ok(())
}

/// Rule 2: the request is meant for us. `X-Forwarded-Host` is nobody's word.
pub(super) fn own_host<'a>(headers: &'a HeaderMap, base: &ObjectUrl) -> Result<&'a str, Refusal> {
    let text = only_value(headers, "host")
        .ok()
        .flatten()
        .ok_or_else(Refusal::misdirected)?;
    let host = text.strip_suffix(match base.url().scheme() {
        "http" => ":80",
        _ => ":443",
    });
    match Host::parse(host.unwrap_or(text)) {
        Ok(host) if host == base.host() => Ok(text),
        _ => Err(Refusal::misdirected()),
    }
}

/// Rule 3: an ActivityStreams document, not compressed.
pub(super) fn media_type(headers: &HeaderMap) -> Result<(), Refusal> {
    if headers.contains_key("content-encoding") {
        return Err(Refusal::unsupported("content-encoding"));
    }
    match only_value(headers, "content-type") {
        Ok(Some(value)) if media_type::is_activitystreams(value) => Ok(()),
        _ => Err(Refusal::unsupported("content-type")),
    }
}

/// Rule 4, first half: at most a mebibyte, and as long as it says.
pub(super) fn length(headers: &HeaderMap, body: &[u8]) -> Result<(), Refusal> {
    let text = only_value(headers, "content-length")
        .ok()
        .flatten()
        .ok_or_else(Refusal::length_required)?;
    let is_digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let unreadable = || Refusal::bad_request(Reason::Header("content-length"));
    let stated: u64 = text
        .parse()
        .ok()
        .filter(|_| is_digits)
        .ok_or_else(unreadable)?;
    let stated = usize::try_from(stated).unwrap_or(usize::MAX);
    if stated > MAX_BYTES || body.len() > MAX_BYTES {
        return Err(Refusal::too_large());
    }
    if stated == body.len() {
        Ok(())
    } else {
        Err(Refusal::bad_request(Reason::Length))
    }
}

/// A member that is one address, written as a text: no list, no embedded object.
pub(super) fn address(
    activity: &Value,
    member: &str,
    reason: Reason,
) -> Result<ObjectUrl, Refusal> {
    activity
        .get(member)
        .and_then(Value::as_str)
        .and_then(|text| ObjectUrl::parse(text).ok())
        .ok_or_else(|| Refusal::bad_request(reason))
}
