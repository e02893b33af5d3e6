//! Join and Leave: somebody elsewhere wants to take part in something of ours, or does not any
//! more. What she releases comes as a Note beside it.

use serde_json::Value;

use super::{Handled, done, ignored, nothing, refused, undo::remember};
use crate::{
    actions::enrol::guests::{self, Joined},
    domain::ObjectUrl,
    federation::{
        Verdict, inbox::Delivery, known::row_of, node::Error, translate::activity::read_release,
    },
    store::{Connection, peers},
};

/// Gives a place, or says why not. The place itself is what is remembered of a Join: the same one
/// again gets the same answer.
pub(super) fn join(
    c: &mut Connection,
    delivery: &Delivery,
    object: &ObjectUrl,
    message: Option<&str>,
) -> Result<Handled, Error> {
    let Some(id) = delivery.activity.id.as_ref() else {
        return Ok(refused("a Join needs an id"));
    };
    let from = row_of(&delivery.actor);
    let message = message.unwrap_or_default();
    Ok(
        match guests::receive_join(c, &from, id, object, message, delivery.now)? {
            Joined::Answered => (Verdict::Accept, None, None),
            Joined::Elsewhere => nothing("it is another host's"),
            Joined::NotTheirs => refused("it was another actor's"),
        },
    )
}

/// Ends the place that a Join asked for; by the actor that sent it alone.
pub(super) fn leave(
    c: &mut Connection,
    delivery: &Delivery,
    object: Option<&ObjectUrl>,
    join: Option<&ObjectUrl>,
) -> Result<Handled, Error> {
    let from = &delivery.actor.id;
    if guests::receive_leave(c, from, object, join, delivery.now)? {
        return Ok(done());
    }
    // Somebody whom this node never met takes back what never was.
    if peers::get(c, &from.host())?.is_none() {
        return Ok(nothing("there was no such Join"));
    }
    if let Some(id) = join.filter(|id| id.origin() == from.origin()) {
        remember(c, delivery, id, "Join")?;
    }
    Ok(ignored("there was no such Join"))
}

/// Takes what somebody releases to the organiser of what she joined; nothing for any other Note.
pub(super) fn release(
    c: &mut Connection,
    delivery: &Delivery,
    value: &Value,
) -> Result<Option<Handled>, Error> {
    let Some(read) = read_release(value) else {
        return Ok(None);
    };
    let from = &delivery.actor.id;
    let about = (&read.join, read.note);
    let is_taken = guests::receive_release(c, from, about, read.released, delivery.now)?;
    Ok(is_taken.then(done))
}

/// Forgets what somebody let the organiser see by a Note that is deleted; by the actor that sent it
/// alone. Nothing for what is no such Note.
pub(super) fn take_back(
    c: &mut Connection,
    delivery: &Delivery,
    note: &ObjectUrl,
) -> Result<Option<Handled>, Error> {
    let from = &delivery.actor.id;
    let was_there = guests::receive_taken_back(c, from, note, delivery.now)?;
    Ok(was_there.then(done))
}
