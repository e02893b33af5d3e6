//! What becomes of an activity.

use std::{borrow::Cow, fmt};

/// The word on one received activity; whoever answers the request turns it into a status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It is meant for us and allowed.
    Accept,
    /// Nothing is wrong with it and nothing is done: it is answered like an accepted one.
    Ignore(Cow<'static, str>),
    /// Its sender may not do that. Nothing is changed.
    Reject(Cow<'static, str>),
    /// It cannot be judged now; the sender shall send it again.
    RetryLater,
}

impl Verdict {
    /// Leave it be, and why.
    #[must_use]
    pub const fn ignore(why: &'static str) -> Self {
        Self::Ignore(Cow::Borrowed(why))
    }

    /// Refuse it, and why.
    #[must_use]
    pub const fn reject(why: &'static str) -> Self {
        Self::Reject(Cow::Borrowed(why))
    }

    /// Whether the activity goes on to its handler.
    #[must_use]
    pub const fn is_accept(&self) -> bool {
        matches!(self, Self::Accept)
    }

    /// The HTTP status of the answer: 202 for what was taken or left be, 422 for what the sender
    /// may not do (its queue puts that item aside and goes on), 503 for later.
    #[must_use]
    pub const fn status(&self) -> u16 {
        match self {
            Self::Accept | Self::Ignore(_) => 202,
            Self::Reject(_) => 422,
            Self::RetryLater => 503,
        }
    }

    /// This verdict when it is final, else what `next` says.
    #[must_use]
    pub fn and_then(self, next: impl FnOnce() -> Self) -> Self {
        if self.is_accept() { next() } else { self }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Accept => f.write_str("accepted"),
            Self::Ignore(why) => write!(f, "ignored: {why}"),
            Self::Reject(why) => write!(f, "rejected: {why}"),
            Self::RetryLater => f.write_str("later"),
        }
    }
}
