//! What follows from a peer's answer, by the answer, the peer's history and the item's.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use crate::{federation::fetch::DeliveryFailure, store::lanes::Lane};

/// A peer that was silent for so long gets no backlog any more.
const GIVE_UP: TimeDelta = TimeDelta::days(30);
/// Refusals of one item before it is put aside.
const PARK_AFTER: u32 = 3;
/// How long a peer that answers 429 without saying how long gets.
const BUSY: Duration = Duration::from_secs(60);
/// The longest wait.
const DAY: Duration = Duration::from_secs(86_400);

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
pub(super) fn spread(delay: Duration) -> TimeDelta {
    // The low bits of a random id are a good enough dice.
    let dice = u32::from(
        uuid::Uuid::new_v4()
            .as_bytes()
            .first()
            .copied()
            .unwrap_or(128),
    );
    span(delay.mul_f64(0.8 + f64::from(dice) / 255.0 * 0.4))
}

fn span(wait: Duration) -> TimeDelta {
    TimeDelta::from_std(wait).unwrap_or(TimeDelta::days(1))
}

/// What follows from a try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// It is there.
    Delivered,
    /// The peer is well and does not take this item; it is asked again then.
    Again(DateTime<Utc>),
    /// The peer is well and has refused this item often enough; the next one may do.
    Park,
    /// The peer is well and wants to be left alone until then.
    Busy(DateTime<Utc>),
    /// The inbox is gone: whether its actors are too is to be asked.
    Gone,
    /// The peer does not take what this actor of ours says there; of others it may. If it takes
    /// nothing at all, it fails, and is tried again then.
    Doubt(DateTime<Utc>),
    /// The peer fails; it is tried again then, with the same item.
    Retry(DateTime<Utc>),
    /// The peer was silent for 30 days: its backlog ends. It is tried again then.
    GiveUp(DateTime<Utc>),
}

/// Decides by the answer; `refusals` is how often the peer refused this item before.
#[must_use]
pub fn decide(
    outcome: &Result<(), DeliveryFailure>,
    lane: &Lane,
    refusals: u32,
    now: DateTime<Utc>,
) -> Decision {
    let Err(failure) = outcome else {
        return Decision::Delivered;
    };
    match failure.status() {
        Some(400 | 413 | 415 | 422) if refusals + 1 >= PARK_AFTER => return Decision::Park,
        Some(400 | 413 | 415 | 422) => {
            return Decision::Again(now + TimeDelta::seconds(i64::from(refusals) * 5 + 1));
        }
        Some(429) => {
            let wait = failure.retry_after().unwrap_or(BUSY);
            return Decision::Busy(now + span(wait.clamp(Duration::from_secs(1), DAY)));
        }
        Some(410) => return Decision::Gone,
        _ => {}
    }
    let silent = lane
        .failing_since
        .map_or_else(TimeDelta::zero, |since| now - since);
    if silent > GIVE_UP {
        return Decision::GiveUp(now + TimeDelta::days(1));
    }
    let delay = spread(retry_delay(lane.failures, silent));
    let asked = failure.retry_after().map_or(TimeDelta::zero(), span);
    let at = now + delay.max(asked.min(TimeDelta::days(1)));
    match failure.status() {
        Some(401 | 403 | 404) => Decision::Doubt(at),
        _ => Decision::Retry(at),
    }
}

#[cfg(test)]
mod tests;
