//! Work that comes round by itself: one file a job, each safe to run twice.

pub mod recurring;
pub mod sweep;

use std::{sync::Arc, time::Duration};

use tokio_util::{sync::CancellationToken, task::TaskTracker};

use crate::{
    actions::{count_happening, enrol},
    domain::time::now,
    federation::Federation,
    store::Store,
};

/// Starts every job; each ends soon after `stop`. Learners who were away for so many months are
/// erased (0: never), those with an address only where letters are sent.
pub fn start(
    tracker: &TaskTracker,
    store: &Store,
    federation: &Arc<Federation>,
    inactive: (u32, bool),
    stop: &CancellationToken,
) {
    tracker.spawn(Arc::clone(federation).dispatch(stop.clone()));
    tracker.spawn(Arc::clone(federation).finish_pending(stop.clone()));
    tracker.spawn(Arc::clone(federation).backfill(stop.clone()));
    tracker.spawn(Arc::clone(federation).ask_software(stop.clone()));
    tracker.spawn(Arc::clone(federation).follow_words(stop.clone()));
    tracker.spawn(recurring::run(store.clone(), stop.clone()));
    tracker.spawn(hourly(
        store.clone(),
        Arc::clone(federation),
        inactive,
        stop.clone(),
    ));
}

async fn hourly(
    store: Store,
    federation: Arc<Federation>,
    inactive: (u32, bool),
    stop: CancellationToken,
) {
    loop {
        federation.forget_old();
        if let Err(error) = sweep::sweep(&store, inactive).await {
            tracing::error!(%error, "old rows could not be removed");
        }
        if let Err(error) = store.write(|c| enrol::remind(c, now())).await {
            tracing::error!(%error, "nobody could be reminded");
        }
        if let Err(error) = store.write(|c| enrol::elsewhere::give_up(c, now())).await {
            tracing::error!(%error, "what nobody answers could not be given up");
        }
        if let Err(error) = store.write(|c| count_happening::fold(c, now())).await {
            tracing::error!(%error, "the days of figures could not be folded into months");
        }
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(Duration::from_secs(3_600)) => {}
        }
    }
}
