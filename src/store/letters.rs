//! Letters that wait for the mail server. What is written here in the transaction that it is about
//! is sent, also when the program ends in between or the server cannot be reached for a while.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{Connection, Error, connection::both, parsed, schema::letter};
use crate::domain::{AccountId, LetterId, OpportunityId};

/// A letter that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Its id.
    pub id: LetterId,
    /// The address that it goes to.
    pub recipient: String,
    /// What stands above it.
    pub subject: String,
    /// What it says: plain text.
    pub body: String,
    /// The opportunity that goes with it, for a calendar.
    pub calendar: Option<OpportunityId>,
    /// The address that ends such letters by an empty form (RFC 8058).
    pub stop: Option<String>,
    /// When it was written.
    pub created: DateTime<Utc>,
    /// When it is tried next.
    pub due: DateTime<Utc>,
    /// How often it was tried.
    pub attempts: i32,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = letter, treat_none_as_default_value = false)]
struct Row {
    id: String,
    account: Option<String>,
    recipient: String,
    subject: String,
    body: String,
    calendar: Option<String>,
    stop: Option<String>,
    created: NaiveDateTime,
    due: NaiveDateTime,
    attempts: i32,
}

/// A letter as it is written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// The id by which it is taken back; nothing: a new one.
    pub id: Option<LetterId>,
    /// The address that it goes to.
    pub recipient: String,
    /// Whom it is about; it goes with her account.
    pub account: Option<AccountId>,
    /// What stands above it.
    pub subject: String,
    /// What it says: plain text.
    pub body: String,
    /// The opportunity that goes with it, for a calendar.
    pub calendar: Option<OpportunityId>,
    /// The address that ends such letters by an empty form (RFC 8058).
    pub stop: Option<String>,
}

/// Writes a letter that is due at once. What is about an account goes with it.
///
/// # Errors
/// [`Error::Query`].
pub fn insert(
    connection: &mut Connection,
    letter: Written,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let row = Row {
        id: letter.id.unwrap_or_else(LetterId::new).to_string(),
        account: letter.account.map(|id| id.to_string()),
        recipient: letter.recipient,
        subject: letter.subject,
        body: letter.body,
        calendar: letter.calendar.map(|id| id.to_string()),
        stop: letter.stop,
        created: now.naive_utc(),
        due: now.naive_utc(),
        attempts: 0,
    };
    both!(connection, c => diesel::insert_into(letter::table).values(&row).execute(c))?;
    Ok(())
}

/// The letters that are due, in the order in which they are.
///
/// # Errors
/// [`Error`].
pub fn due(
    connection: &mut Connection,
    now: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<Waiting>, Error> {
    let rows: Vec<Row> = both!(connection, c => letter::table
        .filter(letter::due.le(now.naive_utc()))
        .order((letter::due, letter::id))
        .limit(limit)
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter()
        .map(|row| {
            Ok(Waiting {
                id: parsed("letter", &row.id)?,
                recipient: row.recipient,
                subject: row.subject,
                body: row.body,
                calendar: row.calendar.map(|id| parsed("letter", &id)).transpose()?,
                stop: row.stop,
                created: row.created.and_utc(),
                due: row.due.and_utc(),
                attempts: row.attempts,
            })
        })
        .collect()
}

/// Takes a letter on: it is due again at `next`, unless it is deleted before. `false` when another
/// process has it.
///
/// # Errors
/// [`Error::Query`].
pub fn take_on(
    connection: &mut Connection,
    item: &Waiting,
    next: DateTime<Utc>,
) -> Result<bool, Error> {
    let taken = both!(connection, c => diesel::update(letter::table
            .find(item.id.to_string())
            .filter(letter::attempts.eq(item.attempts)))
        .set((letter::due.eq(next.naive_utc()), letter::attempts.eq(item.attempts + 1)))
        .execute(c))?;
    Ok(taken == 1)
}

/// Sets when a letter is tried again.
///
/// # Errors
/// [`Error::Query`].
pub fn put_off(connection: &mut Connection, id: LetterId, due: DateTime<Utc>) -> Result<(), Error> {
    both!(connection, c => diesel::update(letter::table.find(id.to_string()))
        .set(letter::due.eq(due.naive_utc()))
        .execute(c))?;
    Ok(())
}

/// Whether a letter waits.
///
/// # Errors
/// [`Error::Query`].
pub fn waits(connection: &mut Connection, id: LetterId) -> Result<bool, Error> {
    Ok(both!(connection, c => diesel::select(diesel::dsl::exists(
        letter::table.find(id.to_string())
    ))
    .get_result(c))?)
}

/// Removes what waits for somebody about an account.
///
/// # Errors
/// [`Error::Query`].
pub fn take_back(
    connection: &mut Connection,
    account: AccountId,
    recipient: &str,
) -> Result<(), Error> {
    both!(connection, c => diesel::delete(letter::table
        .filter(letter::account.eq(account.to_string()))
        .filter(letter::recipient.eq(recipient)))
    .execute(c))?;
    Ok(())
}

/// Removes what was written before `before` and not sent since.
///
/// # Errors
/// [`Error::Query`].
pub fn sweep(connection: &mut Connection, before: DateTime<Utc>) -> Result<usize, Error> {
    Ok(both!(connection, c => diesel::delete(
        letter::table.filter(letter::created.lt(before.naive_utc()))
    )
    .execute(c))?)
}

/// Removes a letter: it was sent, nobody will take it, or it was taken back; whether it was there.
///
/// # Errors
/// [`Error::Query`].
pub fn delete(connection: &mut Connection, id: LetterId) -> Result<bool, Error> {
    let removed =
        both!(connection, c => diesel::delete(letter::table.find(id.to_string())).execute(c))?;
    Ok(removed > 0)
}
