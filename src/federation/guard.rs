//! The guard in front of every inbox: security.md section 1.
//!
//! [`check`] is rules 1 to 7, a pure function of the request: no network, no database, no clock but
//! the time that it is given. [`authenticate`] is rules 8 to 10, which need the sender's key. Rule
//! 11 is [`crate::federation::origin`], rule 12 the store's.

mod authenticate;
mod envelope;
pub mod refusal;

use chrono::{DateTime, Utc};
use reqwest::header::HeaderMap;
use serde_json::Value;

pub use self::{
    authenticate::{Authentic, authenticate},
    refusal::{Reason, Refusal},
};
use super::{
    AllowLocal,
    fetch::reach,
    json::{self, JsonError},
    signature::{self, Message, Signature, SignatureForm, window},
};
use crate::domain::ObjectUrl;

/// A request to an inbox, as it came.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// `POST`.
    pub method: &'a str,
    /// Path and query as they stand in the request line.
    pub target: &'a str,
    /// All headers. HTTP/2 has no `Host`: whoever takes the request puts `:authority` there.
    pub headers: &'a HeaderMap,
    /// The raw body, of which at most [`json::MAX_BYTES`] and one were read.
    pub body: &'a [u8],
}

/// Who we are, for the guard.
#[derive(Debug, Clone, Copy)]
pub struct Own<'a> {
    /// Our public base address.
    pub base: &'a ObjectUrl,
    /// Hosts of this machine that may speak to us over plain http.
    pub local: &'a AllowLocal,
}

/// A request that passed rules 1 to 7. Who sent it is still only what it says.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked {
    /// The activity's id.
    pub id: ObjectUrl,
    /// The actor that the activity names; the key's id has its origin.
    pub actor: ObjectUrl,
    /// The key that is said to have signed.
    pub key_id: ObjectUrl,
    /// The activity.
    pub activity: Value,
    /// The form of the signature, which the sender will take too.
    pub form: SignatureForm,
    /// Until when the same request would pass again; what remembers replays forgets it then.
    pub replayable_until: DateTime<Utc>,
    signature: Signature,
    message: String,
}

impl Checked {
    /// The activity's type, when it is one.
    #[must_use]
    pub fn kind(&self) -> Option<&str> {
        self.activity.get("type")?.as_str()
    }

    /// The SHA-256 of the signature, in hexadecimal: what remembers replays keeps this.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, &self.signature.bytes);
        hash.as_ref()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }

    /// Whether an actor says that it is gone. Of an actor that nobody here knows this is answered
    /// with 202 and without asking for its key, which is gone too.
    #[must_use]
    pub fn is_own_deletion(&self) -> bool {
        let object = self.activity.get("object");
        let object = object.and_then(|object| object.get("id")).or(object);
        self.kind() == Some("Delete") && object.and_then(Value::as_str) == Some(self.actor.as_str())
    }
}

/// Rules 1 to 7, in their order, and what of rule 8 needs no network.
///
/// # Errors
/// [`Refusal`], with the status for the sender and the reason for the log.
pub fn check(request: &Request<'_>, own: Own<'_>, now: DateTime<Utc>) -> Result<Checked, Refusal> {
    // 1 to 4: the envelope and what is in it
    envelope::no_duplicates(request.headers)?;
    let host = envelope::own_host(request.headers, own.base)?;
    envelope::media_type(request.headers)?;
    envelope::length(request.headers, request.body)?;
    let activity = json::read(request.body).map_err(|error| match error {
        JsonError::TooLarge => Refusal::too_large(),
        error => Refusal::bad_request(Reason::Json(error)),
    })?;

    // 5: the signature's parameters
    let message = Message {
        method: request.method,
        scheme: own.base.url().scheme(),
        authority: host,
        target: request.target,
        headers: request.headers,
    };
    let signature = Signature::read(request.headers)?;
    signature.covers_request(&message, true)?;
    let base = signature.base(&message)?;
    may_speak(&signature.key_id, own)?;

    // 6: its time
    let date = signature
        .covers("date")
        .then(|| message.header("date"))
        .transpose()?;
    window::check(&signature, date, now)?;

    // 7: the body is the one that was signed
    for form in [SignatureForm::Cavage, SignatureForm::Rfc9421] {
        let (name, _) = signature::digest::header(form, &[]);
        if let Some(value) = signature::only_value(request.headers, name)? {
            signature::digest::check(form, value, request.body)?;
        }
    }

    // What of rules 8 and 11 the activity itself shows
    let id = envelope::address(&activity, "id", Reason::Id)?;
    let actor = envelope::address(&activity, "actor", Reason::Actor)?;
    may_speak(&actor, own)?;
    if actor.origin() != signature.key_id.origin() {
        return Err(Refusal::unauthorized(Reason::KeyOwner));
    }
    Ok(Checked {
        id,
        actor,
        key_id: signature.key_id.clone(),
        activity,
        form: signature.form,
        replayable_until: now + window::MAX_AGE + window::MAX_SKEW,
        message: base,
        signature,
    })
}

/// A key and its actor lie on another server, one that we would go to.
fn may_speak(url: &ObjectUrl, own: Own<'_>) -> Result<(), Refusal> {
    if url.host() == own.base.host() {
        return Err(Refusal::unauthorized(Reason::Ourselves));
    }
    reach::check(url.url(), own.local).map_err(|why| Refusal::unauthorized(Reason::OutOfReach(why)))
}

#[cfg(test)]
mod tests;
