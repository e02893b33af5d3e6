//! What came from other servers and what goes to them, for the operator: `/api/v1/federation`.

use std::{fmt, str::FromStr};

use axum::{Json, extract::State, http::Uri};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{
    Api,
    caller::Operator,
    page::{Asked, Page},
    responses::{CallerRefused, ListRefused},
};
use crate::{
    actions::Error,
    domain::{Host, delivery::DeliveryState, peer::FollowState, time::rfc3339},
    http::{Problem, query::Parameters},
    store::{
        deliveries::{self, Parked},
        follows::{self, Follower},
        objects::{self, ForeignObject},
    },
};

/// Most entries of one page here.
const MANY: u32 = 1_000;

/// The routes of this family.
pub(super) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list_objects))
        .routes(routes!(list_followers))
        .routes(routes!(list_parked))
}

/// A stored object of another server.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ObjectItem {
    /// Its id.
    #[schema(format = Uri)]
    pub id: String,
    /// Its ActivityStreams type.
    #[serde(rename = "type")]
    pub object_type: String,
    /// The actor that owns it.
    #[schema(format = Uri)]
    pub attributed_to: String,
    /// What it is called.
    #[schema(required)]
    pub name: Option<String>,
    /// What it says, as safe HTML.
    #[schema(required)]
    pub content: Option<String>,
    /// When its server says that it last changed.
    #[schema(format = DateTime)]
    pub updated: String,
    /// When it was stored here.
    #[schema(format = DateTime)]
    pub stored: String,
    /// Its server.
    pub host: String,
}

impl From<ForeignObject> for ObjectItem {
    fn from(object: ForeignObject) -> Self {
        Self {
            id: object.url.into(),
            object_type: object.object_type,
            attributed_to: object.attributed_to.into(),
            name: object.name,
            content: object.content,
            updated: rfc3339(object.updated),
            stored: rfc3339(object.stored),
            host: object.host.into(),
        }
    }
}

/// An actor elsewhere that follows one of this node's.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct FollowerItem {
    /// This node's actor.
    #[schema(format = Uri)]
    pub actor: String,
    /// The actor that follows it.
    #[schema(format = Uri)]
    pub follower: String,
    /// The follower's server.
    pub host: String,
    /// Since when.
    #[schema(format = DateTime)]
    pub created: String,
}

impl From<Follower> for FollowerItem {
    fn from(follower: Follower) -> Self {
        Self {
            actor: follower.actor.into(),
            follower: follower.remote.into(),
            host: follower.host.into(),
            created: rfc3339(follower.created),
        }
    }
}

/// A delivery that was put aside because the peer refuses it.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ParkedItem {
    /// Id of the activity.
    #[schema(format = Uri)]
    pub activity: String,
    /// Type of the activity.
    #[serde(rename = "type")]
    pub activity_type: String,
    /// What it is about.
    #[schema(format = Uri)]
    pub object: String,
    /// The peer.
    pub host: String,
    /// Where it was to go.
    #[schema(format = Uri)]
    pub inbox: String,
    /// How often it was tried.
    pub attempts: i32,
    /// What the peer said last.
    #[schema(required)]
    pub last_error: Option<String>,
    /// When it was put aside.
    #[schema(format = DateTime)]
    pub updated: String,
}

impl From<Parked> for ParkedItem {
    fn from(parked: Parked) -> Self {
        Self {
            activity: parked.activity.into(),
            activity_type: parked.activity_type,
            object: parked.object.into(),
            host: parked.host.into(),
            inbox: parked.inbox.into(),
            attempts: parked.attempts,
            last_error: parked.last_error,
            updated: rfc3339(parked.updated),
        }
    }
}

/// The order of followers: by actor, then by follower.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Pair(String, String);

impl fmt::Display for Pair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.0, self.1)
    }
}

impl FromStr for Pair {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (actor, follower) = text.split_once(' ').ok_or(())?;
        Ok(Self(actor.to_owned(), follower.to_owned()))
    }
}

/// List stored objects of other servers
#[utoipa::path(
    get,
    path = "/api/v1/federation/objects",
    operation_id = "listForeignObjects",
    tag = "Federation",
    params(
        ("host" = Option<String>, Query, description = "Only those of this server."),
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 1000, description = "How many a page holds; 20 when not given, 1,000 at most."),
        ("cursor" = Option<String>, Query, description = "Where the page begins, as `next` gives it."),
    ),
    responses(
        (status = 200, description = "A page of them, newest first.", body = Page<ObjectItem>),
        ListRefused, CallerRefused,
    ),
    security(("token" = ["admin"]), ("session" = [])),
)]
async fn list_objects(
    State(api): State<Api>,
    Operator(_): Operator,
    uri: Uri,
) -> Result<Json<Page<ObjectItem>>, Problem> {
    let mut parameters = Parameters::read(uri.query());
    let host: Option<Host> = parameters.parsed("host");
    let asked: Asked<i64> = Asked::read(&mut parameters, api.address_of(&uri), "objects", MANY);
    parameters.finish()?;
    let page = api
        .store
        .read(move |connection| {
            let before = asked.after.unwrap_or(i64::MAX);
            let found = objects::list(connection, host.as_ref(), before, asked.load())?;
            let total = objects::count(connection, host.as_ref())?;
            let page = Page::of(found, total, &asked, |(sequence, _)| *sequence);
            Ok::<_, Error>(page.map(|(_, object)| ObjectItem::from(object)))
        })
        .await?;
    Ok(Json(page))
}

/// List followers of this node's actors
#[utoipa::path(
    get,
    path = "/api/v1/federation/followers",
    operation_id = "listFollowers",
    tag = "Federation",
    params(
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 1000, description = "How many a page holds; 20 when not given, 1,000 at most."),
        ("cursor" = Option<String>, Query, description = "Where the page begins, as `next` gives it."),
    ),
    responses(
        (status = 200, description = "A page of them, by actor.", body = Page<FollowerItem>),
        ListRefused, CallerRefused,
    ),
    security(("token" = ["admin"]), ("session" = [])),
)]
async fn list_followers(
    State(api): State<Api>,
    Operator(_): Operator,
    uri: Uri,
) -> Result<Json<Page<FollowerItem>>, Problem> {
    let mut parameters = Parameters::read(uri.query());
    let asked: Asked<Pair> = Asked::read(&mut parameters, api.address_of(&uri), "followers", MANY);
    parameters.finish()?;
    let page = api
        .store
        .read(move |connection| {
            let after = asked
                .after
                .as_ref()
                .map(|pair| (pair.0.as_str(), pair.1.as_str()));
            let accepted = FollowState::Accepted;
            let found = follows::followers(connection, None, None, accepted, after, asked.load())?;
            let total = follows::count_followers(connection, None)?;
            let page = Page::of(found, total, &asked, |follower| {
                Pair(follower.actor.to_string(), follower.remote.to_string())
            });
            Ok::<_, Error>(page.map(FollowerItem::from))
        })
        .await?;
    Ok(Json(page))
}

/// List deliveries that were put aside
///
/// A peer has refused each of them three times for what it is; the rest of its queue goes on.
#[utoipa::path(
    get,
    path = "/api/v1/federation/parked",
    operation_id = "listParkedDeliveries",
    tag = "Federation",
    params(
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 1000, description = "How many a page holds; 20 when not given, 1,000 at most."),
        ("cursor" = Option<String>, Query, description = "Where the page begins, as `next` gives it."),
    ),
    responses(
        (status = 200, description = "A page of them, newest first.", body = Page<ParkedItem>),
        ListRefused, CallerRefused,
    ),
    security(("token" = ["admin"]), ("session" = [])),
)]
async fn list_parked(
    State(api): State<Api>,
    Operator(_): Operator,
    uri: Uri,
) -> Result<Json<Page<ParkedItem>>, Problem> {
    let mut parameters = Parameters::read(uri.query());
    let asked: Asked<i64> = Asked::read(&mut parameters, api.address_of(&uri), "parked", MANY);
    parameters.finish()?;
    let page = api
        .store
        .read(move |connection| {
            let before = asked.after.unwrap_or(i64::MAX);
            let found = deliveries::parked(connection, None, before, asked.load())?;
            let total = deliveries::count(connection, DeliveryState::Parked)?;
            let page = Page::of(found, total, &asked, |parked: &Parked| parked.sequence);
            Ok::<_, Error>(page.map(ParkedItem::from))
        })
        .await?;
    Ok(Json(page))
}
