//! Which status a broken rule has (contract.md section 4).

use axum::http::StatusCode;

use super::Problem;
use crate::domain::{ProblemCode, Problems, Rule};

/// The status of a broken rule.
fn status(rule: &Rule) -> StatusCode {
    match rule {
        Rule::Invalid(_) | Rule::KeyReused | Rule::Refused(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Rule::NotFound => StatusCode::NOT_FOUND,
        Rule::Gone | Rule::LinkExpired | Rule::NotInvited(_) => StatusCode::GONE,
        Rule::SignInFirst => StatusCode::UNAUTHORIZED,
        Rule::Forbidden(_) => StatusCode::FORBIDDEN,
        Rule::SlugTaken(_) | Rule::NotOpen(_) => StatusCode::CONFLICT,
        Rule::Changed => StatusCode::PRECONDITION_FAILED,
        Rule::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
    }
}

impl From<Rule> for Problem {
    fn from(rule: Rule) -> Self {
        let mut problem = Self::because(status(&rule), rule.to_string());
        match &rule {
            Rule::Invalid(problems) => {
                problem.0.detail = "the document has problems".to_owned();
                problem.0.errors = problems.0.clone();
            }
            Rule::SlugTaken(_) => {
                let mut problems = Problems::default();
                problems.add("/slug", ProblemCode::Taken);
                problem.0.errors = problems.0;
            }
            Rule::TooMany(seconds) => problem.0.retry_after = Some(*seconds),
            _ => {}
        }
        problem.0.rule = Some(rule);
        problem
    }
}
