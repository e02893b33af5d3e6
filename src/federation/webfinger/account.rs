//! Names of actors as people write them.

use std::fmt;

use crate::domain::{Host, ObjectUrl};

/// Longest name before the `@`, in bytes.
const MAX_NAME: usize = 128;

/// `name@host`: what stands in `acct:` addresses (RFC 7565). Names are compared without regard to
/// the case of ASCII letters, and kept in lower case.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Account {
    /// What stands before the `@`.
    pub name: String,
    /// The server, with its port when that is not the default.
    pub host: Host,
}

impl Account {
    /// Reads `name@host`, with or without `acct:` or `@` in front.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let text = text.strip_prefix("acct:").unwrap_or(text);
        let (name, host) = text.strip_prefix('@').unwrap_or(text).split_once('@')?;
        let is_part =
            |character: char| character.is_alphanumeric() || "_-.~+%!$&'()*,;=".contains(character);
        if name.is_empty() || name.len() > MAX_NAME || !name.chars().all(is_part) {
            return None;
        }
        Some(Self {
            name: name.to_ascii_lowercase(),
            host: Host::parse(host).ok()?,
        })
    }
}

impl fmt::Display for Account {
    /// `name@host`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.name, self.host)
    }
}

/// What an operator names when a peer is to be followed (contract.md section 1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// `@vilnius@vilnius.example`, `acct:vilnius@vilnius.example`.
    Account(Account),
    /// `https://vilnius.example/territory`.
    Actor(ObjectUrl),
    /// `https://vilnius.example`: a base address.
    Site(ObjectUrl),
    /// `vilnius.example`, whose scheme is to be found out.
    Host(Host),
}

/// A text that names no actor and no server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "write a base address (https://tilburg.example), an actor's address or a handle (@tilburg@tilburg.example)"
)]
pub struct TargetError;

impl Target {
    /// Reads what an operator wrote.
    ///
    /// # Errors
    /// When it is none of the four.
    pub fn parse(text: &str) -> Result<Self, TargetError> {
        let text = text.trim();
        if text.contains("://") {
            let url = ObjectUrl::parse(text)
                .map_err(|_no_address| TargetError)?
                .without_fragment();
            let is_base = url.url().path() == "/" && url.url().query().is_none();
            return Ok(if is_base {
                Self::Site(url)
            } else {
                Self::Actor(url)
            });
        }
        if let Some(account) = Account::parse(text) {
            return Ok(Self::Account(account));
        }
        if text.contains('/') {
            let url = ObjectUrl::parse(&format!("https://{text}"));
            return url.map(Self::Actor).map_err(|_no_address| TargetError);
        }
        Host::parse(text)
            .map(Self::Host)
            .map_err(|_no_host| TargetError)
    }
}
