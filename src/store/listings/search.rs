//! Questions to the listings: one page of results, and the counts beside every filter.

use chrono::{DateTime, Duration, Utc};
use diesel::{
    BoxableExpression,
    dsl::{count_star, exists, sql},
    prelude::*,
    sql_types::{Bool, Double, Nullable},
};

use super::{
    super::{
        Connection, Error,
        connection::both,
        parsed,
        schema::{listing, listing_term},
    },
    FIELDS, globe,
};
use crate::domain::{
    ItemId,
    event::ItemType,
    search::{Facet, FacetCount, SearchQuery, Sort},
    slug::fold,
};

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

/// The words that are looked for, as the listings write theirs.
fn words(query: &SearchQuery) -> Vec<String> {
    let folded = fold(&query.words);
    // No word of a language is longer, and SQLite refuses patterns beyond 50,000 bytes.
    let word = |word: &str| like(&word.chars().take(100).collect::<String>());
    folded.split_whitespace().take(12).map(word).collect()
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
        for word in words(query) {
            rows = rows.filter(listing::words.like(word).escape('\\'));
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
                rows.filter(
                    listing::longitude
                        .ge(area.west)
                        .or(listing::longitude.le(area.east)),
                )
            };
        }
        if let Some(near) = query.near {
            let apart = sql::<Nullable<Double>>(&globe::squared_chord(near));
            rows = rows.filter(apart.le(globe::reach(near)));
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
    let apart = query.near.map(globe::squared_chord);
    let apart = apart.as_deref().unwrap_or("CAST(NULL AS DOUBLE PRECISION)");
    let words = words(query);
    // Without words everything is equally relevant, without a point nothing is near.
    let sort = match query.sort {
        None | Some(Sort::Relevance) if words.is_empty() => Sort::Date,
        None => Sort::Relevance,
        Some(Sort::Distance) if query.near.is_none() => Sort::Date,
        Some(sort) => sort,
    };
    let (rows, total): (Vec<(String, String, Option<f64>)>, i64) = both!(connection, c => {
        let total = matching!(query, now, None).count().get_result(c)?;
        let page = matching!(query, now, None)
            .select((listing::id, listing::item_type, sql::<Nullable<Double>>(apart)))
            .offset(i64::from(offset.0))
            .limit(limit);
        let page = match sort {
            Sort::Relevance => {
                // A name that holds all the words comes before a text that does.
                let mut named: Box<dyn BoxableExpression<_, _, SqlType = Bool>> =
                    Box::new(true.into_sql::<Bool>());
                for word in words {
                    named = Box::new(named.and(listing::name.like(word).escape('\\')));
                }
                page.order((named.desc(), listing::sort_date, listing::id))
            }
            Sort::Date => page.order((listing::sort_date, listing::id)),
            Sort::Distance => page.order((sql::<Nullable<Double>>(apart), listing::id)),
            Sort::New => page.order((listing::published.desc(), listing::id.desc())),
        };
        Ok::<_, diesel::result::Error>((page.load(c)?, total))
    })?;
    let found: Result<Vec<Found>, Error> = rows
        .into_iter()
        .map(|(id, item_type, squared)| {
            Ok(Found {
                id: parsed("listing", &id)?,
                item_type: parsed("listing", &item_type)?,
                distance: squared.map(globe::kilometres),
            })
        })
        .collect();
    Ok((found?, total))
}

/// The counts beside every filter, exact: each filter counts the result as it would be without
/// that filter's own values. An accessibility feature narrows (all that are asked must be there),
/// so its counts are those of the result itself. At most the 200 most frequent values of each.
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
