//! `waymark demo`

use std::{path::PathBuf, pin::pin};

use clap::Args;
use serde_json::json;

use super::output;
use crate::{
    app::{
        demo::{City, Show},
        logging,
        start::asked_to_end,
    },
    config::{Log, LogFormat},
};

/// Run two cities on this machine that federate with each other
///
/// Vilnius at http://localhost:PORT and Tilburg at PORT+1, each with people, organisations,
/// opportunities and playlists. Prints links that sign you in with one click as operator, partner
/// and learner. Ends on Ctrl-C.
#[derive(Debug, Args)]
pub struct Demo {
    /// Keep the cities' data in DIR; without it they are in a temporary folder, removed at the end
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
    /// Port of the first city; the second has the next one
    #[arg(long, default_value_t = 8080, value_parser = clap::value_parser!(u16).range(1..65535))]
    port: u16,
    /// Print addresses and links as JSON
    #[arg(long)]
    json: bool,
}

impl Demo {
    pub async fn run(self) -> anyhow::Result<()> {
        logging::start(&Log {
            filter: "warn".to_owned(),
            format: LogFormat::Text,
        });
        let mut end = pin!(asked_to_end());
        let Some(show) = Show::start(self.dir, self.port, end.as_mut()).await? else {
            return Ok(());
        };
        let cities: Vec<_> = show.cities().iter().map(document).collect();
        let text: Vec<_> = show.cities().iter().map(text).collect();
        let text = format!("\n{}\n\nCtrl-C ends the demo.", text.join("\n\n"));
        output::result(self.json, &json!({ "nodes": cities }), &text)?;
        end.await;
        show.stop().await;
        Ok(())
    }
}

fn document(city: &City) -> serde_json::Value {
    let links: serde_json::Map<_, _> = city
        .doors
        .iter()
        .map(|(role, link)| (role.as_str().to_owned(), json!(link)))
        .collect();
    json!({ "name": city.name, "url": city.url.origin().to_string(), "signIn": links })
}

fn text(city: &City) -> String {
    let mut text = format!("{}\n  {}", city.name, city.url.origin());
    for (role, link) in &city.doors {
        text.push_str(&format!("\n  sign in as {role:9} {link}"));
    }
    text
}
