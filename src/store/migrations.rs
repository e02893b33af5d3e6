//! Bringing a database to this program's schema, under a lock.

use diesel::{PgConnection, SqliteConnection, connection::SimpleConnection};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::{Connection, DatabaseUrl, Error};

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// What a migration did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migrated {
    /// The migrations that were applied now, in order.
    pub applied: Vec<String>,
}

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Applies what is missing, in one transaction under a lock: of two processes that start at once,
/// one migrates and the other finds nothing to do.
pub(super) fn run(url: &DatabaseUrl) -> Result<Migrated, Error> {
    let mut connection = url.connect()?;
    match &mut connection {
        Connection::Sqlite(c) => locked(c, "BEGIN IMMEDIATE", None, migrate_sqlite),
        Connection::Postgres(c) => {
            let lock = "SELECT pg_advisory_xact_lock(7723900)";
            locked(c, "BEGIN", Some(lock), migrate_postgres)
        }
    }
}

fn locked<C: SimpleConnection>(
    connection: &mut C,
    begin: &str,
    lock: Option<&str>,
    migrate: fn(&mut C) -> Result<Vec<String>, Error>,
) -> Result<Migrated, Error> {
    connection.batch_execute(begin)?;
    let outcome = lock
        .map_or(Ok(()), |lock| connection.batch_execute(lock))
        .map_err(Error::from)
        .and_then(|()| migrate(connection));
    match outcome {
        Ok(applied) => {
            connection.batch_execute("COMMIT")?;
            Ok(Migrated { applied })
        }
        Err(error) => {
            connection.batch_execute("ROLLBACK")?;
            Err(error)
        }
    }
}

macro_rules! migrate_fn {
    ($name:ident, $connection:ty, $backend:ty, $migrations:expr) => {
        fn $name(connection: &mut $connection) -> Result<Vec<String>, Error> {
            use diesel::migration::{Migration, MigrationSource};
            let failed = |error: Failure| Error::Migration(error.to_string());
            connection.batch_execute(
                "CREATE TABLE IF NOT EXISTS __diesel_schema_migrations (\
                 version VARCHAR(50) PRIMARY KEY NOT NULL, \
                 run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP)",
            )?;
            let known: Vec<Box<dyn Migration<$backend>>> =
                $migrations.migrations().map_err(failed)?;
            let mut known: Vec<_> = known
                .into_iter()
                .map(|m| (m.name().version().as_owned().to_string(), m))
                .collect();
            known.sort_by(|(a, _), (b, _)| a.cmp(b));
            let applied: Vec<String> = connection
                .applied_migrations()
                .map_err(failed)?
                .into_iter()
                .map(|version| version.to_string())
                .collect();
            if let Some(newer) = applied
                .iter()
                .find(|version| !known.iter().any(|(name, _)| name == *version))
            {
                return Err(Error::Newer(newer.clone()));
            }
            let mut done = Vec::new();
            for (version, migration) in known {
                if applied.contains(&version) {
                    continue;
                }
                migration.run(connection).map_err(failed)?;
                diesel::RunQueryDsl::execute(
                    diesel::sql_query(format!(
                        "INSERT INTO __diesel_schema_migrations (version) VALUES ('{version}')"
                    )),
                    connection,
                )?;
                done.push(migration.name().to_string());
            }
            Ok(done)
        }
    };
}

migrate_fn!(
    migrate_sqlite,
    SqliteConnection,
    diesel::sqlite::Sqlite,
    SQLITE
);
migrate_fn!(migrate_postgres, PgConnection, diesel::pg::Pg, POSTGRES);
