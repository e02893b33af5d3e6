//! Inviting people: `/api/v1/opportunities/{uuid}/invitations`.

use std::collections::BTreeMap;

use axum::{
    Json,
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
    members::{read, with_problems},
    once::{Done, Once},
    opportunities::id as opportunity,
    page::Page,
    responses::{BodyRefused, CallerRefused, NotOpenRefused, ReadRefused},
};
use crate::{
    actions::{Error, ask_questions, invite, territory},
    domain::{
        Invitation, InvitationId, LanguageTag, ObjectUrl, ProblemCode, Problems, Rule,
        document::{document, words},
        invitation::{Guest, Invited, NotInvited, read_list},
        time::{Moment, now, rfc3339},
    },
    http::{Problem, json::JsonBody},
    store::{Connection, invitations},
};

/// The routes of this family.
pub(super) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list, send))
        .routes(routes!(revoke))
}

/// Somebody to invite.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GuestRequest {
    /// Her mail address.
    pub email: String,
    /// What to call her in the letter.
    #[serde(default)]
    pub name: String,
}

document! {
    /// Whom to invite: by `invitations`, by `csv`, or by a `link`.
    pub struct InvitationRequest {
        /// A letter to each of these, at most 500.
        invitations: Vec<GuestRequest> = "invitations",
        /// The same as a table (CSV): a row for each, with an address and maybe a name.
        csv: String = "csv",
        /// Whether a link for many is made, for a wall or a poster.
        link: bool = "link",
        /// Until when that link works; until the end when absent, or for thirty days.
        #[schema(value_type = Option<String>, format = DateTime)]
        ends: Option<Moment> = "ends",
    }
}

words! {
    /// How an invitation stands.
    pub enum InvitationState {
        /// It can be taken.
        Waiting = "waiting",
        /// It was taken.
        Used = "used",
        /// Its time is over.
        Expired = "expired",
        /// It was taken back.
        Revoked = "revoked",
    }
}

impl InvitationState {
    /// How this one stands.
    pub(in crate::http) fn of(invitation: &Invitation, now: chrono::DateTime<chrono::Utc>) -> Self {
        match invitation.ended(now) {
            None => Self::Waiting,
            Some(NotInvited::Used) => Self::Used,
            Some(NotInvited::Revoked) => Self::Revoked,
            Some(NotInvited::Expired | NotInvited::Forwarded) => Self::Expired,
        }
    }
}

/// An invitation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct InvitationItem {
    /// Its id.
    pub id: Uuid,
    /// To whom the letter went; null for a link for many.
    #[schema(required)]
    pub email: Option<String>,
    /// What to call her, as the organiser wrote it.
    pub name: String,
    /// The address of a link for many; null for a letter, whose link only its reader has.
    #[schema(required, format = Uri)]
    pub url: Option<String>,
    /// How it stands.
    pub status: InvitationState,
    /// How many have signed up by it and have not left.
    pub joined: u64,
    /// When it was made.
    #[schema(format = DateTime)]
    pub created: String,
    /// Until when it can be taken.
    #[schema(format = DateTime)]
    pub ends: String,
}

/// What became of a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct InvitationReport {
    /// The line of the table, or the place in the list; from 1.
    pub line: u64,
    /// The address as it was sent.
    pub email: String,
    /// In a word.
    pub status: Invited,
    /// The invitation, when a letter is on its way.
    #[schema(required)]
    pub invitation: Option<Uuid>,
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct InvitationAnswer {
    /// A report for each row, in their order.
    pub report: Vec<InvitationReport>,
    /// The link for many, when one was made.
    #[schema(required)]
    pub link: Option<InvitationItem>,
}

/// An invitation as its organiser sees it.
fn present(base: &ObjectUrl, invitation: Invitation, joined: u64) -> InvitationItem {
    let status = InvitationState::of(&invitation, now());
    InvitationItem {
        id: invitation.id.0,
        email: invitation.email,
        name: invitation.name,
        url: invitation
            .code
            .map(|code| base.at(&format!("/invitations/{code}")).to_string()),
        status,
        joined,
        created: rfc3339(invitation.created),
        ends: rfc3339(invitation.ends),
    }
}

/// List who is invited
///
/// For the editors of the opportunity, the latest first. Invitations are erased when it is over, and
/// letters after 90 days.
#[utoipa::path(
    get,
    path = "/api/v1/opportunities/{uuid}/invitations",
    operation_id = "listInvitations",
    tag = "Enrolments",
    params(("uuid" = Uuid, Path, description = "The opportunity.")),
    responses(
        (status = 200, description = "All of them.", body = Page<InvitationItem>),
        CallerRefused, ReadRefused,
    ),
    security(("token" = ["read"]), ("session" = [])),
)]
async fn list(
    State(api): State<Api>,
    person: Person,
    Path(uuid): Path<String>,
) -> Result<Json<Page<InvitationItem>>, Problem> {
    let uuid = opportunity(&uuid)?;
    let page = api
        .store
        .read(move |connection| {
            ask_questions::seen_by_editor(connection, &person.caller.actor, uuid)?;
            let base = territory(connection)?.url;
            let mut joined: BTreeMap<InvitationId, u64> = BTreeMap::new();
            for id in invite::joined(connection, uuid)? {
                *joined.entry(id).or_default() += 1;
            }
            let found = invitations::of_opportunity(connection, uuid)?;
            let items = found.into_iter().map(|one| {
                let joined = joined.get(&one.id).copied().unwrap_or_default();
                present(&base, one, joined)
            });
            Ok::<_, Error>(Page::whole(items.collect()))
        })
        .await?;
    Ok(Json(page))
}

/// Invite people
///
/// For the editors of the opportunity: a letter to each, with a link that confirms her address and is
/// used once, or a link for many. Whoever is invited need not wait for the organiser's word; seats and
/// ages are looked at all the same. At most 300 letters a day for an organisation, and three to one
/// address; within a week there is no second letter to the same address for one opportunity. There is
/// a report for each row; what cannot be sent keeps nothing else from being sent. A node without a
/// mail server refuses letters with 422, and makes links.
#[utoipa::path(
    post,
    path = "/api/v1/opportunities/{uuid}/invitations",
    operation_id = "invite",
    tag = "Enrolments",
    params(
        ("uuid" = Uuid, Path, description = "The opportunity."),
        ("Idempotency-Key" = Option<String>, Header, description = "Sent again with the same key, the request changes nothing and gets the first answer."),
    ),
    request_body = InvitationRequest,
    responses(
        (status = 200, description = "What was done.", body = InvitationAnswer),
        BodyRefused, CallerRefused, ReadRefused, NotOpenRefused,
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
    let (asked, mut problems) = read::<InvitationRequest>(&members);
    let guests = guests(&asked, &mut problems);
    let actor = caller.actor.clone();
    let mails = api.settings.mail.is_some();
    let work = move |connection: &mut Connection| {
        let chosen = actor.account.as_ref().and_then(|one| one.language.clone());
        let language = chosen.unwrap_or_else(LanguageTag::english);
        let mut report = Vec::new();
        if !guests.is_empty() || !asked.link {
            ask_questions::edited(connection, &actor, uuid)?;
            if !mails {
                return Err(Rule::Refused("this node cannot send mail".to_owned()).into());
            }
            let sent = invite::send(connection, &actor, uuid, &guests, &language, now());
            report = with_problems(problems.clone(), sent)?;
        }
        let link = match asked.link {
            true => {
                let ends = asked.ends.map(Moment::utc);
                let made = invite::open_link(connection, &actor, uuid, ends, now());
                Some(with_problems(problems, made)?)
            }
            false => None,
        };
        let base = territory(connection)?.url;
        Ok(Done::changed(InvitationAnswer {
            report: report
                .into_iter()
                .map(|one| InvitationReport {
                    line: one.line,
                    email: one.email,
                    status: one.verdict,
                    invitation: one.invitation.map(|id| id.0),
                })
                .collect(),
            link: link.map(|link| present(&base, link, 0)),
        }))
    };
    once.answer(&api.store, &caller, &members, work).await
}

fn guests(asked: &InvitationRequest, problems: &mut Problems) -> Vec<Guest> {
    let is_twice = !asked.invitations.is_empty() && !asked.csv.trim().is_empty();
    let why = "is given beside `invitations`".to_owned();
    problems.add_if(is_twice, "/csv", ProblemCode::Malformed(why));
    let listed = (1..)
        .zip(&asked.invitations)
        .map(|(n, one)| Guest::new(n, &one.email, &one.name));
    listed.chain(read_list(&asked.csv)).collect()
}

/// Take an invitation back
///
/// For the editors of the opportunity. Who has signed up by it stays.
#[utoipa::path(
    delete,
    path = "/api/v1/opportunities/{uuid}/invitations/{id}",
    operation_id = "revokeInvitation",
    tag = "Enrolments",
    params(
        ("uuid" = Uuid, Path, description = "The opportunity."),
        ("id" = Uuid, Path, description = "The invitation."),
    ),
    responses(
        (status = 204, description = "It cannot be taken any more."),
        CallerRefused, ReadRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn revoke(
    State(api): State<Api>,
    Writer(caller): Writer,
    Path((uuid, id)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let uuid = opportunity(&uuid)?;
    let id: InvitationId = id.parse().map_err(|_no_uuid| Problem::not_found())?;
    api.store
        .write(move |connection| invite::revoke(connection, &caller.actor, uuid, id, now()))
        .await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
