//! `waymark esco …`

mod import;
mod sources;

use clap::Subcommand;

use super::Place;

/// The classification of skills and occupations
#[derive(Debug, Subcommand)]
pub enum Esco {
    Import(import::Import),
}

impl Esco {
    pub async fn run(self, place: Place) -> anyhow::Result<()> {
        match self {
            Self::Import(command) => command.run(place).await,
        }
    }
}
