//! People who sign in.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::{
    dsl::sql,
    prelude::*,
    sql_types::{Bool, Text},
};

use super::{
    Connection, Error,
    connection::both,
    parsed,
    schema::{account, account_email},
};
use crate::domain::{Account, AccountId, Role};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = account, treat_none_as_default_value = false)]
struct Row {
    id: String,
    email: Option<String>,
    name: String,
    role: String,
    language: Option<String>,
    password: Option<String>,
    created: NaiveDateTime,
    seen: Option<NaiveDateTime>,
    leaving: Option<NaiveDateTime>,
}

impl Row {
    fn read(self) -> Result<Account, Error> {
        Ok(Account {
            id: parsed("account", &self.id)?,
            email: self.email,
            name: self.name,
            role: parsed("account", &self.role)?,
            language: self
                .language
                .map(|tag| parsed("account", &tag))
                .transpose()?,
            has_password: self.password.is_some(),
            created: self.created.and_utc(),
            seen: self.seen.map(|time| time.and_utc()),
            leaving: self.leaving.map(|time| time.and_utc()),
        })
    }
}

/// Writes a new account, which has no password yet.
///
/// # Errors
/// [`Error::Query`]; a unique violation when the address has an account.
pub fn insert(connection: &mut Connection, item: &Account) -> Result<(), Error> {
    let row = Row {
        id: item.id.to_string(),
        email: item.email.clone(),
        name: item.name.clone(),
        role: item.role.as_str().to_owned(),
        language: item.language.as_ref().map(ToString::to_string),
        password: None,
        created: item.created.naive_utc(),
        seen: item.seen.map(|time| time.naive_utc()),
        leaving: item.leaving.map(|time| time.naive_utc()),
    };
    both!(connection, c => diesel::insert_into(account::table).values(&row).execute(c))?;
    Ok(())
}

/// An account by its id.
///
/// # Errors
/// [`Error`].
pub fn get(connection: &mut Connection, id: AccountId) -> Result<Option<Account>, Error> {
    both!(connection, c => account::table
        .find(id.to_string())
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(Row::read)
    .transpose()
}

/// An account by any mail address that is known to be its, which is lower case: the one that letters
/// go to, or a further one.
///
/// # Errors
/// [`Error`].
pub fn by_email(connection: &mut Connection, email: &str) -> Result<Option<Account>, Error> {
    both!(connection, c => account::table
        .filter(account::email.eq(email).or(account::id.eq_any(account_email::table
            .filter(account_email::email.eq(email))
            .select(account_email::account))))
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(Row::read)
    .transpose()
}

/// All accounts, in the order of their addresses ([`Account::key`]), after `after`.
///
/// # Errors
/// [`Error`].
pub fn all(connection: &mut Connection, after: &str, limit: i64) -> Result<Vec<Account>, Error> {
    let key = || sql::<Text>("coalesce(email, id)");
    let rows: Vec<Row> = both!(connection, c => account::table
        .filter(key().gt(after))
        .order(key())
        .limit(limit)
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// How many accounts there are.
///
/// # Errors
/// [`Error::Query`].
pub fn count(connection: &mut Connection) -> Result<i64, Error> {
    Ok(both!(connection, c => account::table.count().get_result(c))?)
}

/// How many accounts have a role.
///
/// # Errors
/// [`Error::Query`].
pub fn count_with(connection: &mut Connection, role: Role) -> Result<i64, Error> {
    Ok(both!(connection, c => account::table
        .filter(account::role.eq(role.as_str()))
        .count()
        .get_result(c))?)
}

/// Whether another account of a role than `id` has been used: its person has signed in.
///
/// # Errors
/// [`Error::Query`].
pub fn has_used_beside(
    connection: &mut Connection,
    role: Role,
    id: AccountId,
) -> Result<bool, Error> {
    Ok(both!(connection, c => diesel::select(diesel::dsl::exists(
        account::table
            .filter(account::role.eq(role.as_str()))
            .filter(account::seen.is_not_null())
            .filter(account::id.ne(id.to_string()))
    ))
    .get_result(c))?)
}

/// Notes that an account's person is here.
///
/// # Errors
/// [`Error::Query`].
pub fn see(connection: &mut Connection, id: AccountId, now: DateTime<Utc>) -> Result<(), Error> {
    both!(connection, c => diesel::update(account::table.find(id.to_string()))
        .set((
            account::seen.eq(now.naive_utc()),
            account::warned.eq(None::<NaiveDateTime>),
        ))
        .execute(c))?;
    Ok(())
}

/// Whether somebody has shown that she has the address of an account.
///
/// # Errors
/// [`Error::Query`].
pub fn is_proven(connection: &mut Connection, id: AccountId) -> Result<bool, Error> {
    let proven: Option<Option<NaiveDateTime>> = both!(connection, c => account::table
        .find(id.to_string())
        .select(account::proven)
        .first(c)
        .optional())?;
    Ok(proven.flatten().is_some())
}

/// Notes that somebody has shown that she has the address of an account.
///
/// # Errors
/// [`Error::Query`].
pub fn prove(connection: &mut Connection, id: AccountId, now: DateTime<Utc>) -> Result<(), Error> {
    both!(connection, c => diesel::update(account::table.find(id.to_string()))
        .set(account::proven.eq(now.naive_utc()))
        .execute(c))?;
    Ok(())
}

/// Sets the address that letters go to; nothing when none is left.
///
/// # Errors
/// [`Error::Query`]; a unique violation when it is somebody else's.
pub fn set_email(
    connection: &mut Connection,
    id: AccountId,
    email: Option<&str>,
) -> Result<(), Error> {
    both!(connection, c => diesel::update(account::table.find(id.to_string()))
        .set(account::email.eq(email))
        .execute(c))?;
    Ok(())
}

/// Changes an account's role.
///
/// # Errors
/// [`Error::Query`].
pub fn set_role(connection: &mut Connection, id: AccountId, role: Role) -> Result<(), Error> {
    both!(connection, c => diesel::update(account::table.find(id.to_string()))
        .set(account::role.eq(role.as_str()))
        .execute(c))?;
    Ok(())
}

/// Changes what an account says of itself.
///
/// # Errors
/// [`Error::Query`].
pub fn set_profile(
    connection: &mut Connection,
    id: AccountId,
    name: &str,
    language: Option<&str>,
) -> Result<(), Error> {
    both!(connection, c => diesel::update(account::table.find(id.to_string()))
        .set((account::name.eq(name), account::language.eq(language)))
        .execute(c))?;
    Ok(())
}

/// The hash (PHC string) of an account's password, if it has one.
///
/// # Errors
/// [`Error::Query`].
pub fn password(connection: &mut Connection, id: AccountId) -> Result<Option<String>, Error> {
    let hash: Option<Option<String>> = both!(connection, c => account::table
        .find(id.to_string())
        .select(account::password)
        .first(c)
        .optional())?;
    Ok(hash.flatten())
}

/// Stores the hash (PHC string) of an account's password; `None` takes the password away.
///
/// # Errors
/// [`Error::Query`].
pub fn set_password(
    connection: &mut Connection,
    id: AccountId,
    hash: Option<&str>,
) -> Result<(), Error> {
    both!(connection, c => diesel::update(account::table.find(id.to_string()))
        .set(account::password.eq(hash))
        .execute(c))?;
    Ok(())
}

/// Sets when everything of an account's person is erased, or that she stays.
///
/// # Errors
/// [`Error::Query`].
pub fn set_leaving(
    connection: &mut Connection,
    id: AccountId,
    leaving: Option<DateTime<Utc>>,
) -> Result<(), Error> {
    both!(connection, c => diesel::update(account::table.find(id.to_string()))
        .set(account::leaving.eq(leaving.map(|time| time.naive_utc())))
        .execute(c))?;
    Ok(())
}

/// Those whose time to stay is over.
///
/// # Errors
/// [`Error`].
pub fn left(connection: &mut Connection, now: DateTime<Utc>) -> Result<Vec<Account>, Error> {
    let rows: Vec<Row> = both!(connection, c => account::table
        .filter(account::leaving.le(now.naive_utc()))
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// Learners who stay, were not here since `before`, and have not been told yet what follows from it.
/// Those with an address only where letters are sent (`mails`).
///
/// # Errors
/// [`Error`].
pub fn inactive(
    connection: &mut Connection,
    before: DateTime<Utc>,
    mails: bool,
    limit: i64,
) -> Result<Vec<Account>, Error> {
    let before = before.naive_utc();
    let absent = account::seen
        .lt(before)
        .or(account::seen.is_null().and(account::created.lt(before)));
    let rows: Vec<Row> = both!(connection, c => account::table
        .filter(account::role.eq(Role::Learner.as_str()))
        .filter(account::leaving.is_null())
        .filter(account::warned.is_null())
        .filter(absent)
        .filter(account::email.is_null().or(mails.into_sql::<Bool>()))
        .order(account::id)
        .limit(limit)
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// Notes that somebody was told that her account will be erased; it is forgotten when she comes.
///
/// # Errors
/// [`Error::Query`].
pub fn warn(connection: &mut Connection, id: AccountId, now: DateTime<Utc>) -> Result<(), Error> {
    both!(connection, c => diesel::update(account::table.find(id.to_string()))
        .set(account::warned.eq(now.naive_utc()))
        .execute(c))?;
    Ok(())
}

/// Forgets that somebody was told so: of those who were here since `before`, and of those who were
/// told before `stale`, when nothing followed from it.
///
/// # Errors
/// [`Error::Query`].
pub fn forget_warnings(
    connection: &mut Connection,
    before: DateTime<Utc>,
    stale: DateTime<Utc>,
) -> Result<(), Error> {
    let before = before.naive_utc();
    let present = account::seen
        .ge(before)
        .or(account::seen.is_null().and(account::created.ge(before)));
    both!(connection, c => diesel::update(account::table
            .filter(account::warned.is_not_null())
            .filter(present.or(account::warned.lt(stale.naive_utc()))))
        .set(account::warned.eq(None::<NaiveDateTime>))
        .execute(c))?;
    Ok(())
}

/// Learners who were told before `told`, and were not here since `before`. Those with an address only
/// where letters are sent (`mails`).
///
/// # Errors
/// [`Error`].
pub fn abandoned(
    connection: &mut Connection,
    (told, before): (DateTime<Utc>, DateTime<Utc>),
    mails: bool,
    limit: i64,
) -> Result<Vec<Account>, Error> {
    let before = before.naive_utc();
    let absent = account::seen
        .lt(before)
        .or(account::seen.is_null().and(account::created.lt(before)));
    let rows: Vec<Row> = both!(connection, c => account::table
        .filter(account::role.eq(Role::Learner.as_str()))
        .filter(account::warned.lt(told.naive_utc()))
        .filter(absent)
        .filter(account::email.is_null().or(mails.into_sql::<Bool>()))
        .order(account::id)
        .limit(limit)
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// Removes an account with its sessions, links, tokens and places.
///
/// # Errors
/// [`Error::Query`].
pub fn delete(connection: &mut Connection, id: AccountId) -> Result<(), Error> {
    both!(connection, c => diesel::delete(account::table.find(id.to_string())).execute(c))?;
    Ok(())
}
