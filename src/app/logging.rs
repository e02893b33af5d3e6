//! The log: one line an event on stderr, for people or as JSON.
//!
//! Foreign text (names, addresses, what a library says) can hold anything; control characters are
//! escaped in both forms, so that nothing in the log can move a terminal's cursor or fake a line
//! (security.md, A44).

use std::io::{self, Write};

use tracing_subscriber::EnvFilter;

use crate::config::{Log, LogFormat};

/// Starts the log of this process; later calls change nothing.
pub fn start(log: &Log) {
    // Already started: by an earlier node of this process.
    let _ = tracing::dispatcher::set_global_default(dispatch(log, io::stderr));
    std::panic::set_hook(Box::new(|panic| {
        let place = panic
            .location()
            .map(ToString::to_string)
            .unwrap_or_default();
        let told = panic
            .payload()
            .downcast_ref::<&str>()
            .map(|text| (*text).to_owned())
            .or_else(|| panic.payload().downcast_ref::<String>().cloned())
            .unwrap_or_default();
        tracing::error!(place, told, "a thread panicked");
    }));
}

/// What a command logs that is no server: what is wrong, unless the operator asks for more.
#[must_use]
pub fn for_command(log: &Log) -> Log {
    let usual = crate::config::keys::LOG.default;
    let filter = if log.filter == usual {
        "warn".to_owned()
    } else {
        log.filter.clone()
    };
    Log {
        filter,
        format: log.format,
    }
}

fn dispatch<W, O>(log: &Log, open: O) -> tracing::Dispatch
where
    W: Write,
    O: Fn() -> W + Send + Sync + 'static,
{
    let events = tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::new(&log.filter))
        .with_writer(move || Escaped(open()));
    match log.format {
        LogFormat::Text => events.with_ansi(false).finish().into(),
        LogFormat::Json => events.json().flatten_event(true).finish().into(),
    }
}

/// Writes lines in which every other control character is escaped. An event is written at once.
struct Escaped<W>(W);

impl<W: Write> Write for Escaped<W> {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        use std::fmt::Write;
        let text = String::from_utf8_lossy(line);
        let text = text.strip_suffix('\n').unwrap_or(&text);
        let mut escaped = String::with_capacity(text.len() + 1);
        for c in text.chars() {
            if c.is_control() {
                let _ = write!(escaped, "\\u{:04x}", u32::from(c));
            } else {
                escaped.push(c);
            }
        }
        escaped.push('\n');
        self.0.write_all(escaped.as_bytes())?;
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::sync::{Arc, Mutex};

    use super::*;

    #[derive(Clone, Default)]
    struct Kept(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Kept {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    const FOREIGN: &str = "a\n{\"level\":\"ERROR\"} \u{1b}[2J\u{1b}]0;x\u{7} \u{9b}31m";

    fn logged(format: LogFormat) -> String {
        let kept = Kept::default();
        let writer = kept.clone();
        let log = Log {
            filter: "info".to_owned(),
            format,
        };
        let dispatch = dispatch(&log, move || writer.clone());
        tracing::dispatcher::with_default(&dispatch, || {
            let span = tracing::info_span!("request", route = FOREIGN, shown = %FOREIGN);
            span.in_scope(|| {
                tracing::info!(text = FOREIGN, shown = %FOREIGN, debug = ?FOREIGN, "{FOREIGN}");
            });
            tracing::debug!("not asked for");
        });
        let bytes = kept.0.lock().unwrap().clone();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn foreign_text_stays_on_its_line_and_moves_no_cursor() {
        for format in [LogFormat::Text, LogFormat::Json] {
            let log = logged(format);
            let control = log.trim_end().chars().find(|c| c.is_control());
            assert_eq!(control, None, "{format:?}: {log:?}");
            assert!(!log.contains("not asked for"));
        }
    }

    #[test]
    fn json_is_one_document_a_line() {
        let log = logged(LogFormat::Json);
        let event: serde_json::Value = serde_json::from_str(log.trim_end()).unwrap();
        assert_eq!(event["text"], FOREIGN);
        assert_eq!(event["level"], "INFO");
    }
}
