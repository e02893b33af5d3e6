//! `/language/{tag}`: keeps the language of the pages, and goes back.

use axum::{
    extract::{Path, RawQuery, State},
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use url::form_urlencoded;

use super::{Pages, frame::own_path, visitor::keep_language};
use crate::{domain::LanguageTag, http::Problem, store::settings, text::negotiation};

/// `GET /language/{tag}?next=/path`. It changes nothing but what this browser reads, so it needs
/// no form.
pub(super) async fn choose(
    State(pages): State<Pages>,
    Path(tag): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let tag: LanguageTag = tag.parse().map_err(|_no_tag| Problem::not_found())?;
    let territory = pages.api.store.read(settings::territory).await?;
    let territory = territory.or_else(|| pages.nameless());
    let offered = negotiation::offered(&territory.map(|own| own.languages).unwrap_or_default());
    let cookie = keep_language(&tag).filter(|_| offered.contains(&tag));
    let cookie = cookie.ok_or_else(Problem::not_found)?;
    let next = form_urlencoded::parse(query.unwrap_or_default().as_bytes())
        .find(|(name, _)| name == "next")
        .map(|(_, next)| next.into_owned())
        .unwrap_or_default();
    let mut response = Redirect::to(own_path(&next).unwrap_or("/")).into_response();
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}
