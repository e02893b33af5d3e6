//! Why an action did not happen.

use crate::{
    domain::{Problems, Rule},
    store,
};

/// An action's refusal or failure. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The rules do not allow it: the caller's to mend.
    #[error(transparent)]
    Rule(#[from] Rule),
    /// The database failed: the operator's to mend.
    #[error(transparent)]
    Store(#[from] store::Error),
}

impl From<Problems> for Error {
    fn from(problems: Problems) -> Self {
        Self::Rule(Rule::Invalid(problems))
    }
}
