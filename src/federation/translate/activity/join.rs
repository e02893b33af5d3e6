//! Taking part across nodes (FEP-8a8e; federation.md section 2.7).

use serde_json::Value;

use super::write::{activity, delete};
use crate::{
    domain::{
        ObjectUrl,
        enrolment::{ActionStatus, Answer, Released},
        time::Moment,
    },
    federation::{
        translate::{
            node::{Node, address_of},
            plain,
        },
        wire::{Activity, Addressing, Note, Payload, PropertyValue, Tombstone, Verb},
    },
};

/// `actor` joins `object`, of which `organiser` is told alone.
#[must_use]
pub fn join(id: ObjectUrl, actor: ObjectUrl, object: ObjectUrl, organiser: ObjectUrl) -> Activity {
    let to = Addressing::only(organiser);
    activity(id, Verb::Join, actor, Some(to), Payload::Address(object))
}

/// `actor` ends its Join of the id `join`.
#[must_use]
pub fn leave(
    id: ObjectUrl,
    actor: ObjectUrl,
    object: ObjectUrl,
    organiser: ObjectUrl,
    join: ObjectUrl,
) -> Activity {
    let to = Addressing::only(organiser);
    Activity {
        instrument: Some(join),
        ..activity(id, Verb::Leave, actor, Some(to), Payload::Address(object))
    }
}

/// The Join of the id `join`, by which `joiner` wanted to take part in `object`, as an answer names
/// it; with what became of it, once that is known.
#[must_use]
pub fn asked(
    join: ObjectUrl,
    joiner: ObjectUrl,
    object: ObjectUrl,
    status: Option<ActionStatus>,
) -> Activity {
    let object = Payload::Address(object);
    Activity {
        action_status: status,
        ..activity(join, Verb::Join, joiner, None, object)
    }
}

/// `organiser` answers a Join ([`asked`]). It is written out in the answer, as servers know it by its
/// id or by its actor and object; an Ignore names its id alone.
#[must_use]
pub fn answer_join(
    id: ObjectUrl,
    answer: Answer,
    organiser: ObjectUrl,
    asked: Activity,
) -> Activity {
    let verb = match answer {
        Answer::Accept => Verb::Accept,
        Answer::TentativeAccept => Verb::TentativeAccept,
        Answer::Reject => Verb::Reject,
        Answer::Ignore => Verb::Ignore,
    };
    let to = Addressing::only(asked.actor.clone());
    let asked = match (answer, asked.id.clone()) {
        (Answer::Ignore, Some(join)) => Payload::Address(join),
        _ => Payload::Activity(Box::new(asked)),
    };
    activity(id, verb, organiser, Some(to), asked)
}

/// What became of a Join, as its answer names it: by a term, or by an address of schema.org.
#[must_use]
pub fn read_action_status(join: Node<'_>) -> Option<ActionStatus> {
    let said = join.text("actionStatus")?;
    let name = said.rsplit(['/', ':', '#']).next()?;
    name.parse().ok()
}

/// What a learner releases to `organiser`, and to nobody else, beside the Join of the id `join`.
#[must_use]
pub fn release(
    id: ObjectUrl,
    note: ObjectUrl,
    actor: ObjectUrl,
    organiser: ObjectUrl,
    join: ObjectUrl,
    released: &Released,
) -> Activity {
    let members = released.members();
    let lines = members.iter().map(|(_, value)| plain::escape_html(value));
    let to = Addressing::only(organiser);
    let note = Note {
        id: note,
        kind: "Note",
        attributed_to: actor.clone(),
        addressing: to.clone(),
        in_reply_to: join,
        content: lines.map(|line| format!("<p>{line}</p>")).collect(),
        media_type: "text/html",
        additional_property: members
            .iter()
            .map(|(name, value)| PropertyValue::new(*name, Value::from(*value)))
            .collect(),
    };
    activity(
        id,
        Verb::Create,
        actor,
        Some(to),
        Payload::Note(Box::new(note)),
    )
}

/// What that Note told is taken back from `organiser`, who is told so alone.
#[must_use]
pub fn take_back(
    id: ObjectUrl,
    note: ObjectUrl,
    actor: ObjectUrl,
    organiser: ObjectUrl,
    at: Moment,
) -> Activity {
    let gone = Tombstone::new(note, "Note", at);
    delete(id, actor, gone, Addressing::only(organiser))
}

/// What a Note releases, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadRelease {
    /// The id of the Join to which it belongs.
    pub join: ObjectUrl,
    /// The Note's own id, by which it can be deleted.
    pub note: Option<ObjectUrl>,
    /// What it releases.
    pub released: Released,
}

/// Reads what a Note releases; nothing of a Note that answers nothing.
#[must_use]
pub fn read_release(value: &Value) -> Option<ReadRelease> {
    let node = Node::of(value).filter(|node| node.is("Note"))?;
    let join = node.address("inReplyTo")?;
    let said = |name: &str| {
        let mut properties = node.nodes("additionalProperty");
        let property = properties.find(|one| one.text("propertyID") == Some(name))?;
        let text = property.text("value")?.trim();
        (!text.is_empty()).then(|| text.to_owned())
    };
    let released = Released {
        name: said("name"),
        email: said("email"),
        message: said("message"),
    };
    Some(ReadRelease {
        join,
        note: address_of(value),
        released,
    })
}
