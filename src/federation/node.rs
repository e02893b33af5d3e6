//! This node among others: what everything that speaks to other servers shares.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use activitypub_federation::config::UrlVerifier;
use tokio::sync::{Notify, OnceCell, Semaphore};
use tokio_util::sync::CancellationToken;

use super::{
    allowance::Allowance,
    fetch::{Asking, Client, policy::HostPolicy},
    keys::{ActorKey, KeyPem, cache::KeyCache, source::RemoteKeys},
    known::KnownKeys,
    translate::{Facts, Publisher, Rendering, Subject},
    words::Words,
};
use crate::{
    actions, config,
    domain::{Host, LanguageTag, ObjectUrl, Territory, time::now},
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
    /// The client of all requests cannot be made.
    #[error("requests cannot be made: {0}")]
    Client(String),
    /// What we send cannot be written.
    #[error("an activity cannot be written: {0}")]
    Write(#[from] serde_json::Error),
}

/// Look-ups for partners under way at once.
const LOOKUPS: usize = 4;

/// This node among others.
pub struct Federation {
    pub(super) store: Store,
    pub(super) base: ObjectUrl,
    pub(super) client: Client,
    pub(super) render: Arc<dyn Render>,
    /// The same client for what only an operator or a Follow asks for, and for what is delivered: it
    /// goes to any host that is not blocked, also where only allowed ones are spoken to.
    pub(super) open_client: Client,
    /// Only allowed hosts are spoken to.
    pub(super) allowlist: bool,
    /// Places for what partners have looked up elsewhere while they wait.
    pub(super) lookups: Semaphore,
    /// How much each server may still deliver.
    pub(super) allowance: Allowance,
    /// Wakes the dispatcher before its time: something may be sent.
    pub(super) wake: Notify,
    /// Names this process in leases.
    pub(super) owner: String,
    /// The operator's word on hosts, the same that `client` asks.
    pub(super) host_policy: Arc<dyn UrlVerifier + Sync>,
    /// The same that `open_client` asks: who may at least say that it follows, or does no longer.
    pub(super) not_blocked: Arc<dyn UrlVerifier + Sync>,
    keys: Mutex<HashMap<ObjectUrl, (ActorKey, String)>>,
    known: OnceCell<KeyCache<KnownKeys>>,
    pub(super) words: Words,
}

impl std::fmt::Debug for Federation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Federation")
            .field("base", &self.base.as_str())
            .finish_non_exhaustive()
    }
}

impl Federation {
    /// This node at `base`.
    ///
    /// # Errors
    /// [`Error`] when the words about hosts cannot be read, or TLS cannot be set up.
    pub async fn open(
        store: Store,
        base: ObjectUrl,
        settings: &config::Federation,
        render: Arc<dyn Render>,
    ) -> Result<Arc<Self>, Error> {
        let allowlist = settings.policy == config::Policy::Allowlist;
        let words = Words::new(allowlist);
        words.refresh(&store).await?;
        let asked = words.clone();
        let policy = HostPolicy(move |host: &Host| asked.speak_to(host));
        let asked = words.clone();
        let not_blocked = HostPolicy(move |host: &Host| asked.allow(host));
        let client = Client::new(&base, settings.allow_local.clone(), policy.clone())
            .map_err(|error| Error::Client(error.to_string()))?;
        Ok(Arc::new(Self {
            store,
            base,
            open_client: client.with_policy(not_blocked.clone()),
            client,
            render,
            allowlist,
            lookups: Semaphore::new(LOOKUPS),
            allowance: Allowance::new(settings.rate_limit),
            wake: Notify::new(),
            owner: uuid::Uuid::new_v4().to_string(),
            host_policy: Arc::new(policy),
            not_blocked: Arc::new(not_blocked),
            words,
            keys: Mutex::new(HashMap::new()),
            known: OnceCell::new(),
        }))
    }

    /// Keeps the words about hosts true, until `stop`.
    pub async fn follow_words(self: Arc<Self>, stop: CancellationToken) {
        self.words.clone().follow(self.store.clone(), stop).await;
    }

    /// Forgets what servers delivered long ago. To be called every hour.
    pub fn forget_old(&self) {
        self.allowance.forget_old();
    }

    /// The client through which every request of ours leaves.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Keys of actors elsewhere, remembered. Who may have its key asked for is checked before.
    pub(super) async fn known_keys(&self) -> Result<&KeyCache<KnownKeys>, Error> {
        self.known
            .get_or_try_init(|| async {
                Ok(KeyCache::new(KnownKeys {
                    store: self.store.clone(),
                    remote: RemoteKeys::new(self.as_application_anywhere().await?),
                }))
            })
            .await
    }

    /// The client in the name of the actor that signs our fetches.
    pub(super) async fn as_application(&self) -> Result<Asking, Error> {
        self.signed_by_application(&self.client).await
    }

    /// The same for what only an operator or a Follow asks for, see `open_client`.
    pub(super) async fn as_application_anywhere(&self) -> Result<Asking, Error> {
        self.signed_by_application(&self.open_client).await
    }

    async fn signed_by_application(&self, client: &Client) -> Result<Asking, Error> {
        let (application, _) = self.key(&self.application()).await?;
        Ok(Asking::new(client.clone(), application))
    }

    /// The address of the actor that signs our fetches.
    #[must_use]
    pub fn application(&self) -> ObjectUrl {
        self.base.at("/actor")
    }

    /// A fresh address for an activity.
    #[must_use]
    pub fn new_activity_id(&self) -> ObjectUrl {
        self.base
            .at(&format!("/activities/{}", uuid::Uuid::now_v7()))
    }

    /// An actor's key and its public half in PEM; made at its first use.
    ///
    /// # Errors
    /// [`Error`].
    pub async fn key(&self, actor: &ObjectUrl) -> Result<(ActorKey, String), Error> {
        let cached = self
            .keys
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(actor)
            .cloned();
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
                self.store
                    .write(move |c| actors::put_key(c, &wanted, &pair, now()))
                    .await?
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
    let rendering = Rendering {
        html: &html,
        facts: &facts,
        label: &label,
    };
    work(&Publisher {
        territory,
        organisation,
        rendering,
    })
}
