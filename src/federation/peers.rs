//! Finding another server's actor by whatever an operator types, following it, and learning what
//! software it runs.

use std::{sync::Arc, time::Duration};

use chrono::TimeDelta;
use tokio_util::sync::CancellationToken;
use url::Url;

use super::{
    fetch::{Client, FetchError, ForeignActor},
    known::row_of,
    node::{Error, Federation},
    nodeinfo::{self, Site},
    pending::{LOOK, Unfinished},
    webfinger::{self, FindError, Target, TargetError, find_actor},
};
use crate::{
    actions::{self, follow_peer::follow, follow_thing::Found, receive_object::Meaning},
    domain::{ObjectUrl, Rule, permission::Actor, subscription::SubscriptionKind, time::now},
    store::{follows::Following, peers},
};

/// How old an answer about a server's software may be.
const ASK_AGAIN: TimeDelta = TimeDelta::days(7);

/// A server that does not answer while somebody waits.
fn too_slow() -> FindError {
    FindError::Fetch(FetchError::Unreachable {
        status: None,
        retry_after: None,
    })
}

/// Why an actor was not found.
#[derive(Debug, thiserror::Error)]
pub enum NotFound {
    /// What was typed names no actor and no server.
    #[error("`{0}` is not understood: {1}")]
    Unreadable(String, TargetError),
    /// Its server does not lead to it.
    #[error("{0}: {1}")]
    Find(String, FindError),
    /// It could not be fetched.
    #[error("{0}: {1}")]
    Fetch(ObjectUrl, FetchError),
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
    /// Finds the actor that an operator names: by handle, address, base address or host.
    ///
    /// # Errors
    /// [`NotFound`].
    pub async fn find(&self, target: &str) -> Result<ForeignActor, NotFound> {
        let parsed = Target::parse(target)
            .map_err(|error| NotFound::Unreadable(target.to_owned(), error))?;
        // The operator names it, so that it is asked also where only allowed hosts are spoken to.
        let found = find_actor(&self.open_client, &parsed)
            .await
            .map_err(|error| NotFound::Find(target.to_owned(), error))?;
        let asking = self.as_application_anywhere().await?;
        asking
            .actor(&found.actor)
            .await
            .map_err(|error| NotFound::Fetch(found.actor, error))
    }

    /// Finds what a learner wants to follow elsewhere: an actor by handle, address, base address or
    /// host, or a playlist by its address. Unlike an operator, she is led nowhere that this node
    /// does not speak to.
    ///
    /// # Errors
    /// [`NotFound`].
    pub async fn find_for_learner(&self, target: &str) -> Result<Found, NotFound> {
        let parsed = Target::parse(target)
            .map_err(|error| NotFound::Unreadable(target.to_owned(), error))?;
        match self.in_time(self.look_for(target, &parsed)).await {
            Some(found) => found,
            None => Err(NotFound::Find(target.to_owned(), too_slow())),
        }
    }

    /// Somebody waits for what is looked up, in a place that others need.
    async fn in_time<T>(&self, looking: impl Future<Output = T>) -> Option<T> {
        let looked = tokio::time::timeout(LOOK, async {
            let _place = self.lookups.acquire().await;
            looking.await
        });
        looked.await.ok()
    }

    async fn look_for(&self, target: &str, parsed: &Target) -> Result<Found, NotFound> {
        let found = find_actor(&self.client, parsed)
            .await
            .map_err(|error| NotFound::Find(target.to_owned(), error))?;
        let asking = self.as_application().await?;
        let actor = match asking.actor(&found.actor).await {
            Err(FetchError::Elsewhere(own)) => asking.actor(&own).await,
            actor => actor,
        };
        let (kind, object, actor) = match actor {
            Ok(actor) => (SubscriptionKind::Actor, actor.id.to_string(), actor),
            // What is there may be a playlist, which has an actor of its own.
            Err(error) => match self.playlist_at(&found.actor).await {
                Some((object, actor)) => (SubscriptionKind::Playlist, object, actor),
                None => return Err(NotFound::Fetch(found.actor, error)),
            },
        };
        if actor.keys.is_empty() {
            let why = format!("{} has no key that this node reads", actor.id);
            return Err(actions::Error::from(Rule::Refused(why)).into());
        }
        // A territory is more than one actor, where its server is a Waymark node.
        let base = actor.id.at("/");
        let may_be_all = [base.at("/territory"), base.at("/actor")].contains(&actor.id);
        let software = if may_be_all {
            Self::ask_nodeinfo(&self.client, &base).await.software
        } else {
            None
        };
        Ok(Found {
            kind,
            object,
            actor: Some(row_of(&actor)),
            software,
        })
    }

    /// The playlist at an address, and the actor by which it is followed.
    async fn playlist_at(&self, url: &ObjectUrl) -> Option<(String, ForeignActor)> {
        let thing = match self.read_thing(url).await {
            Err(Unfinished::Theirs(FetchError::Elsewhere(own))) => self.read_thing(&own).await,
            thing => thing,
        };
        let thing = thing.ok()?.ok()?;
        let own = match thing.meaning {
            Meaning::Playlist(_) => thing.object.url,
            Meaning::Opportunity(_) | Meaning::Other => return None,
        };
        let asking = self.as_application().await.ok()?;
        let actor = asking.actor(&own.join_path("/actor")).await.ok()?;
        Some((own.to_string(), actor))
    }

    /// Where somebody who is at home on another server follows a thing of ours: the address that
    /// her server gives for it (the `subscribe` template of OStatus, which Mastodon and its like
    /// have; FEP-3b86). `home` is her handle, or her server's address.
    ///
    /// # Errors
    /// [`NotFound`].
    pub async fn follow_at_home(&self, home: &str, object: &ObjectUrl) -> Result<Url, NotFound> {
        let parsed =
            Target::parse(home).map_err(|error| NotFound::Unreadable(home.to_owned(), error))?;
        let looked = self
            .in_time(webfinger::intent(&self.client, &parsed, object))
            .await;
        looked
            .unwrap_or_else(|| Err(too_slow()))
            .map_err(|error| NotFound::Find(home.to_owned(), error))
    }

    /// What a server tells `client` of itself; nothing when it does not.
    async fn ask_nodeinfo(client: &Client, base: &ObjectUrl) -> Site {
        nodeinfo::read(client, base).await.unwrap_or_default()
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
        let software = Self::ask_nodeinfo(&self.open_client, &base).await.software;
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
        let rules = self.words.now();
        let due = self
            .store
            .read(move |c| peers::to_ask(c, now() - ASK_AGAIN, &rules, 8))
            .await?;
        let count = due.len();
        for (host, base) in due {
            let site = Self::ask_nodeinfo(&self.client, &base).await;
            self.store
                .write(move |c| {
                    peers::describe(c, &host, site.software.as_deref(), None, None)?;
                    peers::name_unnamed(c, &host, site.name.as_deref())
                })
                .await?;
        }
        Ok(count)
    }
}
