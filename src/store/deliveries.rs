//! What goes out: activities, appended once; and their deliveries, one for each inbox.

mod expand;
mod parked;

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::{
    dsl::{exists, max, min, not},
    prelude::*,
};

pub use self::expand::{expand, has_unexpanded};
pub use self::parked::{Parked, dismiss, parked, unpark};
use super::{
    Connection, Error,
    connection::both,
    doubts::{self, Doubt, Stream},
    parsed,
    schema::{activity, delivery, doubt, enrolment, erasure_notice, peer},
    to_json,
};
use crate::domain::{
    Host, ObjectUrl,
    delivery::{DeliveryState, Outgoing},
    enrolment::EnrolmentState,
    time::now,
};

/// Appends an activity; its deliveries follow by [`expand`]. Nothing happens when its id is known.
///
/// # Errors
/// [`Error`].
pub fn append(connection: &mut Connection, item: &Outgoing) -> Result<(), Error> {
    let audience = to_json("audience", &item.audience)?;
    both!(connection, c => diesel::insert_into(activity::table)
        .values((
            activity::url.eq(item.url.as_str()),
            activity::actor.eq(item.actor.as_str()),
            activity::activity_type.eq(&item.activity_type),
            activity::object.eq(item.object.as_str()),
            activity::body.eq(&item.body),
            activity::audience.eq(&audience),
            activity::expanded.eq(false),
            activity::created.eq(now().naive_utc()),
        ))
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(())
}

/// The JSON of one of our activities, by its id.
///
/// # Errors
/// [`Error::Query`].
pub fn body(connection: &mut Connection, url: &str) -> Result<Option<String>, Error> {
    Ok(both!(connection, c => activity::table
        .filter(activity::url.eq(url))
        .select(activity::body)
        .first(c)
        .optional())?)
}

/// Whether one of our activities has reached somebody.
///
/// # Errors
/// [`Error::Query`].
pub fn is_delivered(connection: &mut Connection, url: &ObjectUrl) -> Result<bool, Error> {
    Ok(both!(connection, c => diesel::select(exists(
        delivery::table
            .inner_join(activity::table)
            .filter(activity::url.eq(url.as_str()))
            .filter(delivery::state.eq(DeliveryState::Delivered.as_str()))
    ))
    .get_result(c))?)
}

/// Sends one of our activities to nobody any more; whether somebody may have it: a try did not end
/// in a refusal, or is under way.
///
/// # Errors
/// [`Error::Query`].
pub fn take_back(connection: &mut Connection, url: &ObjectUrl) -> Result<bool, Error> {
    let is_under_way = peer::lease_until
        .gt(now().naive_utc())
        .and(delivery::state.eq(DeliveryState::Pending.as_str()));
    let may_be_there: bool = both!(connection, c => diesel::select(exists(
        delivery::table
            .inner_join(activity::table)
            .inner_join(peer::table.on(peer::host.eq(delivery::host)))
            .filter(activity::url.eq(url.as_str()))
            .filter(
                delivery::state.eq(DeliveryState::Delivered.as_str())
                    .or(delivery::attempts.gt(delivery::refusals))
                    .or(is_under_way),
            )
    ))
    .get_result(c))?;
    if !may_be_there {
        forget(connection, url)?;
        return Ok(false);
    }
    both!(connection, c => {
        let wanted = activity::table
            .filter(activity::url.eq(url.as_str()))
            .select(activity::sequence);
        diesel::delete(
            delivery::table
                .filter(delivery::activity.eq_any(wanted))
                .filter(delivery::state.ne(DeliveryState::Delivered.as_str())),
        )
        .execute(c)
    })?;
    Ok(true)
}

/// Forgets one of our activities, delivered or not: what it says is not to be kept any more.
///
/// # Errors
/// [`Error::Query`].
pub fn forget(connection: &mut Connection, url: &ObjectUrl) -> Result<(), Error> {
    both!(connection, c => {
        let wanted = activity::table
            .filter(activity::url.eq(url.as_str()))
            .select(activity::sequence);
        diesel::delete(delivery::table.filter(delivery::activity.eq_any(wanted))).execute(c)?;
        diesel::delete(activity::table.filter(activity::url.eq(url.as_str()))).execute(c)
    })?;
    Ok(())
}

/// A delivery whose turn it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Its place in the queue.
    pub sequence: i64,
    /// Who signs it, and where it goes.
    pub stream: Stream,
    /// Id of the activity.
    pub activity: ObjectUrl,
    /// Its type: `Create`.
    pub activity_type: String,
    /// What is sent.
    pub body: String,
    /// Refusals of this very item so far (400, 413, 415, 422).
    pub refusals: u32,
    /// Whether its stream is refused.
    pub doubt: Option<Doubt>,
}

type DueRow = (
    i64,
    String,
    String,
    String,
    String,
    String,
    i32,
    Option<(i32, NaiveDateTime, bool, Option<NaiveDateTime>)>,
);

/// What waits in a peer's lane, in order.
///
/// # Errors
/// [`Error`].
pub fn lane(connection: &mut Connection, host: &Host, limit: i64) -> Result<Vec<Due>, Error> {
    select(connection, host, None, limit)
}

/// The first delivery of each stream of a peer's lane but `other`: those first that were refused
/// least.
///
/// # Errors
/// [`Error`].
pub fn heads_of_others(
    connection: &mut Connection,
    host: &Host,
    other: &Stream,
    limit: usize,
) -> Result<Vec<Due>, Error> {
    let heads: Vec<Option<i64>> = both!(connection, c => delivery::table
        .filter(delivery::host.eq(host.as_str()))
        .filter(delivery::state.eq(DeliveryState::Pending.as_str()))
        .filter(
            delivery::signer.ne(other.signer.as_str())
                .or(delivery::inbox.ne(other.inbox.as_str()))
        )
        .group_by((delivery::signer, delivery::inbox))
        .select(min(delivery::sequence))
        .load(c))?;
    let heads: Vec<i64> = heads.into_iter().flatten().collect();
    let mut found = select(connection, host, Some(&heads), i64::MAX)?;
    found.sort_by_key(|due| due.doubt.map_or(0, |doubt| doubt.refusals));
    found.truncate(limit);
    Ok(found)
}

fn select(
    connection: &mut Connection,
    host: &Host,
    only: Option<&[i64]>,
    limit: i64,
) -> Result<Vec<Due>, Error> {
    let rows: Vec<DueRow> = both!(connection, c => {
        let mut query = delivery::table
            .inner_join(activity::table)
            .left_join(doubt::table.on(
                doubt::signer.eq(delivery::signer).and(doubt::inbox.eq(delivery::inbox))
            ))
            .filter(delivery::host.eq(host.as_str()))
            .filter(delivery::state.eq(DeliveryState::Pending.as_str()))
            .order(delivery::sequence)
            .limit(limit)
            .into_boxed();
        if let Some(only) = only {
            query = query.filter(delivery::sequence.eq_any(only));
        }
        query
            .select((
                delivery::sequence,
                delivery::signer,
                delivery::inbox,
                activity::url,
                activity::activity_type,
                activity::body,
                delivery::refusals,
                (doubt::refusals, doubt::since, doubt::held, doubt::retry_at).nullable(),
            ))
            .load(c)
    })?;
    rows.into_iter()
        .map(
            |(sequence, signer, inbox, url, activity_type, body, refusals, doubt)| {
                Ok(Due {
                    sequence,
                    stream: Stream {
                        signer: parsed("delivery", &signer)?,
                        inbox: parsed("delivery", &inbox)?,
                    },
                    activity: parsed("delivery", &url)?,
                    activity_type,
                    body,
                    refusals: u32::try_from(refusals).unwrap_or(0),
                    doubt: doubt.map(doubts::read),
                })
            },
        )
        .collect()
}

/// Notes what became of a try.
///
/// # Errors
/// [`Error::Query`].
pub fn settle(
    connection: &mut Connection,
    sequence: i64,
    state: DeliveryState,
    error: Option<&str>,
) -> Result<(), Error> {
    let error: Option<String> = error.map(|text| text.chars().take(500).collect());
    both!(connection, c => diesel::update(delivery::table.find(sequence))
        .set((
            delivery::state.eq(state.as_str()),
            delivery::attempts.eq(delivery::attempts + 1),
            delivery::last_error.eq(error.as_deref()),
            delivery::updated.eq(now().naive_utc()),
        ))
        .execute(c))?;
    Ok(())
}

/// Notes that the peer refuses this very item.
///
/// # Errors
/// [`Error::Query`].
pub fn refused(
    connection: &mut Connection,
    sequence: i64,
    state: DeliveryState,
    error: &str,
) -> Result<(), Error> {
    settle(connection, sequence, state, Some(error))?;
    both!(connection, c => diesel::update(delivery::table.find(sequence))
        .set(delivery::refusals.eq(delivery::refusals + 1))
        .execute(c))?;
    Ok(())
}

/// Ends everything that waits for a peer or was put aside for it: it is blocked, or nobody there
/// follows any more.
///
/// # Errors
/// [`Error::Query`].
pub fn abandon(connection: &mut Connection, host: &Host) -> Result<usize, Error> {
    doubts::forget(connection, host)?;
    dismiss(connection, host)?;
    expire_all(connection, host, None)
}

/// Ends everything that waits for a peer which was silent for too long, but for the newest Update
/// of the thing at `greeting`; whether there is one.
///
/// # Errors
/// [`Error::Query`].
pub fn give_up(
    connection: &mut Connection,
    host: &Host,
    greeting: &ObjectUrl,
) -> Result<bool, Error> {
    doubts::forget(connection, host)?;
    let kept: Option<i64> = both!(connection, c => delivery::table
        .inner_join(activity::table)
        .filter(delivery::host.eq(host.as_str()))
        .filter(delivery::state.eq_any(DeliveryState::waiting()))
        .filter(activity::activity_type.eq("Update"))
        .filter(activity::object.eq(greeting.as_str()))
        .select(max(delivery::sequence))
        .first(c))?;
    expire_all(connection, host, kept)?;
    if let Some(kept) = kept {
        both!(connection, c => diesel::update(delivery::table.find(kept))
            .set(delivery::state.eq(DeliveryState::Pending.as_str()))
            .execute(c))?;
    }
    Ok(kept.is_some())
}

/// Ends one delivery without a try: its peer is not to get it.
///
/// # Errors
/// [`Error::Query`].
pub fn expire(connection: &mut Connection, sequence: i64) -> Result<(), Error> {
    both!(connection, c => diesel::update(delivery::table.find(sequence))
        .set((
            delivery::state.eq(DeliveryState::Expired.as_str()),
            delivery::updated.eq(now().naive_utc()),
        ))
        .execute(c))?;
    Ok(())
}

fn expire_all(connection: &mut Connection, host: &Host, but: Option<i64>) -> Result<usize, Error> {
    Ok(both!(connection, c => diesel::update(
        delivery::table
            .filter(delivery::host.eq(host.as_str()))
            .filter(delivery::state.eq_any(DeliveryState::waiting()))
            .filter(delivery::sequence.ne(but.unwrap_or(-1)))
    )
    .set((
        delivery::state.eq(DeliveryState::Expired.as_str()),
        delivery::updated.eq(now().naive_utc()),
    ))
    .execute(c))?)
}

/// How many deliveries have a state.
///
/// # Errors
/// [`Error::Query`].
pub fn count(connection: &mut Connection, state: DeliveryState) -> Result<i64, Error> {
    Ok(both!(connection, c => delivery::table
        .filter(delivery::state.eq(state.as_str()))
        .count()
        .get_result(c))?)
}

/// How many deliveries wait.
///
/// # Errors
/// [`Error::Query`].
pub fn count_waiting(connection: &mut Connection) -> Result<i64, Error> {
    Ok(both!(connection, c => delivery::table
        .filter(delivery::state.eq_any(DeliveryState::waiting()))
        .count()
        .get_result(c))?)
}

/// When the oldest thing was said that waits for a peer which is not failing; nothing when none
/// waits.
///
/// # Errors
/// [`Error::Query`].
pub fn oldest_pending(connection: &mut Connection) -> Result<Option<DateTime<Utc>>, Error> {
    let oldest: Option<NaiveDateTime> = both!(connection, c => delivery::table
        .inner_join(activity::table)
        .inner_join(peer::table.on(peer::host.eq(delivery::host)))
        .filter(delivery::state.eq_any(DeliveryState::waiting()))
        .filter(peer::failing_since.is_null())
        .select(min(activity::created))
        .first(c))?;
    Ok(oldest.map(|time| time.and_utc()))
}

/// Forgets deliveries that ended or were put aside before `before`, and activities that have none
/// left. That of a Join which nobody has answered stays: it tells whether to wait on; and that of a
/// Leave of which a report tells.
///
/// # Errors
/// [`Error::Query`].
pub fn sweep(connection: &mut Connection, before: DateTime<Utc>) -> Result<usize, Error> {
    let time = before.naive_utc();
    doubts::sweep(connection, before)?;
    Ok(both!(connection, c => {
        let waited_for = activity::table
            .inner_join(enrolment::table.on(enrolment::join_id.eq(activity::url.nullable())))
            .filter(enrolment::state.eq(EnrolmentState::Sent.as_str()))
            .select(activity::sequence);
        let reported = activity::table
            .inner_join(erasure_notice::table.on(erasure_notice::activity.eq(activity::url)))
            .select(activity::sequence);
        diesel::delete(
            delivery::table
                .filter(delivery::state.ne_all(DeliveryState::waiting()))
                .filter(delivery::updated.lt(time))
                .filter(delivery::activity.ne_all(waited_for))
                .filter(delivery::activity.ne_all(reported)),
        )
        .execute(c)?;
        diesel::delete(
            activity::table
                .filter(activity::expanded.eq(true))
                .filter(activity::created.lt(time))
                .filter(not(exists(
                    delivery::table.filter(delivery::activity.eq(activity::sequence)),
                ))),
        )
        .execute(c)
    })?)
}
