//! What proptest makes up.
mod contents;
mod json;

pub use contents::{opportunity, organisation, playlist};
pub use json::{json, spoilt};
