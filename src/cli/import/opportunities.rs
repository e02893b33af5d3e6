//! `waymark import opportunities`

use std::{path::PathBuf, time::Duration};

use anyhow::Context;
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use tokio::sync::mpsc;

use super::source::{self, Source};
use crate::{
    actions::{
        Error,
        import_opportunities::{BATCH, Report, import_batch},
        publish_opportunity::Federate,
    },
    cli::{Place, failure::Usage, output},
    domain::{
        feed::{Format, Mapping, Record, Records, Rejected, SourceError},
        permission::Actor,
    },
    store::Store,
};

/// Take in opportunities of one organisation from a file, from stdin or from the web
///
/// Each record is known again by its own identifier, else by its address, name and start: a second
/// run of the same source changes nothing, and a run that was broken off is finished by the next
/// one. What cannot be taken in is reported with its line, and the others go on.
#[derive(Debug, Args)]
pub struct Opportunities {
    /// A file, `-` for stdin, or an address
    source: String,
    /// Slug of the organisation whose opportunities they become
    #[arg(long, value_name = "SLUG")]
    organisation: String,
    /// auto, csv, json, ndjson (the API's opportunity, one a line) or geojson; ics, jsonld, html and
    /// rss cannot be read yet
    #[arg(long, default_value = "auto")]
    format: String,
    /// A TOML file that says which column or path becomes which member; see docs/operate/import.md
    #[arg(long, value_name = "FILE")]
    mapping: Option<PathBuf>,
    /// Say what would be done, and do nothing
    #[arg(long)]
    dry_run: bool,
    /// Do not tell other nodes until an item is next edited
    #[arg(long)]
    no_federation: bool,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

/// Formats of the contract that this version does not read.
const LATER: &[&str] = &["ics", "jsonld", "html", "rss"];

/// What follows the last dot of a path or an address.
fn ending(source: &str) -> &str {
    let path = source.split(['?', '#']).next().unwrap_or_default();
    path.rsplit_once('.').map_or("", |(_, ending)| ending)
}

/// What was read of a source at once.
#[derive(Debug, Default)]
struct Batch {
    records: Vec<Record>,
    rejected: Vec<Rejected>,
}

impl Opportunities {
    pub(super) async fn run(self, place: Place) -> anyhow::Result<()> {
        let format = self.format()?;
        let mapping = self.mapping()?;
        let (_, store) = place.store().await?;
        // Before anything is read: an unknown organisation is told at once.
        self.take_in(&store, Vec::new()).await?;
        let source = source::open(&self.source).await?;
        let bar = bar(source.size);
        let (batches, read) = mpsc::channel(2);
        let progress = bar.clone();
        let reading = tokio::task::spawn_blocking(move || {
            read_all(source, format, mapping, &batches, &progress)
        });
        let mut report = Report::default();
        let taken = self.take_all(&store, read, &mut report).await;
        // The reader ends by itself once nobody takes its batches.
        let whole = reading
            .await
            .context("the reading of the source broke off")?;
        bar.finish_and_clear();
        report.rejected.sort_by_key(|rejected| rejected.line);
        let came_in = report.created + report.updated + report.unchanged;
        let document = serde_json::to_value(&report)?;
        output::result(self.json, &document, &self.told(&report))?;
        taken?;
        whole.with_context(|| self.source.clone())?;
        if came_in == 0 {
            anyhow::bail!("nothing came in from {}", self.source);
        }
        Ok(())
    }

    fn format(&self) -> anyhow::Result<Option<Format>> {
        match self.format.as_str() {
            "auto" if !LATER.contains(&ending(&self.source)) => Ok(None),
            word if word == "auto" || LATER.contains(&word) => {
                let format = if word == "auto" {
                    ending(&self.source)
                } else {
                    word
                };
                anyhow::bail!(
                    "{format} cannot be read yet: convert {} to ndjson or csv",
                    self.source
                )
            }
            word => Ok(Some(word.parse().map_err(|error| {
                Usage(format!("--format `{word}` {error}, or auto"))
            })?)),
        }
    }

    fn mapping(&self) -> Result<Mapping, Usage> {
        let Some(path) = &self.mapping else {
            return Ok(Mapping::default());
        };
        let place = path.display();
        let text = std::fs::read_to_string(path)
            .map_err(|error| Usage(format!("--mapping {place} cannot be read: {error}")))?;
        Mapping::parse(&text).map_err(|errors| Usage(format!("{place}: {errors}")))
    }

    async fn take_all(
        &self,
        store: &Store,
        mut batches: mpsc::Receiver<Batch>,
        report: &mut Report,
    ) -> Result<(), Error> {
        while let Some(batch) = batches.recv().await {
            report.rejected.extend(batch.rejected);
            report.add(self.take_in(store, batch.records).await?);
        }
        Ok(())
    }

    /// One transaction; none at all for a dry run.
    async fn take_in(&self, store: &Store, records: Vec<Record>) -> Result<Report, Error> {
        let (slug, dry) = (self.organisation.clone(), self.dry_run);
        let federate = if self.no_federation {
            Federate::NotYet
        } else {
            Federate::Yes
        };
        let work = move |c: &mut crate::store::Connection| {
            import_batch(c, &Actor::command_line(), &slug, &records, federate, dry)
        };
        if dry {
            store.read(work).await
        } else {
            store.write(work).await
        }
    }

    fn told(&self, report: &Report) -> String {
        let begin = if self.dry_run { "Would be: " } else { "" };
        let mut text = format!(
            "{begin}{} created, {} updated, {} unchanged, {} rejected",
            report.created,
            report.updated,
            report.unchanged,
            report.rejected.len()
        );
        for rejected in &report.rejected {
            let id = rejected
                .id
                .as_deref()
                .map_or_else(String::new, |id| format!(" ({id})"));
            let line = format!("line {}{id}: {}", rejected.line, rejected.reason);
            text.push_str(&format!("\n  {}", output::plain(&line)));
        }
        text
    }
}

/// Reads a source to its end, in batches of one transaction.
fn read_all(
    source: Source,
    format: Option<Format>,
    mapping: Mapping,
    batches: &mpsc::Sender<Batch>,
    bar: &ProgressBar,
) -> Result<(), SourceError> {
    let records = Records::open(source.reader, &source.name, format, mapping)?;
    let progress = records.progress();
    let mut batch = Batch::default();
    for row in records {
        match row? {
            Ok(record) => batch.records.push(record),
            Err(rejected) => batch.rejected.push(rejected),
        }
        if batch.records.len() + batch.rejected.len() == BATCH {
            bar.set_position(progress.bytes());
            if batches.blocking_send(std::mem::take(&mut batch)).is_err() {
                // Whoever took them has failed, and tells why.
                return Ok(());
            }
        }
    }
    let _ = batches.blocking_send(batch);
    Ok(())
}

/// A bar on a terminal; nothing elsewhere.
fn bar(size: Option<u64>) -> ProgressBar {
    let (bar, template) = match size {
        Some(size) => (
            ProgressBar::new(size),
            "{bar:40} {bytes} of {total_bytes}, {eta} left",
        ),
        None => (ProgressBar::new_spinner(), "{spinner} {bytes}"),
    };
    bar.enable_steady_tick(Duration::from_millis(200));
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
