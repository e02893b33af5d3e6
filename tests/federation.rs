//! Nodes that speak with each other, in this process.

mod foreign;
mod node;
mod sending;
mod two_cities;
