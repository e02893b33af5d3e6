//! Takes values out of the merged settings and collects what is wrong with them.

use figment::{Figment, value::Value};

use super::{
    error::Complaint,
    keys::{Key, NAME, is_word},
};

/// A key, and the word for which its [`NAME`] stands, if it has one.
#[derive(Debug, Clone, Copy)]
pub struct Place<'k> {
    key: &'k Key,
    word: &'k str,
}

impl<'k> From<&'k Key> for Place<'k> {
    fn from(key: &'k Key) -> Self {
        Self { key, word: NAME }
    }
}

impl Key {
    /// The key of something that the operator gave this name.
    pub(super) fn of<'k>(&'k self, word: &'k str) -> Place<'k> {
        Place { key: self, word }
    }
}

impl Place<'_> {
    fn name(&self) -> String {
        self.key.name.replace(NAME, self.word)
    }
}

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

    /// The words that the operator uses below a section: `city` for `sign_on.city.issuer`. Those that
    /// are none are complained about by the layers.
    pub fn words(&self, section: &str) -> Vec<String> {
        match self.merged.find_value(section) {
            Ok(Value::Dict(_, members)) => {
                members.into_keys().filter(|word| is_word(word)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The key's value or its default, read by `parse`, which says what is wrong and how to mend it.
    pub fn read<'k, T>(
        &mut self,
        key: impl Into<Place<'k>>,
        parse: impl Fn(&str) -> Result<T, String>,
    ) -> Option<T> {
        let key = key.into();
        let text = match self.merged.find_value(&key.name()).ok() {
            Some(value) => self.text(key, &value)?,
            None => key.key.default.to_owned(),
        };
        parse(&text)
            .map_err(|problem| self.complain(key, &text, &problem))
            .ok()
    }

    /// The key's value, or nothing when it is unset or empty.
    pub fn read_optional<'k, T>(
        &mut self,
        key: impl Into<Place<'k>>,
        parse: impl Fn(&str) -> Result<T, String>,
    ) -> Option<Option<T>> {
        let key = key.into();
        let Ok(value) = self.merged.find_value(&key.name()) else {
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
    pub fn read_list<'k, T>(
        &mut self,
        key: impl Into<Place<'k>>,
        parse: impl Fn(&str) -> Result<T, String>,
    ) -> Option<Vec<T>> {
        let key = key.into();
        let entries = match self.merged.find_value(&key.name()).ok() {
            Some(Value::Array(_, values)) => values
                .iter()
                .map(|value| self.text(key, value))
                .collect::<Option<Vec<_>>>()?,
            Some(value) => split(&self.text(key, &value)?),
            None => split(key.key.default),
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
    pub fn complain<'k>(&mut self, key: impl Into<Place<'k>>, value: &str, problem: &str) {
        let key = key.into();
        let shown = if key.key.secret {
            "its value".to_owned()
        } else {
            format!("`{value}`")
        };
        self.complain_of(key, format!("is wrong: {shown} {problem}"));
    }

    /// Notes what is wrong with a key.
    pub fn complain_of<'k>(&mut self, key: impl Into<Place<'k>>, problem: impl Into<String>) {
        let key = key.into();
        let place = self.place(key);
        self.complaints
            .push(Complaint::new(key.name(), place, problem));
    }

    fn text(&mut self, key: Place<'_>, value: &Value) -> Option<String> {
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
    fn place(&self, key: Place<'_>) -> String {
        let variable = || Key::variable_of(&key.name());
        match self
            .merged
            .find_metadata(&key.name())
            .map(|source| source.name.as_ref())
        {
            Some("environment") => variable(),
            Some(file) => file.to_owned(),
            None => format!("neither {} nor a file sets it", variable()),
        }
    }
}

fn split(text: &str) -> Vec<String> {
    text.split(|c: char| c == ',' || c.is_whitespace())
        .filter(|entry| !entry.is_empty())
        .map(str::to_owned)
        .collect()
}
