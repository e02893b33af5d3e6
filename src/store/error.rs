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

    /// Whether the same may succeed in a moment: the database does not answer, is busy, or has no
    /// room.
    #[must_use]
    pub fn is_temporary(&self) -> bool {
        use DatabaseErrorKind::{
            ClosedConnection, ReadOnlyTransaction, SerializationFailure, UnableToSendCommand,
        };
        match self {
            Self::Unreachable(_) | Self::Stopped(_) => true,
            Self::Query(Diesel::BrokenTransactionManager) => true,
            Self::Query(Diesel::DatabaseError(kind, told)) => {
                matches!(
                    kind,
                    ClosedConnection
                        | ReadOnlyTransaction
                        | SerializationFailure
                        | UnableToSendCommand
                ) || TEMPORARY.iter().any(|words| told.message().contains(words))
            }
            _ => false,
        }
    }
}

/// What both databases say when they are busy, stopping, or out of room.
const TEMPORARY: &[&str] = &[
    "database is locked",
    "database or disk is full",
    "disk I/O error",
    "canceling statement due to",
    "No space left on device",
    "terminating connection",
    "the database system is",
    "too many clients",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn told(message: &str) -> Error {
        let information: Box<String> = Box::new(message.to_owned());
        Error::Query(Diesel::DatabaseError(
            DatabaseErrorKind::Unknown,
            information,
        ))
    }

    #[test]
    fn a_busy_database_is_not_a_broken_one() {
        assert!(told("canceling statement due to lock timeout").is_temporary());
        assert!(told("database or disk is full").is_temporary());
        assert!(Error::Unreachable("refused".to_owned()).is_temporary());
        assert!(!told("no such table: account").is_temporary());
        assert!(!Error::Damaged("account", "x".to_owned()).is_temporary());
    }
}
