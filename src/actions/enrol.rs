//! Signing up: asking for a place, confirming it, leaving it, and the organiser's word.
//!
//! Writes take turns, so whoever counts the seats is alone with them: no more are given than there
//! are, also by several processes.
//!
//! [`elsewhere`] is what differs when the opportunity is another node's, [`guests`] what differs
//! when the learner is. [`writing`] tells her what became of it, [`following`] what becomes of the
//! opportunity. [`release`] is what a child's guardian is asked for.

mod answering;
pub mod elsewhere;
mod following;
pub mod guests;
pub mod release;
pub(super) mod writing;

use chrono::{DateTime, Utc};

pub(super) use self::following::{follow_change, follow_end, moved};
use self::writing::tell;
pub use self::{
    answering::{answer, answer_by_letter, may_answer},
    following::remind,
};
use super::{
    Error, ask_questions, check_in, count_happening, invite, join, leave::person, must_match,
    secret, tell_followers, walk,
};
use crate::{
    domain::{
        Account, AccountId, Consent, ConsentId, Enrolment, EnrolmentId, LanguageTag, Learner,
        Opportunity, OpportunityId, ProblemCode, Problems, Role, Rule,
        account::email,
        check_in::{Code, LENGTH},
        consent::{GivenBy, Purpose},
        enrolment::{Closed, EnrolmentState, MESSAGE, Release, closed, fits_age, is_for_minors},
        erasure::Told,
        learner::OF_AGE,
        limit,
        opportunity::Enrolment as Way,
        permission::Actor,
        question::Given,
    },
    store::{
        Connection, accounts, consents, emails, enrolments, invitations, learners, opportunities,
        questions,
    },
};

/// What somebody says who signs up.
#[derive(Debug, Clone, Default)]
pub struct Wish {
    /// What to call her.
    pub name: String,
    /// Mail address as typed; only of who is not signed in.
    pub email: String,
    /// When she was born: `2010-04`; not looked at when that is known.
    pub birth_month: String,
    /// What she writes to the organiser.
    pub message: String,
    /// Whether the organiser may see her address.
    pub releases_email: bool,
    /// Whether the organiser of another node may see her name; one of this node always does.
    pub releases_name: bool,
    /// What she answers to the organiser's own questions.
    pub answers: Given,
    /// The secret of the link by which she was invited.
    pub invitation: Option<String>,
    /// Whether a child's guardian may be asked by a letter for what of this she may not let the
    /// organiser see by herself.
    pub asks_guardian: bool,
}

impl Wish {
    /// Whether the organiser may see it.
    #[must_use]
    pub fn releases(&self, field: Release) -> bool {
        match field {
            Release::Name => self.releases_name,
            Release::Email => self.releases_email,
        }
    }
}

/// Those whom it concerns what becomes of an opportunity: they have a seat, or wait for one.
const CONCERNED: [EnrolmentState; 4] = [
    EnrolmentState::Sent,
    EnrolmentState::Requested,
    EnrolmentState::Accepted,
    EnrolmentState::Waitlisted,
];

/// Whoever asks again more often than this has to speak to the organiser.
const MOST_TIMES: i32 = 20;

/// An opportunity that somebody may see.
pub(super) fn public(connection: &mut Connection, id: OpportunityId) -> Result<Opportunity, Error> {
    let item = opportunities::get(connection, id)?
        .filter(|item| item.content.status.is_public())
        .ok_or(Rule::NotFound)?;
    if let Some(host) = &item.peer {
        elsewhere::must_be_shown(connection, host)?;
    }
    if item.deleted.is_some() {
        return Err(Rule::Gone.into());
    }
    Ok(item)
}

/// The same, when people can sign up for it now.
fn open(
    connection: &mut Connection,
    id: OpportunityId,
    now: DateTime<Utc>,
) -> Result<Opportunity, Error> {
    let item = public(connection, id)?;
    match closed(&item.content, now) {
        Some(why) => Err(Rule::NotOpen(why).into()),
        None => Ok(item),
    }
}

/// Notes what is wrong with what she says.
fn check(name: &str, message: &str, problems: &mut Problems) {
    limit::check_nickname(name, "/name", problems);
    let is_long = message.chars().count() > MESSAGE;
    problems.add_if(is_long, "/message", ProblemCode::TooLong(MESSAGE));
}

/// Signs up who is signed in: she has her place, or waits for one, at once. For what is another
/// node's her own node asks, and its answer comes later.
///
/// # Errors
/// [`Rule::SignInFirst`]; [`Rule::NotFound`]; [`Rule::NotOpen`] with why; [`Problems`] at `/name`,
/// `/birthMonth`, `/message` and `/answers`; [`Rule::NotInvited`] for an invitation that cannot be
/// taken, or not by her.
pub fn ask(
    connection: &mut Connection,
    actor: &Actor,
    id: OpportunityId,
    wish: &Wish,
    (consent_age, language): (u32, &LanguageTag),
    now: DateTime<Utc>,
) -> Result<Enrolment, Error> {
    let account = person(actor)?;
    let item = open(connection, id, now)?;
    let invitation = invite::taken(connection, &item, wish, now)?;
    if let Some(invitation) = &invitation {
        invite::must_be_for(connection, invitation, account)?;
    }
    let mut problems = Problems::default();
    let name = match wish.name.trim() {
        "" => account.name.as_str(),
        name => name,
    };
    check(name, &wish.message, &mut problems);
    let answers = ask_questions::read(connection, &item, &wish.answers, &mut problems, now)?;
    let age = may_come(
        connection,
        account,
        &item,
        wish,
        consent_age,
        now,
        &mut problems,
    )?;
    problems.or(())?;
    let known = match enrolments::of_account_in(connection, id, account.id)? {
        Some(known) => Some(known),
        None => match &account.email {
            Some(address) => enrolments::of_email(connection, id, address)?,
            None => None,
        },
    };
    if known.as_ref().is_some_and(|known| !may_ask_again(known)) {
        return Err(Rule::NotOpen(Closed::AlreadyEnrolled).into());
    }
    let address = address_for(connection, id, account, known.as_ref())?;
    let own = release::by_herself(&item, age, consent_age);
    let releases = |field: Release| wish.releases(field) && own.contains(&field);
    let wanted = Enrolment {
        account: Some(account.id),
        name: name.to_owned(),
        message: wish.message.trim().to_owned(),
        releases_email: releases(Release::Email) && !address.is_empty(),
        releases_name: releases(Release::Name) || item.peer.is_none(),
        invitation: invitation.as_ref().map(|invitation| invitation.id),
        ..begun(known, &item, &address, language, now)?
    };
    let enrolment = match item.peer {
        None => Enrolment {
            state: admitted(connection, &item, invitation.is_some())?,
            ..wanted
        },
        Some(_) => elsewhere::join(connection, wanted, &item)?,
    };
    keep(connection, &enrolment, now)?;
    ask_questions::keep(connection, enrolment.id, answers, now)?;
    invite::use_up(connection, invitation.as_ref(), now)?;
    released(connection, account, &enrolment, now)?;
    let place = (&enrolment, &item);
    release::ask_guardian(connection, account, place, wish, consent_age, now)?;
    tell(connection, &enrolment, &item, now)?;
    Ok(enrolment)
}

/// The address that goes with her place: the one that gets her letters. Without one there is none, nor
/// when somebody signed up with it before it was hers, beside her.
fn address_for(
    connection: &mut Connection,
    id: OpportunityId,
    account: &Account,
    known: Option<&Enrolment>,
) -> Result<String, Error> {
    let Some(address) = &account.email else {
        return Ok(String::new());
    };
    let other = enrolments::of_email(connection, id, address)?;
    let is_free = other.is_none_or(|other| known.is_some_and(|known| known.id == other.id));
    Ok(if is_free {
        address.clone()
    } else {
        String::new()
    })
}

/// What is mailed to somebody who has not signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// A letter about her place, or one that confirms it; it is written.
    Letter,
    /// This address has an account: she signs up when she has signed in. Nothing is written.
    HasAccount(String),
    /// An invitation has shown already that the address is hers: she has her place, or waits for one.
    Placed(Box<Enrolment>),
}

/// Signs up who is not signed in: a letter's link confirms it. Whatever is known of the address, the
/// page says the same. Who was invited by a letter has shown by its link that the address is hers.
///
/// # Errors
/// [`Rule::NotFound`]; [`Rule::NotOpen`] with why; [`Problems`] at `/name`, `/email`,
/// `/birthMonth`, `/message` and `/answers`; [`Rule::NotInvited`] for an invitation that cannot be
/// taken; [`Rule::SignInFirst`] for one to an address that has an account.
pub fn ask_by_letter(
    connection: &mut Connection,
    id: OpportunityId,
    wish: &Wish,
    (consent_age, language): (u32, &LanguageTag),
    now: DateTime<Utc>,
) -> Result<Asked, Error> {
    let item = open(connection, id, now)?;
    if item.peer.is_some() {
        return Err(Rule::SignInFirst.into());
    }
    let invitation = invite::taken(connection, &item, wish, now)?;
    let invited = invitation.as_ref().and_then(|one| one.email.clone());
    let mut problems = Problems::default();
    let name = wish.name.trim();
    check(name, &wish.message, &mut problems);
    let answers = ask_questions::read(connection, &item, &wish.answers, &mut problems, now)?;
    let typed = || email(&wish.email).unwrap_or_default();
    let address = invited.clone().unwrap_or_else(typed);
    problems.add_if(address.is_empty(), "/email", join::no_address());
    let asks_birth = is_for_minors(&item.content) || !wish.birth_month.trim().is_empty();
    let birth = match asks_birth {
        true => join::birth(&wish.birth_month, now, &mut problems),
        false => None,
    };
    problems.or(())?;
    if let Some(birth) = birth {
        if !fits_age(&item.content, birth, now) {
            return Err(Rule::NotOpen(Closed::Age).into());
        }
        // Who has no account has no guardian who has agreed.
        if birth.age(now) < consent_age {
            return Err(Rule::NotOpen(Closed::Guardian).into());
        }
    }
    if accounts::by_email(connection, &address)?.is_some() {
        if invited.is_some() {
            return Err(Rule::SignInFirst.into());
        }
        return Ok(Asked::HasAccount(address));
    }
    let known = enrolments::of_email(connection, id, &address)?;
    if let Some(known) = known.as_ref().filter(|known| !may_ask_again(known)) {
        if invited.is_some() {
            return Err(Rule::NotOpen(Closed::AlreadyEnrolled).into());
        }
        tell(connection, known, &item, now)?;
        return Ok(Asked::Letter);
    }
    let enrolment = Enrolment {
        name: name.to_owned(),
        message: wish.message.trim().to_owned(),
        releases_email: wish.releases_email,
        releases_name: true,
        invitation: invitation.as_ref().map(|invitation| invitation.id),
        state: match invited {
            Some(_) => admitted(connection, &item, true)?,
            None => EnrolmentState::Unconfirmed,
        },
        // A letter of before does not confirm what stands there now.
        secret: secret::random(43)?,
        ..begun(known, &item, &address, language, now)?
    };
    keep(connection, &enrolment, now)?;
    ask_questions::keep(connection, enrolment.id, answers, now)?;
    invite::use_up(connection, invitation.as_ref(), now)?;
    tell(connection, &enrolment, &item, now)?;
    Ok(match invited {
        Some(_) => Asked::Placed(Box::new(enrolment)),
        None => Asked::Letter,
    })
}

/// Whether somebody who asked before may ask again: it has ended, and she has not asked too often.
fn may_ask_again(known: &Enrolment) -> bool {
    has_ended(known) && known.asked < MOST_TIMES
}

/// Whether nothing is left of a place: she left, never confirmed, or was not heard.
fn has_ended(known: &Enrolment) -> bool {
    matches!(
        known.state,
        EnrolmentState::Left | EnrolmentState::Unconfirmed | EnrolmentState::Failed
    )
}

/// A place as it begins, or begins again.
fn begun(
    known: Option<Enrolment>,
    item: &Opportunity,
    address: &str,
    language: &LanguageTag,
    now: DateTime<Utc>,
) -> Result<Enrolment, Error> {
    let (id, secret, asked, version) = match known {
        Some(known) => (known.id, known.secret, known.asked + 1, known.version + 1),
        None => (EnrolmentId::new(), secret::random(43)?, 0, 0),
    };
    Ok(Enrolment {
        id,
        opportunity: item.uuid,
        account: None,
        email: address.to_owned(),
        name: String::new(),
        language: language.clone(),
        message: String::new(),
        releases_email: false,
        releases_name: false,
        join: None,
        joined_by: None,
        note: None,
        invitation: None,
        state: EnrolmentState::Unconfirmed,
        secret,
        // One of before, which somebody may have photographed, opens nothing any more.
        ticket: ticket()?,
        since: now,
        updated: now,
        reminded: None,
        asked,
        version,
    })
}

/// The code of a new ticket.
fn ticket() -> Result<Code, Error> {
    let letters = secret::letters(LENGTH)?;
    let damaged = |_no_code| Rule::Refused("a code could not be made".to_owned());
    Ok(letters.parse().map_err(damaged)?)
}

/// From which age on somebody may let the organiser see her address: she consents for herself, and
/// to have it go to another node she is of age.
#[must_use]
pub fn releases_from(item: &Opportunity, consent_age: u32) -> u32 {
    match item.peer {
        None => consent_age,
        Some(_) => consent_age.max(OF_AGE),
    }
}

/// Whether she may come: by her age, and by her guardian. Answers how old she is; nothing for whoever
/// is old enough for everything, or was not asked.
fn may_come(
    connection: &mut Connection,
    account: &Account,
    item: &Opportunity,
    wish: &Wish,
    consent_age: u32,
    now: DateTime<Utc>,
    problems: &mut Problems,
) -> Result<Option<u32>, Error> {
    let learner = learners::get(connection, account.id)?;
    let asks_birth = is_for_minors(&item.content) || !wish.birth_month.trim().is_empty();
    let birth = match &learner {
        Some(learner) => Some(learner.birth),
        // Who works here is old enough.
        None if account.role != Role::Learner => None,
        None if asks_birth => join::birth(&wish.birth_month, now, problems),
        None => None,
    };
    let Some(birth) = birth else {
        return Ok(None);
    };
    let age = birth.age(now);
    if !fits_age(&item.content, birth, now) {
        return Err(Rule::NotOpen(Closed::Age).into());
    }
    let waits = |learner: &Learner| learner.waits_for_guardian(consent_age, now);
    if learner.as_ref().map_or(age < consent_age, waits) {
        return Err(Rule::NotOpen(Closed::Guardian).into());
    }
    Ok(Some(age))
}

/// Notes that she lets the organiser see what she wrote.
fn released(
    connection: &mut Connection,
    account: &Account,
    enrolment: &Enrolment,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let consent = Consent {
        id: ConsentId::new(),
        account: account.id,
        purpose: Purpose::Organiser,
        object: Some(enrolment.id.to_string()),
        text_version: Purpose::Organiser.text_version().to_owned(),
        language: enrolment.language.clone(),
        given: now,
        given_by: GivenBy::Own,
        evidence: None,
        withdrawn: None,
    };
    Ok(consents::insert(connection, &consent)?)
}

/// What becomes of somebody who asks now. Where the organiser decides, he has by inviting her.
fn admitted(
    connection: &mut Connection,
    item: &Opportunity,
    is_invited: bool,
) -> Result<EnrolmentState, Error> {
    let is_open = item.content.enrolment == Some(Way::Open);
    Ok(match is_open || is_invited {
        true if has_seat(connection, item)? => EnrolmentState::Accepted,
        true if is_open => EnrolmentState::Waitlisted,
        _ => EnrolmentState::Requested,
    })
}

/// Whether there is a seat for one more.
pub(super) fn has_seat(connection: &mut Connection, item: &Opportunity) -> Result<bool, Error> {
    let Some(capacity) = item.content.capacity else {
        return Ok(true);
    };
    Ok(enrolments::seated(connection, item.uuid)? < capacity)
}

/// A place and its opportunity, by what stands in the letters about it.
///
/// # Errors
/// [`Rule::NotFound`].
pub fn look(connection: &mut Connection, secret: &str) -> Result<(Enrolment, Opportunity), Error> {
    let enrolment = enrolments::by_secret(connection, secret)?.ok_or(Rule::NotFound)?;
    let item = opportunities::get(connection, enrolment.opportunity)?.ok_or(Rule::NotFound)?;
    Ok((enrolment, item))
}

/// Why nobody comes to an opportunity any more, though people may have places in it.
fn dead(item: &Opportunity, now: DateTime<Utc>) -> Option<Closed> {
    if item.deleted.is_some() {
        return Some(Closed::Cancelled);
    }
    closed(&item.content, now).filter(|why| matches!(why, Closed::Cancelled | Closed::Over))
}

/// Somebody who has no account confirms that she wants to come. Done again, it changes nothing.
///
/// # Errors
/// [`Rule::NotFound`]; [`Rule::NotOpen`] when it is closed by now.
pub fn confirm(
    connection: &mut Connection,
    secret: &str,
    now: DateTime<Utc>,
) -> Result<Enrolment, Error> {
    let (enrolment, item) = look(connection, secret)?;
    if enrolment.state != EnrolmentState::Unconfirmed {
        return Ok(enrolment);
    }
    if let Some(why) = dead(&item, now).or_else(|| closed(&item.content, now)) {
        return Err(Rule::NotOpen(why).into());
    }
    let invitation = match enrolment.invitation {
        Some(id) => invitations::get(connection, id)?,
        None => None,
    };
    let is_invited = invitation.is_some_and(|one| one.ended(now).is_none());
    let state = admitted(connection, &item, is_invited)?;
    let since = now;
    let enrolment = changed(connection, Enrolment { since, ..enrolment }, state, now)?;
    tell(connection, &enrolment, &item, now)?;
    Ok(enrolment)
}

/// Somebody does not come; whoever waits longest gets her seat.
///
/// # Errors
/// [`Rule::NotFound`] when she has no such place.
pub fn leave(
    connection: &mut Connection,
    actor: &Actor,
    id: EnrolmentId,
    now: DateTime<Utc>,
) -> Result<Enrolment, Error> {
    let account = person(actor)?.id;
    let enrolment = enrolments::get(connection, id)?
        .filter(|enrolment| enrolment.account == Some(account))
        .ok_or(Rule::NotFound)?;
    left(connection, enrolment, now)
}

/// The same, for whoever holds a letter about it.
///
/// # Errors
/// [`Rule::NotFound`].
pub fn leave_by_letter(
    connection: &mut Connection,
    secret: &str,
    now: DateTime<Utc>,
) -> Result<Enrolment, Error> {
    let (enrolment, _) = look(connection, secret)?;
    left(connection, enrolment, now)
}

/// Ends a place, and with it what she let the organiser see. What is settled stays as it is: that
/// she was turned down, was there or was not.
fn left(
    connection: &mut Connection,
    enrolment: Enrolment,
    now: DateTime<Utc>,
) -> Result<Enrolment, Error> {
    end_consents(connection, &enrolment, now)?;
    questions::erase_answers(connection, enrolment.id)?;
    let state = match enrolment.state {
        EnrolmentState::Unconfirmed => EnrolmentState::Left,
        state if state.may_leave() => EnrolmentState::Left,
        settled => settled,
    };
    // Of somebody elsewhere her node has told her name.
    let names = enrolment.join.is_some() && enrolment.releases_name;
    let had = !enrolment.message.is_empty() || enrolment.releases_email || names;
    if state == enrolment.state && !had {
        return Ok(enrolment);
    }
    elsewhere::withdraw(connection, &enrolment)?;
    let silent = silenced(enrolment);
    let enrolment = changed(connection, silent, state, now)?;
    fill(connection, enrolment.opportunity, now)?;
    Ok(enrolment)
}

/// A place without what she let the organiser see.
fn silenced(enrolment: Enrolment) -> Enrolment {
    let is_guest = enrolment.joined_by.is_some();
    let kept = |text: String| if is_guest { String::new() } else { text };
    Enrolment {
        message: String::new(),
        releases_email: false,
        releases_name: enrolment.join.is_none(),
        email: kept(enrolment.email),
        name: kept(enrolment.name),
        note: None,
        ..enrolment
    }
}

fn end_consents(
    connection: &mut Connection,
    enrolment: &Enrolment,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    release::forget(connection, enrolment.id)?;
    let Some(account) = enrolment.account else {
        return Ok(());
    };
    let object = Some(enrolment.id.to_string());
    for consent in consents::of_account(connection, account)? {
        if consent.object == object {
            consents::withdraw(connection, consent.id, now)?;
        }
    }
    Ok(())
}

/// Somebody may not come any more: her seats are given to others.
pub(super) fn leave_all(
    connection: &mut Connection,
    account: &Account,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    for enrolment in enrolments::of_account(connection, account.id)? {
        left(connection, enrolment, now)?;
    }
    Ok(())
}

/// Erases somebody's places; her seats are given to others. What her report tells of those elsewhere.
pub(super) fn forget_all(
    connection: &mut Connection,
    account: &Account,
    now: DateTime<Utc>,
) -> Result<Vec<Told>, Error> {
    let mut told = Vec::new();
    for address in emails::all_of(connection, account)? {
        invitations::delete_of_email(connection, &address)?;
    }
    for enrolment in enrolments::of_account(connection, account.id)? {
        told.extend(elsewhere::end(connection, &enrolment)?);
        enrolments::delete(connection, enrolment.id)?;
        fill(connection, enrolment.opportunity, now)?;
        tell_followers::of_places(connection, enrolment.opportunity, now)?;
    }
    Ok(told)
}

/// Places that an address got before are those of its account, once it is proven whose it is. One
/// person has one place: of two in the same opportunity the one that counts more stays.
pub(super) fn adopt(
    connection: &mut Connection,
    account: AccountId,
    address: &str,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let counts = |one: &Enrolment| (one.state.holds_seat(), one.state.is_live());
    let mut spare = Vec::new();
    for guest in enrolments::without_account(connection, address)? {
        let own = enrolments::of_account_in(connection, guest.opportunity, account)?;
        if let Some(own) = own {
            spare.push(if counts(&guest) > counts(&own) {
                own
            } else {
                guest
            });
        }
    }
    for enrolment in &spare {
        end_consents(connection, enrolment, now)?;
        elsewhere::withdraw(connection, enrolment)?;
        enrolments::delete(connection, enrolment.id)?;
    }
    enrolments::adopt(connection, address, account)?;
    for enrolment in spare {
        fill(connection, enrolment.opportunity, now)?;
        tell_followers::of_places(connection, enrolment.opportunity, now)?;
    }
    Ok(())
}

/// Free seats of ours go to those who wait, the longest first.
fn fill(
    connection: &mut Connection,
    opportunity: OpportunityId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let Some(item) = opportunities::get(connection, opportunity)? else {
        return Ok(());
    };
    let gives = item.peer.is_none() && item.content.enrolment == Some(Way::Open);
    if !gives || dead(&item, now).is_some() {
        return Ok(());
    }
    let waiting = [EnrolmentState::Waitlisted];
    for enrolment in enrolments::of_opportunity(connection, opportunity, &waiting)? {
        if !has_seat(connection, &item)? {
            break;
        }
        let enrolment = changed(connection, enrolment, EnrolmentState::Accepted, now)?;
        tell(connection, &enrolment, &item, now)?;
    }
    Ok(())
}

/// The organiser's word about somebody.
///
/// # Errors
/// [`Rule::NotFound`] for who does not edit the opportunity; [`Rule::NotOpen`] when all seats are
/// taken; [`Rule::Changed`] when `expected` is not its version; [`Problems`] at `/status` for what
/// an organiser cannot say of her.
pub fn decide(
    connection: &mut Connection,
    actor: &Actor,
    id: EnrolmentId,
    state: EnrolmentState,
    expected: Option<i64>,
    now: DateTime<Utc>,
) -> Result<Enrolment, Error> {
    use EnrolmentState::{
        Absent, Accepted, Attended, Failed, Left, Rejected, Requested, Sent, Unconfirmed,
        Waitlisted,
    };
    let enrolment = enrolments::get(connection, id)?.ok_or(Rule::NotFound)?;
    let item = opportunities::get(connection, enrolment.opportunity)?
        .filter(|item| item.peer.is_none())
        .ok_or(Rule::NotFound)?;
    actor.must_edit(item.organisation)?;
    must_match(expected, enrolment.version)?;
    let is_possible = match state {
        Accepted | Attended => !matches!(enrolment.state, Unconfirmed | Left),
        Absent => matches!(enrolment.state, Accepted | Attended | Absent),
        Rejected => !matches!(enrolment.state, Unconfirmed | Left | Attended),
        Unconfirmed | Sent | Requested | Waitlisted | Left | Failed => false,
    };
    if !is_possible {
        let told = "accepted, rejected, attended, absent".to_owned();
        return Err(Rule::member("/status", ProblemCode::NotOneOf(told)).into());
    }
    let is_same = enrolment.state == state;
    if is_same && !(state == Attended && check_in::is_news(connection, &item, &enrolment, now)?) {
        return Ok(enrolment);
    }
    let cancelled = dead(&item, now).filter(|why| *why == Closed::Cancelled);
    if let Some(why) = cancelled.filter(|_| state == Accepted) {
        return Err(Rule::NotOpen(why).into());
    }
    let needs_seat = state.holds_seat() && !enrolment.state.holds_seat();
    if needs_seat && !has_seat(connection, &item)? {
        return Err(Rule::NotOpen(Closed::Full).into());
    }
    let was = enrolment.state;
    let enrolment = changed(connection, enrolment, state, now)?;
    // Nobody plans with what she answered any more.
    if state == Rejected {
        questions::erase_answers(connection, enrolment.id)?;
    }
    // That she was there, she knows; her node, where it is another one, has to hear it.
    let is_news = match enrolment.joined_by {
        Some(_) => was.answer() != state.answer() || was.action_status() != state.action_status(),
        None if state == Accepted => matches!(was, Requested | Waitlisted | Rejected),
        None => state == Rejected,
    };
    if is_news {
        tell(connection, &enrolment, &item, now)?;
    }
    // That somebody was not there may be a wrong button, and it is late for others.
    if was.holds_seat() && state == Rejected {
        fill(connection, item.uuid, now)?;
    }
    if [was, state].contains(&Attended) {
        check_in::follow(connection, &item, &enrolment, now)?;
        if let Some(account) = enrolment.account {
            walk::follow(connection, account, now)?;
        }
    }
    Ok(enrolment)
}

/// Writes the state that somebody's place comes into.
pub(super) fn changed(
    connection: &mut Connection,
    enrolment: Enrolment,
    state: EnrolmentState,
    now: DateTime<Utc>,
) -> Result<Enrolment, Error> {
    let enrolment = Enrolment {
        state,
        updated: now,
        version: enrolment.version + 1,
        ..enrolment
    };
    keep(connection, &enrolment, now)?;
    Ok(enrolment)
}

/// Writes a place, new or changed; those who follow the opportunity hear when few are left.
fn keep(
    connection: &mut Connection,
    enrolment: &Enrolment,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    count_happening::put_enrolment(connection, enrolment, now)?;
    tell_followers::of_places(connection, enrolment.opportunity, now)
}

/// Whether somebody has a place in an opportunity, or had one.
///
/// # Errors
/// [`Error::Store`].
pub fn own(
    connection: &mut Connection,
    actor: &Actor,
    opportunity: OpportunityId,
) -> Result<Option<Enrolment>, Error> {
    match &actor.account {
        Some(account) => Ok(enrolments::of_account_in(
            connection,
            opportunity,
            account.id,
        )?),
        None => Ok(None),
    }
}
