//! How many letters there were about a place elsewhere.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use crate::{
    domain::EnrolmentId,
    store::{Connection, Error, connection::both, schema::enrolment_letter},
};

/// That somebody was written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Letter {
    /// When.
    pub at: DateTime<Utc>,
    /// Whether it said what was decided about her.
    pub decides: bool,
}

/// The letters about a place since a moment.
///
/// # Errors
/// [`Error::Query`].
pub fn letters(
    connection: &mut Connection,
    enrolment: EnrolmentId,
    since: DateTime<Utc>,
) -> Result<Vec<Letter>, Error> {
    let rows: Vec<(NaiveDateTime, bool)> = both!(connection, c => enrolment_letter::table
        .filter(enrolment_letter::enrolment.eq(enrolment.to_string()))
        .filter(enrolment_letter::at.gt(since.naive_utc()))
        .select((enrolment_letter::at, enrolment_letter::decides))
        .load(c))?;
    let letter = |(at, decides): (NaiveDateTime, bool)| Letter {
        at: at.and_utc(),
        decides,
    };
    Ok(rows.into_iter().map(letter).collect())
}

/// Notes a letter about a place, and forgets those up to a moment.
///
/// # Errors
/// [`Error::Query`].
pub fn note_letter(
    connection: &mut Connection,
    enrolment: EnrolmentId,
    letter: Letter,
    before: DateTime<Utc>,
) -> Result<(), Error> {
    both!(connection, c => {
        diesel::delete(enrolment_letter::table
            .filter(enrolment_letter::enrolment.eq(enrolment.to_string()))
            .filter(enrolment_letter::at.le(before.naive_utc())))
        .execute(c)?;
        diesel::insert_into(enrolment_letter::table)
            .values((
                enrolment_letter::enrolment.eq(enrolment.to_string()),
                enrolment_letter::at.eq(letter.at.naive_utc()),
                enrolment_letter::decides.eq(letter.decides),
            ))
            .on_conflict_do_nothing()
            .execute(c)
    })?;
    Ok(())
}
