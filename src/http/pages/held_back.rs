//! Nodes whose things are kept out of the pages: the operator limited or blocked them.

use std::collections::HashSet;

use crate::{
    domain::{Host, Playlist, peer::Policy},
    store::{Connection, Error, peers},
};

/// The hosts that are held back.
///
/// # Errors
/// [`Error`].
pub fn hosts(connection: &mut Connection) -> Result<HashSet<Host>, Error> {
    Ok(peers::policies(connection)?
        .into_iter()
        .filter(|(_, policy)| matches!(policy, Policy::Blocked | Policy::Limited))
        .map(|(host, _)| host)
        .collect())
}

/// The playlists that are not held back.
///
/// # Errors
/// [`Error`].
pub fn without(
    connection: &mut Connection,
    mut playlists: Vec<Playlist>,
) -> Result<Vec<Playlist>, Error> {
    let hosts = hosts(connection)?;
    playlists.retain(|item| item.peer.as_ref().is_none_or(|peer| !hosts.contains(peer)));
    Ok(playlists)
}
