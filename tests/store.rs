//! The storage room, on both databases.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::as_conversions,
    reason = "a test that cannot go on has failed"
)]

mod durability;
mod incoming;
mod migrations;
mod readers;
mod schema;
mod sequences;
mod wake;
mod writer;
