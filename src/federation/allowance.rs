//! How much one server may deliver: `federation.rate_limit` (contract.md section 2).
//!
//! Counted once the sender has proved who it is, so that nobody uses up another's allowance.

use std::{num::NonZeroU32, time::Duration};

use governor::{DefaultKeyedRateLimiter, Quota, clock::Clock};

use crate::domain::Host;

const PERIOD: Duration = Duration::from_secs(300);
/// How many times as much a followed server may deliver.
const FOLLOWED: u32 = 100;

/// What each server may still deliver.
#[derive(Debug)]
pub struct Allowance {
    others: DefaultKeyedRateLimiter<Host>,
    followed: DefaultKeyedRateLimiter<Host>,
}

impl Allowance {
    /// So many deliveries in five minutes from a server that is not followed.
    #[must_use]
    pub fn new(most: u32) -> Self {
        let quota = |most: u32| {
            let most = NonZeroU32::new(most).unwrap_or(NonZeroU32::MIN);
            Quota::with_period(PERIOD / most.get())
                .unwrap_or(Quota::per_second(most))
                .allow_burst(most)
        };
        Self {
            others: DefaultKeyedRateLimiter::keyed(quota(most)),
            followed: DefaultKeyedRateLimiter::keyed(quota(most.saturating_mul(FOLLOWED))),
        }
    }

    /// Counts a delivery.
    ///
    /// # Errors
    /// The seconds after which the next one is taken.
    pub fn take(&self, host: &Host, followed: bool) -> Result<(), u64> {
        let limiter = if followed {
            &self.followed
        } else {
            &self.others
        };
        limiter.check_key(host).map_err(|until| {
            let wait = until.wait_time_from(limiter.clock().now());
            wait.as_secs() + 1
        })
    }

    /// Forgets servers whose time is over.
    pub fn forget_old(&self) {
        for limiter in [&self.others, &self.followed] {
            limiter.retain_recent();
            limiter.shrink_to_fit();
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn taken(allowance: &Allowance, host: &str, followed: bool, tries: u32) -> u32 {
        let host = Host::parse(host).unwrap();
        let taken = (0..tries).filter(|_| allowance.take(&host, followed).is_ok());
        u32::try_from(taken.count()).unwrap()
    }

    #[test]
    fn a_stranger_may_deliver_so_much_and_a_followed_server_a_hundred_times_as_much() {
        let allowance = Allowance::new(3);
        assert_eq!(taken(&allowance, "stranger.example", false, 10), 3);
        assert_eq!(taken(&allowance, "other.example", false, 2), 2);
        assert_eq!(taken(&allowance, "friend.example", true, 400), 300);
    }

    #[test]
    fn who_is_refused_learns_when_to_come_back() {
        let allowance = Allowance::new(3);
        let host = Host::parse("stranger.example").unwrap();
        let wait = (0..4)
            .find_map(|_| allowance.take(&host, false).err())
            .unwrap();
        assert!((99..=101).contains(&wait), "{wait}");
    }
}
