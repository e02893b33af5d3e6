//! Waymark: a federated node for a territory's learning opportunities, playlists and badges.
//!
//! # Layout
//! - [`domain`]: the words of the product, plain types and rules.
//! - [`federation`]: talking with other servers.
pub mod domain;
pub mod federation;
pub mod store;
