//! Who was there when, and the doors at which people are checked in.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::{
    Connection, Error,
    connection::both,
    parsed,
    schema::{check_in, door, enrolment},
};
use crate::domain::{EnrolmentId, OpportunityId, check_in::CheckIn};

type Row = (String, String, NaiveDateTime);

/// How the day of a date is stored: as ISO 8601, or empty for what has only one.
fn stored(day: Option<chrono::NaiveDate>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

fn read((enrolment, day, at): Row) -> Result<CheckIn, Error> {
    Ok(CheckIn {
        enrolment: parsed("check_in", &enrolment)?,
        day: match day.as_str() {
            "" => None,
            day => Some(parsed("check_in", day)?),
        },
        at: at.and_utc(),
    })
}

/// Notes that somebody was there on a day; what was noted of it before stays.
///
/// # Errors
/// [`Error::Query`].
pub fn insert(connection: &mut Connection, item: &CheckIn) -> Result<(), Error> {
    both!(connection, c => diesel::insert_into(check_in::table)
        .values((
            check_in::enrolment.eq(item.enrolment.to_string()),
            check_in::day.eq(stored(item.day)),
            check_in::at.eq(item.at.naive_utc()),
        ))
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(())
}

/// The days on which somebody was there, in order.
///
/// # Errors
/// [`Error`].
pub fn of_enrolment(
    connection: &mut Connection,
    enrolment: EnrolmentId,
) -> Result<Vec<CheckIn>, Error> {
    let rows: Vec<Row> = both!(connection, c => check_in::table
        .filter(check_in::enrolment.eq(enrolment.to_string()))
        .order(check_in::day)
        .load(c))?;
    rows.into_iter().map(read).collect()
}

/// Who was in an opportunity on a day.
///
/// # Errors
/// [`Error`].
pub fn of_day(
    connection: &mut Connection,
    opportunity: OpportunityId,
    day: Option<chrono::NaiveDate>,
) -> Result<Vec<CheckIn>, Error> {
    let rows: Vec<Row> = both!(connection, c => check_in::table
        .inner_join(enrolment::table)
        .filter(enrolment::opportunity.eq(opportunity.to_string()))
        .filter(check_in::day.eq(stored(day)))
        .select((check_in::enrolment, check_in::day, check_in::at))
        .load(c))?;
    rows.into_iter().map(read).collect()
}

/// Takes back that somebody was there on a day; `false` when she was not.
///
/// # Errors
/// [`Error::Query`].
pub fn delete_day(
    connection: &mut Connection,
    enrolment: EnrolmentId,
    day: Option<chrono::NaiveDate>,
) -> Result<bool, Error> {
    let one = (enrolment.to_string(), stored(day));
    let deleted = both!(connection, c => diesel::delete(check_in::table.find(one)).execute(c))?;
    Ok(deleted > 0)
}

/// Takes back everything that was noted of somebody.
///
/// # Errors
/// [`Error::Query`].
pub fn delete(connection: &mut Connection, enrolment: EnrolmentId) -> Result<(), Error> {
    both!(connection, c => diesel::delete(check_in::table
            .filter(check_in::enrolment.eq(enrolment.to_string())))
        .execute(c))?;
    Ok(())
}

/// Writes that an opportunity has a door, with the name that its codes begin with and the secret
/// that they are made of.
///
/// # Errors
/// [`Error::Query`]; a unique violation when it has one, or another has the name.
pub fn insert_door(
    connection: &mut Connection,
    opportunity: OpportunityId,
    name: &str,
    secret: &str,
) -> Result<(), Error> {
    both!(connection, c => diesel::insert_into(door::table)
        .values((
            door::opportunity.eq(opportunity.to_string()),
            door::name.eq(name),
            door::secret.eq(secret),
        ))
        .execute(c))?;
    Ok(())
}

/// The name and the secret of an opportunity's door, when it has one.
///
/// # Errors
/// [`Error::Query`].
pub fn door_of(
    connection: &mut Connection,
    opportunity: OpportunityId,
) -> Result<Option<(String, String)>, Error> {
    Ok(both!(connection, c => door::table
        .find(opportunity.to_string())
        .select((door::name, door::secret))
        .first(c)
        .optional())?)
}

/// Which opportunity's door has a name, and its secret.
///
/// # Errors
/// [`Error`].
pub fn door_named(
    connection: &mut Connection,
    name: &str,
) -> Result<Option<(OpportunityId, String)>, Error> {
    let found: Option<(String, String)> = both!(connection, c => door::table
        .filter(door::name.eq(name))
        .select((door::opportunity, door::secret))
        .first(c)
        .optional())?;
    found
        .map(|(opportunity, secret)| Ok((parsed("door", &opportunity)?, secret)))
        .transpose()
}
