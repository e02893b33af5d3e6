//! Reports of erasures, for whoever has their secrets, of which only the hashes are stored. Nothing in
//! them leads to the person.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{
    Connection, Error,
    connection::both,
    events, parsed,
    schema::{activity, delivery, erasure, erasure_notice},
};
use crate::domain::{
    Erasure,
    delivery::DeliveryState,
    erasure::{Notice, NoticeState, Told},
};

/// Notes that somebody is erased, after what follows from it was written to the events.
///
/// # Errors
/// [`Error::Query`].
pub fn insert(
    connection: &mut Connection,
    hash: &str,
    told: &[Told],
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let event = events::last(connection)?;
    both!(connection, c => {
        diesel::insert_into(erasure::table)
            .values((
                erasure::hash.eq(hash),
                erasure::erased.eq(now.naive_utc()),
                erasure::event.eq(event),
            ))
            .execute(c)?;
        for one in told {
            diesel::insert_into(erasure_notice::table)
                .values((
                    erasure_notice::erasure.eq(hash),
                    erasure_notice::activity.eq(one.leave.as_str()),
                    erasure_notice::host.eq(one.host.as_str()),
                    erasure_notice::told.eq(one.is_told),
                ))
                .execute(c)?;
        }
        Ok::<_, Error>(())
    })
}

/// The report of an erasure since `since`, by the hash of its secret.
///
/// # Errors
/// [`Error`].
pub fn get(
    connection: &mut Connection,
    hash: &str,
    since: DateTime<Utc>,
) -> Result<Option<Erasure>, Error> {
    let known: Option<(NaiveDateTime, i64)> = both!(connection, c => erasure::table
        .find(hash)
        .filter(erasure::erased.ge(since.naive_utc()))
        .select((erasure::erased, erasure::event))
        .first(c)
        .optional())?;
    let Some((erased, event)) = known else {
        return Ok(None);
    };
    // Of what was not told yet the Leave is still to come.
    let is_coming = events::told_until(connection)? < event;
    let places = places(connection, hash, is_coming)?;
    Ok(Some(Erasure::of(erased.and_utc(), places)))
}

/// What is known of each place.
fn places(connection: &mut Connection, hash: &str, is_coming: bool) -> Result<Vec<Notice>, Error> {
    type Row = (
        String,
        bool,
        Option<bool>,
        Option<String>,
        Option<NaiveDateTime>,
    );
    let rows: Vec<Row> = both!(connection, c => erasure_notice::table
        .left_join(activity::table.on(activity::url.eq(erasure_notice::activity)))
        .left_join(delivery::table.on(
            delivery::activity.nullable().eq(activity::sequence.nullable())
        ))
        .filter(erasure_notice::erasure.eq(hash))
        .select((
            erasure_notice::host,
            erasure_notice::told,
            activity::expanded.nullable(),
            delivery::state.nullable(),
            delivery::updated.nullable(),
        ))
        .load(c))?;
    rows.into_iter()
        .map(|(host, is_told, expanded, delivery, updated)| {
            let delivery: Option<DeliveryState> = delivery
                .map(|state| parsed("delivery", &state))
                .transpose()?;
            let state = match (delivery, expanded) {
                _ if !is_told => NoticeState::Nothing,
                (Some(state), _) => NoticeState::of(state),
                (None, Some(false)) => NoticeState::Waiting,
                (None, None) if is_coming => NoticeState::Waiting,
                // Nobody there can be written to, or nobody may.
                (None, _) => NoticeState::Unreached,
            };
            let is_settled = is_told && state != NoticeState::Waiting;
            Ok(Notice {
                host: parsed("erasure", &host)?,
                state,
                at: updated.filter(|_| is_settled).map(|time| time.and_utc()),
            })
        })
        .collect()
}

/// Removes reports of what was erased before `before`.
///
/// # Errors
/// [`Error::Query`].
pub fn sweep(connection: &mut Connection, before: DateTime<Utc>) -> Result<usize, Error> {
    Ok(both!(connection, c => diesel::delete(
        erasure::table.filter(erasure::erased.lt(before.naive_utc()))
    )
    .execute(c))?)
}
