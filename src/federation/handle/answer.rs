//! Accept and Reject: what an actor answers to our Follow.

use super::{Handled, done, nothing};
use crate::{
    actions::follow_peer::receive_answer,
    federation::{inbox::Delivery, known::row_of, node::Error, translate::activity::Reference},
    store::{Connection, actors},
};

/// An answer counts only for a Follow that we sent to exactly this actor.
pub(super) fn answer(
    c: &mut Connection,
    delivery: &Delivery,
    reference: &Reference,
    accepted: bool,
) -> Result<Handled, Error> {
    let from = &delivery.actor.id;
    if reference
        .object
        .as_ref()
        .is_some_and(|object| object != from)
    {
        return Ok(nothing("it is not about this actor"));
    }
    if !receive_answer(c, from, reference.id.as_ref(), accepted)? {
        return Ok(nothing("there is no such follow of ours"));
    }
    actors::put(c, &row_of(&delivery.actor))?;
    Ok(done())
}
