//! Speaking with other servers in ActivityPub.
pub mod translate;
pub mod wire;
