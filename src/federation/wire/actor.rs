//! Who speaks: the node, the territory, an organisation, a playlist.

use activitypub_federation::protocol::public_key::PublicKey;
use serde::Serialize;

use super::{Attachment, Document, Location, PropertyValue, Source};
use crate::domain::{LanguageMap, ObjectUrl, time::Moment};

/// The types of actor that this node has. Servers follow any of them (FEP-a974).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum ActorKind {
    /// The node itself (FEP-2677, FEP-d556).
    Application,
    /// A territory (FEP-1b12) or a playlist.
    Group,
    /// A provider or partner.
    Organization,
}

impl ActorKind {
    /// The ActivityStreams type.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Application => "Application",
            Self::Group => "Group",
            Self::Organization => "Organization",
        }
    }
}

/// An actor.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Actor {
    /// Its address.
    pub id: ObjectUrl,
    /// Its type.
    #[serde(rename = "type")]
    pub kind: ActorKind,
    /// Its handle without the host.
    pub preferred_username: String,
    /// Its handle as WebFinger knows it (FEP-2c59): `acct:library@vilnius.example`.
    pub webfinger: String,
    /// What it is called, in the primary language.
    pub name: String,
    /// What it is called, in every language.
    pub name_map: LanguageMap,
    /// What microblogs show under the name: safe HTML.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The same in every language.
    #[serde(skip_serializing_if = "LanguageMap::is_empty")]
    pub summary_map: LanguageMap,
    /// The whole text: safe HTML.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// The same in every language.
    #[serde(skip_serializing_if = "LanguageMap::is_empty")]
    pub content_map: LanguageMap,
    /// Its page: its own address.
    pub url: ObjectUrl,
    /// Its picture or logo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<Document>,
    /// Where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// When it was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<Moment>,
    /// When it last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Moment>,
    /// Where activities for it go.
    pub inbox: ObjectUrl,
    /// What it published.
    pub outbox: ObjectUrl,
    /// Who follows it.
    pub followers: ObjectUrl,
    /// Whom it follows.
    pub following: ObjectUrl,
    /// Addresses of the whole node.
    pub endpoints: Endpoints,
    /// The key that it signs with.
    pub public_key: PublicKey,
    /// A territory's moderators (FEP-1b12); a playlist's organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributed_to: Option<ObjectUrl>,
    /// Always `false`: a follow is accepted at once.
    pub manually_approves_followers: bool,
    /// Whether directories may show it.
    pub discoverable: bool,
    /// Whether its things may be found by search (FEP-5feb).
    pub indexable: bool,
    /// Its events to come, the next one first (FEP-8a8e); set where the node serves them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upcoming_events: Option<ObjectUrl>,
    /// Lines of its profile.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attachment: Vec<Attachment>,
    /// The author's own text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// The author's own summary.
    #[serde(rename = "abstract", skip_serializing_if = "LanguageMap::is_empty")]
    pub own_summary: LanguageMap,
    /// What no vocabulary says.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub additional_property: Vec<PropertyValue>,
}

/// Addresses of the whole node.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Endpoints {
    /// One inbox for all of its actors.
    pub shared_inbox: ObjectUrl,
}
