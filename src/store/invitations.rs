//! Who is asked to come to what.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{
    Connection, Error,
    connection::both,
    parsed,
    schema::{enrolment, invitation, invitation_stop, listing, opportunity},
};
use crate::domain::{Invitation, InvitationId, OpportunityId, OrganisationId, invitation::COUNTED};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = invitation, treat_none_as_default_value = false)]
struct Row {
    id: String,
    opportunity: String,
    hash: String,
    code: Option<String>,
    email: Option<String>,
    name: String,
    created: NaiveDateTime,
    ends: NaiveDateTime,
    used: Option<NaiveDateTime>,
    revoked: Option<NaiveDateTime>,
}

impl Row {
    fn read(self) -> Result<Invitation, Error> {
        Ok(Invitation {
            id: parsed("invitation", &self.id)?,
            opportunity: parsed("invitation", &self.opportunity)?,
            hash: self.hash,
            code: self.code,
            email: self.email,
            name: self.name,
            created: self.created.and_utc(),
            ends: self.ends.and_utc(),
            used: self.used.map(|time| time.and_utc()),
            revoked: self.revoked.map(|time| time.and_utc()),
        })
    }
}

/// Writes a new invitation.
///
/// # Errors
/// [`Error::Query`].
pub fn insert(connection: &mut Connection, item: &Invitation) -> Result<(), Error> {
    let row = Row {
        id: item.id.to_string(),
        opportunity: item.opportunity.to_string(),
        hash: item.hash.clone(),
        code: item.code.clone(),
        email: item.email.clone(),
        name: item.name.clone(),
        created: item.created.naive_utc(),
        ends: item.ends.naive_utc(),
        used: item.used.map(|time| time.naive_utc()),
        revoked: item.revoked.map(|time| time.naive_utc()),
    };
    both!(connection, c => diesel::insert_into(invitation::table).values(&row).execute(c))?;
    Ok(())
}

/// An invitation by its id.
///
/// # Errors
/// [`Error`].
pub fn get(connection: &mut Connection, id: InvitationId) -> Result<Option<Invitation>, Error> {
    both!(connection, c => invitation::table
        .find(id.to_string())
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(Row::read)
    .transpose()
}

/// An invitation by the hash of its secret.
///
/// # Errors
/// [`Error`].
pub fn by_hash(connection: &mut Connection, hash: &str) -> Result<Option<Invitation>, Error> {
    both!(connection, c => invitation::table
        .filter(invitation::hash.eq(hash))
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(Row::read)
    .transpose()
}

/// The invitations to an opportunity, the latest first.
///
/// # Errors
/// [`Error`].
pub fn of_opportunity(
    connection: &mut Connection,
    opportunity: OpportunityId,
) -> Result<Vec<Invitation>, Error> {
    let rows: Vec<Row> = both!(connection, c => invitation::table
        .filter(invitation::opportunity.eq(opportunity.to_string()))
        .order((invitation::created.desc(), invitation::id.desc()))
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// The invitations that an address got, the latest first.
///
/// # Errors
/// [`Error`].
pub fn of_email(connection: &mut Connection, email: &str) -> Result<Vec<Invitation>, Error> {
    let rows: Vec<Row> = both!(connection, c => invitation::table
        .filter(invitation::email.eq(email))
        .order((invitation::created.desc(), invitation::id.desc()))
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// The letters of an organisation that nobody has taken and that were not taken back, the latest
/// first.
///
/// # Errors
/// [`Error`].
pub fn letters_of(
    connection: &mut Connection,
    organisation: OrganisationId,
) -> Result<Vec<Invitation>, Error> {
    let rows: Vec<Row> = both!(connection, c => invitation::table
        .inner_join(opportunity::table)
        .filter(opportunity::organisation.eq(organisation.to_string()))
        .filter(invitation::email.is_not_null())
        .filter(invitation::used.is_null())
        .filter(invitation::revoked.is_null())
        .order((invitation::created.desc(), invitation::id.desc()))
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// By which invitations people have signed up for an opportunity: one entry for each place.
///
/// # Errors
/// [`Error`].
pub fn joined(
    connection: &mut Connection,
    opportunity: OpportunityId,
    states: &[crate::domain::enrolment::EnrolmentState],
) -> Result<Vec<InvitationId>, Error> {
    let states: Vec<&str> = states.iter().map(|state| state.as_str()).collect();
    let ids: Vec<Option<String>> = both!(connection, c => enrolment::table
        .filter(enrolment::opportunity.eq(opportunity.to_string()))
        .filter(enrolment::invitation.is_not_null())
        .filter(enrolment::state.eq_any(&states))
        .select(enrolment::invitation)
        .load(c))?;
    ids.iter()
        .flatten()
        .map(|id| parsed("enrolment", id))
        .collect()
}

/// How many letters an organisation has sent since a moment.
///
/// # Errors
/// [`Error::Query`].
pub fn count_letters(
    connection: &mut Connection,
    organisation: OrganisationId,
    since: DateTime<Utc>,
) -> Result<i64, Error> {
    Ok(both!(connection, c => invitation::table
        .inner_join(opportunity::table)
        .filter(opportunity::organisation.eq(organisation.to_string()))
        .filter(invitation::email.is_not_null())
        .filter(invitation::created.gt(since.naive_utc()))
        .count()
        .get_result(c))?)
}

/// How many letters an organisation has sent to an address since a moment.
///
/// # Errors
/// [`Error::Query`].
pub fn count_letters_to(
    connection: &mut Connection,
    organisation: OrganisationId,
    email: &str,
    since: DateTime<Utc>,
) -> Result<i64, Error> {
    Ok(both!(connection, c => invitation::table
        .inner_join(opportunity::table)
        .filter(opportunity::organisation.eq(organisation.to_string()))
        .filter(invitation::email.eq(email))
        .filter(invitation::created.gt(since.naive_utc()))
        .count()
        .get_result(c))?)
}

/// Notes that an invitation was taken.
///
/// # Errors
/// [`Error::Query`].
pub fn use_up(
    connection: &mut Connection,
    id: InvitationId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    both!(connection, c => diesel::update(invitation::table.find(id.to_string()))
        .set(invitation::used.eq(now.naive_utc()))
        .execute(c))?;
    Ok(())
}

/// Until when an invitation can be taken from now on.
///
/// # Errors
/// [`Error::Query`].
pub fn set_end(
    connection: &mut Connection,
    id: InvitationId,
    ends: DateTime<Utc>,
) -> Result<(), Error> {
    both!(connection, c => diesel::update(invitation::table.find(id.to_string()))
        .set(invitation::ends.eq(ends.naive_utc()))
        .execute(c))?;
    Ok(())
}

/// Takes an invitation back.
///
/// # Errors
/// [`Error::Query`].
pub fn revoke(
    connection: &mut Connection,
    id: InvitationId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    both!(connection, c => diesel::update(invitation::table.find(id.to_string()))
        .set(invitation::revoked.eq(now.naive_utc()))
        .execute(c))?;
    Ok(())
}

/// Notes that an address, by its hash, wants no invitations from an organisation.
///
/// # Errors
/// [`Error::Query`].
pub fn stop(
    connection: &mut Connection,
    organisation: OrganisationId,
    address: &str,
) -> Result<(), Error> {
    both!(connection, c => diesel::insert_into(invitation_stop::table)
        .values((
            invitation_stop::organisation.eq(organisation.to_string()),
            invitation_stop::address.eq(address),
        ))
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(())
}

/// Whether an address, by its hash, wants no invitations from an organisation.
///
/// # Errors
/// [`Error::Query`].
pub fn is_stopped(
    connection: &mut Connection,
    organisation: OrganisationId,
    address: &str,
) -> Result<bool, Error> {
    let known: i64 = both!(connection, c => invitation_stop::table
        .find((organisation.to_string(), address))
        .count()
        .get_result(c))?;
    Ok(known > 0)
}

/// Erases the invitations that an address got.
///
/// # Errors
/// [`Error::Query`].
pub fn delete_of_email(connection: &mut Connection, email: &str) -> Result<(), Error> {
    both!(connection, c => diesel::delete(invitation::table
        .filter(invitation::email.eq(email)))
    .execute(c))?;
    Ok(())
}

/// Erases the invitations to what is over, withdrawn or not public any more since `now`, and those
/// that ended before `before`; none of the last day, for they count.
///
/// # Errors
/// [`Error::Query`].
pub fn sweep(
    connection: &mut Connection,
    before: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<usize, Error> {
    let counted = now - COUNTED;
    Ok(both!(connection, c => diesel::delete(invitation::table
        .filter(invitation::created.lt(counted.naive_utc()))
        .filter(invitation::created.lt(before.naive_utc()).and(invitation::ends.lt(now.naive_utc()))
            .or(invitation::opportunity.ne_all(listing::table
                .filter(listing::ends.is_null().or(listing::ends.ge(now.naive_utc())))
                .select(listing::id)))))
    .execute(c))?)
}
