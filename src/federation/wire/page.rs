//! An opportunity without a date.

use serde::Serialize;

use super::{Envelope, Location, Particulars, Texts};
use crate::domain::{ObjectUrl, time::Moment};

/// federation.md section 2.3.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Page {
    /// Which one, whose, for whom.
    #[serde(flatten)]
    pub envelope: Envelope,
    /// What people read.
    #[serde(flatten)]
    pub texts: Texts,
    /// One language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_language: Option<String>,
    /// Its page: its own address.
    pub url: ObjectUrl,
    /// When it was first public.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<Moment>,
    /// When it last changed, if it did since.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Moment>,
    /// How long it takes (ISO 8601).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_required: Option<String>,
    /// Where it is, if somewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// Whether one can take part on the web.
    pub is_online: bool,
    /// `free`, `restricted` or `external`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_mode: Option<&'static str>,
    /// Where to sign up when `joinMode` is `external`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_participation_url: Option<ObjectUrl>,
    /// How many can take part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_attendee_capacity: Option<u32>,
    /// Attachments, tags, skills and what no vocabulary says.
    #[serde(flatten)]
    pub particulars: Particulars,
}
