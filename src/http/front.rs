//! The front door: every request passes here first, every answer last.
//!
//! On the way in: odd methods, other sites' forms and clients that ask for too much are refused. On
//! the way out: a problem gets its body, and every answer its headers. Each request runs in a span
//! with an id of its own, which the answer carries as `X-Request-Id`.

use std::{net::SocketAddr, sync::Arc, time::Instant};

use axum::{
    extract::{ConnectInfo, MatchedPath, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use ipnet::IpNet;
use tracing::Instrument;
use uuid::Uuid;

use super::{
    Problem, assets, basemap,
    client::Client,
    csrf,
    limits::Limits,
    negotiation::Form,
    problem::{self, ProblemPage},
    security::{self, About},
    session::SessionCookie,
    visit::Visit,
};
use crate::config::Settings;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The number of a request, by which its lines in the log are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RequestId(pub Uuid);

/// The methods that anything here answers.
const METHODS: &[Method] = &[
    Method::GET,
    Method::HEAD,
    Method::POST,
    Method::PUT,
    Method::PATCH,
    Method::DELETE,
    Method::OPTIONS,
];

/// What the front door goes by.
pub struct Front {
    origin: String,
    https: bool,
    cookie: SessionCookie,
    proxies: Vec<IpNet>,
    limits: Arc<Limits>,
    page: Option<ProblemPage>,
}

impl std::fmt::Debug for Front {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Front")
            .field("origin", &self.origin)
            .finish_non_exhaustive()
    }
}

impl Front {
    /// The front door of a node. `page` renders problems for people; without it everybody gets
    /// problem+json.
    #[must_use]
    pub fn new(settings: &Settings, limits: Arc<Limits>, page: Option<ProblemPage>) -> Arc<Self> {
        Arc::new(Self {
            origin: settings.url.origin().to_string(),
            https: settings.is_https(),
            cookie: SessionCookie::new(settings),
            proxies: settings.trusted_proxies.clone(),
            limits,
            page,
        })
    }

    fn visit(&self, request: &Request) -> Option<Visit> {
        let ConnectInfo(peer) = request.extensions().get::<ConnectInfo<SocketAddr>>()?;
        Some(Visit {
            client: Client::of(*peer, request.headers(), &self.proxies),
            session: self.cookie.read(request.headers()),
        })
    }

    /// Refuses what must not reach any handler.
    fn admit(&self, request: &Request, visit: &Visit) -> Result<(), Problem> {
        let path = request.uri().path();
        if !METHODS.contains(request.method()) {
            return Err(Problem::new(StatusCode::METHOD_NOT_ALLOWED));
        }
        csrf::check_origin(request.method(), request.headers(), &self.origin)?;
        if is_read(request.method(), path) {
            self.limits.read(&visit.client)?;
        }
        if is_delivery(request.method(), path) {
            self.limits.check_signatures(&visit.client)?;
        }
        Ok(())
    }

    /// The renderer of problem pages and the request that they are for, when it is a person's.
    fn page_for(&self, request: &mut Parts) -> Option<(ProblemPage, Parts)> {
        let page = self.page.clone()?;
        let path = request.uri.path();
        let machines = path.starts_with("/api/") || is_delivery(&request.method, path);
        // Of what is no page, a page is only for who asks for one.
        let machines = machines || (is_for_programs(path) && !names_pages(&request.headers));
        let form = Form::wanted(&request.headers, &[Form::Page, Form::Json, Form::Activity]);
        (!machines && form == Some(Form::Page)).then(|| (page, request.clone()))
    }
}

/// The middleware.
pub async fn pass(State(front): State<Arc<Front>>, mut request: Request, next: Next) -> Response {
    let id = Uuid::now_v7();
    request.extensions_mut().insert(RequestId(id));
    // The route, not the path: a path may hold the secret of a sign-in link.
    let route = request.extensions().get::<MatchedPath>().cloned();
    let route = route
        .as_ref()
        .map_or("none", MatchedPath::as_str)
        .to_owned();
    let method = name_of(request.method());
    let span = tracing::info_span!("request", %id, method, route);
    let started = Instant::now();
    let mut response = answer(&front, request, next).instrument(span.clone()).await;
    if let Ok(id) = HeaderValue::try_from(id.to_string()) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    let status = response.status().as_u16();
    let took = started.elapsed();
    span.in_scope(|| tracing::debug!(status, took_ms = took.as_secs_f64() * 1e3, "answered"));
    metrics::histogram!("waymark_http_request_seconds", "method" => method, "route" => route.clone())
        .record(took.as_secs_f64());
    metrics::counter!(
        "waymark_http_requests_total",
        "method" => method, "route" => route, "status" => status.to_string()
    )
    .increment(1);
    response
}

/// A method's name for logs and numbers. A client may make up as many methods as it likes, and each
/// label that was ever used takes memory: whatever nobody answers here has one name together.
fn name_of(method: &Method) -> &'static str {
    let known = METHODS.iter().find(|known| *known == method);
    known.map_or("other", Method::as_str)
}

/// Pages for whoever holds a letter, or an address that nobody else has: nothing between here and her browser keeps them.
fn holds_secret(path: &str) -> bool {
    [
        "/guardian/",
        "/erased/",
        "/api/v1/erasures/",
        "/enrolments/",
        "/invitations/",
        "/advising/invited/",
        "/check-in",
        "/join/",
        "/sign-in/",
        "/searches/stop/",
        "/timeline/stop/",
    ]
    .iter()
    .any(|room| path.starts_with(room))
}

async fn answer(front: &Front, request: Request, next: Next) -> Response {
    let Some(visit) = front.visit(&request) else {
        return Problem::internal("a request without the address of its client").into_response();
    };
    let path = request.uri().path();
    let delivery = is_delivery(request.method(), path);
    let about = About {
        https: front.https,
        session: visit.session.is_some() || holds_secret(path),
        negotiated: !path.starts_with(assets::PREFIX),
    };
    let admitted = front.admit(&request, &visit);
    let (mut parts, body) = request.into_parts();
    let page = front.page_for(&mut parts);
    parts.extensions.insert(visit.clone());
    let response = match admitted {
        Ok(()) => next.run(Request::from_parts(parts, body)).await,
        Err(problem) => problem.into_response(),
    };
    if delivery && response.status() == StatusCode::UNAUTHORIZED {
        front.limits.note_failed_signature(&visit.client);
    }
    let mut response = problem::write_body(response, page).await;
    security::write_headers(response.headers_mut(), about);
    response
}

/// Reads that count: pages and API, not files (contract.md section 2, `limits.reads`).
fn is_read(method: &Method, path: &str) -> bool {
    const FREE: &[&str] = &[
        assets::PREFIX,
        "/tiles/",
        basemap::FILE,
        "/media/",
        "/healthz",
        "/readyz",
        "/metrics",
    ];
    matches!(*method, Method::GET | Method::HEAD) && !FREE.iter().any(|free| path.starts_with(free))
}

/// Tiles and whole lists: files that programs fetch.
fn is_for_programs(path: &str) -> bool {
    path.starts_with("/tiles/")
        || [".ics", ".rss", ".geojson", ".csv"]
            .iter()
            .any(|end| path.ends_with(end))
}

/// Whether `Accept` names a page by its type, as browsers do.
fn names_pages(headers: &HeaderMap) -> bool {
    let named = headers.get_all(header::ACCEPT).iter();
    let mut named = named.filter_map(|value| value.to_str().ok());
    named.any(|value| value.contains("html"))
}

/// Deliveries of other servers.
fn is_delivery(method: &Method, path: &str) -> bool {
    *method == Method::POST && path.ends_with("/inbox")
}

#[cfg(test)]
mod tests;
