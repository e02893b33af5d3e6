//! How people hear of what they follow.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{Connection, Error, connection::both, parsed, schema::digest};
use crate::domain::{AccountId, subscription::Digest};

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = digest, treat_none_as_null = true, treat_none_as_default_value = false)]
struct Row {
    account: String,
    seen: NaiveDateTime,
    every: Option<String>,
    language: String,
    told: NaiveDateTime,
    due: Option<NaiveDateTime>,
    stop: String,
}

impl Row {
    fn read(self) -> Result<Digest, Error> {
        Ok(Digest {
            account: parsed("digest", &self.account)?,
            seen: self.seen.and_utc(),
            every: self
                .every
                .map(|every| parsed("digest", &every))
                .transpose()?,
            language: parsed("digest", &self.language)?,
            told: self.told.and_utc(),
            due: self.due.map(|time| time.and_utc()),
            stop: self.stop,
        })
    }
}

/// Writes how somebody hears of what she follows.
///
/// # Errors
/// [`Error::Query`].
pub fn put(connection: &mut Connection, item: &Digest) -> Result<(), Error> {
    let row = Row {
        account: item.account.to_string(),
        seen: item.seen.naive_utc(),
        every: item.every.map(|every| every.to_string()),
        language: item.language.to_string(),
        told: item.told.naive_utc(),
        due: item.due.map(|time| time.naive_utc()),
        stop: item.stop.clone(),
    };
    both!(connection, c => diesel::insert_into(digest::table)
        .values(&row)
        .on_conflict(digest::account)
        .do_update()
        .set(&row)
        .execute(c))?;
    Ok(())
}

/// How somebody hears of what she follows.
///
/// # Errors
/// [`Error`].
pub fn get(connection: &mut Connection, account: AccountId) -> Result<Option<Digest>, Error> {
    let row: Option<Row> = both!(connection, c => digest::table
        .find(account.to_string())
        .select(Row::as_select())
        .first(c)
        .optional())?;
    row.map(Row::read).transpose()
}

/// A digest by what ends it.
///
/// # Errors
/// [`Error`].
pub fn by_stop(connection: &mut Connection, stop: &str) -> Result<Option<Digest>, Error> {
    let row: Option<Row> = both!(connection, c => digest::table
        .filter(digest::stop.eq(stop))
        .select(Row::as_select())
        .first(c)
        .optional())?;
    row.map(Row::read).transpose()
}

/// Moves the next digest from when it was due to another time, and notes until when she was told;
/// whether it was still due then.
///
/// # Errors
/// [`Error::Query`].
pub fn postpone(
    connection: &mut Connection,
    item: &Digest,
    to: Option<DateTime<Utc>>,
    told: DateTime<Utc>,
) -> Result<bool, Error> {
    let Some(due) = item.due else {
        return Ok(false);
    };
    let rows = both!(connection, c => diesel::update(digest::table
            .find(item.account.to_string())
            .filter(digest::due.eq(due.naive_utc())))
        .set((
            digest::due.eq(to.map(|to| to.naive_utc())),
            digest::told.eq(told.naive_utc()),
        ))
        .execute(c))?;
    Ok(rows > 0)
}

/// The digests that are due, the one that is due first before the others.
///
/// # Errors
/// [`Error`].
pub fn due(
    connection: &mut Connection,
    now: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<Digest>, Error> {
    let rows: Vec<Row> = both!(connection, c => digest::table
        .filter(digest::due.le(now.naive_utc()))
        .order(digest::due)
        .limit(limit)
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}
