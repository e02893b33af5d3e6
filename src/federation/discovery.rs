//! How other servers find our actors, and what they learn of this node before they speak to it.

use serde_json::{Value, json};

use super::{
    node::{Error, Federation},
    nodeinfo::{self, Schema, Usage},
    webfinger::{self, Account, Resource, Webfinger},
};
use crate::{
    actions::{
        self,
        local_actor::{LocalActor, local_actor},
    },
    domain::event::ItemType,
    store::{accounts, handles, listings},
};

impl Federation {
    /// The WebFinger document of one of our actors (RFC 7033; FEP-d556 for the node itself).
    /// Nothing for people, and whatever does not exist.
    ///
    /// # Errors
    /// [`Error`].
    pub async fn webfinger(&self, resource: Resource) -> Result<Option<Webfinger>, Error> {
        let base = self.base.clone();
        self.store
            .read(move |c| {
                let territory = actions::territory(c)?;
                let wanted = match resource {
                    Resource::Account(name) if name == "territory" => territory.actor(),
                    Resource::Account(name) if name == "actor" => territory.application(),
                    Resource::Account(name) => match handles::find(c, &name)? {
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
                let name = match &actor {
                    LocalActor::Territory => territory.handle.to_string(),
                    LocalActor::Application => "actor".to_owned(),
                    LocalActor::Organisation(item) => item.slug.clone(),
                    LocalActor::Playlist(item) => item.slug.clone().unwrap_or_default(),
                };
                let kind = match &actor {
                    LocalActor::Territory | LocalActor::Playlist(_) => "Group",
                    LocalActor::Application => "Application",
                    LocalActor::Organisation(_) => "Organization",
                };
                let account = Account {
                    name,
                    host: base.host(),
                };
                let mut answer = webfinger::answer(&account, &actor.url(&territory), kind);
                // Learners have no names of their own: their city is where they are at home.
                if matches!(actor, LocalActor::Territory | LocalActor::Application) {
                    answer.links.extend(webfinger::intents(&base));
                }
                Ok(Some(answer))
            })
            .await
    }

    /// Where our NodeInfo is, and which actor speaks for the node (FEP-2677).
    #[must_use]
    pub fn nodeinfo_links(&self) -> Value {
        nodeinfo::links(&self.base)
    }

    /// NodeInfo 2.0 or 2.1 (FEP-f1d5): software, protocols, and how much there is.
    ///
    /// # Errors
    /// [`Error`].
    pub async fn nodeinfo(&self, schema: Schema) -> Result<Value, Error> {
        self.store
            .read(move |c| {
                let territory = actions::territory(c)?;
                let unsigned = |count: i64| u64::try_from(count).unwrap_or(0);
                let posts = listings::count_local(c, ItemType::Opportunity)?
                    + listings::count_local(c, ItemType::Playlist)?;
                let usage = Usage {
                    users: unsigned(accounts::count(c)?),
                    local_posts: unsigned(posts),
                };
                let metadata = json!({
                    "nodeName": territory.name.first().map(|(_, name)| name),
                    "territory": { "id": territory.actor(), "name": territory.name },
                    "languages": territory.languages,
                    "categories": territory.categories,
                });
                Ok(nodeinfo::document(schema, usage, &metadata))
            })
            .await
    }
}
