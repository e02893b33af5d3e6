//! What commands print. A closed pipe (`waymark account list | head`) is no failure.

use std::io::{self, Write};

use anyhow::Context;
use serde_json::Value;

/// Prints a result for people, with a line end.
///
/// # Errors
/// When stdout cannot be written to.
pub fn print(text: &str) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    let written = writeln!(out, "{text}").and_then(|()| out.flush());
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(error).context("the result cannot be printed")
        }
        _ => Ok(()),
    }
}

/// Prints a result as one JSON document, with `--json`, else as the text for people.
///
/// # Errors
/// When stdout cannot be written to.
pub fn result(json: bool, document: &Value, text: &str) -> anyhow::Result<()> {
    if json {
        print(&document.to_string())
    } else {
        print(text)
    }
}

/// Tells on stderr what is no result: progress, notes, errors.
pub fn tell(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}

/// Rows in columns, each as wide as its longest entry; nothing ends in blanks.
#[must_use]
pub fn table(rows: &[Vec<String>]) -> String {
    let widths: Vec<usize> = (0..rows.iter().map(Vec::len).max().unwrap_or(0))
        .map(|n| {
            rows.iter()
                .filter_map(|row| row.get(n))
                .map(|cell| cell.chars().count())
                .max()
        })
        .map(Option::unwrap_or_default)
        .collect();
    let lines: Vec<String> = rows
        .iter()
        .map(|row| {
            let line: String = row
                .iter()
                .zip(&widths)
                .map(|(cell, width)| format!("{cell:width$}  "))
                .collect();
            line.trim_end().to_owned()
        })
        .collect();
    lines.join("\n")
}

/// Foreign text for a terminal: control characters become U+FFFD.
#[must_use]
pub fn plain(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { '\u{fffd}' } else { c })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_they_must() {
        let rows = [
            vec!["a".to_owned(), "bb".to_owned()],
            vec!["ąąą".to_owned(), String::new()],
        ];
        assert_eq!(table(&rows), "a    bb\nąąą");
    }

    #[test]
    fn foreign_text_moves_no_cursor() {
        assert_eq!(plain("a\u{1b}[2Jb\n"), "a\u{fffd}[2Jb\u{fffd}");
    }
}
