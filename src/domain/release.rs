//! What a child asks her guardian to let an organiser see.

use chrono::{DateTime, Utc};

use super::{EnrolmentId, document::words, enrolment::Release};

words! {
    /// What became of what a guardian was asked.
    pub enum ReleaseState {
        /// She has not answered.
        Asked = "asked",
        /// She said yes: the organiser sees it.
        Given = "given",
        /// She said no.
        Refused = "refused",
        /// She said yes and took it back: the organiser sees it no more.
        Withdrawn = "withdrawn",
    }
}

/// What a guardian is asked for one enrolment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleaseRequest {
    /// What the child signed up by.
    pub enrolment: EnrolmentId,
    /// What the organiser is to see.
    pub fields: Vec<Release>,
    /// What the guardian said.
    pub state: ReleaseState,
    /// When she was asked.
    pub asked: DateTime<Utc>,
    /// When she said something last.
    pub answered: Option<DateTime<Utc>>,
}

/// How a text is told which of these it is about: `name`, `email`, or `both`.
#[must_use]
pub fn told(fields: &[Release]) -> &'static str {
    match fields {
        [one] => one.as_str(),
        _ => "both",
    }
}
