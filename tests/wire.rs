//! What goes over the wire: shapes, translation out and in, and everything that could be lost.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "a test may stop at the first surprise"
)]
mod across;
mod activities;
mod actors;
mod arbitrary;
mod cast;
mod foreign;
mod golden;
mod hostile;
mod peers;
