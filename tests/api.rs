//! The REST API through the front door, on both databases.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod advising;
mod asking;
mod callers;
mod check_ins;
mod conditions;
pub mod described;
mod description;
mod enrolments;
mod esco;
mod federation;
mod figures;
mod following;
mod goals;
mod lists;
mod map;
pub mod node;
mod once;
mod opportunities;
mod organisations;
mod peers;
mod people;
mod playlists;
mod search;
mod suggest;
mod tokens;
mod walks;
