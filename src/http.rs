//! The web: pages, forms and the API, and what they all stand on.
//!
//! # Layout
//! - [`front`]: the front door; it uses [`client`] (who asks), [`csrf`] (was it our page),
//!   [`limits`] (how often), [`security`] (headers) and [`problem`] (what failed).
//! - [`load`]: how much is under way at once, and how bodies are read.
//! - [`negotiation`], [`query`], [`json`], [`form`]: reading what was asked; [`forms`]: a form's
//!   fields as the API's members.
//! - [`session`], [`visit`]: who asks; [`sign_on`]: who says so.
//! - [`assets`]: the pages' own files; [`here`]: where the pages of things are.
//! - [`following`], [`timeline`]: what people follow, and what they are told of it; [`goal`]: what
//!   they want to reach; [`bundle`]: everything of a person, to take along.
//! - [`views`]: how often pages are opened.
//! - [`pages`]: what people see; [`mail`]: what is mailed to them.
//! - [`api`]: the REST API.

pub mod api;
pub mod assets;
pub mod basemap;
pub mod bundle;
pub mod client;
pub mod concept;
pub mod csrf;
pub mod following;
pub mod form;
pub mod forms;
pub mod front;
pub mod gazetteer;
pub mod goal;
pub mod here;
pub mod json;
pub mod limits;
pub mod load;
pub mod mail;
pub mod negotiation;
pub mod pages;
pub mod problem;
pub mod query;
pub mod security;
pub mod session;
pub mod sign_on;
pub mod timeline;
pub mod views;
pub mod visit;

use std::sync::Arc;

use axum::{Router, middleware::from_fn_with_state, response::Response, routing::get};
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{
        CompressionLayer, CompressionLevel,
        predicate::{DefaultPredicate, NotForContentType, Predicate},
    },
};

pub use json::JsonBody;
pub use problem::Problem;

use front::Front;
use load::Load;

/// Puts the house around the rooms: `routes` do work and share its places; `light` ones (health)
/// answer also when all places are taken. Assets are added.
pub fn house(routes: Router, light: Router, front: Arc<Front>, load: Arc<Load>) -> Router {
    let compression = CompressionLayer::new()
        .quality(CompressionLevel::Fastest)
        .compress_when(DefaultPredicate::new().and(NotForContentType::const_new("font/")));
    routes
        .layer(from_fn_with_state(load, load::limit))
        .merge(light)
        .route(&format!("{}{{file}}", assets::PREFIX), get(assets::serve))
        .layer(CatchPanicLayer::custom(after_panic))
        .layer(compression)
        .layer(from_fn_with_state(front, front::pass))
}

/// The panic itself has been logged by the hook that [`crate::app`] sets.
fn after_panic(_: Box<dyn std::any::Any + Send>) -> Response {
    use axum::response::IntoResponse;
    Problem::internal("a handler panicked").into_response()
}
