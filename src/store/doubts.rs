//! Streams in doubt. A stream is what one of our actors says at one inbox; a server that refuses
//! one (401, 403, 404) may well take the others, as when it cannot fetch that actor's key.
//!
//! A doubted stream counts its refusals. Once the server took another stream meanwhile, the doubted
//! one is *held*: its deliveries wait apart, in their order, and its first one is tried again from
//! time to time while the rest of the lane goes on.

use std::collections::HashSet;

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::{dsl::min, prelude::*};

use super::{
    Connection, Error,
    connection::both,
    parsed,
    schema::{delivery, doubt, peer},
};
use crate::domain::{Host, ObjectUrl, delivery::DeliveryState, time};

/// What one of our actors says at one inbox.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Stream {
    /// Our actor.
    pub signer: ObjectUrl,
    /// The inbox.
    pub inbox: ObjectUrl,
}

/// What is known of a stream that is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Doubt {
    /// Refusals in a row.
    pub refusals: u32,
    /// When it was first refused.
    pub since: DateTime<Utc>,
    /// Whether its deliveries wait apart.
    pub held: bool,
    /// When a held one is tried again; nothing while it is.
    pub retry_at: Option<DateTime<Utc>>,
}

type Row = (i32, NaiveDateTime, bool, Option<NaiveDateTime>);

pub(super) fn read(row: Row) -> Doubt {
    let (refusals, since, held, retry_at) = row;
    Doubt {
        refusals: u32::try_from(refusals).unwrap_or(0),
        since: since.and_utc(),
        held,
        retry_at: retry_at.map(|time| time.and_utc()),
    }
}

/// The doubt about a stream, if there is one.
///
/// # Errors
/// [`Error::Query`].
pub fn get(connection: &mut Connection, stream: &Stream) -> Result<Option<Doubt>, Error> {
    let row: Option<Row> = both!(connection, c => doubt::table
        .find((stream.signer.as_str(), stream.inbox.as_str()))
        .select((doubt::refusals, doubt::since, doubt::held, doubt::retry_at))
        .first(c)
        .optional())?;
    Ok(row.map(read))
}

/// Counts one more refusal of a stream; the doubt as it is then.
///
/// # Errors
/// [`Error::Query`].
pub fn note(
    connection: &mut Connection,
    stream: &Stream,
    now: DateTime<Utc>,
) -> Result<Doubt, Error> {
    let host = stream.inbox.host();
    let row: Row = both!(connection, c => diesel::insert_into(doubt::table)
        .values((
            doubt::signer.eq(stream.signer.as_str()),
            doubt::inbox.eq(stream.inbox.as_str()),
            doubt::host.eq(host.as_str()),
            doubt::refusals.eq(1),
            doubt::since.eq(now.naive_utc()),
            doubt::held.eq(false),
        ))
        .on_conflict((doubt::signer, doubt::inbox))
        .do_update()
        .set(doubt::refusals.eq(doubt::refusals + 1))
        .returning((doubt::refusals, doubt::since, doubt::held, doubt::retry_at))
        .get_result(c))?;
    Ok(read(row))
}

/// Sets a stream's deliveries apart until `until`; also those that came since it was held.
///
/// # Errors
/// [`Error::Query`].
pub fn hold(
    connection: &mut Connection,
    stream: &Stream,
    until: DateTime<Utc>,
) -> Result<(), Error> {
    let doubted = both!(connection, c => diesel::update(
        doubt::table.find((stream.signer.as_str(), stream.inbox.as_str()))
    )
    .set((doubt::held.eq(true), doubt::retry_at.eq(until.naive_utc())))
    .execute(c))?;
    if doubted > 0 {
        shift(
            connection,
            stream,
            DeliveryState::Pending,
            DeliveryState::Held,
        )?;
    }
    Ok(())
}

/// A stream was taken: nothing doubts it, and what was held of it goes on. How much that is.
///
/// # Errors
/// [`Error::Query`].
pub fn clear(connection: &mut Connection, stream: &Stream) -> Result<usize, Error> {
    both!(connection, c => diesel::delete(
        doubt::table.find((stream.signer.as_str(), stream.inbox.as_str()))
    )
    .execute(c))?;
    shift(
        connection,
        stream,
        DeliveryState::Held,
        DeliveryState::Pending,
    )
}

/// Puts everything aside that waits in a stream, which is tried again with what comes later. How
/// much that is.
///
/// # Errors
/// [`Error::Query`].
pub fn park(
    connection: &mut Connection,
    stream: &Stream,
    until: DateTime<Utc>,
) -> Result<usize, Error> {
    hold(connection, stream, until)?;
    shift(
        connection,
        stream,
        DeliveryState::Held,
        DeliveryState::Parked,
    )
}

fn shift(
    connection: &mut Connection,
    stream: &Stream,
    from: DeliveryState,
    to: DeliveryState,
) -> Result<usize, Error> {
    Ok(both!(connection, c => diesel::update(
        delivery::table
            .filter(delivery::host.eq(stream.inbox.host().as_str()))
            .filter(delivery::state.eq(from.as_str()))
            .filter(delivery::signer.eq(stream.signer.as_str()))
            .filter(delivery::inbox.eq(stream.inbox.as_str()))
    )
    .set((delivery::state.eq(to.as_str()), delivery::updated.eq(time::now().naive_utc())))
    .execute(c))?)
}

/// Lets the first delivery of every held stream go whose time has come, so that its lane tries it.
///
/// # Errors
/// [`Error::Query`].
pub fn try_due(connection: &mut Connection, now: DateTime<Utc>) -> Result<(), Error> {
    let streams: Vec<(String, String, String)> = both!(connection, c => doubt::table
        .filter(doubt::held.eq(true))
        .filter(doubt::retry_at.le(now.naive_utc()))
        .select((doubt::host, doubt::signer, doubt::inbox))
        .load(c))?;
    for (host, signer, inbox) in streams {
        both!(connection, c => {
            let first: Option<i64> = delivery::table
                .filter(delivery::host.eq(&host))
                .filter(delivery::state.eq(DeliveryState::Held.as_str()))
                .filter(delivery::signer.eq(&signer))
                .filter(delivery::inbox.eq(&inbox))
                .select(min(delivery::sequence))
                .first(c)?;
            if let Some(first) = first {
                diesel::update(delivery::table.find(first))
                    .set(delivery::state.eq(DeliveryState::Pending.as_str()))
                    .execute(c)?;
            }
            diesel::update(doubt::table.find((&signer, &inbox)))
                .set(doubt::retry_at.eq(None::<NaiveDateTime>))
                .execute(c)
        })?;
    }
    Ok(())
}

/// When the next held stream is tried again.
///
/// # Errors
/// [`Error::Query`].
pub fn next_try(connection: &mut Connection) -> Result<Option<DateTime<Utc>>, Error> {
    let next: Option<NaiveDateTime> = both!(connection, c => doubt::table
        .filter(doubt::held.eq(true))
        .select(min(doubt::retry_at))
        .first(c))?;
    Ok(next.map(|time| time.and_utc()))
}

/// The held streams of a host are tried at once.
///
/// # Errors
/// [`Error::Query`].
pub fn try_now(connection: &mut Connection, host: &Host, now: DateTime<Utc>) -> Result<(), Error> {
    both!(connection, c => diesel::update(
        doubt::table
            .filter(doubt::host.eq(host.as_str()))
            .filter(doubt::retry_at.is_not_null())
    )
    .set(doubt::retry_at.eq(now.naive_utc()))
    .execute(c))?;
    Ok(())
}

/// The hosts that refuse a stream.
///
/// # Errors
/// [`Error`].
pub fn hosts(connection: &mut Connection) -> Result<HashSet<Host>, Error> {
    let hosts: Vec<String> = both!(connection, c => doubt::table
        .select(doubt::host)
        .distinct()
        .load(c))?;
    hosts.iter().map(|host| parsed("doubt", host)).collect()
}

/// Whether the server has taken something else since a stream was first refused.
///
/// # Errors
/// [`Error::Query`].
pub fn others_were_taken(
    connection: &mut Connection,
    host: &Host,
    since: DateTime<Utc>,
) -> Result<bool, Error> {
    let last: Option<Option<NaiveDateTime>> = both!(connection, c => peer::table
        .find(host.as_str())
        .select(peer::last_success)
        .first(c)
        .optional())?;
    Ok(last.flatten().is_some_and(|last| last.and_utc() > since))
}

/// Forgets every doubt about a host.
///
/// # Errors
/// [`Error::Query`].
pub fn forget(connection: &mut Connection, host: &Host) -> Result<(), Error> {
    both!(connection, c => diesel::delete(
        doubt::table.filter(doubt::host.eq(host.as_str()))
    )
    .execute(c))?;
    Ok(())
}

/// Forgets streams that were last refused before `before`, and of which nothing waits.
///
/// # Errors
/// [`Error::Query`].
pub fn sweep(connection: &mut Connection, before: DateTime<Utc>) -> Result<usize, Error> {
    Ok(both!(connection, c => diesel::delete(
        doubt::table
            .filter(doubt::since.lt(before.naive_utc()))
            .filter(diesel::dsl::not(diesel::dsl::exists(
                delivery::table
                    .filter(delivery::host.eq(doubt::host))
                    .filter(delivery::state.eq_any(DeliveryState::waiting()))
                    .filter(delivery::signer.eq(doubt::signer))
                    .filter(delivery::inbox.eq(doubt::inbox)),
            ))),
    )
    .execute(c))?)
}
