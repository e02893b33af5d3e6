//! By what a record is known again when the source is read once more.

use aws_lc_rs::digest::{SHA256, digest};
use serde_json::{Map, Value};

/// The source's own identifier, else a hash of address, name and start: `hash:` and 32 hexadecimal
/// digits (contract.md section 1).
///
/// The address is the item's website; without one, the place, so that two things of the same name
/// at the same time in two places stay two.
#[must_use]
pub fn identity(members: &Map<String, Value>) -> String {
    if let Some(own) = own_identifier(members) {
        return own;
    }
    let location = |name: &str| text(members.get("location").and_then(|place| place.get(name)));
    let address = text(members.get("url")).or_else(|| {
        let place: Vec<String> = ["name", "address", "latitude", "longitude"]
            .into_iter()
            .filter_map(location)
            .collect();
        (!place.is_empty()).then(|| place.join(" "))
    });
    let name = match members.get("name") {
        Some(Value::Object(map)) => text(map.values().next()),
        name => text(name),
    };
    let parts = [address, name, text(members.get("startTime"))];
    let basis = parts.map(Option::unwrap_or_default).join("\n");
    let hash = digest(&SHA256, basis.as_bytes());
    let hex: String = hash
        .as_ref()
        .iter()
        .take(16)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("hash:{hex}")
}

/// The identifier that the source gives, when there is one.
pub(super) fn own_identifier(members: &Map<String, Value>) -> Option<String> {
    text(members.get("identifier"))
}

fn text(value: Option<&Value>) -> Option<String> {
    let text = match value? {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn of(json: &str) -> String {
        identity(&serde_json::from_str(json).unwrap())
    }

    #[test]
    fn the_sources_own_identifier_wins() {
        assert_eq!(of(r#"{"identifier":" 42 ","name":{"en":"a"}}"#), "42");
        assert_eq!(of(r#"{"identifier":42}"#), "42");
    }

    #[test]
    fn without_one_address_name_and_start_decide() {
        let known = of(r#"{"name":{"es":"Cine","en":"Film"},"startTime":"2026-12-05T18:00:00Z"}"#);
        assert!(known.starts_with("hash:") && known.len() == 37, "{known}");
        let same = [
            r#"{"name":{"es":"Cine"},"startTime":"2026-12-05T18:00:00Z","free":true}"#,
            r#"{"startTime":"2026-12-05T18:00:00Z","name":{"es":"Cine"},"identifier":" "}"#,
        ];
        let others = [
            r#"{"name":{"es":"Cine"},"startTime":"2026-12-06T18:00:00Z"}"#,
            r#"{"name":{"es":"Teatro"},"startTime":"2026-12-05T18:00:00Z"}"#,
            r#"{"name":{"es":"Cine"},"startTime":"2026-12-05T18:00:00Z","url":"https://a.example/"}"#,
            r#"{"name":{"es":"Cine"},"startTime":"2026-12-05T18:00:00Z","location":{"name":"B"}}"#,
        ];
        for json in same {
            assert_eq!(of(json), known, "{json}");
        }
        for json in others {
            assert_ne!(of(json), known, "{json}");
        }
    }
}
