//! What happened here in numbers, with what was true of it that day, so that there is a past to
//! learn from. No number has a name: there is a count for each trait, never a row for a person.

use std::{fmt, str::FromStr};

use chrono::{Datelike, NaiveDate};

use super::{Host, LanguageTag, OrganisationId, document::words, learner::AgeBand};

/// So many days are told apart what is said of people; then only months are.
pub const DAYS: u64 = 30;
/// Fewer people than this are not told of a trait.
pub const FEW: i64 = 5;
/// The same, of people under age.
pub const FEW_MINORS: i64 = 10;

words! {
    /// What happened.
    pub enum Happening {
        /// A page was opened.
        Viewed = "viewed",
        /// Somebody signed up.
        Enrolled = "enrolled",
        /// Somebody was there.
        Attended = "attended",
        /// Somebody started a playlist.
        Started = "started",
        /// Somebody reached its end.
        Completed = "completed",
    }
}

words! {
    /// By what a number is told apart.
    pub enum Dimension {
        /// By nothing.
        All = "all",
        /// By the opportunity or playlist: its id here.
        Item = "item",
        /// By topic of the territory's list.
        Category = "category",
        /// By ESCO skill.
        Skill = "skill",
        /// By the host that the opportunity or playlist is from.
        Origin = "origin",
        /// By the language that the person reads.
        Language = "language",
        /// By how old the person was.
        AgeBand = "ageBand",
        /// By the host at which the person is at home.
        Home = "home",
    }
}

impl Dimension {
    /// What is said of people, and is told by the month alone after [`DAYS`].
    pub const OF_PEOPLE: [Self; 3] = [Self::Language, Self::AgeBand, Self::Home];

    /// Whether it says something of people.
    #[must_use]
    pub fn is_of_people(self) -> bool {
        Self::OF_PEOPLE.contains(&self)
    }

    /// From how many people on a value is told; every number where it says nothing of people.
    #[must_use]
    pub fn told_from(self, value: &str) -> i64 {
        let band = value.parse::<AgeBand>().ok();
        match (self, band) {
            (Self::AgeBand, Some(AgeBand::Under13 | AgeBand::From13 | AgeBand::From16)) => {
                FEW_MINORS
            }
            _ if self.is_of_people() => FEW,
            _ => 0,
        }
    }
}

/// A month: `2026-11` (ISO 8601).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: i32,
    month: u32,
}

impl Month {
    /// The month in which a day lies.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        Self {
            year: day.year(),
            month: day.month(),
        }
    }

    /// The one that lies so many before it.
    #[must_use]
    pub fn before(self, months: u32) -> Self {
        let first = NaiveDate::from_ymd_opt(self.year, self.month, 1).unwrap_or_default();
        let earlier = first.checked_sub_months(chrono::Months::new(months));
        Self::of(earlier.unwrap_or(first))
    }

    /// Its first day.
    #[must_use]
    pub fn first(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, self.month, 1).unwrap_or_default()
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

/// The text is no month such as `2026-11`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("is not a month such as 2026-11")]
pub struct MonthError;

impl FromStr for Month {
    type Err = MonthError;

    fn from_str(text: &str) -> Result<Self, MonthError> {
        let day = NaiveDate::parse_from_str(&format!("{text}-01"), "%Y-%m-%d");
        let read = Self::of(day.map_err(|_no_day| MonthError)?);
        (read.to_string() == text).then_some(read).ok_or(MonthError)
    }
}

/// When something was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    /// On a day, by the territory's clock.
    Day(NaiveDate),
    /// Within a month.
    Month(Month),
}

impl Period {
    /// The month in which it lies.
    #[must_use]
    pub fn month(self) -> Month {
        match self {
            Self::Day(day) => Month::of(day),
            Self::Month(month) => month,
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => day.fmt(f),
            Self::Month(month) => month.fmt(f),
        }
    }
}

impl FromStr for Period {
    type Err = MonthError;

    fn from_str(text: &str) -> Result<Self, MonthError> {
        match text.parse() {
            Ok(day) => Ok(Self::Day(day)),
            Err(_no_day) => text.parse().map(Self::Month),
        }
    }
}

/// One number's place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell {
    /// When.
    pub period: Period,
    /// What happened.
    pub what: Happening,
    /// Whose it was; nothing for the whole territory, into which small numbers of people go.
    pub organisation: Option<OrganisationId>,
    /// By what it is told apart.
    pub dimension: Dimension,
    /// The value of that; empty for [`Dimension::All`].
    pub value: String,
}

/// What is said of the person to whom it happened; nothing of what is not known.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Traits {
    /// How old.
    pub age_band: Option<AgeBand>,
    /// The language that is read.
    pub language: Option<LanguageTag>,
    /// Where at home.
    pub home: Option<Host>,
}

/// What it happened with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scene {
    /// Whose it is.
    pub organisation: OrganisationId,
    /// The opportunity's or playlist's id.
    pub item: String,
    /// Where it is from.
    pub origin: Host,
    /// Its topics.
    pub categories: Vec<String>,
    /// Its ESCO skills.
    pub skills: Vec<String>,
}

impl Scene {
    /// The places of the numbers that count it.
    #[must_use]
    pub fn cells(&self, day: NaiveDate, what: Happening, person: &Traits) -> Vec<Cell> {
        let mut values = vec![
            (Dimension::All, String::new()),
            (Dimension::Item, self.item.clone()),
            (Dimension::Origin, self.origin.to_string()),
        ];
        let mut add = |dimension, texts: &[String]| {
            for text in texts {
                let value = (dimension, text.clone());
                if !values.contains(&value) {
                    values.push(value);
                }
            }
        };
        add(Dimension::Category, &self.categories);
        add(Dimension::Skill, &self.skills);
        let said = [
            (
                Dimension::AgeBand,
                person.age_band.map(|band| band.to_string()),
            ),
            (
                Dimension::Language,
                person.language.as_ref().map(ToString::to_string),
            ),
            (
                Dimension::Home,
                person.home.as_ref().map(ToString::to_string),
            ),
        ];
        for (dimension, value) in said {
            values.extend(value.map(|value| (dimension, value)));
        }
        let cell = |(dimension, value)| Cell {
            period: Period::Day(day),
            what,
            organisation: Some(self.organisation),
            dimension,
            value,
        };
        values.into_iter().map(cell).collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn months_and_days_are_read_as_they_are_written() {
        for text in ["2026-11", "2026-11-30", "1999-01"] {
            assert_eq!(text.parse::<Period>().unwrap().to_string(), text);
        }
        for text in ["2026", "2026-13", "2026-1", "2026-11-31", "", "x"] {
            assert!(text.parse::<Period>().is_err(), "{text}");
        }
        let month: Month = "2026-02".parse().unwrap();
        assert_eq!(month.before(2).to_string(), "2025-12");
        assert!(month.before(2) < month);
    }

    #[test]
    fn few_people_are_not_told_and_few_minors_less() {
        assert_eq!(Dimension::AgeBand.told_from("13-15"), FEW_MINORS);
        assert_eq!(Dimension::AgeBand.told_from("25-64"), FEW);
        assert_eq!(Dimension::Language.told_from("uk"), FEW);
        assert_eq!(Dimension::Skill.told_from("http://x"), 0);
    }
}
