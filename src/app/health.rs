//! What supervisors, load balancers and Prometheus ask (contract.md section 3).

use std::time::Duration;

use axum::{
    Json, Router,
    extract::State,
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
    routing::get,
};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};
use subtle::ConstantTimeEq;

use super::metrics;
use crate::{
    http::{Problem, visit::Visit},
    store::Store,
};

/// How long the database may take to say that it is there.
const PATIENCE: Duration = Duration::from_millis(1_500);

/// What the three addresses need.
#[derive(Debug, Clone)]
pub struct Health {
    /// The database.
    pub store: Store,
    /// Who sends this may read the numbers from elsewhere.
    pub token: Option<SecretString>,
}

/// `/healthz`, `/readyz` and `/metrics`.
pub fn routes(health: Health) -> Router {
    Router::new()
        .route("/healthz", get(alive))
        .route("/readyz", get(ready))
        .route("/metrics", get(numbers))
        .with_state(health)
}

async fn alive() -> Json<Value> {
    Json(json!({ "status": "alive", "version": env!("CARGO_PKG_VERSION") }))
}

async fn ready(State(health): State<Health>) -> Result<Json<Value>, Problem> {
    match tokio::time::timeout(PATIENCE, health.store.ping()).await {
        Ok(Ok(())) => Ok(Json(json!({ "status": "ready" }))),
        Ok(Err(error)) => Err(Problem::unavailable(error)),
        Err(late) => Err(Problem::unavailable(format!(
            "the database does not answer: {late}"
        ))),
    }
}

/// To anybody else there is no such address.
async fn numbers(
    State(health): State<Health>,
    visit: Visit,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    if !visit.client.is_this_machine() && !brings(&headers, health.token.as_ref()) {
        return Err(Problem::not_found());
    }
    let text = metrics::render(&health.store).await?;
    Ok((
        [(
            header::CONTENT_TYPE,
            "text/plain; version=0.0.4; charset=utf-8",
        )],
        text,
    )
        .into_response())
}

fn brings(headers: &HeaderMap, token: Option<&SecretString>) -> bool {
    let sent = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
    match (sent, token) {
        (Some(sent), Some(token)) => sent
            .trim()
            .as_bytes()
            .ct_eq(token.expose_secret().as_bytes())
            .into(),
        _ => false,
    }
}
