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
}
