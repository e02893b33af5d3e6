//! Where the keys of other servers' actors come from.

use crate::{
    domain::{ObjectUrl, peer::SignatureForm},
    federation::{
        fetch::{Client, FetchError, ForeignActor, Kind, Refused, Signer},
        keys::ActorKey,
    },
};

/// Finds an actor with its keys. [`RemoteKeys`] asks the actor's server; a store may stand in front
/// with what it has.
pub trait KeySource: Send + Sync {
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

/// Asks the actor's own server, in requests signed by this node's Application.
#[derive(Debug, Clone)]
pub struct RemoteKeys {
    client: Client,
    application: ActorKey,
}

impl RemoteKeys {
    /// Asks by `client`, signing with the key of `/actor`.
    #[must_use]
    pub fn new(client: Client, application: ActorKey) -> Self {
        Self {
            client,
            application,
        }
    }

    const fn signer(&self, form: SignatureForm) -> Option<Signer<'_>> {
        Some(Signer {
            key: &self.application,
            form,
        })
    }

    /// A server that refuses one form of signature is asked once more in the other.
    async fn fetch_actor(&self, owner: &ObjectUrl) -> Result<ForeignActor, FetchError> {
        match self
            .client
            .fetch_actor(owner, self.signer(SignatureForm::Cavage))
            .await
        {
            Err(FetchError::Denied(_)) => {
                self.client
                    .fetch_actor(owner, self.signer(SignatureForm::Rfc9421))
                    .await
            }
            answer => answer,
        }
    }
}

impl KeySource for RemoteKeys {
    /// The actor's document is asked first and has the last word, so what a stranger's key document
    /// says of its owner is never believed.
    async fn find_actor(
        &self,
        owner: &ObjectUrl,
        key: &ObjectUrl,
    ) -> Result<ForeignActor, FetchError> {
        if key.origin() != owner.origin() {
            return Err(Refused::NoId.into());
        }
        let mut actor = self.fetch_actor(owner).await?;
        if actor.key(key).is_none() && actor.key_references.contains(key) {
            let signer = self.signer(SignatureForm::Cavage);
            let found = self
                .client
                .fetch(key, Kind::ActivityStreams, signer)
                .await?;
            if found.url == key.without_fragment() {
                actor.add_key(&found.value, key);
            }
        }
        Ok(actor)
    }
}
