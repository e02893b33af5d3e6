//! Searches that people keep.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{Connection, Error, connection::both, parsed, schema::saved_search};
use crate::domain::{AccountId, SavedSearch, SavedSearchId};

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = saved_search, treat_none_as_null = true, treat_none_as_default_value = false)]
struct Row {
    id: String,
    account: String,
    name: String,
    query: String,
    language: String,
    created: NaiveDateTime,
    told: NaiveDateTime,
    due: Option<NaiveDateTime>,
    stop: String,
}

impl Row {
    fn read(self) -> Result<SavedSearch, Error> {
        Ok(SavedSearch {
            id: parsed("saved search", &self.id)?,
            account: parsed("saved search", &self.account)?,
            name: self.name,
            query: self.query,
            language: parsed("saved search", &self.language)?,
            created: self.created.and_utc(),
            told: self.told.and_utc(),
            due: self.due.map(|time| time.and_utc()),
            stop: self.stop,
        })
    }
}

/// Writes a search, new or changed.
///
/// # Errors
/// [`Error::Query`].
pub fn put(connection: &mut Connection, item: &SavedSearch) -> Result<(), Error> {
    let row = Row {
        id: item.id.to_string(),
        account: item.account.to_string(),
        name: item.name.clone(),
        query: item.query.clone(),
        language: item.language.to_string(),
        created: item.created.naive_utc(),
        told: item.told.naive_utc(),
        due: item.due.map(|time| time.naive_utc()),
        stop: item.stop.clone(),
    };
    both!(connection, c => diesel::insert_into(saved_search::table)
        .values(&row)
        .on_conflict(saved_search::id)
        .do_update()
        .set(&row)
        .execute(c))?;
    Ok(())
}

/// The searches of somebody, oldest first.
///
/// # Errors
/// [`Error`].
pub fn of_account(
    connection: &mut Connection,
    account: AccountId,
) -> Result<Vec<SavedSearch>, Error> {
    let rows: Vec<Row> = both!(connection, c => saved_search::table
        .filter(saved_search::account.eq(account.to_string()))
        .order(saved_search::id)
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// A search by what ends its letters.
///
/// # Errors
/// [`Error`].
pub fn by_stop(connection: &mut Connection, stop: &str) -> Result<Option<SavedSearch>, Error> {
    let row: Option<Row> = both!(connection, c => saved_search::table
        .filter(saved_search::stop.eq(stop))
        .select(Row::as_select())
        .first(c)
        .optional())?;
    row.map(Row::read).transpose()
}

/// The searches of which a letter is due, the one that is due first before the others.
///
/// # Errors
/// [`Error`].
pub fn due(
    connection: &mut Connection,
    now: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<SavedSearch>, Error> {
    let rows: Vec<Row> = both!(connection, c => saved_search::table
        .filter(saved_search::due.le(now.naive_utc()))
        .order(saved_search::due)
        .limit(limit)
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// Moves the next letter from when it was due to another time; whether it was still due then.
///
/// # Errors
/// [`Error::Query`].
pub fn postpone(
    connection: &mut Connection,
    item: &SavedSearch,
    to: DateTime<Utc>,
) -> Result<bool, Error> {
    let Some(due) = item.due else {
        return Ok(false);
    };
    let rows = both!(connection, c => diesel::update(saved_search::table
            .find(item.id.to_string())
            .filter(saved_search::due.eq(due.naive_utc())))
        .set(saved_search::due.eq(to.naive_utc()))
        .execute(c))?;
    Ok(rows > 0)
}

/// Notes what she knows of.
///
/// # Errors
/// [`Error::Query`].
pub fn told(
    connection: &mut Connection,
    id: SavedSearchId,
    told: DateTime<Utc>,
) -> Result<(), Error> {
    both!(connection, c => diesel::update(saved_search::table.find(id.to_string()))
        .set(saved_search::told.eq(told.naive_utc()))
        .execute(c))?;
    Ok(())
}

/// Sets when a letter is due, or that none is.
///
/// # Errors
/// [`Error::Query`].
pub fn set_due(
    connection: &mut Connection,
    id: SavedSearchId,
    due: Option<DateTime<Utc>>,
) -> Result<(), Error> {
    both!(connection, c => diesel::update(saved_search::table.find(id.to_string()))
        .set(saved_search::due.eq(due.map(|time| time.naive_utc())))
        .execute(c))?;
    Ok(())
}

/// Removes a search.
///
/// # Errors
/// [`Error::Query`].
pub fn delete(connection: &mut Connection, id: SavedSearchId) -> Result<(), Error> {
    both!(connection, c => diesel::delete(saved_search::table.find(id.to_string())).execute(c))?;
    Ok(())
}
