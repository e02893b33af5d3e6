//! How often pages are opened: counted in memory, and written down together once a minute. Who
//! opened them is not looked at. What was counted since the last time is lost when the process is
//! killed.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::http::{HeaderMap, Method, header};
use tokio_util::sync::CancellationToken;

use crate::{
    actions::count_happening::{self, View},
    domain::time::now,
    store::Store,
};

/// How often they are written down.
const ROUND: Duration = Duration::from_secs(60);
/// Most pages that are told apart in one round; what is opened beyond is not counted.
const MOST: usize = 20_000;

/// What was opened since the last round.
#[derive(Debug, Default)]
pub struct Views(Mutex<HashMap<View, i64>>);

impl Views {
    /// One page was opened once; nothing when it does not count.
    pub fn note(&self, view: Option<View>) {
        let Some(view) = view else { return };
        let mut views = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if views.len() < MOST || views.contains_key(&view) {
            *views.entry(view).or_default() += 1;
        }
    }

    fn take(&self) -> Vec<(View, i64)> {
        let mut views = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *views).into_iter().collect()
    }

    /// Writes down what was opened.
    ///
    /// # Errors
    /// [`actions::Error`](crate::actions::Error); what was counted is lost then.
    pub async fn write(&self, store: &Store) -> Result<(), crate::actions::Error> {
        let views = self.take();
        if views.is_empty() {
            return Ok(());
        }
        store
            .write(move |c| count_happening::of_views(c, &views, now()))
            .await
    }
}

/// Writes down what was opened, each minute and at the end.
pub async fn run(views: Arc<Views>, store: Store, stop: CancellationToken) {
    loop {
        let ends = tokio::select! {
            () = stop.cancelled() => true,
            () = tokio::time::sleep(ROUND) => false,
        };
        if let Err(error) = views.write(&store).await {
            tracing::error!(%error, "how often pages were opened could not be written down");
        }
        if ends {
            return;
        }
    }
}

/// Whether somebody opens a page with a browser: programs that read pages say so in their name, and
/// what a browser fetches ahead nobody has seen yet.
#[must_use]
pub fn is_opened(method: &Method, headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let agent = text(header::USER_AGENT.as_str())
        .unwrap_or_default()
        .to_ascii_lowercase();
    let is_program = ["bot", "crawl", "spider", "compatible;"]
        .iter()
        .any(|word| agent.contains(word));
    let is_ahead = ["sec-purpose", "purpose"]
        .iter()
        .any(|name| text(name).is_some_and(|value| value.contains("prefetch")));
    *method == Method::GET && agent.starts_with("mozilla/") && !is_program && !is_ahead
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn people_are_counted_and_programs_are_not() {
        let asks = |agent: &str, more: Option<(&'static str, &str)>| {
            let mut headers = HeaderMap::new();
            headers.insert(header::USER_AGENT, agent.parse().unwrap());
            if let Some((name, value)) = more {
                headers.insert(name, value.parse().unwrap());
            }
            headers
        };
        let phone = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile";
        assert!(is_opened(&Method::GET, &asks(phone, None)));
        assert!(!is_opened(&Method::HEAD, &asks(phone, None)));
        let ahead = Some(("sec-purpose", "prefetch;prerender"));
        assert!(!is_opened(&Method::GET, &asks(phone, ahead)));
        for program in [
            "curl/8.5",
            "Mozilla/5.0 (compatible; Googlebot/2.1)",
            "http.rb/5.2 (Mastodon/4.5; +https://a.example/)",
            "",
        ] {
            assert!(!is_opened(&Method::GET, &asks(program, None)), "{program}");
        }
    }
}
