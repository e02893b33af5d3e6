//! The code on the wall: it changes every 30 seconds, and who reads it is checked in herself.
//!
//! A code is the name of a door and a mark: HMAC-SHA-256 of the number of its half minute, by the
//! door's secret, as in RFC 6238. A mark of seven letters in a window is one of 34 billion.

use aws_lc_rs::{constant_time::verify_slices_are_equal, hmac};
use chrono::{DateTime, Utc};

use super::{Report, attend, must_edit, own};
use crate::{
    actions::{Error, secret},
    domain::{
        AccountId, Enrolment, Opportunity, OpportunityId, Rule,
        check_in::{Code, LENGTH, LETTERS, Verdict},
        permission::Actor,
    },
    store::{Connection, check_ins, enrolments},
};

/// So many seconds a code stands on the wall; for as many more it is taken.
pub const SECONDS: i64 = 30;
/// So many seconds after a code came onto the wall, who opened its page in time may press its button.
pub const PASS: i64 = 300;
/// How many letters of a code name the door.
const NAME: usize = 5;

/// What stands on the wall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The code.
    pub code: Code,
    /// In so many seconds the next one stands there.
    pub left: i64,
}

/// What the codes of a door are made of.
#[derive(Debug, Clone)]
pub struct Secret {
    name: String,
    secret: String,
}

impl Secret {
    /// The letters that a half minute, or another stretch of time, has of this door.
    fn mark(&self, word: &str, window: i64) -> String {
        let key = hmac::Key::new(hmac::HMAC_SHA256, self.secret.as_bytes());
        let tag = hmac::sign(&key, format!("{word} {window}").as_bytes());
        let letter = |byte: &u8| {
            LETTERS
                .get(usize::from(byte % 32))
                .map(|&one| char::from(one))
        };
        tag.as_ref()
            .iter()
            .filter_map(letter)
            .take(LENGTH - NAME)
            .collect()
    }

    /// What stands on the wall now.
    ///
    /// # Errors
    /// [`Rule::NotFound`] when the stored name is none.
    pub fn shown(&self, now: DateTime<Utc>) -> Result<Shown, Rule> {
        let seconds = now.timestamp();
        let mark = self.mark("door", seconds.div_euclid(SECONDS));
        let code = format!("{}{mark}", self.name).parse();
        Ok(Shown {
            code: code.map_err(|_damaged| Rule::NotFound)?,
            left: SECONDS - seconds.rem_euclid(SECONDS),
        })
    }

    /// Whether a word has this mark in a window.
    fn is_mark(&self, mark: &str, (word, window): (&str, i64)) -> bool {
        let right = self.mark(word, window);
        verify_slices_are_equal(right.as_bytes(), mark.as_bytes()).is_ok()
    }

    /// The half minute of a code that is on the wall, or was just before.
    fn seen(&self, mark: &str, now: DateTime<Utc>) -> Option<i64> {
        let window = now.timestamp().div_euclid(SECONDS);
        [window, window - 1]
            .into_iter()
            .find(|&window| self.is_mark(mark, ("door", window)))
    }

    /// The pass of who saw the code of a half minute: which one that was, and a mark of it.
    fn pass(&self, window: i64) -> String {
        format!("{window}.{}", self.mark("pass", window))
    }

    /// The half minute of a code, by the pass of who saw it then; nothing once that is over.
    fn passed(&self, mark: &str, pass: &str, now: DateTime<Utc>) -> Option<i64> {
        let (window, own) = pass.split_once('.')?;
        let window = window.parse().ok()?;
        let is_own = self.is_mark(own, ("pass", window)) && self.is_mark(mark, ("door", window));
        (is_own && now.timestamp() < window * SECONDS + PASS).then_some(window)
    }
}

/// What the codes of an opportunity's door are made of, for its editors; nothing before it was opened.
///
/// # Errors
/// As [`open`].
pub fn look(
    connection: &mut Connection,
    actor: &Actor,
    id: OpportunityId,
) -> Result<Option<Secret>, Error> {
    must_edit(connection, actor, id)?;
    own(connection, id)?;
    let found = check_ins::door_of(connection, id)?;
    Ok(found.map(|(name, secret)| Secret { name, secret }))
}

/// Gives an opportunity a door; once it has one, nothing changes.
///
/// # Errors
/// [`Rule::NotFound`] for who does not edit it; [`Rule::NotOpen`] when it is cancelled.
pub fn open(
    connection: &mut Connection,
    actor: &Actor,
    id: OpportunityId,
) -> Result<Secret, Error> {
    if let Some(known) = look(connection, actor, id)? {
        return Ok(known);
    }
    let mut name = secret::letters(NAME)?;
    while check_ins::door_named(connection, &name)?.is_some() {
        name = secret::letters(NAME)?;
    }
    let secret = secret::random(43)?;
    check_ins::insert_door(connection, id, &name, &secret)?;
    Ok(Secret { name, secret })
}

/// An opportunity, found by a code on its wall.
#[derive(Debug, Clone)]
pub struct Found {
    /// What it is.
    pub item: Opportunity,
    /// With this the code is good until [`PASS`], for who opened its page in time. By a pass nobody
    /// gets a later one.
    pub pass: String,
}

/// What a code on a wall, or an earlier look at it, is for.
///
/// # Errors
/// [`Rule::NotFound`] for a code that is wrong, or no longer on any wall: the same for both.
/// [`Rule::NotOpen`] when it is cancelled.
pub fn find(
    connection: &mut Connection,
    code: &str,
    pass: &str,
    now: DateTime<Utc>,
) -> Result<Found, Error> {
    let code: Code = code.parse().map_err(|_no_code| Rule::NotFound)?;
    let (name, mark) = code.split(NAME);
    let (id, secret) = check_ins::door_named(connection, name)?.ok_or(Rule::NotFound)?;
    let door = Secret {
        name: name.to_owned(),
        secret,
    };
    let window = door.seen(mark, now);
    let window = window.or_else(|| door.passed(mark, pass, now));
    Ok(Found {
        pass: door.pass(window.ok_or(Rule::NotFound)?),
        item: own(connection, id)?,
    })
}

/// By what somebody at a door is known.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// Her account.
    pub account: Option<AccountId>,
    /// Tickets that her browser holds, or that she typed.
    pub tickets: Vec<Code>,
}

/// Who somebody at the door of an opportunity may be: those of her places that are in it.
///
/// # Errors
/// [`Error::Store`].
pub fn places(
    connection: &mut Connection,
    item: &Opportunity,
    known: &Known,
) -> Result<Vec<Enrolment>, Error> {
    let mut places: Vec<Enrolment> = Vec::new();
    if let Some(account) = known.account {
        places.extend(enrolments::of_account_in(connection, item.uuid, account)?);
    }
    for ticket in &known.tickets {
        let found = enrolments::by_ticket(connection, ticket)?;
        let is_new = |one: &Enrolment| {
            one.opportunity == item.uuid && places.iter().all(|place| place.id != one.id)
        };
        places.extend(found.filter(is_new));
    }
    Ok(places)
}

/// Somebody checks herself in with the code on the wall: `ticket` says with which of her places, when
/// she has several.
///
/// # Errors
/// As [`find`]; [`Rule::NotFound`] also when none of her places is in it.
pub fn enter(
    connection: &mut Connection,
    (code, pass): (&str, &str),
    known: &Known,
    ticket: Option<&Code>,
    now: DateTime<Utc>,
) -> Result<(Opportunity, Report), Error> {
    let found = find(connection, code, pass, now)?;
    let places = places(connection, &found.item, known)?;
    let chosen = match ticket {
        Some(ticket) => places.into_iter().find(|place| place.ticket == *ticket),
        None => places.into_iter().next(),
    };
    let report = match chosen {
        Some(place) => attend(connection, &found.item, place, now, now)?,
        None => Report::of(Verdict::NoPlace, None),
    };
    Ok((found.item, report))
}
