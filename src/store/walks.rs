//! Who walks which playlist, and which steps she has ticked.

use std::collections::HashSet;

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{
    Connection, Error,
    connection::both,
    parsed,
    schema::{walk, walk_tick},
};
use crate::domain::{AccountId, PlaylistId, walk::Walk};

type Row = (String, String, NaiveDateTime, Option<NaiveDateTime>);

/// Writes that somebody walks a playlist, or how far she has come; her ticks are written by
/// themselves.
///
/// # Errors
/// [`Error::Query`].
pub fn put(connection: &mut Connection, item: &Walk) -> Result<(), Error> {
    let completed = item.completed.map(|time| time.naive_utc());
    both!(connection, c => diesel::insert_into(walk::table)
        .values((
            walk::account.eq(item.account.to_string()),
            walk::playlist.eq(item.playlist.to_string()),
            walk::started.eq(item.started.naive_utc()),
            walk::completed.eq(completed),
        ))
        .on_conflict((walk::account, walk::playlist))
        .do_update()
        .set(walk::completed.eq(completed))
        .execute(c))?;
    Ok(())
}

/// Somebody's way through a playlist.
///
/// # Errors
/// [`Error`].
pub fn get(
    connection: &mut Connection,
    account: AccountId,
    playlist: PlaylistId,
) -> Result<Option<Walk>, Error> {
    let row: Option<Row> = both!(connection, c => walk::table
        .find((account.to_string(), playlist.to_string()))
        .first(c)
        .optional())?;
    row.map(|row| read(connection, row)).transpose()
}

/// Every way that somebody walks, the one that was started last before the others.
///
/// # Errors
/// [`Error`].
pub fn of_account(connection: &mut Connection, account: AccountId) -> Result<Vec<Walk>, Error> {
    let rows: Vec<Row> = both!(connection, c => walk::table
        .filter(walk::account.eq(account.to_string()))
        .order((walk::started.desc(), walk::playlist))
        .load(c))?;
    rows.into_iter().map(|row| read(connection, row)).collect()
}

fn read(
    connection: &mut Connection,
    (account, playlist, started, completed): Row,
) -> Result<Walk, Error> {
    let ticks: Vec<String> = both!(connection, c => walk_tick::table
        .filter(walk_tick::account.eq(&account))
        .filter(walk_tick::playlist.eq(&playlist))
        .select(walk_tick::step)
        .load(c))?;
    Ok(Walk {
        account: parsed("walk", &account)?,
        playlist: parsed("walk", &playlist)?,
        started: started.and_utc(),
        completed: completed.map(|time| time.and_utc()),
        ticks: HashSet::from_iter(ticks),
    })
}

/// Ticks a step, by its mark.
///
/// # Errors
/// [`Error::Query`].
pub fn tick(
    connection: &mut Connection,
    item: &Walk,
    step: &str,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    both!(connection, c => diesel::insert_into(walk_tick::table)
        .values((
            walk_tick::account.eq(item.account.to_string()),
            walk_tick::playlist.eq(item.playlist.to_string()),
            walk_tick::step.eq(step),
            walk_tick::at.eq(now.naive_utc()),
        ))
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(())
}

/// Takes a tick back.
///
/// # Errors
/// [`Error::Query`].
pub fn untick(connection: &mut Connection, item: &Walk, step: &str) -> Result<(), Error> {
    both!(connection, c => diesel::delete(walk_tick::table.find((
        item.account.to_string(),
        item.playlist.to_string(),
        step,
    )))
    .execute(c))?;
    Ok(())
}

/// Removes somebody's way with its ticks.
///
/// # Errors
/// [`Error::Query`].
pub fn delete(
    connection: &mut Connection,
    account: AccountId,
    playlist: PlaylistId,
) -> Result<(), Error> {
    both!(connection, c => diesel::delete(walk_tick::table
        .filter(walk_tick::account.eq(account.to_string()))
        .filter(walk_tick::playlist.eq(playlist.to_string())))
    .execute(c))?;
    both!(connection, c => diesel::delete(
        walk::table.find((account.to_string(), playlist.to_string()))
    )
    .execute(c))?;
    Ok(())
}

/// How many have started a playlist, and how many of them have completed it.
///
/// # Errors
/// [`Error::Query`].
pub fn count(connection: &mut Connection, playlist: PlaylistId) -> Result<(u32, u32), Error> {
    let started: i64 = both!(connection, c => walk::table
        .filter(walk::playlist.eq(playlist.to_string()))
        .count()
        .get_result(c))?;
    let completed: i64 = both!(connection, c => walk::table
        .filter(walk::playlist.eq(playlist.to_string()))
        .filter(walk::completed.is_not_null())
        .count()
        .get_result(c))?;
    let whole = |n: i64| u32::try_from(n).unwrap_or(u32::MAX);
    Ok((whole(started), whole(completed)))
}
