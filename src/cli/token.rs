//! `waymark token …`

use clap::{Args, Subcommand};
use serde_json::json;

use super::{Place, failure, list, output};
use crate::{
    actions::create_token,
    domain::{account::Scope, permission::Actor},
};

/// API tokens
#[derive(Debug, Subcommand)]
pub enum Token {
    Create(Create),
}

/// Make an API token for an account
///
/// The token is shown only now; the database keeps its hash. It does what its account may do, as far
/// as its scopes go.
#[derive(Debug, Args)]
pub struct Create {
    /// Mail address of the account that it acts for
    #[arg(long, value_name = "EMAIL")]
    account: String,
    /// What it may do: read, write, issue, admin (operators' accounts only)
    #[arg(long, value_name = "SCOPE", required = true, num_args = 1..)]
    scope: Vec<String>,
    /// What it is for, so that it is known again in the list
    #[arg(long, default_value = "command line")]
    name: String,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl Token {
    pub async fn run(self, place: Place) -> anyhow::Result<()> {
        match self {
            Self::Create(command) => command.run(place).await,
        }
    }
}

impl Create {
    async fn run(self, place: Place) -> anyhow::Result<()> {
        let scopes: Vec<Scope> = list::read("--scope", &self.scope)?;
        let (_, store) = place.store().await?;
        let (token, secret) = store
            .write(move |c| {
                create_token::create(
                    c,
                    &Actor::command_line(),
                    &self.account,
                    &self.name,
                    &scopes,
                )
            })
            .await
            .map_err(failure::of_action)?;
        let document = json!({
            "id": token.id.to_string(),
            "token": secret,
            "name": token.name,
            "scopes": token.scopes,
        });
        output::result(self.json, &document, &secret)
    }
}
