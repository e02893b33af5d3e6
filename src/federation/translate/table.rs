//! Where every member of the API's documents is on the wire, and how what no property says comes
//! along (federation.md section 2.2, "Nothing lost between Waymark nodes").

use serde::Serialize;
use serde_json::{Map, Value};

use super::node::Node;
use crate::{
    domain::{
        document::{Document, Problems},
        limit,
    },
    federation::wire::PropertyValue,
};

/// How a member crosses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Route {
    /// These properties of ActivityStreams, FEP-8a8e or schema.org say it. A value that does not
    /// come back from them as it was goes as an additional property too.
    Said(&'static [&'static str]),
    /// Nothing says it: it goes as an additional property whenever it is there.
    Added,
    /// It is not copied: the receiver knows the thing that these properties name.
    Named(&'static [&'static str]),
}

/// The route of every member of a document, in the order of the contract.
pub type Table = &'static [(&'static str, Route)];

use Route::{Added, Named, Said};

/// The members of an opportunity.
pub const OPPORTUNITY: Table = &[
    ("identifier", Added),
    ("kind", Added),
    (
        "organisation",
        Named(&["attributedTo", "actor", "organizers"]),
    ),
    ("name", Said(&["name", "nameMap"])),
    ("summary", Said(&["abstract"])),
    ("content", Said(&["source", "content", "contentMap"])),
    ("categories", Added),
    ("keywords", Said(&["tag"])),
    ("skills", Said(&["teaches"])),
    ("audience", Said(&["typicalAgeRange"])),
    ("languages", Said(&["inLanguage"])),
    ("setting", Added),
    ("startTime", Said(&["startTime"])),
    ("endTime", Said(&["endTime"])),
    ("timezone", Said(&["timezone"])),
    ("recurrence", Said(&["eventSchedule"])),
    ("duration", Said(&["timeRequired"])),
    ("location", Said(&["location"])),
    ("online", Said(&["isOnline", "attachment"])),
    ("free", Said(&["isAccessibleForFree"])),
    ("price", Added),
    ("accessibility", Said(&["accessibilityFeature"])),
    ("capacity", Said(&["maximumAttendeeCapacity"])),
    ("enrolment", Said(&["joinMode"])),
    ("enrolmentOpens", Added),
    ("enrolmentCloses", Added),
    ("requires", Added),
    ("materials", Added),
    ("videos", Added),
    ("url", Said(&["attachment"])),
    ("image", Said(&["attachment"])),
    ("contacts", Added),
    ("license", Said(&["license"])),
    ("status", Said(&["eventStatus", "status"])),
];

/// The members of a playlist.
pub const PLAYLIST: Table = &[
    ("slug", Added),
    ("name", Said(&["name", "nameMap"])),
    ("summary", Said(&["abstract"])),
    ("content", Said(&["source", "content", "contentMap"])),
    ("categories", Added),
    ("skills", Said(&["teaches"])),
    ("image", Said(&["attachment"])),
    ("organisation", Named(&["attributedTo", "actor"])),
    ("ordered", Added),
    ("steps", Said(&["itemListElement", "numberOfItems"])),
    ("badge", Added),
    ("license", Said(&["license"])),
    ("status", Added),
];

/// The members of an organisation.
pub const ORGANISATION: Table = &[
    ("slug", Said(&["preferredUsername"])),
    ("name", Said(&["name", "nameMap"])),
    ("summary", Said(&["abstract"])),
    ("content", Said(&["source", "content", "contentMap"])),
    ("url", Said(&["attachment"])),
    ("image", Said(&["icon"])),
    ("location", Said(&["location"])),
    ("contacts", Added),
    ("verified", Added),
];

/// What must go along as additional properties, so that a receiver who reads `said` from the
/// properties has `wanted` in the end.
pub fn additions<C: Document + Serialize>(
    table: Table,
    said: &C,
    wanted: &C,
) -> Vec<PropertyValue> {
    let (said, wanted) = (members_of(said), members_of(wanted));
    table
        .iter()
        .filter_map(|(member, route)| {
            let value = wanted.get(*member);
            let goes = match route {
                Named(_) => false,
                Added if value.is_some_and(is_something) => true,
                // As text, because the order of a language map counts and `==` does not see it.
                Added | Said(_) => {
                    said.get(*member).map(Value::to_string) != value.map(Value::to_string)
                }
            };
            goes.then(|| PropertyValue::new(*member, value.cloned().unwrap_or_default()))
        })
        .collect()
}

/// `said` with the additional properties of `node` in place of what they name. One that is
/// unknown to the table or has no value of its member is passed over; so is each such entry of a
/// list.
pub fn completed<C: Document + Serialize>(table: Table, said: &C, node: Node<'_>) -> C {
    let mut members = members_of(said);
    for property in node.nodes("additionalProperty") {
        let member = table
            .iter()
            .filter(|(_, route)| !matches!(route, Named(_)))
            .find(|(member, _)| property.text("propertyID") == Some(member));
        let Some((member, _)) = member else { continue };
        match property.any("value") {
            Some(Value::Null) => {
                members.shift_remove(*member);
            }
            Some(value) => {
                if let Some(value) = readable::<C>(member, value) {
                    members.insert((*member).to_owned(), value);
                }
            }
            None => {}
        }
    }
    C::read(&members, &mut Problems::default())
}

/// The document as its named members.
pub fn members_of<C: Serialize>(content: &C) -> Map<String, Value> {
    match serde_json::to_value(content) {
        Ok(Value::Object(members)) => members,
        // Documents are structs; a number that JSON lacks becomes null.
        _ => Map::new(),
    }
}

fn is_something(value: &Value) -> bool {
    value.as_array().is_none_or(|list| !list.is_empty())
}

/// The value, or those entries of a list, that the member can have. A single value may stand for
/// a list of it, as after JSON-LD compaction.
fn readable<C: Document>(member: &str, value: &Value) -> Option<Value> {
    let reads = |value: &Value| {
        let one = Map::from_iter([(member.to_owned(), value.clone())]);
        let mut problems = Problems::default();
        C::read(&one, &mut problems);
        problems.is_empty()
    };
    if reads(value) {
        return Some(value.clone());
    }
    let list = match value {
        Value::Array(list) => list.as_slice(),
        single => std::slice::from_ref(single),
    };
    let list = list
        .iter()
        .take(limit::STEPS)
        .map(|entry| Value::Array(vec![entry.clone()]));
    let good = list
        .filter(reads)
        .filter_map(|mut entry| entry.as_array_mut()?.pop());
    let good = Value::Array(good.collect());
    (reads(&good) && is_something(&good)).then_some(good)
}
