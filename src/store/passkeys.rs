//! Passkeys, and ceremonies with devices that are under way. Of a ceremony's secret only the hash is
//! stored.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{
    Connection, Error,
    connection::both,
    parsed,
    schema::{passkey, passkey_ceremony},
};
use crate::domain::{AccountId, Passkey, PasskeyId};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = passkey, treat_none_as_default_value = false)]
struct Row {
    id: String,
    account: String,
    credential: String,
    name: String,
    data: String,
    created: NaiveDateTime,
    used: Option<NaiveDateTime>,
    locked: Option<NaiveDateTime>,
}

impl Row {
    fn read(self) -> Result<Passkey, Error> {
        Ok(Passkey {
            id: parsed("passkey", &self.id)?,
            account: parsed("passkey", &self.account)?,
            credential: self.credential,
            name: self.name,
            data: self.data,
            created: self.created.and_utc(),
            used: self.used.map(|time| time.and_utc()),
            locked: self.locked.map(|time| time.and_utc()),
        })
    }
}

/// Writes a new passkey.
///
/// # Errors
/// [`Error::Query`]; a unique violation when the credential is known.
pub fn insert(connection: &mut Connection, item: &Passkey) -> Result<(), Error> {
    let row = Row {
        id: item.id.to_string(),
        account: item.account.to_string(),
        credential: item.credential.clone(),
        name: item.name.clone(),
        data: item.data.clone(),
        created: item.created.naive_utc(),
        used: item.used.map(|time| time.naive_utc()),
        locked: item.locked.map(|time| time.naive_utc()),
    };
    both!(connection, c => diesel::insert_into(passkey::table).values(&row).execute(c))?;
    Ok(())
}

/// A passkey by its id with the device.
///
/// # Errors
/// [`Error`].
pub fn by_credential(
    connection: &mut Connection,
    credential: &str,
) -> Result<Option<Passkey>, Error> {
    both!(connection, c => passkey::table
        .filter(passkey::credential.eq(credential))
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(Row::read)
    .transpose()
}

/// The passkeys of an account, oldest first.
///
/// # Errors
/// [`Error`].
pub fn of_account(connection: &mut Connection, account: AccountId) -> Result<Vec<Passkey>, Error> {
    let rows: Vec<Row> = both!(connection, c => passkey::table
        .filter(passkey::account.eq(account.to_string()))
        .order((passkey::created, passkey::id))
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// Notes that somebody signed in by a passkey, with what the device said.
///
/// # Errors
/// [`Error::Query`].
pub fn note_use(
    connection: &mut Connection,
    id: PasskeyId,
    data: &str,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    both!(connection, c => diesel::update(passkey::table.find(id.to_string()))
        .set((passkey::data.eq(data), passkey::used.eq(now.naive_utc())))
        .execute(c))?;
    Ok(())
}

/// Notes that a passkey seems to be copied.
///
/// # Errors
/// [`Error::Query`].
pub fn lock(connection: &mut Connection, id: PasskeyId, now: DateTime<Utc>) -> Result<(), Error> {
    both!(connection, c => diesel::update(passkey::table.find(id.to_string()))
        .set(passkey::locked.eq(now.naive_utc()))
        .execute(c))?;
    Ok(())
}

/// Removes a passkey.
///
/// # Errors
/// [`Error::Query`].
pub fn delete(connection: &mut Connection, id: PasskeyId) -> Result<(), Error> {
    both!(connection, c => diesel::delete(passkey::table.find(id.to_string())).execute(c))?;
    Ok(())
}

/// Removes every passkey of an account.
///
/// # Errors
/// [`Error::Query`].
pub fn delete_all(connection: &mut Connection, account: AccountId) -> Result<(), Error> {
    both!(connection, c => diesel::delete(
        passkey::table.filter(passkey::account.eq(account.to_string()))
    )
    .execute(c))?;
    Ok(())
}

/// Writes a ceremony that begins. `account` is whose passkey is added; nobody's when somebody signs
/// in.
///
/// # Errors
/// [`Error::Query`].
pub fn begin(
    connection: &mut Connection,
    hash: &str,
    account: Option<AccountId>,
    state: &str,
    expires: DateTime<Utc>,
) -> Result<(), Error> {
    both!(connection, c => diesel::insert_into(passkey_ceremony::table)
        .values((
            passkey_ceremony::hash.eq(hash),
            passkey_ceremony::account.eq(account.map(|id| id.to_string())),
            passkey_ceremony::state.eq(state),
            passkey_ceremony::expires.eq(expires.naive_utc()),
        ))
        .execute(c))?;
    Ok(())
}

/// Takes a ceremony away and answers what it was: whose, and the state of its begin. Nothing when
/// there is none, or its time is over.
///
/// # Errors
/// [`Error`].
pub fn take(
    connection: &mut Connection,
    hash: &str,
    now: DateTime<Utc>,
) -> Result<Option<(Option<AccountId>, String)>, Error> {
    type Found = (Option<String>, String, NaiveDateTime);
    let row: Option<Found> = both!(connection, c => passkey_ceremony::table
        .find(hash)
        .select((
            passkey_ceremony::account,
            passkey_ceremony::state,
            passkey_ceremony::expires,
        ))
        .first(c)
        .optional())?;
    let Some((account, state, expires)) = row else {
        return Ok(None);
    };
    let gone = both!(connection, c => diesel::delete(passkey_ceremony::table.find(hash))
        .execute(c))?;
    if gone != 1 || expires.and_utc() <= now {
        return Ok(None);
    }
    let account = account.map(|id| parsed("ceremony", &id)).transpose()?;
    Ok(Some((account, state)))
}

/// Removes ceremonies whose time is over.
///
/// # Errors
/// [`Error::Query`].
pub fn sweep(connection: &mut Connection, now: DateTime<Utc>) -> Result<usize, Error> {
    Ok(both!(connection, c => diesel::delete(
        passkey_ceremony::table.filter(passkey_ceremony::expires.le(now.naive_utc()))
    )
    .execute(c))?)
}
