//! The storage room, on both databases.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::as_conversions,
    reason = "a test that cannot go on has failed"
)]

mod deliveries;
mod doubts;
mod durability;
mod erasures;
mod incoming;
mod lanes;
mod logs;
mod migrations;
mod queue;
mod readers;
mod schema;
mod sequences;
mod wake;
mod writer;
