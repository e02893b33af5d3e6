//! Where the pages of things are on this node: their own address, or `/elsewhere` for those of
//! other nodes (contract.md section 3).

use chrono::{DateTime, Utc};

use crate::{
    discovery::Discovery,
    domain::{
        Host, Organisation, Territory,
        search::{BoundingBox, SearchQuery},
    },
};

/// Where most of what the territory itself offers is.
#[must_use]
pub fn own_area(
    discovery: &Discovery,
    territory: &Territory,
    now: DateTime<Utc>,
) -> Option<BoundingBox> {
    let own = SearchQuery {
        territories: vec![territory.url.host()],
        ..SearchQuery::default()
    };
    discovery.extent(&own, now).most
}

/// Our page of an opportunity, a playlist or another node's organisation.
#[must_use]
pub fn href(folder: &str, id: impl std::fmt::Display, peer: Option<&Host>) -> String {
    match peer {
        None => format!("/{folder}/{id}"),
        Some(_) => format!("/elsewhere/{id}"),
    }
}

/// Our page of an organisation.
#[must_use]
pub fn organisation_href(item: &Organisation) -> String {
    match &item.peer {
        None => format!("/organisations/{}", item.slug),
        Some(_) => format!("/elsewhere/{}", item.uuid),
    }
}
