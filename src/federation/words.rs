//! The operator's words about hosts, in memory: asked before every request goes out and for every
//! sender. Whom we follow is kept beside them.

use std::{
    collections::HashSet,
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use tokio_util::sync::CancellationToken;

use crate::{
    domain::{
        Host,
        peer::{FollowState, Policy},
    },
    store::{self, Store, follows, peers},
};

/// Hosts that are neither heard nor spoken to.
#[derive(Debug, Clone, Default)]
pub struct Words {
    blocked: Arc<RwLock<Vec<Host>>>,
    followed: Arc<RwLock<HashSet<Host>>>,
}

impl Words {
    /// Whether the host is spoken to.
    #[must_use]
    pub fn allow(&self, host: &Host) -> bool {
        let blocked = self.blocked.read().unwrap_or_else(PoisonError::into_inner);
        !blocked.iter().any(|rule| host.is_within(rule))
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
        let (words, following) = store
            .read(|c| {
                Ok::<_, store::Error>((peers::policies(c)?, follows::all_following(c, None)?))
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
        let blocked = words
            .into_iter()
            .filter(|(_, is)| *is == Policy::Blocked)
            .map(|(host, _)| host);
        *self.blocked.write().unwrap_or_else(PoisonError::into_inner) = blocked.collect();
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
