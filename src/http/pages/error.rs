//! What somebody sees when a request cannot be answered.

use std::sync::Arc;

use askama::Template;
use axum::{
    http::{Method, StatusCode, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use url::form_urlencoded;

use super::{Pages, frame::render_with, view::Page, visitor::Visitor};
use crate::{
    domain::{LanguageMap, LanguageTag, Rule, Slug, Territory, territory::CATEGORIES},
    http::{Problem, problem::ProblemPage},
    text::Translator,
};

/// The page.
#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    t: Translator,
    page: Page,
    status: u16,
    title: String,
    /// What happened, and what to do.
    text: String,
    /// The number by which the operator finds it in the log.
    request: Option<String>,
}

/// The renderer of problems, for the front door.
#[must_use]
pub fn problem_page(pages: Pages) -> ProblemPage {
    Arc::new(move |problem, request| {
        let pages = pages.clone();
        Box::pin(async move { show(&pages, &problem, &request).await })
    })
}

async fn show(pages: &Pages, problem: &Problem, request: &Parts) -> Response {
    if problem.rule() == Some(&Rule::SignInFirst) && request.method == Method::GET {
        return to_sign_in(request);
    }
    let status = problem.status();
    let visitor = match (Visitor::of(pages, request).await, nameless(pages)) {
        (Ok(visitor), _) => visitor,
        (Err(_no_database), Some(territory)) => Visitor::stranger(request, territory),
        (Err(_no_database), None) => return status.into_response(),
    };
    let (title, text) = words(problem, &visitor.t);
    let page = ErrorPage {
        page: visitor.page(""),
        status: status.as_u16(),
        title,
        text,
        request: None,
        t: visitor.t,
    };
    render_with(status, &page).unwrap_or_else(|_template| status.into_response())
}

/// Whoever must sign in first comes back afterwards.
fn to_sign_in(request: &Parts) -> Response {
    let path = request
        .uri
        .path_and_query()
        .map_or("/", |path| path.as_str());
    let next: String = form_urlencoded::byte_serialize(path.as_bytes()).collect();
    Redirect::to(&format!("/sign-in?next={next}")).into_response()
}

/// A territory of which nothing is known but its address.
fn nameless(pages: &Pages) -> Option<Territory> {
    Some(Territory {
        url: pages.settings.url.clone(),
        handle: Slug::from_name("waymark")?,
        name: LanguageMap::default(),
        summary: LanguageMap::default(),
        content: LanguageMap::default(),
        languages: vec![LanguageTag::english()],
        timezone: None,
        colour: None,
        contact: None,
        categories: CATEGORIES.iter().map(|&word| word.to_owned()).collect(),
    })
}

/// Title and text of a problem. A refusal by a rule says that rule; else the status decides.
fn words(problem: &Problem, t: &Translator) -> (String, String) {
    let status = problem.status();
    let known = match status {
        // Only the front door and the forms' token refuse without a rule.
        StatusCode::FORBIDDEN if problem.rule().is_none() => "csrf",
        StatusCode::FORBIDDEN | StatusCode::UNAUTHORIZED => "403",
        StatusCode::NOT_FOUND => "404",
        StatusCode::GONE => "410",
        StatusCode::TOO_MANY_REQUESTS => "429",
        StatusCode::SERVICE_UNAVAILABLE => "503",
        status if status.is_server_error() => "500",
        _ => "400",
    };
    let title = t.get(&format!("error-{known}-title"));
    let text = match (known, problem.rule()) {
        ("429", Some(Rule::TooMany(seconds))) => {
            t.with("error-429-text", [("seconds", (*seconds).into())])
        }
        ("400", Some(rule)) => t.rule(rule),
        ("429", _) => t.get("error-503-text"),
        _ => t.get(&format!("error-{known}-text")),
    };
    (title, text)
}
