//! Takes values out of the merged settings and collects what is wrong with them.

use figment::{Figment, value::Value};

use super::{error::Complaint, keys::Key};

/// Reads one key after the other; nothing ends it early.
pub struct Reader<'a> {
    merged: &'a Figment,
    /// What is wrong so far.
    pub complaints: Vec<Complaint>,
}

impl<'a> Reader<'a> {
    pub fn new(merged: &'a Figment, complaints: Vec<Complaint>) -> Self {
        Self { merged, complaints }
    }

    /// The key's value or its default, read by `parse`, which says what is wrong and how to mend it.
    pub fn read<T>(&mut self, key: &Key, parse: impl Fn(&str) -> Result<T, String>) -> Option<T> {
        let text = match self.merged.find_value(key.name).ok() {
            Some(value) => self.text(key, &value)?,
            None => key.default.to_owned(),
        };
        parse(&text)
            .map_err(|problem| self.complain(key, &text, &problem))
            .ok()
    }

    /// The key's value, or nothing when it is unset or empty.
    pub fn read_optional<T>(
        &mut self,
        key: &Key,
        parse: impl Fn(&str) -> Result<T, String>,
    ) -> Option<Option<T>> {
        let Ok(value) = self.merged.find_value(key.name) else {
            return Some(None);
        };
        let text = self.text(key, &value)?;
        if text.trim().is_empty() {
            return Some(None);
        }
        parse(&text)
            .map_err(|problem| self.complain(key, &text, &problem))
            .ok()
            .map(Some)
    }

    /// The entries of a list, or of a text with commas or spaces between them. Every wrong entry
    /// is told.
    pub fn read_list<T>(
        &mut self,
        key: &Key,
        parse: impl Fn(&str) -> Result<T, String>,
    ) -> Option<Vec<T>> {
        let entries = match self.merged.find_value(key.name).ok() {
            Some(Value::Array(_, values)) => values
                .iter()
                .map(|value| self.text(key, value))
                .collect::<Option<Vec<_>>>()?,
            Some(value) => split(&self.text(key, &value)?),
            None => split(key.default),
        };
        let read: Vec<_> = entries
            .iter()
            .filter_map(|entry| {
                parse(entry)
                    .map_err(|problem| self.complain(key, entry, &problem))
                    .ok()
            })
            .collect();
        (read.len() == entries.len()).then_some(read)
    }

    /// Notes what is wrong with a value. A secret is not repeated.
    pub fn complain(&mut self, key: &Key, value: &str, problem: &str) {
        let shown = if key.secret {
            "its value".to_owned()
        } else {
            format!("`{value}`")
        };
        self.complain_of(key, format!("is wrong: {shown} {problem}"));
    }

    /// Notes what is wrong with a key.
    pub fn complain_of(&mut self, key: &Key, problem: impl Into<String>) {
        let place = self.place(key);
        self.complaints
            .push(Complaint::new(key.name, place, problem));
    }

    fn text(&mut self, key: &Key, value: &Value) -> Option<String> {
        let text = match value {
            Value::String(_, text) => Some(text.clone()),
            Value::Bool(_, flag) => Some(flag.to_string()),
            Value::Num(_, number) => number
                .to_i128()
                .map(|whole| whole.to_string())
                .or_else(|| number.to_u128().map(|whole| whole.to_string()))
                .or_else(|| number.to_f64().map(|real| real.to_string())),
            _ => None,
        };
        if text.is_none() {
            self.complain_of(key, "is wrong: give one value, not a list or a section");
        }
        text
    }

    /// Where the key was set: the file, or the name of the variable.
    fn place(&self, key: &Key) -> String {
        match self
            .merged
            .find_metadata(key.name)
            .map(|source| source.name.as_ref())
        {
            Some("environment") => key.variable(),
            Some(file) => file.to_owned(),
            None => format!("neither {} nor a file sets it", key.variable()),
        }
    }
}

fn split(text: &str) -> Vec<String> {
    text.split(|c: char| c == ',' || c.is_whitespace())
        .filter(|entry| !entry.is_empty())
        .map(str::to_owned)
        .collect()
}
