//! Undo: an actor takes back what it did.

use super::{Handled, done, ignored, join, nothing};
use crate::{
    actions::{
        enrol::guests,
        receive_follow::{receive_unfollow, receive_unfollow_of},
    },
    domain::ObjectUrl,
    federation::{inbox::Delivery, node::Error, translate::activity::Reference},
    store::{
        Connection, peers,
        received::{self, Received, ReceivedState},
    },
};

/// Follows and Joins can be taken back here, each by the actor that sent it.
pub(super) fn undo(
    c: &mut Connection,
    delivery: &Delivery,
    reference: &Reference,
) -> Result<Handled, Error> {
    let from = &delivery.actor.id;
    if reference.actor.as_ref().is_some_and(|actor| actor != from) {
        return Ok(nothing("it was another actor's"));
    }
    let (object, id) = (reference.object.as_ref(), reference.id.as_ref());
    match reference.kind.as_deref() {
        Some("Follow") => {}
        Some("Join") => return join::leave(c, delivery, object, id),
        Some(_) => return Ok(nothing("nothing that this node acts on")),
        // Named by its id alone, it may be either.
        None if id.is_some() && guests::receive_leave(c, from, None, id, delivery.now)? => {
            return Ok(done());
        }
        None => {}
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
        remember(c, delivery, id, "Follow")?;
    }
    Ok(ignored("there was no such follow"))
}

/// An Undo or a Leave may overtake what it ends: that has no effect then when it comes.
pub(super) fn remember(
    c: &mut Connection,
    delivery: &Delivery,
    earlier: &ObjectUrl,
    kind: &str,
) -> Result<(), Error> {
    received::insert(
        c,
        &Received {
            url: earlier.to_string(),
            actor: delivery.actor.id.clone(),
            host: delivery.actor.id.host(),
            activity_type: kind.to_owned(),
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
