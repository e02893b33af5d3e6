//! `waymark serve`

use clap::Args;

use super::Place;
use crate::app::{Node, logging, start::asked_to_end};

/// Run the node: pages, API, federation and background work
///
/// Brings the database to this version's schema first. Ends on SIGTERM or Ctrl-C: takes no new
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
        let node = Node::start(loaded.settings).await?;
        asked_to_end().await;
        node.stop().await;
        Ok(())
    }
}
