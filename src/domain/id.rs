//! Identifiers: newtypes over UUIDv7, so that one kind of id is never taken for another.

use std::{fmt, str::FromStr};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new id, ordered by the time it was made.
            #[must_use]
            #[allow(clippy::new_without_default)]
            pub fn new() -> Self {
                Self(Uuid::now_v7())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )+};
}

ids! {
    /// A person who can sign in.
    AccountId,
    /// One sent activity.
    ActivityId,
    /// A card that opens an account.
    CardId,
    /// Somebody who is let look on.
    AdviserId,
    /// Something that somebody agreed to.
    ConsentId,
    /// A place in an opportunity.
    EnrolmentId,
    /// Something that somebody wants to reach.
    GoalId,
    /// Any listed thing: an organisation, an opportunity or a playlist.
    ItemId,
    /// That somebody is asked to come.
    InvitationId,
    /// A letter that waits to be sent.
    LetterId,
    /// What an organiser wrote to those who signed up.
    MessageId,
    /// A learning opportunity, ours or another node's.
    OpportunityId,
    /// A provider or partner, ours or another node's.
    OrganisationId,
    /// A passkey of an account.
    PasskeyId,
    /// A playlist, ours or another node's.
    PlaylistId,
    /// What an organiser asks of whoever signs up.
    QuestionId,
    /// What an adviser says.
    RemarkId,
    /// What somebody reports.
    ReportId,
    /// A search that somebody keeps.
    SavedSearchId,
    /// A signed-in browser.
    SessionId,
    /// Who somebody is at a single sign-on.
    SignOnId,
    /// Something that somebody follows.
    SubscriptionId,
    /// An API token.
    TokenId,
}

macro_rules! listed {
    ($($name:ident),+) => {$(
        impl From<$name> for ItemId {
            fn from(id: $name) -> Self {
                Self(id.0)
            }
        }

        impl From<ItemId> for $name {
            fn from(id: ItemId) -> Self {
                Self(id.0)
            }
        }
    )+};
}

listed!(OpportunityId, OrganisationId, PlaylistId);

impl ItemId {
    /// When this node came to know the thing: its id was made then. Nothing for an id that tells
    /// no time.
    #[must_use]
    pub fn known_since(self) -> Option<DateTime<Utc>> {
        let (seconds, nanos) = self.0.get_timestamp()?.to_unix();
        DateTime::from_timestamp(i64::try_from(seconds).ok()?, nanos)
    }
}
