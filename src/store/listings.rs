//! What search lists: one row an item that everybody may see, derived in the transaction that
//! changes the item.

use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use diesel::{
    dsl::{count_star, exists, not, sql},
    prelude::*,
    sql_types::{Bool, Double},
};

use super::{
    Connection, Error,
    connection::both,
    parsed,
    schema::{listing, listing_term},
};
use crate::domain::{
    Host, ItemId,
    event::ItemType,
    search::{Facet, FacetCount, SearchQuery, Sort},
    slug::fold,
};

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

/// One result.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The item.
    pub id: ItemId,
    /// What it is.
    pub item_type: ItemType,
    /// Kilometres from the asked point.
    pub distance: Option<f64>,
}

/// Where a page of results begins: how many come before it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Offset(pub u32);

/// Squared kilometres between an item and a point, as SQL that both databases compute alike:
/// on a plane that touches the earth at the point, good to 1 % within 300 km.
fn squared_distance(latitude: f64, longitude: f64) -> String {
    let per_degree = 111.195_f64;
    let shrink = latitude.to_radians().cos() * per_degree;
    format!(
        "((listing.latitude - ({latitude:?})) * {per_degree:?}) * \
         ((listing.latitude - ({latitude:?})) * {per_degree:?}) + \
         ((listing.longitude - ({longitude:?})) * {shrink:?}) * \
         ((listing.longitude - ({longitude:?})) * {shrink:?})"
    )
}

/// Escapes what LIKE would read as a wildcard.
fn like(word: &str) -> String {
    let escaped = word
        .replace('\\', "\\\\")
        .replace('%', "\\%")
        .replace('_', "\\_");
    format!("%{escaped}%")
}

/// Values asked of each field, with the fields that nobody asked of left out.
fn asked(query: &SearchQuery) -> Vec<(&'static str, Vec<String>)> {
    fn words<T: ToString>(list: &[T]) -> Vec<String> {
        list.iter().map(ToString::to_string).collect()
    }
    let one = |value: Option<bool>| value.map(|v| vec![v.to_string()]).unwrap_or_default();
    let mut asked = vec![
        ("type", words(&query.types)),
        ("kind", words(&query.kinds)),
        ("category", query.categories.clone()),
        ("skill", query.skills.clone()),
        ("language", words(&query.languages)),
        ("group", query.groups.clone()),
        ("setting", words(&query.settings)),
        ("free", one(query.free)),
        ("online", one(query.online)),
        ("enrolment", words(&query.enrolments)),
        (
            "organisation",
            query.organisation.iter().map(ToString::to_string).collect(),
        ),
        ("territory", words(&query.territories)),
    ];
    asked.retain(|(_, values)| !values.is_empty());
    asked
}

/// The boxed query of everything that matches, except what `without` asks.
macro_rules! matching {
    ($query:expr, $now:expr, $without:expr) => {{
        let query: &SearchQuery = $query;
        let now: DateTime<Utc> = $now;
        let without: Option<&str> = $without;
        let mut rows = listing::table
            .filter(listing::hidden.eq(false))
            .into_boxed();
        for word in fold(&query.words).split_whitespace().take(12) {
            rows = rows.filter(listing::words.like(like(word)).escape('\\'));
        }
        for (field, values) in asked(query) {
            if Some(field) == without {
                continue;
            }
            rows = rows.filter(exists(
                listing_term::table
                    .filter(listing_term::listing.eq(listing::id))
                    .filter(listing_term::field.eq(field))
                    .filter(listing_term::value.eq_any(values)),
            ));
        }
        for feature in &query.accessibility {
            rows = rows.filter(exists(
                listing_term::table
                    .filter(listing_term::listing.eq(listing::id))
                    .filter(listing_term::field.eq("accessibility"))
                    .filter(listing_term::value.eq(feature.clone())),
            ));
        }
        if let Some(area) = query.bbox {
            rows = rows.filter(listing::latitude.between(area.south, area.north));
            rows = if area.west <= area.east {
                rows.filter(listing::longitude.between(area.west, area.east))
            } else {
                rows.filter(not(listing::longitude.between(area.east, area.west)))
            };
        }
        if let Some(near) = query.near {
            let reach = sql::<Double>(&squared_distance(near.latitude, near.longitude));
            rows = rows
                .filter(listing::latitude.is_not_null())
                .filter(reach.le(near.radius * near.radius));
        }
        // What has a date is shown until it ends; what has none is always shown, unless the
        // reader asked for a time.
        let from = query.from.unwrap_or(now).naive_utc();
        rows = if query.from.is_some() || query.to.is_some() {
            rows.filter(listing::ends.ge(from))
        } else {
            rows.filter(listing::ends.ge(from).or(listing::ends.is_null()))
        };
        if let Some(to) = query.to {
            rows = rows.filter(listing::starts.le(to.naive_utc()));
        }
        if let Some(days) = query.closing {
            let until = now + Duration::days(i64::from(days));
            rows = rows.filter(listing::closes.between(now.naive_utc(), until.naive_utc()));
        }
        if let Some(age) = query.age {
            rows = rows
                .filter(listing::min_age.le(i32::from(age)))
                .filter(listing::max_age.ge(i32::from(age)));
        }
        rows
    }};
}

/// One page of results, and how many there are in all.
///
/// # Errors
/// [`Error`].
pub fn search(
    connection: &mut Connection,
    query: &SearchQuery,
    now: DateTime<Utc>,
    offset: Offset,
    limit: i64,
) -> Result<(Vec<Found>, i64), Error> {
    let distance = query
        .near
        .map(|near| squared_distance(near.latitude, near.longitude));
    let distance = distance.as_deref().unwrap_or("0.0");
    let folded = fold(&query.words);
    let whole = like(folded.trim());
    let sort = query.sort.unwrap_or(if query.words.trim().is_empty() {
        Sort::Date
    } else {
        Sort::Relevance
    });
    let (rows, total): (Vec<(String, String, f64)>, i64) = both!(connection, c => {
        let total = matching!(query, now, None).count().get_result(c)?;
        let page = matching!(query, now, None)
            .select((listing::id, listing::item_type, sql::<Double>(distance)))
            .offset(i64::from(offset.0))
            .limit(limit);
        // A name that holds all the words comes before a text that does.
        let named = || listing::name.like(whole.clone()).escape('\\');
        let rows = match sort {
            Sort::Relevance => page
                .order((named().desc(), listing::sort_date, listing::id))
                .load(c),
            Sort::Date => page.order((listing::sort_date, listing::id)).load(c),
            Sort::Distance => page
                .order((
                    sql::<Bool>("listing.latitude IS NULL"),
                    sql::<Double>(distance),
                    listing::id,
                ))
                .load(c),
            Sort::New => page.order((listing::published.desc(), listing::id.desc())).load(c),
        }?;
        Ok::<_, diesel::result::Error>((rows, total))
    })?;
    let found: Result<Vec<Found>, Error> = rows
        .into_iter()
        .map(|(id, item_type, squared)| {
            Ok(Found {
                id: parsed("listing", &id)?,
                item_type: parsed("listing", &item_type)?,
                distance: query.near.map(|_| squared.max(0.0).sqrt()),
            })
        })
        .collect();
    Ok((found?, total))
}

/// The counts beside every filter, exact: each filter counts the result as it would be without
/// that filter's own values.
///
/// # Errors
/// [`Error::Query`].
pub fn facets(
    connection: &mut Connection,
    query: &SearchQuery,
    now: DateTime<Utc>,
) -> Result<Vec<Facet>, Error> {
    let asked: Vec<&'static str> = asked(query).into_iter().map(|(field, _)| field).collect();
    let unasked: Vec<&str> = FIELDS
        .iter()
        .copied()
        .filter(|f| !asked.contains(f))
        .collect();
    let mut counted: Vec<(String, String, i64)> = Vec::new();
    let mut rounds: Vec<(Option<&'static str>, Vec<&str>)> = vec![(None, unasked)];
    rounds.extend(asked.iter().map(|&field| (Some(field), vec![field])));
    for (without, fields) in rounds {
        let rows: Vec<(String, String, i64)> = both!(connection, c => listing_term::table
            .filter(listing_term::field.eq_any(&fields))
            .filter(listing_term::listing.eq_any(
                matching!(query, now, without).select(listing::id),
            ))
            .group_by((listing_term::field, listing_term::value))
            .select((listing_term::field, listing_term::value, count_star()))
            .load(c))?;
        counted.extend(rows);
    }
    Ok(FIELDS
        .iter()
        .map(|&name| {
            let mut counts: Vec<FacetCount> = counted
                .iter()
                .filter(|(field, _, _)| field == name)
                .map(|(_, value, count)| FacetCount {
                    value: value.clone(),
                    count: *count,
                })
                .collect();
            counts.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.value.cmp(&b.value)));
            counts.truncate(200);
            Facet { name, counts }
        })
        .collect())
}
