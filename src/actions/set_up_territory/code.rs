//! Setting the node up in a browser: by a code that only whoever reads the program's log knows.
//!
//! One code is open at a time, the newest; its hash is kept. Setting the node up, in whatever way,
//! uses it up in the same transaction, so that of two who come at once one is too late.

use super::{Founded, SetUp, found};
use crate::{
    actions::{Error, secret},
    domain::Rule,
    store::{Connection, settings},
};

/// Where the hash of the open code is.
const CODE: &str = "setup_code";
/// Characters of a code: 142 bits.
const LENGTH: usize = 24;

/// A fresh code for the first set-up, which replaces an earlier one; none for a node that is set
/// up.
///
/// # Errors
/// [`Error::Store`].
pub fn offer_set_up(connection: &mut Connection) -> Result<Option<String>, Error> {
    if settings::territory(connection)?.is_some() {
        return Ok(None);
    }
    let code = secret::random(LENGTH)?;
    settings::put(connection, CODE, &secret::hash(&code))?;
    Ok(Some(code))
}

/// Sets the node up for whoever has the code. Wrong values do not use it up.
///
/// # Errors
/// [`Rule::Gone`] when the node is set up already; [`Rule::LinkExpired`] for a code that is not
/// the open one; [`Rule::Invalid`] for wrong values.
pub fn set_up_by_code(
    connection: &mut Connection,
    code: &str,
    new: &SetUp,
) -> Result<Founded, Error> {
    if settings::territory(connection)?.is_some() {
        return Err(Rule::Gone.into());
    }
    let open = settings::get(connection, CODE)?;
    if open != Some(secret::hash(code.trim())) {
        return Err(Rule::LinkExpired.into());
    }
    found(connection, new)
}

/// No code is open any longer.
pub(super) fn withdraw(connection: &mut Connection) -> Result<(), Error> {
    settings::remove(connection, CODE)?;
    Ok(())
}
