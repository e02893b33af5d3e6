//! Places in opportunities: `/api/v1/opportunities/{uuid}/enrolments`, `/api/v1/enrolments`,
//! `/api/v1/me/enrolments`.

use axum::{
    Json,
    extract::{Path, State},
    http::{StatusCode, Uri},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{
    Api,
    caller::{Person, Writer},
    condition::{IfMatch, etagged},
    members::{read, with_problems},
    once::{Done, Once},
    opportunities::id as opportunity,
    page::Page,
    responses::{
        BodyRefused, CallerRefused, ChangedRefused, ListRefused, NotOpenRefused, ReadRefused,
        TriesRefused, UnknownRefused,
    },
};
use crate::{
    actions::{
        Error, ask_questions,
        enrol::{self, Wish, release},
        territory,
    },
    domain::{
        Enrolment, EnrolmentId, LanguageMap, LanguageTag, Opportunity, ProblemCode, Question, Rule,
        document::document,
        enrolment::{EnrolmentState, Release},
        permission::Actor,
        question::{Answer, Given},
        release::ReleaseState,
        time::{now, rfc3339},
    },
    http::{Problem, json::JsonBody, query::Parameters},
    store::{Connection, check_ins, enrolments, opportunities, questions},
};

/// The routes of this family.
pub(super) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list, create))
        .routes(routes!(show, change, leave))
        .routes(routes!(mine))
}

document! {
    /// What somebody says who signs up.
    pub struct EnrolmentRequest {
        /// What to call her; the account's name when absent.
        name: String = "name",
        /// When she was born (`2010-04`); only of an account of which that is not known.
        birth_month: String = "birthMonth",
        /// What she writes to the organiser.
        message: String = "message",
        /// What the organiser sees besides: of an opportunity of this node her address, and her name
        /// anyhow; of another node's nothing but what is named here. What she is too young to let it
        /// see by herself, her guardian is asked for by a letter (`releaseAsked`); it is not released
        /// when no guardian can be asked.
        release: Vec<Release> = "release",
        /// What she answers to the organiser's own questions: by the id of each (see
        /// `listQuestions`) a text, one of the options, `yes` or `no`.
        answers: Given = "answers",
        /// The last part of the address of the invitation that she takes.
        invitation: Option<String> = "invitation",
    }
}

document! {
    /// The organiser's word about somebody; or what she herself answers now.
    pub struct EnrolmentDecision {
        /// `accepted`, `rejected`, `attended` or `absent`. Required of an editor.
        status: Option<EnrolmentState> = "status",
        /// All that she answers to the organiser's questions, in place of what she answered before;
        /// only of its person, until it begins.
        answers: Option<Given> = "answers",
    }
}

/// A place in an opportunity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct EnrolmentItem {
    /// Its id.
    pub id: Uuid,
    /// Address of the opportunity.
    #[schema(format = Uri)]
    pub opportunity: String,
    /// What the opportunity is called.
    pub title: LanguageMap,
    /// What to call her; empty for an organiser to whom she has not released it, when she signed up
    /// from another server.
    pub name: String,
    /// Her mail address; null for an organiser to whom she has not released it.
    #[schema(required)]
    pub email: Option<String>,
    /// Whether the organiser sees the address.
    pub released: bool,
    /// Whether the organiser sees the name.
    pub name_released: bool,
    /// What her guardian was asked to let the organiser see; for its person.
    pub release_asked: Vec<Release>,
    /// What the guardian said; null when nothing was asked.
    #[schema(required)]
    pub release_state: Option<ReleaseState>,
    /// The host from which she signed up, when that is not this node.
    #[schema(required)]
    pub host: Option<String>,
    /// What she wrote to the organiser.
    pub message: String,
    /// What she answered to the organiser's questions, by the id of each; for an editor what this one
    /// may read. People from other nodes are not asked.
    pub answers: Given,
    /// Whether she signed up by an invitation that is kept.
    pub invited: bool,
    /// How far she has come.
    pub status: EnrolmentState,
    /// The code of her ticket, for its person while she has a place.
    #[schema(required)]
    pub ticket: Option<String>,
    /// When she was checked in; of what recurs, for each date.
    #[schema(value_type = Vec<String>)]
    pub checked_in: Vec<String>,
    /// Since when she waits or has a seat.
    #[schema(format = DateTime)]
    pub since: String,
    /// When anything of it changed.
    #[schema(format = DateTime)]
    pub updated: String,
}

/// Who looks at a place.
#[derive(Debug, Clone, Copy)]
pub(super) enum Sees<'a> {
    /// Its person.
    Own,
    /// An editor, with the questions whose answers she reads.
    Editor(&'a [Question]),
}

/// A place as one sees it who may: with the address for its person, and for whom it is released to.
pub(super) fn present(
    connection: &mut Connection,
    enrolment: Enrolment,
    sees: Sees<'_>,
) -> Result<EnrolmentItem, Error> {
    let is_own = matches!(sees, Sees::Own);
    let may_read = |answer: &Answer| match sees {
        Sees::Own => true,
        Sees::Editor(questions) => questions.iter().any(|one| one.id == answer.question),
    };
    let answers = questions::answers(connection, enrolment.id)?
        .into_iter()
        .filter(may_read)
        .map(|answer| (answer.question.to_string(), answer.value))
        .collect();
    let item = opportunities::get(connection, enrolment.opportunity)?.ok_or(Rule::NotFound)?;
    let checked_in = check_ins::of_enrolment(connection, enrolment.id)?;
    let request = match sees {
        Sees::Own => release::shown(connection, &enrolment, now())?,
        Sees::Editor(_) => None,
    };
    Ok(EnrolmentItem {
        id: enrolment.id.0,
        opportunity: item.url.to_string(),
        name: enrolment.name,
        email: (is_own || enrolment.releases_email)
            .then_some(enrolment.email)
            .filter(|email| !email.is_empty()),
        released: enrolment.releases_email,
        name_released: enrolment.releases_name,
        release_state: request.as_ref().map(|one| one.state),
        release_asked: request.map(|one| one.fields).unwrap_or_default(),
        host: enrolment.joined_by.map(|actor| actor.host().to_string()),
        message: enrolment.message,
        answers,
        invited: enrolment.invitation.is_some(),
        status: enrolment.state,
        ticket: (is_own && enrolment.state.holds_seat() && item.peer.is_none())
            .then(|| enrolment.ticket.to_string()),
        title: item.content.name,
        checked_in: checked_in.into_iter().map(|one| rfc3339(one.at)).collect(),
        since: rfc3339(enrolment.since),
        updated: rfc3339(enrolment.updated),
    })
}

fn id(text: &str) -> Result<EnrolmentId, Problem> {
    text.parse().map_err(|_no_uuid| Problem::not_found())
}

/// Whose an enrolment is: her own, or one of an opportunity that this one edits.
fn visible(
    connection: &mut Connection,
    actor: &Actor,
    id: EnrolmentId,
) -> Result<(Enrolment, bool), Error> {
    let enrolment = enrolments::get(connection, id)?.ok_or(Rule::NotFound)?;
    let account = actor.account.as_ref().map(|account| account.id);
    if account.is_some() && enrolment.account == account {
        return Ok((enrolment, true));
    }
    let item = opportunities::get(connection, enrolment.opportunity)?.ok_or(Rule::NotFound)?;
    let edits = item.peer.is_none() && actor.edits(item.organisation);
    if edits && enrolment.state.is_shown() {
        Ok((enrolment, false))
    } else {
        Err(Rule::NotFound.into())
    }
}

/// The questions whose answers an editor reads; that she reads sensitive ones is noted.
fn readable(
    connection: &mut Connection,
    actor: &Actor,
    item: &Opportunity,
) -> Result<Vec<Question>, Error> {
    let mut readable = questions::of_opportunity(connection, item.uuid)?;
    readable.retain(|question| question.is_read_by(actor, item.organisation));
    ask_questions::note_reading(actor, &readable.iter().collect::<Vec<_>>());
    Ok(readable)
}

fn as_seen(
    connection: &mut Connection,
    actor: &Actor,
    enrolment: Enrolment,
    is_own: bool,
) -> Result<EnrolmentItem, Error> {
    if is_own {
        return present(connection, enrolment, Sees::Own);
    }
    let item = opportunities::get(connection, enrolment.opportunity)?.ok_or(Rule::NotFound)?;
    let readable = readable(connection, actor, &item)?;
    present(connection, enrolment, Sees::Editor(&readable))
}

/// List who signed up
///
/// For the editors of the opportunity; who came first is first. Who left is not listed any more.
#[utoipa::path(
    get,
    path = "/api/v1/opportunities/{uuid}/enrolments",
    operation_id = "listEnrolments",
    tag = "Enrolments",
    params(
        ("uuid" = Uuid, Path, description = "The opportunity."),
        ("status" = Option<EnrolmentState>, Query, description = "Only those who have come so far."),
    ),
    responses(
        (status = 200, description = "All of them.", body = Page<EnrolmentItem>),
        ListRefused, CallerRefused, UnknownRefused,
    ),
    security(("token" = ["read"]), ("session" = [])),
)]
async fn list(
    State(api): State<Api>,
    person: Person,
    Path(uuid): Path<String>,
    uri: Uri,
) -> Result<Json<Page<EnrolmentItem>>, Problem> {
    let uuid = opportunity(&uuid)?;
    let mut parameters = Parameters::read(uri.query());
    let wanted: Option<EnrolmentState> = parameters.parsed("status");
    parameters.finish()?;
    let actor = person.caller.actor;
    let page = api
        .store
        .read(move |connection| {
            let item = opportunities::get(connection, uuid)?
                .filter(|item| item.peer.is_none() && actor.edits(item.organisation))
                .ok_or(Rule::NotFound)?;
            let states: Vec<EnrolmentState> = EnrolmentState::ALL
                .iter()
                .copied()
                .filter(|state| state.is_shown())
                .filter(|state| wanted.is_none_or(|wanted| wanted == *state))
                .collect();
            let found = enrolments::of_opportunity(connection, item.uuid, &states)?;
            let readable = readable(connection, &actor, &item)?;
            found
                .into_iter()
                .map(|enrolment| present(connection, enrolment, Sees::Editor(&readable)))
                .collect::<Result<Vec<_>, Error>>()
                .map(Page::whole)
        })
        .await?;
    Ok(Json(page))
}

/// Sign up
///
/// For the person who is signed in. She has a seat, or waits for one or for the organiser's word; a
/// letter says which. For another node's opportunity this node asks by a Join that does not name
/// her: the enrolment is `sent` until its organiser answers, and `failed` when that node cannot be
/// reached for a day or takes nobody from here. Of `release` a child gives nothing by herself: her
/// guardian gets a letter, and the organiser sees it once she has said yes; 429 after five letters to
/// her within an hour.
#[utoipa::path(
    post,
    path = "/api/v1/opportunities/{uuid}/enrolments",
    operation_id = "enrol",
    tag = "Enrolments",
    params(
        ("uuid" = Uuid, Path, description = "The opportunity."),
        ("Idempotency-Key" = Option<String>, Header, description = "Sent again with the same key, the request changes nothing and gets the first answer."),
    ),
    request_body = EnrolmentRequest,
    responses(
        (status = 201, description = "She has signed up.", body = EnrolmentItem, headers(
            ("Location" = String, description = "Where it is in the API."),
            ("ETag" = String, description = "Its version, for `If-Match`."),
        )),
        BodyRefused, CallerRefused, ReadRefused, NotOpenRefused, TriesRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn create(
    State(api): State<Api>,
    Writer(caller): Writer,
    _person: Person,
    Path(uuid): Path<String>,
    once: Once,
    JsonBody(members): JsonBody,
) -> Result<Response, Problem> {
    let uuid = opportunity(&uuid)?;
    let age = api.settings.learners.consent_age;
    let (asked, problems) = read::<EnrolmentRequest>(&members);
    let wish = Wish {
        name: asked.name,
        email: String::new(),
        birth_month: asked.birth_month,
        message: asked.message,
        releases_email: asked.release.contains(&Release::Email),
        releases_name: asked.release.contains(&Release::Name),
        answers: asked.answers,
        invitation: asked.invitation,
        asks_guardian: !asked.release.is_empty() && api.settings.mail.is_some(),
    };
    if wish.asks_guardian {
        if let Some(given) = once.given(&api.store, &caller, &members).await? {
            return Ok(given);
        }
        let (asker, wished) = (caller.actor.clone(), wish.clone());
        let letter = api
            .store
            .read(move |c| release::first_letter(c, &asker, uuid, &wished, age, now()))
            .await?;
        if let Some(address) = letter {
            api.limits.mail_guardian(&address)?;
        }
    }
    let actor = caller.actor.clone();
    let work = move |connection: &mut Connection| {
        let chosen = actor.account.as_ref().and_then(|one| one.language.clone());
        let language = chosen.unwrap_or_else(LanguageTag::english);
        let made = enrol::ask(connection, &actor, uuid, &wish, (age, &language), now());
        // What is wrong with the request is told before what stands against it.
        if !problems.is_empty() && matches!(made, Err(Error::Rule(Rule::NotOpen(_)))) {
            return Err(problems.into());
        }
        let enrolment = with_problems(problems, made)?;
        let base = territory(connection)?.url;
        let location = base.at(&format!("/api/v1/enrolments/{}", enrolment.id));
        let version = enrolment.version;
        let item = present(connection, enrolment, Sees::Own)?;
        Ok(Done::created(location, item).at_version(version))
    };
    once.answer(&api.store, &caller, &members, work).await
}

/// Show an enrolment
///
/// For its person, and for the editors of the opportunity.
#[utoipa::path(
    get,
    path = "/api/v1/enrolments/{id}",
    operation_id = "showEnrolment",
    tag = "Enrolments",
    params(("id" = Uuid, Path, description = "Its id.")),
    responses(
        (status = 200, description = "The enrolment.", body = EnrolmentItem, headers(
            ("ETag" = String, description = "Its version, for `If-Match`."),
        )),
        CallerRefused, UnknownRefused,
    ),
    security(("token" = ["read"]), ("session" = [])),
)]
async fn show(
    State(api): State<Api>,
    person: Person,
    Path(text): Path<String>,
) -> Result<Response, Problem> {
    let id = id(&text)?;
    let (version, item) = api
        .store
        .read(move |connection| {
            let actor = &person.caller.actor;
            let (enrolment, is_own) = visible(connection, actor, id)?;
            let version = enrolment.version;
            Ok::<_, Error>((version, as_seen(connection, actor, enrolment, is_own)?))
        })
        .await?;
    Ok(etagged(version, Json(item)))
}

/// Decide about an enrolment
///
/// For the editors of the opportunity; its person changes her `answers` so. No more are accepted than there are seats; a seat that
/// becomes free goes to whoever waits longest.
#[utoipa::path(
    patch,
    path = "/api/v1/enrolments/{id}",
    operation_id = "decideEnrolment",
    tag = "Enrolments",
    params(
        ("id" = Uuid, Path, description = "Its id."),
        ("If-Match" = Option<String>, Header, description = "The `ETag` that the caller saw; 412 when it changed since."),
    ),
    request_body = EnrolmentDecision,
    responses(
        (status = 200, description = "The enrolment as it is now.", body = EnrolmentItem, headers(
            ("ETag" = String, description = "Its version, for `If-Match`."),
        )),
        BodyRefused, CallerRefused, UnknownRefused, ChangedRefused, NotOpenRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn change(
    State(api): State<Api>,
    Writer(caller): Writer,
    Path(text): Path<String>,
    condition: IfMatch,
    JsonBody(members): JsonBody,
) -> Result<Response, Problem> {
    let id = id(&text)?;
    let (decision, mut problems) = read::<EnrolmentDecision>(&members);
    problems.add_if(
        decision.status.is_none() && decision.answers.is_none() && problems.is_empty(),
        "/status",
        ProblemCode::Required,
    );
    let (version, item) = api
        .store
        .write(move |connection| {
            let actor = &caller.actor;
            let (known, is_own) = visible(connection, actor, id)?;
            let expected = condition.expected(Some(known.version));
            let mut problems = problems;
            let is_hers = "is for its person to say".to_owned();
            let is_strange = decision.answers.is_some() && !is_own;
            problems.add_if(is_strange, "/answers", ProblemCode::NotSupported(is_hers));
            problems.or(())?;
            let mut changed = known;
            if let Some(answers) = &decision.answers {
                changed = enrol::answer(connection, actor, id, answers, expected, now())?;
            }
            if let Some(state) = decision.status {
                let expected = match decision.answers {
                    Some(_) => Some(changed.version),
                    None => expected,
                };
                changed = enrol::decide(connection, actor, id, state, expected, now())?;
            }
            let sees_own = is_own && decision.status.is_none();
            let version = changed.version;
            Ok::<_, Error>((version, as_seen(connection, actor, changed, sees_own)?))
        })
        .await?;
    Ok(etagged(version, Json(item)))
}

/// Leave an enrolment
///
/// For its person: she does not come, and the organiser sees nothing more of her than her name. Her
/// seat goes to whoever waits longest.
#[utoipa::path(
    delete,
    path = "/api/v1/enrolments/{id}",
    operation_id = "leaveEnrolment",
    tag = "Enrolments",
    params(("id" = Uuid, Path, description = "Its id.")),
    responses(
        (status = 204, description = "She does not come. What was settled before stays as it is."),
        CallerRefused, UnknownRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn leave(
    State(api): State<Api>,
    Writer(caller): Writer,
    Path(text): Path<String>,
) -> Result<Response, Problem> {
    let id = id(&text)?;
    api.store
        .write(move |connection| enrol::leave(connection, &caller.actor, id, now()))
        .await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// List my enrolments
///
/// What the signed-in person signed up for, the latest first.
#[utoipa::path(
    get,
    path = "/api/v1/me/enrolments",
    operation_id = "listMyEnrolments",
    tag = "Me",
    responses(
        (status = 200, description = "All of them.", body = Page<EnrolmentItem>),
        CallerRefused,
    ),
    security(("token" = ["read"]), ("session" = [])),
)]
async fn mine(
    State(api): State<Api>,
    person: Person,
) -> Result<Json<Page<EnrolmentItem>>, Problem> {
    let account = person.account;
    let page = api
        .store
        .read(move |connection| {
            enrolments::of_account(connection, account)?
                .into_iter()
                .map(|enrolment| present(connection, enrolment, Sees::Own))
                .collect::<Result<Vec<_>, Error>>()
                .map(Page::whole)
        })
        .await?;
    Ok(Json(page))
}
