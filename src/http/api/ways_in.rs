//! How the signed-in person signs in besides her address and password: `/api/v1/me/passkeys` and
//! `/api/v1/me/sign-ons`. Adding takes a browser, on the page `/settings/sign-in`.

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
    responses::{CallerRefused, UnknownRefused},
};
use crate::{
    actions::{keep_way_in::Ways, passkey, sign_on},
    domain::{Passkey, PasskeyId, SignOn, SignOnId, time::rfc3339},
    http::{Problem, problem::ProblemDocument},
    store::{passkeys, sign_ons},
};

/// The routes of this family.
pub(super) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list_passkeys))
        .routes(routes!(remove_passkey))
        .routes(routes!(list_sign_ons))
        .routes(routes!(unlink_sign_on))
}

/// A passkey. Its key stays here.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PasskeyItem {
    /// Its id.
    pub id: Uuid,
    /// What she calls it.
    pub name: String,
    /// When it was added.
    #[schema(format = DateTime)]
    pub created: String,
    /// When she last signed in by it.
    #[schema(format = DateTime, required)]
    pub used: Option<String>,
    /// When its counter went back, as that of a copy does; it signs nobody in since.
    #[schema(format = DateTime, required)]
    pub locked: Option<String>,
}

/// A single sign-on that is linked to the account.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct SignOnItem {
    /// Its id.
    pub id: Uuid,
    /// The provider (`iss`).
    pub issuer: String,
    /// Who she is there (`sub`).
    pub subject: String,
    /// When it was linked.
    #[schema(format = DateTime)]
    pub created: String,
    /// When she last signed in by it.
    #[schema(format = DateTime, required)]
    pub used: Option<String>,
}

/// A passkey as its person sees it.
pub(super) fn present_passkey(item: Passkey) -> PasskeyItem {
    PasskeyItem {
        id: item.id.0,
        name: item.name,
        created: rfc3339(item.created),
        used: item.used.map(rfc3339),
        locked: item.locked.map(rfc3339),
    }
}

/// A link as its person sees it.
pub(super) fn present_sign_on(item: SignOn) -> SignOnItem {
    SignOnItem {
        id: item.id.0,
        issuer: item.identity.issuer,
        subject: item.identity.subject,
        created: rfc3339(item.created),
        used: item.used.map(rfc3339),
    }
}

/// List my passkeys
///
/// The oldest first.
#[utoipa::path(
    get,
    path = "/api/v1/me/passkeys",
    operation_id = "listPasskeys",
    tag = "Me",
    responses(
        (status = 200, description = "All of them.", body = Page<PasskeyItem>),
        CallerRefused,
    ),
    security(("token" = ["read"]), ("session" = [])),
)]
async fn list_passkeys(
    State(api): State<Api>,
    person: Person,
) -> Result<Json<Page<PasskeyItem>>, Problem> {
    let account = person.account;
    let found = api
        .store
        .read(move |connection| passkeys::of_account(connection, account))
        .await?;
    let items = found.into_iter().map(present_passkey).collect();
    Ok(Json(Page::whole(items)))
}

/// Remove a passkey
///
/// It signs nobody in any more. The last way into an account stays.
#[utoipa::path(
    delete,
    path = "/api/v1/me/passkeys/{id}",
    operation_id = "removePasskey",
    tag = "Me",
    params(("id" = Uuid, Path, description = "Its id.")),
    responses(
        (status = 204, description = "It is gone."),
        CallerRefused, UnknownRefused,
        (status = 422, description = "It is her only way to sign in.", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn remove_passkey(
    State(api): State<Api>,
    Writer(caller): Writer,
    Path(text): Path<String>,
) -> Result<Response, Problem> {
    let id: PasskeyId = text.parse().map_err(|_no_uuid| Problem::not_found())?;
    let ways = Ways::of(&api.settings);
    api.store
        .write(move |connection| passkey::remove(connection, &caller.actor, id, &ways))
        .await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// List my single sign-ons
///
/// Those that are linked to the account, the oldest first.
#[utoipa::path(
    get,
    path = "/api/v1/me/sign-ons",
    operation_id = "listSignOns",
    tag = "Me",
    responses(
        (status = 200, description = "All of them.", body = Page<SignOnItem>),
        CallerRefused,
    ),
    security(("token" = ["read"]), ("session" = [])),
)]
async fn list_sign_ons(
    State(api): State<Api>,
    person: Person,
) -> Result<Json<Page<SignOnItem>>, Problem> {
    let account = person.account;
    let found = api
        .store
        .read(move |connection| sign_ons::of_account(connection, account))
        .await?;
    let items = found.into_iter().map(present_sign_on).collect();
    Ok(Json(Page::whole(items)))
}

/// Unlink a single sign-on
///
/// Nobody signs in by it any more. The last way into an account stays.
#[utoipa::path(
    delete,
    path = "/api/v1/me/sign-ons/{id}",
    operation_id = "unlinkSignOn",
    tag = "Me",
    params(("id" = Uuid, Path, description = "Its id.")),
    responses(
        (status = 204, description = "It is linked no longer."),
        CallerRefused, UnknownRefused,
        (status = 422, description = "It is her only way to sign in.", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn unlink_sign_on(
    State(api): State<Api>,
    Writer(caller): Writer,
    Path(text): Path<String>,
) -> Result<Response, Problem> {
    let id: SignOnId = text.parse().map_err(|_no_uuid| Problem::not_found())?;
    let ways = Ways::of(&api.settings);
    api.store
        .write(move |connection| sign_on::unlink(connection, &caller.actor, id, &ways))
        .await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
