//! What showing items needs to know of the world around them: whose they are, and from where.

use std::collections::HashMap;

use super::{
    view::{Origin, Provider},
    visitor::Visitor,
};
use crate::{
    domain::{Host, LanguageMap, Opportunity, Organisation, OrganisationId, Playlist},
    store::{Connection, Error, organisations, peers},
    text::plain,
};

pub use crate::http::here::{href, organisation_href};

/// How many paints there are (`web/styles/blazes.css`).
const PAINTS: u32 = 12;

/// The organisations and territories of some items.
#[derive(Debug, Clone, Default)]
pub struct Surroundings {
    organisations: HashMap<OrganisationId, Organisation>,
    names: HashMap<Host, String>,
}

impl Surroundings {
    /// Looks up what belongs to these items.
    ///
    /// # Errors
    /// [`Error`].
    pub fn of(
        connection: &mut Connection,
        opportunities: &[Opportunity],
        playlists: &[Playlist],
    ) -> Result<Self, Error> {
        let owners = opportunities
            .iter()
            .map(|item| item.organisation)
            .chain(playlists.iter().map(|item| item.organisation));
        let hosts = opportunities
            .iter()
            .filter_map(|item| item.peer.clone())
            .chain(playlists.iter().filter_map(|item| item.peer.clone()));
        Self::load(connection, owners.collect(), hosts.collect())
    }

    /// Looks up these organisations and territories.
    ///
    /// # Errors
    /// [`Error`].
    pub fn load(
        connection: &mut Connection,
        mut owners: Vec<OrganisationId>,
        mut hosts: Vec<Host>,
    ) -> Result<Self, Error> {
        owners.sort_unstable();
        owners.dedup();
        hosts.sort_unstable();
        hosts.dedup();
        let organisations = organisations::by_ids(connection, &owners)?;
        let names = peers::names(connection, &hosts)?;
        Ok(Self {
            organisations: organisations
                .into_iter()
                .map(|item| (item.uuid, item))
                .collect(),
            names: names
                .into_iter()
                .filter_map(|(host, _, name)| Some((host, plain::line(&name?))))
                .collect(),
        })
    }

    /// An organisation, when it was looked up.
    #[must_use]
    pub fn organisation(&self, id: OrganisationId) -> Option<&Organisation> {
        self.organisations.get(&id)
    }

    /// What an organisation is called, for this visitor; empty for an unknown one.
    #[must_use]
    pub fn organisation_name(&self, id: OrganisationId, visitor: &Visitor) -> String {
        self.organisation(id)
            .map(|item| visitor.line(&item.content.name).text)
            .unwrap_or_default()
    }

    /// What a territory is called; its host when it has not said.
    #[must_use]
    pub fn territory_name(&self, host: &Host) -> String {
        self.names
            .get(host)
            .cloned()
            .unwrap_or_else(|| host.to_string())
    }

    /// Where something comes from that another node, or ours, published.
    #[must_use]
    pub fn origin(&self, peer: Option<&Host>, visitor: &Visitor) -> Origin {
        match peer {
            None => Origin {
                territory: visitor.territory_name(),
                blaze: String::new(),
                local: true,
            },
            Some(host) => Origin {
                territory: self.territory_name(host),
                blaze: blaze(host),
                local: false,
            },
        }
    }

    /// Who offers something: the card of an organisation.
    #[must_use]
    pub fn provider(&self, id: OrganisationId, visitor: &Visitor) -> Provider {
        let Some(item) = self.organisation(id) else {
            return Provider::default();
        };
        let summary = visitor.line(&item.content.summary);
        Provider {
            name: visitor.line(&item.content.name).text,
            href: organisation_href(item),
            summary: summary.text,
            lang: summary.lang,
            origin: self.origin(item.peer.as_ref(), visitor),
            // Whom nobody may follow yet is not named to be followed.
            handle: item.verified.then(|| handle(&item.slug, &item.url.host())),
            follow: None,
        }
    }
}

/// The class of a territory's paint: always the same for the same host.
#[must_use]
pub fn blaze(host: &Host) -> String {
    // FNV-1a, 32 bits: small, and spreads similar names.
    let hash = host.as_str().bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    format!("blaze-{}", hash % PAINTS)
}

/// The address by which something can be followed: `@library@vilnius.example`.
#[must_use]
pub fn handle(name: &str, host: &Host) -> String {
    format!("@{name}@{host}")
}

/// A title to show: a thing without any name is called by what it is.
#[must_use]
pub fn title(name: &LanguageMap, visitor: &Visitor) -> super::visitor::Words {
    let mut words = visitor.line(name);
    if words.text.trim().is_empty() {
        words.text = visitor.t.get("title-missing");
        words.lang = visitor.t.language().to_string();
    }
    words
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_territory_keeps_its_paint() {
        let paint = |host: &str| blaze(&Host::parse(host).unwrap());
        assert_eq!(paint("tilburg.example"), paint("Tilburg.Example."));
        let paints: std::collections::HashSet<String> = (8080..8090)
            .map(|port| paint(&format!("localhost:{port}")))
            .collect();
        assert!(paints.len() >= 5, "{paints:?}");
    }
}
