//! People who came from a provider and have no account yet. Of what their browser holds only the
//! hash is stored.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use crate::{
    domain::sign_on::{Identity, Newcomer},
    store::{Connection, Error, connection::both, parsed, schema::sign_on_newcomer},
};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = sign_on_newcomer, treat_none_as_default_value = false)]
struct Row {
    hash: String,
    provider: String,
    issuer: String,
    subject: String,
    name: String,
    email: Option<String>,
    birth: Option<String>,
    next: String,
    expires: NaiveDateTime,
}

/// Writes that somebody came.
///
/// # Errors
/// [`Error::Query`].
pub fn insert(connection: &mut Connection, hash: &str, item: &Newcomer) -> Result<(), Error> {
    let row = Row {
        hash: hash.to_owned(),
        provider: item.provider.clone(),
        issuer: item.identity.issuer.clone(),
        subject: item.identity.subject.clone(),
        name: item.name.clone(),
        email: item.email.clone(),
        birth: item.birth.map(|month| month.to_string()),
        next: item.next.clone(),
        expires: item.expires.naive_utc(),
    };
    both!(connection, c => diesel::insert_into(sign_on_newcomer::table)
        .values(&row)
        .execute(c))?;
    Ok(())
}

/// Somebody by the hash of what her browser holds; nothing when her time is over.
///
/// # Errors
/// [`Error`].
pub fn get(
    connection: &mut Connection,
    hash: &str,
    now: DateTime<Utc>,
) -> Result<Option<Newcomer>, Error> {
    let row: Option<Row> = both!(connection, c => sign_on_newcomer::table
        .find(hash)
        .filter(sign_on_newcomer::expires.gt(now.naive_utc()))
        .select(Row::as_select())
        .first(c)
        .optional())?;
    row.map(|row| {
        let birth = row.birth.map(|month| parsed("newcomer", &month));
        Ok(Newcomer {
            provider: row.provider,
            identity: Identity {
                issuer: row.issuer,
                subject: row.subject,
            },
            name: row.name,
            email: row.email,
            birth: birth.transpose()?,
            next: row.next,
            expires: row.expires.and_utc(),
        })
    })
    .transpose()
}

/// Forgets somebody.
///
/// # Errors
/// [`Error::Query`].
pub fn delete(connection: &mut Connection, hash: &str) -> Result<(), Error> {
    both!(connection, c => diesel::delete(sign_on_newcomer::table.find(hash)).execute(c))?;
    Ok(())
}

/// Forgets those whose time is over.
///
/// # Errors
/// [`Error::Query`].
pub fn sweep(connection: &mut Connection, now: DateTime<Utc>) -> Result<usize, Error> {
    Ok(both!(connection, c => diesel::delete(
        sign_on_newcomer::table.filter(sign_on_newcomer::expires.le(now.naive_utc()))
    )
    .execute(c))?)
}
