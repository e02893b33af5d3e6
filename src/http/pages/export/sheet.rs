//! Rows of CSV (RFC 4180), for spreadsheets: with a byte order mark, by which they know UTF-8, and
//! with no cell that they would take for a formula.

/// What a file begins with.
pub const BEGIN: &str = "\u{feff}";

/// A row, with its end of line.
#[must_use]
pub fn row(cells: &[String]) -> String {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    // A vector takes every byte.
    let written = writer
        .write_record(cells.iter().map(|cell| tame(cell)))
        .is_ok();
    let bytes = writer.into_inner().unwrap_or_default();
    debug_assert!(written, "a row is written");
    String::from_utf8(bytes).unwrap_or_default()
}

/// What a formula begins with.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\n', '＝', '＋', '－', '＠'];

/// A cell that no spreadsheet takes for a formula (CWE-1236): an apostrophe before it says "text".
/// Numbers stay numbers.
fn tame(cell: &str) -> String {
    let cell = cell.replace("\r\n", "\n").replace('\r', "\n");
    if cell.parse::<f64>().is_ok() {
        return cell;
    }
    let mut tamed = String::with_capacity(cell.len());
    // Where lists are separated by semicolons, one begins another cell, quoted or not.
    let mut begins = true;
    for c in cell.chars() {
        if begins && FORMULA.contains(&c) {
            tamed.push('\'');
        }
        begins = matches!(c, ';' | '\t' | '\n') || (begins && c == ' ');
        tamed.push(c);
    }
    tamed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        for (cell, tamed) in [
            (
                "=HYPERLINK(\"https://evil.example\")",
                "'=HYPERLINK(\"https://evil.example\")",
            ),
            ("+1+1", "'+1+1"),
            ("-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t'=1"),
            ("\r=1", "'\n'=1"),
            ("-3.7038", "-3.7038"),
            ("x;=HYPERLINK(1)", "x;'=HYPERLINK(1)"),
            ("x; @SUM(A1)", "x; '@SUM(A1)"),
            ("3 = 2 + 1; -ish", "3 = 2 + 1; '-ish"),
            ("3 = 2 + 1", "3 = 2 + 1"),
            ("", ""),
        ] {
            assert_eq!(tame(cell), tamed);
        }
    }
}
