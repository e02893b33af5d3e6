//! Goals of people who learn: an occupation, a skill or something in her own words, and the steps
//! that she collects towards it.

use chrono::{DateTime, Utc};

use super::{AccountId, GoalId, LanguageTag, ObjectUrl, document::words};

/// Nobody has more goals.
pub const MOST: usize = 20;
/// No goal has more steps.
pub const STEPS: usize = 100;
/// Most characters of a goal in own words.
pub const NAME: usize = 200;

words! {
    /// What a goal is.
    pub enum GoalKind {
        /// An occupation of ESCO's.
        Occupation = "occupation",
        /// A skill of ESCO's.
        Skill = "skill",
        /// Her own words.
        Name = "name",
    }
}

words! {
    /// Where somebody stands with a step that she has collected.
    pub enum Standing {
        /// She was there, or has completed it.
        Done = "done",
        /// She has a place.
        SignedUp = "signedUp",
        /// She waits for a place, or for an answer.
        Waiting = "waiting",
        /// She walks the playlist.
        Walking = "walking",
        /// It can be taken.
        Open = "open",
        /// It is over.
        Over = "over",
        /// It does not take place.
        Cancelled = "cancelled",
        /// It was withdrawn.
        Gone = "gone",
        /// This node does not know it, or not yet.
        Unknown = "unknown",
    }
}

/// Something that somebody wants to reach. Nobody sees it but herself, and whom she lets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    /// Its id.
    pub id: GoalId,
    /// Whose it is.
    pub account: AccountId,
    /// What it is.
    pub kind: GoalKind,
    /// The ESCO address; of own words, the words.
    pub object: String,
    /// The language of own words.
    pub language: LanguageTag,
    /// The addresses of what she has collected, in her order.
    pub steps: Vec<ObjectUrl>,
    /// Since when.
    pub created: DateTime<Utc>,
    /// When she said that she has reached it.
    pub reached: Option<DateTime<Utc>>,
}

/// Moves what stands at a place (from 0) one place up or down; what cannot be moved stays.
pub fn shift<T>(list: &mut [T], place: usize, up: bool) {
    let other = if up {
        place.checked_sub(1)
    } else {
        place.checked_add(1)
    };
    if let Some(other) = other.filter(|other| place.max(*other) < list.len()) {
        list.swap(place, other);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_moved_within_the_list() {
        let mut list = ["a", "b", "c"];
        shift(&mut list, 0, true);
        assert_eq!(list, ["a", "b", "c"]);
        shift(&mut list, 2, true);
        assert_eq!(list, ["a", "c", "b"]);
        shift(&mut list, 0, false);
        assert_eq!(list, ["c", "a", "b"]);
        shift(&mut list, 2, false);
        shift(&mut list, 9, true);
        shift(&mut list, usize::MAX, false);
        assert_eq!(list, ["c", "a", "b"]);
    }
}
