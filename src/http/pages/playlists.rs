//! `/playlists`: every route, ours and the neighbours'.

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    response::Response,
};
use url::form_urlencoded;

use super::{
    Pages,
    frame::render,
    negotiated::{Instead, Negotiated, Thing},
    results, route,
    view::{Page, Paging, Strip},
    visitor::Visitor,
};
use crate::{
    actions::Error,
    discovery::Offset,
    domain::{
        event::ItemType,
        search::{SearchQuery, Sort},
    },
    http::Problem,
    store::Connection,
    text::Translator,
};

/// Playlists of one page.
const ROWS: u32 = 20;
/// The last page.
const LAST_PAGE: u32 = 500;

/// The page.
#[derive(Template)]
#[template(path = "playlists.html")]
struct PlaylistsPage {
    t: Translator,
    page: Page,
    /// Playlists in all.
    total: i64,
    playlists: Vec<Strip>,
    paging: Paging,
}

/// `GET /playlists`.
pub(super) async fn show(
    State(pages): State<Pages>,
    RawQuery(query): RawQuery,
    asked: Negotiated,
) -> Result<Response, Instead> {
    let visitor = asked.visitor(&pages, Thing::Playlists).await?;
    let number = page_number(query.as_deref());
    let page = pages
        .api
        .store
        .read(move |connection| load(connection, &visitor, number))
        .await
        .map_err(|error: Error| Problem::from(error))?;
    Ok(render(&page)?)
}

/// The page that is asked for, from 1.
fn page_number(query: Option<&str>) -> u32 {
    form_urlencoded::parse(query.unwrap_or_default().as_bytes())
        .find(|(name, _)| name == "page")
        .and_then(|(_, value)| value.parse().ok())
        .unwrap_or(1)
        .clamp(1, LAST_PAGE)
}

fn load(
    connection: &mut Connection,
    visitor: &Visitor,
    number: u32,
) -> Result<PlaylistsPage, Error> {
    let query = SearchQuery {
        types: vec![ItemType::Playlist],
        sort: Some(Sort::New),
        ..SearchQuery::default()
    };
    let offset = Offset((number - 1).saturating_mul(ROWS));
    let answer = visitor.discovery.search(&query, visitor.now, offset, ROWS);
    let total = answer.total;
    let found = results::playlists(connection, &answer.found)?;
    let address = |number: u32| match number {
        1 => "/playlists".to_owned(),
        number => format!("/playlists?page={number}"),
    };
    let more = i64::from(number) * i64::from(ROWS) < total && number < LAST_PAGE;
    Ok(PlaylistsPage {
        page: visitor.page("playlists"),
        total,
        playlists: route::strips(connection, &found, visitor)?,
        paging: Paging {
            previous: (number > 1).then(|| address(number - 1)),
            next: more.then(|| address(number + 1)),
        },
        t: visitor.t.clone(),
    })
}
