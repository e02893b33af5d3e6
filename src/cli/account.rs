//! `waymark account …`

mod add;
mod link;
mod list;
mod remove;
mod role;

use clap::Subcommand;
use serde_json::{Value, json};

use super::Place;
use crate::domain;

/// People who sign in
#[derive(Debug, Subcommand)]
pub enum Account {
    Add(add::Add),
    List(list::List),
    Link(link::Link),
    Role(role::Role),
    Remove(remove::Remove),
}

impl Account {
    pub async fn run(self, place: Place) -> anyhow::Result<()> {
        match self {
            Self::Add(command) => command.run(place).await,
            Self::List(command) => command.run(place).await,
            Self::Link(command) => command.run(place).await,
            Self::Role(command) => command.run(place).await,
            Self::Remove(command) => command.run(place).await,
        }
    }
}

/// An account as commands print it.
fn shown(account: &domain::Account) -> Value {
    json!({
        "id": account.id.to_string(),
        "email": account.email,
        "name": account.name,
        "role": account.role,
        "created": domain::time::rfc3339(account.created),
    })
}
