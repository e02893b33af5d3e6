//! What tests stand on: a database of their own, a city in it, child processes.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

pub mod child;
pub mod city;
pub mod database;
pub mod esco;

pub use city::{City, Member, members};
pub use database::TestStore;
pub(crate) use database::on_both;
