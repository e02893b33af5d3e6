//! `waymark setup`

use std::io::BufRead;

use anyhow::Context;
use clap::Args;
use serde_json::json;

use super::{
    Place,
    failure::{self, Usage},
    list, output,
};
use crate::{
    actions::set_up_territory::{SetUp, hash_password, set_up_territory},
    app::start::{make_keys, open_store},
    domain::LanguageTag,
};

/// Make this node a territory's: database, keys and its first operator
///
/// Prints a sign-in link for the operator, which works once, and an API token with all scopes, which
/// is shown only now. A node that is set up already stays as it is (exit code 1).
#[derive(Debug, Args)]
pub struct Setup {
    /// What the territory is called, in its first language
    #[arg(long)]
    name: String,
    /// Languages of its pages, the default first: lt, en, sr-Cyrl
    #[arg(long, value_name = "TAG", required = true, num_args = 1..)]
    language: Vec<String>,
    /// Mail address of the first operator
    #[arg(long, value_name = "EMAIL")]
    operator: String,
    /// The territory's name for followers, @HANDLE@host; made from its name when absent
    #[arg(long)]
    handle: Option<String>,
    /// IANA time zone of the territory, such as Europe/Vilnius
    #[arg(long, value_name = "ZONE")]
    timezone: Option<String>,
    /// Read a password for the operator from the first line of stdin
    #[arg(long)]
    password_stdin: bool,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl Setup {
    pub async fn run(self, place: Place) -> anyhow::Result<()> {
        let languages: Vec<LanguageTag> = list::read("--language", &self.language)?;
        let settings = place.begin()?;
        let password = if self.password_stdin {
            Some(password()?)
        } else {
            None
        };
        let new = SetUp {
            url: settings.url.clone(),
            name: self.name,
            languages,
            operator: self.operator,
            handle: self.handle,
            timezone: self.timezone,
            colour: None,
            password,
        };
        let store = open_store(&settings).await?;
        let done = store
            .write(move |c| set_up_territory(c, &new))
            .await
            .map_err(failure::of_action)?;
        if let Err(error) = make_keys(&settings, &store, &done.territory).await {
            tracing::warn!(%error, "the keys are not made yet; `waymark serve` will make them");
        }
        let territory = done.territory.url.origin().to_string();
        let link = done.territory.url.at(&format!("/sign-in/{}", done.link));
        let document = json!({ "territory": territory, "signIn": link, "token": done.token });
        let text = format!(
            "{} is set up at {territory}.\n\n\
             Sign in as operator, once, within a week:\n  {link}\n\
             API token with all scopes, shown only now:\n  {}\n\n\
             Next: `waymark serve`, then `waymark doctor`.",
            done.territory.name.text(&[]),
            done.token,
        );
        output::result(self.json, &document, &text)
    }
}

/// The PHC string of the password on the first line of stdin.
fn password() -> anyhow::Result<String> {
    let mut line = String::new();
    std::io::stdin()
        .lock()
        .read_line(&mut line)
        .context("no password can be read from stdin")?;
    let password = line.trim_end_matches(['\r', '\n']);
    Ok(hash_password(password).map_err(|rule| Usage(rule.to_string()))?)
}
