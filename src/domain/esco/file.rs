//! The official CSV files of ESCO, row by row.
//!
//! Columns are known by their names: their number and order differ between versions (7 in the
//! skills of 1.0, 13 in those of 1.1.1). What a file is, its name says, as ESCO gives it
//! (`skills_en.csv`, `broaderRelationsSkillPillar.csv`), else its columns. A row that is not as it
//! must be ends the reading with its line and column: a classification is taken in wholly.

mod named;
mod row;

use std::io::{BufReader, Read};

use super::{Concept, ConceptId, Label, Link};
use crate::domain::feed::csv::Rows;
use named::NAMES;
use row::Row;

pub use named::{Named, Shape};

/// Most rows of a file. The largest of ESCO 1.1.1 has 123,855.
const ROWS: u64 = 1_000_000;

/// Why a file cannot be taken in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Wrong {
    /// The line on which the row begins, from 1.
    pub line: u64,
    /// The column.
    pub column: Option<&'static str>,
    /// What is wrong with it.
    pub reason: String,
}

impl std::fmt::Display for Wrong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {}", self.line)?;
        if let Some(column) = self.column {
            write!(f, ", column {column}")?;
        }
        write!(f, ": {}", self.reason)
    }
}

/// What a row says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// A concept, and what it is called in the file's language.
    pub concept: Option<(Concept, Label)>,
    /// What concepts have to do with others.
    pub links: Vec<Link>,
    /// A concept and the one that took its place.
    pub replaced: Option<(ConceptId, ConceptId)>,
}

impl Piece {
    /// About how many bytes it takes.
    #[must_use]
    pub fn size(&self) -> usize {
        let label = self.concept.as_ref().map(|(_, label)| label);
        let texts = label.into_iter().flat_map(|label| {
            let lists = label.alternative.iter().chain(&label.hidden);
            let texts = lists.chain(&label.description).chain(&label.scope_note);
            texts.chain(std::iter::once(&label.preferred))
        });
        256 + texts.map(|text| text.len() + 32).sum::<usize>()
    }
}

/// The rows of a file.
pub struct File<'a> {
    rows: Rows<'a>,
    /// What it holds.
    pub shape: Shape,
    header: Vec<String>,
    read: u64,
    done: bool,
}

/// The marks before the first letter of some files.
const MARK: &[u8] = b"\xef\xbb\xbf";

impl<'a> File<'a> {
    /// Reads a file's header. Nothing: it is none of those that are used.
    ///
    /// # Errors
    /// [`Wrong`]: columns are missing, or it is no text.
    pub fn open(named: &Named, source: impl Read + Send + 'a) -> Result<Option<Self>, Wrong> {
        if named.unused {
            return Ok(None);
        }
        let mut rows = Rows::new(Box::new(BufReader::with_capacity(64 * 1024, source)), b',');
        let first = rows.next().map_err(|error| unreadable(1, &error))?;
        let Some(first) = first else {
            return Err(wrong(1, None, "is empty"));
        };
        let mut cells = first
            .cells
            .map_err(|reason| wrong(first.line, None, &reason))?;
        if let Some(cell) = cells.first_mut()
            && cell.starts_with(MARK)
        {
            cell.drain(..MARK.len());
        }
        let header = cells.into_iter().map(|cell| {
            let text = String::from_utf8(cell);
            text.map(|text| text.trim().to_owned())
        });
        let header: Result<Vec<String>, _> = header.collect();
        let Ok(header) = header else {
            return Err(wrong(first.line, None, "is no text in UTF-8"));
        };
        let has = |name: &&str| header.iter().any(|own| own.eq_ignore_ascii_case(name));
        let shape = match named.shape {
            Some(shape) => shape,
            None => {
                let mut shapes = NAMES.iter().map(|(_, shape)| *shape);
                let found = shapes.find(|shape| {
                    !matches!(shape, Shape::Collection(_)) && shape.needs().iter().all(&has)
                });
                match found {
                    Some(shape) => shape,
                    None => return Ok(None),
                }
            }
        };
        let missing: Vec<&str> = shape
            .needs()
            .iter()
            .copied()
            .filter(|name| !has(name))
            .collect();
        if !missing.is_empty() {
            let reason = format!("has no column {}", missing.join(", nor "));
            return Err(wrong(first.line, None, &reason));
        }
        if shape == Shape::Hierarchy {
            // ESCO 1.1.1 leaves out the last cells of its upper levels.
            rows.allow_short_rows();
        }
        Ok(Some(Self {
            rows,
            shape,
            header,
            read: 0,
            done: false,
        }))
    }

    fn row(&mut self) -> Result<Option<Row<'_>>, Wrong> {
        let row = self
            .rows
            .next()
            .map_err(|error| unreadable(self.read + 2, &error))?;
        let Some(row) = row else { return Ok(None) };
        self.read += 1;
        if self.read > ROWS {
            let reason = format!("has more than {ROWS} rows");
            return Err(wrong(row.line, None, &reason));
        }
        let cells = row.cells.map_err(|reason| wrong(row.line, None, &reason))?;
        Ok(Some(Row {
            line: row.line,
            header: &self.header,
            cells,
        }))
    }
}

impl Iterator for File<'_> {
    type Item = Result<(u64, Piece), Wrong>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done {
            return None;
        }
        let shape = self.shape;
        let next = match self.row() {
            Ok(None) => None,
            Ok(Some(row)) => Some(row.piece(shape).map(|piece| (row.line, piece))),
            Err(wrong) => Some(Err(wrong)),
        };
        self.done = !matches!(next, Some(Ok(_)));
        next
    }
}

fn wrong(line: u64, column: Option<&'static str>, reason: &str) -> Wrong {
    Wrong {
        line,
        column,
        reason: reason.to_owned(),
    }
}

fn unreadable(line: u64, error: &std::io::Error) -> Wrong {
    wrong(line, None, &format!("cannot be read: {error}"))
}

#[cfg(test)]
mod tests;
