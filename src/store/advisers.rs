//! Whom learners let look on, and when those looked.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;
use uuid::Uuid;

use super::{
    Connection, Error,
    connection::both,
    parsed,
    schema::{adviser, adviser_view},
};
use crate::domain::{
    AccountId, Adviser, AdviserId,
    adviser::{EndedBy, INVITED, KEPT, LOOK, Part, View},
};

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = adviser, treat_none_as_null = true, treat_none_as_default_value = false)]
struct Row {
    id: String,
    account: String,
    email: String,
    adviser_account: Option<String>,
    parts: String,
    language: String,
    created: NaiveDateTime,
    until: NaiveDateTime,
    guardian: bool,
    agreed: Option<NaiveDateTime>,
    accepted: Option<NaiveDateTime>,
    ended: Option<NaiveDateTime>,
    ended_by: Option<String>,
}

impl Row {
    fn read(self) -> Result<Adviser, Error> {
        let ended_by = self.ended_by.map(|word| parsed("adviser", &word));
        let parts = self.parts.split_whitespace();
        Ok(Adviser {
            id: parsed("adviser", &self.id)?,
            account: parsed("adviser", &self.account)?,
            email: self.email,
            adviser: self
                .adviser_account
                .map(|id| parsed("adviser", &id))
                .transpose()?,
            parts: parts
                .map(|part| parsed("adviser", part))
                .collect::<Result<_, _>>()?,
            language: parsed("adviser", &self.language)?,
            created: self.created.and_utc(),
            until: self.until.and_utc(),
            guardian: self.guardian,
            agreed: self.agreed.map(|time| time.and_utc()),
            accepted: self.accepted.map(|time| time.and_utc()),
            ended: self
                .ended
                .map(|time| time.and_utc())
                .zip(ended_by.transpose()?),
        })
    }
}

/// Writes an adviser, new or changed; the secrets in letters are set by themselves.
///
/// # Errors
/// [`Error::Query`].
pub fn put(connection: &mut Connection, item: &Adviser) -> Result<(), Error> {
    let parts: Vec<&str> = item.parts.iter().map(|part| part.as_str()).collect();
    let row = Row {
        id: item.id.to_string(),
        account: item.account.to_string(),
        email: item.email.clone(),
        adviser_account: item.adviser.map(|id| id.to_string()),
        parts: parts.join(" "),
        language: item.language.to_string(),
        created: item.created.naive_utc(),
        until: item.until.naive_utc(),
        guardian: item.guardian,
        agreed: item.agreed.map(|time| time.naive_utc()),
        accepted: item.accepted.map(|time| time.naive_utc()),
        ended: item.ended.map(|(time, _)| time.naive_utc()),
        ended_by: item.ended.map(|(_, by)| by.as_str().to_owned()),
    };
    both!(connection, c => diesel::insert_into(adviser::table)
        .values(&row)
        .on_conflict(adviser::id)
        .do_update()
        .set(&row)
        .execute(c))?;
    Ok(())
}

/// Sets the hash of what stands in the letter to the adviser; nothing: it leads nowhere any more.
///
/// # Errors
/// [`Error::Query`].
pub fn set_invitation(
    connection: &mut Connection,
    id: AdviserId,
    hash: Option<&str>,
) -> Result<(), Error> {
    both!(connection, c => diesel::update(adviser::table.find(id.to_string()))
        .set((
            adviser::invitation.eq(hash),
            adviser::proof.eq(None::<&str>),
            adviser::proof_nonce.eq(None::<&str>),
        ))
        .execute(c))?;
    Ok(())
}

/// Sets the hash of what stands in the letter to the guardian.
///
/// # Errors
/// [`Error::Query`].
pub fn set_guardian_secret(
    connection: &mut Connection,
    id: AdviserId,
    hash: &str,
) -> Result<(), Error> {
    both!(connection, c => diesel::update(adviser::table.find(id.to_string()))
        .set(adviser::guardian_secret.eq(hash))
        .execute(c))?;
    Ok(())
}

/// By which the adviser shows that the address is his: hashes of what stands in the second letter
/// and of what the browser holds that asked for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// SHA-256 of what stands in the letter, hexadecimal.
    pub hash: String,
    /// SHA-256 of what the browser holds.
    pub nonce: String,
    /// Until when it works.
    pub until: DateTime<Utc>,
}

/// Sets by what the adviser shows that the address is his.
///
/// # Errors
/// [`Error::Query`].
pub fn set_proof(connection: &mut Connection, id: AdviserId, item: &Proof) -> Result<(), Error> {
    both!(connection, c => diesel::update(adviser::table.find(id.to_string()))
        .set((
            adviser::proof.eq(Some(&item.hash)),
            adviser::proof_nonce.eq(Some(&item.nonce)),
            adviser::proof_until.eq(Some(item.until.naive_utc())),
        ))
        .execute(c))?;
    Ok(())
}

/// By what the adviser shows that the address is his.
///
/// # Errors
/// [`Error::Query`].
pub fn proof(connection: &mut Connection, id: AdviserId) -> Result<Option<Proof>, Error> {
    type Columns = (Option<String>, Option<String>, Option<NaiveDateTime>);
    let row: Option<Columns> = both!(connection, c => adviser::table
        .find(id.to_string())
        .select((adviser::proof, adviser::proof_nonce, adviser::proof_until))
        .first(c)
        .optional())?;
    Ok(match row {
        Some((Some(hash), Some(nonce), Some(until))) => Some(Proof {
            hash,
            nonce,
            until: until.and_utc(),
        }),
        _ => None,
    })
}

/// An adviser by the id.
///
/// # Errors
/// [`Error`].
pub fn get(connection: &mut Connection, id: AdviserId) -> Result<Option<Adviser>, Error> {
    both!(connection, c => adviser::table
        .find(id.to_string())
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(Row::read)
    .transpose()
}

/// An adviser by the hash of what stands in the letter to him.
///
/// # Errors
/// [`Error`].
pub fn by_invitation(connection: &mut Connection, hash: &str) -> Result<Option<Adviser>, Error> {
    both!(connection, c => adviser::table
        .filter(adviser::invitation.eq(hash))
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(Row::read)
    .transpose()
}

/// An adviser by the hash of what stands in the letter to the guardian.
///
/// # Errors
/// [`Error`].
pub fn by_guardian_secret(
    connection: &mut Connection,
    hash: &str,
) -> Result<Option<Adviser>, Error> {
    both!(connection, c => adviser::table
        .filter(adviser::guardian_secret.eq(hash))
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(Row::read)
    .transpose()
}

/// Whom a learner lets look on, or let before; the latest first.
///
/// # Errors
/// [`Error`].
pub fn of_account(connection: &mut Connection, account: AccountId) -> Result<Vec<Adviser>, Error> {
    let rows: Vec<Row> = both!(connection, c => adviser::table
        .filter(adviser::account.eq(account.to_string()))
        .order((adviser::created.desc(), adviser::id.desc()))
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// Those who let an adviser look on, or let him before; the latest first.
///
/// # Errors
/// [`Error`].
pub fn of_adviser(connection: &mut Connection, account: AccountId) -> Result<Vec<Adviser>, Error> {
    let rows: Vec<Row> = both!(connection, c => adviser::table
        .filter(adviser::adviser_account.eq(account.to_string()))
        .order((adviser::created.desc(), adviser::id.desc()))
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// Notes that an adviser looks at a part.
///
/// # Errors
/// [`Error::Query`].
pub fn note_view(
    connection: &mut Connection,
    id: AdviserId,
    part: Part,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let noted = both!(connection, c => diesel::update(adviser_view::table
            .filter(adviser_view::adviser.eq(id.to_string()))
            .filter(adviser_view::part.eq(part.as_str()))
            .filter(adviser_view::at.gt((now - LOOK).naive_utc())))
        .set(adviser_view::times.eq(adviser_view::times + 1))
        .execute(c))?;
    if noted == 0 {
        both!(connection, c => diesel::insert_into(adviser_view::table)
            .values((
                adviser_view::id.eq(Uuid::now_v7().to_string()),
                adviser_view::adviser.eq(id.to_string()),
                adviser_view::part.eq(part.as_str()),
                adviser_view::at.eq(now.naive_utc()),
                adviser_view::times.eq(1),
            ))
            .execute(c))?;
    }
    Ok(())
}

/// How often an adviser looked.
///
/// # Errors
/// [`Error::Query`].
pub fn count_views(connection: &mut Connection, id: AdviserId) -> Result<i64, Error> {
    let times: Option<i64> = both!(connection, c => adviser_view::table
        .filter(adviser_view::adviser.eq(id.to_string()))
        .select(diesel::dsl::sum(adviser_view::times))
        .first(c))?;
    Ok(times.unwrap_or_default())
}

/// When an adviser looked, the latest first; at most so many.
///
/// # Errors
/// [`Error`].
pub fn views(connection: &mut Connection, id: AdviserId, limit: i64) -> Result<Vec<View>, Error> {
    let rows: Vec<(String, NaiveDateTime, i32)> = both!(connection, c => adviser_view::table
        .filter(adviser_view::adviser.eq(id.to_string()))
        .order((adviser_view::at.desc(), adviser_view::id.desc()))
        .limit(limit)
        .select((adviser_view::part, adviser_view::at, adviser_view::times))
        .load(c))?;
    rows.into_iter()
        .map(|(part, at, times)| {
            Ok(View {
                part: parsed("adviser", &part)?,
                at: at.and_utc(),
                times,
            })
        })
        .collect()
}

/// What was asked of an address; the latest first.
///
/// # Errors
/// [`Error`].
pub fn of_email(connection: &mut Connection, email: &str) -> Result<Vec<Adviser>, Error> {
    let rows: Vec<Row> = both!(connection, c => adviser::table
        .filter(adviser::email.eq(email))
        .order((adviser::created.desc(), adviser::id.desc()))
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// Those whose time is over, or who never took it up, and whom nobody ended before but a guardian, who
/// could still have changed her mind.
///
/// # Errors
/// [`Error`].
pub fn over(connection: &mut Connection, now: DateTime<Utc>) -> Result<Vec<Adviser>, Error> {
    let asked = (now - INVITED).naive_utc();
    let rows: Vec<Row> = both!(connection, c => adviser::table
        .filter(
            adviser::ended
                .is_null()
                .or(adviser::ended_by.eq(Some(EndedBy::Guardian.as_str()))),
        )
        .filter(
            adviser::until
                .le(now.naive_utc())
                .or(adviser::accepted.is_null().and(adviser::created.le(asked))),
        )
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// Removes an adviser with the log of his looks, and with what he said.
///
/// # Errors
/// [`Error::Query`].
pub fn delete(connection: &mut Connection, id: AdviserId) -> Result<(), Error> {
    both!(connection, c => diesel::delete(adviser::table.find(id.to_string())).execute(c))?;
    Ok(())
}

/// Removes what was over long enough, looks of before then, and what was asked and never taken up.
///
/// # Errors
/// [`Error::Query`].
pub fn sweep(connection: &mut Connection, now: DateTime<Utc>) -> Result<(), Error> {
    let before = (now - KEPT).naive_utc();
    let asked = (now - INVITED).naive_utc();
    both!(connection, c => diesel::delete(adviser::table
        .filter(adviser::until.lt(before).or(adviser::ended.lt(before))))
    .execute(c))?;
    both!(connection, c => diesel::delete(adviser::table
        .filter(adviser::accepted.is_null())
        .filter(adviser::created.lt(asked)))
    .execute(c))?;
    both!(connection, c => diesel::delete(adviser_view::table.filter(adviser_view::at.lt(before)))
        .execute(c))?;
    Ok(())
}
