//! JSON: the elements of one array, each as its own bytes, without the whole in memory.

use std::io::{self, BufRead};

use super::{MOST_BYTES, SourceError, lines::TooLong};

/// A raw record: the line on which it begins, and its bytes or that they are too many.
pub(super) type Element = (u64, Result<Vec<u8>, TooLong>);

/// The elements of an array that stands at the top of a document or at a path of names in it.
pub(super) struct Elements<'a> {
    reader: Box<dyn BufRead + Send + 'a>,
    line: u64,
    done: bool,
}

impl<'a> Elements<'a> {
    /// Goes to the array. An array at the top needs no path.
    pub fn open(
        reader: Box<dyn BufRead + Send + 'a>,
        path: &[String],
    ) -> Result<Self, SourceError> {
        let mut elements = Self {
            reader,
            line: 1,
            done: false,
        };
        let mut at = elements.skip_space()?;
        if at == Some(b'{') {
            for name in path {
                if at != Some(b'{') || !elements.enter(name)? {
                    return Err(SourceError::NoArray(path.join(".")));
                }
                at = elements.skip_space()?;
            }
        }
        if at != Some(b'[') {
            return Err(SourceError::NoArray(path.join(".")));
        }
        elements.take()?;
        Ok(elements)
    }

    /// The next element and the line on which it begins.
    pub fn next(&mut self) -> Result<Option<Element>, SourceError> {
        if self.done {
            return Ok(None);
        }
        loop {
            match self.skip_space()? {
                Some(b',') => {
                    self.take()?;
                }
                Some(b']') => {
                    self.done = true;
                    return Ok(None);
                }
                Some(_) => break,
                None => return Err(SourceError::Ends(self.line)),
            }
        }
        let line = self.line;
        let mut bytes = Some(Vec::new());
        self.value(&mut bytes)?;
        Ok(Some((line, bytes.ok_or(TooLong))))
    }

    /// Goes into an object, to the value of `name`. False when the object has no such member.
    fn enter(&mut self, name: &str) -> Result<bool, SourceError> {
        self.take()?;
        loop {
            match self.skip_space()? {
                Some(b',') => {
                    self.take()?;
                }
                Some(b'"') => {
                    let mut key = Some(Vec::new());
                    self.value(&mut key)?;
                    if self.skip_space()? != Some(b':') {
                        return Ok(false);
                    }
                    self.take()?;
                    self.skip_space()?;
                    let key = key.and_then(|key| serde_json::from_slice::<String>(&key).ok());
                    if key.as_deref() == Some(name) {
                        return Ok(true);
                    }
                    self.value(&mut None)?;
                }
                _ => return Ok(false),
            }
        }
    }

    /// Reads over one value, keeping its bytes while they are asked for and not too many.
    fn value(&mut self, keep: &mut Option<Vec<u8>>) -> Result<(), SourceError> {
        let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
        loop {
            let Some(byte) = self.peek()? else {
                return Err(SourceError::Ends(self.line));
            };
            let scalar_ends = depth == 0
                && !in_text
                && (byte.is_ascii_whitespace() || matches!(byte, b',' | b']' | b'}' | b':'));
            if scalar_ends && keep.as_ref().is_none_or(|kept| !kept.is_empty()) {
                return Ok(());
            }
            self.take()?;
            if let Some(kept) = keep {
                kept.push(byte);
                if kept.len() > MOST_BYTES {
                    *keep = None;
                }
            }
            match byte {
                _ if escaped => escaped = false,
                b'\\' if in_text => escaped = true,
                b'"' => {
                    in_text = !in_text;
                    if !in_text && depth == 0 {
                        return Ok(());
                    }
                }
                _ if in_text => {}
                b'{' | b'[' => depth += 1,
                b'}' | b']' => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        return Ok(());
                    }
                }
                _ => {}
            }
        }
    }

    fn skip_space(&mut self) -> io::Result<Option<u8>> {
        while let Some(byte) = self.peek()?.filter(u8::is_ascii_whitespace) {
            let _space = byte;
            self.take()?;
        }
        self.peek()
    }

    fn peek(&mut self) -> io::Result<Option<u8>> {
        Ok(self.reader.fill_buf()?.first().copied())
    }

    fn take(&mut self) -> io::Result<()> {
        if self.peek()? == Some(b'\n') {
            self.line += 1;
        }
        self.reader.consume(1);
        Ok(())
    }
}
