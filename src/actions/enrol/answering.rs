//! Changing what one answered to an organiser's questions.

use chrono::{DateTime, Utc};

use super::{dead, look};
use crate::{
    actions::{Error, ask_questions, leave::person, must_match},
    domain::{
        Enrolment, EnrolmentId, Opportunity, Problems, Rule,
        enrolment::{Closed, EnrolmentState},
        permission::Actor,
        question::Given,
    },
    store::{Connection, enrolments, opportunities},
};

/// Somebody changes what she answered, until it begins.
///
/// # Errors
/// [`Rule::NotFound`] when she has no such place; as [`answer_by_letter`].
pub fn answer(
    connection: &mut Connection,
    actor: &Actor,
    id: EnrolmentId,
    given: &Given,
    expected: Option<i64>,
    now: DateTime<Utc>,
) -> Result<Enrolment, Error> {
    let account = person(actor)?.id;
    let enrolment = enrolments::get(connection, id)?
        .filter(|enrolment| enrolment.account == Some(account))
        .ok_or(Rule::NotFound)?;
    must_match(expected, enrolment.version)?;
    let item = opportunities::get(connection, enrolment.opportunity)?.ok_or(Rule::NotFound)?;
    answered(connection, enrolment, &item, given, now)
}

/// The same, for whoever holds a letter about it.
///
/// # Errors
/// [`Rule::NotFound`]; [`Rule::NotOpen`] when it has begun, or her place has ended; [`Problems`] at
/// `/answers` and below.
pub fn answer_by_letter(
    connection: &mut Connection,
    secret: &str,
    given: &Given,
    now: DateTime<Utc>,
) -> Result<Enrolment, Error> {
    let (enrolment, item) = look(connection, secret)?;
    answered(connection, enrolment, &item, given, now)
}

/// Whether somebody can still change what she answered.
#[must_use]
pub fn may_answer(enrolment: &Enrolment, item: &Opportunity, now: DateTime<Utc>) -> bool {
    let content = &item.content;
    // A series goes on: who came once may eat something else the next time.
    let begins = match content.recurrence {
        Some(_) => content.over(),
        None => content.start_time.map(|start| start.utc()),
    };
    let has_begun = begins.is_some_and(|begins| begins <= now);
    let is_hers = enrolment.state.may_leave() || enrolment.state == EnrolmentState::Attended;
    is_hers && !has_begun && !item.is_off() && item.peer.is_none()
}

fn answered(
    connection: &mut Connection,
    enrolment: Enrolment,
    item: &Opportunity,
    given: &Given,
    now: DateTime<Utc>,
) -> Result<Enrolment, Error> {
    if !may_answer(&enrolment, item, now) {
        return Err(Rule::NotOpen(dead(item, now).unwrap_or(Closed::Closed)).into());
    }
    let mut problems = Problems::default();
    let answers = ask_questions::read(connection, item, given, &mut problems, now)?;
    problems.or(())?;
    ask_questions::keep(connection, enrolment.id, answers, now)?;
    let enrolment = Enrolment {
        version: enrolment.version + 1,
        ..enrolment
    };
    enrolments::put(connection, &enrolment)?;
    Ok(enrolment)
}
