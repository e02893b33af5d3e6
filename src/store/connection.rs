//! A connection to either database.

use std::time::Duration;

use diesel::{
    Connection as _, PgConnection, RunQueryDsl, SqliteConnection, connection::SimpleConnection,
    r2d2, sql_query,
};

use super::Error;

/// One expression for both databases: `both!(connection, c => query.load(c))`.
macro_rules! both {
    ($connection:expr, $c:ident => $query:expr) => {
        match $connection {
            $crate::store::Connection::Sqlite($c) => $query,
            $crate::store::Connection::Postgres($c) => $query,
        }
    };
}
pub(crate) use both;

/// A connection to SQLite or PostgreSQL.
pub enum Connection {
    /// The embedded database.
    Sqlite(SqliteConnection),
    /// A server.
    Postgres(PgConnection),
}

impl std::fmt::Debug for Connection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Sqlite(_) => "Connection::Sqlite",
            Self::Postgres(_) => "Connection::Postgres",
        })
    }
}

/// Where the database is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DatabaseUrl {
    /// Path of the database file.
    Sqlite(String),
    /// Address of the server, with credentials.
    Postgres(String),
}

impl DatabaseUrl {
    /// Reads `sqlite:PATH` or `postgres://…`.
    ///
    /// # Errors
    /// [`Error::Address`].
    pub fn parse(text: &str) -> Result<Self, Error> {
        match text.strip_prefix("sqlite:") {
            Some(path) if !path.is_empty() => {
                Ok(Self::Sqlite(path.trim_start_matches("//").to_owned()))
            }
            None if text.starts_with("postgres://") || text.starts_with("postgresql://") => {
                Ok(Self::Postgres(text.to_owned()))
            }
            _ => Err(Error::Address(redact(text))),
        }
    }

    /// The address without its password.
    #[must_use]
    pub fn redacted(&self) -> String {
        match self {
            Self::Sqlite(path) => format!("sqlite:{path}"),
            Self::Postgres(url) => redact(url),
        }
    }

    /// Opens a connection.
    ///
    /// # Errors
    /// [`Error::Unreachable`] says why.
    pub fn connect(&self) -> Result<Connection, Error> {
        let unreachable = |error: diesel::ConnectionError| Error::Unreachable(error.to_string());
        let mut connection = match self {
            Self::Sqlite(path) => {
                Connection::Sqlite(SqliteConnection::establish(path).map_err(unreachable)?)
            }
            Self::Postgres(url) => {
                Connection::Postgres(PgConnection::establish(url).map_err(unreachable)?)
            }
        };
        connection.prepare()?;
        Ok(connection)
    }
}

fn redact(text: &str) -> String {
    match url::Url::parse(text) {
        Ok(mut url) if url.password().is_some() => {
            // Setting a password fails only for addresses that cannot have one.
            let _ = url.set_password(Some("***"));
            url.to_string()
        }
        _ => text.to_owned(),
    }
}

impl Connection {
    /// What every connection is told first: durable commits, and nobody waits for ever.
    fn prepare(&mut self) -> Result<(), Error> {
        let setting = match self {
            Self::Sqlite(_) => {
                "PRAGMA busy_timeout = 30000; PRAGMA journal_mode = WAL; \
                 PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; \
                 PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY;"
            }
            Self::Postgres(_) => {
                "SET TIME ZONE 'UTC'; SET statement_timeout = '30s'; SET lock_timeout = '10s'; \
                 SET client_min_messages = warning;"
            }
        };
        self.batch(setting)
    }

    /// Runs statements that answer nothing.
    pub(super) fn batch(&mut self, sql: &str) -> Result<(), Error> {
        Ok(both!(self, c => c.batch_execute(sql))?)
    }

    /// Asks the database for a sign of life.
    ///
    /// # Errors
    /// [`Error::Query`].
    pub fn ping(&mut self) -> Result<(), Error> {
        both!(self, c => sql_query("SELECT 1").execute(c))?;
        Ok(())
    }

    /// Begins a writing transaction; SQLite takes its write lock at once.
    pub(super) fn begin(&mut self) -> Result<(), Error> {
        match self {
            Self::Sqlite(c) => c.batch_execute("BEGIN IMMEDIATE")?,
            Self::Postgres(c) => c.batch_execute("BEGIN")?,
        }
        Ok(())
    }

    /// Makes writers of several processes take turns until the end of the transaction, so that
    /// the sequences of the logs become visible in their order. SQLite has one writer anyway.
    pub(super) fn take_turn(&mut self) -> Result<(), Error> {
        if let Self::Postgres(c) = self {
            c.batch_execute("SELECT pg_advisory_xact_lock(7723901)")?;
        }
        Ok(())
    }
}

/// Makes and checks pooled readers.
#[derive(Debug)]
pub struct Manager {
    url: DatabaseUrl,
}

impl Manager {
    pub(super) fn new(url: DatabaseUrl) -> Self {
        Self { url }
    }

    /// How long a reader may be idle before it is asked for a sign of life.
    pub const IDLE: Duration = Duration::from_secs(30);
}

impl r2d2::ManageConnection for Manager {
    type Connection = Connection;
    type Error = Error;

    fn connect(&self) -> Result<Connection, Error> {
        self.url.connect()
    }

    fn is_valid(&self, connection: &mut Connection) -> Result<(), Error> {
        connection.ping()
    }

    fn has_broken(&self, connection: &mut Connection) -> bool {
        match connection {
            Connection::Sqlite(_) => false,
            Connection::Postgres(_) => std::thread::panicking() || connection.ping().is_err(),
        }
    }
}
