//! The words of the product as plain types and rules.
//!
//! No input or output, nothing asynchronous, nothing of the other rooms. What a field means, which
//! values it takes and what a person may do is decided here once; the API, the pages, the command
//! line and the inbox all ask here.

pub mod account;
pub mod address;
pub mod adviser;
pub mod boundary;
pub mod card;
pub mod check_in;
pub mod consent;
pub mod delivery;
pub mod document;
pub mod enrolment;
pub mod erasure;
pub mod esco;
pub mod event;
pub mod fault;
pub mod feed;
pub mod figure;
pub mod goal;
pub mod id;
pub mod invitation;
pub mod language;
pub mod learner;
pub mod limit;
pub mod message;
pub mod opportunity;
pub mod organisation;
pub mod passkey;
pub mod peer;
pub mod permission;
pub mod place;
pub mod playlist;
pub mod question;
pub mod recurrence;
pub mod release;
pub mod report;
pub mod rule;
pub mod saved_search;
pub mod search;
pub mod sign_on;
pub mod slug;
pub mod status;
pub mod subscription;
pub mod territory;
pub mod time;
pub mod walk;

pub use account::{Account, Membership, MembershipRole, Role};
pub use address::{Host, ObjectUrl, Origin};
pub use adviser::Adviser;
pub use card::Card;
pub use consent::Consent;
pub use document::{Problem, ProblemCode, Problems};
pub use enrolment::Enrolment;
pub use erasure::Erasure;
pub use goal::Goal;
pub use id::{
    AccountId, ActivityId, AdviserId, CardId, ConsentId, EnrolmentId, GoalId, InvitationId, ItemId,
    LetterId, MessageId, OpportunityId, OrganisationId, PasskeyId, PlaylistId, QuestionId,
    RemarkId, ReportId, SavedSearchId, SessionId, SignOnId, SubscriptionId, TokenId,
};
pub use invitation::Invitation;
pub use language::{LanguageMap, LanguageTag};
pub use learner::Learner;
pub use message::Message;
pub use opportunity::{Opportunity, OpportunityContent};
pub use organisation::{Organisation, OrganisationContent};
pub use passkey::Passkey;
pub use peer::{Peer, PeerState};
pub use playlist::{Playlist, PlaylistContent, Step};
pub use question::Question;
pub use rule::Rule;
pub use saved_search::SavedSearch;
pub use sign_on::SignOn;
pub use slug::Slug;
pub use status::Status;
pub use territory::Territory;
