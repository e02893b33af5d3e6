//! Following another node from the command line, beside the running node or without one.

use std::time::Duration;

use super::start::Parts;
use crate::{
    domain::{ObjectUrl, peer::FollowState, permission::Actor},
    federation::peers::NotFound,
    store::{self, follows},
};

/// How long to wait for the other node's word.
const PATIENCE: Duration = Duration::from_secs(30);

/// What became of the wish to follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Followed {
    /// The actor that is followed.
    pub actor: ObjectUrl,
    /// What its node said so far.
    pub state: FollowState,
    /// Whether this node runs: when it does not, nothing was sent yet.
    pub running: bool,
}

/// Follows whom `target` names: finds the actor, queues the Follow, and waits for the answer as long
/// as there is a running node to send it.
///
/// # Errors
/// [`NotFound`], also for what the rules refuse.
pub async fn follow(parts: &Parts, target: &str) -> Result<Followed, NotFound> {
    let following = parts
        .federation
        .follow(&Actor::command_line(), target)
        .await?;
    let mut followed = Followed {
        actor: following.actor,
        state: following.state,
        running: is_running(parts).await,
    };
    let deadline = tokio::time::Instant::now() + PATIENCE;
    let mut commits = parts.store.commits();
    while followed.running
        && followed.state == FollowState::Requested
        && tokio::time::Instant::now() < deadline
    {
        let _ = tokio::time::timeout(Duration::from_millis(500), commits.changed()).await;
        let actor = followed.actor.clone();
        let now = parts
            .store
            .read(move |c| follows::following(c, &actor))
            .await
            .map_err(|error: store::Error| crate::actions::Error::from(error))?;
        followed.state = now.map_or(FollowState::Rejected, |following| following.state);
    }
    Ok(followed)
}

/// Whether a process serves this node: at its own address of this machine, or at its public one.
/// Somebody else may listen there, so it must say that it is this node's actor.
async fn is_running(parts: &Parts) -> bool {
    let settings = &parts.settings;
    let mut listen = settings.listen;
    if listen.ip().is_unspecified() {
        listen.set_ip(if listen.is_ipv4() {
            std::net::Ipv4Addr::LOCALHOST.into()
        } else {
            std::net::Ipv6Addr::LOCALHOST.into()
        });
    }
    let client = reqwest::Client::builder()
        .no_proxy()
        .timeout(Duration::from_secs(2))
        .build();
    let Ok(client) = client else { return false };
    let own = parts.federation.application();
    for base in [format!("http://{listen}/"), settings.url.to_string()] {
        if actor_at(&client, &base).await.as_deref() == Some(own.as_str()) {
            return true;
        }
    }
    false
}

/// What the node's own actor is called by whoever answers at a base address.
async fn actor_at(client: &reqwest::Client, base: &str) -> Option<String> {
    let asked = client
        .get(format!("{base}actor"))
        .header(reqwest::header::ACCEPT, "application/activity+json");
    let answer = asked.send().await.ok()?.error_for_status().ok()?;
    let actor: serde_json::Value = answer.json().await.ok()?;
    Some(actor.get("id")?.as_str()?.to_owned())
}
