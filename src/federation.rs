//! What this node says to other servers and hears from them.
//!
//! A request to an inbox passes [`guard`], which trusts nothing; every request of ours leaves
//! through [`fetch`], which goes nowhere near this machine or its network. What may speak for what
//! is decided in [`origin`].
//!
//! Out: an event in the store becomes an activity in [`outbox`], and goes to each peer in its lane
//! by [`deliver`]. In: [`inbox`] asks the guard, `handle` acts, `pending` and `backfill` fetch
//! what has to be fetched.

mod allowance;
mod backfill;
pub mod collections;
pub mod deliver;
pub mod discovery;
pub mod documents;
pub mod fetch;
pub mod guard;
mod handle;
pub mod inbox;
pub mod json;
pub mod keys;
pub mod known;
pub mod local;
pub mod media_type;
pub mod node;
pub mod nodeinfo;
pub mod origin;
mod outbox;
pub mod peers;
pub mod pending;
pub mod routes;
pub mod signature;
pub mod translate;
pub mod verdict;
pub mod webfinger;
pub mod wire;
mod words;

pub use crate::config::AllowLocal;
pub use node::{Federation, Render};
pub use verdict::Verdict;
