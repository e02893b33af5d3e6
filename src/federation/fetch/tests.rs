#![allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod documents;
mod posting;
pub(crate) mod server;

use self::server::{Reply, Server};
use super::{policy::HostPolicy, *};
use crate::domain::Host;

pub(crate) const BASE: &str = "https://vilnius.example/";

/// A client that may speak to these hosts of this machine, and gives up after a second.
pub(crate) fn client(local: &[String]) -> Client {
    client_with(local, HostPolicy::open())
}

pub(crate) fn client_with(local: &[String], policy: impl UrlVerifier + Sync + 'static) -> Client {
    let base = ObjectUrl::parse(BASE).unwrap();
    let second = Duration::from_secs(1);
    Client::with_timeouts(
        &base,
        AllowLocal::parse(local).unwrap(),
        policy,
        (second, second),
    )
    .unwrap()
}

/// A client that may speak to this server alone.
pub(crate) fn client_of(server: &Server) -> Client {
    client(&[server.host()])
}

impl Client {
    pub(crate) async fn fetch_document(
        &self,
        url: &ObjectUrl,
        signer: Option<Signer<'_>>,
    ) -> Result<Fetched, FetchError> {
        self.fetch(url, Kind::ActivityStreams, signer)
            .await?
            .identified()
    }

    pub(crate) async fn fetch_actor(
        &self,
        url: &ObjectUrl,
        signer: Option<Signer<'_>>,
    ) -> Result<ForeignActor, FetchError> {
        self.fetch(url, Kind::ActivityStreams, signer)
            .await?
            .actor(time::now())
    }
}
