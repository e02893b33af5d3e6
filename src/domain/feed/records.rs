//! The iterator over a source.

use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
    io::{self, Read},
};

use encoding_rs::UTF_8;
use serde_json::{Map, Value};

use super::{
    Format, MOST_BYTES, Mapping, Progress, Record, Rejected, Row,
    csv::Rows,
    elements::Elements,
    identity::{identity, own_identifier},
    input::Input,
    lines::{Lines, TooLong},
    mapping::put_point,
    source::{Fields, Source},
    target::Target,
};
use crate::domain::{LanguageTag, ObjectUrl};

/// Why a source cannot be read at all, or not to its end.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// The bytes could not be had.
    #[error("the source cannot be read: {0}")]
    Unreadable(#[from] io::Error),
    /// There is nothing in it.
    #[error("the source is empty")]
    Empty,
    /// The mapping asks for columns that are not there.
    #[error("the source has no column {missing}; it has {present}")]
    Columns {
        /// The columns that the mapping asks for.
        missing: String,
        /// Those of the header.
        present: String,
    },
    /// Without a mapping the header must name members of an opportunity.
    #[error("the header cannot be read without a mapping: {0}")]
    Header(String),
    /// The JSON document has no array of records where one is expected.
    #[error(
        "the document has no list of records at `{0}`; name its path as `records` in a mapping"
    )]
    NoArray(String),
    /// The JSON document ends in the middle.
    #[error("the document ends in the middle of a list (line {0})")]
    Ends(u64),
}

/// The records of a source, one after the other.
///
/// An `Err` of the iterator is the last thing it gives: the source itself failed. Within `Ok`, a
/// record that cannot be read is a [`Rejected`], and the next one follows.
pub struct Records<'a> {
    raw: Raw<'a>,
    format: Format,
    mapping: Mapping,
    progress: Progress,
    /// Whether U+FFFD stands for bytes that could not be decoded.
    decoded: bool,
    failed: bool,
    /// Where each identity came first, and what its record was, both by their hashes.
    seen: HashMap<u64, (u64, u64)>,
}

#[allow(clippy::large_enum_variant, reason = "there is one in a whole reading")]
enum Raw<'a> {
    Rows {
        rows: Rows<'a>,
        columns: HashMap<String, usize>,
        names: Vec<String>,
    },
    Lines(Lines<'a>),
    Elements(Elements<'a>),
}

/// Bytes of one JSON record, or that they are too many.
type JsonRecord = (u64, Result<Vec<u8>, TooLong>);

impl<'a> Records<'a> {
    /// Opens a source. `format` is what somebody said, `name` the path or address that helps to
    /// find out when nobody did.
    ///
    /// # Errors
    /// [`SourceError`] when the source cannot be read or is not what the mapping expects.
    pub fn open(
        source: impl Read + Send + 'a,
        name: &str,
        format: Option<Format>,
        mapping: Mapping,
    ) -> Result<Self, SourceError> {
        let input = Input::open(source, mapping.encoding)?;
        if input.head.trim_ascii().is_empty() && input.head.len() < 1024 {
            return Err(SourceError::Empty);
        }
        let format = format
            .or(mapping.format)
            .unwrap_or_else(|| Format::detect(name, &input.head));
        let mut mapping = mapping;
        let raw = match format {
            Format::Csv => rows(input.reader, &mut mapping)?,
            Format::Ndjson => Raw::Lines(Lines::new(input.reader)),
            Format::Json | Format::Geojson => {
                let usual = if format == Format::Json {
                    "items"
                } else {
                    "features"
                };
                let path = mapping
                    .records
                    .clone()
                    .unwrap_or_else(|| vec![usual.to_owned()]);
                Raw::Elements(Elements::open(input.reader, &path)?)
            }
        };
        Ok(Self {
            raw,
            format,
            mapping,
            progress: input.progress,
            decoded: input.encoding != UTF_8,
            failed: false,
            seen: HashMap::new(),
        })
    }

    /// The format that is being read.
    #[must_use]
    pub fn format(&self) -> Format {
        self.format
    }

    /// Counts the bytes that were read; a copy lives as long as it likes.
    #[must_use]
    pub fn progress(&self) -> Progress {
        self.progress.clone()
    }

    fn next_row(&mut self) -> Result<Option<Row>, SourceError> {
        let (line, read) = match &mut self.raw {
            Raw::Rows {
                rows,
                columns,
                names,
            } => {
                let Some(row) = rows.next()? else {
                    return Ok(None);
                };
                let read = row
                    .cells
                    .and_then(|cells| cells_to_text(cells, names))
                    .map_err(|reason| (None, reason))
                    .and_then(|cells| {
                        let record = RowRecord {
                            columns,
                            cells: &cells,
                        };
                        check_decoded(self.decoded, cells.iter())
                            .map_err(|reason| (None, reason))?;
                        self.mapping.apply(&record)
                    });
                (row.line, read)
            }
            Raw::Lines(lines) => {
                let Some(record) = lines.next()? else {
                    return Ok(None);
                };
                self.json(record)
            }
            Raw::Elements(elements) => {
                let Some(record) = elements.next()? else {
                    return Ok(None);
                };
                self.json(record)
            }
        };
        Ok(Some(self.finish(line, read)))
    }

    fn json(&self, (line, bytes): JsonRecord) -> (u64, Members1) {
        let read = || {
            let bytes = bytes.map_err(|TooLong| {
                (
                    None,
                    format!("is longer than {} MiB", MOST_BYTES / 1024 / 1024),
                )
            })?;
            let value: Value = serde_json::from_slice(&bytes).map_err(|error| {
                let text = error.to_string();
                let what = text.split(" at line ").next().unwrap_or_default();
                (
                    None,
                    format!("is no JSON: {what} (character {})", error.column()),
                )
            })?;
            let Value::Object(record) = value else {
                return Err((None, "is no JSON object".to_owned()));
            };
            self.object(record)
        };
        (line, read())
    }

    fn object(&self, mut record: Map<String, Value>) -> Members1 {
        if self.format != Format::Geojson {
            return if self.mapping.maps() {
                self.mapping.apply(&JsonObject(&record.into()))
            } else {
                Ok(record)
            };
        }
        let point = record.get("geometry").and_then(geojson_point);
        let id = record
            .get("id")
            .filter(|id| id.is_string() || id.is_number())
            .cloned();
        let mut members = if self.mapping.maps() {
            self.mapping.apply(&JsonObject(&record.into()))?
        } else {
            match record.remove("properties") {
                Some(Value::Object(properties)) => properties,
                _ => return Err((None, "has no properties".to_owned())),
            }
        };
        let placed = members
            .get("location")
            .is_some_and(|place| place.get("latitude").is_some());
        if let (Some((latitude, longitude)), false) = (point, placed) {
            put_point(&mut members, latitude, longitude);
        }
        if let (Some(id), None) = (id, own_identifier(&members)) {
            members.insert("identifier".to_owned(), id);
        }
        Ok(members)
    }

    /// What holds for every record of every format.
    fn finish(&mut self, line: u64, read: Members1) -> Row {
        let mut members = read.map_err(|(id, reason)| Rejected { line, id, reason })?;
        self.mapping.complete(&mut members);
        if let Some(reason) = private_address(&members) {
            return Err(Rejected {
                line,
                id: own_identifier(&members),
                reason,
            });
        }
        let identifier = identity(&members);
        members.insert("identifier".to_owned(), identifier.as_str().into());
        // Two different records of one identity would take turns for ever, run after run.
        let record = hash(&members);
        let (first, was) = *self.seen.entry(hash(&identifier)).or_insert((line, record));
        if was != record {
            return Err(Rejected {
                line,
                id: Some(identifier),
                reason: format!("is another record with the identity of line {first}"),
            });
        }
        Ok(Record { line, members })
    }
}

impl Iterator for Records<'_> {
    type Item = Result<Row, SourceError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.failed {
            return None;
        }
        let next = self.next_row();
        self.failed = next.is_err();
        next.transpose()
    }
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// Members, or the identifier when there is one and what is wrong.
type Members1 = Result<Map<String, Value>, (Option<String>, String)>;

fn rows<'a>(
    reader: Box<dyn io::BufRead + Send + 'a>,
    mapping: &mut Mapping,
) -> Result<Raw<'a>, SourceError> {
    let mut rows = Rows::new(reader, mapping.delimiter);
    let header = rows.next()?.ok_or(SourceError::Empty)?;
    let cells = header.cells.map_err(SourceError::Header)?;
    let names: Vec<String> = cells
        .iter()
        .map(|cell| {
            let name = String::from_utf8_lossy(cell);
            // A byte order mark may stand here a second time, read in another encoding.
            name.trim_start_matches(['\u{feff}'])
                .trim_start_matches("ï»¿")
                .trim()
                .to_owned()
        })
        .collect();
    if !mapping.maps() {
        mapping.fields = fields_of_header(&names, mapping.language.as_ref())?;
    }
    let mut columns = HashMap::new();
    for (n, name) in names
        .iter()
        .enumerate()
        .filter(|(_, name)| !name.is_empty())
    {
        columns.entry(name.clone()).or_insert(n);
    }
    let mut missing: Vec<&str> = mapping
        .paths()
        .into_iter()
        .filter(|path| !columns.contains_key(*path))
        .collect();
    missing.dedup();
    if !missing.is_empty() {
        let quoted = |names: &mut dyn Iterator<Item = &str>| {
            names
                .map(|name| format!("`{name}`"))
                .collect::<Vec<_>>()
                .join(", ")
        };
        return Err(SourceError::Columns {
            missing: quoted(&mut missing.into_iter()),
            present: quoted(
                &mut names
                    .iter()
                    .map(String::as_str)
                    .filter(|name| !name.is_empty()),
            ),
        });
    }
    Ok(Raw::Rows {
        rows,
        columns,
        names,
    })
}

/// Without a mapping, columns are members: `name.lt`, `startTime`, `location.latitude`. Several
/// values of a list stand with commas between them.
fn fields_of_header(
    names: &[String],
    language: Option<&LanguageTag>,
) -> Result<Vec<(Target, Source)>, SourceError> {
    let undetermined = LanguageTag::undetermined();
    let language = language.or(Some(&undetermined));
    names
        .iter()
        .filter(|name| !name.is_empty())
        .map(|name| {
            let target = Target::parse(name, language)
                .map_err(|problem| SourceError::Header(format!("`{name}` {problem}")))?;
            let mut source = Source::from(name.as_str());
            if matches!(target.shape, super::target::Shape::List) {
                source.split = Some(",".to_owned());
            }
            Ok((target, source))
        })
        .collect()
}

fn cells_to_text(cells: Vec<Vec<u8>>, names: &[String]) -> Result<Vec<String>, String> {
    cells
        .into_iter()
        .enumerate()
        .map(|(n, cell)| {
            String::from_utf8(cell).map_err(|error| {
                let name = names.get(n).map_or("", String::as_str);
                let at = error.utf8_error().valid_up_to();
                format!(
                    "is not UTF-8 in the column `{name}` (byte {at}); name the encoding in a mapping"
                )
            })
        })
        .collect()
}

fn check_decoded<'c>(
    decoded: bool,
    mut cells: impl Iterator<Item = &'c String>,
) -> Result<(), String> {
    if decoded && cells.any(|cell| cell.contains('\u{fffd}')) {
        return Err("holds bytes that the encoding does not have".to_owned());
    }
    Ok(())
}

struct RowRecord<'r> {
    columns: &'r HashMap<String, usize>,
    cells: &'r [String],
}

impl Fields for RowRecord<'_> {
    fn values(&self, path: &str) -> Vec<Value> {
        let cell = self.columns.get(path).and_then(|&n| self.cells.get(n));
        let text = cell.map(|cell| cell.trim()).filter(|text| !text.is_empty());
        text.map(Value::from).into_iter().collect()
    }
}

struct JsonObject<'r>(&'r Value);

impl Fields for JsonObject<'_> {
    fn values(&self, path: &str) -> Vec<Value> {
        let mut found = vec![self.0];
        for name in path.split('.') {
            found = found
                .into_iter()
                .flat_map(|value| match (value, name.parse::<usize>()) {
                    (Value::Array(items), Ok(n)) => items.get(n).into_iter().collect(),
                    (Value::Array(items), Err(_)) => items
                        .iter()
                        .filter_map(|item| item.get(name))
                        .collect::<Vec<_>>(),
                    (value, _) => value.get(name).into_iter().collect(),
                })
                .collect();
        }
        let flat = found.into_iter().flat_map(|value| match value {
            Value::Array(items) => items.clone(),
            value => vec![value.clone()],
        });
        flat.filter(|value| !super::value::is_empty(value))
            .collect()
    }
}

/// Latitude and longitude of a Point (RFC 7946: longitude comes first).
fn geojson_point(geometry: &Value) -> Option<(f64, f64)> {
    let coordinates = geometry
        .get("coordinates")
        .filter(|_| geometry.get("type").and_then(Value::as_str) == Some("Point"))?;
    let at = |n: usize| coordinates.get(n).and_then(Value::as_f64);
    at(1).zip(at(0))
}

/// The first address that leads into a private network, where nobody can follow it (security.md,
/// A16). What is no address at all is told by the reader of opportunities.
fn private_address(members: &Map<String, Value>) -> Option<String> {
    const PATHS: &[&str] = &[
        "url",
        "online.url",
        "image.url",
        "image.license",
        "license",
        "materials.url",
        "videos",
        "contacts.url",
    ];
    let members = Value::Object(members.clone());
    PATHS.iter().find_map(|path| {
        let private = JsonObject(&members).values(path).iter().any(|value| {
            let address = value.as_str().and_then(|text| ObjectUrl::parse(text).ok());
            address.is_some_and(|address| address.is_private())
        });
        private.then(|| format!("{path} points to a private network"))
    })
}
