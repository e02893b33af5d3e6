//! Deliveries that were put aside, because the peer refuses them.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use crate::{
    domain::{Host, ObjectUrl, delivery::DeliveryState, time::now},
    store::{
        Connection, Error,
        connection::both,
        parsed,
        schema::{activity, delivery},
    },
};

/// A delivery that a peer refuses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parked {
    /// Its place in the queue.
    pub sequence: i64,
    /// The peer.
    pub host: Host,
    /// Where it was to go.
    pub inbox: ObjectUrl,
    /// Id of the activity.
    pub activity: ObjectUrl,
    /// Type of the activity.
    pub activity_type: String,
    /// What it is about.
    pub object: ObjectUrl,
    /// Tries.
    pub attempts: i32,
    /// What the peer said last.
    pub last_error: Option<String>,
    /// When it was put aside.
    pub updated: DateTime<Utc>,
}

/// Deliveries that were put aside, for one peer or for all, newest first, before a sequence.
///
/// # Errors
/// [`Error`].
pub fn parked(
    connection: &mut Connection,
    host: Option<&Host>,
    before: i64,
    limit: i64,
) -> Result<Vec<Parked>, Error> {
    type Row = (
        i64,
        String,
        String,
        String,
        String,
        String,
        i32,
        Option<String>,
        NaiveDateTime,
    );
    let rows: Vec<Row> = both!(connection, c => {
        let mut query = delivery::table
            .inner_join(activity::table)
            .filter(delivery::state.eq(DeliveryState::Parked.as_str()))
            .filter(delivery::sequence.lt(before))
            .order(delivery::sequence.desc())
            .limit(limit)
            .into_boxed();
        if let Some(host) = host {
            query = query.filter(delivery::host.eq(host.as_str()));
        }
        query
            .select((
                delivery::sequence,
                delivery::host,
                delivery::inbox,
                activity::url,
                activity::activity_type,
                activity::object,
                delivery::attempts,
                delivery::last_error,
                delivery::updated,
            ))
            .load(c)
    })?;
    rows.into_iter()
        .map(
            |(sequence, host, inbox, url, activity_type, object, attempts, last_error, updated)| {
                Ok(Parked {
                    sequence,
                    host: parsed("delivery", &host)?,
                    inbox: parsed("delivery", &inbox)?,
                    activity: parsed("delivery", &url)?,
                    activity_type,
                    object: parsed("delivery", &object)?,
                    attempts,
                    last_error,
                    updated: updated.and_utc(),
                })
            },
        )
        .collect()
}

/// What was put aside for a peer waits for its turn again. How much that is.
///
/// # Errors
/// [`Error::Query`].
pub fn unpark(connection: &mut Connection, host: &Host) -> Result<usize, Error> {
    turn(connection, host, DeliveryState::Pending)
}

/// What was put aside for a peer is sent no more. How much that is.
///
/// # Errors
/// [`Error::Query`].
pub fn dismiss(connection: &mut Connection, host: &Host) -> Result<usize, Error> {
    turn(connection, host, DeliveryState::Expired)
}

fn turn(connection: &mut Connection, host: &Host, to: DeliveryState) -> Result<usize, Error> {
    Ok(both!(connection, c => diesel::update(
        delivery::table
            .filter(delivery::host.eq(host.as_str()))
            .filter(delivery::state.eq(DeliveryState::Parked.as_str()))
    )
    .set((delivery::state.eq(to.as_str()), delivery::updated.eq(now().naive_utc())))
    .execute(c))?)
}
