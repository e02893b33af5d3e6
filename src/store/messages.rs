//! What organisers wrote to those who signed up.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{Connection, Error, connection::both, parsed, schema::message};
use crate::domain::{
    Message, OpportunityId,
    message::{Addressees, MessageContent},
};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = message, treat_none_as_default_value = false)]
struct Row {
    id: String,
    opportunity: String,
    account: Option<String>,
    audience: String,
    name: String,
    content: String,
    published: NaiveDateTime,
    reached: i32,
    missed: i32,
    on_page: i32,
    key: String,
}

impl Row {
    fn read(self) -> Result<Message, Error> {
        Ok(Message {
            id: parsed("message", &self.id)?,
            opportunity: parsed("message", &self.opportunity)?,
            account: self.account.map(|id| parsed("message", &id)).transpose()?,
            content: MessageContent {
                audience: parsed::<Addressees>("message", &self.audience)?,
                name: self.name,
                content: self.content,
            },
            published: self.published.and_utc(),
            reached: u32::try_from(self.reached).unwrap_or_default(),
            missed: u32::try_from(self.missed).unwrap_or_default(),
            on_page: u32::try_from(self.on_page).unwrap_or_default(),
            key: self.key,
        })
    }
}

/// Writes a new message.
///
/// # Errors
/// [`Error::Query`]; a unique violation when there is one with its key.
pub fn insert(connection: &mut Connection, item: &Message) -> Result<(), Error> {
    let row = Row {
        id: item.id.to_string(),
        opportunity: item.opportunity.to_string(),
        account: item.account.map(|id| id.to_string()),
        audience: item.content.audience.as_str().to_owned(),
        name: item.content.name.clone(),
        content: item.content.content.clone(),
        published: item.published.naive_utc(),
        reached: i32::try_from(item.reached).unwrap_or(i32::MAX),
        missed: i32::try_from(item.missed).unwrap_or(i32::MAX),
        on_page: i32::try_from(item.on_page).unwrap_or(i32::MAX),
        key: item.key.clone(),
    };
    both!(connection, c => diesel::insert_into(message::table).values(&row).execute(c))?;
    Ok(())
}

/// A message about an opportunity by its key.
///
/// # Errors
/// [`Error`].
pub fn by_key(
    connection: &mut Connection,
    opportunity: OpportunityId,
    key: &str,
) -> Result<Option<Message>, Error> {
    both!(connection, c => message::table
        .filter(message::opportunity.eq(opportunity.to_string()))
        .filter(message::key.eq(key))
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(Row::read)
    .transpose()
}

/// The messages about an opportunity, the latest first.
///
/// # Errors
/// [`Error`].
pub fn of_opportunity(
    connection: &mut Connection,
    opportunity: OpportunityId,
) -> Result<Vec<Message>, Error> {
    let rows: Vec<Row> = both!(connection, c => message::table
        .filter(message::opportunity.eq(opportunity.to_string()))
        .order((message::published.desc(), message::id.desc()))
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// When the messages about an opportunity since a moment were sent, the first first.
///
/// # Errors
/// [`Error::Query`].
pub fn times(
    connection: &mut Connection,
    opportunity: OpportunityId,
    since: DateTime<Utc>,
) -> Result<Vec<DateTime<Utc>>, Error> {
    let times: Vec<NaiveDateTime> = both!(connection, c => message::table
        .filter(message::opportunity.eq(opportunity.to_string()))
        .filter(message::published.gt(since.naive_utc()))
        .order(message::published)
        .select(message::published)
        .load(c))?;
    Ok(times.into_iter().map(|time| time.and_utc()).collect())
}

/// Erases what was written before `before`.
///
/// # Errors
/// [`Error::Query`].
pub fn sweep(connection: &mut Connection, before: DateTime<Utc>) -> Result<usize, Error> {
    Ok(both!(connection, c => diesel::delete(message::table
        .filter(message::published.lt(before.naive_utc())))
    .execute(c))?)
}
