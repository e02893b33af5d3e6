//! What is kept of people because they learn.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::{Connection, Error, connection::both, parsed, schema::learner};
use crate::domain::{
    AccountId, Learner,
    learner::{Guardian, GuardianState},
};

#[derive(Queryable, Selectable)]
#[diesel(table_name = learner)]
struct Row {
    account: String,
    birth: String,
    guardian_email: Option<String>,
    guardian_name: Option<String>,
    guardian_state: Option<String>,
    guardian_until: Option<NaiveDateTime>,
    guardian_code: Option<String>,
}

impl Row {
    fn read(self) -> Result<Learner, Error> {
        let told = (self.guardian_code, self.guardian_state, self.guardian_until);
        let guardian = match told {
            (Some(code), Some(state), Some(until)) => Some(Guardian {
                email: self.guardian_email,
                name: self.guardian_name,
                code,
                state: parsed::<GuardianState>("learner", &state)?,
                until: until.and_utc(),
            }),
            _ => None,
        };
        Ok(Learner {
            account: parsed("learner", &self.account)?,
            birth: parsed("learner", &self.birth)?,
            guardian,
        })
    }
}

/// Writes what is new of somebody who learns; the guardian's letter has a secret of its own
/// ([`set_guardian`]).
///
/// # Errors
/// [`Error::Query`]; a unique violation when it is known already.
pub fn insert(connection: &mut Connection, item: &Learner) -> Result<(), Error> {
    both!(connection, c => diesel::insert_into(learner::table)
        .values((
            learner::account.eq(item.account.to_string()),
            learner::birth.eq(item.birth.to_string()),
        ))
        .execute(c))?;
    Ok(())
}

/// Somebody who learns, by her account.
///
/// # Errors
/// [`Error`].
pub fn get(connection: &mut Connection, account: AccountId) -> Result<Option<Learner>, Error> {
    both!(connection, c => learner::table
        .find(account.to_string())
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(Row::read)
    .transpose()
}

/// Somebody by the hash of what stands in her guardian's letter.
///
/// # Errors
/// [`Error`].
pub fn by_guardian_secret(
    connection: &mut Connection,
    hash: &str,
) -> Result<Option<Learner>, Error> {
    both!(connection, c => learner::table
        .filter(learner::guardian_secret.eq(hash))
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(Row::read)
    .transpose()
}

/// Somebody by the code that her guardian shows.
///
/// # Errors
/// [`Error`].
pub fn by_guardian_code(connection: &mut Connection, code: &str) -> Result<Option<Learner>, Error> {
    both!(connection, c => learner::table
        .filter(learner::guardian_code.eq(code))
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(Row::read)
    .transpose()
}

/// Sets who answers for her, with the hash of what stands in the guardian's letter, when she gets
/// one.
///
/// # Errors
/// [`Error::Query`].
pub fn set_guardian(
    connection: &mut Connection,
    account: AccountId,
    guardian: &Guardian,
    secret: Option<&str>,
) -> Result<(), Error> {
    both!(connection, c => diesel::update(learner::table.find(account.to_string()))
        .set((
            learner::guardian_email.eq(guardian.email.as_deref()),
            learner::guardian_name.eq(guardian.name.as_deref()),
            learner::guardian_state.eq(guardian.state.as_str()),
            learner::guardian_until.eq(guardian.until.naive_utc()),
            learner::guardian_secret.eq(secret),
            learner::guardian_code.eq(&guardian.code),
        ))
        .execute(c))?;
    Ok(())
}

/// Notes what the guardian has said, and what she calls herself.
///
/// # Errors
/// [`Error::Query`].
pub fn set_guardian_state(
    connection: &mut Connection,
    account: AccountId,
    state: GuardianState,
    name: Option<&str>,
) -> Result<(), Error> {
    both!(connection, c => diesel::update(learner::table.find(account.to_string()))
        .set((
            learner::guardian_state.eq(state.as_str()),
            learner::guardian_name.eq(name),
        ))
        .execute(c))?;
    Ok(())
}
