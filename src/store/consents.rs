//! What people have agreed to.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{Connection, Error, connection::both, parsed, schema::consent};
use crate::domain::{AccountId, Consent, ConsentId, consent::Purpose};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = consent, treat_none_as_default_value = false)]
struct Row {
    id: String,
    account: String,
    purpose: String,
    object: Option<String>,
    text_version: String,
    language: String,
    given: NaiveDateTime,
    given_by: String,
    evidence: Option<String>,
    withdrawn: Option<NaiveDateTime>,
}

impl Row {
    fn read(self) -> Result<Consent, Error> {
        Ok(Consent {
            id: parsed("consent", &self.id)?,
            account: parsed("consent", &self.account)?,
            purpose: parsed("consent", &self.purpose)?,
            object: self.object,
            text_version: self.text_version,
            language: parsed("consent", &self.language)?,
            given: self.given.and_utc(),
            given_by: parsed("consent", &self.given_by)?,
            evidence: self
                .evidence
                .map(|word| parsed("consent", &word))
                .transpose()?,
            withdrawn: self.withdrawn.map(|time| time.and_utc()),
        })
    }
}

/// Writes a new consent.
///
/// # Errors
/// [`Error::Query`].
pub fn insert(connection: &mut Connection, item: &Consent) -> Result<(), Error> {
    let row = Row {
        id: item.id.to_string(),
        account: item.account.to_string(),
        purpose: item.purpose.as_str().to_owned(),
        object: item.object.clone(),
        text_version: item.text_version.clone(),
        language: item.language.to_string(),
        given: item.given.naive_utc(),
        given_by: item.given_by.as_str().to_owned(),
        evidence: item.evidence.map(|one| one.as_str().to_owned()),
        withdrawn: item.withdrawn.map(|time| time.naive_utc()),
    };
    both!(connection, c => diesel::insert_into(consent::table).values(&row).execute(c))?;
    Ok(())
}

/// The consents of somebody, the latest first.
///
/// # Errors
/// [`Error`].
pub fn of_account(connection: &mut Connection, account: AccountId) -> Result<Vec<Consent>, Error> {
    let rows: Vec<Row> = both!(connection, c => consent::table
        .filter(consent::account.eq(account.to_string()))
        .order(consent::id.desc())
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// Notes that what somebody has agreed to about one thing does not hold any more, whoever gave it.
///
/// # Errors
/// [`Error::Query`].
pub fn withdraw_about(
    connection: &mut Connection,
    account: AccountId,
    (purpose, object): (Purpose, &str),
    at: DateTime<Utc>,
) -> Result<(), Error> {
    both!(connection, c => diesel::update(consent::table
            .filter(consent::account.eq(account.to_string()))
            .filter(consent::purpose.eq(purpose.as_str()))
            .filter(consent::object.eq(object))
            .filter(consent::withdrawn.is_null()))
        .set(consent::withdrawn.eq(at.naive_utc()))
        .execute(c))?;
    Ok(())
}

/// Notes that a consent does not hold any more.
///
/// # Errors
/// [`Error::Query`].
pub fn withdraw(
    connection: &mut Connection,
    id: ConsentId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    both!(connection, c => diesel::update(
        consent::table.find(id.to_string()).filter(consent::withdrawn.is_null())
    )
    .set(consent::withdrawn.eq(now.naive_utc()))
    .execute(c))?;
    Ok(())
}
