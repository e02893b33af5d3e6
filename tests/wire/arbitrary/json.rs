//! Every JSON that somebody might send.

use proptest::{collection::vec, prelude::*, sample::select};
use serde_json::{Map, Value};

/// Names that mean something to a reader, and some that do not.
const MEMBERS: &[&str] = &[
    "@context",
    "@id",
    "@language",
    "@type",
    "@value",
    "abstract",
    "accessibilityFeature",
    "actor",
    "additionalProperty",
    "additionalType",
    "address",
    "addressCountry",
    "addressLocality",
    "attachment",
    "attributedTo",
    "audience",
    "cc",
    "content",
    "contentMap",
    "deleted",
    "displayEndTime",
    "duration",
    "en",
    "endTime",
    "endpoints",
    "eventStatus",
    "externalParticipationUrl",
    "first",
    "followers",
    "formerType",
    "href",
    "icon",
    "id",
    "image",
    "inLanguage",
    "inbox",
    "isAccessibleForFree",
    "isBannerImage",
    "isOnline",
    "item",
    "itemListElement",
    "items",
    "joinMode",
    "language",
    "latitude",
    "license",
    "location",
    "longitude",
    "lt",
    "maximumAttendeeCapacity",
    "mediaType",
    "name",
    "nameMap",
    "next",
    "object",
    "orderedItems",
    "owner",
    "position",
    "preferredUsername",
    "propertyID",
    "publicKey",
    "publicKeyPem",
    "published",
    "sharedInbox",
    "source",
    "startTime",
    "status",
    "streetAddress",
    "summary",
    "summaryMap",
    "tag",
    "teaches",
    "timeRequired",
    "timezone",
    "to",
    "totalItems",
    "type",
    "typicalAgeRange",
    "updated",
    "url",
    "value",
    "webfinger",
    "whatever",
];

/// Words that mean something as a value.
const WORDS: &[&str] = &[
    "Event",
    "Page",
    "Article",
    "Place",
    "VirtualLocation",
    "PostalAddress",
    "Document",
    "Image",
    "Link",
    "Hashtag",
    "PropertyValue",
    "ListItem",
    "Tombstone",
    "Group",
    "Organization",
    "Person",
    "Create",
    "Update",
    "Delete",
    "Announce",
    "Follow",
    "Accept",
    "Reject",
    "Undo",
    "Flag",
    "OrderedCollection",
    "CollectionPage",
    "http://schema.org/LearningResource",
    "http://schema.org/ItemList",
    "https://www.w3.org/ns/activitystreams#Public",
    "text/markdown",
    "text/html",
    "image/png",
    "Website",
    "Banner",
    "external",
    "EventCancelled",
    "lt",
    "zh_CN",
    "Europe/Vilnius",
    "2026-12-05T15:00:00+02:00",
    "2026-12-05T15:00:00",
    "99999-01-01T00:00:00Z",
    "PT3H",
    "14-19",
    "300-",
    "https://a.example/1",
    "https://b.example/2",
    "javascript:alert(1)",
    "https://u:p@c.example/",
    "mailto:a@b.example",
    "kind",
    "steps",
    "price",
    "languages",
    "colour",
    "startTime",
    "location",
    "<p>x</p><script>y</script>",
    "\u{0}",
    "-",
    "#",
    "",
];

/// Any JSON, with a taste for what means something here.
pub fn json() -> impl Strategy<Value = Value> {
    let word = select(WORDS.to_vec()).prop_map(|word| Value::from(word.to_owned()));
    let leaf = prop_oneof![
        4 => word,
        1 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
        1 => any::<f64>().prop_map(Value::from),
        1 => any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 120, 12, |inner| {
        let member = (select(MEMBERS.to_vec()), inner.clone());
        prop_oneof![
            1 => vec(inner, 0..6).prop_map(Value::from),
            3 => vec(member, 0..16).prop_map(|members| {
                Value::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
            }),
        ]
    })
}

/// `value` with some of its parts replaced by any JSON.
pub fn spoilt(value: Value) -> impl Strategy<Value = Value> {
    vec((any::<proptest::sample::Index>(), json(), 0..4_u8), 1..6).prop_map(move |changes| {
        let mut spoilt = value.clone();
        for (index, json, how) in changes {
            let most = count(&spoilt);
            let mut at = index.index(most);
            change(&mut spoilt, &mut at, &json, how);
        }
        spoilt
    })
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(list) => list.iter().map(count).sum::<usize>(),
        Value::Object(members) => members.values().map(count).sum(),
        _ => 0,
    }
}

/// Changes the `at`th value, counted from outside in.
fn change(value: &mut Value, at: &mut usize, json: &Value, how: u8) -> bool {
    if *at == 0 {
        *value = match how {
            0 => json.clone(),
            1 => Value::from(vec![value.take(), json.clone()]),
            2 => Value::Null,
            _ => Value::Object(Map::from_iter([("value".to_owned(), value.take())])),
        };
        return true;
    }
    *at -= 1;
    match value {
        Value::Array(list) => list.iter_mut().any(|value| change(value, at, json, how)),
        Value::Object(members) => members
            .values_mut()
            .any(|value| change(value, at, json, how)),
        _ => false,
    }
}
