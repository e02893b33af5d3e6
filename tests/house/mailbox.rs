//! A mail server that takes every letter and shows it.

use std::{sync::Arc, time::Duration};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    sync::{Mutex, mpsc},
};

/// What the node has mailed.
pub struct Mailbox {
    port: u16,
    letters: Arc<Mutex<mpsc::UnboundedReceiver<String>>>,
}

impl Mailbox {
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (sender, letters) = mpsc::unbounded_channel();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(converse(stream, sender.clone()));
            }
        });
        Self {
            port,
            letters: Arc::new(Mutex::new(letters)),
        }
    }

    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// The next letter, which must come soon.
    pub async fn letter(&self) -> String {
        let mut letters = self.letters.lock().await;
        let letter = tokio::time::timeout(Duration::from_secs(10), letters.recv());
        letter.await.expect("no letter came").unwrap()
    }

    /// Whether nothing is mailed for a while.
    pub async fn stays_empty(&self) -> bool {
        let mut letters = self.letters.lock().await;
        let letter = tokio::time::timeout(Duration::from_millis(300), letters.recv());
        letter.await.is_err()
    }
}

/// Speaks just enough SMTP.
async fn converse(stream: TcpStream, letters: mpsc::UnboundedSender<String>) -> Option<()> {
    let mut stream = BufReader::new(stream);
    stream.write_all(b"220 post\r\n").await.ok()?;
    loop {
        let command = line(&mut stream).await?;
        let answer = match command.get(..4).unwrap_or_default() {
            "DATA" => {
                stream.write_all(b"354 go on\r\n").await.ok()?;
                let mut letter = String::new();
                loop {
                    match line(&mut stream).await?.as_str() {
                        "." => break,
                        // Lines that were too long for a mail were broken.
                        line => match line.strip_suffix('=') {
                            Some(part) => letter.push_str(part),
                            None => letter.push_str(&format!("{line}\n")),
                        },
                    }
                }
                // Of quoted-printable (RFC 2045, 6.7) a link needs no more than this.
                letters.send(letter.replace("=3D", "=")).ok()?;
                "250 taken"
            }
            "QUIT" => "221 bye",
            _ => "250 fine",
        };
        stream
            .write_all(format!("{answer}\r\n").as_bytes())
            .await
            .ok()?;
    }
}

async fn line(stream: &mut BufReader<TcpStream>) -> Option<String> {
    let mut line = String::new();
    let read = stream.read_line(&mut line).await.ok()?;
    (read > 0).then(|| line.trim_end().to_owned())
}
