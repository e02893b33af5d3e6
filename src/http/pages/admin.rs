//! The operator's desk: what waits, organisations, people, and other territories.

mod arrivals;
mod organisations;
mod overview;
mod peer;
mod peers;
mod people;

use axum::{
    Router,
    extract::FromRequestParts,
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};

use super::{
    Pages,
    view::{Field, Notice, Wrong},
    visitor::Visitor,
};
use crate::{
    actions::Error,
    domain::{ObjectUrl, Problems, Rule},
    http::Problem,
};

/// The routes of the operator's desk.
pub(super) fn router() -> Router<Pages> {
    Router::new()
        .route("/admin", get(overview::show))
        .route(
            "/admin/organisations",
            get(organisations::show).post(organisations::send),
        )
        .route("/admin/people", get(people::show).post(people::send))
        .route("/admin/peers", get(peers::show).post(peers::send))
        .route("/admin/peers/{host}", get(peer::show).post(peer::send))
}

/// The operator, with her words and surroundings. To everybody else these pages do not exist;
/// whoever is not signed in is asked to.
pub(super) struct Operator(pub Visitor);

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

/// What a form's action came to: done, or wrong values that the page shows beside their fields.
enum Outcome<T> {
    Done(T),
    Wrong(Problems),
}

fn outcome<T>(result: Result<T, Error>) -> Result<Outcome<T>, Problem> {
    match result {
        Ok(done) => Ok(Outcome::Done(done)),
        Err(Error::Rule(Rule::Invalid(problems))) => Ok(Outcome::Wrong(problems)),
        Err(error) => Err(error.into()),
    }
}

/// Puts each problem beside the field that is named like its pointer, and all into the summary.
fn told(visitor: &Visitor, problems: &Problems, fields: &mut [&mut Field]) -> Vec<Wrong> {
    problems
        .0
        .iter()
        .map(|problem| {
            let message = visitor.t.problem(problem);
            let name = problem
                .pointer
                .trim_start_matches('/')
                .split('/')
                .next()
                .unwrap_or_default();
            match fields.iter_mut().find(|field| field.name == name) {
                Some(field) => {
                    field.error = Some(message.clone());
                    Wrong {
                        field: field.name.clone(),
                        message,
                    }
                }
                None => Wrong {
                    field: String::new(),
                    message,
                },
            }
        })
        .collect()
}

/// The refusal of a rule that is about no field of a form.
fn refused(visitor: &Visitor, rule: &Rule, field: &mut Field) -> Wrong {
    let message = visitor.t.rule(rule);
    field.error = Some(message.clone());
    Wrong {
        field: field.name.clone(),
        message,
    }
}

/// To a page of this desk, which says what was done.
fn after(path: &str, done: &str) -> Response {
    Redirect::to(&format!("{path}?done={done}")).into_response()
}

/// What was just done, from the address.
fn notice(visitor: &Visitor, query: Option<&str>, known: &[&str]) -> Option<Notice> {
    let done = query?.strip_prefix("done=")?;
    let done = known.iter().find(|word| **word == done)?;
    Some(Notice {
        kind: "ok",
        text: visitor.t.get(&format!("done-{done}")),
        link: None,
    })
}

/// The base address of another server that is known by its host alone.
fn base_of(pages: &Pages, host: &crate::domain::Host) -> Result<ObjectUrl, Problem> {
    let plain = pages.settings.federation.allow_local.covers_host(host);
    let scheme = if plain { "http" } else { "https" };
    ObjectUrl::parse(&format!("{scheme}://{host}/"))
        .map_err(|_no_host| Problem::new(StatusCode::NOT_FOUND))
}
