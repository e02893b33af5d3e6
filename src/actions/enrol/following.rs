//! What people with places hear when their opportunity changes, ends or is about to begin.

use chrono::{DateTime, TimeDelta, Utc};

use super::{CONCERNED, dead, fill, writing::write};
use crate::{
    actions::Error,
    domain::{Enrolment, Opportunity, OpportunityContent, Status, opportunity::Enrolment as Way},
    store::{Connection, enrolments, opportunities},
};

/// An opportunity has changed: those who have a place or wait for one are told what matters to
/// them, and new seats are given out.
pub(in crate::actions) fn follow_change(
    connection: &mut Connection,
    before: &OpportunityContent,
    item: &Opportunity,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let content = &item.content;
    // Most have nobody to tell, and imports bring many.
    let takes = |way: Option<Way>| matches!(way, Some(Way::Open | Way::Approval));
    if !takes(before.enrolment) && !takes(content.enrolment) {
        return Ok(());
    }
    let was_over = before.over().is_some_and(|end| end < now);
    let is_cancelled = content.status == Status::Cancelled;
    let was_cancelled = before.status == Status::Cancelled;
    if is_cancelled && !was_cancelled && !was_over {
        return follow_end(connection, item, now);
    }
    if !is_cancelled && !was_over && (was_cancelled || moved(before, content)) {
        let messages = ("mail-enrol-changed-subject", "mail-enrol-changed-text");
        tell_all(connection, item, messages, now)?;
    }
    fill(connection, item.uuid, now)
}

/// An opportunity does not take place, or is withdrawn: those who have a place or wait for one are
/// told.
pub(in crate::actions) fn follow_end(
    connection: &mut Connection,
    item: &Opportunity,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    if item.content.over().is_some_and(|end| end < now) {
        return Ok(());
    }
    let messages = ("mail-enrol-cancelled-subject", "mail-enrol-cancelled-text");
    tell_all(connection, item, messages, now)
}

fn tell_all(
    connection: &mut Connection,
    item: &Opportunity,
    messages: (&str, &str),
    now: DateTime<Utc>,
) -> Result<(), Error> {
    for enrolment in enrolments::of_opportunity(connection, item.uuid, &CONCERNED)? {
        write(connection, &enrolment, item, messages, now)?;
    }
    Ok(())
}

/// Whether it is at another time or place than before.
pub(in crate::actions) fn moved(before: &OpportunityContent, after: &OpportunityContent) -> bool {
    before.start_time != after.start_time
        || before.end_time != after.end_time
        || before.recurrence != after.recurrence
        || before.location != after.location
        || before.online != after.online
}

/// So long before something begins, those who have a seat are reminded.
const AHEAD: TimeDelta = TimeDelta::hours(24);
/// Who signed up so shortly before knows.
const FRESH: TimeDelta = TimeDelta::hours(24);

/// Reminds those who have a seat of what begins within a day; of what recurs, each time. Answers how
/// many.
///
/// # Errors
/// [`Error::Store`].
pub fn remind(connection: &mut Connection, now: DateTime<Utc>) -> Result<usize, Error> {
    let mut reminded = 0;
    for enrolment in enrolments::to_remind(connection, now - AHEAD)? {
        let Some(item) = opportunities::get(connection, enrolment.opportunity)? else {
            continue;
        };
        let next = item.content.clone().at_next(now).start_time;
        let soon = next.is_some_and(|start| start.utc() > now && start.utc() <= now + AHEAD);
        if !soon || dead(&item, now).is_some() || enrolment.updated + FRESH > now {
            continue;
        }
        let messages = ("mail-enrol-reminder-subject", "mail-enrol-reminder-text");
        write(connection, &enrolment, &item, messages, now)?;
        let reminded_now = Enrolment {
            reminded: Some(now),
            ..enrolment
        };
        enrolments::put(connection, &reminded_now)?;
        reminded += 1;
    }
    Ok(reminded)
}
