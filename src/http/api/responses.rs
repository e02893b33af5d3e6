//! What can go wrong, for the API's description. Every refusal is `application/problem+json`.

use utoipa::IntoResponses;

use crate::http::problem::ProblemDocument;

/// Refusals of whatever reads one public thing.
#[derive(IntoResponses)]
#[allow(dead_code, reason = "read by the description only")]
pub enum ReadRefused {
    /// There is no such thing, or it is not for this caller.
    #[response(status = 404, content_type = "application/problem+json")]
    NotFound(ProblemDocument),
    /// It was deleted.
    #[response(status = 410, content_type = "application/problem+json")]
    Gone(ProblemDocument),
}

/// Refusals of whatever speaks of one thing that leaves no trace when it goes.
#[derive(IntoResponses)]
#[allow(dead_code, reason = "read by the description only")]
pub enum UnknownRefused {
    /// There is no such thing, or it is not for this caller.
    #[response(status = 404, content_type = "application/problem+json")]
    NotFound(ProblemDocument),
}

/// Refusals of a public list.
#[derive(IntoResponses)]
#[allow(dead_code, reason = "read by the description only")]
pub enum ListRefused {
    /// An unknown parameter, or one that cannot be read; `errors` names each.
    #[response(status = 400, content_type = "application/problem+json")]
    Malformed(ProblemDocument),
}

/// Refusals that come before anything is looked at.
#[derive(IntoResponses)]
#[allow(dead_code, reason = "read by the description only")]
pub enum CallerRefused {
    /// No token and no session, or an unknown or revoked one.
    #[response(status = 401, content_type = "application/problem+json")]
    SignInFirst(ProblemDocument),
    /// The token lacks the scope, the account lacks the right, or a browser's request came from
    /// another site.
    #[response(status = 403, content_type = "application/problem+json")]
    Forbidden(ProblemDocument),
}

/// Refusals of a body.
#[derive(IntoResponses)]
#[allow(dead_code, reason = "read by the description only")]
pub enum BodyRefused {
    /// The body is no JSON object.
    #[response(status = 400, content_type = "application/problem+json")]
    Malformed(ProblemDocument),
    /// The body is too large.
    #[response(status = 413, content_type = "application/problem+json")]
    TooLarge(ProblemDocument),
    /// The body is not declared as JSON.
    #[response(status = 415, content_type = "application/problem+json")]
    NotJson(ProblemDocument),
    /// Members are unknown or have invalid values; `errors` names each of them.
    #[response(status = 422, content_type = "application/problem+json")]
    Invalid(ProblemDocument),
}

/// The name that something wants is taken.
#[derive(IntoResponses)]
#[allow(dead_code, reason = "read by the description only")]
pub enum TakenRefused {
    /// The slug is in use, or was once.
    #[response(status = 409, content_type = "application/problem+json")]
    Taken(ProblemDocument),
}

/// Nobody can sign up, or not she.
#[derive(IntoResponses)]
#[allow(dead_code, reason = "read by the description only")]
pub enum NotOpenRefused {
    /// `detail` ends with why: `cancelled`, `over`, `external`, `none`, `notYet`, `closed`, `full`,
    /// `alreadyEnrolled`, `age` or `guardian`.
    #[response(status = 409, content_type = "application/problem+json")]
    NotOpen(ProblemDocument),
}

/// Somebody tries codes.
#[derive(IntoResponses)]
#[allow(dead_code, reason = "read by the description only")]
pub enum TriesRefused {
    /// Too many wrong ones; `Retry-After` tells how many seconds to wait.
    #[response(status = 429, content_type = "application/problem+json")]
    TooMany(ProblemDocument),
}

/// Somebody has too much looked up on other servers.
#[derive(IntoResponses)]
#[allow(dead_code, reason = "read by the description only")]
pub enum LookUpRefused {
    /// Too many addresses of other servers within an hour; `Retry-After` tells how many seconds to
    /// wait.
    #[response(status = 429, content_type = "application/problem+json")]
    TooMany(ProblemDocument),
}

/// Somebody changed the thing in between.
#[derive(IntoResponses)]
#[allow(dead_code, reason = "read by the description only")]
pub enum ChangedRefused {
    /// The thing is another version than `If-Match` says.
    #[response(status = 412, content_type = "application/problem+json")]
    Changed(ProblemDocument),
}
