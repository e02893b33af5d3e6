//! What happened to public things, for whoever follows them. Nothing of it says who does.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{Connection, Error, connection::both, parsed, schema::notice};
use crate::domain::{Host, ItemId, OrganisationId, subscription::News};

/// What happened last to a thing, of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The thing.
    pub item: ItemId,
    /// What happened.
    pub kind: News,
    /// Who offers it.
    pub organisation: OrganisationId,
    /// The node that it comes from; nothing when it is ours.
    pub peer: Option<Host>,
    /// When this node learnt of it.
    pub at: DateTime<Utc>,
}

type Row = (String, String, String, Option<String>, NaiveDateTime);

fn read((item, kind, organisation, peer, at): Row) -> Result<Notice, Error> {
    Ok(Notice {
        item: parsed("notice", &item)?,
        kind: parsed("notice", &kind)?,
        organisation: parsed("notice", &organisation)?,
        peer: peer.map(|host| parsed("notice", &host)).transpose()?,
        at: at.and_utc(),
    })
}

/// Notes what happened, over what happened of the same kind before.
///
/// # Errors
/// [`Error::Query`].
pub fn put(connection: &mut Connection, item: &Notice) -> Result<(), Error> {
    let row = (
        notice::item.eq(item.item.to_string()),
        notice::kind.eq(item.kind.as_str()),
        notice::organisation.eq(item.organisation.to_string()),
        notice::peer.eq(item.peer.as_ref().map(Host::as_str)),
        notice::at.eq(item.at.naive_utc()),
    );
    both!(connection, c => diesel::insert_into(notice::table)
        .values(&row)
        .on_conflict((notice::item, notice::kind))
        .do_update()
        .set(notice::at.eq(item.at.naive_utc()))
        .execute(c))?;
    Ok(())
}

/// When something of a kind happened last to a thing.
///
/// # Errors
/// [`Error::Query`].
pub fn last(
    connection: &mut Connection,
    item: ItemId,
    kind: News,
) -> Result<Option<DateTime<Utc>>, Error> {
    let at: Option<NaiveDateTime> = both!(connection, c => notice::table
        .find((item.to_string(), kind.as_str()))
        .select(notice::at)
        .first(c)
        .optional())?;
    Ok(at.map(|at| at.and_utc()))
}

/// It is not so any more.
///
/// # Errors
/// [`Error::Query`].
pub fn delete(connection: &mut Connection, item: ItemId, kind: News) -> Result<(), Error> {
    both!(connection, c => diesel::delete(
        notice::table.find((item.to_string(), kind.as_str()))
    )
    .execute(c))?;
    Ok(())
}

/// Whose news are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Of {
    /// Things of these organisations.
    Organisations(Vec<OrganisationId>),
    /// Things of another node; nothing: ours.
    Node(Option<Host>),
    /// These things.
    Items(Vec<ItemId>),
    /// Everything.
    All,
}

/// What happened since a moment, the latest first.
///
/// # Errors
/// [`Error`].
pub fn since(
    connection: &mut Connection,
    of: &Of,
    since: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<Notice>, Error> {
    let texts = |ids: &mut dyn Iterator<Item = String>| ids.collect::<Vec<String>>();
    let rows: Vec<Row> = both!(connection, c => {
        let mut query = notice::table
            .filter(notice::at.gt(since.naive_utc()))
            .order((notice::at.desc(), notice::item))
            .limit(limit)
            .into_boxed();
        match of {
            Of::Organisations(ids) => {
                let ids = texts(&mut ids.iter().map(ToString::to_string));
                query = query.filter(notice::organisation.eq_any(ids));
            }
            Of::Items(ids) => {
                let ids = texts(&mut ids.iter().map(ToString::to_string));
                query = query.filter(notice::item.eq_any(ids));
            }
            Of::Node(Some(host)) => query = query.filter(notice::peer.eq(host.as_str())),
            Of::Node(None) => query = query.filter(notice::peer.is_null()),
            Of::All => {}
        }
        query.load(c)
    })?;
    rows.into_iter().map(read).collect()
}

/// Forgets what happened before a moment.
///
/// # Errors
/// [`Error::Query`].
pub fn sweep(connection: &mut Connection, before: DateTime<Utc>) -> Result<(), Error> {
    both!(connection, c => diesel::delete(
        notice::table.filter(notice::at.lt(before.naive_utc()))
    )
    .execute(c))?;
    Ok(())
}
