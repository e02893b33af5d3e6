//! `waymark import …`

mod opportunities;
mod source;

use clap::Subcommand;

use super::Place;

/// Take in what others have
#[derive(Debug, Subcommand)]
pub enum Import {
    Opportunities(opportunities::Opportunities),
}

impl Import {
    pub async fn run(self, place: Place) -> anyhow::Result<()> {
        match self {
            Self::Opportunities(command) => command.run(place).await,
        }
    }
}
