//! What is wrong with the settings.

use std::fmt;

/// One wrong setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// The key, or the name that is no key.
    pub key: String,
    /// Where it was written: a file, or the variable's name.
    pub place: String,
    /// What is wrong and how to mend it. Never the value of a secret.
    pub problem: String,
}

impl Complaint {
    pub(super) fn new(
        key: impl Into<String>,
        place: impl Into<String>,
        problem: impl Into<String>,
    ) -> Self {
        Self {
            key: key.into(),
            place: place.into(),
            problem: problem.into(),
        }
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` ({}) {}", self.key, self.place, self.problem)
    }
}

/// Every wrong setting, one a line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Error(pub Vec<Complaint>);

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, complaint) in self.0.iter().enumerate() {
            if n > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{complaint}")?;
        }
        Ok(())
    }
}
