//! Bytes of a source: counted, and decoded to UTF-8.

use std::{
    io::{self, BufRead, BufReader, Read},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8};

/// How much of a source has been read; a copy of it may be asked from elsewhere at any time.
#[derive(Debug, Clone, Default)]
pub struct Progress(Arc<AtomicU64>);

impl Progress {
    /// Bytes of the source, as it is stored, that have been read.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

struct Counted<R> {
    inner: R,
    progress: Progress,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        let more = u64::try_from(read).unwrap_or(u64::MAX);
        self.progress.0.fetch_add(more, Ordering::Relaxed);
        Ok(read)
    }
}

/// A source as UTF-8, without its byte order mark. A mark wins over `encoding`. UTF-8 itself passes
/// unchanged, so that a wrong byte is found where it stands; in other encodings a wrong byte
/// becomes U+FFFD.
pub(super) struct Input<'a> {
    pub reader: Box<dyn BufRead + Send + 'a>,
    pub progress: Progress,
    pub encoding: &'static Encoding,
    /// The first bytes, decoded, for guessing the format.
    pub head: Vec<u8>,
}

impl<'a> Input<'a> {
    pub fn open(source: impl Read + Send + 'a, encoding: &'static Encoding) -> io::Result<Self> {
        let progress = Progress::default();
        let counted = Counted {
            inner: source,
            progress: progress.clone(),
        };
        let mut raw = BufReader::with_capacity(64 * 1024, counted);
        let (encoding, mark) = Encoding::for_bom(raw.fill_buf()?).unwrap_or((encoding, 0));
        raw.consume(mark);
        let mut reader: Box<dyn BufRead + Send + 'a> = if encoding == UTF_8 {
            Box::new(raw)
        } else {
            Box::new(Decoded::new(raw, encoding))
        };
        let head = reader.fill_buf()?.to_vec();
        Ok(Self {
            reader,
            progress,
            encoding,
            head,
        })
    }
}

struct Decoded<R> {
    inner: R,
    decoder: Decoder,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    finished: bool,
}

impl<R: BufRead> Decoded<R> {
    fn new(inner: R, encoding: &'static Encoding) -> Self {
        Self {
            inner,
            decoder: encoding.new_decoder_without_bom_handling(),
            buffer: vec![0; 64 * 1024],
            start: 0,
            end: 0,
            finished: false,
        }
    }
}

impl<R: BufRead> BufRead for Decoded<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        while self.start == self.end && !self.finished {
            let input = self.inner.fill_buf()?;
            let last = input.is_empty();
            let (result, read, written, _replaced) =
                self.decoder.decode_to_utf8(input, &mut self.buffer, last);
            self.inner.consume(read);
            (self.start, self.end) = (0, written);
            self.finished = last && result == CoderResult::InputEmpty;
        }
        Ok(self.buffer.get(self.start..self.end).unwrap_or_default())
    }

    fn consume(&mut self, amount: usize) {
        self.start = (self.start + amount).min(self.end);
    }
}

impl<R: BufRead> Read for Decoded<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(out)?;
        self.consume(read);
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn text(bytes: &[u8], label: &str) -> String {
        let encoding = Encoding::for_label(label.as_bytes()).unwrap();
        let mut input = Input::open(bytes, encoding).unwrap();
        let mut text = String::new();
        input.reader.read_to_string(&mut text).unwrap();
        assert_eq!(input.progress.bytes(), u64::try_from(bytes.len()).unwrap());
        text
    }

    #[test]
    fn every_encoding_comes_out_as_utf8() {
        assert_eq!(text(b"Ni\xf1os 3 \x80", "latin1"), "Niños 3 €");
        assert_eq!(text("Žaliasis".as_bytes(), "utf-8"), "Žaliasis");
        assert_eq!(text(b"\xef\xbb\xbfID;\xc5\xbd", "windows-1257"), "ID;Ž");
        assert_eq!(text(b"\xff\xfea\0\x7d\x01", "utf-8"), "aŽ");
        let long = vec![0xe9_u8; 200_000];
        assert_eq!(text(&long, "iso-8859-1"), "é".repeat(200_000));
    }
}
