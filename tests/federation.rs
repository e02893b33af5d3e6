//! Nodes that speak with each other, in this process.

mod foreign;
mod joining;
mod node;
mod sending;
mod two_cities;
