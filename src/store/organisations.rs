//! Organisations, ours and other nodes'.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::{
    Connection, Error,
    connection::both,
    events, from_json, parsed,
    schema::{membership, organisation},
    to_json,
};
use crate::domain::{AccountId, Host, Membership, ObjectUrl, Organisation, OrganisationId, Slug};

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = organisation, treat_none_as_null = true, treat_none_as_default_value = false)]
struct Row {
    id: String,
    url: String,
    peer: Option<String>,
    slug: String,
    verified: bool,
    document: String,
    published: NaiveDateTime,
    updated: NaiveDateTime,
    deleted: Option<NaiveDateTime>,
    version: i64,
}

impl Row {
    fn write(item: &Organisation) -> Result<Self, Error> {
        Ok(Self {
            id: item.uuid.to_string(),
            url: item.url.to_string(),
            peer: item.peer.as_ref().map(ToString::to_string),
            slug: item.slug.clone(),
            verified: item.verified,
            document: to_json("organisation", &item.content)?,
            published: item.published.naive_utc(),
            updated: item.updated.naive_utc(),
            deleted: item.deleted.map(|time| time.naive_utc()),
            version: item.version,
        })
    }

    fn read(self) -> Result<Organisation, Error> {
        Ok(Organisation {
            uuid: parsed("organisation", &self.id)?,
            url: parsed("organisation", &self.url)?,
            peer: self
                .peer
                .map(|host| parsed("organisation", &host))
                .transpose()?,
            slug: self.slug,
            verified: self.verified,
            content: from_json("organisation", &self.document)?,
            published: self.published.and_utc(),
            updated: self.updated.and_utc(),
            deleted: self.deleted.map(|time| time.and_utc()),
            version: self.version,
        })
    }
}

fn read_one(row: Option<Row>) -> Result<Option<Organisation>, Error> {
    row.map(Row::read).transpose()
}

/// Writes an organisation, new or changed, and notes the change.
///
/// # Errors
/// [`Error::Query`].
pub fn put(connection: &mut Connection, item: &Organisation) -> Result<(), Error> {
    let row = Row::write(item)?;
    both!(connection, c => diesel::insert_into(organisation::table)
        .values(&row)
        .on_conflict(organisation::id)
        .do_update()
        .set(&row)
        .execute(c))?;
    events::changed(connection, "organisation", &row.id)
}

/// An organisation by its id; also a deleted one.
///
/// # Errors
/// [`Error`].
pub fn get(connection: &mut Connection, id: OrganisationId) -> Result<Option<Organisation>, Error> {
    read_one(both!(connection, c => organisation::table
        .find(id.to_string())
        .select(Row::as_select())
        .first(c)
        .optional())?)
}

/// One of ours by its slug; also a deleted one.
///
/// # Errors
/// [`Error`].
pub fn by_slug(connection: &mut Connection, slug: &str) -> Result<Option<Organisation>, Error> {
    // What no slug can be has none; PostgreSQL would not even look for a NUL.
    if slug.parse::<Slug>().is_err() {
        return Ok(None);
    }
    read_one(both!(connection, c => organisation::table
        .filter(organisation::slug.eq(slug))
        .filter(organisation::peer.is_null())
        .select(Row::as_select())
        .first(c)
        .optional())?)
}

/// Any by its address; also a deleted one.
///
/// # Errors
/// [`Error`].
pub fn by_url(connection: &mut Connection, url: &str) -> Result<Option<Organisation>, Error> {
    read_one(both!(connection, c => organisation::table
        .filter(organisation::url.eq(url))
        .select(Row::as_select())
        .first(c)
        .optional())?)
}

/// One that somebody names: ours by its slug, or any by its address. A deleted one is none.
///
/// # Errors
/// [`Error`].
pub fn named(connection: &mut Connection, name: &str) -> Result<Option<Organisation>, Error> {
    let found = match ObjectUrl::parse(name) {
        Ok(url) => by_url(connection, url.as_str())?,
        Err(_no_address) => by_slug(connection, name)?,
    };
    Ok(found.filter(|item| item.deleted.is_none()))
}

/// Several by their ids, in no particular order.
///
/// # Errors
/// [`Error`].
pub fn by_ids(
    connection: &mut Connection,
    ids: &[OrganisationId],
) -> Result<Vec<Organisation>, Error> {
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let rows: Vec<Row> = both!(connection, c => organisation::table
        .filter(organisation::id.eq_any(&ids))
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// Ours that are not deleted, in the order of their ids, after `after`.
///
/// # Errors
/// [`Error`].
pub fn local(
    connection: &mut Connection,
    after: Option<OrganisationId>,
    limit: i64,
) -> Result<Vec<Organisation>, Error> {
    let after = after.map(|id| id.to_string()).unwrap_or_default();
    let rows: Vec<Row> = both!(connection, c => organisation::table
        .filter(organisation::peer.is_null())
        .filter(organisation::deleted.is_null())
        .filter(organisation::id.gt(&after))
        .order(organisation::id)
        .limit(limit)
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// Ours that nobody has verified, in the order of their ids, after `after`.
///
/// # Errors
/// [`Error`].
pub fn unverified(
    connection: &mut Connection,
    after: Option<OrganisationId>,
    limit: i64,
) -> Result<Vec<Organisation>, Error> {
    let after = after.map(|id| id.to_string()).unwrap_or_default();
    let rows: Vec<Row> = both!(connection, c => organisation::table
        .filter(organisation::peer.is_null())
        .filter(organisation::deleted.is_null())
        .filter(organisation::verified.eq(false))
        .filter(organisation::id.gt(&after))
        .order(organisation::id)
        .limit(limit)
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// How many of ours nobody has verified.
///
/// # Errors
/// [`Error::Query`].
pub fn count_unverified(connection: &mut Connection) -> Result<i64, Error> {
    Ok(both!(connection, c => organisation::table
        .filter(organisation::peer.is_null())
        .filter(organisation::deleted.is_null())
        .filter(organisation::verified.eq(false))
        .count()
        .get_result(c))?)
}

/// How many of ours there are.
///
/// # Errors
/// [`Error::Query`].
pub fn count_local(connection: &mut Connection) -> Result<i64, Error> {
    Ok(both!(connection, c => organisation::table
        .filter(organisation::peer.is_null())
        .filter(organisation::deleted.is_null())
        .count()
        .get_result(c))?)
}

/// An account's places in organisations.
///
/// # Errors
/// [`Error`].
pub fn memberships(
    connection: &mut Connection,
    account: AccountId,
) -> Result<Vec<Membership>, Error> {
    let rows: Vec<(String, String, String)> = both!(connection, c => membership::table
        .inner_join(organisation::table)
        .filter(membership::account.eq(account.to_string()))
        .filter(organisation::deleted.is_null())
        .order(organisation::slug)
        .select((membership::organisation, organisation::slug, membership::role))
        .load(c))?;
    rows.into_iter()
        .map(|(organisation, slug, role)| {
            Ok(Membership {
                organisation: parsed("membership", &organisation)?,
                slug,
                role: parsed("membership", &role)?,
            })
        })
        .collect()
}

/// The accounts of an organisation: account id and role.
///
/// # Errors
/// [`Error`].
pub fn members(
    connection: &mut Connection,
    organisation: OrganisationId,
) -> Result<Vec<(AccountId, crate::domain::MembershipRole)>, Error> {
    let rows: Vec<(String, String)> = both!(connection, c => membership::table
        .filter(membership::organisation.eq(organisation.to_string()))
        .select((membership::account, membership::role))
        .load(c))?;
    rows.into_iter()
        .map(|(account, role)| {
            Ok((
                parsed("membership", &account)?,
                parsed("membership", &role)?,
            ))
        })
        .collect()
}

/// Gives an account a place in an organisation, over the one it had.
///
/// # Errors
/// [`Error::Query`].
pub fn put_member(
    connection: &mut Connection,
    account: AccountId,
    organisation: OrganisationId,
    role: crate::domain::MembershipRole,
) -> Result<(), Error> {
    both!(connection, c => diesel::insert_into(membership::table)
        .values((
            membership::account.eq(account.to_string()),
            membership::organisation.eq(organisation.to_string()),
            membership::role.eq(role.as_str()),
        ))
        .on_conflict((membership::account, membership::organisation))
        .do_update()
        .set(membership::role.eq(role.as_str()))
        .execute(c))?;
    Ok(())
}

/// Takes an account's place in an organisation away; whether it had one.
///
/// # Errors
/// [`Error::Query`].
pub fn remove_member(
    connection: &mut Connection,
    account: AccountId,
    organisation: OrganisationId,
) -> Result<bool, Error> {
    let removed = both!(connection, c => diesel::delete(membership::table
        .filter(membership::account.eq(account.to_string()))
        .filter(membership::organisation.eq(organisation.to_string())))
        .execute(c))?;
    Ok(removed > 0)
}

/// Everything of a peer that is not deleted.
///
/// # Errors
/// [`Error`].
pub fn of_peer(connection: &mut Connection, peer: &Host) -> Result<Vec<Organisation>, Error> {
    let rows: Vec<Row> = both!(connection, c => organisation::table
        .filter(organisation::peer.eq(peer.as_str()))
        .filter(organisation::deleted.is_null())
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}
