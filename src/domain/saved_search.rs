//! Searches that somebody keeps, to hear what is new in them.

use chrono::{DateTime, TimeDelta, Utc};

use super::{AccountId, LanguageTag, SavedSearchId};

/// Nobody keeps more.
pub const MOST: usize = 50;
/// From one letter to the next, at least.
pub const PAUSE: TimeDelta = TimeDelta::days(1);

/// A search that somebody keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedSearch {
    /// Its id.
    pub id: SavedSearchId,
    /// Whose it is.
    pub account: AccountId,
    /// What she calls it.
    pub name: String,
    /// The query of the address of its results, without `?`; empty for everything.
    pub query: String,
    /// The language in which she saved it: that of the letters.
    pub language: LanguageTag,
    /// When it was saved.
    pub created: DateTime<Utc>,
    /// What was new until then, she knows.
    pub told: DateTime<Utc>,
    /// When a letter is due, if there is something new by then; nothing: she wants none.
    pub due: Option<DateTime<Utc>>,
    /// Whoever has this may end the letters: it stands in each of them.
    pub stop: String,
}
