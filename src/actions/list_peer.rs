//! Showing, holding back or forgetting everything that came from a server.

use super::{
    Error,
    follow_peer::policy_of,
    list_item::{Shown, list_opportunity, list_organisation, list_playlist},
    territory,
};
use crate::{
    domain::{Host, peer::Policy},
    store::{Connection, follows, listings, opportunities, organisations, playlists},
};

/// How things of a host are shown now.
pub(super) fn shown(connection: &mut Connection, host: &Host) -> Result<Shown, Error> {
    Ok(match policy_of(connection, host)? {
        Policy::Blocked => Shown::Unlisted,
        _ if !follows::follows_host(connection, host)? => Shown::Unlisted,
        Policy::Limited => Shown::Hidden,
        Policy::Open | Policy::Allowed => Shown::Listed,
    })
}

/// Lists again what is stored of a host that is followed (anew).
pub(super) fn list_peer(connection: &mut Connection, host: &Host) -> Result<(), Error> {
    let shown = shown(connection, host)?;
    let territory = territory(connection)?;
    for organisation in organisations::of_peer(connection, host)? {
        list_organisation(connection, &organisation, &territory, shown)?;
        for id in opportunities::of_organisation(connection, organisation.uuid)? {
            if let Some(item) = opportunities::get(connection, id)? {
                list_opportunity(connection, &item, &organisation, &territory, shown)?;
            }
        }
        for id in playlists::of_organisation(connection, organisation.uuid)? {
            if let Some(item) = playlists::get(connection, id)? {
                list_playlist(connection, &item, &organisation, &territory, shown)?;
            }
        }
    }
    Ok(())
}

/// Takes everything of a host out of the lists.
pub(super) fn unlist_peer(connection: &mut Connection, host: &Host) -> Result<(), Error> {
    Ok(listings::delete_peer(connection, host)?)
}
