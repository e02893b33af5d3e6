//! Signed-in browsers. Only the hash of a session's secret is stored.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{Connection, Error, connection::both, parsed, schema::session};
use crate::domain::AccountId;

/// A signed-in browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// SHA-256 of the secret in the cookie, hexadecimal.
    pub hash: String,
    /// Who is signed in.
    pub account: AccountId,
    /// When it began.
    pub created: DateTime<Utc>,
    /// When it was last used, to the nearest few minutes.
    pub seen: DateTime<Utc>,
}

/// Writes a new session.
///
/// # Errors
/// [`Error::Query`].
pub fn insert(connection: &mut Connection, item: &Session) -> Result<(), Error> {
    both!(connection, c => diesel::insert_into(session::table)
        .values((
            session::hash.eq(&item.hash),
            session::account.eq(item.account.to_string()),
            session::created.eq(item.created.naive_utc()),
            session::seen.eq(item.seen.naive_utc()),
        ))
        .execute(c))?;
    Ok(())
}

/// A session by the hash of its secret.
///
/// # Errors
/// [`Error`].
pub fn get(connection: &mut Connection, hash: &str) -> Result<Option<Session>, Error> {
    let row: Option<Row> = both!(connection, c => session::table.find(hash).first(c).optional())?;
    row.map(read).transpose()
}

type Row = (String, String, NaiveDateTime, NaiveDateTime);

fn read((hash, account, created, seen): Row) -> Result<Session, Error> {
    Ok(Session {
        hash,
        account: parsed("session", &account)?,
        created: created.and_utc(),
        seen: seen.and_utc(),
    })
}

/// The sessions of an account, oldest first.
///
/// # Errors
/// [`Error`].
pub fn of_account(connection: &mut Connection, account: AccountId) -> Result<Vec<Session>, Error> {
    let rows: Vec<Row> = both!(connection, c => session::table
        .filter(session::account.eq(account.to_string()))
        .order(session::created)
        .load(c))?;
    rows.into_iter().map(read).collect()
}

/// Notes that a session was used.
///
/// # Errors
/// [`Error::Query`].
pub fn touch(connection: &mut Connection, hash: &str, now: DateTime<Utc>) -> Result<(), Error> {
    both!(connection, c => diesel::update(session::table.find(hash))
        .set(session::seen.eq(now.naive_utc()))
        .execute(c))?;
    Ok(())
}

/// Ends a session.
///
/// # Errors
/// [`Error::Query`].
pub fn delete(connection: &mut Connection, hash: &str) -> Result<(), Error> {
    both!(connection, c => diesel::delete(session::table.find(hash)).execute(c))?;
    Ok(())
}

/// Ends every session of an account.
///
/// # Errors
/// [`Error::Query`].
pub fn delete_all(connection: &mut Connection, account: AccountId) -> Result<(), Error> {
    both!(connection, c => diesel::delete(
        session::table.filter(session::account.eq(account.to_string()))
    )
    .execute(c))?;
    Ok(())
}

/// Removes sessions that were last used before `idle` or began before `begun`.
///
/// # Errors
/// [`Error::Query`].
pub fn sweep(
    connection: &mut Connection,
    idle: DateTime<Utc>,
    begun: DateTime<Utc>,
) -> Result<usize, Error> {
    Ok(both!(connection, c => diesel::delete(session::table.filter(
        session::seen.lt(idle.naive_utc()).or(session::created.lt(begun.naive_utc()))
    ))
    .execute(c))?)
}
