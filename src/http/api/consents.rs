//! What the signed-in person has agreed to: `/api/v1/me/consents`.

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
    actions::leave,
    domain::{
        Consent, ConsentId,
        consent::{Evidence, GivenBy, Purpose},
        time::{now, rfc3339},
    },
    http::Problem,
    store::consents,
};

/// The routes of this family.
pub(super) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(withdraw))
}

/// Something that somebody has agreed to.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ConsentItem {
    /// Its id.
    pub id: Uuid,
    /// What it allows.
    pub purpose: Purpose,
    /// The id of what it is about, where it is about one thing: an enrolment.
    #[schema(required)]
    pub object: Option<String>,
    /// The version of the text that was shown: the day on which its meaning changed last.
    #[schema(format = Date)]
    pub text_version: String,
    /// The language of that text (BCP 47).
    pub language: String,
    /// When it was given.
    #[schema(format = DateTime)]
    pub given: String,
    /// By whom.
    pub given_by: GivenBy,
    /// What shows that a guardian has given it; null for what she has given herself.
    #[schema(required)]
    pub evidence: Option<Evidence>,
    /// When it was withdrawn.
    #[schema(format = DateTime, required)]
    pub withdrawn: Option<String>,
}

/// A consent as its person sees it.
pub(super) fn present(consent: Consent) -> ConsentItem {
    ConsentItem {
        id: consent.id.0,
        purpose: consent.purpose,
        object: consent.object,
        text_version: consent.text_version,
        language: consent.language.into(),
        given: rfc3339(consent.given),
        given_by: consent.given_by,
        evidence: consent.evidence,
        withdrawn: consent.withdrawn.map(rfc3339),
    }
}

/// List my consents
///
/// What the signed-in person, or her guardian for her, has agreed to; the latest first, those that
/// were withdrawn too.
#[utoipa::path(
    get,
    path = "/api/v1/me/consents",
    operation_id = "listConsents",
    tag = "Me",
    responses(
        (status = 200, description = "All of them.", body = Page<ConsentItem>),
        CallerRefused,
    ),
    security(("token" = ["read"]), ("session" = [])),
)]
async fn list(State(api): State<Api>, person: Person) -> Result<Json<Page<ConsentItem>>, Problem> {
    let account = person.account;
    let found = api
        .store
        .read(move |connection| consents::of_account(connection, account))
        .await?;
    Ok(Json(Page::whole(found.into_iter().map(present).collect())))
}

/// Withdraw a consent
///
/// It ends at once. Withdrawing that to the account itself begins the erasure, as leaving does. A
/// guardian withdraws hers by the link in her letter.
#[utoipa::path(
    delete,
    path = "/api/v1/me/consents/{id}",
    operation_id = "withdrawConsent",
    tag = "Me",
    params(("id" = Uuid, Path, description = "Its id.")),
    responses(
        (status = 204, description = "It holds no longer."),
        CallerRefused, UnknownRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn withdraw(
    State(api): State<Api>,
    Writer(caller): Writer,
    Path(text): Path<String>,
) -> Result<Response, Problem> {
    let id: ConsentId = text.parse().map_err(|_no_uuid| Problem::not_found())?;
    api.store
        .write(move |connection| leave::withdraw(connection, &caller.actor, id, now()))
        .await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
