//! The other nodes: do our deliveries arrive.

use super::{Finding, Patient};
use crate::{
    domain::{Peer, peer::Policy, time::now},
    store::peers,
};

const PEERS: &str = "peers";

/// Names the nodes to which nothing gets through.
pub async fn check(patient: &Patient<'_>) -> Finding {
    let known = match patient.store.read(peers::all).await {
        Ok(known) => known,
        Err(error) => return Finding::bad(PEERS, error.to_string(), "see `database`"),
    };
    let failing: Vec<String> = known
        .iter()
        .filter(|peer| peer.policy != Policy::Blocked)
        .filter_map(described)
        .collect();
    if failing.is_empty() {
        return Finding::good(
            PEERS,
            format!("{} known, none of them failing", known.len()),
        );
    }
    Finding::warning(
        PEERS,
        failing.join("; "),
        "ask their operators; what waits is delivered when they are back, for 30 days",
    )
}

fn described(peer: &Peer) -> Option<String> {
    let since = peer.failing_since?;
    let hours = (now() - since).num_hours();
    let error = peer.last_error.as_deref().unwrap_or("no answer");
    Some(format!(
        "{} fails for {hours} h with {} waiting: {error}",
        peer.host, peer.pending
    ))
}
