//! Which of our things can be followed, and speak for themselves.

use super::Error;
use crate::{
    domain::{ObjectUrl, Organisation, Playlist, Territory},
    store::{Connection, organisations, playlists},
};

/// One of our actors.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "lives for one request")]
pub enum LocalActor {
    /// The territory's public face, a Group.
    Territory,
    /// The node's own actor, an Application.
    Application,
    /// A verified organisation.
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
        let speaks = organisation.deleted.is_none() && organisation.verified;
        return Ok(speaks.then_some(LocalActor::Organisation(organisation)));
    }
    // FEP-efda: a playlist is followed by its own address too.
    let article = url.as_str().trim_end_matches("/actor");
    let playlist = playlists::by_url(connection, article)?;
    Ok(playlist
        .filter(|playlist| playlist.deleted.is_none() && playlist.announced)
        .map(LocalActor::Playlist))
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
