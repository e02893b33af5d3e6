//! `waymark account role`

use clap::Args;

use super::{link::no_account, shown};
use crate::{
    actions::{Error, change_account},
    cli::{Place, list::word, output},
    domain::{self, Rule, permission::Actor},
};

/// Change what an account is here for
///
/// The person signs in again. The last operator stays one.
#[derive(Debug, Args)]
pub struct Role {
    /// Mail address of the account
    email: String,
    /// operator, partner or learner
    #[arg(value_parser = word::<domain::Role>)]
    role: domain::Role,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl Role {
    pub(super) async fn run(self, place: Place) -> anyhow::Result<()> {
        let (_, store) = place.store().await?;
        let email = self.email.clone();
        let account = store
            .write(move |c| change_account::set_role(c, &Actor::command_line(), &email, self.role))
            .await
            .map_err(|error| match error {
                Error::Rule(Rule::NotFound) => no_account(&self.email),
                error => error.into(),
            })?;
        let text = format!("{} is here as {}.", account.key(), account.role);
        output::result(self.json, &shown(&account), &text)
    }
}
