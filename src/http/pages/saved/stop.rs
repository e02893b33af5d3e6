//! `/searches/stop/{secret}`: no more letters, for whoever holds one of them. Mail programs send the
//! form by themselves (RFC 8058).

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};

use crate::{
    actions::{Error, save_search},
    domain::Rule,
    http::{
        Problem,
        pages::{Pages, frame::render, view::Page, visitor::Visitor},
    },
    store::saved_searches,
    text::Translator,
};

#[derive(Template)]
#[template(path = "saved_stop.html")]
struct StopPage {
    t: Translator,
    page: Page,
    /// The search.
    name: String,
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
    let store = &pages.api.store;
    let item = store
        .read(move |connection| {
            let item = saved_searches::by_stop(connection, &wanted)?;
            Ok::<_, Error>(item.ok_or(Rule::NotFound)?)
        })
        .await?;
    render(&StopPage {
        page: visitor.page(""),
        stopped: item.due.is_none(),
        name: item.name,
        action: format!("/searches/stop/{secret}"),
        t: visitor.t.clone(),
    })
}

/// `POST`: the secret is all that it needs.
pub async fn send(
    State(pages): State<Pages>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Result<Response, Problem> {
    let store = &pages.api.store;
    let item = store
        .write(move |connection| save_search::stop(connection, &secret))
        .await?;
    render(&StopPage {
        page: visitor.page(""),
        name: item.name,
        action: String::new(),
        stopped: true,
        t: visitor.t.clone(),
    })
}
