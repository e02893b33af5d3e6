//! Checking the document of another server's actor (security.md section 1, rules 8 and 9).

use activitypub_federation::protocol::public_key::PublicKey;
use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::{
    domain::ObjectUrl,
    federation::keys::{KeyError, VerifyingKey},
};

/// Most keys of an actor that are looked at.
pub const MAX_KEYS: usize = 5;

/// Longest name that is kept, in characters.
const MAX_NAME: usize = 200;

/// Why a document is not taken as an actor's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ActorFault {
    /// Its `id` is not where it was found.
    #[error("the actor's id is not where it was found")]
    Id,
    /// Its `type` is none of the five actor types.
    #[error("the document is no actor's")]
    Type,
    /// No inbox, or one on another origin.
    #[error("the actor's inbox is not on its own server")]
    Inbox,
    /// An outbox on another origin.
    #[error("the actor's outbox is not on its own server")]
    Outbox,
}

/// The five types of actors (ActivityStreams vocabulary section 3.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the vocabulary's own words")]
pub enum ActorType {
    Application,
    Group,
    Organization,
    Person,
    Service,
}

/// A key that an actor's document names as the actor's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedKey {
    /// Its id, on the actor's origin.
    pub id: ObjectUrl,
    /// As it is written there: PEM, or multibase. To store, and to read again with [`Self::parse`].
    pub text: String,
    /// As it is used.
    pub key: VerifyingKey,
}

impl NamedKey {
    /// Reads a key as it was stored.
    ///
    /// # Errors
    /// Unreadable, or too small.
    pub fn parse(id: ObjectUrl, text: &str) -> Result<Self, KeyError> {
        let key = match text.strip_prefix('z') {
            Some(_) => VerifyingKey::from_multibase(text)?,
            None => VerifyingKey::from_pem(text)?,
        };
        Ok(Self {
            id,
            text: text.to_owned(),
            key,
        })
    }
}

/// An actor of another server, as its checked document describes it.
#[derive(Debug, Clone, PartialEq)]
pub struct ForeignActor {
    /// Its address.
    pub id: ObjectUrl,
    /// What it is.
    pub kind: ActorType,
    /// The name before the `@`; at most 200 characters, none of them control characters.
    pub preferred_username: Option<String>,
    /// What it calls itself, bounded likewise.
    pub name: Option<String>,
    /// Where activities for it alone go; on its own origin.
    pub inbox: ObjectUrl,
    /// Where activities for its server go; on its own origin, or left out.
    pub shared_inbox: Option<ObjectUrl>,
    /// What it has published; on its own origin.
    pub outbox: Option<ObjectUrl>,
    /// Who follows it; on its own origin.
    pub followers: Option<ObjectUrl>,
    /// Keys that the document carries, at most [`MAX_KEYS`].
    pub keys: Vec<NamedKey>,
    /// Ids of keys that the document names and does not carry.
    pub key_references: Vec<ObjectUrl>,
    /// The whole document.
    pub document: Value,
    /// As of when its server said so: what was said later counts for more.
    pub fetched: DateTime<Utc>,
}

impl ForeignActor {
    /// The key of this id, if it is the actor's.
    #[must_use]
    pub fn key(&self, id: &ObjectUrl) -> Option<&NamedKey> {
        self.keys.iter().find(|key| key.id == *id)
    }

    /// Where a delivery for the whole server goes.
    #[must_use]
    pub fn server_inbox(&self) -> &ObjectUrl {
        self.shared_inbox.as_ref().unwrap_or(&self.inbox)
    }

    /// Takes in a key document of its own, when this actor names it (GoToSocial's `/main-key`).
    pub fn add_key(&mut self, document: &Value, id: &ObjectUrl) {
        let is_named = self.key_references.contains(id);
        if is_named && self.key(id).is_none() && self.keys.len() < MAX_KEYS {
            let key = document.get("publicKey").unwrap_or(document);
            self.keys
                .extend(key_of(key, &self.id).filter(|key| key.id == *id));
        }
    }
}

/// Checks the document of an actor that was found at `url`, as its server gave it at `fetched`.
///
/// # Errors
/// [`ActorFault`] says which rule it breaks. A key that breaks one is left out.
pub fn check_actor(
    document: &Value,
    url: &ObjectUrl,
    fetched: DateTime<Utc>,
) -> Result<ForeignActor, ActorFault> {
    let id = address(document.get("id"))
        .filter(|id| id == url)
        .ok_or(ActorFault::Id)?;
    let kind = actor_type(document.get("type")).ok_or(ActorFault::Type)?;
    let own = |value: Option<&Value>| address(value).filter(|url| url.origin() == id.origin());
    let inbox = own(document.get("inbox")).ok_or(ActorFault::Inbox)?;
    let outbox = document.get("outbox").filter(|outbox| !outbox.is_null());
    let outbox = outbox
        .map(|outbox| own(Some(outbox)).ok_or(ActorFault::Outbox))
        .transpose()?;
    let shared_inbox = own(document
        .get("endpoints")
        .and_then(|all| all.get("sharedInbox")));
    let (keys, key_references) = keys_of(document, &id);
    Ok(ForeignActor {
        kind,
        preferred_username: text(document.get("preferredUsername")),
        name: text(document.get("name")),
        inbox,
        shared_inbox,
        outbox,
        followers: own(document.get("followers")),
        keys,
        key_references,
        document: document.clone(),
        fetched,
        id,
    })
}

fn actor_type(value: Option<&Value>) -> Option<ActorType> {
    match value?.as_str()? {
        "Application" => Some(ActorType::Application),
        "Group" => Some(ActorType::Group),
        "Organization" => Some(ActorType::Organization),
        "Person" => Some(ActorType::Person),
        "Service" => Some(ActorType::Service),
        _ => None,
    }
}

/// `publicKey` and `assertionMethod`, one or several each: what is carried, and what is only named.
fn keys_of(document: &Value, owner: &ObjectUrl) -> (Vec<NamedKey>, Vec<ObjectUrl>) {
    let listed: Vec<&Value> = ["publicKey", "assertionMethod"]
        .into_iter()
        .filter_map(|member| document.get(member))
        .flat_map(|value| match value {
            Value::Array(keys) => keys.iter().collect(),
            key => vec![key],
        })
        .take(MAX_KEYS)
        .collect();
    let carried = listed.iter().filter_map(|key| key_of(key, owner)).collect();
    let named = listed
        .iter()
        .filter_map(|key| address(Some(key)))
        .filter(|id| id.origin() == owner.origin())
        .collect();
    (carried, named)
}

/// A key that its own document gives to this owner, in one of the two forms.
fn key_of(key: &Value, owner: &ObjectUrl) -> Option<NamedKey> {
    let (id, text) = if key.get("publicKeyPem").is_some() {
        let PublicKey {
            id,
            owner: stated,
            public_key_pem,
        } = serde_json::from_value(key.clone()).ok()?;
        (stated == *owner.url()).then_some((id, public_key_pem))?
    } else {
        let is_owner = address(key.get("controller")).is_some_and(|stated| stated == *owner);
        let id = key.get("id")?.as_str()?.to_owned();
        let text = key.get("publicKeyMultibase")?.as_str()?.to_owned();
        (is_owner && key.get("type")? == "Multikey").then_some((id, text))?
    };
    let id = ObjectUrl::parse(&id)
        .ok()
        .filter(|id| id.origin() == owner.origin())?;
    NamedKey::parse(id, &text).ok()
}

fn address(value: Option<&Value>) -> Option<ObjectUrl> {
    value?.as_str().and_then(|text| ObjectUrl::parse(text).ok())
}

/// A name as it may be shown: no control characters, at most [`MAX_NAME`] characters.
fn text(value: Option<&Value>) -> Option<String> {
    let shown = |character: &char| !character.is_control();
    let text: String = value?
        .as_str()?
        .trim()
        .chars()
        .filter(shown)
        .take(MAX_NAME)
        .collect();
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
pub(crate) mod tests;
