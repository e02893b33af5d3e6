//! An inbox that answers 410: whether the actors behind it are gone is asked of each.

use tokio_util::sync::CancellationToken;

use super::lane::Run;
use crate::{
    actions::follow_peer::end_follows_of,
    domain::ObjectUrl,
    federation::{
        fetch::FetchError,
        node::{Error, Federation},
    },
    store::follows,
};

/// Actors that are asked before those which are gone are let go.
const BATCH: i64 = 50;

impl Federation {
    /// Whether somebody is left behind an inbox that is said to be gone. Whose own address says
    /// that they are gone follow nobody any more, and are not followed.
    pub(super) async fn somebody_is_behind(
        &self,
        run: &mut Run,
        inbox: &ObjectUrl,
        stop: &CancellationToken,
    ) -> Result<bool, Error> {
        let asking = self.as_application().await?;
        loop {
            let wanted = inbox.clone();
            let actors = self
                .store
                .read(move |c| follows::behind_inbox(c, &wanted, BATCH))
                .await?;
            if actors.is_empty() {
                return Ok(false);
            }
            let mut left = false;
            for actor in actors {
                if stop.is_cancelled() || !self.keep_lease(run).await? {
                    return Ok(true);
                }
                match asking.actor(&actor).await {
                    Err(FetchError::Gone) => {
                        tracing::info!(%actor, "is gone: its follows end");
                        self.store.write(move |c| end_follows_of(c, &actor)).await?;
                    }
                    // A server that does not answer is not asked for each of its actors.
                    Err(FetchError::Unreachable { .. }) => return Ok(true),
                    Ok(_) | Err(_) => left = true,
                }
            }
            if left {
                return Ok(true);
            }
        }
    }
}
