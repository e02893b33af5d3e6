//! Waymark: a federated node for a territory's learning opportunities, playlists and badges.
//!
//! # Layout
//! - [`domain`]: the words of the product, plain types and rules.
//! - [`text`]: translations, languages, dates and numbers, safe HTML.
pub mod actions;
pub mod domain;
pub mod store;
pub mod text;
