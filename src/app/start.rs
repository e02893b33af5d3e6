//! A node from its settings to its end.

use std::{net::SocketAddr, path::PathBuf, sync::Arc, time::Duration};

use secrecy::ExposeSecret;
use tokio::{net::TcpListener, runtime::Handle};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use super::{health, metrics, router, server, texts::Texts};
use crate::{
    actions::{self, set_up_territory::must_be_address},
    config::Settings,
    discovery::keeper::{self, Keeper},
    domain::Territory,
    federation::{self, Federation},
    http::{
        assets,
        basemap::Basemap,
        limits::Limits,
        mail::queue,
        pages::letters,
        views::{self, Views},
    },
    jobs,
    store::{self, Store},
};

/// For everything to end, once the end was asked for.
const PATIENCE: Duration = Duration::from_secs(24);

/// How often limits forget clients whose time is over.
const FORGETTING: Duration = Duration::from_secs(60);
/// How often measurements are folded into the numbers.
const FOLDING: Duration = Duration::from_secs(5);

/// Why a node does not start.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The database.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// The settings do not fit the database.
    #[error("{0}")]
    Misfit(String),
    /// Somebody else has the address, or it is not this machine's.
    #[error(
        "cannot listen on {0}: {1}; stop what listens there, or set `listen` (WAYMARK_LISTEN) to \
         another address"
    )]
    Listen(SocketAddr, std::io::Error),
    /// The search index cannot be kept.
    #[error(
        "the search index in {} cannot be kept: {why}; set `index` (WAYMARK_INDEX) to a folder that \
         this program may write to",
        folder.display()
    )]
    Index {
        /// Its folder.
        folder: PathBuf,
        /// Why not.
        #[source]
        why: keeper::Error,
    },
    /// What lies under the map cannot be used.
    #[error("`tiles` (WAYMARK_TILES) {0}")]
    Tiles(String),
    /// Speaking to other servers.
    #[error(transparent)]
    Federation(#[from] federation::node::Error),
}

impl From<actions::Error> for Failure {
    fn from(error: actions::Error) -> Self {
        match error {
            actions::Error::Rule(rule) => Self::Misfit(rule.to_string()),
            actions::Error::Store(error) => Self::Store(error),
        }
    }
}

/// What a node is made of, before and while it serves.
#[derive(Debug, Clone)]
pub struct Parts {
    /// Its settings.
    pub settings: Arc<Settings>,
    /// Its database.
    pub store: Store,
    /// The node among others.
    pub federation: Arc<Federation>,
    /// How much clients may ask for.
    pub limits: Arc<Limits>,
    /// How often pages were opened.
    pub views: Arc<Views>,
}

impl Parts {
    /// Opens the database, which is migrated first, and gets ready to speak to other servers.
    ///
    /// # Errors
    /// [`Failure`].
    pub async fn open(settings: Settings) -> Result<Self, Failure> {
        let store = open_store(&settings).await?;
        let url = settings.url.clone();
        store.read(move |c| must_be_address(c, &url)).await?;
        let federation = Federation::open(
            store.clone(),
            settings.url.clone(),
            &settings.federation,
            Arc::new(Texts),
        )
        .await?;
        let limits = Arc::new(Limits::new(settings.limits.reads));
        Ok(Self {
            settings: Arc::new(settings),
            store,
            federation,
            limits,
            views: Arc::default(),
        })
    }
}

/// Makes the keys of a territory that was set up just now: its own and the node's. They would be
/// made at their first use, too.
///
/// # Errors
/// [`Failure`].
pub async fn make_keys(
    settings: &Settings,
    store: &Store,
    territory: &Territory,
) -> Result<(), Failure> {
    let federation = Federation::open(
        store.clone(),
        settings.url.clone(),
        &settings.federation,
        Arc::new(Texts),
    )
    .await?;
    for actor in [territory.application(), territory.actor()] {
        federation.key(&actor).await?;
    }
    Ok(())
}

/// Opens the database that the settings name, and migrates it.
///
/// # Errors
/// [`store::Error`].
pub async fn open_store(settings: &Settings) -> Result<Store, store::Error> {
    let url = settings.database_url.clone();
    tokio::task::spawn_blocking(move || Store::open(url.expose_secret()))
        .await
        .unwrap_or_else(|error| Err(store::Error::Stopped(error.to_string())))
}

/// A running node.
#[derive(Debug)]
pub struct Node {
    /// What it is made of.
    pub parts: Parts,
    /// Where it listens.
    pub address: SocketAddr,
    stop: CancellationToken,
    tasks: TaskTracker,
}

impl Node {
    /// Starts a node: migrates, listens, and begins its background work.
    ///
    /// # Errors
    /// [`Failure`]; nothing runs then.
    pub async fn start(settings: Settings) -> Result<Self, Failure> {
        let listen = settings.listen;
        let tiles = Basemap::of(&settings).check().await;
        tiles.map_err(Failure::Tiles)?;
        let parts = Parts::open(settings).await?;
        let failure = |error| Failure::Listen(listen, error);
        let listener = TcpListener::bind(listen).await.map_err(failure)?;
        let address = listener.local_addr().map_err(failure)?;
        let keeper = Keeper::open(parts.store.clone(), &parts.settings.index).map_err(|why| {
            Failure::Index {
                folder: parts.settings.index.clone(),
                why,
            }
        })?;
        metrics::recorder();
        if !assets::are_built() {
            tracing::warn!("the web assets are not built, pages have no style: run `make web`");
        }
        let (stop, tasks) = (CancellationToken::new(), TaskTracker::new());
        let discovery = keeper.discovery();
        let (runtime, ended) = (Handle::current(), stop.clone());
        tasks.spawn_blocking(move || keeper.run(&runtime, &ended));
        let settings = &parts.settings;
        let inactive = (settings.learners.inactive_months, settings.mail.is_some());
        jobs::start(&tasks, &parts.store, &parts.federation, inactive, &stop);
        let limits = parts.limits.clone();
        tasks.spawn(letters::run(
            parts.store.clone(),
            parts.settings.clone(),
            discovery.clone(),
            stop.clone(),
        ));
        tasks.spawn(queue::run(
            parts.store.clone(),
            parts.settings.clone(),
            stop.clone(),
        ));
        tasks.spawn(views::run(
            parts.views.clone(),
            parts.store.clone(),
            stop.clone(),
        ));
        tasks.spawn(every(FORGETTING, stop.clone(), move || limits.forget_old()));
        tasks.spawn(every(FOLDING, stop.clone(), metrics::fold));
        let light = health::routes(health::Health {
            store: parts.store.clone(),
            token: parts.settings.metrics_token.clone(),
        });
        let routes = router::house(&parts, discovery, light);
        let manners = server::Manners::behind(parts.settings.trusted_proxies.clone());
        tasks.spawn(server::serve(listener, routes, manners, stop.clone()));
        tasks.close();
        let (url, database) = (&parts.settings.url, parts.store.address());
        tracing::info!(%address, %url, database, "the node serves");
        Ok(Self {
            parts,
            address,
            stop,
            tasks,
        })
    }

    /// Ends the node: takes no new requests, finishes those under way, stops its background work.
    pub async fn stop(self) {
        tracing::info!("the node stops");
        self.stop.cancel();
        if tokio::time::timeout(PATIENCE, self.tasks.wait())
            .await
            .is_err()
        {
            tracing::warn!(
                "some work did not end within {PATIENCE:?}; it goes on at the next start"
            );
        }
    }
}

/// Does small work over and over, until `stop`.
async fn every(period: Duration, stop: CancellationToken, work: impl Fn()) {
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(period) => work(),
        }
    }
}

/// Waits until the operator or the supervisor wants the process to end: Ctrl-C or SIGTERM. What
/// comes from the call on counts, also before anybody waits.
pub fn asked_to_end() -> impl Future<Output = ()> {
    #[cfg(unix)]
    let asked = {
        use tokio::signal::unix::{SignalKind, signal};
        let wait = |kind| {
            let signal = signal(kind);
            async move {
                match signal {
                    Ok(mut signal) => {
                        signal.recv().await;
                    }
                    Err(_) => std::future::pending().await,
                }
            }
        };
        let (interrupted, terminated) =
            (wait(SignalKind::interrupt()), wait(SignalKind::terminate()));
        async move {
            tokio::select! {
                () = interrupted => {}
                () = terminated => {}
            }
        }
    };
    #[cfg(not(unix))]
    let asked = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    asked
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    #[tokio::test]
    async fn small_work_comes_round_until_the_end() {
        let (done, stop) = (Arc::new(AtomicU32::new(0)), CancellationToken::new());
        let count = done.clone();
        let work = move || {
            count.fetch_add(1, Ordering::Relaxed);
        };
        let running = tokio::spawn(every(Duration::from_millis(1), stop.clone(), work));
        while done.load(Ordering::Relaxed) < 3 {
            tokio::task::yield_now().await;
        }
        stop.cancel();
        running.await.unwrap();
    }
}
