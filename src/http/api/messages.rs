//! Writing to those who signed up: `/api/v1/opportunities/{uuid}/messages`.

use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{
    Api,
    caller::{Person, Writer},
    members::{read, with_problems},
    once::{Done, Once},
    opportunities::id as opportunity,
    page::Page,
    responses::{BodyRefused, CallerRefused, ReadRefused, TriesRefused},
};
use crate::{
    actions::{Error, ask_questions, secret, write_message},
    domain::{
        Message, Rule,
        message::{Addressees, MessageContent},
        time::{now, rfc3339},
    },
    http::{Problem, json::JsonBody},
    store::{Connection, messages},
};

/// The routes of this family.
pub(super) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list, send))
}

/// A message that was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MessageItem {
    /// Its id.
    pub id: Uuid,
    /// To whom it went.
    pub audience: Addressees,
    /// What stands above it.
    pub name: String,
    /// What it says: plain text.
    pub content: String,
    /// When it was sent.
    #[schema(format = DateTime)]
    pub published: String,
    /// To how many.
    pub reached: u32,
    /// How many could not be written to: they signed up from another server and released no address.
    pub missed: u32,
    /// How many have no address: they read it on the page of their place.
    #[serde(rename = "onPage")]
    pub on_page: u32,
}

fn present(message: Message) -> MessageItem {
    MessageItem {
        id: message.id.0,
        audience: message.content.audience,
        name: message.content.name,
        content: message.content.content,
        published: rfc3339(message.published),
        reached: message.reached,
        missed: message.missed,
        on_page: message.on_page,
    }
}

/// List what was written to participants
///
/// For the editors of the opportunity, the latest first.
#[utoipa::path(
    get,
    path = "/api/v1/opportunities/{uuid}/messages",
    operation_id = "listMessages",
    tag = "Enrolments",
    params(("uuid" = Uuid, Path, description = "The opportunity.")),
    responses(
        (status = 200, description = "All of them.", body = Page<MessageItem>),
        CallerRefused, ReadRefused,
    ),
    security(("token" = ["read"]), ("session" = [])),
)]
async fn list(
    State(api): State<Api>,
    person: Person,
    Path(uuid): Path<String>,
) -> Result<Json<Page<MessageItem>>, Problem> {
    let uuid = opportunity(&uuid)?;
    let page = api
        .store
        .read(move |connection| {
            ask_questions::seen_by_editor(connection, &person.caller.actor, uuid)?;
            let found = messages::of_opportunity(connection, uuid)?;
            Ok::<_, Error>(Page::whole(found.into_iter().map(present).collect()))
        })
        .await?;
    Ok(Json(page))
}

/// Write to participants
///
/// For the editors of the opportunity. Each gets a letter of her own, also who has not released her
/// address, and nobody sees who else does; guardians get a copy. At most five messages a day about one
/// opportunity. A node without a mail server refuses it with 422.
#[utoipa::path(
    post,
    path = "/api/v1/opportunities/{uuid}/messages",
    operation_id = "writeMessage",
    tag = "Enrolments",
    params(
        ("uuid" = Uuid, Path, description = "The opportunity."),
        ("Idempotency-Key" = Option<String>, Header, description = "Sent again with the same key, the request changes nothing and gets the first answer."),
    ),
    request_body = MessageContent,
    responses(
        (status = 201, description = "The letters are on their way.", body = MessageItem),
        BodyRefused, CallerRefused, ReadRefused, TriesRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn send(
    State(api): State<Api>,
    Writer(caller): Writer,
    Path(uuid): Path<String>,
    once: Once,
    JsonBody(members): JsonBody,
) -> Result<Response, Problem> {
    let uuid = opportunity(&uuid)?;
    let (content, problems) = read::<MessageContent>(&members);
    let actor = caller.actor.clone();
    let mails = api.settings.mail.is_some();
    let work = move |connection: &mut Connection| {
        ask_questions::edited(connection, &actor, uuid)?;
        if !mails {
            return Err(Rule::Refused("this node cannot send mail".to_owned()).into());
        }
        let key = secret::random(22)?;
        let sent = write_message::send(connection, &actor, uuid, &content, &key, now());
        // What is wrong with the request is told before what stands against it.
        if !problems.is_empty() && matches!(sent, Err(Error::Rule(Rule::TooMany(_)))) {
            return Err(problems.into());
        }
        let message = with_problems(problems, sent)?;
        let mut done = Done::changed(present(message));
        done.status = StatusCode::CREATED;
        Ok(done)
    };
    once.answer(&api.store, &caller, &members, work).await
}
