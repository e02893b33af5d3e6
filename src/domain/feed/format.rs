//! The shapes of sources.

use crate::domain::document::words;

words! {
    /// What a source is made of (contract.md section 1).
    pub enum Format {
        /// Rows and columns with a header (RFC 4180, any delimiter).
        Csv = "csv",
        /// A JSON array of objects, or an object that holds one.
        Json = "json",
        /// One JSON object a line.
        Ndjson = "ndjson",
        /// A FeatureCollection (RFC 7946).
        Geojson = "geojson",
    }
}

impl Format {
    /// The format of a source by its name's ending, else by how it begins. An object that is whole
    /// on the first line begins NDJSON; what is neither array nor object is CSV.
    ///
    /// `name` is a path or an address, `head` the first bytes of the source.
    #[must_use]
    pub fn detect(name: &str, head: &[u8]) -> Self {
        let path = name.split(['?', '#']).next().unwrap_or_default();
        let ending = path
            .rsplit('.')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        match ending.as_str() {
            "csv" | "tsv" | "txt" => return Self::Csv,
            "ndjson" | "jsonl" => return Self::Ndjson,
            "geojson" => return Self::Geojson,
            _ => {}
        }
        let head = head
            .strip_prefix(b"\xef\xbb\xbf")
            .unwrap_or(head)
            .trim_ascii_start();
        let first_line = head.split(|&byte| byte == b'\n').next().unwrap_or_default();
        let cut = head.len() == first_line.len();
        match head.first() {
            Some(b'[') => Self::Json,
            Some(b'{') if contains(head, b"\"FeatureCollection\"") => Self::Geojson,
            Some(b'{') if !cut && is_object(first_line) => Self::Ndjson,
            // A single object without a line's end may be either; an array inside decides.
            Some(b'{') if cut && is_object(first_line) && !holds_list(first_line) => Self::Ndjson,
            Some(b'{') => Self::Json,
            _ => Self::Csv,
        }
    }
}

fn is_object(line: &[u8]) -> bool {
    serde_json::from_slice::<serde::de::IgnoredAny>(line).is_ok()
}

fn holds_list(line: &[u8]) -> bool {
    serde_json::from_slice::<serde_json::Value>(line).is_ok_and(|value| {
        ["items", "records", "features"]
            .iter()
            .any(|name| value.get(name).is_some_and(|v| v.is_array()))
    })
}

fn contains(head: &[u8], needle: &[u8]) -> bool {
    head.windows(needle.len()).any(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_decides_and_else_the_beginning() {
        for (name, head, format) in [
            ("a.csv", "[", Format::Csv),
            ("https://a.example/feed.geojson?x=1", "{", Format::Geojson),
            ("-", "ID;NAME\n", Format::Csv),
            ("-", " \n[{}]", Format::Json),
            ("feed.json", "{\"a\":1}\n{\"a\":2}\n", Format::Ndjson),
            ("-", "{\"name\":{\"en\":\"a\"}}", Format::Ndjson),
            ("-", "{\"items\":[]}", Format::Json),
            ("-", "{\n \"records\": [", Format::Json),
            (
                "a.json",
                "\u{feff}{\"type\":\"FeatureCollection\"",
                Format::Geojson,
            ),
        ] {
            assert_eq!(
                Format::detect(name, head.as_bytes()),
                format,
                "{name} {head}"
            );
        }
    }
}
