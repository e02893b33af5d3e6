//! Actors: what all of ours have in common, and how those of other servers are read.

use activitypub_federation::protocol::public_key::PublicKey;
use serde_json::Value;

use super::{
    Publisher,
    node::Node,
    organisation,
    read::{TranslateError, short},
    territory::{self, TerritoryProfile},
    texts, times,
};
use crate::{
    domain::{LanguageMap, ObjectUrl, OrganisationContent, Territory, time::Moment},
    federation::wire::{Actor, ActorKind, Endpoints},
};

/// An actor of ours on its way out.
pub(super) struct Writing<'a> {
    pub id: ObjectUrl,
    pub kind: ActorKind,
    pub handle: &'a str,
    pub name: &'a LanguageMap,
    pub summary: &'a LanguageMap,
    pub content: &'a LanguageMap,
    pub public_key_pem: &'a str,
}

impl Writing<'_> {
    /// What every actor has; the rest is empty.
    pub fn actor(self, publisher: &Publisher<'_>) -> Actor {
        let id = self.id;
        let node = &publisher.territory.url;
        let none = LanguageMap::default();
        let content = texts::to_html(self.content, &none, &publisher.rendering);
        let own = texts::to_html(&none, self.summary, &publisher.rendering);
        let summary = if own.is_empty() { content.clone() } else { own };
        Actor {
            kind: self.kind,
            preferred_username: self.handle.to_owned(),
            webfinger: format!("acct:{}@{}", self.handle, node.host()),
            name: self
                .name
                .first()
                .map(|(_, name)| name.to_owned())
                .unwrap_or_default(),
            name_map: texts::written(self.name),
            summary: summary.first().map(|(_, text)| text.to_owned()),
            summary_map: summary,
            content: content.first().map(|(_, text)| text.to_owned()),
            content_map: content,
            url: id.clone(),
            icon: None,
            location: None,
            published: None,
            updated: None,
            inbox: id.join_path("/inbox"),
            outbox: id.join_path("/outbox"),
            followers: id.join_path("/followers"),
            following: id.join_path("/following"),
            endpoints: Endpoints {
                shared_inbox: node.at("/inbox"),
            },
            public_key: PublicKey {
                id: format!("{id}#main-key"),
                owner: id.url().clone(),
                public_key_pem: self.public_key_pem.to_owned(),
            },
            attributed_to: None,
            manually_approves_followers: false,
            discoverable: true,
            indexable: true,
            upcoming_events: None,
            attachment: Vec::new(),
            source: texts::to_source(self.content),
            own_summary: texts::written(self.summary),
            additional_property: Vec::new(),
            id,
        }
    }
}

/// The node's own actor, which signs its fetches (FEP-2677, FEP-d556). Directories show the
/// territory in its place.
#[must_use]
pub fn to_application(publisher: &Publisher<'_>, public_key_pem: &str) -> Actor {
    let Territory { name, .. } = publisher.territory;
    let none = LanguageMap::default();
    let writing = Writing {
        id: publisher.territory.application(),
        kind: ActorKind::Application,
        handle: "actor",
        name,
        summary: &none,
        content: &none,
        public_key_pem,
    };
    Actor {
        discoverable: false,
        ..writing.actor(publisher)
    }
}

/// A key as another server publishes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemoteKey {
    /// Its address.
    pub id: ObjectUrl,
    /// The actor that it says it belongs to.
    pub owner: ObjectUrl,
    /// The key in PEM.
    pub pem: String,
}

/// An actor of another server. What it claims; the guard judges.
#[derive(Debug, Clone, PartialEq)]
pub struct RemoteActor {
    /// Its address.
    pub id: ObjectUrl,
    /// Its ActivityStreams type.
    pub kind: String,
    /// Its handle without the host.
    pub handle: Option<String>,
    /// Its handle as WebFinger knows it (FEP-2c59), without `acct:`.
    pub webfinger: Option<String>,
    /// Where activities for it go.
    pub inbox: ObjectUrl,
    /// Where activities for all of its server go.
    pub shared_inbox: Option<ObjectUrl>,
    /// What it published.
    pub outbox: Option<ObjectUrl>,
    /// Who follows it.
    pub followers: Option<ObjectUrl>,
    /// Its keys.
    pub keys: Vec<RemoteKey>,
    /// Whether a person answers its follow requests.
    pub manually_approves: bool,
    /// Whether it may be found by search (FEP-5feb); nothing when it does not say.
    pub indexable: Option<bool>,
    /// When it was made.
    pub published: Option<Moment>,
    /// When it last changed.
    pub updated: Option<Moment>,
    /// What it says about itself; of an Organization, all that the API's document says.
    pub content: OrganisationContent,
    /// What a territory says about its node.
    pub territory: TerritoryProfile,
}

/// Whether an object is an actor.
pub(super) fn is_actor(node: Node<'_>) -> bool {
    ["Application", "Group", "Organization", "Person", "Service"]
        .iter()
        .any(|kind| node.is(kind))
}

/// Reads an actor of any server.
///
/// # Errors
/// [`TranslateError`] when it is no actor, or has no address or no inbox.
pub fn read_actor(value: &Value) -> Result<RemoteActor, TranslateError> {
    let node = Node::of(value).ok_or(TranslateError::NotAnObject)?;
    let kind = node.kinds().next().filter(|_| is_actor(node));
    let webfinger = node
        .text("webfinger")
        .map(|name| name.strip_prefix("acct:").unwrap_or(name));
    Ok(RemoteActor {
        id: node.id().ok_or(TranslateError::Missing("id"))?,
        kind: short(kind.ok_or(TranslateError::Missing("type"))?),
        handle: node.text("preferredUsername").map(short),
        webfinger: webfinger.map(short),
        inbox: node
            .address("inbox")
            .ok_or(TranslateError::Missing("inbox"))?,
        shared_inbox: node
            .node("endpoints")
            .and_then(|endpoints| endpoints.address("sharedInbox")),
        outbox: node.address("outbox"),
        followers: node.address("followers"),
        keys: read_keys(value),
        manually_approves: node.flag("manuallyApprovesFollowers").unwrap_or(false),
        indexable: node.flag("indexable"),
        published: times::read_moment(node, "published"),
        updated: times::read_moment(node, "updated"),
        content: organisation::read_content(node),
        territory: territory::read_profile(node),
    })
}

/// Reads the keys of an actor, or of a document that holds little more than a key: GoToSocial
/// keeps them apart.
#[must_use]
pub fn read_keys(value: &Value) -> Vec<RemoteKey> {
    let Some(node) = Node::of(value) else {
        return Vec::new();
    };
    node.nodes("publicKey")
        .chain([node])
        .filter_map(read_key)
        .collect()
}

fn read_key(node: Node<'_>) -> Option<RemoteKey> {
    Some(RemoteKey {
        id: node.id()?,
        owner: node.address("owner")?,
        pem: node.text("publicKeyPem")?.to_owned(),
    })
}
