//! `waymark peer list`

use clap::Args;
use serde_json::json;

use super::shown;
use crate::{
    cli::{Place, output},
    store::peers,
};

/// List every node that this one has met, with how they stand with each other
#[derive(Debug, Args)]
pub struct List {
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl List {
    pub(super) async fn run(self, place: Place) -> anyhow::Result<()> {
        let (_, store) = place.store().await?;
        let known = store.read(peers::all).await?;
        let rows: Vec<Vec<String>> = known
            .iter()
            .map(|peer| {
                let waiting = if peer.pending > 0 {
                    format!("{} waiting", peer.pending)
                } else {
                    String::new()
                };
                vec![
                    peer.host.to_string(),
                    peer.state().to_string(),
                    output::plain(peer.name.as_deref().unwrap_or_default()),
                    peer.software.clone().unwrap_or_default(),
                    waiting,
                    output::plain(peer.last_error.as_deref().unwrap_or_default()),
                ]
            })
            .collect();
        let items: Vec<_> = known.iter().map(shown).collect();
        output::result(self.json, &json!({ "items": items }), &output::table(&rows))
    }
}
