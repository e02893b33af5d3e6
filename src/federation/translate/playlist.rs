//! Playlists: an Article that lists its steps (federation.md section 2.4), and the Group that is
//! followed for it.
mod read;
mod write;

pub(super) use read::is_playlist;
pub use read::read_playlist;
pub use write::{Adoption, Details, to_article, to_playlist};

use super::{Publisher, actor::Writing, picture::Picture, texts};
use crate::{
    domain::Playlist,
    federation::wire::{Actor, ActorKind},
};

/// The actor by which a playlist is followed: `/playlists/{uuid}/actor`. Nothing when the playlist
/// is not public or has no handle.
#[must_use]
pub fn to_playlist_group(
    playlist: &Playlist,
    publisher: &Publisher<'_>,
    public_key_pem: &str,
) -> Option<Actor> {
    let public = playlist.content.status.is_public() && playlist.deleted.is_none();
    let handle = playlist.slug.as_deref().filter(|_| public)?;
    let content = &playlist.content;
    let mut actor = Writing {
        id: playlist.url.join_path("/actor"),
        kind: ActorKind::Group,
        handle,
        name: &content.name,
        summary: &content.summary,
        content: &content.content,
        public_key_pem,
    }
    .actor(publisher);
    // It passes the playlist's steps on; the playlist itself says what is in it.
    actor.source = None;
    actor.url = playlist.url.clone();
    actor.attributed_to = Some(publisher.organisation.clone());
    actor.icon = content
        .image
        .as_ref()
        .map(|image| super::picture::to_icon(image, &Picture::default()));
    actor.own_summary = texts::written(&content.summary);
    Some(actor)
}
