//! Handing an activity to an inbox.

use std::time::Duration;

use reqwest::{
    Method, Response,
    header::{CONTENT_TYPE, HeaderMap, HeaderValue},
};

use super::{Client, FetchError, Refused, Signer, failure::retry_after};
use crate::{
    domain::{ObjectUrl, fault::Fault, time},
    federation::{media_type::ACTIVITY_JSON, signature},
};

/// An inbox took an activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delivered {
    /// Its answer: 200 to 299.
    pub status: u16,
}

/// An inbox did not take an activity. Which failure parks the item and which stops the lane is the
/// sender's to decide (architecture.md section 5).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DeliveryFailure {
    /// We do not go there: a private address, a blocked host.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// No connection, no answer in time.
    #[error("{}", Fault::Silent)]
    Unreachable,
    /// An answer that is not 2xx; a redirect is one.
    #[error("{}", Fault::Answers(*status))]
    Answered {
        /// The status.
        status: u16,
        /// How long the other server asks us to wait, at most a day.
        retry_after: Option<Duration>,
    },
}

impl DeliveryFailure {
    /// The status, when there was an answer.
    #[must_use]
    pub const fn status(&self) -> Option<u16> {
        match self {
            Self::Answered { status, .. } => Some(*status),
            Self::Refused(_) | Self::Unreachable => None,
        }
    }

    /// How long the other server asks us to wait.
    #[must_use]
    pub const fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Answered { retry_after, .. } => *retry_after,
            Self::Refused(_) | Self::Unreachable => None,
        }
    }

    /// Whether the other form of signature may be taken instead: 401, 403, and the 5xx of peers
    /// that stumble over a form that they do not know (bovine).
    #[must_use]
    pub const fn may_be_the_form(&self) -> bool {
        matches!(
            self,
            Self::Answered {
                status: 401 | 403 | 500 | 501,
                ..
            }
        )
    }
}

impl Client {
    /// Posts an activity, signed, to an inbox. The body is sent as it is; redirects are not
    /// followed.
    ///
    /// # Errors
    /// [`DeliveryFailure`], with the status and the wait when the other server answered.
    pub async fn post_activity(
        &self,
        inbox: &ObjectUrl,
        body: &[u8],
        Signer { key, form }: Signer<'_>,
    ) -> Result<Delivered, DeliveryFailure> {
        let inbox = inbox.without_fragment();
        self.check(&inbox).await?;
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(ACTIVITY_JSON));
        signature::sign(
            form,
            key,
            ("POST", &inbox, Some(body)),
            time::now(),
            &mut headers,
        )
        .map_err(|_signing| Refused::Signing)?;
        let request = self.http.request(Method::POST, inbox.url().clone());
        let answer = request
            .headers(headers)
            .body(body.to_vec())
            .send()
            .await
            .map_err(|error| match FetchError::from(&error) {
                FetchError::Refused(refused) => DeliveryFailure::Refused(refused),
                _ => DeliveryFailure::Unreachable,
            })?;
        let status = answer.status();
        let retry_after = retry_after(answer.headers());
        drain(answer).await;
        if status.is_success() {
            Ok(Delivered {
                status: status.as_u16(),
            })
        } else {
            Err(DeliveryFailure::Answered {
                status: status.as_u16(),
                retry_after,
            })
        }
    }
}

/// Reads what little an inbox says, so that the connection can be used again; a talkative one is
/// hung up on.
async fn drain(mut answer: Response) {
    let mut left: usize = 16_384;
    while let Ok(Some(chunk)) = answer.chunk().await {
        match left.checked_sub(chunk.len()) {
            Some(rest) => left = rest,
            None => return,
        }
    }
}
