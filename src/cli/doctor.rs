//! `waymark doctor`

use clap::Args;
use serde_json::json;

use super::{Place, output};
use crate::app::{
    doctor::{Finding, Health, examine},
    logging,
};

/// Check settings, database, clock, address, TLS, mail and federation, and say how to mend each
///
/// Asks the public address as another server would, so run it while the node serves. Exit code 1
/// when something does not work.
#[derive(Debug, Args)]
pub struct Doctor {
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl Doctor {
    pub async fn run(self, place: Place) -> anyhow::Result<()> {
        let loaded = place.settings()?;
        logging::start(&logging::for_command(&loaded.settings.log));
        let findings = examine(&loaded).await;
        let bad = findings
            .iter()
            .filter(|finding| finding.health == Health::Bad)
            .count();
        let document = json!({ "ok": bad == 0, "findings": findings });
        let lines: Vec<String> = findings.iter().map(line).collect();
        output::result(self.json, &document, &lines.join("\n"))?;
        if bad > 0 {
            anyhow::bail!("{bad} of {} checks failed", findings.len());
        }
        Ok(())
    }
}

fn line(finding: &Finding) -> String {
    let mark = match finding.health {
        Health::Good => "ok  ",
        Health::Warning => "note",
        Health::Bad => "BAD ",
    };
    let mut line = format!(
        "{mark}  {:10}  {}",
        finding.subject,
        output::plain(&finding.found)
    );
    if !finding.mend.is_empty() {
        line.push_str(&format!("\n                  → {}", finding.mend));
    }
    line
}
