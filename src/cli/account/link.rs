//! `waymark account link`

use chrono::Duration;
use clap::Args;
use serde_json::json;

use crate::{
    actions::{Error, sign_in},
    cli::{Place, output},
    domain::{Rule, time::now},
};

/// Print a link that signs an account in, once, within a week
#[derive(Debug, Args)]
pub struct Link {
    /// Mail address of the account
    email: String,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl Link {
    pub(super) async fn run(self, place: Place) -> anyhow::Result<()> {
        let (settings, store) = place.store().await?;
        let email = self.email.trim().to_lowercase();
        let wanted = email.clone();
        let valid = Duration::days(sign_in::INVITATION_DAYS);
        let link = store
            .write(move |c| sign_in::make_link(c, &wanted, None, valid, now()))
            .await
            .map_err(|error| match error {
                Error::Rule(Rule::NotFound) => no_account(&email),
                error => error.into(),
            })?;
        let link = settings.url.at(&format!("/sign-in/{link}"));
        output::result(self.json, &json!({ "signIn": link }), link.as_str())
    }
}

/// What to do about an address that nobody has here.
pub(super) fn no_account(email: &str) -> anyhow::Error {
    anyhow::anyhow!("nobody has the address {email} here; see `waymark account list`")
}
