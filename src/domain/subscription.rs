//! What somebody follows, and what she is told of it. Nobody else learns that she does.

use chrono::{DateTime, TimeDelta, Utc};

use super::{AccountId, LanguageTag, ObjectUrl, SubscriptionId, document::words};

/// Nobody follows more.
pub const MOST: usize = 200;
/// How long news are kept, and told to who follows later.
pub const KEPT: TimeDelta = TimeDelta::days(30);
/// How long before the end of enrolment it is told.
pub const SOON: TimeDelta = TimeDelta::days(3);

words! {
    /// What is followed.
    pub enum SubscriptionKind {
        /// An actor, here or on any other server: a provider, a territory, a person.
        Actor = "actor",
        /// A playlist.
        Playlist = "playlist",
        /// An ESCO skill, with everything narrower.
        Skill = "skill",
    }
}

words! {
    /// What became of the wish to follow.
    pub enum FollowingState {
        /// What it publishes is taken in.
        Following = "following",
        /// Its server was asked and has not answered.
        Requested = "requested",
        /// Its server refuses, is gone, or is not spoken to.
        Failed = "failed",
    }
}

words! {
    /// What is told of a thing that somebody follows, in one way or another.
    pub enum News {
        /// It was published.
        New = "new",
        /// It is at another time or place; a playlist has other steps.
        Changed = "changed",
        /// It does not take place.
        Cancelled = "cancelled",
        /// There are few places left.
        SoonFull = "soonFull",
        /// Its enrolment closes soon.
        SoonOver = "soonOver",
    }
}

words! {
    /// How often a digest is mailed.
    pub enum Every {
        /// Once a day.
        Day = "day",
        /// Once a week.
        Week = "week",
    }
}

impl Every {
    /// From one digest to the next.
    #[must_use]
    pub fn pause(self) -> TimeDelta {
        match self {
            Self::Day => TimeDelta::days(1),
            Self::Week => TimeDelta::weeks(1),
        }
    }
}

/// Something that somebody follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscription {
    /// Its id.
    pub id: SubscriptionId,
    /// Whose it is.
    pub account: AccountId,
    /// What is followed.
    pub kind: SubscriptionKind,
    /// Its address; of a skill, its ESCO address.
    pub object: String,
    /// Whom elsewhere this node has to follow for it; nobody for what is ours, and for skills.
    pub actor: Option<ObjectUrl>,
    /// She still follows it, and does not want to hear of it for now.
    pub muted: bool,
    /// Since when.
    pub created: DateTime<Utc>,
}

/// How somebody hears of what she follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Digest {
    /// Whose it is.
    pub account: AccountId,
    /// What happened until then, she has seen.
    pub seen: DateTime<Utc>,
    /// How often it is mailed; nothing: never.
    pub every: Option<Every>,
    /// In which language.
    pub language: LanguageTag,
    /// What happened until then was mailed.
    pub told: DateTime<Utc>,
    /// When the next one is due.
    pub due: Option<DateTime<Utc>>,
    /// Whoever has this may end the letters: it stands in each of them.
    pub stop: String,
}

/// Whether few places are left: at least one, and at most one in five.
#[must_use]
pub fn is_soon_full(capacity: u32, taken: u32) -> bool {
    let left = capacity.saturating_sub(taken);
    left > 0 && taken > 0 && (left <= capacity / 5 || left == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_places_are_one_in_five_or_the_last_one() {
        for (capacity, taken, few) in [
            (20, 15, false),
            (20, 16, true),
            (20, 19, true),
            (20, 20, false),
            (20, 21, false),
            (3, 1, false),
            (3, 2, true),
            (1, 0, false),
            (0, 0, false),
        ] {
            assert_eq!(is_soon_full(capacity, taken), few, "{taken} of {capacity}");
        }
    }
}
