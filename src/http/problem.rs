//! What a request that cannot be answered gets: a page for a person, `application/problem+json`
//! (RFC 9457) for a program.
//!
//! A handler answers `Err(Problem)`; the response carries the problem along, and the front door
//! ([`super::front`]) writes its body in the form that was asked for. Inner workings never show:
//! whatever is not the visitor's doing is logged and answered with one constant text.

mod cause;
mod page;
mod rule;

use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;

use crate::domain::{Problems, Rule, document};

pub use page::ProblemPage;
pub(super) use page::write_body;

/// The media type of RFC 9457.
pub const PROBLEM_JSON: &str = "application/problem+json";

/// Why a request was not answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem(Box<Inner>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Inner {
    status: StatusCode,
    detail: String,
    errors: Vec<document::Problem>,
    rule: Option<Rule>,
    retry_after: Option<u64>,
}

/// The body of a problem.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct ProblemDocument {
    /// Always `about:blank`: the status tells the kind.
    #[serde(rename = "type")]
    kind: &'static str,
    /// The status in words.
    title: &'static str,
    /// The status code.
    status: u16,
    /// What happened, in English.
    #[serde(skip_serializing_if = "String::is_empty")]
    detail: String,
    /// What is wrong with the body or the query, member by member.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(value_type = Vec<ProblemMember>)]
    errors: Vec<document::Problem>,
}

/// One wrong member, as the API's description shows it.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct ProblemMember {
    /// JSON Pointer (RFC 6901) of the member; of a query, `/` and the parameter's name.
    pub pointer: String,
    /// What is wrong, in English.
    pub detail: String,
}

impl Problem {
    /// A problem that says no more than its status does.
    #[must_use]
    pub fn new(status: StatusCode) -> Self {
        Self::because(status, String::new())
    }

    /// A problem with words for a developer, in English.
    #[must_use]
    pub fn because(status: StatusCode, detail: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            status,
            detail: detail.into(),
            errors: Vec::new(),
            rule: None,
            retry_after: None,
        }))
    }

    /// A malformed query or body: 400.
    #[must_use]
    pub fn malformed(detail: impl Into<String>) -> Self {
        Self::because(StatusCode::BAD_REQUEST, detail)
    }

    /// A query with these problems: 400.
    #[must_use]
    pub fn query(problems: Problems) -> Self {
        let mut problem = Self::malformed("the query has problems");
        problem.0.errors = problems.0;
        problem
    }

    /// There is no such thing, or it is not for this visitor: 404.
    #[must_use]
    pub fn not_found() -> Self {
        Rule::NotFound.into()
    }

    /// Nobody's fault but ours: logs the cause and answers a constant 500.
    #[must_use]
    pub fn internal(cause: impl std::fmt::Display) -> Self {
        tracing::error!(%cause, "a request failed");
        Self::because(StatusCode::INTERNAL_SERVER_ERROR, INTERNAL)
    }

    /// Something that we need does not answer at the moment: logs the cause, answers 503.
    #[must_use]
    pub fn unavailable(cause: impl std::fmt::Display) -> Self {
        tracing::warn!(%cause, "a request could not be served");
        Self::busy(5)
    }

    /// Too much at once: 503, with the seconds to wait.
    #[must_use]
    pub fn busy(retry_after: u64) -> Self {
        Self::because(StatusCode::SERVICE_UNAVAILABLE, "try again in a moment").after(retry_after)
    }

    /// Too many requests from one client: 429, with the seconds to wait.
    #[must_use]
    pub fn too_many(seconds: u64) -> Self {
        Rule::TooMany(seconds).into()
    }

    /// The same problem, with the seconds after which to try again.
    #[must_use]
    pub fn after(mut self, seconds: u64) -> Self {
        self.0.retry_after = Some(seconds);
        self
    }

    /// Its status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// The rule that was broken, for pages to tell in the reader's language.
    #[must_use]
    pub fn rule(&self) -> Option<&Rule> {
        self.0.rule.as_ref()
    }

    /// What happened, in English; may be empty.
    #[must_use]
    pub fn detail(&self) -> &str {
        &self.0.detail
    }

    /// What is wrong with the body or the query.
    #[must_use]
    pub fn errors(&self) -> &[document::Problem] {
        &self.0.errors
    }

    /// The document of RFC 9457.
    #[must_use]
    pub fn document(&self) -> ProblemDocument {
        ProblemDocument {
            kind: "about:blank",
            title: self.0.status.canonical_reason().unwrap_or("Error"),
            status: self.0.status.as_u16(),
            detail: self.0.detail.clone(),
            errors: self.0.errors.clone(),
        }
    }

    /// Headers that belong to the status.
    fn write_headers(&self, headers: &mut HeaderMap) {
        if let Some(seconds) = self.0.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if self.0.status == StatusCode::METHOD_NOT_ALLOWED {
            headers.insert(header::ALLOW, HeaderValue::from_static(METHODS));
        }
        let challenge = match (self.0.status, &self.0.rule) {
            (StatusCode::UNAUTHORIZED, _) => "Bearer",
            (_, Some(Rule::Forbidden(_))) => r#"Bearer error="insufficient_scope""#,
            _ => return,
        };
        headers.insert(
            header::WWW_AUTHENTICATE,
            HeaderValue::from_static(challenge),
        );
    }
}

/// For a method that nothing here answers; what one address allows, the router says itself.
const METHODS: &str = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

/// All that a visitor learns of a failure inside.
const INTERNAL: &str = "something went wrong here; it has been logged";

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.0.status.into_response();
        self.write_headers(response.headers_mut());
        response.extensions_mut().insert(self);
        response
    }
}

impl From<Problems> for Problem {
    fn from(problems: Problems) -> Self {
        Rule::Invalid(problems).into()
    }
}

#[cfg(test)]
mod tests;
