//! Changing a document by another one.

use serde_json::{Map, Value};

/// Changes a document by a merge patch (RFC 7396). Members keep their order, because the first
/// language of a text is its primary one; new ones come last.
pub fn merge_patch(document: &mut Map<String, Value>, patch: &Map<String, Value>) {
    for (name, value) in patch {
        match value {
            Value::Null => {
                document.shift_remove(name);
            }
            Value::Object(inside) => {
                let member = document.entry(name.as_str()).or_insert(Value::Null);
                if !member.is_object() {
                    *member = Value::Object(Map::new());
                }
                if let Value::Object(members) = member {
                    merge_patch(members, inside);
                }
            }
            value => {
                document.insert(name.clone(), value.clone());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;

    fn map(value: Value) -> Map<String, Value> {
        value.as_object().cloned().unwrap()
    }

    /// The examples of RFC 7396, appendix A, that have objects on both sides.
    #[test]
    fn a_merge_patch_does_what_its_specification_says() {
        for (document, patch, wanted) in [
            (json!({"a": "b"}), json!({"a": "c"}), json!({"a": "c"})),
            (
                json!({"a": "b"}),
                json!({"b": "c"}),
                json!({"a": "b", "b": "c"}),
            ),
            (json!({"a": "b"}), json!({"a": null}), json!({})),
            (
                json!({"a": "b", "b": "c"}),
                json!({"a": null}),
                json!({"b": "c"}),
            ),
            (json!({"a": ["b"]}), json!({"a": "c"}), json!({"a": "c"})),
            (json!({"a": "c"}), json!({"a": ["b"]}), json!({"a": ["b"]})),
            (
                json!({"a": {"b": "c"}}),
                json!({"a": {"b": "d", "c": null}}),
                json!({"a": {"b": "d"}}),
            ),
            (
                json!({"a": [{"b": "c"}]}),
                json!({"a": [1]}),
                json!({"a": [1]}),
            ),
            (
                json!({"e": null}),
                json!({"a": 1}),
                json!({"e": null, "a": 1}),
            ),
            (
                json!({}),
                json!({"a": {"bb": {"ccc": null}}}),
                json!({"a": {"bb": {}}}),
            ),
            (json!({"a": 1}), json!({"a": {"b": null}}), json!({"a": {}})),
        ] {
            let mut merged = map(document);
            merge_patch(&mut merged, &map(patch.clone()));
            assert_eq!(Value::Object(merged), wanted, "{patch}");
        }
    }

    #[test]
    fn the_order_of_members_outlives_a_patch() {
        let mut document = map(json!({"name": {"lt": "a", "en": "b", "sr": "c"}}));
        merge_patch(
            &mut document,
            &map(json!({"name": {"lt": null, "pl": "d"}})),
        );
        let text = serde_json::to_string(&document).unwrap();
        assert_eq!(text, r#"{"name":{"en":"b","sr":"c","pl":"d"}}"#);
    }
}
