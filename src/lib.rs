//! Waymark: a federated node for a territory's learning opportunities, playlists and badges.
//!
//! # Layout
//! - [`domain`]: the words of the product, plain types and rules.
//! - [`federation`]: what is said to other servers in ActivityPub, and what they say.
//! - [`text`]: translations, languages, dates and numbers, safe HTML.
//! - [`config`]: typed, checked settings.
//! - [`store`]: every SQL statement, and the one writer.
//! - [`actions`]: what people do, one verb per file; the only writers.
//! - [`http`]: pages, forms and the API.
pub mod actions;
pub mod config;
pub mod domain;
pub mod federation;
pub mod http;
pub mod store;
pub mod text;
