//! Answers kept for requests that came with an `Idempotency-Key`.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use super::{Connection, Error, connection::both, schema::idempotency};

/// An answer that was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// SHA-256 of method, path and body of the request, hexadecimal.
    pub request: String,
    /// HTTP status.
    pub status: u16,
    /// The `Location` header.
    pub location: Option<String>,
    /// The version of what was answered, which is its `ETag`.
    pub version: Option<i64>,
    /// The body.
    pub body: String,
}

/// The answer that was given to this principal's key.
///
/// # Errors
/// [`Error`].
pub fn get(
    connection: &mut Connection,
    principal: &str,
    key: &str,
) -> Result<Option<Answer>, Error> {
    type Row = (String, i32, Option<String>, Option<i64>, String);
    let row: Option<Row> = both!(connection, c => idempotency::table
            .find((principal, key))
            .select((
                idempotency::request,
                idempotency::status,
                idempotency::location,
                idempotency::version,
                idempotency::body,
            ))
            .first(c)
            .optional())?;
    row.map(|(request, status, location, version, body)| {
        let status =
            u16::try_from(status).map_err(|error| Error::Damaged("answer", error.to_string()))?;
        Ok(Answer {
            request,
            status,
            location,
            version,
            body,
        })
    })
    .transpose()
}

/// Keeps an answer, in the transaction of what it answers.
///
/// # Errors
/// [`Error::Query`]; a unique violation when the key was used in between.
pub fn insert(
    connection: &mut Connection,
    principal: &str,
    key: &str,
    answer: &Answer,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    both!(connection, c => diesel::insert_into(idempotency::table)
        .values((
            idempotency::principal.eq(principal),
            idempotency::idempotency_key.eq(key),
            idempotency::request.eq(&answer.request),
            idempotency::status.eq(i32::from(answer.status)),
            idempotency::location.eq(answer.location.as_deref()),
            idempotency::version.eq(answer.version),
            idempotency::body.eq(&answer.body),
            idempotency::created.eq(now.naive_utc()),
        ))
        .execute(c))?;
    Ok(())
}

/// Forgets answers that were given before `before`.
///
/// # Errors
/// [`Error::Query`].
pub fn sweep(connection: &mut Connection, before: DateTime<Utc>) -> Result<usize, Error> {
    Ok(both!(connection, c => diesel::delete(
        idempotency::table.filter(idempotency::created.lt(before.naive_utc()))
    )
    .execute(c))?)
}
