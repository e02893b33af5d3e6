//! Connections: taken, served, and at the end let go of.
//!
//! No client holds more of them than its share, and none longer than it needs: whoever is slow to
//! ask, slow to read or in no hurry to go makes room for the others.

mod client;
mod patient;

use std::{net::SocketAddr, sync::Arc, time::Duration};

use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, Request},
};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use ipnet::IpNet;
use tokio::net::{TcpListener, TcpStream};
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use tower::ServiceExt;

use client::{Places, Share};
use patient::Patient;

/// Most bytes of a request's head.
const HEAD_BYTES: usize = 32 * 1024;
/// Most bytes that a connection buffers.
const BUFFER: usize = 64 * 1024;
/// For what is under way when the server stops.
const DRAIN: Duration = Duration::from_secs(20);
/// What somebody gets for whom there is no place.
const FULL: &[u8] = b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 30\r\n\
    Connection: close\r\nContent-Length: 0\r\n\r\n";

/// How much one server takes upon itself.
#[derive(Debug, Clone)]
pub struct Manners {
    /// Connections at once. Most of them idle between two requests.
    pub connections: usize,
    /// Connections at once from one client; a trusted proxy speaks for many and has no such limit.
    pub of_one: usize,
    /// Whose connections are those of many.
    pub proxies: Vec<IpNet>,
    /// For a request's head, and between two requests of a connection.
    pub head: Duration,
    /// How long a client may take nothing of an answer.
    pub writing: Duration,
    /// After this long a connection takes no new request. A trusted proxy's goes on.
    pub lifetime: Duration,
    /// For the request that is under way then.
    pub last: Duration,
}

impl Manners {
    /// Those of a node behind these proxies.
    #[must_use]
    pub fn behind(proxies: Vec<IpNet>) -> Self {
        Self {
            connections: 4_096,
            of_one: 256,
            proxies,
            head: Duration::from_secs(10),
            writing: Duration::from_secs(20),
            lifetime: Duration::from_secs(5 * 60),
            last: Duration::from_secs(60),
        }
    }

    fn is_proxy(&self, peer: SocketAddr) -> bool {
        let address = peer.ip().to_canonical();
        self.proxies
            .iter()
            .any(|network| network.contains(&address))
    }
}

/// Serves `router` to whoever connects, until `stop`; then takes no new connection, finishes the
/// requests that are under way, and returns.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    manners: Manners,
    stop: CancellationToken,
) {
    let places = Places::new(manners.connections, manners.of_one);
    let manners = Arc::new(manners);
    let connections = TaskTracker::new();
    loop {
        let (stream, peer) = tokio::select! {
            () = stop.cancelled() => break,
            taken = take(&listener) => taken,
        };
        let of_many = manners.is_proxy(peer);
        let Some(share) = places.take(peer, of_many) else {
            // Whether it reads this is its own affair.
            let _ = stream.try_write(FULL);
            continue;
        };
        let connection = Connection {
            stream,
            peer,
            of_many,
            share,
        };
        connections.spawn(connection.serve(router.clone(), manners.clone(), stop.clone()));
    }
    // Nobody waits in the system's queue for a server that is going.
    drop(listener);
    connections.close();
    if tokio::time::timeout(DRAIN, connections.wait())
        .await
        .is_err()
    {
        tracing::warn!("some requests were not finished in {DRAIN:?} and are cut off");
    }
}

/// The next connection.
async fn take(listener: &TcpListener) -> (TcpStream, SocketAddr) {
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => {
                // Answers are small; waiting to fill a packet would only delay them.
                let _ = stream.set_nodelay(true);
                return (stream, peer);
            }
            Err(error) => {
                tracing::warn!(%error, "a connection could not be taken");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
}

struct Connection {
    stream: TcpStream,
    peer: SocketAddr,
    of_many: bool,
    share: Share,
}

impl Connection {
    /// Answers its requests, one after another, until either side has had enough.
    async fn serve(self, router: Router, manners: Arc<Manners>, stop: CancellationToken) {
        let peer = self.peer;
        let service = service_fn(move |request: hyper::Request<Incoming>| {
            let mut request: Request = request.map(Body::new);
            request.extensions_mut().insert(ConnectInfo(peer));
            router.clone().oneshot(request)
        });
        let stream = TokioIo::new(Patient::new(self.stream, manners.writing));
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(manners.head)
            .max_header_size(HEAD_BYTES)
            .max_buf_size(BUFFER)
            .serve_connection(stream, service);
        tokio::pin!(connection);
        let lived = async {
            if self.of_many {
                std::future::pending::<()>().await;
            }
            tokio::time::sleep(manners.lifetime).await;
        };
        let ended = tokio::select! {
            ended = connection.as_mut() => Some(ended),
            () = stop.cancelled() => None,
            () = lived => None,
        };
        let ended = match ended {
            Some(ended) => Ok(ended),
            None => {
                connection.as_mut().graceful_shutdown();
                tokio::time::timeout(manners.last, connection).await
            }
        };
        match ended {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::debug!(%error, "a connection broke"),
            Err(_late) => tracing::debug!("a connection was cut off at the end of its time"),
        }
        drop(self.share);
    }
}

#[cfg(test)]
mod tests;
