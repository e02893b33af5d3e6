//! Whom the signed-in person lets look on: `/api/v1/me/advisers`.

use axum::{
    Json,
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{
    Api,
    caller::{Person, Writer},
    members::{read, with_problems},
    page::Page,
    responses::{BodyRefused, CallerRefused, NotOpenRefused, TriesRefused, UnknownRefused},
};
use crate::{
    actions::{
        Error,
        invite_adviser::{self as action, Request},
        territory,
    },
    domain::{
        AccountId, Adviser, AdviserId, LanguageTag, ProblemCode, Rule,
        adviser::{AdviserState, EndedBy, Part, View},
        document::document,
        time::{now, rfc3339},
    },
    http::{Problem, json::JsonBody},
    store::{Connection, accounts, advisers},
};

/// Most entries of the log that are told at once; the export has all.
const VIEWS: i64 = 1_000;

/// The routes of this family.
pub(super) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list, invite))
        .routes(routes!(end))
}

document! {
    /// Whom to let look on.
    pub struct AdviserRequest {
        /// The adviser's mail address. Required.
        email: String = "email",
        /// What he may see. Required.
        parts: Vec<Part> = "parts",
        /// Until when, at most a year; a year when absent.
        #[schema(value_type = Option<String>, format = DateTime)]
        until: Option<DateTime<Utc>> = "until",
    }
}

/// Somebody who may look on, or was asked to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AdviserItem {
    /// The id.
    pub uuid: Uuid,
    /// The address to which the invitation went; empty once he has erased his account.
    pub email: String,
    /// What he calls himself, once he has accepted.
    #[schema(required)]
    pub name: Option<String>,
    /// What he may see.
    pub parts: Vec<Part>,
    /// How far it has come.
    pub state: AdviserState,
    /// When she asked.
    #[schema(format = DateTime)]
    pub created: String,
    /// Until when.
    #[schema(format = DateTime)]
    pub until: String,
    /// Whether her guardian has to agree.
    pub guardian: bool,
    /// When the guardian did.
    #[schema(format = DateTime, required)]
    pub agreed: Option<String>,
    /// When the adviser accepted.
    #[schema(format = DateTime, required)]
    pub accepted: Option<String>,
    /// When it ended before its time.
    #[schema(format = DateTime, required)]
    pub ended: Option<String>,
    /// By whom.
    #[schema(required)]
    pub ended_by: Option<EndedBy>,
    /// When he looked, the latest first; kept for a year.
    pub views: Vec<ViewItem>,
}

/// That an adviser looked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ViewItem {
    /// At what.
    pub part: Part,
    /// When; of several looks within a minute, the first.
    #[schema(format = DateTime)]
    pub at: String,
    /// How often within that minute.
    pub times: i32,
}

impl From<View> for ViewItem {
    fn from(view: View) -> Self {
        Self {
            part: view.part,
            at: rfc3339(view.at),
            times: view.times,
        }
    }
}

fn present(connection: &mut Connection, item: Adviser, views: i64) -> Result<AdviserItem, Error> {
    let account = match item.adviser {
        Some(id) => accounts::get(connection, id)?,
        None => None,
    };
    let views = advisers::views(connection, item.id, views)?;
    Ok(AdviserItem {
        uuid: item.id.0,
        state: item.state(now()),
        email: item.email,
        name: account.map(|account| account.name),
        parts: item.parts,
        created: rfc3339(item.created),
        until: rfc3339(item.until),
        guardian: item.guardian,
        agreed: item.agreed.map(rfc3339),
        accepted: item.accepted.map(rfc3339),
        ended: item.ended.map(|(time, _)| rfc3339(time)),
        ended_by: item.ended.map(|(_, by)| by),
        views: views.into_iter().map(Into::into).collect(),
    })
}

/// Everybody whom somebody lets look on, or let before, each with so many looks at most.
pub(super) fn own(
    connection: &mut Connection,
    account: AccountId,
    views: i64,
) -> Result<Vec<AdviserItem>, Error> {
    advisers::of_account(connection, account)?
        .into_iter()
        .map(|item| present(connection, item, views))
        .collect()
}

/// List my advisers
///
/// Those of before, too, with each time that they looked.
#[utoipa::path(
    get,
    path = "/api/v1/me/advisers",
    operation_id = "listAdvisers",
    tag = "Me",
    responses(
        (status = 200, description = "All of them.", body = Page<AdviserItem>),
        CallerRefused,
    ),
    security(("token" = ["read"]), ("session" = [])),
)]
async fn list(State(api): State<Api>, person: Person) -> Result<Json<Page<AdviserItem>>, Problem> {
    let account = person.account;
    let found = api.store.read(move |c| own(c, account, VIEWS)).await?;
    Ok(Json(Page::whole(found)))
}

/// Let somebody look on
///
/// The adviser gets a letter, and sees something once he has accepted, as the person of that
/// address. Of whoever is under the age of consent, her guardian gets a letter before, and has to
/// agree.
#[utoipa::path(
    post,
    path = "/api/v1/me/advisers",
    operation_id = "inviteAdviser",
    tag = "Me",
    request_body = AdviserRequest,
    responses(
        (status = 201, description = "A letter is on its way.", body = AdviserItem, headers(
            ("Location" = String, description = "The adviser, in the API: for DELETE."),
        )),
        BodyRefused, CallerRefused, NotOpenRefused, TriesRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn invite(
    State(api): State<Api>,
    Writer(caller): Writer,
    JsonBody(members): JsonBody,
) -> Result<Response, Problem> {
    let (asked, mut problems) = read::<AdviserRequest>(&members);
    let missing = !members.contains_key("email");
    problems.add_if(missing, "/email", ProblemCode::Required);
    if api.settings.mail.is_none() {
        return Err(Rule::Refused("this node cannot send mail".to_owned()).into());
    }
    let age = api.settings.learners.consent_age;
    let (actor, typed) = (caller.actor.clone(), asked.email.clone());
    let letter = api
        .store
        .read(move |c| action::first_letter(c, &actor, &typed, age, now()))
        .await?;
    if let Some(address) = letter {
        api.limits.mail_guardian(&address)?;
    }
    let item = api
        .store
        .write(move |c| {
            let account = caller.actor.account.as_ref();
            let own = account.and_then(|account| account.language.clone());
            let territory = territory(c)?;
            let language = own.or_else(|| territory.languages.first().cloned());
            let language = language.unwrap_or_else(LanguageTag::english);
            let request = Request {
                email: asked.email,
                parts: asked.parts,
                until: asked.until,
            };
            let made = action::invite(c, &caller.actor, &request, &language, age, now());
            let made = with_problems(problems, made)?;
            present(c, made, VIEWS)
        })
        .await?;
    let location = format!("/api/v1/me/advisers/{}", item.uuid);
    let location = api.settings.url.at(&location).to_string();
    let headers = [(header::LOCATION, location)];
    Ok((StatusCode::CREATED, headers, Json(item)).into_response())
}

/// Let somebody look on no longer
///
/// It ends at once. What he said stays hers.
#[utoipa::path(
    delete,
    path = "/api/v1/me/advisers/{uuid}",
    operation_id = "endAdviser",
    tag = "Me",
    params(("uuid" = Uuid, Path, description = "The id.")),
    responses(
        (status = 204, description = "He sees nothing any more."),
        CallerRefused, UnknownRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn end(
    State(api): State<Api>,
    Writer(caller): Writer,
    Path(text): Path<String>,
) -> Result<Response, Problem> {
    let id: AdviserId = text.parse().map_err(|_no_uuid| Problem::not_found())?;
    api.store
        .write(move |c| action::end(c, &caller.actor, id, now()))
        .await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
