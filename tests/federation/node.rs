//! A node on a free port of this machine, with everything but its pages.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use tokio_util::{sync::CancellationToken, task::TaskTracker};
use waymark::{
    app::{cast::Cast, texts::Texts},
    config::Settings,
    domain::{ObjectUrl, permission::Actor},
    federation::{Federation, routes},
    jobs,
    store::Store,
};

/// A running node.
pub struct Node {
    pub url: ObjectUrl,
    pub store: Store,
    pub federation: Arc<Federation>,
    pub address: SocketAddr,
    folder: tempfile::TempDir,
    stop: CancellationToken,
    tracker: TaskTracker,
}

impl Node {
    /// A node of one of the cast's cities, empty but for its territory and organisations.
    pub async fn start(cast: &Cast) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let url = ObjectUrl::parse(&format!("http://localhost:{}/", address.port())).unwrap();
        let store = open(&folder);
        let (cast, own) = (cast.clone(), url.clone());
        store.write(move |c| cast.settle(c, &own)).await.unwrap();
        Self::serve(folder, listener, url, store).await
    }

    async fn serve(
        folder: tempfile::TempDir,
        listener: tokio::net::TcpListener,
        url: ObjectUrl,
        store: Store,
    ) -> Self {
        let local = [("WAYMARK_FEDERATION__ALLOW_LOCAL", "localhost,*.localhost")];
        let settings = Settings::from_variables(local).unwrap();
        let federation = Federation::open(
            store.clone(),
            url.clone(),
            &settings.federation,
            Arc::new(Texts),
        )
        .await
        .unwrap();
        let stop = CancellationToken::new();
        let tracker = TaskTracker::new();
        jobs::start(&tracker, &store, &federation, (0, true), &stop);
        let router = routes::machines(federation.clone())
            .merge(routes::inboxes(federation.clone()))
            .merge(routes::objects(federation.clone()));
        let (address, ended) = (listener.local_addr().unwrap(), stop.clone());
        tracker.spawn(async move {
            axum::serve(listener, router)
                .with_graceful_shutdown(async move { ended.cancelled().await })
                .await
                .unwrap();
        });
        Self {
            url,
            store,
            federation,
            address,
            folder,
            stop,
            tracker,
        }
    }

    /// Ends the node; what it holds can be started again.
    pub async fn stop(self) -> Stopped {
        self.stop.cancel();
        self.tracker.close();
        tokio::time::timeout(Duration::from_secs(20), self.tracker.wait())
            .await
            .unwrap();
        Stopped {
            folder: self.folder,
            url: self.url,
            address: self.address,
        }
    }

    pub async fn follow(&self, other: &Node) {
        self.federation
            .follow(&Actor::command_line(), other.url.as_str())
            .await
            .unwrap();
    }
}

/// A node that does not run.
pub struct Stopped {
    folder: tempfile::TempDir,
    url: ObjectUrl,
    address: SocketAddr,
}

impl Stopped {
    pub async fn start(self) -> Node {
        let listener = tokio::net::TcpListener::bind(self.address).await.unwrap();
        let store = open(&self.folder);
        Node::serve(self.folder, listener, self.url, store).await
    }
}

fn open(folder: &tempfile::TempDir) -> Store {
    let path = folder.path().join("waymark.db");
    Store::open(&format!("sqlite:{}", path.display())).unwrap()
}

/// Waits until `look` finds something, at most 20 seconds.
pub async fn until<T, F: Future<Output = Option<T>>>(what: &str, mut look: impl FnMut() -> F) -> T {
    for _ in 0..200 {
        if let Some(found) = look().await {
            return found;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("{what} did not happen");
}
