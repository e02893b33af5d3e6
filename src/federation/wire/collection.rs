//! Lists of things, whole or in pages (ActivityStreams section 5).

use serde::Serialize;

use crate::domain::ObjectUrl;

/// A list: with its entries, or with the address of its first page.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OrderedCollection<T> {
    /// Its address.
    pub id: ObjectUrl,
    /// `OrderedCollection`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// How many entries it has; also when they are not shown.
    pub total_items: u64,
    /// Its first page, when it has pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<ObjectUrl>,
    /// Its entries, when it has no pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ordered_items: Option<Vec<T>>,
}

impl<T> OrderedCollection<T> {
    /// A list with all its entries in it.
    #[must_use]
    pub fn whole(id: ObjectUrl, items: Vec<T>) -> Self {
        let total_items = u64::try_from(items.len()).unwrap_or(u64::MAX);
        Self {
            id,
            kind: "OrderedCollection",
            total_items,
            first: None,
            ordered_items: Some(items),
        }
    }

    /// A list of `total_items` entries that begins at the page `first`.
    #[must_use]
    pub fn paged(id: ObjectUrl, total_items: u64, first: ObjectUrl) -> Self {
        Self {
            id,
            kind: "OrderedCollection",
            total_items,
            first: Some(first),
            ordered_items: None,
        }
    }

    /// A list that tells how long it is and no more: followers, attendees.
    #[must_use]
    pub fn counted(id: ObjectUrl, total_items: u64) -> Self {
        Self {
            id,
            kind: "OrderedCollection",
            total_items,
            first: None,
            ordered_items: None,
        }
    }
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OrderedCollectionPage<T> {
    /// Its address.
    pub id: ObjectUrl,
    /// `OrderedCollectionPage`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// The list that it belongs to.
    pub part_of: ObjectUrl,
    /// How many entries the list has.
    pub total_items: u64,
    /// The page after it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<ObjectUrl>,
    /// The page before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prev: Option<ObjectUrl>,
    /// The entries; Gancio reads them from here alone.
    pub ordered_items: Vec<T>,
}

impl<T> OrderedCollectionPage<T> {
    /// A page of `collection`; `next` and `prev` are set by whoever pages.
    #[must_use]
    pub fn of(collection: ObjectUrl, id: ObjectUrl, total_items: u64, items: Vec<T>) -> Self {
        Self {
            id,
            kind: "OrderedCollectionPage",
            part_of: collection,
            total_items,
            next: None,
            prev: None,
            ordered_items: items,
        }
    }
}
