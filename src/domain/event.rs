//! What happened: written in the same transaction as the rows it is about, read by whatever must
//! follow from it (activities to other servers, later mails and indexes).

use serde::{Deserialize, Serialize};

use super::{
    EnrolmentId, ObjectUrl, OpportunityId, OrganisationId, PlaylistId,
    document::words,
    enrolment::{ActionStatus, Answer},
    peer::FollowedBy,
};

words! {
    /// The kinds of thing that pages and search list.
    pub enum ItemType {
        /// A learning opportunity.
        Opportunity = "opportunity",
        /// A playlist.
        Playlist = "playlist",
        /// A provider or partner.
        Organisation = "organisation",
    }
}

/// A domain event. Its JSON form is stored, so variants and members are only added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "members are named after what they hold")]
#[serde(
    tag = "event",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum Event {
    /// A local opportunity is public for the first time.
    OpportunityPublished { opportunity: OpportunityId },
    /// A public local opportunity changed, or was cancelled.
    OpportunityUpdated { opportunity: OpportunityId },
    /// A local opportunity that was public is gone, or a draft again.
    OpportunityWithdrawn {
        opportunity: OpportunityId,
        former_type: String,
    },
    /// A local playlist is public for the first time.
    PlaylistPublished { playlist: PlaylistId },
    /// A public local playlist changed; `steps` are the things that it leads to and did not before.
    PlaylistUpdated {
        playlist: PlaylistId,
        #[serde(default)]
        steps: Vec<ObjectUrl>,
    },
    /// A local playlist that was public is gone, or a draft again.
    PlaylistWithdrawn { playlist: PlaylistId },
    /// A local organisation was made or verified: it may now speak to other nodes.
    OrganisationVerified { organisation: OrganisationId },
    /// A local organisation changed what it says about itself.
    OrganisationUpdated { organisation: OrganisationId },
    /// A local organisation is gone.
    OrganisationWithdrawn { organisation: OrganisationId },
    /// The territory changed what it says about itself.
    TerritoryUpdated,
    /// A local playlist leads to a thing of another node that we do not know.
    StepUnknown { item: ObjectUrl },
    /// We want to follow an actor; `id` is the Follow's.
    FollowRequested {
        actor: ObjectUrl,
        id: ObjectUrl,
        #[serde(default)]
        by: FollowedBy,
    },
    /// We follow an actor no longer.
    FollowWithdrawn {
        actor: ObjectUrl,
        id: ObjectUrl,
        #[serde(default)]
        by: FollowedBy,
    },
    /// An actor follows one of ours from now on; `id` is its Follow's.
    FollowerAccepted {
        actor: ObjectUrl,
        follower: ObjectUrl,
        id: ObjectUrl,
    },
    /// An actor may not follow one of ours.
    FollowerRejected {
        actor: ObjectUrl,
        follower: ObjectUrl,
        id: ObjectUrl,
    },
    /// Something of another server was reported here, and its server is to know; who reported it
    /// is not.
    Reported {
        actor: ObjectUrl,
        object: ObjectUrl,
        text: String,
    },
    /// Somebody of this node signs up elsewhere; `join` is the id of her Join.
    JoinRequested {
        enrolment: EnrolmentId,
        join: ObjectUrl,
    },
    /// She does not come any more.
    JoinWithdrawn {
        join: ObjectUrl,
        object: ObjectUrl,
        organiser: ObjectUrl,
    },
    /// What somebody of this node lets the organiser elsewhere see is told by a Note of this id, unless
    /// another one comes in its place.
    ReleaseTold {
        enrolment: EnrolmentId,
        note: ObjectUrl,
    },
    /// What that Note told, the organiser is to see no more.
    ReleaseTakenBack {
        note: ObjectUrl,
        organiser: ObjectUrl,
    },
    /// A Join for one of ours is answered; `organiser` is whose word it is, `status` whether she was
    /// there.
    JoinAnswered {
        organiser: ObjectUrl,
        joiner: ObjectUrl,
        join: ObjectUrl,
        object: ObjectUrl,
        answer: Answer,
        #[serde(default)]
        status: Option<ActionStatus>,
    },
    /// A server was silent for so long that nothing waits for it any more; when it is back, this
    /// inbox is told that we are here.
    PeerGivenUp { inbox: ObjectUrl },
}

/// One line of the `changes` log: what every process's index and cache follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Rises by commit order.
    pub sequence: i64,
    /// The family that changed: `opportunity`, `playlist`, `organisation`, `peer`, `territory`.
    pub kind: String,
    /// The id in that family.
    pub id: String,
}
