//! The operator's word about other servers.

use super::{
    Error, enrol,
    follow_peer::{policy_of, withdraw},
    list_peer::{list_peer, unlist_peer},
};
use crate::{
    domain::{
        Host, ObjectUrl, Rule,
        event::Event,
        peer::{FollowState, Policy},
        permission::Actor,
        time::now,
    },
    store::{
        Connection, deliveries, doubts, events,
        follows::{self, Follower},
        lanes, objects, peers,
    },
};

/// Allows a host in `allowlist` mode and accepts the Follows that wait. A host that we have not
/// met yet is noted; a limited one stays limited.
///
/// # Errors
/// [`Rule`] when the host is blocked.
pub fn accept(
    connection: &mut Connection,
    actor: &Actor,
    host: &Host,
    url: &ObjectUrl,
) -> Result<(), Error> {
    actor.must_operate()?;
    peers::meet(connection, host, url)?;
    match policy_of(connection, host)? {
        Policy::Blocked => must_not_be_blocked(connection, host)?,
        Policy::Limited => {}
        Policy::Open | Policy::Allowed => {
            peers::set_policy(connection, host, Policy::Allowed, None)?;
            list_within(connection, host)?;
        }
    }
    for mut waiting in follows::followers(
        connection,
        None,
        Some(host),
        FollowState::Requested,
        None,
        i64::MAX,
    )? {
        waiting.state = FollowState::Accepted;
        follows::put_follower(connection, &waiting)?;
        events::append(
            connection,
            &Event::FollowerAccepted {
                actor: waiting.actor,
                follower: waiting.remote,
                id: waiting.follow_id,
            },
        )?;
    }
    Ok(())
}

/// Refuses the Follows of a host: those that wait, and those that were accepted.
///
/// # Errors
/// [`Rule`].
pub fn reject(connection: &mut Connection, actor: &Actor, host: &Host) -> Result<(), Error> {
    actor.must_operate()?;
    known(connection, host)?;
    must_not_be_blocked(connection, host)?;
    for state in [FollowState::Requested, FollowState::Accepted] {
        for follower in follows::followers(connection, None, Some(host), state, None, i64::MAX)? {
            tell_refused(connection, follower)?;
        }
    }
    follows::forget_followers_of(connection, host)?;
    Ok(events::changed(connection, "peer", host.as_str())?)
}

fn tell_refused(connection: &mut Connection, follower: Follower) -> Result<(), Error> {
    let refused = Event::FollowerRejected {
        actor: follower.actor,
        follower: follower.remote,
        id: follower.follow_id,
    };
    Ok(events::append(connection, &refused)?)
}

/// Hears nothing more from a host and below it, tells it nothing, and forgets what came from it: the
/// seats that it asked for go to others, and whoever has one there learns that nothing becomes of it.
///
/// # Errors
/// [`Rule`].
pub fn block(
    connection: &mut Connection,
    actor: &Actor,
    host: &Host,
    url: &ObjectUrl,
    reason: Option<&str>,
) -> Result<(), Error> {
    actor.must_operate()?;
    peers::meet(connection, host, url)?;
    peers::set_policy(connection, host, Policy::Blocked, reason)?;
    for host in within(connection, host)? {
        enrol::guests::leave_host(connection, &host, now())?;
        enrol::elsewhere::fail_host(connection, &host, now())?;
        follows::end_all_with(connection, &host)?;
        deliveries::abandon(connection, &host)?;
        lanes::forget_failures(connection, &host)?;
        unlist_peer(connection, &host)?;
        enrol::elsewhere::empty_host(connection, &host, now())?;
        objects::purge(connection, &host)?;
        events::changed(connection, "peer", host.as_str())?;
    }
    Ok(())
}

/// Lifts a block or a limit. What was forgotten comes back when the host is followed again, and it is
/// told now that a block ended every following; a host that was only limited stays allowed while it
/// follows us or we follow it.
///
/// # Errors
/// [`Rule`].
pub fn unblock(connection: &mut Connection, actor: &Actor, host: &Host) -> Result<(), Error> {
    actor.must_operate()?;
    known(connection, host)?;
    let following = follows::all_following(connection, Some(host))?;
    let related = follows::is_followed_by_host(connection, host)?
        || following
            .iter()
            .any(|one| one.state != FollowState::Rejected);
    let policy = if related {
        Policy::Allowed
    } else {
        Policy::Open
    };
    peers::set_policy(connection, host, policy, None)?;
    tell_ends(connection, host)?;
    list_within(connection, host)
}

/// Tells what a block ended on a host and below it, wherever no word blocks any more.
fn tell_ends(connection: &mut Connection, host: &Host) -> Result<(), Error> {
    for host in within(connection, host)? {
        if policy_of(connection, &host)? != Policy::Blocked {
            tell_the_end(connection, &host)?;
        }
    }
    Ok(())
}

/// Tells the actors of a host whose following ended with a block, and forgets it.
fn tell_the_end(connection: &mut Connection, host: &Host) -> Result<(), Error> {
    let ended = FollowState::Rejected;
    for follower in follows::followers(connection, None, Some(host), ended, None, i64::MAX)? {
        follows::remove_follower(connection, &follower.actor, &follower.remote)?;
        tell_refused(connection, follower)?;
    }
    for following in follows::all_following(connection, Some(host))? {
        if following.state == ended {
            withdraw(connection, &following)?;
        }
    }
    Ok(events::changed(connection, "peer", host.as_str())?)
}

/// Holds back from pages and search what comes from a host; it is still taken in.
///
/// # Errors
/// [`Rule`].
pub fn limit(
    connection: &mut Connection,
    actor: &Actor,
    host: &Host,
    url: &ObjectUrl,
    reason: Option<&str>,
) -> Result<(), Error> {
    actor.must_operate()?;
    peers::meet(connection, host, url)?;
    peers::set_policy(connection, host, Policy::Limited, reason)?;
    tell_ends(connection, host)?;
    list_within(connection, host)
}

/// The host and every one below it that we have met: a word about a name holds below it.
fn within(connection: &mut Connection, host: &Host) -> Result<Vec<Host>, Error> {
    Ok(peers::all(connection)?
        .into_iter()
        .map(|peer| peer.host)
        .filter(|other| other.is_within(host))
        .collect())
}

/// Shows or holds back what is stored of a host and below it, as the operator's word says now.
fn list_within(connection: &mut Connection, host: &Host) -> Result<(), Error> {
    within(connection, host)?
        .iter()
        .try_for_each(|host| list_peer(connection, host))
}

/// Notes that a follower's server was silent for 30 days and its backlog ended: the first that it
/// hears when it is back is the territory's Update, by which it knows to read the outbox.
///
/// # Errors
/// [`Error::Store`].
pub fn give_up(connection: &mut Connection, inbox: ObjectUrl) -> Result<(), Error> {
    Ok(events::append(connection, &Event::PeerGivenUp { inbox })?)
}

/// Tries a host again at once to which deliveries fail, also with what it refused before.
///
/// # Errors
/// [`Rule`].
pub fn retry(connection: &mut Connection, actor: &Actor, host: &Host) -> Result<(), Error> {
    actor.must_operate()?;
    known(connection, host)?;
    lanes::try_now(connection, host)?;
    doubts::try_now(connection, host, now())?;
    deliveries::unpark(connection, host)?;
    Ok(events::changed(connection, "peer", host.as_str())?)
}

/// Sends no more what a host refused and what was put aside.
///
/// # Errors
/// [`Rule`].
pub fn dismiss(connection: &mut Connection, actor: &Actor, host: &Host) -> Result<(), Error> {
    actor.must_operate()?;
    known(connection, host)?;
    deliveries::dismiss(connection, host)?;
    Ok(events::changed(connection, "peer", host.as_str())?)
}

/// What a block ended is told when it is lifted; until then nothing else is said or forgotten.
pub(super) fn must_not_be_blocked(connection: &mut Connection, host: &Host) -> Result<(), Error> {
    if policy_of(connection, host)? == Policy::Blocked {
        return Err(Rule::Refused(format!("{host} is blocked; unblock it first")).into());
    }
    Ok(())
}

fn known(connection: &mut Connection, host: &Host) -> Result<(), Error> {
    peers::get(connection, host)?
        .map(|_peer| ())
        .ok_or_else(|| Rule::NotFound.into())
}
