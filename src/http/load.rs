//! How much is under way at once: bodies are read in full before any work begins, so that a slow
//! sender holds nothing but its own connection; work has as many places as the machine can use, and
//! who finds no place in the queue is told to come back (security.md section 6).

mod body;

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use axum::{
    body::Body,
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use tokio::sync::Semaphore;

use super::{Problem, visit::Visit};

/// Most bytes of a request's body.
pub const BODY: usize = 1024 * 1024;
/// Seconds after which a client that found no place may come back.
const COME_BACK: u64 = 30;
/// How long one request may wait and work.
const WORK: Duration = Duration::from_secs(20);

/// The places for requests under way.
#[derive(Debug)]
pub struct Load {
    working: Semaphore,
    waiting: AtomicUsize,
    queue: usize,
    patience: Duration,
    buffers: body::Buffers,
}

impl Load {
    /// Places for a machine with so many processors: 8 for each work, 64 for each wait.
    #[must_use]
    pub fn new(processors: usize) -> Arc<Self> {
        Arc::new(Self {
            working: Semaphore::new(8 * processors),
            waiting: AtomicUsize::new(0),
            queue: 64 * processors,
            patience: WORK,
            buffers: body::Buffers::new(),
        })
    }

    async fn place(&self) -> Result<tokio::sync::SemaphorePermit<'_>, Problem> {
        if let Ok(place) = self.working.try_acquire() {
            return Ok(place);
        }
        let _waiting = Waiting::join(&self.waiting, self.queue).ok_or(Problem::busy(COME_BACK))?;
        self.working.acquire().await.map_err(Problem::internal)
    }
}

/// One of those who wait; leaves the queue also when its client has gone.
struct Waiting<'a>(&'a AtomicUsize);

impl<'a> Waiting<'a> {
    fn join(waiting: &'a AtomicUsize, most: usize) -> Option<Self> {
        let place = Self(waiting);
        (waiting.fetch_add(1, Ordering::Relaxed) < most).then_some(place)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// The middleware: reads the body, waits for a place, works.
pub async fn limit(State(load): State<Arc<Load>>, request: Request, next: Next) -> Response {
    let work = async {
        let (parts, body) = request.into_parts();
        let client = parts.extensions.get::<Visit>();
        let client = client.map(|visit| visit.client.key());
        let (body, _buffer) = load.buffers.read(client, &parts.headers, body).await?;
        let request = Request::from_parts(parts, Body::from(body));
        let work = async {
            let _place = load.place().await?;
            Ok(next.run(request).await)
        };
        let patience = load.patience;
        match tokio::time::timeout(patience, work).await {
            Ok(answer) => answer,
            Err(_late) => Err(Problem::unavailable(format!(
                "no answer within {patience:?}"
            ))),
        }
    };
    work.await.unwrap_or_else(IntoResponse::into_response)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use axum::{Router, http::StatusCode, middleware::from_fn_with_state, routing::post};
    use tokio::sync::Barrier;
    use tower::ServiceExt;

    use super::*;

    async fn send(router: &Router, body: Body) -> StatusCode {
        let request = Request::post("/").body(body).unwrap();
        router.clone().oneshot(request).await.unwrap().status()
    }

    #[tokio::test]
    async fn a_body_is_handed_on_and_a_large_one_refused() {
        let echo = post(|body: axum::body::Bytes| async move { body });
        let router = Router::new()
            .route("/", echo)
            .layer(from_fn_with_state(Load::new(1), limit));
        let request = Request::post("/").body(Body::from("hello")).unwrap();
        let response = router.clone().oneshot(request).await.unwrap();
        assert_eq!(
            axum::body::to_bytes(response.into_body(), 10)
                .await
                .unwrap(),
            "hello"
        );
        assert_eq!(send(&router, Body::from(vec![0; BODY])).await, 200);
        assert_eq!(send(&router, Body::from(vec![0; BODY + 1])).await, 413);
    }

    /// Whoever waits does not wait for ever, and leaves the queue when it goes.
    #[tokio::test]
    async fn the_time_for_work_is_for_waiting_too() {
        let load = Arc::new(Load {
            working: Semaphore::new(1),
            waiting: AtomicUsize::new(0),
            queue: 8,
            patience: Duration::from_millis(50),
            buffers: body::Buffers::new(),
        });
        let router = Router::new()
            .route("/", post(async || {}))
            .layer(from_fn_with_state(load.clone(), limit));
        let held = load.working.acquire().await.unwrap();
        let refused = tokio::time::timeout(Duration::from_secs(5), send(&router, Body::empty()));
        assert_eq!(refused.await.unwrap(), 503);
        assert_eq!(load.waiting.load(Ordering::Relaxed), 0);
        drop(held);
        assert_eq!(send(&router, Body::empty()).await, 200);
    }

    #[tokio::test]
    async fn who_finds_no_place_is_told_to_come_back() {
        let load = Arc::new(Load {
            working: Semaphore::new(1),
            waiting: AtomicUsize::new(0),
            queue: 1,
            patience: WORK,
            buffers: body::Buffers::new(),
        });
        let gate = Arc::new(Barrier::new(2));
        let held = gate.clone();
        let router = Router::new()
            .route(
                "/",
                post(|| async move {
                    held.wait().await;
                }),
            )
            .layer(from_fn_with_state(load.clone(), limit));
        let work = |router: Router| tokio::spawn(async move { send(&router, Body::empty()).await });

        let first = work(router.clone());
        while load.working.available_permits() > 0 {
            tokio::task::yield_now().await;
        }
        let second = work(router.clone());
        while load.waiting.load(Ordering::Relaxed) == 0 {
            tokio::task::yield_now().await;
        }
        let request = Request::post("/").body(Body::empty()).unwrap();
        let refused = router.clone().oneshot(request).await.unwrap();
        assert_eq!(refused.status(), 503);
        assert_eq!(refused.headers()["retry-after"], "30");

        gate.wait().await;
        gate.wait().await;
        assert_eq!(first.await.unwrap(), 200);
        assert_eq!(second.await.unwrap(), 200);
        assert_eq!(load.waiting.load(Ordering::Relaxed), 0);
    }
}
