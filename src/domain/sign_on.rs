//! Single sign-on: who somebody is at a provider that the operator trusts (OpenID Connect Core 1.0).

use chrono::{DateTime, Duration, Utc};

use super::{AccountId, SignOnId, learner::BirthMonth};

/// How long somebody may take at her provider.
pub const PATIENCE: Duration = Duration::minutes(10);

/// How long somebody who came back and has no account yet may take to make one.
pub const JOINING: Duration = Duration::minutes(30);

/// Who somebody is at a provider. Nothing else tells it, least of all a mail address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The provider's `iss`.
    pub issuer: String,
    /// Her `sub` there.
    pub subject: String,
}

/// An account's person at a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignOn {
    /// Its id.
    pub id: SignOnId,
    /// Whose it is.
    pub account: AccountId,
    /// Who she is there.
    pub identity: Identity,
    /// When it was linked.
    pub created: DateTime<Utc>,
    /// When somebody last signed in by it.
    pub used: Option<DateTime<Utc>>,
}

/// A way to a provider that is under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// SHA-256 of what the browser that began it holds, hexadecimal.
    pub browser: String,
    /// The name of the provider in the settings.
    pub provider: String,
    /// The account that it is to be linked to; nothing when somebody signs in.
    pub account: Option<AccountId>,
    /// Where to go afterwards: a path; empty for the usual one.
    pub next: String,
    /// Until when it may come back.
    pub expires: DateTime<Utc>,
}

/// Somebody who came from a provider and has no account yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Newcomer {
    /// The name of the provider in the settings.
    pub provider: String,
    /// Who she is there.
    pub identity: Identity,
    /// What the provider calls her; may be empty.
    pub name: String,
    /// Her mail address, if the provider says that it is hers.
    pub email: Option<String>,
    /// When she was born, if the provider says so.
    pub birth: Option<BirthMonth>,
    /// Where to go afterwards: a path; empty for the usual one.
    pub next: String,
    /// Until when she may join.
    pub expires: DateTime<Utc>,
}
