//! A form as it is shown: every field with what it holds and what is wrong with it.

use super::{
    view::{Choice, Choices, Field, Wrong},
    visitor::Visitor,
};
use crate::{
    domain::LanguageTag,
    http::{
        form::Fields,
        forms::{text, told::Told},
    },
};

/// The texts of a thing in one language: a fieldset of that language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TextFields {
    /// BCP 47 tag.
    pub tag: String,
    /// What the language calls itself.
    pub language: String,
    /// It is for the text in easy words.
    pub easy: bool,
    /// `name.lt`.
    pub name: Field,
    /// `summary.lt`.
    pub summary: Field,
    /// `content.lt`; Markdown.
    pub content: Field,
}

/// What a form holds, and what is wrong with that.
#[derive(Debug, Clone, Copy)]
pub struct Filled<'a> {
    /// What was sent, or is stored.
    pub fields: &'a Fields,
    /// What is wrong.
    pub told: &'a Told,
}

impl Filled<'_> {
    /// A field.
    #[must_use]
    pub fn field(&self, name: &str) -> Field {
        Field {
            name: name.to_owned(),
            value: self.fields.get(name).to_owned(),
            error: self.told.about(name),
        }
    }

    /// A field that is never filled in beforehand.
    #[must_use]
    pub fn empty(&self, name: &str) -> Field {
        Field {
            value: String::new(),
            ..self.field(name)
        }
    }

    /// A choice, chosen when the field holds its value.
    #[must_use]
    pub fn choice(&self, name: &str, value: impl Into<String>, label: impl Into<String>) -> Choice {
        let value = value.into();
        Choice {
            checked: self.fields.all(name).any(|own| own == value),
            label: label.into(),
            value,
            count: String::new(),
        }
    }

    /// One choice of several; when none is chosen, the first is.
    #[must_use]
    pub fn one_of(&self, name: &str, choices: Vec<(String, String)>) -> Choices {
        let mut choices: Vec<Choice> = choices
            .into_iter()
            .map(|(value, label)| self.choice(name, value, label))
            .collect();
        let chosen = choices.iter().any(|choice| choice.checked);
        if let Some(first) = choices.first_mut().filter(|_| !chosen) {
            first.checked = true;
        }
        self.group(name, choices)
    }

    /// Any of several choices. What is held and not offered is offered too, under its own name.
    #[must_use]
    pub fn some_of(&self, name: &str, offered: &[&str], label: impl Fn(&str) -> String) -> Choices {
        let held = self
            .fields
            .all(name)
            .filter(|value| !value.is_empty() && !offered.contains(value));
        let mut values: Vec<&str> = offered.iter().copied().chain(held).collect();
        let mut seen = std::collections::HashSet::new();
        values.retain(|value| seen.insert(*value));
        let choices = values
            .into_iter()
            .map(|value| self.choice(name, value, label(value)));
        self.group(name, choices.collect())
    }

    /// These choices, with what is wrong with them.
    #[must_use]
    pub fn group(&self, name: &str, choices: Vec<Choice>) -> Choices {
        Choices {
            name: name.to_owned(),
            choices,
            error: self.told.about(name),
        }
    }

    /// The texts in these languages.
    #[must_use]
    pub fn texts(&self, languages: &[LanguageTag]) -> Vec<TextFields> {
        let texts = languages.iter().map(|tag| TextFields {
            tag: tag.to_string(),
            language: own_name(tag),
            easy: tag.is_easy(),
            name: self.field(&text::field("name", tag)),
            summary: self.field(&text::field("summary", tag)),
            content: self.field(&text::field("content", tag)),
        });
        texts.collect()
    }

    /// The summary of what is wrong.
    #[must_use]
    pub fn errors(&self) -> Vec<Wrong> {
        errors(self.told)
    }

    /// Whether one of these fields holds something, or something is wrong with it.
    #[must_use]
    pub fn any_of(&self, names: &[&str]) -> bool {
        self.told.any_of(names) || names.iter().any(|name| !self.fields.get(name).is_empty())
    }
}

/// The summary of what is wrong with a form.
#[must_use]
pub fn errors(told: &Told) -> Vec<Wrong> {
    told.lines()
        .map(|(field, message)| Wrong {
            field: field.to_owned(),
            message,
        })
        .collect()
}

pub use super::tongue::own_name;

/// Licences to choose from, each by its address and usual name.
#[must_use]
pub fn licences() -> Vec<Choice> {
    const LICENCES: [(&str, &str); 5] = [
        (
            "https://creativecommons.org/publicdomain/zero/1.0/",
            "CC0 1.0",
        ),
        ("https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"),
        (
            "https://creativecommons.org/licenses/by-sa/4.0/",
            "CC BY-SA 4.0",
        ),
        (
            "https://creativecommons.org/licenses/by-nc/4.0/",
            "CC BY-NC 4.0",
        ),
        (
            "https://creativecommons.org/licenses/by-nc-sa/4.0/",
            "CC BY-NC-SA 4.0",
        ),
    ];
    LICENCES
        .into_iter()
        .map(|(value, label)| Choice {
            value: value.to_owned(),
            label: label.to_owned(),
            ..Choice::default()
        })
        .collect()
}

/// Time zones to choose from: the territory's, and those of Europe.
#[must_use]
pub fn time_zones(visitor: &Visitor) -> Vec<String> {
    let own = visitor.zone().name();
    let near = chrono_tz::TZ_VARIANTS
        .iter()
        .map(|zone| zone.name())
        .filter(|name| name.starts_with("Europe/") && *name != own);
    std::iter::once(own)
        .chain(near)
        .map(str::to_owned)
        .collect()
}
