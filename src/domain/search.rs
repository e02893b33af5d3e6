//! What can be asked of the lists, and what they answer (contract.md section 4, `search`).

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};

use super::{
    Host, LanguageTag, OrganisationId,
    document::words,
    event::ItemType,
    opportunity::{Enrolment, Kind, Setting},
};

words! {
    /// In which order results come.
    pub enum Sort {
        /// Best match first; without words, as by date.
        Relevance = "relevance",
        /// Soonest first; what has no date comes last.
        Date = "date",
        /// Nearest first.
        Distance = "distance",
        /// Newest first.
        New = "new",
    }
}

words! {
    /// The filters with values that can be counted, in the order of the contract.
    pub enum Field {
        /// What the item is.
        Type = "type",
        /// Kind of opportunity.
        Kind = "kind",
        /// Topic.
        Category = "category",
        /// ESCO skill, or one that is broader.
        Skill = "skill",
        /// Language in which it is held.
        Language = "language",
        /// Audience group.
        Group = "group",
        /// Formal, non-formal, informal.
        Setting = "setting",
        /// Whether it costs nothing.
        Free = "free",
        /// Whether it can be done on the web.
        Online = "online",
        /// Accessibility feature.
        Accessibility = "accessibility",
        /// Way to get a place.
        Enrolment = "enrolment",
        /// Part of the day in which it begins.
        Time = "time",
        /// The organisation that offers it.
        Organisation = "organisation",
        /// The node that it comes from.
        Territory = "territory",
    }
}

words! {
    /// Parts of the day, by the clock of the place.
    pub enum TimeOfDay {
        /// Before noon.
        Morning = "morning",
        /// From noon until 17:00.
        Afternoon = "afternoon",
        /// From 17:00 on.
        Evening = "evening",
    }
}

impl TimeOfDay {
    /// The part of the day that an hour (0 to 23) is in.
    #[must_use]
    pub fn of_hour(hour: u32) -> Self {
        match hour {
            0..12 => Self::Morning,
            12..17 => Self::Afternoon,
            _ => Self::Evening,
        }
    }
}

words! {
    /// Times that are asked for by a word, in days of the territory.
    pub enum When {
        /// What is left of today.
        Today = "today",
        /// Tomorrow.
        Tomorrow = "tomorrow",
        /// Saturday and Sunday: what is left of them, or the next ones.
        Weekend = "weekend",
        /// Today and the six days after it.
        Week = "week",
        /// Today and the 29 days after it.
        Month = "month",
    }
}

impl When {
    /// The first and the last day, seen from `today`.
    #[must_use]
    pub fn days(self, today: NaiveDate) -> (NaiveDate, NaiveDate) {
        let after = |days| today + Days::new(days);
        let from_monday = u64::from(today.weekday().num_days_from_monday());
        match self {
            Self::Today => (today, today),
            Self::Tomorrow => (after(1), after(1)),
            Self::Weekend if from_monday == 6 => (today, today),
            Self::Weekend => (
                after(5_u64.saturating_sub(from_monday)),
                after(6 - from_monday),
            ),
            Self::Week => (today, after(6)),
            Self::Month => (today, after(29)),
        }
    }
}

/// A point and how far from it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Near {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// Only what is within so many kilometres. Nothing: results tell how far they are, and those
    /// without a place are there, too.
    pub radius: Option<f64>,
}

/// A box on the map: west, south, east, north, in degrees. West may lie east of east: the box then
/// crosses the date line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BoundingBox {
    /// Western edge.
    pub west: f64,
    /// Southern edge.
    pub south: f64,
    /// Eastern edge.
    pub east: f64,
    /// Northern edge.
    pub north: f64,
}

impl BoundingBox {
    /// The whole world.
    pub const WORLD: Self = Self {
        west: -180.0,
        south: -90.0,
        east: 180.0,
        north: 90.0,
    };
}

/// A question to the lists. Several values of one filter mean any of them; several filters mean
/// all of them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SearchQuery {
    /// Words, all of which must occur.
    pub words: String,
    /// Kinds of item; empty means every kind.
    pub types: Vec<ItemType>,
    /// Only within this box.
    pub bbox: Option<BoundingBox>,
    /// Only near this point.
    pub near: Option<Near>,
    /// Ends at or after. Nothing: now, for what has a date.
    pub from: Option<DateTime<Utc>>,
    /// Begins before or at.
    pub to: Option<DateTime<Utc>>,
    /// Parts of the day in which it begins.
    pub times: Vec<TimeOfDay>,
    /// Kinds of opportunity.
    pub kinds: Vec<Kind>,
    /// Topics.
    pub categories: Vec<String>,
    /// ESCO URIs.
    pub skills: Vec<String>,
    /// Languages in which it is held.
    pub languages: Vec<LanguageTag>,
    /// Open to somebody of this age.
    pub age: Option<u8>,
    /// Audience groups.
    pub groups: Vec<String>,
    /// Formal, non-formal, informal.
    pub settings: Vec<Setting>,
    /// Costs nothing (`true`) or something (`false`).
    pub free: Option<bool>,
    /// Can be done on the web.
    pub online: Option<bool>,
    /// Accessibility features, all of which it must have.
    pub accessibility: Vec<String>,
    /// Enrolment closes within this many days from now.
    pub closing: Option<u16>,
    /// Only these organisations'.
    pub organisations: Vec<OrganisationId>,
    /// Only this node's: its host, or the node's own.
    pub territories: Vec<Host>,
    /// Ways to get a place.
    pub enrolments: Vec<Enrolment>,
    /// The order; nothing means relevance with words, date without.
    pub sort: Option<Sort>,
}

/// How often one value of a filter occurs in the result as it would be without that filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetCount {
    /// The value as it is given in a query.
    pub value: String,
    /// How many items have it.
    pub count: i64,
}

/// The counts of one filter, most frequent first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facet {
    /// The parameter: `kind`, `category`, `language`, `territory` …
    pub name: &'static str,
    /// Its values.
    pub counts: Vec<FacetCount>,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_weekend_is_this_one_as_long_as_it_lasts() {
        for (today, first, last) in [
            ("2026-11-23", "2026-11-28", "2026-11-29"),
            ("2026-11-27", "2026-11-28", "2026-11-29"),
            ("2026-11-28", "2026-11-28", "2026-11-29"),
            ("2026-11-29", "2026-11-29", "2026-11-29"),
            ("2026-11-30", "2026-12-05", "2026-12-06"),
        ] {
            let expected = (first.parse().unwrap(), last.parse().unwrap());
            assert_eq!(
                When::Weekend.days(today.parse().unwrap()),
                expected,
                "{today}"
            );
        }
        let today = "2026-12-30".parse().unwrap();
        let last = |when: When| when.days(today).1.to_string();
        assert_eq!(last(When::Today), "2026-12-30");
        assert_eq!(last(When::Tomorrow), "2026-12-31");
        assert_eq!(last(When::Week), "2027-01-05");
        assert_eq!(last(When::Month), "2027-01-28");
    }
}
