//! Links that sign somebody in once, shown to whoever hands them on.

use chrono::Duration;

use crate::{
    actions::{Error, sign_in},
    domain::time::Moment,
    domain::{Account, time::now},
    http::pages::{Pages, visitor::Visitor},
    store::Connection,
};

/// A link that was just made. It is not shown again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SecretLink {
    /// Whom it signs in.
    pub who: String,
    /// The link, at the node's own address.
    pub href: String,
    /// Until when it works.
    pub until: String,
}

/// Makes the secret of an invitation, which works for a week in any browser.
///
/// # Errors
/// [`Error`].
pub fn invite(connection: &mut Connection, account: &Account) -> Result<String, Error> {
    let valid = Duration::days(sign_in::INVITATION_DAYS);
    sign_in::link_for(connection, account.id, valid, now())
}

impl SecretLink {
    /// The link with the secret of an invitation that was made now.
    #[must_use]
    pub fn new(pages: &Pages, visitor: &Visitor, account: &Account, secret: &str) -> Self {
        let until = visitor.now + Duration::days(sign_in::INVITATION_DAYS);
        let until = Moment::from(until).in_zone(visitor.zone());
        Self {
            who: account.name.clone(),
            href: pages
                .settings
                .url
                .at(&format!("/sign-in/{secret}"))
                .to_string(),
            until: visitor.t.moment(until),
        }
    }
}
