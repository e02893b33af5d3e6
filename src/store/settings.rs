//! What the node knows of itself.

use diesel::prelude::*;

use super::{Connection, Error, connection::both, schema::setting};
use crate::domain::Territory;

const TERRITORY: &str = "territory";

/// A stored value, by its name.
///
/// # Errors
/// [`Error::Query`].
pub fn get(connection: &mut Connection, name: &str) -> Result<Option<String>, Error> {
    Ok(both!(connection, c => setting::table
        .find(name)
        .select(setting::value)
        .first::<String>(c)
        .optional())?)
}

/// Stores a value under a name, over what was there.
///
/// # Errors
/// [`Error::Query`].
pub fn put(connection: &mut Connection, name: &str, value: &str) -> Result<(), Error> {
    both!(connection, c => diesel::insert_into(setting::table)
        .values((setting::name.eq(name), setting::value.eq(value)))
        .on_conflict(setting::name)
        .do_update()
        .set(setting::value.eq(value))
        .execute(c))?;
    Ok(())
}

/// Forgets the value under a name.
///
/// # Errors
/// [`Error::Query`].
pub fn remove(connection: &mut Connection, name: &str) -> Result<(), Error> {
    both!(connection, c => diesel::delete(setting::table.find(name)).execute(c))?;
    Ok(())
}

/// The territory that this node speaks for; nothing before `waymark setup`.
///
/// # Errors
/// [`Error`].
pub fn territory(connection: &mut Connection) -> Result<Option<Territory>, Error> {
    get(connection, TERRITORY)?
        .map(|text| {
            serde_json::from_str(&text)
                .map_err(|error| Error::Damaged("territory", error.to_string()))
        })
        .transpose()
}

/// Stores the territory.
///
/// # Errors
/// [`Error`].
pub fn put_territory(connection: &mut Connection, territory: &Territory) -> Result<(), Error> {
    let text = super::to_json("territory", territory)?;
    put(connection, TERRITORY, &text)
}
