//! People who learn: how old they are, and who consents for them.
//!
//! Of her birth only the month is kept (security.md section 5). Until that month is over she counts
//! as a year younger, so that nobody is taken for older than she is.

use std::{collections::BTreeMap, fmt, str::FromStr};

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Utc};

use super::{AccountId, document::words};

/// From here on nobody is under age any more.
pub const OF_AGE: u32 = 18;
/// Nobody who is alive was born before.
const FIRST_YEAR: i32 = 1900;

/// The month in which somebody was born: `2010-04`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct BirthMonth {
    year: i32,
    month: u32,
}

/// The text is no month of a year in which somebody alive was born.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("is not a month such as 2010-04, from {FIRST_YEAR} to today")]
pub struct BirthMonthError;

impl BirthMonth {
    /// A month up to the one in which `now` lies.
    ///
    /// # Errors
    /// [`BirthMonthError`].
    pub fn new(year: i32, month: u32, now: DateTime<Utc>) -> Result<Self, BirthMonthError> {
        let read = Self { year, month };
        let is_month = (1..=12).contains(&month) && year >= FIRST_YEAR;
        if is_month && (year, month) <= (now.year(), now.month()) {
            Ok(read)
        } else {
            Err(BirthMonthError)
        }
    }

    /// The year, in four digits.
    #[must_use]
    pub fn year(self) -> i32 {
        self.year
    }

    /// The month, from 1 to 12.
    #[must_use]
    pub fn month(self) -> u32 {
        self.month
    }

    /// From when on she is surely so old.
    #[must_use]
    pub fn reaches(self, age: u32) -> DateTime<Utc> {
        let months = self.month;
        let (year, month) = match months {
            12 => (self.year + 1, 1),
            month => (self.year, month + 1),
        };
        let year = year.saturating_add(i32::try_from(age).unwrap_or(i32::MAX));
        NaiveDate::from_ymd_opt(year, month, 1)
            .map(|day| day.and_time(NaiveTime::MIN).and_utc())
            .unwrap_or(DateTime::<Utc>::MAX_UTC)
    }

    /// The years that she has surely completed.
    #[must_use]
    pub fn age(self, now: DateTime<Utc>) -> u32 {
        let months = |year: i32, month: u32| i64::from(year) * 12 + i64::from(month);
        let lived = months(now.year(), now.month()) - months(self.year, self.month) - 1;
        u32::try_from(lived.max(0) / 12).unwrap_or_default()
    }
}

impl BirthMonth {
    /// The years that she may have completed: in the month of her birthday one more than surely.
    #[must_use]
    pub fn may_be(self, now: DateTime<Utc>) -> u32 {
        self.age(now) + u32::from(self.month == now.month())
    }
}

impl fmt::Display for BirthMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl FromStr for BirthMonth {
    type Err = BirthMonthError;

    /// Reads what [`fmt::Display`] writes; that it is not to come is for [`BirthMonth::new`].
    fn from_str(text: &str) -> Result<Self, BirthMonthError> {
        let (year, month) = text.split_once('-').ok_or(BirthMonthError)?;
        let digits = |text: &str, n: usize| {
            text.len() == n && text.bytes().all(|byte| byte.is_ascii_digit())
        };
        if !digits(year, 4) || !digits(month, 2) {
            return Err(BirthMonthError);
        }
        let read = Self {
            year: year.parse().map_err(|_no_number| BirthMonthError)?,
            month: month.parse().map_err(|_no_number| BirthMonthError)?,
        };
        if (1..=12).contains(&read.month) && read.year >= FIRST_YEAR {
            Ok(read)
        } else {
            Err(BirthMonthError)
        }
    }
}

words! {
    /// How old somebody is, as far as it is told.
    pub enum AgeBand {
        /// Up to 12.
        Under13 = "under13",
        /// 13 to 15.
        From13 = "13-15",
        /// 16 and 17.
        From16 = "16-17",
        /// 18 to 24.
        From18 = "18-24",
        /// 25 to 64.
        From25 = "25-64",
        /// 65 and more.
        From65 = "65plus",
    }
}

impl AgeBand {
    /// The band of an age in years.
    #[must_use]
    pub fn of(age: u32) -> Self {
        match age {
            0..13 => Self::Under13,
            13..16 => Self::From13,
            16..18 => Self::From16,
            18..25 => Self::From18,
            25..65 => Self::From25,
            _ => Self::From65,
        }
    }
}

/// The ages from which people consent themselves, by country (GDPR article 8 and its like).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConsentAges(BTreeMap<String, u32>);

impl ConsentAges {
    /// Where no law is known, the age of the GDPR itself.
    pub const USUAL: u32 = 16;

    /// The age in a country (ISO 3166-1, two letters); the usual one when the country is unknown.
    #[must_use]
    pub fn of(&self, country: Option<&str>) -> u32 {
        country
            .and_then(|country| self.0.get(country))
            .copied()
            .unwrap_or(Self::USUAL)
    }
}

impl FromIterator<(String, u32)> for ConsentAges {
    fn from_iter<T: IntoIterator<Item = (String, u32)>>(ages: T) -> Self {
        Self(ages.into_iter().collect())
    }
}

words! {
    /// What a guardian has said.
    pub enum GuardianState {
        /// Nothing yet.
        Waiting = "waiting",
        /// That the child may have an account here, by the letter; an organisation has yet to see it
        /// on paper.
        Agreed = "agreed",
        /// That the child may have an account here.
        Confirmed = "confirmed",
    }
}

words! {
    /// What of a guardian is needed besides her word.
    #[derive(Default)]
    pub enum GuardianStep {
        /// Nothing: the link in her letter is enough.
        #[default]
        Letter = "letter",
        /// That an organisation, or the operator, has seen her signature on paper.
        Attested = "attested",
    }
}

/// Whoever answers for somebody under age.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guardian {
    /// Lower-case mail address; nothing for a guardian who signs on paper.
    pub email: Option<String>,
    /// What the guardian calls herself; known when she has agreed.
    pub name: Option<String>,
    /// What she shows or tells to whoever sees her paper ([`super::card::short`]).
    pub code: String,
    /// What she has said.
    pub state: GuardianState,
    /// Until when she answers for the child, who consents herself from then on.
    pub until: DateTime<Utc>,
}

/// What is kept of somebody because she learns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Learner {
    /// Her account.
    pub account: AccountId,
    /// When she was born.
    pub birth: BirthMonth,
    /// Who answers for her; nobody for whoever was old enough when she joined.
    pub guardian: Option<Guardian>,
}

impl Learner {
    /// Whether somebody has to consent for her, and has not. `consent_age` is that of her country.
    #[must_use]
    pub fn waits_for_guardian(&self, consent_age: u32, now: DateTime<Utc>) -> bool {
        let confirmed = self
            .guardian
            .as_ref()
            .is_some_and(|guardian| guardian.state == GuardianState::Confirmed);
        self.birth.age(now) < consent_age && !confirmed
    }

    /// Whether she is under age: then nothing of hers is public.
    #[must_use]
    pub fn is_minor(&self, now: DateTime<Utc>) -> bool {
        self.birth.age(now) < OF_AGE
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use chrono::TimeZone;

    use super::*;

    fn at(year: i32, month: u32, day: u32) -> DateTime<Utc> {
        Utc.with_ymd_and_hms(year, month, day, 12, 0, 0).unwrap()
    }

    #[test]
    fn nobody_is_taken_for_older_than_she_is() {
        let birth = BirthMonth::new(2010, 4, at(2026, 1, 1)).unwrap();
        assert_eq!(birth.age(at(2010, 4, 30)), 0);
        assert_eq!(birth.age(at(2026, 3, 31)), 15);
        assert_eq!(birth.age(at(2026, 4, 30)), 15, "her birthday may be today");
        assert_eq!(birth.age(at(2026, 5, 1)), 16);
        assert_eq!(birth.may_be(at(2026, 3, 31)), 15);
        assert_eq!(birth.may_be(at(2026, 4, 1)), 16, "her birthday may be over");
        assert_eq!(birth.may_be(at(2026, 5, 1)), 16);
        assert_eq!(birth.age(at(2009, 1, 1)), 0, "a clock that goes wrong");
        for (month, from) in [(4, "2026-05-01"), (12, "2027-01-01")] {
            let birth = BirthMonth::new(2010, month, at(2026, 1, 1)).unwrap();
            let reaches = birth.reaches(16);
            assert_eq!(reaches.date_naive().to_string(), from);
            assert_eq!(birth.age(reaches), 16);
            assert_eq!(birth.age(reaches - chrono::TimeDelta::seconds(1)), 15);
        }
    }

    #[test]
    fn a_month_is_read_as_it_is_written() {
        let birth: BirthMonth = "2010-04".parse().unwrap();
        assert_eq!(birth.to_string(), "2010-04");
        for wrong in [
            "2010",
            "2010-4",
            "2010-13",
            "2010-00",
            "1899-12",
            "10-04",
            "+010-04",
            "2010-04-01",
            "",
        ] {
            assert!(wrong.parse::<BirthMonth>().is_err(), "{wrong}");
        }
        let now = at(2026, 11, 30);
        assert!(BirthMonth::new(2026, 11, now).is_ok());
        assert!(BirthMonth::new(2026, 12, now).is_err());
        assert!(BirthMonth::new(1899, 12, now).is_err());
        assert!(BirthMonth::new(2010, 13, now).is_err());
    }

    #[test]
    fn every_age_has_its_band() {
        let bands =
            [0, 12, 13, 15, 16, 17, 18, 24, 25, 64, 65, 110].map(|age| AgeBand::of(age).as_str());
        assert_eq!(
            bands,
            [
                "under13", "under13", "13-15", "13-15", "16-17", "16-17", "18-24", "18-24",
                "25-64", "25-64", "65plus", "65plus"
            ]
        );
    }

    #[test]
    fn a_guardian_is_needed_until_the_age_of_the_country() {
        let ages: ConsentAges = [("LT".to_owned(), 14)].into_iter().collect();
        assert_eq!(ages.of(Some("LT")), 14);
        assert_eq!(ages.of(Some("XX")), 16);
        assert_eq!(ages.of(None), 16);
        let now = at(2026, 11, 30);
        let mut learner = Learner {
            account: AccountId::new(),
            birth: BirthMonth::new(2012, 1, now).unwrap(),
            guardian: None,
        };
        assert!(!learner.waits_for_guardian(14, now));
        assert!(learner.waits_for_guardian(16, now));
        learner.guardian = Some(Guardian {
            email: Some("parent@example.org".to_owned()),
            name: None,
            code: "7K3M9QXT".to_owned(),
            state: GuardianState::Waiting,
            until: at(2028, 2, 1),
        });
        assert!(learner.waits_for_guardian(16, now));
        learner.guardian.as_mut().unwrap().state = GuardianState::Agreed;
        assert!(learner.waits_for_guardian(16, now));
        learner.guardian.as_mut().unwrap().state = GuardianState::Confirmed;
        assert!(!learner.waits_for_guardian(16, now));
        assert!(learner.is_minor(now) && !learner.is_minor(at(2030, 2, 1)));
    }
}
