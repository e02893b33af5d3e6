//! `waymark openapi`

use clap::Args;

use super::output;
use crate::http::api;

/// Print the OpenAPI 3.1 document of the REST API
///
/// A running node serves the same at /api/v1/openapi.json.
#[derive(Debug, Args)]
pub struct Openapi {
    /// Print it in one line
    #[arg(long)]
    json: bool,
}

impl Openapi {
    pub fn run(self) -> anyhow::Result<()> {
        let document = api::openapi();
        output::result(
            self.json,
            &document,
            &serde_json::to_string_pretty(&document)?,
        )
    }
}
