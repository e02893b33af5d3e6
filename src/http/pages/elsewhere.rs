//! `/elsewhere/{uuid}`: this node's page of another node's thing.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};

use super::{
    Pages,
    export::calendar_of,
    frame::render,
    negotiated::{Instead, Negotiated, Thing, find},
    opportunity::{self, OpportunityPage},
    organisation::{self, OrganisationPage},
    playlist::{self, PlaylistPage},
    visitor::Visitor,
};
use crate::{
    actions::Error,
    domain::{ItemId, Rule, event::ItemType},
    http::{Problem, api::visible},
    store::Connection,
};

/// Whatever was found.
#[allow(clippy::large_enum_variant, reason = "lives for one answer")]
enum Found {
    Opportunity(OpportunityPage),
    Playlist(PlaylistPage),
    Organisation(OrganisationPage),
    /// It is ours: it has an address of its own.
    Ours(String),
}

/// `GET /elsewhere/{uuid}`, and with `.ics` after it, an opportunity for a calendar.
pub(super) async fn show(
    State(pages): State<Pages>,
    Path(uuid): Path<String>,
    asked: Negotiated,
) -> Result<Response, Instead> {
    if let Some(uuid) = uuid.strip_suffix(".ics") {
        let id: ItemId = uuid.parse().map_err(|_no_uuid| Problem::not_found())?;
        return Ok(calendar_of(&pages, asked.reader(&pages).await?, id).await?);
    }
    let id: ItemId = uuid.parse().map_err(|_no_uuid| Problem::not_found())?;
    let visitor = asked.visitor(&pages, Thing::Elsewhere(id)).await?;
    let view = visitor.view(id);
    let found = pages
        .api
        .store
        .read(move |connection| load(connection, &visitor, id))
        .await
        .map_err(|error: Error| Problem::from(error))?;
    if matches!(found, Found::Opportunity(_) | Found::Playlist(_)) {
        pages.views.note(view);
    }
    Ok(match found {
        Found::Opportunity(page) => render(&page)?,
        Found::Playlist(page) => render(&page)?,
        Found::Organisation(page) => render(&page)?,
        Found::Ours(address) => Redirect::to(&address).into_response(),
    })
}

fn load(connection: &mut Connection, visitor: &Visitor, id: ItemId) -> Result<Found, Error> {
    let actor = &visitor.actor;
    match find(connection, id)?.ok_or(Rule::NotFound)? {
        (_, address, false) => Ok(Found::Ours(address)),
        (ItemType::Opportunity, ..) => {
            let item = visible::opportunity(connection, actor, id.into())?;
            opportunity::load(connection, visitor, &item).map(Found::Opportunity)
        }
        (ItemType::Playlist, ..) => {
            let item = visible::playlist(connection, actor, id.into())?;
            playlist::load(connection, visitor, &item).map(Found::Playlist)
        }
        (ItemType::Organisation, ..) => {
            let item = visible::organisation_elsewhere(connection, actor, id.into())?;
            organisation::load(connection, visitor, &item).map(Found::Organisation)
        }
    }
}
