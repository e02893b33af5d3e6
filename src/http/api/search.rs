//! Search over everything that this node shows, its own and other nodes': `/api/v1/search`.

use std::{collections::HashMap, fmt, str::FromStr};

use axum::{
    Json,
    extract::State,
    http::{HeaderMap, Uri, header},
};
use chrono::{DateTime, TimeDelta, Utc};
use indexmap::IndexMap;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{
    Api,
    highlight::highlight,
    page::{Asked, MOST, Page, Total, not_a_cursor},
    present::{OpportunityItem, OrganisationItem, PlaylistItem, Presenter},
    responses::ListRefused,
    search_query::{self, Filters, Question},
};
use crate::{
    actions::{Error, territory},
    discovery::{Discovery, Found, Place, Want, order},
    domain::{
        Host, LanguageMap, OpportunityId, OrganisationId, PlaylistId, Territory,
        event::ItemType,
        search::{Facet, Field, SearchQuery, Sort},
        time::{Moment, now},
    },
    http::{Problem, query::Parameters},
    store::{Connection, opportunities, organisations, playlists},
};

/// How long a cursor works: pages far apart are of no one moment any more.
const OLDEST: TimeDelta = TimeDelta::days(1);

/// The routes of this family.
pub(super) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(search))
}

/// An item of any kind.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(untagged)]
pub enum AnyItem {
    /// Something to take part in.
    Opportunity(Box<OpportunityItem>),
    /// A route through opportunities and tasks.
    Playlist(Box<PlaylistItem>),
    /// A provider or partner.
    Organisation(Box<OrganisationItem>),
}

impl AnyItem {
    /// A moment by the clock of the place where this is.
    fn at_its_place(&self, time: DateTime<Utc>) -> Moment {
        let zone = match self {
            Self::Opportunity(item) => item.content.timezone.as_ref(),
            Self::Playlist(_) | Self::Organisation(_) => None,
        };
        let zone = zone.and_then(|zone| zone.parse().ok());
        Moment::from(time).in_zone(zone.unwrap_or(chrono_tz::UTC))
    }
}

/// Where the asked words stand: HTML, escaped, each found word in `<mark>`.
#[derive(Debug, Clone, Default, Serialize, ToSchema)]
pub struct Highlights {
    /// In its name.
    #[serde(skip_serializing_if = "LanguageMap::is_empty")]
    pub name: LanguageMap,
    /// In its summary.
    #[serde(skip_serializing_if = "LanguageMap::is_empty")]
    pub summary: LanguageMap,
}

/// One result.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Hit {
    /// The item.
    #[serde(flatten)]
    pub item: AnyItem,
    /// Kilometres from `near`; null without it, and for what has no place.
    #[schema(required)]
    pub distance: Option<f64>,
    /// When it begins the first time from `from` on, or from now on, for what takes place several
    /// times; in the offset of its time zone.
    #[serde(rename = "nextTime", skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub next_time: Option<Moment>,
    /// Where the asked words stand.
    pub highlights: Highlights,
}

/// How often one value of a filter occurs in the result as it would be without that filter.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct FacetValue {
    /// The value as it is given in a query.
    pub value: String,
    /// How many items have it.
    #[schema(minimum = 0)]
    pub count: i64,
    /// What it is called, for an organisation or a territory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<LanguageMap>,
}

/// A page of results.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Results {
    /// Items in the asked order.
    pub items: Vec<Hit>,
    /// How many there are on all pages.
    pub total: Total,
    /// Address of the next page; null on the last one.
    #[schema(format = Uri, required)]
    pub next: Option<String>,
    /// For each filter its values, most frequent first; at most 100.
    #[schema(value_type = std::collections::BTreeMap<String, Vec<FacetValue>>)]
    pub facets: IndexMap<&'static str, Vec<FacetValue>>,
}

/// Where a page of results begins: after a place in the order. All pages are of one moment, so that
/// what ends meanwhile moves nothing, and what is published or withdrawn meanwhile repeats and skips
/// nothing else.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Cursor {
    asked: DateTime<Utc>,
    sort: Sort,
    after: Place,
}

impl Cursor {
    /// Whether it can be one of ours for a question that is asked now: of its order, and of a
    /// moment ago.
    fn is_of(&self, query: &SearchQuery, now: DateTime<Utc>) -> bool {
        let age = (now - self.asked).abs();
        age <= OLDEST && self.sort == order(query)
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Place { key, id }, asked) = (self.after, self.asked.timestamp_millis());
        write!(f, "{asked} {id} {} {} {}", self.sort, key.0, key.1)
    }
}

impl FromStr for Cursor {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        fn part<T: FromStr>(part: &str) -> Result<T, ()> {
            part.parse().map_err(|_not_ours| ())
        }
        let parts: Vec<&str> = text.split(' ').collect();
        let [asked, id, sort, first, second] = parts.as_slice() else {
            return Err(());
        };
        Ok(Self {
            asked: DateTime::from_timestamp_millis(part(asked)?).ok_or(())?,
            sort: part(sort)?,
            after: Place {
                key: (part(first)?, part(second)?),
                id: part(id)?,
            },
        })
    }
}

/// Search
///
/// Over everything that this node shows: its own items and those of the nodes that it follows.
/// Several filters mean all of them; several values of one filter, repeated or separated by commas,
/// mean any of them (all of them for `accessibility`). What has ended is hidden unless `from` asks.
/// What is published is found within a second; a request with a token waits for it. While the index
/// is made anew, `total.exact` is false.
#[utoipa::path(
    get,
    path = "/api/v1/search",
    operation_id = "search",
    tag = "Search",
    params(
        Filters,
        ("sort" = Option<crate::domain::search::Sort>, Query, description = "The order; `relevance` with words, `date` without, when not given. `distance` needs `near`."),
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 100, description = "How many a page holds; 20 when not given, 100 at most."),
        ("cursor" = Option<String>, Query, description = "Where the page begins, as `next` gives it; works for a day."),
    ),
    responses((status = 200, description = "A page of results.", body = Results), ListRefused),
    security(()),
)]
async fn search(
    State(api): State<Api>,
    headers: HeaderMap,
    uri: Uri,
) -> Result<Json<Results>, Problem> {
    // Who brings a token may just have changed something, and looks for it.
    if headers.contains_key(header::AUTHORIZATION) {
        api.discovery.catch_up(&api.store).await?;
    }
    let address = api.address_of(&uri);
    let query = uri.query().map(ToOwned::to_owned);
    let discovery = api.discovery.clone();
    let results = api
        .store
        .read(move |connection| {
            let territory = territory(connection)?;
            let mut parameters = Parameters::read(query.as_deref());
            let question = search_query::read(&mut parameters, territory.zone());
            let asked: Asked<Cursor> = Asked::read(&mut parameters, address, "search", MOST);
            let foreign = |cursor: &Cursor| !cursor.is_of(&question.query, now());
            if asked.after.as_ref().is_some_and(foreign) {
                parameters.problem("cursor", not_a_cursor());
            }
            if let Err(problem) = parameters.finish() {
                return Ok(Err(problem));
            }
            find(connection, &discovery, question, &asked, &territory).map(Ok::<_, Problem>)
        })
        .await?;
    results.map(Json)
}

fn find(
    connection: &mut Connection,
    discovery: &Discovery,
    question: Question,
    asked: &Asked<Cursor>,
    territory: &Territory,
) -> Result<Results, Error> {
    let nothing = || Results {
        items: Vec::new(),
        total: Total {
            value: 0,
            exact: true,
        },
        next: None,
        facets: Field::ALL
            .iter()
            .map(|field| (field.as_str(), Vec::new()))
            .collect(),
    };
    let Some(query) = answerable(connection, question)? else {
        return Ok(nothing());
    };
    let moment = asked.after.map_or_else(now, |cursor| cursor.asked);
    let after = asked.after.map(|cursor| cursor.after);
    let want = Want {
        start: after.into(),
        limit: asked.load().try_into().unwrap_or(0),
        facets: true,
    };
    let answer = discovery.ask(&query, moment, want);
    let mut page = Page::of(answer.found, answer.total, asked, |last| Cursor {
        asked: moment,
        sort: order(&query),
        after: last.place,
    });
    page.total.exact = answer.complete;
    let facets = answer.facets;
    Ok(Results {
        items: load(connection, page.items, &query.words, territory)?,
        total: page.total,
        next: page.next,
        facets: name_facets(connection, facets, territory)?,
    })
}

/// The question with its organisation known; nothing when nothing can answer it.
///
/// # Errors
/// [`Error`].
pub(in crate::http) fn answerable(
    connection: &mut Connection,
    question: Question,
) -> Result<Option<SearchQuery>, Error> {
    let mut query = question.query;
    if let Some(name) = &question.organisation {
        let Some(known) = organisations::named(connection, name)? else {
            return Ok(None);
        };
        query.organisations = vec![known.uuid];
    }
    Ok((!question.nothing).then_some(query))
}

/// The items of a page, in its order. What was taken away meanwhile is left out.
fn load(
    connection: &mut Connection,
    found: Vec<Found>,
    words: &str,
    territory: &Territory,
) -> Result<Vec<Hit>, Error> {
    let ids = |wanted: ItemType| {
        found
            .iter()
            .filter(move |hit| hit.item_type == wanted)
            .map(|hit| hit.id)
    };
    let opportunity_ids: Vec<OpportunityId> = ids(ItemType::Opportunity).map(Into::into).collect();
    let playlist_ids: Vec<PlaylistId> = ids(ItemType::Playlist).map(Into::into).collect();
    let organisation_ids: Vec<OrganisationId> =
        ids(ItemType::Organisation).map(Into::into).collect();
    let opportunities = opportunities::by_ids(connection, &opportunity_ids)?;
    let playlists = playlists::by_ids(connection, &playlist_ids)?;
    let organisations = organisations::by_ids(connection, &organisation_ids)?;
    let owners: Vec<OrganisationId> = opportunities
        .iter()
        .map(|item| item.organisation)
        .chain(playlists.iter().map(|item| item.organisation))
        .collect();
    let hosts: Vec<Host> = opportunities
        .iter()
        .filter_map(|item| item.peer.clone())
        .chain(playlists.iter().filter_map(|item| item.peer.clone()))
        .chain(organisations.iter().filter_map(|item| item.peer.clone()))
        .collect();
    let presenter = Presenter::load(connection, territory, &owners, &hosts)?;
    let mark = |name: &LanguageMap, summary: &LanguageMap| Highlights {
        name: highlight(name, words),
        summary: highlight(summary, words),
    };
    let mut shown: HashMap<Uuid, (AnyItem, Highlights)> = HashMap::new();
    for item in opportunities.into_iter().filter(|i| i.deleted.is_none()) {
        let marked = mark(&item.content.name, &item.content.summary);
        let item = Box::new(presenter.opportunity(item));
        shown.insert(item.identity.uuid, (AnyItem::Opportunity(item), marked));
    }
    for item in playlists.into_iter().filter(|i| i.deleted.is_none()) {
        let marked = mark(&item.content.name, &item.content.summary);
        let item = Box::new(presenter.playlist(item));
        shown.insert(item.identity.uuid, (AnyItem::Playlist(item), marked));
    }
    for item in organisations.into_iter().filter(|i| i.deleted.is_none()) {
        let marked = mark(&item.content.name, &item.content.summary);
        let item = Box::new(presenter.organisation(item));
        shown.insert(item.identity.uuid, (AnyItem::Organisation(item), marked));
    }
    Ok(found
        .into_iter()
        .filter_map(|hit| {
            let (item, highlights) = shown.remove(&hit.id.0)?;
            let next_time = hit.next.map(|time| item.at_its_place(time));
            Some(Hit {
                item,
                distance: hit.distance.map(to_metres),
                next_time,
                highlights,
            })
        })
        .collect())
}

/// Kilometres without what is smaller than a metre.
fn to_metres(kilometres: f64) -> f64 {
    (kilometres * 1_000.0).round() / 1_000.0
}

/// The counts with values as a query takes them: an organisation by slug or address, not by its
/// row; and with the names of organisations and territories.
fn name_facets(
    connection: &mut Connection,
    facets: Vec<Facet>,
    territory: &Territory,
) -> Result<IndexMap<&'static str, Vec<FacetValue>>, Error> {
    let mut named = IndexMap::new();
    for facet in facets {
        let names = match facet.name {
            "organisation" => organisation_names(connection, &facet)?,
            "territory" => territory_names(connection, &facet, territory)?,
            _ => HashMap::new(),
        };
        let values = facet
            .counts
            .into_iter()
            .map(|count| {
                let (value, name) = match names.get(&count.value) {
                    Some((value, name)) => (value.clone(), Some(name.clone())),
                    None => (count.value, None),
                };
                FacetValue {
                    value,
                    count: count.count,
                    name,
                }
            })
            .collect();
        named.insert(facet.name, values);
    }
    Ok(named)
}

type Names = HashMap<String, (String, LanguageMap)>;

fn organisation_names(connection: &mut Connection, facet: &Facet) -> Result<Names, Error> {
    let ids: Vec<OrganisationId> = facet
        .counts
        .iter()
        .filter_map(|count| count.value.parse().ok())
        .collect();
    let found = organisations::by_ids(connection, &ids)?;
    Ok(found
        .into_iter()
        .map(|item| {
            let value = match item.peer {
                None => item.slug,
                Some(_) => item.url.to_string(),
            };
            (item.uuid.to_string(), (value, item.content.name))
        })
        .collect())
}

fn territory_names(
    connection: &mut Connection,
    facet: &Facet,
    territory: &Territory,
) -> Result<Names, Error> {
    let hosts: Vec<Host> = facet
        .counts
        .iter()
        .filter_map(|count| count.value.parse().ok())
        .collect();
    let presenter = Presenter::load(connection, territory, &[], &hosts)?;
    let here = territory.url.host();
    Ok(hosts
        .into_iter()
        .map(|host| {
            let peer = (host != here).then_some(&host);
            let name = presenter.home_of(peer).name;
            (host.to_string(), (host.to_string(), name))
        })
        .collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn cursor(sort: Sort, key: (i64, i64)) -> Cursor {
        Cursor {
            asked: DateTime::from_timestamp_millis(1_800_000_000_123).unwrap(),
            sort,
            after: Place {
                key,
                id: "0195a1c0-6f00-7000-8000-000000000001".parse().unwrap(),
            },
        }
    }

    #[test]
    fn cursors_read_as_they_were_written() {
        for sort in Sort::ALL {
            for key in [(0, 0), (-48, 1_799_999_999_123), (i64::MIN, i64::MAX)] {
                let written = cursor(*sort, key).to_string();
                assert_eq!(written.parse(), Ok(cursor(*sort, key)), "{written}");
            }
        }
    }

    #[test]
    fn a_cursor_is_for_its_order_and_its_day() {
        let date = cursor(Sort::Date, (0, 0));
        let of = |sort| SearchQuery {
            sort,
            ..SearchQuery::default()
        };
        assert!(date.is_of(&of(Some(Sort::Date)), date.asked));
        assert!(date.is_of(&of(None), date.asked + OLDEST));
        assert!(!date.is_of(&of(Some(Sort::New)), date.asked));
        for moment in [
            date.asked + OLDEST + TimeDelta::milliseconds(1),
            date.asked - OLDEST - TimeDelta::milliseconds(1),
            DateTime::<Utc>::MAX_UTC,
            DateTime::<Utc>::MIN_UTC,
        ] {
            assert!(!date.is_of(&of(None), moment), "{moment}");
        }
    }

    #[test]
    fn what_nobody_wrote_is_no_cursor() {
        let id = "0195a1c0-6f00-7000-8000-000000000001";
        for forged in [
            "",
            "0 8210266876799999",
            &format!("1 {id} date"),
            &format!("1 {id} date 1"),
            &format!("1 {id} date 1 2 3"),
            &format!("1 {id} date 1 92233720368547758080"),
            &format!("1 {id} distance NaN 0"),
            &format!("1 {id} price 1 0"),
            &format!("{} {id} date 1 0", i64::MAX),
            "1 x date 1 0",
        ] {
            assert!(forged.parse::<Cursor>().is_err(), "{forged}");
        }
    }
}
