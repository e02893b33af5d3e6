//! What this node says to other servers and hears from them.
//!
//! A request to the inbox passes [`guard`], which trusts nothing; every request of ours leaves
//! through [`fetch`], which goes nowhere near this machine or its network. What may speak for what
//! is decided in [`origin`].

pub mod fetch;
pub mod guard;
pub mod json;
pub mod keys;
pub mod local;
pub mod media_type;
pub mod nodeinfo;
pub mod origin;
pub mod signature;
pub mod verdict;
pub mod webfinger;

pub use local::{AllowLocal, AllowLocalError};
pub use verdict::Verdict;
