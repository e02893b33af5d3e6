//! `/invitations/{secret}`: the form to enrol, for who was invited; and `/invitations/{token}/stop`,
//! which ends the letters of that organiser, also when the invitation is gone.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};

use super::{Pages, enrol, stop, visitor::Visitor};
use crate::{
    actions::invite::{self, stops},
    domain::{Organisation, time::now},
    http::{Problem, form::Fields, visit::Visit},
};

/// `GET /invitations/{secret}`: to look uses nothing. Whoever has taken it comes to her place.
pub(super) async fn show(
    State(pages): State<Pages>,
    Path(token): Path<String>,
    visitor: Visitor,
) -> Result<Response, Problem> {
    let (wanted, actor) = (token.clone(), visitor.actor.clone());
    let store = &pages.api.store;
    let place = store
        .read(move |connection| invite::place(connection, &wanted, &actor))
        .await?;
    if let Some(place) = place {
        let path = format!("/enrolments/{}", place.secret);
        return Ok(Redirect::to(&path).into_response());
    }
    let asked = enrol::invited(&pages, &visitor, &token).await?;
    enrol::show_form(&visitor, &asked)
}

/// `POST /invitations/{secret}`.
pub(super) async fn send(
    State(pages): State<Pages>,
    Path(token): Path<String>,
    visitor: Visitor,
    visit: Visit,
    fields: Fields,
) -> Result<Response, Problem> {
    let asked = enrol::invited(&pages, &visitor, &token).await?;
    enrol::send_form(&pages, (&visitor, &visit), &asked, &fields).await
}

/// `GET /invitations/{token}/stop`: asks first.
pub(super) async fn show_stop(
    State(pages): State<Pages>,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Result<Response, Problem> {
    let wanted = token.clone();
    let store = &pages.api.store;
    let (organisation, is_stopped) = store
        .read(move |connection| stops::look(connection, &wanted))
        .await?;
    let action = (!is_stopped).then(|| format!("/invitations/{token}/stop"));
    page(&visitor, &organisation, action)
}

/// `POST /invitations/{token}/stop`: the token is all that it needs.
pub(super) async fn send_stop(
    State(pages): State<Pages>,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Result<Response, Problem> {
    let store = &pages.api.store;
    let organisation = store
        .write(move |connection| stops::stop(connection, &token, now()))
        .await?;
    page(&visitor, &organisation, None)
}

fn page(
    visitor: &Visitor,
    organisation: &Organisation,
    action: Option<String>,
) -> Result<Response, Problem> {
    let t = &visitor.t;
    let name = visitor.line(&organisation.content.name).text;
    let text = |id: &str| t.with(id, [("organiser", name.clone().into())]);
    if action.is_none() {
        let title = t.get("invitation-stop-title");
        return stop::show_ended(visitor, title, text("invitation-stop-text"));
    }
    let title = t.get("invitation-stop-ask-title");
    stop::show(visitor, title, text("invitation-stop-ask-text"), action)
}
