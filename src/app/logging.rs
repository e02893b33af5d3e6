//! The log: one line an event on stderr, for people or as JSON.
//!
//! Foreign text (names, addresses, what a library says) can hold anything; control characters are
//! escaped in both forms, so that nothing in the log can move a terminal's cursor or fake a line
//! (security.md, A44).

use std::io::{self, IsTerminal};

use tracing_subscriber::{EnvFilter, fmt::MakeWriter};

use crate::config::{Log, LogFormat};

/// Starts the log of this process; later calls change nothing.
pub fn start(log: &Log) {
    let colours = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    // Already started: by an earlier node of this process.
    let _ = tracing::dispatcher::set_global_default(dispatch(log, colours, io::stderr));
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

fn dispatch<W>(log: &Log, colours: bool, writer: W) -> tracing::Dispatch
where
    W: for<'w> MakeWriter<'w> + Send + Sync + 'static,
{
    let filter = EnvFilter::new(&log.filter);
    let events = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(writer);
    match log.format {
        LogFormat::Text => events.with_ansi(colours).finish().into(),
        LogFormat::Json => events.json().flatten_event(true).finish().into(),
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
        let dispatch = dispatch(&log, false, move || writer.clone());
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
