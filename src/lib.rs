//! Waymark: a federated node for a territory's learning opportunities, playlists and badges.
//!
//! # Layout
//! - [`domain`]: the words of the product, plain types and rules.
//! - [`federation`]: what is said to other servers in ActivityPub, and what they say.
//! - [`text`]: translations, languages, dates and numbers, safe HTML.
pub mod actions;
pub mod domain;
pub mod federation;
pub mod store;
pub mod text;
