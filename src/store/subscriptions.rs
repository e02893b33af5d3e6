//! What people follow, and whom they do not want to hear of.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{
    Connection, Error,
    connection::both,
    parsed,
    schema::{account_block, subscription},
};
use crate::domain::{
    AccountId, ObjectUrl, SubscriptionId,
    subscription::{Subscription, SubscriptionKind},
};

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = subscription, treat_none_as_null = true, treat_none_as_default_value = false)]
struct Row {
    id: String,
    account: String,
    kind: String,
    object: String,
    actor: Option<String>,
    muted: bool,
    created: NaiveDateTime,
}

impl Row {
    fn read(self) -> Result<Subscription, Error> {
        Ok(Subscription {
            id: parsed("subscription", &self.id)?,
            account: parsed("subscription", &self.account)?,
            kind: parsed("subscription", &self.kind)?,
            object: self.object,
            actor: self
                .actor
                .map(|actor| parsed("subscription", &actor))
                .transpose()?,
            muted: self.muted,
            created: self.created.and_utc(),
        })
    }
}

/// Writes what somebody follows, new or changed.
///
/// # Errors
/// [`Error::Query`].
pub fn put(connection: &mut Connection, item: &Subscription) -> Result<(), Error> {
    let row = Row {
        id: item.id.to_string(),
        account: item.account.to_string(),
        kind: item.kind.to_string(),
        object: item.object.clone(),
        actor: item.actor.as_ref().map(ToString::to_string),
        muted: item.muted,
        created: item.created.naive_utc(),
    };
    both!(connection, c => diesel::insert_into(subscription::table)
        .values(&row)
        .on_conflict(subscription::id)
        .do_update()
        .set(&row)
        .execute(c))?;
    Ok(())
}

/// Everything that somebody follows, in the order in which she began to.
///
/// # Errors
/// [`Error`].
pub fn of_account(
    connection: &mut Connection,
    account: AccountId,
) -> Result<Vec<Subscription>, Error> {
    let rows: Vec<Row> = both!(connection, c => subscription::table
        .filter(subscription::account.eq(account.to_string()))
        .order(subscription::id)
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// Whether, and how, somebody follows a thing.
///
/// # Errors
/// [`Error`].
pub fn find(
    connection: &mut Connection,
    account: AccountId,
    kind: SubscriptionKind,
    object: &str,
) -> Result<Option<Subscription>, Error> {
    let row: Option<Row> = both!(connection, c => subscription::table
        .filter(subscription::account.eq(account.to_string()))
        .filter(subscription::kind.eq(kind.as_str()))
        .filter(subscription::object.eq(object))
        .select(Row::as_select())
        .first(c)
        .optional())?;
    row.map(Row::read).transpose()
}

/// Removes what somebody follows.
///
/// # Errors
/// [`Error::Query`].
pub fn delete(connection: &mut Connection, id: SubscriptionId) -> Result<(), Error> {
    both!(connection, c => diesel::delete(subscription::table.find(id.to_string())).execute(c))?;
    Ok(())
}

/// Whether anybody here follows something for which this actor elsewhere has to be followed.
///
/// # Errors
/// [`Error::Query`].
pub fn is_wanted(connection: &mut Connection, actor: &ObjectUrl) -> Result<bool, Error> {
    Ok(both!(connection, c => diesel::select(diesel::dsl::exists(
        subscription::table.filter(subscription::actor.eq(actor.as_str()))
    ))
    .get_result(c))?)
}

/// Whether anybody here follows a thing.
///
/// # Errors
/// [`Error::Query`].
pub fn is_followed(
    connection: &mut Connection,
    kind: SubscriptionKind,
    object: &str,
) -> Result<bool, Error> {
    Ok(both!(connection, c => diesel::select(diesel::dsl::exists(
        subscription::table
            .filter(subscription::object.eq(object))
            .filter(subscription::kind.eq(kind.as_str()))
    ))
    .get_result(c))?)
}

/// Whom elsewhere this node has to follow for what people here follow, each once.
///
/// # Errors
/// [`Error`].
pub fn wanted(connection: &mut Connection) -> Result<Vec<ObjectUrl>, Error> {
    let actors: Vec<Option<String>> = both!(connection, c => subscription::table
        .filter(subscription::actor.is_not_null())
        .select(subscription::actor)
        .distinct()
        .load(c))?;
    actors
        .into_iter()
        .flatten()
        .map(|actor| parsed("subscription", &actor))
        .collect()
}

/// Notes that somebody wants to hear nothing of an actor; once noted, nothing changes.
///
/// # Errors
/// [`Error::Query`].
pub fn block(
    connection: &mut Connection,
    account: AccountId,
    actor: &ObjectUrl,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    both!(connection, c => diesel::insert_into(account_block::table)
        .values((
            account_block::account.eq(account.to_string()),
            account_block::actor.eq(actor.as_str()),
            account_block::created.eq(now.naive_utc()),
        ))
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(())
}

/// Somebody wants to hear of an actor again.
///
/// # Errors
/// [`Error::Query`].
pub fn unblock(
    connection: &mut Connection,
    account: AccountId,
    actor: &ObjectUrl,
) -> Result<(), Error> {
    both!(connection, c => diesel::delete(
        account_block::table.find((account.to_string(), actor.as_str()))
    )
    .execute(c))?;
    Ok(())
}

/// Of whom somebody does not want to hear.
///
/// # Errors
/// [`Error`].
pub fn blocked(connection: &mut Connection, account: AccountId) -> Result<Vec<ObjectUrl>, Error> {
    let actors: Vec<String> = both!(connection, c => account_block::table
        .filter(account_block::account.eq(account.to_string()))
        .order(account_block::created)
        .select(account_block::actor)
        .load(c))?;
    actors
        .iter()
        .map(|actor| parsed("account_block", actor))
        .collect()
}
