//! The columns as a file, from which a node is ready at once after a start.
//!
//! A header, then parts of some thousand rows; each with its length and its CRC-32. The file is
//! written beside the old one and takes its place when it is whole.

use std::{
    fs::{self, File},
    io::{self, BufReader, BufWriter, Read, Write},
    path::Path,
    sync::mpsc,
};

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{Columns, Millis, Point, Spans, Term, at};
use crate::domain::{event::ItemType, search::Field};

/// Changes when the file does.
const FORMAT: &str = "waymark columns 2";
/// Rows of one part.
const ROWS: u32 = 4_096;
/// Parts that are read ahead of those that have their places.
const AHEAD: usize = 4;
/// No part is longer.
const LONGEST: u32 = 256 << 20;

/// Until where the columns are true.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// Which building of the index they belong to.
    pub generation: u128,
    /// The last change that is in them.
    pub sequence: i64,
    /// What it was about, by which the log is known again: its family and its id.
    pub anchor: (String, String),
}

#[derive(Serialize, Deserialize)]
struct Header {
    format: String,
    stamp: Stamp,
    rows: u32,
    terms: Vec<(Field, Box<str>)>,
}

/// Some rows, in order.
#[derive(Default, Serialize, Deserialize)]
struct Part {
    ids: Vec<u128>,
    alive: Vec<bool>,
    types: Vec<ItemType>,
    kinds: Vec<u8>,
    starts: Vec<Millis>,
    ends: Vec<Millis>,
    closes: Vec<Millis>,
    published: Vec<Millis>,
    ages: Vec<(u8, u8)>,
    points: Vec<Option<(i32, i32)>>,
    terms: Vec<Vec<Term>>,
    repeated: Vec<(u32, Spans)>,
    unfinished: Vec<u32>,
}

impl Columns {
    /// Writes the columns into a file, over what it had.
    ///
    /// # Errors
    /// The file system's.
    pub fn save(&self, path: &Path, stamp: &Stamp) -> io::Result<()> {
        let unfinished = path.with_extension("new");
        let mut file = BufWriter::new(File::create(&unfinished)?);
        let rows = u32::try_from(self.ids.len()).unwrap_or(u32::MAX);
        let header = Header {
            format: FORMAT.to_owned(),
            stamp: stamp.clone(),
            rows,
            terms: self.terms.all().cloned().collect(),
        };
        write(&mut file, &header)?;
        let mut first = 0;
        while first < rows {
            let end = rows.min(first.saturating_add(ROWS));
            write(&mut file, &self.part(first..end))?;
            first = end;
        }
        file.into_inner()?.sync_all()?;
        fs::rename(&unfinished, path)
    }

    fn part(&self, rows: std::ops::Range<u32>) -> Part {
        fn some<T: Clone>(column: &[T], rows: &std::ops::Range<u32>) -> Vec<T> {
            let rows = at(rows.start)..at(rows.end);
            column.get(rows).unwrap_or_default().to_vec()
        }
        let points = some(&self.points, &rows).into_iter();
        Part {
            ids: some(&self.ids, &rows),
            alive: rows.clone().map(|row| self.alive.contains(row)).collect(),
            types: some(&self.types, &rows),
            kinds: some(&self.kinds, &rows),
            starts: some(&self.starts, &rows),
            ends: some(&self.ends, &rows),
            closes: some(&self.closes, &rows),
            published: some(&self.published, &rows),
            ages: some(&self.ages, &rows),
            points: points
                .map(|point| point.map(|point| (point.latitude, point.longitude)))
                .collect(),
            terms: rows
                .clone()
                .map(|row| self.terms.list(row).collect())
                .collect(),
            repeated: self
                .repeated
                .iter()
                .filter(|(row, _)| rows.contains(row))
                .map(|(row, spans)| (*row, spans.clone()))
                .collect(),
            unfinished: self.unfinished.range(rows).collect(),
        }
    }

    /// Reads the columns from a file.
    ///
    /// # Errors
    /// There is no such file, or it is not one of these.
    pub fn load(path: &Path) -> io::Result<(Self, Stamp)> {
        let mut file = BufReader::new(File::open(path)?);
        let header: Header = read(&mut file)?;
        if header.format != FORMAT {
            return Err(damaged("is of another version"));
        }
        let mut columns = Self::default();
        for (field, value) in header.terms {
            columns.terms.add(field, value);
        }
        columns.reserve(at(header.rows));
        // Reading is half of the work: the next part is read while this one is put in its places.
        std::thread::scope(|scope| {
            let (send, parts) = mpsc::sync_channel(AHEAD);
            std::thread::Builder::new()
                .spawn_scoped(scope, move || while send.send(read(&mut file)).is_ok() {})?;
            while columns.ids.len() < at(header.rows) {
                let part = parts.recv().map_err(io::Error::other)?;
                columns.append(part?)?;
            }
            Ok((columns, header.stamp))
        })
    }

    fn append(&mut self, part: Part) -> io::Result<()> {
        let rows = part.ids.len();
        let lengths = [
            part.alive.len(),
            part.types.len(),
            part.kinds.len(),
            part.starts.len(),
            part.ends.len(),
            part.closes.len(),
            part.published.len(),
            part.ages.len(),
            part.points.len(),
            part.terms.len(),
        ];
        if rows == 0 || lengths.iter().any(|length| *length != rows) {
            return Err(damaged("has rows that are not whole"));
        }
        self.types.extend(part.types);
        self.kinds.extend(part.kinds);
        self.starts.extend(part.starts);
        self.ends.extend(part.ends);
        self.closes.extend(part.closes);
        self.published.extend(part.published);
        self.ages.extend(part.ages);
        self.points.extend(part.points.into_iter().map(|point| {
            let (latitude, longitude) = point?;
            Some(Point {
                latitude,
                longitude,
            })
        }));
        for ((id, alive), terms) in part.ids.into_iter().zip(part.alive).zip(part.terms) {
            let row = self.add(id);
            self.terms.put_list(row, &terms);
            if !alive {
                super::set(&mut self.places, row, None);
                continue;
            }
            super::include(&mut self.alive, row);
            self.note_published(row);
            self.place(row);
            let (start, end) = (self.start(row), self.end(row));
            self.current.insert(row, start, end, self.terms.list(row));
        }
        self.repeated.extend(part.repeated);
        self.unfinished.extend(part.unfinished);
        Ok(())
    }
}

fn damaged(what: &str) -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        format!("the file of columns {what}"),
    )
}

fn write(file: &mut impl Write, part: &impl Serialize) -> io::Result<()> {
    let bytes = postcard::to_allocvec(part).map_err(io::Error::other)?;
    let length = u32::try_from(bytes.len()).map_err(io::Error::other)?;
    file.write_all(&length.to_le_bytes())?;
    file.write_all(&crc32fast::hash(&bytes).to_le_bytes())?;
    file.write_all(&bytes)
}

fn read<T: DeserializeOwned>(file: &mut impl Read) -> io::Result<T> {
    let mut number = || -> io::Result<u32> {
        let mut bytes = [0; 4];
        file.read_exact(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    };
    let (length, sum) = (number()?, number()?);
    if length > LONGEST {
        return Err(damaged("has a part that is too long"));
    }
    let mut bytes = Vec::new();
    file.take(length.into()).read_to_end(&mut bytes)?;
    if bytes.len() != at(length) || crc32fast::hash(&bytes) != sum {
        return Err(damaged("is damaged"));
    }
    postcard::from_bytes(&bytes).map_err(|error| damaged(&error.to_string()))
}
