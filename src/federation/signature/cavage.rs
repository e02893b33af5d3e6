//! The draft that the fediverse signs by: draft-cavage-http-signatures-12.
//!
//! http-signature-normalization builds the text that is signed; the parameters are read here, since
//! that crate takes the last of several and splits quoted texts.

use std::collections::{BTreeMap, HashSet};

use base64::{Engine, engine::general_purpose::STANDARD};
use http_signature_normalization::{Config, verify::ParsedHeader};
use reqwest::header::HeaderName;

use super::{
    Algorithm, MAX_COVERED, Message, Signature, SignatureError, SignatureForm, key_id,
    no_duplicates,
};
use crate::federation::keys::ActorKey;

/// Reads the value of `Signature`: parameters with quoted values (or bare numbers), each name once.
///
/// # Errors
/// [`SignatureError`] says what is wrong.
pub fn parse(header: &str) -> Result<Signature, SignatureError> {
    let mut parameters = parameters(header)?;
    let mut take = |name: &str| parameters.remove(name);
    let key_id = key_id(take("keyId").ok_or(SignatureError::Malformed)?)?;
    let algorithm = match take("algorithm") {
        None | Some("hs2019") => None,
        Some("rsa-sha256") => Some(Algorithm::RsaSha256),
        Some(_) => return Err(SignatureError::Algorithm),
    };
    let created = take("created").map(seconds).transpose()?;
    let expires = take("expires").map(seconds).transpose()?;
    // Without a list only (created) is signed (section 2.1.6), which never suffices.
    let covered = covered(take("headers").unwrap_or("(created)"))?;
    let names = |name: &str| covered.iter().any(|covered| covered == name);
    let timed = names("(created)") || names("(expires)");
    if timed && algorithm.is_some() {
        // Section 2.3: an old algorithm knows neither.
        return Err(SignatureError::Algorithm);
    }
    if names("(created)") && created.is_none() || names("(expires)") && expires.is_none() {
        return Err(SignatureError::Missing);
    }
    let bytes = STANDARD
        .decode(take("signature").ok_or(SignatureError::Malformed)?)
        .map_err(|_no_base64| SignatureError::Malformed)?;
    // A time that is not signed is anybody's.
    let created = created.filter(|_| names("(created)"));
    Ok(Signature {
        form: SignatureForm::Cavage,
        key_id,
        algorithm,
        created,
        expires,
        bytes,
        params: String::new(),
        covered,
    })
}

/// Splits `name="value",name=123` into its parts. No value holds a quote or a backslash.
fn parameters(header: &str) -> Result<BTreeMap<&str, &str>, SignatureError> {
    let mut found = BTreeMap::new();
    let mut rest = header.trim();
    while !rest.is_empty() {
        let (name, value) = rest.split_once('=').ok_or(SignatureError::Malformed)?;
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(SignatureError::Malformed);
        }
        let (value, after) = match value.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').ok_or(SignatureError::Malformed)?,
            None => {
                let end = value.bytes().take_while(u8::is_ascii_digit).count();
                value.split_at(end)
            }
        };
        if value.contains('\\') {
            return Err(SignatureError::Malformed);
        }
        if found.insert(name, value).is_some() {
            return Err(SignatureError::Duplicate);
        }
        rest = match after.trim_start().strip_prefix(',') {
            Some(next) if !next.trim_start().is_empty() => next.trim_start(),
            None if after.trim().is_empty() => "",
            _ => return Err(SignatureError::Malformed),
        };
    }
    Ok(found)
}

fn seconds(text: &str) -> Result<i64, SignatureError> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse()
        .ok()
        .filter(|_| digits)
        .ok_or(SignatureError::Malformed)
}

/// The list of covered names: header names and the three that stand for other parts.
fn covered(list: &str) -> Result<Vec<String>, SignatureError> {
    let names: Vec<String> = list.split(' ').map(str::to_ascii_lowercase).collect();
    let known = |name: &String| match name.as_str() {
        "(request-target)" | "(created)" | "(expires)" => true,
        "signature" => false,
        name => HeaderName::from_bytes(name.as_bytes()).is_ok(),
    };
    if names.len() > MAX_COVERED || !names.iter().all(known) {
        return Err(SignatureError::Malformed);
    }
    no_duplicates(&names)?;
    Ok(names)
}

/// Rule 5: the request's target, its host, its time, and its body when it has one.
pub(super) fn covers_request(signature: &Signature, has_body: bool) -> Result<(), SignatureError> {
    let need = |name: &'static str| {
        if signature.covers(name) {
            Ok(())
        } else {
            Err(SignatureError::Uncovered(name))
        }
    };
    need("(request-target)")?;
    need("host")?;
    if has_body {
        need("digest")?;
    }
    if signature.covers("(created)") {
        Ok(())
    } else {
        need("date")
    }
}

/// The text that a signature was made over (section 2.3).
pub(super) fn signing_string(
    signature: &Signature,
    message: &Message<'_>,
) -> Result<String, SignatureError> {
    let mut values = BTreeMap::new();
    for name in &signature.covered {
        let value = match name.as_str() {
            "(request-target)" => continue,
            "(created)" => signature
                .created
                .ok_or(SignatureError::Missing)?
                .to_string(),
            "(expires)" => signature
                .expires
                .ok_or(SignatureError::Missing)?
                .to_string(),
            name => message.header(name)?.to_owned(),
        };
        values.insert(name.clone(), value);
    }
    // The crate is handed a header of our own making, with nothing in it but the list. It has a
    // clock of its own, against which it is given no time: `window` has judged that.
    let header: ParsedHeader = format!(
        r#"keyId="k",signature="s",headers="{}""#,
        signature.covered.join(" ")
    )
    .parse()
    .map_err(|_malformed| SignatureError::Malformed)?;
    header
        .into_unvalidated(message.method, message.target, &mut values, HashSet::new())
        .map_err(|_missing| SignatureError::Missing)?
        .validate(std::time::Duration::from_secs(ANY_AGE))
        .map(|unverified| unverified.signing_string().to_owned())
        .map_err(|_age| SignatureError::Old)
}

/// A thousand years in seconds: the crate's own judgement of age never speaks.
const ANY_AGE: u64 = 1_000 * 366 * 86_400;

/// Signs a request: every header that it has so far, and the request's target.
pub(super) fn sign(
    key: &ActorKey,
    message: &Message<'_>,
) -> Result<Vec<(&'static str, String)>, SignatureError> {
    let names = ["content-type", "date", "digest", "host"];
    let headers: BTreeMap<String, String> = names
        .into_iter()
        .filter(|name| message.headers.contains_key(*name))
        .map(|name| Ok((name.to_owned(), message.header(name)?.to_owned())))
        .collect::<Result<_, SignatureError>>()?;
    let list: Vec<&str> = std::iter::once("(request-target)")
        .chain(names.into_iter().filter(|name| headers.contains_key(*name)))
        .collect();
    let mut signature = String::new();
    Config::new()
        .dont_use_created_field()
        .begin_sign(message.method, message.target, headers.clone())
        .map_err(|_no_date| SignatureError::Missing)?
        .sign(String::new(), |text| {
            signature = STANDARD.encode(key.sign(text.as_bytes())?);
            Ok::<_, SignatureError>(String::new())
        })?;
    // `rsa-sha256` is what every peer takes; the crate writes `hs2019`.
    Ok(vec![(
        "signature",
        format!(
            r#"keyId="{}",algorithm="rsa-sha256",headers="{}",signature="{signature}""#,
            key.id(),
            list.join(" "),
        ),
    )])
}
