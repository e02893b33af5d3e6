//! Noting what happened to public things, for whoever follows them.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Error, enrol::moved};
use crate::{
    domain::{
        Opportunity, OpportunityContent, OpportunityId, Playlist, Status, Step,
        subscription::{News, is_soon_full},
    },
    store::{
        Connection, enrolments,
        notices::{self, Notice},
        opportunities,
    },
};

/// How long it is not told again that there are few places.
const ONCE: TimeDelta = TimeDelta::days(7);

fn of_opportunity(item: &Opportunity, kind: News, at: DateTime<Utc>) -> Notice {
    Notice {
        item: item.uuid.into(),
        kind,
        organisation: item.organisation,
        peer: item.peer.clone(),
        at,
    }
}

/// An opportunity was public and is another now: that it is cancelled, or at another time or place.
pub(super) fn of_change(
    connection: &mut Connection,
    before: &OpportunityContent,
    item: &Opportunity,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let after = &item.content;
    let is_over = after.over().is_some_and(|end| end < now);
    if !before.status.is_public() || !after.status.is_public() || is_over {
        return Ok(());
    }
    let cancelled = |content: &OpportunityContent| content.status == Status::Cancelled;
    let kind = match (cancelled(before), cancelled(after)) {
        (false, true) => News::Cancelled,
        (true, false) => News::Changed,
        (false, false) if moved(before, after) => News::Changed,
        _ => return Ok(()),
    };
    if kind == News::Changed {
        notices::delete(connection, item.uuid.into(), News::Cancelled)?;
    }
    Ok(notices::put(connection, &of_opportunity(item, kind, now))?)
}

/// A playlist was public and has other steps now.
pub(super) fn of_steps(
    connection: &mut Connection,
    was: Status,
    steps: &[Step],
    item: &Playlist,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let is_public = was.is_public() && item.content.status.is_public();
    if !is_public || steps == item.content.steps {
        return Ok(());
    }
    let notice = Notice {
        item: item.uuid.into(),
        kind: News::Changed,
        organisation: item.organisation,
        peer: item.peer.clone(),
        at: now,
    };
    Ok(notices::put(connection, &notice)?)
}

/// Places of an opportunity of ours were given or became free: that few are left, or not any more.
pub(super) fn of_places(
    connection: &mut Connection,
    opportunity: OpportunityId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let item = opportunities::get(connection, opportunity)?;
    // How many have places in what is another node's, nobody knows here.
    let Some(item) = item.filter(|item| item.peer.is_none()) else {
        return Ok(());
    };
    let Some(capacity) = item.content.capacity else {
        return Ok(());
    };
    let id = opportunity.into();
    let few = is_soon_full(capacity, enrolments::seated(connection, opportunity)?);
    let told = notices::last(connection, id, News::SoonFull)?;
    match told {
        Some(told) if few && now - told < ONCE => Ok(()),
        Some(_) if !few => Ok(notices::delete(connection, id, News::SoonFull)?),
        None if !few => Ok(()),
        _ => {
            let notice = of_opportunity(&item, News::SoonFull, now);
            Ok(notices::put(connection, &notice)?)
        }
    }
}
