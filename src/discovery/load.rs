//! Entries from the database.

use std::collections::HashMap;

use super::entry::Entry;
use crate::{
    domain::{
        ItemId, Opportunity, Organisation, OrganisationId, Playlist, Territory, event::ItemType,
    },
    store::{
        Connection, Error,
        listings::{self, Listing},
        opportunities, organisations, playlists, settings,
    },
};

/// What search is to know of these items, in the order of `ids`; nothing of one that is not listed.
///
/// # Errors
/// [`Error`].
pub fn entries(
    connection: &mut Connection,
    ids: &[ItemId],
) -> Result<Vec<(ItemId, Option<Entry>)>, Error> {
    let listed = listings::of(connection, ids)?;
    let mut entries = of(connection, &listed)?;
    Ok(ids.iter().map(|&id| (id, entries.remove(&id))).collect())
}

/// What search is to know of what is listed.
///
/// # Errors
/// [`Error`].
pub fn of(
    connection: &mut Connection,
    listed: &[Listing],
) -> Result<HashMap<ItemId, Entry>, Error> {
    let Some(territory) = settings::territory(connection)? else {
        return Ok(HashMap::new());
    };
    let ids = |wanted: ItemType| {
        let shown = listed.iter().filter(move |item| !item.hidden);
        shown
            .filter(move |item| item.item_type == wanted)
            .map(|item| item.id)
    };
    let of_type = |wanted| ids(wanted).map(Into::into).collect::<Vec<_>>();
    let offers = opportunities::by_ids(connection, &of_type(ItemType::Opportunity))?;
    let routes: Vec<_> = ids(ItemType::Playlist).map(Into::into).collect();
    let routes = playlists::by_ids(connection, &routes)?;
    let givers: Vec<OrganisationId> = ids(ItemType::Organisation).map(Into::into).collect();
    let givers = organisations::by_ids(connection, &givers)?;
    let mut owners: Vec<OrganisationId> = offers.iter().map(|item| item.organisation).collect();
    owners.extend(routes.iter().map(|item| item.organisation));
    owners.sort_unstable();
    owners.dedup();
    let owners: HashMap<OrganisationId, Organisation> = organisations::by_ids(connection, &owners)?
        .into_iter()
        .map(|item| (item.uuid, item))
        .collect();
    let things = Things {
        offers,
        routes,
        givers,
    };
    Ok(things.entries(&owners, &territory))
}

struct Things {
    offers: Vec<Opportunity>,
    routes: Vec<Playlist>,
    givers: Vec<Organisation>,
}

impl Things {
    fn entries(
        &self,
        owners: &HashMap<OrganisationId, Organisation>,
        territory: &Territory,
    ) -> HashMap<ItemId, Entry> {
        let offers = self.offers.iter().filter_map(|item| {
            let owner = owners.get(&item.organisation)?;
            Some(Entry::opportunity(item, owner, territory))
        });
        let routes = self.routes.iter().filter_map(|item| {
            let owner = owners.get(&item.organisation)?;
            Some(Entry::playlist(item, owner, territory))
        });
        let givers = self.givers.iter();
        let givers = givers.map(|item| Entry::organisation(item, territory));
        offers
            .chain(routes)
            .chain(givers)
            .map(|entry| (entry.id, entry))
            .collect()
    }
}
