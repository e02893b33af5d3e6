//! The logs: what happened (`event`) and what changed (`change`).
//!
//! Both are written in the transaction of the rows they are about. Their sequences rise in commit
//! order, because writers take turns ([`Connection::take_turn`]); a reader that has seen a
//! sequence will never meet a lower one.

use chrono::{DateTime, Utc};
use diesel::{
    dsl::{exists, max},
    prelude::*,
};

use super::{
    Connection, Error,
    connection::both,
    schema::{change, event},
    settings,
};
use crate::domain::{
    event::{Change, Event},
    time::now,
};

/// The family of changes that ask every process to make its search index anew.
pub const REINDEX: &str = "index";

/// Name of the setting that tells of which event other servers were told last.
pub const CURSOR: &str = "outbox";

/// Appends what happened.
///
/// # Errors
/// [`Error`].
pub fn append(connection: &mut Connection, what: &Event) -> Result<(), Error> {
    let body = super::to_json("event", what)?;
    both!(connection, c => diesel::insert_into(event::table)
        .values((event::body.eq(&body), event::created.eq(now().naive_utc())))
        .execute(c))?;
    Ok(())
}

/// Appends that something of a family changed.
///
/// # Errors
/// [`Error::Query`].
pub fn changed(connection: &mut Connection, kind: &str, id: &str) -> Result<(), Error> {
    both!(connection, c => diesel::insert_into(change::table)
        .values((change::kind.eq(kind), change::id.eq(id)))
        .execute(c))?;
    Ok(())
}

/// Events after `sequence`, oldest first.
///
/// # Errors
/// [`Error`].
pub fn after(
    connection: &mut Connection,
    sequence: i64,
    limit: i64,
) -> Result<Vec<(i64, Event)>, Error> {
    let rows: Vec<(i64, String)> = both!(connection, c => event::table
        .filter(event::sequence.gt(sequence))
        .order(event::sequence)
        .limit(limit)
        .select((event::sequence, event::body))
        .load(c))?;
    rows.into_iter()
        .map(|(sequence, body)| {
            serde_json::from_str(&body)
                .map(|what| (sequence, what))
                .map_err(|error| Error::Damaged("event", error.to_string()))
        })
        .collect()
}

/// The last event of which other servers were told.
///
/// # Errors
/// [`Error::Query`].
pub fn told_until(connection: &mut Connection) -> Result<i64, Error> {
    let text = settings::get(connection, CURSOR)?;
    Ok(text.and_then(|text| text.parse().ok()).unwrap_or(0))
}

/// Whether other servers are still to be told of what happened.
///
/// # Errors
/// [`Error`].
pub fn waits(connection: &mut Connection, what: &Event) -> Result<bool, Error> {
    let told = told_until(connection)?;
    let body = super::to_json("event", what)?;
    Ok(both!(connection, c => diesel::select(exists(
        event::table.filter(event::sequence.gt(told)).filter(event::body.eq(&body))
    ))
    .get_result(c))?)
}

/// Changes after `sequence`, oldest first.
///
/// # Errors
/// [`Error::Query`].
pub fn changes_after(
    connection: &mut Connection,
    sequence: i64,
    limit: i64,
) -> Result<Vec<Change>, Error> {
    let rows: Vec<(i64, String, String)> = both!(connection, c => change::table
        .filter(change::sequence.gt(sequence))
        .order(change::sequence)
        .limit(limit)
        .select((change::sequence, change::kind, change::id))
        .load(c))?;
    Ok(rows
        .into_iter()
        .map(|(sequence, kind, id)| Change { sequence, kind, id })
        .collect())
}

/// One change.
///
/// # Errors
/// [`Error::Query`].
pub fn change(connection: &mut Connection, sequence: i64) -> Result<Option<Change>, Error> {
    let row: Option<(i64, String, String)> = both!(connection, c => change::table
        .find(sequence)
        .first(c)
        .optional())?;
    Ok(row.map(|(sequence, kind, id)| Change { sequence, kind, id }))
}

/// The newest change.
///
/// # Errors
/// [`Error::Query`].
pub fn last_change(connection: &mut Connection) -> Result<Option<Change>, Error> {
    let row: Option<(i64, String, String)> = both!(connection, c => change::table
        .order(change::sequence.desc())
        .first(c)
        .optional())?;
    Ok(row.map(|(sequence, kind, id)| Change { sequence, kind, id }))
}

/// Forgets events up to `told` that happened before `before`, and changes beyond the newest
/// `changes`.
///
/// # Errors
/// [`Error::Query`].
pub fn sweep(
    connection: &mut Connection,
    told: i64,
    before: DateTime<Utc>,
    changes: i64,
) -> Result<(), Error> {
    both!(connection, c => {
        diesel::delete(
            event::table
                .filter(event::sequence.le(told))
                .filter(event::created.lt(before.naive_utc())),
        )
        .execute(c)?;
        let newest: Option<i64> = change::table.select(max(change::sequence)).first(c)?;
        diesel::delete(change::table.filter(change::sequence.le(newest.unwrap_or(0) - changes)))
            .execute(c)
    })?;
    Ok(())
}

/// The newest event's sequence; 0 when there is none.
///
/// # Errors
/// [`Error::Query`].
pub fn last(connection: &mut Connection) -> Result<i64, Error> {
    let last: Option<i64> =
        both!(connection, c => event::table.select(max(event::sequence)).first(c))?;
    Ok(last.unwrap_or(0))
}
