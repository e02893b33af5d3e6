//! Wiring: what a running node is made of, how it starts and how it stops.
//!
//! # Layout
//! - [`start`]: a node from its settings, and its end; [`server`] takes connections.
//! - [`router`]: which room answers which address.
//! - [`health`], [`metrics`], [`logging`]: what operators and their tools see.
//! - [`doctor`]: what is wrong, and how to mend it.
//! - [`peers`]: following from the command line.
//! - [`demo`], [`cast`]: two cities on this machine, and who lives there.
//! - [`texts`]: texts that other servers show; `neighbours`: other nodes, for the API;
//!   `sign_on`: the providers of single sign-on.

pub mod cast;
pub mod demo;
pub mod doctor;
pub mod health;
pub mod logging;
pub mod metrics;
mod neighbours;
pub mod peers;
pub mod router;
pub mod server;
mod sign_on;
pub mod start;
pub mod texts;

pub use start::{Failure, Node};

/// The description of the REST API (OpenAPI 3.1).
#[must_use]
pub fn openapi() -> serde_json::Value {
    crate::http::api::openapi()
}
