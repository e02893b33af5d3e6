//! What the signed-in person wants to reach: `/api/v1/me/goals`.

use axum::{
    Json,
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{
    Api,
    caller::{Person, Writer},
    members::{read, with_problems},
    page::Page,
    responses::{BodyRefused, CallerRefused, LookUpRefused, UnknownRefused},
};
use crate::{
    actions::{Error, advise, keep_goal as action, territory},
    discovery::Discovery,
    domain::{
        AccountId, Goal, GoalId, LanguageMap, LanguageTag, ObjectUrl, ProblemCode, Problems,
        RemarkId, Rule,
        adviser::{Answer, Part, Remark},
        document::document,
        goal::{GoalKind, STEPS, Standing},
        permission::Actor,
        time::{now, rfc3339},
    },
    http::{
        Problem,
        goal::{self, Doings, Needed},
        json::JsonBody,
    },
    store::{Connection, accounts, advisers, goals, remarks},
};

/// The routes of this family.
pub(super) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list, pick))
        .routes(routes!(show, change, drop_goal))
        .routes(routes!(answer, forget))
}

document! {
    /// A goal: one of `occupation`, `skill` and `name`.
    pub struct GoalRequest {
        /// An occupation of ESCO's, by its address.
        occupation: Option<String> = "occupation",
        /// A skill of ESCO's, by its address.
        skill: Option<String> = "skill",
        /// A goal in own words: one line.
        name: Option<String> = "name",
        /// Addresses of opportunities and playlists, here or elsewhere, in her order.
        steps: Vec<String> = "steps",
    }
}

document! {
    /// What of a goal can be changed; what is absent stays.
    pub struct GoalPatch {
        /// Other own words.
        name: Option<String> = "name",
        /// All steps, in her order.
        steps: Option<Vec<String>> = "steps",
        /// Whether it is reached.
        reached: Option<bool> = "reached",
    }
}

document! {
    /// What she makes of a suggested step.
    pub struct RemarkAnswer {
        /// `taken` adds the step to the goal. Required.
        answer: Option<Answer> = "answer",
    }
}

/// Something that somebody wants to reach. Only she sees it, and whom she lets look on.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct GoalItem {
    /// Its id.
    pub uuid: Uuid,
    /// The occupation, by its ESCO address.
    #[schema(required)]
    pub occupation: Option<String>,
    /// The skill, by its ESCO address.
    #[schema(required)]
    pub skill: Option<String>,
    /// Her own words.
    #[schema(required)]
    pub name: Option<String>,
    /// What it is called.
    pub title: LanguageMap,
    /// Since when.
    #[schema(format = DateTime)]
    pub created: String,
    /// When she has reached it; null until then.
    #[schema(format = DateTime, required)]
    pub reached: Option<String>,
    /// The addresses of what she has collected, in her order.
    pub steps: Vec<String>,
    /// Where she stands with each of them.
    pub stages: Vec<GoalStage>,
    /// Skills that ESCO names and that something teaches which she has done; essential ones first.
    pub covered: Vec<NeededItem>,
    /// Skills that ESCO names and nothing teaches that she has done; essential ones first.
    pub missing: Vec<NeededItem>,
    /// What her advisers say, the latest first.
    pub remarks: Vec<RemarkItem>,
}

/// Where somebody stands with a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct GoalStage {
    /// The address of the step.
    #[schema(format = Uri)]
    pub item: String,
    /// What it is called; null for what this node does not know, or does not show.
    #[schema(required)]
    pub title: Option<LanguageMap>,
    /// Where she stands.
    pub state: Standing,
}

/// A skill that a goal needs.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NeededItem {
    /// Its ESCO address.
    pub skill: String,
    /// What it is called.
    pub name: LanguageMap,
    /// Whether it is needed, or only helps.
    pub essential: bool,
    /// How many opportunities here teach it, or something narrower.
    pub opportunities: u64,
}

/// What an adviser says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct RemarkItem {
    /// Its id.
    pub id: Uuid,
    /// The id under which she lets the adviser look on.
    pub adviser: Uuid,
    /// What the adviser goes by; null once that account is erased.
    #[schema(required)]
    pub name: Option<String>,
    /// Plain text; may be empty when a step is suggested.
    pub text: String,
    /// The address of a suggested step.
    #[schema(format = Uri, required)]
    pub object: Option<String>,
    /// What she made of it.
    #[schema(required)]
    pub answer: Option<Answer>,
    /// When it was said.
    #[schema(format = DateTime)]
    pub created: String,
}

/// A remark as both see it.
pub(super) fn present_remark(
    connection: &mut Connection,
    remark: Remark,
) -> Result<RemarkItem, Error> {
    let adviser = advisers::get(connection, remark.adviser)?;
    let account = match adviser.as_ref().and_then(|adviser| adviser.adviser) {
        Some(id) => accounts::get(connection, id)?,
        None => None,
    };
    let name = account.map(|account| account.name);
    let email = || adviser.map(|adviser| adviser.email);
    let name = name.filter(|name| !name.is_empty()).or_else(email);
    Ok(RemarkItem {
        id: remark.id.0,
        adviser: remark.adviser.0,
        name: name.filter(|name| !name.is_empty()),
        text: remark.text,
        object: remark.item.map(|item| item.to_string()),
        answer: remark.answer,
        created: rfc3339(remark.created),
    })
}

/// Remarks as both see them.
pub(super) fn present_remarks(
    connection: &mut Connection,
    remarks: Vec<Remark>,
) -> Result<Vec<RemarkItem>, Error> {
    let remarks = remarks.into_iter();
    remarks
        .map(|remark| present_remark(connection, remark))
        .collect()
}

/// A goal as its person, and her adviser, sees it.
pub(super) fn present(
    connection: &mut Connection,
    item: Goal,
    doings: &Doings,
    discovery: &Discovery,
) -> Result<GoalItem, Error> {
    let time = now();
    let needed = goal::needed(connection, &item, doings, (discovery, None), time)?;
    let (covered, missing): (Vec<_>, Vec<_>) = needed.into_iter().partition(|one| one.covered);
    let stages = goal::steps(connection, &item.steps, doings, time)?;
    let skills = |needed: Vec<Needed>| needed.into_iter().map(present_needed).collect();
    let object = |kind| (item.kind == kind).then(|| item.object.clone());
    let said = remarks::of_goal(connection, item.id)?;
    Ok(GoalItem {
        uuid: item.id.0,
        occupation: object(GoalKind::Occupation),
        skill: object(GoalKind::Skill),
        name: object(GoalKind::Name),
        title: goal::name(connection, &item, None)?,
        created: rfc3339(item.created),
        reached: item.reached.map(rfc3339),
        steps: item.steps.iter().map(ToString::to_string).collect(),
        stages: stages
            .into_iter()
            .map(|step| GoalStage {
                item: step.url.to_string(),
                title: step.item.map(|item| match item {
                    goal::Item::Opportunity(item) => item.content.name,
                    goal::Item::Playlist(item) => item.content.name,
                }),
                state: step.standing,
            })
            .collect(),
        covered: skills(covered),
        missing: skills(missing),
        remarks: present_remarks(connection, said)?,
    })
}

fn present_needed(needed: Needed) -> NeededItem {
    NeededItem {
        skill: needed.skill.id.uri(),
        name: needed.skill.name,
        essential: needed.essential,
        opportunities: needed.count,
    }
}

/// Everything that somebody wants to reach, for whoever sees these parts of hers.
pub(super) fn own(
    connection: &mut Connection,
    account: AccountId,
    parts: &[Part],
    discovery: &Discovery,
) -> Result<Vec<GoalItem>, Error> {
    let doings = Doings::of(connection, account, parts)?;
    goals::of_account(connection, account)?
        .into_iter()
        .map(|item| present(connection, item, &doings, discovery))
        .collect()
}

fn one(connection: &mut Connection, item: Goal, discovery: &Discovery) -> Result<GoalItem, Error> {
    let doings = Doings::of(connection, item.account, Part::ALL)?;
    present(connection, item, &doings, discovery)
}

pub(super) fn id(text: &str) -> Result<GoalId, Problem> {
    text.parse().map_err(|_no_uuid| Problem::not_found())
}

/// The language of somebody's own words: hers, else the territory's.
fn language(connection: &mut Connection, actor: &Actor) -> Result<LanguageTag, Error> {
    let account = actor.account.as_ref();
    let own = account.and_then(|account| account.language.clone());
    let territory = territory(connection)?;
    let language = own.or_else(|| territory.languages.first().cloned());
    Ok(language.unwrap_or_else(LanguageTag::undetermined))
}

/// The steps that addresses name; those of `before` are known.
async fn steps(
    api: &Api,
    actor: &Actor,
    addresses: Vec<String>,
    before: &[ObjectUrl],
) -> Result<Vec<ObjectUrl>, Problem> {
    if addresses.len() > STEPS {
        return Err(Rule::member("/steps", ProblemCode::TooMany(STEPS)).into());
    }
    let mut found = Vec::new();
    let mut problems = Problems::default();
    for (n, address) in addresses.iter().enumerate() {
        if let Some(known) = before.iter().find(|known| known.as_str() == address) {
            found.push(known.clone());
            continue;
        }
        match goal::find_step(api, actor, address).await {
            Ok(url) => found.push(url),
            Err(problem) => match problem.rule() {
                Some(Rule::Invalid(wrong)) => {
                    for one in &wrong.0 {
                        problems.add(format!("/steps/{n}"), one.code.clone());
                    }
                }
                _ => return Err(problem),
            },
        }
    }
    problems.or(())?;
    Ok(found)
}

/// List my goals
///
/// What she has not reached yet first.
#[utoipa::path(
    get,
    path = "/api/v1/me/goals",
    operation_id = "listGoals",
    tag = "Me",
    responses(
        (status = 200, description = "All of them.", body = Page<GoalItem>),
        CallerRefused,
    ),
    security(("token" = ["read"]), ("session" = [])),
)]
async fn list(State(api): State<Api>, person: Person) -> Result<Json<Page<GoalItem>>, Problem> {
    let (account, discovery) = (person.account, api.discovery.clone());
    let found = api
        .store
        .read(move |c| own(c, account, Part::ALL, &discovery))
        .await?;
    Ok(Json(Page::whole(found)))
}

/// Pick a goal
///
/// One that she has picked before is answered as it is. At most 20 goals, with 100 steps each.
#[utoipa::path(
    post,
    path = "/api/v1/me/goals",
    operation_id = "pickGoal",
    tag = "Me",
    request_body = GoalRequest,
    responses(
        (status = 201, description = "It is hers.", body = GoalItem, headers(
            ("Location" = String, description = "The goal, in the API."),
        )),
        BodyRefused, CallerRefused, LookUpRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn pick(
    State(api): State<Api>,
    Writer(caller): Writer,
    person: Person,
    JsonBody(members): JsonBody,
) -> Result<Response, Problem> {
    let (asked, mut problems) = read::<GoalRequest>(&members);
    let given = [
        (GoalKind::Occupation, asked.occupation),
        (GoalKind::Skill, asked.skill),
        (GoalKind::Name, asked.name),
    ];
    let given: Vec<_> = given
        .into_iter()
        .filter_map(|(kind, text)| Some((kind, text?)))
        .collect();
    problems.add_if(
        problems.is_empty() && given.len() != 1,
        "",
        ProblemCode::Malformed("name one of `occupation`, `skill` and `name`".to_owned()),
    );
    problems.or(())?;
    let steps = steps(&api, &person.caller.actor, asked.steps, &[]).await?;
    let discovery = api.discovery.clone();
    let item = api
        .store
        .write(move |c| {
            let (kind, text) = given.into_iter().next().ok_or(Rule::NotFound)?;
            let language = language(c, &caller.actor)?;
            let mut goal = action::pick(c, &caller.actor, (kind, &text), &language, now())?;
            for step in steps {
                goal = action::add_step(c, &caller.actor, goal.id, &step)?;
            }
            one(c, goal, &discovery)
        })
        .await?;
    let location = format!("/api/v1/me/goals/{}", item.uuid);
    let location = api.settings.url.at(&location).to_string();
    let headers = [(header::LOCATION, location)];
    Ok((StatusCode::CREATED, headers, Json(item)).into_response())
}

/// Show a goal
#[utoipa::path(
    get,
    path = "/api/v1/me/goals/{uuid}",
    operation_id = "showGoal",
    tag = "Me",
    params(("uuid" = Uuid, Path, description = "Its id.")),
    responses(
        (status = 200, description = "The goal.", body = GoalItem),
        CallerRefused, UnknownRefused,
    ),
    security(("token" = ["read"]), ("session" = [])),
)]
async fn show(
    State(api): State<Api>,
    person: Person,
    Path(text): Path<String>,
) -> Result<Json<GoalItem>, Problem> {
    let id = id(&text)?;
    let discovery = api.discovery.clone();
    let item = api
        .store
        .read(move |c| {
            let goal = goals::get(c, person.account, id)?.ok_or(Rule::NotFound)?;
            one(c, goal, &discovery)
        })
        .await
        .map_err(|error: Error| Problem::from(error))?;
    Ok(Json(item))
}

/// Change a goal
///
/// Its own words, its steps, and whether it is reached.
#[utoipa::path(
    patch,
    path = "/api/v1/me/goals/{uuid}",
    operation_id = "changeGoal",
    tag = "Me",
    params(("uuid" = Uuid, Path, description = "Its id.")),
    request_body(content(
        (GoalPatch = "application/json"),
        (GoalPatch = "application/merge-patch+json"),
    )),
    responses(
        (status = 200, description = "The goal as it is now.", body = GoalItem),
        BodyRefused, CallerRefused, UnknownRefused, LookUpRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn change(
    State(api): State<Api>,
    Writer(caller): Writer,
    person: Person,
    Path(text): Path<String>,
    JsonBody(members): JsonBody,
) -> Result<Json<GoalItem>, Problem> {
    let id = id(&text)?;
    let (patch, problems) = read::<GoalPatch>(&members);
    let before = api
        .store
        .read(move |c| goals::get(c, person.account, id))
        .await?
        .ok_or(Rule::NotFound)?;
    let asked = match patch.steps {
        Some(addresses) => Some(steps(&api, &person.caller.actor, addresses, &before.steps).await?),
        None => None,
    };
    let change = action::Change {
        name: patch.name,
        steps: asked,
        reached: patch.reached,
    };
    let discovery = api.discovery.clone();
    let item = api
        .store
        .write(move |c| {
            let changed = action::change(c, &caller.actor, id, change, now());
            let goal = with_problems(problems, changed)?;
            one(c, goal, &discovery)
        })
        .await?;
    Ok(Json(item))
}

/// Drop a goal
///
/// Its steps, and what was said about it, are erased.
#[utoipa::path(
    delete,
    path = "/api/v1/me/goals/{uuid}",
    operation_id = "dropGoal",
    tag = "Me",
    params(("uuid" = Uuid, Path, description = "Its id.")),
    responses(
        (status = 204, description = "It is gone."),
        CallerRefused, UnknownRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn drop_goal(
    State(api): State<Api>,
    Writer(caller): Writer,
    Path(text): Path<String>,
) -> Result<Response, Problem> {
    let id = id(&text)?;
    api.store
        .write(move |c| action::drop_goal(c, &caller.actor, id, now()))
        .await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

fn which((goal, remark): (String, String)) -> Result<(GoalId, RemarkId), Problem> {
    let remark = remark.parse().map_err(|_no_uuid| Problem::not_found())?;
    Ok((id(&goal)?, remark))
}

/// Answer a suggested step
#[utoipa::path(
    patch,
    path = "/api/v1/me/goals/{uuid}/remarks/{id}",
    operation_id = "answerRemark",
    tag = "Me",
    params(
        ("uuid" = Uuid, Path, description = "The goal."),
        ("id" = Uuid, Path, description = "The remark."),
    ),
    request_body = RemarkAnswer,
    responses(
        (status = 200, description = "The remark as it is now.", body = RemarkItem),
        BodyRefused, CallerRefused, UnknownRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn answer(
    State(api): State<Api>,
    Writer(caller): Writer,
    Path(path): Path<(String, String)>,
    JsonBody(members): JsonBody,
) -> Result<Json<RemarkItem>, Problem> {
    let which = which(path)?;
    let (said, mut problems) = read::<RemarkAnswer>(&members);
    let missing = problems.is_empty() && said.answer.is_none();
    problems.add_if(missing, "/answer", ProblemCode::Required);
    problems.or(())?;
    let remark = api
        .store
        .write(move |c| {
            let answer = said.answer.ok_or(Rule::NotFound)?;
            let remark = advise::answer(c, &caller.actor, which, answer)?;
            present_remark(c, remark)
        })
        .await?;
    Ok(Json(remark))
}

/// Delete a remark
#[utoipa::path(
    delete,
    path = "/api/v1/me/goals/{uuid}/remarks/{id}",
    operation_id = "deleteRemark",
    tag = "Me",
    params(
        ("uuid" = Uuid, Path, description = "The goal."),
        ("id" = Uuid, Path, description = "The remark."),
    ),
    responses(
        (status = 204, description = "It is gone."),
        CallerRefused, UnknownRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn forget(
    State(api): State<Api>,
    Writer(caller): Writer,
    Path(path): Path<(String, String)>,
) -> Result<Response, Problem> {
    let which = which(path)?;
    api.store
        .write(move |c| advise::forget(c, &caller.actor, which))
        .await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
