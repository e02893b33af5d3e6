//! `/territory`: about the territory, and who takes part.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};

use super::{
    Pages,
    explore::is_neighbour,
    following::mark::Mark,
    frame::render,
    negotiated::{Instead, Negotiated, Thing},
    surroundings::{handle, organisation_href, title},
    view::{Number, Page, Pair},
    visitor::Visitor,
};
use crate::{
    actions::{Error, set_up_territory::boundary},
    domain::{Organisation, event::ItemType, search::SearchQuery, subscription::SubscriptionKind},
    http::Problem,
    store::{Connection, organisations, peers},
    text::{Translator, markdown},
};

/// Organisations that are listed.
const PARTNERS: i64 = 500;

/// The page.
#[derive(Template)]
#[template(path = "territory.html")]
struct TerritoryPage {
    t: Translator,
    page: Page,
    name: String,
    summary: String,
    summary_lang: String,
    /// Safe HTML.
    content: String,
    content_lang: String,
    numbers: Vec<Number>,
    /// The address by which it can be followed.
    handle: String,
    contacts: Vec<Pair>,
    follow: Mark,
    partners: Vec<Partner>,
}

/// An organisation of the territory.
struct Partner {
    name: String,
    name_lang: String,
    href: String,
    summary: String,
    lang: String,
    opportunities: i64,
    playlists: i64,
}

/// `GET /territory.geojson`: its outline, for the map.
///
/// # Errors
/// 404 when the operator gave none.
pub(super) async fn boundary(State(pages): State<Pages>) -> Result<Response, Problem> {
    let found = pages.api.store.read(boundary::boundary).await;
    let found = found.map_err(|error: Error| Problem::from(error))?;
    let outline = found.ok_or_else(Problem::not_found)?;
    let headers = [
        (header::CONTENT_TYPE, "application/geo+json"),
        // Whoever asks by its edition may keep it.
        (header::CACHE_CONTROL, "public, max-age=3600"),
    ];
    Ok((headers, outline).into_response())
}

/// `GET /territory`.
pub(super) async fn show(
    State(pages): State<Pages>,
    asked: Negotiated,
) -> Result<Response, Instead> {
    let visitor = asked.visitor(&pages, Thing::Territory).await?;
    let page = pages
        .api
        .store
        .read(move |connection| load(connection, &visitor))
        .await
        .map_err(|error: Error| Problem::from(error))?;
    Ok(render(&page)?)
}

fn load(connection: &mut Connection, visitor: &Visitor) -> Result<TerritoryPage, Error> {
    let territory = &visitor.territory;
    let offers = Counted::load(visitor, ItemType::Opportunity);
    let routes = Counted::load(visitor, ItemType::Playlist);
    let mut items = organisations::local(connection, None, PARTNERS)?;
    items.sort_by_cached_key(|item| title(&item.content.name, visitor).text.to_lowercase());
    let neighbours = peers::all(connection)?
        .iter()
        .filter(|peer| is_neighbour(peer))
        .count();
    let organisations = organisations::count_local(connection)?;
    let summary = visitor.line(&territory.summary);
    let content = visitor.read(&territory.content);
    let own = territory.actor();
    let follow = Mark::load(connection, visitor, SubscriptionKind::Actor, own.as_str())?;
    let number = |id: &str, n: i64, href: Option<&str>| Number {
        value: visitor.t.count(n),
        label: visitor.t.with(id, [("n", n.into())]),
        href: href.map(str::to_owned),
    };
    let neighbours = i64::try_from(neighbours).unwrap_or(i64::MAX);
    let mut page = visitor.page("about");
    page.activity = Some(territory.actor().to_string());
    Ok(TerritoryPage {
        page,
        name: visitor.territory_name(),
        summary: summary.text,
        summary_lang: summary.lang,
        content: markdown::render(&content.text),
        content_lang: content.lang,
        numbers: vec![
            number("number-opportunities", offers.total, Some("/")),
            number("number-playlists", routes.total, Some("/playlists")),
            number("number-organisations", organisations, None),
            number("number-neighbours", neighbours, Some("/network")),
        ],
        handle: handle(territory.handle.as_str(), &territory.url.host()),
        follow,
        contacts: contacts(visitor),
        partners: items
            .iter()
            .map(|item| partner(item, &offers, &routes, visitor))
            .collect(),
        t: visitor.t.clone(),
    })
}

/// How much there is of one kind of thing, in all and of each organisation.
struct Counted {
    total: i64,
    of: HashMap<String, i64>,
}

impl Counted {
    fn load(visitor: &Visitor, wanted: ItemType) -> Self {
        let query = SearchQuery {
            types: vec![wanted],
            territories: vec![visitor.territory.url.host()],
            ..SearchQuery::default()
        };
        let facets = visitor.discovery.facets(&query, visitor.now);
        let counts = |name: &str| {
            let facet = facets.iter().find(|facet| facet.name == name);
            let counts = facet.map(|facet| facet.counts.iter()).into_iter().flatten();
            counts.map(|count| (count.value.clone(), count.count))
        };
        Self {
            total: counts("type")
                .find(|(value, _)| value == wanted.as_str())
                .map_or(0, |(_, count)| count),
            of: counts("organisation").collect(),
        }
    }

    fn of(&self, item: &Organisation) -> i64 {
        self.of.get(&item.uuid.to_string()).copied().unwrap_or(0)
    }
}

fn partner(item: &Organisation, offers: &Counted, routes: &Counted, visitor: &Visitor) -> Partner {
    let name = title(&item.content.name, visitor);
    let summary = visitor.line(&item.content.summary);
    Partner {
        name: name.text,
        name_lang: name.lang,
        href: organisation_href(item),
        summary: summary.text,
        lang: summary.lang,
        opportunities: offers.of(item),
        playlists: routes.of(item),
    }
}

fn contacts(visitor: &Visitor) -> Vec<Pair> {
    let mail = visitor.territory.contact.as_ref();
    mail.map(|address| Pair {
        name: visitor.t.get("sign-in-email"),
        value: address.clone(),
        href: Some(format!("mailto:{address}")),
    })
    .into_iter()
    .collect()
}
