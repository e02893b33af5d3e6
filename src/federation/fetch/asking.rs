//! Fetching as one of our actors, in whichever form of signature the other server takes.

use super::{Client, FetchError, Fetched, ForeignActor, Kind, Signer};
use crate::{
    domain::{ObjectUrl, peer::SignatureForm, time::now},
    federation::keys::ActorKey,
};

/// Asks other servers in requests that one of our actors signs: the node's Application. A server
/// that refuses one form of signature is asked once more in the other ("double-knock").
#[derive(Debug, Clone)]
pub struct Asking {
    client: Client,
    key: ActorKey,
}

impl Asking {
    /// Asks by `client`, signing with `key`.
    #[must_use]
    pub const fn new(client: Client, key: ActorKey) -> Self {
        Self { client, key }
    }

    /// An actor with its checked document.
    ///
    /// # Errors
    /// [`FetchError`] says whether trying again can help.
    pub async fn actor(&self, url: &ObjectUrl) -> Result<ForeignActor, FetchError> {
        // What changes while the answer is under way is newer than the answer.
        let asked = now();
        self.fetch(url).await?.actor(asked)
    }

    /// A document whose `id` is its address.
    ///
    /// # Errors
    /// [`FetchError`] says whether trying again can help.
    pub async fn document(&self, url: &ObjectUrl) -> Result<Fetched, FetchError> {
        self.fetch(url).await?.identified()
    }

    /// A document whose `id` says nothing about where it lies: a page of a list, a key of its own.
    ///
    /// # Errors
    /// [`FetchError`] says whether trying again can help.
    pub async fn fetch(&self, url: &ObjectUrl) -> Result<Fetched, FetchError> {
        match self.knock(url, SignatureForm::Cavage).await {
            Err(FetchError::Denied(_)) => self.knock(url, SignatureForm::Rfc9421).await,
            answer => answer,
        }
    }

    async fn knock(&self, url: &ObjectUrl, form: SignatureForm) -> Result<Fetched, FetchError> {
        let key = &self.key;
        let signer = Some(Signer { key, form });
        self.client.fetch(url, Kind::ActivityStreams, signer).await
    }
}
