//! `/robots.txt` and `/sitemap.xml`: what search engines may read, and where it is. Only our own
//! things of verified organisations are named: what is elsewhere is named there.

use std::fmt::Write as _;

use axum::{
    extract::{Path, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};

use super::Pages;
use crate::{
    domain::{event::ItemType, time::rfc3339},
    http::Problem,
    store::listings::{self, Address},
};

/// Addresses in one file; the protocol allows 50,000.
const PART: i64 = 10_000;
const TYPES: [ItemType; 3] = [
    ItemType::Opportunity,
    ItemType::Playlist,
    ItemType::Organisation,
];

/// `GET /robots.txt`.
pub(super) async fn robots(State(pages): State<Pages>) -> Response {
    let sitemap = pages.settings.url.at("/sitemap.xml");
    // Every filter makes another address of the same things.
    format!(
        "User-agent: *\nDisallow: /?\nDisallow: /api/\nDisallow: /desk\nDisallow: /admin\n\
         Disallow: /settings\nDisallow: /sign-in\nDisallow: /check-in\nDisallow: /language/\n\
         Disallow: /opportunities.\n\nSitemap: {sitemap}\n"
    )
    .into_response()
}

/// `GET /sitemap.xml`: the list of the lists.
pub(super) async fn index(State(pages): State<Pages>) -> Result<Response, Problem> {
    let counts = pages
        .api
        .store
        .read(|connection| {
            let counts = TYPES.map(|of| listings::count_verified(connection, of));
            counts.into_iter().collect::<Result<Vec<i64>, _>>()
        })
        .await?;
    let mut text = head("sitemapindex");
    for (of, count) in TYPES.into_iter().zip(counts) {
        for part in 1..=(count.max(0) + PART - 1) / PART {
            let path = format!("/sitemap/{}-{part}.xml", folder(of));
            let url = pages.settings.url.at(&path);
            let _ = writeln!(text, "<sitemap><loc>{url}</loc></sitemap>");
        }
    }
    text.push_str("</sitemapindex>\n");
    Ok(xml(text))
}

/// `GET /sitemap/{part}`: `opportunities-1.xml`.
pub(super) async fn part(
    State(pages): State<Pages>,
    Path(name): Path<String>,
) -> Result<Response, Problem> {
    let (of, part) = read(&name).ok_or_else(Problem::not_found)?;
    let first = (part - 1).saturating_mul(PART);
    let found: Vec<Address> = pages
        .api
        .store
        .read(move |connection| listings::verified(connection, of, first, PART))
        .await?;
    if found.is_empty() {
        return Err(Problem::not_found());
    }
    let mut text = head("urlset");
    for Address { url, updated } in found {
        let changed = rfc3339(updated);
        let _ = writeln!(
            text,
            "<url><loc>{url}</loc><lastmod>{changed}</lastmod></url>"
        );
    }
    text.push_str("</urlset>\n");
    Ok(xml(text))
}

fn read(name: &str) -> Option<(ItemType, i64)> {
    let (word, part) = name.strip_suffix(".xml")?.rsplit_once('-')?;
    let of = TYPES.into_iter().find(|of| folder(*of) == word)?;
    let part: i64 = part.parse().ok()?;
    (part > 0).then_some((of, part))
}

fn head(element: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <{element} xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    )
}

/// Addresses of ours hold nothing that XML would read as a mark: they are made of ids and slugs.
fn xml(text: String) -> Response {
    let mut response = text.into_response();
    response.headers_mut().insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/xml; charset=utf-8"),
    );
    response
}

/// What a part is called after, and the folder of its things.
fn folder(item_type: ItemType) -> &'static str {
    match item_type {
        ItemType::Opportunity => "opportunities",
        ItemType::Playlist => "playlists",
        ItemType::Organisation => "organisations",
    }
}
