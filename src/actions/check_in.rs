//! Checking in: by a list, by the code of a ticket, and by the code on the wall.
//!
//! Writes take turns, so of two phones that read the same code at once one notes her, and the other
//! hears that she was noted.

pub mod door;

use chrono::{DateTime, NaiveDate, Utc};

use super::{Error, enrol, walk};
use crate::{
    domain::{
        Enrolment, EnrolmentId, Opportunity, OpportunityId, Rule,
        check_in::{self, AHEAD, CheckIn, Code, Door, KEPT, Verdict},
        enrolment::{Closed, EnrolmentState},
        permission::Actor,
    },
    store::{Connection, check_ins, enrolments, opportunities},
};

/// Whom an editor checks in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whom {
    /// Whose ticket was read, as it was read.
    Ticket(String),
    /// Who was chosen from the list.
    Place(EnrolmentId),
}

/// One reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Whom it is about.
    pub whom: Whom,
    /// When it was made; nothing for now.
    pub at: Option<DateTime<Utc>>,
}

/// What became of a reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// In a word.
    pub verdict: Verdict,
    /// Whose place it is, when it is one of this opportunity that its organiser sees.
    pub enrolment: Option<Enrolment>,
    /// Since when she is noted as there.
    pub at: Option<DateTime<Utc>>,
}

impl Report {
    /// Nobody has this code.
    #[must_use]
    pub fn unknown() -> Self {
        Self::of(Verdict::Unknown, None)
    }

    fn of(verdict: Verdict, enrolment: Option<Enrolment>) -> Self {
        Self {
            verdict,
            enrolment,
            at: None,
        }
    }
}

/// One of our opportunities that takes place.
pub(super) fn own(connection: &mut Connection, id: OpportunityId) -> Result<Opportunity, Error> {
    let item = opportunities::get(connection, id)?
        .filter(|item| item.peer.is_none())
        .ok_or(Rule::NotFound)?;
    if item.is_off() {
        return Err(Rule::NotOpen(Closed::Cancelled).into());
    }
    Ok(item)
}

/// Refuses who does not edit an opportunity.
///
/// # Errors
/// [`Rule::SignInFirst`], [`Rule::Forbidden`] (scope) or [`Rule::NotFound`].
pub fn must_edit(
    connection: &mut Connection,
    actor: &Actor,
    id: OpportunityId,
) -> Result<(), Error> {
    let known = opportunities::get(connection, id)?.ok_or(Rule::NotFound)?;
    Ok(actor.must_edit(known.organisation)?)
}

/// An editor checks people in; there is a report for each reading, in their order. What cannot be
/// done keeps nothing else from being done.
///
/// # Errors
/// [`Rule::NotFound`] for who does not edit the opportunity; [`Rule::NotOpen`] when it is cancelled.
pub fn read(
    connection: &mut Connection,
    actor: &Actor,
    id: OpportunityId,
    readings: &[Reading],
    now: DateTime<Utc>,
) -> Result<Vec<Report>, Error> {
    must_edit(connection, actor, id)?;
    let item = own(connection, id)?;
    readings
        .iter()
        .map(|reading| one(connection, &item, reading, now))
        .collect()
}

fn one(
    connection: &mut Connection,
    item: &Opportunity,
    reading: &Reading,
    now: DateTime<Utc>,
) -> Result<Report, Error> {
    let found = match &reading.whom {
        Whom::Ticket(text) => match text.parse::<Code>() {
            Ok(code) => enrolments::by_ticket(connection, &code)?,
            Err(_no_code) => None,
        },
        Whom::Place(id) => enrolments::get(connection, *id)?,
    };
    let Some(enrolment) = found else {
        return Ok(Report::unknown());
    };
    if enrolment.opportunity != item.uuid {
        return Ok(Report::of(Verdict::OtherOpportunity, None));
    }
    let at = reading.at.unwrap_or(now);
    if at > now + AHEAD {
        return Ok(Report::of(Verdict::NotYet, shown(enrolment)));
    }
    if at < now - KEPT {
        return Ok(Report::of(Verdict::Expired, shown(enrolment)));
    }
    attend(connection, item, enrolment, at.min(now), now)
}

/// What an organiser still sees of somebody.
fn shown(enrolment: Enrolment) -> Option<Enrolment> {
    Some(enrolment).filter(|enrolment| enrolment.state.is_shown())
}

/// Notes that somebody is there, if she has a place and it is the time for it. `at` is when she was
/// seen, `now` when it is noted.
fn attend(
    connection: &mut Connection,
    item: &Opportunity,
    enrolment: Enrolment,
    at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<Report, Error> {
    let day = match check_in::door(&item.content, at) {
        Door::Open(day) => day,
        Door::NotYet => return Ok(Report::of(Verdict::NotYet, shown(enrolment))),
        Door::Over => return Ok(Report::of(Verdict::Expired, shown(enrolment))),
    };
    let before = check_ins::of_enrolment(connection, enrolment.id)?;
    if let Some(before) = before.iter().find(|one| one.day == day) {
        return Ok(Report {
            at: Some(before.at),
            ..Report::of(Verdict::Already, shown(enrolment))
        });
    }
    let is_back = enrolment.state == EnrolmentState::Absent && enrol::has_seat(connection, item)?;
    if !enrolment.state.holds_seat() && !is_back {
        return Ok(Report::of(Verdict::NoPlace, shown(enrolment)));
    }
    // Each date is a change of it: whoever looked before has not seen this one.
    let was_there = enrolment.state == EnrolmentState::Attended;
    let enrolment = enrol::changed(connection, enrolment, EnrolmentState::Attended, now)?;
    if !was_there {
        enrol::guests::answer(connection, &enrolment, item)?;
    }
    let noted = CheckIn {
        enrolment: enrolment.id,
        day,
        at,
    };
    check_ins::insert(connection, &noted)?;
    if let Some(account) = enrolment.account {
        walk::follow(connection, account, now)?;
    }
    Ok(Report {
        verdict: Verdict::Attended,
        enrolment: Some(enrolment),
        at: Some(at),
    })
}

/// An editor takes back that somebody is here: it was the wrong line of the list. Of what recurs that
/// is for the date of now alone; who was there on no other date has her place as before. Done again,
/// it changes nothing.
///
/// # Errors
/// [`Rule::NotFound`] for who does not edit the opportunity, and for a place that is none in it;
/// [`Rule::NotOpen`] when it is cancelled, and when nobody is checked in now.
pub fn take_back(
    connection: &mut Connection,
    actor: &Actor,
    id: OpportunityId,
    place: EnrolmentId,
    now: DateTime<Utc>,
) -> Result<Enrolment, Error> {
    must_edit(connection, actor, id)?;
    let item = own(connection, id)?;
    let enrolment = enrolments::get(connection, place)?
        .filter(|enrolment| enrolment.opportunity == id && enrolment.state.is_shown())
        .ok_or(Rule::NotFound)?;
    let Some(day) = day_of(&item, now) else {
        return Err(Rule::NotOpen(Closed::NotYet).into());
    };
    if !check_ins::delete_day(connection, enrolment.id, day)? {
        return Ok(enrolment);
    }
    let is_last = check_ins::of_enrolment(connection, enrolment.id)?.is_empty();
    let state = match enrolment.state {
        EnrolmentState::Attended if is_last => EnrolmentState::Accepted,
        state => state,
    };
    let was = enrolment.state;
    let enrolment = enrol::changed(connection, enrolment, state, now)?;
    if was != state {
        enrol::guests::answer(connection, &enrolment, &item)?;
    }
    if let Some(account) = enrolment.account {
        walk::follow(connection, account, now)?;
    }
    Ok(enrolment)
}

/// The organiser's word about somebody has changed: that she was there is noted for the date of
/// now, or taken back. Of what recurs, her word between two dates is for none of them.
pub(super) fn follow(
    connection: &mut Connection,
    item: &Opportunity,
    enrolment: &Enrolment,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    if enrolment.state != EnrolmentState::Attended {
        return Ok(check_ins::delete(connection, enrolment.id)?);
    }
    let Some(day) = day_of(item, now) else {
        return Ok(());
    };
    let noted = CheckIn {
        enrolment: enrolment.id,
        day,
        at: now,
    };
    Ok(check_ins::insert(connection, &noted)?)
}

/// For which date an organiser's word counts; nothing between two of what recurs.
fn day_of(item: &Opportunity, now: DateTime<Utc>) -> Option<Option<NaiveDate>> {
    match check_in::door(&item.content, now) {
        Door::Open(day) => Some(day),
        _ if item.content.recurrence.is_some() => None,
        _ => Some(None),
    }
}

/// Whether the organiser's word that somebody is there is news: of what recurs, on each date.
pub(super) fn is_news(
    connection: &mut Connection,
    item: &Opportunity,
    enrolment: &Enrolment,
    now: DateTime<Utc>,
) -> Result<bool, Error> {
    if item.content.recurrence.is_none() {
        return Ok(false);
    }
    let Some(day) = day_of(item, now) else {
        return Ok(false);
    };
    let noted = check_ins::of_enrolment(connection, enrolment.id)?;
    Ok(noted.iter().all(|one| one.day != day))
}
