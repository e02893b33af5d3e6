//! Keeping search true: what is listed follows from the item, in the same transaction.

use chrono::{DateTime, Utc};

use super::Error;
use crate::{
    domain::{Host, ItemId, Opportunity, Organisation, Playlist, event::ItemType},
    store::{Connection, listings, listings::Listing},
};

/// Whether an item of another node is listed, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// In lists and search.
    Listed,
    /// Held back: its peer is limited.
    Hidden,
    /// Only where something leads to it: its peer is not followed.
    Unlisted,
}

fn list(
    connection: &mut Connection,
    id: ItemId,
    item_type: ItemType,
    peer: Option<&Host>,
    ends: Option<DateTime<Utc>>,
    shown: Shown,
) -> Result<(), Error> {
    if shown == Shown::Unlisted {
        return Ok(listings::delete(connection, id)?);
    }
    let listing = Listing {
        id,
        item_type,
        peer: peer.cloned(),
        hidden: shown == Shown::Hidden,
        ends,
    };
    Ok(listings::put(connection, &listing)?)
}

/// Makes search know an opportunity as it is now, or forget it.
pub(super) fn list_opportunity(
    connection: &mut Connection,
    item: &Opportunity,
    shown: Shown,
) -> Result<(), Error> {
    let is_public = item.deleted.is_none() && item.content.status.is_public();
    let shown = if is_public { shown } else { Shown::Unlisted };
    let (id, peer) = (item.uuid.into(), item.peer.as_ref());
    list(
        connection,
        id,
        ItemType::Opportunity,
        peer,
        item.content.over(),
        shown,
    )
}

/// Makes search know a playlist as it is now, or forget it.
pub(super) fn list_playlist(
    connection: &mut Connection,
    item: &Playlist,
    shown: Shown,
) -> Result<(), Error> {
    let is_public = item.deleted.is_none() && item.content.status.is_public();
    let shown = if is_public { shown } else { Shown::Unlisted };
    let (id, peer) = (item.uuid.into(), item.peer.as_ref());
    list(connection, id, ItemType::Playlist, peer, None, shown)
}

/// Makes search know an organisation as it is now, or forget it.
pub(super) fn list_organisation(
    connection: &mut Connection,
    item: &Organisation,
    shown: Shown,
) -> Result<(), Error> {
    let shown = if item.deleted.is_none() {
        shown
    } else {
        Shown::Unlisted
    };
    let (id, peer) = (item.uuid.into(), item.peer.as_ref());
    list(connection, id, ItemType::Organisation, peer, None, shown)
}
