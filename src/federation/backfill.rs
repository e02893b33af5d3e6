//! Reading the whole outbox of an actor that we begin to follow, page by page, so that a new node
//! is not empty. Interrupted anywhere, it goes on at the page where it was.
//!
//! Each followed actor has one page in its turn, so that a long or slow outbox keeps none of the
//! others waiting. At the end, what we hold of the actor and the outbox did not list is looked for
//! at its address.

mod check;
mod page;
mod progress;

use std::{sync::Arc, time::Duration};

use chrono::TimeDelta;
use tokio_util::sync::CancellationToken;

use self::{
    check::Checked,
    page::{Listed, Owners},
};
use super::{
    fetch::FetchError,
    handle::take_in,
    node::{Error, Federation},
    pending::Unfinished,
};
use crate::{
    actions::receive_object::{note_listed, receive_absence},
    domain::time::now,
    store::{
        follows::{self, Following, Reading, ReadingState},
        leases,
    },
};

/// How long one turn may take, and the work belongs to one process.
const TURN: Duration = Duration::from_secs(60);

/// What a turn brought.
type Turn = (Reading, Listed, Checked);

impl Federation {
    /// Reads outboxes that wait to be read, until `stop`.
    pub async fn backfill(self: Arc<Self>, stop: CancellationToken) {
        let mut commits = self.store.commits();
        let mut owners = Owners::default();
        while !stop.is_cancelled() {
            commits.mark_unchanged();
            let turn = tokio::select! {
                // A page that was not stored is read again at the next start.
                () = stop.cancelled() => return,
                turn = self.read_on(&mut owners) => turn,
            };
            let pause = match turn {
                Ok(true) => continue,
                Ok(false) => Duration::from_secs(5),
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

    /// One turn of the outbox that waited longest; whether one waited.
    async fn read_on(&self, owners: &mut Owners) -> Result<bool, Error> {
        let Some(following) = self.store.read(|c| follows::to_read(c, now())).await? else {
            return Ok(false);
        };
        if !self.lease_backfill().await? {
            return Ok(false);
        }
        let turn = tokio::time::timeout(TURN, self.turn(&following, owners))
            .await
            .unwrap_or_else(|_late| {
                // One who takes so long again and again does not come to an end.
                if progress::is_patient(&following.reading) {
                    Err(Unfinished::Theirs(FetchError::Unreachable {
                        status: None,
                        retry_after: None,
                    }))
                } else {
                    let why = "a page takes too long";
                    let reading = progress::failed(&following.reading, why);
                    Ok((reading, Listed::default(), Checked::default()))
                }
            });
        let (reading, listed, checked) = match turn {
            Ok(turn) => turn,
            Err(Unfinished::Ours(error)) => return Err(error),
            Err(Unfinished::Theirs(error)) => {
                tracing::warn!(actor = %following.actor, %error, "the outbox cannot be read");
                let reading = if error.is_temporary() {
                    progress::later(&following.reading, &error, now())
                } else {
                    progress::failed(&following.reading, error)
                };
                (reading, Listed::default(), Checked::default())
            }
        };
        self.keep(following, reading, listed, checked).await?;
        Ok(true)
    }

    async fn turn(&self, following: &Following, owners: &mut Owners) -> Result<Turn, Unfinished> {
        if following.reading.state == ReadingState::Checking {
            let (reading, checked) = self.check_unlisted(following).await?;
            Ok((reading, Listed::default(), checked))
        } else {
            let (reading, listed) = self.read_page(following, owners).await?;
            Ok((reading, listed, Checked::default()))
        }
    }

    /// Stores what a turn brought, with how far the outbox is read then; nothing of it when the
    /// actor is not followed any more as it was when the turn began.
    async fn keep(
        &self,
        following: Following,
        reading: Reading,
        listed: Listed,
        checked: Checked,
    ) -> Result<(), Error> {
        self.store
            .write(move |c| {
                let time = now();
                if !follows::keep_reading(c, &following, &reading, time)? {
                    tracing::info!(actor = %following.actor, "its outbox is read no further");
                    return Ok(());
                }
                for (owner, thing) in listed.batch {
                    take_in(c, &owner, thing)?;
                }
                note_listed(c, &listed.urls, time)?;
                note_listed(c, &checked.there, time)?;
                for (url, for_good) in checked.absent {
                    receive_absence(c, &url, for_good)?;
                }
                Ok::<_, Error>(())
            })
            .await
    }

    async fn lease_backfill(&self) -> Result<bool, Error> {
        let owner = self.owner.clone();
        let lease = TimeDelta::from_std(TURN).unwrap_or(TimeDelta::seconds(60));
        let taken = self
            .store
            .write(move |c| {
                let time = now();
                leases::take(c, "backfill", &owner, time, time + lease)
            })
            .await?;
        Ok(taken)
    }
}
