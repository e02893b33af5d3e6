//! Passkeys: keys of a device or of its maker's keychain, by which somebody signs in (W3C Web
//! Authentication, level 2).

use chrono::{DateTime, Duration, Utc};

use super::{AccountId, PasskeyId, Role};

/// How long somebody may take at her device, from the challenge to the answer.
pub const CEREMONY: Duration = Duration::minutes(5);

/// Most passkeys of one account.
pub const MOST: usize = 20;

/// A passkey of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passkey {
    /// Its id with us.
    pub id: PasskeyId,
    /// Whose it is.
    pub account: AccountId,
    /// Its id with the device, in base64url.
    pub credential: String,
    /// What its person calls it.
    pub name: String,
    /// The public key, the counter and what else is needed to check an answer, as JSON.
    pub data: String,
    /// When it was added.
    pub created: DateTime<Utc>,
    /// When somebody last signed in by it.
    pub used: Option<DateTime<Utc>>,
    /// When its counter went back, as that of a copy does; it signs nobody in since.
    pub locked: Option<DateTime<Utc>>,
}

/// Whether a device must have made sure who holds it (by a finger, a face or a PIN) for this role.
#[must_use]
pub fn must_verify(role: Role) -> bool {
    match role {
        Role::Operator | Role::Partner => true,
        Role::Learner => false,
    }
}
