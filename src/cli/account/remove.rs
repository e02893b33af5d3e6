//! `waymark account remove`

use clap::Args;
use serde_json::json;

use super::link::no_account;
use crate::{
    actions::{Error, change_account},
    cli::{Place, output},
    domain::{Rule, permission::Actor},
};

/// Remove an account with its sessions, links and tokens
///
/// What the person published stays with the organisation. The last operator stays.
#[derive(Debug, Args)]
pub struct Remove {
    /// Mail address of the account
    email: String,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl Remove {
    pub(super) async fn run(self, place: Place) -> anyhow::Result<()> {
        let (settings, store) = place.store().await?;
        let mails = settings.mail.is_some();
        let email = self.email.clone();
        store
            .write(move |c| change_account::remove(c, &Actor::command_line(), &email, mails))
            .await
            .map_err(|error| match error {
                Error::Rule(Rule::NotFound) => no_account(&self.email),
                error => error.into(),
            })?;
        let document = json!({ "removed": self.email });
        output::result(self.json, &document, &format!("{} is removed.", self.email))
    }
}
