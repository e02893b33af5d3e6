//! Members that several documents have: a place, a picture, contacts.

use serde_json::{Value, json};

use super::{Sent, value};
use crate::{
    actions::Members,
    domain::{
        ObjectUrl,
        opportunity::{Contact, Image},
        place::Location,
    },
};

/// Fields and values of a form.
pub type Pairs = Vec<(String, String)>;

/// Adds a field, unless it is empty.
pub fn fill(pairs: &mut Pairs, name: &str, value: impl Into<String>) {
    let value = value.into();
    if !value.is_empty() {
        pairs.push((name.to_owned(), value));
    }
}

/// Adds a field for each value.
pub fn fill_each<T: ToString>(pairs: &mut Pairs, name: &str, values: &[T]) {
    pairs.extend(
        values
            .iter()
            .map(|value| (name.to_owned(), value.to_string())),
    );
}

fn written<T: ToString>(value: Option<&T>) -> String {
    value.map(ToString::to_string).unwrap_or_default()
}

/// Puts the member `location` into a patch.
pub fn read_location(sent: Sent<'_>, patch: &mut Members) {
    let fields = sent.fields;
    let location = value::object([
        ("name", value::line(fields.get("location.name"))),
        ("address", value::line(fields.get("location.address"))),
        ("latitude", value::number(fields.get("location.latitude"))),
        ("longitude", value::number(fields.get("location.longitude"))),
    ]);
    sent.put(patch, "location", &["location"], location);
}

/// A place as fields.
pub fn write_location(pairs: &mut Pairs, location: Option<&Location>) {
    let Some(location) = location else { return };
    fill(pairs, "location.name", written(location.name.as_ref()));
    fill(
        pairs,
        "location.address",
        written(location.address.as_ref()),
    );
    fill(
        pairs,
        "location.latitude",
        written(location.latitude.as_ref()),
    );
    fill(
        pairs,
        "location.longitude",
        written(location.longitude.as_ref()),
    );
}

/// Puts the member `image` into a patch. A form without the fields for licence and attribution
/// leaves them as they are.
pub fn read_image(sent: Sent<'_>, patch: &mut Members, with_licence: bool) {
    let fields = sent.fields;
    let url = ("url", value::line(fields.get("image.url")));
    let alt = ("alt", value::line(fields.get("image.alt")));
    let image = if with_licence {
        let licence = value::line(fields.get("image.license"));
        let attribution = value::line(fields.get("image.attribution"));
        value::object_with([url, alt, ("license", licence), ("attribution", attribution)])
    } else {
        value::object_with([url, alt])
    };
    sent.put(patch, "image", &["image"], image);
}

/// A picture as fields.
pub fn write_image(pairs: &mut Pairs, image: Option<&Image>, with_licence: bool) {
    let Some(image) = image else { return };
    fill(pairs, "image.url", image.url.as_str());
    fill(pairs, "image.alt", written(image.alt.as_ref()));
    if with_licence {
        fill(pairs, "image.license", written(image.license.as_ref()));
        fill(
            pairs,
            "image.attribution",
            written(image.attribution.as_ref()),
        );
    }
}

/// Puts the member `contacts` into a patch: one a line.
pub fn read_contacts(sent: Sent<'_>, patch: &mut Members) {
    let contacts: Vec<Value> = value::lines(sent.fields.get("contacts"))
        .map(contact)
        .collect();
    sent.put(patch, "contacts", &["contacts"], Value::from(contacts));
}

/// A contact in one line with commas: what each part is tells its form.
fn contact(line: &str) -> Value {
    let (mut name, mut email, mut telephone, mut url) = (Vec::new(), None, None, None);
    for part in line
        .split([',', '،'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        if part.starts_with("http://") || part.starts_with("https://") {
            url.get_or_insert(part);
        } else if part.contains('@') && !part.contains(' ') {
            email.get_or_insert(part);
        } else if is_telephone(part) {
            telephone.get_or_insert(part);
        } else {
            name.push(part);
        }
    }
    let name = (!name.is_empty()).then(|| name.join(", "));
    json!({"name": name, "email": email, "telephone": telephone, "url": url})
}

fn is_telephone(part: &str) -> bool {
    let digits = part.bytes().filter(u8::is_ascii_digit).count();
    digits >= 3
        && part
            .chars()
            .all(|c| c.is_ascii_digit() || "+-()/. ".contains(c))
}

/// Contacts as lines.
#[must_use]
pub fn write_contacts(contacts: &[Contact]) -> String {
    let line = |contact: &Contact| {
        let url = contact.url.as_ref().map(ObjectUrl::to_string);
        let parts = [&contact.name, &contact.email, &contact.telephone, &url];
        let parts: Vec<&str> = parts
            .into_iter()
            .filter_map(|part| part.as_deref())
            .collect();
        parts.join(", ")
    };
    contacts.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contact_is_read_in_any_order() {
        for line in [
            "Front desk, desk@library.example, +370 5 123 45 67, https://library.example/",
            "https://library.example/, Front desk,desk@library.example,+370 5 123 45 67",
        ] {
            let wanted = json!({
                "name": "Front desk", "email": "desk@library.example",
                "telephone": "+370 5 123 45 67", "url": "https://library.example/",
            });
            assert_eq!(contact(line), wanted);
        }
        let name = contact("Room 12, second floor").get("name").cloned();
        assert_eq!(name, Some(json!("Room 12, second floor")));
        assert_eq!(contact("112").get("telephone"), Some(&json!("112")));
    }

    #[test]
    fn contacts_are_written_as_they_are_read() {
        let contacts = vec![
            Contact {
                name: Some("Front desk".to_owned()),
                telephone: Some("112".to_owned()),
                ..Contact::default()
            },
            Contact {
                email: Some("a@b.example".to_owned()),
                ..Contact::default()
            },
        ];
        let lines = write_contacts(&contacts);
        assert_eq!(lines, "Front desk, 112\na@b.example");
        let read: Vec<Contact> = value::lines(&lines)
            .filter_map(|line| serde_json::from_value(contact(line)).ok())
            .collect();
        assert_eq!(read, contacts);
    }
}
