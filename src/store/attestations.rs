//! What organisations have seen of guardians on paper.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::{Connection, Error, connection::both, parsed, schema::attestation};
use crate::domain::{AccountId, OrganisationId, card::Attestation};

type Row = (
    String,
    String,
    String,
    String,
    Option<String>,
    NaiveDateTime,
);

fn read((account, organisation, what, code, by, at): Row) -> Result<Attestation, Error> {
    Ok(Attestation {
        account: parsed("attestation", &account)?,
        organisation: parsed("attestation", &organisation)?,
        what: parsed("attestation", &what)?,
        code,
        by: by.map(|id| parsed("attestation", &id)).transpose()?,
        at: at.and_utc(),
    })
}

/// Notes what an organisation has seen.
///
/// # Errors
/// [`Error::Query`].
pub fn insert(connection: &mut Connection, item: &Attestation) -> Result<(), Error> {
    both!(connection, c => diesel::insert_into(attestation::table)
        .values((
            attestation::id.eq(uuid::Uuid::now_v7().to_string()),
            attestation::account.eq(item.account.to_string()),
            attestation::organisation.eq(item.organisation.to_string()),
            attestation::what.eq(item.what.as_str()),
            attestation::code.eq(&item.code),
            attestation::by_account.eq(item.by.map(|id| id.to_string())),
            attestation::at.eq(item.at.naive_utc()),
        ))
        .execute(c))?;
    Ok(())
}

/// What was seen for an account, the latest first.
///
/// # Errors
/// [`Error`].
pub fn of_account(
    connection: &mut Connection,
    account: AccountId,
) -> Result<Vec<Attestation>, Error> {
    let rows: Vec<Row> = both!(connection, c => attestation::table
        .filter(attestation::account.eq(account.to_string()))
        .order(attestation::id.desc())
        .select((
            attestation::account,
            attestation::organisation,
            attestation::what,
            attestation::code,
            attestation::by_account,
            attestation::at,
        ))
        .load(c))?;
    rows.into_iter().map(read).collect()
}

/// What an organisation has seen, the latest first.
///
/// # Errors
/// [`Error`].
pub fn of_organisation(
    connection: &mut Connection,
    organisation: OrganisationId,
    limit: i64,
) -> Result<Vec<Attestation>, Error> {
    let rows: Vec<Row> = both!(connection, c => attestation::table
        .filter(attestation::organisation.eq(organisation.to_string()))
        .order(attestation::id.desc())
        .limit(limit)
        .select((
            attestation::account,
            attestation::organisation,
            attestation::what,
            attestation::code,
            attestation::by_account,
            attestation::at,
        ))
        .load(c))?;
    rows.into_iter().map(read).collect()
}
