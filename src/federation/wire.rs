//! The JSON that this node sends: one struct a shape, members in the order in which they are
//! written (federation.md section 2).
//!
//! Nothing here is read back: what other servers send is read leniently from JSON values by
//! [`super::translate`], because they agree on far less than these structs say.
//!
//! What every peer needs, and where it is seen to:
//! - `type` is one string, never a list ([`Envelope::kind`], and the other `kind` members).
//! - Latitude and longitude are written as floats, `54.0` and never `54` ([`Place`]).
//! - Every attachment has a `mediaType`; a Document goes before the Links of an Event
//!   ([`Attachment`]).
//! - The first language of every map is the primary one and stays first: the maps keep their order.
pub mod activity;
pub mod actor;
pub mod addressing;
pub mod article;
pub mod attachment;
pub mod collection;
pub mod context;
pub mod event;
pub mod note;
pub mod object;
pub mod page;
pub mod place;
pub mod property;
pub mod term;

pub use activity::{Activity, Payload, Tombstone, Verb};
pub use actor::{Actor, ActorKind, Endpoints};
pub use addressing::{Addressing, Recipient};
pub use article::{Article, ListItem};
pub use attachment::{Attachment, Document, Link, Profile};
pub use collection::{OrderedCollection, OrderedCollectionPage};
pub use event::{Event, Schedule};
pub use note::Note;
pub use object::{Envelope, Object, Particulars, Source, Texts};
pub use page::Page;
pub use place::{Location, Place, PostalAddress, VirtualLocation};
pub use property::PropertyValue;
pub use term::{DefinedTerm, Hashtag};
