//! The form of the territory.

use super::{
    part::{Pairs, fill},
    text,
    told::{self, Known},
    value,
};
use crate::{
    actions::set_up_territory::TerritoryChange,
    domain::{LanguageTag, ProblemCode, Problems, Territory, language::LanguageTagError},
    http::form::Fields,
    text::Translator,
};

/// The fields after the texts, in the form's order, each with the message of its label.
const FIELDS: &[(&str, &str)] = &[
    ("languages", "territory-languages"),
    ("timezone", "form-timezone"),
    ("colour", "territory-colour"),
    ("contact", "territory-contact"),
];

/// Every field, for problems to stand at.
#[must_use]
pub fn known(languages: &[LanguageTag], t: &Translator) -> Vec<Known> {
    let others = FIELDS
        .iter()
        .map(|(name, label)| Known::new(name, label, t));
    told::texts(languages, t)
        .into_iter()
        .chain(others)
        .collect()
}

/// The fields of a territory.
#[must_use]
pub fn write(territory: &Territory) -> Fields {
    let mut pairs = Pairs::new();
    let texts = [&territory.name, &territory.summary, &territory.content];
    for (member, map) in text::MEMBERS.into_iter().zip(texts) {
        text::write(&mut pairs, member, map);
    }
    let languages: Vec<&str> = territory
        .languages
        .iter()
        .map(LanguageTag::as_str)
        .collect();
    fill(&mut pairs, "languages", languages.join(", "));
    for (name, text) in [
        ("timezone", &territory.timezone),
        ("colour", &territory.colour),
        ("contact", &territory.contact),
    ] {
        fill(&mut pairs, name, text.as_deref().unwrap_or_default());
    }
    pairs.into_iter().collect()
}

/// What a form says, with what could not be read of it.
#[must_use]
pub fn read(fields: &Fields, languages: &[LanguageTag]) -> (TerritoryChange, Problems) {
    let mut problems = Problems::default();
    let mut spoken = Vec::new();
    for word in value::words(fields.get("languages")) {
        match word.parse() {
            Ok(tag) if spoken.contains(&tag) => {}
            Ok(tag) => spoken.push(tag),
            Err(error) => problems.add("/languages", malformed(&error)),
        }
    }
    let line =
        |name: &str| Some(fields.get(name).trim().to_owned()).filter(|text| !text.is_empty());
    let change = TerritoryChange {
        name: text::map(fields, "name", languages),
        summary: text::map(fields, "summary", languages),
        content: text::map(fields, "content", languages),
        languages: spoken,
        timezone: line("timezone"),
        colour: line("colour"),
        contact: line("contact"),
    };
    (change, problems)
}

fn malformed(error: &LanguageTagError) -> ProblemCode {
    ProblemCode::Malformed(error.to_string())
}
