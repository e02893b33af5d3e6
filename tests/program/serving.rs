//! `waymark serve`: its start, its life and its end.

use std::{
    io::{Read, Write},
    net::TcpStream,
    time::{Duration, Instant},
};

use super::place::{Place, stderr};

/// Sends raw bytes and reads until the server closes.
pub fn raw(place: &Place, request: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", place.port)).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(15)))
        .unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

fn get(place: &Place, path: &str) -> String {
    let host = place.url().replace("http://", "");
    raw(
        place,
        &format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"),
    )
}

pub fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or_default()
}

#[test]
fn a_node_waits_for_its_setup_and_ends_when_asked() {
    let place = Place::new();
    let running = place.serve();
    assert_eq!(status(&get(&place, "/healthz")), "200");
    assert_eq!(status(&get(&place, "/readyz")), "200");
    assert_eq!(status(&get(&place, "/territory")), "503");
    place.set_up();
    assert_eq!(status(&get(&place, "/territory")), "200", "{}", place.log());
    running.terminate();
    assert_eq!(running.wait().code(), Some(0));
    assert!(TcpStream::connect(("127.0.0.1", place.port)).is_err());
}

#[test]
fn a_taken_port_is_told_in_one_line() {
    let place = Place::new();
    let _running = place.serve();
    let second = place.run(&["serve"]);
    assert_eq!(second.status.code(), Some(1));
    let told = stderr(&second);
    let last = told.lines().last().unwrap();
    assert!(
        last.contains("listen") && last.contains(&place.port.to_string()),
        "{told}"
    );
}

#[test]
fn a_request_under_way_is_finished_at_the_end() {
    let place = Place::new();
    let running = place.serve();
    let mut stream = TcpStream::connect(("127.0.0.1", place.port)).unwrap();
    stream
        .write_all(b"POST /inbox HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{")
        .unwrap();
    std::thread::sleep(Duration::from_millis(200));
    running.terminate();
    std::thread::sleep(Duration::from_millis(300));
    stream.write_all(b"}").unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(10)))
        .unwrap();
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).unwrap();
    assert_eq!(&answer, b"HTTP/1.1 503", "not set up, and said so");
    assert_eq!(running.wait().code(), Some(0));
}

#[test]
fn slow_senders_hold_nobody_up() {
    let place = Place::new();
    place.set_up();
    let _running = place.serve();
    let slow: Vec<TcpStream> = (0..100)
        .map(|n| {
            let mut stream = TcpStream::connect(("127.0.0.1", place.port)).unwrap();
            let head = "POST /inbox HTTP/1.1\r\nHost: x\r\n";
            let head = if n % 2 == 0 {
                head.to_owned()
            } else {
                format!("{head}Content-Length: 99\r\n\r\n{{")
            };
            stream.write_all(head.as_bytes()).unwrap();
            stream
        })
        .collect();
    let begun = Instant::now();
    assert_eq!(status(&get(&place, "/territory")), "200");
    assert!(
        begun.elapsed() < Duration::from_secs(2),
        "{:?}",
        begun.elapsed()
    );
    // Both kinds are given up after ten seconds.
    for mut stream in slow.into_iter().take(2) {
        stream
            .set_read_timeout(Some(Duration::from_secs(14)))
            .unwrap();
        let mut answer = String::new();
        let read = stream.read_to_string(&mut answer);
        assert!(read.is_ok(), "the connection was not closed: {read:?}");
    }
}

/// Seventy senders of almost a megabyte each, who stop before the end.
#[test]
fn stalled_bodies_leave_room_for_the_others() {
    let place = Place::new();
    place.set_up();
    let _running = place.serve();
    let head = |client: &str, length: usize| {
        format!(
            "POST /sign-in HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: {client}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {length}\r\nConnection: close\r\n\r\n"
        )
    };
    let part = "a".repeat(1_000_000);
    let stalled: Vec<TcpStream> = (0..70)
        .map(|_| {
            let mut stream = TcpStream::connect(("127.0.0.1", place.port)).unwrap();
            let request = head("203.0.113.7", part.len() + 1) + &part;
            // Who is beyond its share is refused before it has said everything.
            let _ = stream.write_all(request.as_bytes());
            stream
        })
        .collect();
    let begun = Instant::now();
    for (client, body) in [
        ("203.0.113.7", "email=x".to_owned()),
        ("203.0.113.8", format!("email={}", "x".repeat(900_000))),
    ] {
        let answer = raw(&place, &(head(client, body.len()) + &body));
        assert_eq!(status(&answer), "422", "{client}: {answer}");
    }
    assert!(begun.elapsed() < Duration::from_secs(8), "they waited");
    drop(stalled);
}

#[test]
fn odd_requests_are_refused_by_the_protocol() {
    let place = Place::new();
    place.set_up();
    let _running = place.serve();
    let long = format!(
        "GET / HTTP/1.1\r\nHost: x\r\nX: {}\r\n\r\n",
        "a".repeat(100_000)
    );
    for (what, request, wanted) in [
        (
            "TRACE",
            "TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            &["405"][..],
        ),
        ("a long head", long.as_str(), &["431", ""]),
        (
            "a line break",
            "GET /a\rb HTTP/1.1\r\nHost: x\r\n\r\n",
            &["400", ""],
        ),
    ] {
        let answer = raw(&place, request);
        assert!(wanted.contains(&status(&answer)), "{what}: {answer}");
    }
    for path in [
        "/assets/../Cargo.toml",
        "/assets/%2e%2e%2fCargo.toml",
        "/waymark.toml",
        "/waymark.db",
    ] {
        assert_eq!(status(&get(&place, path)), "404", "{path}");
    }
}

/// A body whose end a server in front may have seen elsewhere is refused, and nothing more is read
/// from its connection (J16).
#[test]
fn a_delivery_in_chunks_is_refused_and_ends_its_connection() {
    let place = Place::new();
    place.set_up();
    let _running = place.serve();
    let host = place.url().replace("http://", "");
    let next = format!("GET /healthz HTTP/1.1\r\nHost: {host}\r\n\r\n");
    for length in ["", "Content-Length: 4\r\n"] {
        let head = format!("POST /inbox HTTP/1.1\r\nHost: {host}\r\n{length}");
        let chunked = format!("{head}Transfer-Encoding: chunked\r\n\r\n2\r\n{{}}\r\n0\r\n\r\n");
        let answer = raw(&place, &format!("{chunked}{next}"));
        assert_eq!(status(&answer), "400", "{length}: {answer}");
        let head = answer.to_ascii_lowercase();
        assert!(head.contains("connection: close"), "{answer}");
        assert_eq!(answer.matches("HTTP/1.1").count(), 1, "{answer}");
    }
    // The twin with a length is read, and refused for what it lacks.
    let whole = format!(
        "POST /inbox HTTP/1.1\r\nHost: {host}\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{{}}"
    );
    assert_eq!(status(&raw(&place, &whole)), "401");
}

#[test]
fn numbers_are_for_this_machine_and_who_has_the_token() {
    let place = Place::new();
    let folder = place.folder.path();
    std::fs::write(folder.join("token"), "0123456789abcdef\n").unwrap();
    std::fs::write(
        folder.join("waymark.toml"),
        "metrics_token_file = 'token'\n",
    )
    .unwrap();
    let _running = place.serve();
    get(&place, "/healthz");
    let text = get(&place, "/metrics");
    assert!(text.contains("waymark_http_requests_total{"), "{text}");
    assert!(
        text.contains("waymark_deliveries{state=\"pending\"} 0"),
        "{text}"
    );
    let from_elsewhere = |authorization: &str| {
        let request = format!(
            "GET /metrics HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 203.0.113.7\r\n{authorization}Connection: close\r\n\r\n"
        );
        status(&raw(&place, &request)).to_owned()
    };
    assert_eq!(from_elsewhere(""), "404");
    assert_eq!(
        from_elsewhere("Authorization: Bearer 0123456789abcdeF\r\n"),
        "404"
    );
    assert_eq!(
        from_elsewhere("Authorization: Bearer 0123456789abcdef\r\n"),
        "200"
    );
}
