//! What came in: each activity is known by its id, each signature is taken once.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{
    Connection, Error,
    connection::both,
    parsed,
    schema::{received, replay},
};
use crate::domain::{Host, ObjectUrl, document::words};

words! {
    /// What became of a received activity.
    pub enum ReceivedState {
        /// Its effect is in the database.
        Done = "done",
        /// Nothing was wrong with it and nothing was done.
        Ignored = "ignored",
        /// Something has to be fetched first.
        Pending = "pending",
        /// What had to be fetched could not be had.
        Failed = "failed",
    }
}

/// A received activity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// Its id.
    pub url: String,
    /// The server that sent it.
    pub host: Host,
    /// The actor that sent it.
    pub actor: ObjectUrl,
    /// Its type.
    pub activity_type: String,
    /// What became of it.
    pub state: ReceivedState,
    /// Its JSON, while it is pending.
    pub body: Option<String>,
    /// Why it was ignored or failed.
    pub note: Option<String>,
    /// Tries so far, while it is pending.
    pub attempts: i32,
    /// Not before this, while it is pending.
    pub retry_at: Option<DateTime<Utc>>,
    /// When it came.
    pub created: DateTime<Utc>,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = received, treat_none_as_default_value = false)]
struct Row {
    url: String,
    host: String,
    actor: String,
    activity_type: String,
    state: String,
    body: Option<String>,
    note: Option<String>,
    attempts: i32,
    retry_at: Option<NaiveDateTime>,
    created: NaiveDateTime,
}

impl Row {
    fn read(self) -> Result<Received, Error> {
        Ok(Received {
            url: self.url,
            host: parsed("activity", &self.host)?,
            actor: parsed("activity", &self.actor)?,
            activity_type: self.activity_type,
            state: parsed("activity", &self.state)?,
            body: self.body,
            note: self.note,
            attempts: self.attempts,
            retry_at: self.retry_at.map(|time| time.and_utc()),
            created: self.created.and_utc(),
        })
    }
}

/// Notes an activity; `false` when its id is known: then nothing may be done again.
///
/// # Errors
/// [`Error::Query`].
pub fn insert(connection: &mut Connection, item: &Received) -> Result<bool, Error> {
    let row = Row {
        url: item.url.clone(),
        host: item.host.to_string(),
        actor: item.actor.to_string(),
        activity_type: item.activity_type.clone(),
        state: item.state.to_string(),
        body: item.body.clone(),
        note: item.note.clone(),
        attempts: item.attempts,
        retry_at: item.retry_at.map(|time| time.naive_utc()),
        created: item.created.naive_utc(),
    };
    let inserted = both!(connection, c => diesel::insert_into(received::table)
        .values(&row)
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(inserted > 0)
}

/// Whether an activity's id is known.
///
/// # Errors
/// [`Error::Query`].
pub fn is_known(connection: &mut Connection, url: &str) -> Result<bool, Error> {
    Ok(
        both!(connection, c => diesel::select(diesel::dsl::exists(received::table.find(url)))
        .get_result(c))?,
    )
}

/// Notes what became of an activity.
///
/// # Errors
/// [`Error::Query`].
pub fn settle(
    connection: &mut Connection,
    url: &str,
    state: ReceivedState,
    note: Option<&str>,
) -> Result<(), Error> {
    let note: Option<String> = note.map(|text| text.chars().take(500).collect());
    both!(connection, c => diesel::update(received::table.find(url))
        .set((
            received::state.eq(state.as_str()),
            received::note.eq(note.as_deref()),
            received::body.eq(None::<String>),
            received::retry_at.eq(None::<NaiveDateTime>),
        ))
        .execute(c))?;
    Ok(())
}

/// Puts a pending activity off.
///
/// # Errors
/// [`Error::Query`].
pub fn put_off(
    connection: &mut Connection,
    url: &str,
    until: DateTime<Utc>,
    note: &str,
) -> Result<(), Error> {
    let note: String = note.chars().take(500).collect();
    both!(connection, c => diesel::update(received::table.find(url))
        .set((
            received::attempts.eq(received::attempts + 1),
            received::retry_at.eq(until.naive_utc()),
            received::note.eq(&note),
        ))
        .execute(c))?;
    Ok(())
}

/// Pending activities whose time has come, oldest first.
///
/// # Errors
/// [`Error`].
pub fn pending(
    connection: &mut Connection,
    now: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<Received>, Error> {
    let rows: Vec<Row> = both!(connection, c => received::table
        .filter(received::state.eq(ReceivedState::Pending.as_str()))
        .filter(received::retry_at.is_null().or(received::retry_at.le(now.naive_utc())))
        .order(received::created)
        .limit(limit)
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// What came from a host lately, newest first.
///
/// # Errors
/// [`Error`].
pub fn of_host(
    connection: &mut Connection,
    host: &Host,
    limit: i64,
) -> Result<Vec<Received>, Error> {
    let rows: Vec<Row> = both!(connection, c => received::table
        .filter(received::host.eq(host.as_str()))
        .order(received::created.desc())
        .limit(limit)
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// Notes a signature's hash until it expires; `false` when it was seen before.
///
/// # Errors
/// [`Error::Query`].
pub fn take_signature(
    connection: &mut Connection,
    hash: &str,
    expires: DateTime<Utc>,
) -> Result<bool, Error> {
    let taken = both!(connection, c => diesel::insert_into(replay::table)
        .values((replay::hash.eq(hash), replay::expires.eq(expires.naive_utc())))
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(taken > 0)
}

/// Forgets what came before `before`, and signatures that have expired.
///
/// # Errors
/// [`Error::Query`].
pub fn sweep(
    connection: &mut Connection,
    before: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<usize, Error> {
    Ok(both!(connection, c => {
        diesel::delete(replay::table.filter(replay::expires.lt(now.naive_utc()))).execute(c)?;
        diesel::delete(
            received::table
                .filter(received::created.lt(before.naive_utc()))
                .filter(received::state.ne(ReceivedState::Pending.as_str())),
        )
        .execute(c)
    })?)
}
