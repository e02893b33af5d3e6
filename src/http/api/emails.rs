//! Mail addresses of the signed-in person: a member of `/api/v1/me`.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    actions::{Error, change_emails, keep_way_in::Ways, secret},
    domain::{Account, ProblemCode, Problems, Rule, account::email, permission::Actor, time::now},
    store::Connection,
};

/// One of her mail addresses.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct EmailItem {
    /// The address.
    pub email: String,
    /// Whether she has shown that it is hers; ignored in requests.
    #[serde(default)]
    pub verified: bool,
}

/// Her addresses: the one that gets the letters first.
pub(super) fn own(connection: &mut Connection, account: &Account) -> Result<Vec<EmailItem>, Error> {
    let all = change_emails::list(connection, account, now())?;
    let item = |(email, verified)| EmailItem { email, verified };
    Ok(all.into_iter().map(item).collect())
}

/// Makes her addresses these: what is missing is removed, what is new gets a letter, and the first
/// gets the letters.
pub(super) fn replace(
    connection: &mut Connection,
    actor: &Actor,
    wanted: &[EmailItem],
    ways: &Ways,
) -> Result<(), Error> {
    let account = actor.account.as_ref().ok_or(Rule::SignInFirst)?;
    let mut problems = Problems::default();
    let mut addresses: Vec<String> = Vec::new();
    for (n, item) in wanted.iter().enumerate() {
        let pointer = format!("/emails/{n}/email");
        match email(&item.email) {
            Ok(address) if addresses.contains(&address) => {
                problems.add(&pointer, ProblemCode::Taken);
            }
            Ok(address) => addresses.push(address),
            Err(error) => problems.add(&pointer, ProblemCode::Malformed(error.to_string())),
        }
    }
    problems.or(())?;
    let before = change_emails::list(connection, account, now())?;
    let first = addresses.first();
    if let Some(first) = first
        && before
            .iter()
            .any(|(own, verified)| own == first && *verified)
    {
        change_emails::choose(connection, actor, first, now())?;
    }
    for (own, _) in &before {
        if !addresses.contains(own) {
            change_emails::remove(connection, actor, own, ways, now())?;
        }
    }
    for (n, address) in addresses.iter().enumerate() {
        if before.iter().any(|(own, _)| own == address) {
            continue;
        }
        let pointer = format!("/emails/{n}/email");
        if !ways.mails {
            let told = "cannot be confirmed: this node sends no mail".to_owned();
            return Err(Rule::member(&pointer, ProblemCode::Malformed(told)).into());
        }
        // The link works where she is signed in: no browser has asked for it.
        let nonce = secret::random(43)?;
        change_emails::ask(connection, actor, address, &nonce, now()).map_err(
            |error| match error {
                Error::Rule(Rule::Invalid(problems)) => {
                    let code = problems.0.first().map(|problem| problem.code.clone());
                    Rule::member(&pointer, code.unwrap_or(ProblemCode::Taken)).into()
                }
                error => error,
            },
        )?;
    }
    Ok(())
}
