//! A playlist: an Article that lists its steps.

use serde::Serialize;

use super::{Envelope, Particulars, PropertyValue, Source, Texts};
use crate::domain::{LanguageMap, ObjectUrl, time::Moment};

/// federation.md section 2.4.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Article {
    /// Which one, whose, for whom.
    #[serde(flatten)]
    pub envelope: Envelope,
    /// What people read; the content ends with the list of steps.
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
    /// The playlist that this one was made from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_based_on: Option<ObjectUrl>,
    /// The same, when this one says it in another language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub translation_of_work: Option<ObjectUrl>,
    /// Counts its changes.
    pub version: i64,
    /// Who follows it (FEP-efda).
    pub followers: ObjectUrl,
    /// Its steps.
    pub item_list_element: Vec<ListItem>,
    /// How many steps it has.
    pub number_of_items: usize,
    /// How long all of it takes (ISO 8601).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_required: Option<String>,
    /// Attachments, tags, skills and what no vocabulary says.
    #[serde(flatten)]
    pub particulars: Particulars,
}

/// One step: an item somewhere, or a task that is written out here.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListItem {
    /// `ListItem`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Counted from 1.
    pub position: usize,
    /// Address of an opportunity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<ObjectUrl>,
    /// What it is called, in the playlist's primary language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A task's name in every language.
    #[serde(skip_serializing_if = "LanguageMap::is_empty")]
    pub name_map: LanguageMap,
    /// A task's text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// Where a task is done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<ObjectUrl>,
    /// `required`, when the step may be left out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub additional_property: Vec<PropertyValue>,
}
