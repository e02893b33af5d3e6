//! Which of our things can be followed, and speak for themselves.

use super::Error;
use crate::{
    domain::{ObjectUrl, Organisation, Playlist, Territory},
    store::{Connection, actors, opportunities, organisations, playlists},
};

/// One of our actors.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "lives for one request")]
pub enum LocalActor {
    /// The territory's public face, a Group.
    Territory,
    /// The node's own actor, an Application.
    Application,
    /// An organisation that is verified, or was when other nodes came to know it.
    Organisation(Organisation),
    /// A playlist that was announced, a Group.
    Playlist(Playlist),
}

/// The actor at an address of ours; nothing for what does not exist, is deleted, or does not speak
/// to other nodes.
///
/// # Errors
/// [`Error::Store`].
pub fn local_actor(
    connection: &mut Connection,
    territory: &Territory,
    url: &ObjectUrl,
) -> Result<Option<LocalActor>, Error> {
    if url.origin() != territory.url.origin() {
        return Ok(None);
    }
    if *url == territory.actor() {
        return Ok(Some(LocalActor::Territory));
    }
    if *url == territory.application() {
        return Ok(Some(LocalActor::Application));
    }
    if let Some(organisation) = organisations::by_url(connection, url.as_str())? {
        let speaks = speaks(connection, &organisation)?;
        return Ok(speaks.then_some(LocalActor::Organisation(organisation)));
    }
    // FEP-efda: a playlist is followed by its own address too.
    let article = url.as_str().trim_end_matches("/actor");
    let playlist = playlists::by_url(connection, article)?;
    Ok(playlist
        .filter(|playlist| playlist.deleted.is_none() && playlist.announced)
        .map(LocalActor::Playlist))
}

/// Whether an organisation of ours is an actor: it is verified, or other nodes know it from when it
/// was. What they know is kept true and can be withdrawn, for which they need its key.
///
/// # Errors
/// [`Error::Store`].
pub fn speaks(connection: &mut Connection, organisation: &Organisation) -> Result<bool, Error> {
    let ours = organisation.peer.is_none() && organisation.deleted.is_none();
    Ok(ours && (organisation.verified || is_known(connection, organisation)?))
}

/// Whether other nodes were told of an organisation of ours: it has a key, or announced something.
///
/// # Errors
/// [`Error::Store`].
pub fn is_known(connection: &mut Connection, organisation: &Organisation) -> Result<bool, Error> {
    let id = Some(organisation.uuid);
    Ok(actors::key(connection, &organisation.url)?.is_some()
        || opportunities::count_announced(connection, id)? > 0
        || playlists::count_announced(connection, id)? > 0)
}

impl LocalActor {
    /// The actor's own address.
    #[must_use]
    pub fn url(&self, territory: &Territory) -> ObjectUrl {
        match self {
            Self::Territory => territory.actor(),
            Self::Application => territory.application(),
            Self::Organisation(organisation) => organisation.url.clone(),
            Self::Playlist(playlist) => playlist.url.join_path("/actor"),
        }
    }
}
