//! An organiser's own questions to whoever signs up, and the end of what was answered.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};

use super::{Error, must_match, secret};
use crate::{
    domain::{
        AccountId, Opportunity, OpportunityId, ProblemCode, Problems, Question, QuestionId, Rule,
        permission::Actor,
        question::{Answer, DAYS, Given, MOST, QuestionContent, read_answers},
    },
    store::{Connection, opportunities, organisations, questions},
};

/// Why an answer is not kept longer than whoever gave it was told.
pub const LONGER: &str = "is later than those were told who have answered";

/// A question as an editor sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// Which one it was before; nothing for a new one.
    pub id: Option<QuestionId>,
    /// What it says.
    pub content: QuestionContent,
    /// Who reads the answers, where it is sensitive.
    pub readers: Vec<AccountId>,
}

/// One of our opportunities, for who edits it.
///
/// # Errors
/// [`Rule::NotFound`], [`Rule::Gone`], [`Rule::SignInFirst`], [`Rule::Forbidden`] (scope).
pub fn edited(
    connection: &mut Connection,
    actor: &Actor,
    id: OpportunityId,
) -> Result<Opportunity, Error> {
    let item = opportunities::get(connection, id)?
        .filter(|item| item.peer.is_none())
        .ok_or(Rule::NotFound)?;
    actor.must_edit(item.organisation)?;
    if item.deleted.is_some() {
        return Err(Rule::Gone.into());
    }
    Ok(item)
}

/// The same for who only looks at what belongs to it.
///
/// # Errors
/// [`Rule::NotFound`], [`Rule::Gone`].
pub fn seen_by_editor(
    connection: &mut Connection,
    actor: &Actor,
    id: OpportunityId,
) -> Result<Opportunity, Error> {
    let item = opportunities::get(connection, id)?
        .filter(|item| item.peer.is_none() && actor.edits(item.organisation))
        .ok_or(Rule::NotFound)?;
    match item.deleted {
        Some(_) => Err(Rule::Gone.into()),
        None => Ok(item),
    }
}

/// The version of some questions: it is another one when anything about them is.
#[must_use]
pub fn version(questions: &[Question]) -> i64 {
    let mut text = String::new();
    for question in questions {
        let content = serde_json::to_string(&question.content).unwrap_or_default();
        text.push_str(&format!("{} {content}", question.id));
        for reader in &question.readers {
            text.push_str(&format!(" {reader}"));
        }
        text.push('\n');
    }
    // Sixty bits, so that it is never below zero.
    let hash = secret::hash(&text);
    let digits = hash.get(..15).unwrap_or_default();
    i64::from_str_radix(digits, 16).unwrap_or_default()
}

/// Asks these questions, in this order, and no others. What was answered to one that is gone, that
/// asks something else now, for another purpose or in another way, or that is not sensitive any more
/// is erased, and so is an answer that is not offered any more.
///
/// # Errors
/// As [`edited`]; [`Rule::Changed`] when `expected` is not their [`version`]; [`Problems`] at
/// `/questions` and below; [`Rule::Forbidden`] for who adds a reader to answers that are there, and
/// is neither one of them nor an owner.
pub fn set(
    connection: &mut Connection,
    actor: &Actor,
    id: OpportunityId,
    drafts: Vec<Draft>,
    expected: Option<i64>,
    now: DateTime<Utc>,
) -> Result<Vec<Question>, Error> {
    let item = edited(connection, actor, id)?;
    let before = questions::of_opportunity(connection, id)?;
    must_match(expected, version(&before))?;
    let members: BTreeSet<AccountId> = organisations::members(connection, item.organisation)?
        .into_iter()
        .map(|(account, _)| account)
        .collect();
    let mut problems = Problems::default();
    let is_long = drafts.len() > MOST;
    problems.add_if(is_long, "/questions", ProblemCode::TooMany(MOST));
    let mut wanted: Vec<Question> = Vec::new();
    for (n, draft) in drafts.into_iter().take(MOST).enumerate() {
        let pointer = format!("/questions/{n}");
        let content = draft.content.tidy();
        content.check(&pointer, now, &mut problems);
        if let Some(id) = draft.id {
            let known = before.iter().find(|one| one.id == id);
            let at = format!("{pointer}/id");
            problems.add_if(known.is_none(), at.as_str(), ProblemCode::DoesNotExist);
            let is_twice = wanted.iter().any(|one| one.id == id);
            problems.add_if(is_twice, at, ProblemCode::Taken);
            if let Some(known) = known
                && keeps_longer(connection, &item, known, &content)?
            {
                let member = match content.erase_on {
                    Some(_) => "eraseOn",
                    None => "eraseAfter",
                };
                let why = ProblemCode::Malformed(LONGER.to_owned());
                problems.add(format!("{pointer}/{member}"), why);
            }
        }
        let mut readers = draft.readers;
        if !content.sensitive {
            readers.clear();
        }
        let at = format!("{pointer}/readers");
        let is_alone = content.sensitive && readers.is_empty();
        problems.add_if(is_alone, at.as_str(), ProblemCode::Required);
        for (m, reader) in readers.iter().enumerate() {
            let is_strange = !members.contains(reader);
            problems.add_if(is_strange, format!("{at}/{m}"), ProblemCode::DoesNotExist);
        }
        wanted.push(Question {
            id: draft.id.unwrap_or_else(QuestionId::new),
            content,
            readers,
        });
    }
    problems.or(())?;
    for old in &before {
        match wanted.iter().find(|one| one.id == old.id) {
            None => questions::delete(connection, old.id)?,
            Some(new) => follow(connection, actor, &item, (old, new), now)?,
        }
    }
    for (n, question) in wanted.iter().enumerate() {
        let position = i32::try_from(n).unwrap_or(i32::MAX);
        questions::put(connection, id, position, question)?;
    }
    Ok(questions::of_opportunity(connection, id)?)
}

/// Whether a question is another one than it was: what was answered was not said to this.
fn is_another(was: &QuestionContent, is: &QuestionContent) -> bool {
    let is_open = was.sensitive && !is.sensitive;
    is_open || was.kind != is.kind || was.text != is.text || was.purpose != is.purpose
}

/// Whether an answer stays when its question becomes this one.
fn stays(was: &QuestionContent, is: &QuestionContent, value: &String) -> bool {
    !is_another(was, is) && (was.options == is.options || is.options.contains(value))
}

/// How many answers are erased when a question becomes this one; all of them when it becomes none.
///
/// # Errors
/// [`Error::Store`].
pub fn lost(
    connection: &mut Connection,
    old: &Question,
    content: Option<&QuestionContent>,
) -> Result<usize, Error> {
    let content = content.cloned().map(QuestionContent::tidy);
    let stay = |value| {
        let new = content.as_ref();
        new.is_some_and(|new| stays(&old.content, new, value))
    };
    let answers = questions::answers_to(connection, old.id)?;
    Ok(answers.iter().filter(|one| !stay(&one.value)).count())
}

/// Whether an answer that stays would be erased later than whoever gave it was told.
fn keeps_longer(
    connection: &mut Connection,
    item: &Opportunity,
    old: &Question,
    content: &QuestionContent,
) -> Result<bool, Error> {
    // What no calendar has is told already.
    let is_possible = content.erase_after.is_none_or(|days| days <= DAYS);
    let is_dated = content.erase_on.is_some() != content.erase_after.is_some();
    if !is_dated || !is_possible || is_another(&old.content, content) {
        return Ok(false);
    }
    let new = Question {
        content: content.clone(),
        ..old.clone()
    };
    let over = item.content.over();
    let answers = questions::answers_to(connection, old.id)?;
    Ok(answers
        .iter()
        .filter(|one| content.options.is_empty() || content.options.contains(&one.value))
        .any(|one| new.erases(over, one.given) > old.erases(over, one.given)))
}

/// A question has changed: its answers are erased, or more people are to read them.
fn follow(
    connection: &mut Connection,
    actor: &Actor,
    item: &Opportunity,
    (old, new): (&Question, &Question),
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let (was, is) = (&old.content, &new.content);
    if is_another(was, is) {
        questions::erase_answers_to(connection, old.id, now)?;
        return Ok(());
    }
    for answer in questions::answers_to(connection, old.id)? {
        if !stays(was, is, &answer.value) {
            questions::erase_answer(connection, answer.enrolment, old.id)?;
        }
    }
    let is_more = was.sensitive && new.readers.iter().any(|one| !old.readers.contains(one));
    if !is_more || questions::answers_to(connection, old.id)?.is_empty() {
        return Ok(());
    }
    let is_owner = actor.must_own(item.organisation).is_ok();
    if !is_owner && !old.is_read_by(actor, item.organisation) {
        let who = "an owner of the organisation, or somebody who reads the answers already";
        return Err(Rule::Forbidden(who).into());
    }
    tracing::info!(
        question = %old.id,
        by = %name_of(actor),
        "more people read the answers to a sensitive question"
    );
    Ok(())
}

/// Notes in the log that somebody has read sensitive answers: who, and to which questions, but not of
/// whom.
pub fn note_reading(actor: &Actor, questions: &[&Question]) {
    for question in questions.iter().filter(|one| one.content.sensitive) {
        tracing::info!(
            question = %question.id,
            by = %name_of(actor),
            "answers to a sensitive question were read"
        );
    }
}

fn name_of(actor: &Actor) -> String {
    let account = actor.account.as_ref();
    account.map_or_else(
        || "the operator".to_owned(),
        |account| account.id.to_string(),
    )
}

/// What is asked of whoever signs up now; nothing of what is another node's.
///
/// # Errors
/// [`Error::Store`].
pub fn asked(
    connection: &mut Connection,
    item: &Opportunity,
    now: DateTime<Utc>,
) -> Result<Vec<Question>, Error> {
    if item.peer.is_some() {
        return Ok(Vec::new());
    }
    let mut asked = questions::of_opportunity(connection, item.uuid)?;
    asked.retain(|question| question.is_asked(now));
    Ok(asked)
}

/// Reads what somebody answers who signs up; what is wrong is noted at `/answers` and below.
pub(super) fn read(
    connection: &mut Connection,
    item: &Opportunity,
    given: &Given,
    problems: &mut Problems,
    now: DateTime<Utc>,
) -> Result<Vec<(QuestionId, String)>, Error> {
    let asked = asked(connection, item, now)?;
    Ok(read_answers(&asked, given, problems))
}

/// Keeps what was answered, in place of what was before. What stays the same keeps its time.
pub(super) fn keep(
    connection: &mut Connection,
    enrolment: crate::domain::EnrolmentId,
    answers: Vec<(QuestionId, String)>,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let before = questions::answers(connection, enrolment)?;
    for old in &before {
        if answers
            .iter()
            .all(|(question, _)| *question != old.question)
        {
            questions::erase_answer(connection, enrolment, old.question)?;
        }
    }
    for (question, value) in answers {
        let is_same = |old: &Answer| old.question == question && old.value == value;
        if before.iter().any(is_same) {
            continue;
        }
        let answer = Answer {
            enrolment,
            question,
            value,
            given: now,
        };
        questions::put_answer(connection, &answer)?;
    }
    Ok(())
}

/// Erases the answers whose time is over; answers how many.
///
/// # Errors
/// [`Error::Store`].
pub fn erase_old(connection: &mut Connection, now: DateTime<Utc>) -> Result<usize, Error> {
    let mut erased = 0;
    for id in questions::answered(connection)? {
        let Some(item) = opportunities::get(connection, id)? else {
            continue;
        };
        let over = item.content.over();
        for question in questions::of_opportunity(connection, id)? {
            let days = question.content.erase_after.unwrap_or_default();
            let until = match (question.content.erase_on, over) {
                (None, None) => now - TimeDelta::days(days.into()),
                _ if question.erases(over, now) <= now => now,
                _ => continue,
            };
            erased += questions::erase_answers_to(connection, question.id, until)?;
        }
    }
    Ok(erased)
}
