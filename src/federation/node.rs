//! This node among others: what everything that speaks to other servers shares.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use tokio::sync::Notify;

use super::{
    fetch::Client,
    keys::{ActorKey, KeyPem},
    translate::{Facts, Publisher, Rendering, Subject},
};
use crate::{
    actions,
    domain::{LanguageTag, ObjectUrl, Territory, time::now},
    store::{
        self, Store,
        actors::{self, KeyPair},
    },
};

/// How texts become what people see on other servers; the room of texts does it.
pub trait Render: Send + Sync {
    /// Markdown to HTML that is safe to show.
    fn html(&self, markdown: &str) -> String;
    /// The facts of a thing, in a language.
    fn facts(&self, subject: Subject<'_>, language: &LanguageTag) -> Facts;
}

/// What can go wrong while speaking to other servers, on our side.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// An action refused or failed.
    #[error(transparent)]
    Action(#[from] actions::Error),
    /// A key of ours cannot be made or read.
    #[error("a key of ours cannot be used: {0}")]
    Key(String),
    /// What we send cannot be written.
    #[error("an activity cannot be written: {0}")]
    Write(#[from] serde_json::Error),
}

/// This node among others.
pub struct Federation {
    pub(super) store: Store,
    pub(super) base: ObjectUrl,
    pub(super) client: Client,
    pub(super) render: Arc<dyn Render>,
    /// Only allowed hosts are spoken to.
    pub(super) allowlist: bool,
    /// Wakes the dispatcher before its time: something may be sent.
    pub(super) wake: Notify,
    /// Names this process in leases.
    pub(super) owner: String,
    keys: Mutex<HashMap<ObjectUrl, (ActorKey, String)>>,
}

impl std::fmt::Debug for Federation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Federation").field("base", &self.base.as_str()).finish_non_exhaustive()
    }
}

impl Federation {
    /// Puts the parts together.
    #[must_use]
    pub fn new(
        store: Store,
        base: ObjectUrl,
        client: Client,
        render: Arc<dyn Render>,
        allowlist: bool,
    ) -> Self {
        Self {
            store,
            base,
            client,
            render,
            allowlist,
            wake: Notify::new(),
            owner: uuid::Uuid::new_v4().to_string(),
            keys: Mutex::new(HashMap::new()),
        }
    }

    /// The client through which every request of ours leaves.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The address of the actor that signs our fetches.
    #[must_use]
    pub fn application(&self) -> ObjectUrl {
        self.base.at("/actor")
    }

    /// A fresh address for an activity.
    #[must_use]
    pub fn new_activity_id(&self) -> ObjectUrl {
        self.base.at(&format!("/activities/{}", uuid::Uuid::now_v7()))
    }

    /// An actor's key and its public half in PEM; made at its first use.
    ///
    /// # Errors
    /// [`Error`].
    pub async fn key(&self, actor: &ObjectUrl) -> Result<(ActorKey, String), Error> {
        let cached =
            self.keys.lock().unwrap_or_else(PoisonError::into_inner).get(actor).cloned();
        if let Some(known) = cached {
            return Ok(known);
        }
        let wanted = actor.clone();
        let stored = self.store.read(move |c| actors::key(c, &wanted)).await?;
        let pair = match stored {
            Some(pair) => pair,
            None => {
                let made = tokio::task::spawn_blocking(KeyPem::generate)
                    .await
                    .map_err(|error| Error::Key(error.to_string()))?
                    .map_err(|error| Error::Key(error.to_string()))?;
                let pair = KeyPair {
                    public_pem: made.public.clone(),
                    private_pem: secrecy::ExposeSecret::expose_secret(&made.private).to_owned(),
                };
                let wanted = actor.clone();
                self.store.write(move |c| actors::put_key(c, &wanted, &pair, now())).await?
            }
        };
        let id: ObjectUrl = format!("{actor}#main-key")
            .parse()
            .map_err(|error: crate::domain::address::AddressError| Error::Key(error.to_string()))?;
        let key = ActorKey::from_pem(id, &pair.private_pem)
            .map_err(|error| Error::Key(error.to_string()))?;
        let known = (key, pair.public_pem);
        self.keys
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(actor.clone(), known.clone());
        Ok(known)
    }
}

/// Calls `work` with a publisher that renders by `render`.
pub(super) fn publish_as<T>(
    render: &dyn Render,
    territory: &Territory,
    organisation: &ObjectUrl,
    labels: &HashMap<String, String>,
    work: impl FnOnce(&Publisher<'_>) -> T,
) -> T {
    let html = |markdown: &str| render.html(markdown);
    let facts = |subject: Subject<'_>, language: &LanguageTag| render.facts(subject, language);
    let label = |address: &str, _language: &LanguageTag| labels.get(address).cloned();
    let rendering = Rendering { html: &html, facts: &facts, label: &label };
    work(&Publisher { territory, organisation, rendering })
}
