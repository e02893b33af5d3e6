//! `waymark esco import`

use std::path::PathBuf;

use anyhow::Context;
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::json;
use tokio::sync::mpsc;

use super::sources::{self, Source};
use crate::{
    actions::import_esco::{self, BATCH, BYTES, Sheet, Tally},
    cli::{Place, failure::Usage, output},
    domain::{
        LanguageTag,
        esco::{
            NOTICE, Version,
            file::{File, Named, Piece, Shape},
        },
        permission::Actor,
    },
    store::Store,
};

/// Take in the ESCO classification, in any languages, from the CSV files of its download page
///
/// Everything is read once before anything is written: a file that is not as it must be changes
/// nothing. It may be run again and again, with one language or many, with a newer version or an
/// older one: what is newer stays, what ESCO no longer has stays known.
#[derive(Debug, Args)]
#[command(
    after_help = "The files are at https://esco.ec.europa.eu/en/use-esco/download: choose \
    \"classification\" and CSV, once for each language."
)]
pub struct Import {
    /// CSV files, also compressed (.csv.gz), folders and zip archives
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// The language of labels in files whose name does not say it (skills_en.csv)
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// The version of ESCO, where no part of a path says it ("… v1.2.0 …")
    #[arg(long, value_name = "VERSION")]
    esco_version: Option<String>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

/// A table that is taken in.
#[derive(Debug, Clone)]
struct Table {
    source: Source,
    named: Named,
    shape: Shape,
    language: Option<LanguageTag>,
    version: Option<Version>,
    rows: u64,
}

impl Import {
    pub async fn run(self, place: Place) -> anyhow::Result<()> {
        let language: Option<LanguageTag> = self
            .language
            .as_deref()
            .map(str::parse)
            .transpose()
            .map_err(|error| Usage(format!("--language {error}")))?;
        let version: Option<Version> = self
            .esco_version
            .as_deref()
            .map(str::parse)
            .transpose()
            .map_err(|error| Usage(format!("--esco-version {error}")))?;
        let (_, store) = place.store().await?;
        let sources = sources::find(&self.paths)?;
        let (mut tables, mut unused) = (Vec::new(), Vec::new());
        let bar = bar(sources.len() * 2);
        for source in sources {
            let (language, version) = (language.clone(), version.clone());
            bar.set_message(source.name());
            let name = source.name();
            let checked = move || check(source, language.as_ref(), version.as_ref());
            match tokio::task::spawn_blocking(checked).await?? {
                Some(table) => tables.push(table),
                None => unused.push(name),
            }
            bar.inc(1);
        }
        anyhow::ensure!(
            !tables.is_empty(),
            "none of these files is one of ESCO's: {}",
            unused.join(", ")
        );
        // Concepts first, the oldest version first, so that what stands last is the newest: that is
        // one of which nobody says how old it is.
        tables.sort_by_key(|table| {
            (
                table.shape == Shape::Replacements,
                !table.shape.has_language(),
                table.version.is_none(),
                table.version.clone(),
                table.named.family.clone(),
                table
                    .language
                    .clone()
                    .map(|tag| (tag.as_str() != "en", tag)),
            )
        });
        let start =
            |c: &mut crate::store::Connection| import_esco::start(c, &Actor::command_line());
        let mut done = Vec::new();
        let mut changed = store.write(start).await?;
        for table in tables {
            bar.set_message(table.source.name());
            let (tally, older) = take_in(&store, &table).await?;
            changed |= tally.changed();
            done.push((table, tally, older));
            bar.inc(1);
        }
        bar.finish_and_clear();
        store
            .write(move |c| import_esco::finish(c, changed))
            .await?;
        self.tell(&done, &unused)
    }

    fn tell(&self, done: &[(Table, Tally, bool)], unused: &[String]) -> anyhow::Result<()> {
        let mut all = Tally::default();
        let mut files = Vec::new();
        let mut text = Vec::new();
        for (table, tally, older) in done {
            all.add(*tally);
            files.push(json!({
                "file": table.source.name(),
                "family": table.named.family,
                "language": table.language,
                "version": table.version.as_ref().map(ToString::to_string),
                "older": older,
                "rows": table.rows,
                "created": tally.created,
                "updated": tally.updated,
                "unchanged": tally.unchanged,
                "removed": tally.removed,
                "refused": tally.refused,
            }));
            let mut line = vec![
                table.named.family.clone(),
                table
                    .language
                    .as_ref()
                    .map_or_else(String::new, ToString::to_string),
                table
                    .version
                    .as_ref()
                    .map_or_else(String::new, ToString::to_string),
                told(*tally),
            ];
            if tally.refused > 0 {
                line.push(format!(
                    "({} rows name a concept that is not here, or lead round in a circle)",
                    tally.refused
                ));
            }
            if *older {
                line.push("(older than what is here: only what was missing)".to_owned());
            }
            text.push(line.into_iter().map(|cell| output::plain(&cell)).collect());
        }
        let mut text = output::table(&text);
        for name in unused {
            text.push_str(&format!("\nnot used: {}", output::plain(name)));
        }
        text.push_str(&format!("\n{}\n{NOTICE}", told(all)));
        let document = json!({
            "created": all.created,
            "updated": all.updated,
            "unchanged": all.unchanged,
            "removed": all.removed,
            "files": files,
            "unused": unused,
        });
        output::result(self.json, &document, &text)
    }
}

fn told(tally: Tally) -> String {
    format!(
        "{} created, {} updated, {} unchanged, {} removed",
        tally.created, tally.updated, tally.unchanged, tally.removed
    )
}

/// Reads a file to its end without keeping anything of it. Nothing: it is not used.
fn check(
    source: Source,
    language: Option<&LanguageTag>,
    version: Option<&Version>,
) -> anyhow::Result<Option<Table>> {
    let name = source.name();
    let named = Named::read(&name);
    let rows = source.read(|reader| {
        let Some(file) = File::open(&named, reader)? else {
            return Ok(None);
        };
        let shape = file.shape;
        let mut rows = 0_u64;
        for piece in file {
            piece?;
            rows += 1;
        }
        Ok::<_, crate::domain::esco::file::Wrong>(Some((shape, rows)))
    })?;
    let Some((shape, rows)) = rows.with_context(|| name.clone())? else {
        anyhow::ensure!(!source.named, "{name} is none of ESCO's files");
        return Ok(None);
    };
    let language = named.language.clone().or_else(|| language.cloned());
    if shape.has_language() && language.is_none() {
        anyhow::bail!(
            "{name} does not say its language as skills_en.csv does: add --language, for example `--language en`"
        );
    }
    Ok(Some(Table {
        version: version.cloned().or_else(|| named.version.clone()),
        language: language.filter(|_| shape.has_language()),
        source,
        named,
        shape,
        rows,
    }))
}

/// Writes a file, batch by batch.
async fn take_in(store: &Store, table: &Table) -> anyhow::Result<(Tally, bool)> {
    let (family, shape) = (table.named.family.clone(), table.shape);
    let (language, version) = (table.language.clone(), table.version.clone());
    let begin = move |c: &mut crate::store::Connection| {
        import_esco::begin(c, &Actor::command_line(), family, shape, language, version)
    };
    let sheet: Sheet = store.write(begin).await?;
    let (send, mut batches) = mpsc::channel(2);
    let again = table.clone();
    let reading = tokio::task::spawn_blocking(move || read_all(&again, &send));
    let mut tally = Tally::default();
    while let Some(batch) = batches.recv().await {
        let sheet = sheet.clone();
        let work = move |c: &mut crate::store::Connection| import_esco::take_in(c, &sheet, &batch);
        tally.add(store.write(work).await?);
    }
    // What could not be read to its end takes nothing away.
    reading.await??;
    let older = sheet.older;
    let rows = table.rows;
    let end = move |c: &mut crate::store::Connection| import_esco::end(c, &sheet, rows);
    tally.add(store.write(end).await?);
    Ok((tally, older))
}

fn read_all(table: &Table, batches: &mpsc::Sender<Vec<Piece>>) -> anyhow::Result<()> {
    let name = table.source.name();
    let read = table.source.read(|reader| {
        let Some(file) = File::open(&table.named, reader)? else {
            return Ok(());
        };
        let (mut batch, mut size) = (Vec::with_capacity(BATCH), 0);
        for piece in file {
            let (_line, piece) = piece?;
            size += piece.size();
            batch.push(piece);
            let is_full = batch.len() == BATCH || size >= BYTES;
            if is_full {
                size = 0;
            }
            if is_full && batches.blocking_send(std::mem::take(&mut batch)).is_err() {
                // Whoever took them has failed, and tells why.
                return Ok(());
            }
        }
        if !batch.is_empty() {
            let _ = batches.blocking_send(batch);
        }
        Ok::<_, crate::domain::esco::file::Wrong>(())
    })?;
    read.with_context(|| name)
}

/// A bar on a terminal; nothing elsewhere.
fn bar(files: usize) -> ProgressBar {
    let bar = ProgressBar::new(u64::try_from(files).unwrap_or_default());
    match ProgressStyle::with_template("{bar:30} {wide_msg}") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
