//! What search lists: one row an item that everybody may see, derived in the transaction that
//! changes the item.

mod globe;
mod search;
mod verified;

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{
    Connection, Error,
    connection::both,
    schema::{listing, listing_term},
};
use crate::domain::{Host, ItemId, event::ItemType, slug::fold};

pub use verified::{Address, count_verified, verified};

pub use search::{Found, Key, Offset, Place, Start, WORDS, facets, order, page, search};

/// What search knows of an item.
#[derive(Debug, Clone, PartialEq)]
pub struct Listing {
    /// The item.
    pub id: ItemId,
    /// What it is.
    pub item_type: ItemType,
    /// The node that it comes from; nothing when it is ours.
    pub peer: Option<Host>,
    /// Held back: its peer is limited.
    pub hidden: bool,
    /// When it begins.
    pub starts: Option<DateTime<Utc>>,
    /// When it ends; the start, when only that is known.
    pub ends: Option<DateTime<Utc>>,
    /// When enrolment closes.
    pub closes: Option<DateTime<Utc>>,
    /// Latitude and longitude.
    pub point: Option<(f64, f64)>,
    /// Lowest age.
    pub min_age: u8,
    /// Highest age.
    pub max_age: u8,
    /// Its names in all languages.
    pub name: String,
    /// Everything that words are looked for in.
    pub words: String,
    /// When it was first public.
    pub published: DateTime<Utc>,
    /// The filters' values: field and value.
    pub terms: Vec<(&'static str, String)>,
}

/// The fields of [`Listing::terms`], which are also the filters of the contract.
pub const FIELDS: &[&str] = &[
    "type",
    "kind",
    "category",
    "skill",
    "language",
    "group",
    "setting",
    "free",
    "online",
    "accessibility",
    "enrolment",
    "organisation",
    "territory",
];

/// For what has no date: after everything that has one.
fn never() -> NaiveDateTime {
    NaiveDateTime::new(
        chrono::NaiveDate::from_ymd_opt(9999, 12, 31).unwrap_or_default(),
        chrono::NaiveTime::default(),
    )
}

/// Writes what search knows of an item, over what it knew.
///
/// # Errors
/// [`Error::Query`].
pub fn put(connection: &mut Connection, item: &Listing) -> Result<(), Error> {
    delete(connection, item.id)?;
    let id = item.id.to_string();
    let on_globe = item.point.map(globe::on_globe);
    let row = (
        listing::id.eq(&id),
        listing::item_type.eq(item.item_type.as_str()),
        listing::peer.eq(item.peer.as_ref().map(Host::as_str)),
        listing::hidden.eq(item.hidden),
        listing::starts.eq(item.starts.map(|time| time.naive_utc())),
        listing::ends.eq(item.ends.map(|time| time.naive_utc())),
        listing::sort_date.eq(item.starts.map_or_else(never, |time| time.naive_utc())),
        listing::closes.eq(item.closes.map(|time| time.naive_utc())),
        listing::latitude.eq(item.point.map(|(latitude, _)| latitude)),
        listing::longitude.eq(item.point.map(|(_, longitude)| longitude)),
        listing::x.eq(on_globe.map(|[x, _, _]| x)),
        listing::y.eq(on_globe.map(|[_, y, _]| y)),
        listing::z.eq(on_globe.map(|[_, _, z]| z)),
        listing::min_age.eq(i32::from(item.min_age)),
        listing::max_age.eq(i32::from(item.max_age)),
        listing::name.eq(fold(&item.name)),
        listing::words.eq(fold(&item.words)),
        listing::published.eq(item.published.naive_utc()),
    );
    let mut terms: Vec<_> = item.terms.clone();
    terms.sort_unstable();
    terms.dedup();
    let terms: Vec<_> = terms
        .iter()
        .map(|(field, value)| {
            (
                listing_term::listing.eq(&id),
                listing_term::field.eq(*field),
                listing_term::value.eq(value),
            )
        })
        .collect();
    both!(connection, c => {
        diesel::insert_into(listing::table).values(row).execute(c)?;
        diesel::insert_into(listing_term::table).values(terms).execute(c)
    })?;
    Ok(())
}

/// Takes an item out of search.
///
/// # Errors
/// [`Error::Query`].
pub fn delete(connection: &mut Connection, id: ItemId) -> Result<(), Error> {
    let id = id.to_string();
    both!(connection, c => {
        diesel::delete(listing_term::table.filter(listing_term::listing.eq(&id))).execute(c)?;
        diesel::delete(listing::table.find(&id)).execute(c)
    })?;
    Ok(())
}

/// Takes everything of a peer out of search.
///
/// # Errors
/// [`Error::Query`].
pub fn delete_peer(connection: &mut Connection, peer: &Host) -> Result<(), Error> {
    both!(connection, c => {
        diesel::delete(listing_term::table.filter(listing_term::listing.eq_any(
            listing::table.filter(listing::peer.eq(peer.as_str())).select(listing::id),
        )))
        .execute(c)?;
        diesel::delete(listing::table.filter(listing::peer.eq(peer.as_str()))).execute(c)
    })?;
    Ok(())
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
