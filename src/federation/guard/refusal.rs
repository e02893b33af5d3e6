//! Why a request is refused: its sender learns the status, our log the reason.

use crate::federation::{fetch::reach::OutOfReach, json::JsonError, signature::SignatureError};

/// A refused request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{status}: {reason}")]
pub struct Refusal {
    /// The HTTP status of the answer.
    pub status: u16,
    /// Why, for our log alone.
    pub reason: Reason,
}

/// Why a request is refused. Never shown to its sender.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// A header is there twice, missing, or unreadable.
    #[error("header {0}")]
    Header(&'static str),
    /// The signature.
    #[error(transparent)]
    Signature(SignatureError),
    /// The body.
    #[error(transparent)]
    Json(JsonError),
    /// The body is not as long as its header says.
    #[error("the body's length is not the stated one")]
    Length,
    /// The body comes in chunks, or in another transfer coding.
    #[error("the body has a transfer coding")]
    Chunks,
    /// No id, or none that is an address.
    #[error("the activity has no id")]
    Id,
    /// No actor, or none that is an address.
    #[error("the activity has no actor")]
    Actor,
    /// The key or the actor lies where we do not go.
    #[error(transparent)]
    OutOfReach(OutOfReach),
    /// The key or the actor is said to be one of ours.
    #[error("the sender claims to be this node")]
    Ourselves,
    /// The key is not the actor's.
    #[error("the key is not the actor's")]
    KeyOwner,
    /// The actor or its key was not found.
    #[error("the key was not found")]
    KeyNotFound,
    /// The actor's own server says that it is gone, and nothing is known of it here: whoever asks
    /// may answer that there is nothing to do.
    #[error("the actor is gone")]
    ActorGone,
    /// Too many requests wait for other servers.
    #[error("too many keys are asked for")]
    Busy,
    /// The key did not make the signature.
    #[error("the signature is wrong")]
    WrongSignature,
    /// The operator's policy refuses the host.
    #[error("the host is not spoken to")]
    Policy,
}

impl Refusal {
    const fn new(status: u16, reason: Reason) -> Self {
        Self { status, reason }
    }

    /// 401: the sender has not shown who it is. One text for every reason (rule 10).
    #[must_use]
    pub const fn unauthorized(reason: Reason) -> Self {
        Self::new(401, reason)
    }

    /// 400: the request is malformed.
    #[must_use]
    pub const fn bad_request(reason: Reason) -> Self {
        Self::new(400, reason)
    }

    /// 400 and the end of the connection: a body whose end is told in chunks, which a server in
    /// front may have read otherwise (RFC 9112 section 6.1).
    #[must_use]
    pub const fn in_chunks() -> Self {
        Self::new(400, Reason::Chunks)
    }

    /// Whether the connection ends with the refusal.
    #[must_use]
    pub const fn closes(&self) -> bool {
        matches!(self.reason, Reason::Chunks)
    }

    /// 403: the operator's policy refuses the host.
    #[must_use]
    pub const fn forbidden() -> Self {
        Self::new(403, Reason::Policy)
    }

    /// 411: no `Content-Length`.
    #[must_use]
    pub const fn length_required() -> Self {
        Self::new(411, Reason::Header("content-length"))
    }

    /// 413: more than a mebibyte.
    #[must_use]
    pub const fn too_large() -> Self {
        Self::new(413, Reason::Json(JsonError::TooLarge))
    }

    /// 415: not an ActivityStreams document as it is.
    #[must_use]
    pub const fn unsupported(header: &'static str) -> Self {
        Self::new(415, Reason::Header(header))
    }

    /// 421: meant for another host.
    #[must_use]
    pub const fn misdirected() -> Self {
        Self::new(421, Reason::Header("host"))
    }

    /// 503: the sender's key cannot be asked for now.
    #[must_use]
    pub const fn busy() -> Self {
        Self::new(503, Reason::Busy)
    }
}

impl From<SignatureError> for Refusal {
    fn from(error: SignatureError) -> Self {
        Self::unauthorized(Reason::Signature(error))
    }
}
