//! Where a thing stands between its first draft and its end.

use super::document::{always_written, words};

words! {
    /// The life of an opportunity or a playlist. A deleted one has no content any more: it is a
    /// Tombstone, and its address answers 410.
    #[derive(Default)]
    pub enum Status {
        /// Seen by its editors only; never leaves the node.
        #[default]
        Draft = "draft",
        /// Public.
        Published = "published",
        /// Public, and will not take place.
        Cancelled = "cancelled",
    }
}

always_written!(Status);

impl Status {
    /// Whether everybody may see it.
    #[must_use]
    pub fn is_public(self) -> bool {
        matches!(self, Self::Published | Self::Cancelled)
    }
}
