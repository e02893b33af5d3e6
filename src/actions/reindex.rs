//! Making the search index anew.

use super::Error;
use crate::{
    domain::permission::Actor,
    store::{Connection, events},
};

/// Asks every process that serves to make its search index anew; one that does not run does so at
/// its start.
///
/// # Errors
/// [`Error::Rule`] when the actor is no operator.
pub fn reindex(connection: &mut Connection, actor: &Actor) -> Result<(), Error> {
    actor.must_operate()?;
    Ok(events::changed(connection, events::REINDEX, "all")?)
}
