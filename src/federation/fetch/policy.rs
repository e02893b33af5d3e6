//! Whom the operator lets this node speak to.

use std::pin::Pin;

use activitypub_federation::{config::UrlVerifier, error::Error};
use url::Url;

use crate::domain::Host;

/// A policy that looks at the host alone: blocked hosts, or in `allowlist` mode all but the
/// allowed ones. The function is asked before every request and for every sender, so it answers
/// from memory.
#[derive(Clone)]
pub struct HostPolicy<F>(pub F);

impl HostPolicy<fn(&Host) -> bool> {
    /// Speaks to everybody.
    #[must_use]
    pub fn open() -> Self {
        Self(|_host| true)
    }
}

/// What [`UrlVerifier`] returns.
type Verified<'a> = Pin<Box<dyn Future<Output = Result<(), Error>> + Send + 'a>>;

impl<F: Fn(&Host) -> bool + Clone + Send + Sync> UrlVerifier for HostPolicy<F> {
    fn verify<'a, 'b, 'c>(&'a self, url: &'b Url) -> Verified<'c>
    where
        'a: 'c,
        'b: 'c,
        Self: 'c,
    {
        let verdict = if (self.0)(&Host::of(url)) {
            Ok(())
        } else {
            Err(Error::UrlVerificationError("the host is not spoken to"))
        };
        Box::pin(std::future::ready(verdict))
    }
}
