//! Questions to the listings: one page of results, and the counts beside every filter.

use chrono::{DateTime, Duration, NaiveDateTime, Utc};
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
    /// Where it stands in the asked order.
    pub place: Place,
}

/// Where a result stands in an order: by a key, and among those with the same key by its id.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// What the order goes by.
    pub key: Key,
    /// The item.
    pub id: ItemId,
}

/// What an order goes by.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Key {
    /// [`Sort::Relevance`]: whether the name holds all the words, then the date.
    Relevance(bool, NaiveDateTime),
    /// [`Sort::Date`].
    Date(NaiveDateTime),
    /// [`Sort::Distance`]: the square of the chord to the asked point on a globe of radius 1;
    /// nothing for what has no place.
    Distance(Option<f64>),
    /// [`Sort::New`]: when it was first public.
    New(NaiveDateTime),
}

impl Key {
    /// The order that goes by such a key.
    #[must_use]
    pub fn sort(self) -> Sort {
        match self {
            Self::Relevance(..) => Sort::Relevance,
            Self::Date(_) => Sort::Date,
            Self::Distance(_) => Sort::Distance,
            Self::New(_) => Sort::New,
        }
    }
}

/// Where a page of results begins: how many come before it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Offset(pub u32);

/// Where a page of results begins.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Start {
    /// After so many. What comes or goes meanwhile moves what stands behind it.
    Offset(u32),
    /// After this place, whatever came or went meanwhile. It must be of the query's [`order`].
    After(Place),
}

impl From<Offset> for Start {
    fn from(offset: Offset) -> Self {
        Self::Offset(offset.0)
    }
}

impl From<Option<Place>> for Start {
    fn from(place: Option<Place>) -> Self {
        place.map_or(Self::Offset(0), Self::After)
    }
}

/// The order in which a query's results come. Without words everything is equally relevant, without
/// a point nothing is near.
#[must_use]
pub fn order(query: &SearchQuery) -> Sort {
    match query.sort {
        None | Some(Sort::Relevance) if words(query).is_empty() => Sort::Date,
        None => Sort::Relevance,
        Some(Sort::Distance) if query.near.is_none() => Sort::Date,
        Some(sort) => sort,
    }
}

/// The most words that are looked for; each costs a comparison with every text.
pub const WORDS: usize = 12;

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
    for (_, values) in &mut asked {
        values.retain(|value| can_be_kept(value));
    }
    asked
}

/// Whether a database can keep a text, and so whether anything can have it as its value.
fn can_be_kept(text: &str) -> bool {
    !text.contains('\0')
}

/// The words that are looked for, as the listings write theirs.
fn words(query: &SearchQuery) -> Vec<String> {
    let folded = fold(&query.words);
    // No word of a language is longer, and SQLite refuses patterns beyond 50,000 bytes.
    let word = |word: &str| like(&word.chars().take(100).collect::<String>());
    folded.split_whitespace().take(WORDS).map(word).collect()
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
            let feature: Vec<String> = Some(feature.clone())
                .filter(|feature| can_be_kept(feature))
                .into_iter()
                .collect();
            rows = rows.filter(exists(
                listing_term::table
                    .filter(listing_term::listing.eq(listing::id))
                    .filter(listing_term::field.eq("accessibility"))
                    .filter(listing_term::value.eq_any(feature)),
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
        if let Some(near) = query.near
            && let Some(radius) = near.radius
        {
            let apart = sql::<Nullable<Double>>(&globe::squared_chord(near));
            rows = rows.filter(apart.le(globe::reach(radius)));
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

/// Whether a name holds all the words, as an expression.
macro_rules! named {
    ($words:expr) => {{
        let mut named: Box<dyn BoxableExpression<_, _, SqlType = Bool>> =
            Box::new(true.into_sql::<Bool>());
        for word in $words {
            named = Box::new(named.and(listing::name.like(word.clone()).escape('\\')));
        }
        named
    }};
}

/// One page of results in the query's [`order`], and how many there are in all.
///
/// # Errors
/// [`Error`].
pub fn search(
    connection: &mut Connection,
    query: &SearchQuery,
    now: DateTime<Utc>,
    start: impl Into<Start>,
    limit: i64,
) -> Result<(Vec<Found>, i64), Error> {
    let total = both!(connection, c => matching!(query, now, None).count().get_result(c))?;
    Ok((page(connection, query, now, start, limit)?, total))
}

/// One page of results in the query's [`order`].
///
/// # Errors
/// [`Error`].
pub fn page(
    connection: &mut Connection,
    query: &SearchQuery,
    now: DateTime<Utc>,
    start: impl Into<Start>,
    limit: i64,
) -> Result<Vec<Found>, Error> {
    type Row = (
        String,
        String,
        Option<f64>,
        NaiveDateTime,
        NaiveDateTime,
        bool,
    );
    let start = start.into();
    let apart = query.near.map(globe::squared_chord);
    let apart = apart.as_deref().unwrap_or("CAST(NULL AS DOUBLE PRECISION)");
    let nowhere = format!("({apart} IS NULL)");
    let sort = order(query);
    // Only the order by relevance asks which names hold the words.
    let words = match sort {
        Sort::Relevance => words(query),
        _ => Vec::new(),
    };
    let rows: Vec<Row> = both!(connection, c => {
        let apart = || sql::<Nullable<Double>>(apart);
        let nowhere = || sql::<Bool>(&nowhere);
        let page = matching!(query, now, None)
            .select((
                listing::id,
                listing::item_type,
                apart(),
                listing::sort_date,
                listing::published,
                named!(&words),
            ))
            .limit(limit);
        let page = match start {
            Start::Offset(offset) => page.offset(i64::from(offset)),
            Start::After(Place { key, id }) => {
                let id = id.to_string();
                match key {
                    Key::Relevance(true, date) => page.filter(
                        named!(&words)
                            .eq(false)
                            .or(listing::sort_date.gt(date))
                            .or(listing::sort_date.eq(date).and(listing::id.gt(id))),
                    ),
                    Key::Relevance(false, date) => page.filter(named!(&words).eq(false)).filter(
                        listing::sort_date
                            .gt(date)
                            .or(listing::sort_date.eq(date).and(listing::id.gt(id))),
                    ),
                    Key::Date(date) => page.filter(
                        listing::sort_date
                            .gt(date)
                            .or(listing::sort_date.eq(date).and(listing::id.gt(id))),
                    ),
                    Key::Distance(None) => page.filter(nowhere()).filter(listing::id.gt(id)),
                    Key::Distance(Some(key)) => page.filter(
                        apart()
                            .gt(key)
                            .or(apart().eq(key).and(listing::id.nullable().gt(id)))
                            .or(nowhere().nullable()),
                    ),
                    Key::New(time) => page.filter(
                        listing::published
                            .lt(time)
                            .or(listing::published.eq(time).and(listing::id.lt(id))),
                    ),
                }
            }
        };
        let page = match sort {
            // A name that holds all the words comes before a text that does.
            Sort::Relevance => {
                page.order((named!(&words).desc(), listing::sort_date, listing::id))
            }
            Sort::Date => page.order((listing::sort_date, listing::id)),
            Sort::Distance => page.order((nowhere(), apart(), listing::id)),
            Sort::New => page.order((listing::published.desc(), listing::id.desc())),
        };
        page.load(c)
    })?;
    rows.into_iter()
        .map(|(id, item_type, squared, date, published, named)| {
            let id = parsed("listing", &id)?;
            let key = match sort {
                Sort::Relevance => Key::Relevance(named, date),
                Sort::Date => Key::Date(date),
                Sort::Distance => Key::Distance(squared),
                Sort::New => Key::New(published),
            };
            Ok(Found {
                id,
                item_type: parsed("listing", &item_type)?,
                distance: squared.map(globe::kilometres),
                place: Place { key, id },
            })
        })
        .collect()
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
