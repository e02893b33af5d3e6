//! Single-use sign-in links. Only the hash of a link's secret is stored.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{Connection, Error, connection::both, parsed, schema::sign_in_link};
use crate::domain::AccountId;

/// A sign-in link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// SHA-256 of the secret, hexadecimal.
    pub hash: String,
    /// Whom it signs in.
    pub account: AccountId,
    /// The address that it is mailed to; nothing for one that is handed on.
    pub email: Option<String>,
    /// SHA-256 of the nonce of the browser that asked for it; nothing when anybody who holds the
    /// link may use it (command line, demo, desk).
    pub nonce: Option<String>,
    /// When it was made.
    pub created: DateTime<Utc>,
    /// Until when it works.
    pub expires: DateTime<Utc>,
    /// When it was used.
    pub used: Option<DateTime<Utc>>,
}

/// Writes a new link.
///
/// # Errors
/// [`Error::Query`].
pub fn insert(connection: &mut Connection, item: &Link) -> Result<(), Error> {
    both!(connection, c => diesel::insert_into(sign_in_link::table)
        .values((
            sign_in_link::hash.eq(&item.hash),
            sign_in_link::account.eq(item.account.to_string()),
            sign_in_link::email.eq(item.email.as_deref()),
            sign_in_link::nonce.eq(item.nonce.as_deref()),
            sign_in_link::created.eq(item.created.naive_utc()),
            sign_in_link::expires.eq(item.expires.naive_utc()),
        ))
        .execute(c))?;
    Ok(())
}

/// A link by the hash of its secret, used or not.
///
/// # Errors
/// [`Error`].
pub fn get(connection: &mut Connection, hash: &str) -> Result<Option<Link>, Error> {
    type Row = (
        String,
        String,
        Option<String>,
        Option<String>,
        NaiveDateTime,
        NaiveDateTime,
        Option<NaiveDateTime>,
    );
    let row: Option<Row> =
        both!(connection, c => sign_in_link::table.find(hash).first(c).optional())?;
    row.map(|(hash, account, email, nonce, created, expires, used)| {
        Ok(Link {
            hash,
            account: parsed("link", &account)?,
            email,
            nonce,
            created: created.and_utc(),
            expires: expires.and_utc(),
            used: used.map(|time| time.and_utc()),
        })
    })
    .transpose()
}

/// Uses a link up; `false` when somebody was faster.
///
/// # Errors
/// [`Error::Query`].
pub fn use_up(connection: &mut Connection, hash: &str, now: DateTime<Utc>) -> Result<bool, Error> {
    let used = both!(connection, c => diesel::update(
        sign_in_link::table.find(hash).filter(sign_in_link::used.is_null())
    )
    .set(sign_in_link::used.eq(now.naive_utc()))
    .execute(c))?;
    Ok(used == 1)
}

/// Removes every link of an account.
///
/// # Errors
/// [`Error::Query`].
pub fn delete_all(connection: &mut Connection, account: AccountId) -> Result<(), Error> {
    both!(connection, c => diesel::delete(
        sign_in_link::table.filter(sign_in_link::account.eq(account.to_string()))
    )
    .execute(c))?;
    Ok(())
}

/// Removes links that expired before `before`.
///
/// # Errors
/// [`Error::Query`].
pub fn sweep(connection: &mut Connection, before: DateTime<Utc>) -> Result<usize, Error> {
    Ok(both!(connection, c => diesel::delete(
        sign_in_link::table.filter(sign_in_link::expires.lt(before.naive_utc()))
    )
    .execute(c))?)
}
