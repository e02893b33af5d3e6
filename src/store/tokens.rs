//! API tokens. Only their hash is stored.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{Connection, Error, connection::both, parsed, schema::token};
use crate::domain::{AccountId, TokenId, account::Scope};

/// A token without its secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Its id.
    pub id: TokenId,
    /// SHA-256 of the secret, hexadecimal.
    pub hash: String,
    /// Whose it is.
    pub account: AccountId,
    /// What it is for, in its owner's words.
    pub name: String,
    /// What it may do.
    pub scopes: Vec<Scope>,
    /// When it was made.
    pub created: DateTime<Utc>,
    /// When it was last used, to the nearest few minutes.
    pub used: Option<DateTime<Utc>>,
    /// When it was revoked.
    pub revoked: Option<DateTime<Utc>>,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = token, treat_none_as_default_value = false)]
struct Row {
    id: String,
    hash: String,
    account: String,
    name: String,
    scopes: String,
    created: NaiveDateTime,
    used: Option<NaiveDateTime>,
    revoked: Option<NaiveDateTime>,
}

impl Row {
    fn read(self) -> Result<Token, Error> {
        let scopes: Result<Vec<Scope>, Error> = self
            .scopes
            .split_whitespace()
            .map(|word| parsed("token", word))
            .collect();
        Ok(Token {
            id: parsed("token", &self.id)?,
            hash: self.hash,
            account: parsed("token", &self.account)?,
            name: self.name,
            scopes: scopes?,
            created: self.created.and_utc(),
            used: self.used.map(|time| time.and_utc()),
            revoked: self.revoked.map(|time| time.and_utc()),
        })
    }
}

/// Writes a new token.
///
/// # Errors
/// [`Error::Query`].
pub fn insert(connection: &mut Connection, item: &Token) -> Result<(), Error> {
    let scopes: Vec<&str> = item.scopes.iter().map(|scope| scope.as_str()).collect();
    let row = Row {
        id: item.id.to_string(),
        hash: item.hash.clone(),
        account: item.account.to_string(),
        name: item.name.clone(),
        scopes: scopes.join(" "),
        created: item.created.naive_utc(),
        used: item.used.map(|time| time.naive_utc()),
        revoked: item.revoked.map(|time| time.naive_utc()),
    };
    both!(connection, c => diesel::insert_into(token::table).values(&row).execute(c))?;
    Ok(())
}

/// A token that is not revoked, by the hash of its secret.
///
/// # Errors
/// [`Error`].
pub fn by_hash(connection: &mut Connection, hash: &str) -> Result<Option<Token>, Error> {
    both!(connection, c => token::table
        .filter(token::hash.eq(hash))
        .filter(token::revoked.is_null())
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(Row::read)
    .transpose()
}

/// Every token, newest first.
///
/// # Errors
/// [`Error`].
pub fn all(connection: &mut Connection, limit: i64) -> Result<Vec<Token>, Error> {
    let rows: Vec<Row> = both!(connection, c => token::table
        .order(token::id.desc())
        .limit(limit)
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// A token by its id; also a revoked one.
///
/// # Errors
/// [`Error`].
pub fn get(connection: &mut Connection, id: TokenId) -> Result<Option<Token>, Error> {
    both!(connection, c => token::table
        .find(id.to_string())
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(Row::read)
    .transpose()
}

/// Tokens of one account or of all, newest first, before `before`.
///
/// # Errors
/// [`Error`].
pub fn list(
    connection: &mut Connection,
    account: Option<AccountId>,
    before: Option<TokenId>,
    limit: i64,
) -> Result<Vec<Token>, Error> {
    let rows: Vec<Row> = both!(connection, c => {
        let mut query = token::table.order(token::id.desc()).limit(limit).into_boxed();
        if let Some(account) = account {
            query = query.filter(token::account.eq(account.to_string()));
        }
        if let Some(before) = before {
            query = query.filter(token::id.lt(before.to_string()));
        }
        query.select(Row::as_select()).load(c)
    })?;
    rows.into_iter().map(Row::read).collect()
}

/// How many tokens there are.
///
/// # Errors
/// [`Error::Query`].
pub fn count(connection: &mut Connection) -> Result<i64, Error> {
    Ok(both!(connection, c => token::table.count().get_result(c))?)
}

/// Notes that a token was used.
///
/// # Errors
/// [`Error::Query`].
pub fn touch(connection: &mut Connection, id: TokenId, now: DateTime<Utc>) -> Result<(), Error> {
    both!(connection, c => diesel::update(token::table.find(id.to_string()))
        .set(token::used.eq(now.naive_utc()))
        .execute(c))?;
    Ok(())
}

/// Revokes a token; whether there was one to revoke.
///
/// # Errors
/// [`Error::Query`].
pub fn revoke(connection: &mut Connection, id: TokenId, now: DateTime<Utc>) -> Result<bool, Error> {
    let revoked = both!(connection, c => diesel::update(
        token::table.find(id.to_string()).filter(token::revoked.is_null())
    )
    .set(token::revoked.eq(now.naive_utc()))
    .execute(c))?;
    Ok(revoked > 0)
}
