//! Strict reading of JSON that another server wrote (security.md section 1, rule 4).
//!
//! Two readers must never disagree about what a document says, so everything on which JSON
//! libraries differ is refused: a member named twice (RFC 8259 section 4), `NaN`, invalid UTF-8,
//! lone surrogates. What would hurt us is bounded: size and depth. NUL characters are dropped, for
//! PostgreSQL stores none.

use std::{cell::Cell, fmt};

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// Largest document that is read, in bytes.
pub const MAX_BYTES: usize = 1_048_576;

/// Deepest nesting of arrays and objects; the document itself is level one.
pub const MAX_DEPTH: usize = 64;

/// Why a foreign document is not read. All of them are answered with 400, [`JsonError::TooLarge`]
/// with 413.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum JsonError {
    /// More than [`MAX_BYTES`].
    #[error("the document is larger than 1 MiB")]
    TooLarge,
    /// Bytes that are no UTF-8.
    #[error("the document is not UTF-8")]
    NotUtf8,
    /// Not JSON: wrong syntax, a lone surrogate, `NaN`, a number out of range.
    #[error("the document is not JSON")]
    Malformed,
    /// A member is named twice in one object.
    #[error("a member is named twice")]
    DuplicateKey,
    /// Nested deeper than [`MAX_DEPTH`].
    #[error("the document is nested too deeply")]
    TooDeep,
    /// An array, a text, a number, a truth value or null at the top.
    #[error("the document is not an object")]
    NotAnObject,
}

/// Reads a foreign document: an object, its members in the order in which they were written.
///
/// # Errors
/// [`JsonError`] says what is wrong.
pub fn read(bytes: &[u8]) -> Result<Value, JsonError> {
    if bytes.len() > MAX_BYTES {
        return Err(JsonError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_utf8| JsonError::NotUtf8)?;
    let fault = Cell::new(JsonError::Malformed);
    let mut source = serde_json::Deserializer::from_str(text);
    let strict = Strict {
        level: 0,
        fault: &fault,
    };
    let value = strict
        .deserialize(&mut source)
        .and_then(|value| source.end().map(|()| value))
        .map_err(|_syntax| fault.get())?;
    if value.is_object() {
        Ok(value)
    } else {
        Err(JsonError::NotAnObject)
    }
}

/// Builds a [`Value`] while it counts levels and looks for members named twice.
#[derive(Clone, Copy)]
struct Strict<'a> {
    level: usize,
    /// What to report when reading stops; serde's own errors carry text only.
    fault: &'a Cell<JsonError>,
}

impl Strict<'_> {
    /// The reader for what lies inside this array or object.
    fn inside<E: serde::de::Error>(self) -> Result<Self, E> {
        let level = self.level.saturating_add(1);
        if level > MAX_DEPTH {
            return Err(self.stop(JsonError::TooDeep));
        }
        Ok(Self { level, ..self })
    }

    fn stop<E: serde::de::Error>(self, fault: JsonError) -> E {
        self.fault.set(fault);
        E::custom(fault)
    }
}

/// The text without NUL characters.
fn without_nul(text: &str) -> String {
    if text.contains('\0') {
        text.replace('\0', "")
    } else {
        text.to_owned()
    }
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Value, D::Error> {
        source.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value)
            .map(Value::Number)
            .ok_or_else(|| E::custom("not finite"))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::String(without_nul(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let inside = self.inside()?;
        let mut array = Vec::new();
        while let Some(item) = items.next_element_seed(inside)? {
            array.push(item);
        }
        Ok(Value::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let inside = self.inside()?;
        let mut object = Map::new();
        while let Some(name) = members.next_key::<std::borrow::Cow<'de, str>>()? {
            let name = without_nul(&name);
            let value = members.next_value_seed(inside)?;
            if object.insert(name, value).is_some() {
                return Err(self.stop(JsonError::DuplicateKey));
            }
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn nested(levels: usize) -> String {
        format!("{}1{}", r#"{"a":"#.repeat(levels), "}".repeat(levels))
    }

    #[test]
    fn an_object_keeps_its_order_and_its_values() {
        let text = r#"{"z":1,"a":[true,null,-2,0.5,"ą\n"],"b":{}}"#;
        let value = read(text.as_bytes()).unwrap();
        assert_eq!(value.to_string(), text);
    }

    #[test]
    fn members_named_twice_are_refused_at_every_level() {
        for text in [
            r#"{"actor":"a","actor":"b"}"#,
            r#"{"object":[{"id":"a","x":1,"id":"b"}]}"#,
            r#"{"actor":"a","\u0061ctor":"b"}"#,
            r#"{"actor":"a","act\u0000or":"b"}"#,
        ] {
            assert_eq!(
                read(text.as_bytes()),
                Err(JsonError::DuplicateKey),
                "{text}"
            );
        }
        assert!(read(br#"{"actor":"a","object":{"actor":"b"}}"#).is_ok());
    }

    #[test]
    fn depth_is_bounded_and_the_bound_itself_is_read() {
        assert!(read(nested(MAX_DEPTH).as_bytes()).is_ok());
        assert_eq!(
            read(nested(MAX_DEPTH + 1).as_bytes()),
            Err(JsonError::TooDeep)
        );
        let arrays = format!(r#"{{"a":{}"#, "[".repeat(100_000));
        assert_eq!(read(arrays.as_bytes()), Err(JsonError::TooDeep));
    }

    #[test]
    fn size_is_bounded_and_the_bound_itself_is_read() {
        let text = |length: usize| format!(r#"{{"a":"{}"}}"#, "x".repeat(length - 8));
        assert!(read(text(MAX_BYTES).as_bytes()).is_ok());
        assert_eq!(
            read(text(MAX_BYTES + 1).as_bytes()),
            Err(JsonError::TooLarge)
        );
    }

    #[test]
    fn what_is_not_json_is_refused() {
        for text in [
            r#"{"a":NaN}"#,
            r#"{"a":Infinity}"#,
            r#"{"a":-Infinity}"#,
            r#"{"a":1e999999}"#,
            r#"{"a":"\ud800"}"#,
            r#"{"a":"\udc00\ud800"}"#,
            r#"{"a":1} {"b":2}"#,
            r#"{"a":1,}"#,
            "{'a':1}",
            "",
            "{",
            r#"{"a":01}"#,
            "{\"a\":\"line\nbreak\"}",
            "\u{feff}{}",
        ] {
            assert_eq!(read(text.as_bytes()), Err(JsonError::Malformed), "{text}");
        }
        let digits = format!(r#"{{"a":{}}}"#, "9".repeat(4_000));
        assert_eq!(read(digits.as_bytes()), Err(JsonError::Malformed));
        assert_eq!(read(b"{\"a\":\"\xff\"}"), Err(JsonError::NotUtf8));
    }

    #[test]
    fn only_an_object_stands_at_the_top() {
        for text in ["[]", "[{}]", r#""text""#, "1", "null", "true"] {
            assert_eq!(read(text.as_bytes()), Err(JsonError::NotAnObject), "{text}");
        }
    }

    #[test]
    fn nul_characters_are_dropped_everywhere() {
        let value = read(br#"{"na\u0000me":["a\u0000b",{"x":"\u0000"}]}"#).unwrap();
        assert_eq!(value, json!({"name": ["ab", {"x": ""}]}));
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            "[^\0]{0,12}".prop_map(Value::from),
        ];
        leaf.prop_recursive(5, 40, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                prop::collection::vec(("[a-z@]{1,6}", inner), 0..6)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn reads_what_serde_json_wrote(value in any_json()) {
            let document = json!({ "value": value });
            prop_assert_eq!(read(document.to_string().as_bytes()), Ok(document));
        }

        #[test]
        fn never_panics_and_never_reads_more_than_serde_json(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            if read(&bytes).is_ok() {
                prop_assert!(serde_json::from_slice::<Value>(&bytes).is_ok());
            }
        }

        #[test]
        fn damaged_documents_are_read_as_serde_json_does_or_not_at_all(
            value in any_json(), at in any::<prop::sample::Index>(), byte in any::<u8>(),
        ) {
            let mut bytes = json!({ "value": value }).to_string().into_bytes();
            let at = at.index(bytes.len());
            *bytes.get_mut(at).unwrap() = byte;
            if let Ok(read) = read(&bytes) {
                prop_assert_eq!(read, serde_json::from_slice::<Value>(&bytes).unwrap());
            }
        }
    }
}
