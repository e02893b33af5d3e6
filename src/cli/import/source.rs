//! Where a feed comes from.

use std::{
    fs::File,
    io::{self, Cursor, Read},
    time::Duration,
};

use anyhow::Context;
use tokio::sync::mpsc;

/// A source that is about to be read, on a thread that may wait.
pub struct Source {
    /// Its bytes.
    pub reader: Box<dyn Read + Send>,
    /// Path or address, which helps to guess the format.
    pub name: String,
    /// How many bytes it has, when that is known.
    pub size: Option<u64>,
}

/// Opens a file, stdin (`-`), or an address of the web.
///
/// # Errors
/// When it cannot be read.
pub async fn open(source: &str) -> anyhow::Result<Source> {
    let name = source.to_owned();
    if source == "-" {
        return Ok(Source {
            reader: Box::new(io::stdin()),
            name,
            size: None,
        });
    }
    if source.starts_with("https://") || source.starts_with("http://") {
        return fetch(source).await;
    }
    let file = File::open(source).with_context(|| format!("{source} cannot be read"))?;
    let about = file
        .metadata()
        .with_context(|| format!("{source} cannot be read"))?;
    anyhow::ensure!(!about.is_dir(), "{source} is a folder, not a file");
    let size = about.is_file().then_some(about.len());
    Ok(Source {
        reader: Box::new(file),
        name,
        size,
    })
}

async fn fetch(address: &str) -> anyhow::Result<Source> {
    let client = reqwest::Client::builder()
        .user_agent(concat!("waymark/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(Duration::from_secs(10))
        .read_timeout(Duration::from_secs(60))
        .build()?;
    let answer = client
        .get(address)
        .send()
        .await
        .with_context(|| format!("{address} cannot be read"))?;
    let status = answer.status();
    anyhow::ensure!(status.is_success(), "{address} answers {status}");
    let size = answer.content_length();
    let (send, pieces) = mpsc::channel(4);
    tokio::spawn(hand_over(answer, send));
    let reader = Box::new(Pieces {
        pieces,
        current: Cursor::new(Vec::new()),
    });
    Ok(Source {
        reader,
        name: address.to_owned(),
        size,
    })
}

type Piece = io::Result<Vec<u8>>;

async fn hand_over(mut answer: reqwest::Response, send: mpsc::Sender<Piece>) {
    loop {
        let piece = match answer.chunk().await {
            Ok(Some(bytes)) => Ok(bytes.to_vec()),
            Ok(None) => return,
            Err(error) => Err(io::Error::other(error)),
        };
        let broken = piece.is_err();
        if send.send(piece).await.is_err() || broken {
            return;
        }
    }
}

/// What arrives, as a reader that waits for it.
struct Pieces {
    pieces: mpsc::Receiver<Piece>,
    current: Cursor<Vec<u8>>,
}

impl Read for Pieces {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let read = self.current.read(buffer)?;
            if read > 0 || buffer.is_empty() {
                return Ok(read);
            }
            match self.pieces.blocking_recv() {
                Some(piece) => self.current = Cursor::new(piece?),
                None => return Ok(0),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn pieces_are_read_as_one_until_one_breaks() {
        let (send, pieces) = mpsc::channel(4);
        for piece in [Ok(b"ab".to_vec()), Ok(Vec::new()), Ok(b"c".to_vec())] {
            send.blocking_send(piece).unwrap();
        }
        send.blocking_send(Err(io::Error::other("gone"))).unwrap();
        drop(send);
        let mut reader = Pieces {
            pieces,
            current: Cursor::default(),
        };
        let mut text = [0; 3];
        reader.read_exact(&mut text).unwrap();
        assert_eq!(&text, b"abc");
        assert!(reader.read(&mut text).is_err());
    }

    #[tokio::test]
    async fn what_is_not_there_is_named() {
        for missing in ["/nowhere/feed.csv", "/", "http://127.0.0.1:1/feed.csv"] {
            let told = format!("{:#}", open(missing).await.err().unwrap());
            assert!(told.contains(missing), "{told}");
        }
    }
}
