//! What people and other servers do, on both databases.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod accounts;
mod asking;
mod check_in;
pub mod enrol;
pub mod enrol_elsewhere;
pub mod enrol_guests;
mod erasing;
mod figures;
mod following;
mod import;
mod inviting;
mod once;
mod opportunities;
mod organisations;
mod peers;
mod permissions;
mod playlists;
mod reading;
pub mod receiving;
mod releasing;
mod reporting;
mod sign_in;
mod territory;
mod walk;
mod writing;
