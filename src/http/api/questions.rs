//! An organiser's own questions: `/api/v1/opportunities/{uuid}/questions`.

use axum::{
    Json,
    extract::{Path, State},
    response::Response,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{
    Api,
    caller::{Caller, Writer},
    condition::{IfMatch, etagged},
    members::{read, with_problems},
    opportunities::id as opportunity,
    page::Page,
    responses::{BodyRefused, CallerRefused, ChangedRefused, ReadRefused},
    visible,
};
use crate::{
    actions::{
        Error,
        ask_questions::{self, Draft},
    },
    domain::{
        AccountId, Question, QuestionId,
        document::document,
        question::{QuestionContent, QuestionKind},
        time::now,
    },
    http::{Problem, json::JsonBody},
    store::questions,
};

/// The routes of this family.
pub(super) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list, set))
}

/// A question as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct QuestionRequest {
    /// Which one it was before, so that what was answered stays; absent for a new one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Uuid>,
    /// The question: at most 300 characters. Required.
    pub text: String,
    /// How it is answered.
    pub kind: QuestionKind,
    /// The answers to choose from, 2 to 20; only of a `choice`.
    pub options: Vec<String>,
    /// Whether it must be answered.
    pub required: bool,
    /// What it is asked for, shown to whoever answers: at most 300 characters. Required.
    pub purpose: String,
    /// Whether it is about health or diet: only `readers` read what is answered.
    pub sensitive: bool,
    /// The day on which the answers are erased. Either this or `eraseAfter`.
    #[schema(value_type = Option<String>, format = Date)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erase_on: Option<NaiveDate>,
    /// So many days after the end the answers are erased (0 to 365); of what has no end, after they
    /// were given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erase_after: Option<u32>,
    /// Accounts that read the answers to a sensitive question: members of the organisation.
    pub readers: Vec<Uuid>,
}

document! {
    /// Everything that is asked about an opportunity.
    pub struct QuestionList {
        /// The questions in their order, at most ten. Those that are missing are gone, with what was
        /// answered.
        questions: Vec<QuestionRequest> = "questions",
    }
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct QuestionItem {
    /// Its id: by it answers are given.
    pub id: Uuid,
    /// The question.
    pub text: String,
    /// How it is answered.
    pub kind: QuestionKind,
    /// The answers to choose from, of a `choice`.
    pub options: Vec<String>,
    /// Whether it must be answered.
    pub required: bool,
    /// What it is asked for.
    pub purpose: String,
    /// Whether it is about health or diet, and only who is named reads what is answered.
    pub sensitive: bool,
    /// The day on which the answers are erased.
    #[schema(required, format = Date)]
    pub erase_on: Option<String>,
    /// So many days after the end they are erased.
    #[schema(required)]
    pub erase_after: Option<u32>,
    /// Who reads the answers to a sensitive question; null for whoever does not edit it.
    #[schema(required)]
    pub readers: Option<Vec<Uuid>>,
}

fn present(question: Question, edits: bool) -> QuestionItem {
    let content = question.content;
    QuestionItem {
        id: question.id.0,
        text: content.text,
        kind: content.kind,
        options: content.options,
        required: content.required,
        purpose: content.purpose,
        sensitive: content.sensitive,
        erase_on: content.erase_on.map(|day| day.to_string()),
        erase_after: content.erase_after,
        readers: edits.then(|| question.readers.into_iter().map(|one| one.0).collect()),
    }
}

/// List an opportunity's questions
///
/// What is asked of whoever signs up, for everybody who sees the opportunity. Only its editors see who
/// reads the answers to sensitive questions. Nothing is asked of people from other nodes, and other
/// nodes are not told.
#[utoipa::path(
    get,
    path = "/api/v1/opportunities/{uuid}/questions",
    operation_id = "listQuestions",
    tag = "Enrolments",
    params(("uuid" = Uuid, Path, description = "The opportunity.")),
    responses(
        (status = 200, description = "All of them, in their order.", body = Page<QuestionItem>, headers(
            ("ETag" = String, description = "Their version, for `If-Match`."),
        )),
        ReadRefused,
    ),
    security((), ("token" = ["read"]), ("session" = [])),
)]
async fn list(
    State(api): State<Api>,
    caller: Caller,
    Path(uuid): Path<String>,
) -> Result<Response, Problem> {
    let uuid = opportunity(&uuid)?;
    let (version, page) = api
        .store
        .read(move |connection| {
            let item = visible::opportunity(connection, &caller.actor, uuid)?;
            let edits = visible::reader(&caller.actor).edits(item.organisation);
            let found = questions::of_opportunity(connection, item.uuid)?;
            let version = ask_questions::version(&found);
            let items = found.into_iter().map(|one| present(one, edits));
            Ok::<_, Error>((version, Page::whole(items.collect())))
        })
        .await?;
    Ok(etagged(version, Json(page)))
}

/// Set an opportunity's questions
///
/// For its editors: all of them at once. Answers to a question stay when its `id` is sent again,
/// unless its `text`, `purpose` or `kind` is another one now, or it is not sensitive any more.
/// Answers that stay are not kept longer than was said when they were given. While there are answers
/// to a sensitive question, only an owner of the organisation, and who reads them already, adds
/// readers.
#[utoipa::path(
    put,
    path = "/api/v1/opportunities/{uuid}/questions",
    operation_id = "setQuestions",
    tag = "Enrolments",
    params(
        ("uuid" = Uuid, Path, description = "The opportunity."),
        ("If-Match" = Option<String>, Header, description = "The `ETag` that the caller saw; 412 when any question changed since."),
    ),
    request_body = QuestionList,
    responses(
        (status = 200, description = "The questions as they are now.", body = Page<QuestionItem>, headers(
            ("ETag" = String, description = "Their version, for `If-Match`."),
        )),
        BodyRefused, CallerRefused, ReadRefused, ChangedRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn set(
    State(api): State<Api>,
    Writer(caller): Writer,
    Path(uuid): Path<String>,
    condition: IfMatch,
    JsonBody(members): JsonBody,
) -> Result<Response, Problem> {
    let uuid = opportunity(&uuid)?;
    let (asked, problems) = read::<QuestionList>(&members);
    let drafts = asked.questions.into_iter().map(draft).collect();
    let set = api
        .store
        .write(move |connection| {
            let before = questions::of_opportunity(connection, uuid)?;
            let expected = condition.expected(Some(ask_questions::version(&before)));
            let actor = &caller.actor;
            let set = ask_questions::set(connection, actor, uuid, drafts, expected, now());
            with_problems(problems, set)
        })
        .await?;
    let version = ask_questions::version(&set);
    let items = set.into_iter().map(|one| present(one, true));
    let page: Page<QuestionItem> = Page::whole(items.collect());
    Ok(etagged(version, Json(page)))
}

fn draft(sent: QuestionRequest) -> Draft {
    Draft {
        id: sent.id.map(QuestionId),
        content: QuestionContent {
            text: sent.text,
            kind: sent.kind,
            options: sent.options,
            required: sent.required,
            purpose: sent.purpose,
            sensitive: sent.sensitive,
            erase_on: sent.erase_on,
            erase_after: sent.erase_after,
        },
        readers: sent.readers.into_iter().map(AccountId).collect(),
    }
}
