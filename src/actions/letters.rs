//! Letters: written in the transaction that they are about, and sent when it is done. Whoever sends
//! takes one on first, so that of several processes only one does.

use chrono::{DateTime, TimeDelta, Utc};
use fluent_templates::fluent_bundle::FluentValue;

use super::Error;
use crate::{
    domain::{AccountId, LetterId, time::now},
    store::{
        Connection, letters,
        letters::{Waiting, Written},
    },
    text::Translator,
};

/// From then on a letter that nobody took is not tried any more.
pub const PATIENCE: TimeDelta = TimeDelta::days(3);

/// While a letter is being sent, nobody else takes it on.
const LEASE: TimeDelta = TimeDelta::minutes(10);

/// Writes a letter about somebody with an account, or without one: `messages` are those of its
/// subject and its text, `told` their variables. It goes with the account when that is erased.
pub(super) fn write(
    connection: &mut Connection,
    to: &str,
    about: Option<AccountId>,
    t: &Translator,
    (subject, text): (&str, &str),
    told: &[(&str, FluentValue<'_>)],
) -> Result<(), Error> {
    let letter = written(to, about, t, (subject, text), told);
    Ok(letters::insert(connection, letter, now())?)
}

/// The same for a letter that can be taken back alone, by its id; it is not sent before a moment. One
/// that waits under that id says the same, and stays. Whether it was written.
pub(super) fn write_once(
    connection: &mut Connection,
    (id, due): (LetterId, DateTime<Utc>),
    to: &str,
    about: Option<AccountId>,
    t: &Translator,
    messages: (&str, &str),
    told: &[(&str, FluentValue<'_>)],
) -> Result<bool, Error> {
    if letters::waits(connection, id)? {
        return Ok(false);
    }
    let letter = Written {
        id: Some(id),
        ..written(to, about, t, messages, told)
    };
    letters::insert(connection, letter, due)?;
    Ok(true)
}

fn written(
    to: &str,
    about: Option<AccountId>,
    t: &Translator,
    (subject, text): (&str, &str),
    told: &[(&str, FluentValue<'_>)],
) -> Written {
    Written {
        recipient: to.to_owned(),
        account: about,
        subject: t.with(subject, told),
        body: t.with(text, told),
        ..Written::default()
    }
}

/// Writes a letter whose words are there already.
pub(super) fn send(connection: &mut Connection, letter: Written) -> Result<(), Error> {
    Ok(letters::insert(connection, letter, now())?)
}

/// Takes a letter on: it is due again later, unless it is [`done`] with or [`put_off`] before.
/// `false` when another process has it.
///
/// # Errors
/// [`Error::Store`].
pub fn take_on(
    connection: &mut Connection,
    letter: &Waiting,
    time: DateTime<Utc>,
) -> Result<bool, Error> {
    Ok(letters::take_on(connection, letter, time + LEASE)?)
}

/// A letter that was taken on could not be sent: it is tried again, later and later.
///
/// # Errors
/// [`Error::Store`].
pub fn put_off(
    connection: &mut Connection,
    letter: &Waiting,
    time: DateTime<Utc>,
) -> Result<(), Error> {
    let due = time + pause(letter.attempts);
    Ok(letters::put_off(connection, letter.id, due)?)
}

/// Takes back what waits for somebody about an account: it is not to be sent any more.
pub(super) fn take_back(
    connection: &mut Connection,
    about: AccountId,
    to: &str,
) -> Result<(), Error> {
    Ok(letters::take_back(connection, about, to)?)
}

/// Takes one letter back; whether it waited.
pub(super) fn take_back_one(connection: &mut Connection, id: LetterId) -> Result<bool, Error> {
    Ok(letters::delete(connection, id)?)
}

/// Puts a letter away: it was sent, or nobody will take it.
///
/// # Errors
/// [`Error::Store`].
pub fn done(connection: &mut Connection, id: LetterId) -> Result<(), Error> {
    letters::delete(connection, id)?;
    Ok(())
}

/// From one try to the next: a minute, then longer and longer, up to two hours.
fn pause(attempts: i32) -> TimeDelta {
    let doublings = u32::try_from(attempts).unwrap_or_default().min(7);
    TimeDelta::minutes(1 << doublings)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tries_become_rarer() {
        let minutes: Vec<i64> = (0..10).map(|n| pause(n).num_minutes()).collect();
        assert_eq!(minutes, [1, 2, 4, 8, 16, 32, 64, 128, 128, 128]);
    }
}
