//! `waymark account list`

use clap::Args;
use serde_json::json;

use super::shown;
use crate::{
    cli::{Place, output},
    domain::{Account, Membership, time::rfc3339},
    store::{self, accounts, organisations},
};

/// Accounts that are read at once.
const PAGE: i64 = 500;

/// List all accounts
#[derive(Debug, Args)]
pub struct List {
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl List {
    pub(super) async fn run(self, place: Place) -> anyhow::Result<()> {
        let (_, store) = place.store().await?;
        let found: Vec<(Account, Vec<Membership>)> = store
            .read(|c| {
                let mut found = Vec::new();
                let mut after = String::new();
                loop {
                    let page = accounts::all(c, &after, PAGE)?;
                    let Some(last) = page.last() else {
                        return Ok::<_, store::Error>(found);
                    };
                    after = last.key();
                    for account in page {
                        let places = organisations::memberships(c, account.id)?;
                        found.push((account, places));
                    }
                }
            })
            .await?;
        let items: Vec<_> = found
            .iter()
            .map(|(account, places)| {
                let mut document = shown(account);
                if let Some(members) = document.as_object_mut() {
                    let places: Vec<_> = places
                        .iter()
                        .map(|place| json!({ "slug": place.slug, "role": place.role }))
                        .collect();
                    members.insert("organisations".to_owned(), json!(places));
                }
                document
            })
            .collect();
        let rows: Vec<Vec<String>> = found
            .iter()
            .map(|(account, places)| {
                let slugs: Vec<&str> = places.iter().map(|place| place.slug.as_str()).collect();
                vec![
                    account
                        .email
                        .clone()
                        .unwrap_or_else(|| account.id.to_string()),
                    account.role.to_string(),
                    output::plain(&account.name),
                    slugs.join(","),
                    rfc3339(account.created),
                ]
            })
            .collect();
        output::result(self.json, &json!({ "items": items }), &output::table(&rows))
    }
}
