//! Goals of people who learn: picking one, collecting steps towards it, reaching or dropping it.

use chrono::{DateTime, Utc};

use super::{Error, advise, leave::person, territory};
use crate::{
    domain::{
        Goal, GoalId, LanguageTag, ObjectUrl, OpportunityId, PlaylistId, ProblemCode, Problems,
        Rule,
        esco::{ConceptId, ConceptKind},
        event::Event,
        goal::{GoalKind, MOST, NAME, STEPS, shift},
        permission::Actor,
    },
    store::{Connection, esco, events, goals, opportunities, organisations, playlists},
};

/// The member of the API that names what a goal is.
fn pointer(kind: GoalKind) -> String {
    format!("/{kind}")
}

/// What is stored of a goal: the address in ESCO's own writing, or the words.
fn object(
    connection: &mut Connection,
    kind: GoalKind,
    text: &str,
    problems: &mut Problems,
) -> Result<String, Error> {
    let text = text.trim();
    let pointer = pointer(kind);
    let wanted = match kind {
        GoalKind::Occupation => ConceptKind::Occupation,
        GoalKind::Skill => ConceptKind::Skill,
        GoalKind::Name => {
            problems.add_if(text.is_empty(), &*pointer, ProblemCode::Required);
            let is_long = text.chars().count() > NAME;
            problems.add_if(is_long, &*pointer, ProblemCode::TooLong(NAME));
            let is_line = !text.chars().any(char::is_control);
            let code = ProblemCode::Malformed("must be one line".to_owned());
            problems.add_if(!is_line, &*pointer, code);
            return Ok(text.to_owned());
        }
    };
    let found = match text.parse::<ConceptId>() {
        Ok(id) => esco::concepts(connection, &[id])?,
        Err(_no_concept) => Vec::new(),
    };
    let found = found
        .into_iter()
        .find(|entry| entry.concept.kind == wanted)
        .map(|entry| entry.concept.id.uri());
    problems.add_if(found.is_none(), pointer, ProblemCode::DoesNotExist);
    Ok(found.unwrap_or_default())
}

/// Somebody picks a goal. What she has picked before, she has already.
///
/// # Errors
/// [`Rule`]: nobody is signed in; at `/occupation`, `/skill` or `/name` when there is no such thing,
/// or she has too many goals.
pub fn pick(
    connection: &mut Connection,
    actor: &Actor,
    (kind, text): (GoalKind, &str),
    language: &LanguageTag,
    now: DateTime<Utc>,
) -> Result<Goal, Error> {
    let account = person(actor)?.id;
    let mut problems = Problems::default();
    let object = object(connection, kind, text, &mut problems)?;
    problems.or(())?;
    let own = goals::of_account(connection, account)?;
    let is_same = |goal: &&Goal| goal.kind == kind && goal.object == object;
    if let Some(known) = own.iter().find(is_same) {
        return Ok(known.clone());
    }
    if own.len() >= MOST {
        return Err(Rule::member(&pointer(kind), ProblemCode::TooMany(MOST)).into());
    }
    let goal = Goal {
        id: GoalId::new(),
        account,
        kind,
        object,
        language: language.clone(),
        steps: Vec::new(),
        created: now,
        reached: None,
    };
    goals::put(connection, &goal)?;
    Ok(goal)
}

/// A goal of hers.
fn own(connection: &mut Connection, actor: &Actor, id: GoalId) -> Result<Goal, Error> {
    let account = person(actor)?.id;
    Ok(goals::get(connection, account, id)?.ok_or(Rule::NotFound)?)
}

/// What somebody changes of a goal of hers; what is absent stays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Change {
    /// Other own words.
    pub name: Option<String>,
    /// All steps, in her order.
    pub steps: Option<Vec<ObjectUrl>>,
    /// Whether she has reached it.
    pub reached: Option<bool>,
}

/// Somebody changes a goal of hers.
///
/// # Errors
/// [`Rule::NotFound`] when it is not hers; [`Problems`] at `/name` and `/steps`.
pub fn change(
    connection: &mut Connection,
    actor: &Actor,
    id: GoalId,
    change: Change,
    now: DateTime<Utc>,
) -> Result<Goal, Error> {
    let mut goal = own(connection, actor, id)?;
    let mut problems = Problems::default();
    if let Some(name) = &change.name {
        if goal.kind == GoalKind::Name {
            goal.object = object(connection, goal.kind, name, &mut problems)?;
        } else {
            problems.add("/name", ProblemCode::Fixed);
        }
    }
    if let Some(steps) = change.steps {
        let mut kept: Vec<ObjectUrl> = Vec::new();
        for (n, step) in steps.into_iter().enumerate() {
            if !goal.steps.contains(&step) && !note_step(connection, &step)? {
                problems.add(format!("/steps/{n}"), ProblemCode::DoesNotExist);
            }
            if !kept.contains(&step) {
                kept.push(step);
            }
        }
        problems.add_if(kept.len() > STEPS, "/steps", ProblemCode::TooMany(STEPS));
        goal.steps = kept;
    }
    problems.or(())?;
    if let Some(reached) = change.reached {
        goal.reached = reached.then(|| goal.reached.unwrap_or(now));
    }
    goals::put(connection, &goal)?;
    Ok(goal)
}

/// Somebody drops a goal: its steps, and what was said about it, are forgotten.
///
/// # Errors
/// [`Rule::NotFound`] when it is not hers.
pub fn drop_goal(
    connection: &mut Connection,
    actor: &Actor,
    id: GoalId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let goal = own(connection, actor, id)?;
    goals::delete(connection, goal.id)?;
    advise::tell_anew(connection, goal.account, now)
}

/// Adds a step at the end; one that is there stays where it is.
///
/// # Errors
/// [`Rule::NotFound`] when the goal is not hers; [`Rule`] at `/object` when there is no such thing,
/// or the goal has too many steps.
pub fn add_step(
    connection: &mut Connection,
    actor: &Actor,
    id: GoalId,
    step: &ObjectUrl,
) -> Result<Goal, Error> {
    let mut goal = own(connection, actor, id)?;
    if goal.steps.contains(step) {
        return Ok(goal);
    }
    if goal.steps.len() >= STEPS {
        return Err(Rule::member("/object", ProblemCode::TooMany(STEPS)).into());
    }
    if !note_step(connection, step)? {
        return Err(Rule::member("/object", ProblemCode::DoesNotExist).into());
    }
    goal.steps.push(step.clone());
    goals::put(connection, &goal)?;
    Ok(goal)
}

/// Moves a step, by its address, up or down, or takes it out (`None`).
///
/// # Errors
/// [`Rule::NotFound`] when the goal is not hers; [`Rule`] at `/step` when it has no such step, or
/// none any more.
pub fn move_step(
    connection: &mut Connection,
    actor: &Actor,
    id: GoalId,
    (step, up): (&str, Option<bool>),
) -> Result<Goal, Error> {
    let mut goal = own(connection, actor, id)?;
    let place = goal.steps.iter().position(|own| own.as_str() == step);
    let place = place.ok_or_else(|| Rule::member("/step", ProblemCode::DoesNotExist))?;
    match up {
        Some(up) => shift(&mut goal.steps, place, up),
        None => drop(goal.steps.remove(place)),
    }
    goals::put(connection, &goal)?;
    Ok(goal)
}

/// Where a step is that somebody names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// This node knows it.
    Known(ObjectUrl),
    /// Another server may: it has to be looked up.
    Elsewhere(ObjectUrl),
}

/// Finds what an address names: of a thing, or of the page here that shows it.
///
/// # Errors
/// [`Rule`] at `/object` for what is no address, nothing here, or something else.
pub fn find_step(connection: &mut Connection, text: &str) -> Result<Found, Error> {
    let text = text.trim();
    let wrong = |code| Rule::member("/object", code);
    if text.is_empty() {
        return Err(wrong(ProblemCode::Required).into());
    }
    let url = ObjectUrl::parse(text)
        .map_err(|error| wrong(ProblemCode::Malformed(error.to_string())))?
        .without_fragment();
    // The language of a page stands in its address, and is no part of the thing's.
    let bare = url.at(url.url().path().trim_end_matches('/'));
    for one in [&url, &bare] {
        if is_known(connection, one)? {
            return Ok(Found::Known(one.clone()));
        }
    }
    if url.origin() != territory(connection)?.url.origin() {
        return Ok(Found::Elsewhere(url));
    }
    let shown = bare.url().path().strip_prefix("/elsewhere/");
    let shown = match shown {
        Some(id) => shown_at(connection, id)?,
        None => None,
    };
    match shown {
        Some(shown) => Ok(Found::Known(shown)),
        None if is_other(connection, &bare)? => Err(wrong(ProblemCode::NoStep).into()),
        None => Err(wrong(ProblemCode::DoesNotExist).into()),
    }
}

/// Whether an address of ours is that of something else that everybody may see: an organisation, a
/// skill, a list.
fn is_other(connection: &mut Connection, url: &ObjectUrl) -> Result<bool, Error> {
    let path = url.url().path();
    let is_page = matches!(
        path,
        "/" | "/playlists" | "/network" | "/territory" | "/esco"
    );
    if is_page || path.starts_with("/esco/") {
        return Ok(true);
    }
    let item = organisations::by_url(connection, url.as_str())?;
    Ok(item.is_some_and(|item| item.deleted.is_none()))
}

/// What a page of ours about another node's thing shows.
fn shown_at(connection: &mut Connection, id: &str) -> Result<Option<ObjectUrl>, Error> {
    let mut url = None;
    if let Ok(id) = id.parse::<OpportunityId>() {
        url = opportunities::get(connection, id)?.map(|item| item.url);
    }
    if let (None, Ok(id)) = (&url, id.parse::<PlaylistId>()) {
        url = playlists::get(connection, id)?.map(|item| item.url);
    }
    match url {
        Some(url) if is_known(connection, &url)? => Ok(Some(url)),
        _ => Ok(None),
    }
}

/// Whether an address is that of an opportunity or a playlist that everybody may see.
fn is_known(connection: &mut Connection, url: &ObjectUrl) -> Result<bool, Error> {
    if let Some(item) = opportunities::by_url(connection, url.as_str())? {
        return Ok(item.deleted.is_none() && item.content.status.is_public());
    }
    let item = playlists::by_url(connection, url.as_str())?;
    Ok(item.is_some_and(|item| item.deleted.is_none() && item.content.status.is_public()))
}

/// Whether something can be collected. What only another server knows is fetched meanwhile.
pub(super) fn note_step(connection: &mut Connection, step: &ObjectUrl) -> Result<bool, Error> {
    if is_known(connection, step)? {
        return Ok(true);
    }
    let ours = step.origin() == territory(connection)?.url.origin();
    let there = opportunities::by_url(connection, step.as_str())?.is_some();
    if ours || there {
        return Ok(false);
    }
    let item = step.clone();
    events::append(connection, &Event::StepUnknown { item })?;
    Ok(true)
}
