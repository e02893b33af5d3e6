//! Texts in several languages, side by side: `name.lt`, `name.en`.

use serde_json::{Map, Value};

use super::value;
use crate::{
    domain::{LanguageMap, LanguageTag},
    http::form::Fields,
};

/// The texts that every thing has.
pub const MEMBERS: [&str; 3] = ["name", "summary", "content"];

/// The languages that a form offers: the territory's, then others that the thing is written in.
#[must_use]
pub fn languages(territory: &[LanguageTag], texts: &[&LanguageMap]) -> Vec<LanguageTag> {
    let written = texts
        .iter()
        .flat_map(|text| text.iter().map(|(tag, _)| tag));
    let mut languages: Vec<LanguageTag> = Vec::new();
    for tag in territory.iter().chain(written) {
        if !languages.contains(tag) {
            languages.push(tag.clone());
        }
    }
    languages
}

/// The name of the field of a text in a language.
#[must_use]
pub fn field(member: &str, tag: &LanguageTag) -> String {
    format!("{member}.{tag}")
}

/// A text in these languages as a patch: an emptied one is removed, those of other languages stay.
#[must_use]
pub fn read(fields: &Fields, member: &str, languages: &[LanguageTag]) -> Value {
    let read = if member == "name" {
        value::line
    } else {
        value::text
    };
    let texts: Map<String, Value> = languages
        .iter()
        .map(|tag| (tag.to_string(), read(fields.get(&field(member, tag)))))
        .collect();
    Value::Object(texts)
}

/// A text as the fields of its languages.
pub fn write(fields: &mut Vec<(String, String)>, member: &str, text: &LanguageMap) {
    fields.extend(
        text.iter()
            .map(|(tag, text)| (field(member, tag), text.to_owned())),
    );
}

/// A text that is written anew, whole: not a patch.
#[must_use]
pub fn map(fields: &Fields, member: &str, languages: &[LanguageTag]) -> LanguageMap {
    let texts = languages
        .iter()
        .map(|tag| {
            (
                tag.clone(),
                fields.get(&field(member, tag)).trim_end().to_owned(),
            )
        })
        .filter(|(_, text)| !text.trim().is_empty());
    LanguageMap(texts.collect())
}
