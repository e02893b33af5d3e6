//! The ways in which somebody can sign in. Whoever takes one away asks here whether another is left.

use super::Error;
use crate::{
    domain::{Account, Role, Rule, card::CardState, time::now},
    store::{Connection, cards, emails},
};

/// What is about to be taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken<'a> {
    /// One of her addresses: by it she gets links, and with it she types a password.
    Email(&'a str),
}

/// Whether she can still sign in without it.
///
/// # Errors
/// [`Error::Store`].
pub(super) fn is_left(
    connection: &mut Connection,
    account: &Account,
    taken: Taken<'_>,
) -> Result<bool, Error> {
    let Taken::Email(gone) = taken;
    let mut addresses = emails::of_account(connection, account.id)?;
    addresses.extend(account.email.clone());
    if addresses.iter().any(|address| address != gone) {
        return Ok(true);
    }
    // Cards are for learners alone.
    if account.role != Role::Learner {
        return Ok(false);
    }
    let time = now();
    let own = cards::of_account(connection, account.id)?;
    Ok(own.iter().any(|card| card.state(time) == CardState::Used))
}

/// Refuses to take her last way in away.
///
/// # Errors
/// [`Rule::Refused`].
pub(super) fn keep_one(
    connection: &mut Connection,
    account: &Account,
    taken: Taken<'_>,
) -> Result<(), Error> {
    if is_left(connection, account, taken)? {
        Ok(())
    } else {
        Err(Rule::Refused("it is the last way to sign in".to_owned()).into())
    }
}
