//! Waymark: a federated node for a territory's learning opportunities, playlists and badges.
//!
//! # Layout
//! - [`domain`]: the words of the product, plain types and rules.
//! - [`config`]: typed, checked settings.
//! - [`text`]: translations, languages, dates and numbers, safe HTML.
//! - [`store`]: every SQL statement, and the one writer.
//! - [`actions`]: what people do, one verb per file; the only writers.
//! - [`federation`]: what is said to other servers in ActivityPub, and what they say.
//! - [`jobs`]: work that comes round by itself.
//! - [`http`]: pages, forms and the API.
//! - [`app`]: wiring, start, stop.
//! - [`cli`]: the command line.
pub mod actions;
pub mod app;
pub mod cli;
pub mod config;
pub mod discovery;
pub mod domain;
pub mod federation;
pub mod http;
pub mod jobs;
pub mod store;
pub mod text;
