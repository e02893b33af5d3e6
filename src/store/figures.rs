//! Numbers of what happened, by day or month. Nothing in them leads to a person.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::{Connection, Error, connection::both, parsed, schema::figure};
use crate::domain::figure::{Cell, Dimension, Happening, Month, Period};

/// Month, day (empty for the whole month), what, organisation (empty for the territory), dimension,
/// value and count.
type Row = (String, String, String, String, String, String, i64);

fn read(
    (month, day, what, organisation, dimension, value, count): Row,
) -> Result<(Cell, i64), Error> {
    let cell = Cell {
        period: match day.as_str() {
            "" => Period::Month(parsed("figure", &month)?),
            day => Period::Day(parsed("figure", day)?),
        },
        what: parsed("figure", &what)?,
        organisation: match organisation.as_str() {
            "" => None,
            id => Some(parsed("figure", id)?),
        },
        dimension: parsed("figure", &dimension)?,
        value,
    };
    Ok((cell, count))
}

/// The key of a number, as it is stored.
fn key(cell: &Cell) -> (String, String, &'static str, String, &'static str, &str) {
    let organisation = cell.organisation.map(|id| id.to_string());
    let day = match cell.period {
        Period::Day(day) => day.to_string(),
        Period::Month(_) => String::new(),
    };
    (
        cell.period.month().to_string(),
        day,
        cell.what.as_str(),
        organisation.unwrap_or_default(),
        cell.dimension.as_str(),
        cell.value.as_str(),
    )
}

/// Adds to a number; it begins at 0.
///
/// # Errors
/// [`Error::Query`].
pub fn add(connection: &mut Connection, cell: &Cell, by: i64) -> Result<(), Error> {
    let (month, day, what, organisation, dimension, value) = key(cell);
    both!(connection, c => diesel::insert_into(figure::table)
        .values((
            figure::month.eq(month),
            figure::day.eq(day),
            figure::what.eq(what),
            figure::organisation.eq(organisation),
            figure::dimension.eq(dimension),
            figure::value.eq(value),
            figure::count.eq(by),
        ))
        .on_conflict((
            figure::month,
            figure::day,
            figure::what,
            figure::organisation,
            figure::dimension,
            figure::value,
        ))
        .do_update()
        .set(figure::count.eq(figure::count + by))
        .execute(c))?;
    Ok(())
}

/// One number; 0 when nothing was counted.
///
/// # Errors
/// [`Error::Query`].
pub fn get(connection: &mut Connection, cell: &Cell) -> Result<i64, Error> {
    let count: Option<i64> = both!(connection, c => figure::table
        .find(key(cell))
        .select(figure::count)
        .first(c)
        .optional())?;
    Ok(count.unwrap_or_default())
}

/// What is said of people by the day, up to a day and with it.
///
/// # Errors
/// [`Error`].
pub fn days_of_people(
    connection: &mut Connection,
    until: NaiveDate,
) -> Result<Vec<(Cell, i64)>, Error> {
    let dimensions = Dimension::OF_PEOPLE.map(Dimension::as_str);
    let rows: Vec<Row> = both!(connection, c => figure::table
        .filter(figure::dimension.eq_any(dimensions))
        .filter(figure::day.ne(""))
        .filter(figure::day.le(until.to_string()))
        .load(c))?;
    rows.into_iter().map(read).collect()
}

/// Removes one number.
///
/// # Errors
/// [`Error::Query`].
pub fn delete(connection: &mut Connection, cell: &Cell) -> Result<(), Error> {
    both!(connection, c => diesel::delete(figure::table.find(key(cell))).execute(c))?;
    Ok(())
}

/// The numbers of one kind from a month on, up to another and with it, by the month; each with its
/// organisation.
///
/// # Errors
/// [`Error`].
pub fn by_month(
    connection: &mut Connection,
    (from, to): (Month, Month),
    what: Option<Happening>,
    dimension: Dimension,
) -> Result<Vec<(Cell, i64)>, Error> {
    let rows: Vec<Row> = both!(connection, c => {
        let mut query = figure::table
            .filter(figure::dimension.eq(dimension.as_str()))
            .filter(figure::month.between(from.to_string(), to.to_string()))
            .into_boxed();
        if let Some(what) = what {
            query = query.filter(figure::what.eq(what.as_str()));
        }
        query.load(c)
    })?;
    let mut months: BTreeMap<Cell, i64> = BTreeMap::new();
    for row in rows {
        let (cell, count) = read(row)?;
        let month = Cell {
            period: Period::Month(cell.period.month()),
            ..cell
        };
        *months.entry(month).or_default() += count;
    }
    Ok(months.into_iter().collect())
}
