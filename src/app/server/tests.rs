#![allow(clippy::unwrap_used)]
use std::time::Instant;

use axum::routing::get;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::*;

const ASK: &[u8] = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n";

struct Running {
    address: SocketAddr,
    stop: CancellationToken,
    serving: tokio::task::JoinHandle<()>,
}

/// A server on this machine that trusts no proxy, so that this machine is one client.
async fn run(change: impl FnOnce(&mut Manners)) -> Running {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let large = vec![b'x'; 32 * 1024 * 1024];
    let router = Router::new()
        .route("/", get(async || "here"))
        .route("/large", get(async move || large.clone()))
        .route(
            "/slow",
            get(async || {
                tokio::time::sleep(Duration::from_millis(400)).await;
                "done"
            }),
        );
    let mut manners = Manners::behind(Vec::new());
    change(&mut manners);
    let stop = CancellationToken::new();
    let serving = tokio::spawn(serve(listener, router, manners, stop.clone()));
    Running {
        address,
        stop,
        serving,
    }
}

impl Running {
    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }
}

/// Sends a request and reads what comes, until `wanted` is there or the connection ends.
async fn ask(stream: &mut TcpStream, request: &[u8], wanted: &str) -> String {
    let mut answer = Vec::new();
    if stream.write_all(request).await.is_ok() {
        let mut part = [0; 4_096];
        while let Ok(length @ 1..) = stream.read(&mut part).await {
            answer.extend(part.iter().take(length));
            if String::from_utf8_lossy(&answer).contains(wanted) {
                break;
            }
        }
    }
    String::from_utf8_lossy(&answer).into_owned()
}

/// Waits for the end of a connection, and how long that took.
async fn end(stream: &mut TcpStream) -> Duration {
    let begun = Instant::now();
    let mut rest = Vec::new();
    let _ = tokio::time::timeout(Duration::from_secs(10), stream.read_to_end(&mut rest))
        .await
        .unwrap();
    begun.elapsed()
}

#[tokio::test]
async fn one_client_cannot_hold_every_connection() {
    let server = run(|manners| manners.of_one = 3).await;
    let mut held = Vec::new();
    for _ in 0..3 {
        let mut stream = server.connect().await;
        assert!(ask(&mut stream, ASK, "here").await.contains("200 OK"));
        held.push(stream);
    }
    let mut more = server.connect().await;
    let answer = ask(&mut more, b"", "\r\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.1 503"), "{answer}");
    drop(held.pop());
    for _ in 0..100 {
        let mut again = server.connect().await;
        if ask(&mut again, ASK, "here").await.contains("200 OK") {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("a place that was left stayed taken");
}

#[tokio::test]
async fn a_proxy_speaks_for_many_and_goes_on() {
    let server = run(|manners| {
        manners.of_one = 1;
        manners.lifetime = Duration::from_millis(50);
        manners.proxies = vec!["127.0.0.0/8".parse().unwrap()];
    })
    .await;
    let mut streams = Vec::new();
    for _ in 0..3 {
        streams.push(server.connect().await);
    }
    tokio::time::sleep(Duration::from_millis(200)).await;
    for stream in &mut streams {
        assert!(ask(stream, ASK, "here").await.contains("200 OK"));
    }
}

#[tokio::test]
async fn who_does_not_read_the_answer_is_given_up() {
    let server = run(|manners| {
        manners.of_one = 1;
        manners.writing = Duration::from_millis(200);
    })
    .await;
    let mut greedy = server.connect().await;
    greedy
        .write_all(b"GET /large HTTP/1.1\r\nHost: x\r\n\r\n")
        .await
        .unwrap();
    for _ in 0..300 {
        let mut other = server.connect().await;
        if ask(&mut other, ASK, "here").await.contains("200 OK") {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("who reads nothing holds a place for ever");
}

#[tokio::test]
async fn a_connection_ends_at_its_time_and_no_request_with_it() {
    let server = run(|manners| manners.lifetime = Duration::from_millis(200)).await;
    let mut idle = server.connect().await;
    assert!(ask(&mut idle, ASK, "here").await.contains("200 OK"));
    assert!(end(&mut idle).await < Duration::from_secs(2));
    let mut busy = server.connect().await;
    let slow = b"GET /slow HTTP/1.1\r\nHost: x\r\n\r\n";
    assert!(ask(&mut busy, slow, "done").await.contains("done"));
    assert!(end(&mut busy).await < Duration::from_secs(2));
}

#[tokio::test]
async fn what_is_under_way_is_finished_at_the_end() {
    let server = run(|_| {}).await;
    let mut busy = server.connect().await;
    let mut idle = server.connect().await;
    assert!(ask(&mut idle, ASK, "here").await.contains("200 OK"));
    busy.write_all(b"GET /slow HTTP/1.1\r\nHost: x\r\n\r\n")
        .await
        .unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;
    server.stop.cancel();
    assert!(ask(&mut busy, b"", "done").await.contains("done"));
    assert!(end(&mut idle).await < Duration::from_secs(2));
    server.serving.await.unwrap();
    assert!(TcpStream::connect(server.address).await.is_err());
}
