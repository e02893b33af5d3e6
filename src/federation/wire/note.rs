//! A word to one actor alone.

use serde::Serialize;

use super::{Addressing, PropertyValue};
use crate::domain::ObjectUrl;

/// What a learner lets the organiser of what she joins see. It is told once, and answers to no
/// address: whoever asks for its id finds nothing.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Note {
    /// Its id.
    pub id: ObjectUrl,
    /// `Note`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Who speaks: the node's own actor, for learners have none.
    pub attributed_to: ObjectUrl,
    /// To whom it is addressed: the organiser.
    #[serde(flatten)]
    pub addressing: Addressing,
    /// The Join to which it belongs.
    pub in_reply_to: ObjectUrl,
    /// The same for people: safe HTML.
    pub content: String,
    /// `text/html`.
    pub media_type: &'static str,
    /// `name`, `email` and `message`, those that are released.
    pub additional_property: Vec<PropertyValue>,
}
