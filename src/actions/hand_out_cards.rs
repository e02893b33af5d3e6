//! Cards for people with neither mail nor phone: an organisation that the operator has verified
//! prints them, locks one that is lost, and hands out another for the same account. What is in the
//! account it never sees.

use chrono::{DateTime, Utc};

use super::{Error, answer_once::answer_once, letters, secret, sign_in, territory};
use crate::{
    domain::{
        AccountId, Card, CardId, LanguageTag, Organisation, ProblemCode, Role, Rule,
        card::{Code, Deed, KEPT, MISSED, MISSES, NAME, OPEN, SECRET, SHEET},
        permission::Actor,
    },
    store::{Connection, accounts, cards, idempotency::Answer, organisations},
    text::Translator,
};

/// A card that was made just now: its code is not kept, and shown this once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The card.
    pub card: Card,
    /// What stands on it.
    pub code: Code,
}

/// Refuses whoever may hand out no cards for an organisation: they speak for people's age and names,
/// so the operator has to know it.
///
/// # Errors
/// [`Rule::NotFound`] to whom it is not; [`Rule::Forbidden`] while it is not verified.
pub fn may(actor: &Actor, organisation: &Organisation) -> Result<(), Rule> {
    actor.must_edit(organisation.uuid)?;
    if organisation.verified || actor.is_operator() {
        Ok(())
    } else {
        Err(Rule::Forbidden("a verified organisation"))
    }
}

/// Does what makes cards once for a key of the form that asks for it: nothing for a form that was sent
/// again. A form without a key is done each time.
///
/// # Errors
/// What `work` answers.
pub fn once(
    connection: &mut Connection,
    actor: &Actor,
    organisation: &Organisation,
    key: &str,
    now: DateTime<Utc>,
    work: impl FnOnce(&mut Connection) -> Result<Vec<Printed>, Error>,
) -> Result<Vec<Printed>, Error> {
    let Some(account) = by(actor).filter(|_| !key.is_empty()) else {
        return work(connection);
    };
    let (principal, key) = (format!("account:{account}"), format!("cards {key}"));
    let request = format!("cards of {}", organisation.uuid);
    let mut made = Vec::new();
    answer_once(connection, &principal, &key, &request, now, |connection| {
        made = work(connection)?;
        Ok(Answer {
            request: String::new(),
            status: 200,
            location: None,
            version: None,
            body: String::new(),
        })
    })?;
    Ok(made)
}

/// Makes a sheet of cards.
///
/// # Errors
/// As [`may`]; [`crate::domain::Problems`] at `/count`: from 1 to [`SHEET`], and no more than
/// [`OPEN`] that nobody has used.
pub fn print(
    connection: &mut Connection,
    actor: &Actor,
    organisation: &Organisation,
    count: u32,
    language: &LanguageTag,
    now: DateTime<Utc>,
) -> Result<Vec<Printed>, Error> {
    may(actor, organisation)?;
    let told = if !(1..=SHEET).contains(&count) {
        Some(format!("is not a number from 1 to {SHEET}"))
    } else {
        let open = cards::count_fresh(connection, organisation.uuid, now)?;
        let all = open.saturating_add(usize::try_from(count).unwrap_or(usize::MAX));
        (all > OPEN).then(|| format!("would make more than {OPEN} unused cards"))
    };
    if let Some(told) = told {
        return Err(Rule::member("/count", ProblemCode::Malformed(told)).into());
    }
    (0..count)
        .map(|_| make(connection, actor, (organisation, None), language, now))
        .collect()
}

/// Locks a card that is lost. Whoever was signed in with it is not any more.
///
/// # Errors
/// As [`may`]; [`Rule::NotFound`] when it is not this organisation's.
pub fn lock(
    connection: &mut Connection,
    actor: &Actor,
    organisation: &Organisation,
    id: CardId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let card = own(connection, actor, organisation, id)?;
    if card.locked.is_none() {
        close(connection, &card, now)?;
        cards::note(connection, id, Deed::Locked, by(actor), now)?;
        if let Some(account) = card.account {
            tell(connection, account, &card, LOCKED)?;
        }
    }
    Ok(())
}

/// Whether cards of an account were tried so often, by people who did not know when she was born, that
/// only the operator makes another one: who prints them could try month after month.
///
/// # Errors
/// [`Error::Store`].
pub fn is_held(
    connection: &mut Connection,
    actor: &Actor,
    account: AccountId,
) -> Result<bool, Error> {
    let missed = cards::missed(connection, account)?;
    // The next card can be tried too.
    Ok(!actor.is_operator() && missed + i64::from(MISSES) > MISSED)
}

/// The card that [`replace`] makes another one for when this one is lost: itself, or the one that opened
/// its account, when this one was to replace it and can be used no more. It is of the same organisation.
///
/// # Errors
/// [`Error::Store`].
pub fn replaceable(
    connection: &mut Connection,
    card: &Card,
    now: DateTime<Utc>,
) -> Result<Option<CardId>, Error> {
    let Some(account) = card.account else {
        return Ok(None);
    };
    let all = cards::of_account(connection, account)?;
    let latest = all.first().unwrap_or(card);
    if card.can_be_replaced(latest, now) {
        return Ok(Some(card.id));
    }
    // Only the latest one stands for the one that it was to replace.
    if card.used.is_some() || latest.id != card.id {
        return Ok(None);
    }
    let mut others = all.iter().filter(|other| {
        other.organisation == card.organisation && other.can_be_replaced(latest, now)
    });
    Ok(others.next().map(|other| other.id))
}

/// Makes a new card for the account of one that is lost, which is locked. Whoever uses it has to know
/// when she was born; the organisation can guess that a few times ([`is_held`]).
///
/// # Errors
/// As [`lock`]; [`Rule::NotFound`] too when the card has opened no account, or has been replaced;
/// [`Rule::Forbidden`] when only the operator makes another one.
pub fn replace(
    connection: &mut Connection,
    actor: &Actor,
    organisation: &Organisation,
    id: CardId,
    now: DateTime<Utc>,
) -> Result<Printed, Error> {
    let card = own(connection, actor, organisation, id)?;
    let account = card.account.filter(|_| card.used.is_some());
    let account = account.ok_or(Rule::NotFound)?;
    // One card opens an account, and the latest can be replaced again.
    let others = cards::of_account(connection, account)?;
    let latest = others.first().unwrap_or(&card);
    if !card.can_be_replaced(latest, now) {
        return Err(Rule::NotFound.into());
    }
    if is_held(connection, actor, account)? {
        return Err(Rule::Forbidden("an operator").into());
    }
    if card.locked.is_none() {
        close(connection, &card, now)?;
    }
    cards::note(connection, id, Deed::Replaced, by(actor), now)?;
    let place = (organisation, Some(account));
    let printed = make(connection, actor, place, &card.language, now)?;
    tell(connection, account, &printed.card, MADE)?;
    Ok(printed)
}

/// The letter of a card that was made for an account: its subject, and its text.
const MADE: (&str, &str) = ("mail-card-subject", "mail-card-text");
/// That of a card that was locked.
pub(super) const LOCKED: (&str, &str) = ("mail-card-changed-subject", "mail-card-locked-text");
/// That of a new card by which somebody came in.
pub(super) const USED: (&str, &str) = ("mail-card-changed-subject", "mail-card-used-text");

/// That of new words for her card.
pub(super) const RENEWED: (&str, &str) = ("mail-card-changed-subject", "mail-card-renewed-text");

/// Writes to her what was done with a card of hers, when she has an address by now.
pub(super) fn tell(
    connection: &mut Connection,
    account: AccountId,
    card: &Card,
    messages: (&str, &str),
) -> Result<(), Error> {
    let account = accounts::get(connection, account)?.ok_or(Rule::NotFound)?;
    let Some(address) = &account.email else {
        return Ok(());
    };
    let territory = territory(connection)?;
    let language = account
        .language
        .clone()
        .unwrap_or_else(LanguageTag::english);
    let t = Translator::new(&language);
    let organisation = organisations::get(connection, card.organisation)?;
    let names = organisation.map(|organisation| organisation.content.name);
    let name = names
        .as_ref()
        .and_then(|names| names.pick(std::slice::from_ref(&language)));
    let told = [
        ("card", card.name.as_str().into()),
        ("name", account.name.as_str().into()),
        ("territory", territory.called(&language).into()),
        (
            "organisation",
            name.map(|(_, name)| name).unwrap_or_default().into(),
        ),
    ];
    letters::write(connection, address, Some(account.id), &t, messages, &told)
}

fn by(actor: &Actor) -> Option<AccountId> {
    actor.account.as_ref().map(|account| account.id)
}

fn own(
    connection: &mut Connection,
    actor: &Actor,
    organisation: &Organisation,
    id: CardId,
) -> Result<Card, Error> {
    may(actor, organisation)?;
    let card = cards::get(connection, id)?.filter(|card| card.organisation == organisation.uuid);
    Ok(card.ok_or(Rule::NotFound)?)
}

fn close(connection: &mut Connection, card: &Card, now: DateTime<Utc>) -> Result<(), Error> {
    cards::lock(connection, card.id, now)?;
    let account = match card.account {
        Some(id) => accounts::get(connection, id)?,
        None => None,
    };
    // A card signs in learners alone: whoever works here by now did not come by it.
    match account.filter(|account| account.role == Role::Learner) {
        Some(account) => sign_in::end_all(connection, account.id),
        None => Ok(()),
    }
}

fn make(
    connection: &mut Connection,
    actor: &Actor,
    (organisation, account): (&Organisation, Option<AccountId>),
    language: &LanguageTag,
    now: DateTime<Utc>,
) -> Result<Printed, Error> {
    let mut name = secret::letters(NAME)?;
    while cards::by_name(connection, &name)?.is_some() {
        name = secret::letters(NAME)?;
    }
    let own = secret::letters(SECRET)?;
    let card = Card {
        id: CardId::new(),
        organisation: organisation.uuid,
        secret: secret::hash(&own),
        language: language.clone(),
        account,
        created: now,
        expires: now + KEPT,
        used: None,
        locked: None,
        name: name.clone(),
    };
    cards::insert(connection, &card)?;
    cards::note(connection, card.id, Deed::Printed, by(actor), now)?;
    let secret = Some(own);
    Ok(Printed {
        card,
        code: Code { name, secret },
    })
}
