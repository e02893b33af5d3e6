//! Feeds of others, read as their mappings say.

mod formats;
mod madrid;
mod mapping;
mod shared;
