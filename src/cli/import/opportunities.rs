//! `waymark import opportunities`

use std::{io::IsTerminal, path::PathBuf};

use anyhow::{Context, bail};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use tokio::sync::mpsc;

use super::{
    super::{Place, failure::Usage, output},
    source,
};
use crate::{
    actions::{
        import_opportunities::{BATCH, Report, import_batch},
        publish_opportunity::Federate,
    },
    domain::{
        feed::{Format, Mapping, Progress, Records, Row},
        permission::Actor,
    },
    store::Store,
};

/// Take in opportunities from a file, standard input (-) or an address
///
/// NDJSON has one opportunity of the API a line; other shapes are read by a mapping file (TOML,
/// see docs/operate/import.md). A record is known again by the source's own identifier, so a second
/// run of the same source changes nothing. What cannot be taken in is listed with its line and
/// reason, and the others go on.
#[derive(Debug, Args)]
pub struct Opportunities {
    /// A path, - for standard input, or an http(s) address
    source: String,
    /// Slug of the organisation that offers them
    #[arg(long, value_name = "SLUG")]
    organisation: String,
    /// auto, csv, json, ndjson or geojson
    #[arg(long, default_value = "auto")]
    format: String,
    /// How the source's columns or paths become members of an opportunity
    #[arg(long, value_name = "FILE")]
    mapping: Option<PathBuf>,
    /// Tell what would happen and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Tell other nodes nothing, until an item is next edited
    #[arg(long)]
    no_federation: bool,
    /// Print the report as JSON
    #[arg(long)]
    json: bool,
}

/// Formats of the contract that this version does not read.
const LATER: &[&str] = &["ics", "jsonld", "html", "rss"];

impl Opportunities {
    pub async fn run(self, place: Place) -> anyhow::Result<()> {
        let format = self.format()?;
        let mapping = self.mapping()?;
        let (_, store) = place.store().await?;
        let opened = source::open(&self.source).await?;
        let length = opened.length;
        let records = Records::open(opened.bytes, &self.source, format, mapping)
            .with_context(|| self.source.clone())?;
        let bar = bar(length, records.progress());
        let report = self.take_in(&store, records, &bar).await;
        bar.bar.finish_and_clear();
        let report = report?;
        output::result(
            self.json,
            &serde_json::to_value(&report)?,
            &told(&report, self.dry_run),
        )?;
        if report.created + report.updated + report.unchanged == 0 {
            bail!("nothing came in");
        }
        Ok(())
    }

    fn format(&self) -> anyhow::Result<Option<Format>> {
        if self.format == "auto" {
            return Ok(None);
        }
        if LATER.contains(&self.format.as_str()) {
            let why = format!(
                "--format {}: this version reads csv, json, ndjson and geojson",
                self.format
            );
            return Err(Usage(why).into());
        }
        let read = self.format.parse();
        Ok(Some(read.map_err(|why| {
            Usage(format!("--format `{}` {why}", self.format))
        })?))
    }

    fn mapping(&self) -> anyhow::Result<Mapping> {
        let Some(path) = &self.mapping else {
            return Ok(Mapping::default());
        };
        let text = std::fs::read_to_string(path)
            .map_err(|error| Usage(format!("--mapping {}: {error}", path.display())))?;
        Ok(Mapping::parse(&text)
            .map_err(|errors| Usage(format!("--mapping {}: {errors}", path.display())))?)
    }

    /// Reads on a thread of its own, and writes one batch after the other: memory stays flat, and
    /// what was written when the process dies is found unchanged by the next run.
    async fn take_in(
        &self,
        store: &Store,
        records: Records<'static>,
        bar: &Bar,
    ) -> anyhow::Result<Report> {
        let (rows, mut read) = mpsc::channel::<anyhow::Result<Vec<Row>>>(2);
        let reader = tokio::task::spawn_blocking(move || read_batches(records, &rows));
        let federate = if self.no_federation {
            Federate::NotYet
        } else {
            Federate::Yes
        };
        let mut report = Report::default();
        let outcome = loop {
            let batch = match read.recv().await {
                None => break Ok(()),
                Some(Ok(batch)) => batch,
                Some(Err(error)) => break Err(error.context(self.source.clone())),
            };
            let mut records = Vec::with_capacity(batch.len());
            for row in batch {
                match row {
                    Ok(record) => records.push(record),
                    Err(rejected) => report.rejected.push(rejected),
                }
            }
            let (slug, dry_run) = (self.organisation.clone(), self.dry_run);
            let done = store
                .write(move |c| {
                    import_batch(
                        c,
                        &Actor::command_line(),
                        &slug,
                        &records,
                        federate,
                        dry_run,
                    )
                })
                .await;
            match done {
                Ok(done) => report.add(done),
                Err(error) => break Err(error.into()),
            }
            bar.bar.set_position(bar.progress.bytes());
        };
        drop(read);
        reader.await.context("the source could not be read")?;
        report.rejected.sort_by_key(|rejected| rejected.line);
        outcome.map(|()| report)
    }
}

/// Reads until the source ends or fails, or nobody listens any more.
fn read_batches(records: Records<'static>, rows: &mpsc::Sender<anyhow::Result<Vec<Row>>>) {
    let mut batch = Vec::with_capacity(BATCH);
    for row in records {
        match row {
            Ok(row) => batch.push(row),
            Err(error) => {
                // What was read before the source failed is whole, and is taken in.
                let _ = rows.blocking_send(Ok(std::mem::take(&mut batch)));
                let _ = rows.blocking_send(Err(error.into()));
                return;
            }
        }
        if batch.len() == BATCH && rows.blocking_send(Ok(std::mem::take(&mut batch))).is_err() {
            return;
        }
    }
    if !batch.is_empty() {
        let _ = rows.blocking_send(Ok(batch));
    }
}

struct Bar {
    bar: ProgressBar,
    progress: Progress,
}

/// A bar on a terminal; nothing elsewhere.
fn bar(length: Option<u64>, progress: Progress) -> Bar {
    if !std::io::stderr().is_terminal() {
        return Bar {
            bar: ProgressBar::hidden(),
            progress,
        };
    }
    let bar = match length {
        Some(length) => {
            let look = "{bar:30} {binary_bytes}/{binary_total_bytes} {eta}";
            let style = ProgressStyle::with_template(look);
            ProgressBar::new(length)
                .with_style(style.unwrap_or_else(|_look| ProgressStyle::default_bar()))
        }
        None => ProgressBar::new_spinner(),
    };
    Bar { bar, progress }
}

fn told(report: &Report, dry_run: bool) -> String {
    let mut text = format!(
        "{}{} created, {} updated, {} unchanged, {} rejected",
        if dry_run { "would be: " } else { "" },
        report.created,
        report.updated,
        report.unchanged,
        report.rejected.len()
    );
    for rejected in &report.rejected {
        let id = rejected
            .id
            .as_deref()
            .map(|id| format!(" ({})", output::plain(id)));
        text.push_str(&format!(
            "\n  line {}{}: {}",
            rejected.line,
            id.unwrap_or_default(),
            output::plain(&rejected.reason)
        ));
    }
    text
}
