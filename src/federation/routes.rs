//! The addresses that other servers come to: inboxes, lists, actors, discovery.
//!
//! Addresses that people share with servers (`/territory`, `/organisations/{slug}`, …) are in
//! [`objects`]: whoever puts the routers together asks there when a request prefers
//! ActivityStreams, and the pages else.

use std::sync::Arc;

use activitypub_federation::axum::json::FederationJson;
use axum::{
    Json, Router,
    body::Bytes,
    extract::{OriginalUri, Path, Query, Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde::Deserialize;
use serde_json::json;

use super::{
    collections::List,
    documents::Found,
    node::{Error, Federation},
    nodeinfo::Schema,
    signature::Signature,
    webfinger::{self, ResourceError, parse_resource},
};
use crate::domain::{ItemId, ObjectUrl, PlaylistId};

type Node = State<Arc<Federation>>;

/// Longest body that is read, and one byte more to tell that it is longer.
const BODY_LIMIT: usize = 1_048_577;

/// The inboxes. What comes there may have to wait for another server, so it must not take the
/// places of those who read.
pub fn inboxes(federation: Arc<Federation>) -> Router {
    Router::new()
        .route("/inbox", post(inbox))
        .route("/actor/inbox", post(inbox))
        .route("/territory/inbox", post(inbox))
        .route("/organisations/{slug}/inbox", post(inbox))
        .route("/playlists/{uuid}/actor/inbox", post(inbox))
        .layer(axum::extract::DefaultBodyLimit::max(BODY_LIMIT))
        .with_state(federation)
}

/// Outboxes, lists, the node's own actor, and discovery.
pub fn machines(federation: Arc<Federation>) -> Router {
    Router::new()
        .route("/actor", get(actor))
        .route("/actor/{list}", get(list_of_application))
        .route(
            "/territory/outbox",
            get(|n, q| territory_list(n, q, List::Outbox)),
        )
        .route(
            "/territory/followers",
            get(|n, q| territory_list(n, q, List::Followers)),
        )
        .route(
            "/territory/following",
            get(|n, q| territory_list(n, q, List::Following)),
        )
        .route(
            "/territory/moderators",
            get(|n, q| territory_list(n, q, List::Moderators)),
        )
        .route(
            "/organisations/{slug}/outbox",
            get(|n, p, q| organisation_list(n, p, q, List::Outbox)),
        )
        .route(
            "/organisations/{slug}/followers",
            get(|n, p, q| organisation_list(n, p, q, List::Followers)),
        )
        .route(
            "/organisations/{slug}/following",
            get(|n, p, q| organisation_list(n, p, q, List::Following)),
        )
        .route("/playlists/{uuid}/items", get(playlist_items))
        .route("/playlists/{uuid}/actor", get(playlist_actor))
        .route("/playlists/{uuid}/actor/{list}", get(playlist_list))
        .route("/activities/{uuid}", get(activity))
        .route("/.well-known/webfinger", get(find))
        .route("/.well-known/nodeinfo", get(nodeinfo_links))
        .route("/nodeinfo/{version}", get(nodeinfo))
        .layer(from_fn_with_state(federation.clone(), not_to_blocked))
        .with_state(federation)
}

/// The addresses that have a page too; for requests that prefer ActivityStreams.
pub fn objects(federation: Arc<Federation>) -> Router {
    Router::new()
        .route("/territory", get(territory))
        .route("/network", get(network))
        .route("/organisations/{slug}", get(organisation))
        .route("/opportunities/{uuid}", get(object))
        .route("/playlists/{uuid}", get(object))
        .route("/elsewhere/{uuid}", get(elsewhere))
        .layer(from_fn_with_state(federation.clone(), not_to_blocked))
        .with_state(federation)
}

/// A host that is blocked reads nothing either, where it says who it is (federation.md section 4).
/// The signature is not verified: nobody gains by claiming to be blocked.
async fn not_to_blocked(State(federation): Node, request: Request, next: Next) -> Response {
    if request.method() == Method::GET
        && let Ok(signature) = Signature::read(request.headers())
        && !federation.words.allow(&signature.key_id.host())
    {
        return problem(StatusCode::FORBIDDEN, "this host is blocked here");
    }
    next.run(request).await
}

/// Whether a path has both a page and an object.
#[must_use]
pub fn is_shared(path: &str) -> bool {
    let mut parts = path.trim_start_matches('/').split('/');
    match (parts.next(), parts.next(), parts.next()) {
        (Some("territory" | "network"), None, None) => true,
        (Some("organisations" | "opportunities" | "playlists" | "elsewhere"), Some(name), None) => {
            !name.is_empty() && !name.contains('.')
        }
        _ => false,
    }
}

fn answer(found: Result<Found, Error>) -> Response {
    let mut response = match found {
        Ok(Found::Here(value)) => FederationJson(value).into_response(),
        Ok(Found::Gone(value)) => (StatusCode::GONE, FederationJson(value)).into_response(),
        Ok(Found::Nothing) => problem(StatusCode::NOT_FOUND, "not found"),
        Err(error) => {
            tracing::error!(%error, "a document could not be made");
            problem(StatusCode::SERVICE_UNAVAILABLE, "try again")
        }
    };
    response
        .headers_mut()
        .insert(header::VARY, HeaderValue::from_static("Accept"));
    response
}

/// RFC 9457.
fn problem(status: StatusCode, detail: &str) -> Response {
    let body = json!({ "type": "about:blank", "title": status.canonical_reason(),
        "status": status.as_u16(), "detail": detail });
    let kind = [(header::CONTENT_TYPE, "application/problem+json")];
    (status, kind, body.to_string()).into_response()
}

async fn inbox(
    State(federation): Node,
    method: Method,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let target = uri.path_and_query().map_or("/", |target| target.as_str());
    let answer = federation
        .take_in(method.as_str(), target, &headers, &body)
        .await;
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = if status.is_success() {
        status.into_response()
    } else {
        problem(status, answer.text)
    };
    if let Some(seconds) = answer.retry_after {
        response
            .headers_mut()
            .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    if answer.close {
        response
            .headers_mut()
            .insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
    response
}

async fn actor(State(federation): Node) -> Response {
    answer(federation.actor_document(&federation.application()).await)
}

async fn territory(State(federation): Node) -> Response {
    answer(
        federation
            .actor_document(&federation.base.at("/territory"))
            .await,
    )
}

async fn network(State(federation): Node) -> Response {
    answer(federation.network().await)
}

// Whoever hands a request on may have matched its path already; the address is read from itself.

async fn organisation(State(federation): Node, OriginalUri(uri): OriginalUri) -> Response {
    answer(
        federation
            .actor_document(&federation.base.at(uri.path()))
            .await,
    )
}

async fn object(State(federation): Node, OriginalUri(uri): OriginalUri) -> Response {
    answer(
        federation
            .object_document(&federation.base.at(uri.path()))
            .await,
    )
}

async fn elsewhere(State(federation): Node, OriginalUri(uri): OriginalUri) -> Response {
    let name = uri.path().rsplit('/').next().unwrap_or_default();
    let Ok(id) = name.parse::<ItemId>() else {
        return problem(StatusCode::NOT_FOUND, "not found");
    };
    match federation.origin_of(id).await {
        Ok(Some(url)) => {
            let to = [
                (header::LOCATION, url.to_string()),
                (header::VARY, "Accept".to_owned()),
            ];
            (StatusCode::SEE_OTHER, to).into_response()
        }
        Ok(None) => answer(Ok(Found::Nothing)),
        Err(error) => answer(Err(error)),
    }
}

#[derive(Debug, Deserialize)]
struct PageQuery {
    page: Option<String>,
    before: Option<ItemId>,
}

impl PageQuery {
    fn before(&self) -> Option<Option<ItemId>> {
        (self.page.is_some() || self.before.is_some()).then_some(self.before)
    }
}

async fn territory_list(
    State(federation): Node,
    Query(query): Query<PageQuery>,
    list: List,
) -> Response {
    let actor = federation.base.at("/territory");
    answer(federation.list(&actor, list, query.before()).await)
}

async fn organisation_list(
    State(federation): Node,
    Path(slug): Path<String>,
    Query(query): Query<PageQuery>,
    list: List,
) -> Response {
    let actor = federation.base.at(&format!("/organisations/{slug}"));
    answer(federation.list(&actor, list, query.before()).await)
}

fn named(list: &str) -> Option<List> {
    match list {
        "outbox" => Some(List::Outbox),
        "followers" => Some(List::Followers),
        "following" => Some(List::Following),
        _ => None,
    }
}

async fn list_of_application(
    State(federation): Node,
    Path(list): Path<String>,
    Query(query): Query<PageQuery>,
) -> Response {
    let Some(list) = named(&list) else {
        return answer(Ok(Found::Nothing));
    };
    answer(
        federation
            .list(&federation.application(), list, query.before())
            .await,
    )
}

async fn playlist_actor(State(federation): Node, OriginalUri(uri): OriginalUri) -> Response {
    answer(
        federation
            .actor_document(&federation.base.at(uri.path()))
            .await,
    )
}

async fn playlist_list(
    State(federation): Node,
    Path((uuid, list)): Path<(String, String)>,
    Query(query): Query<PageQuery>,
) -> Response {
    let Some(list) = named(&list) else {
        return answer(Ok(Found::Nothing));
    };
    let actor = federation.base.at(&format!("/playlists/{uuid}/actor"));
    answer(federation.list(&actor, list, query.before()).await)
}

async fn playlist_items(State(federation): Node, Path(uuid): Path<String>) -> Response {
    match uuid.parse::<PlaylistId>() {
        Ok(id) => answer(federation.playlist_items(id).await),
        Err(_) => answer(Ok(Found::Nothing)),
    }
}

async fn activity(State(federation): Node, OriginalUri(uri): OriginalUri) -> Response {
    answer(
        federation
            .activity_document(&federation.base.at(uri.path()))
            .await,
    )
}

#[derive(Debug, Deserialize)]
struct WebfingerQuery {
    resource: Option<String>,
}

async fn find(State(federation): Node, Query(query): Query<WebfingerQuery>) -> Response {
    let Some(resource) = query.resource else {
        return problem(StatusCode::BAD_REQUEST, "`resource` is missing");
    };
    let resource = match parse_resource(&resource, &federation.base) {
        Ok(resource) => resource,
        Err(ResourceError::Elsewhere) => return problem(StatusCode::NOT_FOUND, "not found"),
        Err(error @ ResourceError::Malformed) => {
            return problem(StatusCode::BAD_REQUEST, &error.to_string());
        }
    };
    match federation.webfinger(resource).await {
        Ok(Some(document)) => {
            let headers = [
                (header::CONTENT_TYPE, webfinger::MEDIA_TYPE),
                (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
            ];
            (headers, Json(document).into_response().into_body()).into_response()
        }
        Ok(None) => problem(StatusCode::NOT_FOUND, "not found"),
        Err(error) => answer(Err(error)),
    }
}

async fn nodeinfo_links(State(federation): Node) -> Response {
    Json(federation.nodeinfo_links()).into_response()
}

async fn nodeinfo(State(federation): Node, Path(version): Path<String>) -> Response {
    let Some(schema) = Schema::of_version(&version) else {
        return problem(StatusCode::NOT_FOUND, "not found");
    };
    match federation.nodeinfo(schema).await {
        Ok(document) => (
            [(header::CONTENT_TYPE, schema.media_type())],
            document.to_string(),
        )
            .into_response(),
        Err(error) => answer(Err(error)),
    }
}

impl Federation {
    /// Where an item of another node is at home.
    async fn origin_of(&self, id: ItemId) -> Result<Option<ObjectUrl>, Error> {
        self.store
            .read(move |c| {
                use crate::store::{opportunities, organisations, playlists};
                if let Some(item) = opportunities::get(c, id.into())? {
                    return Ok(item.peer.map(|_| item.url));
                }
                if let Some(item) = playlists::get(c, id.into())? {
                    return Ok(item.peer.map(|_| item.url));
                }
                Ok(organisations::get(c, id.into())?.and_then(|item| item.peer.map(|_| item.url)))
            })
            .await
    }
}
