//! Waymark: a federated node for a territory's learning opportunities, playlists and badges.
//!
//! # Layout
//! - [`domain`]: the words of the product, plain types and rules.
pub mod actions;
pub mod domain;
pub mod store;
