//! Wiring: what a running node is made of.
pub mod cast;
pub mod texts;
