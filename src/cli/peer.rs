//! `waymark peer …`

mod decide;
mod follow;
mod list;
mod show;
mod target;
mod unfollow;

use clap::Subcommand;
use serde_json::{Value, json};

use super::Place;
use crate::domain::{self, time::rfc3339};

/// Other nodes: whom this one follows, hears and speaks to
///
/// TARGET is a base address (https://learn.example.org), an actor's address
/// (https://learn.example.org/territory), a handle (@city@learn.example.org) or a host.
#[derive(Debug, Subcommand)]
pub enum Peer {
    Follow(follow::Follow),
    Unfollow(unfollow::Unfollow),
    /// Allow a host in `allowlist` mode, and accept its Follows that wait
    Accept(decide::Decide),
    /// Refuse a host's Follows, those that wait and those that were accepted
    Reject(decide::Decide),
    /// Hear nothing from a host and tell it nothing; forget what came from it
    Block(decide::Judge),
    /// Lift a block or a limit
    Unblock(decide::Decide),
    /// Hold back from pages and search what comes from a host
    Limit(decide::Judge),
    List(list::List),
    Show(show::Show),
}

impl Peer {
    pub async fn run(self, place: Place) -> anyhow::Result<()> {
        use decide::Decision;
        match self {
            Self::Follow(command) => command.run(place).await,
            Self::Unfollow(command) => command.run(place).await,
            Self::Accept(command) => command.run(place, Decision::Accept).await,
            Self::Reject(command) => command.run(place, Decision::Reject).await,
            Self::Block(command) => command.run(place, Decision::Block).await,
            Self::Unblock(command) => command.run(place, Decision::Unblock).await,
            Self::Limit(command) => command.run(place, Decision::Limit).await,
            Self::List(command) => command.run(place).await,
            Self::Show(command) => command.run(place).await,
        }
    }
}

/// A peer as commands print it: the words of the API.
fn shown(peer: &domain::Peer) -> Value {
    json!({
        "host": peer.host,
        "url": peer.url,
        "actor": peer.actor,
        "name": peer.name,
        "software": peer.software,
        "state": peer.state(),
        "policy": peer.policy,
        "reason": peer.reason,
        "followers": peer.followers,
        "requests": peer.requests,
        "pending": peer.pending,
        "parked": peer.parked,
        "failingSince": peer.failing_since.map(rfc3339),
        "lastSuccess": peer.last_success.map(rfc3339),
        "lastError": peer.last_error,
        "retryAt": peer.retry_at.map(rfc3339),
        "created": rfc3339(peer.created),
    })
}
