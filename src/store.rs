//! Every SQL statement of the node, one file per family, and the one writer.
//!
//! Both databases are served from one set of queries: `connection::both!` expands an expression
//! into one arm for SQLite and one for PostgreSQL. Nothing but the writer writes, and a write is
//! answered only after its commit; a read sees one moment of the database.

pub mod accounts;
pub mod actors;
mod address;
pub mod advisers;
pub mod attestations;
pub mod cards;
pub mod check_ins;
pub mod connection;
pub mod consents;
pub mod deliveries;
pub mod digests;
pub mod doubts;
pub mod emails;
pub mod enrolments;
pub mod erasures;
mod error;
pub mod esco;
pub mod events;
pub mod figures;
pub mod follows;
pub mod goals;
pub mod handles;
pub mod idempotency;
pub mod invitations;
pub mod joinings;
pub mod lanes;
pub mod learners;
pub mod leases;
pub mod letters;
pub mod links;
pub mod listings;
pub mod messages;
mod migrations;
pub mod notices;
pub mod objects;
pub mod opportunities;
pub mod organisations;
pub mod passkeys;
pub mod peers;
pub mod playlists;
pub mod questions;
mod readers;
pub mod received;
pub mod release_requests;
pub mod remarks;
pub mod reports;
pub mod saved_searches;
pub mod schema;
pub mod sessions;
pub mod settings;
pub mod sign_ons;
pub mod subscriptions;
pub mod tokens;
pub mod walks;
mod watcher;
mod writer;

use std::sync::Arc;

use tokio::sync::watch;

pub use address::DatabaseUrl;
pub use connection::Connection;
pub use error::Error;
pub use migrations::Migrated;

/// The database: a pool of readers and one writer.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    url: DatabaseUrl,
    readers: readers::Readers,
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
        let readers = readers::Readers::open(&url)?;
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

    /// Runs queries off the asynchronous threads, all of them at one moment of the database.
    /// They cannot write.
    ///
    /// # Errors
    /// Whatever `work` answers; [`Error::Unreachable`] when no reader is free, or the database
    /// says nothing, for 3 s, or `work` takes more than 10 s.
    pub async fn read<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
        F: FnOnce(&mut Connection) -> Result<T, E> + Send + 'static,
    {
        self.inner.readers.read(work).await
    }

    /// Runs `work` in the writer's next group. It is all done and durable when this answers `Ok`,
    /// and leaves no trace when `work` answers `Err`. Dropped before its group begins, it is not
    /// begun; once it runs it is finished, whether or not somebody waits for the answer.
    ///
    /// # Errors
    /// Whatever `work` answers; [`Error::Unreachable`] when the group cannot be committed, which
    /// leaves no trace unless the database went away in the very moment of the commit.
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

    /// Whether the database answers and writes are taken.
    ///
    /// # Errors
    /// [`Error`] when it does not, or they are not.
    pub async fn ping(&self) -> Result<(), Error> {
        self.inner.writer.must_run()?;
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
