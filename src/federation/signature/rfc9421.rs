//! HTTP Message Signatures (RFC 9421), the profile of the fediverse: one signature, over components
//! without parameters, by RSASSA-PKCS1-v1_5 with SHA-256 or by Ed25519.

use base64::{Engine, engine::general_purpose::STANDARD};
use chrono::{DateTime, Utc};
use reqwest::header::HeaderName;

use super::{
    Algorithm, MAX_COVERED, Message, Signature, SignatureError, SignatureForm, key_id,
    no_duplicates, structured,
};
use crate::federation::keys::ActorKey;

/// The derived components that are understood (section 2.2).
const DERIVED: [&str; 7] = [
    "@method",
    "@target-uri",
    "@authority",
    "@scheme",
    "@request-target",
    "@path",
    "@query",
];

/// Reads the values of `Signature-Input` and `Signature`.
///
/// # Errors
/// [`SignatureError`] says what is wrong.
pub fn parse(input: &str, signature: &str) -> Result<Signature, SignatureError> {
    let member = structured::list(input)?;
    let (label, bytes) = structured::bytes(signature)?;
    if member.label != label {
        return Err(SignatureError::Missing);
    }
    let covered: Vec<String> = member.items.iter().map(|item| (*item).to_owned()).collect();
    let known = |name: &String| {
        let header = HeaderName::from_bytes(name.as_bytes());
        DERIVED.contains(&name.as_str()) || header.is_ok_and(|header| header.as_str() == name)
    };
    if covered.len() > MAX_COVERED || !covered.iter().all(known) {
        return Err(SignatureError::Malformed);
    }
    no_duplicates(&covered)?;
    let parameter = |name: &str| {
        member
            .parameters
            .iter()
            .find(|(other, _)| *other == name)
            .map(|(_, value)| *value)
    };
    let algorithm = match parameter("alg").map(structured::Bare::text).transpose()? {
        None => None,
        Some("rsa-v1_5-sha256") => Some(Algorithm::RsaSha256),
        Some("ed25519") => Some(Algorithm::Ed25519),
        Some(_) => return Err(SignatureError::Algorithm),
    };
    let number = |name: &str| parameter(name).map(structured::Bare::integer).transpose();
    Ok(Signature {
        form: SignatureForm::Rfc9421,
        key_id: key_id(
            parameter("keyid")
                .ok_or(SignatureError::Malformed)?
                .text()?,
        )?,
        algorithm,
        created: number("created")?,
        expires: number("expires")?,
        bytes,
        params: member.serialize(),
        covered,
    })
}

/// The method, the whole address, the time, and the body's digest when there is a body.
pub(super) fn covers_request(
    signature: &Signature,
    message: &Message<'_>,
    has_body: bool,
) -> Result<(), SignatureError> {
    let covers = |name: &str| signature.covers(name);
    let need = |held: bool, name| {
        if held {
            Ok(())
        } else {
            Err(SignatureError::Uncovered(name))
        }
    };
    need(covers("@method"), "@method")?;
    let query = covers("@query") || !message.target.contains('?');
    let target = covers("@request-target") || covers("@path") && query;
    need(
        covers("@target-uri") || covers("@authority") && target,
        "@target-uri",
    )?;
    if has_body {
        need(covers("content-digest"), "content-digest")?;
    }
    need(signature.created.is_some() || covers("date"), "created")
}

/// The text that is signed (section 2.5).
///
/// # Errors
/// A covered header is missing or there twice.
pub(super) fn base(
    covered: &[String],
    params: &str,
    message: &Message<'_>,
) -> Result<String, SignatureError> {
    let mut text = String::new();
    for name in covered {
        let value = match name.as_str() {
            "@method" => message.method.to_owned(),
            "@target-uri" => {
                format!(
                    "{}://{}{}",
                    message.scheme,
                    authority(message),
                    message.target
                )
            }
            "@authority" => authority(message),
            "@scheme" => message.scheme.to_owned(),
            "@request-target" => message.target.to_owned(),
            "@path" => message.path().to_owned(),
            "@query" => message.query(),
            header => message.header(header)?.trim().to_owned(),
        };
        text.push_str(&format!("\"{name}\": {value}\n"));
    }
    text.push_str(&format!("\"@signature-params\": {params}"));
    Ok(text)
}

/// Host and port, lower case, without the scheme's own port (section 2.2.3).
fn authority(message: &Message<'_>) -> String {
    let authority = message.authority.to_ascii_lowercase();
    let own = if message.scheme == "http" {
        ":80"
    } else {
        ":443"
    };
    authority
        .strip_suffix(own)
        .map(str::to_owned)
        .unwrap_or(authority)
}

/// Signs a request: its method and address, and its body's digest when it has a body.
pub(super) fn sign(
    key: &ActorKey,
    message: &Message<'_>,
    now: DateTime<Utc>,
) -> Result<Vec<(&'static str, String)>, SignatureError> {
    let mut covered = vec!["@method".to_owned(), "@target-uri".to_owned()];
    if message.headers.contains_key("content-digest") {
        covered.push("content-digest".to_owned());
    }
    let list: Vec<String> = covered.iter().map(|name| format!("\"{name}\"")).collect();
    let params = format!(
        r#"({});created={};keyid="{}";alg="rsa-v1_5-sha256""#,
        list.join(" "),
        now.timestamp(),
        key.id(),
    );
    let signature = STANDARD.encode(key.sign(base(&covered, &params, message)?.as_bytes())?);
    Ok(vec![
        ("signature-input", format!("sig1={params}")),
        ("signature", format!("sig1=:{signature}:")),
    ])
}
