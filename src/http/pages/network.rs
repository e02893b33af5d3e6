//! `/network`: the territories that share with this one.

use askama::Template;
use axum::{extract::State, response::Response};
use serde_json::Value;

use super::{
    Pages,
    explore::is_neighbour,
    frame::render,
    negotiated::{Instead, Negotiated, Thing},
    results,
    surroundings::{blaze, handle},
    view::{Page, Row},
    visitor::{Visitor, Words},
};
use crate::{
    actions::Error,
    discovery::Offset,
    domain::{
        Host, LanguageMap, LanguageTag, Peer, PeerState,
        event::ItemType,
        search::{SearchQuery, Sort},
    },
    http::Problem,
    store::{Connection, actors, objects, peers},
    text::{Translator, html, plain},
};

/// The newest from elsewhere that are shown.
const ROWS: u32 = 8;
/// The longest summary of a neighbour, in characters.
const SUMMARY: usize = 300;

/// The page.
#[derive(Template)]
#[template(path = "network.html")]
struct NetworkPage {
    t: Translator,
    page: Page,
    neighbours: Vec<Neighbour>,
    rows: Vec<Row>,
    /// The address by which this territory can be followed.
    handle: String,
}

/// Another territory, as visitors see it.
struct Neighbour {
    name: String,
    url: String,
    blaze: String,
    summary: String,
    lang: String,
    /// How we stand with each other, in a sentence.
    state: String,
    facts: Vec<String>,
    /// When we last heard from it; empty when never.
    last: String,
    /// Explore with what came from it.
    rows: Option<String>,
}

/// `GET /network`.
pub(super) async fn show(
    State(pages): State<Pages>,
    asked: Negotiated,
) -> Result<Response, Instead> {
    let visitor = asked.visitor(&pages, Thing::Network).await?;
    let page = pages
        .api
        .store
        .read(move |connection| load(connection, &visitor))
        .await
        .map_err(|error: Error| Problem::from(error))?;
    Ok(render(&page)?)
}

fn load(connection: &mut Connection, visitor: &Visitor) -> Result<NetworkPage, Error> {
    let territory = &visitor.territory;
    let mut shown = peers::all(connection)?;
    shown.retain(|peer| is_neighbour(peer) || peer.shows_ours());
    let counts = Counts {
        opportunities: count(visitor, ItemType::Opportunity),
        playlists: count(visitor, ItemType::Playlist),
    };
    let mut neighbours = Vec::new();
    for peer in &shown {
        neighbours.push(neighbour(connection, peer, &counts, visitor)?);
    }
    let followed: Vec<Host> = shown
        .iter()
        .filter(|peer| is_neighbour(peer))
        .map(|peer| peer.host.clone())
        .collect();
    let newest = SearchQuery {
        types: vec![ItemType::Opportunity, ItemType::Playlist],
        territories: followed.clone(),
        sort: Some(Sort::New),
        ..SearchQuery::default()
    };
    let found = if followed.is_empty() {
        Vec::new()
    } else {
        let newest = visitor
            .discovery
            .search(&newest, visitor.now, Offset(0), ROWS);
        newest.found
    };
    let mut page = visitor.page("network");
    page.activity = Some(territory.url.at("/network").to_string());
    Ok(NetworkPage {
        page,
        neighbours,
        rows: results::rows(connection, &found, visitor)?,
        handle: handle(territory.handle.as_str(), &territory.url.host()),
        t: visitor.t.clone(),
    })
}

/// How many things each territory has, by its host.
struct Counts {
    opportunities: Vec<(String, i64)>,
    playlists: Vec<(String, i64)>,
}

fn count(visitor: &Visitor, wanted: ItemType) -> Vec<(String, i64)> {
    let query = SearchQuery {
        types: vec![wanted],
        ..SearchQuery::default()
    };
    let facets = visitor.discovery.facets(&query, visitor.now);
    let territories = facets.into_iter().find(|facet| facet.name == "territory");
    let counts = territories.map(|facet| facet.counts).unwrap_or_default();
    counts
        .into_iter()
        .map(|count| (count.value, count.count))
        .collect()
}

fn neighbour(
    connection: &mut Connection,
    peer: &Peer,
    counts: &Counts,
    visitor: &Visitor,
) -> Result<Neighbour, Error> {
    let t = &visitor.t;
    let of = |counts: &[(String, i64)]| {
        let found = counts.iter().find(|(host, _)| host == peer.host.as_str());
        found.map_or(0, |(_, count)| *count)
    };
    let (offers, routes) = (of(&counts.opportunities), of(&counts.playlists));
    let followed = is_neighbour(peer);
    let mut facts = Vec::new();
    if followed {
        facts.push(t.with("count-opportunities", [("n", offers.into())]));
        if routes > 0 {
            facts.push(t.with("count-playlists", [("n", routes.into())]));
        }
    }
    let summary = summary(connection, peer, visitor)?;
    let state = match peer.state() {
        PeerState::Mutual => "neighbour-mutual",
        PeerState::Following => "neighbour-following",
        _ => "neighbour-followed",
    };
    let last = last_heard(connection, peer)?;
    Ok(Neighbour {
        name: peer
            .name
            .as_deref()
            .map_or_else(|| peer.host.to_string(), plain::line),
        url: peer.url.to_string(),
        blaze: blaze(&peer.host),
        summary: summary.text,
        lang: summary.lang,
        state: t.get(state),
        facts,
        last: last
            .map(|time| {
                t.with(
                    "neighbour-last",
                    [("when", visitor.t.ago(time, visitor.now).into())],
                )
            })
            .unwrap_or_default(),
        rows: (followed && offers > 0).then(|| format!("/?territory={}", peer.host)),
    })
}

/// When something last came from a peer: new, changed or withdrawn. What went to it says nothing.
fn last_heard(
    connection: &mut Connection,
    peer: &Peer,
) -> Result<Option<chrono::DateTime<chrono::Utc>>, Error> {
    let newest = objects::latest(connection, Some(&peer.host), 1)?;
    let newest = newest.first();
    Ok(newest.map(|object| object.deleted.unwrap_or(object.stored)))
}

/// What the territory's actor says of itself, as plain text, in the reader's language where it can.
fn summary(connection: &mut Connection, peer: &Peer, visitor: &Visitor) -> Result<Words, Error> {
    let Some(actor) = &peer.actor else {
        return Ok(Words::default());
    };
    let Some(actor) = actors::get(connection, actor)? else {
        return Ok(Words::default());
    };
    let document: Value = serde_json::from_str(&actor.document).unwrap_or_default();
    let word = |name: &str| document.get(name).and_then(Value::as_str);
    let language = || word("inLanguage").and_then(|tag| tag.parse().ok());
    let map = document.get("summaryMap").cloned().unwrap_or_default();
    let map: Option<LanguageMap> = serde_json::from_value(map).ok();
    let summary = map.filter(|map| !map.is_empty()).unwrap_or_else(|| {
        LanguageMap::single(
            language().unwrap_or_else(LanguageTag::undetermined),
            word("summary").unwrap_or_default(),
        )
    });
    let words = visitor.read(&summary);
    Ok(Words {
        text: plain::excerpt(&html::text(&words.text), SUMMARY),
        ..words
    })
}
