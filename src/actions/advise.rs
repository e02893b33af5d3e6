//! Looking on: what an adviser sees is noted for the learner, each time; what he says is hers to
//! take, to decline and to delete.

use chrono::{DateTime, TimeDelta, Utc};

use super::{
    Error,
    invite_adviser::may_show,
    keep_goal::{add_step, note_step},
    leave::person,
    letters, territory,
};
use crate::{
    domain::{
        Account, AccountId, Adviser, AdviserId, Goal, GoalId, LanguageTag, LetterId, ObjectUrl,
        ProblemCode, Problems, RemarkId, Rule,
        adviser::{Answer, Part, REMARKS, REMARKS_A_DAY, Remark, TEXT},
        permission::Actor,
    },
    store::{Connection, accounts, advisers, goals, learners, remarks},
    text::Translator,
};

/// From one letter about remarks to the next.
const PAUSE: TimeDelta = TimeDelta::days(1);

/// What an adviser was let into.
#[derive(Debug, Clone)]
pub struct Seen {
    /// As what he looks.
    pub adviser: Adviser,
    /// Whose things they are.
    pub learner: Account,
}

/// What an adviser may see of somebody now. Nothing is noted: whoever shows it, asks [`look`].
///
/// # Errors
/// [`Rule::NotFound`] when nobody lets him, or not that part, or not now.
pub fn access(
    connection: &mut Connection,
    actor: &Actor,
    (id, part): (AdviserId, Part),
    consent_age: u32,
    now: DateTime<Utc>,
) -> Result<Seen, Error> {
    let account = actor.account.as_ref().ok_or(Rule::SignInFirst)?.id;
    let adviser = advisers::get(connection, id)?
        .filter(|adviser| adviser.adviser == Some(account) && adviser.shows(part, now))
        .ok_or(Rule::NotFound)?;
    let learner = accounts::get(connection, adviser.account)?.ok_or(Rule::NotFound)?;
    let known = learners::get(connection, learner.id)?;
    if !may_show(known.as_ref(), &learner, &adviser, consent_age, now) {
        return Err(Rule::NotFound.into());
    }
    Ok(Seen { adviser, learner })
}

/// Who lets an adviser look on now.
///
/// # Errors
/// [`Rule`]: nobody is signed in.
pub fn people(
    connection: &mut Connection,
    actor: &Actor,
    consent_age: u32,
    now: DateTime<Utc>,
) -> Result<Vec<Seen>, Error> {
    let account = actor.account.as_ref().ok_or(Rule::SignInFirst)?.id;
    let mut people = Vec::new();
    for adviser in advisers::of_adviser(connection, account)? {
        let part = adviser.parts.first().copied();
        let Some(part) = part else { continue };
        match access(connection, actor, (adviser.id, part), consent_age, now) {
            Ok(seen) => people.push(seen),
            Err(Error::Rule(Rule::NotFound)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(people)
}

/// An adviser looks at a part, and it is noted.
///
/// # Errors
/// As [`access`].
pub fn look(
    connection: &mut Connection,
    actor: &Actor,
    (id, part): (AdviserId, Part),
    consent_age: u32,
    now: DateTime<Utc>,
) -> Result<Seen, Error> {
    let seen = access(connection, actor, (id, part), consent_age, now)?;
    advisers::note_view(connection, id, part, now)?;
    Ok(seen)
}

/// What an adviser says: words, a step that he suggests, or both.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Word {
    /// Plain text.
    pub text: String,
    /// The address of a step.
    pub item: Option<ObjectUrl>,
}

/// An adviser says something about a goal. The learner sees it, and is mailed when she wants to be.
///
/// # Errors
/// As [`access`]; [`Problems`] at `/text` and `/object`; [`Rule::TooMany`] when he says too much in a
/// day.
pub fn remark(
    connection: &mut Connection,
    actor: &Actor,
    (id, goal): (AdviserId, GoalId),
    word: &Word,
    consent_age: u32,
    now: DateTime<Utc>,
) -> Result<Remark, Error> {
    person(actor)?;
    let seen = access(connection, actor, (id, Part::Goals), consent_age, now)?;
    let goal = goals::get(connection, seen.learner.id, goal)?.ok_or(Rule::NotFound)?;
    let text = word.text.trim();
    let mut problems = Problems::default();
    let is_empty = text.is_empty() && word.item.is_none();
    problems.add_if(is_empty, "/text", ProblemCode::Required);
    let too_long = text.chars().count() > TEXT;
    problems.add_if(too_long, "/text", ProblemCode::TooLong(TEXT));
    let is_full = remarks::of_goal(connection, goal.id)?.len() >= REMARKS;
    problems.add_if(is_full, "/text", ProblemCode::TooMany(REMARKS));
    problems.or(())?;
    let lately = remarks::times_since(connection, id, now - PAUSE)?;
    if let Some(first) = lately.last().filter(|_| lately.len() >= REMARKS_A_DAY) {
        let wait = (*first + PAUSE - now).num_seconds();
        return Err(Rule::TooMany(u64::try_from(wait).unwrap_or(1).max(1)).into());
    }
    if let Some(item) = &word.item
        && !note_step(connection, item)?
    {
        return Err(Rule::member("/object", ProblemCode::DoesNotExist).into());
    }
    let remark = Remark {
        id: RemarkId::new(),
        goal: goal.id,
        adviser: id,
        text: text.to_owned(),
        item: word.item.clone(),
        answer: None,
        created: now,
        seen: false,
    };
    remarks::put(connection, &remark)?;
    tell(connection, &seen.learner, goal.id, now)?;
    Ok(remark)
}

/// The id of the letter that waits to tell a learner of remarks: there is one at a time.
fn letter(account: AccountId) -> LetterId {
    LetterId(account.0)
}

/// Mails the learner that something was said, at most once a day, when she wants it. A letter that
/// waits tells of this, too.
fn tell(
    connection: &mut Connection,
    learner: &Account,
    goal: GoalId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let Some((language, next)) = remarks::letters(connection, learner.id)? else {
        return Ok(());
    };
    let Some(address) = &learner.email else {
        return Ok(());
    };
    let due = next.max(now);
    let territory = territory(connection)?;
    let t = Translator::new(&language);
    let link = territory.url.at(&format!("/goals/{goal}")).to_string();
    let written = letters::write_once(
        connection,
        (letter(learner.id), due),
        address,
        Some(learner.id),
        &t,
        ("mail-remark-subject", "mail-remark-text"),
        &[
            ("name", learner.name.as_str().into()),
            ("territory", territory.called(&language).into()),
            ("link", link.into()),
        ],
    )?;
    if written {
        remarks::set_letters(connection, learner.id, &language, due + PAUSE)?;
    }
    Ok(())
}

/// Takes back the letter that waits to tell a learner of remarks, and tells of what is left: a goal
/// was dropped, or an adviser ended.
pub(super) fn tell_anew(
    connection: &mut Connection,
    account: AccountId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    if !letters::take_back_one(connection, letter(account))? {
        return Ok(());
    }
    let Some((language, next)) = remarks::letters(connection, account)? else {
        return Ok(());
    };
    remarks::set_letters(connection, account, &language, next - PAUSE)?;
    let left = remarks::untold(connection, account)?;
    match (accounts::get(connection, account)?, left.first()) {
        (Some(learner), Some(goal)) => tell(connection, &learner, *goal, now),
        _ => Ok(()),
    }
}

/// Whether a learner is mailed when something is said.
///
/// # Errors
/// [`Rule`]: nobody is signed in.
pub fn set_letters(
    connection: &mut Connection,
    actor: &Actor,
    language: Option<&LanguageTag>,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let account = person(actor)?.id;
    let before = remarks::letters(connection, account)?;
    if let Some(language) = language {
        let next = before.map_or(now, |(_, next)| next);
        remarks::set_letters(connection, account, language, next)?;
    } else {
        letters::take_back_one(connection, letter(account))?;
        remarks::end_letters(connection, account)?;
    }
    Ok(())
}

/// A remark on a goal of hers.
fn own(
    connection: &mut Connection,
    actor: &Actor,
    (goal, id): (GoalId, RemarkId),
) -> Result<(Goal, Remark), Error> {
    let account = person(actor)?.id;
    let goal = goals::get(connection, account, goal)?.ok_or(Rule::NotFound)?;
    let remark = remarks::of_goal(connection, goal.id)?
        .into_iter()
        .find(|remark| remark.id == id)
        .ok_or(Rule::NotFound)?;
    Ok((goal, remark))
}

/// The learner takes a suggested step, or declines it.
///
/// # Errors
/// [`Rule::NotFound`] when there is no such suggestion on a goal of hers; as
/// [`add_step`](super::keep_goal::add_step).
pub fn answer(
    connection: &mut Connection,
    actor: &Actor,
    which: (GoalId, RemarkId),
    answer: Answer,
) -> Result<Remark, Error> {
    let (goal, mut remark) = own(connection, actor, which)?;
    let item = remark.item.clone().ok_or(Rule::NotFound)?;
    if answer == Answer::Taken {
        add_step(connection, actor, goal.id, &item)?;
    }
    remark.answer = Some(answer);
    remark.seen = true;
    remarks::put(connection, &remark)?;
    Ok(remark)
}

/// The learner deletes a remark.
///
/// # Errors
/// [`Rule::NotFound`] when there is none on a goal of hers.
pub fn forget(
    connection: &mut Connection,
    actor: &Actor,
    which: (GoalId, RemarkId),
) -> Result<(), Error> {
    let (_, remark) = own(connection, actor, which)?;
    Ok(remarks::delete(connection, remark.id)?)
}

/// The learner has seen what was said about a goal of hers.
///
/// # Errors
/// [`Rule::NotFound`] when it is not hers.
pub fn see(connection: &mut Connection, actor: &Actor, goal: GoalId) -> Result<(), Error> {
    let account = actor.account.as_ref().ok_or(Rule::SignInFirst)?.id;
    let goal = goals::get(connection, account, goal)?.ok_or(Rule::NotFound)?;
    Ok(remarks::see(connection, goal.id)?)
}
