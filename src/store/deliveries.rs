//! What goes out: activities, appended once; and their deliveries, one for each inbox.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::{dsl::min, prelude::*};

use super::{
    Connection, Error,
    connection::both,
    from_json, parsed,
    schema::{activity, delivery, follower, peer},
    to_json,
};
use crate::domain::{
    Host, ObjectUrl,
    delivery::{Audience, DeliveryState, Outgoing, Software},
    peer::{FollowState, Policy},
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

/// Turns activities into deliveries, oldest first, at most `limit` of them at a time; whether
/// there is more to do. Interrupted anywhere, it goes on where it was.
///
/// # Errors
/// [`Error`].
pub fn expand(connection: &mut Connection, limit: usize) -> Result<bool, Error> {
    let next: Option<(i64, String, Option<String>)> = both!(connection, c => activity::table
        .filter(activity::expanded.eq(false))
        .order(activity::sequence)
        .select((activity::sequence, activity::audience, activity::expanded_to))
        .first(c)
        .optional())?;
    let Some((sequence, audience, reached)) = next else {
        return Ok(false);
    };
    let audience: Audience = from_json("audience", &audience)?;
    let (inboxes, complete) = match audience {
        Audience::Inbox { host, inbox } => (vec![(inbox.to_string(), host.to_string())], true),
        Audience::Followers(groups) => {
            let after = reached.as_deref().unwrap_or("");
            let found = inboxes(connection, &groups, after, limit)?;
            let complete = found.len() < limit;
            (found, complete)
        }
    };
    let reached = inboxes.last().map(|(inbox, _)| inbox.clone());
    let rows: Vec<_> = inboxes
        .iter()
        .map(|(inbox, host)| {
            (
                delivery::activity.eq(sequence),
                delivery::host.eq(host),
                delivery::inbox.eq(inbox),
                delivery::state.eq(DeliveryState::Pending.as_str()),
                delivery::attempts.eq(0),
                delivery::updated.eq(now().naive_utc()),
            )
        })
        .collect();
    both!(connection, c => {
        for row in rows {
            diesel::insert_into(delivery::table)
                .values(row)
                .on_conflict_do_nothing()
                .execute(c)?;
        }
        diesel::update(activity::table.find(sequence))
            .set((activity::expanded.eq(complete), activity::expanded_to.eq(reached)))
            .execute(c)
    })?;
    Ok(true)
}

/// Whether there are activities whose recipients are not all found.
///
/// # Errors
/// [`Error::Query`].
pub fn has_unexpanded(connection: &mut Connection) -> Result<bool, Error> {
    Ok(both!(connection, c => diesel::select(diesel::dsl::exists(
        activity::table.filter(activity::expanded.eq(false))
    ))
    .get_result(c))?)
}

/// The inboxes of these followers after `after`, in order, each once: a server's shared inbox
/// where it has one. Blocked servers get nothing.
fn inboxes(
    connection: &mut Connection,
    groups: &[crate::domain::delivery::Followers],
    after: &str,
    limit: usize,
) -> Result<Vec<(String, String)>, Error> {
    let mut found: Vec<(String, String)> = Vec::new();
    for group in groups {
        let rows: Vec<(Option<String>, String, String)> = both!(connection, c => {
            let mut query = follower::table
                .inner_join(peer::table.on(peer::host.eq(follower::host)))
                .filter(follower::actor.eq(group.of.as_str()))
                .filter(follower::state.eq(FollowState::Accepted.as_str()))
                .filter(peer::policy.ne(Policy::Blocked.as_str()))
                .select((follower::shared_inbox, follower::inbox, follower::host))
                .into_boxed();
            query = match group.on {
                Software::Any => query,
                Software::Waymark => query.filter(peer::software.eq("waymark")),
                Software::Other => query.filter(
                    peer::software.is_null().or(peer::software.ne("waymark"))
                ),
            };
            query.load(c)
        })?;
        found.extend(
            rows.into_iter()
                .map(|(shared, own, host)| (shared.unwrap_or(own), host)),
        );
    }
    found.sort_unstable();
    found.dedup_by(|a, b| a.0 == b.0);
    found.retain(|(inbox, _)| inbox.as_str() > after);
    found.truncate(limit);
    Ok(found)
}

/// A delivery whose turn it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Its place in the queue.
    pub sequence: i64,
    /// Where it goes.
    pub inbox: ObjectUrl,
    /// Which of our actors signs it.
    pub actor: ObjectUrl,
    /// Id of the activity.
    pub activity: ObjectUrl,
    /// What is sent.
    pub body: String,
    /// Tries so far.
    pub attempts: u32,
}

/// What waits in a peer's lane, in order.
///
/// # Errors
/// [`Error`].
pub fn lane(connection: &mut Connection, host: &Host, limit: i64) -> Result<Vec<Due>, Error> {
    let rows: Vec<(i64, String, String, String, String, i32)> = both!(connection, c => delivery::table
            .inner_join(activity::table)
            .filter(delivery::host.eq(host.as_str()))
            .filter(delivery::state.eq(DeliveryState::Pending.as_str()))
            .order(delivery::sequence)
            .limit(limit)
            .select((
                delivery::sequence,
                delivery::inbox,
                activity::actor,
                activity::url,
                activity::body,
                delivery::attempts,
            ))
            .load(c))?;
    rows.into_iter()
        .map(|(sequence, inbox, actor, url, body, attempts)| {
            Ok(Due {
                sequence,
                inbox: parsed("delivery", &inbox)?,
                actor: parsed("delivery", &actor)?,
                activity: parsed("delivery", &url)?,
                body,
                attempts: u32::try_from(attempts).unwrap_or(0),
            })
        })
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

/// Ends everything that waits for a peer: it is blocked, or was silent for too long.
///
/// # Errors
/// [`Error::Query`].
pub fn abandon(
    connection: &mut Connection,
    host: &Host,
    state: DeliveryState,
) -> Result<usize, Error> {
    Ok(both!(connection, c => diesel::update(
        delivery::table
            .filter(delivery::host.eq(host.as_str()))
            .filter(delivery::state.eq(DeliveryState::Pending.as_str()))
    )
    .set((delivery::state.eq(state.as_str()), delivery::updated.eq(now().naive_utc())))
    .execute(c))?)
}

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

/// When the oldest delivery was queued that waits for a peer which is not failing; nothing when
/// none waits.
///
/// # Errors
/// [`Error::Query`].
pub fn oldest_pending(connection: &mut Connection) -> Result<Option<DateTime<Utc>>, Error> {
    let oldest: Option<NaiveDateTime> = both!(connection, c => delivery::table
        .inner_join(peer::table.on(peer::host.eq(delivery::host)))
        .filter(delivery::state.eq(DeliveryState::Pending.as_str()))
        .filter(peer::failing_since.is_null())
        .select(min(delivery::updated))
        .first(c))?;
    Ok(oldest.map(|time| time.and_utc()))
}

/// Forgets deliveries that ended before `before`, and activities that have none left.
///
/// # Errors
/// [`Error::Query`].
pub fn sweep(connection: &mut Connection, before: DateTime<Utc>) -> Result<usize, Error> {
    let before = before.naive_utc();
    Ok(both!(connection, c => {
        diesel::delete(
            delivery::table
                .filter(delivery::state.ne(DeliveryState::Pending.as_str()))
                .filter(delivery::state.ne(DeliveryState::Parked.as_str()))
                .filter(delivery::updated.lt(before)),
        )
        .execute(c)?;
        diesel::delete(
            activity::table
                .filter(activity::expanded.eq(true))
                .filter(activity::created.lt(before))
                .filter(diesel::dsl::not(diesel::dsl::exists(
                    delivery::table.filter(delivery::activity.eq(activity::sequence)),
                ))),
        )
        .execute(c)
    })?)
}
