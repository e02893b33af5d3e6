//! `waymark migrate`

use clap::Args;
use secrecy::ExposeSecret;
use serde_json::json;

use super::{Place, output};
use crate::store::Store;

/// Bring the database to this version's schema, and end
///
/// `serve` and every other command do so too. A database that a newer version has migrated is
/// refused.
#[derive(Debug, Args)]
pub struct Migrate {
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl Migrate {
    pub fn run(self, place: &Place) -> anyhow::Result<()> {
        let settings = place.begin()?;
        let done = Store::migrate(settings.database_url.expose_secret())?;
        let text = if done.applied.is_empty() {
            "The database has this version's schema.".to_owned()
        } else {
            format!("Applied {}.", done.applied.join(", "))
        };
        output::result(self.json, &json!({ "applied": done.applied }), &text)
    }
}
