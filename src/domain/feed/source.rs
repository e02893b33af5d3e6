//! Where a value of a record comes from, and what is done with it on the way.

use std::{collections::HashMap, sync::Arc};

use regex::Regex;
use serde_json::Value;

use super::{
    entity,
    value::{Customs, is_empty, line},
};

/// A raw record, asked for its values by column or path.
pub(super) trait Fields {
    /// Every value at the path that is not empty; several where the path goes through a list.
    fn values(&self, path: &str) -> Vec<Value>;
}

/// An expression of a mapping.
#[derive(Debug, Clone, Default)]
pub(super) struct Source {
    pub origin: Origin,
    /// Only when each of these columns has one of its texts.
    pub when: Vec<(String, Vec<String>)>,
    /// Texts that mean that there is nothing.
    pub missing: Vec<String>,
    /// Between several values in one text.
    pub split: Option<String>,
    /// What to take out of a text: its first group, else the whole match.
    pub pattern: Option<Regex>,
    /// What to put in a text's place.
    pub table: Option<Arc<Table>>,
    /// Whether texts in capitals become title case.
    pub title_case: bool,
    /// What to put between several values, to make them one.
    pub join: Option<String>,
    /// What to put around: `Price: {}`.
    pub wrap: Option<String>,
    /// Whether a value that cannot be read is left out, and the record taken without it.
    pub optional: bool,
}

/// What a source begins with.
#[derive(Debug, Clone)]
pub(super) enum Origin {
    /// A column or path.
    From(String),
    /// Texts and columns; nothing when a column is empty.
    Template(Vec<Piece>),
    /// Each that has a value.
    Parts(Vec<Source>),
    /// The first that has a value.
    First(Vec<Source>),
    /// A date with its time in another column.
    Date {
        date: Box<Source>,
        time: Option<Box<Source>>,
    },
    /// Always the same.
    Constant(Value),
}

impl Default for Origin {
    fn default() -> Self {
        Self::Parts(Vec::new())
    }
}

/// A piece of a template.
#[derive(Debug, Clone)]
pub(super) enum Piece {
    Text(String),
    Value(String),
}

/// What stands for what.
#[derive(Debug, Clone)]
pub(super) struct Table {
    pub entries: HashMap<String, Value>,
    /// Whether the longest key that a text begins with decides, not only the same text.
    pub prefix: bool,
}

impl Table {
    /// The values for a text, those of `*` when it has none of its own.
    fn values(&self, text: &str) -> Vec<Value> {
        let by_prefix = || {
            let matching = self
                .entries
                .iter()
                .filter(|(key, _)| text.starts_with(key.as_str()));
            matching
                .max_by_key(|(key, _)| key.len())
                .map(|(_, value)| value)
        };
        let found = match self.entries.get(text) {
            None if self.prefix => by_prefix(),
            found => found,
        };
        match found.or_else(|| self.entries.get("*")) {
            Some(Value::Array(values)) => values.clone(),
            Some(value) => vec![value.clone()],
            None => Vec::new(),
        }
    }
}

impl Source {
    /// A bare column or path.
    pub fn from(path: impl Into<String>) -> Self {
        Self {
            origin: Origin::From(path.into()),
            ..Self::default()
        }
    }

    /// The values that a record has here; none when there is nothing.
    ///
    /// # Errors
    /// What is wrong with a value, in English.
    pub fn values(&self, record: &dyn Fields, customs: &Customs) -> Result<Vec<Value>, String> {
        let applies = self.when.iter().all(|(path, texts)| {
            let value = record.values(path).first().map_or_else(String::new, shown);
            texts.contains(&value)
        });
        if !applies {
            return Ok(Vec::new());
        }
        match self.begin(record, customs) {
            Ok(values) => Ok(self.change(values, customs)),
            Err(_unreadable) if self.optional => Ok(Vec::new()),
            Err(error) => Err(error),
        }
    }

    fn begin(&self, record: &dyn Fields, customs: &Customs) -> Result<Vec<Value>, String> {
        let values = match &self.origin {
            Origin::From(path) => read(record, path, customs),
            Origin::Constant(value) => vec![value.clone()],
            Origin::Template(pieces) => fill(pieces, record, customs).into_iter().collect(),
            Origin::Parts(parts) => {
                let mut values = Vec::new();
                for part in parts {
                    values.extend(part.values(record, customs)?);
                }
                values
            }
            Origin::First(sources) => {
                for source in sources {
                    let values = source.values(record, customs)?;
                    if !values.is_empty() {
                        return Ok(values);
                    }
                }
                Vec::new()
            }
            Origin::Date { date, time } => {
                let date = date.values(record, customs)?;
                let time = match time {
                    Some(time) => time.values(record, customs)?,
                    None => Vec::new(),
                };
                match date.first() {
                    Some(date) => vec![customs.joined(date, time.first())?],
                    None => Vec::new(),
                }
            }
        };
        Ok(values)
    }

    fn change(&self, mut values: Vec<Value>, customs: &Customs) -> Vec<Value> {
        values.retain(|value| !self.missing.contains(&shown(value)));
        if let Some(delimiter) = &self.split {
            values = each_text(values, |text| {
                text.split(delimiter.as_str())
                    .map(str::trim)
                    .filter(|part| !part.is_empty() && !self.missing.iter().any(|m| m == part))
                    .map(Value::from)
                    .collect()
            });
        }
        if let Some(pattern) = &self.pattern {
            values = each_text(values, |text| {
                let found = pattern.captures(text);
                let group = found
                    .as_ref()
                    .and_then(|found| found.get(1).or_else(|| found.get(0)));
                group
                    .map(|group| group.as_str().into())
                    .into_iter()
                    .collect()
            });
        }
        if let Some(table) = &self.table {
            values = values
                .iter()
                .flat_map(|value| table.values(&shown(value)))
                .collect();
        }
        if self.title_case {
            values = each_text(values, |text| {
                vec![title_case(text, &customs.small_words).into()]
            });
        }
        if let Some(between) = self.join.as_ref().filter(|_| !values.is_empty()) {
            let texts: Vec<String> = values.iter().map(shown).collect();
            values = vec![texts.join(between).into()];
        }
        if let Some(around) = &self.wrap {
            values = each_text(values, |text| vec![around.replace("{}", text).into()]);
        }
        values.retain(|value| !is_empty(value));
        values
    }

    /// Every column or path that is asked for.
    pub fn paths(&self) -> Vec<&str> {
        let mut paths: Vec<&str> = self.when.iter().map(|(path, _)| path.as_str()).collect();
        match &self.origin {
            Origin::From(path) => paths.push(path),
            Origin::Template(pieces) => paths.extend(pieces.iter().filter_map(|piece| {
                if let Piece::Value(path) = piece {
                    Some(path.as_str())
                } else {
                    None
                }
            })),
            Origin::Parts(sources) | Origin::First(sources) => {
                paths.extend(sources.iter().flat_map(Source::paths));
            }
            Origin::Date { date, time } => {
                paths.extend(date.paths());
                paths.extend(time.iter().flat_map(|time| time.paths()));
            }
            Origin::Constant(_) => {}
        }
        paths
    }

    /// Every value that a table can put here.
    pub fn table_values(&self) -> Vec<&Value> {
        let mut values: Vec<&Value> = Vec::new();
        if let Some(table) = &self.table {
            values.extend(table.entries.values());
        } else if let Origin::Parts(sources) | Origin::First(sources) = &self.origin {
            values.extend(sources.iter().flat_map(Source::table_values));
        }
        values
    }
}

fn read(record: &dyn Fields, path: &str, customs: &Customs) -> Vec<Value> {
    let values = record.values(path);
    if customs.entities {
        each_text(values, |text| vec![entity::decode(text).into()])
    } else {
        values
    }
}

fn fill(pieces: &[Piece], record: &dyn Fields, customs: &Customs) -> Option<Value> {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(piece) => text.push_str(piece),
            Piece::Value(path) => text.push_str(&shown(read(record, path, customs).first()?)),
        }
    }
    Some(text.into())
}

fn each_text(values: Vec<Value>, change: impl Fn(&str) -> Vec<Value>) -> Vec<Value> {
    let changed = values.into_iter().flat_map(|value| match &value {
        Value::String(text) => change(text.trim()),
        Value::Number(_) => change(&value.to_string()),
        _ => vec![value],
    });
    changed.collect()
}

fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().to_owned(),
        value => line(value).unwrap_or_default(),
    }
}

/// `CALLE DE ALCALÁ` as `Calle de Alcalá`. What is not all in capitals stays as it is.
fn title_case(text: &str, small_words: &[String]) -> String {
    if text.chars().any(char::is_lowercase) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut begins = true;
    for word in text
        .to_lowercase()
        .split_inclusive(|c: char| !c.is_alphanumeric())
    {
        let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        let small = !begins && small_words.iter().any(|small| small == bare);
        let mut letters = word.chars();
        match letters.next() {
            Some(first) if !small => {
                out.extend(first.to_uppercase());
                out.push_str(letters.as_str());
            }
            _ => out.push_str(word),
        }
        begins = false;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_become_title_case_and_other_texts_stay() {
        let small = ["de".to_owned(), "la".to_owned()];
        for (given, shown) in [
            ("CALLE DE LA PRINCESA 15", "Calle de la Princesa 15"),
            ("LA ELIPA", "La Elipa"),
            ("SAN BLAS-CANILLEJAS", "San Blas-Canillejas"),
            ("Avenida ÁFRICA", "Avenida ÁFRICA"),
        ] {
            assert_eq!(title_case(given, &small), shown);
        }
    }

    #[test]
    fn the_longest_prefix_decides() {
        let entries = [("/a", "one"), ("/a/b", "two"), ("*", "else")]
            .map(|(key, value)| (key.to_owned(), value.into()));
        let table = Table {
            entries: HashMap::from(entries),
            prefix: true,
        };
        for (text, value) in [("/a/x", "one"), ("/a/b/c", "two"), ("/z", "else")] {
            assert_eq!(table.values(text), [Value::from(value)]);
        }
    }
}
