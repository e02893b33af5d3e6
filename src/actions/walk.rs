//! Walking playlists: starting, ticking steps, completing, leaving.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};

use super::{Error, count_happening, leave::person};
use crate::{
    domain::{
        AccountId, ObjectUrl, Playlist, PlaylistId, ProblemCode, Rule, Step,
        enrolment::EnrolmentState,
        figure::Happening,
        opportunity::Enrolment as Way,
        permission::Actor,
        time::Moment,
        walk::{Stage, Walk, is_complete, mark, stages},
    },
    store::{self, Connection, enrolments, opportunities, playlists, walks},
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

/// Somebody's progress with those of these playlists that she walks.
///
/// # Errors
/// [`store::Error`].
pub fn progress_with(
    connection: &mut Connection,
    account: AccountId,
    items: &[Playlist],
) -> Result<HashMap<PlaylistId, Progress>, store::Error> {
    let mut ways: HashMap<PlaylistId, Walk> = HashMap::new();
    if !items.is_empty() {
        let own = walks::of_account(connection, account)?;
        ways.extend(own.into_iter().map(|walk| (walk.playlist, walk)));
    }
    if ways.is_empty() {
        return Ok(HashMap::new());
    }
    let attended = attended(connection, account)?;
    let walked = items.iter().filter_map(|item| {
        let walk = ways.remove(&item.uuid)?;
        let stages = stages(&item.content, &walk.ticks, &attended);
        Some((item.uuid, Progress { walk, stages }))
    });
    Ok(walked.collect())
}

/// Where organisers noted her.
fn attended(
    connection: &mut Connection,
    account: AccountId,
) -> Result<HashSet<ObjectUrl>, store::Error> {
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

/// Whose word it is that a step is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Says {
    /// Her own.
    Own,
    /// Her own, from then on: it has not begun.
    OwnFrom(Moment),
    /// The organiser's: people sign up for it on this node.
    Organiser,
}

/// Whose word it is that a step is done: the organiser's where people sign up here, else her own,
/// once it has begun. Of what recurs the first date counts, of another node's the one that it tells;
/// what has no date can be done at any time.
///
/// # Errors
/// [`Error::Store`].
pub fn says(connection: &mut Connection, step: &Step, now: DateTime<Utc>) -> Result<Says, Error> {
    let Some(url) = &step.item else {
        return Ok(Says::Own);
    };
    let item = opportunities::by_url(connection, url.as_str())?;
    let Some(item) = item.filter(|item| item.deleted.is_none()) else {
        return Ok(Says::Own);
    };
    let signs_up = matches!(item.content.enrolment, Some(Way::Open | Way::Approval));
    if item.peer.is_none() && signs_up {
        return Ok(Says::Organiser);
    }
    let start = item.content.in_own_zone().start_time;
    let start = start.filter(|start| start.utc() > now);
    Ok(start.map_or(Says::Own, Says::OwnFrom))
}

/// Ticks a step, or takes the tick back. Positions begin at 1.
///
/// # Errors
/// [`Rule`]: nobody is signed in; she does not walk it, or it has no such step; at `/position` for
/// a step that the organiser says is done, and for a tick before it has begun. A tick that was made
/// stays.
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
    let wrong = match says(connection, step, now)? {
        Says::Organiser => Some(ProblemCode::Fixed),
        Says::OwnFrom(start) if is_done && !walk.ticks.contains(&mark(step)) => {
            Some(ProblemCode::NotBefore(start))
        }
        Says::Own | Says::OwnFrom(_) => None,
    };
    if let Some(code) = wrong {
        return Err(Rule::member("/position", code).into());
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
