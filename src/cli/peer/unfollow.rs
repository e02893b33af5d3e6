//! `waymark peer unfollow`

use clap::Args;
use serde_json::json;

use super::target::{Named, actor_of, host_of};
use crate::{
    actions::{Error, follow_peer},
    cli::{Place, output},
    domain::{ObjectUrl, Rule, permission::Actor},
    store::{Connection, actors, follows},
};

/// Follow another node no longer: what came from it leaves lists and search
///
/// An actor's address or handle ends following that actor; a host or a base address, all actors of
/// that host.
#[derive(Debug, Args)]
pub struct Unfollow {
    /// Base address, actor's address, handle or host
    target: String,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl Unfollow {
    pub(super) async fn run(self, place: Place) -> anyhow::Result<()> {
        let host = host_of(&self.target)?;
        let named = actor_of(&self.target);
        let (_, store) = place.store().await?;
        let wanted = host.clone();
        let ended: Vec<ObjectUrl> = store
            .write(move |c| {
                let mut followed = Vec::new();
                for following in follows::of_territory(c, Some(&wanted))? {
                    if is_meant(c, named.as_ref(), &following.actor)? {
                        followed.push(following.actor);
                    }
                }
                if followed.is_empty() {
                    return Err(Error::Rule(Rule::NotFound));
                }
                for actor in &followed {
                    follow_peer::unfollow(c, &Actor::command_line(), actor)?;
                }
                Ok(followed)
            })
            .await
            .map_err(|error| match error {
                Error::Rule(Rule::NotFound) => {
                    anyhow::anyhow!("{} is not followed; see `waymark peer list`", self.target)
                }
                error => error.into(),
            })?;
        output::result(
            self.json,
            &json!({ "host": host, "unfollowed": ended }),
            "unfollowed",
        )
    }
}

/// Whether an actor is the one that was named. A Waymark node's territory is also called
/// `territory` (contract.md section 3).
fn is_meant(
    connection: &mut Connection,
    named: Option<&Named>,
    actor: &ObjectUrl,
) -> Result<bool, Error> {
    Ok(match named {
        None => true,
        Some(Named::Address(address)) => address == actor,
        Some(Named::Handle(name)) => {
            let known = actors::get(connection, actor)?.and_then(|actor| actor.username);
            known.is_some_and(|own| own.to_lowercase() == *name)
                || (name == "territory" && actor.url().path() == "/territory")
        }
    })
}
