//! Every integration test in one binary: one link, one build.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stderr,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod actions;
mod api;
mod architecture;
mod discovery;
mod documents;
mod federation;
mod feeds;
mod house;
mod program;
mod store;
mod support;
mod wire;
