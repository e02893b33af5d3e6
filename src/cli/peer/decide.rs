//! `waymark peer accept`, `reject`, `block`, `unblock`, `limit`: the operator's word about a host.

use clap::Args;

use super::{
    shown,
    target::{base_of, host_of},
};
use crate::{
    actions::{Error, decide_on_peer},
    cli::{Place, output},
    domain::{Host, ObjectUrl, Rule, permission::Actor},
    store::{Connection, peers},
};

/// A word that needs no reason.
#[derive(Debug, Args)]
pub struct Decide {
    /// Base address, actor's address, handle or host
    target: String,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

/// A word with a reason, which operators see.
#[derive(Debug, Args)]
pub struct Judge {
    /// Base address, actor's address, handle or host; it holds for every host below it too
    target: String,
    /// Why, for the operators' eyes
    #[arg(long)]
    reason: Option<String>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

/// Which word.
#[derive(Debug, Clone, Copy)]
pub enum Decision {
    Accept,
    Reject,
    Block,
    Unblock,
    Limit,
}

impl Decide {
    pub(super) async fn run(self, place: Place, decision: Decision) -> anyhow::Result<()> {
        decide(place, &self.target, decision, None, self.json).await
    }
}

impl Judge {
    pub(super) async fn run(self, place: Place, decision: Decision) -> anyhow::Result<()> {
        decide(place, &self.target, decision, self.reason, self.json).await
    }
}

async fn decide(
    place: Place,
    target: &str,
    decision: Decision,
    reason: Option<String>,
    json: bool,
) -> anyhow::Result<()> {
    let host = host_of(target)?;
    let (settings, store) = place.store().await?;
    let base = base_of(&host, &settings)?;
    let asked = host.clone();
    let peer = store
        .write(move |c| {
            apply(c, decision, &asked, &base, reason.as_deref())?;
            Ok::<_, Error>(peers::get(c, &asked)?)
        })
        .await
        .map_err(|error| match error {
            Error::Rule(Rule::NotFound) => {
                anyhow::anyhow!("{host} is not known here; see `waymark peer list`")
            }
            error => error.into(),
        })?;
    let Some(peer) = peer else {
        anyhow::bail!("{host} is not known here")
    };
    output::result(json, &shown(&peer), peer.state().as_str())
}

fn apply(
    connection: &mut Connection,
    decision: Decision,
    host: &Host,
    base: &ObjectUrl,
    reason: Option<&str>,
) -> Result<(), Error> {
    let actor = Actor::command_line();
    match decision {
        Decision::Accept => decide_on_peer::accept(connection, &actor, host, base),
        Decision::Reject => decide_on_peer::reject(connection, &actor, host),
        Decision::Block => decide_on_peer::block(connection, &actor, host, base, reason),
        Decision::Unblock => decide_on_peer::unblock(connection, &actor, host),
        Decision::Limit => decide_on_peer::limit(connection, &actor, host, base, reason),
    }
}
