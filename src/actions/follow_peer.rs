//! Following and unfollowing actors of other servers, and what they answer.

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::{
    Error,
    list_peer::{list_actor, list_peer, unlist_peer},
    territory,
};
use crate::{
    domain::{
        Host, ObjectUrl, Rule, Territory,
        event::Event,
        peer::{FollowState, FollowedBy, Policy},
        permission::Actor,
        time::now,
    },
    store::{
        Connection,
        actors::{self, ForeignActor},
        events,
        follows::{self, Following, Reading},
        peers, subscriptions,
    },
};

/// The types of actors that speak for all of their server: a territory, the server itself.
const SPEAK_FOR_ALL: [&str; 2] = ["Group", "Application"];
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
    let by = FollowedBy::Territory;
    let before = follows::following(connection, &target.url)?;
    if let Some(accepted) = before.filter(|f| f.state == FollowState::Accepted && f.by == by) {
        read_again(connection, actor, &accepted.host)?;
        return Ok(accepted);
    }
    let whole = SPEAK_FOR_ALL.contains(&target.actor_type.as_str());
    ask(connection, &territory, target, by, whole)
}

/// Asks an actor to be followed by one of ours. Whichever of ours followed it before does no
/// longer: there is one follow of an actor, whoever wants it.
fn ask(
    connection: &mut Connection,
    territory: &Territory,
    target: &ForeignActor,
    by: FollowedBy,
    whole: bool,
) -> Result<Following, Error> {
    let before = follows::following(connection, &target.url)?;
    let following = Following {
        actor: target.url.clone(),
        host: target.host.clone(),
        inbox: target.inbox.clone(),
        outbox: target.outbox.clone(),
        follow_id: territory.url.at(&format!("/activities/{}", Uuid::now_v7())),
        by,
        whole,
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
            by,
        },
    )?;
    if let Some(before) = before.filter(|before| before.by != by) {
        tell_withdrawn(connection, &before)?;
    }
    events::changed(connection, "peer", following.host.as_str())?;
    Ok(following)
}

/// Follows an actor as long as learners of this node want it, by the node's own actor and once for
/// all of them; ends that when nobody does any more. One that refused is not asked again.
pub(super) fn serve_learners(connection: &mut Connection, actor: &ObjectUrl) -> Result<(), Error> {
    let wanted = subscriptions::is_wanted(connection, actor)?;
    match follows::following(connection, actor)? {
        None if wanted => ask_for_learners(connection, actor).map(drop),
        // Nothing is said to a blocked host: what is left is taken back when the block is lifted.
        Some(following)
            if !wanted
                && following.by == FollowedBy::Application
                && policy_of(connection, &following.host)? != Policy::Blocked =>
        {
            withdraw(connection, &following)
        }
        _ => Ok(()),
    }
}

/// Whether an actor speaks for all of its server, for a learner who follows it: a Waymark node's
/// territory, or the node itself. Another server's Group or Application may be one of many.
pub fn speaks_for_all(connection: &mut Connection, actor: &ForeignActor) -> Result<bool, Error> {
    let own = ["/territory", "/actor"].map(|path| actor.url.at(path));
    let is_own = own.contains(&actor.url);
    let known = peers::get(connection, &actor.host)?.filter(|_| is_own);
    Ok(known.is_some_and(|peer| peer.software.as_deref() == Some("waymark")))
}

/// Asks an actor that is known, in the name of the node; nothing where it is gone or its host is
/// blocked.
pub(super) fn ask_for_learners(
    connection: &mut Connection,
    actor: &ObjectUrl,
) -> Result<Option<Following>, Error> {
    let known = actors::get(connection, actor)?.filter(|known| known.deleted.is_none());
    let Some(target) = known else {
        return Ok(None);
    };
    if policy_of(connection, &target.host)? == Policy::Blocked {
        return Ok(None);
    }
    let territory = territory(connection)?;
    if target.url.origin() == territory.url.origin() {
        return Ok(None);
    }
    peers::meet(connection, &target.host, &target.url)?;
    let whole = speaks_for_all(connection, &target)?;
    let by = FollowedBy::Application;
    ask(connection, &territory, &target, by, whole).map(Some)
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
    let following = follows::following(connection, target)?
        .filter(|following| following.by == FollowedBy::Territory)
        .ok_or(Rule::NotFound)?;
    super::decide_on_peer::must_not_be_blocked(connection, &following.host)?;
    withdraw(connection, &following)
}

/// Ends a following, and tells its actor.
pub(super) fn withdraw(connection: &mut Connection, following: &Following) -> Result<(), Error> {
    tell_withdrawn(connection, following)?;
    end_following(connection, &following.actor, &following.host)?;
    // What the operator does not want any more, learners may.
    serve_learners(connection, &following.actor)
}

fn tell_withdrawn(connection: &mut Connection, following: &Following) -> Result<(), Error> {
    let withdrawn = Event::FollowWithdrawn {
        actor: following.actor.clone(),
        id: following.follow_id.clone(),
        by: following.by,
    };
    Ok(events::append(connection, &withdrawn)?)
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
    let before = follows::following(connection, target)?;
    follows::remove_following(connection, target)?;
    if let Some(before) = before {
        list_what_changed(connection, &before)?;
    }
    Ok(events::changed(connection, "peer", host.as_str())?)
}

/// Lists what is taken in by a following, or is not any more. Where everything of its host is taken
/// in by another, nothing changes.
fn list_what_changed(connection: &mut Connection, following: &Following) -> Result<(), Error> {
    let host = &following.host;
    if follows::takes_in_all(connection, host, &following.actor)? {
        return Ok(());
    }
    if !following.whole {
        return list_actor(connection, &following.actor);
    }
    if follows::follows_host(connection, host)? {
        list_peer(connection, host)
    } else {
        unlist_peer(connection, host)
    }
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
    list_what_changed(connection, &following)?;
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
        // Learners who want it see that it cannot be had, and nobody asks it again by himself.
        if subscriptions::is_wanted(connection, gone)? {
            let ended = Following {
                by: FollowedBy::Application,
                state: FollowState::Rejected,
                ..following
            };
            follows::put_following(connection, &ended)?;
        }
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
