//! Why a fetch failed, told apart by what can be done about it.

use std::time::Duration;

use reqwest::header::{HeaderMap, RETRY_AFTER};

use super::{ActorFault, OutOfReach, resolver::is_refusal};
use crate::{
    domain::{ObjectUrl, fault::Fault, time},
    federation::{json::JsonError, signature::window::parse_http_date},
};

/// The longest wait that another server can ask of us (architecture.md section 5).
const LONGEST_WAIT: Duration = Duration::from_secs(86_400);

/// Why there is no document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// 410: it was there and is deleted.
    #[error("{}", Fault::Gone)]
    Gone,
    /// 404.
    #[error("{}", Fault::Missing)]
    NotFound,
    /// 401 or 403: the other server does not know us, or takes the other form of signature.
    #[error("{}", Fault::Denies(*.0))]
    Denied(u16),
    /// The document calls itself otherwise; it may be asked for there.
    #[error("the document is that of {0}")]
    Elsewhere(ObjectUrl),
    /// We do not go there, or do not read what is there. Trying again changes nothing.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// No answer, or one that is about the moment (408, 425, 429, 5xx): later it may work.
    #[error("{}", status.map_or(Fault::Silent, Fault::Answers))]
    Unreachable {
        /// The status, when there was an answer.
        status: Option<u16>,
        /// How long the other server asks us to wait, at most a day.
        retry_after: Option<Duration>,
    },
}

/// Why we do not go there, or do not read what is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The address is not one that is gone to.
    #[error(transparent)]
    OutOfReach(OutOfReach),
    /// The operator's policy refuses the host.
    #[error("{}", Fault::Unspoken)]
    Policy,
    /// A redirect without address.
    #[error("the redirect leads nowhere")]
    Redirect,
    /// An answer that no other case covers: a second redirect, 400, 405, 418 …
    #[error("{}", Fault::Answers(*.0))]
    Status(u16),
    /// The body is compressed, which we did not ask for.
    #[error("the document is compressed")]
    Encoded,
    /// More than a mebibyte.
    #[error("the document is larger than 1 MiB")]
    TooLarge,
    /// Neither `application/activity+json` nor `application/ld+json` with the profile.
    #[error("the media type is not that of such a document")]
    MediaType,
    /// Not the JSON that is read.
    #[error(transparent)]
    Json(JsonError),
    /// A document without an address as its id.
    #[error("the document has no id")]
    NoId,
    /// An actor's document with a fault.
    #[error(transparent)]
    Actor(ActorFault),
    /// Our own signature failed.
    #[error("the request could not be signed")]
    Signing,
}

impl FetchError {
    /// What a status without document means.
    pub(super) fn from_status(status: u16, retry_after: Option<Duration>) -> Self {
        match status {
            410 => Self::Gone,
            404 => Self::NotFound,
            401 | 403 => Self::Denied(status),
            408 | 425 | 429 | 500.. => Self::Unreachable {
                status: Some(status),
                retry_after,
            },
            _ => Refused::Status(status).into(),
        }
    }

    /// Whether a later try can succeed.
    #[must_use]
    pub const fn is_temporary(&self) -> bool {
        matches!(self, Self::Unreachable { .. })
    }
}

impl From<&reqwest::Error> for FetchError {
    fn from(error: &reqwest::Error) -> Self {
        if is_refusal(error) {
            Refused::OutOfReach(OutOfReach::PrivateAddress).into()
        } else {
            Self::Unreachable {
                status: None,
                retry_after: None,
            }
        }
    }
}

/// How long an answer asks us to wait (RFC 9110 section 10.2.3): seconds, or a date.
pub(super) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    let wait = match text.parse() {
        Ok(seconds) => Duration::from_secs(seconds),
        Err(_) => (parse_http_date(text)? - time::now())
            .to_std()
            .unwrap_or_default(),
    };
    Some(wait.min(LONGEST_WAIT))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::federation::signature::window::http_date;

    #[test]
    fn statuses_say_what_can_be_done() {
        assert_eq!(FetchError::from_status(410, None), FetchError::Gone);
        assert_eq!(FetchError::from_status(404, None), FetchError::NotFound);
        assert_eq!(FetchError::from_status(401, None), FetchError::Denied(401));
        for status in [408, 429, 500, 502, 503, 599] {
            assert!(
                FetchError::from_status(status, None).is_temporary(),
                "{status}"
            );
        }
        for status in [301, 400, 405, 418] {
            assert_eq!(
                FetchError::from_status(status, None),
                Refused::Status(status).into()
            );
        }
    }

    #[test]
    fn a_wait_is_read_and_bounded_by_a_day() {
        let wait = |value: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(RETRY_AFTER, value.parse().unwrap());
            retry_after(&headers)
        };
        assert_eq!(wait("120"), Some(Duration::from_secs(120)));
        assert_eq!(wait("99999999999"), Some(LONGEST_WAIT));
        assert_eq!(wait("soon"), None);
        assert_eq!(wait("-5"), None);
        assert_eq!(
            wait(&http_date(time::now() - chrono::TimeDelta::hours(1))),
            Some(Duration::ZERO)
        );
        let hour = wait(&http_date(time::now() + chrono::TimeDelta::hours(1))).unwrap();
        assert!((3_590..=3_600).contains(&hour.as_secs()), "{hour:?}");
        assert_eq!(retry_after(&HeaderMap::new()), None);
    }
}
