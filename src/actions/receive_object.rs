//! Taking in what other territories publish, keeping it true, and letting it go.
//!
//! Callers have checked who may say it (security.md section 1); here the stored owner and time
//! decide once more, in the transaction that writes.

use chrono::{DateTime, Utc};

use super::{
    Error, enrol,
    list_item::{list_opportunity, list_organisation, list_playlist},
    list_peer::{is_provider, list_things, shown, shown_playlist},
    manage_playlist::name_steps,
    tell_followers, territory,
};
use crate::{
    domain::{
        ObjectUrl, Opportunity, OpportunityContent, OpportunityId, Organisation,
        OrganisationContent, OrganisationId, Playlist, PlaylistContent, PlaylistId, Slug,
        event::Event, subscription::SubscriptionKind, time::now,
    },
    store::{
        Connection,
        actors::{self, ForeignActor},
        events, follows, listings, objects,
        objects::ForeignObject,
        opportunities, organisations, peers, playlists, subscriptions,
    },
};

/// What an object means here.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "lives for one activity")]
pub enum Meaning {
    /// A learning opportunity.
    Opportunity(OpportunityContent),
    /// A playlist.
    Playlist(PlaylistContent),
    /// Something that is kept and shown to the operator only.
    Other,
}

/// What became of a received object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// It is stored, new or changed.
    Stored,
    /// What is stored is as new, or newer.
    Older,
    /// It was deleted before and stays so.
    Deleted,
    /// It belongs to another actor.
    NotTheirs,
}

/// An object with its time, its owner and what it means.
#[derive(Debug, Clone, PartialEq)]
pub struct Incoming {
    /// As it was received.
    pub object: ForeignObject,
    /// When it was first public, as its server says.
    pub published: Option<DateTime<Utc>>,
    /// What it means here.
    pub meaning: Meaning,
}

/// Stores an object of another server, with the organisation that owns it.
///
/// # Errors
/// [`Error::Store`].
pub fn receive_object(
    connection: &mut Connection,
    owner: &ForeignActor,
    about: OrganisationContent,
    incoming: Incoming,
) -> Result<Taken, Error> {
    let object = &incoming.object;
    if object.attributed_to != owner.url || !may_speak_for(connection, &owner.url, &object.url)? {
        return Ok(Taken::NotTheirs);
    }
    if actors::get(connection, &owner.url)?.is_some_and(|known| known.gone_since(owner.fetched)) {
        return Ok(Taken::Deleted);
    }
    if let Some(before) = objects::get(connection, &object.url)? {
        if before.deleted.is_some() {
            return Ok(Taken::Deleted);
        }
        if before.attributed_to != object.attributed_to {
            return Ok(Taken::NotTheirs);
        }
        if before.updated >= object.updated {
            return Ok(Taken::Older);
        }
    }
    peers::meet(connection, &object.host, &object.url)?;
    objects::put(connection, object)?;
    let organisation = receive_organisation(connection, owner, about)?;
    // An Update may make it another kind of thing: what it was before goes.
    if !matches!(incoming.meaning, Meaning::Opportunity(_)) {
        forget_opportunity(connection, &object.url, object.updated)?;
    }
    if !matches!(incoming.meaning, Meaning::Playlist(_)) {
        forget_playlist(connection, &object.url, object.updated)?;
    }
    match incoming.meaning {
        Meaning::Opportunity(content) => {
            put_opportunity(
                connection,
                object,
                incoming.published,
                content,
                &organisation,
            )?;
        }
        Meaning::Playlist(content) => {
            put_playlist(
                connection,
                object,
                incoming.published,
                content,
                &organisation,
            )?;
        }
        Meaning::Other => {}
    }
    Ok(Taken::Stored)
}

/// Whether an actor is of another server, and the address of the same (FEP-fe34).
fn may_speak_for(
    connection: &mut Connection,
    actor: &ObjectUrl,
    url: &ObjectUrl,
) -> Result<bool, Error> {
    let here = territory(connection)?.url.origin();
    Ok(actor.origin() != here && actor.origin() == url.origin())
}

/// Takes an actor's own word about itself; `about`, what it offers, when it is taken in. One that
/// has gone does not come back by this.
///
/// # Errors
/// [`Error::Store`].
pub fn receive_actor(
    connection: &mut Connection,
    actor: &ForeignActor,
    about: Option<OrganisationContent>,
) -> Result<Taken, Error> {
    if actors::get(connection, &actor.url)?.is_some_and(|known| known.deleted.is_some()) {
        return Ok(Taken::Deleted);
    }
    match about {
        Some(about) => drop(receive_organisation(connection, actor, about)?),
        None => drop(know(connection, actor)?),
    }
    Ok(Taken::Stored)
}

/// Notes what is known of an actor, and what the one that speaks for its server calls itself;
/// `false` when something newer is known already.
fn know(connection: &mut Connection, actor: &ForeignActor) -> Result<bool, Error> {
    let is_news = actors::put(connection, actor)?;
    if let Some(name) = actor.name.as_deref().filter(|_| is_news) {
        peers::rename(connection, &actor.url, name)?;
    }
    Ok(is_news)
}

/// Stores an actor of another server as an organisation here, new or changed. One of ours stays as
/// it is, whoever describes it; and so does one of whom something newer is known.
///
/// # Errors
/// [`Error::Store`].
pub fn receive_organisation(
    connection: &mut Connection,
    actor: &ForeignActor,
    mut content: OrganisationContent,
) -> Result<Organisation, Error> {
    let before = organisations::by_url(connection, actor.url.as_str())?;
    if let Some(ours) = before.as_ref().filter(|before| before.peer.is_none()) {
        return Ok(ours.clone());
    }
    let is_news = know(connection, actor)?;
    if let Some(before) = before.as_ref().filter(|_| !is_news) {
        return Ok(before.clone());
    }
    let name = actor
        .username
        .clone()
        .or_else(|| actor.name.clone())
        .unwrap_or_default();
    let slug = before
        .as_ref()
        .map(|before| before.slug.clone())
        .or_else(|| Slug::from_name(&name).map(String::from))
        .unwrap_or_else(|| "organisation".to_owned());
    content.slug = Some(slug.clone());
    content.verified = None;
    if let Some(before) = &before
        && before.content == content
        && before.deleted.is_none()
    {
        return Ok(before.clone());
    }
    let renamed = before
        .as_ref()
        .is_some_and(|before| before.content.name != content.name);
    let stamp = now();
    let item = Organisation {
        uuid: before
            .as_ref()
            .map_or_else(OrganisationId::new, |before| before.uuid),
        url: actor.url.clone(),
        peer: Some(actor.host.clone()),
        slug,
        verified: true,
        content,
        published: before.as_ref().map_or(stamp, |before| before.published),
        updated: stamp,
        deleted: None,
        version: before.map_or(1, |before| before.version + 1),
    };
    organisations::put(connection, &item)?;
    let shown = shown(connection, &actor.url)?;
    if is_provider(actor) {
        list_organisation(connection, &item, shown)?;
    }
    if renamed {
        list_things(connection, &item, shown)?;
    }
    Ok(item)
}

/// When a thing was first public: what is known stays, whatever an Update says.
fn first_published(
    known: Option<DateTime<Utc>>,
    told: Option<DateTime<Utc>>,
    updated: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    known.or(told).or(Some(updated))
}

fn put_opportunity(
    connection: &mut Connection,
    object: &ForeignObject,
    published: Option<DateTime<Utc>>,
    mut content: OpportunityContent,
    organisation: &Organisation,
) -> Result<(), Error> {
    let before = opportunities::by_url(connection, object.url.as_str())?;
    let was = before.as_ref().map(|before| before.content.clone());
    content.organisation = organisation.slug.clone();
    let known = before.as_ref().filter(|before| before.deleted.is_none());
    let before_published = known.and_then(|before| before.published);
    let item = Opportunity {
        uuid: before
            .as_ref()
            .map_or_else(OpportunityId::new, |before| before.uuid),
        url: object.url.clone(),
        peer: Some(object.host.clone()),
        organisation: organisation.uuid,
        content,
        announced: false,
        held: false,
        published: first_published(before_published, published, object.updated),
        updated: object.updated,
        deleted: None,
        version: before.as_ref().map_or(1, |before| before.version + 1),
    };
    opportunities::put(connection, &item)?;
    if let Some(before) = before.filter(|before| before.deleted.is_none()) {
        tell_followers::of_change(connection, &before.content, &item, now())?;
    }
    playlists::name_steps(connection, item.url.as_str(), &item.content.name)?;
    let shown = shown(connection, &object.attributed_to)?;
    list_opportunity(connection, &item, shown)?;
    match was {
        Some(was) => enrol::follow_change(connection, &was, &item, now()),
        None => Ok(()),
    }
}

fn put_playlist(
    connection: &mut Connection,
    object: &ForeignObject,
    published: Option<DateTime<Utc>>,
    mut content: PlaylistContent,
    organisation: &Organisation,
) -> Result<(), Error> {
    let before = playlists::by_url(connection, object.url.as_str())?;
    content.organisation = organisation.slug.clone();
    let known = before.as_ref().filter(|before| before.deleted.is_none());
    let before_published = known.and_then(|before| before.published);
    let item = Playlist {
        uuid: before
            .as_ref()
            .map_or_else(PlaylistId::new, |before| before.uuid),
        url: object.url.clone(),
        peer: Some(object.host.clone()),
        organisation: organisation.uuid,
        slug: content.slug.clone(),
        content,
        announced: false,
        published: first_published(before_published, published, object.updated),
        updated: object.updated,
        deleted: None,
        version: before.as_ref().map_or(1, |before| before.version + 1),
    };
    playlists::put(connection, &item)?;
    let territory = territory(connection)?;
    name_steps(connection, &item, &territory)?;
    if let Some(before) = before.filter(|before| before.deleted.is_none()) {
        let was = before.content;
        tell_followers::of_steps(connection, was.status, &was.steps, &item, now())?;
    }
    look_for_steps(connection, &item)?;
    let shown = shown_playlist(connection, &object.attributed_to, &item.url)?;
    list_playlist(connection, &item, shown)
}

/// Of a playlist that somebody follows here, the steps of its own server are looked up that this
/// node does not know.
fn look_for_steps(connection: &mut Connection, item: &Playlist) -> Result<(), Error> {
    let kind = SubscriptionKind::Playlist;
    if !subscriptions::is_followed(connection, kind, item.url.as_str())? {
        return Ok(());
    }
    for step in item
        .content
        .steps
        .iter()
        .filter_map(|step| step.item.as_ref())
    {
        let is_theirs = step.origin() == item.url.origin();
        if is_theirs && opportunities::by_url(connection, step.as_str())?.is_none() {
            events::append(connection, &Event::StepUnknown { item: step.clone() })?;
        }
    }
    Ok(())
}

/// Takes a Delete of an object; it will not come back. One that nobody knows is remembered as
/// deleted when its host is followed, so that a late Create has no effect.
///
/// # Errors
/// [`Error::Store`].
pub fn receive_deletion(
    connection: &mut Connection,
    owner: &ObjectUrl,
    url: &ObjectUrl,
) -> Result<Taken, Error> {
    if !may_speak_for(connection, owner, url)? {
        return Ok(Taken::NotTheirs);
    }
    let stamp = now();
    let before = objects::get(connection, url)?;
    let tombstone = match before {
        Some(before) if before.attributed_to != *owner => return Ok(Taken::NotTheirs),
        Some(before) if before.deleted.is_some() => return Ok(Taken::Deleted),
        Some(before) => ForeignObject {
            name: None,
            content: None,
            document: String::new(),
            deleted: Some(stamp),
            ..before
        },
        None if !follows::follows_host(connection, &owner.host())? => return Ok(Taken::Deleted),
        None => ForeignObject {
            url: url.clone(),
            host: url.host(),
            object_type: "Tombstone".to_owned(),
            attributed_to: owner.clone(),
            name: None,
            content: None,
            document: String::new(),
            updated: stamp,
            stored: stamp,
            deleted: Some(stamp),
        },
    };
    objects::put(connection, &tombstone)?;
    forget_opportunity(connection, url, stamp)?;
    forget_playlist(connection, url, stamp)?;
    Ok(Taken::Stored)
}

/// A thing of another server is not at its address any more. What its server calls gone (410) does
/// not come back; what is merely not there (404) may be listed again.
///
/// # Errors
/// [`Error::Store`].
pub fn receive_absence(
    connection: &mut Connection,
    url: &ObjectUrl,
    for_good: bool,
) -> Result<(), Error> {
    let Some(known) = objects::get(connection, url)?.filter(|known| known.deleted.is_none()) else {
        return Ok(());
    };
    receive_deletion(connection, &known.attributed_to, url)?;
    if !for_good {
        objects::remove(connection, url)?;
    }
    Ok(())
}

/// Notes which things their server lists, or has at their addresses.
///
/// # Errors
/// [`Error::Store`].
pub fn note_listed(
    connection: &mut Connection,
    urls: &[ObjectUrl],
    now: DateTime<Utc>,
) -> Result<(), Error> {
    Ok(objects::note_listed(connection, urls, now)?)
}

/// Empties the opportunity that an object was here. Its id stays, so that pages answer that it was
/// withdrawn.
fn forget_opportunity(
    connection: &mut Connection,
    url: &ObjectUrl,
    stamp: DateTime<Utc>,
) -> Result<(), Error> {
    let Some(mut item) = opportunities::by_url(connection, url.as_str())?
        .filter(|item| item.peer.is_some() && item.deleted.is_none())
    else {
        return Ok(());
    };
    if !item.is_off() {
        enrol::follow_end(connection, &item, stamp)?;
    }
    item.content = OpportunityContent {
        organisation: item.content.organisation,
        ..OpportunityContent::default()
    };
    item.deleted = Some(stamp);
    item.version += 1;
    opportunities::put(connection, &item)?;
    Ok(listings::delete(connection, item.uuid.into())?)
}

/// Empties the playlist that an object was here.
fn forget_playlist(
    connection: &mut Connection,
    url: &ObjectUrl,
    stamp: DateTime<Utc>,
) -> Result<(), Error> {
    let Some(mut item) = playlists::by_url(connection, url.as_str())?
        .filter(|item| item.peer.is_some() && item.deleted.is_none())
    else {
        return Ok(());
    };
    item.content = PlaylistContent {
        organisation: item.content.organisation,
        ..PlaylistContent::default()
    };
    item.deleted = Some(stamp);
    item.version += 1;
    playlists::put(connection, &item)?;
    Ok(listings::delete(connection, item.uuid.into())?)
}

/// Takes a Delete of an actor by itself: its follows end, its seats are given to others, and what it
/// published goes with it.
///
/// # Errors
/// [`Error::Store`].
pub fn receive_actor_deletion(connection: &mut Connection, actor: &ObjectUrl) -> Result<(), Error> {
    let stamp = now();
    actors::bury(connection, actor, stamp)?;
    enrol::guests::leave_all(connection, actor, stamp)?;
    follows::forget_remote(connection, actor)?;
    if let Some(following) = follows::following(connection, actor)? {
        super::follow_peer::end_following(connection, actor, &following.host)?;
    }
    if let Some(mut item) = organisations::by_url(connection, actor.as_str())?
        && item.peer.is_some()
    {
        for id in opportunities::of_organisation(connection, item.uuid)? {
            if let Some(opportunity) = opportunities::get(connection, id)? {
                receive_deletion(connection, actor, &opportunity.url)?;
            }
        }
        for id in playlists::of_organisation(connection, item.uuid)? {
            if let Some(playlist) = playlists::get(connection, id)? {
                receive_deletion(connection, actor, &playlist.url)?;
            }
        }
        item.content = OrganisationContent {
            slug: item.content.slug,
            ..Default::default()
        };
        item.deleted = Some(stamp);
        item.version += 1;
        organisations::put(connection, &item)?;
        listings::delete(connection, item.uuid.into())?;
    }
    Ok(events::changed(connection, "peer", actor.host().as_str())?)
}
