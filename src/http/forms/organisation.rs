//! The form of an organisation.

use super::{
    Sent,
    part::{self, Pairs, fill},
    text,
    told::{self, Known},
    value,
};
use crate::{
    actions::Members,
    domain::{LanguageTag, ObjectUrl, OrganisationContent},
    http::form::Fields,
    text::Translator,
};

/// The fields after the texts, in the form's order, each with the message of its label.
const FIELDS: &[(&str, &str)] = &[
    ("url", "form-website"),
    ("contacts", "form-contacts"),
    ("location.name", "form-place"),
    ("location.address", "form-address"),
    ("location.latitude", "form-latitude"),
    ("location.longitude", "form-longitude"),
    ("image.url", "form-image"),
    ("image.alt", "form-image-alt"),
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

/// The fields of an organisation.
#[must_use]
pub fn write(content: &OrganisationContent) -> Fields {
    let mut pairs = Pairs::new();
    let texts = [&content.name, &content.summary, &content.content];
    for (member, map) in text::MEMBERS.into_iter().zip(texts) {
        text::write(&mut pairs, member, map);
    }
    let url = content.url.as_ref().map(ObjectUrl::to_string);
    fill(&mut pairs, "url", url.unwrap_or_default());
    fill(
        &mut pairs,
        "contacts",
        part::write_contacts(&content.contacts),
    );
    part::write_location(&mut pairs, content.location.as_ref());
    part::write_image(&mut pairs, content.image.as_ref(), false);
    pairs.into_iter().collect()
}

/// What a form says, as a merge patch.
#[must_use]
pub fn read(sent: Sent<'_>, languages: &[LanguageTag]) -> Members {
    let mut patch = Members::new();
    for member in text::MEMBERS {
        let texts = text::read(sent.fields, member, languages);
        sent.put(&mut patch, member, &[member], texts);
    }
    sent.put(
        &mut patch,
        "url",
        &["url"],
        value::line(sent.fields.get("url")),
    );
    part::read_contacts(sent, &mut patch);
    part::read_location(sent, &mut patch);
    part::read_image(sent, &mut patch, false);
    patch
}
