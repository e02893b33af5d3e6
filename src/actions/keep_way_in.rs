//! Nobody shuts herself out: the last way into an account stays.

use super::Error;
use crate::{
    domain::{Account, Rule},
    store::{Connection, accounts, passkeys, sign_ons},
};

/// Which ways in this node has, besides passwords and passkeys.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ways {
    /// Links can be mailed.
    pub mails: bool,
    /// The providers of single sign-on, by their `iss`.
    pub issuers: Vec<String>,
}

/// Refuses when an account has one way in and no other.
///
/// # Errors
/// [`Rule::Refused`].
pub(super) fn must_have_another(
    connection: &mut Connection,
    account: &Account,
    ways: &Ways,
) -> Result<(), Error> {
    let by_password = accounts::password(connection, account.id)?.is_some();
    let own = passkeys::of_account(connection, account.id)?;
    let working = own.iter().filter(|one| one.locked.is_none()).count();
    let linked = sign_ons::of_account(connection, account.id)?;
    let linked = linked
        .iter()
        .filter(|one| ways.issuers.contains(&one.identity.issuer));
    if ways.mails || by_password || working + linked.count() > 1 {
        Ok(())
    } else {
        let told = "it is the only way into this account; add another one first";
        Err(Rule::Refused(told.to_owned()).into())
    }
}
