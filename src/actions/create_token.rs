//! API tokens: shown once, stored as hashes, revocable.

use super::{Error, secret};
use crate::{
    domain::{
        ProblemCode, Problems, Role, Rule, TokenId, account::Scope, account::email, limit,
        permission::Actor, time::now,
    },
    store::{Connection, accounts, tokens, tokens::Token},
};

/// Makes a token for an account and answers it with its secret, which nobody sees again.
///
/// # Errors
/// [`Rule`] when there is no such account, no scope is asked, or a scope is above the account's role.
pub fn create(
    connection: &mut Connection,
    actor: &Actor,
    address: &str,
    name: &str,
    scopes: &[Scope],
) -> Result<(Token, String), Error> {
    actor.must_operate()?;
    let mut problems = Problems::default();
    problems.add_if(scopes.is_empty(), "/scopes", ProblemCode::Required);
    limit::check_name(name, &mut problems);
    let account = email(address)
        .ok()
        .map(|address| accounts::by_email(connection, &address))
        .transpose()?
        .flatten();
    let Some(account) = account else {
        problems.add("/account", ProblemCode::DoesNotExist);
        return Err(problems.into());
    };
    problems.add_if(
        scopes.contains(&Scope::Admin) && account.role != Role::Operator,
        "/scopes",
        ProblemCode::Malformed("`admin` is for operators' accounts only".to_owned()),
    );
    problems.or(())?;
    let mut scopes = scopes.to_vec();
    scopes.sort_unstable();
    scopes.dedup();
    let text = format!("wm_{}", secret::random(43)?);
    let token = Token {
        id: TokenId::new(),
        hash: secret::hash(&text),
        account: account.id,
        name: name.to_owned(),
        scopes,
        created: now(),
        used: None,
        revoked: None,
    };
    tokens::insert(connection, &token)?;
    Ok((token, text))
}

/// Revokes a token; it stops working at once.
///
/// # Errors
/// [`Rule::NotFound`] when there is none to revoke.
pub fn revoke(connection: &mut Connection, actor: &Actor, id: TokenId) -> Result<(), Error> {
    actor.must_operate()?;
    if tokens::revoke(connection, id, now())? {
        Ok(())
    } else {
        Err(Rule::NotFound.into())
    }
}
