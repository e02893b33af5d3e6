//! Keeping a search, and hearing what is new in it.

use chrono::{DateTime, Utc};

use super::{Error, secret};
use crate::{
    domain::{
        AccountId, LanguageTag, ProblemCode, Problems, Rule, SavedSearch, SavedSearchId, limit,
        permission::Actor,
        saved_search::{MOST, PAUSE},
        time::now,
    },
    store::{Connection, saved_searches},
};

/// Before a letter is tried again that could not be sent.
const RETRY: chrono::TimeDelta = chrono::TimeDelta::hours(1);

fn account(actor: &Actor) -> Result<AccountId, Error> {
    Ok(actor.account.as_ref().ok_or(Rule::SignInFirst)?.id)
}

/// Keeps a search under a name; the same search again changes its name. `query` is that of the
/// address of its results; with `letters`, she is written to in that language.
///
/// # Errors
/// [`Rule`]: nobody is signed in; the name is empty or too long; there are too many searches.
pub fn save(
    connection: &mut Connection,
    actor: &Actor,
    name: &str,
    query: &str,
    language: &LanguageTag,
    letters: bool,
) -> Result<SavedSearch, Error> {
    let account = account(actor)?;
    let name = name.trim();
    let mut problems = Problems::default();
    problems.add_if(name.is_empty(), "/name", ProblemCode::Required);
    limit::check_line(Some(name), "/name", &mut problems);
    let too_long = query.len() > limit::QUERY;
    problems.add_if(too_long, "/query", ProblemCode::TooLong(limit::QUERY));
    let own = saved_searches::of_account(connection, account)?;
    let known = own.iter().find(|item| item.query == query);
    let full = known.is_none() && own.len() >= MOST;
    problems.add_if(full, "", ProblemCode::TooMany(MOST));
    problems.or(())?;
    let time = now();
    let item = match known {
        Some(known) => known.clone(),
        None => SavedSearch {
            id: SavedSearchId::new(),
            account,
            name: String::new(),
            query: query.to_owned(),
            language: language.clone(),
            created: time,
            told: time,
            due: None,
            stop: secret::random(43)?,
        },
    };
    let item = SavedSearch {
        name: name.to_owned(),
        language: language.clone(),
        due: letters.then(|| item.due.unwrap_or(time + PAUSE)),
        ..item
    };
    saved_searches::put(connection, &item)?;
    Ok(item)
}

/// One of her searches.
///
/// # Errors
/// [`Rule::NotFound`].
pub fn own(
    connection: &mut Connection,
    actor: &Actor,
    id: SavedSearchId,
) -> Result<SavedSearch, Error> {
    let own = saved_searches::of_account(connection, account(actor)?)?;
    let found = own.into_iter().find(|item| item.id == id);
    Ok(found.ok_or(Rule::NotFound)?)
}

/// She has seen what is new in it.
///
/// # Errors
/// [`Rule::NotFound`].
pub fn look(
    connection: &mut Connection,
    actor: &Actor,
    id: SavedSearchId,
) -> Result<SavedSearch, Error> {
    let item = own(connection, actor, id)?;
    saved_searches::told(connection, item.id, now())?;
    Ok(item)
}

/// Whether she is written to. Then she hears of what is new from now on.
///
/// # Errors
/// [`Rule::NotFound`].
pub fn set_letters(
    connection: &mut Connection,
    actor: &Actor,
    id: SavedSearchId,
    letters: bool,
) -> Result<(), Error> {
    let item = own(connection, actor, id)?;
    let time = now();
    if letters && item.due.is_none() {
        saved_searches::told(connection, item.id, time)?;
    }
    let due = letters.then(|| item.due.unwrap_or(time + PAUSE));
    Ok(saved_searches::set_due(connection, item.id, due)?)
}

/// Forgets one.
///
/// # Errors
/// [`Rule::NotFound`].
pub fn remove(connection: &mut Connection, actor: &Actor, id: SavedSearchId) -> Result<(), Error> {
    let item = own(connection, actor, id)?;
    Ok(saved_searches::delete(connection, item.id)?)
}

/// Ends the letters of the search that this stands for.
///
/// # Errors
/// [`Rule::NotFound`].
pub fn stop(connection: &mut Connection, stop: &str) -> Result<SavedSearch, Error> {
    let item = saved_searches::by_stop(connection, stop)?.ok_or(Rule::NotFound)?;
    saved_searches::set_due(connection, item.id, None)?;
    Ok(item)
}

/// Takes the letter on that is due for a search: no other process sends it, and when this one ends
/// before it is sent, it is due again later. Answers whether it was still due.
///
/// # Errors
/// The database's.
pub fn take_on(
    connection: &mut Connection,
    item: &SavedSearch,
    time: DateTime<Utc>,
) -> Result<bool, Error> {
    Ok(saved_searches::postpone(connection, item, time + RETRY)?)
}

/// Notes that somebody was told of everything that was new until `time`, unless she has ended the
/// letters meanwhile.
///
/// # Errors
/// The database's.
pub fn told(
    connection: &mut Connection,
    item: &SavedSearch,
    time: DateTime<Utc>,
) -> Result<(), Error> {
    saved_searches::told(connection, item.id, time)?;
    let taken_on = SavedSearch {
        due: item.due.map(|_| time + RETRY),
        ..item.clone()
    };
    saved_searches::postpone(connection, &taken_on, time + PAUSE)?;
    Ok(())
}
