//! Nodes that speak with each other, in this process.

mod node;
mod two_cities;
