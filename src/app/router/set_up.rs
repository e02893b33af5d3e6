//! A node that nobody has set up has nothing to show: every address says so, but for the page where
//! it is set up and what that page needs. `waymark setup`, run beside it, does the same.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use axum::{
    extract::{Request, State},
    http::StatusCode,
    middleware::Next,
    response::{IntoResponse, Response},
};

use crate::{
    http::Problem,
    store::{Store, settings},
};

/// Whether the node is set up. Once it is, it stays so.
#[derive(Debug, Clone)]
pub struct SetUp {
    store: Store,
    done: Arc<AtomicBool>,
}

impl SetUp {
    /// Asks this database.
    pub fn new(store: Store) -> Self {
        Self {
            store,
            done: Arc::default(),
        }
    }

    async fn is_done(&self) -> Result<bool, Problem> {
        if self.done.load(Ordering::Relaxed) {
            return Ok(true);
        }
        let done = self.store.read(settings::territory).await?.is_some();
        self.done.store(done, Ordering::Relaxed);
        Ok(done)
    }
}

/// What answers before.
fn is_open(path: &str) -> bool {
    matches!(path, "/setup" | "/brand.css") || path.starts_with("/language/")
}

/// Answers 503 for a node that is not set up; people get a page that leads to `/setup`.
pub async fn must_be_set_up(State(set_up): State<SetUp>, request: Request, next: Next) -> Response {
    if is_open(request.uri().path()) {
        return next.run(request).await;
    }
    match set_up.is_done().await {
        Ok(true) => next.run(request).await,
        Ok(false) => {
            let detail =
                "this node is not set up yet; its operator opens /setup or runs `waymark setup`";
            Problem::because(StatusCode::SERVICE_UNAVAILABLE, detail).into_response()
        }
        Err(problem) => problem.into_response(),
    }
}
