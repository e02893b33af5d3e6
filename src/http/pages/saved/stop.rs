//! `/searches/stop/{secret}`: no more letters, for whoever holds one of them. Mail programs send the
//! form by themselves (RFC 8058).

use axum::{
    extract::{Path, State},
    response::Response,
};

use crate::{
    actions::{Error, save_search},
    domain::Rule,
    http::{
        Problem,
        pages::{Pages, stop, visitor::Visitor},
    },
    store::saved_searches,
};

/// `GET`: asks first.
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
    let action = item.due.map(|_| format!("/searches/stop/{secret}"));
    page(&visitor, &item.name, action)
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
    page(&visitor, &item.name, None)
}

fn page(visitor: &Visitor, name: &str, action: Option<String>) -> Result<Response, Problem> {
    let t = &visitor.t;
    let text = t.with("saved-stop-text", [("name", name.into())]);
    stop::show(visitor, t.get("saved-stop-title"), text, action)
}
