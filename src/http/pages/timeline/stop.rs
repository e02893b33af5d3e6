//! `/timeline/stop/{secret}`: no more digests, for whoever holds one of them. Mail programs send
//! the form by themselves (RFC 8058).

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};

use crate::{
    actions::{Error, keep_digest},
    domain::Rule,
    http::{
        Problem,
        pages::{Pages, frame::render, view::Page, visitor::Visitor},
    },
    store::digests,
    text::Translator,
};

#[derive(Template)]
#[template(path = "digest_stop.html")]
struct StopPage {
    t: Translator,
    page: Page,
    /// Where the form is sent.
    action: String,
    /// There are no more letters.
    stopped: bool,
}

/// `GET`: asks first, for some mail programs open every address.
pub async fn show(
    State(pages): State<Pages>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Result<Response, Problem> {
    let wanted = secret.clone();
    let item = pages
        .api
        .store
        .read(move |connection| {
            let item = digests::by_stop(connection, &wanted)?;
            Ok::<_, Error>(item.ok_or(Rule::NotFound)?)
        })
        .await?;
    render(&StopPage {
        page: visitor.page(""),
        stopped: item.every.is_none(),
        action: format!("/timeline/stop/{secret}"),
        t: visitor.t.clone(),
    })
}

/// `POST`: the secret is all that it needs.
pub async fn send(
    State(pages): State<Pages>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Result<Response, Problem> {
    pages
        .api
        .store
        .write(move |connection| keep_digest::stop(connection, &secret))
        .await?;
    render(&StopPage {
        page: visitor.page(""),
        action: String::new(),
        stopped: true,
        t: visitor.t.clone(),
    })
}
