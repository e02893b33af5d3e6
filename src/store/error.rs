//! What can go wrong with the database.

use diesel::result::{DatabaseErrorKind, Error as Diesel};

/// A failure of the database, not of the person who asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The address is neither `sqlite:PATH` nor `postgres://…`.
    #[error("database_url must be sqlite:PATH or postgres://…, not `{0}`")]
    Address(String),
    /// It does not answer.
    #[error("the database cannot be reached: {0}")]
    Unreachable(String),
    /// A newer version of the program has migrated it.
    #[error(
        "the database was made by a newer version of waymark (it has migration {0}); \
         run that version, or restore a backup"
    )]
    Newer(String),
    /// A migration failed; nothing of it remains.
    #[error("the database could not be migrated: {0}")]
    Migration(String),
    /// The process is stopping.
    #[error("the writer has stopped: {0}")]
    Stopped(String),
    /// A row does not read as this program writes it.
    #[error("a stored {0} is damaged: {1}")]
    Damaged(&'static str, String),
    /// The statement failed.
    #[error("the database refused: {0}")]
    Query(#[from] Diesel),
}

impl Error {
    /// Whether a unique index refused the row.
    #[must_use]
    pub fn is_unique_violation(&self) -> bool {
        matches!(
            self,
            Self::Query(Diesel::DatabaseError(DatabaseErrorKind::UniqueViolation, _))
        )
    }
}
