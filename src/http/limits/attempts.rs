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
    seen: Mutex<HashMap<K, Seen>>,
}

#[derive(Debug, Clone, Copy)]
struct Seen {
    since: Instant,
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
            seen: Mutex::default(),
        }
    }

    /// Begins a try.
    ///
    /// # Errors
    /// [`Rule::TooMany`] when the key has failed too often.
    pub fn begin(&self, key: K) -> Result<Attempt<'_, K>, Rule> {
        let mut seen = self.seen();
        self.check_in(&seen, &key, Instant::now())?;
        self.note_in(&mut seen, key.clone(), Instant::now());
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
        let left = self.period.saturating_sub(now.duration_since(seen.since));
        if left.is_zero() || seen.failures < self.most {
            return Ok(());
        }
        Err(Rule::TooMany(whole_seconds(left)))
    }

    fn note_in(&self, all: &mut HashMap<K, Seen>, key: K, now: Instant) {
        let seen = all.entry(key).or_insert(Seen {
            since: now,
            failures: 0,
        });
        if now.duration_since(seen.since) >= self.period {
            *seen = Seen {
                since: now,
                failures: 0,
            };
        }
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
