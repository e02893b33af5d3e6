//! What an actor does (ActivityPub section 6).

use activitypub_federation::protocol::context::WithContext;
use serde::Serialize;

use super::{Addressing, Note, Object, context};
use crate::domain::{ObjectUrl, enrolment::ActionStatus, time::Moment};

/// What is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Verb {
    /// A thing is new.
    Create,
    /// A thing changed.
    Update,
    /// A thing is gone.
    Delete,
    /// A thing of somebody is passed on.
    Announce,
    /// Things of an actor are asked for.
    Follow,
    /// A follow is granted.
    Accept,
    /// A follow is refused, or ended by the one who was followed.
    Reject,
    /// An earlier activity is taken back.
    Undo,
    /// Something is wrong with things of somebody.
    Flag,
    /// Somebody wants to take part (FEP-8a8e).
    Join,
    /// Somebody does not take part any more.
    Leave,
    /// Whoever asked waits.
    TentativeAccept,
    /// What was asked is not done here (FEP-8a8e).
    Ignore,
}

impl Verb {
    /// The ActivityStreams type.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Create => "Create",
            Self::Update => "Update",
            Self::Delete => "Delete",
            Self::Announce => "Announce",
            Self::Follow => "Follow",
            Self::Accept => "Accept",
            Self::Reject => "Reject",
            Self::Undo => "Undo",
            Self::Flag => "Flag",
            Self::Join => "Join",
            Self::Leave => "Leave",
            Self::TentativeAccept => "TentativeAccept",
            Self::Ignore => "Ignore",
        }
    }
}

/// One activity.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Activity {
    /// Its address; nothing for a Follow that is answered and came without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<ObjectUrl>,
    /// What is done.
    #[serde(rename = "type")]
    pub verb: Verb,
    /// Who does it.
    pub actor: ObjectUrl,
    /// When, where the receiver shows it: for an Announce.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<Moment>,
    /// To whom it is addressed; nothing for an activity inside another.
    #[serde(flatten)]
    pub addressing: Option<Addressing>,
    /// To what it is done.
    pub object: Payload,
    /// What is wrong: of a Flag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// By what it is done: of a Leave the Join that it ends, for one actor may have joined for
    /// several people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instrument: Option<ObjectUrl>,
    /// What became of it (schema.org): of a Join inside its answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_status: Option<ActionStatus>,
}

impl Activity {
    /// The activity as it is sent: with the whole context where it embeds an object, else with
    /// that of ActivityStreams alone.
    #[must_use]
    pub fn in_context(self) -> WithContext<Self> {
        match self.object {
            Payload::Object(_) | Payload::Note(_) => context::in_full(self),
            Payload::Activity(ref inner) if inner.action_status.is_some() => context::in_full(self),
            _ => context::in_plain(self),
        }
    }
}

/// The object of an activity.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Payload {
    /// By its address, as a plain string.
    Address(ObjectUrl),
    /// By several addresses.
    Addresses(Vec<ObjectUrl>),
    /// Written out.
    Object(Object),
    /// A private word.
    Note(Box<Note>),
    /// What is left of it.
    Tombstone(Tombstone),
    /// Another activity.
    Activity(Box<Activity>),
}

/// What is left of a deleted thing (FEP-4f05); also the body of a 410.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Tombstone {
    /// Its address.
    pub id: ObjectUrl,
    /// `Tombstone`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// What it was: `Event`. Gancio acts on nothing without it.
    pub former_type: String,
    /// When it was deleted.
    pub deleted: Moment,
}

impl Tombstone {
    /// What is left of the `former_type` at `id`.
    #[must_use]
    pub fn new(id: ObjectUrl, former_type: impl Into<String>, deleted: Moment) -> Self {
        Self {
            id,
            kind: "Tombstone",
            former_type: former_type.into(),
            deleted,
        }
    }
}
