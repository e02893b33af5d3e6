//! Places that a Join asked for: of people elsewhere in ours, and of our people elsewhere.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use super::Row;
use crate::{
    domain::{Enrolment, ObjectUrl, OpportunityId, enrolment::EnrolmentState},
    store::{Connection, Error, connection::both, schema::enrolment},
};

/// The place that a Join asked for, sent or received.
///
/// # Errors
/// [`Error`].
pub fn by_join(connection: &mut Connection, join: &ObjectUrl) -> Result<Option<Enrolment>, Error> {
    both!(connection, c => enrolment::table
        .filter(enrolment::join_id.eq(join.as_str()))
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(Row::read)
    .transpose()
}

/// The places of which an actor elsewhere has told by a Note.
///
/// # Errors
/// [`Error`].
pub fn of_note(
    connection: &mut Connection,
    actor: &ObjectUrl,
    note: &ObjectUrl,
) -> Result<Vec<Enrolment>, Error> {
    let rows: Vec<Row> = both!(connection, c => enrolment::table
        .filter(enrolment::note.eq(note.as_str()))
        .filter(enrolment::joined_by.eq(actor.as_str()))
        .order(enrolment::id)
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// The places of an actor elsewhere in one of our opportunities, who came first first.
///
/// # Errors
/// [`Error`].
pub fn of_joiner(
    connection: &mut Connection,
    opportunity: OpportunityId,
    actor: &ObjectUrl,
) -> Result<Vec<Enrolment>, Error> {
    let rows: Vec<Row> = both!(connection, c => enrolment::table
        .filter(enrolment::opportunity.eq(opportunity.to_string()))
        .filter(enrolment::joined_by.eq(actor.as_str()))
        .order((enrolment::since, enrolment::id))
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// The places of an actor elsewhere in everything of ours.
///
/// # Errors
/// [`Error`].
pub fn all_of_joiner(
    connection: &mut Connection,
    actor: &ObjectUrl,
) -> Result<Vec<Enrolment>, Error> {
    let rows: Vec<Row> = both!(connection, c => enrolment::table
        .filter(enrolment::joined_by.eq(actor.as_str()))
        .order(enrolment::id)
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// Every place of somebody elsewhere in something of ours.
///
/// # Errors
/// [`Error`].
pub fn of_guests(connection: &mut Connection) -> Result<Vec<Enrolment>, Error> {
    let rows: Vec<Row> = both!(connection, c => enrolment::table
        .filter(enrolment::joined_by.is_not_null())
        .order((enrolment::since, enrolment::id))
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// Our people's places elsewhere that are in one of these states.
///
/// # Errors
/// [`Error`].
pub fn of_people_elsewhere(
    connection: &mut Connection,
    states: &[EnrolmentState],
) -> Result<Vec<Enrolment>, Error> {
    let states: Vec<&str> = states.iter().map(|state| state.as_str()).collect();
    let rows: Vec<Row> = both!(connection, c => enrolment::table
        .filter(enrolment::join_id.is_not_null())
        .filter(enrolment::joined_by.is_null())
        .filter(enrolment::state.eq_any(&states))
        .order(enrolment::id)
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// How many places an actor elsewhere has asked for in one of our opportunities.
///
/// # Errors
/// [`Error::Query`].
pub fn count_of_joiner(
    connection: &mut Connection,
    opportunity: OpportunityId,
    actor: &ObjectUrl,
) -> Result<i64, Error> {
    Ok(both!(connection, c => enrolment::table
        .filter(enrolment::opportunity.eq(opportunity.to_string()))
        .filter(enrolment::joined_by.eq(actor.as_str()))
        .count()
        .get_result(c))?)
}

/// Our people's places elsewhere that nobody has answered since `before`.
///
/// # Errors
/// [`Error`].
pub fn unanswered(
    connection: &mut Connection,
    before: DateTime<Utc>,
) -> Result<Vec<Enrolment>, Error> {
    let rows: Vec<Row> = both!(connection, c => enrolment::table
        .filter(enrolment::state.eq(EnrolmentState::Sent.as_str()))
        .filter(enrolment::since.le(before.naive_utc()))
        .order(enrolment::id)
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}
