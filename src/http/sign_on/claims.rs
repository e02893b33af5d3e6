//! What a provider tells of somebody.

use std::collections::HashMap;

use openidconnect::AdditionalClaims;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    config::Provider,
    domain::{account::email, learner::BirthMonth, time::now},
};

/// Claims that no standard names.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct More(HashMap<String, Value>);

impl AdditionalClaims for More {}

/// What the standard's claims say, wherever they stand: in the id token, or in the answer of the
/// provider's user info.
pub(super) struct Told<'a> {
    /// What she is called, the shortest first.
    pub names: [Option<&'a str>; 3],
    pub email: Option<&'a str>,
    pub verified: bool,
    pub birthdate: Option<&'a str>,
}

/// Takes [`Told`] out of claims that have the standard's getters.
macro_rules! told {
    ($claims:expr) => {
        $crate::http::sign_on::claims::Told {
            names: [
                $claims
                    .nickname()
                    .and_then(|all| all.get(None))
                    .map(|name| name.as_str()),
                $claims
                    .given_name()
                    .and_then(|all| all.get(None))
                    .map(|name| name.as_str()),
                $claims
                    .name()
                    .and_then(|all| all.get(None))
                    .map(|name| name.as_str()),
            ],
            email: $claims.email().map(|email| email.as_str()),
            verified: $claims.email_verified() == Some(true),
            birthdate: $claims.birthdate().map(|date| date.as_str()),
        }
    };
}
pub(super) use told;

/// Who somebody is at a provider, and what it tells of her.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Claimed {
    /// Her `sub` there.
    pub subject: String,
    /// What it calls her; may be empty.
    pub name: String,
    /// Her mail address, if the provider says that it is hers (`email_verified`).
    pub email: Option<String>,
    /// The month in which she was born, if the settings name the claim and it makes sense.
    pub birth: Option<BirthMonth>,
    /// Whether she signed in there as strongly as the settings ask of whoever works here.
    pub strong: bool,
}

impl Claimed {
    pub(super) fn new(subject: &str) -> Self {
        Self {
            subject: subject.to_owned(),
            ..Self::default()
        }
    }

    /// Adds what these claims tell and is not known yet.
    pub(super) fn fill(&mut self, provider: &Provider, told: &Told<'_>, more: &More) {
        if self.name.is_empty() {
            let is_told = |name: &&str| name.chars().any(|c| !c.is_control() && !c.is_whitespace());
            let mut names = told.names.iter().flatten().map(|name| name.trim());
            let name = names.find(is_told);
            let letters = name.unwrap_or_default().chars();
            self.name = letters.filter(|c| !c.is_control()).take(60).collect();
        }
        if self.email.is_none() && told.verified {
            self.email = told.email.and_then(|address| email(address).ok());
        }
        if let (None, Some(claim)) = (&self.birth, provider.birth_claim.as_deref()) {
            let date = match claim {
                "birthdate" => told.birthdate,
                claim => more.0.get(claim).and_then(Value::as_str),
            };
            self.birth = date.and_then(month);
        }
    }
}

/// Whoever is older is older than anybody was: somebody typed it in to have typed something.
const EARLIEST: i32 = 1907;

/// What machines say that do not know.
const UNKNOWN: [&str; 2] = ["1900-01-01", "1970-01-01"];

/// The month of a date: `2010-04-23`, `2010-04`. A year alone is none, nor is what cannot be.
fn month(text: &str) -> Option<BirthMonth> {
    let text = text.trim();
    if UNKNOWN.iter().any(|unknown| text.starts_with(unknown)) {
        return None;
    }
    let month: BirthMonth = text.get(..7)?.parse().ok()?;
    let month = BirthMonth::new(month.year(), month.month(), now()).ok()?;
    (month.year() >= EARLIEST).then_some(month)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_date_the_month_is_kept() {
        assert_eq!(
            month("2010-04-23")
                .map(|month| month.to_string())
                .as_deref(),
            Some("2010-04")
        );
        assert_eq!(
            month("2010-04").map(|month| month.to_string()).as_deref(),
            Some("2010-04")
        );
        for wrong in [
            "2010",
            "0000-04-23",
            "2010-13-01",
            "23.04.2010",
            "1906-12-31",
            "1900-01-01",
            "1970-01-01",
            "1970-01-01T00:00:00Z",
            "",
            "ąąąąąąąą",
        ] {
            assert_eq!(month(wrong), None, "{wrong}");
        }
        for right in ["1907-01-01", "1970-01-02", "1970-01"] {
            assert!(month(right).is_some(), "{right}");
        }
    }
}
