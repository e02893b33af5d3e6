//! What guardians are asked to let organisers see.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::{Connection, Error, connection::both, parsed, schema::release_request};
use crate::domain::{EnrolmentId, release::ReleaseRequest};

#[derive(Queryable, Selectable)]
#[diesel(table_name = release_request)]
struct Row {
    enrolment: String,
    fields: String,
    state: String,
    asked: NaiveDateTime,
    answered: Option<NaiveDateTime>,
}

impl Row {
    fn read(self) -> Result<ReleaseRequest, Error> {
        let fields = self.fields.split_whitespace();
        Ok(ReleaseRequest {
            enrolment: parsed("release_request", &self.enrolment)?,
            fields: fields
                .map(|field| parsed("release_request", field))
                .collect::<Result<_, _>>()?,
            state: parsed("release_request", &self.state)?,
            asked: self.asked.and_utc(),
            answered: self.answered.map(|time| time.and_utc()),
        })
    }
}

fn fields(item: &ReleaseRequest) -> String {
    let fields: Vec<&str> = item.fields.iter().map(|field| field.as_str()).collect();
    fields.join(" ")
}

/// Writes what a guardian is asked, with the hash of what stands in the letter; what was asked for the
/// same enrolment before is forgotten.
///
/// # Errors
/// [`Error::Query`].
pub fn ask(connection: &mut Connection, item: &ReleaseRequest, hash: &str) -> Result<(), Error> {
    delete(connection, item.enrolment)?;
    both!(connection, c => diesel::insert_into(release_request::table)
        .values((
            release_request::enrolment.eq(item.enrolment.to_string()),
            release_request::secret.eq(hash),
            release_request::fields.eq(fields(item)),
            release_request::state.eq(item.state.as_str()),
            release_request::asked.eq(item.asked.naive_utc()),
            release_request::answered.eq(item.answered.map(|time| time.naive_utc())),
        ))
        .execute(c))?;
    Ok(())
}

/// Notes what the guardian said, and of what.
///
/// # Errors
/// [`Error::Query`].
pub fn answer(connection: &mut Connection, item: &ReleaseRequest) -> Result<(), Error> {
    let id = item.enrolment.to_string();
    both!(connection, c => diesel::update(release_request::table.find(id))
        .set((
            release_request::fields.eq(fields(item)),
            release_request::state.eq(item.state.as_str()),
            release_request::answered.eq(item.answered.map(|time| time.naive_utc())),
        ))
        .execute(c))?;
    Ok(())
}

/// What is asked for an enrolment.
///
/// # Errors
/// [`Error`].
pub fn get(connection: &mut Connection, id: EnrolmentId) -> Result<Option<ReleaseRequest>, Error> {
    both!(connection, c => release_request::table
        .find(id.to_string())
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(Row::read)
    .transpose()
}

/// What is asked by a letter, by the hash of what stands in it.
///
/// # Errors
/// [`Error`].
pub fn by_secret(connection: &mut Connection, hash: &str) -> Result<Option<ReleaseRequest>, Error> {
    both!(connection, c => release_request::table
        .filter(release_request::secret.eq(hash))
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(Row::read)
    .transpose()
}

/// Forgets what was asked for an enrolment.
///
/// # Errors
/// [`Error::Query`].
pub fn delete(connection: &mut Connection, id: EnrolmentId) -> Result<(), Error> {
    both!(connection, c => diesel::delete(release_request::table.find(id.to_string()))
        .execute(c))?;
    Ok(())
}
