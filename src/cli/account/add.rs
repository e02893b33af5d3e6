//! `waymark account add`

use chrono::Duration;
use clap::Args;
use serde_json::json;

use super::shown;
use crate::{
    actions::{change_account, sign_in},
    cli::{Place, failure, list::word, output},
    domain::{MembershipRole, Role, permission::Actor, time::now},
};

/// Add an account, or a place in an organisation to one that there is
///
/// Prints a sign-in link to invite the person with, which works once.
#[derive(Debug, Args)]
pub struct Add {
    /// Mail address
    email: String,
    /// What to call the person; made from the address when absent
    #[arg(long, default_value = "")]
    name: String,
    /// What the account is here for: operator, partner or learner
    #[arg(long, default_value = "partner", value_parser = word::<Role>)]
    role: Role,
    /// Slug of the organisation in which a partner gets a place
    #[arg(long, value_name = "SLUG")]
    organisation: Option<String>,
    /// What the partner may do there: owner or editor
    #[arg(long, value_name = "PLACE", default_value = "owner", value_parser = word::<MembershipRole>)]
    membership: MembershipRole,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl Add {
    pub(super) async fn run(self, place: Place) -> anyhow::Result<()> {
        let (settings, store) = place.store().await?;
        let new = change_account::NewAccount {
            email: self.email,
            name: self.name,
            role: self.role,
            organisation: self.organisation,
            membership: self.membership,
        };
        let (account, link) = store
            .write(move |c| {
                let account = change_account::add(c, &Actor::command_line(), &new)?;
                let valid = Duration::days(sign_in::INVITATION_DAYS);
                let link = sign_in::link_for(c, account.id, valid, now())?;
                Ok((account, link))
            })
            .await
            .map_err(failure::of_action)?;
        let link = settings.url.at(&format!("/sign-in/{link}"));
        let mut document = shown(&account);
        if let Some(members) = document.as_object_mut() {
            members.insert("signIn".to_owned(), json!(link));
        }
        let text = format!(
            "{} is here as {}.\nInvite with this link, which works once, within a week:\n  {link}",
            account.key(),
            account.role,
        );
        output::result(self.json, &document, &text)
    }
}
