//! Reading a request's body: bounded in length, in time, and in what all bodies together hold.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use axum::{
    body::{Body, Bytes, HttpBody},
    http::{HeaderMap, StatusCode, header},
};
use http_body_util::BodyExt;
use tokio::sync::{Semaphore, SemaphorePermit};

use super::{BODY, COME_BACK};
use crate::http::{Problem, client::ClientKey};

/// How long a client may take to send its body.
const SENDING: Duration = Duration::from_secs(10);
/// What all long bodies under way may hold together, in pages of [`PAGE`] bytes: 64 MiB.
const PAGES: usize = 4_096;
/// What the long bodies of one client may hold together: 8 MiB.
const PAGES_OF_ONE: usize = 512;
/// The first page of a body is free: there are no more of those than connections, and whatever
/// people and most servers send is no longer, so that long bodies that never end stop nobody.
const PAGE: usize = 16 * 1024;

/// The memory for bodies under way.
#[derive(Debug)]
pub struct Buffers {
    pages: Semaphore,
    of_one: usize,
    held: Mutex<HashMap<ClientKey, usize>>,
    sending: Duration,
}

/// The memory of one body: hold it as long as the body.
#[derive(Debug)]
pub struct Memory<'a> {
    buffers: &'a Buffers,
    client: Option<ClientKey>,
    pages: Option<SemaphorePermit<'a>>,
}

impl Buffers {
    pub fn new() -> Self {
        Self {
            pages: Semaphore::new(PAGES),
            of_one: PAGES_OF_ONE,
            held: Mutex::default(),
            sending: SENDING,
        }
    }

    /// Reads a client's body in full.
    ///
    /// # Errors
    /// 413 when it is too long, 408 when it comes too slowly, 503 when all memory, or the client's
    /// share of it, is in use, 400 when the client breaks off.
    pub async fn read(
        &self,
        client: Option<ClientKey>,
        headers: &HeaderMap,
        body: Body,
    ) -> Result<(Bytes, Memory<'_>), Problem> {
        let memory = Memory {
            buffers: self,
            client,
            pages: None,
        };
        if body.is_end_stream() {
            return Ok((Bytes::new(), memory));
        }
        let announced = headers
            .get(header::CONTENT_LENGTH)
            .and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
        if announced.is_some_and(|length| length > BODY) {
            return Err(too_long());
        }
        tokio::time::timeout(self.sending, collect(memory, body))
            .await
            .unwrap_or_else(|_late| Err(Problem::because(StatusCode::REQUEST_TIMEOUT, "too slow")))
    }

    fn held(&self) -> MutexGuard<'_, HashMap<ClientKey, usize>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn collect(mut memory: Memory<'_>, mut body: Body) -> Result<(Bytes, Memory<'_>), Problem> {
    let mut read = Vec::new();
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_broken| Problem::malformed("the body broke off"))?;
        let Ok(data) = frame.into_data() else {
            continue;
        };
        if read.len() + data.len() > BODY {
            return Err(too_long());
        }
        memory.grow(read.len() + data.len())?;
        read.extend_from_slice(&data);
    }
    Ok((Bytes::from(read), memory))
}

impl Memory<'_> {
    /// Takes what a body of so many bytes needs, beyond its first page.
    fn grow(&mut self, bytes: usize) -> Result<(), Problem> {
        let held = self.held();
        let more = bytes.div_ceil(PAGE).saturating_sub(1).saturating_sub(held);
        if more == 0 {
            return Ok(());
        }
        if let Some(client) = self.client {
            let mut all = self.buffers.held();
            let own = all.entry(client).or_default();
            if *own + more > self.buffers.of_one {
                return Err(Problem::busy(COME_BACK));
            }
            *own += more;
        }
        let taken = u32::try_from(more)
            .ok()
            .and_then(|more| self.buffers.pages.try_acquire_many(more).ok());
        match (&mut self.pages, taken) {
            (Some(pages), Some(more)) => pages.merge(more),
            (pages @ None, Some(more)) => *pages = Some(more),
            (_, None) => {
                self.give_back(more);
                return Err(Problem::busy(COME_BACK));
            }
        }
        Ok(())
    }

    fn held(&self) -> usize {
        self.pages.as_ref().map_or(0, SemaphorePermit::num_permits)
    }

    /// Takes so many pages off its client's share.
    fn give_back(&self, pages: usize) {
        let Some(client) = self.client.filter(|_| pages > 0) else {
            return;
        };
        let mut all = self.buffers.held();
        if let Some(own) = all.get_mut(&client) {
            *own = own.saturating_sub(pages);
            if *own == 0 {
                all.remove(&client);
            }
        }
    }
}

impl Drop for Memory<'_> {
    fn drop(&mut self) {
        self.give_back(self.held());
    }
}

fn too_long() -> Problem {
    Problem::because(
        StatusCode::PAYLOAD_TOO_LARGE,
        format!("send at most {BODY} bytes"),
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::http::client::Client;

    fn buffers(pages: usize, of_one: usize) -> Buffers {
        Buffers {
            pages: Semaphore::new(pages),
            of_one,
            ..Buffers::new()
        }
    }

    fn client(address: &str) -> Option<ClientKey> {
        let client = Client {
            address: address.parse().unwrap(),
            forwarded: false,
        };
        Some(client.key())
    }

    async fn read(
        buffers: &Buffers,
        client: Option<ClientKey>,
        body: Body,
    ) -> Result<(usize, Memory<'_>), u16> {
        let read = buffers.read(client, &HeaderMap::new(), body).await;
        read.map(|(bytes, memory)| (bytes.len(), memory))
            .map_err(|problem| problem.status().as_u16())
    }

    fn zeros(bytes: usize) -> Body {
        Body::from(vec![0; bytes])
    }

    #[tokio::test]
    async fn all_long_bodies_together_are_bounded_and_short_ones_pass() {
        let buffers = buffers(63, 1_000);
        let (_, held) = read(&buffers, None, zeros(BODY)).await.unwrap();
        assert_eq!(buffers.pages.available_permits(), 0);
        let long = read(&buffers, None, zeros(PAGE + 1)).await;
        assert_eq!(long.unwrap_err(), 503);
        let (length, _) = read(&buffers, None, zeros(PAGE)).await.unwrap();
        assert_eq!(length, PAGE);
        drop(held);
        assert!(read(&buffers, None, zeros(PAGE + 1)).await.is_ok());
        assert_eq!(buffers.pages.available_permits(), 63);
    }

    #[tokio::test]
    async fn one_client_leaves_memory_for_the_others() {
        let buffers = buffers(1_000, 100);
        let (one, other) = (client("198.51.100.1"), client("198.51.100.2"));
        let (_, held) = read(&buffers, one, zeros(BODY)).await.unwrap();
        assert_eq!(read(&buffers, one, zeros(BODY)).await.unwrap_err(), 503);
        assert!(read(&buffers, one, zeros(PAGE)).await.is_ok());
        assert!(read(&buffers, other, zeros(BODY)).await.is_ok());
        drop(held);
        assert!(read(&buffers, one, zeros(BODY)).await.is_ok());
        assert!(buffers.held().is_empty(), "nobody is remembered");
        assert_eq!(buffers.pages.available_permits(), 1_000);
    }

    #[tokio::test]
    async fn what_is_refused_for_want_of_memory_keeps_none() {
        let buffers = buffers(10, 100);
        let one = client("198.51.100.1");
        assert_eq!(read(&buffers, one, zeros(BODY)).await.unwrap_err(), 503);
        assert!(buffers.held().is_empty());
        assert_eq!(buffers.pages.available_permits(), 10);
    }

    #[tokio::test]
    async fn what_is_announced_as_too_long_is_not_read() {
        let headers = HeaderMap::from_iter([(header::CONTENT_LENGTH, (BODY + 1).into())]);
        let refused = Buffers::new()
            .read(None, &headers, Body::from("x"))
            .await
            .unwrap_err();
        assert_eq!(refused.status(), 413);
    }

    #[tokio::test]
    async fn a_slow_body_is_given_up() {
        let hasty = Buffers {
            sending: Duration::from_millis(10),
            ..Buffers::new()
        };
        let slow = read(&hasty, None, Body::from_stream(Never)).await;
        assert_eq!(slow.unwrap_err(), 408);
    }

    /// A body that never comes.
    struct Never;

    impl futures_util::Stream for Never {
        type Item = Result<Bytes, std::io::Error>;

        fn poll_next(
            self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            std::task::Poll::Pending
        }
    }
}
