//! Signing in and out: links, passwords, sessions.

use chrono::{DateTime, Duration, Utc};

use super::{Error, enrol, guardian, invite_adviser, secret};
use crate::{
    domain::{
        Account, AccountId, Role, Rule, account,
        account::Scope,
        adviser::EndedBy,
        consent::{GivenBy, Purpose},
        permission::Actor,
    },
    store::{
        Connection, accounts, consents, emails, links, links::Link, organisations, passkeys,
        sessions, sessions::Session, sign_ons, tokens,
    },
};

/// How long a link works that was asked for in a browser.
pub const LINK_MINUTES: i64 = 15;
/// How long an invitation from the desk or the command line works.
pub const INVITATION_DAYS: i64 = 7;

/// Makes a single-use link's secret for an account. With a `nonce`, only the browser that holds it
/// may use the link.
///
/// # Errors
/// [`Rule::NotFound`] when nobody has that address.
pub fn make_link(
    connection: &mut Connection,
    email: &str,
    nonce: Option<&str>,
    valid: Duration,
    now: DateTime<Utc>,
) -> Result<String, Error> {
    let email = account::email(email).map_err(|_not_an_address| Rule::NotFound)?;
    let account = accounts::by_email(connection, &email)?.ok_or(Rule::NotFound)?;
    let token = secret::random(43)?;
    links::insert(
        connection,
        &Link {
            hash: secret::hash(&token),
            account: account.id,
            nonce: nonce.map(secret::hash),
            email: Some(email),
            created: now,
            expires: now + valid,
            used: None,
        },
    )?;
    Ok(token)
}

/// Makes a single-use link's secret for an account, which anybody who holds it may use.
///
/// # Errors
/// [`Error::Store`].
pub fn link_for(
    connection: &mut Connection,
    account: AccountId,
    valid: Duration,
    now: DateTime<Utc>,
) -> Result<String, Error> {
    let token = secret::random(43)?;
    links::insert(
        connection,
        &Link {
            hash: secret::hash(&token),
            account,
            email: None,
            nonce: None,
            created: now,
            expires: now + valid,
            used: None,
        },
    )?;
    Ok(token)
}

/// Whom a link would sign in; it is not used up.
///
/// # Errors
/// [`Rule::LinkExpired`] when it was used, has expired, or belongs to another browser.
pub fn look_at_link(
    connection: &mut Connection,
    token: &str,
    nonce: Option<&str>,
    now: DateTime<Utc>,
) -> Result<Account, Error> {
    let link = usable(connection, token, nonce, now)?;
    Ok(accounts::get(connection, link.account)?.ok_or(Rule::LinkExpired)?)
}

fn usable(
    connection: &mut Connection,
    token: &str,
    nonce: Option<&str>,
    now: DateTime<Utc>,
) -> Result<Link, Error> {
    let link = links::get(connection, &secret::hash(token))?
        .filter(|link| link.used.is_none() && link.expires > now)
        .filter(|link| link.nonce.is_none() || link.nonce == nonce.map(secret::hash))
        .ok_or(Rule::LinkExpired)?;
    Ok(link)
}

/// A new session's secret.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The cookie's value.
    pub cookie: String,
    /// Who is signed in.
    pub account: AccountId,
}

/// Uses a link up and signs its account in.
///
/// # Errors
/// [`Rule::LinkExpired`].
pub fn by_link(
    connection: &mut Connection,
    token: &str,
    nonce: Option<&str>,
    now: DateTime<Utc>,
) -> Result<Opened, Error> {
    let link = usable(connection, token, nonce, now)?;
    if !links::use_up(connection, &link.hash, now)? {
        return Err(Rule::LinkExpired.into());
    }
    if link.nonce.is_some() {
        prove(connection, link.account, link.email.as_deref(), now)?;
    }
    open(connection, link.account, now)
}

/// Whoever uses a mailed link has the address. When that is so for the first time, everybody else
/// who holds the account goes: whoever invited her may have opened it before. An operator is let in
/// by the machine itself.
pub(super) fn prove(
    connection: &mut Connection,
    id: AccountId,
    email: Option<&str>,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    // A further address was proven when it came.
    let account =
        accounts::get(connection, id)?.filter(|account| account.email.as_deref() == email);
    let Some((account, email)) = account.zip(email) else {
        return Ok(());
    };
    if accounts::is_proven(connection, id)? {
        return Ok(());
    }
    accounts::prove(connection, id, now)?;
    enrol::adopt(connection, id, email, now)?;
    if account.role == Role::Learner && is_self_made(connection, &account)? {
        guardian::forget(connection, &account, now)?;
        invite_adviser::end_all(connection, id, EndedBy::Own, now)?;
    }
    if account.role != Role::Operator {
        end_all(connection, id)?;
        emails::delete_all(connection, id)?;
        accounts::set_password(connection, id, None)?;
        passkeys::delete_all(connection, id)?;
        sign_ons::delete_all(connection, id)?;
    }
    Ok(())
}

/// Whether whoever made this account said of herself who answers for her: of accounts whose address
/// nobody has shown to have, those that came by a single sign-on. Her consent came with the
/// account; whoever was invited gave it later.
fn is_self_made(connection: &mut Connection, account: &Account) -> Result<bool, Error> {
    let consents = consents::of_account(connection, account.id)?;
    Ok(consents.iter().any(|consent| {
        consent.purpose == Purpose::Account
            && consent.given_by == GivenBy::Own
            && consent.given == account.created
    }))
}

/// Begins a session for an account whose password was compared by the caller.
///
/// # Errors
/// [`Error::Store`].
pub fn open(
    connection: &mut Connection,
    account: AccountId,
    now: DateTime<Utc>,
) -> Result<Opened, Error> {
    let opened = Opened {
        cookie: secret::random(43)?,
        account,
    };
    sessions::insert(
        connection,
        &Session {
            hash: secret::hash(&opened.cookie),
            account,
            created: now,
            seen: now,
        },
    )?;
    accounts::see(connection, account, now)?;
    Ok(opened)
}

/// Whether a session of this role has gone stale (security.md section 6).
#[must_use]
pub fn is_stale(session: &Session, role: Role, now: DateTime<Utc>) -> bool {
    let (idle, absolute) = match role {
        Role::Operator => (Duration::hours(12), Duration::days(7)),
        Role::Partner | Role::Learner => (Duration::days(30), Duration::days(90)),
    };
    session.seen + idle < now || session.created + absolute < now
}

/// Who holds a cookie, with the session; nothing when it is unknown or stale.
///
/// # Errors
/// [`Error::Store`].
pub fn session(
    connection: &mut Connection,
    cookie: &str,
    now: DateTime<Utc>,
) -> Result<Option<(Actor, Session)>, Error> {
    let Some(session) = sessions::get(connection, &secret::hash(cookie))? else {
        return Ok(None);
    };
    let Some(account) = accounts::get(connection, session.account)? else {
        return Ok(None);
    };
    if is_stale(&session, account.role, now) {
        return Ok(None);
    }
    Ok(Some((actor(connection, account, None)?, session)))
}

/// Who holds an API token; nothing when it is unknown or revoked.
///
/// # Errors
/// [`Error::Store`].
pub fn bearer(
    connection: &mut Connection,
    token: &str,
) -> Result<Option<(Actor, tokens::Token)>, Error> {
    let Some(found) = tokens::by_hash(connection, &secret::hash(token))? else {
        return Ok(None);
    };
    let Some(account) = accounts::get(connection, found.account)? else {
        return Ok(None);
    };
    let scopes = Some(found.scopes.clone());
    Ok(Some((actor(connection, account, scopes)?, found)))
}

/// Notes that a session was used just now.
///
/// # Errors
/// [`Error::Store`].
pub fn note_session(
    connection: &mut Connection,
    session: &Session,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    sessions::touch(connection, &session.hash, now)?;
    Ok(accounts::see(connection, session.account, now)?)
}

/// Notes that an API token was used just now.
///
/// # Errors
/// [`Error::Store`].
pub fn note_token(
    connection: &mut Connection,
    token: &tokens::Token,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    tokens::touch(connection, token.id, now)?;
    // A learner who comes by a program is here. Of others it is asked whether they have signed in.
    let account = accounts::get(connection, token.account)?;
    if account.is_some_and(|account| account.role == Role::Learner) {
        accounts::see(connection, token.account, now)?;
    }
    Ok(())
}

/// Ends one session.
///
/// # Errors
/// [`Error::Store`].
pub fn sign_out(connection: &mut Connection, cookie: &str) -> Result<(), Error> {
    Ok(sessions::delete(connection, &secret::hash(cookie))?)
}

/// Stores another hash of the same password; nothing when it was changed meanwhile.
///
/// # Errors
/// [`Error::Store`].
pub fn renew_password(
    connection: &mut Connection,
    account: AccountId,
    old: &str,
    new: &str,
) -> Result<(), Error> {
    if accounts::password(connection, account)?.as_deref() == Some(old) {
        accounts::set_password(connection, account, Some(new))?;
    }
    Ok(())
}

/// Stores a new password's hash (made by [`secret::hash_password`]); every other way in ends.
///
/// # Errors
/// [`Error::Store`].
pub fn set_password(
    connection: &mut Connection,
    account: AccountId,
    hash: &str,
) -> Result<(), Error> {
    accounts::set_password(connection, account, Some(hash))?;
    end_all(connection, account)
}

/// Ends every session of an account, and every link that could begin one.
///
/// # Errors
/// [`Error::Store`].
pub fn end_all(connection: &mut Connection, account: AccountId) -> Result<(), Error> {
    sessions::delete_all(connection, account)?;
    Ok(links::delete_all(connection, account)?)
}

/// What an account may do, by a session or with a token's scopes. A learner's places in
/// organisations, of a time when she was a partner, count for nothing.
fn actor(
    connection: &mut Connection,
    account: Account,
    scopes: Option<Vec<Scope>>,
) -> Result<Actor, Error> {
    let memberships = match account.role {
        Role::Learner => Vec::new(),
        Role::Partner | Role::Operator => organisations::memberships(connection, account.id)?,
    };
    Ok(Actor {
        account: Some(account),
        memberships,
        scopes,
    })
}
