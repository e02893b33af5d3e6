//! Opportunities, ours and other nodes'.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{
    Connection, Error,
    connection::both,
    events, from_json, parsed,
    schema::{enrolment, opportunity},
    to_json,
};
use crate::domain::{Host, Opportunity, OpportunityId, OrganisationId, Status};

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = opportunity, treat_none_as_null = true, treat_none_as_default_value = false)]
struct Row {
    id: String,
    url: String,
    peer: Option<String>,
    organisation: String,
    identifier: Option<String>,
    status: String,
    announced: bool,
    held: bool,
    document: String,
    published: Option<NaiveDateTime>,
    updated: NaiveDateTime,
    deleted: Option<NaiveDateTime>,
    version: i64,
    moves_on: Option<NaiveDateTime>,
}

impl Row {
    fn write(item: &Opportunity) -> Result<Self, Error> {
        Ok(Self {
            id: item.uuid.to_string(),
            url: item.url.to_string(),
            peer: item.peer.as_ref().map(ToString::to_string),
            organisation: item.organisation.to_string(),
            identifier: item.content.identifier.clone(),
            status: item.content.status.as_str().to_owned(),
            announced: item.announced,
            held: item.held,
            document: to_json("opportunity", &item.content)?,
            published: item.published.map(|time| time.naive_utc()),
            updated: item.updated.naive_utc(),
            deleted: item.deleted.map(|time| time.naive_utc()),
            version: item.version,
            moves_on: item.moves_on().map(|time| time.naive_utc()),
        })
    }

    fn read(self) -> Result<Opportunity, Error> {
        Ok(Opportunity {
            uuid: parsed("opportunity", &self.id)?,
            url: parsed("opportunity", &self.url)?,
            peer: self
                .peer
                .map(|host| parsed("opportunity", &host))
                .transpose()?,
            organisation: parsed("opportunity", &self.organisation)?,
            content: from_json("opportunity", &self.document)?,
            announced: self.announced,
            held: self.held,
            published: self.published.map(|time| time.and_utc()),
            updated: self.updated.and_utc(),
            deleted: self.deleted.map(|time| time.and_utc()),
            version: self.version,
        })
    }
}

fn read_one(row: Option<Row>) -> Result<Option<Opportunity>, Error> {
    row.map(Row::read).transpose()
}

/// Writes an opportunity, new or changed, and notes the change.
///
/// # Errors
/// [`Error::Query`]; a unique violation when the organisation has another with its identifier.
pub fn put(connection: &mut Connection, item: &Opportunity) -> Result<(), Error> {
    let row = Row::write(item)?;
    both!(connection, c => diesel::insert_into(opportunity::table)
        .values(&row)
        .on_conflict(opportunity::id)
        .do_update()
        .set(&row)
        .execute(c))?;
    events::changed(connection, "opportunity", &row.id)
}

/// An opportunity by its id; also a deleted one.
///
/// # Errors
/// [`Error`].
pub fn get(connection: &mut Connection, id: OpportunityId) -> Result<Option<Opportunity>, Error> {
    read_one(both!(connection, c => opportunity::table
        .find(id.to_string())
        .select(Row::as_select())
        .first(c)
        .optional())?)
}

/// Those of a host in which somebody has or had a place, but for deleted ones.
///
/// # Errors
/// [`Error`].
pub fn with_places(connection: &mut Connection, host: &Host) -> Result<Vec<Opportunity>, Error> {
    let rows: Vec<Row> = both!(connection, c => opportunity::table
        .filter(opportunity::peer.eq(host.as_str()))
        .filter(opportunity::deleted.is_null())
        .filter(opportunity::id.eq_any(enrolment::table.select(enrolment::opportunity)))
        .order(opportunity::id)
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// Any by its address; also a deleted one.
///
/// # Errors
/// [`Error`].
pub fn by_url(connection: &mut Connection, url: &str) -> Result<Option<Opportunity>, Error> {
    read_one(both!(connection, c => opportunity::table
        .filter(opportunity::url.eq(url))
        .select(Row::as_select())
        .first(c)
        .optional())?)
}

/// Several by their addresses, in no particular order; also deleted ones.
///
/// # Errors
/// [`Error`].
pub fn by_urls(connection: &mut Connection, urls: &[String]) -> Result<Vec<Opportunity>, Error> {
    let rows: Vec<Row> = both!(connection, c => opportunity::table
        .filter(opportunity::url.eq_any(urls))
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// Several by their ids, in no particular order; also deleted ones.
///
/// # Errors
/// [`Error`].
pub fn by_ids(
    connection: &mut Connection,
    ids: &[OpportunityId],
) -> Result<Vec<Opportunity>, Error> {
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let rows: Vec<Row> = both!(connection, c => opportunity::table
        .filter(opportunity::id.eq_any(&ids))
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// One of ours by the identifier that its source gave it; a deleted one only when there is no
/// other, the one deleted last.
///
/// # Errors
/// [`Error`].
pub fn by_identifier(
    connection: &mut Connection,
    organisation: OrganisationId,
    identifier: &str,
) -> Result<Option<Opportunity>, Error> {
    // Each question is answered from the index that is made for it.
    let organisation = organisation.to_string();
    let ours = || {
        opportunity::table
            .filter(opportunity::organisation.eq(&organisation))
            .filter(opportunity::identifier.eq(identifier))
            .filter(opportunity::peer.is_null())
    };
    let there: Option<Row> = both!(connection, c => ours()
        .filter(opportunity::deleted.is_null())
        .select(Row::as_select())
        .first(c)
        .optional())?;
    if there.is_some() {
        return read_one(there);
    }
    read_one(both!(connection, c => ours()
        .filter(opportunity::deleted.is_not_null())
        .order(opportunity::deleted.desc())
        .select(Row::as_select())
        .first(c)
        .optional())?)
}

/// Ours whose next date, as other nodes know it, was over before `now`: the first of them.
///
/// # Errors
/// [`Error`].
pub fn to_move_on(
    connection: &mut Connection,
    now: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<Opportunity>, Error> {
    let rows: Vec<Row> = both!(connection, c => opportunity::table
        .filter(opportunity::moves_on.lt(now.naive_utc()))
        .order(opportunity::moves_on)
        .limit(limit)
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// Which of ours a list shows.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// Only this organisation's.
    pub organisation: Option<OrganisationId>,
    /// Also drafts, of these organisations only; `None` shows no drafts.
    pub drafts_of: Option<Vec<OrganisationId>>,
    /// Drafts of every organisation.
    pub all_drafts: bool,
    /// Only with this status.
    pub status: Option<Status>,
    /// Only what everybody may see and was over before this.
    pub ended_before: Option<DateTime<Utc>>,
}

macro_rules! selected {
    ($selection:expr, $table:ident) => {{
        let selection: &Selection = $selection;
        let drafts: Vec<String> = selection
            .drafts_of
            .iter()
            .flatten()
            .map(ToString::to_string)
            .collect();
        let mut query = $table::table
            .filter($table::peer.is_null())
            .filter($table::deleted.is_null())
            .into_boxed();
        if !selection.all_drafts {
            query = query.filter(
                $table::status
                    .ne(Status::Draft.as_str())
                    .or($table::organisation.eq_any(drafts)),
            );
        }
        if let Some(organisation) = selection.organisation {
            query = query.filter($table::organisation.eq(organisation.to_string()));
        }
        if let Some(status) = selection.status {
            query = query.filter($table::status.eq(status.as_str()));
        }
        if let Some(time) = selection.ended_before {
            query = query.filter(
                $table::id.eq_any(
                    crate::store::schema::listing::table
                        .filter(crate::store::schema::listing::ends.lt(time.naive_utc()))
                        .select(crate::store::schema::listing::id),
                ),
            );
        }
        query
    }};
}
pub(super) use selected;

/// Ours, newest first, before `before`.
///
/// # Errors
/// [`Error`].
pub fn local(
    connection: &mut Connection,
    selection: &Selection,
    before: Option<OpportunityId>,
    limit: i64,
) -> Result<Vec<Opportunity>, Error> {
    let before = before.map(|id| id.to_string());
    let rows: Vec<Row> = both!(connection, c => {
        let mut query = selected!(selection, opportunity).order(opportunity::id.desc()).limit(limit);
        if let Some(before) = &before {
            query = query.filter(opportunity::id.lt(before));
        }
        query.select(Row::as_select()).load(c)
    })?;
    rows.into_iter().map(Row::read).collect()
}

/// Ours, the next newer ones than `after`, newest first.
///
/// # Errors
/// [`Error`].
pub fn local_newer(
    connection: &mut Connection,
    selection: &Selection,
    after: OpportunityId,
    limit: i64,
) -> Result<Vec<Opportunity>, Error> {
    let rows: Vec<Row> = both!(connection, c => selected!(selection, opportunity)
        .filter(opportunity::id.gt(after.to_string()))
        .order(opportunity::id)
        .limit(limit)
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().rev().map(Row::read).collect()
}

/// How many of ours the selection shows.
///
/// # Errors
/// [`Error::Query`].
pub fn count_local(connection: &mut Connection, selection: &Selection) -> Result<i64, Error> {
    Ok(both!(connection, c => selected!(selection, opportunity).count().get_result(c))?)
}

/// Ids of everything of an organisation that is not deleted.
///
/// # Errors
/// [`Error`].
pub fn of_organisation(
    connection: &mut Connection,
    organisation: OrganisationId,
) -> Result<Vec<OpportunityId>, Error> {
    let ids: Vec<String> = both!(connection, c => opportunity::table
        .filter(opportunity::organisation.eq(organisation.to_string()))
        .filter(opportunity::deleted.is_null())
        .select(opportunity::id)
        .load(c))?;
    ids.iter().map(|id| parsed("opportunity", id)).collect()
}

/// Ours that other nodes were told of.
macro_rules! told {
    ($organisation:expr) => {{
        let mut query = opportunity::table
            .filter(opportunity::peer.is_null())
            .filter(opportunity::deleted.is_null())
            .filter(opportunity::announced.eq(true))
            .into_boxed();
        if let Some(organisation) = $organisation {
            query = query.filter(opportunity::organisation.eq(organisation.to_string()));
        }
        query
    }};
}

/// Ids of ours that other nodes were told of, newest first, before `before`; of one organisation
/// or of all.
///
/// # Errors
/// [`Error`].
pub fn announced(
    connection: &mut Connection,
    organisation: Option<OrganisationId>,
    before: Option<OpportunityId>,
    limit: i64,
) -> Result<Vec<OpportunityId>, Error> {
    let before = before.map(|id| id.to_string());
    let ids: Vec<String> = both!(connection, c => {
        let mut query = told!(organisation).order(opportunity::id.desc()).limit(limit);
        if let Some(before) = &before {
            query = query.filter(opportunity::id.lt(before));
        }
        query.select(opportunity::id).load(c)
    })?;
    ids.iter().map(|id| parsed("opportunity", id)).collect()
}

/// How many of ours other nodes were told of.
///
/// # Errors
/// [`Error::Query`].
pub fn count_announced(
    connection: &mut Connection,
    organisation: Option<OrganisationId>,
) -> Result<i64, Error> {
    Ok(both!(connection, c => told!(organisation).count().get_result(c))?)
}
