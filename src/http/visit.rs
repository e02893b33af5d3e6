//! What the front door found out about a request, for the handlers behind it.

use std::convert::Infallible;

use axum::{
    extract::{FromRequestParts, OptionalFromRequestParts},
    http::request::Parts,
};

use super::{Problem, client::Client, session::SessionSecret};

/// What the front door found out about a request.
#[derive(Debug, Clone)]
pub struct Visit {
    /// Where it comes from.
    pub client: Client,
    /// The session that its cookie claims; not yet looked up.
    pub session: Option<SessionSecret>,
}

impl<S: Send + Sync> FromRequestParts<S> for Visit {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        parts
            .extensions
            .get::<Self>()
            .cloned()
            .ok_or_else(|| Problem::internal("a request came in beside the front door"))
    }
}

impl<S: Send + Sync> OptionalFromRequestParts<S> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Option<Self>, Infallible> {
        Ok(parts.extensions.get::<Self>().cloned())
    }
}
