//! `/organisations/{slug}`: who offers something, and what.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use url::form_urlencoded;

use super::{
    Pages, card,
    following::mark::Mark,
    frame::render,
    negotiated::{Instead, Negotiated, Thing},
    opportunity::contacts,
    results, route,
    surroundings::{Surroundings, handle, title},
    view::{Link, Origin, Page, Pair, Row, Strip, Tag},
    visitor::Visitor,
    words,
};
use crate::{
    actions::Error,
    discovery::Offset,
    domain::{
        Organisation,
        event::ItemType,
        search::{SearchQuery, Sort},
        subscription::SubscriptionKind,
    },
    http::{Problem, api::visible},
    store::Connection,
    text::{Translator, markdown},
};

/// Opportunities that are shown; the rest is in Explore.
const ROWS: u32 = 10;

/// The page.
#[derive(Template)]
#[template(path = "organisation.html")]
pub(super) struct OrganisationPage {
    t: Translator,
    page: Page,
    name: String,
    name_lang: String,
    tags: Vec<Tag>,
    summary: String,
    /// Language of the summary.
    lang: String,
    /// Safe HTML.
    content: String,
    content_lang: String,
    origin: Origin,
    /// Place, website, contacts.
    details: Vec<Pair>,
    /// The address by which it can be followed.
    handle: Option<String>,
    /// Another node's organisation: its own page there.
    home: Option<Link>,
    follow: Mark,
    /// The form to change it, for its editors.
    edit: Option<String>,
    /// Opportunities to come, in all.
    total: i64,
    rows: Vec<Row>,
    /// Where the rest of them is.
    all: Option<String>,
    playlists: Vec<Strip>,
}

/// `GET /organisations/{slug}`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Path(slug): Path<String>,
    asked: Negotiated,
) -> Result<Response, Instead> {
    let visitor = asked
        .visitor(&pages, Thing::Organisation(slug.clone()))
        .await?;
    let page = pages
        .api
        .store
        .read(move |connection| {
            let item = visible::organisation(connection, &slug)?;
            load(connection, &visitor, &item)
        })
        .await
        .map_err(|error: Error| Problem::from(error))?;
    Ok(render(&page)?)
}

/// The page of an organisation, ours or another node's.
///
/// # Errors
/// [`Error`].
pub(super) fn load(
    connection: &mut Connection,
    visitor: &Visitor,
    item: &Organisation,
) -> Result<OrganisationPage, Error> {
    let of = |wanted, sort| SearchQuery {
        types: vec![wanted],
        organisations: vec![item.uuid],
        sort: Some(sort),
        ..SearchQuery::default()
    };
    let offers = of(ItemType::Opportunity, Sort::Date);
    let find = |query| {
        visitor
            .discovery
            .search(query, visitor.now, Offset(0), ROWS)
    };
    let offers = find(&offers);
    let routes = of(ItemType::Playlist, Sort::New);
    let routes = results::playlists(connection, &find(&routes).found)?;
    let hosts = item.peer.iter().cloned().collect();
    let around = Surroundings::load(connection, Vec::new(), hosts)?;
    let origin = around.origin(item.peer.as_ref(), visitor);
    let name = title(&item.content.name, visitor);
    let summary = visitor.line(&item.content.summary);
    let content = visitor.read(&item.content.content);
    let local = item.peer.is_none();
    let kind = SubscriptionKind::Actor;
    let follow = Mark::load(connection, visitor, kind, item.url.as_str())?;
    let mut page = visitor.page("");
    page.activity = Some(item.url.to_string());
    page.card = Some(card::organisation(item, visitor));
    Ok(OrganisationPage {
        page,
        tags: tags(item, visitor),
        content: markdown::render(&content.text),
        content_lang: content.lang,
        details: details(item, visitor),
        // Whom nobody may follow yet is not named to be followed.
        handle: item.verified.then(|| handle(&item.slug, &item.url.host())),
        home: (!local).then(|| Link {
            href: item.url.to_string(),
            label: visitor.t.with(
                "home-link",
                [("territory", origin.territory.as_str().into())],
            ),
        }),
        follow,
        edit: (local && visitor.actor.edits(item.uuid))
            .then(|| format!("/desk/{}/organisation", item.slug)),
        rows: results::rows(connection, &offers.found, visitor)?,
        all: (offers.total > ROWS.into()).then(|| everything(item)),
        playlists: route::strips(connection, &routes, visitor)?,
        total: offers.total,
        origin,
        name: name.text,
        name_lang: name.lang,
        summary: summary.text,
        lang: summary.lang,
        t: visitor.t.clone(),
    })
}

/// Explore with this organisation alone.
fn everything(item: &Organisation) -> String {
    let value = match item.peer {
        None => item.slug.clone(),
        Some(_) => item.url.to_string(),
    };
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("organisation", &value)
        .finish();
    format!("/?{query}")
}

fn tags(item: &Organisation, visitor: &Visitor) -> Vec<Tag> {
    let unverified = item.peer.is_none() && !item.verified;
    let tag = unverified.then(|| Tag {
        kind: "warn",
        text: visitor.t.get("tag-only-here"),
    });
    tag.into_iter().collect()
}

fn details(item: &Organisation, visitor: &Visitor) -> Vec<Pair> {
    let t = &visitor.t;
    let location = item.content.location.clone().unwrap_or_default();
    let geo = location
        .point()
        .map(|(latitude, longitude)| format!("geo:{latitude},{longitude}"));
    let place: Vec<String> = [location.name, location.address]
        .into_iter()
        .flatten()
        .filter(|line| !line.trim().is_empty())
        .collect();
    let place = (!place.is_empty()).then(|| Pair {
        name: t.get("fact-place"),
        value: place.join(", "),
        href: geo,
    });
    let website = item.content.url.as_ref().map(|url| Pair {
        name: t.get("fact-website"),
        value: words::address(url),
        href: Some(url.to_string()),
    });
    place
        .into_iter()
        .chain(website)
        .chain(contacts(&item.content.contacts, visitor))
        .collect()
}
