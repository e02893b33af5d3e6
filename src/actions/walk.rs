//! Walking playlists: starting, ticking steps, completing, leaving.

use std::collections::HashSet;

use chrono::{DateTime, Utc};

use super::{Error, count_happening, leave::person};
use crate::{
    domain::{
        AccountId, ObjectUrl, Playlist, PlaylistId, ProblemCode, Rule, Step,
        enrolment::EnrolmentState,
        figure::Happening,
        opportunity::Enrolment as Way,
        permission::Actor,
        walk::{Stage, Walk, is_complete, mark, stages},
    },
    store::{Connection, enrolments, opportunities, playlists, walks},
};

/// Somebody's way, and how far she has come with every step of the playlist.
#[derive(Debug, Clone)]
pub struct Progress {
    /// Her way.
    pub walk: Walk,
    /// Every step, in the playlist's order.
    pub stages: Vec<Stage>,
}

/// Somebody's progress; nothing when she does not walk it.
///
/// # Errors
/// [`Error::Store`].
pub fn progress(
    connection: &mut Connection,
    account: AccountId,
    playlist: &Playlist,
) -> Result<Option<Progress>, Error> {
    let Some(walk) = walks::get(connection, account, playlist.uuid)? else {
        return Ok(None);
    };
    let attended = attended(connection, account)?;
    let stages = stages(&playlist.content, &walk.ticks, &attended);
    Ok(Some(Progress { walk, stages }))
}

/// Where organisers noted her.
fn attended(connection: &mut Connection, account: AccountId) -> Result<HashSet<ObjectUrl>, Error> {
    let ids: Vec<_> = enrolments::of_account(connection, account)?
        .into_iter()
        .filter(|one| one.state == EnrolmentState::Attended)
        .map(|one| one.opportunity)
        .collect();
    let items = opportunities::by_ids(connection, &ids)?;
    Ok(items.into_iter().map(|item| item.url).collect())
}

/// A playlist that everybody may see, ours or another node's.
fn public(connection: &mut Connection, id: PlaylistId) -> Result<Playlist, Error> {
    let item = playlists::get(connection, id)?
        .filter(|item| item.content.status.is_public())
        .ok_or(Rule::NotFound)?;
    if item.deleted.is_some() {
        return Err(Rule::Gone.into());
    }
    Ok(item)
}

/// Starts a playlist; once started, nothing changes.
///
/// # Errors
/// [`Rule`]: nobody is signed in; there is no such playlist.
pub fn start(
    connection: &mut Connection,
    actor: &Actor,
    id: PlaylistId,
    now: DateTime<Utc>,
) -> Result<Progress, Error> {
    let account = person(actor)?.id;
    let playlist = public(connection, id)?;
    if walks::get(connection, account, id)?.is_none() {
        let walk = Walk {
            account,
            playlist: id,
            started: now,
            completed: None,
            ticks: HashSet::new(),
        };
        walks::put(connection, &walk)?;
        let started = (now, Happening::Started, 1);
        count_happening::of_walk(connection, (&walk, &playlist), started)?;
    }
    measured(connection, account, &playlist, now)
}

/// Leaves a playlist: what she ticked is forgotten.
///
/// # Errors
/// [`Rule`]: nobody is signed in; she does not walk it.
pub fn stop(connection: &mut Connection, actor: &Actor, id: PlaylistId) -> Result<(), Error> {
    let account = person(actor)?.id;
    walks::get(connection, account, id)?.ok_or(Rule::NotFound)?;
    Ok(walks::delete(connection, account, id)?)
}

/// Whether she may tick a step herself: whatever is not done by an organiser's word here.
///
/// # Errors
/// [`Error::Store`].
pub fn may_tick(connection: &mut Connection, step: &Step) -> Result<bool, Error> {
    let Some(url) = &step.item else {
        return Ok(true);
    };
    let item = opportunities::by_url(connection, url.as_str())?;
    let signs_up_here = item.is_some_and(|item| {
        item.peer.is_none()
            && item.deleted.is_none()
            && matches!(item.content.enrolment, Some(Way::Open | Way::Approval))
    });
    Ok(!signs_up_here)
}

/// Ticks a step, or takes the tick back. Positions begin at 1.
///
/// # Errors
/// [`Rule`]: nobody is signed in; she does not walk it, or it has no such step; [`Rule::Refused`]
/// for a step that the organiser says is done.
pub fn tick(
    connection: &mut Connection,
    actor: &Actor,
    id: PlaylistId,
    (position, is_done): (usize, bool),
    now: DateTime<Utc>,
) -> Result<Progress, Error> {
    let account = person(actor)?.id;
    let playlist = public(connection, id)?;
    let walk = walks::get(connection, account, id)?.ok_or(Rule::NotFound)?;
    let place = position.checked_sub(1).ok_or(Rule::NotFound)?;
    let step = playlist.content.steps.get(place).ok_or(Rule::NotFound)?;
    if !may_tick(connection, step)? {
        return Err(Rule::member("/position", ProblemCode::Fixed).into());
    }
    if is_done {
        walks::tick(connection, &walk, &mark(step), now)?;
    } else {
        walks::untick(connection, &walk, &mark(step))?;
    }
    measured(connection, account, &playlist, now)
}

/// An organiser noted that somebody was there, or was not: her ways are looked at again.
pub(super) fn follow(
    connection: &mut Connection,
    account: AccountId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    for walk in walks::of_account(connection, account)? {
        if let Some(playlist) = playlists::get(connection, walk.playlist)? {
            measured(connection, account, &playlist, now)?;
        }
    }
    Ok(())
}

/// Her progress, with whether she is at the end noted.
fn measured(
    connection: &mut Connection,
    account: AccountId,
    playlist: &Playlist,
    now: DateTime<Utc>,
) -> Result<Progress, Error> {
    let mut progress = progress(connection, account, playlist)?.ok_or(Rule::NotFound)?;
    let completed = is_complete(&playlist.content, &progress.stages)
        .then(|| progress.walk.completed.unwrap_or(now));
    if completed != progress.walk.completed {
        let happened = match (completed, progress.walk.completed) {
            (None, Some(before)) => (before, Happening::Completed, -1),
            _ => (now, Happening::Completed, 1),
        };
        progress.walk.completed = completed;
        walks::put(connection, &progress.walk)?;
        count_happening::of_walk(connection, (&progress.walk, playlist), happened)?;
    }
    Ok(progress)
}
