//! Showing, holding back or forgetting everything that came from a server.

use super::{
    Error,
    follow_peer::policy_of,
    list_item::{Shown, list_opportunity, list_organisation, list_playlist},
};
use crate::{
    domain::{Host, ObjectUrl, Organisation, peer::Policy},
    store::{
        Connection, actors, actors::ForeignActor, follows, listings, opportunities, organisations,
        playlists,
    },
};

/// Whether an actor offers things: a territory and a node's own actor are known as peers, not
/// listed as providers.
pub(super) fn is_provider(actor: &ForeignActor) -> bool {
    matches!(
        actor.actor_type.as_str(),
        "Organization" | "Person" | "Service"
    )
}

/// How what an actor elsewhere publishes is shown now.
pub(super) fn shown(connection: &mut Connection, owner: &ObjectUrl) -> Result<Shown, Error> {
    Ok(match policy_of(connection, &owner.host())? {
        Policy::Blocked => Shown::Unlisted,
        _ if !follows::takes_in(connection, owner)? => Shown::Unlisted,
        Policy::Limited => Shown::Hidden,
        Policy::Open | Policy::Allowed => Shown::Listed,
    })
}

/// How a playlist elsewhere is shown now: it may be followed by itself.
pub(super) fn shown_playlist(
    connection: &mut Connection,
    owner: &ObjectUrl,
    playlist: &ObjectUrl,
) -> Result<Shown, Error> {
    let shown = shown(connection, owner)?;
    if shown != Shown::Unlisted || !follows::follows_thing(connection, playlist)? {
        return Ok(shown);
    }
    Ok(match policy_of(connection, &playlist.host())? {
        Policy::Blocked => Shown::Unlisted,
        Policy::Limited => Shown::Hidden,
        Policy::Open | Policy::Allowed => Shown::Listed,
    })
}

/// Lists again what is stored of a host that is followed (anew).
pub(super) fn list_peer(connection: &mut Connection, host: &Host) -> Result<(), Error> {
    for organisation in organisations::of_peer(connection, host)? {
        let shown = shown(connection, &organisation.url)?;
        if actors::get(connection, &organisation.url)?.is_some_and(|actor| is_provider(&actor)) {
            list_organisation(connection, &organisation, shown)?;
        }
        list_things(connection, &organisation, shown)?;
    }
    Ok(())
}

/// Lists again what is stored of one actor: what it offers, or the playlist whose actor it is.
pub(super) fn list_actor(connection: &mut Connection, url: &ObjectUrl) -> Result<(), Error> {
    if let Some(organisation) = organisations::by_url(connection, url.as_str())?
        && organisation.peer.is_some()
    {
        let shown = shown(connection, url)?;
        if actors::get(connection, url)?.is_some_and(|actor| is_provider(&actor)) {
            list_organisation(connection, &organisation, shown)?;
        }
        list_things(connection, &organisation, shown)?;
    }
    let article = url.as_str().strip_suffix("/actor");
    let playlist = match article {
        Some(article) => playlists::by_url(connection, article)?,
        None => None,
    };
    if let Some(item) = playlist.filter(|item| item.peer.is_some())
        && let Some(owner) = organisations::get(connection, item.organisation)?
    {
        let shown = shown_playlist(connection, &owner.url, &item.url)?;
        list_playlist(connection, &item, shown)?;
    }
    Ok(())
}

/// Lists again what an organisation elsewhere offers.
pub(super) fn list_things(
    connection: &mut Connection,
    organisation: &Organisation,
    shown: Shown,
) -> Result<(), Error> {
    for id in opportunities::of_organisation(connection, organisation.uuid)? {
        if let Some(item) = opportunities::get(connection, id)? {
            list_opportunity(connection, &item, shown)?;
        }
    }
    for id in playlists::of_organisation(connection, organisation.uuid)? {
        if let Some(item) = playlists::get(connection, id)? {
            let shown = shown_playlist(connection, &organisation.url, &item.url)?;
            list_playlist(connection, &item, shown)?;
        }
    }
    Ok(())
}

/// Takes everything of a host out of the lists.
pub(super) fn unlist_peer(connection: &mut Connection, host: &Host) -> Result<(), Error> {
    Ok(listings::delete_peer(connection, host)?)
}
