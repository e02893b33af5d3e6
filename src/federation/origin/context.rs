//! Documents that mean one thing to a reader of JSON and another to a reader of JSON-LD.
//!
//! We read JSON by its member names. A `@context` can give those names away: call `as:actor`
//! something else, or something else `actor`; `@graph`, `@included` and `@reverse` hide further
//! statements (Mastodon CVE-2022-24307 and CVE-2026-46349, Fedify GHSA-9rfg-v8g9-9367). Who sends
//! such a document means it to be read differently by two readers, so it is refused.
//!
//! Looked at where it is decided who may do what: the activity, and the object in it.

use serde_json::Value;

/// The namespace of ActivityStreams.
const NAMESPACE: &str = "https://www.w3.org/ns/activitystreams#";

/// The terms by which it is decided who may do what, and what they stand for.
const DECIDING: [(&str, &[&str]); 9] = [
    ("id", &["@id"]),
    ("type", &["@type"]),
    ("actor", &["as:actor"]),
    ("object", &["as:object"]),
    ("attributedTo", &["as:attributedTo"]),
    ("target", &["as:target"]),
    ("origin", &["as:origin"]),
    ("inbox", &["ldp:inbox", "http://www.w3.org/ns/ldp#inbox"]),
    (
        "publicKey",
        &["sec:publicKey", "https://w3id.org/security#publicKey"],
    ),
];

/// Members that hold statements about other things than the one that they are in.
const MOVING: [&str; 4] = ["@graph", "@included", "@reverse", "@nest"];

/// Whether the document, read as JSON-LD, says other than it says as JSON.
pub(super) fn restructures(document: &Value) -> bool {
    let object = document.get("object").unwrap_or(&Value::Null);
    [document, object].into_iter().any(|level| {
        let members = level.as_object().into_iter().flatten();
        members
            .into_iter()
            .any(|(name, value)| match name.as_str() {
                "@context" => redefines(value),
                name => MOVING.contains(&name) || term_of(name).is_some(),
            })
    })
}

/// Whether a context gives a deciding term another meaning, or its meaning to another term.
fn redefines(context: &Value) -> bool {
    match context {
        Value::Array(parts) => parts.iter().any(redefines),
        Value::Object(terms) => terms.iter().any(|(term, meaning)| {
            let iri = meaning
                .as_str()
                .or_else(|| meaning.get("@id").and_then(Value::as_str));
            let is_keyword = term.starts_with('@');
            !is_keyword && iri.is_some_and(|iri| gives_away(term, iri))
                || meaning.get("@reverse").is_some()
                || meaning.get("@context").is_some_and(redefines)
        }),
        _ => false,
    }
}

fn gives_away(term: &str, iri: &str) -> bool {
    let is_deciding = DECIDING.iter().any(|(name, _)| *name == term);
    match term_of(iri) {
        Some(own) => own != term,
        None => is_deciding || MOVING.contains(&iri) || (term == "as") != (iri == NAMESPACE),
    }
}

/// The deciding term that an IRI, a prefixed name or a keyword stands for.
fn term_of(iri: &str) -> Option<&'static str> {
    let short = iri.strip_prefix(NAMESPACE).map(|name| format!("as:{name}"));
    let iri = short.as_deref().unwrap_or(iri);
    DECIDING
        .iter()
        .find(|(_, meanings)| meanings.contains(&iri))
        .map(|(term, _)| *term)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn contexts_that_peers_send_are_read() {
        for context in [
            json!("https://www.w3.org/ns/activitystreams"),
            json!(["https://www.w3.org/ns/activitystreams", "https://w3id.org/security/v1", {
                "@language": "und", "as": "https://www.w3.org/ns/activitystreams#", "toot": "http://joinmastodon.org/ns#",
                "Hashtag": "as:Hashtag", "sensitive": "as:sensitive", "movedTo": {"@id": "as:movedTo", "@type": "@id"},
                "focalPoint": {"@container": "@list", "@id": "toot:focalPoint"}, "featured": {"@id": "toot:featured", "@type": "@id"},
                "id": "@id", "type": "@type", "actor": {"@id": "as:actor", "@type": "@id"}, "object": {"@type": "@id"},
                "publicKey": {"@id": "sec:publicKey", "@type": "@id"}, "sec": "https://w3id.org/security#",
                "inbox": {"@id": "ldp:inbox", "@type": "@id"}, "ldp": "http://www.w3.org/ns/ldp#",
            }]),
            json!(["https://www.w3.org/ns/activitystreams", {"@vocab": "https://schema.org/"}]),
        ] {
            assert!(
                !restructures(&json!({"@context": context, "type": "Create", "actor": "a"})),
                "{context}"
            );
        }
    }

    #[test]
    fn contexts_that_give_a_deciding_term_away_are_refused() {
        for terms in [
            json!({"actor": "as:generator"}),
            json!({"actor": "http://evil.example/ns#actor"}),
            json!({"actor": {"@id": "http://evil.example/ns#actor"}}),
            json!({"performer": "as:actor"}),
            json!({"performer": {"@id": "https://www.w3.org/ns/activitystreams#actor", "@type": "@id"}}),
            json!({"uri": "@id"}),
            json!({"kind": "@type"}),
            json!({"x": "https://www.w3.org/ns/activitystreams#"}),
            json!({"as": "http://evil.example/ns#"}),
            json!({"items": "@graph"}),
            json!({"made": {"@reverse": "as:actor"}}),
            json!({"Create": {"@id": "as:Create", "@context": {"performer": "as:actor"}}}),
        ] {
            assert!(
                restructures(
                    &json!({"@context": ["https://www.w3.org/ns/activitystreams", terms]})
                ),
                "{terms}"
            );
            assert!(
                restructures(&json!({"object": {"@context": terms}})),
                "in the object: {terms}"
            );
        }
    }

    #[test]
    fn members_that_stand_for_others_are_refused() {
        for member in [
            "@graph",
            "@included",
            "@reverse",
            "@id",
            "@type",
            "as:actor",
            "as:object",
            "https://www.w3.org/ns/activitystreams#actor",
        ] {
            assert!(
                restructures(&json!({"actor": "a", member: "b"})),
                "{member}"
            );
            assert!(
                restructures(&json!({"object": {member: "b"}})),
                "in the object: {member}"
            );
        }
        let attachment = json!([{"@type": "PropertyValue", "name": "x"}]);
        assert!(!restructures(
            &json!({"type": "Create", "object": {"attachment": attachment}})
        ));
    }
}
