//! The one client of all requests that leave this node: documents are fetched and activities
//! delivered through it, and through nothing else.
//!
//! It speaks to public servers over https ([`reach`], [`resolver`]), to nobody whom the operator's
//! policy refuses, in at most ten seconds and one mebibyte, follows one redirect (checked like the
//! first address) and none for a delivery, keeps no cookies, uses no proxy and undoes no compression.

pub mod actor;
pub mod asking;
pub mod delivery;
pub mod failure;
pub mod policy;
pub mod reach;
pub mod resolver;

use std::{fmt, sync::Arc, time::Duration};

use activitypub_federation::config::UrlVerifier;
use chrono::{DateTime, Utc};
use reqwest::{
    Method, Response,
    header::{ACCEPT, CONTENT_ENCODING, CONTENT_TYPE, HeaderMap, HeaderValue, LOCATION},
    redirect::Policy,
};
use serde_json::Value;

pub use self::{
    actor::{ActorFault, ForeignActor, check_actor},
    asking::Asking,
    delivery::{Delivered, DeliveryFailure},
    failure::{FetchError, Refused},
};
use self::{failure::retry_after, reach::OutOfReach, resolver::GuardedResolver};
use super::{AllowLocal, json, keys::ActorKey, media_type, signature};
use crate::domain::{ObjectUrl, peer::SignatureForm, time};

/// To connect.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// From the first byte out to the last byte in.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(10);

/// Signs requests: the key, and the form that the other host takes.
#[derive(Debug, Clone, Copy)]
pub struct Signer<'a> {
    /// Whose key.
    pub key: &'a ActorKey,
    /// In which form.
    pub form: SignatureForm,
}

/// Which kind of document is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An ActivityStreams document.
    ActivityStreams,
    /// WebFinger and NodeInfo: any JSON.
    Json,
}

impl Kind {
    const fn accept(self) -> &'static str {
        match self {
            Self::ActivityStreams => media_type::ACCEPT,
            Self::Json => "application/jrd+json, application/json",
        }
    }

    fn takes(self, content_type: &str) -> bool {
        match self {
            Self::ActivityStreams => media_type::is_activitystreams(content_type),
            Self::Json => {
                media_type::is_one_of(content_type, &["application/json", "application/jrd+json"])
            }
        }
    }
}

/// A document and where it was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Fetched {
    /// The address that answered, after a redirect if there was one.
    pub url: ObjectUrl,
    /// The document, an object, its members in their order.
    pub value: Value,
}

impl Fetched {
    /// This document, when its `id` is the address that it was found at (FEP-fe34).
    fn identified(self) -> Result<Self, FetchError> {
        let id = self.value.get("id").and_then(Value::as_str);
        match id.and_then(|id| ObjectUrl::parse(id).ok()) {
            Some(id) if id == self.url => Ok(self),
            Some(id) => Err(FetchError::Elsewhere(id)),
            None => Err(Refused::NoId.into()),
        }
    }

    /// The actor whose document this is, as its server gave it at `asked`.
    fn actor(self, asked: DateTime<Utc>) -> Result<ForeignActor, FetchError> {
        let Self { url, value } = self.identified()?;
        check_actor(&value, &url, asked).map_err(|fault| Refused::Actor(fault).into())
    }
}

/// The client. Cheap to clone; one per process, so that connections are used again.
#[derive(Clone)]
pub struct Client {
    http: reqwest::Client,
    local: Arc<AllowLocal>,
    policy: Arc<dyn UrlVerifier + Sync>,
}

impl Client {
    /// A client of the node at `base`, which may speak to `local` on this machine and to whom
    /// `policy` lets it ([`policy::HostPolicy`]).
    ///
    /// # Errors
    /// When TLS cannot be set up.
    pub fn new(
        base: &ObjectUrl,
        local: AllowLocal,
        policy: impl UrlVerifier + Sync + 'static,
    ) -> Result<Self, reqwest::Error> {
        Self::with_timeouts(base, local, policy, (CONNECT_TIMEOUT, REQUEST_TIMEOUT))
    }

    fn with_timeouts(
        base: &ObjectUrl,
        local: AllowLocal,
        policy: impl UrlVerifier + Sync + 'static,
        (connect, request): (Duration, Duration),
    ) -> Result<Self, reqwest::Error> {
        let local = Arc::new(local);
        let http = reqwest::Client::builder()
            .user_agent(user_agent(base))
            .redirect(Policy::none())
            .no_proxy()
            .referer(false)
            .connect_timeout(connect)
            .timeout(request)
            .pool_max_idle_per_host(2)
            .pool_idle_timeout(Duration::from_secs(60))
            .dns_resolver(GuardedResolver::new(Arc::clone(&local)))
            .build()?;
        Ok(Self {
            http,
            local,
            policy: Arc::new(policy),
        })
    }

    /// The same client, its connections shared, under another policy.
    #[must_use]
    pub fn with_policy(&self, policy: impl UrlVerifier + Sync + 'static) -> Self {
        Self {
            policy: Arc::new(policy),
            ..self.clone()
        }
    }

    /// The hosts of this machine that may be spoken to.
    #[must_use]
    pub fn local(&self) -> &AllowLocal {
        &self.local
    }

    /// Fetches a document, whose `id` may say nothing about where it lies: WebFinger, NodeInfo. Who
    /// calls this checks what it trusts in it.
    ///
    /// # Errors
    /// [`FetchError`] says whether trying again can help.
    pub async fn fetch(
        &self,
        url: &ObjectUrl,
        kind: Kind,
        signer: Option<Signer<'_>>,
    ) -> Result<Fetched, FetchError> {
        let asked = url.origin();
        let mut url = url.without_fragment();
        let mut answer = self.get(&url, kind, signer).await?;
        if answer.status().is_redirection() {
            url = redirected(&url, &answer)?;
            answer = self.get(&url, kind, signer).await?;
        }
        let status = answer.status();
        if !status.is_success() {
            let error = FetchError::from_status(status.as_u16(), retry_after(answer.headers()));
            return Err(match error {
                // That something is gone is its own server's word alone.
                FetchError::Gone if url.origin() != asked => FetchError::NotFound,
                FetchError::NotFound
                    if url.origin() == asked && is_tombstone(&url, answer).await =>
                {
                    FetchError::Gone
                }
                error => error,
            });
        }
        let headers = answer.headers();
        if headers.contains_key(CONTENT_ENCODING) {
            return Err(Refused::Encoded.into());
        }
        let content_type = headers
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok());
        if !content_type.is_some_and(|content_type| kind.takes(content_type)) {
            return Err(Refused::MediaType.into());
        }
        let body = read_bounded(answer, json::MAX_BYTES).await?;
        let value = json::read(&body).map_err(Refused::Json)?;
        Ok(Fetched { url, value })
    }

    async fn get(
        &self,
        url: &ObjectUrl,
        kind: Kind,
        signer: Option<Signer<'_>>,
    ) -> Result<Response, FetchError> {
        self.check(url).await?;
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static(kind.accept()));
        if let Some(Signer { key, form }) = signer {
            let request = ("GET", url, None);
            signature::sign(form, key, request, time::now(), &mut headers)
                .map_err(|_signing| Refused::Signing)?;
        }
        let request = self
            .http
            .request(Method::GET, url.url().clone())
            .headers(headers);
        request
            .send()
            .await
            .map_err(|error| FetchError::from(&error))
    }

    /// Whether an address may be gone to at all: by what it says, then by the operator's policy.
    async fn check(&self, url: &ObjectUrl) -> Result<(), Refused> {
        reach::check(url.url(), &self.local).map_err(Refused::OutOfReach)?;
        self.policy
            .verify(url.url())
            .await
            .map_err(|_policy| Refused::Policy)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("local", &self.local)
            .finish_non_exhaustive()
    }
}

/// `Waymark/0.1.0 (+https://vilnius.example/)`.
fn user_agent(base: &ObjectUrl) -> String {
    format!("Waymark/{} (+{base})", env!("CARGO_PKG_VERSION"))
}

/// Where a redirect leads; whether that may be gone to is checked before it is.
fn redirected(from: &ObjectUrl, answer: &Response) -> Result<ObjectUrl, Refused> {
    let location = answer
        .headers()
        .get(LOCATION)
        .and_then(|value| value.to_str().ok());
    let to = location
        .and_then(|location| from.url().join(location).ok())
        .ok_or(Refused::Redirect)?;
    ObjectUrl::try_from(to)
        .map(|to| to.without_fragment())
        .map_err(|_no_address| Refused::Redirect)
}

/// Whether an answer says that what was there is deleted.
async fn is_tombstone(url: &ObjectUrl, answer: Response) -> bool {
    let content_type = answer
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    if !content_type.is_some_and(|content_type| Kind::ActivityStreams.takes(content_type)) {
        return false;
    }
    let Ok(body) = read_bounded(answer, json::MAX_BYTES).await else {
        return false;
    };
    json::read(&body).is_ok_and(|document| {
        let says = |member| document.get(member).and_then(Value::as_str);
        says("type") == Some("Tombstone") && says("id") == Some(url.as_str())
    })
}

/// Reads a body while it comes, at most `limit` bytes.
async fn read_bounded(mut answer: Response, limit: usize) -> Result<Vec<u8>, FetchError> {
    let stated = answer
        .content_length()
        .and_then(|length| usize::try_from(length).ok());
    if stated.is_some_and(|length| length > limit) {
        return Err(Refused::TooLarge.into());
    }
    let mut body = Vec::new();
    while let Some(chunk) = answer
        .chunk()
        .await
        .map_err(|error| FetchError::from(&error))?
    {
        if body.len().saturating_add(chunk.len()) > limit {
            return Err(Refused::TooLarge.into());
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

#[cfg(test)]
pub(crate) mod tests;
