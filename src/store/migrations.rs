//! Bringing a database to this program's schema, under a lock.
//!
//! `migrations/sqlite` and `migrations/postgres` hold one folder a migration. Which of them were
//! applied is kept by name in `__diesel_schema_migrations`.

use diesel::{
    QueryableByName, RunQueryDsl,
    connection::SimpleConnection,
    migration::{Migration, MigrationSource},
    pg::Pg,
    sql_query,
    sql_types::Text,
    sqlite::Sqlite,
};
use diesel_migrations::{EmbeddedMigrations, embed_migrations};

use super::{Connection, DatabaseUrl, Error, connection::Purpose};

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// What a migration did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migrated {
    /// The migrations that were applied now, in order.
    pub applied: Vec<String>,
}

/// Brings the database to this program's schema.
pub(super) fn run(url: &DatabaseUrl) -> Result<Migrated, Error> {
    apply(url, &SQLITE, &POSTGRES)
}

type Failure = Box<dyn std::error::Error + Send + Sync>;

#[derive(QueryableByName)]
struct Applied {
    #[diesel(sql_type = Text)]
    version: String,
}

/// Applies what is missing of `known` on a connection to one of the databases.
macro_rules! apply_missing {
    ($connection:expr, $known:expr) => {{
        $connection.batch_execute(
            "CREATE TABLE IF NOT EXISTS __diesel_schema_migrations (\
             version TEXT PRIMARY KEY NOT NULL, \
             run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP)",
        )?;
        let applied: Vec<Applied> =
            sql_query("SELECT version FROM __diesel_schema_migrations ORDER BY version")
                .load($connection)?;
        let mut known: Vec<(String, Box<dyn Migration<_>>)> = $known
            .into_iter()
            .map(|migration| (migration.name().to_string(), migration))
            .collect();
        known.sort_by(|(a, _), (b, _)| a.cmp(b));
        if let Some(newer) = applied
            .iter()
            .find(|applied| !known.iter().any(|(name, _)| *name == applied.version))
        {
            return Err(Error::Newer(newer.version.clone()));
        }
        known.retain(|(name, _)| !applied.iter().any(|applied| applied.version == *name));
        for (name, migration) in &known {
            migration
                .run($connection)
                .map_err(|error| Error::Migration(format!("{name}: {error}")))?;
            sql_query("INSERT INTO __diesel_schema_migrations (version) VALUES ($1)")
                .bind::<Text, _>(name)
                .execute($connection)?;
        }
        known.into_iter().map(|(name, _)| name).collect()
    }};
}
/// Applies what is missing of these, in one transaction under a lock: of two processes that start
/// at once, one migrates and the other finds nothing to do; one that is killed leaves nothing.
fn apply(
    url: &DatabaseUrl,
    sqlite: &impl MigrationSource<Sqlite>,
    postgres: &impl MigrationSource<Pg>,
) -> Result<Migrated, Error> {
    let failed = |error: Failure| Error::Migration(error.to_string());
    let mut connection = Connection::open(url, Purpose::Migrate)?;
    connection.begin_writing()?;
    // An error drops the connection, and with it the transaction.
    let applied = match &mut connection {
        Connection::Sqlite(c) => apply_missing!(c, sqlite.migrations().map_err(failed)?),
        Connection::Postgres(c) => {
            c.batch_execute("SELECT pg_advisory_xact_lock(7723900)")?;
            apply_missing!(c, postgres.migrations().map_err(failed)?)
        }
    };
    connection.batch("COMMIT")?;
    Ok(Migrated { applied })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use diesel_migrations::FileBasedMigrations;

    use super::*;

    /// Migrations of a folder: name and SQL.
    fn source(folder: &std::path::Path, migrations: &[(&str, &str)]) -> FileBasedMigrations {
        for (name, sql) in migrations {
            std::fs::create_dir_all(folder.join(name)).unwrap();
            std::fs::write(folder.join(name).join("up.sql"), sql).unwrap();
        }
        FileBasedMigrations::from_path(folder).unwrap()
    }

    fn tables(url: &DatabaseUrl) -> Vec<String> {
        let Connection::Sqlite(mut c) = Connection::open(url, Purpose::Read).unwrap() else {
            unreachable!("it is SQLite's");
        };
        let names: Vec<Applied> = sql_query(
            "SELECT name AS version FROM sqlite_schema WHERE type = 'table' ORDER BY name",
        )
        .load(&mut c)
        .unwrap();
        names.into_iter().map(|row| row.version).collect()
    }

    #[test]
    fn of_a_migration_that_fails_nothing_remains() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("waymark.db");
        let url = DatabaseUrl::Sqlite(file.display().to_string());
        let good = ("0001_good", "CREATE TABLE good (id TEXT)");
        let bad = (
            "0002_bad",
            "CREATE TABLE half (id TEXT); CREATE TABLE half (id TEXT)",
        );
        let both = source(&folder.path().join("both"), &[good, bad]);
        let error = apply(&url, &both, &POSTGRES).unwrap_err();
        assert!(
            matches!(&error, Error::Migration(why) if why.contains("0002_bad")),
            "{error}"
        );
        assert!(tables(&url).is_empty());

        let mended = ("0002_bad", "CREATE TABLE half (id TEXT)");
        let mended = source(&folder.path().join("mended"), &[good, mended]);
        let done = apply(&url, &mended, &POSTGRES).unwrap();
        assert_eq!(done.applied, ["0001_good", "0002_bad"]);
        assert!(apply(&url, &mended, &POSTGRES).unwrap().applied.is_empty());

        // The program before it does not touch what it does not know.
        let older = source(&folder.path().join("older"), &[good]);
        let error = apply(&url, &older, &POSTGRES).unwrap_err();
        assert!(
            matches!(&error, Error::Newer(name) if name == "0002_bad"),
            "{error}"
        );
        assert!(error.to_string().contains("0002_bad"));
    }
}
