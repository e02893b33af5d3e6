//! Reading a request's body: bounded in length, in time, and in what all bodies together hold.

use std::time::Duration;

use axum::{
    body::{Body, Bytes, HttpBody},
    http::{HeaderMap, StatusCode, header},
};
use http_body_util::BodyExt;
use tokio::sync::{Semaphore, SemaphorePermit};

use super::{BODY, COME_BACK};
use crate::http::Problem;

/// How long a client may take to send its body.
const SENDING: Duration = Duration::from_secs(10);
/// What all bodies under way may hold together, in pages of [`PAGE`] bytes: 64 MiB.
const PAGES: usize = 4_096;
const PAGE: usize = 16 * 1024;

/// The memory for bodies under way.
#[derive(Debug)]
pub struct Buffers {
    pages: Semaphore,
    sending: Duration,
}

impl Buffers {
    pub fn new() -> Self {
        Self {
            pages: Semaphore::new(PAGES),
            sending: SENDING,
        }
    }

    /// Reads a body in full. The permit is its memory: hold it as long as the body.
    ///
    /// # Errors
    /// 413 when it is too long, 408 when it comes too slowly, 503 when all memory is in use, 400
    /// when the client breaks off.
    pub async fn read(
        &self,
        headers: &HeaderMap,
        body: Body,
    ) -> Result<(Bytes, Option<SemaphorePermit<'_>>), Problem> {
        if body.is_end_stream() {
            return Ok((Bytes::new(), None));
        }
        let announced = headers
            .get(header::CONTENT_LENGTH)
            .and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
        if announced.is_some_and(|length| length > BODY) {
            return Err(too_long());
        }
        tokio::time::timeout(self.sending, self.collect(body))
            .await
            .unwrap_or_else(|_late| Err(Problem::because(StatusCode::REQUEST_TIMEOUT, "too slow")))
    }

    async fn collect(
        &self,
        mut body: Body,
    ) -> Result<(Bytes, Option<SemaphorePermit<'_>>), Problem> {
        let mut read = Vec::new();
        let mut memory: Option<SemaphorePermit<'_>> = None;
        while let Some(frame) = body.frame().await {
            let frame = frame.map_err(|_broken| Problem::malformed("the body broke off"))?;
            let Ok(data) = frame.into_data() else {
                continue;
            };
            if read.len() + data.len() > BODY {
                return Err(too_long());
            }
            let held = memory.as_ref().map_or(0, SemaphorePermit::num_permits);
            let more = (read.len() + data.len())
                .div_ceil(PAGE)
                .saturating_sub(held);
            let more = u32::try_from(more).map_err(Problem::internal)?;
            let pages = self
                .pages
                .try_acquire_many(more)
                .map_err(|_full| Problem::busy(COME_BACK))?;
            match &mut memory {
                Some(memory) => memory.merge(pages),
                None => memory = Some(pages),
            }
            read.extend_from_slice(&data);
        }
        Ok((Bytes::from(read), memory))
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

    async fn read(buffers: &Buffers, body: Body) -> Result<usize, u16> {
        let (bytes, _) = buffers
            .read(&HeaderMap::new(), body)
            .await
            .map_err(|e| e.status().as_u16())?;
        Ok(bytes.len())
    }

    #[tokio::test]
    async fn all_bodies_together_are_bounded() {
        let buffers = Buffers {
            pages: Semaphore::new(64),
            sending: SENDING,
        };
        let (_, held) = buffers
            .read(&HeaderMap::new(), Body::from(vec![0; BODY]))
            .await
            .unwrap();
        assert_eq!(read(&buffers, Body::from("x")).await, Err(503));
        drop(held);
        assert_eq!(read(&buffers, Body::from("x")).await, Ok(1));
        assert_eq!(buffers.pages.available_permits(), 64);
    }

    #[tokio::test]
    async fn what_is_announced_as_too_long_is_not_read() {
        let headers = HeaderMap::from_iter([(header::CONTENT_LENGTH, (BODY + 1).into())]);
        let refused = Buffers::new()
            .read(&headers, Body::from("x"))
            .await
            .unwrap_err();
        assert_eq!(refused.status(), 413);
    }

    #[tokio::test]
    async fn a_slow_body_is_given_up() {
        let hasty = Buffers {
            pages: Semaphore::new(64),
            sending: Duration::from_millis(10),
        };
        assert_eq!(read(&hasty, Body::from_stream(Never)).await, Err(408));
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
