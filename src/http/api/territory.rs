//! What programs get at the addresses of pages that are no item of the API: `/territory` and
//! `/network`, asked for `application/json`.

use axum::{
    Json,
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::{OpenApi as _, ToSchema, openapi::OpenApi};

use super::{
    Api,
    page::{Page, Total},
};
use crate::{
    actions::{Error, territory},
    domain::{LanguageMap, LanguageTag, Peer, PeerState, document::absent},
    http::Problem,
    store::peers,
};

/// These addresses' part of the description. They are routed as the pages that they are, too.
pub(super) fn description() -> OpenApi {
    #[derive(utoipa::OpenApi)]
    #[openapi(
        paths(territory_json, network_json),
        components(schemas(TerritoryItem, NeighbourItem, Page<NeighbourItem>))
    )]
    struct Addresses;
    Addresses::openapi()
}

/// What a territory is, as the API writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub enum TerritoryWord {
    /// A city or region with its node.
    Territory,
}

/// The territory that a node speaks for.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct TerritoryItem {
    /// Its ActivityPub id: the address of the actor that can be followed.
    #[schema(format = Uri)]
    pub id: String,
    /// What it is.
    #[serde(rename = "type")]
    pub item_type: TerritoryWord,
    /// What it is called.
    pub name: LanguageMap,
    /// One or two sentences.
    #[serde(skip_serializing_if = "absent")]
    pub summary: LanguageMap,
    /// The story, in Markdown.
    #[serde(skip_serializing_if = "absent")]
    pub content: LanguageMap,
    /// Languages of its pages, the default first.
    #[schema(value_type = Vec<String>)]
    pub languages: Vec<LanguageTag>,
    /// Topics to choose from.
    pub categories: Vec<String>,
    /// Mail address for questions.
    #[schema(required)]
    pub contact: Option<String>,
    /// IANA name of the time zone for what does not name one.
    #[schema(required)]
    pub timezone: Option<String>,
    /// Base address of its node, without a slash at the end.
    #[schema(format = Uri)]
    pub url: String,
    /// How many other territories' things it shows.
    #[schema(minimum = 0)]
    pub peers: usize,
}

/// Another territory that this one shares with.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct NeighbourItem {
    /// The address of its actor; null while this node has not looked it up.
    #[schema(format = Uri, required)]
    pub id: Option<String>,
    /// What it is.
    #[serde(rename = "type")]
    pub item_type: TerritoryWord,
    /// What it calls itself.
    #[schema(required)]
    pub name: Option<String>,
    /// Base address of its node, without a slash at the end.
    #[schema(format = Uri)]
    pub url: String,
    /// `following` when its things are shown here, `followed` when it shows ours, `mutual` for both.
    pub state: PeerState,
}

impl From<Peer> for NeighbourItem {
    fn from(peer: Peer) -> Self {
        Self {
            state: peer.state(),
            id: peer.actor.map(Into::into),
            item_type: TerritoryWord::Territory,
            name: peer.name,
            url: peer.url.origin().to_string(),
        }
    }
}

/// Show the territory
///
/// Also its page and, for `application/activity+json`, its actor: `Accept` decides.
///
/// # Errors
/// 503 when the database does not answer.
#[utoipa::path(
    get,
    path = "/territory",
    operation_id = "showTerritory",
    tag = "Territory",
    responses((status = 200, description = "The territory.", body = TerritoryItem)),
    security(()),
)]
pub async fn territory_json(api: &Api) -> Result<Response, Problem> {
    let item = api
        .store
        .read(|connection| {
            let territory = territory(connection)?;
            let peers = peers::all(connection)?;
            Ok::<_, Error>(TerritoryItem {
                id: territory.actor().to_string(),
                item_type: TerritoryWord::Territory,
                url: territory.url.origin().to_string(),
                name: territory.name,
                summary: territory.summary,
                content: territory.content,
                languages: territory.languages,
                categories: territory.categories,
                contact: territory.contact,
                timezone: territory.timezone,
                peers: peers.iter().filter(|peer| peer.is_neighbour()).count(),
            })
        })
        .await?;
    Ok(Json(item).into_response())
}

/// List the territories that share with this one
///
/// All of them on one page. Also a page for people and, for `application/activity+json`, the
/// collection of those that this one follows: `Accept` decides.
///
/// # Errors
/// 503 when the database does not answer.
#[utoipa::path(
    get,
    path = "/network",
    operation_id = "listNetwork",
    tag = "Territory",
    responses((status = 200, description = "The territories, by host.", body = Page<NeighbourItem>)),
    security(()),
)]
pub async fn network_json(api: &Api) -> Result<Response, Problem> {
    let mut items = api.store.read(peers::all).await?;
    items.retain(|peer| peer.is_neighbour() || peer.shows_ours());
    items.sort_by(|a, b| a.host.cmp(&b.host));
    let page = Page {
        total: Total {
            value: i64::try_from(items.len()).unwrap_or(i64::MAX),
            exact: true,
        },
        items: items.into_iter().map(NeighbourItem::from).collect(),
        next: None,
    };
    Ok(Json(page).into_response())
}
