//! Why something is not allowed, in words for the person who tried.

use super::{
    document::{ProblemCode, Problems},
    enrolment::Closed,
    invitation::NotInvited,
};

/// A refusal by the rules of the product. Every variant has a message in each language.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Rule {
    /// The document has these problems.
    #[error("{0}")]
    Invalid(Problems),
    /// There is no such thing, or it is not for this person to see.
    #[error("not found")]
    NotFound,
    /// It was deleted.
    #[error("it was deleted")]
    Gone,
    /// Nobody is signed in, or the token is unknown or revoked.
    #[error("sign in first")]
    SignInFirst,
    /// The link was used, has expired, or was opened in another browser.
    #[error("this link was used already or has expired; ask for a new one")]
    LinkExpired,
    /// The account or the token may not do this; names the missing scope or role.
    #[error("this needs {0}")]
    Forbidden(&'static str),
    /// The name is in use, or was once.
    #[error("the name `{0}` is already taken")]
    SlugTaken(String),
    /// Somebody changed it in between (`If-Match`).
    #[error("it was changed by somebody else in between; load it again")]
    Changed,
    /// Too many tries; wait this many seconds.
    #[error("too many tries; wait {0} seconds")]
    TooMany(u64),
    /// Nobody can sign up now, or not she.
    #[error("nobody can sign up: {0}")]
    NotOpen(Closed),
    /// The invitation cannot be taken.
    #[error("the invitation cannot be taken: {0}")]
    NotInvited(NotInvited),
    /// The same `Idempotency-Key` came with another body.
    #[error("the Idempotency-Key was used with another request")]
    KeyReused,
    /// Refused for another reason, told in English.
    #[error("{0}")]
    Refused(String),
}

impl Rule {
    /// A refusal of one member.
    #[must_use]
    pub fn member(pointer: &str, code: ProblemCode) -> Self {
        let mut problems = Problems::default();
        problems.add(pointer, code);
        Self::Invalid(problems)
    }
}

impl From<Problems> for Rule {
    fn from(problems: Problems) -> Self {
        Self::Invalid(problems)
    }
}
