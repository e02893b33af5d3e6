//! The operator's words about hosts, in memory: asked before every request goes out and for every
//! sender. Whom we follow is kept beside them.

use std::{
    collections::HashSet,
    sync::{Arc, PoisonError, RwLock, RwLockReadGuard},
    time::Duration,
};

use tokio_util::sync::CancellationToken;

use crate::{
    domain::{
        Host,
        peer::{FollowState, HostRules},
    },
    store::{self, Store, follows, peers},
};

/// What the operator said about hosts, and which of them have somebody whom we follow.
#[derive(Debug, Clone, Default)]
pub struct Words {
    allowlist: bool,
    rules: Arc<RwLock<HostRules>>,
    followed: Arc<RwLock<HashSet<Host>>>,
}

impl Words {
    /// No words yet; `allowlist` when only allowed hosts are spoken to.
    #[must_use]
    pub fn new(allowlist: bool) -> Self {
        Self {
            allowlist,
            rules: Arc::new(RwLock::new(HostRules::new(Vec::new(), allowlist))),
            followed: Arc::default(),
        }
    }

    /// Whether the host is not blocked.
    #[must_use]
    pub fn allow(&self, host: &Host) -> bool {
        !self.rules().block(host)
    }

    /// Whether the host is spoken to by ourselves.
    #[must_use]
    pub fn speak_to(&self, host: &Host) -> bool {
        self.rules().speak_to(host)
    }

    /// The words, as they were read last.
    #[must_use]
    pub fn now(&self) -> HostRules {
        self.rules().clone()
    }

    fn rules(&self) -> RwLockReadGuard<'_, HostRules> {
        self.rules.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether an actor of the host is followed.
    #[must_use]
    pub fn follow_host(&self, host: &Host) -> bool {
        self.followed
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .contains(host)
    }

    /// Reads them anew.
    ///
    /// # Errors
    /// [`store::Error`]; the words stay as they were.
    pub async fn refresh(&self, store: &Store) -> Result<(), store::Error> {
        let allowlist = self.allowlist;
        let (rules, following) = store
            .read(move |c| {
                let rules = peers::rules(c, allowlist)?;
                Ok::<_, store::Error>((rules, follows::all_following(c, None)?))
            })
            .await?;
        let followed = following
            .into_iter()
            .filter(|following| following.state == FollowState::Accepted)
            .map(|following| following.host);
        *self
            .followed
            .write()
            .unwrap_or_else(PoisonError::into_inner) = followed.collect();
        *self.rules.write().unwrap_or_else(PoisonError::into_inner) = rules;
        Ok(())
    }

    /// Reads them anew after every commit, also of other processes, until `stop`.
    pub async fn follow(self, store: Store, stop: CancellationToken) {
        let mut commits = store.commits();
        loop {
            if let Err(error) = self.refresh(&store).await {
                tracing::error!(%error, "the words about hosts could not be read");
            }
            tokio::select! {
                () = stop.cancelled() => return,
                changed = commits.changed() => {
                    if changed.is_err() {
                        return;
                    }
                }
            }
            // A busy node commits many times a second.
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }
}
