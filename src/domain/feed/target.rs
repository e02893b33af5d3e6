//! The members of an opportunity that a source can fill, and how each is written.

use std::str::FromStr;

use serde_json::{Map, Value, json};

use crate::domain::{
    LanguageTag, ProblemCode, Status,
    opportunity::{Enrolment, Kind, Setting},
};

/// What a member holds.
#[derive(Debug, Clone, Copy)]
pub(super) enum Shape {
    /// One line.
    Line,
    /// Text for people, in one language.
    Text,
    /// Several lines.
    List,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// Yes or no.
    Truth,
    /// A moment; a date alone means its beginning.
    Start,
    /// A moment; a date alone means its end.
    End,
    /// One of the contract's words.
    Word(fn(&str) -> Result<(), ProblemCode>),
}

/// Where a value goes.
#[derive(Debug, Clone)]
pub(super) struct Target {
    /// As it is written in mappings: `location.name`, `name.lt`.
    pub name: String,
    /// Names of members, outer first.
    path: Vec<String>,
    /// What goes there.
    pub shape: Shape,
}

#[rustfmt::skip]
const TARGETS: &[(&str, Shape)] = &[
    ("identifier", Shape::Line),
    ("kind", Shape::Word(word::<Kind>)),
    ("name", Shape::Text),
    ("summary", Shape::Text),
    ("content", Shape::Text),
    ("categories", Shape::List),
    ("keywords", Shape::List),
    ("skills", Shape::List),
    ("audience.minAge", Shape::Integer),
    ("audience.maxAge", Shape::Integer),
    ("audience.groups", Shape::List),
    ("languages", Shape::List),
    ("setting", Shape::Word(word::<Setting>)),
    ("startTime", Shape::Start),
    ("endTime", Shape::End),
    ("timezone", Shape::Line),
    ("recurrence", Shape::Line),
    ("duration", Shape::Line),
    ("location.name", Shape::Line),
    ("location.address", Shape::Line),
    ("location.latitude", Shape::Number),
    ("location.longitude", Shape::Number),
    ("online.url", Shape::Line),
    ("free", Shape::Truth),
    ("price.amount", Shape::Number),
    ("price.currency", Shape::Line),
    ("accessibility", Shape::List),
    ("capacity", Shape::Integer),
    ("enrolment", Shape::Word(word::<Enrolment>)),
    ("enrolmentOpens", Shape::Start),
    ("enrolmentCloses", Shape::End),
    ("requires", Shape::List),
    ("materials", Shape::List),
    ("videos", Shape::List),
    ("url", Shape::Line),
    ("image.url", Shape::Line),
    ("image.alt", Shape::Line),
    ("image.license", Shape::Line),
    ("image.attribution", Shape::Line),
    ("contacts.name", Shape::Line),
    ("contacts.email", Shape::Line),
    ("contacts.telephone", Shape::Line),
    ("contacts.url", Shape::Line),
    ("license", Shape::Line),
    ("status", Shape::Word(word::<Status>)),
];

fn word<T: FromStr<Err = ProblemCode>>(text: &str) -> Result<(), ProblemCode> {
    text.parse::<T>().map(|_word| ())
}

impl Target {
    /// The member of that name. A text is `name`, in `language`, or `name.lt`.
    ///
    /// # Errors
    /// What is wrong with the name.
    pub fn parse(name: &str, language: Option<&LanguageTag>) -> Result<Self, String> {
        let target = |base: &str, shape: Shape| Self {
            name: name.to_owned(),
            path: base.split('.').map(ToOwned::to_owned).collect(),
            shape,
        };
        let of_text = |base: &str, tag: &LanguageTag| {
            let mut target = target(base, Shape::Text);
            target.path.push(tag.to_string());
            target
        };
        if let Some(&(_, shape)) = TARGETS.iter().find(|(known, _)| *known == name) {
            return match (shape, language) {
                (Shape::Text, Some(tag)) => Ok(of_text(name, tag)),
                (Shape::Text, None) => Err(format!(
                    "needs a language: write `{name}.en`, or `language = \"en\"` above the tables"
                )),
                (shape, _) => Ok(target(name, shape)),
            };
        }
        if let Some((base, tag)) = name.split_once('.')
            && TARGETS
                .iter()
                .any(|(known, shape)| *known == base && matches!(shape, Shape::Text))
        {
            let tag = tag.parse().map_err(|error| format!("`{tag}` {error}"))?;
            return Ok(of_text(base, &tag));
        }
        let known: Vec<&str> = TARGETS.iter().map(|(known, _)| *known).collect();
        Err(format!(
            "is no member of an opportunity; there are {}",
            known.join(", ")
        ))
    }

    /// Whether the member is there already.
    pub fn is_set(&self, members: &Map<String, Value>) -> bool {
        let mut path = self.path.iter();
        let mut value = path.next().and_then(|name| members.get(name));
        for name in path {
            value = value.map(first).and_then(|value| value.get(name));
        }
        value.is_some_and(|value| !value.is_null())
    }

    /// Puts a value, converted to the target's shape, where it belongs.
    pub fn put(&self, members: &mut Map<String, Value>, value: Value) {
        let Some((outer, inner)) = self.path.split_first() else {
            return;
        };
        let value = match (outer.as_str(), value) {
            ("materials", Value::Array(urls)) => {
                urls.into_iter().map(|url| json!({ "url": url })).collect()
            }
            (_, value) => value,
        };
        match inner.first() {
            None => {
                members.insert(outer.clone(), value);
            }
            // A source that has texts in several languages gives all of them.
            Some(_) if matches!(self.shape, Shape::Text) && value.is_object() => {
                members.insert(outer.clone(), value);
            }
            Some(name) => {
                let empty = if outer == "contacts" {
                    json!([{}])
                } else {
                    json!({})
                };
                let parent = members.entry(outer.clone()).or_insert(empty);
                if let Value::Array(items) = parent
                    && let Some(Value::Object(item)) = items.first_mut()
                {
                    item.insert(name.clone(), value);
                } else if let Value::Object(parent) = parent {
                    parent.insert(name.clone(), value);
                }
            }
        }
    }
}

fn first(value: &Value) -> &Value {
    value
        .as_array()
        .and_then(|items| items.first())
        .unwrap_or(value)
}

/// Takes out what cannot stand alone: a currency without an amount, words about a picture that is
/// not there.
pub(super) fn drop_halves(members: &mut Map<String, Value>) {
    for (outer, needed) in [("price", "amount"), ("image", "url")] {
        let half = members
            .get(outer)
            .is_some_and(|value| value.is_object() && value.get(needed).is_none_or(Value::is_null));
        if half {
            members.remove(outer);
        }
    }
}
