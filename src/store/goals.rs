//! What people want to reach, with the steps that they have collected.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::{
    Connection, Error,
    connection::both,
    parsed,
    schema::{goal, goal_step, remark},
};
use crate::domain::{AccountId, Goal, GoalId};

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = goal, treat_none_as_null = true, treat_none_as_default_value = false)]
struct Row {
    id: String,
    account: String,
    kind: String,
    object: String,
    language: String,
    created: NaiveDateTime,
    reached: Option<NaiveDateTime>,
}

impl Row {
    fn read(self, connection: &mut Connection) -> Result<Goal, Error> {
        let steps: Vec<String> = both!(connection, c => goal_step::table
            .filter(goal_step::goal.eq(&self.id))
            .order(goal_step::position)
            .select(goal_step::item)
            .load(c))?;
        Ok(Goal {
            id: parsed("goal", &self.id)?,
            account: parsed("goal", &self.account)?,
            kind: parsed("goal", &self.kind)?,
            object: self.object,
            language: parsed("goal", &self.language)?,
            steps: steps
                .iter()
                .map(|item| parsed("goal", item))
                .collect::<Result<_, _>>()?,
            created: self.created.and_utc(),
            reached: self.reached.map(|time| time.and_utc()),
        })
    }
}

/// Writes a goal with its steps, new or changed.
///
/// # Errors
/// [`Error::Query`].
pub fn put(connection: &mut Connection, item: &Goal) -> Result<(), Error> {
    let id = item.id.to_string();
    let row = Row {
        id: id.clone(),
        account: item.account.to_string(),
        kind: item.kind.as_str().to_owned(),
        object: item.object.clone(),
        language: item.language.to_string(),
        created: item.created.naive_utc(),
        reached: item.reached.map(|time| time.naive_utc()),
    };
    both!(connection, c => diesel::insert_into(goal::table)
        .values(&row)
        .on_conflict(goal::id)
        .do_update()
        .set(&row)
        .execute(c))?;
    both!(connection, c => diesel::delete(goal_step::table.filter(goal_step::goal.eq(&id)))
        .execute(c))?;
    for (position, step) in (0..).zip(&item.steps) {
        let position: i32 = position;
        both!(connection, c => diesel::insert_into(goal_step::table)
            .values((
                goal_step::goal.eq(&id),
                goal_step::position.eq(position),
                goal_step::item.eq(step.as_str()),
            ))
            .execute(c))?;
    }
    Ok(())
}

/// A goal of somebody's.
///
/// # Errors
/// [`Error`].
pub fn get(
    connection: &mut Connection,
    account: AccountId,
    id: GoalId,
) -> Result<Option<Goal>, Error> {
    let row: Option<Row> = both!(connection, c => goal::table
        .find(id.to_string())
        .filter(goal::account.eq(account.to_string()))
        .select(Row::as_select())
        .first(c)
        .optional())?;
    row.map(|row| row.read(connection)).transpose()
}

/// Everything that somebody wants to reach: what is not reached yet first, the latest before the
/// others.
///
/// # Errors
/// [`Error`].
pub fn of_account(connection: &mut Connection, account: AccountId) -> Result<Vec<Goal>, Error> {
    let rows: Vec<Row> = both!(connection, c => goal::table
        .filter(goal::account.eq(account.to_string()))
        .order((goal::created.desc(), goal::id.desc()))
        .select(Row::as_select())
        .load(c))?;
    let goals = rows.into_iter().map(|row| row.read(connection));
    let mut goals = goals.collect::<Result<Vec<_>, _>>()?;
    goals.sort_by_key(|goal| goal.reached.is_some());
    Ok(goals)
}

/// Whether somebody collects the thing at `item`, or an adviser suggests it and nobody has answered.
///
/// # Errors
/// [`Error::Query`].
pub fn is_step(connection: &mut Connection, item: &str) -> Result<bool, Error> {
    let collected: bool = both!(connection, c => diesel::select(diesel::dsl::exists(
        goal_step::table.filter(goal_step::item.eq(item))
    ))
    .get_result(c))?;
    if collected {
        return Ok(true);
    }
    Ok(both!(connection, c => diesel::select(diesel::dsl::exists(
        remark::table
            .filter(remark::item.eq(item))
            .filter(remark::answer.is_null())
    ))
    .get_result(c))?)
}

/// Removes a goal with its steps and what was said about it.
///
/// # Errors
/// [`Error::Query`].
pub fn delete(connection: &mut Connection, id: GoalId) -> Result<(), Error> {
    both!(connection, c => diesel::delete(goal::table.find(id.to_string())).execute(c))?;
    Ok(())
}
