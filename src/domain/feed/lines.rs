//! NDJSON: one object a line.

use std::io::{self, BufRead};

use super::MOST_BYTES;

/// Lines of a source with their numbers; empty ones are left out.
pub(super) struct Lines<'a> {
    reader: Box<dyn BufRead + Send + 'a>,
    line: u64,
}

/// A line, or that it is too long to be read.
pub(super) type Line = (u64, Result<Vec<u8>, TooLong>);

/// The record is larger than [`MOST_BYTES`].
pub(super) struct TooLong;

impl<'a> Lines<'a> {
    pub fn new(reader: Box<dyn BufRead + Send + 'a>) -> Self {
        Self { reader, line: 0 }
    }

    pub fn next(&mut self) -> io::Result<Option<Line>> {
        loop {
            let mut line = Vec::new();
            let (mut any, mut too_long) = (false, false);
            loop {
                let buffer = self.reader.fill_buf()?;
                if buffer.is_empty() {
                    break;
                }
                any = true;
                let end = buffer.iter().position(|&byte| byte == b'\n');
                let (part, used) = match end {
                    Some(end) => (buffer.get(..end).unwrap_or_default(), end + 1),
                    None => (buffer, buffer.len()),
                };
                too_long |= line.len() + part.len() > MOST_BYTES;
                if !too_long {
                    line.extend_from_slice(part);
                }
                self.reader.consume(used);
                if end.is_some() {
                    break;
                }
            }
            if !any {
                return Ok(None);
            }
            self.line += 1;
            if too_long {
                return Ok(Some((self.line, Err(TooLong))));
            }
            if !line.trim_ascii().is_empty() {
                return Ok(Some((self.line, Ok(line))));
            }
        }
    }
}
