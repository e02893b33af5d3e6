//! Reading the whole outbox of an actor that we begin to follow, page by page, so that a new node
//! is not empty. Interrupted anywhere, it goes on at the page where it was.

use std::{collections::HashMap, sync::Arc, time::Duration};

use chrono::TimeDelta;
use serde_json::Value;
use tokio_util::sync::CancellationToken;

use super::{
    fetch::{Fetched, ForeignActor},
    handle::{incoming, take_in},
    node::{Error, Federation},
    pending::Unfinished,
    translate::collection::{Next, RemoteCollection, read_collection},
};
use crate::{
    domain::{ObjectUrl, time::now},
    store::{
        follows::{self, Backfill, Following},
        leases,
    },
};

/// Pages of one outbox, at most.
const MOST_PAGES: usize = 50_000;

impl Federation {
    /// Reads outboxes that wait to be read, until `stop`.
    pub async fn backfill(self: Arc<Self>, stop: CancellationToken) {
        let mut commits = self.store.commits();
        while !stop.is_cancelled() {
            commits.mark_unchanged();
            let pause = match self.backfill_one(&stop).await {
                Ok(true) => continue,
                Ok(false) => Duration::from_secs(20),
                Err(error) => {
                    tracing::error!(%error, "reading of outboxes paused");
                    Duration::from_secs(5)
                }
            };
            tokio::select! {
                () = stop.cancelled() => {}
                _ = commits.changed() => {}
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    /// Reads one outbox to its end, or until it fails; whether one waited.
    async fn backfill_one(&self, stop: &CancellationToken) -> Result<bool, Error> {
        let Some(mut following) = self.store.read(|c| follows::to_backfill(c, now())).await? else {
            return Ok(false);
        };
        if !self.lease_backfill().await? {
            return Ok(false);
        }
        tracing::info!(actor = %following.actor, "reading the outbox");
        let mut owners = HashMap::new();
        for _ in 0..MOST_PAGES {
            if stop.is_cancelled() {
                return Ok(false);
            }
            let page = match self.next_page(&following).await {
                Ok(Some(page)) => page,
                Ok(None) => {
                    self.note(&mut following, Backfill::Done, None).await?;
                    break;
                }
                Err(Unfinished::Ours(error)) => return Err(error),
                Err(Unfinished::Theirs(error)) => {
                    tracing::warn!(actor = %following.actor, %error, "the outbox cannot be read");
                    if error.is_temporary() {
                        following.backfill_retry = Some(now() + TimeDelta::seconds(30));
                        let next = following.backfill_next.clone();
                        self.note(&mut following, Backfill::Reading, next).await?;
                    } else {
                        self.note(&mut following, Backfill::Done, None).await?;
                    }
                    break;
                }
            };
            let next = match &page.next {
                Some(Next::Address(url)) if url.origin() == following.actor.origin() => {
                    Some(url.clone())
                }
                _ => None,
            };
            following.backfilled += self.take_page(&following, page, &mut owners).await?;
            let state = if next.is_some() {
                Backfill::Reading
            } else {
                Backfill::Done
            };
            self.note(&mut following, state, next).await?;
            if following.backfill == Backfill::Done || !self.lease_backfill().await? {
                break;
            }
        }
        Ok(true)
    }

    async fn lease_backfill(&self) -> Result<bool, Error> {
        let owner = self.owner.clone();
        let taken = self
            .store
            .write(move |c| {
                let time = now();
                leases::take(c, "backfill", &owner, time, time + TimeDelta::seconds(60))
            })
            .await?;
        Ok(taken)
    }

    /// The page that comes next: where it was left, else the outbox's first.
    async fn next_page(
        &self,
        following: &Following,
    ) -> Result<Option<RemoteCollection>, Unfinished> {
        if let Some(next) = &following.backfill_next {
            return Ok(read_collection(&self.fetch_signed(next).await?.value).ok());
        }
        let Some(outbox) = &following.outbox else {
            return Ok(None);
        };
        let list = read_collection(&self.fetch_signed(outbox).await?.value).ok();
        let Some(list) = list else { return Ok(None) };
        if !list.items.is_empty() {
            return Ok(Some(list));
        }
        match list.next {
            Some(Next::Page(page)) => Ok(Some(*page)),
            Some(Next::Address(url)) if url.origin() == following.actor.origin() => {
                Ok(read_collection(&self.fetch_signed(&url).await?.value).ok())
            }
            _ => Ok(None),
        }
    }

    async fn fetch_signed(&self, url: &ObjectUrl) -> Result<Fetched, Unfinished> {
        Ok(self.asking().await?.fetch(url).await?)
    }

    /// Takes in the objects of one page; how many.
    async fn take_page(
        &self,
        following: &Following,
        page: RemoteCollection,
        owners: &mut HashMap<ObjectUrl, Option<ForeignActor>>,
    ) -> Result<i32, Error> {
        let mut ready = Vec::new();
        for item in page.items {
            let object = item.get("object").unwrap_or(&item);
            let kind = item.get("type").and_then(Value::as_str).unwrap_or_default();
            let announced = object.as_str().and_then(|text| ObjectUrl::parse(text).ok());
            match announced {
                Some(url) if matches!(kind, "Announce" | "Create") => {
                    if url.origin() == following.actor.origin()
                        && let Err(Unfinished::Ours(error)) = self.fetch_thing(&url).await
                    {
                        return Err(error);
                    }
                }
                Some(_) => {}
                None => ready.extend(incoming(object, now())),
            }
        }
        // What the page embeds is believed only of the server that was asked.
        ready.retain(|one| {
            one.object.url.origin() == following.actor.origin()
                && one.object.attributed_to.origin() == following.actor.origin()
        });
        let mut batch = Vec::new();
        for one in ready {
            let url = one.object.attributed_to.clone();
            if !owners.contains_key(&url) {
                let found = match self.owner_of(&url).await {
                    Ok(actor) => Some(actor),
                    Err(Unfinished::Theirs(error)) => {
                        tracing::warn!(actor = %url, %error, "an owner cannot be read");
                        None
                    }
                    Err(Unfinished::Ours(error)) => return Err(error),
                };
                owners.insert(url.clone(), found);
            }
            if let Some(Some(owner)) = owners.get(&url) {
                batch.push((owner.clone(), one));
            }
        }
        let count = i32::try_from(batch.len()).unwrap_or(i32::MAX);
        self.store
            .write(move |c| {
                for (owner, one) in batch {
                    take_in(c, &owner, one)?;
                }
                Ok::<_, Error>(())
            })
            .await?;
        Ok(count)
    }

    async fn note(
        &self,
        following: &mut Following,
        state: Backfill,
        next: Option<ObjectUrl>,
    ) -> Result<(), Error> {
        following.backfill = state;
        following.backfill_next = next;
        let row = following.clone();
        self.store
            .write(move |c| {
                // It may have been unfollowed in between.
                if follows::following(c, &row.actor)?.is_some() {
                    follows::put_following(c, &row)?;
                }
                Ok::<_, Error>(())
            })
            .await
    }
}
