//! Writing to those who signed up: each gets a letter of her own, and nobody sees who else does. Who has
//! an account reads it on the page of her place, too.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Error, ask_questions::edited, enrol, letters, territory};
use crate::{
    domain::{
        Enrolment, LanguageTag, Message, MessageId, Opportunity, OpportunityId, ProblemCode,
        Problems, Rule,
        consent::Purpose,
        message::{Addressees, MOST_A_DAY, MessageContent},
        permission::Actor,
    },
    store::{Connection, consents, enrolments, letters::Written, messages, organisations},
    text::{Translator, plain},
};

/// Whom a message reaches.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reach {
    /// Those who get it.
    pub reached: Vec<Enrolment>,
    /// Those who have an account and no address: they read it on the page of their place.
    pub on_page: Vec<Enrolment>,
    /// How many do not: they signed up from another server and released no address.
    pub missed: u32,
}

/// Whom a message about an opportunity would reach.
///
/// # Errors
/// [`Error::Store`].
pub fn reach(
    connection: &mut Connection,
    id: OpportunityId,
    audience: Addressees,
) -> Result<Reach, Error> {
    let mut reach = Reach::default();
    for enrolment in enrolments::of_opportunity(connection, id, audience.states())? {
        if has_withdrawn(connection, &enrolment)? {
            continue;
        }
        match address_of(connection, &enrolment)? {
            Some(_) => reach.reached.push(enrolment),
            None if enrolment.account.is_some() => reach.on_page.push(enrolment),
            None => reach.missed += 1,
        }
    }
    Ok(reach)
}

/// Whether somebody has taken back that this organiser may know of her: her last word about this
/// place counts. Who was there is so still, but nobody writes to her.
fn has_withdrawn(connection: &mut Connection, enrolment: &Enrolment) -> Result<bool, Error> {
    let Some(account) = enrolment.account else {
        return Ok(false);
    };
    let object = Some(enrolment.id.to_string());
    let last = consents::of_account(connection, account)?
        .into_iter()
        .find(|one| one.purpose == Purpose::Organiser && one.object == object);
    Ok(last.is_some_and(|consent| consent.withdrawn.is_some()))
}

/// What was written to somebody with an account since she signed up, the latest first: she reads it on
/// the page of her place.
///
/// # Errors
/// [`Error::Store`].
pub fn read_by(connection: &mut Connection, enrolment: &Enrolment) -> Result<Vec<Message>, Error> {
    if enrolment.account.is_none() || has_withdrawn(connection, enrolment)? {
        return Ok(Vec::new());
    }
    let written = messages::of_opportunity(connection, enrolment.opportunity)?;
    let is_hers = |message: &Message| {
        message.published >= enrolment.since
            && message.content.audience.states().contains(&enrolment.state)
    };
    Ok(written.into_iter().filter(is_hers).collect())
}

/// Where a message to somebody goes; nothing for a guest who released no address, and for who has
/// none.
fn address_of(connection: &mut Connection, enrolment: &Enrolment) -> Result<Option<String>, Error> {
    if enrolment.joined_by.is_some() && !enrolment.releases_email {
        return Ok(None);
    }
    let address = enrol::writing::address_of(connection, enrolment)?;
    Ok(address.filter(|address| !address.is_empty()))
}

/// Writes to them. With a key that was used before, nothing is sent, and the answer is what was sent
/// then.
///
/// # Errors
/// As [`edited`]; [`Rule::KeyReused`] when the key came with another message; [`Problems`] at
/// `/name`, `/content` and, when nobody is reached, `/audience`; [`Rule::TooMany`] after some messages
/// in a day.
pub fn send(
    connection: &mut Connection,
    actor: &Actor,
    id: OpportunityId,
    content: &MessageContent,
    key: &str,
    now: DateTime<Utc>,
) -> Result<Message, Error> {
    let item = edited(connection, actor, id)?;
    let written = MessageContent {
        audience: content.audience,
        name: content.name.trim().to_owned(),
        content: content.content.trim().to_owned(),
    };
    match messages::by_key(connection, id, key)? {
        Some(known) if known.content != written => return Err(Rule::KeyReused.into()),
        Some(known) => return Ok(known),
        None => {}
    }
    let reach = checked(connection, id, content)?;
    may_write(connection, id, now)?;
    // The guardian of who has no address gets her copy.
    for enrolment in reach.reached.iter().chain(&reach.on_page) {
        write(connection, &item, enrolment, content, now)?;
    }
    let message = Message {
        id: MessageId::new(),
        opportunity: id,
        account: actor.account.as_ref().map(|account| account.id),
        content: written,
        published: now,
        reached: u32::try_from(reach.reached.len()).unwrap_or(u32::MAX),
        missed: reach.missed,
        on_page: u32::try_from(reach.on_page.len()).unwrap_or(u32::MAX),
        key: key.to_owned(),
    };
    messages::insert(connection, &message)?;
    Ok(message)
}

/// Whom a message reaches, when nothing is wrong with it.
///
/// # Errors
/// [`Problems`] as [`send`].
pub fn checked(
    connection: &mut Connection,
    id: OpportunityId,
    content: &MessageContent,
) -> Result<Reach, Error> {
    let mut problems = Problems::default();
    content.check(&mut problems);
    let reach = reach(connection, id, content.audience)?;
    let is_nobody = reach.reached.is_empty() && reach.on_page.is_empty();
    problems.add_if(is_nobody, "/audience", ProblemCode::DoesNotExist);
    problems.or(())?;
    Ok(reach)
}

fn may_write(
    connection: &mut Connection,
    id: OpportunityId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let day = TimeDelta::days(1);
    let times = messages::times(connection, id, now - day)?;
    let is_full = i64::try_from(times.len()).unwrap_or(i64::MAX) >= MOST_A_DAY;
    match times.first() {
        Some(first) if is_full => {
            let wait = (*first + day - now).num_seconds().max(1);
            Err(Rule::TooMany(u64::try_from(wait).unwrap_or(1)).into())
        }
        _ => Ok(()),
    }
}

fn write(
    connection: &mut Connection,
    item: &Opportunity,
    enrolment: &Enrolment,
    content: &MessageContent,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let territory = territory(connection)?;
    let is_guest = enrolment.joined_by.is_some();
    // Of somebody elsewhere nobody knows the language.
    let own = territory.languages.first().filter(|_| is_guest);
    let language = own.unwrap_or(&enrolment.language).clone();
    let t = Translator::new(&language);
    let pick = |map: &crate::domain::LanguageMap| -> String {
        let found = map.pick(std::slice::from_ref::<LanguageTag>(&language));
        plain::line(found.map(|(_, text)| text).unwrap_or_default())
    };
    let organiser = organisations::get(connection, item.organisation)?.ok_or(Rule::NotFound)?;
    let link = match is_guest {
        true => item.url.to_string(),
        false => territory
            .url
            .at(&format!("/enrolments/{}", enrolment.secret))
            .to_string(),
    };
    let told = [
        ("text", content.content.trim().into()),
        ("organiser", pick(&organiser.content.name).into()),
        ("title", pick(&item.content.name).into()),
        ("link", link.into()),
    ];
    let body = t.with("mail-message-text", &told);
    let guardian = enrol::writing::guardian_of(connection, enrolment, now)?;
    let own = address_of(connection, enrolment)?;
    for recipient in own.into_iter().chain(guardian) {
        let letter = Written {
            recipient,
            account: enrolment.account,
            subject: content.name.trim().to_owned(),
            body: body.clone(),
            ..Written::default()
        };
        letters::send(connection, letter)?;
    }
    Ok(())
}
