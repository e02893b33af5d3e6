//! Who may speak for what: security.md section 1, rule 11, after FEP-fe34.
//!
//! An origin is scheme, host and port. An activity speaks for its actor alone, about things of its
//! actor's origin; what belongs to whom there is in the store. An embedded copy of another origin's
//! thing is never believed, only its address.

mod context;

use serde_json::Value;

use super::Verdict;
use crate::domain::{ObjectUrl, Origin};

/// Judges an activity of an authenticated actor by what it says, before any handler sees it.
///
/// Accepted means that the actor may say such a thing. What needs the store remains: that the
/// stored owner is the actor (Update, Delete, Undo, Move, Add, Remove), that we did send the Follow
/// that is accepted.
#[must_use]
pub fn judge(activity: &Value, id: &ObjectUrl, actor: &ObjectUrl, own: &Origin) -> Verdict {
    let told = Told {
        activity,
        actor,
        own,
    };
    if id.origin() != actor.origin() {
        return Verdict::reject("the activity's id is not on its actor's server");
    }
    if actor.origin() == *own {
        return Verdict::reject("the activity claims to come from this node");
    }
    if context::restructures(activity) {
        return Verdict::reject("the document says one thing as JSON and another as JSON-LD");
    }
    match activity.get("type").and_then(Value::as_str) {
        Some("Create" | "Update") => told.may_write(),
        Some("Delete") => told.object_is_of_actor_origin(),
        Some("Undo") => told
            .object_is_of_actor_origin()
            .and_then(|| told.embedded_actor_is_own()),
        Some("Accept" | "Reject" | "TentativeAccept" | "TentativeReject" | "Ignore") => {
            told.answers_what_was_asked_of_it()
        }
        Some("Move") => told.moves_itself(),
        Some("Add" | "Remove") => told.target_is_of_actor_origin(),
        Some(_) => Verdict::Accept,
        None => Verdict::ignore("the activity has no type"),
    }
}

/// Judges an object that was fetched from its own address, as an Announce asks for: it is its
/// origin's word, and its owner is of that origin.
#[must_use]
pub fn judge_fetched(object: &Value, url: &ObjectUrl, own: &Origin) -> Verdict {
    if url.origin() == *own {
        return Verdict::reject("the thing is one of ours");
    }
    if address(object) != Some(url.clone()) {
        return Verdict::reject("the thing's id is not where it was found");
    }
    if context::restructures(object) {
        return Verdict::reject("the document says one thing as JSON and another as JSON-LD");
    }
    match object.get("attributedTo").and_then(text_address) {
        Some(owner) if owner.origin() == url.origin() => Verdict::Accept,
        _ => Verdict::reject("the thing is not attributed to one actor of its own server"),
    }
}

/// Judges an entry of a list that an actor's own server gave: what is written out there counts as
/// fetched from its address, when that is on the same server and its owner is who acts.
#[must_use]
pub fn judge_listed(entry: &Value, of: &Origin, own: &Origin) -> Verdict {
    if context::restructures(entry) {
        return Verdict::reject("the document says one thing as JSON and another as JSON-LD");
    }
    let object = entry.get("object").unwrap_or(entry);
    let url = match address(object) {
        Some(url) if url.origin() == *of => url,
        _ => return Verdict::reject("the thing is on another server"),
    };
    let is_activity = entry.get("object").is_some();
    let owner = object.get("attributedTo").and_then(text_address);
    if is_activity && entry.get("actor").and_then(text_address) != owner {
        return Verdict::reject("the thing is not attributed to the activity's actor alone");
    }
    judge_fetched(object, &url, own)
}

/// Whether a document, read as JSON-LD, says other than it says as JSON: also of all in it.
#[must_use]
pub fn is_ambiguous(document: &Value) -> bool {
    context::restructures(document)
}

/// The address of what an activity is about: a text, or an embedded object's `id`.
#[must_use]
pub fn object_address(activity: &Value) -> Option<ObjectUrl> {
    activity.get("object").and_then(thing_address)
}

/// The address of a thing: it stands for itself, or is the thing's `id`.
#[must_use]
pub fn thing_address(thing: &Value) -> Option<ObjectUrl> {
    address(thing)
}

/// An activity, its proven actor, and our own origin.
struct Told<'a> {
    activity: &'a Value,
    actor: &'a ObjectUrl,
    own: &'a Origin,
}

impl Told<'_> {
    fn object(&self) -> &Value {
        self.activity.get("object").unwrap_or(&Value::Null)
    }

    /// Create and Update: a thing of this actor and of its origin, or the actor itself.
    fn may_write(&self) -> Verdict {
        let object = self.object();
        self.object_is_of_actor_origin().and_then(|| {
            let owner = object.get("attributedTo");
            let is_own = owner.and_then(text_address).as_ref() == Some(self.actor);
            // A plain address is fetched from its origin, and judged then.
            if object.is_string() || address(object).as_ref() == Some(self.actor) || is_own {
                Verdict::Accept
            } else {
                Verdict::reject("the thing is not attributed to the activity's actor alone")
            }
        })
    }

    fn object_is_of_actor_origin(&self) -> Verdict {
        self.is_of_actor_origin(self.object())
    }

    fn target_is_of_actor_origin(&self) -> Verdict {
        self.is_of_actor_origin(self.activity.get("target").unwrap_or(&Value::Null))
    }

    fn is_of_actor_origin(&self, thing: &Value) -> Verdict {
        match address(thing) {
            None => Verdict::ignore("the activity names no thing"),
            Some(id) if id.origin() == *self.own => Verdict::reject("the thing is one of ours"),
            Some(id) if id.origin() == self.actor.origin() => Verdict::Accept,
            Some(_) => Verdict::reject("the thing is on another server"),
        }
    }

    /// Undo: an embedded activity says whose it is.
    fn embedded_actor_is_own(&self) -> Verdict {
        match self.object().get("actor") {
            Some(actor) if text_address(actor).as_ref() != Some(self.actor) => {
                Verdict::reject("the undone activity is another actor's")
            }
            _ => Verdict::Accept,
        }
    }

    /// Accept and Reject: an embedded Follow was for the actor that answers it. (A Join or an Offer
    /// is for a thing of the actor's origin.)
    fn answers_what_was_asked_of_it(&self) -> Verdict {
        let asked = self.object();
        let Some(of) = asked.get("object") else {
            return address(asked).map_or(Verdict::ignore("the activity names no thing"), |_| {
                Verdict::Accept
            });
        };
        let is_follow = asked.get("type").and_then(Value::as_str) == Some("Follow");
        match address(of) {
            Some(of) if is_follow && of == *self.actor => Verdict::Accept,
            Some(of) if !is_follow && of.origin() == self.actor.origin() => Verdict::Accept,
            // What we offered is ours, and whom we offered it to is the target.
            Some(of) if !is_follow && of.origin() == *self.own => Verdict::Accept,
            _ => Verdict::reject("that was asked of another actor"),
        }
    }

    /// Move: an actor moves itself, to somewhere.
    fn moves_itself(&self) -> Verdict {
        let target = self.activity.get("target").and_then(address);
        if address(self.object()).as_ref() != Some(self.actor) {
            Verdict::reject("an actor moves itself alone")
        } else if target.is_none() {
            Verdict::ignore("the activity names no thing")
        } else {
            Verdict::Accept
        }
    }
}

/// A text that is an address, or an object with one as its id.
fn address(value: &Value) -> Option<ObjectUrl> {
    text_address(value.get("id").unwrap_or(value))
}

fn text_address(value: &Value) -> Option<ObjectUrl> {
    value.as_str().and_then(|text| ObjectUrl::parse(text).ok())
}

#[cfg(test)]
mod tests;
