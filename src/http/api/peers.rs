//! The other nodes, for the operator: `/api/v1/peers`.

use axum::{
    Json,
    extract::{Path, State},
    http::{StatusCode, Uri},
    response::Response,
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{
    Api, NotFollowed,
    caller::Operator,
    members::read,
    once::{Done, Once},
    page::{Asked, MOST, Page},
    responses::{BodyRefused, CallerRefused, ListRefused, UnknownRefused},
};
use crate::{
    actions::{Error, decide_on_peer, follow_peer},
    domain::{
        Host, ObjectUrl, Peer, PeerState, ProblemCode, Problems, Rule,
        document::{document, words},
        permission::Actor,
        time::rfc3339,
    },
    http::{Problem, json::JsonBody, query::Parameters},
    store::{
        Connection,
        follows::{self, Following, Reading, ReadingState},
        peers,
    },
};

/// The routes of this family.
pub(super) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list, follow))
        .routes(routes!(show, decide))
}

document! {
    /// Whom to follow.
    pub struct FollowRequest {
        /// A base address, an actor's address or a handle. Required.
        actor: String = "actor",
    }
}

words! {
    /// What the operator decides about a node.
    pub enum PeerAction {
        /// Follow it no longer: what came from it leaves the lists.
        Unfollow = "unfollow",
        /// Allow it in `allowlist` mode, and accept the Follows that wait.
        Accept = "accept",
        /// Refuse its Follows, also accepted ones.
        Reject = "reject",
        /// Hear nothing from it, tell it nothing, and forget what came from it.
        Block = "block",
        /// Lift a block or a limit.
        Unblock = "unblock",
        /// Hold back from pages and search what comes from it.
        Limit = "limit",
        /// Read again what it has published.
        Backfill = "backfill",
        /// Send at once what waits for it, also what it refused and what was put aside.
        Retry = "retry",
        /// Send no more what it refused and what was put aside.
        Dismiss = "dismiss",
    }
}

document! {
    /// A decision about a node.
    pub struct PeerDecision {
        /// What to do. Required.
        action: Option<PeerAction> = "action",
        /// Why, for a block or a limit; the operator sees it.
        reason: Option<String> = "reason",
    }
}

/// Another node as this one knows it.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PeerItem {
    /// Its host, with the port when that is not the default.
    pub host: String,
    /// Its base address.
    #[schema(format = Uri)]
    pub url: String,
    /// How it and this node stand with each other.
    pub state: PeerState,
    /// What it calls itself.
    #[schema(required)]
    pub name: Option<String>,
    /// The name of its software, as its NodeInfo tells it.
    #[schema(required)]
    pub software: Option<String>,
    /// The actor that this node follows or would follow.
    #[schema(format = Uri, required)]
    pub actor: Option<String>,
    /// Why it is blocked or limited, in the operator's words.
    #[schema(required)]
    pub reason: Option<String>,
    /// How many of its actors follow this node's.
    pub followers: i64,
    /// How many of its actors wait for an answer to their Follow.
    pub requests: i64,
    /// Deliveries that it has not yet acknowledged.
    pub pending: i64,
    /// Deliveries that it refused and that were put aside.
    pub parked: i64,
    /// When a delivery last succeeded.
    #[schema(format = DateTime, required)]
    pub last_success: Option<String>,
    /// What went wrong last.
    #[schema(required)]
    pub last_error: Option<String>,
    /// Since when every delivery has failed.
    #[schema(format = DateTime, required)]
    pub failing_since: Option<String>,
    /// When it is tried next.
    #[schema(format = DateTime, required)]
    pub retry_at: Option<String>,
    /// How far what it has published is read; null when this node does not follow it.
    #[schema(required)]
    pub backfill: Option<BackfillItem>,
    /// When this node first met it.
    #[schema(format = DateTime)]
    pub created: String,
}

/// How far what another node has published is read.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct BackfillItem {
    /// `failed` stays so until it is read again.
    #[schema(value_type = String)]
    pub state: ReadingState,
    /// How many things were taken in.
    pub items: i32,
    /// How many things that it lists could not be had.
    pub missed: i32,
    /// What went wrong last.
    #[schema(required)]
    pub error: Option<String>,
    /// When it is asked next.
    #[schema(format = DateTime, required)]
    pub retry_at: Option<String>,
}

impl From<Reading> for BackfillItem {
    fn from(reading: Reading) -> Self {
        Self {
            state: reading.state,
            items: reading.items,
            missed: reading.missed,
            error: reading.error,
            retry_at: reading.retry.map(rfc3339),
        }
    }
}

impl PeerItem {
    fn new(peer: Peer, following: &[Following]) -> Self {
        Self {
            backfill: Reading::of_all(following).map(Into::into),
            state: peer.state(),
            host: peer.host.to_string(),
            url: peer.url.origin().to_string(),
            name: peer.name,
            software: peer.software,
            actor: peer.actor.map(Into::into),
            reason: peer.reason,
            followers: peer.followers,
            requests: peer.requests,
            pending: peer.pending,
            parked: peer.parked,
            last_success: peer.last_success.map(rfc3339),
            last_error: peer.last_error,
            failing_since: peer.failing_since.map(rfc3339),
            retry_at: peer.retry_at.map(rfc3339),
            created: rfc3339(peer.created),
        }
    }
}

fn host(text: &str) -> Result<Host, Problem> {
    Host::parse(text).map_err(|_no_host| Problem::not_found())
}

fn known(connection: &mut Connection, host: &Host) -> Result<PeerItem, Error> {
    let peer = peers::get(connection, host)?.ok_or(Rule::NotFound)?;
    let following = follows::of_territory(connection, Some(host))?;
    Ok(PeerItem::new(peer, &following))
}

/// List the nodes that this one has met
#[utoipa::path(
    get,
    path = "/api/v1/peers",
    operation_id = "listPeers",
    tag = "Peers",
    params(
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 100, description = "How many a page holds; 20 when not given, 100 at most."),
        ("cursor" = Option<String>, Query, description = "Where the page begins, as `next` gives it."),
    ),
    responses(
        (status = 200, description = "A page of them, by host.", body = Page<PeerItem>),
        ListRefused, CallerRefused,
    ),
    security(("token" = ["admin"]), ("session" = [])),
)]
async fn list(
    State(api): State<Api>,
    Operator(_): Operator,
    uri: Uri,
) -> Result<Json<Page<PeerItem>>, Problem> {
    let mut parameters = Parameters::read(uri.query());
    let asked: Asked<Host> = Asked::read(&mut parameters, api.address_of(&uri), "peers", MOST);
    parameters.finish()?;
    let page = api
        .store
        .read(move |connection| {
            let mut all = peers::all(connection)?;
            all.sort_by(|a, b| a.host.cmp(&b.host));
            let total = i64::try_from(all.len()).unwrap_or(i64::MAX);
            let found = all
                .into_iter()
                .filter(|peer| asked.after.as_ref().is_none_or(|after| peer.host > *after))
                .collect();
            let page = Page::of(found, total, &asked, |peer: &Peer| peer.host.clone());
            let following = follows::of_territory(connection, None)?;
            Ok::<_, Error>(page.map(|peer| {
                let of_host = |one: &&Following| one.host == peer.host;
                let own: Vec<Following> = following.iter().filter(of_host).cloned().collect();
                PeerItem::new(peer, &own)
            }))
        })
        .await?;
    Ok(Json(page))
}

/// Follow a node
///
/// This node's territory asks to follow the other's, and takes in what it publishes once it has
/// accepted. To ask again while no answer came sends the Follow again.
#[utoipa::path(
    post,
    path = "/api/v1/peers",
    operation_id = "followPeer",
    tag = "Peers",
    params(
        ("Idempotency-Key" = Option<String>, Header, description = "Sent again with the same key, the request changes nothing and gets the first answer."),
    ),
    request_body = FollowRequest,
    responses(
        (status = 202, description = "The Follow waits for its answer, or was accepted before.", body = PeerItem, headers(
            ("Location" = String, description = "The node in the API: its `state` tells when it has answered."),
        )),
        BodyRefused, CallerRefused,
    ),
    security(("token" = ["admin"]), ("session" = [])),
)]
async fn follow(
    State(api): State<Api>,
    Operator(caller): Operator,
    once: Once,
    JsonBody(members): JsonBody,
) -> Result<Response, Problem> {
    let (asked, mut problems) = read::<FollowRequest>(&members);
    problems.add_if(
        problems.is_empty() && asked.actor.trim().is_empty(),
        "/actor",
        ProblemCode::Required,
    );
    problems.or(())?;
    if let Some(given) = once.given(&api.store, &caller, &members).await? {
        return Ok(given);
    }
    let following = api
        .neighbours
        .follow(caller.actor.clone(), asked.actor)
        .await
        .map_err(|error| match error {
            NotFollowed::Action(error) => Problem::from(error),
            unfound => Rule::member("/actor", ProblemCode::Malformed(unfound.to_string())).into(),
        })?;
    let location = format!("/api/v1/peers/{}", following.host);
    let location = api.settings.url.at(&location);
    let work = move |connection: &mut Connection| {
        Ok(Done {
            status: StatusCode::ACCEPTED,
            ..Done::created(location, known(connection, &following.host)?)
        })
    };
    once.answer(&api.store, &caller, &members, work).await
}

/// Show a node
#[utoipa::path(
    get,
    path = "/api/v1/peers/{host}",
    operation_id = "showPeer",
    tag = "Peers",
    params(("host" = String, Path, description = "Its host, with the port when that is not the default.")),
    responses(
        (status = 200, description = "The node.", body = PeerItem),
        CallerRefused, UnknownRefused,
    ),
    security(("token" = ["admin"]), ("session" = [])),
)]
async fn show(
    State(api): State<Api>,
    Operator(_): Operator,
    Path(text): Path<String>,
) -> Result<Json<PeerItem>, Problem> {
    let host = host(&text)?;
    let peer = api
        .store
        .read(move |connection| known(connection, &host))
        .await?;
    Ok(Json(peer))
}

/// Decide about a node
///
/// A node that this one has not met may be accepted, blocked and limited beforehand. A block holds
/// for every host below the name, too.
#[utoipa::path(
    post,
    path = "/api/v1/peers/{host}",
    operation_id = "decideOnPeer",
    tag = "Peers",
    params(
        ("host" = String, Path, description = "Its host, with the port when that is not the default."),
        ("Idempotency-Key" = Option<String>, Header, description = "Sent again with the same key, the request changes nothing and gets the first answer."),
    ),
    request_body = PeerDecision,
    responses(
        (status = 200, description = "The node as it stands now.", body = PeerItem),
        BodyRefused, CallerRefused, UnknownRefused,
    ),
    security(("token" = ["admin"]), ("session" = [])),
)]
async fn decide(
    State(api): State<Api>,
    Operator(caller): Operator,
    Path(text): Path<String>,
    once: Once,
    JsonBody(members): JsonBody,
) -> Result<Response, Problem> {
    let host = host(&text)?;
    let (decision, problems) = read::<PeerDecision>(&members);
    let action = checked(&decision, problems)?;
    let url = api.base_of(&host)?;
    let actor = caller.actor.clone();
    let work = move |connection: &mut Connection| {
        let reason = decision.reason.as_deref();
        carry_out(connection, &actor, action, &host, &url, reason)?;
        Ok(Done::changed(known(connection, &host)?))
    };
    once.answer(&api.store, &caller, &members, work).await
}

fn checked(decision: &PeerDecision, mut problems: Problems) -> Result<PeerAction, Problems> {
    let unread = problems
        .0
        .iter()
        .any(|problem| problem.pointer.starts_with("/action"));
    problems.add_if(
        decision.action.is_none() && !unread,
        "/action",
        ProblemCode::Required,
    );
    let reason = decision.reason.as_deref();
    crate::domain::limit::check_line(reason, "/reason", &mut problems);
    // Without an action there is a problem, so the default is never carried out.
    problems.or(decision.action.unwrap_or(PeerAction::Unblock))
}

/// Does what the operator decided about a node.
///
/// # Errors
/// [`crate::domain::Rule`].
pub fn carry_out(
    connection: &mut Connection,
    actor: &Actor,
    action: PeerAction,
    host: &Host,
    url: &ObjectUrl,
    reason: Option<&str>,
) -> Result<(), Error> {
    match action {
        PeerAction::Accept => decide_on_peer::accept(connection, actor, host, url),
        PeerAction::Reject => decide_on_peer::reject(connection, actor, host),
        PeerAction::Block => decide_on_peer::block(connection, actor, host, url, reason),
        PeerAction::Unblock => decide_on_peer::unblock(connection, actor, host),
        PeerAction::Limit => decide_on_peer::limit(connection, actor, host, url, reason),
        PeerAction::Backfill => follow_peer::read_again(connection, actor, host),
        PeerAction::Retry => decide_on_peer::retry(connection, actor, host),
        PeerAction::Dismiss => decide_on_peer::dismiss(connection, actor, host),
        PeerAction::Unfollow => {
            for following in follows::of_territory(connection, Some(host))? {
                follow_peer::unfollow(connection, actor, &following.actor)?;
            }
            Ok(())
        }
    }
}
