//! What people and other servers report.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{Connection, Error, connection::both, parsed, schema::report};
use crate::domain::{Host, ObjectUrl, ReportId, report::Report};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = report)]
struct Row {
    id: String,
    object: String,
    actor: String,
    body: String,
    host: Option<String>,
    flag: Option<String>,
    forwarded: bool,
    created: NaiveDateTime,
    settled: Option<NaiveDateTime>,
}

impl Row {
    fn read(self) -> Result<Report, Error> {
        Ok(Report {
            id: parsed("report", &self.id)?,
            object: parsed("report", &self.object)?,
            actor: parsed("report", &self.actor)?,
            text: self.body,
            host: self.host.map(|host| parsed("report", &host)).transpose()?,
            flag: self.flag.map(|flag| parsed("report", &flag)).transpose()?,
            forwarded: self.forwarded,
            created: self.created.and_utc(),
            settled: self.settled.map(|time| time.and_utc()),
        })
    }
}

/// Writes a report; one that came before by the same Flag stays as it is.
///
/// # Errors
/// [`Error::Query`].
pub fn insert(connection: &mut Connection, item: &Report) -> Result<(), Error> {
    let row = Row {
        id: item.id.to_string(),
        object: item.object.to_string(),
        actor: item.actor.to_string(),
        body: item.text.clone(),
        host: item.host.as_ref().map(ToString::to_string),
        flag: item.flag.as_ref().map(ToString::to_string),
        forwarded: item.forwarded,
        created: item.created.naive_utc(),
        settled: item.settled.map(|time| time.naive_utc()),
    };
    both!(connection, c => diesel::insert_into(report::table)
        .values(&row)
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(())
}

/// The reports that nobody is done with, the oldest first.
///
/// # Errors
/// [`Error`].
pub fn open(connection: &mut Connection, limit: i64) -> Result<Vec<Report>, Error> {
    let rows: Vec<Row> = both!(connection, c => report::table
        .filter(report::settled.is_null())
        .order((report::created, report::id))
        .limit(limit)
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// How many reports nobody is done with; of one server, or of all and from here.
///
/// # Errors
/// [`Error::Query`].
pub fn count_open(connection: &mut Connection, host: Option<&Host>) -> Result<i64, Error> {
    Ok(both!(connection, c => {
        let mut query = report::table.filter(report::settled.is_null()).into_boxed();
        if let Some(host) = host {
            query = query.filter(report::host.eq(host.as_str()));
        }
        query.count().get_result(c)
    })?)
}

/// Whether something was reported and nobody is done with it, in the same words.
///
/// # Errors
/// [`Error::Query`].
pub fn is_open(connection: &mut Connection, object: &ObjectUrl, text: &str) -> Result<bool, Error> {
    Ok(both!(connection, c => diesel::select(diesel::dsl::exists(
        report::table
            .filter(report::object.eq(object.as_str()))
            .filter(report::body.eq(text))
            .filter(report::settled.is_null())
    ))
    .get_result(c))?)
}

/// Notes that an operator is done with a report; whether it was open.
///
/// # Errors
/// [`Error::Query`].
pub fn settle(
    connection: &mut Connection,
    id: ReportId,
    now: DateTime<Utc>,
) -> Result<bool, Error> {
    let rows = both!(connection, c => diesel::update(report::table
            .find(id.to_string())
            .filter(report::settled.is_null()))
        .set(report::settled.eq(now.naive_utc()))
        .execute(c))?;
    Ok(rows > 0)
}

/// Forgets what was settled before a moment.
///
/// # Errors
/// [`Error::Query`].
pub fn sweep(connection: &mut Connection, before: DateTime<Utc>) -> Result<(), Error> {
    both!(connection, c => diesel::delete(
        report::table.filter(report::settled.lt(before.naive_utc()))
    )
    .execute(c))?;
    Ok(())
}
