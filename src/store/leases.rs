//! Work that one process at a time may do.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use super::{Connection, Error, connection::both, schema::lease};

/// Takes or keeps the lease of a name; `false` while another owner holds it.
///
/// # Errors
/// [`Error::Query`].
pub fn take(
    connection: &mut Connection,
    name: &str,
    owner: &str,
    now: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<bool, Error> {
    let (now, until) = (now.naive_utc(), until.naive_utc());
    let taken = both!(connection, c => diesel::insert_into(lease::table)
        .values((lease::name.eq(name), lease::owner.eq(owner), lease::until.eq(until)))
        .on_conflict_do_nothing()
        .execute(c))?;
    if taken > 0 {
        return Ok(true);
    }
    let kept = both!(connection, c => diesel::update(lease::table.find(name).filter(
        lease::owner.eq(owner).or(lease::until.lt(now))
    ))
    .set((lease::owner.eq(owner), lease::until.eq(until)))
    .execute(c))?;
    Ok(kept > 0)
}
