//! What an adviser sees of people who let him look on: `/api/v1/advising`. Each look is noted for
//! them.

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
    advisers::ViewItem,
    caller::{Person, Writer},
    goals::{self as goals_api, GoalItem, RemarkItem},
    members::read,
    page::Page,
    responses::{BodyRefused, CallerRefused, TriesRefused, UnknownRefused},
    walks::{self, WalkItem},
};
use crate::{
    actions::{
        Error,
        advise::{self, Seen, Word},
        invite_adviser,
    },
    domain::{
        AdviserId, Rule,
        adviser::{EndedFor, Part},
        document::document,
        enrolment::EnrolmentState,
        permission::Actor,
        time::{now, rfc3339},
    },
    http::{
        Problem,
        goal::{self, Doings},
        json::JsonBody,
    },
    store::{Connection, advisers, enrolments, goals, opportunities, remarks},
};

/// The routes of this family.
pub(super) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(stop))
        .routes(routes!(list_goals))
        .routes(routes!(show_goal))
        .routes(routes!(say))
        .routes(routes!(list_playlists))
        .routes(routes!(list_enrolments))
}

document! {
    /// What an adviser says about a goal: words, a step that he suggests, or both.
    pub struct RemarkRequest {
        /// Plain text.
        text: String = "text",
        /// The address of an opportunity or a playlist, here or elsewhere.
        object: Option<String> = "object",
    }
}

/// Somebody who lets the signed-in person look on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct AdvisedItem {
    /// The id under which she does.
    pub uuid: Uuid,
    /// What to call her.
    pub name: String,
    /// What she shows.
    pub parts: Vec<Part>,
    /// Until when.
    #[schema(format = DateTime)]
    pub until: String,
}

impl From<Seen> for AdvisedItem {
    fn from(seen: Seen) -> Self {
        Self {
            uuid: seen.adviser.id.0,
            name: seen.learner.name,
            parts: seen.adviser.parts,
            until: rfc3339(seen.adviser.until),
        }
    }
}

/// Somebody who lets the signed-in person look on, or let before, with what is kept of that: for the
/// export.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ExportedAdvising {
    /// The id under which she does.
    pub uuid: Uuid,
    /// What to call her, as long as something is shown.
    #[schema(required)]
    pub name: Option<String>,
    /// What she shows.
    pub parts: Vec<Part>,
    /// Until when.
    #[schema(format = DateTime)]
    pub until: String,
    /// When I accepted.
    #[schema(format = DateTime, required)]
    pub accepted: Option<String>,
    /// When it ended before its time.
    #[schema(format = DateTime, required)]
    pub ended: Option<String>,
    /// By whom: by me, or by the other side.
    #[schema(required)]
    pub ended_by: Option<EndedFor>,
    /// When I looked, the latest first.
    pub views: Vec<ViewItem>,
    /// What I said, the latest first.
    pub remarks: Vec<RemarkItem>,
}

/// Everybody who lets somebody look on, or let before.
pub(super) fn export(
    connection: &mut Connection,
    actor: &Actor,
    consent_age: u32,
) -> Result<Vec<ExportedAdvising>, Error> {
    let account = actor.account.as_ref().ok_or(Rule::SignInFirst)?.id;
    let people = advise::people(connection, actor, consent_age, now())?;
    let mut told = Vec::new();
    for one in advisers::of_adviser(connection, account)? {
        let shown = people.iter().find(|seen| seen.adviser.id == one.id);
        let views = advisers::views(connection, one.id, i64::MAX)?;
        let said = remarks::of_adviser(connection, one.id)?;
        told.push(ExportedAdvising {
            uuid: one.id.0,
            name: shown.map(|seen| seen.learner.name.clone()),
            parts: one.parts,
            until: rfc3339(one.until),
            accepted: one.accepted.map(rfc3339),
            ended: one.ended.map(|(time, _)| rfc3339(time)),
            ended_by: one.ended.map(|(_, by)| by.into()),
            views: views.into_iter().map(Into::into).collect(),
            remarks: goals_api::present_remarks(connection, said)?,
        });
    }
    Ok(told)
}

/// Something that somebody signed up for, as her adviser sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct AdvisedEnrolment {
    /// Address of the opportunity.
    #[schema(format = Uri)]
    pub opportunity: String,
    /// How far it has come.
    pub status: EnrolmentState,
    /// Since when.
    #[schema(format = DateTime)]
    pub since: String,
}

/// Notes the look, and answers with whose things are looked at.
async fn look(api: &Api, actor: &Actor, text: &str, part: Part) -> Result<Seen, Problem> {
    let id: AdviserId = text.parse().map_err(|_no_uuid| Problem::not_found())?;
    let (age, actor) = (api.settings.learners.consent_age, actor.clone());
    Ok(api
        .store
        .write(move |c| advise::look(c, &actor, (id, part), age, now()))
        .await?)
}

/// List who lets me look on
#[utoipa::path(
    get,
    path = "/api/v1/advising",
    operation_id = "listAdvised",
    tag = "Advising",
    responses(
        (status = 200, description = "All of them.", body = Page<AdvisedItem>),
        CallerRefused,
    ),
    security(("token" = ["read"]), ("session" = [])),
)]
async fn list(State(api): State<Api>, person: Person) -> Result<Json<Page<AdvisedItem>>, Problem> {
    let (age, actor) = (api.settings.learners.consent_age, person.caller.actor);
    let people = api
        .store
        .read(move |c| advise::people(c, &actor, age, now()))
        .await?;
    let people = people.into_iter().map(Into::into).collect();
    Ok(Json(Page::whole(people)))
}

/// Look on no longer
#[utoipa::path(
    delete,
    path = "/api/v1/advising/{uuid}",
    operation_id = "stopAdvising",
    tag = "Advising",
    params(("uuid" = Uuid, Path, description = "The id under which she lets me.")),
    responses(
        (status = 204, description = "Nothing of hers is seen any more."),
        CallerRefused, UnknownRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn stop(
    State(api): State<Api>,
    Writer(caller): Writer,
    Path(text): Path<String>,
) -> Result<Response, Problem> {
    let id: AdviserId = text.parse().map_err(|_no_uuid| Problem::not_found())?;
    api.store
        .write(move |c| invite_adviser::stop(c, &caller.actor, id, now()))
        .await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// List her goals
#[utoipa::path(
    get,
    path = "/api/v1/advising/{uuid}/goals",
    operation_id = "listAdvisedGoals",
    tag = "Advising",
    params(("uuid" = Uuid, Path, description = "The id under which she lets me.")),
    responses(
        (status = 200, description = "All of them.", body = Page<GoalItem>),
        CallerRefused, UnknownRefused,
    ),
    security(("token" = ["read"]), ("session" = [])),
)]
async fn list_goals(
    State(api): State<Api>,
    person: Person,
    Path(text): Path<String>,
) -> Result<Json<Page<GoalItem>>, Problem> {
    let seen = look(&api, &person.caller.actor, &text, Part::Goals).await?;
    let discovery = api.discovery.clone();
    let found = api
        .store
        .read(move |c| {
            let parts = &seen.adviser.parts;
            let found = goals_api::own(c, seen.learner.id, parts, &discovery)?;
            let found = found.into_iter().map(|goal| own_words(goal, &seen));
            Ok::<_, Error>(found.collect::<Vec<_>>())
        })
        .await?;
    Ok(Json(Page::whole(found)))
}

/// A goal with what this adviser said about it, and nobody else.
fn own_words(mut goal: GoalItem, seen: &Seen) -> GoalItem {
    let id = seen.adviser.id.0;
    goal.remarks.retain(|remark| remark.adviser == id);
    goal
}

/// Show a goal of hers
#[utoipa::path(
    get,
    path = "/api/v1/advising/{uuid}/goals/{goal}",
    operation_id = "showAdvisedGoal",
    tag = "Advising",
    params(
        ("uuid" = Uuid, Path, description = "The id under which she lets me."),
        ("goal" = Uuid, Path, description = "The goal."),
    ),
    responses(
        (status = 200, description = "The goal, with what I said about it.", body = GoalItem),
        CallerRefused, UnknownRefused,
    ),
    security(("token" = ["read"]), ("session" = [])),
)]
async fn show_goal(
    State(api): State<Api>,
    person: Person,
    Path((text, wanted)): Path<(String, String)>,
) -> Result<Json<GoalItem>, Problem> {
    let wanted = goals_api::id(&wanted)?;
    let seen = look(&api, &person.caller.actor, &text, Part::Goals).await?;
    let discovery = api.discovery.clone();
    let goal = api
        .store
        .read(move |c| {
            let goal = goals::get(c, seen.learner.id, wanted)?.ok_or(Rule::NotFound)?;
            let doings = Doings::of(c, seen.learner.id, &seen.adviser.parts)?;
            let goal = goals_api::present(c, goal, &doings, &discovery)?;
            Ok::<_, Error>(own_words(goal, &seen))
        })
        .await?;
    Ok(Json(goal))
}

/// Say something about a goal
///
/// At most 1,000 characters, and 30 times a day.
#[utoipa::path(
    post,
    path = "/api/v1/advising/{uuid}/goals/{goal}/remarks",
    operation_id = "remark",
    tag = "Advising",
    params(
        ("uuid" = Uuid, Path, description = "The id under which she lets me."),
        ("goal" = Uuid, Path, description = "The goal."),
    ),
    request_body = RemarkRequest,
    responses(
        (status = 201, description = "It is said.", body = RemarkItem),
        BodyRefused, CallerRefused, UnknownRefused, TriesRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn say(
    State(api): State<Api>,
    Writer(caller): Writer,
    Path((text, wanted)): Path<(String, String)>,
    JsonBody(members): JsonBody,
) -> Result<Response, Problem> {
    let id: AdviserId = text.parse().map_err(|_no_uuid| Problem::not_found())?;
    let wanted = goals_api::id(&wanted)?;
    let (said, problems) = read::<RemarkRequest>(&members);
    problems.or(())?;
    let (age, actor) = (api.settings.learners.consent_age, caller.actor.clone());
    // Nothing is looked up elsewhere for who may not speak.
    api.store
        .read(move |c| advise::access(c, &actor, (id, Part::Goals), age, now()).map(drop))
        .await?;
    let item = match said.object.as_deref() {
        Some(address) => Some(goal::find_step(&api, &caller.actor, address).await?),
        None => None,
    };
    let word = Word {
        text: said.text,
        item,
    };
    let remark = api
        .store
        .write(move |c| {
            let remark = advise::remark(c, &caller.actor, (id, wanted), &word, age, now())?;
            goals_api::present_remark(c, remark)
        })
        .await?;
    Ok((StatusCode::CREATED, Json(remark)).into_response())
}

/// List playlists that she walks
#[utoipa::path(
    get,
    path = "/api/v1/advising/{uuid}/playlists",
    operation_id = "listAdvisedWalks",
    tag = "Advising",
    params(("uuid" = Uuid, Path, description = "The id under which she lets me.")),
    responses(
        (status = 200, description = "All of them.", body = Page<WalkItem>),
        CallerRefused, UnknownRefused,
    ),
    security(("token" = ["read"]), ("session" = [])),
)]
async fn list_playlists(
    State(api): State<Api>,
    person: Person,
    Path(text): Path<String>,
) -> Result<Json<Page<WalkItem>>, Problem> {
    let seen = look(&api, &person.caller.actor, &text, Part::Playlists).await?;
    let found = api
        .store
        .read(move |c| walks::own(c, seen.learner.id))
        .await?;
    Ok(Json(Page::whole(found)))
}

/// List what she signed up for
///
/// Neither her tickets nor what she wrote to organisers.
#[utoipa::path(
    get,
    path = "/api/v1/advising/{uuid}/enrolments",
    operation_id = "listAdvisedEnrolments",
    tag = "Advising",
    params(("uuid" = Uuid, Path, description = "The id under which she lets me.")),
    responses(
        (status = 200, description = "All of it.", body = Page<AdvisedEnrolment>),
        CallerRefused, UnknownRefused,
    ),
    security(("token" = ["read"]), ("session" = [])),
)]
async fn list_enrolments(
    State(api): State<Api>,
    person: Person,
    Path(text): Path<String>,
) -> Result<Json<Page<AdvisedEnrolment>>, Problem> {
    let seen = look(&api, &person.caller.actor, &text, Part::Enrolments).await?;
    let found = api.store.read(move |c| signed_up(c, &seen)).await?;
    Ok(Json(Page::whole(found)))
}

fn signed_up(connection: &mut Connection, seen: &Seen) -> Result<Vec<AdvisedEnrolment>, Error> {
    let own = enrolments::of_account(connection, seen.learner.id)?;
    let ids: Vec<_> = own.iter().map(|one| one.opportunity).collect();
    let items = opportunities::by_ids(connection, &ids)?;
    let found = own.into_iter().filter_map(|one| {
        let item = items.iter().find(|item| item.uuid == one.opportunity)?;
        Some(AdvisedEnrolment {
            opportunity: item.url.to_string(),
            status: one.state,
            since: rfc3339(one.since),
        })
    });
    Ok(found.collect())
}
