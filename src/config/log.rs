//! What is logged, and how.

use super::{keys, reader::Reader};

/// What is logged, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Log {
    /// A level, or levels for parts of the program, as `tracing_subscriber::EnvFilter` reads them.
    pub filter: String,
    /// The form of a line.
    pub format: LogFormat,
}

/// The form of a line of the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON document a line.
    Json,
}

const LEVELS: &[&str] = &["off", "error", "warn", "info", "debug", "trace"];

impl Log {
    pub(super) fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let filter = reader.read(&keys::LOG, filter);
        let format = reader.read(&keys::LOG_FORMAT, |text| match text {
            "text" => Ok(LogFormat::Text),
            "json" => Ok(LogFormat::Json),
            _ => Err("must be `text` or `json`".to_owned()),
        });
        Some(Self {
            filter: filter?,
            format: format?,
        })
    }
}

/// Stricter than the filter itself, to which a misspelt level is a part of the program.
fn filter(text: &str) -> Result<String, String> {
    let well_formed = text.split(',').all(|directive| {
        let directive = directive.trim();
        let (part, level) = directive.split_once('=').unwrap_or(("waymark", directive));
        let is_part = part
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '_' || c == ':');
        !part.is_empty() && is_part && LEVELS.contains(&level)
    });
    if well_formed {
        Ok(text.to_owned())
    } else {
        Err(format!(
            "must be one of {}, or such levels for parts, as in info,waymark::federation=debug",
            LEVELS.join(", ")
        ))
    }
}
