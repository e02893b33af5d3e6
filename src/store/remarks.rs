//! What advisers say about goals, and when those are told of it by mail.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{
    Connection, Error,
    connection::both,
    parsed,
    schema::{adviser, goal, remark, remark_letter},
};
use crate::domain::{AccountId, AdviserId, GoalId, LanguageTag, RemarkId, adviser::Remark};

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = remark, treat_none_as_null = true, treat_none_as_default_value = false)]
struct Row {
    id: String,
    goal: String,
    adviser: String,
    text: String,
    item: Option<String>,
    answer: Option<String>,
    created: NaiveDateTime,
    seen: bool,
}

impl Row {
    fn read(self) -> Result<Remark, Error> {
        Ok(Remark {
            id: parsed("remark", &self.id)?,
            goal: parsed("remark", &self.goal)?,
            adviser: parsed("remark", &self.adviser)?,
            text: self.text,
            item: self.item.map(|item| parsed("remark", &item)).transpose()?,
            answer: self
                .answer
                .map(|answer| parsed("remark", &answer))
                .transpose()?,
            created: self.created.and_utc(),
            seen: self.seen,
        })
    }
}

/// Writes a remark, new or changed.
///
/// # Errors
/// [`Error::Query`].
pub fn put(connection: &mut Connection, item: &Remark) -> Result<(), Error> {
    let row = Row {
        id: item.id.to_string(),
        goal: item.goal.to_string(),
        adviser: item.adviser.to_string(),
        text: item.text.clone(),
        item: item.item.as_ref().map(ToString::to_string),
        answer: item.answer.map(|answer| answer.as_str().to_owned()),
        created: item.created.naive_utc(),
        seen: item.seen,
    };
    both!(connection, c => diesel::insert_into(remark::table)
        .values(&row)
        .on_conflict(remark::id)
        .do_update()
        .set(&row)
        .execute(c))?;
    Ok(())
}

/// What was said about a goal, the latest first.
///
/// # Errors
/// [`Error`].
pub fn of_goal(connection: &mut Connection, id: GoalId) -> Result<Vec<Remark>, Error> {
    let rows: Vec<Row> = both!(connection, c => remark::table
        .filter(remark::goal.eq(id.to_string()))
        .order((remark::created.desc(), remark::id.desc()))
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// The goals of somebody about which something was said that she has not seen, a line for each
/// remark.
///
/// # Errors
/// [`Error`].
pub fn unseen(connection: &mut Connection, account: AccountId) -> Result<Vec<GoalId>, Error> {
    let goals: Vec<String> = both!(connection, c => remark::table
        .inner_join(goal::table)
        .filter(goal::account.eq(account.to_string()))
        .filter(remark::seen.eq(false))
        .select(remark::goal)
        .load(c))?;
    goals.iter().map(|id| parsed("remark", id)).collect()
}

/// The goals of somebody about which advisers whom nobody ended said something that she has not
/// seen, the latest first.
///
/// # Errors
/// [`Error`].
pub fn untold(connection: &mut Connection, account: AccountId) -> Result<Vec<GoalId>, Error> {
    let goals: Vec<String> = both!(connection, c => remark::table
        .inner_join(goal::table)
        .inner_join(adviser::table)
        .filter(goal::account.eq(account.to_string()))
        .filter(adviser::ended.is_null())
        .filter(remark::seen.eq(false))
        .order((remark::created.desc(), remark::id.desc()))
        .select(remark::goal)
        .load(c))?;
    goals.iter().map(|id| parsed("remark", id)).collect()
}

/// Notes that she has seen what was said about a goal.
///
/// # Errors
/// [`Error::Query`].
pub fn see(connection: &mut Connection, id: GoalId) -> Result<(), Error> {
    both!(connection, c => diesel::update(remark::table
            .filter(remark::goal.eq(id.to_string()))
            .filter(remark::seen.eq(false)))
        .set(remark::seen.eq(true))
        .execute(c))?;
    Ok(())
}

/// What an adviser has said, the latest first.
///
/// # Errors
/// [`Error`].
pub fn of_adviser(connection: &mut Connection, id: AdviserId) -> Result<Vec<Remark>, Error> {
    let rows: Vec<Row> = both!(connection, c => remark::table
        .filter(remark::adviser.eq(id.to_string()))
        .order((remark::created.desc(), remark::id.desc()))
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// When an adviser said something since a moment, the latest first.
///
/// # Errors
/// [`Error::Query`].
pub fn times_since(
    connection: &mut Connection,
    id: AdviserId,
    since: DateTime<Utc>,
) -> Result<Vec<DateTime<Utc>>, Error> {
    let times: Vec<NaiveDateTime> = both!(connection, c => remark::table
        .filter(remark::adviser.eq(id.to_string()))
        .filter(remark::created.gt(since.naive_utc()))
        .order((remark::created.desc(), remark::id.desc()))
        .select(remark::created)
        .load(c))?;
    Ok(times.iter().map(NaiveDateTime::and_utc).collect())
}

/// Removes a remark.
///
/// # Errors
/// [`Error::Query`].
pub fn delete(connection: &mut Connection, id: RemarkId) -> Result<(), Error> {
    both!(connection, c => diesel::delete(remark::table.find(id.to_string())).execute(c))?;
    Ok(())
}

/// Whether, in which language and from when on somebody is mailed that something was said.
///
/// # Errors
/// [`Error`].
pub fn letters(
    connection: &mut Connection,
    account: AccountId,
) -> Result<Option<(LanguageTag, DateTime<Utc>)>, Error> {
    let row: Option<(String, NaiveDateTime)> = both!(connection, c => remark_letter::table
        .find(account.to_string())
        .select((remark_letter::language, remark_letter::next))
        .first(c)
        .optional())?;
    row.map(|(language, next)| Ok((parsed("remark", &language)?, next.and_utc())))
        .transpose()
}

/// Mails somebody that something was said, from a moment on.
///
/// # Errors
/// [`Error::Query`].
pub fn set_letters(
    connection: &mut Connection,
    account: AccountId,
    language: &LanguageTag,
    next: DateTime<Utc>,
) -> Result<(), Error> {
    both!(connection, c => diesel::insert_into(remark_letter::table)
        .values((
            remark_letter::account.eq(account.to_string()),
            remark_letter::language.eq(language.as_str()),
            remark_letter::next.eq(next.naive_utc()),
        ))
        .on_conflict(remark_letter::account)
        .do_update()
        .set((
            remark_letter::language.eq(language.as_str()),
            remark_letter::next.eq(next.naive_utc()),
        ))
        .execute(c))?;
    Ok(())
}

/// Mails somebody no more.
///
/// # Errors
/// [`Error::Query`].
pub fn end_letters(connection: &mut Connection, account: AccountId) -> Result<(), Error> {
    both!(connection, c => diesel::delete(remark_letter::table.find(account.to_string()))
        .execute(c))?;
    Ok(())
}
