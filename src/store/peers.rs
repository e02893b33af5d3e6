//! Other servers: what we know of them. Their sending lanes are in [`super::lanes`].

use std::collections::HashMap;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use diesel::{
    dsl::{count_star, min},
    prelude::*,
};

use super::{
    Connection, Error,
    connection::both,
    events, parsed,
    schema::{delivery, doubt, follower, following, peer},
};
use crate::domain::{
    Host, ObjectUrl, Peer,
    delivery::DeliveryState,
    peer::{FollowState, FollowedBy, HostRules, Policy, SignatureForm},
    time::now,
};

#[derive(Queryable, Selectable)]
#[diesel(table_name = peer)]
struct Row {
    host: String,
    url: String,
    software: Option<String>,
    actor: Option<String>,
    name: Option<String>,
    policy: String,
    reason: Option<String>,
    failing_since: Option<NaiveDateTime>,
    retry_at: Option<NaiveDateTime>,
    last_success: Option<NaiveDateTime>,
    last_error: Option<String>,
    created: NaiveDateTime,
}

/// Notes that a server exists; nothing changes when it is known.
///
/// # Errors
/// [`Error::Query`].
pub fn meet(connection: &mut Connection, host: &Host, url: &ObjectUrl) -> Result<(), Error> {
    let met = both!(connection, c => diesel::insert_into(peer::table)
        .values((
            peer::host.eq(host.as_str()),
            peer::url.eq(url.at("/").as_str()),
            peer::policy.eq(Policy::Open.as_str()),
            peer::signature.eq(SignatureForm::Cavage.as_str()),
            peer::failures.eq(0),
            peer::created.eq(now().naive_utc()),
        ))
        .on_conflict_do_nothing()
        .execute(c))?;
    if met > 0 {
        events::changed(connection, "peer", host.as_str())?;
    }
    Ok(())
}

/// What is known of a server.
///
/// # Errors
/// [`Error`].
pub fn get(connection: &mut Connection, host: &Host) -> Result<Option<Peer>, Error> {
    let row: Option<Row> = both!(connection, c => peer::table
        .find(host.as_str())
        .select(Row::as_select())
        .first(c)
        .optional())?;
    Ok(with_counts(connection, row.into_iter().collect())?
        .into_iter()
        .next())
}

/// Every server that we have met, by host.
///
/// # Errors
/// [`Error`].
pub fn all(connection: &mut Connection) -> Result<Vec<Peer>, Error> {
    let rows: Vec<Row> = both!(connection, c => peer::table
        .order(peer::host)
        .select(Row::as_select())
        .load(c))?;
    with_counts(connection, rows)
}

/// Base address and own name of some servers, as far as they are known.
///
/// # Errors
/// [`Error`].
pub fn names(
    connection: &mut Connection,
    hosts: &[Host],
) -> Result<Vec<(Host, ObjectUrl, Option<String>)>, Error> {
    if hosts.is_empty() {
        return Ok(Vec::new());
    }
    let hosts: Vec<&str> = hosts.iter().map(Host::as_str).collect();
    let rows: Vec<(String, String, Option<String>)> = both!(connection, c => peer::table
        .filter(peer::host.eq_any(&hosts))
        .select((peer::host, peer::url, peer::name))
        .load(c))?;
    rows.into_iter()
        .map(|(host, url, name)| Ok((parsed("peer", &host)?, parsed("peer", &url)?, name)))
        .collect()
}

fn with_counts(connection: &mut Connection, rows: Vec<Row>) -> Result<Vec<Peer>, Error> {
    let hosts: Vec<&str> = rows.iter().map(|row| row.host.as_str()).collect();
    let followers: Vec<(String, String, i64)> = both!(connection, c => follower::table
        .filter(follower::host.eq_any(&hosts))
        .group_by((follower::host, follower::state))
        .select((follower::host, follower::state, count_star()))
        .load(c))?;
    let pending: Vec<(String, i64)> = both!(connection, c => delivery::table
        .filter(delivery::host.eq_any(&hosts))
        .filter(delivery::state.eq_any(DeliveryState::waiting()))
        .group_by(delivery::host)
        .select((delivery::host, count_star()))
        .load(c))?;
    let pending: HashMap<String, i64> = pending.into_iter().collect();
    let parked: Vec<(String, i64)> = both!(connection, c => delivery::table
        .filter(delivery::host.eq_any(&hosts))
        .filter(delivery::state.eq(DeliveryState::Parked.as_str()))
        .group_by(delivery::host)
        .select((delivery::host, count_star()))
        .load(c))?;
    let parked: HashMap<String, i64> = parked.into_iter().collect();
    let held: Vec<(String, Option<NaiveDateTime>)> = both!(connection, c => doubt::table
        .filter(doubt::host.eq_any(&hosts))
        .filter(doubt::held.eq(true))
        .group_by(doubt::host)
        .select((doubt::host, min(doubt::retry_at)))
        .load(c))?;
    let held: HashMap<String, Option<NaiveDateTime>> = held.into_iter().collect();
    let following: Vec<(String, String)> = both!(connection, c => following::table
        .filter(following::host.eq_any(&hosts))
        .filter(following::followed_by.eq(FollowedBy::Territory.as_str()))
        .select((following::host, following::state))
        .load(c))?;
    let count = |host: &str, state: FollowState| {
        followers
            .iter()
            .filter(|(of, is, _)| of == host && is == state.as_str())
            .map(|(_, _, count)| count)
            .sum()
    };
    // Of several follows of one host, the one that went best counts.
    let best = |host: &str| {
        [
            FollowState::Accepted,
            FollowState::Requested,
            FollowState::Rejected,
        ]
        .into_iter()
        .find(|state| {
            following
                .iter()
                .any(|(of, is)| of == host && is == state.as_str())
        })
    };
    rows.iter()
        .map(|row| {
            Ok(Peer {
                host: parsed("peer", &row.host)?,
                url: parsed("peer", &row.url)?,
                software: row.software.clone(),
                actor: row
                    .actor
                    .as_deref()
                    .map(|url| parsed("peer", url))
                    .transpose()?,
                name: row.name.clone(),
                policy: parsed_policy(&row.policy)?,
                reason: row.reason.clone(),
                following: best(&row.host),
                followers: count(&row.host, FollowState::Accepted),
                requests: count(&row.host, FollowState::Requested),
                pending: pending.get(&row.host).copied().unwrap_or(0),
                parked: parked.get(&row.host).copied().unwrap_or(0),
                failing_since: row.failing_since.map(|time| time.and_utc()),
                retry_at: row
                    .retry_at
                    .or_else(|| held.get(&row.host).copied().flatten())
                    .map(|time| time.and_utc()),
                last_success: row.last_success.map(|time| time.and_utc()),
                last_error: row.last_error.clone(),
                created: row.created.and_utc(),
            })
        })
        .collect()
}

fn parsed_policy(text: &str) -> Result<Policy, Error> {
    parsed("peer", text)
}

/// The operator's words about hosts, as rules; `allowlist` when only allowed hosts are spoken to.
///
/// # Errors
/// [`Error`].
pub fn rules(connection: &mut Connection, allowlist: bool) -> Result<HostRules, Error> {
    Ok(HostRules::new(policies(connection)?, allowlist))
}

/// The operator's words about hosts, for every host that has one but `open`.
///
/// # Errors
/// [`Error`].
pub fn policies(connection: &mut Connection) -> Result<Vec<(Host, Policy)>, Error> {
    let rows: Vec<(String, String)> = both!(connection, c => peer::table
        .filter(peer::policy.ne(Policy::Open.as_str()))
        .select((peer::host, peer::policy))
        .load(c))?;
    rows.iter()
        .map(|(host, policy)| Ok((parsed("peer", host)?, parsed_policy(policy)?)))
        .collect()
}

/// Stores the operator's word about a host.
///
/// # Errors
/// [`Error::Query`].
pub fn set_policy(
    connection: &mut Connection,
    host: &Host,
    policy: Policy,
    reason: Option<&str>,
) -> Result<(), Error> {
    both!(connection, c => diesel::update(peer::table.find(host.as_str()))
        .set((peer::policy.eq(policy.as_str()), peer::reason.eq(reason)))
        .execute(c))?;
    events::changed(connection, "peer", host.as_str())
}

/// Stores what a server says of itself; what is not known stays as it was.
///
/// # Errors
/// [`Error::Query`].
pub fn describe(
    connection: &mut Connection,
    host: &Host,
    software: Option<&str>,
    actor: Option<&ObjectUrl>,
    name: Option<&str>,
) -> Result<(), Error> {
    #[derive(AsChangeset)]
    #[diesel(table_name = peer)]
    struct Known<'a> {
        software: Option<&'a str>,
        actor: Option<&'a str>,
        name: Option<&'a str>,
        asked: Option<NaiveDateTime>,
    }
    let known = Known {
        software,
        actor: actor.map(ObjectUrl::as_str),
        name,
        asked: Some(now().naive_utc()),
    };
    both!(connection, c => diesel::update(peer::table.find(host.as_str()))
        .set(&known)
        .execute(c))?;
    events::changed(connection, "peer", host.as_str())
}

/// Notes the actor that speaks for a server, and its name, as that actor itself tells when it comes
/// before anybody asked; whoever speaks for the server already goes on to.
///
/// # Errors
/// [`Error::Query`].
pub fn introduce(
    connection: &mut Connection,
    actor: &ObjectUrl,
    name: Option<&str>,
) -> Result<(), Error> {
    let host = actor.host();
    both!(connection, c => diesel::update(
        peer::table.find(host.as_str()).filter(peer::actor.is_null())
    )
    .set((peer::actor.eq(actor.as_str()), peer::name.eq(name)))
    .execute(c))?;
    Ok(())
}

/// Notes what a server calls itself, where no actor that speaks for it has told its own name.
///
/// # Errors
/// [`Error::Query`].
pub fn name_unnamed(
    connection: &mut Connection,
    host: &Host,
    name: Option<&str>,
) -> Result<(), Error> {
    let Some(name) = name else {
        return Ok(());
    };
    let named = both!(connection, c => diesel::update(
        peer::table.find(host.as_str()).filter(peer::name.is_null())
    )
    .set(peer::name.eq(name))
    .execute(c))?;
    if named > 0 {
        events::changed(connection, "peer", host.as_str())?;
    }
    Ok(())
}

/// Notes that a server is heard from; when it was heard from before, to the hour.
///
/// # Errors
/// [`Error::Query`].
pub fn hear(
    connection: &mut Connection,
    host: &Host,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, Error> {
    let before: Option<Option<NaiveDateTime>> = both!(connection, c => peer::table
        .find(host.as_str())
        .select(peer::heard)
        .first(c)
        .optional())?;
    let before = before.flatten().map(|time| time.and_utc());
    // A busy server needs no write for each of its deliveries.
    if before.is_none_or(|before| now - before > TimeDelta::hours(1)) {
        both!(connection, c => diesel::update(peer::table.find(host.as_str()))
            .set(peer::heard.eq(now.naive_utc()))
            .execute(c))?;
    }
    Ok(before)
}

/// Notes what an actor calls itself now, where it is the one that speaks for its server.
///
/// # Errors
/// [`Error::Query`].
pub fn rename(connection: &mut Connection, actor: &ObjectUrl, name: &str) -> Result<(), Error> {
    let host = actor.host();
    let renamed = both!(connection, c => diesel::update(
        peer::table
            .find(host.as_str())
            .filter(peer::actor.eq(actor.as_str()))
            .filter(peer::name.is_null().or(peer::name.ne(name)))
    )
    .set(peer::name.eq(name))
    .execute(c))?;
    if renamed > 0 {
        events::changed(connection, "peer", host.as_str())?;
    }
    Ok(())
}

/// Hosts whose software nobody has asked for since `before`, of those that `rules` let us speak
/// to.
///
/// # Errors
/// [`Error`].
pub fn to_ask(
    connection: &mut Connection,
    before: DateTime<Utc>,
    rules: &HostRules,
    limit: usize,
) -> Result<Vec<(Host, ObjectUrl)>, Error> {
    let rows: Vec<(String, String)> = both!(connection, c => peer::table
        .filter(peer::asked.is_null().or(peer::asked.lt(before.naive_utc())))
        // The databases disagree on where nothing comes: whom nobody asked comes first.
        .order((peer::asked.is_not_null(), peer::asked))
        .select((peer::host, peer::url))
        .load(c))?;
    let hosts = rows
        .iter()
        .map(|(host, url)| Ok((parsed("peer", host)?, parsed("peer", url)?)))
        .collect::<Result<Vec<(Host, ObjectUrl)>, Error>>()?;
    Ok(hosts
        .into_iter()
        .filter(|(host, _)| rules.speak_to(host))
        .take(limit)
        .collect())
}
