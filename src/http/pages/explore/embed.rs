//! `/embed`: a search's result inside other sites' pages, as a list or a map.

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};
use url::form_urlencoded;

use super::{
    asked::{Asked, Question},
    map::{self, MapView},
};
use crate::{
    actions::Error,
    discovery::Offset,
    domain::event::ItemType,
    http::{
        Problem,
        api::search::answerable,
        basemap::Basemap,
        pages::{
            Pages,
            frame::render_with,
            negotiated::{Instead, Negotiated},
            results,
            view::{Page, Row},
            visitor::Visitor,
        },
        security,
    },
    store::Connection,
    text::Translator,
};

/// Results of a list; the page itself has all.
const ROWS: u32 = 10;

/// The page.
#[derive(Template)]
#[template(path = "embed.html")]
struct EmbedPage {
    t: Translator,
    page: Page,
    heading: String,
    rows: Vec<Row>,
    map: MapView,
    /// The map is shown, not the list.
    on_map: bool,
    /// What is asked for cannot be read.
    wrong: bool,
    /// The search itself.
    all: String,
}

/// `GET /embed`: the search's own filters, and `show=map` for the map.
pub async fn show(
    State(pages): State<Pages>,
    RawQuery(query): RawQuery,
    request: Negotiated,
) -> Result<Response, Instead> {
    let visitor = request.reader(&pages).await?;
    let query = query.unwrap_or_default();
    let mut pairs = form_urlencoded::parse(query.as_bytes());
    let on_map = pairs.any(|(name, value)| name == "show" && value == "map");
    let mut asked = Asked::read("/", Some(&query));
    asked.go_to_place(&visitor);
    let (status, question) = match asked.question(visitor.zone()) {
        Ok(question) => (StatusCode::OK, question),
        Err(_problems) => (StatusCode::BAD_REQUEST, super::nothing()),
    };
    let reader = visitor.clone();
    let read = move |c: &mut Connection| load(c, &reader, &asked, question, on_map);
    let read = pages.api.store.read(read).await;
    let mut page = read.map_err(|error: Error| Problem::from(error))?;
    page.wrong = status != StatusCode::OK;
    page.map.apart = true;
    page.map.draw(&pages, &visitor).await;
    let mut response = render_with(status, &page)?;
    let tiles = Basemap::of(&pages.settings).origin();
    security::allow(
        response.headers_mut(),
        tiles.as_deref(),
        &pages.settings.embedding,
    );
    Ok(response)
}

fn load(
    connection: &mut Connection,
    visitor: &Visitor,
    asked: &Asked,
    question: Question,
    on_map: bool,
) -> Result<EmbedPage, Error> {
    let query = answerable(connection, question)?.map(|mut query| {
        if query.types.is_empty() {
            query.types = vec![ItemType::Opportunity];
        }
        query
    });
    let limit = if on_map { 0 } else { ROWS };
    let answer = query
        .as_ref()
        .map(|query| {
            visitor
                .discovery
                .search(query, visitor.now, Offset(0), limit)
        })
        .unwrap_or_default();
    Ok(EmbedPage {
        page: visitor.page("explore"),
        heading: visitor
            .t
            .with("explore-count", [("n", answer.total.into())]),
        rows: results::rows(connection, &answer.found, visitor)?,
        map: if on_map {
            map::load(connection, asked, query.as_ref(), answer.total, visitor)?
        } else {
            MapView::default()
        },
        on_map,
        wrong: false,
        all: asked.on(if on_map { "/map" } else { "/" }),
        t: visitor.t.clone(),
    })
}
