//! Finishing what had to be fetched first: announced things, things named by their address alone,
//! and steps of our playlists that lead to other nodes.

use std::sync::Arc;

use chrono::TimeDelta;
use tokio_util::sync::CancellationToken;

use super::{
    fetch::{FetchError, ForeignActor},
    handle::{incoming, take_in},
    node::{Error, Federation},
};
use crate::{
    actions::receive_object::Taken,
    domain::{ObjectUrl, time::now},
    store::received::{self, Received, ReceivedState},
};

/// Tries of one fetch.
const MOST_TRIES: i32 = 8;

impl Federation {
    /// Finishes pending activities until `stop`.
    pub async fn finish_pending(self: Arc<Self>, stop: CancellationToken) {
        let mut commits = self.store.commits();
        while !stop.is_cancelled() {
            commits.mark_unchanged();
            let pause = match self.finish_some().await {
                Ok(0) => std::time::Duration::from_secs(15),
                Ok(_) => continue,
                Err(error) => {
                    tracing::error!(%error, "pending activities paused");
                    std::time::Duration::from_secs(2)
                }
            };
            tokio::select! {
                () = stop.cancelled() => {}
                _ = commits.changed() => {}
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    /// Finishes what is due; how many there were.
    async fn finish_some(&self) -> Result<usize, Error> {
        let due = self.store.read(|c| received::pending(c, now(), 16)).await?;
        let count = due.len();
        for one in due {
            self.finish(one).await?;
        }
        Ok(count)
    }

    async fn finish(&self, one: Received) -> Result<(), Error> {
        let address = one
            .body
            .as_deref()
            .and_then(|body| ObjectUrl::parse(body).ok());
        let Some(address) = address else {
            return self
                .settle_pending(one.url, ReceivedState::Failed, "has no address")
                .await;
        };
        match self.fetch_thing(&address).await {
            Ok(note) => {
                self.settle_pending(one.url, ReceivedState::Done, note)
                    .await?;
                Ok(())
            }
            Err(Unfinished::Ours(error)) => Err(error),
            Err(Unfinished::Theirs(error)) if error.is_temporary() && one.attempts < MOST_TRIES => {
                let wait = TimeDelta::seconds(
                    5_i64.saturating_pow(u32::try_from(one.attempts).unwrap_or(0).min(6) + 1),
                );
                let (url, note) = (one.url, error.to_string());
                self.store
                    .write(move |c| received::put_off(c, &url, now() + wait, &note))
                    .await?;
                Ok(())
            }
            Err(Unfinished::Theirs(error)) => {
                self.settle_pending(one.url, ReceivedState::Failed, &error.to_string())
                    .await
            }
        }
    }

    async fn settle_pending(
        &self,
        url: String,
        state: ReceivedState,
        note: &str,
    ) -> Result<(), Error> {
        let note = note.to_owned();
        Ok(self
            .store
            .write(move |c| received::settle(c, &url, state, Some(&note)))
            .await?)
    }

    /// Reads a thing where it is, and its owner, and takes it in.
    pub(super) async fn fetch_thing(&self, url: &ObjectUrl) -> Result<&'static str, Unfinished> {
        let fetched = self.asking().await?.document(url).await?;
        let Some(found) = incoming(&fetched.value, now()) else {
            return Ok("nothing that this node reads");
        };
        if found.object.attributed_to.origin() != found.object.url.origin() {
            return Ok("its owner is on another server");
        }
        let owner = self.owner_of(&found.object.attributed_to).await?;
        let taken = self.store.write(move |c| take_in(c, &owner, found)).await?;
        Ok(match taken {
            Taken::Stored => "taken in",
            Taken::Older => "a newer state is known",
            Taken::Deleted => "it was deleted",
            Taken::NotTheirs => "it belongs to another actor",
        })
    }

    /// An actor's checked document, as it is now.
    pub(super) async fn owner_of(&self, url: &ObjectUrl) -> Result<ForeignActor, Unfinished> {
        Ok(self.asking().await?.actor(url).await?)
    }
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
