//! `waymark peer unfollow`

use clap::Args;
use serde_json::json;

use super::target::host_of;
use crate::{
    actions::{Error, follow_peer},
    cli::{Place, output},
    domain::{ObjectUrl, Rule, permission::Actor},
    store::follows,
};

/// Follow another node no longer: what came from it leaves lists and search
///
/// An actor's address ends following that actor, anything else following all actors of its host.
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
        let named = ObjectUrl::parse(&self.target)
            .ok()
            .filter(|url| url.url().path() != "/");
        let (_, store) = place.store().await?;
        let wanted = host.clone();
        let ended: Vec<ObjectUrl> = store
            .write(move |c| {
                let followed: Vec<ObjectUrl> = follows::all_following(c, Some(&wanted))?
                    .into_iter()
                    .map(|following| following.actor)
                    .filter(|actor| named.as_ref().is_none_or(|named| named == actor))
                    .collect();
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
