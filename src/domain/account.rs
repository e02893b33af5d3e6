//! People who sign in, and what they are here for.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::{
    AccountId, LanguageTag, OrganisationId,
    document::{always_written, words},
};

words! {
    /// What an account is here for.
    #[derive(Default)]
    pub enum Role {
        /// Runs the node.
        Operator = "operator",
        /// Publishes for one or more organisations.
        Partner = "partner",
        /// Learns.
        #[default]
        Learner = "learner",
    }
}
always_written!(Role);

impl Role {
    /// Whether this role may do more than another. They are declared from the strongest on.
    #[must_use]
    pub fn is_above(self, other: Self) -> bool {
        self < other
    }
}

words! {
    /// What a partner may do in an organisation.
    pub enum MembershipRole {
        /// Everything of the organisation, also its people.
        Owner = "owner",
        /// Its opportunities and playlists.
        Editor = "editor",
    }
}

words! {
    /// What an API token may do (contract.md section 1).
    pub enum Scope {
        /// See what its account sees.
        Read = "read",
        /// Create and change organisations, opportunities and playlists.
        Write = "write",
        /// Award badges.
        Issue = "issue",
        /// Everything of the operator's.
        Admin = "admin",
    }
}

/// A person who can sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// Lower-case mail address that letters go to; nobody else has it. Nothing for who came by a card
    /// and has none.
    pub email: Option<String>,
    /// What to call the person.
    pub name: String,
    /// What the account is here for.
    pub role: Role,
    /// The language that the person chose.
    pub language: Option<LanguageTag>,
    /// Whether its person can sign in by a password.
    pub has_password: bool,
    /// When it was made.
    pub created: DateTime<Utc>,
    /// When its person was last here, to the hour; nothing while she has never signed in.
    pub seen: Option<DateTime<Utc>>,
    /// When everything of this person's is erased; nothing while she stays.
    pub leaving: Option<DateTime<Utc>>,
}

impl Account {
    /// Its place in lists: its address, and without one its id.
    #[must_use]
    pub fn key(&self) -> String {
        self.email.clone().unwrap_or_else(|| self.id.to_string())
    }
}

/// From the day on which somebody wants to leave until everything of hers is erased.
pub const GRACE: TimeDelta = TimeDelta::days(7);

/// An account's place in an organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Membership {
    /// The organisation.
    pub organisation: OrganisationId,
    /// Its slug.
    pub slug: String,
    /// What the account may do there.
    pub role: MembershipRole,
}

/// The text is no mail address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("is not a mail address such as name@example.org")]
pub struct EmailError;

/// Reads a mail address: one plain `local@domain`, lower-cased and trimmed. A domain in letters of
/// other scripts is kept as the network writes it (`xn--…`), so that it is one address however it
/// was typed.
///
/// # Errors
/// [`EmailError`] for anything else: a list, a quoted local part, a control character, a domain that
/// is none (RFC 5891).
pub fn email(text: &str) -> Result<String, EmailError> {
    let text = text.trim();
    let plain = text.len() <= 254
        && text.matches('@').count() == 1
        && !text
            .contains(|c: char| c.is_control() || c.is_whitespace() || "\",;:<>()[]\\".contains(c));
    if !plain {
        return Err(EmailError);
    }
    let (local, domain) = text.split_once('@').ok_or(EmailError)?;
    let domain = idna::domain_to_ascii_strict(domain).map_err(|_no_domain| EmailError)?;
    // No letter gets to a name of the local network from anywhere else: an end was forgotten.
    if !domain.contains('.') {
        return Err(EmailError);
    }
    let address = lettre::Address::new(local, domain).map_err(|_not_an_address| EmailError)?;
    Ok(address.to_string().to_lowercase())
}

/// An address of which only its owner knows what is left out: `d…@e….org`.
#[must_use]
pub fn masked(address: &str) -> String {
    let (local, domain) = address.split_once('@').unwrap_or((address, ""));
    let (host, end) = domain.rsplit_once('.').unwrap_or((domain, ""));
    let first = |text: &str| text.chars().take(1).collect::<String>();
    format!("{}…@{}….{end}", first(local), first(host))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_masked_address_tells_little() {
        assert_eq!(masked("dora@mail.example.org"), "d…@m….org");
        assert_eq!(masked("x@y"), "x…@y….");
    }

    #[test]
    fn only_one_plain_address_is_read() {
        assert_eq!(email(" Ieva@Example.LT ").unwrap(), "ieva@example.lt");
        for typed in ["Ieva@Žalia.lt", "ieva@žalia.lt", "ieva@xn--alia-kbb.lt"] {
            assert_eq!(email(typed).unwrap(), "ieva@xn--alia-kbb.lt");
        }
        for wrong in [
            "a@x.eu\r\nBcc: b@x.eu",
            "\"a\"@x@y",
            "victim@city.eu,evil@e.eu",
            "a",
            "@x.eu",
            "a@",
            "a b@x.eu",
            "a@xn--",
            "a@xn--...",
            "a@xn--a",
            "a@xn--99999999999",
            "a@x_y.eu",
            "a@-x.eu",
            "a@x..eu",
            "jonas@example",
        ] {
            assert!(email(wrong).is_err(), "{wrong}");
        }
    }
}
