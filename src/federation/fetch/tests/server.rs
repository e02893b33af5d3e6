//! A server on a free port of this machine that answers as it is told, well or badly.

use std::sync::{Arc, Mutex};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    time::{Duration, sleep},
};

use crate::domain::ObjectUrl;

/// What the server does with a request.
#[derive(Debug, Clone)]
pub(crate) enum Reply {
    /// Status, further header lines and body.
    Answer(u16, String, String),
    /// Says nothing and keeps the connection.
    Silence,
    /// One byte of the body after the other, without end.
    Drip(String),
    /// A body without end, as fast as it is taken.
    Flood(String),
}

impl Reply {
    pub(crate) fn activity(body: impl ToString) -> Self {
        Self::Answer(
            200,
            "content-type: application/activity+json\r\n".into(),
            body.to_string(),
        )
    }

    pub(crate) fn json(body: impl ToString) -> Self {
        Self::Answer(
            200,
            "content-type: application/jrd+json\r\n".into(),
            body.to_string(),
        )
    }

    pub(crate) fn status(status: u16) -> Self {
        Self::Answer(status, String::new(), String::new())
    }

    pub(crate) fn redirect(to: &str) -> Self {
        Self::Answer(302, format!("location: {to}\r\n"), String::new())
    }
}

/// A request as the server saw it.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub method: String,
    pub target: String,
    /// Names in lower case.
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(other, _)| other == name)
            .map(|(_, value)| value.as_str())
    }
}

/// A running server; it ends with the test's runtime.
pub(crate) struct Server {
    port: u16,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    pub(crate) async fn start(answer: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Self {
        Self::start_at(|_| answer).await
    }

    /// Starts a server whose answers hold its own base address.
    pub(crate) async fn start_at<F>(answer_of: impl FnOnce(String) -> F) -> Self
    where
        F: Fn(&Seen) -> Reply + Send + Sync + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let answer = Arc::new(answer_of(format!("http://127.0.0.1:{port}")));
        let seen = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&seen);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (answer, log) = (Arc::clone(&answer), Arc::clone(&log));
                tokio::spawn(async move { serve(stream, &*answer, &log).await });
            }
        });
        Self { port, seen }
    }

    /// `127.0.0.1:PORT`, as `allow_local` names it.
    pub(crate) fn host(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    pub(crate) fn at(&self, path: &str) -> ObjectUrl {
        ObjectUrl::parse(&format!("http://{}{path}", self.host())).unwrap()
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }
}

async fn serve(
    mut stream: TcpStream,
    answer: &(dyn Fn(&Seen) -> Reply + Sync + Send),
    log: &Mutex<Vec<Seen>>,
) {
    let Some(request) = read(&mut stream).await else {
        return;
    };
    log.lock().unwrap().push(request.clone());
    let (head, body, pause) = match answer(&request) {
        Reply::Answer(status, headers, body) => {
            let head = format!(
                "HTTP/1.1 {status} X\r\nconnection: close\r\ncontent-length: {}\r\n{headers}\r\n",
                body.len()
            );
            let _ = stream.write_all(format!("{head}{body}").as_bytes()).await;
            return;
        }
        Reply::Silence => return sleep(Duration::from_secs(60)).await,
        Reply::Drip(headers) => (headers, vec![b' '], Duration::from_millis(50)),
        Reply::Flood(headers) => (headers, vec![b' '; 65_536], Duration::ZERO),
    };
    let head = format!("HTTP/1.1 200 X\r\nconnection: close\r\n{head}\r\n");
    let mut going = stream.write_all(head.as_bytes()).await.is_ok();
    while going {
        going = stream.write_all(&body).await.is_ok();
        sleep(pause).await;
    }
}

async fn read(stream: &mut TcpStream) -> Option<Seen> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            break end;
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8(bytes[..end].to_vec()).ok()?;
    let mut lines = head.split("\r\n");
    let mut first = lines.next()?.split(' ').map(str::to_owned);
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let mut seen = Seen {
        method: first.next()?,
        target: first.next()?,
        headers,
        body: String::new(),
    };
    let length: usize = seen
        .header("content-length")
        .and_then(|text| text.parse().ok())
        .unwrap_or(0);
    while bytes.len() < end + 4 + length {
        stream.read_buf(&mut bytes).await.ok()?;
    }
    seen.body = String::from_utf8(bytes[end + 4..].to_vec()).ok()?;
    Some(seen)
}
