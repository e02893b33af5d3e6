//! Create and Update: a thing of a territory that we follow is new, or changed.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::{Handled, done, ignored, join, nothing, refused};
use crate::{
    actions::{
        enrol::elsewhere::concerns_somebody,
        receive_object::{Incoming, Meaning, Taken, receive_actor, receive_object},
    },
    domain::{ObjectUrl, time::Moment},
    federation::{
        fetch::{ForeignActor, check_actor},
        inbox::Delivery,
        known::{about, row_of},
        node::Error,
        origin::thing_address,
        translate::{Attribution, Read, activity::Embedded, read_object},
    },
    store::{Connection, actors, follows, objects::ForeignObject, received::ReceivedState},
};

/// Longest plain name and text that the operator's list keeps of an object.
const EXCERPT: usize = 2_000;

/// Takes in a new thing.
pub(super) fn create(
    c: &mut Connection,
    delivery: &Delivery,
    object: &Embedded,
) -> Result<Handled, Error> {
    if let Embedded::Object(value) = object
        && let Some(released) = join::release(c, delivery, value)?
    {
        return Ok(released);
    }
    if !is_heard(c, &delivery.actor.id, object)? {
        return Ok(nothing("neither it nor its territory is followed"));
    }
    match object {
        Embedded::Object(value) => take(c, delivery, value),
        Embedded::Address(url) if url.origin() == delivery.actor.id.origin() => {
            Ok(fetch_later(url))
        }
        Embedded::Address(_) => Ok(nothing("it is another host's")),
    }
}

/// Whether an object is taken in: of whom we follow; what is followed by itself, as a playlist is;
/// and what somebody here has joined.
fn is_heard(c: &mut Connection, actor: &ObjectUrl, object: &Embedded) -> Result<bool, Error> {
    if follows::takes_in(c, actor)? {
        return Ok(true);
    }
    let url = match object {
        Embedded::Object(value) => thing_address(value),
        Embedded::Address(url) => Some(url.clone()),
    };
    let Some(url) = url.filter(|url| url.origin() == actor.origin()) else {
        return Ok(false);
    };
    Ok(follows::follows_thing(c, &url)? || concerns_somebody(c, actor, &url)?)
}

/// Takes in a change; of an actor itself, when we know or follow it.
pub(super) fn update(
    c: &mut Connection,
    delivery: &Delivery,
    object: &Embedded,
) -> Result<Handled, Error> {
    let actor = &delivery.actor;
    if let Embedded::Object(value) = object
        && value.get("id").and_then(Value::as_str) == Some(actor.id.as_str())
    {
        return update_actor(c, delivery, value);
    }
    create(c, delivery, object)
}

fn update_actor(c: &mut Connection, delivery: &Delivery, value: &Value) -> Result<Handled, Error> {
    let followed = follows::takes_in(c, &delivery.actor.id)?;
    if !followed && actors::get(c, &delivery.actor.id)?.is_none() {
        return Ok(nothing("neither it nor its territory is followed"));
    }
    // The same checks as of a fetched document. The key that signed need not be among the new
    // ones: who changes its key says so with the old one.
    let Ok(actor) = check_actor(value, &delivery.actor.id, delivery.now) else {
        return Ok(refused("the actor's document is wrong"));
    };
    Ok(
        match receive_actor(c, &row_of(&actor), followed.then(|| about(&actor)))? {
            Taken::Stored => done(),
            Taken::Older | Taken::Deleted | Taken::NotTheirs => ignored("it was deleted"),
        },
    )
}

/// The thing is not in the activity: a job fetches it from its own server.
pub(super) fn fetch_later(url: &ObjectUrl) -> Handled {
    (
        crate::federation::Verdict::Accept,
        Some(ReceivedState::Pending),
        Some(url.clone()),
    )
}

fn take(c: &mut Connection, delivery: &Delivery, value: &Value) -> Result<Handled, Error> {
    let Some(incoming) = incoming(value, delivery.now) else {
        return Ok(nothing("nothing that this node reads"));
    };
    if incoming.object.attributed_to != delivery.actor.id {
        return Ok(refused("it is attributed to another actor"));
    }
    Ok(match take_in(c, &delivery.actor, incoming)? {
        Taken::Stored => done(),
        Taken::Older => ignored("a newer state is known"),
        Taken::Deleted => ignored("it was deleted"),
        Taken::NotTheirs => refused("it belongs to another actor"),
    })
}

/// Stores an object with what its owner says of itself.
pub(in crate::federation) fn take_in(
    c: &mut Connection,
    owner: &ForeignActor,
    incoming: Incoming,
) -> Result<Taken, Error> {
    Ok(receive_object(c, &row_of(owner), about(owner), incoming)?)
}

/// What an object means here; nothing for what lacks an owner, is not public, or is an actor.
pub(in crate::federation) fn incoming(value: &Value, now: DateTime<Utc>) -> Option<Incoming> {
    let (attribution, meaning) = match read_object(value).ok()? {
        Read::Opportunity(read) => (read.attribution, Meaning::Opportunity(read.content)),
        Read::Playlist(read) => (read.attribution, Meaning::Playlist(read.content)),
        Read::Other(kind) if matches!(kind.as_str(), "Note" | "Article" | "Page" | "Question") => {
            (Attribution::of(value).ok()?, Meaning::Other)
        }
        Read::Actor(_) | Read::Tombstone(_) | Read::Other(_) => return None,
    };
    if !attribution.public {
        return None;
    }
    // No thing of ours is older than the web; what says so is not believed.
    let web = DateTime::<Utc>::UNIX_EPOCH;
    let time = |moment: Option<Moment>| moment.map(Moment::utc).filter(|time| *time > web);
    let published = time(attribution.published);
    // A time to come would keep every later change out.
    let updated = time(attribution.updated)
        .or(published)
        .unwrap_or(now)
        .min(now);
    let excerpt = |name: &str| {
        let text = value.get(name).and_then(Value::as_str)?;
        Some(text.chars().take(EXCERPT).collect::<String>())
    };
    Some(Incoming {
        object: ForeignObject {
            host: attribution.id.host(),
            url: attribution.id,
            object_type: value.get("type")?.as_str()?.chars().take(60).collect(),
            attributed_to: attribution.author,
            name: excerpt("name"),
            content: excerpt("content").map(|html| ammonia::clean(&html)),
            document: value.to_string(),
            updated,
            stored: now,
            deleted: None,
        },
        published: published.map(|time| time.min(now)),
        meaning,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;
    use crate::domain::time::now;

    /// A year below 0 is a moment to chrono, and one that its writer of RFC 822 panics at.
    #[test]
    fn times_before_the_web_and_times_to_come_are_not_believed() {
        let time = now();
        let taken = |published: &str| {
            let note = json!({
                "type": "Note", "id": "https://tilburg.example/notes/1",
                "attributedTo": "https://tilburg.example/territory",
                "to": "https://www.w3.org/ns/activitystreams#Public",
                "content": "Hello", "published": published,
            });
            incoming(&note, time).unwrap()
        };
        let old = taken("0000-01-01T00:00:00+14:00");
        assert_eq!((old.published, old.object.updated), (None, time));
        let future = taken("2999-01-01T00:00:00Z");
        assert_eq!(
            (future.published, future.object.updated),
            (Some(time), time)
        );
        let plain = taken("2026-01-01T00:00:00Z");
        assert_eq!(plain.published, Some(plain.object.updated));
    }
}
