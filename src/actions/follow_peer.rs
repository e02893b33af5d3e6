//! Following and unfollowing actors of other servers, and what they answer.

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::{
    Error,
    list_peer::{list_peer, unlist_peer},
    territory,
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
        Connection,
        actors::{self, ForeignActor},
        events,
        follows::{self, Following, Reading},
        peers,
    },
};

/// How long a sender keeps for us what we do not take.
const SILENCE: TimeDelta = TimeDelta::days(30);

/// Asks to follow an actor: our territory follows it, and takes in what its origin publishes. To
/// ask again while no answer came sends the Follow again; once it was accepted, what the actor has
/// published is read again.
///
/// # Errors
/// [`Rule`] when the actor is our own or its host is blocked.
pub fn follow(
    connection: &mut Connection,
    actor: &Actor,
    target: &ForeignActor,
    software: Option<&str>,
) -> Result<Following, Error> {
    actor.must_operate()?;
    let territory = territory(connection)?;
    if target.url.origin() == territory.url.origin() {
        return Err(Rule::Refused("a node cannot follow itself".to_owned()).into());
    }
    let policy = policy_of(connection, &target.host)?;
    if policy == Policy::Blocked {
        return Err(Rule::Refused(format!("{} is blocked; unblock it first", target.host)).into());
    }
    peers::meet(connection, &target.host, &target.url)?;
    // Whom the operator wants to follow is spoken to, also where only allowed hosts are.
    if policy == Policy::Open {
        peers::set_policy(connection, &target.host, Policy::Allowed, None)?;
    }
    let name = target.name.as_deref();
    peers::describe(connection, &target.host, software, Some(&target.url), name)?;
    actors::put(connection, target)?;
    let before = follows::following(connection, &target.url)?;
    if let Some(accepted) = before.filter(|f| f.state == FollowState::Accepted) {
        read_again(connection, actor, &accepted.host)?;
        return Ok(accepted);
    }
    let following = Following {
        actor: target.url.clone(),
        host: target.host.clone(),
        inbox: target.inbox.clone(),
        outbox: target.outbox.clone(),
        follow_id: territory.url.at(&format!("/activities/{}", Uuid::now_v7())),
        state: FollowState::Requested,
        reading: Reading::default(),
        created: now(),
    };
    follows::put_following(connection, &following)?;
    events::append(
        connection,
        &Event::FollowRequested {
            actor: following.actor.clone(),
            id: following.follow_id.clone(),
        },
    )?;
    events::changed(connection, "peer", following.host.as_str())?;
    Ok(following)
}

/// Follows an actor no longer. What came from its host leaves the lists; playlists that lead to it
/// keep their steps.
///
/// # Errors
/// [`Rule::NotFound`] when it was not followed.
pub fn unfollow(
    connection: &mut Connection,
    actor: &Actor,
    target: &ObjectUrl,
) -> Result<(), Error> {
    actor.must_operate()?;
    let following = follows::following(connection, target)?.ok_or(Rule::NotFound)?;
    super::decide_on_peer::must_not_be_blocked(connection, &following.host)?;
    withdraw(connection, &following)
}

/// Ends a following, and tells its actor.
pub(super) fn withdraw(connection: &mut Connection, following: &Following) -> Result<(), Error> {
    let withdrawn = Event::FollowWithdrawn {
        actor: following.actor.clone(),
        id: following.follow_id.clone(),
    };
    events::append(connection, &withdrawn)?;
    end_following(connection, &following.actor, &following.host)
}

/// Reads again what the followed actors of a host have published: what is missing comes in, and
/// what is gone there goes here.
///
/// # Errors
/// [`Rule`] when the host is not known, or nobody of it is followed.
pub fn read_again(connection: &mut Connection, actor: &Actor, host: &Host) -> Result<(), Error> {
    actor.must_operate()?;
    peers::get(connection, host)?.ok_or(Rule::NotFound)?;
    if follows::read_again(connection, host)? == 0 {
        return Err(Rule::Refused(format!("{host} is not followed")).into());
    }
    Ok(events::changed(connection, "peer", host.as_str())?)
}

/// A server is heard from. After a silence of more than 30 days it no longer sends what happened
/// meanwhile (architecture.md section 5), so what it has published is read again.
///
/// # Errors
/// [`Error::Store`].
pub fn hear(connection: &mut Connection, host: &Host, now: DateTime<Utc>) -> Result<(), Error> {
    let before = peers::hear(connection, host, now)?;
    if before.is_some_and(|before| now - before > SILENCE) {
        follows::read_again(connection, host)?;
    }
    Ok(())
}

/// Removes a following without telling anybody.
pub(super) fn end_following(
    connection: &mut Connection,
    target: &ObjectUrl,
    host: &Host,
) -> Result<(), Error> {
    follows::remove_following(connection, target)?;
    if !follows::follows_host(connection, host)? {
        unlist_peer(connection, host)?;
    }
    Ok(events::changed(connection, "peer", host.as_str())?)
}

/// Takes an actor's answer to our Follow; whether there was such a Follow of exactly this actor.
///
/// # Errors
/// [`Error::Store`].
pub fn receive_answer(
    connection: &mut Connection,
    from: &ObjectUrl,
    follow_id: Option<&ObjectUrl>,
    accepted: bool,
) -> Result<bool, Error> {
    let Some(mut following) = follows::following(connection, from)? else {
        return Ok(false);
    };
    if follow_id.is_some_and(|id| *id != following.follow_id) {
        return Ok(false);
    }
    let state = if accepted {
        FollowState::Accepted
    } else {
        FollowState::Rejected
    };
    if following.state == state {
        return Ok(true);
    }
    // A refusal may come at any time; a late Accept of a refused Follow counts for nothing.
    if following.state == FollowState::Rejected {
        return Ok(false);
    }
    let host = following.host.clone();
    following.state = state;
    following.reading = Reading::default();
    follows::put_following(connection, &following)?;
    if accepted {
        list_peer(connection, &host)?;
    } else if !follows::follows_host(connection, &host)? {
        unlist_peer(connection, &host)?;
    }
    events::changed(connection, "peer", host.as_str())?;
    Ok(true)
}

/// An actor says at its own address that it is gone: it follows nobody any more, and is not
/// followed. What it published stays until its server deletes it.
///
/// # Errors
/// [`Error::Store`].
pub fn end_follows_of(connection: &mut Connection, gone: &ObjectUrl) -> Result<(), Error> {
    follows::forget_remote(connection, gone)?;
    if let Some(following) = follows::following(connection, gone)? {
        end_following(connection, gone, &following.host)?;
    }
    Ok(events::changed(connection, "peer", gone.host().as_str())?)
}

/// The operator's word about a host, also when it was given about a name above it.
pub(super) fn policy_of(connection: &mut Connection, host: &Host) -> Result<Policy, Error> {
    Ok(peers::rules(connection, false)?.policy(host))
}

/// The operator's word about a host.
///
/// # Errors
/// [`Error::Store`].
pub fn policy(connection: &mut Connection, host: &Host) -> Result<Policy, Error> {
    policy_of(connection, host)
}
