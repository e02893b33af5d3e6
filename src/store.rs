//! Every SQL statement of the node, one file per family, and the one writer.
//!
//! Both databases are served from one set of queries: [`connection::both`] expands an expression
//! into one arm for SQLite and one for PostgreSQL. Nothing but the writer writes; a write is
//! answered only after its commit.

pub mod accounts;
pub mod actors;
pub mod connection;
pub mod deliveries;
mod error;
pub mod events;
pub mod follows;
pub mod handles;
pub mod idempotency;
pub mod leases;
pub mod links;
pub mod listings;
mod migrations;
pub mod objects;
pub mod opportunities;
pub mod organisations;
pub mod peers;
pub mod playlists;
pub mod received;
pub mod schema;
pub mod sessions;
pub mod settings;
pub mod tokens;
mod watcher;
mod writer;

use std::sync::Arc;

use diesel::r2d2;
use tokio::sync::watch;

pub use connection::{Connection, DatabaseUrl};
pub use error::Error;
pub use migrations::Migrated;

/// The database: a pool of readers and one writer.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    url: DatabaseUrl,
    readers: r2d2::Pool<connection::Manager>,
    writer: writer::Writer,
    commits: watch::Sender<u64>,
    /// Ends the watcher's thread when the last store is dropped.
    _alive: Arc<()>,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store")
            .field("url", &self.inner.url.redacted())
            .finish_non_exhaustive()
    }
}

impl Store {
    /// Opens a database and brings it to this program's schema. A database that does not exist is
    /// made (SQLite).
    ///
    /// # Errors
    /// [`Error::Newer`] when a newer program has migrated it; [`Error`] when it cannot be reached.
    pub fn open(url: &str) -> Result<Self, Error> {
        let url = DatabaseUrl::parse(url)?;
        migrations::run(&url)?;
        Self::connect(url)
    }

    /// Brings a database to this program's schema and says what was done.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn migrate(url: &str) -> Result<Migrated, Error> {
        migrations::run(&DatabaseUrl::parse(url)?)
    }

    fn connect(url: DatabaseUrl) -> Result<Self, Error> {
        let (commits, _) = watch::channel(0);
        let manager = connection::Manager::new(url.clone());
        let readers = r2d2::Pool::builder()
            .max_size(8)
            .min_idle(Some(1))
            .connection_timeout(std::time::Duration::from_secs(3))
            .test_on_check_out(false)
            .build(manager)
            .map_err(|error| Error::Unreachable(error.to_string()))?;
        let writer = writer::Writer::start(url.clone(), commits.clone())?;
        let alive = Arc::new(());
        watcher::start(&url, commits.clone(), Arc::downgrade(&alive))?;
        let inner = Inner {
            url,
            readers,
            writer,
            commits,
            _alive: alive,
        };
        Ok(Self {
            inner: Arc::new(inner),
        })
    }

    /// Runs queries on a reader, off the asynchronous threads.
    ///
    /// # Errors
    /// Whatever `work` answers; [`Error::Unreachable`] when no reader is free within 3 s.
    pub async fn read<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
        F: FnOnce(&mut Connection) -> Result<T, E> + Send + 'static,
    {
        let readers = self.inner.readers.clone();
        let done = tokio::task::spawn_blocking(move || {
            let mut connection = readers
                .get()
                .map_err(|error| E::from(Error::Unreachable(error.to_string())))?;
            work(&mut connection)
        });
        done.await
            .unwrap_or_else(|error| Err(Error::Stopped(error.to_string()).into()))
    }

    /// Runs `work` in the writer's next group. It is all done and durable when this answers `Ok`,
    /// and leaves no trace when it answers `Err`.
    ///
    /// # Errors
    /// Whatever `work` answers; [`Error`] when the group cannot be committed.
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
        F: FnOnce(&mut Connection) -> Result<T, E> + Send + 'static,
    {
        self.inner.writer.submit(work).await
    }

    /// Counts commits, of this process and (within 250 ms) of others: a wake for whatever follows
    /// the `event` and `change` logs.
    #[must_use]
    pub fn commits(&self) -> watch::Receiver<u64> {
        self.inner.commits.subscribe()
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// [`Error`] when it does not.
    pub async fn ping(&self) -> Result<(), Error> {
        self.read(Connection::ping).await
    }

    /// The database's address without its password.
    #[must_use]
    pub fn address(&self) -> String {
        self.inner.url.redacted()
    }
}

/// A value as the text that is stored of it; members keep their order.
fn to_json<T: serde::Serialize>(what: &'static str, value: &T) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|error| Error::Damaged(what, error.to_string()))
}

/// A stored document.
fn from_json<T: serde::de::DeserializeOwned>(what: &'static str, text: &str) -> Result<T, Error> {
    serde_json::from_str(text).map_err(|error| Error::Damaged(what, error.to_string()))
}

/// A stored word, id or address.
fn parsed<T>(what: &'static str, text: &str) -> Result<T, Error>
where
    T: std::str::FromStr,
    T::Err: std::fmt::Display,
{
    text.parse()
        .map_err(|error: T::Err| Error::Damaged(what, error.to_string()))
}
