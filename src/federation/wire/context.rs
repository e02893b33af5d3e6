//! The one JSON-LD context, written out in every object so that no peer has to fetch it.

use std::sync::LazyLock;

use activitypub_federation::protocol::context::WithContext;
use serde_json::Value;

/// federation.md section 2.1, and what it needs for "nothing lost between Waymark nodes":
/// schema.org's `additionalProperty`, `PropertyValue`, `propertyID`, `value` (JSON as it stands,
/// JSON-LD 1.1 section 4.2.2) and `abstract` (one text a language), `VirtualLocation`,
/// `upcomingEvents` (FEP-8a8e) and `webfinger` (FEP-2c59).
static CONTEXT: LazyLock<Value> = LazyLock::new(|| {
    // The text is part of the program; a test reads it.
    serde_json::from_str(include_str!("context.json")).unwrap_or_default()
});

/// `thing` with the inline context: for objects, actors, and activities that embed one.
#[must_use]
pub fn in_full<T>(thing: T) -> WithContext<T> {
    WithContext::new(thing, CONTEXT.clone())
}

/// `thing` with the context of ActivityStreams alone: for collections, and activities that name
/// their object by its address or embed nothing but another activity.
#[must_use]
pub fn in_plain<T>(thing: T) -> WithContext<T> {
    WithContext::new_default(thing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_two_contexts_are_named_and_the_rest_is_written_out() {
        let parts = CONTEXT.as_array().map(Vec::as_slice).unwrap_or_default();
        let [
            Value::String(activitystreams),
            Value::String(security),
            Value::Object(terms),
        ] = parts
        else {
            panic!("not two addresses and one object: {parts:?}");
        };
        assert_eq!(activitystreams, "https://www.w3.org/ns/activitystreams");
        assert_eq!(security, "https://w3id.org/security/v1");
        for term in [
            "additionalProperty",
            "PropertyValue",
            "propertyID",
            "value",
            "abstract",
        ] {
            assert!(terms.contains_key(term), "{term}");
        }
        let length = CONTEXT.to_string().len();
        assert!(length < 4_500, "{length} bytes go out with every object");
    }
}
