//! HTTP signatures in the two forms of the fediverse: [`cavage`] (draft-cavage-http-signatures-12,
//! which everybody takes) and [`rfc9421`] (HTTP Message Signatures).
//!
//! Reading is strict: what two readers could understand differently is refused. Nothing here looks
//! at a clock or fetches a key; [`window`] is given the time and [`crate::federation::keys`] verifies.

pub mod cavage;
pub mod digest;
pub mod rfc9421;
mod structured;
pub mod window;

use chrono::{DateTime, Utc};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use super::keys::ActorKey;
pub use crate::domain::peer::SignatureForm;
use crate::domain::{ObjectUrl, address::MAX_ADDRESS};

/// How a signature was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256: `rsa-sha256`, `rsa-v1_5-sha256`.
    RsaSha256,
    /// Ed25519.
    Ed25519,
}

/// Why a signature is not taken. For logs: who sent it is told nothing (rule 10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SignatureError {
    /// A header of the signature, or one that it covers, is missing.
    #[error("a header that must be there is missing")]
    Missing,
    /// The parameters do not have the form of the specification.
    #[error("the signature's parameters are malformed")]
    Malformed,
    /// A parameter, a header or a covered name occurs twice.
    #[error("something occurs twice")]
    Duplicate,
    /// The key's id is too long or no address.
    #[error("the key's id is no address")]
    KeyId,
    /// An algorithm that is not taken.
    #[error("the algorithm is not taken")]
    Algorithm,
    /// A part of the request that must be signed is not.
    #[error("{0} is not signed")]
    Uncovered(&'static str),
    /// The digest is of another body, of another algorithm, or none.
    #[error("the digest is not that of the body")]
    Digest,
    /// No readable time.
    #[error("the time is unreadable")]
    Time,
    /// Signed too long ago, or past its own end.
    #[error("the signature is too old")]
    Old,
    /// Signed in the future.
    #[error("the signature is from the future")]
    Future,
    /// Our own key did not sign.
    #[error("signing failed")]
    Signing,
}

/// What a signature is made over: a request as both sides see it.
#[derive(Debug, Clone, Copy)]
pub struct Message<'a> {
    /// The method, upper case.
    pub method: &'a str,
    /// The receiver's scheme, `https` or `http`; a proxy in front may have ended TLS.
    pub scheme: &'a str,
    /// The receiver's host, with its port when that is not the default.
    pub authority: &'a str,
    /// Path and query as they stand in the request line.
    pub target: &'a str,
    /// The request's headers.
    pub headers: &'a HeaderMap,
}

impl Message<'_> {
    /// The one value of a header.
    ///
    /// # Errors
    /// Missing, there more than once, or not of visible ASCII.
    pub fn header(&self, name: &str) -> Result<&str, SignatureError> {
        only_value(self.headers, name)?.ok_or(SignatureError::Missing)
    }

    fn path(&self) -> &str {
        self.target
            .split_once('?')
            .map_or(self.target, |(path, _query)| path)
    }

    /// The query with its question mark, which stands there also when there is none.
    fn query(&self) -> String {
        format!(
            "?{}",
            self.target
                .split_once('?')
                .map_or("", |(_path, query)| query)
        )
    }
}

/// The value of a header that may be there once.
///
/// # Errors
/// There more than once, or not of visible ASCII.
pub fn only_value<'a>(
    headers: &'a HeaderMap,
    name: &str,
) -> Result<Option<&'a str>, SignatureError> {
    let mut values = headers.get_all(name).iter();
    let Some(value) = values.next() else {
        return Ok(None);
    };
    if values.next().is_some() {
        return Err(SignatureError::Duplicate);
    }
    value
        .to_str()
        .map(Some)
        .map_err(|_not_ascii| SignatureError::Malformed)
}

/// A signature as it was sent, read and not yet verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// In which form it came.
    pub form: SignatureForm,
    /// The key that is said to have made it.
    pub key_id: ObjectUrl,
    /// How it is said to be made; `None` leaves that to the key.
    pub algorithm: Option<Algorithm>,
    /// What it covers: header names in lower case, `(request-target)`, `@method` and so on.
    pub covered: Vec<String>,
    /// When it was made, in seconds since 1970.
    pub created: Option<i64>,
    /// When it ends, in seconds since 1970.
    pub expires: Option<i64>,
    /// The signature itself.
    pub bytes: Vec<u8>,
    /// RFC 9421's `@signature-params`; empty in the draft's form.
    params: String,
}

impl Signature {
    /// Reads the signature of a request, RFC 9421's when there is a `Signature-Input`.
    ///
    /// # Errors
    /// [`SignatureError`] says what is missing or wrong.
    pub fn read(headers: &HeaderMap) -> Result<Self, SignatureError> {
        let value = only_value(headers, "signature")?.ok_or(SignatureError::Missing)?;
        match only_value(headers, "signature-input")? {
            Some(input) => rfc9421::parse(input, value),
            None => cavage::parse(value),
        }
    }

    /// Whether it covers this header or part of the request.
    #[must_use]
    pub fn covers(&self, name: &str) -> bool {
        self.covered.iter().any(|covered| covered == name)
    }

    /// Checks that it covers what makes a request the one it is: method, address and time, and the
    /// body when there is one.
    ///
    /// # Errors
    /// Names what is not covered.
    pub fn covers_request(
        &self,
        message: &Message<'_>,
        has_body: bool,
    ) -> Result<(), SignatureError> {
        match self.form {
            SignatureForm::Cavage => cavage::covers_request(self, has_body),
            SignatureForm::Rfc9421 => rfc9421::covers_request(self, message, has_body),
        }
    }

    /// The text that was signed.
    ///
    /// # Errors
    /// A covered header is missing or there twice.
    pub fn base(&self, message: &Message<'_>) -> Result<String, SignatureError> {
        match self.form {
            SignatureForm::Cavage => cavage::signing_string(self, message),
            SignatureForm::Rfc9421 => rfc9421::base(&self.covered, &self.params, message),
        }
    }
}

/// Signs a request of ours: sets `Host`, `Date`, the body's digest and the signature.
///
/// # Errors
/// [`SignatureError::Signing`], which a key that was parsed does not give.
pub fn sign(
    form: SignatureForm,
    key: &ActorKey,
    (method, url, body): (&str, &ObjectUrl, Option<&[u8]>),
    now: DateTime<Utc>,
    headers: &mut HeaderMap,
) -> Result<(), SignatureError> {
    let authority = authority(url);
    set(headers, "host", &authority)?;
    set(headers, "date", &window::http_date(now))?;
    if let Some(body) = body {
        let (name, value) = digest::header(form, body);
        set(headers, name, &value)?;
    }
    let target = target(url);
    let message = Message {
        method,
        scheme: url.url().scheme(),
        authority: &authority,
        target: &target,
        headers,
    };
    let signed = match form {
        SignatureForm::Cavage => cavage::sign(key, &message)?,
        SignatureForm::Rfc9421 => rfc9421::sign(key, &message, now)?,
    };
    signed
        .iter()
        .try_for_each(|(name, value)| set(headers, name, value))
}

/// Host and port of an address as they stand in `Host`.
#[must_use]
pub fn authority(url: &ObjectUrl) -> String {
    let url = url.url();
    let host = url.host_str().unwrap_or_default();
    url.port()
        .map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

/// Path and query of an address as they stand in the request line.
#[must_use]
pub fn target(url: &ObjectUrl) -> String {
    let url = url.url();
    url.query().map_or_else(
        || url.path().to_owned(),
        |query| format!("{}?{query}", url.path()),
    )
}

fn set(headers: &mut HeaderMap, name: &'static str, value: &str) -> Result<(), SignatureError> {
    let value = HeaderValue::from_str(value).map_err(|_not_ascii| SignatureError::Signing)?;
    headers.insert(HeaderName::from_static(name), value);
    Ok(())
}

/// Reads the id of a key: an address of at most [`MAX_ADDRESS`] bytes.
fn key_id(text: &str) -> Result<ObjectUrl, SignatureError> {
    if text.len() > MAX_ADDRESS || text.trim() != text {
        return Err(SignatureError::KeyId);
    }
    ObjectUrl::parse(text).map_err(|_no_address| SignatureError::KeyId)
}

/// Refuses a list that names something twice.
fn no_duplicates(names: &[String]) -> Result<(), SignatureError> {
    let mut seen = std::collections::HashSet::new();
    if names.iter().all(|name| seen.insert(name)) {
        Ok(())
    } else {
        Err(SignatureError::Duplicate)
    }
}

/// Most names that a signature may cover.
const MAX_COVERED: usize = 32;

#[cfg(test)]
mod tests;
