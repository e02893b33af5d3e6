//! `waymark reindex`

use clap::Args;
use serde_json::json;

use super::{Place, output};
use crate::{actions, domain::permission::Actor};

/// Make the index of search and map anew
///
/// Every process that serves this database makes its own, and answers from the old one until the
/// new one is whole. A node that does not run does so at its start. It is never needed: an index
/// that is lost, damaged or of another version is made anew by itself.
#[derive(Debug, Args)]
pub struct Reindex {
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl Reindex {
    pub async fn run(self, place: Place) -> anyhow::Result<()> {
        let (_, store) = place.store().await?;
        store
            .write(|c| actions::reindex::reindex(c, &Actor::command_line()))
            .await?;
        let text = "Running nodes make their search index anew; others do so at their start.";
        output::result(self.json, &json!({ "asked": true }), text)
    }
}
