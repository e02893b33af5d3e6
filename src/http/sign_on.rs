//! Speaks to the providers of single sign-on (OpenID Connect Core 1.0, code flow with PKCE): where to
//! send a browser, and who came back. What it is told is checked here; what becomes of it is decided by
//! [`crate::actions::sign_on`].
//!
//! A provider that is silent, slow or lies costs whoever waits a few seconds, and nothing is changed.
//! Few wait for one at a time, so that the node goes on without it; that it was silent is
//! remembered for a moment.

mod claims;

use std::{
    fmt,
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use axum::http::{Request, Response};
use openidconnect::{
    AccessToken, AccessTokenHash, AdditionalProviderMetadata, AsyncHttpClient, AuthType,
    AuthenticationContextClass, AuthenticationFlow, AuthorizationCode, ClaimsVerificationError,
    ClientId, ClientSecret, CsrfToken, EmptyExtraTokenFields, EndpointMaybeSet, EndpointNotSet,
    EndpointSet, IdTokenFields, IssuerUrl, Nonce, OAuth2TokenResponse, PkceCodeChallenge,
    PkceCodeVerifier, ProviderMetadata, RedirectUrl, RequestTokenError, Scope,
    SignatureVerificationError, StandardErrorResponse, StandardTokenResponse, SubjectIdentifier,
    TokenResponse, UserInfoClaims,
    core::{
        CoreAuthDisplay, CoreAuthPrompt, CoreClaimName, CoreClaimType, CoreClientAuthMethod,
        CoreErrorResponseType, CoreGenderClaim, CoreGrantType, CoreJsonWebKey,
        CoreJweContentEncryptionAlgorithm, CoreJweKeyManagementAlgorithm, CoreJwsSigningAlgorithm,
        CoreResponseMode, CoreResponseType, CoreRevocableToken, CoreRevocationErrorResponse,
        CoreSubjectIdentifierType, CoreTokenIntrospectionResponse, CoreTokenType,
    },
};
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};
use tokio::sync::{Semaphore, SemaphorePermit};
use url::Url;

use crate::{actions::sign_on::Proofs, config::Provider, domain::ObjectUrl};

pub use claims::Claimed;
use claims::{More, told};

/// For a provider to answer everything that one step needs.
const PATIENCE: Duration = Duration::from_secs(8);
/// How long what a provider says of itself, and its keys, are taken for known.
const FRESH: Duration = Duration::from_secs(300);
/// For a provider to say what it is.
const INTRODUCTION: Duration = Duration::from_secs(6);
/// How long it is remembered that it did not.
const SILENCE: Duration = Duration::from_secs(20);
/// How many wait for one provider at once, for each of the two: for what it says of itself, and for
/// who came back.
const PLACES: usize = 4;
/// How long whoever came back waits for a place.
const QUEUE: Duration = Duration::from_secs(1);
/// Most characters of a `sub` (OpenID Connect Core, section 2).
const MOST: usize = 255;

/// A provider was not reached: what happened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Unreached(pub String);

/// An answer on its way.
pub type Asked = Pin<Box<dyn Future<Output = Result<Response<Vec<u8>>, Unreached>> + Send>>;

/// Makes requests to providers. The room of federation does it, which goes nowhere near this machine;
/// the wiring brings both together.
pub trait Asks: Send + Sync {
    /// Sends a request to an address that this provider gave.
    fn ask(&self, provider: &Provider, request: Request<Vec<u8>>) -> Asked;
}

/// One provider's requests, in the library's terms.
struct Line {
    asks: Arc<dyn Asks>,
    provider: Provider,
}

impl<'c> AsyncHttpClient<'c> for Line {
    type Error = Unreached;
    type Future = Asked;

    fn call(&'c self, request: Request<Vec<u8>>) -> Asked {
        self.asks.ask(&self.provider, request)
    }
}

/// Why nobody was signed in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// It does not answer, or not in time.
    #[error("it does not answer: {0}")]
    Silent(String),
    /// What it says, or what came back from it, is not right.
    #[error("its answer is not right: {0}")]
    Wrong(String),
}

/// What a provider says of itself beyond the usual.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Beyond {
    /// RFC 9207.
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

impl AdditionalProviderMetadata for Beyond {}

type Metadata = ProviderMetadata<
    Beyond,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;

type Tokens = StandardTokenResponse<
    IdTokenFields<
        More,
        EmptyExtraTokenFields,
        CoreGenderClaim,
        CoreJweContentEncryptionAlgorithm,
        CoreJwsSigningAlgorithm,
    >,
    CoreTokenType,
>;

type Client = openidconnect::Client<
    More,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    Tokens,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// The providers of the settings.
#[derive(Clone)]
pub struct SignOns {
    base: ObjectUrl,
    asks: Arc<dyn Asks>,
    known: Arc<Vec<Known>>,
}

impl fmt::Debug for SignOns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.known.iter().map(|known| &known.provider.name);
        f.debug_list().entries(names).finish()
    }
}

/// A provider, and what it said of itself lately.
struct Known {
    provider: Provider,
    said: Mutex<Said>,
    /// Held by whoever asks what it is; the others wait for the same answer.
    asking: tokio::sync::Mutex<()>,
    /// For whoever asks, and those who wait.
    introductions: Semaphore,
    /// For those who came back.
    returns: Semaphore,
}

/// What a provider said of itself, and that it did not say it.
#[derive(Default)]
struct Said {
    metadata: Option<(Instant, Arc<Metadata>)>,
    silent: Option<(Instant, Failure)>,
}

impl Known {
    fn new(provider: &Provider) -> Self {
        Self {
            provider: provider.clone(),
            said: Mutex::default(),
            asking: tokio::sync::Mutex::default(),
            introductions: Semaphore::new(PLACES),
            returns: Semaphore::new(PLACES),
        }
    }

    /// What is known of it, if that was heard lately, and since `since`. When it was silent, what
    /// it said before is better than nothing, except to whoever wants it anew.
    fn heard(&self, since: Option<Instant>) -> Option<Result<Arc<Metadata>, Failure>> {
        let said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
        let counts = |when: Instant, lasts: Duration| {
            when.elapsed() < lasts && since.is_none_or(|since| when >= since)
        };
        if let Some((when, metadata)) = &said.metadata
            && counts(*when, FRESH)
        {
            return Some(Ok(Arc::clone(metadata)));
        }
        let (when, failure) = said.silent.as_ref()?;
        if !counts(*when, SILENCE) {
            return None;
        }
        let before = said.metadata.as_ref().filter(|_| since.is_none());
        Some(before.map_or_else(
            || Err(failure.clone()),
            |(_, metadata)| Ok(Arc::clone(metadata)),
        ))
    }

    /// What it said of itself at any time.
    fn before(&self) -> Option<Arc<Metadata>> {
        let said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
        said.metadata
            .as_ref()
            .map(|(_, metadata)| Arc::clone(metadata))
    }

    /// Remembers what came of asking. What is wrong comes at once: there it is asked again.
    fn note(&self, answer: &Result<Arc<Metadata>, Failure>) {
        let mut said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
        match answer {
            Ok(metadata) => {
                said.metadata = Some((Instant::now(), Arc::clone(metadata)));
                said.silent = None;
            }
            Err(failure @ Failure::Silent(_)) => {
                said.silent = Some((Instant::now(), failure.clone()));
            }
            Err(Failure::Wrong(_)) => *said = Said::default(),
        }
    }

    /// A place for whoever came back. A class that comes back at once queues for a moment.
    async fn place(&self) -> Result<SemaphorePermit<'_>, Failure> {
        match tokio::time::timeout(QUEUE, self.returns.acquire()).await {
            Ok(Ok(place)) => Ok(place),
            _ => Err(crowded()),
        }
    }
}

fn crowded() -> Failure {
    Failure::Silent("too many wait for it".to_owned())
}

/// Somebody who came back, and what opens the provider's user info.
#[derive(Debug, Clone)]
pub struct Redeemed {
    /// Who she is.
    pub claimed: Claimed,
    access: AccessToken,
}

impl SignOns {
    /// The providers of a node at `base`.
    #[must_use]
    pub fn new(base: ObjectUrl, providers: &[Provider], asks: Arc<dyn Asks>) -> Self {
        let known = providers.iter().map(Known::new);
        Self {
            base,
            asks,
            known: Arc::new(known.collect()),
        }
    }

    /// Every provider, in the order of the settings.
    pub fn all(&self) -> impl Iterator<Item = &Provider> {
        self.known.iter().map(|known| &known.provider)
    }

    /// The provider of this name.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&Provider> {
        self.all().find(|provider| provider.name == name)
    }

    /// Where a provider sends browsers back to.
    #[must_use]
    pub fn back(&self, provider: &Provider) -> String {
        let path = format!("/sign-in/with/{}/back", provider.name);
        self.base.at(&path).to_string()
    }

    /// Where to send a browser, by the `state` of its way and by that way's proofs. With `anew`,
    /// whoever is signed in at the provider has to show again who she is.
    ///
    /// # Errors
    /// [`Failure`].
    pub async fn authorize(
        &self,
        provider: &Provider,
        state: &str,
        proofs: &Proofs,
        anew: bool,
    ) -> Result<Url, Failure> {
        in_time(async {
            let metadata = self.metadata(provider, None).await?;
            let client = self.client(provider, &metadata)?;
            let (state, nonce) = (state.to_owned(), proofs.nonce.clone());
            let verifier = PkceCodeVerifier::new(proofs.verifier.clone());
            let scopes = provider.scopes.iter().cloned().map(Scope::new);
            let mut request = client
                .authorize_url(
                    AuthenticationFlow::<CoreResponseType>::AuthorizationCode,
                    move || CsrfToken::new(state),
                    move || Nonce::new(nonce),
                )
                .add_scopes(scopes)
                .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier));
            for acr in &provider.acr {
                let acr = AuthenticationContextClass::new(acr.clone());
                request = request.add_auth_context_value(acr);
            }
            if anew {
                request = request.add_prompt(CoreAuthPrompt::Login);
            }
            let (url, _, _) = request.url();
            let is_right = url.scheme() == "https" || (provider.private && url.scheme() == "http");
            is_right.then_some(url).ok_or_else(|| {
                Failure::Wrong("it wants people sent to no https address".to_owned())
            })
        })
        .await
    }

    /// Redeems a code, and answers who came back. `iss` is what the browser brought with it (RFC 9207).
    ///
    /// # Errors
    /// [`Failure`].
    pub async fn redeem(
        &self,
        provider: &Provider,
        code: &str,
        iss: Option<&str>,
        proofs: &Proofs,
    ) -> Result<Redeemed, Failure> {
        in_time(async {
            let metadata = self.metadata(provider, None).await?;
            let _place = self.known(provider)?.place().await?;
            let said_so = metadata
                .additional_metadata()
                .authorization_response_iss_parameter_supported;
            let fits = iss.map_or(!said_so, |iss| iss == provider.issuer);
            if !fits {
                return Err(Failure::Wrong("`iss` is missing, or another's".to_owned()));
            }
            let client = self.client(provider, &metadata)?;
            let http = self.line(provider);
            let tokens = client
                .exchange_code(AuthorizationCode::new(code.to_owned()))
                .map_err(wrong)?
                .set_pkce_verifier(PkceCodeVerifier::new(proofs.verifier.clone()))
                .request_async(&http)
                .await
                .map_err(|error| match error {
                    RequestTokenError::Request(error) => Failure::Silent(error.to_string()),
                    // Where it stands, and what stands there, may be a token.
                    RequestTokenError::Parse(error, _) => {
                        let kind = error.inner().classify();
                        Failure::Wrong(format!("its tokens cannot be read ({kind:?})"))
                    }
                    error => wrong(error),
                })?;
            let claimed = match self.read(provider, &client, &tokens, proofs) {
                // It may have changed its keys since we asked.
                Err(Unread::Key) => {
                    let metadata = self.metadata(provider, Some(Instant::now())).await?;
                    let client = self.client(provider, &metadata)?;
                    self.read(provider, &client, &tokens, proofs)
                }
                read => read,
            };
            let claimed = claimed.map_err(|unread| match unread {
                Unread::Key => Failure::Wrong("it signs by a key that it does not name".to_owned()),
                Unread::Wrong(why) => Failure::Wrong(why),
            })?;
            let access = tokens.access_token().clone();
            Ok(Redeemed { claimed, access })
        })
        .await
    }

    /// Adds what the provider's user info tells of somebody; nothing when it tells nothing. Who she
    /// is, the id token says; what she is called, she can say herself.
    pub async fn ask_more(&self, provider: &Provider, redeemed: Redeemed) -> Claimed {
        let Redeemed { claimed, access } = redeemed;
        let known = claimed.clone();
        let told = in_time(async move {
            let mut claimed = claimed;
            let metadata = self.metadata(provider, None).await?;
            let _place = self.known(provider)?.place().await?;
            let client = self.client(provider, &metadata)?;
            let http = self.line(provider);
            let subject = SubjectIdentifier::new(claimed.subject.clone());
            // Not every provider has one.
            if let Ok(asked) = client.user_info(access, Some(subject)) {
                let told: UserInfoClaims<More, CoreGenderClaim> = asked
                    .request_async(&http)
                    .await
                    .map_err(|error| Failure::Wrong(error.to_string()))?;
                let standard = told.standard_claims();
                claimed.fill(provider, &told!(standard), told.additional_claims());
            }
            Ok(claimed)
        });
        told.await.unwrap_or_else(|failure| {
            tracing::debug!(%failure, "a provider tells nothing of its people");
            known
        })
    }

    /// Looks whether a provider answers as one.
    ///
    /// # Errors
    /// [`Failure`].
    pub async fn look(&self, provider: &Provider) -> Result<(), Failure> {
        in_time(async {
            let metadata = self.metadata(provider, Some(Instant::now())).await?;
            self.client(provider, &metadata).map(drop)
        })
        .await
    }

    fn known(&self, provider: &Provider) -> Result<&Known, Failure> {
        let mut all = self.known.iter();
        let known = all.find(|known| known.provider.name == provider.name);
        known.ok_or_else(|| Failure::Wrong("there is no such provider".to_owned()))
    }

    /// What a provider says of itself, and its keys: as it was heard lately, or since `since`.
    async fn metadata(
        &self,
        provider: &Provider,
        since: Option<Instant>,
    ) -> Result<Arc<Metadata>, Failure> {
        let known = self.known(provider)?;
        if let Some(heard) = known.heard(since) {
            return heard;
        }
        let before = known.before().filter(|_| since.is_none());
        let Ok(_place) = known.introductions.try_acquire() else {
            return before.ok_or_else(crowded);
        };
        let _asking = match before {
            // One asks again; what it said before does for the others meanwhile.
            Some(before) => match known.asking.try_lock() {
                Ok(asking) => asking,
                Err(_another_asks) => return Ok(before),
            },
            None => known.asking.lock().await,
        };
        if let Some(heard) = known.heard(since) {
            return heard;
        }
        let answer = self.introduce(provider).await;
        known.note(&answer);
        match answer {
            Err(Failure::Silent(_)) => known.heard(since).unwrap_or(answer),
            answer => answer,
        }
    }

    /// Asks a provider what it is.
    async fn introduce(&self, provider: &Provider) -> Result<Arc<Metadata>, Failure> {
        let issuer = IssuerUrl::new(provider.issuer.clone()).map_err(wrong)?;
        let http = self.line(provider);
        let asked = Metadata::discover_async(issuer, &http);
        let found = tokio::time::timeout(INTRODUCTION, asked)
            .await
            .map_err(|_late| late(INTRODUCTION))?;
        let metadata = found.map_err(|error| match error {
            openidconnect::DiscoveryError::Request(error) => Failure::Silent(error.to_string()),
            openidconnect::DiscoveryError::Response(status, _, _) if status.is_server_error() => {
                Failure::Silent(format!("it answers {status}"))
            }
            error => wrong(error),
        })?;
        Ok(Arc::new(metadata))
    }

    fn line(&self, provider: &Provider) -> Line {
        Line {
            asks: Arc::clone(&self.asks),
            provider: provider.clone(),
        }
    }

    fn client(&self, provider: &Provider, metadata: &Metadata) -> Result<Client, Failure> {
        let secret = provider.client_secret.as_ref();
        let secret = secret.map(|secret| ClientSecret::new(secret.expose_secret().to_owned()));
        let back = RedirectUrl::new(self.back(provider)).map_err(wrong)?;
        let methods = metadata.token_endpoint_auth_methods_supported();
        let takes = |method| methods.is_none_or(|all| all.contains(&method));
        let only_body = !takes(CoreClientAuthMethod::ClientSecretBasic)
            && takes(CoreClientAuthMethod::ClientSecretPost);
        let id = ClientId::new(provider.client_id.clone());
        let client = Client::from_provider_metadata(metadata.clone(), id, secret)
            .set_redirect_uri(back)
            .set_auth_type(if only_body {
                AuthType::RequestBody
            } else {
                AuthType::BasicAuth
            });
        Ok(client)
    }

    /// Reads the id token: signature, `iss`, `aud`, `exp` and `nonce` (OpenID Connect Core, section
    /// 3.1.3.7), and that the access token came with it.
    fn read(
        &self,
        provider: &Provider,
        client: &Client,
        tokens: &Tokens,
        proofs: &Proofs,
    ) -> Result<Claimed, Unread> {
        let token = tokens.id_token();
        let token = token.ok_or_else(|| Unread::Wrong("there is no id token".to_owned()))?;
        // Only keys that the provider alone has: neither `none` nor a secret that both know.
        let verifier = client.id_token_verifier().set_allowed_algs(SIGNED_BY);
        let nonce = Nonce::new(proofs.nonce.clone());
        let claims = token
            .claims(&verifier, &nonce)
            .map_err(|error| match error {
                ClaimsVerificationError::SignatureVerification(
                    SignatureVerificationError::NoMatchingKey,
                ) => Unread::Key,
                // They repeat what stands in the token.
                ClaimsVerificationError::InvalidNonce(_) => {
                    Unread::Wrong("Invalid nonce".to_owned())
                }
                ClaimsVerificationError::Other(_) => {
                    Unread::Wrong("its id token cannot be read".to_owned())
                }
                error => Unread::Wrong(causes(&error)),
            })?;
        if let Some(expected) = claims.access_token_hash() {
            let alg = token
                .signing_alg()
                .map_err(|error| Unread::Wrong(causes(&error)))?;
            let key = token
                .signing_key(&verifier)
                .map_err(|error| Unread::Wrong(causes(&error)))?;
            let actual = AccessTokenHash::from_token(tokens.access_token(), alg, key)
                .map_err(|error| Unread::Wrong(causes(&error)))?;
            if actual != *expected {
                return Err(Unread::Wrong("the access token is another's".to_owned()));
            }
        }
        let subject = claims.subject().as_str();
        let is_subject = !subject.is_empty()
            && subject.chars().count() <= MOST
            && !subject.chars().any(char::is_control);
        if !is_subject {
            let told = "`sub` is empty, too long, or holds what is no letter";
            return Err(Unread::Wrong(told.to_owned()));
        }
        let mut claimed = Claimed::new(subject);
        claimed.strong = claims
            .auth_context_ref()
            .is_some_and(|acr| provider.acr.iter().any(|wanted| wanted == acr.as_str()));
        claimed.fill(provider, &told!(claims), claims.additional_claims());
        Ok(claimed)
    }
}

/// By what an id token may be signed.
const SIGNED_BY: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// Why an id token was not taken.
enum Unread {
    /// Its key is not among those that we know.
    Key,
    /// Anything else.
    Wrong(String),
}

async fn in_time<T>(work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    tokio::time::timeout(PATIENCE, work)
        .await
        .unwrap_or_else(|_late| Err(late(PATIENCE)))
}

fn late(patience: Duration) -> Failure {
    Failure::Silent(format!("nothing came within {patience:?}"))
}

fn wrong(error: impl std::error::Error) -> Failure {
    Failure::Wrong(causes(&error))
}

/// An error with its causes. None of them repeats a token.
fn causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(&format!(": {error}"));
        cause = error.source();
    }
    text
}
