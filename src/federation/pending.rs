//! Finishing what had to be fetched first: announced things, things named by their address alone,
//! and steps of our playlists that lead to other nodes.
//!
//! One server is asked one thing after the other, several servers at once: a slow one delays what
//! is wanted from it and nothing else.

use std::{borrow::Cow, collections::HashMap, sync::Arc, time::Duration};

use chrono::TimeDelta;
use tokio::task::{Id, JoinSet};
use tokio_util::sync::CancellationToken;

use super::{
    fetch::{FetchError, ForeignActor},
    handle::{incoming, take_in},
    node::{Error, Federation},
    origin,
    verdict::Verdict,
};
use crate::{
    actions::{
        follow_peer,
        receive_object::{Incoming, Meaning, Taken, receive_absence},
    },
    domain::{
        Host, ObjectUrl, fault::Fault, peer::Policy, subscription::SubscriptionKind, time::now,
    },
    store::{
        Connection, follows, goals,
        objects::ForeignObject,
        playlists,
        received::{self, Received, ReceivedState},
        subscriptions,
    },
};

/// How long somebody waits for what she names elsewhere.
pub(super) const LOOK: Duration = Duration::from_secs(6);
/// Tries of one fetch.
const MOST_TRIES: i32 = 8;
/// Servers that are asked at once.
const HOSTS: usize = 8;
/// What is read at once of what is wanted from a server.
const READ: i64 = 16;

impl Federation {
    /// Finishes pending activities until `stop`.
    pub async fn finish_pending(self: Arc<Self>, stop: CancellationToken) {
        let mut commits = self.store.commits();
        let mut asking: JoinSet<()> = JoinSet::new();
        let mut busy: HashMap<Id, Host> = HashMap::new();
        while !stop.is_cancelled() {
            commits.mark_unchanged();
            let pause = match self.begin(&mut asking, &mut busy, &stop).await {
                Ok(()) => Duration::from_secs(15),
                Err(error) => {
                    tracing::error!(%error, "pending activities paused");
                    Duration::from_secs(2)
                }
            };
            tokio::select! {
                () = stop.cancelled() => {}
                Some(ended) = asking.join_next_with_id() => {
                    let id = match ended {
                        Ok((id, ())) => id,
                        Err(error) => {
                            tracing::error!(%error, "what was wanted from a server is left");
                            error.id()
                        }
                    };
                    busy.remove(&id);
                }
                _ = commits.changed() => {}
                () = tokio::time::sleep(pause) => {}
            }
        }
        while asking.join_next().await.is_some() {}
    }

    /// Begins to ask servers that nobody asks yet.
    async fn begin(
        self: &Arc<Self>,
        asking: &mut JoinSet<()>,
        busy: &mut HashMap<Id, Host>,
        stop: &CancellationToken,
    ) -> Result<(), Error> {
        let free = HOSTS.saturating_sub(busy.len());
        if free == 0 {
            return Ok(());
        }
        let but: Vec<Host> = busy.values().cloned().collect();
        let limit = i64::try_from(free).unwrap_or(1);
        let hosts = self
            .store
            .read(move |c| received::wanted_hosts(c, &but, now(), limit))
            .await?;
        for host in hosts {
            let (federation, stop, of) = (Arc::clone(self), stop.clone(), host.clone());
            let task = asking.spawn(async move {
                if let Err(error) = federation.finish_host(&of, &stop).await {
                    tracing::error!(%error, host = %of, "pending activities paused");
                    tokio::time::sleep(Duration::from_secs(2)).await;
                }
            });
            busy.insert(task.id(), host);
        }
        Ok(())
    }

    /// Finishes what is wanted from a server, until nothing is due or it does not answer.
    async fn finish_host(&self, host: &Host, stop: &CancellationToken) -> Result<(), Error> {
        loop {
            let of = host.clone();
            let due = self
                .store
                .read(move |c| received::wanted(c, &of, now(), READ))
                .await?;
            if due.is_empty() {
                return Ok(());
            }
            for one in due {
                if stop.is_cancelled() || !self.finish(one).await? {
                    return Ok(());
                }
            }
        }
    }

    /// Finishes one; whether its server answers.
    async fn finish(&self, one: Received) -> Result<bool, Error> {
        let Some(url) = one.wanted.clone() else {
            self.settle_pending(one, ReceivedState::Failed, "names nothing".into())
                .await?;
            return Ok(true);
        };
        match self.fetch_thing(&url).await {
            Ok(Ok((owner, thing))) => {
                self.take_wanted(one, owner, thing).await?;
                Ok(true)
            }
            Ok(Err(why)) => {
                self.settle_pending(one, ReceivedState::Done, why).await?;
                Ok(true)
            }
            Err(Unfinished::Ours(error)) => Err(error),
            Err(Unfinished::Theirs(FetchError::Gone)) => {
                self.store
                    .write(move |c| {
                        receive_absence(c, &url, true)?;
                        received::settle(c, &one, ReceivedState::Done, "it is gone")?;
                        Ok::<_, Error>(())
                    })
                    .await?;
                Ok(true)
            }
            Err(Unfinished::Theirs(error)) if error.is_temporary() && one.attempts < MOST_TRIES => {
                let wait = TimeDelta::seconds(
                    5_i64.saturating_pow(u32::try_from(one.attempts).unwrap_or(0).min(6) + 1),
                );
                let note = error.to_string();
                self.store
                    .write(move |c| {
                        let until = now() + wait;
                        received::put_off(c, &one, until, &note)?;
                        received::put_off_host(c, &url.host(), until)
                    })
                    .await?;
                Ok(false)
            }
            Err(Unfinished::Theirs(error)) => {
                self.settle_pending(one, ReceivedState::Failed, error.to_string().into())
                    .await?;
                Ok(true)
            }
        }
    }

    /// Takes a thing in, if it is still wanted now that it is here.
    async fn take_wanted(
        &self,
        one: Received,
        owner: ForeignActor,
        thing: Incoming,
    ) -> Result<(), Error> {
        let own = self.application();
        self.store
            .write(move |c| {
                let (state, note) = if is_wanted(c, &one, &thing.object, &own)? {
                    let note = match take_in(c, &owner, thing)? {
                        Taken::Stored => "taken in",
                        Taken::Older => "a newer state is known",
                        Taken::Deleted => "it was deleted",
                        Taken::NotTheirs => "it belongs to another actor",
                    };
                    (ReceivedState::Done, note)
                } else {
                    (ReceivedState::Ignored, "it is no longer wanted")
                };
                Ok::<_, Error>(received::settle(c, &one, state, note)?)
            })
            .await
    }

    async fn settle_pending(
        &self,
        one: Received,
        state: ReceivedState,
        note: Cow<'static, str>,
    ) -> Result<(), Error> {
        Ok(self
            .store
            .write(move |c| received::settle(c, &one, state, &note))
            .await?)
    }

    /// Reads a thing where it is, and its owner; or why it is nothing for this node.
    async fn fetch_thing(
        &self,
        url: &ObjectUrl,
    ) -> Result<Result<(ForeignActor, Incoming), Cow<'static, str>>, Unfinished> {
        let thing = match self.read_thing(url).await? {
            Ok(thing) => thing,
            Err(why) => return Ok(Err(why)),
        };
        let owner = self.owner_of(&thing.object.attributed_to).await?;
        Ok(Ok((owner, thing)))
    }

    /// Reads a thing where it is; or why it is nothing for this node.
    pub(super) async fn read_thing(
        &self,
        url: &ObjectUrl,
    ) -> Result<Result<Incoming, Cow<'static, str>>, Unfinished> {
        let fetched = self.as_application().await?.document(url).await?;
        let verdict = origin::judge_fetched(&fetched.value, &fetched.url, &self.base.origin());
        Ok(match verdict {
            Verdict::Accept => {
                incoming(&fetched.value, now()).ok_or(Cow::Borrowed("nothing that this node reads"))
            }
            Verdict::Ignore(why) | Verdict::Reject(why) => Err(why),
            Verdict::RetryLater => Err("cannot be judged now".into()),
        })
    }

    /// Looks at the opportunity at an address, which a partner names; nothing is stored. Its own
    /// address is the answer: that of a page leads to it as well.
    ///
    /// # Errors
    /// [`Unseen`].
    pub async fn look_up(&self, url: &ObjectUrl) -> Result<ObjectUrl, Unseen> {
        // She waits in a place that others need, and keeps what she typed when it takes too long.
        let looked = tokio::time::timeout(LOOK, async {
            let _place = self.lookups.acquire().await;
            self.look(url).await
        });
        looked.await.unwrap_or(Err(Unseen::Fault(Fault::Silent)))
    }

    async fn look(&self, url: &ObjectUrl) -> Result<ObjectUrl, Unseen> {
        let read = match self.read_thing(url).await {
            // A page's address may differ from the thing's; its server says how.
            Err(Unfinished::Theirs(FetchError::Elsewhere(own))) => self.read_thing(&own).await,
            read => read,
        };
        match read {
            Ok(Ok(thing)) if matches!(thing.meaning, Meaning::Opportunity(_)) => {
                Ok(thing.object.url)
            }
            Ok(_) => Err(Unseen::Other),
            Err(Unfinished::Ours(error)) => Err(Unseen::Ours(error)),
            Err(Unfinished::Theirs(error)) => Err(Unseen::Fault(error.to_string().as_str().into())),
        }
    }

    /// An actor's checked document, as it is now.
    pub(super) async fn owner_of(&self, url: &ObjectUrl) -> Result<ForeignActor, Unfinished> {
        Ok(self.as_application().await?.actor(url).await?)
    }
}

/// Whether what was fetched is wanted: a step of one of our playlists, or of one that somebody here
/// follows, and that one itself; a step that somebody here collects, or is suggested; else what a
/// followed actor told of, when its owner is followed too.
/// The operator may have decided otherwise meanwhile.
fn is_wanted(
    c: &mut Connection,
    one: &Received,
    thing: &ForeignObject,
    own: &ObjectUrl,
) -> Result<bool, Error> {
    if follow_peer::policy(c, &thing.host)? == Policy::Blocked {
        return Ok(false);
    }
    let using = playlists::using(c, thing.url.as_str())?;
    if one.actor == *own && using.iter().any(|playlist| playlist.peer.is_none()) {
        return Ok(true);
    }
    if one.actor == *own && goals::is_step(c, thing.url.as_str())? {
        return Ok(true);
    }
    if subscriptions::is_followed(c, SubscriptionKind::Playlist, thing.url.as_str())? {
        return Ok(true);
    }
    for playlist in using {
        let same = playlist.url.origin() == thing.url.origin();
        let url = playlist.url.as_str();
        if same && subscriptions::is_followed(c, SubscriptionKind::Playlist, url)? {
            return Ok(true);
        }
    }
    Ok(follows::takes_in(c, &one.actor)? && follows::takes_in(c, &thing.attributed_to)?)
}

/// Why there is no opportunity to be seen at an address.
#[derive(Debug, thiserror::Error)]
pub enum Unseen {
    /// Its server does not give it.
    #[error("{0}")]
    Fault(Fault),
    /// It is something else.
    #[error("it is no opportunity")]
    Other,
    /// Our own fault.
    #[error(transparent)]
    Ours(#[from] Error),
}

/// Why something was not fetched.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unfinished {
    /// The other server's fault, or its word.
    #[error(transparent)]
    Theirs(#[from] FetchError),
    /// Our own fault.
    #[error(transparent)]
    Ours(#[from] Error),
}
