//! Who calls the API: nobody, a person by a session, or a token.

use axum::{
    extract::{FromRequestParts, OptionalFromRequestParts},
    http::{StatusCode, header, request::Parts},
};
use chrono::{DateTime, Duration, Utc};
use secrecy::{ExposeSecret, SecretString};

use super::Api;
use crate::{
    actions::sign_in,
    domain::{AccountId, Rule, account::Scope, permission::Actor, time::now},
    http::{Problem, visit::Visit},
    store::Store,
};

/// How exactly it is noted when a session or a token was last used.
const NOTED: Duration = Duration::minutes(5);

/// Who calls. A token that is unknown or revoked is refused with 401, also where none is needed; a
/// stale session is nobody's.
#[derive(Debug, Clone, Default)]
pub struct Caller {
    /// What this somebody may do.
    pub actor: Actor,
    /// The token or account, as the owner of its `Idempotency-Key`s.
    pub principal: String,
}

impl FromRequestParts<Api> for Caller {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, Problem> {
        if let Some(known) = parts.extensions.get::<Self>() {
            return Ok(known.clone());
        }
        let caller = match bearer(parts)? {
            Some(token) => by_token(&api.store, token).await?,
            None => {
                let visit =
                    <Visit as OptionalFromRequestParts<Api>>::from_request_parts(parts, api).await;
                match visit.ok().flatten().and_then(|visit| visit.session) {
                    Some(session) => by_session(&api.store, session.0).await?,
                    None => Self::default(),
                }
            }
        };
        parts.extensions.insert(caller.clone());
        Ok(caller)
    }
}

/// The token that the request brings; whatever else `Authorization` holds is refused.
fn bearer(parts: &Parts) -> Result<Option<SecretString>, Problem> {
    let mut values = parts.headers.get_all(header::AUTHORIZATION).iter();
    let (Some(value), None) = (values.next(), values.next()) else {
        return match parts.headers.contains_key(header::AUTHORIZATION) {
            true => Err(Problem::malformed("Authorization may be given only once")),
            false => Ok(None),
        };
    };
    value
        .to_str()
        .ok()
        .and_then(|value| value.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
        .map(|(_, token)| Some(SecretString::from(token.trim())))
        .ok_or_else(unknown_token)
}

fn unknown_token() -> Problem {
    Problem::because(StatusCode::UNAUTHORIZED, "the token is unknown or revoked")
}

async fn by_token(store: &Store, token: SecretString) -> Result<Caller, Problem> {
    let found = store
        .read(move |connection| sign_in::bearer(connection, token.expose_secret()))
        .await?;
    let (actor, token) = found.ok_or_else(unknown_token)?;
    let principal = format!("token:{}", token.id);
    if is_due(token.used) {
        note(store, move |connection| {
            sign_in::note_token(connection, &token, now())
        });
    }
    Ok(Caller { actor, principal })
}

/// Who holds a session, when it is not stale; that it was used is noted.
///
/// # Errors
/// 503 when the database does not answer.
pub async fn by_session(store: &Store, cookie: SecretString) -> Result<Caller, Problem> {
    let found = store
        .read(move |connection| sign_in::session(connection, cookie.expose_secret(), now()))
        .await?;
    let Some((actor, session)) = found else {
        return Ok(Caller::default());
    };
    let principal = format!("account:{}", session.account);
    if is_due(Some(session.seen)) {
        note(store, move |connection| {
            sign_in::note_session(connection, &session, now())
        });
    }
    Ok(Caller { actor, principal })
}

fn is_due(noted: Option<DateTime<Utc>>) -> bool {
    noted.is_none_or(|noted| noted + NOTED < now())
}

/// Writes a note beside the answer, which does not wait for it.
fn note<F>(store: &Store, work: F)
where
    F: FnOnce(&mut crate::store::Connection) -> Result<(), crate::actions::Error> + Send + 'static,
{
    let store = store.clone();
    tokio::spawn(async move {
        if let Err(error) = store.write(work).await {
            tracing::warn!(%error, "when a token or session was used could not be noted");
        }
    });
}

/// A caller who may change things: refused before anything of the body is read.
#[derive(Debug, Clone)]
pub struct Writer(pub Caller);

impl FromRequestParts<Api> for Writer {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, Problem> {
        let caller = <Caller as FromRequestParts<Api>>::from_request_parts(parts, api).await?;
        caller.actor.must_have(Scope::Write)?;
        Ok(Self(caller))
    }
}

/// The operator, with the right to act as one.
#[derive(Debug, Clone)]
pub struct Operator(pub Caller);

impl FromRequestParts<Api> for Operator {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, Problem> {
        let caller = <Caller as FromRequestParts<Api>>::from_request_parts(parts, api).await?;
        caller.actor.must_operate()?;
        Ok(Self(caller))
    }
}

/// A person who is signed in, or whose token may read.
#[derive(Debug, Clone)]
pub struct Person {
    /// Who calls.
    pub caller: Caller,
    /// Her account.
    pub account: AccountId,
}

impl FromRequestParts<Api> for Person {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, Problem> {
        let caller = <Caller as FromRequestParts<Api>>::from_request_parts(parts, api).await?;
        let account = caller.actor.account.as_ref().ok_or(Rule::SignInFirst)?.id;
        let reads = [Scope::Read, Scope::Write]
            .into_iter()
            .any(|scope| caller.actor.must_have(scope).is_ok());
        if !reads {
            return Err(Rule::Forbidden("the scope `read`").into());
        }
        Ok(Self { caller, account })
    }
}
