//! Announce: somebody passes a thing on. Only its address is believed; it is read where it is.

use super::{Handled, create::fetch_later, nothing};
use crate::{
    domain::ObjectUrl,
    federation::{inbox::Delivery, node::Error},
    store::{Connection, follows},
};

/// Taken in when both who announces and whose it is are followed. The fetch is a job's: the
/// activity is kept before it is answered.
pub(super) fn announce(
    c: &mut Connection,
    delivery: &Delivery,
    object: &ObjectUrl,
) -> Result<Handled, Error> {
    if !follows::takes_in(c, &delivery.actor.id)? {
        return Ok(nothing("neither it nor its territory is followed"));
    }
    if !follows::follows_host(c, &object.host())? {
        return Ok(nothing(
            "what it announces is of a host that is not followed",
        ));
    }
    Ok(fetch_later(object))
}
