//! Forms and the API's documents: the fields of a form become the members that the API takes, and
//! what the actions find wrong with the members stands beside the fields again.
//!
//! A form's fields are named after the members, with dots: the member at `/location/latitude` is
//! the field `location.latitude`, the Lithuanian text at `/name/lt` is `name.lt`. Lists are
//! checkboxes of one name, words between commas, or lines.
//!
//! A form that changes something makes a merge patch (RFC 7396) of the fields that somebody
//! changed. What was not touched stays as it is stored, also where the form could not say it.
//!
//! # Layout
//! - [`value`], [`moment`], [`text`], [`part`]: from fields to values and back.
//! - [`opportunity`], [`playlist`], [`organisation`], [`territory`]: one form each.
//! - [`told`]: what is wrong, for each field and in a summary.

pub mod moment;
pub mod opportunity;
pub mod organisation;
pub mod part;
pub mod playlist;
pub mod territory;
pub mod text;
pub mod told;
pub mod value;

use serde_json::Value;

use super::form::Fields;
use crate::{actions::Members, domain::document::merge_patch};

/// The members of a new document that a patch of nothing makes: what the form leaves empty is not
/// there.
#[must_use]
pub fn fresh(patch: &Members) -> Members {
    let mut members = Members::new();
    merge_patch(&mut members, patch);
    members
}

/// A form as it was sent, and as it was shown before; without the latter everything is new.
#[derive(Debug, Clone, Copy)]
pub struct Sent<'a> {
    /// What was sent.
    pub fields: &'a Fields,
    /// What the stored thing looks like in this form.
    pub before: Option<&'a Fields>,
}

impl Sent<'_> {
    /// Whether somebody changed one of the fields that begin with one of these words.
    #[must_use]
    pub fn changed(&self, names: &[&str]) -> bool {
        let Some(before) = self.before else {
            return true;
        };
        let of = |fields: &Fields| -> Vec<(String, String)> {
            fields
                .iter()
                .filter(|(name, value)| {
                    let meant = |own: &str| {
                        name.strip_prefix(own)
                            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
                    };
                    names.iter().any(|own| meant(own)) && !value.is_empty()
                })
                .map(|(name, value)| (name.to_owned(), value.replace("\r\n", "\n")))
                .collect()
        };
        let (mut sent, mut shown) = (of(self.fields), of(before));
        sent.sort_unstable();
        shown.sort_unstable();
        sent != shown
    }

    /// Puts a member into the patch when one of its fields was changed.
    pub fn put(&self, patch: &mut Members, member: &str, fields: &[&str], value: Value) {
        if self.changed(fields) {
            patch.insert(member.to_owned(), value);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;
    use crate::{
        domain::{LanguageTag, ProblemCode, Problems},
        text::Translator,
    };

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect()
    }

    #[test]
    fn only_what_was_changed_is_in_the_patch() {
        let before = fields(&[("name.lt", "Labas"), ("kind", "event"), ("names", "x")]);
        let sent = fields(&[("kind", "event"), ("name.lt", "Labas"), ("name.en", "")]);
        let sent = Sent {
            fields: &sent,
            before: Some(&before),
        };
        assert!(!sent.changed(&["name"]));
        assert!(!sent.changed(&["kind"]));
        assert!(sent.changed(&["names"]));
    }

    #[test]
    fn a_new_document_has_no_nulls() {
        let patch = json!({"url": null, "name": {"lt": "Labas", "en": null}, "videos": []});
        let Value::Object(patch) = patch else {
            panic!()
        };
        let wanted = json!({"name": {"lt": "Labas"}, "videos": []});
        assert_eq!(Value::Object(fresh(&patch)), wanted);
    }

    /// A word of a reader's that no Lithuanian page may show.
    const ENGLISH: &str = "in English";

    #[test]
    fn what_is_wrong_with_a_field_is_told_in_the_readers_language() {
        let tags: Vec<LanguageTag> = ["lt", "en"].map(|tag| tag.parse().unwrap()).into();
        let t = Translator::new(&"lt".parse().unwrap());
        let rows = [
            playlist::Row::task(&tags),
            playlist::Row::item("https://city.example/opportunities/1", &tags),
        ];
        let fields = [
            opportunity::known(&tags, &t),
            playlist::known(&tags, &rows, &t),
            organisation::known(&tags, &t),
            territory::known(&tags, &t),
        ]
        .concat();
        let names = fields.into_iter().map(|field| field.name);
        // Those of forms that are no documents, and of the search.
        let others = [
            "code", "operator", "handle", "account", "scopes", "email", "role", "reason", "actor",
            "from", "to", "age", "near",
        ];
        let names: Vec<String> = names.chain(others.map(str::to_owned)).collect();
        assert!(names.len() > 60, "{names:?}");
        for name in names {
            let pointer = format!("/{}", name.replace('.', "/"));
            for code in [
                ProblemCode::Malformed(ENGLISH.to_owned()),
                ProblemCode::NotOneOf(ENGLISH.to_owned()),
                ProblemCode::NotSupported(ENGLISH.to_owned()),
                ProblemCode::Required,
                ProblemCode::Taken,
                ProblemCode::DoesNotExist,
                ProblemCode::TooLong(3),
            ] {
                let mut problems = Problems::default();
                problems.add(pointer.clone(), code);
                let told = t.problem(problems.0.first().unwrap());
                assert!(
                    !told.contains(ENGLISH) && !told.contains('⟦'),
                    "{name}: {told}"
                );
            }
        }
    }

    #[test]
    fn what_has_a_form_says_how_it_is_written() {
        for tag in Translator::languages() {
            let t = Translator::new(&tag);
            let told = |pointer: &str| {
                let mut problems = Problems::default();
                problems.add(pointer, ProblemCode::Malformed(ENGLISH.to_owned()));
                t.problem(problems.0.first().unwrap())
            };
            let general = told("/keywords");
            for (pointer, example) in [
                ("/startTime", "2026-12-05"),
                ("/timezone", "Europe/Vilnius"),
                ("/price/currency", "EUR"),
                ("/contacts/0/email", "example.org"),
                ("/contacts/0", ""),
                ("/operator", "example.org"),
                ("/colour", "#00594c"),
                ("/newItem", "https://"),
                ("/step-2/item", "https://"),
                ("/categories/more", ""),
                ("/handle", "60"),
                ("/languages/1", "lt"),
                ("/scopes", ""),
                ("/from", "2026-12-05"),
            ] {
                let told = told(pointer);
                assert_ne!(told, general, "{tag}: {pointer}");
                assert!(told.contains(example), "{tag}: {pointer}: {told}");
            }
        }
    }
}
