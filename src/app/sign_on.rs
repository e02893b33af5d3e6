//! The providers of single sign-on, spoken to by the guard of the federation: public servers over
//! https alone, except those that the operator calls private.

use std::{sync::Arc, time::Duration};

use axum::http::{HeaderValue, Request, Response, header};
use futures_util::StreamExt;
use url::Url;

use crate::{
    config::{AllowLocal, Provider, allow_local::Entry},
    federation::fetch::{reach, resolver::GuardedResolver},
    http::sign_on::{Asked, Asks, Unreached},
};

/// To connect, and for one whole answer.
const CONNECT: Duration = Duration::from_secs(3);
const ANSWER: Duration = Duration::from_secs(6);
/// Most bytes of an answer.
const MOST: usize = 256 * 1024;

/// Asks providers, each by a client of its own.
#[derive(Debug, Clone, Default)]
pub struct Providers(Vec<(String, Arc<AllowLocal>, Option<reqwest::Client>)>);

impl Providers {
    /// Clients for these providers.
    #[must_use]
    pub fn new(providers: &[Provider]) -> Self {
        let made = providers.iter().map(|provider| {
            let local = Arc::new(if provider.private {
                own_host(&provider.issuer)
            } else {
                AllowLocal::default()
            });
            let client = client(Arc::clone(&local));
            if let Err(error) = &client {
                tracing::error!(%error, provider = provider.name, "a single sign-on cannot be asked");
            }
            (provider.name.clone(), local, client.ok())
        });
        Self(made.collect())
    }
}

/// The host and port of an issuer, and no other.
fn own_host(issuer: &str) -> AllowLocal {
    let url = Url::parse(issuer).ok();
    let host = url.as_ref().and_then(|url| {
        let port = url.port_or_known_default()?;
        Some(format!("{}:{port}", url.host_str()?))
    });
    let entry = host.and_then(|host| Entry::parse(&host).ok());
    AllowLocal::new(entry.into_iter().collect())
}

fn client(local: Arc<AllowLocal>) -> Result<reqwest::Client, reqwest::Error> {
    reqwest::Client::builder()
        .user_agent(concat!("waymark/", env!("CARGO_PKG_VERSION")))
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .referer(false)
        .connect_timeout(CONNECT)
        .timeout(ANSWER)
        .pool_max_idle_per_host(2)
        .dns_resolver(GuardedResolver::new(local))
        .build()
}

impl Asks for Providers {
    fn ask(&self, provider: &Provider, request: Request<Vec<u8>>) -> Asked {
        let own = self
            .0
            .iter()
            .find(|(name, ..)| *name == provider.name)
            .cloned();
        Box::pin(async move {
            let Some((_, local, Some(client))) = own else {
                return Err(Unreached("this node cannot ask it".to_owned()));
            };
            ask(&local, &client, request).await
        })
    }
}

async fn ask(
    local: &AllowLocal,
    client: &reqwest::Client,
    request: Request<Vec<u8>>,
) -> Result<Response<Vec<u8>>, Unreached> {
    let (parts, body) = request.into_parts();
    let url = Url::parse(&parts.uri.to_string()).map_err(unreached)?;
    reach::check(&url, local).map_err(unreached)?;
    let response = client
        .request(parts.method, url)
        .headers(parts.headers)
        .body(body)
        .send()
        .await
        .map_err(unreached)?;
    let status = response.status();
    let kind = response.headers().get(header::CONTENT_TYPE).cloned();
    let mut bytes = Vec::new();
    let mut stream = response.bytes_stream();
    while let Some(part) = stream.next().await {
        bytes.extend_from_slice(&part.map_err(unreached)?);
        if bytes.len() > MOST {
            return Err(Unreached(format!("the answer is longer than {MOST} bytes")));
        }
    }
    let mut answer = Response::new(bytes);
    *answer.status_mut() = status;
    let kind = kind.unwrap_or(HeaderValue::from_static("application/octet-stream"));
    answer.headers_mut().insert(header::CONTENT_TYPE, kind);
    Ok(answer)
}

/// An error with its causes, without the address, which may hold a code.
fn unreached(error: impl std::error::Error) -> Unreached {
    let mut told = Vec::new();
    let mut cause = error.source();
    while let Some(error) = cause {
        told.push(error.to_string());
        cause = error.source();
    }
    if told.is_empty() {
        told.push(error.to_string());
    }
    Unreached(told.join(": "))
}
