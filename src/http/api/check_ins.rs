//! Checking in: `/api/v1/opportunities/{uuid}/check-ins` for editors, `/api/v1/check-ins` for who
//! reads the code on the wall.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{
    Api,
    caller::{Person, Writer},
    members::read,
    once::{Done, Once},
    page::Page,
    responses::{BodyRefused, CallerRefused, NotOpenRefused, TriesRefused, UnknownRefused},
};
use crate::{
    actions::{
        Error,
        check_in::{
            self, Reading, Report, Whom,
            door::{self, Known},
        },
    },
    domain::{
        EnrolmentId, OpportunityId, ProblemCode, Problems, Rule,
        check_in::{MOST, Verdict},
        document::document,
        time::{Moment, now, rfc3339},
    },
    http::{Problem, json::JsonBody, visit::Visit},
    store::Connection,
};

/// The routes of this family.
pub(super) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(read_codes))
        .routes(routes!(take_back))
        .routes(routes!(enter))
}

/// One reading: exactly one of `code` and `enrolment`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CheckInReading {
    /// The code of a ticket, as it was read or typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The enrolment of who was chosen from a list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enrolment: Option<Uuid>,
    /// When it was read, at most an hour ago; now when absent.
    #[schema(value_type = Option<String>, format = DateTime)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Moment>,
}

document! {
    /// What an editor read, also while there was no network.
    pub struct CheckInRequest {
        /// In the order in which it was read; at most 200. Required.
        check_ins: Vec<CheckInReading> = "checkIns",
    }
}

document! {
    /// What a learner read from the wall.
    pub struct DoorRequest {
        /// The code. Required.
        code: String = "code",
    }
}

/// What became of a reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct CheckInReport {
    /// The code, as it was sent.
    #[schema(required)]
    pub code: Option<String>,
    /// Whose place it is, when it is one in this opportunity.
    #[schema(required)]
    pub enrolment: Option<Uuid>,
    /// What to call her.
    #[schema(required)]
    pub name: Option<String>,
    /// In a word.
    pub status: Verdict,
    /// Since when she is noted as there.
    #[schema(required, format = DateTime)]
    pub at: Option<String>,
}

impl CheckInReport {
    fn new(code: Option<String>, report: Report) -> Self {
        Self {
            code,
            enrolment: report.enrolment.as_ref().map(|one| one.id.0),
            name: report.enrolment.map(|one| one.name),
            status: report.verdict,
            at: report.at.map(rfc3339),
        }
    }
}

/// What is sent as what is done, noting what is neither.
fn readings(sent: &[CheckInReading], problems: &mut Problems) -> Vec<Reading> {
    let pointer = "/checkIns";
    problems.add_if(sent.is_empty(), pointer, ProblemCode::Required);
    problems.add_if(sent.len() > MOST, pointer, ProblemCode::TooMany(MOST));
    let mut readings = Vec::new();
    for (n, one) in sent.iter().enumerate() {
        let whom = match (&one.code, one.enrolment) {
            (Some(code), None) => Whom::Ticket(code.clone()),
            (None, Some(id)) => Whom::Place(EnrolmentId(id)),
            _ => {
                let told = "must have either a code or an enrolment".to_owned();
                problems.add(format!("{pointer}/{n}"), ProblemCode::Malformed(told));
                continue;
            }
        };
        let at = one.at.map(Moment::utc);
        readings.push(Reading { whom, at });
    }
    readings
}

/// Check people in
///
/// For the editors of the opportunity: codes of tickets, or people from the list, with the time at
/// which each was read. There is a report for each, in their order; what cannot be done keeps nothing
/// else from being done. Sent again, whoever is there is `already` there.
#[utoipa::path(
    post,
    path = "/api/v1/opportunities/{uuid}/check-ins",
    operation_id = "checkIn",
    tag = "Enrolments",
    params(
        ("uuid" = Uuid, Path, description = "The opportunity."),
        ("Idempotency-Key" = Option<String>, Header, description = "Sent again with the same key, the request changes nothing and gets the first answer."),
    ),
    request_body = CheckInRequest,
    responses(
        (status = 200, description = "A report for each reading.", body = Page<CheckInReport>),
        BodyRefused, CallerRefused, UnknownRefused, NotOpenRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn read_codes(
    State(api): State<Api>,
    Writer(caller): Writer,
    Path(uuid): Path<String>,
    once: Once,
    JsonBody(members): JsonBody,
) -> Result<Response, Problem> {
    let uuid: OpportunityId = uuid.parse().map_err(|_no_uuid| Problem::not_found())?;
    let (asked, mut problems) = read::<CheckInRequest>(&members);
    let readings = readings(&asked.check_ins, &mut problems);
    let actor = caller.actor.clone();
    let work = move |connection: &mut Connection| {
        check_in::must_edit(connection, &actor, uuid)?;
        problems.or(())?;
        let reports = check_in::read(connection, &actor, uuid, &readings, now())?;
        let items = asked.check_ins.into_iter().zip(reports);
        let items = items.map(|(sent, report)| CheckInReport::new(sent.code, report));
        Ok(Done::changed(Page::whole(items.collect())))
    };
    once.answer(&api.store, &caller, &members, work).await
}

/// Take a check-in back
///
/// For the editors of the opportunity: somebody is not here after all. Of what recurs it is for the
/// date that is on. Done again, it changes nothing.
#[utoipa::path(
    delete,
    path = "/api/v1/opportunities/{uuid}/check-ins/{enrolment}",
    operation_id = "takeBackCheckIn",
    tag = "Enrolments",
    params(
        ("uuid" = Uuid, Path, description = "The opportunity."),
        ("enrolment" = Uuid, Path, description = "Whose check-in it is."),
    ),
    responses(
        (status = 204, description = "She is not noted as there."),
        CallerRefused, UnknownRefused, NotOpenRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn take_back(
    State(api): State<Api>,
    Writer(caller): Writer,
    Path((uuid, place)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let uuid: OpportunityId = uuid.parse().map_err(|_no_uuid| Problem::not_found())?;
    let place: EnrolmentId = place.parse().map_err(|_no_uuid| Problem::not_found())?;
    api.store
        .write(move |c| check_in::take_back(c, &caller.actor, uuid, place, now()))
        .await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Check in at a door
///
/// For the person who is signed in, with the code on the wall, which changes every 30 seconds. A code
/// that is wrong and one that is too old get the same answer: `unknown`. Whoever tries too many is
/// refused for some minutes.
#[utoipa::path(
    post,
    path = "/api/v1/check-ins",
    operation_id = "checkInAtDoor",
    tag = "Enrolments",
    params(
        ("Idempotency-Key" = Option<String>, Header, description = "Sent again with the same key, the request changes nothing and gets the first answer."),
    ),
    request_body = DoorRequest,
    responses(
        (status = 200, description = "What became of it.", body = CheckInReport),
        BodyRefused, CallerRefused, NotOpenRefused, TriesRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn enter(
    State(api): State<Api>,
    Writer(caller): Writer,
    person: Person,
    visit: Visit,
    once: Once,
    JsonBody(members): JsonBody,
) -> Result<Response, Problem> {
    let (asked, mut problems) = read::<DoorRequest>(&members);
    let is_empty = asked.code.trim().is_empty() && !problems.has("/code");
    problems.add_if(is_empty, "/code", ProblemCode::Required);
    problems.or(())?;
    if let Some(given) = once.given(&api.store, &caller, &members).await? {
        return Ok(given);
    }
    let attempt = api.limits.try_code(Some(person.account), &visit.client)?;
    let is_right = Arc::new(AtomicBool::new(false));
    let noted = is_right.clone();
    let work = move |connection: &mut Connection| {
        let known = Known {
            account: Some(person.account),
            tickets: Vec::new(),
        };
        let entered = door::enter(connection, (&asked.code, ""), &known, None, now());
        let report = match entered {
            Ok((_, report)) => report,
            Err(Error::Rule(Rule::NotFound)) => Report::unknown(),
            Err(refused) => return Err(refused),
        };
        noted.store(report.verdict != Verdict::Unknown, Ordering::Relaxed);
        Ok(Done::changed(CheckInReport::new(Some(asked.code), report)))
    };
    let answer = once.answer(&api.store, &caller, &members, work).await;
    if is_right.load(Ordering::Relaxed) {
        attempt.succeeded();
    }
    answer
}
