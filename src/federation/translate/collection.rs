//! Lists of other servers: whole, or page by page.

use serde_json::Value;

use super::{
    node::Node,
    read::{TranslateError, short},
};
use crate::domain::ObjectUrl;

/// Most entries of one page that are looked at.
const MOST: usize = 1_000;

/// A list, or one page of it.
#[derive(Debug, Clone, PartialEq)]
pub struct RemoteCollection {
    /// Its address; nothing for a page inside its list.
    pub id: Option<ObjectUrl>,
    /// `OrderedCollection`, `CollectionPage`, PeerTube's `Playlist`.
    pub kind: String,
    /// How many entries it says that it has.
    pub total: Option<u64>,
    /// Its entries here: addresses or objects.
    pub items: Vec<Value>,
    /// Where to read on: the first page of a list, the next one of a page.
    pub next: Option<Next>,
}

/// Where a list goes on.
#[derive(Debug, Clone, PartialEq)]
pub enum Next {
    /// At this address.
    Address(ObjectUrl),
    /// Here: the page is written out.
    Page(Box<RemoteCollection>),
}

/// Reads a list or a page of any server.
///
/// # Errors
/// [`TranslateError`] when it is none.
pub fn read_collection(value: &Value) -> Result<RemoteCollection, TranslateError> {
    let node = Node::of(value).ok_or(TranslateError::NotAnObject)?;
    let mut collection = read_list(node)?;
    if collection.next.is_none() {
        // A list may have its first page inside; a page never holds another one.
        collection.next = node
            .node("first")
            .map(read_list)
            .transpose()?
            .map(|page| Next::Page(Box::new(page)));
    }
    Ok(collection)
}

fn read_list(node: Node<'_>) -> Result<RemoteCollection, TranslateError> {
    let kinds = [
        "OrderedCollection",
        "OrderedCollectionPage",
        "Collection",
        "CollectionPage",
        "Playlist",
    ];
    let kind = node.kinds().find(|kind| kinds.contains(kind));
    let kind = kind.ok_or(TranslateError::Missing("type"))?;
    let entries = ["orderedItems", "items"]
        .into_iter()
        .find_map(|name| node.get(name));
    let items = match entries {
        Some(Value::Array(list)) => list.iter().take(MOST).cloned().collect(),
        Some(single) => vec![single.clone()],
        None => Vec::new(),
    };
    let at = |name| {
        node.text(name)
            .and_then(|address| ObjectUrl::parse(address).ok())
    };
    let written_out = node
        .node("first")
        .is_some_and(|first| first.get("type").is_some());
    let link = || {
        ["next", "first"].into_iter().find_map(|name| {
            // As a Link or an object that is no more than an address.
            at(name).or_else(|| node.address(name).filter(|_| !written_out))
        })
    };
    let first = kind
        .ends_with("Page")
        .then(|| at("next").or_else(|| node.address("next")));
    Ok(RemoteCollection {
        id: node.id(),
        kind: short(kind),
        total: node.count("totalItems"),
        items,
        next: first.unwrap_or_else(link).map(Next::Address),
    })
}
