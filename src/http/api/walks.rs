//! Playlists that the signed-in person walks: `/api/v1/me/playlists`.

use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{
    Api,
    caller::{Person, Writer},
    page::Page,
    responses::{CallerRefused, ReadRefused},
    visible,
};
use crate::{
    actions::{
        Error,
        walk::{self as action, Progress},
    },
    domain::{
        AccountId, LanguageMap, Playlist, PlaylistId, Rule,
        time::{now, rfc3339},
        walk::{DoneBy, StepState},
    },
    http::Problem,
    store::{Connection, playlists, walks},
};

/// The routes of this family.
pub(super) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(show, start, stop))
        .routes(routes!(tick, untick))
}

/// How far somebody has come with a playlist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct WalkItem {
    /// The playlist's id on this node.
    pub uuid: Uuid,
    /// The playlist's address.
    #[schema(format = Uri)]
    pub playlist: String,
    /// What it is called.
    pub title: LanguageMap,
    /// When she started.
    #[schema(format = DateTime)]
    pub started: String,
    /// When she had done every step that is required; null until then.
    #[schema(format = DateTime, required)]
    pub completed: Option<String>,
    /// Every step, in the playlist's order.
    pub steps: Vec<StepItem>,
}

/// How far somebody has come with a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct StepItem {
    /// Its place, from 1 on.
    pub position: usize,
    /// Where she stands with it.
    pub state: StepState,
    /// Whose word it is that it is done; null while it is not.
    #[schema(required)]
    pub by: Option<DoneBy>,
}

fn present(playlist: &Playlist, progress: Progress) -> WalkItem {
    let steps = progress.stages.iter().enumerate();
    WalkItem {
        uuid: playlist.uuid.0,
        playlist: playlist.url.to_string(),
        title: playlist.content.name.clone(),
        started: rfc3339(progress.walk.started),
        completed: progress.walk.completed.map(rfc3339),
        steps: steps
            .map(|(n, stage)| StepItem {
                position: n + 1,
                state: stage.state,
                by: stage.by,
            })
            .collect(),
    }
}

fn id(text: &str) -> Result<PlaylistId, Problem> {
    text.parse().map_err(|_no_uuid| Problem::not_found())
}

/// Everything that somebody walks.
pub(super) fn own(connection: &mut Connection, account: AccountId) -> Result<Vec<WalkItem>, Error> {
    let mut items = Vec::new();
    for walk in walks::of_account(connection, account)? {
        let Some(playlist) = playlists::get(connection, walk.playlist)? else {
            continue;
        };
        let progress = action::progress(connection, account, &playlist)?;
        items.extend(progress.map(|progress| present(&playlist, progress)));
    }
    Ok(items)
}

/// List my playlists
///
/// Those that the signed-in person walks, the one that was started last before the others.
#[utoipa::path(
    get,
    path = "/api/v1/me/playlists",
    operation_id = "listWalks",
    tag = "Me",
    responses(
        (status = 200, description = "All of them.", body = Page<WalkItem>),
        CallerRefused,
    ),
    security(("token" = ["read"]), ("session" = [])),
)]
async fn list(State(api): State<Api>, person: Person) -> Result<Json<Page<WalkItem>>, Problem> {
    let account = person.account;
    let page = api
        .store
        .read(move |connection| own(connection, account).map(Page::whole))
        .await?;
    Ok(Json(page))
}

/// Show my way through a playlist
#[utoipa::path(
    get,
    path = "/api/v1/me/playlists/{uuid}",
    operation_id = "showWalk",
    tag = "Me",
    params(("uuid" = Uuid, Path, description = "The playlist's id on this node.")),
    responses(
        (status = 200, description = "How far she has come.", body = WalkItem),
        CallerRefused, ReadRefused,
    ),
    security(("token" = ["read"]), ("session" = [])),
)]
async fn show(
    State(api): State<Api>,
    person: Person,
    Path(text): Path<String>,
) -> Result<Json<WalkItem>, Problem> {
    let id = id(&text)?;
    let item = api
        .store
        .read(move |connection| {
            let playlist = visible::playlist(connection, &person.caller.actor, id)?;
            let progress = action::progress(connection, person.account, &playlist)?;
            Ok::<_, Error>(present(&playlist, progress.ok_or(Rule::NotFound)?))
        })
        .await?;
    Ok(Json(item))
}

/// Start a playlist
///
/// Ours or another node's. Started already, nothing changes.
#[utoipa::path(
    put,
    path = "/api/v1/me/playlists/{uuid}",
    operation_id = "startWalk",
    tag = "Me",
    params(("uuid" = Uuid, Path, description = "The playlist's id on this node.")),
    responses(
        (status = 200, description = "How far she has come.", body = WalkItem),
        CallerRefused, ReadRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn start(
    State(api): State<Api>,
    Writer(caller): Writer,
    _person: Person,
    Path(text): Path<String>,
) -> Result<Json<WalkItem>, Problem> {
    let id = id(&text)?;
    let item = api
        .store
        .write(move |connection| {
            let playlist = visible::playlist(connection, &caller.actor, id)?;
            let progress = action::start(connection, &caller.actor, id, now())?;
            Ok::<_, Error>(present(&playlist, progress))
        })
        .await?;
    Ok(Json(item))
}

/// Leave a playlist
///
/// What she ticked is forgotten; what she signed up for stays.
#[utoipa::path(
    delete,
    path = "/api/v1/me/playlists/{uuid}",
    operation_id = "stopWalk",
    tag = "Me",
    params(("uuid" = Uuid, Path, description = "The playlist's id on this node.")),
    responses(
        (status = 204, description = "She does not walk it any more."),
        CallerRefused, ReadRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn stop(
    State(api): State<Api>,
    Writer(caller): Writer,
    Path(text): Path<String>,
) -> Result<Response, Problem> {
    let id = id(&text)?;
    api.store
        .write(move |connection| action::stop(connection, &caller.actor, id))
        .await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Tick a step
///
/// Her own word that it is done. A step for which people sign up on this node is done by the
/// organiser's word, and cannot be ticked; nor can what has not begun yet.
#[utoipa::path(
    put,
    path = "/api/v1/me/playlists/{uuid}/steps/{position}",
    operation_id = "tickStep",
    tag = "Me",
    params(
        ("uuid" = Uuid, Path, description = "The playlist's id on this node."),
        ("position" = usize, Path, minimum = 1, description = "The step's place, from 1 on."),
    ),
    responses(
        (status = 200, description = "How far she has come.", body = WalkItem),
        CallerRefused, ReadRefused,
        (status = 422, description = "It is done by the organiser's word, or has not begun yet.", body = crate::http::problem::ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn tick(
    State(api): State<Api>,
    Writer(caller): Writer,
    _person: Person,
    Path((text, position)): Path<(String, String)>,
) -> Result<Json<WalkItem>, Problem> {
    set(&api, caller.actor, &text, &position, true).await
}

/// Take a tick back
#[utoipa::path(
    delete,
    path = "/api/v1/me/playlists/{uuid}/steps/{position}",
    operation_id = "untickStep",
    tag = "Me",
    params(
        ("uuid" = Uuid, Path, description = "The playlist's id on this node."),
        ("position" = usize, Path, minimum = 1, description = "The step's place, from 1 on."),
    ),
    responses(
        (status = 200, description = "How far she has come.", body = WalkItem),
        CallerRefused, ReadRefused,
        (status = 422, description = "It is done by the organiser's word.", body = crate::http::problem::ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn untick(
    State(api): State<Api>,
    Writer(caller): Writer,
    _person: Person,
    Path((text, position)): Path<(String, String)>,
) -> Result<Json<WalkItem>, Problem> {
    set(&api, caller.actor, &text, &position, false).await
}

async fn set(
    api: &Api,
    actor: crate::domain::permission::Actor,
    text: &str,
    position: &str,
    is_done: bool,
) -> Result<Json<WalkItem>, Problem> {
    let id = id(text)?;
    let position: usize = position
        .parse()
        .map_err(|_no_number| Problem::not_found())?;
    let work = move |connection: &mut Connection| {
        let playlist = visible::playlist(connection, &actor, id)?;
        let progress = action::tick(connection, &actor, id, (position, is_done), now())?;
        Ok::<_, Error>(present(&playlist, progress))
    };
    Ok(Json(api.store.write(work).await?))
}
