//! Nobody shuts herself out: the last way into an account stays. Whoever takes one away asks here
//! whether another is left.

use super::{Error, letters, territory};
use crate::{
    config::Settings,
    domain::{Account, LanguageTag, PasskeyId, Role, Rule, SignOnId, card::CardState, time::now},
    store::{Connection, accounts, cards, emails, passkeys, sign_ons},
    text::Translator,
};

/// Which ways in this node has, besides passwords, passkeys and cards.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ways {
    /// Links can be mailed.
    pub mails: bool,
    /// The providers of single sign-on, by their `iss`.
    pub issuers: Vec<String>,
    /// Those of them by which whoever works here may sign in.
    pub strong: Vec<String>,
}

impl Ways {
    /// Those that the settings open.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        let providers = settings.sign_on.iter();
        let strong = providers.clone().filter(|one| !one.acr.is_empty());
        Self {
            mails: settings.mail.is_some(),
            strong: strong.map(|one| one.issuer.clone()).collect(),
            issuers: providers.map(|one| one.issuer.clone()).collect(),
        }
    }

    /// The providers by which somebody of this role may sign in.
    pub(super) fn issuers_for(&self, role: Role) -> &[String] {
        match role {
            Role::Learner => &self.issuers,
            Role::Partner | Role::Operator => &self.strong,
        }
    }
}

/// What is about to be taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken<'a> {
    /// One of her addresses: by it she gets links, and with it she types a password.
    Email(&'a str),
    /// A passkey.
    Passkey(PasskeyId),
    /// Who she is at a single sign-on.
    SignOn(SignOnId),
}

/// How many ways in are left without it.
fn left(
    connection: &mut Connection,
    account: &Account,
    taken: Taken<'_>,
    ways: &Ways,
) -> Result<usize, Error> {
    let addresses = emails::all_of(connection, account)?;
    let addresses = addresses.iter().filter(|one| taken != Taken::Email(one));
    let types = ways.mails || accounts::password(connection, account.id)?.is_some();
    let addresses = addresses.count() * usize::from(types);
    let own = passkeys::of_account(connection, account.id)?;
    let keys = own
        .iter()
        .filter(|one| one.locked.is_none() && taken != Taken::Passkey(one.id));
    let linked = sign_ons::of_account(connection, account.id)?;
    let issuers = ways.issuers_for(account.role);
    let linked = linked
        .iter()
        .filter(|one| issuers.contains(&one.identity.issuer) && taken != Taken::SignOn(one.id));
    // Cards are for learners alone.
    let cards = match account.role {
        Role::Learner => {
            let time = now();
            let own = cards::of_account(connection, account.id)?;
            let used = own
                .iter()
                .filter(|card| card.state(time) == CardState::Used);
            used.count()
        }
        _ => 0,
    };
    Ok(addresses + keys.count() + linked.count() + cards)
}

/// Refuses to take somebody's last way in away.
///
/// # Errors
/// [`Rule::Refused`].
pub(super) fn keep_one(
    connection: &mut Connection,
    account: &Account,
    taken: Taken<'_>,
    ways: &Ways,
) -> Result<(), Error> {
    if left(connection, account, taken, ways)? > 0 {
        return Ok(());
    }
    let told = "it is the only way into this account; add another one first";
    Err(Rule::Refused(told.to_owned()).into())
}

/// Writes to somebody what became of a way into her account, in the message `text`: whoever took a
/// browser of hers shall not stay unseen. What that person typed does not stand in it.
pub(super) fn tell(
    connection: &mut Connection,
    account: &Account,
    text: &str,
) -> Result<(), Error> {
    match &account.email {
        Some(address) => tell_at(connection, account, address, text),
        None => Ok(()),
    }
}

/// The same, to one of her addresses.
pub(super) fn tell_at(
    connection: &mut Connection,
    account: &Account,
    address: &str,
    text: &str,
) -> Result<(), Error> {
    let territory = territory(connection)?;
    let language = account
        .language
        .clone()
        .unwrap_or_else(LanguageTag::english);
    let t = Translator::new(&language);
    let link = territory.url.at("/settings/sign-in").to_string();
    let told = [
        ("name", account.name.as_str().into()),
        ("territory", territory.called(&language).into()),
        ("link", link.into()),
    ];
    let messages = ("mail-way-subject", text);
    letters::write(connection, address, Some(account.id), &t, messages, &told)
}
