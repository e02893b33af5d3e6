//! Which of our things an object of another server is.

use serde_json::Value;

use super::{
    actor::{self, RemoteActor},
    node::Node,
    opportunity::{is_opportunity, read_opportunity},
    playlist::{is_playlist, read_playlist},
    times,
};
use crate::{
    domain::{ObjectUrl, OpportunityContent, PlaylistContent, time::Moment},
    federation::wire::addressing::PUBLIC,
};

/// Why something of another server has no meaning here.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TranslateError {
    /// It is no JSON object.
    #[error("is not an object")]
    NotAnObject,
    /// It lacks this member, or the member has no value that can be read.
    #[error("has no `{0}` that can be read")]
    Missing(&'static str),
    /// This member names several where one must answer for it.
    #[error("names several in `{0}`")]
    Several(&'static str),
}

/// What an object is to us. In every content the organisation is still empty: the caller knows it
/// by the attribution.
#[derive(Debug, Clone, PartialEq)]
pub enum Read {
    /// An Event, or a Page about learning.
    Opportunity(Box<RemoteOpportunity>),
    /// An Article that lists steps.
    Playlist(Box<RemotePlaylist>),
    /// An actor.
    Actor(Box<RemoteActor>),
    /// What is left of a deleted thing.
    Tombstone(RemoteTombstone),
    /// Something else, with its type.
    Other(String),
}

/// Which object it is, whose, when, and whether it is for everybody. What it claims; the guard
/// judges.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribution {
    /// Its address.
    pub id: ObjectUrl,
    /// The actor that speaks.
    pub author: ObjectUrl,
    /// The group for which it is meant (FEP-1b12): a territory.
    pub audience: Option<ObjectUrl>,
    /// Whether it is addressed to everybody.
    pub public: bool,
    /// When it was published.
    pub published: Option<Moment>,
    /// When it last changed.
    pub updated: Option<Moment>,
}

impl Attribution {
    /// Reads who speaks and for whom in any object.
    ///
    /// # Errors
    /// [`TranslateError`] when it names no id, or not one author.
    pub fn of(value: &Value) -> Result<Self, TranslateError> {
        Self::read(Node::of(value).ok_or(TranslateError::NotAnObject)?)
    }

    /// Reads who speaks and for whom. Of several authors on one server the first one counts.
    pub(super) fn read(node: Node<'_>) -> Result<Self, TranslateError> {
        let id = node.id().ok_or(TranslateError::Missing("id"))?;
        let mut authors = node
            .addresses("attributedTo")
            .chain(node.addresses("actor"));
        let author = authors
            .next()
            .ok_or(TranslateError::Missing("attributedTo"))?;
        if node
            .addresses("attributedTo")
            .any(|other| other.origin() != author.origin())
        {
            return Err(TranslateError::Several("attributedTo"));
        }
        Ok(Self {
            id,
            author,
            audience: node.address("audience"),
            public: is_public(node),
            published: times::read_moment(node, "published"),
            updated: times::read_moment(node, "updated"),
        })
    }
}

/// Whether an object or activity is addressed to everybody.
pub(super) fn is_public(node: Node<'_>) -> bool {
    let mut recipients = node.words("to").chain(node.words("cc"));
    recipients.any(|recipient| matches!(recipient, PUBLIC | "as:Public" | "Public"))
}

/// An opportunity of another server.
#[derive(Debug, Clone, PartialEq)]
pub struct RemoteOpportunity {
    /// Which, whose, when.
    pub attribution: Attribution,
    /// What it says; within the limits of the domain.
    pub content: OpportunityContent,
}

/// A playlist of another server.
#[derive(Debug, Clone, PartialEq)]
pub struct RemotePlaylist {
    /// Which, whose, when.
    pub attribution: Attribution,
    /// What it says; within the limits of the domain.
    pub content: PlaylistContent,
    /// Counts its changes.
    pub version: Option<i64>,
}

/// What is left of a deleted thing of another server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemoteTombstone {
    /// The address of what was deleted.
    pub id: ObjectUrl,
    /// What it was.
    pub former_type: Option<String>,
    /// When it was deleted.
    pub deleted: Option<Moment>,
}

/// Reads any object of any server.
///
/// # Errors
/// [`TranslateError`] when it is no object, has no type, or is one of our things and lacks what
/// that thing must have.
pub fn read_object(value: &Value) -> Result<Read, TranslateError> {
    let node = Node::of(value).ok_or(TranslateError::NotAnObject)?;
    let kind = node.kinds().next().ok_or(TranslateError::Missing("type"))?;
    if is_opportunity(node) {
        return read_opportunity(value).map(|read| Read::Opportunity(Box::new(read)));
    }
    if is_playlist(node) {
        return read_playlist(value).map(|read| Read::Playlist(Box::new(read)));
    }
    if actor::is_actor(node) {
        return actor::read_actor(value).map(|read| Read::Actor(Box::new(read)));
    }
    if node.is("Tombstone") {
        return Ok(Read::Tombstone(RemoteTombstone {
            id: node.id().ok_or(TranslateError::Missing("id"))?,
            former_type: node.text("formerType").map(short),
            deleted: times::read_moment(node, "deleted"),
        }));
    }
    Ok(Read::Other(short(kind)))
}

/// A word of another server, for logs and comparison.
pub(super) fn short(word: &str) -> String {
    word.chars().take(100).collect()
}
