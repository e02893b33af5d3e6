//! Items as the API shows them: one presenter for the API, for search and for the content
//! addresses that are asked for `application/json` (contract.md sections 3 and 4).

use std::collections::HashMap;

use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    domain::{
        Host, LanguageMap, LanguageTag, ObjectUrl, Opportunity, OpportunityContent, Organisation,
        OrganisationContent, OrganisationId, Playlist, PlaylistContent, Territory, time::rfc3339,
    },
    store::{Connection, Error, organisations, peers},
};

/// The territory that an item comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Home {
    /// Base address of its node, without a slash at the end.
    #[schema(format = Uri)]
    pub url: String,
    /// What it is called.
    pub name: LanguageMap,
}

/// What an item is, as the API writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub enum ItemWord {
    /// Something to take part in.
    Opportunity,
    /// A route through opportunities and tasks.
    Playlist,
    /// A provider or partner.
    Organisation,
}

/// What every item has beside what its author says. Ignored when sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Identity {
    /// Its ActivityPub id: one address for people and machines, on the node that it comes from.
    #[schema(format = Uri)]
    pub id: String,
    /// Its id on this node; for an item of another node, ours.
    pub uuid: Uuid,
    /// What it is.
    #[serde(rename = "type")]
    pub item_type: ItemWord,
    /// Address of the organisation that it belongs to.
    #[schema(format = Uri)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributed_to: Option<String>,
    /// Where it comes from.
    pub territory: Home,
    /// Whether it is this node's own.
    pub local: bool,
    /// When it was first public; null for what never was.
    #[schema(format = DateTime, required)]
    pub published: Option<String>,
    /// When it last changed.
    #[schema(format = DateTime)]
    pub updated: String,
}

/// A learning opportunity.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct OpportunityItem {
    /// Who it is.
    #[serde(flatten)]
    pub identity: Identity,
    /// What its author says.
    #[serde(flatten)]
    pub content: OpportunityContent,
}

/// A playlist.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct PlaylistItem {
    /// Who it is.
    #[serde(flatten)]
    pub identity: Identity,
    /// What its author says.
    #[serde(flatten)]
    pub content: PlaylistContent,
}

/// An organisation.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct OrganisationItem {
    /// Who it is.
    #[serde(flatten)]
    pub identity: Identity,
    /// What it says about itself.
    #[serde(flatten)]
    pub content: OrganisationContent,
}

/// What presenting needs to know of the world around an item.
#[derive(Debug, Clone)]
pub struct Presenter {
    here: Home,
    peers: HashMap<Host, Home>,
    organisations: HashMap<OrganisationId, ObjectUrl>,
}

impl Presenter {
    /// Looks up the organisations of what is going to be shown, and the nodes that it comes from.
    ///
    /// # Errors
    /// [`Error`].
    pub fn load(
        connection: &mut Connection,
        territory: &Territory,
        organisations: &[OrganisationId],
        hosts: &[Host],
    ) -> Result<Self, Error> {
        let mut wanted = organisations.to_vec();
        wanted.sort_unstable();
        wanted.dedup();
        let organisations = organisations::by_ids(connection, &wanted)?
            .into_iter()
            .map(|organisation| (organisation.uuid, organisation.url))
            .collect();
        let peers = peers::names(connection, hosts)?
            .into_iter()
            .map(|(host, url, name)| {
                let name = name.unwrap_or_else(|| host.to_string());
                let home = Home {
                    url: base(&url),
                    name: LanguageMap::single(LanguageTag::undetermined(), name),
                };
                (host, home)
            })
            .collect();
        Ok(Self {
            here: Home {
                url: base(&territory.url),
                name: territory.name.clone(),
            },
            peers,
            organisations,
        })
    }

    /// An opportunity as everybody may see it, or its editors see their draft.
    #[must_use]
    pub fn opportunity(&self, item: Opportunity) -> OpportunityItem {
        OpportunityItem {
            identity: Identity {
                id: item.url.to_string(),
                uuid: item.uuid.0,
                item_type: ItemWord::Opportunity,
                attributed_to: self.address_of(item.organisation),
                territory: self.home(&item.url, item.peer.as_ref()),
                local: item.peer.is_none(),
                published: item.published.map(rfc3339),
                updated: rfc3339(item.updated),
            },
            content: item.content,
        }
    }

    /// A playlist.
    #[must_use]
    pub fn playlist(&self, item: Playlist) -> PlaylistItem {
        PlaylistItem {
            identity: Identity {
                id: item.url.to_string(),
                uuid: item.uuid.0,
                item_type: ItemWord::Playlist,
                attributed_to: self.address_of(item.organisation),
                territory: self.home(&item.url, item.peer.as_ref()),
                local: item.peer.is_none(),
                published: item.published.map(rfc3339),
                updated: rfc3339(item.updated),
            },
            content: item.content,
        }
    }

    /// An organisation.
    #[must_use]
    pub fn organisation(&self, item: Organisation) -> OrganisationItem {
        OrganisationItem {
            identity: Identity {
                id: item.url.to_string(),
                uuid: item.uuid.0,
                item_type: ItemWord::Organisation,
                attributed_to: None,
                territory: self.home(&item.url, item.peer.as_ref()),
                local: item.peer.is_none(),
                published: Some(rfc3339(item.published)),
                updated: rfc3339(item.updated),
            },
            content: OrganisationContent {
                slug: Some(item.slug),
                verified: Some(item.verified),
                ..item.content
            },
        }
    }

    fn address_of(&self, organisation: OrganisationId) -> Option<String> {
        self.organisations
            .get(&organisation)
            .map(ToString::to_string)
    }

    /// The territory of a node; nothing asks for ours. A node that says nothing of itself is
    /// called by its host.
    #[must_use]
    pub fn home_of(&self, peer: Option<&Host>) -> Home {
        let Some(host) = peer else {
            return self.here.clone();
        };
        self.peers.get(host).cloned().unwrap_or_else(|| Home {
            url: format!("https://{host}"),
            name: LanguageMap::single(LanguageTag::undetermined(), host.as_str()),
        })
    }

    /// Where an item comes from.
    fn home(&self, url: &ObjectUrl, peer: Option<&Host>) -> Home {
        Home {
            url: peer.map_or_else(|| self.here.url.clone(), |_peer| base(url)),
            ..self.home_of(peer)
        }
    }
}

/// Scheme, host and port, as a node writes its own base address.
fn base(url: &ObjectUrl) -> String {
    url.origin().to_string()
}
