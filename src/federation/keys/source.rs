//! Where the keys of other servers' actors come from.

use std::time::Duration;

use crate::{
    domain::ObjectUrl,
    federation::fetch::{Asking, FetchError, ForeignActor, Refused},
};

/// Finds an actor with its keys. [`RemoteKeys`] asks the actor's server; a store may stand in front
/// with what it has.
pub trait KeySource: Send + Sync + 'static {
    /// The checked document of `owner`. `key` is the one that is wanted: a document of its own is
    /// read too, if the actor's document names it without carrying it.
    ///
    /// # Errors
    /// Why there is no such actor, or none now.
    fn find_actor(
        &self,
        owner: &ObjectUrl,
        key: &ObjectUrl,
    ) -> impl Future<Output = Result<ForeignActor, FetchError>> + Send;
}

/// How long the whole search for a key may take (security.md section 1, rule 9).
const PATIENCE: Duration = Duration::from_secs(5);

/// Asks the actor's own server, in requests signed by this node's Application.
#[derive(Debug, Clone)]
pub struct RemoteKeys {
    asking: Asking,
}

impl RemoteKeys {
    /// Asks by `asking`, as the Application.
    #[must_use]
    pub const fn new(asking: Asking) -> Self {
        Self { asking }
    }

    /// The actor's document is asked first and has the last word, so what a stranger's key document
    /// says of its owner is never believed.
    async fn find(&self, owner: &ObjectUrl, key: &ObjectUrl) -> Result<ForeignActor, FetchError> {
        if key.origin() != owner.origin() {
            return Err(Refused::NoId.into());
        }
        let mut actor = self.asking.actor(owner).await?;
        if actor.key(key).is_none() && actor.key_references.contains(key) {
            let found = self.asking.fetch(key).await.map_err(|error| match error {
                // The key is, its owner is not.
                FetchError::Gone => FetchError::NotFound,
                error => error,
            })?;
            if found.url == key.without_fragment() {
                actor.add_key(&found.value, key);
            }
        }
        Ok(actor)
    }
}

impl KeySource for RemoteKeys {
    async fn find_actor(
        &self,
        owner: &ObjectUrl,
        key: &ObjectUrl,
    ) -> Result<ForeignActor, FetchError> {
        tokio::time::timeout(PATIENCE, self.find(owner, key))
            .await
            .unwrap_or(Err(FetchError::Unreachable {
                status: None,
                retry_after: None,
            }))
    }
}
