//! Actors and their keys, remembered: a day when they were found, a minute and then longer and
//! longer when not (security.md section 1, rule 9).
//!
//! Remembered by actor, not by key, so that a thousand made-up key ids cost the victim's server one
//! request a minute at most. Requests for one actor wait for each other: however many come at once,
//! one asks.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::Mutex as AsyncMutex;

use super::{VerifyingKey, source::KeySource};
use crate::{
    domain::ObjectUrl,
    federation::fetch::{FetchError, ForeignActor},
};

/// How long an actor is taken as found.
pub const FOUND_FOR: TimeDelta = TimeDelta::hours(24);

/// How long a first failure is remembered, and how often at most an actor is asked for again.
pub const PAUSE: TimeDelta = TimeDelta::seconds(60);

/// How long at most a failure is remembered.
pub const LONGEST_PAUSE: TimeDelta = TimeDelta::hours(1);

/// How many actors are remembered.
const CAPACITY: usize = 10_000;

/// Actors with their keys, from a [`KeySource`].
#[derive(Debug)]
pub struct KeyCache<S> {
    source: S,
    actors: Mutex<HashMap<ObjectUrl, Arc<AsyncMutex<Remembered>>>>,
}

#[derive(Debug, Default)]
struct Remembered {
    found: Option<(Arc<ForeignActor>, DateTime<Utc>)>,
    /// When it was last asked for, whatever came of it.
    asked: Option<DateTime<Utc>>,
    /// Failures in a row, and until when nobody asks.
    failures: u32,
    not_before: Option<DateTime<Utc>>,
}

impl Remembered {
    fn fresh(&self, now: DateTime<Utc>) -> Option<Arc<ForeignActor>> {
        let (actor, since) = self.found.as_ref()?;
        (*since + FOUND_FOR > now).then(|| Arc::clone(actor))
    }

    fn may_ask(&self, now: DateTime<Utc>) -> bool {
        self.not_before.is_none_or(|time| time <= now)
            && self.asked.is_none_or(|time| time + PAUSE <= now)
    }

    fn is_worth_keeping(&self, now: DateTime<Utc>) -> bool {
        self.fresh(now).is_some() || !self.may_ask(now)
    }

    fn note(&mut self, answer: Result<ForeignActor, FetchError>, now: DateTime<Utc>) {
        self.asked = Some(now);
        match answer {
            Ok(actor) => {
                *self = Self {
                    found: Some((Arc::new(actor), now)),
                    asked: self.asked,
                    ..Self::default()
                };
            }
            Err(_) => {
                let doubled = PAUSE * 2_i32.saturating_pow(self.failures.min(6));
                self.failures = self.failures.saturating_add(1);
                self.not_before = Some(now + doubled.min(LONGEST_PAUSE));
            }
        }
    }
}

impl<S: KeySource> KeyCache<S> {
    /// An empty cache in front of `source`.
    #[must_use]
    pub fn new(source: S) -> Self {
        Self {
            source,
            actors: Mutex::default(),
        }
    }

    /// The actor, when its document names the key. Asks the source unless it did so a moment ago.
    pub async fn find(
        &self,
        owner: &ObjectUrl,
        key: &ObjectUrl,
        now: DateTime<Utc>,
    ) -> Option<Arc<ForeignActor>> {
        let slot = self.slot(owner, now);
        let mut remembered = slot.lock().await;
        let named = |actor: &Arc<ForeignActor>| actor.key(key).is_some();
        if let Some(actor) = remembered.fresh(now).filter(named) {
            return Some(actor);
        }
        self.ask(owner, key, now, &mut remembered).await;
        remembered.fresh(now).filter(named)
    }

    /// The actor again, after `failed` did not verify a signature: it may have a new key. `None`
    /// when it has not, or was asked for less than a minute ago.
    pub async fn find_changed(
        &self,
        owner: &ObjectUrl,
        key: &ObjectUrl,
        failed: &VerifyingKey,
        now: DateTime<Utc>,
    ) -> Option<Arc<ForeignActor>> {
        let slot = self.slot(owner, now);
        let mut remembered = slot.lock().await;
        let changed =
            |actor: &Arc<ForeignActor>| actor.key(key).is_some_and(|named| named.key != *failed);
        if let Some(actor) = remembered.fresh(now).filter(changed) {
            return Some(actor);
        }
        self.ask(owner, key, now, &mut remembered).await;
        remembered.fresh(now).filter(changed)
    }

    /// Whether the actor is remembered, so that a request of its needs no fetch.
    pub async fn remembers(&self, owner: &ObjectUrl, now: DateTime<Utc>) -> bool {
        let slot = self.lock().get(owner).map(Arc::clone);
        match slot {
            Some(slot) => slot.lock().await.fresh(now).is_some(),
            None => false,
        }
    }

    /// Forgets an actor: its document has changed, or it is gone.
    pub fn forget(&self, owner: &ObjectUrl) {
        self.lock().remove(owner);
    }

    async fn ask(
        &self,
        owner: &ObjectUrl,
        key: &ObjectUrl,
        now: DateTime<Utc>,
        remembered: &mut Remembered,
    ) {
        if remembered.may_ask(now) {
            let answer = self.source.find_actor(owner, key).await;
            if let Err(error) = &answer {
                tracing::debug!(actor = %owner, %error, "actor not found");
            }
            remembered.note(answer, now);
        }
    }

    fn slot(&self, owner: &ObjectUrl, now: DateTime<Utc>) -> Arc<AsyncMutex<Remembered>> {
        let mut actors = self.lock();
        if actors.len() >= CAPACITY && !actors.contains_key(owner) {
            make_room(&mut actors, now);
        }
        Arc::clone(actors.entry(owner.clone()).or_default())
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<ObjectUrl, Arc<AsyncMutex<Remembered>>>> {
        self.actors.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Drops what is no longer worth keeping; if that is too little, whatever comes first.
fn make_room(actors: &mut HashMap<ObjectUrl, Arc<AsyncMutex<Remembered>>>, now: DateTime<Utc>) {
    actors.retain(|_, slot| slot.try_lock().is_ok_and(|slot| slot.is_worth_keeping(now)));
    let surplus = actors.len().saturating_sub(CAPACITY / 4 * 3);
    let dropped: Vec<ObjectUrl> = actors.keys().take(surplus).cloned().collect();
    for owner in &dropped {
        actors.remove(owner);
    }
}

#[cfg(test)]
pub(crate) mod tests;
