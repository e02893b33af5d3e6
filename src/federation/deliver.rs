//! Sending: a lane for each peer, in order, at least once (architecture.md section 5).
//!
//! Nothing here waits on a dead peer: a lane that fails is given back with the time of its next
//! try, and the dispatcher sleeps until a commit, a wake or the next such time.

use std::{sync::Arc, time::Duration};

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::Semaphore;
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use super::{
    fetch::{DeliveryFailure, Signer},
    node::{Error, Federation},
};
use crate::{
    domain::{delivery::DeliveryState, peer::SignatureForm, time::now},
    store::{
        deliveries::{self, Due},
        peers::{self, Lane},
    },
};

/// Lanes that are under way at once.
const LANES: usize = 64;
/// How long a lane belongs to whoever leased it, unless it is kept alive.
const LEASE: TimeDelta = TimeDelta::seconds(60);
/// Deliveries that are turned out of activities in one transaction.
const EXPAND: usize = 500;
/// Deliveries that are read from a lane at once.
const READ: i64 = 20;
/// Longest sleep of the dispatcher.
const IDLE: Duration = Duration::from_secs(30);
/// A peer that was silent for so long gets no backlog any more.
const GIVE_UP: TimeDelta = TimeDelta::days(30);
/// Refusals of one item before it is put aside.
const PARK_AFTER: u32 = 3;

/// Seconds until the next try after so many failures in a row: at once, 5 s, 30 s, 2 min, 10 min,
/// 1 h, 3 h, then every 6 h; after 7 days of silence daily.
#[must_use]
pub fn retry_delay(failures: u32, silent: TimeDelta) -> Duration {
    let seconds = match failures {
        0 => 0,
        1 => 5,
        2 => 30,
        3 => 120,
        4 => 600,
        5 => 3_600,
        6 => 10_800,
        _ if silent > TimeDelta::days(7) => 86_400,
        _ => 21_600,
    };
    Duration::from_secs(seconds)
}

/// A delay 20 % shorter or longer, so that peers which failed together are not tried together.
fn spread(delay: Duration) -> Duration {
    // The low bits of a random id are a good enough dice.
    let dice = u32::from(
        uuid::Uuid::new_v4()
            .as_bytes()
            .first()
            .copied()
            .unwrap_or(128),
    );
    delay.mul_f64(0.8 + f64::from(dice) / 255.0 * 0.4)
}

impl Federation {
    /// Tells other servers what happens, until `stop`. A failure of the database is logged and
    /// tried again; the loop itself never ends by one.
    pub async fn dispatch(self: Arc<Self>, stop: CancellationToken) {
        let mut commits = self.store.commits();
        let lanes = Arc::new(Semaphore::new(LANES));
        let tracker = TaskTracker::new();
        while !stop.is_cancelled() {
            commits.mark_unchanged();
            let pause = match self.round(&lanes, &tracker, &stop).await {
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
        lanes: &Arc<Semaphore>,
        tracker: &TaskTracker,
        stop: &CancellationToken,
    ) -> Result<Duration, Error> {
        if self.tell_what_happened().await? {
            return Ok(Duration::ZERO);
        }
        if self.store.read(deliveries::has_unexpanded).await? {
            self.store.write(|c| deliveries::expand(c, EXPAND)).await?;
            return Ok(Duration::ZERO);
        }
        let free = i64::try_from(lanes.available_permits()).unwrap_or(0);
        if free == 0 {
            return Ok(IDLE);
        }
        let due = self.store.read(move |c| peers::has_due(c, now())).await?;
        if due {
            let owner = self.owner.clone();
            let leased = self
                .store
                .write(move |c| {
                    let time = now();
                    peers::lease_lanes(c, &owner, time, time + LEASE, free)
                })
                .await?;
            for lane in leased {
                let Ok(permit) = lanes.clone().acquire_owned().await else {
                    break;
                };
                let (federation, stop) = (self.clone(), stop.clone());
                tracker.spawn(async move {
                    let host = lane.host.clone();
                    if let Err(error) = federation.send_lane(lane, &stop).await {
                        tracing::error!(%error, %host, "a lane stopped");
                    }
                    drop(permit);
                    federation.wake.notify_one();
                });
            }
        }
        let next = self.store.read(peers::next_retry).await?;
        let until = next.map(|time| (time - now()).to_std().unwrap_or(Duration::from_millis(50)));
        Ok(until.unwrap_or(IDLE).clamp(Duration::from_millis(50), IDLE))
    }

    /// Sends what waits for a peer, in order, until nothing waits or it fails.
    async fn send_lane(&self, lane: Lane, stop: &CancellationToken) -> Result<(), Error> {
        let mut form = lane.signature;
        let mut leased_until = now() + LEASE;
        'lane: while !stop.is_cancelled() {
            let host = lane.host.clone();
            let waiting = self
                .store
                .read(move |c| deliveries::lane(c, &host, READ))
                .await?;
            if waiting.is_empty() {
                break;
            }
            for due in waiting {
                if stop.is_cancelled() {
                    break 'lane;
                }
                if leased_until - now() < TimeDelta::seconds(30) {
                    leased_until = now() + LEASE;
                    let (host, owner) = (lane.host.clone(), self.owner.clone());
                    let kept = self
                        .store
                        .write(move |c| peers::extend_lease(c, &host, &owner, leased_until))
                        .await?;
                    if !kept {
                        return Ok(());
                    }
                }
                let outcome = self.post(&due, &mut form).await?;
                if !self.settle(&lane, due, outcome, form).await? {
                    break 'lane;
                }
            }
        }
        let (host, owner) = (lane.host.clone(), self.owner.clone());
        self.store
            .write(move |c| peers::release(c, &host, &owner))
            .await?;
        Ok(())
    }

    /// Posts one delivery; a refusal of the signature's form is answered with the other form.
    async fn post(
        &self,
        due: &Due,
        form: &mut SignatureForm,
    ) -> Result<Result<(), DeliveryFailure>, Error> {
        let (key, _) = self.key(&due.actor).await?;
        let body = due.body.as_bytes();
        let signer = Signer {
            key: &key,
            form: *form,
        };
        let first = self.client.post_activity(&due.inbox, body, signer).await;
        let failure = match first {
            Ok(_) => return Ok(Ok(())),
            Err(failure) if failure.may_be_the_form() => failure,
            Err(failure) => return Ok(Err(failure)),
        };
        let other = match form {
            SignatureForm::Cavage => SignatureForm::Rfc9421,
            SignatureForm::Rfc9421 => SignatureForm::Cavage,
        };
        let signer = Signer {
            key: &key,
            form: other,
        };
        match self.client.post_activity(&due.inbox, body, signer).await {
            Ok(_) => {
                *form = other;
                Ok(Ok(()))
            }
            Err(_) => Ok(Err(failure)),
        }
    }

    /// Notes what became of a try; whether the lane goes on.
    async fn settle(
        &self,
        lane: &Lane,
        due: Due,
        outcome: Result<(), DeliveryFailure>,
        form: SignatureForm,
    ) -> Result<bool, Error> {
        let (lane, time) = (lane.clone(), now());
        let decision = decide(&outcome, &lane, due.attempts, time);
        let error = outcome.err().map(|failure| failure.to_string());
        if let Some(error) = &error {
            tracing::info!(host = %lane.host, activity = %due.activity, %error, "not delivered");
        }
        self.store
            .write(move |c| {
                let error = error.as_deref();
                match decision {
                    Decision::Delivered => {
                        deliveries::settle(c, due.sequence, DeliveryState::Delivered, None)?;
                        peers::succeeded(c, &lane.host, form, time)?;
                        Ok(true)
                    }
                    Decision::Park => {
                        deliveries::settle(c, due.sequence, DeliveryState::Parked, error)?;
                        Ok(true)
                    }
                    Decision::Gone => {
                        deliveries::settle(c, due.sequence, DeliveryState::Rejected, error)?;
                        crate::store::follows::forget_inbox(c, &due.inbox)?;
                        Ok(true)
                    }
                    Decision::Retry(at) => {
                        deliveries::settle(c, due.sequence, DeliveryState::Pending, error)?;
                        peers::failed(c, &lane.host, error.unwrap_or_default(), time, at)?;
                        Ok(false)
                    }
                    Decision::GiveUp(at) => {
                        deliveries::abandon(c, &lane.host, DeliveryState::Expired)?;
                        peers::failed(c, &lane.host, error.unwrap_or_default(), time, at)?;
                        Ok(false)
                    }
                }
            })
            .await
    }
}

/// What follows from a try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// It is there.
    Delivered,
    /// The peer refuses this one; the next one may do.
    Park,
    /// The inbox is gone for good, and with it the follows that it stood for.
    Gone,
    /// The peer is tried again then, with the same one.
    Retry(DateTime<Utc>),
    /// The peer was silent for 30 days: its backlog ends.
    GiveUp(DateTime<Utc>),
}

/// Decides by the answer, the peer's history and the item's.
#[must_use]
pub fn decide(
    outcome: &Result<(), DeliveryFailure>,
    lane: &Lane,
    attempts: u32,
    now: DateTime<Utc>,
) -> Decision {
    let Err(failure) = outcome else {
        return Decision::Delivered;
    };
    let silent = lane
        .failing_since
        .map_or_else(TimeDelta::zero, |since| now - since);
    let delay = spread(retry_delay(lane.failures, silent));
    match failure.status() {
        Some(410) => return Decision::Gone,
        Some(400 | 413 | 415 | 422) if attempts + 1 >= PARK_AFTER => return Decision::Park,
        // The item is tried again soon; the peer itself is well.
        Some(400 | 413 | 415 | 422) => {
            return Decision::Retry(now + TimeDelta::seconds(i64::from(attempts) * 5 + 1));
        }
        _ => {}
    }
    if silent > GIVE_UP {
        return Decision::GiveUp(now + TimeDelta::days(1));
    }
    let wait = failure
        .retry_after()
        .map_or(delay, |asked| asked.max(Duration::from_secs(1)));
    Decision::Retry(now + TimeDelta::from_std(wait).unwrap_or(TimeDelta::days(1)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::Host;

    fn lane(failures: u32, since: Option<DateTime<Utc>>) -> Lane {
        Lane {
            host: Host::parse("tilburg.example").unwrap(),
            failures,
            failing_since: since,
            signature: SignatureForm::Cavage,
        }
    }

    fn answered(status: u16) -> Result<(), DeliveryFailure> {
        Err(DeliveryFailure::Answered {
            status,
            retry_after: None,
        })
    }

    #[test]
    fn the_wait_grows_with_the_failures_and_is_spread() {
        let time = now();
        let mut before = TimeDelta::zero();
        for failures in 1..=7 {
            let Decision::Retry(at) = decide(
                &Err(DeliveryFailure::Unreachable),
                &lane(failures, Some(time)),
                0,
                time,
            ) else {
                panic!("a silent peer is tried again");
            };
            let wait = at - time;
            assert!(wait > before, "{failures}: {wait}");
            before = wait;
        }
        assert!(before <= TimeDelta::seconds(21_600 * 12 / 10));
    }

    #[test]
    fn an_answer_about_the_item_parks_it_and_one_about_the_peer_does_not() {
        let time = now();
        assert_eq!(
            decide(&Ok(()), &lane(3, None), 3, time),
            Decision::Delivered
        );
        assert_eq!(
            decide(&answered(422), &lane(0, None), 2, time),
            Decision::Park
        );
        assert!(matches!(
            decide(&answered(422), &lane(0, None), 0, time),
            Decision::Retry(_)
        ));
        assert_eq!(
            decide(&answered(410), &lane(0, None), 0, time),
            Decision::Gone
        );
        for status in [401, 403, 404, 429, 500, 503] {
            let decision = decide(&answered(status), &lane(0, None), 9, time);
            assert!(
                matches!(decision, Decision::Retry(_)),
                "{status}: {decision:?}"
            );
        }
    }

    #[test]
    fn retry_after_is_honoured_and_thirty_days_of_silence_end_the_backlog() {
        let time = now();
        let busy = Err(DeliveryFailure::Answered {
            status: 429,
            retry_after: Some(Duration::from_secs(120)),
        });
        assert_eq!(
            decide(&busy, &lane(0, None), 0, time),
            Decision::Retry(time + TimeDelta::seconds(120))
        );
        let silent = lane(40, Some(time - TimeDelta::days(31)));
        assert!(matches!(
            decide(&Err(DeliveryFailure::Unreachable), &silent, 0, time),
            Decision::GiveUp(_)
        ));
    }
}
