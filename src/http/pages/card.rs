//! What a page says of itself to programs that show or index it: Open Graph for previews, schema.org
//! (JSON-LD) for search engines. Only what the page itself shows is told.

use serde_json::{Map, Value, json};

use super::{
    surroundings::{Surroundings, title},
    view::Card,
    visitor::Visitor,
};
use crate::{
    domain::{
        Opportunity, OpportunityContent, Organisation, Playlist, Status,
        opportunity::{Image, Kind},
        place::Location,
    },
    text::{markdown, plain},
};

const CONTEXT: &str = "https://schema.org";
/// The longest description, in characters: what previews show.
const DESCRIPTION: usize = 200;

/// The card of an opportunity.
#[must_use]
pub fn opportunity(item: &Opportunity, around: &Surroundings, visitor: &Visitor) -> Card {
    let content = &item.content;
    let name = title(&content.name, visitor).text;
    let description = match visitor.line(&content.summary).text {
        none if none.is_empty() => {
            markdown::excerpt(&visitor.read(&content.content).text, DESCRIPTION)
        }
        summary => summary,
    };
    let when = visitor.t.when(content);
    let cancelled = content.status == Status::Cancelled;
    let cancelled = cancelled.then(|| visitor.t.get("status-cancelled"));
    let told = [cancelled, when, Some(description.clone())];
    let told: Vec<String> = told
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    Card {
        kind: "article",
        url: item.url.to_string(),
        description: plain::excerpt(&told.join(" · "), DESCRIPTION),
        image: content.image.as_ref().map(|image| image.url.to_string()),
        image_alt: alt(content.image.as_ref()),
        data: script(&event(item, &name, &description, around, visitor)),
        title: name,
    }
}

/// The card of a playlist: a list of its steps.
#[must_use]
pub fn playlist(item: &Playlist, steps: &[(String, Option<String>)], visitor: &Visitor) -> Card {
    let content = &item.content;
    let name = title(&content.name, visitor).text;
    let description = visitor.line(&content.summary).text;
    let steps = steps.iter().zip(1..).map(|((name, url), position)| {
        told([
            ("@type", json!("ListItem")),
            ("position", json!(position)),
            ("name", json!(name)),
            ("url", json!(url)),
        ])
    });
    let order = if content.ordered.0 {
        "https://schema.org/ItemListOrderAscending"
    } else {
        "https://schema.org/ItemListUnordered"
    };
    let data = told([
        ("@context", json!(CONTEXT)),
        ("@type", json!("ItemList")),
        ("name", json!(name)),
        ("description", text(&description)),
        ("url", json!(item.url)),
        ("itemListOrder", json!(order)),
        ("numberOfItems", json!(content.steps.len())),
        ("itemListElement", steps.collect()),
    ]);
    Card {
        kind: "article",
        url: item.url.to_string(),
        description: plain::excerpt(&description, DESCRIPTION),
        image: content.image.as_ref().map(|image| image.url.to_string()),
        image_alt: alt(content.image.as_ref()),
        data: script(&data),
        title: name,
    }
}

/// The card of an organisation.
#[must_use]
pub fn organisation(item: &Organisation, visitor: &Visitor) -> Card {
    let content = &item.content;
    let description = visitor.line(&content.summary).text;
    let data = told([
        ("@context", json!(CONTEXT)),
        ("@type", json!("Organization")),
        ("name", json!(visitor.line(&content.name).text)),
        ("description", text(&description)),
        ("url", json!(item.url)),
        ("sameAs", json!(content.url)),
        (
            "location",
            content.location.as_ref().map_or(Value::Null, place),
        ),
        (
            "image",
            json!(content.image.as_ref().map(|image| &image.url)),
        ),
    ]);
    Card {
        kind: "profile",
        title: title(&content.name, visitor).text,
        url: item.url.to_string(),
        description: plain::excerpt(&description, DESCRIPTION),
        image: content.image.as_ref().map(|image| image.url.to_string()),
        image_alt: alt(content.image.as_ref()),
        data: script(&data),
    }
}

/// The card of a skill or an occupation: a term of its classification. `told_of_it`: what the page says
/// of it, also when there is no description.
#[must_use]
pub fn concept(
    name: &str,
    description: &str,
    told_of_it: &str,
    code: &str,
    (set, uri): (&str, &str),
    visitor: &Visitor,
) -> Card {
    let description = plain::excerpt(&plain::line(description), DESCRIPTION);
    let data = told([
        ("@context", json!(CONTEXT)),
        ("@type", json!("DefinedTerm")),
        ("@id", json!(uri)),
        ("name", json!(name)),
        ("description", text(&description)),
        ("termCode", text(code)),
        ("inDefinedTermSet", json!(set)),
    ]);
    Card {
        kind: "website",
        title: name.to_owned(),
        url: visitor.territory.url.at(visitor.bare_path()).to_string(),
        description: plain::excerpt(&plain::line(told_of_it), DESCRIPTION),
        image: None,
        image_alt: String::new(),
        data: script(&data),
    }
}

/// The card of a search: what it lists on this page.
#[must_use]
pub fn list(named: &str, path: &str, rows: &[(String, String)], visitor: &Visitor) -> Card {
    let territory = &visitor.territory;
    let items = rows.iter().zip(1..).map(|((name, href), position)| {
        told([
            ("@type", json!("ListItem")),
            ("position", json!(position)),
            ("name", json!(name)),
            ("url", json!(territory.url.at(href))),
        ])
    });
    let data = told([
        ("@context", json!(CONTEXT)),
        ("@type", json!("ItemList")),
        ("name", json!(named)),
        ("itemListElement", items.collect()),
    ]);
    Card {
        kind: "website",
        title: named.to_owned(),
        url: territory.url.at(path).to_string(),
        description: visitor.line(&territory.summary).text,
        image: None,
        image_alt: String::new(),
        data: script(&data),
    }
}

fn alt(image: Option<&Image>) -> String {
    image
        .and_then(|image| image.alt.as_deref())
        .map(plain::line)
        .unwrap_or_default()
}

/// A course is a course also without a day; what has a day is an event; the rest is something to
/// learn from.
fn event(
    item: &Opportunity,
    name: &str,
    description: &str,
    around: &Surroundings,
    visitor: &Visitor,
) -> Value {
    let content = &item.content;
    let own_type = match (content.kind, content.start_time) {
        (Kind::Course, _) => "Course",
        (Kind::Workshop, Some(_)) => "EducationEvent",
        (_, Some(_)) => "Event",
        (Kind::Place, None) => "Place",
        (_, None) => "LearningResource",
    };
    let provider = told([
        ("@type", json!("Organization")),
        (
            "name",
            json!(around.organisation_name(item.organisation, visitor)),
        ),
        (
            "url",
            json!(around.organisation(item.organisation).map(|item| &item.url)),
        ),
    ]);
    let whole = [
        ("@context", json!(CONTEXT)),
        ("@type", json!(own_type)),
        ("name", json!(name)),
        ("description", text(description)),
        ("url", json!(item.url)),
        (
            "image",
            json!(content.image.as_ref().map(|image| &image.url)),
        ),
        ("keywords", list_of(&content.keywords)),
    ];
    let shared = [
        ("inLanguage", list_of(&content.languages)),
        ("isAccessibleForFree", json!(content.free)),
        ("typicalAgeRange", json!(ages(content))),
        ("license", json!(content.license)),
    ];
    let mut data = told(whole);
    let mut put = |members: Value| {
        if let (Some(data), Value::Object(members)) = (data.as_object_mut(), members) {
            data.extend(members);
        }
    };
    match own_type {
        "Place" => put(content.location.as_ref().map_or(Value::Null, place_itself)),
        "LearningResource" => {
            put(told(shared));
            put(told([("provider", provider)]));
        }
        "Course" => {
            put(told(shared));
            put(told([
                ("provider", provider),
                ("teaches", list_of(&content.skills)),
                ("offers", offer(content)),
                (
                    "hasCourseInstance",
                    content.start_time.map_or(Value::Null, |_day| {
                        let mut instance = when_and_where(content);
                        if let Some(members) = instance.as_object_mut() {
                            members.insert("@type".to_owned(), json!("CourseInstance"));
                            members.insert("courseMode".to_owned(), json!(mode(content).0));
                        }
                        instance
                    }),
                ),
            ]));
        }
        _ => {
            put(told(shared));
            put(when_and_where(content));
            put(told([("organizer", provider), ("offers", offer(content))]));
        }
    }
    data
}

fn when_and_where(content: &OpportunityContent) -> Value {
    let status = match content.status {
        Status::Cancelled => "https://schema.org/EventCancelled",
        _ => "https://schema.org/EventScheduled",
    };
    let online = content.online.as_ref().map(|online| {
        told([
            ("@type", json!("VirtualLocation")),
            ("url", json!(online.url)),
        ])
    });
    let places: Vec<Value> = content
        .location
        .as_ref()
        .map(place)
        .into_iter()
        .chain(online)
        .collect();
    told([
        ("startDate", json!(content.start_time)),
        ("endDate", json!(content.end_time)),
        ("eventStatus", json!(status)),
        ("eventAttendanceMode", json!(mode(content).1)),
        ("location", list_of(&places)),
        ("maximumAttendeeCapacity", json!(content.capacity)),
    ])
}

/// How it is held: schema.org's words for courses and for events; nothing where nobody said.
fn mode(content: &OpportunityContent) -> (Option<&'static str>, Option<&'static str>) {
    let (course, event) = match (content.location.is_some(), content.online.is_some()) {
        (true, true) => ("blended", "https://schema.org/MixedEventAttendanceMode"),
        (false, true) => ("online", "https://schema.org/OnlineEventAttendanceMode"),
        (true, false) => ("onsite", "https://schema.org/OfflineEventAttendanceMode"),
        (false, false) => return (None, None),
    };
    (Some(course), Some(event))
}

fn offer(content: &OpportunityContent) -> Value {
    let Some(price) = &content.price else {
        return Value::Null;
    };
    told([
        ("@type", json!("Offer")),
        ("price", json!(price.amount)),
        ("priceCurrency", json!(price.currency)),
        ("url", json!(content.url)),
        ("validFrom", json!(content.enrolment_opens)),
    ])
}

fn ages(content: &OpportunityContent) -> Option<String> {
    let audience = content.audience.as_ref()?;
    match (audience.min_age, audience.max_age) {
        (Some(low), Some(high)) => Some(format!("{low}-{high}")),
        (Some(low), None) => Some(format!("{low}-")),
        (None, Some(high)) => Some(format!("0-{high}")),
        (None, None) => None,
    }
}

fn place(location: &Location) -> Value {
    let mut place = place_itself(location);
    if let Some(members) = place.as_object_mut() {
        members.insert("@type".to_owned(), json!("Place"));
        members.insert(
            "name".to_owned(),
            json!(location.name.as_ref().or(location.address.as_ref())),
        );
    }
    place
}

fn place_itself(location: &Location) -> Value {
    let geo = location.point().map(|(latitude, longitude)| {
        told([
            ("@type", json!("GeoCoordinates")),
            ("latitude", json!(latitude)),
            ("longitude", json!(longitude)),
        ])
    });
    told([("address", json!(location.address)), ("geo", json!(geo))])
}

/// A text; nothing for an empty one.
fn text(text: &str) -> Value {
    Some(text)
        .filter(|text| !text.is_empty())
        .map_or(Value::Null, Value::from)
}

/// A list; nothing for an empty one.
fn list_of<T: serde::Serialize>(list: &[T]) -> Value {
    match list {
        [] => Value::Null,
        list => json!(list),
    }
}

/// An object of what is known.
fn told<const N: usize>(members: [(&str, Value); N]) -> Value {
    let known = members.into_iter().filter(|(_, value)| !value.is_null());
    let members: Map<String, Value> = known
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    Value::Object(members)
}

/// JSON that ends no script element, whatever an author wrote.
fn script(data: &Value) -> String {
    data.to_string()
        .replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}
