//! Delete: a thing, or an actor itself, is gone; or what somebody let an organiser see is taken back.

use super::{Handled, done, ignored, join, nothing};
use crate::{
    actions::receive_object::{Taken, receive_actor_deletion, receive_deletion},
    federation::{inbox::Delivery, node::Error, translate::RemoteTombstone},
    store::Connection,
};

/// Only the owner's word counts; that the origins agree was checked before.
pub(super) fn delete(
    c: &mut Connection,
    delivery: &Delivery,
    tombstone: &RemoteTombstone,
) -> Result<Handled, Error> {
    let actor = &delivery.actor.id;
    if tombstone.id == *actor {
        receive_actor_deletion(c, actor)?;
        return Ok(done());
    }
    if tombstone.id.origin() != actor.origin() {
        return Ok(nothing("it is another host's"));
    }
    if let Some(taken_back) = join::take_back(c, delivery, &tombstone.id)? {
        return Ok(taken_back);
    }
    Ok(match receive_deletion(c, actor, &tombstone.id)? {
        Taken::Stored => done(),
        Taken::Deleted | Taken::Older => ignored("it is not here"),
        Taken::NotTheirs => nothing("it belongs to another actor"),
    })
}
