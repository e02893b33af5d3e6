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
    /// Its id. Another actor of the same server may use it too, and is another activity then.
    pub url: String,
    /// The actor that sent it.
    pub actor: ObjectUrl,
    /// The server that sent it.
    pub host: Host,
    /// Its type.
    pub activity_type: String,
    /// What became of it.
    pub state: ReceivedState,
    /// What has to be fetched, while it is pending.
    pub wanted: Option<ObjectUrl>,
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
    actor: String,
    host: String,
    activity_type: String,
    state: String,
    wanted: Option<String>,
    wanted_from: Option<String>,
    note: Option<String>,
    attempts: i32,
    retry_at: Option<NaiveDateTime>,
    created: NaiveDateTime,
}

impl From<&Received> for Row {
    fn from(item: &Received) -> Self {
        Self {
            url: item.url.clone(),
            actor: item.actor.to_string(),
            host: item.host.to_string(),
            activity_type: item.activity_type.clone(),
            state: item.state.to_string(),
            wanted: item.wanted.as_ref().map(ToString::to_string),
            wanted_from: item.wanted.as_ref().map(|url| url.host().to_string()),
            note: item.note.clone(),
            attempts: item.attempts,
            retry_at: item.retry_at.map(|time| time.naive_utc()),
            created: item.created.naive_utc(),
        }
    }
}

impl Row {
    fn read(self) -> Result<Received, Error> {
        let wanted = self.wanted.map(|url| parsed("activity", &url));
        Ok(Received {
            url: self.url,
            actor: parsed("activity", &self.actor)?,
            host: parsed("activity", &self.host)?,
            activity_type: self.activity_type,
            state: parsed("activity", &self.state)?,
            wanted: wanted.transpose()?,
            note: self.note,
            attempts: self.attempts,
            retry_at: self.retry_at.map(|time| time.and_utc()),
            created: self.created.and_utc(),
        })
    }
}

/// Notes an activity; `false` when it is known: then nothing may be done again.
///
/// # Errors
/// [`Error::Query`].
pub fn insert(connection: &mut Connection, item: &Received) -> Result<bool, Error> {
    let row = Row::from(item);
    let inserted = both!(connection, c => diesel::insert_into(received::table)
        .values(&row)
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(inserted > 0)
}

/// Notes something that has to be fetched, again when that failed before, or when it was noted
/// before `old`; whether it will be.
///
/// # Errors
/// [`Error::Query`].
pub fn ask_again(
    connection: &mut Connection,
    item: &Received,
    old: DateTime<Utc>,
) -> Result<bool, Error> {
    if insert(connection, item)? {
        return Ok(true);
    }
    let row = Row::from(item);
    let asked = both!(connection, c => diesel::update(
        received::table
            .find((&row.url, &row.actor))
            .filter(received::state.ne(ReceivedState::Pending.as_str()))
            .filter(
                received::state
                    .eq(ReceivedState::Failed.as_str())
                    .or(received::created.lt(old.naive_utc())),
            )
    )
    .set((
        received::state.eq(&row.state),
        received::wanted.eq(&row.wanted),
        received::wanted_from.eq(&row.wanted_from),
        received::note.eq(&row.note),
        received::attempts.eq(row.attempts),
        received::retry_at.eq(row.retry_at),
        received::created.eq(row.created),
    ))
    .execute(c))?;
    Ok(asked > 0)
}

/// Whether an actor's activity is known.
///
/// # Errors
/// [`Error::Query`].
pub fn is_known(connection: &mut Connection, url: &str, actor: &ObjectUrl) -> Result<bool, Error> {
    Ok(both!(connection, c => diesel::select(diesel::dsl::exists(
        received::table.find((url, actor.as_str()))
    ))
    .get_result(c))?)
}

/// Notes what became of a pending activity.
///
/// # Errors
/// [`Error::Query`].
pub fn settle(
    connection: &mut Connection,
    item: &Received,
    state: ReceivedState,
    note: &str,
) -> Result<(), Error> {
    let note: String = note.chars().take(500).collect();
    both!(connection, c => diesel::update(
        received::table.find((&item.url, item.actor.as_str()))
    )
    .set((
        received::state.eq(state.as_str()),
        received::note.eq(&note),
        received::wanted.eq(None::<String>),
        received::wanted_from.eq(None::<String>),
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
    item: &Received,
    until: DateTime<Utc>,
    note: &str,
) -> Result<(), Error> {
    let note: String = note.chars().take(500).collect();
    both!(connection, c => diesel::update(
        received::table.find((&item.url, item.actor.as_str()))
    )
    .set((
        received::attempts.eq(received::attempts + 1),
        received::retry_at.eq(until.naive_utc()),
        received::note.eq(&note),
    ))
    .execute(c))?;
    Ok(())
}

/// Puts everything off that is wanted from a server, which does not answer; that counts as no try.
///
/// # Errors
/// [`Error::Query`].
pub fn put_off_host(
    connection: &mut Connection,
    host: &Host,
    until: DateTime<Utc>,
) -> Result<(), Error> {
    let until = until.naive_utc();
    both!(connection, c => diesel::update(
        received::table
            .filter(received::state.eq(ReceivedState::Pending.as_str()))
            .filter(received::wanted_from.eq(host.as_str()))
            .filter(received::retry_at.is_null().or(received::retry_at.lt(until)))
    )
    .set(received::retry_at.eq(until))
    .execute(c))?;
    Ok(())
}

/// Servers from which something is wanted whose time has come, but for some.
///
/// # Errors
/// [`Error`].
pub fn wanted_hosts(
    connection: &mut Connection,
    but: &[Host],
    now: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<Host>, Error> {
    let but: Vec<&str> = but.iter().map(Host::as_str).collect();
    let rows: Vec<Option<String>> = both!(connection, c => received::table
        .filter(received::state.eq(ReceivedState::Pending.as_str()))
        .filter(received::retry_at.is_null().or(received::retry_at.le(now.naive_utc())))
        .filter(received::wanted_from.is_not_null())
        .filter(received::wanted_from.ne_all(&but))
        .select(received::wanted_from)
        .distinct()
        .limit(limit)
        .load(c))?;
    rows.iter()
        .flatten()
        .map(|host| parsed("activity", host))
        .collect()
}

/// What is wanted from a server and whose time has come, oldest first.
///
/// # Errors
/// [`Error`].
pub fn wanted(
    connection: &mut Connection,
    host: &Host,
    now: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<Received>, Error> {
    let rows: Vec<Row> = both!(connection, c => received::table
        .filter(received::state.eq(ReceivedState::Pending.as_str()))
        .filter(received::wanted_from.eq(host.as_str()))
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
