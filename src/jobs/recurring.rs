//! Tells other nodes when what takes place again and again has its next date.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use crate::{actions::publish_opportunity, store::Store};

/// How often it looks.
const LOOK: Duration = Duration::from_secs(60);
/// So many are told of in one transaction.
const AT_ONCE: i64 = 100;

/// Looks until `stop`.
pub async fn run(store: Store, stop: CancellationToken) {
    loop {
        let pause = match store
            .write(|c| publish_opportunity::move_on(c, AT_ONCE))
            .await
        {
            Ok(moved) if i64::try_from(moved).is_ok_and(|moved| moved == AT_ONCE) => Duration::ZERO,
            Ok(_) => LOOK,
            Err(error) => {
                tracing::error!(%error, "the next dates of what recurs could not be told");
                LOOK
            }
        };
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(pause) => {}
        }
    }
}
