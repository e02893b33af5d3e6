//! Making, changing, cancelling and deleting our own opportunities.

use chrono::{DateTime, Utc};

use super::{
    Error, Members, enrol, invite,
    list_item::{Shown, list_opportunity},
    must_match, read_new, read_patched, tell_followers, territory,
};
use crate::{
    domain::{
        Opportunity, OpportunityContent, OpportunityId, Organisation, ProblemCode, Problems, Rule,
        Status, Territory, account::Scope, document::Document, event::Event, permission::Actor,
        time::now,
    },
    store::{Connection, events, opportunities, organisations, playlists},
};

/// What a save did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// There is a new item.
    Created,
    /// The item changed.
    Updated,
    /// It already was as asked; nothing was written.
    Unchanged,
}

/// Whether other nodes are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Federate {
    /// As the item's status and its organisation's standing say.
    Yes,
    /// Not until the item is next edited (`--no-federation`).
    NotYet,
}

/// Makes an opportunity from its members.
///
/// # Errors
/// [`Rule`]: what is wrong with the members, or that the actor may not.
pub fn create(
    connection: &mut Connection,
    actor: &Actor,
    members: &Members,
    federate: Federate,
) -> Result<Opportunity, Error> {
    actor.must_have(Scope::Write)?;
    let mut problems = Problems::default();
    let content: OpportunityContent = read_new(members, &mut problems);
    content.check(&mut problems);
    let organisation =
        super::manage_organisation::named(connection, &content.organisation, &mut problems)?;
    let Some(organisation) = organisation else {
        return Err(problems.into());
    };
    super::manage_organisation::may_publish_for(actor, &organisation)?;
    check_identifier(connection, &content, &organisation, None, &mut problems)?;
    let territory = territory(connection)?;
    check_categories(&content.categories, &[], &territory, &mut problems);
    problems.or(())?;
    create_checked(connection, content, &organisation, &territory, federate)
}

/// Makes an opportunity whose content was checked, for an organisation that may have it.
pub(super) fn create_checked(
    connection: &mut Connection,
    content: OpportunityContent,
    organisation: &Organisation,
    territory: &Territory,
    federate: Federate,
) -> Result<Opportunity, Error> {
    let uuid = OpportunityId::new();
    let item = Opportunity {
        uuid,
        url: territory.url.at(&format!("/opportunities/{uuid}")),
        peer: None,
        organisation: organisation.uuid,
        content: content.in_own_zone(),
        announced: false,
        held: false,
        published: None,
        updated: now(),
        deleted: None,
        version: 0,
    };
    write(connection, item, organisation, federate)
}

/// Changes an opportunity by a merge patch (RFC 7396).
///
/// # Errors
/// [`Rule`]: as [`create`]; [`Rule::Changed`] when `expected` is not its version.
pub fn change(
    connection: &mut Connection,
    actor: &Actor,
    id: OpportunityId,
    patch: &Members,
    expected: Option<i64>,
) -> Result<(Opportunity, Saved), Error> {
    let (item, organisation) = editable(connection, actor, id)?;
    must_match(expected, item.version)?;
    let mut problems = Problems::default();
    let content: OpportunityContent = read_patched(&item.content, patch, &mut problems)?;
    content.check(&mut problems);
    check_identifier(
        connection,
        &content,
        &organisation,
        Some(item.uuid),
        &mut problems,
    )?;
    problems.add_if(
        content.organisation != item.content.organisation,
        "/organisation",
        ProblemCode::Fixed,
    );
    check_return_to_draft(
        &item.content.status,
        &content.status,
        item.announced,
        &mut problems,
    );
    let territory = territory(connection)?;
    let before = &item.content.categories;
    check_categories(&content.categories, before, &territory, &mut problems);
    problems.or(())?;
    replace_checked(connection, item, content, &organisation, Federate::Yes)
}

/// Gives an opportunity another content that was checked.
pub(super) fn replace_checked(
    connection: &mut Connection,
    mut item: Opportunity,
    content: OpportunityContent,
    organisation: &Organisation,
    federate: Federate,
) -> Result<(Opportunity, Saved), Error> {
    let content = content.in_own_zone();
    if content == item.content {
        return Ok((item, Saved::Unchanged));
    }
    let before = std::mem::replace(&mut item.content, content);
    item.updated = later_than(item.updated);
    let item = write(connection, item, organisation, federate)?;
    enrol::follow_change(connection, &before, &item, now())?;
    invite::follow_change(connection, &before, &item)?;
    tell_followers::of_change(connection, &before, &item, now())?;
    if before.capacity != item.content.capacity {
        tell_followers::of_places(connection, item.uuid, now())?;
    }
    Ok((item, Saved::Updated))
}

/// Deletes an opportunity; its address answers 410 from now on, and playlists that lead to it say
/// that it was withdrawn.
///
/// # Errors
/// [`Rule`].
pub fn delete(
    connection: &mut Connection,
    actor: &Actor,
    id: OpportunityId,
    expected: Option<i64>,
) -> Result<(), Error> {
    let (item, _) = editable(connection, actor, id)?;
    must_match(expected, item.version)?;
    delete_checked(connection, item)
}

pub(super) fn delete_checked(
    connection: &mut Connection,
    mut item: Opportunity,
) -> Result<(), Error> {
    if item.announced {
        let former_type = activity_streams_type(&item.content).to_owned();
        events::append(
            connection,
            &Event::OpportunityWithdrawn {
                opportunity: item.uuid,
                former_type,
            },
        )?;
    }
    if item.content.status == Status::Published {
        enrol::follow_end(connection, &item, now())?;
    }
    let stamp = later_than(item.updated);
    // The identifier keeps an import from bringing it back, the start says which type it had.
    item.content = OpportunityContent {
        organisation: item.content.organisation,
        identifier: item.content.identifier,
        start_time: item.content.start_time,
        ..OpportunityContent::default()
    };
    item.updated = stamp;
    item.deleted = Some(stamp);
    item.version += 1;
    opportunities::put(connection, &item)?;
    list_opportunity(connection, &item, Shown::Listed)
}

/// `Event` when it has a start, else `Page` (contract.md section 3).
#[must_use]
pub fn activity_streams_type(content: &OpportunityContent) -> &'static str {
    if content.start_time.is_some() {
        "Event"
    } else {
        "Page"
    }
}

/// Writes an item that is new or changed, tells search, and notes what other nodes must hear.
fn write(
    connection: &mut Connection,
    mut item: Opportunity,
    organisation: &Organisation,
    federate: Federate,
) -> Result<Opportunity, Error> {
    let public = item.content.status.is_public();
    if public && item.published.is_none() {
        item.published = Some(item.updated);
    }
    let told = item.announced;
    item.held = federate == Federate::NotYet;
    item.announced = told || (public && organisation.verified && !item.held);
    item.version += 1;
    opportunities::put(connection, &item).map_err(|error| {
        if error.is_unique_violation() {
            Rule::member("/identifier", ProblemCode::Taken).into()
        } else {
            Error::from(error)
        }
    })?;
    if public {
        // What a draft is called is for its editors only.
        playlists::name_steps(connection, item.url.as_str(), &item.content.name)?;
    }
    list_opportunity(connection, &item, Shown::Listed)?;
    if item.announced && !item.held {
        let opportunity = item.uuid;
        events::append(
            connection,
            &if told {
                Event::OpportunityUpdated { opportunity }
            } else {
                Event::OpportunityPublished { opportunity }
            },
        )?;
    }
    Ok(item)
}

/// Tells other nodes of the next date of what takes place again and again, where the one that they
/// know is over; answers how many there were, `most` at most.
///
/// # Errors
/// The database's.
pub fn move_on(connection: &mut Connection, most: i64) -> Result<usize, Error> {
    let due = opportunities::to_move_on(connection, now(), most)?;
    for mut item in due.iter().cloned() {
        // Its editors changed nothing: its version stays.
        item.updated = later_than(item.updated);
        opportunities::put(connection, &item)?;
        if !item.held {
            let opportunity = item.uuid;
            events::append(connection, &Event::OpportunityUpdated { opportunity })?;
        }
    }
    Ok(due.len())
}

/// The opportunity, if it is ours, alive and the actor's to edit.
fn editable(
    connection: &mut Connection,
    actor: &Actor,
    id: OpportunityId,
) -> Result<(Opportunity, Organisation), Error> {
    actor.must_be_known()?;
    let item = opportunities::get(connection, id)?
        .filter(|item| item.peer.is_none())
        .ok_or(Rule::NotFound)?;
    actor.must_edit(item.organisation)?;
    if item.deleted.is_some() {
        return Err(Rule::Gone.into());
    }
    let organisation = organisations::get(connection, item.organisation)?.ok_or(Rule::NotFound)?;
    Ok((item, organisation))
}

fn check_identifier(
    connection: &mut Connection,
    content: &OpportunityContent,
    organisation: &Organisation,
    own: Option<OpportunityId>,
    problems: &mut Problems,
) -> Result<(), Error> {
    if let Some(identifier) = &content.identifier
        && !problems.has("/identifier")
    {
        let other = opportunities::by_identifier(connection, organisation.uuid, identifier)?
            .filter(|other| other.deleted.is_none());
        let taken = other.is_some_and(|other| Some(other.uuid) != own);
        problems.add_if(taken, "/identifier", ProblemCode::Taken);
    }
    Ok(())
}

/// A category is one of the territory's, or one that the thing had before the territory changed
/// its list.
pub(super) fn check_categories(
    categories: &[String],
    before: &[String],
    territory: &Territory,
    problems: &mut Problems,
) {
    for (n, category) in categories.iter().enumerate() {
        problems.add_if(
            !territory.categories.contains(category) && !before.contains(category),
            format!("/categories/{n}"),
            ProblemCode::NotOneOf(territory.categories.join(", ")),
        );
    }
}

/// What other nodes were told cannot become a draft: they would have to delete it for good.
pub(super) fn check_return_to_draft(
    before: &Status,
    after: &Status,
    announced: bool,
    problems: &mut Problems,
) {
    let back = announced && before.is_public() && *after == Status::Draft;
    problems.add_if(
        back,
        "/status",
        ProblemCode::Malformed(
            "cannot go back to draft after it was published; cancel or delete it".to_owned(),
        ),
    );
}

/// Now, and always after `before`, so that a newer state is seen as newer by everybody.
pub(super) fn later_than(before: DateTime<Utc>) -> DateTime<Utc> {
    now().max(before + chrono::Duration::milliseconds(1))
}

/// Members that an opportunity knows, for forms and importers.
#[must_use]
pub fn members() -> &'static [&'static str] {
    OpportunityContent::MEMBERS
}
