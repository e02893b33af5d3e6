//! Another server, made of nothing but HTTP: it remembers what reaches its inboxes and answers as
//! it is told.

use std::{
    collections::HashSet,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, Method, StatusCode, Uri},
    response::{IntoResponse, Response},
};
use serde_json::Value;
use waymark::domain::{Host, ObjectUrl};

/// A delivery that came.
#[derive(Debug, Clone)]
pub struct Seen {
    /// When.
    pub at: Instant,
    /// Whether it is signed by RFC 9421, else by the draft.
    pub rfc9421: bool,
    /// The activity.
    pub activity: Value,
}

impl Seen {
    /// The address of what it is about.
    pub fn object(&self) -> &str {
        let object = &self.activity["object"];
        object["id"].as_str().or(object.as_str()).unwrap()
    }

    /// The path of the actor that says it.
    pub fn signer(&self) -> &str {
        let actor = self.activity["actor"].as_str().unwrap();
        actor.splitn(4, '/').nth(3).unwrap()
    }

    /// The number that is the last part of its id.
    pub fn number(&self) -> u32 {
        let id = self.activity["id"].as_str().unwrap();
        id.rsplit('/').next().unwrap().parse().unwrap()
    }
}

/// What is answered: a status, and seconds for `Retry-After`.
pub type Answer = (u16, Option<u64>);

type Answering = Box<dyn Fn(&Seen) -> Answer + Send>;

struct Memory {
    seen: Vec<Seen>,
    taken: Vec<Seen>,
    answer: Answering,
    gone: HashSet<String>,
    asked: Vec<String>,
}

/// The server.
pub struct Foreign {
    port: u16,
    memory: Arc<Mutex<Memory>>,
    server: tokio::task::JoinHandle<()>,
}

impl Foreign {
    /// A server that takes everything.
    pub async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let memory = Arc::new(Mutex::new(Memory {
            seen: Vec::new(),
            taken: Vec::new(),
            answer: Box::new(|_| (202, None)),
            gone: HashSet::new(),
            asked: Vec::new(),
        }));
        let router = Router::new().fallback(serve).with_state(memory.clone());
        let server = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self {
            port,
            memory,
            server,
        }
    }

    /// One of its addresses.
    pub fn at(&self, path: &str) -> ObjectUrl {
        ObjectUrl::parse(&format!("http://localhost:{}{path}", self.port)).unwrap()
    }

    pub fn host(&self) -> Host {
        self.at("/").host()
    }

    fn memory(&self) -> std::sync::MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Answers deliveries so from now on.
    pub fn answer(&self, with: impl Fn(&Seen) -> Answer + Send + 'static) {
        self.memory().answer = Box::new(with);
    }

    /// The document at this path is gone.
    pub fn bury(&self, path: &str) {
        self.memory().gone.insert(path.to_owned());
    }

    /// Every delivery that came, in order.
    pub fn seen(&self) -> Vec<Seen> {
        self.memory().seen.clone()
    }

    /// Those that were answered with 2xx.
    pub fn taken(&self) -> Vec<Seen> {
        self.memory().taken.clone()
    }

    /// The numbers of those that were answered with 2xx.
    pub fn numbers(&self) -> Vec<u32> {
        self.taken().iter().map(Seen::number).collect()
    }

    /// The paths that were fetched.
    pub fn asked(&self) -> Vec<String> {
        self.memory().asked.clone()
    }

    /// Waits until so many deliveries were taken.
    pub async fn until_taken(&self, many: usize, within: Duration) {
        let end = Instant::now() + within;
        while self.memory().taken.len() < many {
            assert!(
                Instant::now() < end,
                "{} of {many} were taken; seen: {:?}",
                self.numbers().len(),
                self.seen()
                    .iter()
                    .map(|seen| seen.activity["id"].clone())
                    .collect::<Vec<_>>()
            );
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

impl Drop for Foreign {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn serve(
    State(memory): State<Arc<Mutex<Memory>>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let mut memory = memory.lock().unwrap_or_else(PoisonError::into_inner);
    let path = uri.path().to_owned();
    if method == Method::GET {
        memory.asked.push(path.clone());
        let status = if memory.gone.contains(&path) {
            StatusCode::GONE
        } else {
            StatusCode::NOT_FOUND
        };
        return status.into_response();
    }
    let seen = Seen {
        at: Instant::now(),
        rfc9421: headers.contains_key("signature-input"),
        activity: serde_json::from_slice(&body).unwrap(),
    };
    let (status, retry_after) = (memory.answer)(&seen);
    memory.seen.push(seen.clone());
    if (200..300).contains(&status) {
        memory.taken.push(seen);
    }
    let status = StatusCode::from_u16(status).unwrap();
    match retry_after {
        Some(seconds) => (status, [("retry-after", seconds.to_string())]).into_response(),
        None => status.into_response(),
    }
}
