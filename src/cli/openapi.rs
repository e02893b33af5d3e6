//! `waymark openapi`

use clap::Args;

use super::output;
use crate::app;

/// Print the OpenAPI 3.1 document of the REST API
#[derive(Debug, Args)]
pub struct Openapi {
    /// Print it in one line
    #[arg(long)]
    json: bool,
}

impl Openapi {
    pub fn run(self) -> anyhow::Result<()> {
        let document = app::openapi();
        output::result(
            self.json,
            &document,
            &serde_json::to_string_pretty(&document)?,
        )
    }
}
