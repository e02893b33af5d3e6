//! Doing something once for an `Idempotency-Key`, however often it is asked.

use chrono::{DateTime, Utc};

use super::Error;
use crate::{
    domain::Rule,
    store::{Connection, idempotency, idempotency::Answer},
};

/// The answer that was kept under the principal's key, if there is one.
///
/// # Errors
/// [`Rule::KeyReused`] when the key came with another request.
pub fn kept(
    connection: &mut Connection,
    principal: &str,
    key: &str,
    request: &str,
) -> Result<Option<Answer>, Error> {
    match idempotency::get(connection, principal, key)? {
        Some(given) if given.request != request => Err(Rule::KeyReused.into()),
        given => Ok(given),
    }
}

/// Runs `work` and keeps its answer under the principal's key; a later request with the same key
/// gets that answer and does nothing.
///
/// # Errors
/// [`Rule::KeyReused`] when the key came with another request; whatever `work` answers.
pub fn answer_once(
    connection: &mut Connection,
    principal: &str,
    key: &str,
    request: &str,
    now: DateTime<Utc>,
    work: impl FnOnce(&mut Connection) -> Result<Answer, Error>,
) -> Result<Answer, Error> {
    if let Some(given) = kept(connection, principal, key, request)? {
        return Ok(given);
    }
    let answer = Answer {
        request: request.to_owned(),
        ..work(connection)?
    };
    idempotency::insert(connection, principal, key, &answer, now)?;
    Ok(answer)
}
