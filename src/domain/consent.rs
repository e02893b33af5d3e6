//! What somebody has agreed to: dated records, withdrawn by one click (GDPR article 7).

use chrono::{DateTime, Utc};

use super::{AccountId, ConsentId, LanguageTag, document::words};

words! {
    /// What a consent allows.
    pub enum Purpose {
        /// That there is an account at all; withdrawing it begins the erasure.
        Account = "account",
        /// That the organiser of one opportunity sees her name, and what else she releases.
        Organiser = "organiser",
        /// That one adviser sees chosen parts.
        Adviser = "adviser",
    }
}

impl Purpose {
    /// The version of the text that is shown for it, in every language: the day on which its meaning
    /// changed last. The texts are the messages `consent-account-text`, `consent-adviser-text`,
    /// `consent-organiser-text` and, for what another node offers,
    /// `consent-organiser-elsewhere-text`; `consent-account-card-text` for whoever comes by a card and
    /// has no address, `consent-account-adviser-text` for who comes as an adviser. A guardian reads
    /// `guardian-account-text`, and on paper `guardian-account-paper-text`; before she releases
    /// something, `guardian-release-lead`.
    #[must_use]
    pub fn text_version(self) -> &'static str {
        match self {
            Self::Account | Self::Organiser | Self::Adviser => "2026-11-30",
        }
    }
}

words! {
    /// Who has consented.
    pub enum GivenBy {
        /// The person herself.
        Own = "self",
        /// Her guardian.
        Guardian = "guardian",
    }
}

words! {
    /// What shows that a guardian has consented.
    pub enum Evidence {
        /// The link in a letter to her address, and that she knows when the child was born.
        Letter = "letter",
        /// Her signature, which an organisation has seen ([`super::card::Attestation`]).
        Paper = "paper",
    }
}

/// A consent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    /// Its id.
    pub id: ConsentId,
    /// Whom it is about.
    pub account: AccountId,
    /// What it allows.
    pub purpose: Purpose,
    /// The id of what it is about, where it is about one thing: an enrolment, an adviser.
    pub object: Option<String>,
    /// The version of the text that was shown.
    pub text_version: String,
    /// The language of that text.
    pub language: LanguageTag,
    /// When it was given.
    pub given: DateTime<Utc>,
    /// By whom.
    pub given_by: GivenBy,
    /// What shows that a guardian has given it.
    pub evidence: Option<Evidence>,
    /// When it was withdrawn.
    pub withdrawn: Option<DateTime<Utc>>,
}
