//! Ways to a provider that are under way. Of their `state` only the hash is stored.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use crate::{
    domain::sign_on::Attempt,
    store::{Connection, Error, connection::both, parsed, schema::sign_on_attempt},
};

/// Writes a way that begins.
///
/// # Errors
/// [`Error::Query`].
pub fn insert(connection: &mut Connection, hash: &str, item: &Attempt) -> Result<(), Error> {
    both!(connection, c => diesel::insert_into(sign_on_attempt::table)
        .values((
            sign_on_attempt::hash.eq(hash),
            sign_on_attempt::browser.eq(&item.browser),
            sign_on_attempt::provider.eq(&item.provider),
            sign_on_attempt::account.eq(item.account.map(|id| id.to_string())),
            sign_on_attempt::next.eq(&item.next),
            sign_on_attempt::expires.eq(item.expires.naive_utc()),
        ))
        .execute(c))?;
    Ok(())
}

/// Takes a way away and answers it; nothing when there is none, or its time is over.
///
/// # Errors
/// [`Error`].
pub fn take(
    connection: &mut Connection,
    hash: &str,
    now: DateTime<Utc>,
) -> Result<Option<Attempt>, Error> {
    type Row = (
        String,
        String,
        String,
        Option<String>,
        String,
        NaiveDateTime,
    );
    let row: Option<Row> =
        both!(connection, c => sign_on_attempt::table.find(hash).first(c).optional())?;
    let Some((_, browser, provider, account, next, expires)) = row else {
        return Ok(None);
    };
    let gone = both!(connection, c => diesel::delete(sign_on_attempt::table.find(hash))
        .execute(c))?;
    if gone != 1 || expires.and_utc() <= now {
        return Ok(None);
    }
    Ok(Some(Attempt {
        browser,
        provider,
        account: account.map(|id| parsed("attempt", &id)).transpose()?,
        next,
        expires: expires.and_utc(),
    }))
}

/// Removes what is over.
///
/// # Errors
/// [`Error::Query`].
pub fn sweep(connection: &mut Connection, now: DateTime<Utc>) -> Result<usize, Error> {
    Ok(both!(connection, c => diesel::delete(
        sign_on_attempt::table.filter(sign_on_attempt::expires.le(now.naive_utc()))
    )
    .execute(c))?)
}
