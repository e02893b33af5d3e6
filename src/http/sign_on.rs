//! Speaks to the providers of single sign-on (OpenID Connect Core 1.0, code flow with PKCE): where to
//! send a browser, and who came back. What it is told is checked here; what becomes of it is decided by
//! [`crate::actions::sign_on`].
//!
//! A provider that is silent, slow or lies costs whoever waits a few seconds, and nothing is changed.

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
    AccessTokenHash, AdditionalProviderMetadata, AsyncHttpClient, AuthType, AuthenticationFlow,
    AuthorizationCode, ClaimsVerificationError, ClientId, ClientSecret, CsrfToken,
    EmptyExtraTokenFields, EndpointMaybeSet, EndpointNotSet, EndpointSet, IdTokenFields, IssuerUrl,
    Nonce, OAuth2TokenResponse, PkceCodeChallenge, PkceCodeVerifier, ProviderMetadata, RedirectUrl,
    RequestTokenError, Scope, SignatureVerificationError, StandardErrorResponse,
    StandardTokenResponse, TokenResponse, UserInfoClaims,
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
use url::Url;

use crate::{actions::sign_on::Proofs, config::Provider, domain::ObjectUrl};

pub use claims::Claimed;
use claims::{More, told};

/// For a provider to answer everything that one step needs.
const PATIENCE: Duration = Duration::from_secs(8);
/// How long what a provider says of itself, and its keys, are taken for known.
const FRESH: Duration = Duration::from_secs(300);
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
    said: Mutex<Option<(Instant, Arc<Metadata>)>>,
}

impl SignOns {
    /// The providers of a node at `base`.
    #[must_use]
    pub fn new(base: ObjectUrl, providers: &[Provider], asks: Arc<dyn Asks>) -> Self {
        let known = providers.iter().map(|provider| Known {
            provider: provider.clone(),
            said: Mutex::default(),
        });
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

    /// Where to send a browser, by the `state` of its way and by that way's proofs.
    ///
    /// # Errors
    /// [`Failure`].
    pub async fn authorize(
        &self,
        provider: &Provider,
        state: &str,
        proofs: &Proofs,
    ) -> Result<Url, Failure> {
        in_time(async {
            let metadata = self.metadata(provider, false).await?;
            let client = self.client(provider, &metadata)?;
            let (state, nonce) = (state.to_owned(), proofs.nonce.clone());
            let verifier = PkceCodeVerifier::new(proofs.verifier.clone());
            let scopes = provider.scopes.iter().cloned().map(Scope::new);
            let (url, _, _) = client
                .authorize_url(
                    AuthenticationFlow::<CoreResponseType>::AuthorizationCode,
                    move || CsrfToken::new(state),
                    move || Nonce::new(nonce),
                )
                .add_scopes(scopes)
                .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier))
                .url();
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
    ) -> Result<Claimed, Failure> {
        in_time(async {
            let metadata = self.metadata(provider, false).await?;
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
                    error => wrong(error),
                })?;
            let claimed = match self.read(provider, &client, &tokens, proofs) {
                // It may have changed its keys since we asked.
                Err(Unread::Key) => {
                    let metadata = self.metadata(provider, true).await?;
                    let client = self.client(provider, &metadata)?;
                    self.read(provider, &client, &tokens, proofs)
                }
                read => read,
            };
            let mut claimed = claimed.map_err(|unread| match unread {
                Unread::Key => Failure::Wrong("it signs by a key that it does not name".to_owned()),
                Unread::Wrong(why) => Failure::Wrong(why),
            })?;
            let subject = openidconnect::SubjectIdentifier::new(claimed.subject.clone());
            let asked = client.user_info(tokens.access_token().clone(), Some(subject));
            if let Ok(asked) = asked {
                let told: Result<UserInfoClaims<More, CoreGenderClaim>, _> =
                    asked.request_async(&http).await;
                match told {
                    Ok(told) => {
                        let standard = told.standard_claims();
                        claimed.fill(provider, &told!(standard), told.additional_claims());
                    }
                    // Who she is, the id token says; what she is called, she can say herself.
                    Err(error) => tracing::debug!(%error, "a provider tells nothing of its people"),
                }
            }
            Ok(claimed)
        })
        .await
    }

    /// Looks whether a provider answers as one.
    ///
    /// # Errors
    /// [`Failure`].
    pub async fn look(&self, provider: &Provider) -> Result<(), Failure> {
        in_time(async {
            let metadata = self.metadata(provider, true).await?;
            self.client(provider, &metadata).map(drop)
        })
        .await
    }

    /// What a provider says of itself, and its keys.
    async fn metadata(&self, provider: &Provider, anew: bool) -> Result<Arc<Metadata>, Failure> {
        let known = self
            .known
            .iter()
            .find(|known| known.provider.name == provider.name);
        let known = known.ok_or_else(|| Failure::Wrong("there is no such provider".to_owned()))?;
        let said = known
            .said
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        if let Some((when, metadata)) = said
            && !anew
            && when.elapsed() < FRESH
        {
            return Ok(metadata);
        }
        let issuer = IssuerUrl::new(provider.issuer.clone()).map_err(wrong)?;
        let http = self.line(provider);
        let found = Metadata::discover_async(issuer, &http).await;
        let metadata = Arc::new(found.map_err(|error| match error {
            openidconnect::DiscoveryError::Request(error) => Failure::Silent(error.to_string()),
            openidconnect::DiscoveryError::Response(status, _, _) if status.is_server_error() => {
                Failure::Silent(format!("it answers {status}"))
            }
            error => wrong(error),
        })?);
        let mut said = known.said.lock().unwrap_or_else(PoisonError::into_inner);
        *said = Some((Instant::now(), Arc::clone(&metadata)));
        Ok(metadata)
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
        if subject.is_empty() || subject.chars().count() > MOST {
            return Err(Unread::Wrong("`sub` is empty or too long".to_owned()));
        }
        let mut claimed = Claimed::new(subject);
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
    let late = || Failure::Silent(format!("nothing came within {PATIENCE:?}"));
    tokio::time::timeout(PATIENCE, work)
        .await
        .unwrap_or_else(|_late| Err(late()))
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
