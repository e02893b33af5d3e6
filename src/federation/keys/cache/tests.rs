#![allow(clippy::unwrap_used)]
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::json;

use super::*;
use crate::federation::{
    fetch::{actor::tests::actor_document, check_actor},
    keys::tests::other_pem,
};

const OWNER: &str = "https://tilburg.example/organisations/library";

/// A server with one actor, whose document and health can change, that counts its visitors.
#[derive(Default)]
pub(crate) struct Peer {
    pub asked: AtomicUsize,
    pub answer: Mutex<Option<ForeignActor>>,
    /// Says that its actor is gone, when there is no answer.
    pub gone: bool,
    /// Does not answer as long as this is locked.
    pub tarpit: AsyncMutex<()>,
}

impl Peer {
    pub(crate) fn with(pem: Option<&str>) -> Self {
        let peer = Self::default();
        peer.serve(pem);
        peer
    }

    pub(crate) fn serve(&self, pem: Option<&str>) {
        let url = ObjectUrl::parse(OWNER).unwrap();
        let mut document = actor_document(OWNER);
        let key = document
            .get_mut("publicKey")
            .unwrap()
            .as_object_mut()
            .unwrap();
        key.extend(pem.map(|pem| ("publicKeyPem".to_owned(), json!(pem))));
        *self.answer.lock().unwrap() =
            Some(check_actor(&document, &url, crate::domain::time::now()).unwrap());
    }

    pub(crate) fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

impl KeySource for Arc<Peer> {
    async fn find_actor(&self, _: &ObjectUrl, _: &ObjectUrl) -> Result<ForeignActor, FetchError> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let _answers = self.tarpit.lock().await;
        tokio::task::yield_now().await;
        let answer = self.answer.lock().unwrap().clone();
        answer.ok_or(if self.gone {
            FetchError::Gone
        } else {
            FetchError::NotFound
        })
    }
}

fn setup(
    peer: Peer,
) -> (
    Arc<Peer>,
    KeyCache<Arc<Peer>>,
    ObjectUrl,
    ObjectUrl,
    DateTime<Utc>,
) {
    let peer = Arc::new(peer);
    let owner = ObjectUrl::parse(OWNER).unwrap();
    let key = ObjectUrl::parse(&format!("{OWNER}#main-key")).unwrap();
    (
        Arc::clone(&peer),
        KeyCache::new(peer),
        owner,
        key,
        crate::domain::time::now(),
    )
}

#[tokio::test]
async fn a_found_actor_is_remembered_for_a_day() {
    let (peer, cache, owner, key, now) = setup(Peer::with(None));
    for hours in [0, 1, 23] {
        let actor = cache
            .find(&owner, &key, now + TimeDelta::hours(hours))
            .await
            .unwrap();
        assert_eq!((&actor.id, peer.asked()), (&owner, 1), "{hours} h");
    }
    assert!(
        cache
            .find(&owner, &key, now + TimeDelta::hours(24))
            .await
            .is_ok()
    );
    assert_eq!(peer.asked(), 2);
    cache.forget(&owner);
    assert!(
        cache
            .find(&owner, &key, now + TimeDelta::hours(24))
            .await
            .is_ok()
    );
    assert_eq!(peer.asked(), 3);
}

/// J24, R27: a dead actor costs one request, then fewer and fewer.
#[tokio::test]
async fn a_failure_is_remembered_longer_and_longer() {
    let (peer, cache, owner, key, now) = setup(Peer::default());
    let mut asked_at = Vec::new();
    for second in 0..14_400 {
        let before = peer.asked();
        assert!(
            cache
                .find(&owner, &key, now + TimeDelta::seconds(second))
                .await
                .is_err()
        );
        if peer.asked() > before {
            asked_at.push(second);
        }
    }
    let pauses: Vec<i64> = asked_at.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert_eq!(pauses, [60, 120, 240, 480, 960, 1_920, 3_600, 3_600]);

    peer.serve(None);
    let later = now + TimeDelta::hours(5);
    assert!(cache.find(&owner, &key, later).await.is_ok(), "it is back");
}

/// R27: however many come at once, one asks.
#[tokio::test]
async fn requests_for_one_actor_wait_for_each_other() {
    let (peer, mut cache, owner, key, now) = setup(Peer::with(None));
    cache.places = Arc::new(Semaphore::new(100));
    let cache = Arc::new(cache);
    let mut all = tokio::task::JoinSet::new();
    for _ in 0..100 {
        let (cache, owner, key) = (Arc::clone(&cache), owner.clone(), key.clone());
        all.spawn(async move { cache.find(&owner, &key, now).await.is_ok() });
    }
    assert!(all.join_all().await.into_iter().all(|found| found));
    assert_eq!(peer.asked(), 1);
}

/// C07, and the amplifier that it must not become.
#[tokio::test]
async fn a_changed_key_is_asked_for_once_a_minute() {
    let (peer, cache, owner, key, now) = setup(Peer::with(None));
    let old = cache
        .find(&owner, &key, now)
        .await
        .unwrap()
        .key(&key)
        .unwrap()
        .key
        .clone();
    let changed = async |seconds| {
        cache
            .find_changed(&owner, &key, &old, now + TimeDelta::seconds(seconds))
            .await
    };

    assert!(changed(59).await.is_err());
    assert_eq!(peer.asked(), 1, "it was asked for less than a minute ago");
    assert!(changed(60).await.is_err(), "the key is the same");
    assert!(changed(61).await.is_err());
    assert_eq!(peer.asked(), 2);

    peer.serve(Some(&other_pem().public));
    let actor = changed(120).await.unwrap();
    assert_ne!(actor.key(&key).unwrap().key, old);
    assert_eq!(peer.asked(), 3);
    assert!(changed(121).await.is_ok(), "it is known already");
    assert_eq!(peer.asked(), 3);
}

/// A thousand key ids of one actor are one request a minute.
#[tokio::test]
async fn unknown_keys_of_a_known_actor_cost_little() {
    let (peer, cache, owner, key, now) = setup(Peer::with(None));
    for n in 0..1_000 {
        let made_up = ObjectUrl::parse(&format!("{OWNER}#{n}")).unwrap();
        assert!(cache.find(&owner, &made_up, now).await.is_err());
    }
    assert_eq!(peer.asked(), 1);
    assert!(cache.find(&owner, &key, now).await.is_ok());
}

/// A refetch that fails does not cost the actor its known key.
#[tokio::test]
async fn a_known_key_outlives_a_failure() {
    let (peer, cache, owner, key, now) = setup(Peer::with(None));
    let known = cache
        .find(&owner, &key, now)
        .await
        .unwrap()
        .key(&key)
        .unwrap()
        .key
        .clone();
    *peer.answer.lock().unwrap() = None;
    let later = now + TimeDelta::minutes(5);
    assert!(
        cache
            .find_changed(&owner, &key, &known, later)
            .await
            .is_err()
    );
    assert_eq!(peer.asked(), 2);
    assert!(cache.find(&owner, &key, later).await.is_ok());
}

#[tokio::test]
async fn what_is_remembered_is_bounded() {
    let (_, cache, _, _, now) = setup(Peer::default());
    for n in 0..CAPACITY + 100 {
        let owner = ObjectUrl::parse(&format!("https://host{n}.example/")).unwrap();
        assert!(cache.find(&owner, &owner, now).await.is_err());
    }
    assert!(cache.lock().len() <= CAPACITY);
    assert!(cache.lock().len() > CAPACITY / 2);
}

/// A server's word that its actor is gone is remembered as such.
#[tokio::test]
async fn who_is_gone_is_told_from_who_is_not_found() {
    let gone = Peer {
        gone: true,
        ..Peer::default()
    };
    let (peer, cache, owner, key, now) = setup(gone);
    for _ in 0..3 {
        let missing = cache.find(&owner, &key, now).await.unwrap_err();
        assert_eq!(missing, Missing::Gone);
    }
    assert_eq!(peer.asked(), 1);
    let (_, cache, owner, key, now) = setup(Peer::default());
    let missing = cache.find(&owner, &key, now).await.unwrap_err();
    assert_eq!(missing, Missing::NotFound);
}

/// J21, J24: clients that hang up on a tarpit leave one question, and its failure is remembered.
#[tokio::test]
async fn a_question_goes_on_when_its_client_hangs_up() {
    let (peer, cache, owner, key, now) = setup(Peer::default());
    let tarpit = peer.tarpit.lock().await;
    for _ in 0..20 {
        let asking = cache.find(&owner, &key, now);
        let patience = std::time::Duration::from_millis(5);
        assert!(tokio::time::timeout(patience, asking).await.is_err());
    }
    assert_eq!(peer.asked(), 1);
    drop(tarpit);
    let later = now + TimeDelta::seconds(30);
    assert!(cache.find(&owner, &key, later).await.is_err());
    assert_eq!(peer.asked(), 1, "the failure is remembered");
}

/// Who waits for another server has a place; beyond, one is told to come back, and what is
/// remembered needs none.
#[tokio::test]
async fn those_who_wait_are_bounded() {
    let (peer, mut cache, owner, key, now) = setup(Peer::with(None));
    cache.places = Arc::new(Semaphore::new(2));
    cache.find(&owner, &key, now).await.unwrap();
    let cache = Arc::new(cache);
    let tarpit = peer.tarpit.lock().await;
    let mut waiting = tokio::task::JoinSet::new();
    let at = |n: usize| ObjectUrl::parse(&format!("https://tarpit{n}.example/")).unwrap();
    for n in 0..2 {
        let (cache, owner) = (Arc::clone(&cache), at(n));
        waiting.spawn(async move { cache.find(&owner, &owner, now).await });
    }
    while cache.places.available_permits() > 0 {
        tokio::task::yield_now().await;
    }
    let third = cache.find(&at(2), &at(2), now).await;
    assert_eq!(third.unwrap_err(), Missing::Busy);
    assert!(cache.find(&owner, &key, now).await.is_ok());
    drop(tarpit);
    waiting.join_all().await;
    assert_eq!(cache.places.available_permits(), 2);
    let third = cache.find(&at(2), &at(2), now).await;
    assert_eq!(third.unwrap_err(), Missing::NotFound);
}
