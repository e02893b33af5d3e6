//! Waymark: a federated node for a territory's learning opportunities, playlists and badges.
//!
//! # Layout
//! - [`config`]: typed, checked settings.
//! - [`domain`]: the words of the product, plain types and rules.
pub mod actions;
pub mod config;
pub mod domain;
pub mod store;
