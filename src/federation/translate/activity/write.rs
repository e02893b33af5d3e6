//! Activities that this node sends. Every id is given by the caller.

use crate::{
    domain::{ObjectUrl, Territory, time::Moment},
    federation::wire::{Activity, Addressing, Object, Payload, Tombstone, Verb},
};

/// To whom a Create, Update or Delete of `object` is addressed: to whom the object is, and to the
/// followers of the territory (federation.md section 2.6: the other Waymark nodes).
#[must_use]
pub fn for_object(object: &Object, territory: &Territory) -> Addressing {
    object
        .addressing()
        .with_cc(territory.actor())
        .with_cc(territory.actor().join_path("/followers"))
}

/// To everybody, delivered to the followers of `actor`: how a territory or the node announces.
#[must_use]
pub fn addressed_to_followers(actor: &ObjectUrl) -> Addressing {
    Addressing::public([actor.join_path("/followers")])
}

/// An object is new.
#[must_use]
pub fn create(id: ObjectUrl, object: Object, addressing: Addressing) -> Activity {
    by_author(id, Verb::Create, object, addressing)
}

/// An object, or an actor itself, changed.
#[must_use]
pub fn update(id: ObjectUrl, object: Object, addressing: Addressing) -> Activity {
    by_author(id, Verb::Update, object, addressing)
}

/// An object of `actor` is gone.
#[must_use]
pub fn delete(
    id: ObjectUrl,
    actor: ObjectUrl,
    tombstone: Tombstone,
    addressing: Addressing,
) -> Activity {
    activity(
        id,
        Verb::Delete,
        actor,
        Some(addressing),
        Payload::Tombstone(tombstone),
    )
}

/// `actor` passes on what is at `object`: by its address as a plain string, so that whoever hears
/// of it reads it where it is.
#[must_use]
pub fn announce(
    id: ObjectUrl,
    actor: ObjectUrl,
    object: ObjectUrl,
    at: Moment,
    addressing: Addressing,
) -> Activity {
    let announce = activity(
        id,
        Verb::Announce,
        actor,
        Some(addressing),
        Payload::Address(object),
    );
    Activity {
        published: Some(at),
        ..announce
    }
}

/// `actor` asks for what `object` publishes.
#[must_use]
pub fn follow(id: ObjectUrl, actor: ObjectUrl, object: ObjectUrl) -> Activity {
    let to = Addressing::only(object.clone());
    activity(id, Verb::Follow, actor, Some(to), Payload::Address(object))
}

/// `actor` grants the follow of `follower`.
#[must_use]
pub fn accept(
    id: ObjectUrl,
    actor: ObjectUrl,
    follower: ObjectUrl,
    follow: Option<ObjectUrl>,
) -> Activity {
    answer(id, Verb::Accept, actor, follower, follow)
}

/// `actor` refuses or ends the follow of `follower`.
#[must_use]
pub fn reject(
    id: ObjectUrl,
    actor: ObjectUrl,
    follower: ObjectUrl,
    follow: Option<ObjectUrl>,
) -> Activity {
    answer(id, Verb::Reject, actor, follower, follow)
}

/// The actor of `earlier` takes it back, from those to whom it was addressed.
#[must_use]
pub fn undo(id: ObjectUrl, earlier: Activity) -> Activity {
    let addressing = earlier.addressing.clone();
    let earlier = Activity {
        addressing: None,
        ..earlier
    };
    let actor = earlier.actor.clone();
    activity(
        id,
        Verb::Undo,
        actor,
        addressing,
        Payload::Activity(Box::new(earlier)),
    )
}

/// Something is wrong with `thing` of `owner`. Who found it is not said: `actor` is the node's own.
/// Mastodon wants the owner named first, then what is meant.
#[must_use]
pub fn flag(
    id: ObjectUrl,
    actor: ObjectUrl,
    owner: ObjectUrl,
    thing: ObjectUrl,
    text: String,
) -> Activity {
    let to = Addressing::only(owner.clone());
    let mut meant = vec![owner];
    if !meant.contains(&thing) {
        meant.push(thing);
    }
    let flag = activity(id, Verb::Flag, actor, Some(to), Payload::Addresses(meant));
    Activity {
        content: Some(text),
        ..flag
    }
}

/// The Follow is written out in the answer: some servers know it by its id, some by its actor and
/// object.
fn answer(
    id: ObjectUrl,
    verb: Verb,
    actor: ObjectUrl,
    follower: ObjectUrl,
    follow: Option<ObjectUrl>,
) -> Activity {
    let asked = Activity {
        id: follow,
        verb: Verb::Follow,
        actor: follower.clone(),
        published: None,
        addressing: None,
        object: Payload::Address(actor.clone()),
        content: None,
        instrument: None,
        action_status: None,
    };
    let to = Addressing::only(follower);
    activity(
        id,
        verb,
        actor,
        Some(to),
        Payload::Activity(Box::new(asked)),
    )
}

fn by_author(id: ObjectUrl, verb: Verb, object: Object, addressing: Addressing) -> Activity {
    let actor = object.author().clone();
    activity(id, verb, actor, Some(addressing), Payload::Object(object))
}

pub(super) fn activity(
    id: ObjectUrl,
    verb: Verb,
    actor: ObjectUrl,
    addressing: Option<Addressing>,
    object: Payload,
) -> Activity {
    Activity {
        id: Some(id),
        verb,
        actor,
        published: None,
        addressing,
        object,
        content: None,
        instrument: None,
        action_status: None,
    }
}
