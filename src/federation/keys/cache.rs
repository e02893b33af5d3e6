//! Actors and their keys, remembered: a day when they were found, a minute and then longer and
//! longer when not (security.md section 1, rule 9).
//!
//! Remembered by actor, not by key, so that a thousand made-up key ids cost the victim's server one
//! request a minute at most. Requests for one actor wait for each other: however many come at once,
//! one asks, and it asks to the end also when its client has gone. Who waits for another server has
//! one of a bounded number of places; who finds none is told to come back.

use std::{
    collections::HashMap,
    num::NonZeroUsize,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::{Mutex as AsyncMutex, OwnedMutexGuard, OwnedSemaphorePermit, Semaphore};

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

/// How many requests may wait for other servers, for each processor.
const PLACES: usize = 32;

/// Why there is no actor with that key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// It was not found, or does not name the key.
    NotFound,
    /// Its own server says that it is gone, and nothing is known of it here.
    Gone,
    /// Too many requests wait for other servers already.
    Busy,
}

/// Actors with their keys, from a [`KeySource`].
#[derive(Debug)]
pub struct KeyCache<S> {
    source: Arc<S>,
    actors: Mutex<HashMap<ObjectUrl, Arc<Slot>>>,
    places: Arc<Semaphore>,
}

/// One actor: what is remembered, and the gate through which one at a time goes to ask.
#[derive(Debug, Default)]
struct Slot {
    remembered: Mutex<Remembered>,
    gate: Arc<AsyncMutex<()>>,
}

#[derive(Debug, Default)]
struct Remembered {
    found: Option<(Arc<ForeignActor>, DateTime<Utc>)>,
    /// When it was last asked for, whatever came of it.
    asked: Option<DateTime<Utc>>,
    /// Failures in a row, and until when nobody asks.
    failures: u32,
    not_before: Option<DateTime<Utc>>,
    /// Whether the last word was that it is gone.
    gone: bool,
}

impl Remembered {
    fn fresh(&self, now: DateTime<Utc>) -> Option<&Arc<ForeignActor>> {
        let (actor, since) = self.found.as_ref()?;
        (*since + FOUND_FOR > now).then_some(actor)
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
            Err(error) => {
                let doubled = PAUSE * 2_i32.saturating_pow(self.failures.min(6));
                self.failures = self.failures.saturating_add(1);
                self.not_before = Some(now + doubled.min(LONGEST_PAUSE));
                self.gone = error == FetchError::Gone;
            }
        }
    }
}

impl Slot {
    fn remembered(&self) -> MutexGuard<'_, Remembered> {
        self.remembered
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// What is to be said without asking; nothing when its server is to be asked first.
    fn answer(
        &self,
        now: DateTime<Utc>,
        wanted: impl Fn(&ForeignActor) -> bool,
    ) -> Option<Result<Arc<ForeignActor>, Missing>> {
        let remembered = self.remembered();
        match remembered.fresh(now).filter(|actor| wanted(actor)) {
            Some(actor) => Some(Ok(Arc::clone(actor))),
            None if remembered.may_ask(now) => None,
            None if remembered.gone => Some(Err(Missing::Gone)),
            None => Some(Err(Missing::NotFound)),
        }
    }

    fn is_worth_keeping(&self, now: DateTime<Utc>) -> bool {
        self.gate.try_lock().is_err() || self.remembered().is_worth_keeping(now)
    }
}

impl<S: KeySource> KeyCache<S> {
    /// An empty cache in front of `source`.
    #[must_use]
    pub fn new(source: S) -> Self {
        let processors = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
        Self {
            source: Arc::new(source),
            actors: Mutex::default(),
            places: Arc::new(Semaphore::new(PLACES * processors)),
        }
    }

    /// The actor, when its document names the key. Asks the source unless it did so a moment ago.
    ///
    /// # Errors
    /// [`Missing`].
    pub async fn find(
        &self,
        owner: &ObjectUrl,
        key: &ObjectUrl,
        now: DateTime<Utc>,
    ) -> Result<Arc<ForeignActor>, Missing> {
        self.look(owner, key, now, |actor| actor.key(key).is_some())
            .await
    }

    /// The actor again, after `failed` did not verify a signature: it may have a new key.
    ///
    /// # Errors
    /// [`Missing`], also when it has none or was asked for less than a minute ago.
    pub async fn find_changed(
        &self,
        owner: &ObjectUrl,
        key: &ObjectUrl,
        failed: &VerifyingKey,
        now: DateTime<Utc>,
    ) -> Result<Arc<ForeignActor>, Missing> {
        self.look(owner, key, now, |actor| {
            actor.key(key).is_some_and(|named| named.key != *failed)
        })
        .await
    }

    /// Forgets an actor: its document has changed, or it is gone.
    pub fn forget(&self, owner: &ObjectUrl) {
        self.lock().remove(owner);
    }

    async fn look(
        &self,
        owner: &ObjectUrl,
        key: &ObjectUrl,
        now: DateTime<Utc>,
        wanted: impl Fn(&ForeignActor) -> bool,
    ) -> Result<Arc<ForeignActor>, Missing> {
        let slot = self.slot(owner, now);
        if let Some(answer) = slot.answer(now, &wanted) {
            return answer;
        }
        let place = Arc::clone(&self.places)
            .try_acquire_owned()
            .map_err(|_full| Missing::Busy)?;
        let gate = Arc::clone(&slot.gate).lock_owned().await;
        // Whoever was in front at the gate has asked.
        if let Some(answer) = slot.answer(now, &wanted) {
            return answer;
        }
        self.ask(&slot, (owner, key), now, (place, gate)).await;
        slot.answer(now, &wanted).unwrap_or(Err(Missing::NotFound))
    }

    /// Asks in a task of its own, so that a client which hangs up neither frees its place early
    /// nor leaves nothing remembered.
    async fn ask(
        &self,
        slot: &Arc<Slot>,
        (owner, key): (&ObjectUrl, &ObjectUrl),
        now: DateTime<Utc>,
        held: (OwnedSemaphorePermit, OwnedMutexGuard<()>),
    ) {
        let source = Arc::clone(&self.source);
        let (of, owner, key) = (Arc::clone(slot), owner.clone(), key.clone());
        let asking = tokio::spawn(async move {
            let answer = source.find_actor(&owner, &key).await;
            if let Err(error) = &answer {
                tracing::debug!(actor = %owner, %error, "actor not found");
            }
            of.remembered().note(answer, now);
            drop(held);
        });
        if let Err(error) = asking.await {
            tracing::error!(%error, "a key could not be asked for");
            slot.remembered().note(Err(FetchError::NotFound), now);
        }
    }

    fn slot(&self, owner: &ObjectUrl, now: DateTime<Utc>) -> Arc<Slot> {
        let mut actors = self.lock();
        if actors.len() >= CAPACITY && !actors.contains_key(owner) {
            make_room(&mut actors, now);
        }
        Arc::clone(actors.entry(owner.clone()).or_default())
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<ObjectUrl, Arc<Slot>>> {
        self.actors.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Drops what is no longer worth keeping; if that is too little, whatever comes first.
fn make_room(actors: &mut HashMap<ObjectUrl, Arc<Slot>>, now: DateTime<Utc>) {
    actors.retain(|_, slot| slot.is_worth_keeping(now));
    let surplus = actors.len().saturating_sub(CAPACITY / 4 * 3);
    let dropped: Vec<ObjectUrl> = actors.keys().take(surplus).cloned().collect();
    for owner in &dropped {
        actors.remove(owner);
    }
}

#[cfg(test)]
pub(crate) mod tests;
