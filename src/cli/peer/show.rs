//! `waymark peer show`

use clap::Args;
use serde_json::Value;

use super::{shown, target::host_of};
use crate::{
    cli::{Place, output},
    store::peers,
};

/// Show what is known of another node
#[derive(Debug, Args)]
pub struct Show {
    /// Base address, actor's address, handle or host
    target: String,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl Show {
    pub(super) async fn run(self, place: Place) -> anyhow::Result<()> {
        let host = host_of(&self.target)?;
        let (_, store) = place.store().await?;
        let wanted = host.clone();
        let Some(peer) = store.read(move |c| peers::get(c, &wanted)).await? else {
            anyhow::bail!("{host} is not known here; see `waymark peer list`");
        };
        let document = shown(&peer);
        let rows: Vec<Vec<String>> = document
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| vec![name.clone(), output::plain(&text(value))])
            .collect();
        output::result(self.json, &document, &output::table(&rows))
    }
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
