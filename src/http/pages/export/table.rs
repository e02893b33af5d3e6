//! CSV (RFC 4180), for spreadsheets: with a byte order mark, by which they know UTF-8, and with no
//! cell that they would take for a formula.

use super::Taken;
use crate::domain::time::rfc3339;

const COLUMNS: [&str; 23] = [
    "url",
    "name",
    "nameLanguage",
    "summary",
    "kind",
    "status",
    "startTime",
    "endTime",
    "timezone",
    "recurrence",
    "place",
    "address",
    "latitude",
    "longitude",
    "online",
    "free",
    "price",
    "currency",
    "categories",
    "languages",
    "organisation",
    "territory",
    "updated",
];

pub(super) fn begin() -> String {
    format!("\u{feff}{}", row(COLUMNS.map(str::to_owned)))
}

pub(super) fn item(taken: &Taken) -> String {
    fn told<T: ToString>(value: Option<T>) -> String {
        value.map(|value| value.to_string()).unwrap_or_default()
    }
    let content = &taken.item.content;
    let location = content.location.clone().unwrap_or_default();
    let price = content.price.as_ref();
    let languages: Vec<String> = content.languages.iter().map(ToString::to_string).collect();
    row([
        taken.item.url.to_string(),
        taken.name.text.clone(),
        taken.name.lang.clone(),
        taken.summary.clone(),
        content.kind.to_string(),
        content.status.to_string(),
        told(content.start_time),
        told(content.end_time),
        told(content.timezone.as_ref()),
        told(content.recurrence.as_ref()),
        told(location.name.as_ref()),
        told(location.address.as_ref()),
        told(location.point().map(|(latitude, _)| latitude)),
        told(location.point().map(|(_, longitude)| longitude)),
        told(content.online.as_ref().map(|online| &online.url)),
        told(content.free),
        told(price.map(|price| &price.amount)),
        told(price.map(|price| &price.currency)),
        content.categories.join(", "),
        languages.join(", "),
        taken.organisation.clone(),
        taken.territory.clone(),
        rfc3339(taken.item.updated),
    ])
}

fn row(cells: [String; 23]) -> String {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let cells = cells.map(|cell| tame(&cell));
    // A vector takes every byte.
    let written = writer.write_record(&cells).is_ok();
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
