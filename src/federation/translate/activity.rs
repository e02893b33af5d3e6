//! Activities: those that this node sends, and those that arrive.
mod join;
mod read;
mod write;

pub use join::{ReadRelease, answer_join, asked, join, leave, read_release, release, take_back};
pub use read::{Deed, Embedded, Reference, RemoteActivity, read_activity};
pub use write::{
    accept, addressed_to_followers, announce, create, delete, flag, follow, for_object, reject,
    undo, update,
};
