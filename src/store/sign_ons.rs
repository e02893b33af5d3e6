//! Who the people of accounts are at single sign-ons.

pub mod attempts;
pub mod newcomers;

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{Connection, Error, connection::both, parsed, schema::sign_on};
use crate::domain::{AccountId, SignOn, SignOnId, sign_on::Identity};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = sign_on, treat_none_as_default_value = false)]
struct Row {
    id: String,
    account: String,
    issuer: String,
    subject: String,
    created: NaiveDateTime,
    used: Option<NaiveDateTime>,
}

impl Row {
    fn read(self) -> Result<SignOn, Error> {
        Ok(SignOn {
            id: parsed("sign-on", &self.id)?,
            account: parsed("sign-on", &self.account)?,
            identity: Identity {
                issuer: self.issuer,
                subject: self.subject,
            },
            created: self.created.and_utc(),
            used: self.used.map(|time| time.and_utc()),
        })
    }
}

/// Writes who somebody is at a provider.
///
/// # Errors
/// [`Error::Query`]; a unique violation when that is somebody's already.
pub fn insert(connection: &mut Connection, item: &SignOn) -> Result<(), Error> {
    let row = Row {
        id: item.id.to_string(),
        account: item.account.to_string(),
        issuer: item.identity.issuer.clone(),
        subject: item.identity.subject.clone(),
        created: item.created.naive_utc(),
        used: item.used.map(|time| time.naive_utc()),
    };
    both!(connection, c => diesel::insert_into(sign_on::table).values(&row).execute(c))?;
    Ok(())
}

/// Whose an identity is.
///
/// # Errors
/// [`Error`].
pub fn by_identity(
    connection: &mut Connection,
    identity: &Identity,
) -> Result<Option<SignOn>, Error> {
    both!(connection, c => sign_on::table
        .filter(sign_on::issuer.eq(&identity.issuer))
        .filter(sign_on::subject.eq(&identity.subject))
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(Row::read)
    .transpose()
}

/// What is linked to an account, oldest first.
///
/// # Errors
/// [`Error`].
pub fn of_account(connection: &mut Connection, account: AccountId) -> Result<Vec<SignOn>, Error> {
    let rows: Vec<Row> = both!(connection, c => sign_on::table
        .filter(sign_on::account.eq(account.to_string()))
        .order((sign_on::created, sign_on::id))
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// Notes that somebody signed in by it.
///
/// # Errors
/// [`Error::Query`].
pub fn note_use(
    connection: &mut Connection,
    id: SignOnId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    both!(connection, c => diesel::update(sign_on::table.find(id.to_string()))
        .set(sign_on::used.eq(now.naive_utc()))
        .execute(c))?;
    Ok(())
}

/// Removes a link.
///
/// # Errors
/// [`Error::Query`].
pub fn delete(connection: &mut Connection, id: SignOnId) -> Result<(), Error> {
    both!(connection, c => diesel::delete(sign_on::table.find(id.to_string())).execute(c))?;
    Ok(())
}

/// Removes every link of an account.
///
/// # Errors
/// [`Error::Query`].
pub fn delete_all(connection: &mut Connection, account: AccountId) -> Result<(), Error> {
    both!(connection, c => diesel::delete(
        sign_on::table.filter(sign_on::account.eq(account.to_string()))
    )
    .execute(c))?;
    Ok(())
}
