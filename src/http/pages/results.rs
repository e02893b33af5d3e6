//! What a search found, loaded and ready to be shown, in its order.

use std::collections::HashMap;

use chrono::{DateTime, Utc};

use super::{
    playlist::walk as walking, row, surroundings::Surroundings, view::Row, visitor::Visitor,
};
use crate::{
    actions::walk,
    discovery::Found,
    domain::{ItemId, OpportunityId, OrganisationId, Playlist, PlaylistId, event::ItemType},
    store::{Connection, Error, opportunities, organisations, playlists},
};

fn ids<T: From<ItemId>>(found: &[Found], wanted: ItemType) -> Vec<T> {
    found
        .iter()
        .filter(|hit| hit.item_type == wanted)
        .map(|hit| hit.id.into())
        .collect()
}

/// The found things as rows. What was taken away meanwhile is left out.
///
/// # Errors
/// [`Error`].
pub fn rows(
    connection: &mut Connection,
    found: &[Found],
    visitor: &Visitor,
) -> Result<Vec<Row>, Error> {
    let offers: Vec<OpportunityId> = ids(found, ItemType::Opportunity);
    let routes: Vec<PlaylistId> = ids(found, ItemType::Playlist);
    let givers: Vec<OrganisationId> = ids(found, ItemType::Organisation);
    let mut offers = opportunities::by_ids(connection, &offers)?;
    let mut routes = playlists::by_ids(connection, &routes)?;
    let mut givers = organisations::by_ids(connection, &givers)?;
    offers.retain(|item| item.deleted.is_none());
    routes.retain(|item| item.deleted.is_none());
    givers.retain(|item| item.deleted.is_none());
    let owners = offers
        .iter()
        .map(|item| item.organisation)
        .chain(routes.iter().map(|item| item.organisation));
    let hosts = offers
        .iter()
        .filter_map(|item| item.peer.clone())
        .chain(routes.iter().filter_map(|item| item.peer.clone()))
        .chain(givers.iter().filter_map(|item| item.peer.clone()));
    let around = Surroundings::load(connection, owners.collect(), hosts.collect())?;
    let mut shown: HashMap<ItemId, Row> = HashMap::new();
    let next: HashMap<ItemId, DateTime<Utc>> = found
        .iter()
        .filter_map(|hit| Some((hit.id, hit.next?)))
        .collect();
    for item in offers {
        let id = item.uuid.into();
        let item = match next.get(&id) {
            Some(&time) => item.at_next(time),
            None => item,
        };
        shown.insert(id, row::opportunity(&item, &around, visitor));
    }
    let walked = match &visitor.actor.account {
        Some(account) => walk::progress_with(connection, account.id, &routes)?,
        None => HashMap::new(),
    };
    for item in &routes {
        let mut row = row::playlist(item, &around, visitor);
        let progress = walked.get(&item.uuid);
        row.tags
            .extend(progress.map(|progress| walking::tag(progress, visitor)));
        shown.insert(item.uuid.into(), row);
    }
    for item in &givers {
        shown.insert(item.uuid.into(), row::organisation(item, &around, visitor));
    }
    Ok(found
        .iter()
        .filter_map(|hit| shown.remove(&hit.id))
        .collect())
}

/// The found playlists, in their order.
///
/// # Errors
/// [`Error`].
pub fn playlists(connection: &mut Connection, found: &[Found]) -> Result<Vec<Playlist>, Error> {
    let wanted: Vec<PlaylistId> = ids(found, ItemType::Playlist);
    let mut loaded: HashMap<PlaylistId, Playlist> = playlists::by_ids(connection, &wanted)?
        .into_iter()
        .filter(|item| item.deleted.is_none())
        .map(|item| (item.uuid, item))
        .collect();
    Ok(wanted.iter().filter_map(|id| loaded.remove(id)).collect())
}
