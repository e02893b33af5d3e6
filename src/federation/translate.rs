//! Between the words of the product and the JSON of other servers (architecture.md section 1).
//!
//! Out: `to_…` makes the structs of [`super::wire`] from domain values. In: [`read_object`] and
//! [`activity::read_activity`] make domain values from whatever arrives. Nothing here asks the
//! network, the database or the clock.
//!
//! # Nothing is lost between Waymark nodes
//! [`table`] says for every member of the API's documents which properties say it. The sender
//! reads its own object back as a receiver would; every member that did not come back as the
//! author wrote it goes along under its own name as an `additionalProperty`.
//!
//! # Nothing is believed
//! Lists and texts are cut to the limits of the product, words that it does not know are passed
//! over, addresses are `http` or `https`, and what is read always passes the checks of the domain
//! ([`limits`]). Whether the sender may speak for the object is the guard's question, not asked
//! here; [`Attribution`] tells it who is named.
pub mod activity;
pub mod actor;
pub mod collection;
pub mod limits;
mod node;
pub mod opportunity;
pub mod organisation;
mod picture;
mod place;
mod plain;
pub mod playlist;
mod publisher;
mod read;
mod schedule;
pub mod table;
mod tags;
pub mod territory;
mod texts;
mod times;

pub use actor::RemoteActor;
pub use opportunity::to_opportunity;
pub use publisher::{Facts, Publisher, Rendering, Subject};
pub use read::{
    Attribution, Read, RemoteOpportunity, RemotePlaylist, RemoteTombstone, TranslateError,
    read_object,
};
