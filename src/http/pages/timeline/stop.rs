//! `/timeline/stop/{secret}`: no more digests, for whoever holds one of them. Mail programs send
//! the form by themselves (RFC 8058).

use axum::{
    extract::{Path, State},
    response::Response,
};

use crate::{
    actions::{Error, keep_digest},
    domain::Rule,
    http::{
        Problem,
        pages::{Pages, stop, visitor::Visitor},
    },
    store::digests,
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
            let item = digests::by_stop(connection, &wanted)?;
            Ok::<_, Error>(item.ok_or(Rule::NotFound)?)
        })
        .await?;
    let action = item.every.map(|_| format!("/timeline/stop/{secret}"));
    page(&visitor, action)
}

/// `POST`: the secret is all that it needs.
pub async fn send(
    State(pages): State<Pages>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Result<Response, Problem> {
    let store = &pages.api.store;
    store
        .write(move |connection| keep_digest::stop(connection, &secret))
        .await?;
    page(&visitor, None)
}

fn page(visitor: &Visitor, action: Option<String>) -> Result<Response, Problem> {
    let t = &visitor.t;
    let (title, text) = (t.get("digest-stop-title"), t.get("digest-stop-text"));
    stop::show(visitor, title, text, action)
}
