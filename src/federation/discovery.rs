//! How other servers find our actors, and what they learn of this node before they speak to it.

use activitypub_federation::fetch::webfinger::{Webfinger, WebfingerLink};
use serde_json::{Value, json};

use super::node::{Error, Federation};
use crate::{
    actions::{self, local_actor::local_actor},
    domain::{Host, ObjectUrl, event::ItemType},
    store::{accounts, handles, listings},
};

/// What a WebFinger query asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resource {
    /// `acct:name@host`, with or without the `acct:`.
    Account {
        /// Before the `@`.
        name: String,
        /// After it.
        host: Host,
    },
    /// An address.
    Address(ObjectUrl),
}

impl Resource {
    /// Reads a `resource` (RFC 7033 section 4.1); nothing for what is neither.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.starts_with("https://") || text.starts_with("http://") {
            return ObjectUrl::parse(text).ok().map(Self::Address);
        }
        let account = text.strip_prefix("acct:").unwrap_or(text);
        let (name, host) = account
            .strip_prefix('@')
            .unwrap_or(account)
            .rsplit_once('@')?;
        let plain = !name.is_empty()
            && name.len() <= 200
            && name
                .chars()
                .all(|c| c.is_alphanumeric() || "-_.".contains(c));
        let host = Host::parse(host).ok()?;
        plain.then(|| Self::Account {
            name: name.to_lowercase(),
            host,
        })
    }
}

impl Federation {
    /// The WebFinger document of one of our actors (RFC 7033; FEP-d556 for the node itself).
    /// Nothing for other hosts, people, and whatever does not exist.
    ///
    /// # Errors
    /// [`Error`].
    pub async fn webfinger(&self, resource: &str) -> Result<Option<Webfinger>, Error> {
        let Some(resource) = Resource::parse(resource) else {
            return Ok(None);
        };
        let base = self.base.clone();
        self.store
            .read(move |c| {
                let territory = actions::territory(c)?;
                let wanted = match resource {
                    Resource::Account { host, .. } if host != base.host() => return Ok(None),
                    Resource::Account { name, .. } if name == "territory" => territory.actor(),
                    Resource::Account { name, .. } if name == "actor" => territory.application(),
                    Resource::Account { name, .. } => match handles::find(c, &name)? {
                        Some(url) => url
                            .parse()
                            .map_err(|_bad| crate::store::Error::Damaged("handle", url))?,
                        None => return Ok(None),
                    },
                    Resource::Address(url) if url == territory.url.at("/") => {
                        territory.application()
                    }
                    Resource::Address(url) => url,
                };
                let Some(actor) = local_actor(c, &territory, &wanted)? else {
                    return Ok(None);
                };
                let url = actor.url(&territory);
                let name = match &actor {
                    actions::local_actor::LocalActor::Territory => territory.handle.to_string(),
                    actions::local_actor::LocalActor::Application => "actor".to_owned(),
                    actions::local_actor::LocalActor::Organisation(item) => item.slug.clone(),
                    actions::local_actor::LocalActor::Playlist(item) => {
                        item.slug.clone().unwrap_or_default()
                    }
                };
                Ok(Some(jrd(&format!("acct:{name}@{}", base.host()), &url)))
            })
            .await
    }

    /// Where our NodeInfo is, and which actor speaks for the node (FEP-2677).
    #[must_use]
    pub fn nodeinfo_links(&self) -> Value {
        let link = |rel: &str, href: ObjectUrl| json!({ "rel": rel, "href": href });
        let schema = "http://nodeinfo.diaspora.software/ns/schema";
        json!({ "links": [
            link(&format!("{schema}/2.1"), self.base.at("/nodeinfo/2.1")),
            link(&format!("{schema}/2.0"), self.base.at("/nodeinfo/2.0")),
            link("https://www.w3.org/ns/activitystreams#Application", self.application()),
        ] })
    }

    /// NodeInfo 2.0 or 2.1 (FEP-f1d5): software, protocols, and how much there is.
    ///
    /// # Errors
    /// [`Error`].
    pub async fn nodeinfo(&self, version: &str) -> Result<Option<Value>, Error> {
        if !matches!(version, "2.0" | "2.1") {
            return Ok(None);
        }
        let version = version.to_owned();
        self.store
            .read(move |c| {
                let territory = actions::territory(c)?;
                let users = accounts::count(c)?;
                let posts = listings::count_local(c, ItemType::Opportunity)?
                    + listings::count_local(c, ItemType::Playlist)?;
                let mut software =
                    json!({ "name": "waymark", "version": env!("CARGO_PKG_VERSION") });
                if version == "2.1" {
                    software["homepage"] = territory.url.as_str().into();
                }
                Ok(Some(json!({
                    "version": version,
                    "software": software,
                    "protocols": ["activitypub"],
                    "services": { "inbound": [], "outbound": [] },
                    "openRegistrations": false,
                    "usage": { "users": { "total": users }, "localPosts": posts },
                    "metadata": {
                        "nodeName": territory.name.first().map(|(_, name)| name),
                        "territory": { "id": territory.actor(), "name": territory.name },
                        "languages": territory.languages,
                        "categories": territory.categories,
                    },
                })))
            })
            .await
    }
}

fn jrd(subject: &str, url: &ObjectUrl) -> Webfinger {
    let link = |rel: &str, kind: &str| WebfingerLink {
        rel: Some(rel.to_owned()),
        kind: Some(kind.to_owned()),
        href: Some(url.url().clone()),
        ..WebfingerLink::default()
    };
    Webfinger {
        subject: subject.to_owned(),
        aliases: vec![url.url().clone()],
        links: vec![
            link("self", "application/activity+json"),
            link("http://webfinger.net/rel/profile-page", "text/html"),
        ],
        ..Webfinger::default()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn resources_are_read_and_junk_is_not() {
        let account = |name: &str, host: &str| {
            Some(Resource::Account {
                name: name.to_owned(),
                host: Host::parse(host).unwrap(),
            })
        };
        assert_eq!(
            Resource::parse("acct:vilnius@city.example"),
            account("vilnius", "city.example")
        );
        assert_eq!(
            Resource::parse("@Vilnius@localhost:8080"),
            account("vilnius", "localhost:8080")
        );
        for junk in [
            "",
            "acct:",
            "acct:@",
            "a@",
            "@b",
            "acct:a/b@c",
            "ftp://a/b",
            "https://u@h/",
        ] {
            assert_eq!(Resource::parse(junk), None, "{junk}");
        }
    }
}
