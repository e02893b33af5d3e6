//! Finding another server's actor by whatever an operator types, following it, and learning what
//! software it runs.

use std::{sync::Arc, time::Duration};

use activitypub_federation::fetch::webfinger::Webfinger;
use chrono::TimeDelta;
use serde_json::Value;
use tokio_util::sync::CancellationToken;
use url::Url;

use super::{
    discovery::Resource,
    fetch::{FetchError, ForeignActor, Kind},
    known::row_of,
    node::{Error, Federation},
    pending::Unfinished,
};
use crate::{
    actions::{self, follow_peer::follow},
    domain::{Host, ObjectUrl, Rule, permission::Actor, time::now},
    store::{follows::Following, peers},
};

/// How old an answer about a server's software may be.
const ASK_AGAIN: TimeDelta = TimeDelta::days(7);

/// Why an actor was not found.
#[derive(Debug, thiserror::Error)]
pub enum NotFound {
    /// What was typed is neither a handle nor an address.
    #[error("`{0}` is neither a handle such as @city@example.org nor an address")]
    Unreadable(String),
    /// Its server names no actor for it.
    #[error("{0} names no actor to follow")]
    NoActor(Host),
    /// Its server names an actor of another server, which does not confirm it.
    #[error("{0} points to another server, which does not confirm it")]
    Unconfirmed(Host),
    /// It could not be fetched.
    #[error("{0}: {1}")]
    Fetch(Host, FetchError),
    /// Our own failure, or a rule.
    #[error(transparent)]
    Ours(#[from] Error),
}

impl From<actions::Error> for NotFound {
    fn from(error: actions::Error) -> Self {
        Self::Ours(error.into())
    }
}

impl Federation {
    /// Reads what an operator types for another server: `@vilnius@host`, `acct:…`, an actor's
    /// address, a base address, or a host.
    ///
    /// # Errors
    /// [`NotFound`].
    pub async fn find(&self, target: &str) -> Result<ForeignActor, NotFound> {
        let target = target.trim();
        let unreadable = || NotFound::Unreadable(target.to_owned());
        let url = if target.contains("://") {
            ObjectUrl::parse(target).map_err(|_bad| unreadable())?
        } else if target.contains('@') {
            let Some(Resource::Account { name, host }) = Resource::parse(target) else {
                return Err(unreadable());
            };
            return self.by_handle(&name, &host).await;
        } else {
            self.base_of(&Host::parse(target).map_err(|_bad| unreadable())?)
                .ok_or_else(unreadable)?
        };
        if url.url().path() == "/" {
            self.by_base(&url).await
        } else {
            self.actor_at(&url).await
        }
    }

    /// The base address of a host: https, unless it may be spoken to over plain http.
    #[must_use]
    pub fn base_of(&self, host: &Host) -> Option<ObjectUrl> {
        let plain = Url::parse(&format!("http://{host}/")).ok()?;
        if self.client.local().covers(&plain) {
            return ObjectUrl::try_from(plain).ok();
        }
        ObjectUrl::parse(&format!("https://{host}/")).ok()
    }

    async fn actor_at(&self, url: &ObjectUrl) -> Result<ForeignActor, NotFound> {
        self.owner_of(url).await.map_err(|error| match error {
            Unfinished::Theirs(error) => NotFound::Fetch(url.host(), error),
            Unfinished::Ours(error) => NotFound::Ours(error),
        })
    }

    async fn by_handle(&self, name: &str, host: &Host) -> Result<ForeignActor, NotFound> {
        let account = format!("acct:{name}@{host}");
        let url = self.ask_webfinger(host, &account).await?;
        // A server may keep its actors elsewhere; then that place must say the same.
        if url.host() != *host {
            let confirmed = self.ask_webfinger(&url.host(), &account).await;
            if !confirmed.is_ok_and(|other| other == url) {
                return Err(NotFound::Unconfirmed(host.clone()));
            }
        }
        self.actor_at(&url).await
    }

    /// The territory of a Waymark node; of another server the actor that speaks for it (FEP-2677).
    async fn by_base(&self, base: &ObjectUrl) -> Result<ForeignActor, NotFound> {
        let host = base.host();
        let info = self.ask_nodeinfo(base).await.unwrap_or_default();
        if info.software.as_deref() == Some("waymark") {
            return self.by_handle("territory", &host).await;
        }
        let url = match info.application.filter(|url| url.origin() == base.origin()) {
            Some(url) => url,
            None => self.ask_webfinger(&host, base.as_str()).await?,
        };
        self.actor_at(&url).await
    }

    async fn ask_webfinger(&self, host: &Host, resource: &str) -> Result<ObjectUrl, NotFound> {
        let base = self
            .base_of(host)
            .ok_or_else(|| NotFound::NoActor(host.clone()))?;
        let mut query = base.at("/.well-known/webfinger").url().clone();
        query.query_pairs_mut().append_pair("resource", resource);
        let query = ObjectUrl::try_from(query).map_err(|_long| NotFound::NoActor(host.clone()))?;
        let fetched = self
            .client
            .fetch(&query, Kind::Json, None)
            .await
            .map_err(|error| NotFound::Fetch(host.clone(), error))?;
        actor_in(fetched.value, resource).ok_or_else(|| NotFound::NoActor(host.clone()))
    }

    /// What a server says of its software (FEP-f1d5), and which actor speaks for it.
    async fn ask_nodeinfo(&self, base: &ObjectUrl) -> Result<NodeInfo, FetchError> {
        let links = self
            .client
            .fetch(&base.at("/.well-known/nodeinfo"), Kind::Json, None)
            .await?;
        let link = |wanted: &dyn Fn(&str) -> bool| {
            let list = links.value.get("links").and_then(Value::as_array)?;
            let found = list
                .iter()
                .rev()
                .find(|link| link.get("rel").and_then(Value::as_str).is_some_and(wanted))?;
            ObjectUrl::parse(found.get("href")?.as_str()?).ok()
        };
        let application = link(&|rel| rel == "https://www.w3.org/ns/activitystreams#Application");
        let schema = link(&|rel| rel.starts_with("http://nodeinfo.diaspora.software/ns/schema/2."));
        let Some(schema) = schema.filter(|url| url.origin() == base.origin()) else {
            return Ok(NodeInfo {
                software: None,
                application,
            });
        };
        let document = self.client.fetch(&schema, Kind::Json, None).await?;
        let name = document
            .value
            .pointer("/software/name")
            .and_then(Value::as_str);
        let software = name.map(|name| name.to_lowercase().chars().take(60).collect());
        Ok(NodeInfo {
            software,
            application,
        })
    }

    /// Finds an actor and asks to follow it.
    ///
    /// # Errors
    /// [`NotFound`], also for what the rules refuse.
    pub async fn follow(&self, actor: &Actor, target: &str) -> Result<Following, NotFound> {
        actor.must_operate().map_err(actions::Error::from)?;
        let found = self.find(target).await?;
        if found.keys.is_empty() {
            let why = format!("{} has no key that this node reads", found.id);
            return Err(actions::Error::from(Rule::Refused(why)).into());
        }
        let base = found.id.at("/");
        let software = self
            .ask_nodeinfo(&base)
            .await
            .ok()
            .and_then(|info| info.software);
        let (actor, row) = (actor.clone(), row_of(&found));
        let following = self
            .store
            .write(move |c| follow(c, &actor, &row, software.as_deref()))
            .await?;
        self.wake.notify_one();
        Ok(following)
    }

    /// Asks servers for their software, until `stop`: what an announced thing is sent to depends
    /// on it.
    pub async fn ask_software(self: Arc<Self>, stop: CancellationToken) {
        let mut commits = self.store.commits();
        while !stop.is_cancelled() {
            commits.mark_unchanged();
            let asked = self.ask_some().await.unwrap_or_else(|error| {
                tracing::error!(%error, "asking for software paused");
                0
            });
            if asked > 0 {
                continue;
            }
            tokio::select! {
                () = stop.cancelled() => {}
                _ = commits.changed() => {}
                () = tokio::time::sleep(Duration::from_secs(60)) => {}
            }
        }
    }

    async fn ask_some(&self) -> Result<usize, Error> {
        let due = self
            .store
            .read(|c| peers::to_ask(c, now() - ASK_AGAIN, 8))
            .await?;
        let count = due.len();
        for (host, base) in due {
            let software = self
                .ask_nodeinfo(&base)
                .await
                .ok()
                .and_then(|info| info.software);
            self.store
                .write(move |c| peers::describe(c, &host, software.as_deref(), None, None))
                .await?;
        }
        Ok(count)
    }
}

#[derive(Debug, Default)]
struct NodeInfo {
    software: Option<String>,
    application: Option<ObjectUrl>,
}

/// The actor that a WebFinger document names, if it is about what was asked for.
fn actor_in(document: Value, asked: &str) -> Option<ObjectUrl> {
    let document: Webfinger = serde_json::from_value(document).ok()?;
    let about = std::iter::once(document.subject.as_str())
        .chain(document.aliases.iter().map(Url::as_str))
        .any(|name| name.eq_ignore_ascii_case(asked));
    // The territory's handle stands for `territory` too: such an answer names its own subject.
    let same_host = |name: &str| name.rsplit_once('@').map(|(_, host)| host.to_lowercase());
    let own =
        asked.starts_with("acct:territory@") && same_host(&document.subject) == same_host(asked);
    let home = asked.starts_with("http") && document.subject.starts_with("acct:");
    if !(about || own || home) {
        return None;
    }
    let kinds = ["application/activity+json", "application/ld+json"];
    document
        .links
        .into_iter()
        .filter(|link| link.rel.as_deref() == Some("self"))
        .filter(|link| {
            link.kind
                .as_deref()
                .is_some_and(|kind| kinds.iter().any(|k| kind.starts_with(k)))
        })
        .find_map(|link| ObjectUrl::try_from(link.href?).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn answer(subject: &str) -> Value {
        json!({ "subject": subject, "links": [
            { "rel": "http://webfinger.net/rel/profile-page", "href": "https://a.example/x" },
            { "rel": "self", "type": "application/activity+json", "href": "https://a.example/u" },
        ] })
    }

    #[test]
    fn an_answer_about_somebody_else_is_not_taken() {
        let asked = "acct:city@a.example";
        assert!(actor_in(answer("acct:City@A.example"), asked).is_some());
        assert!(actor_in(answer("acct:other@a.example"), asked).is_none());
        assert!(actor_in(answer("acct:vilnius@a.example"), "acct:territory@a.example").is_some());
        assert!(actor_in(answer("acct:vilnius@b.example"), "acct:territory@a.example").is_none());
        assert!(actor_in(json!({ "links": [] }), asked).is_none());
    }
}
