//! What no vocabulary says (schema.org PropertyValue).

use serde::Serialize;
use serde_json::Value;

/// A member of the API's document under its own name, with its own JSON.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PropertyValue {
    /// `PropertyValue`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// The member's name: `kind`, `audience`.
    #[serde(rename = "propertyID")]
    pub property_id: String,
    /// Its value; `null` says that the author gave none, where another property of the object had
    /// to be filled for peers that insist on it.
    pub value: Value,
}

impl PropertyValue {
    /// The member `property_id` with `value`.
    #[must_use]
    pub fn new(property_id: impl Into<String>, value: Value) -> Self {
        Self {
            kind: "PropertyValue",
            property_id: property_id.into(),
            value,
        }
    }
}
