//! What people follow: providers, territories, playlists and skills, here and elsewhere. Elsewhere
//! the node follows for all of them, so that nobody learns who follows what.

use chrono::{DateTime, TimeDelta, Utc};

use super::{
    Error,
    follow_peer::{ask_for_learners, serve_learners, speaks_for_all},
    leave::person,
    territory,
};
use crate::{
    domain::{
        Account, Host, ObjectUrl, OrganisationId, PlaylistId, ProblemCode, Rule, SubscriptionId,
        enrolment::Closed,
        esco,
        event::Event,
        peer::{FollowState, FollowedBy},
        permission::Actor,
        subscription::{FollowingState, MOST, Subscription, SubscriptionKind},
    },
    store::{
        Connection,
        actors::{self, ForeignActor},
        events, follows, handles, learners, organisations, peers, playlists, subscriptions,
    },
};

/// Whoever has refused is asked again after this at the earliest.
const ASK_AGAIN: TimeDelta = TimeDelta::days(1);

/// What somebody wants to follow, once it is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub kind: SubscriptionKind,
    /// Its address.
    pub object: String,
    /// Whom elsewhere the node has to follow for it; nobody for what is ours, and for skills.
    pub actor: Option<ForeignActor>,
    /// The software of that one's server, when it was asked.
    pub software: Option<String>,
}

impl Found {
    fn here(kind: SubscriptionKind, object: &ObjectUrl) -> Self {
        Self {
            kind,
            object: object.to_string(),
            actor: None,
            software: None,
        }
    }

    /// A skill by its ESCO address.
    ///
    /// # Errors
    /// [`Rule`] at `/skill` when it is no address of ESCO's.
    pub fn skill(uri: &str) -> Result<Self, Rule> {
        let is_esco = uri.parse::<esco::ConceptId>().is_ok();
        if !is_esco {
            return Err(Rule::member("/skill", ProblemCode::DoesNotExist));
        }
        Ok(Self {
            kind: SubscriptionKind::Skill,
            object: uri.to_owned(),
            actor: None,
            software: None,
        })
    }
}

/// Finds what an address or a handle names, as far as this node knows it: things of ours, and what
/// it knows of others. Addresses of pages lead to what they show.
///
/// # Errors
/// [`Rule`] at `/object` for what would be ours and is nothing that can be followed.
pub fn find(connection: &mut Connection, text: &str) -> Result<Option<Found>, Error> {
    let text = text.trim();
    let territory = territory(connection)?;
    let nobody = || Rule::member("/object", ProblemCode::DoesNotExist);
    let own = Found::here(SubscriptionKind::Actor, &territory.actor());
    let is_own = |host: &str| Host::parse(host).is_ok_and(|host| host == territory.url.host());
    if is_own(text) {
        return Ok(Some(own));
    }
    let handle = text.strip_prefix("acct:").unwrap_or(text);
    let handle = handle.strip_prefix('@').unwrap_or(handle);
    let url = match handle.rsplit_once('@') {
        Some((name, host)) if is_own(host) => match name.to_lowercase().as_str() {
            "territory" => Some(territory.actor()),
            name => {
                let named = handles::find(connection, name)?.ok_or_else(nobody)?;
                ObjectUrl::parse(&named).ok()
            }
        },
        _ => ObjectUrl::parse(text).ok(),
    };
    let Some(url) = url.map(|url| url.without_fragment()) else {
        return Ok(None);
    };
    if url.origin() != territory.url.origin() {
        return known(connection, &url);
    }
    // Pages are asked in many ways.
    let url = url.at(url.url().path());
    if url == territory.actor() || url == territory.url.at("/") {
        return Ok(Some(own));
    }
    let url = shown_at(connection, &url)?.unwrap_or(url);
    Ok(Some(known(connection, &url)?.ok_or_else(nobody)?))
}

/// What a page of ours about another node's thing shows.
fn shown_at(connection: &mut Connection, url: &ObjectUrl) -> Result<Option<ObjectUrl>, Error> {
    let Some(id) = url.url().path().strip_prefix("/elsewhere/") else {
        return Ok(None);
    };
    if let Ok(id) = id.parse::<OrganisationId>()
        && let Some(item) = organisations::get(connection, id)?
    {
        return Ok(Some(item.url));
    }
    if let Ok(id) = id.parse::<PlaylistId>()
        && let Some(item) = playlists::get(connection, id)?
    {
        return Ok(Some(item.url));
    }
    Ok(None)
}

fn known(connection: &mut Connection, url: &ObjectUrl) -> Result<Option<Found>, Error> {
    if let Some(item) = organisations::by_url(connection, url.as_str())?
        && item.peer.is_none()
    {
        let found = Found::here(SubscriptionKind::Actor, url);
        return Ok(item.deleted.is_none().then_some(found));
    }
    let article = url.as_str().trim_end_matches("/actor");
    if let Some(item) = playlists::by_url(connection, article)?
        && item.deleted.is_none()
    {
        let kind = SubscriptionKind::Playlist;
        if item.peer.is_none() {
            let public = item.content.status.is_public();
            return Ok(public.then(|| Found::here(kind, &item.url)));
        }
        let actor = alive(connection, &item.url.join_path("/actor"))?;
        return Ok(actor.map(|actor| Found {
            kind,
            object: item.url.to_string(),
            actor: Some(actor),
            software: None,
        }));
    }
    Ok(alive(connection, url)?.map(|actor| Found {
        kind: SubscriptionKind::Actor,
        object: url.to_string(),
        actor: Some(actor),
        software: None,
    }))
}

fn alive(connection: &mut Connection, url: &ObjectUrl) -> Result<Option<ForeignActor>, Error> {
    let known = actors::get(connection, url)?;
    Ok(known.filter(|actor| actor.deleted.is_none()))
}

/// Whoever may follow: somebody who is signed in and does not wait for her guardian.
///
/// # Errors
/// [`Rule`].
pub fn follower<'a>(
    connection: &mut Connection,
    actor: &'a Actor,
    consent_age: u32,
    now: DateTime<Utc>,
) -> Result<&'a Account, Error> {
    let account = person(actor)?;
    let waits = learners::get(connection, account.id)?
        .is_some_and(|learner| learner.waits_for_guardian(consent_age, now));
    if waits {
        return Err(Rule::NotOpen(Closed::Guardian).into());
    }
    Ok(account)
}

/// Somebody follows a thing from now on. Once she does, this asks whoever has refused once more,
/// a day later.
///
/// # Errors
/// [`Rule`]: nobody is signed in; her guardian has to agree first; she follows too much.
pub fn follow(
    connection: &mut Connection,
    actor: &Actor,
    found: &Found,
    consent_age: u32,
    now: DateTime<Utc>,
) -> Result<Subscription, Error> {
    let account = follower(connection, actor, consent_age, now)?.id;
    let own = subscriptions::of_account(connection, account)?;
    let before = own
        .iter()
        .find(|item| item.kind == found.kind && item.object == found.object);
    let item = match before {
        Some(item) => item.clone(),
        None if own.len() >= MOST => {
            return Err(Rule::member("/object", ProblemCode::TooMany(MOST)).into());
        }
        None => Subscription {
            id: SubscriptionId::new(),
            account,
            kind: found.kind,
            object: found.object.clone(),
            actor: found.actor.as_ref().map(|actor| actor.url.clone()),
            muted: false,
            created: now,
        },
    };
    subscriptions::put(connection, &item)?;
    if let Some(elsewhere) = &found.actor {
        actors::put(connection, elsewhere)?;
        if let Some(software) = found.software.as_deref() {
            peers::meet(connection, &elsewhere.host, &elsewhere.url)?;
            peers::describe(connection, &elsewhere.host, Some(software), None, None)?;
        }
        serve_learners(connection, &elsewhere.url)?;
        let before = follows::following(connection, &elsewhere.url)?;
        let refused = before.filter(|following| following.state == FollowState::Rejected);
        if refused.is_some_and(|following| now - following.created > ASK_AGAIN) {
            ask_for_learners(connection, &elsewhere.url)?;
        }
        if found.kind == SubscriptionKind::Playlist
            && playlists::by_url(connection, &found.object)?.is_none()
            && let Ok(item) = ObjectUrl::parse(&found.object)
        {
            events::append(connection, &Event::StepUnknown { item })?;
        }
        subscriptions::unblock(connection, account, &elsewhere.url)?;
    } else if let Ok(url) = ObjectUrl::parse(&item.object) {
        subscriptions::unblock(connection, account, &url)?;
    }
    Ok(item)
}

/// Something that she follows.
fn own(
    connection: &mut Connection,
    actor: &Actor,
    id: SubscriptionId,
) -> Result<Subscription, Error> {
    let own = subscriptions::of_account(connection, person(actor)?.id)?;
    let found = own.into_iter().find(|item| item.id == id);
    Ok(found.ok_or(Rule::NotFound)?)
}

/// Somebody follows a thing no longer.
///
/// # Errors
/// [`Rule::NotFound`] when she does not.
pub fn unfollow(
    connection: &mut Connection,
    actor: &Actor,
    id: SubscriptionId,
) -> Result<(), Error> {
    let item = own(connection, actor, id)?;
    end(connection, &item)
}

fn end(connection: &mut Connection, item: &Subscription) -> Result<(), Error> {
    subscriptions::delete(connection, item.id)?;
    match &item.actor {
        Some(elsewhere) => serve_learners(connection, elsewhere),
        None => Ok(()),
    }
}

/// Whether she hears of something that she follows.
///
/// # Errors
/// [`Rule::NotFound`].
pub fn mute(
    connection: &mut Connection,
    actor: &Actor,
    id: SubscriptionId,
    muted: bool,
) -> Result<Subscription, Error> {
    let item = Subscription {
        muted,
        ..own(connection, actor, id)?
    };
    subscriptions::put(connection, &item)?;
    Ok(item)
}

/// She wants to hear nothing of an actor: she follows it no longer, and what it publishes does not
/// come to her by anything else that she follows.
///
/// # Errors
/// [`Rule`]: nobody is signed in; she blocks too many.
pub fn block(
    connection: &mut Connection,
    actor: &Actor,
    whom: &ObjectUrl,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let account = person(actor)?.id;
    if subscriptions::blocked(connection, account)?.len() >= MOST {
        return Err(Rule::member("/object", ProblemCode::TooMany(MOST)).into());
    }
    let kind = SubscriptionKind::Actor;
    if let Some(item) = subscriptions::find(connection, account, kind, whom.as_str())? {
        end(connection, &item)?;
    }
    Ok(subscriptions::block(connection, account, whom, now)?)
}

/// She wants to hear of an actor again.
///
/// # Errors
/// [`Rule`]: nobody is signed in.
pub fn unblock(connection: &mut Connection, actor: &Actor, whom: &ObjectUrl) -> Result<(), Error> {
    let account = person(actor)?.id;
    Ok(subscriptions::unblock(connection, account, whom)?)
}

/// What became of the wish to follow something.
///
/// # Errors
/// [`Error::Store`].
pub fn state(connection: &mut Connection, item: &Subscription) -> Result<FollowingState, Error> {
    let Some(actor) = &item.actor else {
        return Ok(FollowingState::Following);
    };
    let following = follows::following(connection, actor)?;
    Ok(match following.map(|following| following.state) {
        Some(FollowState::Accepted) => FollowingState::Following,
        Some(FollowState::Requested) => FollowingState::Requested,
        Some(FollowState::Rejected) | None => FollowingState::Failed,
    })
}

/// Ends everything that an account follows, before it is erased.
pub(super) fn forget_all(connection: &mut Connection, account: &Account) -> Result<(), Error> {
    for item in subscriptions::of_account(connection, account.id)? {
        end(connection, &item)?;
    }
    Ok(())
}

/// Makes true whom the node follows for its learners: after an account was removed from outside, or
/// a block was lifted.
///
/// # Errors
/// [`Error::Store`].
pub fn mend(connection: &mut Connection) -> Result<(), Error> {
    let mut actors = subscriptions::wanted(connection)?;
    actors.extend(
        follows::all_following(connection, None)?
            .into_iter()
            .map(|following| following.actor),
    );
    actors.sort_unstable();
    actors.dedup();
    for actor in &actors {
        serve_learners(connection, actor)?;
        widen(connection, actor)?;
    }
    Ok(())
}

/// A server's software may be known later than one of its actors was followed: that it speaks for
/// all of it is known then.
fn widen(connection: &mut Connection, actor: &ObjectUrl) -> Result<(), Error> {
    let narrow = follows::following(connection, actor)?
        .is_some_and(|one| one.by == FollowedBy::Application && !one.whole);
    let known = actors::get(connection, actor)?.filter(|_| narrow);
    match known {
        Some(known) if speaks_for_all(connection, &known)? => {
            ask_for_learners(connection, actor).map(drop)
        }
        _ => Ok(()),
    }
}
