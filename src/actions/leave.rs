//! Leaving: everything of a person's is erased, after days in which she may think again
//! (GDPR article 17).

use chrono::{DateTime, Utc};

use super::{
    Error,
    change_account::{keep_an_operator, keep_owners},
    enrol, follow_thing, invite_adviser, report_erasure,
};
use crate::{
    domain::{
        Account, ConsentId, Rule,
        account::{GRACE, Scope},
        consent::{GivenBy, Purpose},
        permission::Actor,
    },
    store::{Connection, accounts, cards, consents, learners},
};

/// The signed-in person, who may change what is hers.
pub(super) fn person(actor: &Actor) -> Result<&Account, Rule> {
    actor.must_have(Scope::Write)?;
    actor.account.as_ref().ok_or(Rule::SignInFirst)
}

/// Begins the erasure of an account, or leaves it as it was begun; what this one consented to ends.
/// Answers when it will be done.
pub(super) fn begin(
    connection: &mut Connection,
    account: &Account,
    by: GivenBy,
    now: DateTime<Utc>,
) -> Result<DateTime<Utc>, Error> {
    for consent in consents::of_account(connection, account.id)? {
        if consent.given_by == by && consent.purpose == Purpose::Account {
            consents::withdraw(connection, consent.id, now)?;
        }
    }
    let until = account.leaving.unwrap_or(now + GRACE);
    accounts::set_leaving(connection, account.id, Some(until))?;
    Ok(until)
}

/// Whether somebody has begun to leave by herself: her own consent to the account has ended.
pub(super) fn has_left(connection: &mut Connection, account: &Account) -> Result<bool, Error> {
    let own = consents::of_account(connection, account.id)?
        .into_iter()
        .find(|one| one.given_by == GivenBy::Own && one.purpose == Purpose::Account);
    Ok(own.is_some_and(|consent| consent.withdrawn.is_some()))
}

/// Somebody wants to leave. Answers when everything of hers is erased.
///
/// # Errors
/// [`Rule`]: nobody is signed in; [`Rule::Refused`] for the last operator, and for the last owner
/// of an organisation.
pub fn ask(
    connection: &mut Connection,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<DateTime<Utc>, Error> {
    let account = person(actor)?;
    may_go(connection, account)?;
    begin(connection, account, GivenBy::Own, now)
}

/// Somebody leaves at once: everything of hers is erased. Answers the secret of the report.
///
/// # Errors
/// As [`ask`]; [`Rule::SignInFirst`], too, when she is erased already: she has the report of that.
pub fn at_once(
    connection: &mut Connection,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<String, Error> {
    let id = person(actor)?.id;
    let account = accounts::get(connection, id)?.ok_or(Rule::SignInFirst)?;
    may_go(connection, &account)?;
    erase(connection, &account, now)
}

/// Erases everything of a person's; her seats go to others. Answers the secret of the report.
fn erase(
    connection: &mut Connection,
    account: &Account,
    now: DateTime<Utc>,
) -> Result<String, Error> {
    let told = enrol::forget_all(connection, account, now)?;
    follow_thing::forget_all(connection, account)?;
    cards::forget(connection, account.id, now)?;
    invite_adviser::forget_all(connection, account, now)?;
    accounts::delete(connection, account.id)?;
    report_erasure::begin(connection, &told, now)
}

/// Who does not see it when an account is erased, and is written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Absent {
    /// She herself; her guardian sees it.
    Herself,
    /// She, and whoever answers for her.
    Everybody,
}

/// The same, and where letters are sent (`mails`), one says where the report is.
pub(super) fn erase_and_tell(
    connection: &mut Connection,
    account: &Account,
    absent: Absent,
    mails: bool,
    now: DateTime<Utc>,
) -> Result<String, Error> {
    let mut readers = Vec::new();
    if mails {
        readers.extend(report_erasure::herself(connection, account, now)?);
    }
    if mails && absent == Absent::Everybody {
        readers.extend(report_erasure::guardian(connection, account, now)?);
    }
    let secret = erase(connection, account, now)?;
    report_erasure::tell(connection, account, &readers, &secret, now)?;
    Ok(secret)
}

/// Somebody stays after all. What she agreed to before, she agrees to again by that.
///
/// # Errors
/// [`Rule`]: nobody is signed in; [`Rule::Refused`] for a child whose guardian does not agree any
/// more.
pub fn stay(
    connection: &mut Connection,
    actor: &Actor,
    consent_age: u32,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let account = person(actor)?;
    let Some(_) = account.leaving else {
        return Ok(());
    };
    let waits = learners::get(connection, account.id)?
        .is_some_and(|learner| learner.waits_for_guardian(consent_age, now));
    if waits {
        return Err(Rule::Refused("your guardian has to agree first".to_owned()).into());
    }
    for mut consent in consents::of_account(connection, account.id)? {
        // Those that ended when she began to leave; what was withdrawn before stays so.
        let began = account.leaving.map(|until| until - GRACE);
        let is_own = consent.given_by == GivenBy::Own && consent.purpose == Purpose::Account;
        if is_own && consent.withdrawn == began {
            consent.id = ConsentId::new();
            consent.given = now;
            consent.withdrawn = None;
            consents::insert(connection, &consent)?;
        }
    }
    Ok(accounts::set_leaving(connection, account.id, None)?)
}

/// Withdraws a consent of hers. That to the account itself begins the erasure; answers when that
/// will be done.
///
/// # Errors
/// [`Rule::NotFound`] when it is not hers, was given by her guardian, or is withdrawn already; as
/// [`ask`].
pub fn withdraw(
    connection: &mut Connection,
    actor: &Actor,
    id: ConsentId,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, Error> {
    let account = person(actor)?;
    let own = consents::of_account(connection, account.id)?;
    let consent = own
        .into_iter()
        .filter(|consent| consent.given_by == GivenBy::Own && consent.withdrawn.is_none())
        .find(|consent| consent.id == id)
        .ok_or(Rule::NotFound)?;
    match consent.purpose {
        Purpose::Account => ask(connection, actor, now).map(Some),
        Purpose::Adviser => {
            let adviser = consent.object.as_deref().and_then(|id| id.parse().ok());
            let ended = match adviser {
                Some(adviser) => invite_adviser::end(connection, actor, adviser, now),
                None => Err(Rule::NotFound.into()),
            };
            match ended {
                // Nothing is left to end: the consent alone is.
                Err(Error::Rule(Rule::NotFound)) => consents::withdraw(connection, id, now)?,
                ended => ended?,
            }
            Ok(None)
        }
        Purpose::Organiser => {
            // Without it she cannot come.
            let enrolment = consent.object.as_deref().and_then(|id| id.parse().ok());
            match enrolment {
                Some(enrolment) => enrol::leave(connection, actor, enrolment, now).map(drop)?,
                None => consents::withdraw(connection, id, now)?,
            }
            Ok(None)
        }
    }
}

/// Erases those whose time is over, and writes to them where letters are sent (`mails`); answers how
/// many.
///
/// # Errors
/// [`Error::Store`].
pub fn erase_left(
    connection: &mut Connection,
    mails: bool,
    now: DateTime<Utc>,
) -> Result<usize, Error> {
    let left = accounts::left(connection, now)?;
    let mut erased = 0;
    for account in &left {
        // She may have become the last who can, since she asked.
        if may_go(connection, account).is_ok() {
            erase_and_tell(connection, account, Absent::Everybody, mails, now)?;
            erased += 1;
        }
    }
    Ok(erased)
}

/// Refuses who is the last that can do something.
pub(super) fn may_go(connection: &mut Connection, account: &Account) -> Result<(), Error> {
    keep_an_operator(connection, account)?;
    keep_owners(connection, account)
}
