//! Undo: an actor takes back what it did.

use super::{Handled, done, ignored, nothing};
use crate::{
    actions::receive_follow::{receive_unfollow, receive_unfollow_of},
    federation::{inbox::Delivery, node::Error, translate::activity::Reference},
    store::Connection,
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
    // An Undo that overtakes its Follow is remembered by the Follow's id, so that the Follow has
    // no effect when it comes.
    if !ended && let Some(id) = &reference.id {
        remember(c, delivery, id.as_str())?;
    }
    Ok(if ended {
        done()
    } else {
        ignored("there was no such follow")
    })
}

fn remember(c: &mut Connection, delivery: &Delivery, follow: &str) -> Result<(), Error> {
    use crate::store::received::{self, Received, ReceivedState};
    crate::store::peers::meet(c, &delivery.actor.id.host(), &delivery.actor.id)?;
    received::insert(
        c,
        &Received {
            url: follow.to_owned(),
            host: delivery.actor.id.host(),
            actor: delivery.actor.id.clone(),
            activity_type: "Follow".to_owned(),
            state: ReceivedState::Ignored,
            body: None,
            note: Some("taken back before it came".to_owned()),
            attempts: 0,
            retry_at: None,
            created: delivery.now,
        },
    )?;
    Ok(())
}
