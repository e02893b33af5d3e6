//! The REST API (contract.md section 4): one file a family, one presenter, one description.
//!
//! # Layout
//! - [`opportunities`], [`playlists`], [`organisations`], [`search`], [`peers`], [`federation`],
//!   [`tokens`], [`accounts`], [`me`]: the families; [`territory`]: pages that programs read, too.
//! - [`present`]: items as the API shows them; [`visible`]: who sees what.
//! - [`caller`], [`condition`], [`once`], [`members`], [`search_query`]: reading what was asked.
//! - [`page`], [`highlight`]: what lists and search answer.
//! - [`description`], [`reference`]: OpenAPI 3.1 and the page that is made from it.

pub mod accounts;
mod advisers;
mod advising;
pub mod caller;
mod check_ins;
pub mod condition;
mod consents;
pub mod description;
mod emails;
mod enrolments;
mod erasures;
pub mod esco;
mod federation;
pub mod figures;
mod following;
mod goals;
pub mod highlight;
pub mod invitations;
pub mod map;
pub mod me;
pub mod members;
mod messages;
pub mod once;
pub mod opportunities;
pub mod organisations;
pub mod page;
pub mod peers;
pub mod playlists;
pub mod present;
mod questions;
pub mod reference;
pub mod responses;
pub mod search;
pub mod search_query;
pub mod suggest;
pub mod territory;
pub mod tiles;
pub mod tokens;
pub mod visible;
mod walks;
mod ways_in;

use std::{future::Future, pin::Pin, sync::Arc};

use axum::{
    Router,
    extract::Request,
    http::{HeaderMap, HeaderValue, Method, Uri, header},
    middleware::{Next, from_fn},
    response::Response,
};
use serde_json::Value;
use url::Url;
use utoipa_axum::router::OpenApiRouter;

use crate::{
    actions::{self, follow_thing::Found},
    config::Settings,
    discovery::Discovery,
    domain::{Host, LanguageTag, ObjectUrl, fault::Fault, permission::Actor},
    http::{Problem, limits::Limits},
    store::{Store, follows::Following},
    text::negotiation,
};

/// What the API works on.
#[derive(Clone)]
pub struct Api {
    /// The database.
    pub store: Store,
    /// What everybody can find.
    pub discovery: Discovery,
    /// The node's settings.
    pub settings: Arc<Settings>,
    /// How often one may try.
    pub limits: Arc<Limits>,
    /// Speaks to other nodes.
    pub neighbours: Arc<dyn Neighbours>,
}

impl std::fmt::Debug for Api {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Api")
            .field("url", &self.settings.url)
            .finish_non_exhaustive()
    }
}

/// Why another node is not followed.
#[derive(Debug, thiserror::Error)]
pub enum NotFollowed {
    /// What was typed names no actor and no server; says why, in English.
    #[error("{0}")]
    Unreadable(String),
    /// The server does not answer at the moment.
    #[error("{0}")]
    Unreachable(String),
    /// The operator's policy or a block keeps this node from speaking to it.
    #[error("{0}")]
    Unspoken(String),
    /// Nobody was found by that name.
    #[error("{0}")]
    Unknown(String),
    /// The rules do not allow it, or the database failed.
    #[error(transparent)]
    Action(#[from] actions::Error),
}

/// What finding something to follow becomes.
pub type Sought = Pin<Box<dyn Future<Output = Result<Found, NotFollowed>> + Send>>;

/// Where somebody goes to follow something from her own server.
pub type AtHome = Pin<Box<dyn Future<Output = Result<Url, NotFollowed>> + Send>>;

/// What following becomes.
pub type Followed = Pin<Box<dyn Future<Output = Result<Following, NotFollowed>> + Send>>;

/// Why a thing elsewhere is not seen.
#[derive(Debug, thiserror::Error)]
pub enum NotSeen {
    /// Its server does not give it.
    #[error("{0}")]
    Fault(Fault),
    /// It is no opportunity.
    #[error("there is something else")]
    Other,
    /// Our own failure.
    #[error(transparent)]
    Failed(#[from] actions::Error),
}

/// What looking a thing up becomes: its address, as its own server writes it.
pub type Seen = Pin<Box<dyn Future<Output = Result<ObjectUrl, NotSeen>> + Send>>;

/// Speaks to other nodes. The federation's room does it; the wiring brings both together.
pub trait Neighbours: Send + Sync {
    /// Finds the actor that a base address, an actor's address or a handle names, and asks to
    /// follow it.
    fn follow(&self, actor: Actor, target: String) -> Followed;

    /// Finds what a learner wants to follow elsewhere, and stores nothing.
    fn find(&self, target: String) -> Sought;

    /// Where somebody who is at home elsewhere (a handle, or a server's address) follows a thing
    /// of ours.
    fn follow_at_home(&self, home: String, object: ObjectUrl) -> AtHome;

    /// Looks at the opportunity at an address, and stores nothing.
    fn look_up(&self, url: ObjectUrl) -> Seen;
}

impl Api {
    /// The public address of a request: ours, whatever `Host` says.
    fn address_of(&self, uri: &Uri) -> Url {
        let mut url = self.settings.url.url().clone();
        url.set_path(uri.path());
        url.set_query(uri.query());
        url
    }

    /// The base address of a node that is known by its host alone.
    fn base_of(&self, host: &Host) -> Result<ObjectUrl, Problem> {
        let plain = self.settings.federation.allow_local.covers_host(host);
        let scheme = if plain { "http" } else { "https" };
        ObjectUrl::parse(&format!("{scheme}://{host}/")).map_err(|_no_host| Problem::not_found())
    }
}

/// The languages that somebody reads, best first: the one that she names, those of her browser, and
/// the territory's.
fn readers_languages(
    language: Option<&LanguageTag>,
    headers: &HeaderMap,
    territory: &[LanguageTag],
) -> Vec<LanguageTag> {
    let accept = headers.get(header::ACCEPT_LANGUAGE);
    let accept = accept.and_then(|value| value.to_str().ok());
    negotiation::wanted(language, accept, territory)
}

/// Every family with its part of the description.
fn families() -> OpenApiRouter<Api> {
    OpenApiRouter::with_openapi(description::base())
        .merge(search::routes())
        .merge(map::routes())
        .merge(tiles::routes())
        .merge(esco::routes())
        .merge(suggest::routes())
        .merge(opportunities::routes())
        .merge(playlists::routes())
        .merge(organisations::routes())
        .merge(me::routes())
        .merge(erasures::routes())
        .merge(consents::routes())
        .merge(ways_in::routes())
        .merge(following::routes())
        .merge(goals::routes())
        .merge(advisers::routes())
        .merge(advising::routes())
        .merge(enrolments::routes())
        .merge(check_ins::routes())
        .merge(questions::routes())
        .merge(invitations::routes())
        .merge(messages::routes())
        .merge(walks::routes())
        .merge(accounts::routes())
        .merge(figures::routes())
        .merge(tokens::routes())
        .merge(peers::routes())
        .merge(federation::routes())
        .merge(description::routes())
}

/// The description of the API: `waymark openapi` prints it, `/api/v1/openapi.json` serves it.
#[must_use]
pub fn openapi() -> Value {
    let mut whole = families().into_openapi();
    whole.merge(territory::description());
    description::complete(whole)
}

/// The API's routes, its description and its reference page.
pub fn router(api: Api) -> Router {
    let (routes, _) = families().split_for_parts();
    routes
        .merge(reference::routes())
        .layer(from_fn(share))
        .with_state(api)
}

/// Who may keep and read an answer: with a token nobody but the caller; what everybody gets may be
/// read by the scripts of any page.
async fn share(request: Request, next: Next) -> Response {
    let secret = request.headers().contains_key(header::AUTHORIZATION);
    let known = secret || request.headers().contains_key(header::COOKIE);
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    if secret {
        headers.insert(
            header::CACHE_CONTROL,
            HeaderValue::from_static("private, no-store"),
        );
    } else if reads && !known {
        headers.insert(
            header::ACCESS_CONTROL_ALLOW_ORIGIN,
            HeaderValue::from_static("*"),
        );
    }
    headers.append(
        header::VARY,
        HeaderValue::from_static("Authorization, Cookie"),
    );
    response
}
