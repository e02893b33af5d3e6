//! How people hear of what they follow: what they have seen, and the digest that is mailed.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Error, follow_thing::follower, secret};
use crate::{
    domain::{
        AccountId, LanguageTag, Rule,
        permission::Actor,
        subscription::{Digest, Every},
    },
    store::{Connection, digests},
};

/// Before a digest is tried again that could not be sent.
const RETRY: TimeDelta = TimeDelta::hours(1);

/// How somebody hears of what she follows; as it begins, when she never said.
fn of(
    connection: &mut Connection,
    account: AccountId,
    language: &LanguageTag,
    now: DateTime<Utc>,
) -> Result<Digest, Error> {
    let known = digests::get(connection, account)?;
    Ok(match known {
        Some(known) => known,
        None => Digest {
            account,
            seen: DateTime::UNIX_EPOCH,
            every: None,
            language: language.clone(),
            told: now,
            due: None,
            stop: secret::random(43)?,
        },
    })
}

/// She looks at what happened; answers until when she had seen it before.
///
/// # Errors
/// [`Rule`]: nobody is signed in.
pub fn look(
    connection: &mut Connection,
    actor: &Actor,
    language: &LanguageTag,
    now: DateTime<Utc>,
) -> Result<DateTime<Utc>, Error> {
    let account = actor.account.as_ref().ok_or(Rule::SignInFirst)?.id;
    let before = of(connection, account, language, now)?;
    let seen = before.seen;
    digests::put(
        connection,
        &Digest {
            seen: now,
            ..before
        },
    )?;
    Ok(seen)
}

/// How often she is written to, in which language; nothing: never. Then she hears of what happens
/// from now on.
///
/// # Errors
/// [`Rule`]: nobody is signed in; her guardian has to agree first.
pub fn set(
    connection: &mut Connection,
    actor: &Actor,
    every: Option<Every>,
    (consent_age, language): (u32, &LanguageTag),
    now: DateTime<Utc>,
) -> Result<Digest, Error> {
    let account = follower(connection, actor, consent_age, now)?.id;
    let before = of(connection, account, language, now)?;
    let begins = before.every.is_none();
    let item = Digest {
        every,
        language: language.clone(),
        told: if begins { now } else { before.told },
        due: every.map(|every| now + every.pause()),
        ..before
    };
    digests::put(connection, &item)?;
    Ok(item)
}

/// Ends the digest that this stands for.
///
/// # Errors
/// [`Rule::NotFound`].
pub fn stop(connection: &mut Connection, stop: &str) -> Result<(), Error> {
    let item = digests::by_stop(connection, stop)?.ok_or(Rule::NotFound)?;
    let ended = Digest {
        every: None,
        due: None,
        ..item
    };
    Ok(digests::put(connection, &ended)?)
}

/// Takes a digest on that is due: no other process sends it, and when this one ends before it is
/// sent, it is due again later. Answers it as it is then; nothing when it was not due any more.
///
/// # Errors
/// The database's.
pub fn take_on(
    connection: &mut Connection,
    item: &Digest,
    time: DateTime<Utc>,
) -> Result<Option<Digest>, Error> {
    let due = Some(time + RETRY);
    let taken = digests::postpone(connection, item, due, item.told)?;
    Ok(taken.then(|| Digest {
        due,
        ..item.clone()
    }))
}

/// Notes that somebody was told of what happened until `time`, unless she has ended the letters
/// meanwhile.
///
/// # Errors
/// The database's.
pub fn told(connection: &mut Connection, taken: &Digest, time: DateTime<Utc>) -> Result<(), Error> {
    let due = taken.every.map(|every| time + every.pause());
    digests::postpone(connection, taken, due, time)?;
    Ok(())
}
