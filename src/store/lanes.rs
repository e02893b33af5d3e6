//! Sending lanes: one a peer, leased by one process at a time. How a peer answers decides when it is
//! tried again.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::{
    dsl::{exists, min, not},
    prelude::*,
};

use super::{
    Connection, Error,
    connection::both,
    parsed,
    schema::{delivery, doubt, peer},
};
use crate::domain::{
    Host,
    delivery::DeliveryState,
    peer::{Policy, SignatureForm},
};

/// A peer's sending lane, as whoever holds its lease needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lane {
    /// The server.
    pub host: Host,
    /// Failures in a row.
    pub failures: u32,
    /// Since when every delivery failed.
    pub failing_since: Option<DateTime<Utc>>,
    /// Which signature it takes.
    pub signature: SignatureForm,
}

/// How many lanes there is room for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// In all.
    pub all: i64,
    /// Of them, for peers that failed when they were last tried.
    pub failing: i64,
}

/// Lanes that have something to send now and that nobody holds. Who answered last comes first: a
/// living peer does not queue behind those that died since.
fn due(
    connection: &mut Connection,
    now: DateTime<Utc>,
    failing: bool,
    limit: i64,
) -> Result<Vec<Lane>, Error> {
    if limit <= 0 {
        return Ok(Vec::new());
    }
    let now = now.naive_utc();
    let rows: Vec<(String, i32, Option<NaiveDateTime>, String)> = both!(connection, c => peer::table
        .filter(peer::failures.gt(0).eq(failing))
        .filter(peer::policy.ne(Policy::Blocked.as_str()))
        .filter(peer::retry_at.is_null().or(peer::retry_at.le(now)))
        .filter(peer::lease_until.is_null().or(peer::lease_until.le(now)))
        .filter(exists(
            delivery::table
                .filter(delivery::host.eq(peer::host))
                .filter(delivery::state.eq(DeliveryState::Pending.as_str())),
        ))
        // The databases disagree on where nothing comes.
        .order((
            peer::failures,
            peer::last_success.is_null(),
            peer::last_success.desc(),
            peer::host,
        ))
        .limit(limit)
        .select((peer::host, peer::failures, peer::failing_since, peer::signature))
        .load(c))?;
    rows.iter()
        .map(|(host, failures, since, signature)| {
            Ok(Lane {
                host: parsed("peer", host)?,
                failures: u32::try_from(*failures).unwrap_or(0),
                failing_since: since.map(|time| time.and_utc()),
                signature: parsed("peer", signature)?,
            })
        })
        .collect()
}

/// Whether a lane for which there is room has something to send now.
///
/// # Errors
/// [`Error`].
pub fn any_due(connection: &mut Connection, now: DateTime<Utc>, room: Room) -> Result<bool, Error> {
    Ok(!due(connection, now, false, room.all.min(1))?.is_empty()
        || !due(connection, now, true, room.all.min(room.failing).min(1))?.is_empty())
}

/// Leases lanes that have something to send now, to one owner until `until`. A lane whose lease
/// ran out belongs to whoever asks first.
///
/// # Errors
/// [`Error`].
pub fn lease(
    connection: &mut Connection,
    owner: &str,
    now: DateTime<Utc>,
    until: DateTime<Utc>,
    room: Room,
) -> Result<Vec<Lane>, Error> {
    let mut lanes = due(connection, now, false, room.all)?;
    let left = room.all - i64::try_from(lanes.len()).unwrap_or(i64::MAX);
    lanes.extend(due(connection, now, true, left.min(room.failing))?);
    let hosts: Vec<&str> = lanes.iter().map(|lane| lane.host.as_str()).collect();
    both!(connection, c => diesel::update(peer::table.filter(peer::host.eq_any(&hosts)))
        .set((peer::lease_owner.eq(owner), peer::lease_until.eq(until.naive_utc())))
        .execute(c))?;
    Ok(lanes)
}

/// When a lane with something to send next becomes due: its retry comes, or the lease runs out of
/// somebody who may have died.
///
/// # Errors
/// [`Error::Query`].
pub fn next_due(
    connection: &mut Connection,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, Error> {
    let now = now.naive_utc();
    let (retry, lease): (Option<NaiveDateTime>, Option<NaiveDateTime>) = both!(connection, c => {
        macro_rules! next {
            ($column:expr) => {
                peer::table
                    .filter(peer::policy.ne(Policy::Blocked.as_str()))
                    .filter($column.gt(now))
                    .filter(exists(
                        delivery::table
                            .filter(delivery::host.eq(peer::host))
                            .filter(delivery::state.eq(DeliveryState::Pending.as_str())),
                    ))
                    .select(min($column))
                    .first(c)?
            };
        }
        Ok::<_, Error>((next!(peer::retry_at), next!(peer::lease_until)))
    })?;
    Ok([retry, lease]
        .into_iter()
        .flatten()
        .min()
        .map(|time| time.and_utc()))
}

/// Keeps a lease alive; whether it was still the owner's.
///
/// # Errors
/// [`Error::Query`].
pub fn extend_lease(
    connection: &mut Connection,
    host: &Host,
    owner: &str,
    until: DateTime<Utc>,
) -> Result<bool, Error> {
    let kept = both!(connection, c => diesel::update(
        peer::table.find(host.as_str()).filter(peer::lease_owner.eq(owner))
    )
    .set(peer::lease_until.eq(until.naive_utc()))
    .execute(c))?;
    Ok(kept > 0)
}

/// Gives a lane back.
///
/// # Errors
/// [`Error::Query`].
pub fn release(connection: &mut Connection, host: &Host, owner: &str) -> Result<(), Error> {
    both!(connection, c => diesel::update(
        peer::table.find(host.as_str()).filter(peer::lease_owner.eq(owner))
    )
    .set((
        peer::lease_owner.eq(None::<String>),
        peer::lease_until.eq(None::<NaiveDateTime>),
    ))
    .execute(c))?;
    Ok(())
}

/// Notes that a peer took a delivery, in this form. Its last error stays in sight while something
/// is held that it does not take.
///
/// # Errors
/// [`Error::Query`].
pub fn succeeded(
    connection: &mut Connection,
    host: &Host,
    form: SignatureForm,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    both!(connection, c => {
        diesel::update(peer::table.find(host.as_str()))
            .set((
                peer::failures.eq(0),
                peer::failing_since.eq(None::<NaiveDateTime>),
                peer::retry_at.eq(None::<NaiveDateTime>),
                peer::last_success.eq(now.naive_utc()),
                peer::signature.eq(form.as_str()),
            ))
            .execute(c)?;
        diesel::update(
            peer::table
                .find(host.as_str())
                .filter(peer::last_error.is_not_null())
                .filter(not(exists(
                    doubt::table.filter(doubt::host.eq(host.as_str())).filter(doubt::held.eq(true)),
                ))),
        )
        .set(peer::last_error.eq(None::<String>))
        .execute(c)
    })?;
    Ok(())
}

/// Notes that a peer is well and did not take one thing, or nothing for now: its failures end, and
/// it is tried again at `retry_at`, or at once.
///
/// # Errors
/// [`Error::Query`].
pub fn answered(
    connection: &mut Connection,
    host: &Host,
    error: &str,
    retry_at: Option<DateTime<Utc>>,
) -> Result<(), Error> {
    both!(connection, c => diesel::update(peer::table.find(host.as_str()))
        .set((
            peer::failures.eq(0),
            peer::failing_since.eq(None::<NaiveDateTime>),
            peer::last_error.eq(shortened(error)),
            peer::retry_at.eq(retry_at.map(|time| time.naive_utc())),
        ))
        .execute(c))?;
    Ok(())
}

/// Notes that a peer failed, and when it is tried again.
///
/// # Errors
/// [`Error::Query`].
pub fn failed(
    connection: &mut Connection,
    host: &Host,
    error: &str,
    now: DateTime<Utc>,
    retry_at: DateTime<Utc>,
) -> Result<(), Error> {
    both!(connection, c => {
        diesel::update(peer::table.find(host.as_str()))
            .set((
                peer::failures.eq(peer::failures + 1),
                peer::last_error.eq(shortened(error)),
                peer::retry_at.eq(retry_at.naive_utc()),
            ))
            .execute(c)?;
        diesel::update(peer::table.find(host.as_str()).filter(peer::failing_since.is_null()))
            .set(peer::failing_since.eq(now.naive_utc()))
            .execute(c)
    })?;
    Ok(())
}

/// A valid request came from the peer: it is alive, so it is tried at once if it failed. A peer
/// that asked us to wait gets its wait.
///
/// # Errors
/// [`Error::Query`].
pub fn revive(connection: &mut Connection, host: &Host) -> Result<bool, Error> {
    let revived = both!(connection, c => diesel::update(
        peer::table
            .find(host.as_str())
            .filter(peer::retry_at.is_not_null())
            .filter(peer::failing_since.is_not_null())
    )
    .set(peer::retry_at.eq(None::<NaiveDateTime>))
    .execute(c))?;
    Ok(revived > 0)
}

/// The peer is tried at once, whatever happened.
///
/// # Errors
/// [`Error::Query`].
pub fn try_now(connection: &mut Connection, host: &Host) -> Result<(), Error> {
    both!(connection, c => diesel::update(peer::table.find(host.as_str()))
        .set(peer::retry_at.eq(None::<NaiveDateTime>))
        .execute(c))?;
    Ok(())
}

/// The peer has a clean sheet: nothing is to be delivered, so nothing fails.
///
/// # Errors
/// [`Error::Query`].
pub fn forget_failures(connection: &mut Connection, host: &Host) -> Result<(), Error> {
    both!(connection, c => diesel::update(peer::table.find(host.as_str()))
        .set((
            peer::failures.eq(0),
            peer::failing_since.eq(None::<NaiveDateTime>),
            peer::retry_at.eq(None::<NaiveDateTime>),
            peer::last_error.eq(None::<String>),
        ))
        .execute(c))?;
    Ok(())
}

fn shortened(error: &str) -> String {
    error.chars().take(500).collect()
}
