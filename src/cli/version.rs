//! `waymark version`

use clap::Args;
use serde_json::json;

use super::output;

/// Print the program's version
#[derive(Debug, Args)]
pub struct Version {
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl Version {
    pub fn run(self) -> anyhow::Result<()> {
        let version = env!("CARGO_PKG_VERSION");
        let document = json!({ "name": "waymark", "version": version });
        output::result(self.json, &document, &format!("waymark {version}"))
    }
}
