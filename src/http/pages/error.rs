//! What somebody sees when a request cannot be answered.

use std::sync::Arc;

use askama::Template;
use axum::{
    http::{Method, StatusCode, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use url::form_urlencoded;

use super::{
    Pages,
    frame::render_with,
    view::{Link, Page},
    visitor::Visitor,
};
use crate::{
    domain::Rule,
    http::{Problem, front::RequestId, problem::ProblemPage},
    store::settings,
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
    /// The way out.
    onward: Link,
    /// The number by which the operator finds it in the log, when the fault is ours.
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
    let visitor = match (Visitor::of(pages, request).await, pages.nameless()) {
        (Ok(visitor), _) => visitor,
        (Err(_unknown), Some(territory)) => Visitor::stranger(pages, request, territory),
        (Err(_unknown), None) => return status.into_response(),
    };
    let unfounded = status == StatusCode::SERVICE_UNAVAILABLE && !is_set_up(pages).await;
    let kind = if unfounded { "setup" } else { kind(problem) };
    let (title, text) = words(kind, problem, &visitor.t);
    let onward = Link {
        href: if unfounded { "/setup" } else { "/" }.to_owned(),
        label: visitor.t.get(if unfounded {
            "error-setup-go"
        } else {
            "error-explore"
        }),
    };
    let id = request.extensions.get::<RequestId>();
    let page = ErrorPage {
        page: Page {
            bare: unfounded,
            ..visitor.page("")
        },
        status: status.as_u16(),
        title,
        text,
        onward,
        request: id
            .filter(|_| status.is_server_error() && !unfounded)
            .map(|id| id.0.to_string()),
        t: visitor.t,
    };
    render_with(status, &page).unwrap_or_else(|_template| status.into_response())
}

/// Whether the node is a territory's; while the database does not answer it is taken for one.
async fn is_set_up(pages: &Pages) -> bool {
    !matches!(pages.api.store.read(settings::territory).await, Ok(None))
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

/// Which messages tell of a problem: those of its status, mostly.
fn kind(problem: &Problem) -> &'static str {
    match problem.status() {
        // Only the front door and the forms' token refuse without a rule.
        StatusCode::FORBIDDEN if problem.rule().is_none() => "csrf",
        StatusCode::FORBIDDEN | StatusCode::UNAUTHORIZED => "403",
        StatusCode::NOT_FOUND => "404",
        StatusCode::GONE => "410",
        StatusCode::TOO_MANY_REQUESTS => "429",
        StatusCode::SERVICE_UNAVAILABLE => "503",
        status if status.is_server_error() => "500",
        _ => "400",
    }
}

/// Title and text of a problem. A refusal by a rule says that rule.
fn words(kind: &str, problem: &Problem, t: &Translator) -> (String, String) {
    let title = match problem.rule() {
        Some(Rule::NotInvited(_)) => t.get("error-invitation-title"),
        _ => t.get(&format!("error-{kind}-title")),
    };
    let text = match (kind, problem.rule()) {
        ("429", Some(rule @ Rule::TooMany(_)))
        | ("400", Some(rule))
        | ("410", Some(rule @ Rule::NotInvited(_))) => t.rule(rule),
        ("429", _) => t.get("error-503-text"),
        _ => t.get(&format!("error-{kind}-text")),
    };
    (title, text)
}
