//! Follow: somebody wants what one of our actors publishes.

use super::{Handled, done, nothing, refused};
use crate::{
    actions::receive_follow::{Followed, receive_follow},
    domain::ObjectUrl,
    federation::{inbox::Delivery, known::row_of, node::Error},
    store::Connection,
};

/// A public actor accepts at once, also again; in `allowlist` mode a stranger waits.
pub(super) fn follow(
    c: &mut Connection,
    delivery: &Delivery,
    object: &ObjectUrl,
) -> Result<Handled, Error> {
    let Some(id) = delivery.activity.id.as_ref() else {
        return Ok(refused("a follow needs an id"));
    };
    let from = row_of(&delivery.actor);
    Ok(
        match receive_follow(c, &from, object, id, delivery.allowlist)? {
            Followed::Accepted | Followed::Waiting => done(),
            Followed::NoSuchActor => nothing("there is no such actor here"),
        },
    )
}
