//! Everything that is tested through the library, in one binary.

mod actions;
mod store;
mod support;
