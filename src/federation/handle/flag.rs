//! Flag: another server's people find something wrong with a thing of ours.

use super::{Handled, done, nothing};
use crate::{
    actions::report::receive_flag,
    domain::ObjectUrl,
    federation::{inbox::Delivery, node::Error},
    store::Connection,
};

/// The operator looks at it. Who reported it, its server does not say.
pub(super) fn flag(
    c: &mut Connection,
    delivery: &Delivery,
    things: &[ObjectUrl],
    text: &str,
) -> Result<Handled, Error> {
    let (from, id) = (&delivery.actor.id, delivery.activity.id.as_ref());
    if receive_flag(c, from, id, things, text, delivery.now)? {
        Ok(done())
    } else {
        Ok(nothing("nothing of ours is meant"))
    }
}
