//! Places in opportunities of this node, and those of its people in opportunities of others.

mod across;
mod letters;

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::{
    Connection, Error,
    connection::both,
    parsed,
    schema::{enrolment, listing},
};
use crate::domain::{
    AccountId, Enrolment, EnrolmentId, OpportunityId, check_in::Code, enrolment::EnrolmentState,
};

pub use self::across::{
    all_of_joiner, by_join, count_of_joiner, of_guests, of_joiner, of_note, of_people_elsewhere,
    unanswered,
};
pub use self::letters::{Letter, letters, note_letter};

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = enrolment, treat_none_as_null = true, treat_none_as_default_value = false)]
struct Row {
    id: String,
    opportunity: String,
    account: Option<String>,
    email: String,
    name: String,
    language: String,
    message: String,
    releases_email: bool,
    releases_name: bool,
    join_id: Option<String>,
    joined_by: Option<String>,
    note: Option<String>,
    invitation: Option<String>,
    state: String,
    secret: String,
    ticket: String,
    since: NaiveDateTime,
    updated: NaiveDateTime,
    reminded: Option<NaiveDateTime>,
    asked: i32,
    version: i64,
}

impl Row {
    fn read(self) -> Result<Enrolment, Error> {
        let url = |text: Option<String>| text.map(|url| parsed("enrolment", &url)).transpose();
        Ok(Enrolment {
            id: parsed("enrolment", &self.id)?,
            opportunity: parsed("enrolment", &self.opportunity)?,
            account: self
                .account
                .map(|id| parsed("enrolment", &id))
                .transpose()?,
            email: self.email,
            name: self.name,
            language: parsed("enrolment", &self.language)?,
            message: self.message,
            releases_email: self.releases_email,
            releases_name: self.releases_name,
            join: url(self.join_id)?,
            joined_by: url(self.joined_by)?,
            note: url(self.note)?,
            invitation: self
                .invitation
                .map(|id| parsed("enrolment", &id))
                .transpose()?,
            state: parsed("enrolment", &self.state)?,
            secret: self.secret,
            ticket: parsed("enrolment", &self.ticket)?,
            since: self.since.and_utc(),
            updated: self.updated.and_utc(),
            reminded: self.reminded.map(|time| time.and_utc()),
            asked: self.asked,
            version: self.version,
        })
    }
}

/// Writes a place, new or changed.
///
/// # Errors
/// [`Error::Query`]; a unique violation when the address has one in the same opportunity.
pub fn put(connection: &mut Connection, item: &Enrolment) -> Result<(), Error> {
    let row = Row {
        id: item.id.to_string(),
        opportunity: item.opportunity.to_string(),
        account: item.account.map(|id| id.to_string()),
        email: item.email.clone(),
        name: item.name.clone(),
        language: item.language.to_string(),
        message: item.message.clone(),
        releases_email: item.releases_email,
        releases_name: item.releases_name,
        join_id: item.join.as_ref().map(ToString::to_string),
        joined_by: item.joined_by.as_ref().map(ToString::to_string),
        note: item.note.as_ref().map(ToString::to_string),
        invitation: item.invitation.map(|id| id.to_string()),
        state: item.state.as_str().to_owned(),
        secret: item.secret.clone(),
        ticket: item.ticket.as_str().to_owned(),
        since: item.since.naive_utc(),
        updated: item.updated.naive_utc(),
        reminded: item.reminded.map(|time| time.naive_utc()),
        asked: item.asked,
        version: item.version,
    };
    both!(connection, c => diesel::insert_into(enrolment::table)
        .values(&row)
        .on_conflict(enrolment::id)
        .do_update()
        .set(&row)
        .execute(c))?;
    Ok(())
}

/// A place by its id.
///
/// # Errors
/// [`Error`].
pub fn get(connection: &mut Connection, id: EnrolmentId) -> Result<Option<Enrolment>, Error> {
    both!(connection, c => enrolment::table
        .find(id.to_string())
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(Row::read)
    .transpose()
}

/// A place by what stands in the letters about it.
///
/// # Errors
/// [`Error`].
pub fn by_secret(connection: &mut Connection, secret: &str) -> Result<Option<Enrolment>, Error> {
    both!(connection, c => enrolment::table
        .filter(enrolment::secret.eq(secret))
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(Row::read)
    .transpose()
}

/// A place by the code of its ticket.
///
/// # Errors
/// [`Error`].
pub fn by_ticket(connection: &mut Connection, ticket: &Code) -> Result<Option<Enrolment>, Error> {
    both!(connection, c => enrolment::table
        .filter(enrolment::ticket.eq(ticket.as_str()))
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(Row::read)
    .transpose()
}

/// The place of an address of this node in an opportunity.
///
/// # Errors
/// [`Error`].
pub fn of_email(
    connection: &mut Connection,
    opportunity: OpportunityId,
    email: &str,
) -> Result<Option<Enrolment>, Error> {
    both!(connection, c => enrolment::table
        .filter(enrolment::opportunity.eq(opportunity.to_string()))
        .filter(enrolment::email.eq(email))
        .filter(enrolment::joined_by.is_null())
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(Row::read)
    .transpose()
}

/// The place of an account in an opportunity.
///
/// # Errors
/// [`Error`].
pub fn of_account_in(
    connection: &mut Connection,
    opportunity: OpportunityId,
    account: AccountId,
) -> Result<Option<Enrolment>, Error> {
    both!(connection, c => enrolment::table
        .filter(enrolment::opportunity.eq(opportunity.to_string()))
        .filter(enrolment::account.eq(account.to_string()))
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(Row::read)
    .transpose()
}

/// The places of an account, the latest first.
///
/// # Errors
/// [`Error`].
pub fn of_account(
    connection: &mut Connection,
    account: AccountId,
) -> Result<Vec<Enrolment>, Error> {
    let rows: Vec<Row> = both!(connection, c => enrolment::table
        .filter(enrolment::account.eq(account.to_string()))
        .order((enrolment::since.desc(), enrolment::id.desc()))
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// The places in an opportunity that are in one of these states; who came first is first.
///
/// # Errors
/// [`Error`].
pub fn of_opportunity(
    connection: &mut Connection,
    opportunity: OpportunityId,
    states: &[EnrolmentState],
) -> Result<Vec<Enrolment>, Error> {
    let states: Vec<&str> = states.iter().map(|state| state.as_str()).collect();
    let rows: Vec<Row> = both!(connection, c => enrolment::table
        .filter(enrolment::opportunity.eq(opportunity.to_string()))
        .filter(enrolment::state.eq_any(&states))
        .order((enrolment::since, enrolment::id))
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// Everybody of this node who has a seat and has not been reminded of it since a moment.
///
/// # Errors
/// [`Error`].
pub fn to_remind(
    connection: &mut Connection,
    since: chrono::DateTime<chrono::Utc>,
) -> Result<Vec<Enrolment>, Error> {
    let unreminded = enrolment::reminded
        .is_null()
        .or(enrolment::reminded.lt(since.naive_utc()));
    let rows: Vec<Row> = both!(connection, c => enrolment::table
        .filter(enrolment::state.eq(EnrolmentState::Accepted.as_str()))
        .filter(enrolment::joined_by.is_null())
        .filter(unreminded)
        .order(enrolment::id)
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// How many of the seats of an opportunity are taken.
///
/// # Errors
/// [`Error::Query`].
pub fn seated(connection: &mut Connection, opportunity: OpportunityId) -> Result<u32, Error> {
    let states = EnrolmentState::SEATED.map(EnrolmentState::as_str);
    let seated: i64 = both!(connection, c => enrolment::table
        .filter(enrolment::opportunity.eq(opportunity.to_string()))
        .filter(enrolment::state.eq_any(states))
        .count()
        .get_result(c))?;
    Ok(u32::try_from(seated).unwrap_or(u32::MAX))
}

/// The places that an address got without an account.
///
/// # Errors
/// [`Error`].
pub fn without_account(connection: &mut Connection, email: &str) -> Result<Vec<Enrolment>, Error> {
    let rows: Vec<Row> = both!(connection, c => enrolment::table
        .filter(enrolment::email.eq(email))
        .filter(enrolment::joined_by.is_null())
        .filter(enrolment::account.is_null())
        .order(enrolment::id)
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// Gives the places that an address got without an account to its account; not where that has one
/// already.
///
/// # Errors
/// [`Error::Query`].
pub fn adopt(connection: &mut Connection, email: &str, account: AccountId) -> Result<(), Error> {
    let own: Vec<String> = both!(connection, c => enrolment::table
        .filter(enrolment::account.eq(account.to_string()))
        .select(enrolment::opportunity)
        .load(c))?;
    both!(connection, c => diesel::update(enrolment::table
            .filter(enrolment::email.eq(email))
            .filter(enrolment::joined_by.is_null())
            .filter(enrolment::account.is_null())
            .filter(enrolment::opportunity.ne_all(&own)))
        .set(enrolment::account.eq(account.to_string()))
        .execute(c))?;
    Ok(())
}

/// Writes to the places of an account which address is hers now, instead of one that is not.
///
/// # Errors
/// [`Error::Query`].
pub fn readdress(
    connection: &mut Connection,
    account: AccountId,
    before: &str,
    after: &str,
) -> Result<(), Error> {
    both!(connection, c => diesel::update(enrolment::table
            .filter(enrolment::account.eq(account.to_string()))
            .filter(enrolment::email.eq(before)))
        .set(enrolment::email.eq(after))
        .execute(c))?;
    Ok(())
}

/// Removes a place.
///
/// # Errors
/// [`Error::Query`].
pub fn delete(connection: &mut Connection, id: EnrolmentId) -> Result<(), Error> {
    both!(connection, c => diesel::delete(enrolment::table.find(id.to_string())).execute(c))?;
    Ok(())
}

/// Removes the places of people without an account in what is over, withdrawn or not public any
/// more, when nothing of them has changed since `before` either.
///
/// # Errors
/// [`Error::Query`].
pub fn sweep_past(
    connection: &mut Connection,
    before: chrono::DateTime<chrono::Utc>,
) -> Result<usize, Error> {
    let before = before.naive_utc();
    Ok(both!(connection, c => diesel::delete(enrolment::table
        .filter(enrolment::account.is_null())
        .filter(enrolment::updated.lt(before))
        .filter(enrolment::opportunity.ne_all(listing::table
            .filter(listing::ends.is_null().or(listing::ends.ge(before)))
            .select(listing::id))))
    .execute(c))?)
}

/// Removes the places that nobody confirmed since `before`.
///
/// # Errors
/// [`Error::Query`].
pub fn sweep(
    connection: &mut Connection,
    before: chrono::DateTime<chrono::Utc>,
) -> Result<usize, Error> {
    Ok(both!(connection, c => diesel::delete(enrolment::table
        .filter(enrolment::state.eq(EnrolmentState::Unconfirmed.as_str()))
        .filter(enrolment::since.lt(before.naive_utc())))
    .execute(c))?)
}
