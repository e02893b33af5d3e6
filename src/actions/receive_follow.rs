//! Follows of our actors that come from other servers.

use super::{Error, local_actor::local_actor, territory};
use crate::{
    domain::{ObjectUrl, event::Event, peer::FollowState, time::now},
    store::{
        Connection,
        actors::{self, ForeignActor},
        events,
        follows::{self, Follower},
        peers,
    },
};

/// What became of a Follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Followed {
    /// Accepted; the answer is on its way.
    Accepted,
    /// Waits for the operator.
    Waiting,
    /// There is no such actor here.
    NoSuchActor,
}

/// Takes a Follow of one of our actors. A public actor accepts at once, also a Follow that comes
/// again; where only allowed hosts are spoken to (`allowlist`), another's waits.
///
/// # Errors
/// [`Error::Store`].
pub fn receive_follow(
    connection: &mut Connection,
    from: &ForeignActor,
    target: &ObjectUrl,
    id: &ObjectUrl,
    allowlist: bool,
) -> Result<Followed, Error> {
    let territory = territory(connection)?;
    let Some(local) = local_actor(connection, &territory, target)? else {
        return Ok(Followed::NoSuchActor);
    };
    peers::meet(connection, &from.host, &from.url)?;
    actors::put(connection, from)?;
    // Every Waymark node's territory is there.
    if from.url == from.url.at("/territory") {
        peers::introduce(connection, &from.url, from.name.as_deref())?;
    }
    let allowed = peers::rules(connection, allowlist)?.speak_to(&from.host);
    let state = if allowed {
        FollowState::Accepted
    } else {
        FollowState::Requested
    };
    let follower = Follower {
        actor: local.url(&territory),
        remote: from.url.clone(),
        host: from.host.clone(),
        inbox: from.inbox.clone(),
        shared_inbox: from.shared_inbox.clone(),
        follow_id: id.clone(),
        state,
        created: now(),
    };
    follows::put_follower(connection, &follower)?;
    events::changed(connection, "peer", from.host.as_str())?;
    if !allowed {
        return Ok(Followed::Waiting);
    }
    events::append(
        connection,
        &Event::FollowerAccepted {
            actor: follower.actor,
            follower: follower.remote,
            id: follower.follow_id,
        },
    )?;
    Ok(Followed::Accepted)
}

/// Takes an Undo of a Follow; whether that actor followed.
///
/// # Errors
/// [`Error::Store`].
pub fn receive_unfollow(
    connection: &mut Connection,
    from: &ObjectUrl,
    target: &ObjectUrl,
) -> Result<bool, Error> {
    let territory = territory(connection)?;
    let Some(local) = local_actor(connection, &territory, target)? else {
        return Ok(false);
    };
    let followed = follows::remove_follower(connection, &local.url(&territory), from)?;
    events::changed(connection, "peer", from.host().as_str())?;
    Ok(followed)
}

/// Takes an Undo of a Follow that is named by the Follow's id alone; whether there was one.
///
/// # Errors
/// [`Error::Store`].
pub fn receive_unfollow_of(
    connection: &mut Connection,
    from: &ObjectUrl,
    follow_id: &ObjectUrl,
) -> Result<bool, Error> {
    let followed = follows::remove_follow(connection, from, follow_id)?;
    events::changed(connection, "peer", from.host().as_str())?;
    Ok(followed)
}
