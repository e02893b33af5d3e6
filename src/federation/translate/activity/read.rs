//! Activities that arrive. What they claim; the guard judges, and the handlers act.

use serde_json::{Map, Value};

use super::join::read_action_status;
use crate::{
    domain::{ObjectUrl, enrolment::ActionStatus},
    federation::translate::{
        actor::is_actor,
        node::{Node, address_of},
        plain::html_to_line,
        read::{RemoteTombstone, TranslateError, is_public, short},
        times,
    },
};

/// Things of one Flag that are looked at.
const MOST_FLAGGED: usize = 50;

/// An activity of another server.
#[derive(Debug, Clone, PartialEq)]
pub struct RemoteActivity {
    /// Its address; some servers give their Announces none.
    pub id: Option<ObjectUrl>,
    /// Who acts: exactly one.
    pub actor: ObjectUrl,
    /// Whether it is addressed to everybody.
    pub public: bool,
    /// What is done.
    pub deed: Deed,
}

/// What is done.
#[derive(Debug, Clone, PartialEq)]
pub enum Deed {
    /// The actor asks for what `object` publishes.
    Follow {
        /// The actor that is asked for.
        object: ObjectUrl,
    },
    /// Our follow is granted, or who joined has a seat.
    Accept(Reference),
    /// Who joined waits.
    TentativeAccept(Reference),
    /// Our follow is refused or ended, or who joined has no seat.
    Reject(Reference),
    /// What we asked is not done there.
    Ignore(Reference),
    /// The actor wants to take part.
    Join {
        /// In what.
        object: ObjectUrl,
        /// What it writes to the organiser: plain text, as Mobilizon sends it.
        message: Option<String>,
    },
    /// The actor, or somebody for whom it joined, does not take part any more.
    Leave {
        /// In what.
        object: ObjectUrl,
        /// The Join that is ended, where it is named.
        join: Option<ObjectUrl>,
    },
    /// An earlier activity is taken back.
    Undo(Reference),
    /// An object is new.
    Create(Embedded),
    /// An object or an actor changed.
    Update(Embedded),
    /// An object or an actor is gone.
    Delete(RemoteTombstone),
    /// An object of somebody is passed on; only its address is believed.
    Announce {
        /// Where it is.
        object: ObjectUrl,
    },
    /// Something is found wrong with things, ours or not.
    Flag {
        /// Their addresses, and their owners'.
        things: Vec<ObjectUrl>,
        /// What is wrong, as plain text; may be empty.
        text: String,
    },
    /// Nothing that this node acts on; its type.
    Other(String),
}

/// An earlier activity, by its address or written out, or both.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reference {
    /// Its address.
    pub id: Option<ObjectUrl>,
    /// Its type, where it is written out: `Follow`.
    pub kind: Option<String>,
    /// Its actor.
    pub actor: Option<ObjectUrl>,
    /// Its object.
    pub object: Option<ObjectUrl>,
    /// What became of it, where that is told: of a Join.
    pub status: Option<ActionStatus>,
}

/// The object of a Create or an Update.
#[derive(Debug, Clone, PartialEq)]
pub enum Embedded {
    /// Written out; to be read by [`read_object`](crate::federation::translate::read_object).
    Object(Value),
    /// By its address alone; to be fetched.
    Address(ObjectUrl),
}

/// Reads an activity of any server.
///
/// # Errors
/// [`TranslateError`] when it has no type, not exactly one actor, or not exactly one object where
/// that matters.
pub fn read_activity(value: &Value) -> Result<RemoteActivity, TranslateError> {
    let node = Node::of(value).ok_or(TranslateError::NotAnObject)?;
    let kind = node.kinds().next().ok_or(TranslateError::Missing("type"))?;
    let actor = address_of(only(node, "actor")?).ok_or(TranslateError::Missing("actor"))?;
    let deed = deed(node, kind, &actor)?;
    Ok(RemoteActivity {
        id: node.id(),
        actor,
        public: is_public(node),
        deed,
    })
}

fn deed(node: Node<'_>, kind: &str, actor: &ObjectUrl) -> Result<Deed, TranslateError> {
    let object = || only(node, "object");
    Ok(match kind {
        "Follow" => Deed::Follow {
            object: address(object()?)?,
        },
        "Accept" => Deed::Accept(reference(object()?)?),
        "TentativeAccept" => Deed::TentativeAccept(reference(object()?)?),
        "Reject" => Deed::Reject(reference(object()?)?),
        "Ignore" => Deed::Ignore(reference(object()?)?),
        "Join" => Deed::Join {
            object: address(object()?)?,
            message: node.text("participationMessage").map(str::to_owned),
        },
        "Leave" => Deed::Leave {
            object: address(object()?)?,
            join: node.address("instrument"),
        },
        "Undo" => Deed::Undo(reference(object()?)?),
        "Create" => Deed::Create(embedded(object()?, actor)?),
        "Update" => Deed::Update(embedded(object()?, actor)?),
        "Delete" => Deed::Delete(tombstone(object()?)?),
        "Announce" => Deed::Announce {
            object: announced(object()?)?,
        },
        "Flag" => flag(node)?,
        other => Deed::Other(short(other)),
    })
}

/// Mastodon names the actor and its posts, in a list; others one thing alone.
fn flag(node: Node<'_>) -> Result<Deed, TranslateError> {
    let things: Vec<ObjectUrl> = node
        .all("object")
        .take(MOST_FLAGGED)
        .filter_map(address_of)
        .collect();
    if things.is_empty() {
        return Err(TranslateError::Missing("object"));
    }
    let text = node.text("content").unwrap_or_default();
    Ok(Deed::Flag {
        things,
        text: html_to_line(text),
    })
}

/// The one value of a member that must have exactly one.
fn only<'a>(node: Node<'a>, name: &'static str) -> Result<&'a Value, TranslateError> {
    let mut values = node.all(name);
    let value = values.next().ok_or(TranslateError::Missing(name))?;
    if values.next().is_some() {
        return Err(TranslateError::Several(name));
    }
    Ok(value)
}

fn address(object: &Value) -> Result<ObjectUrl, TranslateError> {
    address_of(object).ok_or(TranslateError::Missing("object"))
}

fn reference(object: &Value) -> Result<Reference, TranslateError> {
    let reference = match Node::of(object) {
        Some(node) => Reference {
            id: node.id(),
            kind: node.kinds().next().map(short),
            actor: only(node, "actor").ok().and_then(address_of),
            object: only(node, "object").ok().and_then(address_of),
            status: read_action_status(node),
        },
        None => Reference {
            id: Some(address(object)?),
            ..Reference::default()
        },
    };
    let says_something = reference.id.is_some() || reference.actor.is_some();
    if says_something {
        Ok(reference)
    } else {
        Err(TranslateError::Missing("object"))
    }
}

/// The embedded object; one that names no author is the actor's (ActivityPub section 6.2).
fn embedded(object: &Value, actor: &ObjectUrl) -> Result<Embedded, TranslateError> {
    let Some(node) = Node::of(object).filter(|node| node.kinds().next().is_some()) else {
        return address(object).map(Embedded::Address);
    };
    let authorless = node.get("attributedTo").is_none() && node.get("actor").is_none();
    let mut members: Map<String, Value> = node
        .members()
        .map(|(name, value)| (name.to_owned(), value.clone()))
        .collect();
    if authorless && !is_actor(node) {
        members.insert("attributedTo".to_owned(), actor.as_str().into());
    }
    Ok(Embedded::Object(Value::Object(members)))
}

fn tombstone(object: &Value) -> Result<RemoteTombstone, TranslateError> {
    let id = address(object)?;
    let node = Node::of(object);
    Ok(RemoteTombstone {
        id,
        former_type: node.and_then(|node| node.text("formerType")).map(short),
        deleted: node.and_then(|node| times::read_moment(node, "deleted")),
    })
}

/// Lemmy's groups announce whole activities: the object of a Create, Update or Delete inside is
/// what is passed on.
fn announced(object: &Value) -> Result<ObjectUrl, TranslateError> {
    let inner = Node::of(object)
        .filter(|node| {
            ["Create", "Update", "Delete"]
                .iter()
                .any(|kind| node.is(kind))
        })
        .and_then(|node| only(node, "object").ok());
    address(inner.unwrap_or(object))
}
