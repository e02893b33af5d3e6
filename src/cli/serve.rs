//! `waymark serve`

use clap::Args;

use super::Place;
use crate::{
    actions::set_up_territory::code::offer_set_up,
    app::{Node, logging, start::asked_to_end},
};

/// Run the node: pages, API, federation and background work
///
/// Brings the database to this version's schema first. A node that is not set up says in its log how
/// to do that in a browser. Ends on SIGTERM or Ctrl-C: takes no new
/// requests, finishes those under way, and exits with 0. Several processes may serve one PostgreSQL
/// database.
#[derive(Debug, Args)]
pub struct Serve {}

impl Serve {
    pub async fn run(self, place: Place) -> anyhow::Result<()> {
        let loaded = place.settings()?;
        logging::start(&loaded.settings.log);
        for warning in &loaded.warnings {
            tracing::warn!("{warning}");
        }
        let end = asked_to_end();
        let node = Node::start(loaded.settings).await?;
        invite(&node).await?;
        end.await;
        node.stop().await;
        Ok(())
    }
}

/// Tells whoever reads the log how a node without a territory gets one. The code works once, until
/// the next start.
async fn invite(node: &Node) -> anyhow::Result<()> {
    if let Some(code) = node.parts.store.write(offer_set_up).await? {
        let page = format!("{}setup?code={code}", node.parts.settings.url);
        tracing::warn!("this node is not set up yet: open {page} or run `waymark setup`");
    }
    Ok(())
}
