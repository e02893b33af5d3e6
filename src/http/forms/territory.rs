//! The form of the territory.

use super::{
    part::{Pairs, fill, fill_each},
    text,
    told::{self, Known},
    value,
};
use crate::{
    actions::set_up_territory::TerritoryChange,
    domain::{
        LanguageTag, ProblemCode, Problems, Territory, language::LanguageTagError,
        territory::CATEGORIES,
    },
    http::form::Fields,
    text::Translator,
};

/// The fields after the texts, in the form's order, each with the message of its label.
const FIELDS: &[(&str, &str)] = &[
    ("languages", "territory-languages"),
    ("timezone", "form-timezone"),
    ("colour", "territory-colour"),
    ("contact", "territory-contact"),
    ("categories", "form-categories"),
    (MORE, "territory-topics-more"),
];
/// The field of topics that are the territory's own.
const MORE: &str = "categories.more";

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
    let (usual, own): (Vec<&String>, Vec<&String>) = territory
        .categories
        .iter()
        .partition(|word| CATEGORIES.contains(&word.as_str()));
    fill_each(&mut pairs, "categories", &usual);
    let own: Vec<&str> = own.into_iter().map(String::as_str).collect();
    fill(&mut pairs, MORE, own.join(", "));
    pairs.into_iter().collect()
}

/// Topics as words of the API, from what was ticked and what was typed: `Night walks` is
/// `night-walks`.
fn topics(fields: &Fields) -> Vec<String> {
    let typed = value::words(fields.get(MORE));
    let typed = typed.iter().map(|words| {
        let words: Vec<&str> = words.split_whitespace().collect();
        words.join("-").to_lowercase()
    });
    fields
        .all("categories")
        .map(str::to_owned)
        .chain(typed)
        .collect()
}

/// What is wrong with a topic stands where it was typed: what can be ticked is right.
#[must_use]
pub fn at_fields(mut problems: Problems) -> Problems {
    for problem in &mut problems.0 {
        if problem.pointer.starts_with("/categories/") {
            "/categories/more".clone_into(&mut problem.pointer);
        }
    }
    problems
}

/// The languages of the pages, from tags with commas between.
pub fn read_languages(fields: &Fields, problems: &mut Problems) -> Vec<LanguageTag> {
    let mut spoken = Vec::new();
    for word in value::words(fields.get("languages")) {
        match word.parse() {
            Ok(tag) if spoken.contains(&tag) => {}
            Ok(tag) => spoken.push(tag),
            Err(error) => problems.add("/languages", malformed(&error)),
        }
    }
    spoken
}

/// What a form says, with what could not be read of it.
#[must_use]
pub fn read(fields: &Fields, languages: &[LanguageTag]) -> (TerritoryChange, Problems) {
    let mut problems = Problems::default();
    let spoken = read_languages(fields, &mut problems);
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
        categories: Some(topics(fields)),
    };
    (change, problems)
}

fn malformed(error: &LanguageTagError) -> ProblemCode {
    ProblemCode::Malformed(error.to_string())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::{LanguageMap, ObjectUrl};

    fn territory(topics: &[&str]) -> Territory {
        let url = ObjectUrl::parse("https://vilnius.example/").unwrap();
        Territory {
            url,
            handle: "vilnius".parse().unwrap(),
            name: LanguageMap::single("lt".parse().unwrap(), "Vilnius"),
            summary: LanguageMap::default(),
            content: LanguageMap::default(),
            languages: vec!["lt".parse().unwrap(), "en".parse().unwrap()],
            timezone: Some("Europe/Vilnius".to_owned()),
            colour: None,
            contact: None,
            categories: topics.iter().map(|&topic| topic.to_owned()).collect(),
        }
    }

    #[test]
    fn a_territory_comes_back_as_it_was_written() {
        let before = territory(&["arts", "crafts", "night-walks", "dainos"]);
        let languages = before.languages.clone();
        let (change, problems) = read(&write(&before), &languages);
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(change.categories.as_ref(), Some(&before.categories));
        assert_eq!(change.name, before.name);
        assert_eq!(change.languages, languages);
        assert_eq!(change.timezone, before.timezone);
    }

    #[test]
    fn topics_are_typed_as_people_write_them() {
        let pairs = [("categories", "arts"), (MORE, " Night  walks, Dainos\n,")];
        let fields = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let (change, _) = read(&fields.into_iter().collect(), &[]);
        assert_eq!(
            change.categories.unwrap(),
            ["arts", "night-walks", "dainos"]
        );
    }

    #[test]
    fn a_wrong_topic_is_told_where_it_was_typed() {
        let mut problems = Problems::default();
        problems.add("/categories", ProblemCode::Required);
        problems.add("/categories/3", ProblemCode::Taken);
        let t = Translator::new(&LanguageTag::english());
        let told = told::Told::of(&at_fields(problems), &known(&[], &t), &t);
        let fields: Vec<&str> = told.0.iter().map(|line| line.field.as_str()).collect();
        assert_eq!(fields, ["categories", MORE]);
    }
}
