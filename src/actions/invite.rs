//! Inviting people: a letter to each, or a link for many. An invitation admits; seats, ages and
//! guardians are looked at as for everybody. The link that ends such letters works for ever, see
//! [`stops`].

pub mod stops;

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};

use super::{Error, ask_questions::edited, enrol, enrol::Wish, letters, secret, territory};
use crate::{
    domain::{
        Account, Enrolment, Invitation, InvitationId, LanguageTag, Opportunity, OpportunityContent,
        OpportunityId, ProblemCode, Problems, Rule,
        enrolment::{EnrolmentState, closed},
        invitation::{
            AGAIN, Guest, Invited, LINKS, MOST_A_DAY, MOST_TO_ONE, NotInvited, ROWS, SECRET, VALID,
        },
        limit,
        permission::Actor,
    },
    store::{Connection, emails, enrolments, invitations, letters::Written, organisations},
    text::{Translator, plain},
};

/// So long a link for many works at most.
const FARTHEST: TimeDelta = TimeDelta::days(366);

/// What became of somebody in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The line on which she stands.
    pub line: u64,
    /// Her address as it was written.
    pub email: String,
    /// In a word.
    pub verdict: Invited,
    /// The invitation, when one was sent.
    pub invitation: Option<InvitationId>,
}

/// One of ours for which people can sign up now, for who edits it.
fn open(
    connection: &mut Connection,
    actor: &Actor,
    id: OpportunityId,
    now: DateTime<Utc>,
) -> Result<Opportunity, Error> {
    let item = edited(connection, actor, id)?;
    if !item.content.status.is_public() {
        let why = "it is not published yet".to_owned();
        return Err(Rule::Refused(why).into());
    }
    match closed(&item.content, now) {
        Some(why) => Err(Rule::NotOpen(why).into()),
        None => Ok(item),
    }
}

/// Writes to everybody in a list who can be written to; there is a report for each row, in its order.
///
/// # Errors
/// As [`edited`]; [`Rule::NotOpen`] when nobody can sign up; [`Problems`] at `/invitations` for no
/// rows, or too many.
pub fn send(
    connection: &mut Connection,
    actor: &Actor,
    id: OpportunityId,
    guests: &[Guest],
    language: &LanguageTag,
    now: DateTime<Utc>,
) -> Result<Vec<Report>, Error> {
    let item = open(connection, actor, id, now)?;
    let mut problems = Problems::default();
    problems.add_if(guests.is_empty(), "/invitations", ProblemCode::Required);
    let is_long = guests.len() > ROWS;
    problems.add_if(is_long, "/invitations", ProblemCode::TooMany(ROWS));
    problems.or(())?;
    let day = now - TimeDelta::days(1);
    let mut left = MOST_A_DAY - invitations::count_letters(connection, item.organisation, day)?;
    let waiting: BTreeSet<String> = invitations::of_opportunity(connection, id)?
        .into_iter()
        // Taken back or not, she has the letter: another one has to wait.
        .filter(|one| one.ended(now).is_none() || one.created + AGAIN > now)
        .filter_map(|one| one.email)
        .collect();
    let mut seen = BTreeSet::new();
    let mut reports = Vec::new();
    for guest in guests {
        let mut invitation = None;
        let verdict = match &guest.email {
            None => Invited::Wrong,
            Some(email) if !seen.insert(email.clone()) => Invited::Doubled,
            Some(email) if has_joined(connection, id, email)? => Invited::Joined,
            Some(email) if waiting.contains(email) => Invited::Waiting,
            Some(email) if is_stopped(connection, &item, email)? => Invited::Stopped,
            Some(_) if left <= 0 => Invited::Limit,
            Some(email) if has_enough(connection, &item, email, day)? => Invited::Limit,
            Some(email) => {
                left -= 1;
                invitation = Some(write(connection, &item, (email, guest), language, now)?);
                Invited::Sent
            }
        };
        reports.push(Report {
            line: guest.line,
            email: guest.typed.chars().take(limit::NAME).collect(),
            verdict,
            invitation,
        });
    }
    Ok(reports)
}

/// Whether somebody with this address has signed up, and an invitation would change nothing.
fn has_joined(connection: &mut Connection, id: OpportunityId, email: &str) -> Result<bool, Error> {
    let known = enrolments::of_email(connection, id, email)?;
    Ok(known.is_some_and(|known| known.state.is_shown()))
}

/// Whether this address got so many letters of an organisation since a moment that it gets no more.
fn has_enough(
    connection: &mut Connection,
    item: &Opportunity,
    email: &str,
    since: DateTime<Utc>,
) -> Result<bool, Error> {
    let sent = invitations::count_letters_to(connection, item.organisation, email, since)?;
    Ok(sent >= MOST_TO_ONE)
}

fn is_stopped(connection: &mut Connection, item: &Opportunity, email: &str) -> Result<bool, Error> {
    let address = secret::hash(email);
    Ok(invitations::is_stopped(
        connection,
        item.organisation,
        &address,
    )?)
}

/// Until when a letter can be taken, by when it was written.
fn letter_ends(content: &OpportunityContent, created: DateTime<Utc>) -> DateTime<Utc> {
    let last = created + VALID;
    content.over().map_or(last, |over| over.min(last))
}

/// The same of a link for which nobody said when it ends.
fn link_ends(content: &OpportunityContent, created: DateTime<Utc>) -> DateTime<Utc> {
    let over = content.over().unwrap_or(created + VALID);
    over.min(created + FARTHEST)
}

/// An opportunity has another time: what ended with it ends with it again.
pub(super) fn follow_change(
    connection: &mut Connection,
    before: &OpportunityContent,
    item: &Opportunity,
) -> Result<(), Error> {
    let content = &item.content;
    if before.over() == content.over() {
        return Ok(());
    }
    for one in invitations::of_opportunity(connection, item.uuid)? {
        let is_letter = one.email.is_some();
        let ends = match is_letter {
            true => letter_ends(content, one.created),
            false if one.ends == link_ends(before, one.created) => link_ends(content, one.created),
            false => continue,
        };
        if ends != one.ends {
            invitations::set_end(connection, one.id, ends)?;
        }
    }
    Ok(())
}

/// Makes an invitation and writes its letter.
fn write(
    connection: &mut Connection,
    item: &Opportunity,
    (email, guest): (&str, &Guest),
    language: &LanguageTag,
    now: DateTime<Utc>,
) -> Result<InvitationId, Error> {
    // It stands in a letter to somebody who has not asked for it.
    let mut wrong = Problems::default();
    limit::check_nickname(&guest.name, "/name", &mut wrong);
    let name = if wrong.is_empty() {
        guest.name.as_str()
    } else {
        ""
    };
    let token = secret::random(SECRET)?;
    let invitation = Invitation {
        id: InvitationId::new(),
        opportunity: item.uuid,
        hash: secret::hash(&token),
        code: None,
        email: Some(email.to_owned()),
        name: name.to_owned(),
        created: now,
        ends: letter_ends(&item.content, now),
        used: None,
        revoked: None,
    };
    invitations::insert(connection, &invitation)?;
    let territory = territory(connection)?;
    let t = Translator::new(language);
    let content = item.content.clone().at_next(now);
    let own = std::slice::from_ref(language);
    let line = |text: Option<&str>| plain::line(text.unwrap_or_default());
    let title = line(content.name.pick(own).map(|(_, text)| text));
    let organisation = organisations::get(connection, item.organisation)?.ok_or(Rule::NotFound)?;
    let organiser = line(organisation.content.name.pick(own).map(|(_, text)| text));
    let place = content.location.clone().unwrap_or_default();
    let place = place.name.or(place.address).unwrap_or_default();
    let at = |path: &str| {
        let path = format!("/invitations/{path}");
        territory.url.at(&path).to_string()
    };
    let stop = stops::token(connection, organisation.uuid, email)?;
    let stop = at(&format!("{stop}/stop"));
    let when = t.when(&content).unwrap_or_else(|| t.get("fact-any-time"));
    let hello = match name {
        "" => String::new(),
        name => format!(" {name}"),
    };
    let told = [
        ("name", hello.into()),
        ("title", title.into()),
        ("organiser", organiser.into()),
        ("when", when.into()),
        ("place", place.into()),
        ("territory", territory.called(language).into()),
        ("link", at(&token).into()),
        ("stop", stop.clone().into()),
    ];
    let letter = Written {
        recipient: email.to_owned(),
        subject: t.with("mail-invitation-subject", &told),
        body: t.with("mail-invitation-text", &told),
        stop: Some(stop),
        ..Written::default()
    };
    letters::send(connection, letter)?;
    Ok(invitation.id)
}

/// Makes a link for many, for a wall or a poster.
///
/// # Errors
/// As [`edited`]; [`Rule::NotOpen`] when nobody can sign up; [`Problems`] at `/ends` when that is not
/// ahead, or far; at `/invitations` when there are too many.
pub fn open_link(
    connection: &mut Connection,
    actor: &Actor,
    id: OpportunityId,
    ends: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<Invitation, Error> {
    let item = open(connection, actor, id, now)?;
    let mut problems = Problems::default();
    let last = now + FARTHEST;
    let ends = ends.unwrap_or(link_ends(&item.content, now));
    let day = |time: DateTime<Utc>| time.date_naive().to_string();
    let bounds = ProblemCode::OutOfRange(day(now), day(last));
    problems.add_if(ends <= now || ends > last, "/ends", bounds);
    let links = invitations::of_opportunity(connection, id)?
        .into_iter()
        .filter(|one| one.code.is_some() && one.ended(now).is_none())
        .count();
    problems.add_if(links >= LINKS, "/invitations", ProblemCode::TooMany(LINKS));
    problems.or(())?;
    let token = secret::random(SECRET)?;
    let invitation = Invitation {
        id: InvitationId::new(),
        opportunity: id,
        hash: secret::hash(&token),
        code: Some(token),
        email: None,
        name: String::new(),
        created: now,
        ends,
        used: None,
        revoked: None,
    };
    invitations::insert(connection, &invitation)?;
    Ok(invitation)
}

/// Takes an invitation back. Who has signed up by it stays. Done again, it changes nothing.
///
/// # Errors
/// As [`edited`]; [`Rule::NotFound`] when it is none to this opportunity.
pub fn revoke(
    connection: &mut Connection,
    actor: &Actor,
    opportunity: OpportunityId,
    id: InvitationId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    edited(connection, actor, opportunity)?;
    let known = invitations::get(connection, id)?
        .filter(|one| one.opportunity == opportunity)
        .ok_or(Rule::NotFound)?;
    match known.ended(now) {
        Some(_) => Ok(()),
        None => Ok(invitations::revoke(connection, id, now)?),
    }
}

/// An invitation that can be taken, and to what.
///
/// # Errors
/// [`Rule::NotFound`]; [`Rule::Gone`]; [`Rule::NotInvited`] with why.
pub fn look(
    connection: &mut Connection,
    token: &str,
    now: DateTime<Utc>,
) -> Result<(Invitation, Opportunity), Error> {
    let invitation = invitations::by_hash(connection, &secret::hash(token))?;
    let invitation = invitation.ok_or(Rule::NotFound)?;
    let item = enrol::public(connection, invitation.opportunity)?;
    let is_over = item.content.over().is_some_and(|end| end <= now);
    match invitation
        .ended(now)
        .or(is_over.then_some(NotInvited::Expired))
    {
        Some(why) => Err(Rule::NotInvited(why).into()),
        None => Ok((invitation, item)),
    }
}

/// The place of whoever has taken this invitation, and is signed in.
///
/// # Errors
/// [`Error::Store`].
pub fn place(
    connection: &mut Connection,
    token: &str,
    actor: &Actor,
) -> Result<Option<Enrolment>, Error> {
    let found = invitations::by_hash(connection, &secret::hash(token))?;
    let Some(used) = found.filter(|one| one.used.is_some()) else {
        return Ok(None);
    };
    let own = enrol::own(connection, actor, used.opportunity)?;
    Ok(own.filter(|own| own.state.is_live()))
}

/// The invitation by which somebody signs up for this, if she was invited.
pub(super) fn taken(
    connection: &mut Connection,
    item: &Opportunity,
    wish: &Wish,
    now: DateTime<Utc>,
) -> Result<Option<Invitation>, Error> {
    let Some(token) = &wish.invitation else {
        return Ok(None);
    };
    let (invitation, invited) = look(connection, token, now)?;
    if invited.uuid != item.uuid {
        return Err(Rule::NotFound.into());
    }
    Ok(Some(invitation))
}

/// Refuses whoever is signed in by another address than the one that was invited.
///
/// # Errors
/// [`Rule::NotInvited`].
pub fn must_be_for(
    connection: &mut Connection,
    invitation: &Invitation,
    account: &Account,
) -> Result<(), Error> {
    match &invitation.email {
        Some(email) if !emails::all_of(connection, account)?.contains(email) => {
            Err(Rule::NotInvited(NotInvited::Forwarded).into())
        }
        _ => Ok(()),
    }
}

/// Notes that somebody came by an invitation: one by letter is for one person.
pub(super) fn use_up(
    connection: &mut Connection,
    invitation: Option<&Invitation>,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let letter = invitation.filter(|one| one.email.is_some());
    match letter {
        Some(letter) => Ok(invitations::use_up(connection, letter.id, now)?),
        None => Ok(()),
    }
}

/// How far those have come who were invited.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many were written to.
    pub invited: usize,
    /// How many of those have signed up by it.
    pub joined: usize,
    /// How many letters can still be taken.
    pub waiting: usize,
}

/// Counts them.
///
/// # Errors
/// [`Error::Store`].
pub fn tally(
    connection: &mut Connection,
    id: OpportunityId,
    now: DateTime<Utc>,
) -> Result<Tally, Error> {
    let all = invitations::of_opportunity(connection, id)?;
    let letters: Vec<&Invitation> = all.iter().filter(|one| one.email.is_some()).collect();
    let is_letter = |id: &InvitationId| letters.iter().any(|one| one.id == *id);
    let joined = joined(connection, id)?;
    Ok(Tally {
        invited: letters.len(),
        waiting: letters
            .iter()
            .filter(|one| one.ended(now).is_none())
            .count(),
        joined: joined.iter().filter(|id| is_letter(id)).count(),
    })
}

/// By which invitations people have signed up: one entry for each of them.
///
/// # Errors
/// [`Error::Store`].
pub fn joined(connection: &mut Connection, id: OpportunityId) -> Result<Vec<InvitationId>, Error> {
    let states: Vec<EnrolmentState> = EnrolmentState::ALL
        .iter()
        .copied()
        .filter(|state| state.is_shown())
        .collect();
    Ok(invitations::joined(connection, id, &states)?)
}
