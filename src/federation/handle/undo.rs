//! Undo: an actor takes back what it did.

use super::{Handled, done, ignored, nothing};
use crate::{
    actions::receive_follow::{receive_unfollow, receive_unfollow_of},
    domain::ObjectUrl,
    federation::{inbox::Delivery, node::Error, translate::activity::Reference},
    store::{
        Connection, peers,
        received::{self, Received, ReceivedState},
    },
};

/// Only Follows can be taken back here, each by the actor that followed.
pub(super) fn undo(
    c: &mut Connection,
    delivery: &Delivery,
    reference: &Reference,
) -> Result<Handled, Error> {
    let from = &delivery.actor.id;
    if reference.actor.as_ref().is_some_and(|actor| actor != from) {
        return Ok(nothing("it was another actor's"));
    }
    if reference
        .kind
        .as_deref()
        .is_some_and(|kind| kind != "Follow")
    {
        return Ok(nothing("nothing that this node acts on"));
    }
    let ended = match (&reference.object, &reference.id) {
        (Some(object), _) => receive_unfollow(c, from, object)?,
        (None, Some(id)) => receive_unfollow_of(c, from, id)?,
        (None, None) => false,
    };
    if ended {
        return Ok(done());
    }
    // Somebody whom this node never met takes back what never was.
    if peers::get(c, &from.host())?.is_none() {
        return Ok(nothing("there was no such follow"));
    }
    if let Some(id) = &reference.id {
        remember(c, delivery, id)?;
    }
    Ok(ignored("there was no such follow"))
}

/// An Undo may overtake its Follow: that one has no effect then when it comes.
fn remember(c: &mut Connection, delivery: &Delivery, follow: &ObjectUrl) -> Result<(), Error> {
    received::insert(
        c,
        &Received {
            url: follow.to_string(),
            actor: delivery.actor.id.clone(),
            host: delivery.actor.id.host(),
            activity_type: "Follow".to_owned(),
            state: ReceivedState::Ignored,
            wanted: None,
            note: Some("taken back before it came".to_owned()),
            attempts: 0,
            retry_at: None,
            created: delivery.now,
        },
    )?;
    Ok(())
}
