//! What a caller may see: what everybody may, and the drafts of those who edit them.

use crate::{
    actions::{Error, follow_peer},
    domain::{
        Host, Opportunity, OpportunityId, Organisation, OrganisationId, Playlist, PlaylistId, Role,
        Rule, account::Scope, peer::Policy, permission::Actor,
    },
    store::{Connection, opportunities, opportunities::Selection, organisations, playlists},
};

/// The actor as a reader. A token that may neither read nor write sees what everybody sees.
#[must_use]
pub fn reader(actor: &Actor) -> Actor {
    let may_read = [Scope::Read, Scope::Write]
        .into_iter()
        .any(|scope| actor.must_have(scope).is_ok());
    if may_read {
        actor.clone()
    } else {
        Actor::default()
    }
}

/// Which of our things a list shows to the actor.
#[must_use]
pub fn selection(actor: &Actor) -> Selection {
    let reader = reader(actor);
    let operates = reader
        .account
        .as_ref()
        .is_some_and(|account| account.role == Role::Operator);
    Selection {
        drafts_of: Some(reader.memberships.iter().map(|m| m.organisation).collect()),
        all_drafts: operates,
        ..Selection::default()
    }
}

/// An opportunity, ours or another node's, by its id here.
///
/// # Errors
/// [`Rule::NotFound`] when there is none for this actor, [`Rule::Gone`] when it was deleted.
pub fn opportunity(
    connection: &mut Connection,
    actor: &Actor,
    id: OpportunityId,
) -> Result<Opportunity, Error> {
    let item = opportunities::get(connection, id)?.ok_or(Rule::NotFound)?;
    let public = match item.deleted {
        Some(_) => item.published.is_some(),
        None => item.content.status.is_public(),
    };
    must_see(
        connection,
        actor,
        public,
        item.organisation,
        item.peer.as_ref(),
    )?;
    alive(item.deleted.is_some())?;
    Ok(item)
}

/// A playlist, ours or another node's, by its id here.
///
/// # Errors
/// As [`opportunity`].
pub fn playlist(
    connection: &mut Connection,
    actor: &Actor,
    id: PlaylistId,
) -> Result<Playlist, Error> {
    let item = playlists::get(connection, id)?.ok_or(Rule::NotFound)?;
    let public = match item.deleted {
        Some(_) => item.published.is_some(),
        None => item.content.status.is_public(),
    };
    must_see(
        connection,
        actor,
        public,
        item.organisation,
        item.peer.as_ref(),
    )?;
    alive(item.deleted.is_some())?;
    Ok(item)
}

/// One of our organisations by its slug.
///
/// # Errors
/// As [`opportunity`].
pub fn organisation(connection: &mut Connection, slug: &str) -> Result<Organisation, Error> {
    let item = organisations::by_slug(connection, slug)?.ok_or(Rule::NotFound)?;
    alive(item.deleted.is_some())?;
    Ok(item)
}

/// An organisation of another node by its id here.
///
/// # Errors
/// As [`opportunity`].
pub fn organisation_elsewhere(
    connection: &mut Connection,
    actor: &Actor,
    id: OrganisationId,
) -> Result<Organisation, Error> {
    let item = organisations::get(connection, id)?
        .filter(|item| item.peer.is_some())
        .ok_or(Rule::NotFound)?;
    must_see(connection, actor, true, item.uuid, item.peer.as_ref())?;
    alive(item.deleted.is_some())?;
    Ok(item)
}

fn must_see(
    connection: &mut Connection,
    actor: &Actor,
    public: bool,
    organisation: OrganisationId,
    peer: Option<&Host>,
) -> Result<(), Error> {
    let reader = reader(actor);
    let seen = match peer {
        _ if reader.is_operator() => true,
        Some(peer) => public && !is_held_back(connection, peer)?,
        None => public || reader.edits(organisation),
    };
    if seen {
        Ok(())
    } else {
        Err(Rule::NotFound.into())
    }
}

/// Whether what comes from a node is kept out of pages and search.
fn is_held_back(connection: &mut Connection, peer: &Host) -> Result<bool, Error> {
    let policy = follow_peer::policy(connection, peer)?;
    Ok(matches!(policy, Policy::Blocked | Policy::Limited))
}

fn alive(deleted: bool) -> Result<(), Rule> {
    if deleted { Err(Rule::Gone) } else { Ok(()) }
}
