//! People who want to join and have not opened the link in their letter yet. Only the hash of the
//! link's secret is stored.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{Connection, Error, connection::both, parsed, schema::joining};
use crate::domain::{LanguageTag, learner::BirthMonth, sign_on::Identity};

/// Somebody who wants to join.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joining {
    /// SHA-256 of the link's secret, hexadecimal.
    pub hash: String,
    /// SHA-256 of the nonce of the browser that asked.
    pub nonce: String,
    /// Lower-case mail address, which nobody has confirmed.
    pub email: String,
    /// What to call her.
    pub name: String,
    /// When she was born.
    pub birth: BirthMonth,
    /// Lower-case mail address of her guardian, when she needs one.
    pub guardian: Option<String>,
    /// The language in which she agreed.
    pub language: LanguageTag,
    /// Who she is at the single sign-on that she came by.
    pub sign_on: Option<Identity>,
    /// When she agreed.
    pub created: DateTime<Utc>,
    /// Until when the link works.
    pub expires: DateTime<Utc>,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = joining, treat_none_as_default_value = false)]
struct Row {
    hash: String,
    nonce: String,
    email: String,
    name: String,
    birth: String,
    guardian: Option<String>,
    language: String,
    issuer: Option<String>,
    subject: Option<String>,
    created: NaiveDateTime,
    expires: NaiveDateTime,
}

impl Row {
    fn read(self) -> Result<Joining, Error> {
        Ok(Joining {
            hash: self.hash,
            nonce: self.nonce,
            email: self.email,
            name: self.name,
            birth: parsed("joining", &self.birth)?,
            guardian: self.guardian,
            language: parsed("joining", &self.language)?,
            sign_on: match (self.issuer, self.subject) {
                (Some(issuer), Some(subject)) => Some(Identity { issuer, subject }),
                _ => None,
            },
            created: self.created.and_utc(),
            expires: self.expires.and_utc(),
        })
    }
}

/// Writes that somebody wants to join.
///
/// # Errors
/// [`Error::Query`].
pub fn insert(connection: &mut Connection, item: &Joining) -> Result<(), Error> {
    let row = Row {
        hash: item.hash.clone(),
        nonce: item.nonce.clone(),
        email: item.email.clone(),
        name: item.name.clone(),
        birth: item.birth.to_string(),
        guardian: item.guardian.clone(),
        language: item.language.to_string(),
        issuer: item.sign_on.as_ref().map(|own| own.issuer.clone()),
        subject: item.sign_on.as_ref().map(|own| own.subject.clone()),
        created: item.created.naive_utc(),
        expires: item.expires.naive_utc(),
    };
    both!(connection, c => diesel::insert_into(joining::table).values(&row).execute(c))?;
    Ok(())
}

/// Somebody by the hash of her link's secret.
///
/// # Errors
/// [`Error`].
pub fn get(connection: &mut Connection, hash: &str) -> Result<Option<Joining>, Error> {
    both!(connection, c => joining::table
        .find(hash)
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(Row::read)
    .transpose()
}

/// Removes everything that somebody with this address has asked for.
///
/// # Errors
/// [`Error::Query`].
pub fn delete_all(connection: &mut Connection, email: &str) -> Result<(), Error> {
    both!(connection, c => diesel::delete(joining::table.filter(joining::email.eq(email)))
        .execute(c))?;
    Ok(())
}

/// Removes what expired before `now`.
///
/// # Errors
/// [`Error::Query`].
pub fn sweep(connection: &mut Connection, now: DateTime<Utc>) -> Result<usize, Error> {
    Ok(both!(connection, c => diesel::delete(
        joining::table.filter(joining::expires.lt(now.naive_utc()))
    )
    .execute(c))?)
}
