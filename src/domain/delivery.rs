//! What goes out to other servers, and to whom.

use serde::{Deserialize, Serialize};

use super::{Host, ObjectUrl, document::words};

/// Which of an actor's followers get an activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Software {
    /// Followers on any server.
    Any,
    /// Those on Waymark nodes, which take in the embedded object.
    Waymark,
    /// Those on other servers, which fetch an announced address.
    Other,
}

/// The followers of one of our actors.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Followers {
    /// Our actor.
    pub of: ObjectUrl,
    /// Which of its followers.
    pub on: Software,
}

/// The rule by which an activity's recipients are found; kept with it, so that finding them can be
/// interrupted and go on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Audience {
    /// One inbox.
    Inbox {
        /// The server.
        host: Host,
        /// The inbox there.
        inbox: ObjectUrl,
    },
    /// Followers of these actors, each server once.
    Followers(Vec<Followers>),
}

/// An activity to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// Its id.
    pub url: ObjectUrl,
    /// Which of our actors says it.
    pub actor: ObjectUrl,
    /// Its type: `Create`.
    pub activity_type: String,
    /// What it is about.
    pub object: ObjectUrl,
    /// The JSON as it is sent.
    pub body: String,
    /// Who gets it.
    pub audience: Audience,
}

words! {
    /// Where a delivery stands.
    pub enum DeliveryState {
        /// Waits for its turn.
        Pending = "pending",
        /// Waits until the peer takes again what its signer says at its inbox; the rest of the lane
        /// goes on.
        Held = "held",
        /// The peer has acknowledged it.
        Delivered = "delivered",
        /// The peer says that nothing is there any more (410).
        Rejected = "rejected",
        /// The peer was silent for 30 days, or is not spoken to any more.
        Expired = "expired",
        /// The peer refuses this one; put aside for the operator.
        Parked = "parked",
    }
}

impl DeliveryState {
    /// What the peer has not acknowledged yet, and still is to.
    #[must_use]
    pub fn waiting() -> [&'static str; 2] {
        [Self::Pending.as_str(), Self::Held.as_str()]
    }
}
