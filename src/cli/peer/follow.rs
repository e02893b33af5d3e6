//! `waymark peer follow`

use clap::Args;
use serde_json::json;

use crate::{
    app::{peers, start::Parts},
    cli::{Place, output},
    domain::peer::FollowState,
};

/// Follow another node: take in what it publishes
///
/// Finds its territory, asks to follow it, and waits up to 30 seconds for the answer. Prints
/// `following` when it came, else `requested`. When this node does not run, the question is sent
/// as soon as it does.
#[derive(Debug, Args)]
pub struct Follow {
    /// Base address, actor's address, handle or host
    target: String,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl Follow {
    pub(super) async fn run(self, place: Place) -> anyhow::Result<()> {
        let parts = Parts::open(place.begin()?).await?;
        let followed = peers::follow(&parts, &self.target).await?;
        let state = match followed.state {
            FollowState::Accepted => "following",
            FollowState::Requested => "requested",
            FollowState::Rejected => anyhow::bail!("{} refuses to be followed", followed.actor),
        };
        if !followed.running {
            output::tell("This node does not run; it asks as soon as `waymark serve` is started.");
        }
        let document = json!({
            "state": state,
            "actor": followed.actor,
            "host": followed.actor.host(),
            "running": followed.running,
        });
        output::result(self.json, &document, state)
    }
}
