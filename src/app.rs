//! Wiring: what a running node is made of, how it starts and how it stops.
//!
//! # Layout
//! - [`start`]: a node from its settings, and its end; [`server`] takes connections.
//! - [`router`]: which room answers which address.
//! - [`health`], [`metrics`], [`logging`]: what operators and their tools see.
//! - [`doctor`]: what is wrong, and how to mend it.
//! - [`peers`]: following from the command line.
//! - [`cast`], [`texts`]: the demo's people and things; texts that other servers show.

pub mod cast;
pub mod doctor;
pub mod health;
pub mod logging;
pub mod metrics;
pub mod peers;
pub mod router;
pub mod server;
pub mod start;
pub mod texts;

pub use start::{Failure, Node};
