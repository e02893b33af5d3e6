//! Failures of actions and of the database, as a visitor sees them.

use super::Problem;
use crate::{actions, store};

impl From<actions::Error> for Problem {
    fn from(error: actions::Error) -> Self {
        match error {
            actions::Error::Rule(rule) => rule.into(),
            actions::Error::Store(error) => error.into(),
        }
    }
}

impl From<store::Error> for Problem {
    /// A database that does not answer at the moment is 503; whatever else is wrong with it, 500.
    fn from(error: store::Error) -> Self {
        if error.is_temporary() {
            Self::unavailable(error)
        } else {
            Self::internal(error)
        }
    }
}
