//! The one namespace of handles and slugs.

use diesel::prelude::*;

use super::{Connection, Error, connection::both, schema::handle};

/// Takes a name for good; `false` when it was taken already, even by something deleted since.
///
/// # Errors
/// [`Error::Query`].
pub fn take(connection: &mut Connection, name: &str, url: &str) -> Result<bool, Error> {
    let taken = both!(connection, c => diesel::insert_into(handle::table)
        .values((handle::name.eq(name), handle::url.eq(url)))
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(taken == 1)
}

/// The actor that a name was given to.
///
/// # Errors
/// [`Error::Query`].
pub fn find(connection: &mut Connection, name: &str) -> Result<Option<String>, Error> {
    Ok(both!(connection, c => handle::table
        .find(name)
        .select(handle::url)
        .first::<String>(c)
        .optional())?)
}
