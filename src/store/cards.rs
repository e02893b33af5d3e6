//! Cards that open accounts, and what was done with them. Only the hashes of a card's secret and of
//! its words are stored.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{
    Connection, Error,
    connection::both,
    parsed,
    schema::{card, card_entry},
};
use crate::domain::{
    AccountId, Card, CardId, OrganisationId,
    card::{Deed, Entry},
};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = card, treat_none_as_default_value = false)]
struct Row {
    id: String,
    organisation: String,
    name: String,
    secret: String,
    language: String,
    account: Option<String>,
    created: NaiveDateTime,
    expires: NaiveDateTime,
    used: Option<NaiveDateTime>,
    locked: Option<NaiveDateTime>,
}

impl Row {
    fn read(self) -> Result<Card, Error> {
        Ok(Card {
            id: parsed("card", &self.id)?,
            organisation: parsed("card", &self.organisation)?,
            name: self.name,
            secret: self.secret,
            language: parsed("card", &self.language)?,
            account: self.account.map(|id| parsed("card", &id)).transpose()?,
            created: self.created.and_utc(),
            expires: self.expires.and_utc(),
            used: self.used.map(|time| time.and_utc()),
            locked: self.locked.map(|time| time.and_utc()),
        })
    }
}

/// Writes a new card, which has no words yet.
///
/// # Errors
/// [`Error::Query`]; a unique violation when another card has its name.
pub fn insert(connection: &mut Connection, item: &Card) -> Result<(), Error> {
    let row = Row {
        id: item.id.to_string(),
        organisation: item.organisation.to_string(),
        name: item.name.clone(),
        secret: item.secret.clone(),
        language: item.language.to_string(),
        account: item.account.map(|id| id.to_string()),
        created: item.created.naive_utc(),
        expires: item.expires.naive_utc(),
        used: item.used.map(|time| time.naive_utc()),
        locked: item.locked.map(|time| time.naive_utc()),
    };
    both!(connection, c => diesel::insert_into(card::table).values(&row).execute(c))?;
    Ok(())
}

/// A card by its name.
///
/// # Errors
/// [`Error`].
pub fn by_name(connection: &mut Connection, name: &str) -> Result<Option<Card>, Error> {
    both!(connection, c => card::table
        .filter(card::name.eq(name))
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(Row::read)
    .transpose()
}

/// A card by its id.
///
/// # Errors
/// [`Error`].
pub fn get(connection: &mut Connection, id: CardId) -> Result<Option<Card>, Error> {
    both!(connection, c => card::table
        .find(id.to_string())
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(Row::read)
    .transpose()
}

/// The cards of an organisation, the latest first.
///
/// # Errors
/// [`Error`].
pub fn of_organisation(
    connection: &mut Connection,
    organisation: OrganisationId,
    limit: i64,
) -> Result<Vec<Card>, Error> {
    let rows: Vec<Row> = both!(connection, c => card::table
        .filter(card::organisation.eq(organisation.to_string()))
        .order(card::id.desc())
        .limit(limit)
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// How many cards of an organisation could still be used for the first time.
///
/// # Errors
/// [`Error::Query`].
pub fn count_fresh(
    connection: &mut Connection,
    organisation: OrganisationId,
    now: DateTime<Utc>,
) -> Result<usize, Error> {
    let count: i64 = both!(connection, c => card::table
        .filter(card::organisation.eq(organisation.to_string()))
        .filter(card::used.is_null())
        .filter(card::locked.is_null())
        .filter(card::expires.gt(now.naive_utc()))
        .count()
        .get_result(c))?;
    Ok(usize::try_from(count).unwrap_or(usize::MAX))
}

/// The cards of an account, the latest first.
///
/// # Errors
/// [`Error`].
pub fn of_account(connection: &mut Connection, account: AccountId) -> Result<Vec<Card>, Error> {
    let rows: Vec<Row> = both!(connection, c => card::table
        .filter(card::account.eq(account.to_string()))
        .order(card::id.desc())
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// The hash (PHC string) of the words that go with a card.
///
/// # Errors
/// [`Error::Query`].
pub fn words(connection: &mut Connection, id: CardId) -> Result<Option<String>, Error> {
    let words: Option<Option<String>> = both!(connection, c => card::table
        .find(id.to_string())
        .select(card::words)
        .first(c)
        .optional())?;
    Ok(words.flatten())
}

/// Uses a card for the first time: it opens an account from now on, with these words (PHC string).
/// `false` when somebody was faster.
///
/// # Errors
/// [`Error::Query`].
pub fn use_first(
    connection: &mut Connection,
    id: CardId,
    account: AccountId,
    words: &str,
    now: DateTime<Utc>,
) -> Result<bool, Error> {
    let used = both!(connection, c => diesel::update(
        card::table
            .find(id.to_string())
            .filter(card::used.is_null())
            .filter(card::locked.is_null())
    )
    .set((
        card::account.eq(account.to_string()),
        card::words.eq(words),
        card::used.eq(now.naive_utc()),
    ))
    .execute(c))?;
    Ok(used == 1)
}

/// Sets the words (PHC string) that go with a card by which somebody comes back.
///
/// # Errors
/// [`Error::Query`].
pub fn set_words(connection: &mut Connection, id: CardId, words: &str) -> Result<(), Error> {
    both!(connection, c => diesel::update(
        card::table.find(id.to_string()).filter(card::locked.is_null())
    )
    .set(card::words.eq(words))
    .execute(c))?;
    Ok(())
}

/// Counts that somebody with a card did not know whose it is; answers how often by now.
///
/// # Errors
/// [`Error::Query`].
pub fn miss(connection: &mut Connection, id: CardId) -> Result<i32, Error> {
    both!(connection, c => diesel::update(card::table.find(id.to_string()))
        .set(card::misses.eq(card::misses + 1))
        .execute(c))?;
    Ok(both!(connection, c => card::table
        .find(id.to_string())
        .select(card::misses)
        .first(c))?)
}

/// How often people with cards of an account did not know whose it is, in all.
///
/// # Errors
/// [`Error::Query`].
pub fn missed(connection: &mut Connection, account: AccountId) -> Result<i64, Error> {
    let misses: Vec<i32> = both!(connection, c => card::table
        .filter(card::account.eq(account.to_string()))
        .select(card::misses)
        .load(c))?;
    Ok(misses.into_iter().map(i64::from).sum())
}

/// Locks a card; its words are forgotten.
///
/// # Errors
/// [`Error::Query`].
pub fn lock(connection: &mut Connection, id: CardId, now: DateTime<Utc>) -> Result<(), Error> {
    both!(connection, c => diesel::update(
        card::table.find(id.to_string()).filter(card::locked.is_null())
    )
    .set((card::locked.eq(now.naive_utc()), card::words.eq(None::<String>)))
    .execute(c))?;
    Ok(())
}

/// Forgets whom the cards of an account open, and their words: they are used up.
///
/// # Errors
/// [`Error::Query`].
pub fn forget(
    connection: &mut Connection,
    account: AccountId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    both!(connection, c => diesel::update(card::table
        .filter(card::account.eq(account.to_string()))
        .filter(card::locked.is_null()))
        .set(card::locked.eq(now.naive_utc()))
        .execute(c))?;
    both!(connection, c => diesel::update(card::table
        .filter(card::account.eq(account.to_string())))
        .set((card::account.eq(None::<String>), card::words.eq(None::<String>)))
        .execute(c))?;
    Ok(())
}

/// Notes what was done with a card.
///
/// # Errors
/// [`Error::Query`].
pub fn note(
    connection: &mut Connection,
    id: CardId,
    what: Deed,
    by: Option<AccountId>,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    both!(connection, c => diesel::insert_into(card_entry::table)
        .values((
            card_entry::id.eq(uuid::Uuid::now_v7().to_string()),
            card_entry::card.eq(id.to_string()),
            card_entry::what.eq(what.as_str()),
            card_entry::by_account.eq(by.map(|id| id.to_string())),
            card_entry::at.eq(now.naive_utc()),
        ))
        .execute(c))?;
    Ok(())
}

type EntryRow = (String, String, Option<String>, NaiveDateTime);

fn entry((card, what, by, at): EntryRow) -> Result<Entry, Error> {
    Ok(Entry {
        card,
        what: parsed("card_entry", &what)?,
        by: by.map(|id| parsed("card_entry", &id)).transpose()?,
        at: at.and_utc(),
    })
}

/// What was done with the cards of an organisation, the latest first.
///
/// # Errors
/// [`Error`].
pub fn entries(
    connection: &mut Connection,
    organisation: OrganisationId,
    limit: i64,
) -> Result<Vec<Entry>, Error> {
    let rows: Vec<EntryRow> = both!(connection, c => card_entry::table
        .inner_join(card::table)
        .filter(card::organisation.eq(organisation.to_string()))
        .order(card_entry::id.desc())
        .limit(limit)
        .select((card::name, card_entry::what, card_entry::by_account, card_entry::at))
        .load(c))?;
    rows.into_iter().map(entry).collect()
}

/// What was done with the cards of an account, the latest first.
///
/// # Errors
/// [`Error`].
pub fn entries_of_account(
    connection: &mut Connection,
    account: AccountId,
) -> Result<Vec<Entry>, Error> {
    let rows: Vec<EntryRow> = both!(connection, c => card_entry::table
        .inner_join(card::table)
        .filter(card::account.eq(account.to_string()))
        .order(card_entry::id.desc())
        .select((card::name, card_entry::what, card_entry::by_account, card_entry::at))
        .load(c))?;
    rows.into_iter().map(entry).collect()
}

/// Removes cards that expired before `before` and were never used, with what was done with them.
///
/// # Errors
/// [`Error::Query`].
pub fn sweep(connection: &mut Connection, before: DateTime<Utc>) -> Result<usize, Error> {
    Ok(both!(connection, c => diesel::delete(card::table
        .filter(card::used.is_null())
        .filter(card::expires.lt(before.naive_utc())))
    .execute(c))?)
}
