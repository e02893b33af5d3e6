//! Making, changing and deleting our own playlists.

use super::{
    Error, Members,
    list_item::{Shown, list_playlist},
    manage_organisation::{check_slug, may_publish_for, named, take_slug},
    must_match,
    publish_opportunity::{Saved, check_categories, check_return_to_draft, later_than},
    read_new, read_patched, tell_followers, territory,
};
use crate::{
    domain::{
        ObjectUrl, Organisation, Playlist, PlaylistContent, PlaylistId, ProblemCode, Problems,
        Rule, Status, Step, Territory, account::Scope, event::Event, permission::Actor, time::now,
    },
    store::{Connection, events, follows, opportunities, organisations, playlists},
};

/// Makes a playlist from its members.
///
/// # Errors
/// [`Rule`].
pub fn create(
    connection: &mut Connection,
    actor: &Actor,
    members: &Members,
) -> Result<Playlist, Error> {
    actor.must_have(Scope::Write)?;
    let mut problems = Problems::default();
    let mut content: PlaylistContent = read_new(members, &mut problems);
    content.check(&mut problems);
    check_slug(content.slug.as_deref(), &mut problems);
    let organisation = named(connection, &content.organisation, &mut problems)?;
    let Some(organisation) = organisation else {
        return Err(problems.into());
    };
    may_publish_for(actor, &organisation)?;
    let territory = territory(connection)?;
    check_categories(&content.categories, &[], &territory, &mut problems);
    check_steps(connection, &content, &[], actor, &territory, &mut problems)?;
    check_published(&content, false, &mut problems);
    problems.or(())?;
    let uuid = PlaylistId::new();
    let url = territory.url.at(&format!("/playlists/{uuid}"));
    let name = content
        .name
        .first()
        .map(|(_, name)| name.to_owned())
        .unwrap_or_default();
    let slug = take_slug(connection, content.slug.as_deref(), &name, |_slug| {
        url.join_path("/actor").to_string()
    })?;
    content.slug = Some(slug.to_string());
    let item = Playlist {
        uuid,
        url,
        peer: None,
        organisation: organisation.uuid,
        slug: Some(slug.to_string()),
        content,
        announced: false,
        published: None,
        updated: now(),
        deleted: None,
        version: 0,
    };
    write(connection, item, &[], &organisation, &territory)
}

/// Changes a playlist by a merge patch (RFC 7396).
///
/// # Errors
/// [`Rule`].
pub fn change(
    connection: &mut Connection,
    actor: &Actor,
    id: PlaylistId,
    patch: &Members,
    expected: Option<i64>,
) -> Result<(Playlist, Saved), Error> {
    let (mut item, organisation) = editable(connection, actor, id)?;
    must_match(expected, item.version)?;
    let mut problems = Problems::default();
    let content: PlaylistContent = read_patched(&item.content, patch, &mut problems)?;
    content.check(&mut problems);
    for (changed, pointer) in [
        (
            content.organisation != item.content.organisation,
            "/organisation",
        ),
        (content.slug != item.content.slug, "/slug"),
    ] {
        problems.add_if(changed, pointer, ProblemCode::Fixed);
    }
    check_return_to_draft(
        &item.content.status,
        &content.status,
        item.announced,
        &mut problems,
    );
    let territory = territory(connection)?;
    let before = &item.content.categories;
    check_categories(&content.categories, before, &territory, &mut problems);
    let before = &item.content.steps;
    check_steps(
        connection,
        &content,
        before,
        actor,
        &territory,
        &mut problems,
    )?;
    let was = item.content.status.is_public() && item.content.steps.is_empty();
    check_published(&content, was, &mut problems);
    problems.or(())?;
    if content == item.content {
        return Ok((item, Saved::Unchanged));
    }
    let before = std::mem::replace(&mut item.content, content);
    item.updated = later_than(item.updated);
    let item = write(connection, item, &before.steps, &organisation, &territory)?;
    tell_followers::of_steps(connection, before.status, &before.steps, &item, now())?;
    Ok((item, Saved::Updated))
}

/// Deletes a playlist; its address answers 410 from now on, and its handle stays taken.
///
/// # Errors
/// [`Rule`].
pub fn delete(
    connection: &mut Connection,
    actor: &Actor,
    id: PlaylistId,
    expected: Option<i64>,
) -> Result<(), Error> {
    let (item, _) = editable(connection, actor, id)?;
    must_match(expected, item.version)?;
    delete_checked(connection, item)
}

pub(super) fn delete_checked(connection: &mut Connection, mut item: Playlist) -> Result<(), Error> {
    if item.announced {
        events::append(
            connection,
            &Event::PlaylistWithdrawn {
                playlist: item.uuid,
            },
        )?;
    }
    let stamp = later_than(item.updated);
    item.content = PlaylistContent {
        organisation: item.content.organisation.clone(),
        ..PlaylistContent::default()
    };
    item.updated = stamp;
    item.deleted = Some(stamp);
    item.version += 1;
    playlists::put(connection, &item)?;
    list_playlist(connection, &item, Shown::Listed)
}

/// Nobody can walk a playlist without steps; one that `was` public so may stay.
fn check_published(content: &PlaylistContent, was: bool, problems: &mut Problems) {
    let empty = content.status == Status::Published && content.steps.is_empty();
    // What could not be read of the steps is told already.
    let unread = problems.has("/steps");
    problems.add_if(empty && !was && !unread, "/steps", ProblemCode::NoSteps);
}

/// A step of ours must exist, unless it was there before; what other nodes have is looked up
/// later. A playlist with a withdrawn step can be changed in every other way.
fn check_steps(
    connection: &mut Connection,
    content: &PlaylistContent,
    before: &[Step],
    actor: &Actor,
    territory: &Territory,
    problems: &mut Problems,
) -> Result<(), Error> {
    let here = territory.url.origin();
    for (n, step) in content.steps.iter().enumerate() {
        let Some(url) = &step.item else { continue };
        if url.origin() != here || before.iter().any(|old| old.item.as_ref() == Some(url)) {
            continue;
        }
        let found = opportunities::by_url(connection, url.as_str())?.filter(|item| {
            item.deleted.is_none()
                && (item.content.status.is_public() || actor.edits(item.organisation))
        });
        problems.add_if(
            found.is_none(),
            format!("/steps/{n}/item"),
            ProblemCode::DoesNotExist,
        );
    }
    Ok(())
}

/// Writes a playlist that is new or changed, tells search, and notes what must follow. `before`
/// are the steps that it had.
fn write(
    connection: &mut Connection,
    mut item: Playlist,
    before: &[Step],
    organisation: &Organisation,
    territory: &Territory,
) -> Result<Playlist, Error> {
    let public = item.content.status.is_public();
    if public && item.published.is_none() {
        item.published = Some(item.updated);
    }
    let told = item.announced;
    item.announced = told || (public && organisation.verified);
    item.version += 1;
    playlists::put(connection, &item)?;
    name_steps(connection, &item, territory)?;
    list_playlist(connection, &item, Shown::Listed)?;
    if item.announced {
        let playlist = item.uuid;
        events::append(
            connection,
            &if told {
                Event::PlaylistUpdated {
                    playlist,
                    steps: new_steps(&item.content.steps, before),
                }
            } else {
                Event::PlaylistPublished { playlist }
            },
        )?;
    }
    Ok(item)
}

/// The things that a playlist leads to and did not before, each once.
fn new_steps(now: &[Step], before: &[Step]) -> Vec<ObjectUrl> {
    let mut new: Vec<ObjectUrl> = Vec::new();
    for item in now.iter().filter_map(|step| step.item.as_ref()) {
        let was_there = before.iter().any(|step| step.item.as_ref() == Some(item));
        if !was_there && !new.contains(item) {
            new.push(item.clone());
        }
    }
    new
}

/// Notes what each step's thing is called, and asks for those of other nodes that nobody knows, or
/// of which nobody hears when they change.
pub(super) fn name_steps(
    connection: &mut Connection,
    item: &Playlist,
    territory: &Territory,
) -> Result<(), Error> {
    let mut steps: Vec<&ObjectUrl> = item
        .content
        .steps
        .iter()
        .filter_map(|step| step.item.as_ref())
        .collect();
    steps.sort_unstable();
    steps.dedup();
    let urls: Vec<String> = steps.iter().map(ToString::to_string).collect();
    let known = opportunities::by_urls(connection, &urls)?;
    for step in steps {
        let thing = known.iter().find(|item| item.url == *step);
        if let Some(thing) = thing
            && thing.deleted.is_none()
            && thing.content.status.is_public()
        {
            playlists::name_steps(connection, step.as_str(), &thing.content.name)?;
        }
        if item.peer.is_none()
            && step.origin() != territory.url.origin()
            && (thing.is_none() || !follows::follows_host(connection, &step.host())?)
        {
            events::append(connection, &Event::StepUnknown { item: step.clone() })?;
        }
    }
    Ok(())
}

/// The playlist, if it is ours, alive and the actor's to edit.
fn editable(
    connection: &mut Connection,
    actor: &Actor,
    id: PlaylistId,
) -> Result<(Playlist, Organisation), Error> {
    actor.must_be_known()?;
    let item = playlists::get(connection, id)?
        .filter(|item| item.peer.is_none())
        .ok_or(Rule::NotFound)?;
    actor.must_edit(item.organisation)?;
    if item.deleted.is_some() {
        return Err(Rule::Gone.into());
    }
    let organisation = organisations::get(connection, item.organisation)?.ok_or(Rule::NotFound)?;
    Ok((item, organisation))
}
