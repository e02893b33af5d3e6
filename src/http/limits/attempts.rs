//! Tries that count only when they fail.

use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use super::whole_seconds;
use crate::domain::Rule;

/// At most so many failures of one key in a period, which begins with the first of them.
#[derive(Debug)]
pub struct Attempts<K> {
    most: u32,
    period: Duration,
    /// How many failures are no reason to wait before the next try; nothing when none is.
    quick: Option<u32>,
    seen: Mutex<HashMap<K, Seen>>,
}

#[derive(Debug, Clone, Copy)]
struct Seen {
    since: Instant,
    last: Instant,
    failures: u32,
}

/// A try under way: it counts as failed unless it is given back. Tries that run at the same time
/// therefore cannot pass the limit together.
#[derive(Debug)]
pub struct Attempt<'a, K: Hash + Eq + Clone> {
    of: &'a Attempts<K>,
    key: K,
}

impl<K: Hash + Eq + Clone> Attempts<K> {
    /// A limit of `most` failures in a period.
    #[must_use]
    pub fn new(most: u32, period: Duration) -> Self {
        Self {
            most,
            period,
            quick: None,
            seen: Mutex::default(),
        }
    }

    /// The same, slower and slower: after so many failures the next try has to wait for a second,
    /// and after each further one twice as long.
    #[must_use]
    pub fn slowing_after(mut self, failures: u32) -> Self {
        self.quick = Some(failures);
        self
    }

    /// Begins a try.
    ///
    /// # Errors
    /// [`Rule::TooMany`] when the key has failed too often.
    pub fn begin(&self, key: K) -> Result<Attempt<'_, K>, Rule> {
        self.begin_at(key, Instant::now())
    }

    fn begin_at(&self, key: K, now: Instant) -> Result<Attempt<'_, K>, Rule> {
        let mut seen = self.seen();
        self.check_in(&seen, &key, now)?;
        self.note_in(&mut seen, key.clone(), now);
        Ok(Attempt { of: self, key })
    }

    /// Refuses a key that has failed too often.
    ///
    /// # Errors
    /// [`Rule::TooMany`].
    pub fn check(&self, key: &K) -> Result<(), Rule> {
        self.check_in(&self.seen(), key, Instant::now())
    }

    /// Counts a failure.
    pub fn note(&self, key: K) {
        self.note_in(&mut self.seen(), key, Instant::now());
    }

    /// Forgets keys whose period is over.
    pub fn forget_old(&self) {
        let now = Instant::now();
        let mut seen = self.seen();
        seen.retain(|_, seen| now.duration_since(seen.since) < self.period);
        seen.shrink_to_fit();
    }

    fn check_in(&self, all: &HashMap<K, Seen>, key: &K, now: Instant) -> Result<(), Rule> {
        let Some(seen) = all.get(key) else {
            return Ok(());
        };
        let period = self.period.saturating_sub(now.duration_since(seen.since));
        let left = if period.is_zero() {
            Duration::ZERO
        } else if seen.failures >= self.most {
            period
        } else {
            let wait = self.wait_after(seen.failures);
            wait.saturating_sub(now.duration_since(seen.last))
        };
        if left.is_zero() {
            return Ok(());
        }
        Err(Rule::TooMany(whole_seconds(left)))
    }

    fn wait_after(&self, failures: u32) -> Duration {
        let slowed = self.quick.and_then(|quick| failures.checked_sub(quick));
        let Some(slowed) = slowed else {
            return Duration::ZERO;
        };
        let seconds = 1_u64.checked_shl(slowed).unwrap_or(u64::MAX);
        Duration::from_secs(seconds).min(self.period)
    }

    fn note_in(&self, all: &mut HashMap<K, Seen>, key: K, now: Instant) {
        let none = Seen {
            since: now,
            last: now,
            failures: 0,
        };
        let seen = all.entry(key).or_insert(none);
        if now.duration_since(seen.since) >= self.period {
            *seen = none;
        }
        seen.last = now;
        seen.failures = seen.failures.saturating_add(1);
    }

    fn seen(&self) -> MutexGuard<'_, HashMap<K, Seen>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<K: Hash + Eq + Clone> Attempt<'_, K> {
    /// It was no failure.
    pub fn give_back(self) {
        if let Some(seen) = self.of.seen().get_mut(&self.key) {
            seen.failures = seen.failures.saturating_sub(1);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn tries_at_the_same_time_do_not_pass_together() {
        let attempts = Attempts::new(2, Duration::from_secs(60));
        let first = attempts.begin("a").unwrap();
        let _second = attempts.begin("a").unwrap();
        assert!(attempts.begin("a").is_err());
        first.give_back();
        let _third = attempts.begin("a").unwrap();
        assert!(attempts.begin("a").is_err());
    }

    #[test]
    fn each_failure_makes_the_next_try_wait_twice_as_long() {
        let attempts = Attempts::new(8, Duration::from_secs(900)).slowing_after(3);
        let mut now = Instant::now();
        for waits in [0, 0, 1, 2, 4, 8, 16] {
            let _tried = attempts.begin_at("a", now).unwrap();
            if waits > 0 {
                let early = now + Duration::from_secs(waits) - Duration::from_millis(1);
                assert_eq!(
                    attempts.begin_at("a", now).unwrap_err(),
                    Rule::TooMany(waits)
                );
                assert_eq!(attempts.begin_at("a", early).unwrap_err(), Rule::TooMany(1));
                now += Duration::from_secs(waits);
            }
        }
        let _tried = attempts.begin_at("a", now).unwrap();
        let Err(Rule::TooMany(rest)) = attempts.begin_at("a", now + Duration::from_secs(600))
        else {
            panic!("eight are too many");
        };
        assert_eq!(rest, 900 - 600 - 31);
        assert!(attempts.begin_at("b", now).is_ok());
        now += Duration::from_secs(900);
        for _ in 0..3 {
            assert!(attempts.begin_at("a", now).is_ok(), "it is over");
        }
    }

    #[test]
    fn the_period_ends_and_is_forgotten() {
        let attempts = Attempts::new(1, Duration::from_millis(20));
        attempts.note("a");
        assert_eq!(attempts.check(&"a"), Err(Rule::TooMany(1)));
        std::thread::sleep(Duration::from_millis(30));
        assert_eq!(attempts.check(&"a"), Ok(()));
        attempts.forget_old();
        assert!(attempts.seen().is_empty());
    }
}
