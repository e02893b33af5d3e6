//! Making, changing, verifying and deleting our own organisations.

use super::{
    Error, Members,
    list_item::{Shown, list_opportunity, list_organisation, list_playlist},
    local_actor, must_match,
    publish_opportunity::{self, later_than},
    read_new, read_patched, territory,
};
use crate::{
    domain::{
        MembershipRole, Organisation, OrganisationContent, OrganisationId, ProblemCode, Problems,
        Role, Rule, Slug, event::Event, permission::Actor, time::now,
    },
    store::{
        Connection, events, handles, opportunities, opportunities::Selection, organisations,
        playlists,
    },
};

/// The organisation that a document names by its slug, if it is ours and alive; else a problem.
pub(super) fn named(
    connection: &mut Connection,
    slug: &str,
    problems: &mut Problems,
) -> Result<Option<Organisation>, Error> {
    if slug.is_empty() || problems.has("/organisation") {
        return Ok(None);
    }
    let found = organisations::by_slug(connection, slug)?.filter(|o| o.deleted.is_none());
    problems.add_if(found.is_none(), "/organisation", ProblemCode::DoesNotExist);
    Ok(found)
}

/// Refuses who may not publish for the organisation.
pub(super) fn may_publish_for(actor: &Actor, organisation: &Organisation) -> Result<(), Rule> {
    match actor.must_edit(organisation.uuid) {
        Err(Rule::NotFound) => Err(Rule::Forbidden("a place in that organisation")),
        other => other,
    }
}

/// Notes a slug that no thing can have, beside what else is wrong with its document.
pub(super) fn check_slug(given: Option<&str>, problems: &mut Problems) {
    match given.map(str::parse::<Slug>) {
        // That it is taken is another kind of refusal, and told alone.
        None | Some(Ok(_) | Err(ProblemCode::Taken)) => {}
        Some(Err(wrong)) => problems.add("/slug", wrong),
    }
}

/// Takes a slug for good: the given one, or one made from the name.
pub(super) fn take_slug(
    connection: &mut Connection,
    given: Option<&str>,
    name: &str,
    url_of: impl Fn(&Slug) -> String,
) -> Result<Slug, Error> {
    if let Some(given) = given {
        let slug: Slug = given.parse().map_err(|code| match code {
            ProblemCode::Taken => Rule::SlugTaken(given.to_owned()),
            code => Rule::member("/slug", code),
        })?;
        return if handles::take(connection, slug.as_str(), &url_of(&slug))? {
            Ok(slug)
        } else {
            Err(Rule::SlugTaken(given.to_owned()).into())
        };
    }
    let stem = Slug::from_name(name)
        .or_else(|| Slug::from_name(&format!("{name} 1")))
        .ok_or_else(|| Rule::member("/slug", ProblemCode::Required))?;
    for n in 1..1_000 {
        let slug = if n == 1 {
            stem.clone()
        } else {
            stem.numbered(n)
        };
        if handles::take(connection, slug.as_str(), &url_of(&slug))? {
            return Ok(slug);
        }
    }
    Err(Rule::SlugTaken(stem.to_string()).into())
}

/// Makes an organisation. The operator's is verified at once; a partner's waits for the operator,
/// and the partner becomes its owner.
///
/// # Errors
/// [`Rule`].
pub fn create(
    connection: &mut Connection,
    actor: &Actor,
    members: &Members,
) -> Result<Organisation, Error> {
    actor.must_have(crate::domain::account::Scope::Write)?;
    let partner = actor
        .account
        .as_ref()
        .is_none_or(|account| account.role != Role::Learner);
    if !partner {
        return Err(Rule::Forbidden("a partner's role").into());
    }
    let mut problems = Problems::default();
    let mut content: OrganisationContent = read_new(members, &mut problems);
    content.check(&mut problems);
    check_slug(content.slug.as_deref(), &mut problems);
    problems.or(())?;
    let wished = content.verified.take();
    if wished == Some(true) && !actor.is_operator() {
        return Err(Rule::Forbidden("the scope `admin` to set `verified`").into());
    }
    let territory = territory(connection)?;
    let name = content
        .name
        .first()
        .map(|(_, name)| name.to_owned())
        .unwrap_or_default();
    let address = |slug: &Slug| territory.url.at(&format!("/organisations/{slug}"));
    let slug = take_slug(connection, content.slug.as_deref(), &name, |slug| {
        address(slug).to_string()
    })?;
    content.slug = Some(slug.to_string());
    let stamp = now();
    let item = Organisation {
        uuid: OrganisationId::new(),
        url: address(&slug),
        peer: None,
        slug: slug.to_string(),
        verified: actor.is_operator() && wished.unwrap_or(true),
        content,
        published: stamp,
        updated: stamp,
        deleted: None,
        version: 1,
    };
    organisations::put(connection, &item)?;
    if let Some(account) = &actor.account
        && account.role != Role::Operator
    {
        organisations::put_member(connection, account.id, item.uuid, MembershipRole::Owner)?;
    }
    list_organisation(connection, &item, Shown::Listed)?;
    if item.verified {
        events::append(
            connection,
            &Event::OrganisationVerified {
                organisation: item.uuid,
            },
        )?;
    }
    Ok(item)
}

/// Changes an organisation by a merge patch (RFC 7396). Verifying it lets its public things go
/// out; taking the verification back stops new ones.
///
/// # Errors
/// [`Rule`].
pub fn change(
    connection: &mut Connection,
    actor: &Actor,
    slug: &str,
    patch: &Members,
    expected: Option<i64>,
) -> Result<Organisation, Error> {
    let mut item = ours(connection, actor, slug)?;
    must_match(expected, item.version)?;
    let mut current = item.content.clone();
    current.verified = Some(item.verified);
    let mut problems = Problems::default();
    let mut content: OrganisationContent = read_patched(&current, patch, &mut problems)?;
    content.check(&mut problems);
    problems.add_if(
        content.slug != item.content.slug,
        "/slug",
        ProblemCode::Fixed,
    );
    problems.or(())?;
    let verified = content.verified.take().unwrap_or(false);
    if verified != item.verified && !actor.is_operator() {
        return Err(Rule::Forbidden("the scope `admin` to set `verified`").into());
    }
    if content == item.content && verified == item.verified {
        return Ok(item);
    }
    let newly = verified && !item.verified;
    let renamed = content.name != item.content.name;
    item.content = content;
    item.verified = verified;
    item.updated = later_than(item.updated);
    item.version += 1;
    organisations::put(connection, &item)?;
    list_organisation(connection, &item, Shown::Listed)?;
    if newly {
        events::append(
            connection,
            &Event::OrganisationVerified {
                organisation: item.uuid,
            },
        )?;
        announce_waiting(connection, &item)?;
    } else if item.verified || local_actor::is_known(connection, &item)? {
        events::append(
            connection,
            &Event::OrganisationUpdated {
                organisation: item.uuid,
            },
        )?;
    }
    if renamed {
        list_again(connection, &item)?;
    }
    Ok(item)
}

/// Tells other nodes what was public here before its organisation was verified, oldest first; but
/// nothing that is held back.
fn announce_waiting(connection: &mut Connection, item: &Organisation) -> Result<(), Error> {
    for mut opportunity in own_opportunities(connection, item)?.into_iter().rev() {
        if opportunity.content.status.is_public() && !opportunity.announced && !opportunity.held {
            opportunity.announced = true;
            opportunities::put(connection, &opportunity)?;
            let opportunity = opportunity.uuid;
            events::append(connection, &Event::OpportunityPublished { opportunity })?;
        }
    }
    for mut playlist in own_playlists(connection, item)?.into_iter().rev() {
        if playlist.content.status.is_public() && !playlist.announced {
            playlist.announced = true;
            playlists::put(connection, &playlist)?;
            events::append(
                connection,
                &Event::PlaylistPublished {
                    playlist: playlist.uuid,
                },
            )?;
        }
    }
    Ok(())
}

/// Words are also looked for in the organisation's name.
fn list_again(connection: &mut Connection, item: &Organisation) -> Result<(), Error> {
    for opportunity in own_opportunities(connection, item)? {
        list_opportunity(connection, &opportunity, Shown::Listed)?;
    }
    for playlist in own_playlists(connection, item)? {
        list_playlist(connection, &playlist, Shown::Listed)?;
    }
    Ok(())
}

fn own(item: &Organisation) -> Selection {
    Selection {
        organisation: Some(item.uuid),
        all_drafts: true,
        ..Selection::default()
    }
}

fn own_opportunities(
    connection: &mut Connection,
    item: &Organisation,
) -> Result<Vec<crate::domain::Opportunity>, Error> {
    Ok(opportunities::local(
        connection,
        &own(item),
        None,
        i64::MAX,
    )?)
}

fn own_playlists(
    connection: &mut Connection,
    item: &Organisation,
) -> Result<Vec<crate::domain::Playlist>, Error> {
    Ok(playlists::local(connection, &own(item), None, i64::MAX)?)
}

/// Deletes an organisation with everything that it offers. Its slug stays taken.
///
/// # Errors
/// [`Rule`].
pub fn delete(
    connection: &mut Connection,
    actor: &Actor,
    slug: &str,
    expected: Option<i64>,
) -> Result<(), Error> {
    let mut item = ours(connection, actor, slug)?;
    actor.must_own(item.uuid)?;
    must_match(expected, item.version)?;
    // Other nodes know it when it is verified, or was when they were told of its things.
    let mut known = item.verified;
    for opportunity in own_opportunities(connection, &item)? {
        known |= opportunity.announced;
        publish_opportunity::delete_checked(connection, opportunity)?;
    }
    for playlist in own_playlists(connection, &item)? {
        known |= playlist.announced;
        super::manage_playlist::delete_checked(connection, playlist)?;
    }
    if known {
        events::append(
            connection,
            &Event::OrganisationWithdrawn {
                organisation: item.uuid,
            },
        )?;
    }
    let stamp = later_than(item.updated);
    item.content = OrganisationContent {
        slug: item.content.slug,
        ..Default::default()
    };
    item.updated = stamp;
    item.deleted = Some(stamp);
    item.version += 1;
    organisations::put(connection, &item)?;
    list_organisation(connection, &item, Shown::Listed)
}

/// The organisation, if it is ours, alive and the actor's to edit.
fn ours(connection: &mut Connection, actor: &Actor, slug: &str) -> Result<Organisation, Error> {
    actor.must_be_known()?;
    let item = organisations::by_slug(connection, slug)?.ok_or(Rule::NotFound)?;
    actor.must_have(crate::domain::account::Scope::Write)?;
    actor.must_own(item.uuid)?;
    if item.deleted.is_some() {
        return Err(Rule::Gone.into());
    }
    Ok(item)
}
