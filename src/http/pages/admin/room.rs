//! Who may come in to the operator's desk.

use axum::{extract::FromRequestParts, http::request::Parts};

use crate::{
    domain::Rule,
    http::{
        Problem,
        pages::{Pages, visitor::Visitor},
    },
};

/// The operator. Who is not signed in is asked to; for everybody else there is nothing here.
#[derive(Debug, Clone)]
pub struct Operator(pub Visitor);

impl FromRequestParts<Pages> for Operator {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, pages: &Pages) -> Result<Self, Problem> {
        let visitor = Visitor::of(pages, parts).await?;
        visitor.actor.must_be_known()?;
        if visitor.actor.is_operator() {
            Ok(Self(visitor))
        } else {
            Err(Rule::NotFound.into())
        }
    }
}
