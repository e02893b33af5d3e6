//! What is remembered of actors elsewhere, in front of asking their servers.

use chrono::TimeDelta;

use super::{
    fetch::{FetchError, ForeignActor, Refused, check_actor},
    keys::source::{KeySource, RemoteKeys},
    translate::actor::read_actor,
};
use crate::{
    domain::{ObjectUrl, OrganisationContent, time::now},
    store::{Store, actors},
};

/// How long a stored document is taken without asking again.
const FRESH: TimeDelta = TimeDelta::hours(24);

/// Keys from the database, else from the actor's server. An actor whose server says that it is
/// gone can still take its leave: its last key is used.
#[derive(Debug, Clone)]
pub struct KnownKeys {
    pub(super) store: Store,
    pub(super) remote: RemoteKeys,
}

impl KnownKeys {
    async fn stored(&self, owner: &ObjectUrl) -> Option<(ForeignActor, bool)> {
        let wanted = owner.clone();
        let row = self
            .store
            .read(move |c| actors::get(c, &wanted))
            .await
            .ok()??;
        let document = serde_json::from_str(&row.document).ok()?;
        let actor = check_actor(&document, owner, row.fetched).ok()?;
        Some((actor, row.fetched + FRESH > now()))
    }
}

impl KeySource for KnownKeys {
    async fn find_actor(
        &self,
        owner: &ObjectUrl,
        key: &ObjectUrl,
    ) -> Result<ForeignActor, FetchError> {
        if key.origin() != owner.origin() {
            return Err(Refused::NoId.into());
        }
        let error = match self.remote.find_actor(owner, key).await {
            Err(error @ (FetchError::Gone | FetchError::Unreachable { .. })) => error,
            answer => return answer,
        };
        let stored = self.stored(owner).await;
        let usable = stored.filter(|(actor, fresh)| match error {
            // Without its key nothing that it still says can be told from what others say.
            FetchError::Gone => actor.key(key).is_some(),
            _ => *fresh,
        });
        usable.map(|(actor, _)| actor).ok_or(error)
    }
}

/// The row that is kept of a checked actor.
#[must_use]
pub fn row_of(actor: &ForeignActor) -> actors::ForeignActor {
    let key = actor.keys.first();
    actors::ForeignActor {
        url: actor.id.clone(),
        host: actor.id.host(),
        actor_type: format!("{:?}", actor.kind),
        name: actor.name.clone(),
        username: actor.preferred_username.clone(),
        key_id: key.map_or_else(|| actor.id.clone(), |key| key.id.clone()),
        key_pem: key.map(|key| key.text.clone()).unwrap_or_default(),
        inbox: actor.inbox.clone(),
        shared_inbox: actor.shared_inbox.clone(),
        outbox: actor.outbox.clone(),
        document: actor.document.to_string(),
        fetched: actor.fetched,
        deleted: None,
    }
}

/// What an actor says of itself, as an organisation here.
#[must_use]
pub fn about(actor: &ForeignActor) -> OrganisationContent {
    let mut content = read_actor(&actor.document)
        .map(|read| read.content)
        .unwrap_or_default();
    if content.name.is_empty() {
        let name = actor
            .name
            .clone()
            .or_else(|| actor.preferred_username.clone())
            .unwrap_or_else(|| actor.id.host().to_string());
        content.name =
            crate::domain::LanguageMap::single(crate::domain::LanguageTag::undetermined(), name);
    }
    content
}
