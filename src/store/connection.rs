//! A connection to either database.

use std::time::Duration;

use diesel::{
    Connection as _, PgConnection, RunQueryDsl, SqliteConnection, connection::SimpleConnection,
    sql_query,
};

use super::{Error, address::DatabaseUrl};

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

/// What a connection is for: how long it may wait, and whether it may write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// Answers pages; cannot write.
    Read,
    /// The writer's, or the watcher's.
    Write,
    /// Waits for another process's migration, and takes its time.
    Migrate,
}

impl Purpose {
    /// What SQLite is told first: durable commits; 30 s for another process to finish writing.
    fn sqlite(self) -> &'static str {
        match self {
            Self::Read => {
                "PRAGMA busy_timeout = 30000; PRAGMA synchronous = FULL; \
                 PRAGMA foreign_keys = ON; PRAGMA cache_size = -4000; \
                 PRAGMA temp_store = MEMORY; PRAGMA query_only = ON;"
            }
            Self::Write => {
                "PRAGMA busy_timeout = 30000; PRAGMA synchronous = FULL; \
                 PRAGMA foreign_keys = ON; PRAGMA cache_size = -16000; \
                 PRAGMA temp_store = MEMORY;"
            }
            Self::Migrate => {
                "PRAGMA busy_timeout = 600000; PRAGMA synchronous = FULL; \
                 PRAGMA foreign_keys = ON;"
            }
        }
    }

    /// What PostgreSQL is told first: nobody waits for ever (security.md, R08), and what is answered
    /// is on the disk, whatever the server's own setting says (section 4, 2.0).
    fn postgres(self) -> &'static str {
        match self {
            Self::Read => {
                "SET TIME ZONE 'UTC'; SET client_min_messages = warning; \
                 SET statement_timeout = '5s'; SET lock_timeout = '3s'; \
                 SET default_transaction_read_only = on;"
            }
            Self::Write => {
                "SET TIME ZONE 'UTC'; SET client_min_messages = warning; \
                 SET statement_timeout = '30s'; SET lock_timeout = '3s'; \
                 SELECT set_config('synchronous_commit', 'on', false) \
                 WHERE current_setting('synchronous_commit') IN ('off', 'local');"
            }
            Self::Migrate => {
                "SET TIME ZONE 'UTC'; SET client_min_messages = warning; \
                 SET statement_timeout = 0; SET lock_timeout = 0;"
            }
        }
    }
}

/// Makes the file keep a write-ahead log, once for all connections. SQLite does not wait for
/// whoever writes to the file now, as it does elsewhere: it is asked again.
fn log_ahead(c: &mut SqliteConnection) -> Result<(), Error> {
    const STEP: Duration = Duration::from_millis(10);
    for _ in 0..60_000 {
        match c.batch_execute("PRAGMA journal_mode = WAL") {
            Err(diesel::result::Error::DatabaseError(_, why))
                if why.message().contains("locked") =>
            {
                std::thread::sleep(STEP);
            }
            other => return Ok(other?),
        }
    }
    Err(Error::Unreachable(
        "another process keeps it locked".to_owned(),
    ))
}

impl Connection {
    /// Opens a connection.
    ///
    /// # Errors
    /// [`Error::Unreachable`] says why.
    pub(super) fn open(url: &DatabaseUrl, purpose: Purpose) -> Result<Self, Error> {
        let unreachable = |error: diesel::ConnectionError| Error::Unreachable(error.to_string());
        match url {
            DatabaseUrl::Sqlite(path) => {
                let mut c = SqliteConnection::establish(path).map_err(unreachable)?;
                c.batch_execute(purpose.sqlite())?;
                if purpose == Purpose::Migrate {
                    log_ahead(&mut c)?;
                }
                Ok(Self::Sqlite(c))
            }
            DatabaseUrl::Postgres(url) => {
                let mut c = PgConnection::establish(url).map_err(unreachable)?;
                c.batch_execute(purpose.postgres())?;
                Ok(Self::Postgres(c))
            }
        }
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

    /// Begins a look at one moment of the database.
    pub(super) fn begin_reading(&mut self) -> Result<(), Error> {
        match self {
            Self::Sqlite(c) => c.batch_execute("BEGIN")?,
            Self::Postgres(c) => {
                c.batch_execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")?;
            }
        }
        Ok(())
    }

    /// Begins a writing transaction; SQLite takes its write lock at once.
    pub(super) fn begin_writing(&mut self) -> Result<(), Error> {
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
            c.batch_execute(
                "SET LOCAL lock_timeout = '30s'; SELECT pg_advisory_xact_lock(7723901); \
                 SET LOCAL lock_timeout = '3s'",
            )?;
        }
        Ok(())
    }

    /// Ends a writing transaction, and wakes the other processes. SQLite's notice by themselves.
    pub(super) fn commit(&mut self) -> Result<(), Error> {
        match self {
            Self::Sqlite(c) => c.batch_execute("COMMIT")?,
            Self::Postgres(c) => c.batch_execute("NOTIFY waymark; COMMIT")?,
        }
        Ok(())
    }
}
