//! Whom an activity is told: from activities to deliveries.

use std::{
    collections::HashSet,
    time::{Duration, Instant},
};

use chrono::NaiveDateTime;
use diesel::{
    dsl::{exists, not},
    prelude::*,
};

use crate::{
    domain::{
        Host, ObjectUrl,
        delivery::{Audience, DeliveryState, Followers, Software},
        peer::{FollowState, HostRules},
        time::now,
    },
    store::{
        Connection, Error,
        connection::both,
        doubts, from_json, parsed,
        schema::{activity, delivery, follower, peer},
    },
};

/// How long activities are turned into deliveries at a time.
const LONGEST: Duration = Duration::from_millis(50);

/// Turns activities into deliveries, oldest first, at most `limit` of them at a time; whether
/// there may be more to do. Interrupted anywhere, it goes on where it was. Whom `rules` keep us
/// from speaking to gets nothing.
///
/// # Errors
/// [`Error`].
pub fn expand(connection: &mut Connection, rules: &HostRules, limit: usize) -> Result<bool, Error> {
    let doubted = doubts::hosts(connection)?;
    let (begun, mut left) = (Instant::now(), limit);
    // Most of what happens is told to few; other writes wait no longer than this.
    while left > 0 && begun.elapsed() < LONGEST {
        match expand_next(connection, rules, &doubted, left)? {
            Some(found) => left = left.saturating_sub(found),
            None => return Ok(false),
        }
    }
    Ok(true)
}

/// Turns the oldest activity into at most so many deliveries; how many there are, nothing when all
/// was done.
fn expand_next(
    connection: &mut Connection,
    rules: &HostRules,
    doubted: &HashSet<Host>,
    limit: usize,
) -> Result<Option<usize>, Error> {
    type Row = (i64, String, String, String, Option<String>);
    let next: Option<Row> = both!(connection, c => activity::table
        .filter(activity::expanded.eq(false))
        .order(activity::sequence)
        .select((
            activity::sequence,
            activity::actor,
            activity::activity_type,
            activity::audience,
            activity::expanded_to,
        ))
        .first(c)
        .optional())?;
    let Some((sequence, signer, activity_type, audience, reached)) = next else {
        return Ok(None);
    };
    let audience: Audience = from_json("audience", &audience)?;
    let (mut inboxes, complete) = match audience {
        Audience::Inbox { host, inbox } => (vec![(inbox, host)], true),
        Audience::Followers(groups) => {
            let after = reached.as_deref().unwrap_or("");
            let found = inboxes(connection, &groups, after, limit)?;
            let complete = found.len() < limit;
            (found, complete)
        }
    };
    let reached = inboxes.last().map(|(inbox, _)| inbox.to_string());
    let count = inboxes.len();
    inboxes.retain(|(_, host)| rules.deliver(host, &activity_type));
    for (inbox, host) in inboxes.iter().filter(|(_, host)| doubted.contains(host)) {
        try_again_with(connection, host, &signer, inbox)?;
    }
    both!(connection, c => {
        for (inbox, host) in &inboxes {
            diesel::insert_into(delivery::table)
                .values((
                    delivery::activity.eq(sequence),
                    delivery::host.eq(host.as_str()),
                    delivery::inbox.eq(inbox.as_str()),
                    delivery::signer.eq(&signer),
                    delivery::state.eq(DeliveryState::Pending.as_str()),
                    delivery::attempts.eq(0),
                    delivery::refusals.eq(0),
                    delivery::updated.eq(now().naive_utc()),
                ))
                .on_conflict_do_nothing()
                .execute(c)?;
        }
        diesel::update(activity::table.find(sequence))
            .set((activity::expanded.eq(complete), activity::expanded_to.eq(reached)))
            .execute(c)
    })?;
    Ok(Some(count))
}

/// A server that refuses a stream is asked at once when the first thing of another stream comes:
/// it may take that.
fn try_again_with(
    connection: &mut Connection,
    host: &Host,
    signer: &str,
    inbox: &ObjectUrl,
) -> Result<(), Error> {
    both!(connection, c => diesel::update(
        peer::table
            .find(host.as_str())
            .filter(peer::failing_since.is_not_null())
            .filter(not(exists(
                delivery::table
                    .filter(delivery::host.eq(host.as_str()))
                    .filter(delivery::state.eq(DeliveryState::Pending.as_str()))
                    .filter(delivery::signer.eq(signer))
                    .filter(delivery::inbox.eq(inbox.as_str())),
            )))
    )
    .set(peer::retry_at.eq(None::<NaiveDateTime>))
    .execute(c))?;
    Ok(())
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
/// where it has one.
fn inboxes(
    connection: &mut Connection,
    groups: &[Followers],
    after: &str,
    limit: usize,
) -> Result<Vec<(ObjectUrl, Host)>, Error> {
    let mut found: Vec<(String, String)> = Vec::new();
    for group in groups {
        let rows: Vec<(Option<String>, String, String)> = both!(connection, c => {
            let mut query = follower::table
                .inner_join(peer::table.on(peer::host.eq(follower::host)))
                .filter(follower::actor.eq(group.of.as_str()))
                .filter(follower::state.eq(FollowState::Accepted.as_str()))
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
    found
        .iter()
        .map(|(inbox, host)| Ok((parsed("follower", inbox)?, parsed("follower", host)?)))
        .collect()
}
