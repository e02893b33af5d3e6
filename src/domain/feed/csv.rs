//! Rows of CSV, read so that one broken row costs that row alone.

use std::io::{self, BufRead};

use csv_core::ReadRecordResult;

use super::MOST_BYTES;

/// One row as it stands in the file.
pub(in crate::domain) struct RawRow {
    /// Line on which it begins, from 1.
    pub line: u64,
    /// Its cells, or why it is none.
    pub cells: Result<Vec<Vec<u8>>, String>,
}

/// Reads rows from a window over the source. A row with the wrong number of cells, or one that
/// does not end, is rejected by its first line, and reading goes on with the next line: an
/// unclosed quotation mark does not swallow what follows.
pub(in crate::domain) struct Rows<'a> {
    reader: Box<dyn BufRead + Send + 'a>,
    core: csv_core::Reader,
    delimiter: u8,
    window: Vec<u8>,
    start: usize,
    at_end: bool,
    line: u64,
    /// Cells of the header; nothing before it is read.
    width: Option<usize>,
    /// Cells that are missing at the end of a row are empty.
    short: bool,
    output: Vec<u8>,
    ends: Vec<usize>,
}

impl<'a> Rows<'a> {
    pub fn new(reader: Box<dyn BufRead + Send + 'a>, delimiter: u8) -> Self {
        Self {
            reader,
            core: csv_core::ReaderBuilder::new().delimiter(delimiter).build(),
            delimiter,
            window: Vec::new(),
            start: 0,
            at_end: false,
            line: 1,
            width: None,
            short: false,
            output: vec![0; 16 * 1024],
            ends: vec![0; 64],
        }
    }

    /// Takes rows that end before the last column: the cells that are missing are empty.
    pub fn allow_short_rows(&mut self) {
        self.short = true;
    }

    /// The next row that is not empty; the first is the header.
    pub fn next(&mut self) -> io::Result<Option<RawRow>> {
        loop {
            self.skip_line_ends()?;
            if self.rest().is_empty() {
                return Ok(None);
            }
            let line = self.line;
            let (used, cells) = match self.parse()? {
                Some(parsed) => parsed,
                None => {
                    self.skip_line()?;
                    let reason = format!(
                        "is longer than {} MiB; is a quotation mark not closed?",
                        MOST_BYTES / 1024 / 1024
                    );
                    return Ok(Some(RawRow {
                        line,
                        cells: Err(reason),
                    }));
                }
            };
            let width = *self.width.get_or_insert(cells.len());
            let cells = match cells.get(width..) {
                _ if !self.is_well_quoted(used) => {
                    self.skip_line()?;
                    Err("has a quotation mark that is not closed".to_owned())
                }
                // Cells behind the last column carry nothing when they are empty.
                Some(more) if more.iter().all(|cell| cell.trim_ascii().is_empty()) => {
                    self.consume(used);
                    Ok(cells.into_iter().take(width).collect::<Vec<_>>())
                }
                None if self.short => {
                    self.consume(used);
                    Ok(cells)
                }
                _ => {
                    self.skip_line()?;
                    Err(format!(
                        "has {} cells where the header has {width}",
                        cells.len()
                    ))
                }
            };
            let empty =
                |cells: &Vec<Vec<u8>>| cells.iter().all(|cell| cell.trim_ascii().is_empty());
            if !cells.as_ref().is_ok_and(empty) {
                return Ok(Some(RawRow { line, cells }));
            }
        }
    }

    /// Length and cells of the row at the start of the window; nothing when it is too long.
    #[allow(clippy::type_complexity)]
    fn parse(&mut self) -> io::Result<Option<(usize, Vec<Vec<u8>>)>> {
        self.core.reset();
        let (mut used, mut written, mut count) = (0, 0, 0);
        loop {
            if used == self.rest().len() && !self.at_end {
                if used > MOST_BYTES {
                    return Ok(None);
                }
                self.fill()?;
            }
            let input = self.window.get(self.start + used..).unwrap_or_default();
            let output = self.output.get_mut(written..).unwrap_or_default();
            let ends = self.ends.get_mut(count..).unwrap_or_default();
            let (result, read, wrote, ended) = self.core.read_record(input, output, ends);
            (used, written, count) = (used + read, written + wrote, count + ended);
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => self.output.resize(self.output.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::Record | ReadRecordResult::End => break,
            }
        }
        let mut from = 0;
        let cells = self.ends.iter().take(count).map(|&end| {
            let cell = self.output.get(from..end).unwrap_or_default().to_vec();
            from = end;
            cell
        });
        Ok(Some((used, cells.collect())))
    }

    fn rest(&self) -> &[u8] {
        self.window.get(self.start..).unwrap_or_default()
    }

    /// Whether the row of this length closes the quotation marks that it opens. When it has several
    /// lines, every mark of it must open at the beginning of a cell and close at its end; in one
    /// line, others are letters.
    fn is_well_quoted(&self, length: usize) -> bool {
        let row = self
            .rest()
            .get(..length)
            .unwrap_or_default()
            .trim_ascii_end();
        if !row.contains(&b'"') {
            return true;
        }
        let several = row.contains(&b'\n');
        let (mut quoted, mut before) = (false, self.delimiter);
        let mut bytes = row.iter().copied().peekable();
        while let Some(byte) = bytes.next() {
            let next = bytes.peek().copied();
            if byte == b'"' && quoted && next == Some(b'"') {
                bytes.next();
            } else if byte == b'"' {
                let right = if quoted {
                    next.is_none_or(|next| next == self.delimiter || matches!(next, b'\r' | b'\n'))
                } else {
                    before == self.delimiter
                };
                if several && !right {
                    return false;
                }
                if quoted || right {
                    quoted = !quoted;
                }
            }
            before = byte;
        }
        !quoted
    }

    /// Goes to the next line, however long this one is.
    fn skip_line(&mut self) -> io::Result<()> {
        loop {
            let rest = self.rest();
            match rest.iter().position(|&byte| byte == b'\n') {
                Some(end) => {
                    self.consume(end + 1);
                    return Ok(());
                }
                None => self.consume(rest.len()),
            }
            if self.at_end {
                return Ok(());
            }
            self.fill()?;
        }
    }

    fn skip_line_ends(&mut self) -> io::Result<()> {
        loop {
            match self.rest().first() {
                Some(b'\n' | b'\r') => self.consume(1),
                Some(_) => return Ok(()),
                None if self.at_end => return Ok(()),
                None => self.fill()?,
            }
        }
    }

    fn consume(&mut self, amount: usize) {
        let used = self.rest().get(..amount).unwrap_or_default();
        let lines = used.iter().filter(|&&byte| byte == b'\n').count();
        self.line += u64::try_from(lines).unwrap_or_default();
        self.start += amount;
    }

    fn fill(&mut self) -> io::Result<()> {
        self.window.drain(..self.start);
        self.start = 0;
        let more = self.reader.fill_buf()?;
        let length = more.len();
        self.at_end = length == 0;
        self.window.extend_from_slice(more);
        self.reader.consume(length);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn rows(text: &str) -> Vec<(u64, Result<String, String>)> {
        let mut rows = Rows::new(
            Box::new(io::BufReader::with_capacity(
                7,
                io::Cursor::new(text.to_owned()),
            )),
            b';',
        );
        let mut all = Vec::new();
        while let Some(row) = rows.next().unwrap() {
            let cells = row.cells.map(|cells| {
                let cells: Vec<String> = cells
                    .into_iter()
                    .map(|cell| String::from_utf8(cell).unwrap())
                    .collect();
                cells.join("|")
            });
            all.push((row.line, cells));
        }
        all
    }

    fn ok(line: u64, cells: &str) -> (u64, Result<String, String>) {
        (line, Ok(cells.to_owned()))
    }

    #[test]
    fn cells_may_hold_line_ends_delimiters_and_quotation_marks() {
        let text =
            "A;B;C\r\n1;\"two\nlines; \"\"quoted\"\"\";3\r\n\r\n4;5\" pipe;6\r\n;;\r\n7;8;9;;\r\n";
        assert_eq!(
            rows(text),
            [
                ok(1, "A|B|C"),
                ok(2, "1|two\nlines; \"quoted\"|3"),
                ok(5, "4|5\" pipe|6"),
                ok(7, "7|8|9"),
            ]
        );
    }

    #[test]
    fn a_broken_row_costs_that_row_alone() {
        let text = "A;B\n1;\"open\n2;two\n3;\"three\"\n4\n5;five;6\n7;seven";
        let rows = rows(text);
        let good: Vec<_> = rows
            .iter()
            .filter(|(_, row)| row.is_ok())
            .cloned()
            .collect();
        assert_eq!(
            good,
            [
                ok(1, "A|B"),
                ok(3, "2|two"),
                ok(4, "3|three"),
                ok(7, "7|seven")
            ]
        );
        let bad: Vec<u64> = rows
            .iter()
            .filter(|(_, row)| row.is_err())
            .map(|(n, _)| *n)
            .collect();
        assert_eq!(bad, [2, 5, 6]);
    }

    #[test]
    fn a_row_without_an_end_is_given_up() {
        let text = format!("A;B\n1;\"{}\n2;two\n", "x".repeat(MOST_BYTES * 2));
        let rows = rows(&text);
        assert!(
            rows.get(1)
                .unwrap()
                .1
                .as_ref()
                .unwrap_err()
                .contains("quotation mark")
        );
        assert_eq!(rows.get(2).unwrap(), &ok(3, "2|two"));
    }
}
