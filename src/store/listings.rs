//! What everybody may see: one row an item, written in the transaction that changes the item.
//! Search is made from it.

mod verified;

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{
    Connection, Error,
    connection::both,
    events, parsed,
    schema::{change, listing},
};
use crate::domain::{Host, ItemId, event::ItemType};

pub use verified::{Address, count_verified, verified};

/// The family of changes that say that an item is listed, changed or no longer listed.
pub const CHANGED: &str = "listing";

/// That an item is listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// The item.
    pub id: ItemId,
    /// What it is.
    pub item_type: ItemType,
    /// The node that it comes from; nothing when it is ours.
    pub peer: Option<Host>,
    /// Held back: its peer is limited.
    pub hidden: bool,
    /// When it is over.
    pub ends: Option<DateTime<Utc>>,
}

#[derive(Queryable)]
struct Row {
    id: String,
    item_type: String,
    peer: Option<String>,
    hidden: bool,
    ends: Option<NaiveDateTime>,
}

impl Row {
    fn read(self) -> Result<Listing, Error> {
        Ok(Listing {
            id: parsed("listing", &self.id)?,
            item_type: parsed("listing", &self.item_type)?,
            peer: self.peer.map(|host| parsed("listing", &host)).transpose()?,
            hidden: self.hidden,
            ends: self.ends.map(|time| time.and_utc()),
        })
    }
}

/// Lists an item as it is now, and notes the change.
///
/// # Errors
/// [`Error::Query`].
pub fn put(connection: &mut Connection, item: &Listing) -> Result<(), Error> {
    let id = item.id.to_string();
    let row = (
        listing::id.eq(&id),
        listing::item_type.eq(item.item_type.as_str()),
        listing::peer.eq(item.peer.as_ref().map(Host::as_str)),
        listing::hidden.eq(item.hidden),
        listing::ends.eq(item.ends.map(|time| time.naive_utc())),
    );
    both!(connection, c => diesel::insert_into(listing::table)
        .values(row)
        .on_conflict(listing::id)
        .do_update()
        .set(row)
        .execute(c))?;
    events::changed(connection, CHANGED, &id)
}

/// Lists an item no longer, and notes the change when it was listed.
///
/// # Errors
/// [`Error::Query`].
pub fn delete(connection: &mut Connection, id: ItemId) -> Result<(), Error> {
    let id = id.to_string();
    let gone = both!(connection, c => diesel::delete(listing::table.find(&id)).execute(c))?;
    if gone > 0 {
        events::changed(connection, CHANGED, &id)?;
    }
    Ok(())
}

/// Lists nothing of a peer any longer, and notes the changes.
///
/// # Errors
/// [`Error::Query`].
pub fn delete_peer(connection: &mut Connection, peer: &Host) -> Result<(), Error> {
    both!(connection, c => {
        diesel::insert_into(change::table)
            .values(
                listing::table
                    .filter(listing::peer.eq(peer.as_str()))
                    .select((CHANGED.into_sql::<diesel::sql_types::Text>(), listing::id)),
            )
            .into_columns((change::kind, change::id))
            .execute(c)?;
        diesel::delete(listing::table.filter(listing::peer.eq(peer.as_str()))).execute(c)
    })?;
    Ok(())
}

/// Those of some items that are listed.
///
/// # Errors
/// [`Error`].
pub fn of(connection: &mut Connection, ids: &[ItemId]) -> Result<Vec<Listing>, Error> {
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let rows: Vec<Row> = both!(connection, c => listing::table
        .filter(listing::id.eq_any(&ids))
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// What is listed, in the order of the ids, after one.
///
/// # Errors
/// [`Error`].
pub fn after(
    connection: &mut Connection,
    id: Option<ItemId>,
    limit: i64,
) -> Result<Vec<Listing>, Error> {
    let id = id.map(|id| id.to_string()).unwrap_or_default();
    let rows: Vec<Row> = both!(connection, c => listing::table
        .filter(listing::id.gt(&id))
        .order(listing::id)
        .limit(limit)
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// How many things of ours of a type everybody may see.
///
/// # Errors
/// [`Error::Query`].
pub fn count_local(connection: &mut Connection, item_type: ItemType) -> Result<i64, Error> {
    Ok(both!(connection, c => listing::table
        .filter(listing::peer.is_null())
        .filter(listing::item_type.eq(item_type.as_str()))
        .count()
        .get_result(c))?)
}
