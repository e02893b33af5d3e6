//! The body of a problem: a page, or problem+json.

use std::{future::Future, pin::Pin, sync::Arc};

use axum::{
    body::{Body, HttpBody},
    http::{HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};

use super::{PROBLEM_JSON, Problem};

/// Renders the page of a problem for the visitor whose request this was: the whole response, with
/// its status.
pub type ProblemPage =
    Arc<dyn Fn(Problem, Parts) -> Pin<Box<dyn Future<Output = Response> + Send>> + Send + Sync>;

/// Writes the body of a failed response. What has a body of its own stays as it is, except plain
/// words of a library, which are replaced by the status alone.
///
/// `page` renders for a person and is given only when the request came from one.
pub async fn write_body(mut response: Response, page: Option<(ProblemPage, Parts)>) -> Response {
    let Some(problem) = problem_of(&mut response) else {
        return response;
    };
    let (parts, _) = response.into_parts();
    let mut written = match page {
        Some((page, request)) => page(problem, request).await,
        None => write_json(&problem),
    };
    // What the handler said about the answer (Allow, Retry-After, cookies) still holds.
    let own: Vec<_> = written.headers().keys().cloned().collect();
    for (name, value) in &parts.headers {
        let of_the_body = name == header::CONTENT_TYPE || name == header::CONTENT_LENGTH;
        if !of_the_body && !own.contains(name) {
            written.headers_mut().append(name, value.clone());
        }
    }
    written
}

fn problem_of(response: &mut Response) -> Option<Problem> {
    if let Some(problem) = response.extensions_mut().remove::<Problem>() {
        return Some(problem);
    }
    let status = response.status();
    let failed = status.is_client_error() || status.is_server_error();
    (failed && !has_own_body(response)).then(|| Problem::new(status))
}

fn has_own_body(response: &Response<Body>) -> bool {
    match response.headers().get(header::CONTENT_TYPE) {
        Some(kind) => !kind.as_bytes().starts_with(b"text/plain"),
        None => response.body().size_hint().exact() != Some(0),
    }
}

fn write_json(problem: &Problem) -> Response {
    match serde_json::to_vec(&problem.document()) {
        Ok(body) => {
            let kind = [(header::CONTENT_TYPE, HeaderValue::from_static(PROBLEM_JSON))];
            (problem.status(), kind, body).into_response()
        }
        Err(error) => {
            tracing::error!(%error, "a problem could not be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}
