//! Words to find something by.

use serde::Serialize;

use crate::domain::ObjectUrl;

/// A hashtag. The name begins with `#`: Gancio cuts off the first character unseen.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Hashtag {
    /// `Hashtag`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// `#CitiesOfLearning`.
    pub name: String,
    /// This node's page of it.
    pub href: ObjectUrl,
}

/// A skill (schema.org DefinedTerm).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DefinedTerm {
    /// `DefinedTerm`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Its ESCO address, as the author gave it.
    pub id: String,
    /// What it is called, when known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// ESCO's skills, for one of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_defined_term_set: Option<&'static str>,
}
