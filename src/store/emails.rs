//! Further addresses that people have shown to be theirs, and those of which they have yet to show
//! it. The one that letters go to stands in the account.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{
    Connection, Error,
    connection::both,
    parsed,
    schema::{account_email, email_link},
};
use crate::domain::{Account, AccountId};

/// Notes that an address is somebody's.
///
/// # Errors
/// [`Error::Query`]; a unique violation when it is somebody's already.
pub fn insert(
    connection: &mut Connection,
    account: AccountId,
    email: &str,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    both!(connection, c => diesel::insert_into(account_email::table)
        .values((
            account_email::email.eq(email),
            account_email::account.eq(account.to_string()),
            account_email::verified.eq(now.naive_utc()),
        ))
        .execute(c))?;
    Ok(())
}

/// The further addresses of an account, in their order.
///
/// # Errors
/// [`Error::Query`].
pub fn of_account(connection: &mut Connection, account: AccountId) -> Result<Vec<String>, Error> {
    Ok(both!(connection, c => account_email::table
        .filter(account_email::account.eq(account.to_string()))
        .order(account_email::email)
        .select(account_email::email)
        .load(c))?)
}

/// Every address of an account: where its letters go, and the further ones.
///
/// # Errors
/// [`Error::Query`].
pub fn all_of(connection: &mut Connection, account: &Account) -> Result<Vec<String>, Error> {
    let further = of_account(connection, account.id)?;
    Ok(account.email.iter().cloned().chain(further).collect())
}

/// Whose further address this is.
///
/// # Errors
/// [`Error`].
pub fn owner(connection: &mut Connection, email: &str) -> Result<Option<AccountId>, Error> {
    let found: Option<String> = both!(connection, c => account_email::table
        .find(email)
        .select(account_email::account)
        .first(c)
        .optional())?;
    found.map(|id| parsed("account_email", &id)).transpose()
}

/// Forgets a further address.
///
/// # Errors
/// [`Error::Query`].
pub fn delete(connection: &mut Connection, email: &str) -> Result<(), Error> {
    both!(connection, c => diesel::delete(account_email::table.find(email)).execute(c))?;
    Ok(())
}

/// Forgets every further address of an account, and what was asked for about one.
///
/// # Errors
/// [`Error::Query`].
pub fn delete_all(connection: &mut Connection, account: AccountId) -> Result<(), Error> {
    both!(connection, c => diesel::delete(account_email::table
        .filter(account_email::account.eq(account.to_string())))
    .execute(c))?;
    both!(connection, c => diesel::delete(email_link::table
        .filter(email_link::account.eq(account.to_string())))
    .execute(c))?;
    Ok(())
}

/// Somebody who says that an address is hers, and has not opened the link in its letter yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// SHA-256 of the link's secret, hexadecimal.
    pub hash: String,
    /// SHA-256 of the nonce of the browser that asked.
    pub nonce: String,
    /// Whose it is to be.
    pub account: AccountId,
    /// Lower-case mail address.
    pub email: String,
    /// When she said so.
    pub created: DateTime<Utc>,
    /// Until when the link works.
    pub expires: DateTime<Utc>,
}

/// Writes that somebody says that an address is hers.
///
/// # Errors
/// [`Error::Query`].
pub fn insert_wish(connection: &mut Connection, item: &Wish) -> Result<(), Error> {
    both!(connection, c => diesel::insert_into(email_link::table)
        .values((
            email_link::hash.eq(&item.hash),
            email_link::nonce.eq(&item.nonce),
            email_link::account.eq(item.account.to_string()),
            email_link::email.eq(&item.email),
            email_link::created.eq(item.created.naive_utc()),
            email_link::expires.eq(item.expires.naive_utc()),
        ))
        .execute(c))?;
    Ok(())
}

type WishRow = (String, String, String, String, NaiveDateTime, NaiveDateTime);

fn read((hash, nonce, account, email, created, expires): WishRow) -> Result<Wish, Error> {
    Ok(Wish {
        hash,
        nonce,
        account: parsed("email_link", &account)?,
        email,
        created: created.and_utc(),
        expires: expires.and_utc(),
    })
}

/// A wish by the hash of its link's secret.
///
/// # Errors
/// [`Error`].
pub fn wish(connection: &mut Connection, hash: &str) -> Result<Option<Wish>, Error> {
    let row: Option<WishRow> =
        both!(connection, c => email_link::table.find(hash).first(c).optional())?;
    row.map(read).transpose()
}

/// What somebody has asked for and not shown yet.
///
/// # Errors
/// [`Error`].
pub fn wishes(
    connection: &mut Connection,
    account: AccountId,
    now: DateTime<Utc>,
) -> Result<Vec<Wish>, Error> {
    let rows: Vec<WishRow> = both!(connection, c => email_link::table
        .filter(email_link::account.eq(account.to_string()))
        .filter(email_link::expires.gt(now.naive_utc()))
        .order(email_link::created)
        .load(c))?;
    rows.into_iter().map(read).collect()
}

/// Forgets what somebody has asked for about an address.
///
/// # Errors
/// [`Error::Query`].
pub fn delete_wishes(
    connection: &mut Connection,
    account: AccountId,
    email: &str,
) -> Result<(), Error> {
    both!(connection, c => diesel::delete(email_link::table
        .filter(email_link::account.eq(account.to_string()))
        .filter(email_link::email.eq(email)))
    .execute(c))?;
    Ok(())
}

/// Removes what expired before `now`.
///
/// # Errors
/// [`Error::Query`].
pub fn sweep(connection: &mut Connection, now: DateTime<Utc>) -> Result<usize, Error> {
    Ok(both!(connection, c => diesel::delete(
        email_link::table.filter(email_link::expires.lt(now.naive_utc()))
    )
    .execute(c))?)
}
