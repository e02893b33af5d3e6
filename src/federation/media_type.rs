//! Media types by which ActivityStreams documents are known.

/// What we ask for and send (ActivityPub section 3.2, in the short form that everybody takes).
pub const ACTIVITY_JSON: &str = "application/activity+json";

/// What a request for an ActivityStreams document accepts.
pub const ACCEPT: &str = r#"application/activity+json, application/ld+json; profile="https://www.w3.org/ns/activitystreams""#;

/// The profile that makes JSON-LD an ActivityStreams document.
const PROFILE: &str = "https://www.w3.org/ns/activitystreams";

/// Whether a `Content-Type` says ActivityStreams: `application/activity+json`, or
/// `application/ld+json` with its profile. Plain JSON, JSON-LD and HTML do not: they can be an
/// upload on somebody else's server.
#[must_use]
pub fn is_activitystreams(content_type: &str) -> bool {
    let Some((essence, parameters)) = parse(content_type) else {
        return false;
    };
    match essence.as_str() {
        ACTIVITY_JSON => true,
        "application/ld+json" => parameters
            .iter()
            .filter(|(name, _)| name == "profile")
            .any(|(_, value)| value.split(' ').any(|profile| profile == PROFILE)),
        _ => false,
    }
}

/// Whether a `Content-Type` is one of these, whatever its parameters.
#[must_use]
pub fn is_one_of(content_type: &str, essences: &[&str]) -> bool {
    parse(content_type).is_some_and(|(essence, _)| essences.contains(&essence.as_str()))
}

/// Type and subtype in lower case, and the parameters, each named once.
fn parse(content_type: &str) -> Option<(String, Vec<(String, String)>)> {
    let (essence, mut rest) = match content_type.split_once(';') {
        Some((essence, rest)) => (essence, rest),
        None => (content_type, ""),
    };
    let essence = essence.trim().to_ascii_lowercase();
    let mut parameters: Vec<(String, String)> = Vec::new();
    while !rest.trim().is_empty() {
        let (name, value) = rest.split_once('=')?;
        let (value, after) = match value.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"')?,
            None => value.split_at(value.find(';').unwrap_or(value.len())),
        };
        let name = name.trim().to_ascii_lowercase();
        if name.is_empty() || parameters.iter().any(|(other, _)| *other == name) {
            return None;
        }
        parameters.push((name, value.trim().to_owned()));
        rest = match after.trim_start().strip_prefix(';') {
            Some(rest) => rest,
            None if after.trim().is_empty() => "",
            None => return None,
        };
    }
    Some((essence, parameters))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn activitystreams_is_known_in_its_two_forms() {
        for text in [
            "application/activity+json",
            "Application/Activity+JSON; charset=utf-8",
            "application/activity+json;charset=UTF-8",
            "application/activity+json; profile=\"https://www.w3.org/ns/activitystreams\"",
            "application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"",
            "application/ld+json;profile=https://www.w3.org/ns/activitystreams; charset=utf-8",
            "application/ld+json; charset=utf-8; profile=\"https://example.org/x https://www.w3.org/ns/activitystreams\"",
        ] {
            assert!(is_activitystreams(text), "{text}");
        }
        for text in [
            "",
            "text/plain",
            "text/html",
            "application/json",
            "application/ld+json",
            "application/ld+json; profile=\"https://www.w3.org/ns/activitystreams2\"",
            "application/ld+json; profile=x; profile=\"https://www.w3.org/ns/activitystreams\"",
            "text/plain; application/activity+json",
            "application/activity+json, text/html",
            "application/activity+jsonx",
            "application/activity+json; charset",
            "application/activity+json; =x",
            "application/ld+json; profile=\"https://www.w3.org/ns/activitystreams",
        ] {
            assert!(!is_activitystreams(text), "{text}");
        }
    }

    #[test]
    fn other_types_are_compared_without_parameters() {
        assert!(is_one_of(
            "application/JRD+json; charset=utf-8",
            &["application/jrd+json"]
        ));
        assert!(!is_one_of(
            "text/html",
            &["application/jrd+json", "application/json"]
        ));
    }
}
