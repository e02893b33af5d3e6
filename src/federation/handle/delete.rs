//! Delete: a thing, or an actor itself, is gone.

use super::{Handled, done, ignored, nothing};
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
    Ok(match receive_deletion(c, actor, &tombstone.id)? {
        Taken::Stored => done(),
        Taken::Deleted | Taken::Older => ignored("it is not here"),
        Taken::NotTheirs => nothing("it belongs to another actor"),
    })
}
