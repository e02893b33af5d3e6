//! What a search found, to take along, all of it: `/opportunities.ics`, `.rss`, `.geojson`, `.csv`
//! (contract.md section 3); and one opportunity for a calendar.
//!
//! An answer is written page by page while it is read, so that its length costs no memory. When the
//! database fails meanwhile, the connection breaks off: half a list must not look like a whole one.

mod calendar;
mod feed;
mod map;
pub mod sheet;
mod table;

use std::{
    collections::{HashMap, HashSet},
    io,
};

use axum::{
    body::Body,
    extract::{RawQuery, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use chrono_tz::Tz;
use futures_util::{StreamExt as _, stream};
use tokio::sync::{Semaphore, SemaphorePermit};

use super::{
    Pages,
    explore::{Asked, Question},
    surroundings::{Surroundings, title},
    visitor::{Visitor, Words},
};
use crate::{
    actions::Error,
    discovery::Place,
    domain::{
        Opportunity, OpportunityContent, OpportunityId,
        event::ItemType,
        search::{SearchQuery, Sort},
    },
    http::{Problem, api::search::answerable},
    store::{Connection, Store, opportunities},
    text::{html, markdown, plain},
};

pub use calendar::for_letter as calendar_for_letter;
pub(super) use calendar::one as calendar_of;

/// Whole lists that are written at the same time: each reads everything there is.
static EXPORTS: Semaphore = Semaphore::const_new(4);
/// Seconds after which somebody who found no place may come back.
const COME_BACK: u64 = 30;
/// Results that are read and written at once.
const PAGE: u32 = 500;
/// The longest description, in characters.
const TEXT: usize = 2_000;

/// A form of the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    /// iCalendar (RFC 5545).
    Calendar,
    /// RSS 2.0.
    Feed,
    /// GeoJSON (RFC 7946).
    Map,
    /// CSV (RFC 4180).
    Table,
}

impl Format {
    fn media_type(self) -> &'static str {
        match self {
            Self::Calendar => "text/calendar; charset=utf-8",
            Self::Feed => "application/rss+xml; charset=utf-8",
            Self::Map => "application/geo+json",
            Self::Table => "text/csv; charset=utf-8; header=present",
        }
    }

    /// What stands before the items.
    fn begin(self, about: &About) -> String {
        match self {
            Self::Calendar => calendar::begin(about),
            Self::Feed => feed::begin(about),
            Self::Map => map::BEGIN.to_owned(),
            Self::Table => table::begin(),
        }
    }

    /// An item; nothing for one that the form has no place for.
    fn item(self, item: &Taken, visitor: &Visitor) -> Option<String> {
        match self {
            Self::Calendar => calendar::item(item, &visitor.t),
            Self::Feed => Some(feed::item(item, visitor)),
            Self::Map => Some(map::item(item, visitor)),
            Self::Table => Some(table::item(item)),
        }
    }

    /// What stands between two items.
    fn between(self) -> &'static str {
        match self {
            Self::Map => ",\n",
            _ => "",
        }
    }

    /// What stands after the items.
    fn end(self) -> &'static str {
        match self {
            Self::Calendar => calendar::END,
            Self::Feed => feed::END,
            Self::Map => map::END,
            Self::Table => "",
        }
    }

    /// The order of the items: a feed tells what is new.
    fn sort(self) -> Sort {
        match self {
            Self::Feed => Sort::New,
            _ => Sort::Date,
        }
    }
}

/// What the whole is about.
#[derive(Debug, Clone)]
struct About {
    /// The territory.
    title: String,
    /// Its page with the same search.
    page: String,
    /// The address of this form.
    own: String,
    language: String,
    summary: String,
}

/// An opportunity as it is taken along, in the reader's language where it can.
#[derive(Debug, Clone)]
struct Taken {
    /// As it is the next time.
    item: Opportunity,
    /// Its content from the first time on, for what takes place again and again.
    series: Option<OpportunityContent>,
    name: Words,
    /// One line.
    summary: String,
    /// The whole text without marks, in lines.
    text: String,
    organisation: String,
    territory: String,
}

impl Taken {
    fn new(item: Opportunity, around: &Surroundings, visitor: &Visitor) -> Self {
        let content = &item.content;
        let text = markdown::render(&visitor.read(&content.content).text);
        Self {
            name: title(&content.name, visitor),
            summary: visitor.line(&content.summary).text,
            text: plain::excerpt(&html::text(&text), TEXT),
            organisation: around.organisation_name(item.organisation, visitor),
            territory: around.origin(item.peer.as_ref(), visitor).territory,
            series: item.content.rule().map(|_| item.content.clone()),
            item: item.at_next(visitor.now),
        }
    }
}

/// `GET /opportunities.ics`.
pub(super) async fn calendar(
    pages: State<Pages>,
    visitor: Visitor,
    query: RawQuery,
) -> Result<Response, Problem> {
    export(pages, visitor, query, Format::Calendar).await
}

/// `GET /opportunities.rss`.
pub(super) async fn feed(
    pages: State<Pages>,
    visitor: Visitor,
    query: RawQuery,
) -> Result<Response, Problem> {
    export(pages, visitor, query, Format::Feed).await
}

/// `GET /opportunities.geojson`.
pub(super) async fn map(
    pages: State<Pages>,
    visitor: Visitor,
    query: RawQuery,
) -> Result<Response, Problem> {
    export(pages, visitor, query, Format::Map).await
}

/// `GET /opportunities.csv`.
pub(super) async fn table(
    pages: State<Pages>,
    visitor: Visitor,
    query: RawQuery,
) -> Result<Response, Problem> {
    export(pages, visitor, query, Format::Table).await
}

/// The whole result of a search in one form.
async fn export(
    State(pages): State<Pages>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
    format: Format,
) -> Result<Response, Problem> {
    let mut asked = Asked::read("/", query.as_deref());
    asked.go_to_place(&visitor);
    let question = asked.question(visitor.zone()).map_err(Problem::query)?;
    let question = narrowed(&pages.api.store, question, format).await?;
    let about = About {
        title: match asked.one("q") {
            "" => visitor.territory_name(),
            words => format!("{}: {words}", visitor.territory_name()),
        },
        page: address(&visitor, "/", query.as_deref()),
        own: address(&visitor, visitor.bare_path(), query.as_deref()),
        language: visitor.t.language().to_string(),
        summary: visitor.line(&visitor.territory.summary).text,
    };
    let place = EXPORTS
        .try_acquire()
        .map_err(|_full| Problem::busy(COME_BACK))?;
    let written = Written {
        _place: place,
        store: pages.api.store.clone(),
        visitor,
        question,
        format,
        next: Next::Begin(about),
        items: 0,
        zones: HashSet::new(),
    };
    // What compresses it asks once more after the end.
    let body = Body::from_stream(stream::unfold(written, Written::go_on).fuse());
    let mut response = body.into_response();
    // The scripts of other sites' pages may read what everybody may.
    response.headers_mut().insert(
        header::ACCESS_CONTROL_ALLOW_ORIGIN,
        HeaderValue::from_static("*"),
    );
    let media_type = HeaderValue::from_static(format.media_type());
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, media_type);
    Ok(response)
}

fn address(visitor: &Visitor, path: &str, query: Option<&str>) -> String {
    let mut url = visitor.territory.url.at(path).url().clone();
    url.set_query(query.filter(|query| !query.is_empty()));
    url.to_string()
}

/// The question for opportunities alone, in the form's order; nothing when nobody can answer it.
async fn narrowed(
    store: &Store,
    question: Question,
    format: Format,
) -> Result<Option<SearchQuery>, Problem> {
    let query = store.read(move |connection| answerable(connection, question));
    let query = query.await.map_err(|error: Error| Problem::from(error))?;
    Ok(query.and_then(of_opportunities).map(|query| SearchQuery {
        sort: Some(format.sort()),
        ..query
    }))
}

/// The question for opportunities alone; nothing when it asks for other things only.
pub(super) fn of_opportunities(query: SearchQuery) -> Option<SearchQuery> {
    let asked = query.types.is_empty() || query.types.contains(&ItemType::Opportunity);
    asked.then(|| SearchQuery {
        types: vec![ItemType::Opportunity],
        ..query
    })
}

/// An answer that is being written.
struct Written {
    /// Kept until the last byte.
    _place: SemaphorePermit<'static>,
    store: Store,
    visitor: Visitor,
    /// Nothing: there are no items.
    question: Option<SearchQuery>,
    format: Format,
    next: Next,
    /// How many items are written.
    items: usize,
    /// Time zones that a calendar has been told of.
    zones: HashSet<Tz>,
}

/// What is written next.
enum Next {
    Begin(About),
    /// Items after a place in the order.
    Items(Option<Place>),
    End,
    Nothing,
}

impl Written {
    async fn go_on(mut self) -> Option<(io::Result<String>, Self)> {
        let text = match std::mem::replace(&mut self.next, Next::Nothing) {
            Next::Begin(about) => {
                self.next = match self.question {
                    Some(_) => Next::Items(None),
                    None => Next::End,
                };
                Ok(self.format.begin(&about))
            }
            Next::Items(after) => self.page(after).await,
            Next::End => Ok(self.format.end().to_owned()),
            Next::Nothing => return None,
        };
        Some((text, self))
    }

    async fn page(&mut self, after: Option<Place>) -> io::Result<String> {
        let query = self.question.clone().unwrap_or_default();
        let visitor = self.visitor.clone();
        let (items, last) = self
            .store
            .read(move |connection| load(connection, &query, after, &visitor))
            .await
            .map_err(|error| {
                tracing::error!(%error, "an export broke off");
                io::Error::other("the list broke off")
            })?;
        self.next = match last {
            Some(place) => Next::Items(Some(place)),
            None => Next::End,
        };
        let mut text = match self.format {
            Format::Calendar => calendar::zones(&items, &mut self.zones),
            Format::Feed | Format::Map | Format::Table => String::new(),
        };
        for item in &items {
            if let Some(written) = self.format.item(item, &self.visitor) {
                if self.items > 0 {
                    text.push_str(self.format.between());
                }
                text.push_str(&written);
                self.items += 1;
            }
        }
        Ok(text)
    }
}

/// A page of items, and the place of the last one when there may be more.
fn load(
    connection: &mut Connection,
    query: &SearchQuery,
    after: Option<Place>,
    visitor: &Visitor,
) -> Result<(Vec<Taken>, Option<Place>), Error> {
    let found = visitor
        .discovery
        .search(query, visitor.now, after, PAGE)
        .found;
    let full = u32::try_from(found.len()) == Ok(PAGE);
    let last = found.last().map(|hit| hit.place).filter(|_| full);
    let ids: Vec<OpportunityId> = found.iter().map(|hit| hit.id.into()).collect();
    let items = opportunities::by_ids(connection, &ids)?;
    let around = Surroundings::of(connection, &items, &[])?;
    let mut known: HashMap<OpportunityId, Opportunity> = items
        .into_iter()
        .filter(|item| item.deleted.is_none())
        .map(|item| (item.uuid, item))
        .collect();
    let items = ids.iter().filter_map(|id| known.remove(id));
    let items = items.map(|item| Taken::new(item, &around, visitor));
    Ok((items.collect(), last))
}
