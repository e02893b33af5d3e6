//! Sending: a lane for each peer, in order, at least once (architecture.md section 5).
//!
//! Nothing here waits on a dead peer: a lane that fails is given back with the time of its next
//! try, and the dispatcher sleeps until a commit, a wake or the next such time.

mod decide;
mod gone;
mod lane;

use std::{sync::Arc, time::Duration};

use chrono::TimeDelta;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

pub use self::decide::{Decision, decide, retry_delay};
use super::node::{Error, Federation};
use crate::{
    domain::time::now,
    store::{
        deliveries, doubts,
        lanes::{self, Lane, Room},
        peers,
    },
};

/// Lanes that are under way at once.
const LANES: usize = 64;
/// Of them, lanes of peers that failed when they were last tried: dead ones and tarpits leave room
/// for the living.
const FAILING_LANES: usize = 48;
/// How long a lane belongs to whoever leased it, unless it is kept alive.
const LEASE: TimeDelta = TimeDelta::seconds(60);
/// Deliveries that are turned out of activities in one transaction.
const EXPAND: usize = 500;
/// Longest sleep of the dispatcher.
const IDLE: Duration = Duration::from_secs(30);

/// Places for lanes under way.
struct Places {
    all: Arc<Semaphore>,
    failing: Arc<Semaphore>,
}

/// A lane's place; free again when this is dropped.
struct Place {
    _one: OwnedSemaphorePermit,
    _failing: Option<OwnedSemaphorePermit>,
}

impl Places {
    fn new() -> Self {
        Self {
            all: Arc::new(Semaphore::new(LANES)),
            failing: Arc::new(Semaphore::new(FAILING_LANES)),
        }
    }

    fn room(&self) -> Room {
        let free = |places: &Semaphore| i64::try_from(places.available_permits()).unwrap_or(0);
        Room {
            all: free(&self.all),
            failing: free(&self.failing),
        }
    }

    /// Takes a place that was seen to be free; only this loop takes any.
    fn take(&self, lane: &Lane) -> Option<Place> {
        let failing = match lane.failures {
            0 => None,
            _ => Some(self.failing.clone().try_acquire_owned().ok()?),
        };
        Some(Place {
            _one: self.all.clone().try_acquire_owned().ok()?,
            _failing: failing,
        })
    }
}

impl Federation {
    /// Tells other servers what happens, until `stop`. A failure of the database is logged and
    /// tried again; the loop itself never ends by one.
    pub async fn dispatch(self: Arc<Self>, stop: CancellationToken) {
        let mut commits = self.store.commits();
        let places = Places::new();
        let tracker = TaskTracker::new();
        while !stop.is_cancelled() {
            commits.mark_unchanged();
            let pause = match self.round(&places, &tracker, &stop).await {
                Ok(pause) => pause,
                Err(error) => {
                    tracing::error!(%error, "sending paused");
                    Duration::from_secs(1)
                }
            };
            tokio::select! {
                () = stop.cancelled() => {}
                () = self.wake.notified() => {}
                _ = commits.changed(), if pause > Duration::ZERO => {}
                () = tokio::time::sleep(pause) => {}
            }
        }
        // Lanes under way finish the request that they are at, and give their lease back.
        tracker.close();
        let _ = tokio::time::timeout(Duration::from_secs(12), tracker.wait()).await;
    }

    /// Tells what happened, finds recipients, starts the lanes that are due; how long nothing more
    /// is to do.
    async fn round(
        self: &Arc<Self>,
        places: &Places,
        tracker: &TaskTracker,
        stop: &CancellationToken,
    ) -> Result<Duration, Error> {
        if self.tell_what_happened().await? {
            return Ok(Duration::ZERO);
        }
        if self.store.read(deliveries::has_unexpanded).await? {
            let allowlist = self.allowlist;
            self.store
                .write(move |c| {
                    let rules = peers::rules(c, allowlist)?;
                    deliveries::expand(c, &rules, EXPAND)
                })
                .await?;
            return Ok(Duration::ZERO);
        }
        let time = now();
        let held = self.store.read(doubts::next_try).await?;
        if held.is_some_and(|next| next <= time) {
            self.store.write(move |c| doubts::try_due(c, time)).await?;
            return Ok(Duration::ZERO);
        }
        let room = places.room();
        let due = self
            .store
            .read(move |c| lanes::any_due(c, now(), room))
            .await?;
        if due {
            let owner = self.owner.clone();
            let leased = self
                .store
                .write(move |c| {
                    let time = now();
                    lanes::lease(c, &owner, time, time + LEASE, room)
                })
                .await?;
            for lane in leased {
                self.start(lane, places, tracker, stop);
            }
        }
        let next = self.store.read(|c| lanes::next_due(c, now())).await?;
        let next = next.into_iter().chain(held).min();
        let until = next.map(|time| (time - now()).to_std().unwrap_or_default());
        Ok(until.unwrap_or(IDLE).clamp(Duration::from_millis(50), IDLE))
    }

    /// Starts a lane; its end wakes the dispatcher.
    fn start(
        self: &Arc<Self>,
        lane: Lane,
        places: &Places,
        tracker: &TaskTracker,
        stop: &CancellationToken,
    ) {
        let Some(place) = places.take(&lane) else {
            return;
        };
        let (federation, stop) = (self.clone(), stop.clone());
        tracker.spawn(async move {
            let host = lane.host.clone();
            if let Err(error) = federation.send_lane(lane, &stop).await {
                tracing::error!(%error, %host, "a lane stopped");
            }
            drop(place);
            federation.wake.notify_one();
        });
    }
}
