//! What happened here in numbers, with what was true of it that day, so that there is a past to
//! learn from. No number has a name: there is a count for each trait, never a row for a person.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    str::FromStr,
};

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

impl Happening {
    /// Whether each of them is a person: pages are opened by programs, too, and by one person often.
    #[must_use]
    pub fn counts_people(self) -> bool {
        self != Self::Viewed
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

impl Cell {
    /// From how many on it is told; every number where it counts no people and says nothing of them.
    #[must_use]
    pub fn told_from(&self) -> i64 {
        let band = self.value.parse::<AgeBand>().ok();
        match (self.dimension, band) {
            (Dimension::AgeBand, Some(AgeBand::Under13 | AgeBand::From13 | AgeBand::From16)) => {
                FEW_MINORS
            }
            _ if self.dimension.is_of_people() || self.what.counts_people() => FEW,
            _ => 0,
        }
    }

    /// The same for the whole territory.
    fn together(&self) -> Self {
        Self {
            organisation: None,
            ..self.clone()
        }
    }
}

/// Numbers that may be told, each in its place: for the whole territory in places without an
/// organisation, and besides by who offers. What is not there is none or too few, and nobody learns
/// which.
pub type Told = BTreeMap<Cell, i64>;

/// What may be told of the numbers of one dimension by month, as page, API and file show them.
///
/// Fewer people than [`Cell::told_from`] are not told. Nor can they be worked out: wherever numbers
/// add up to one that is told, what is left out of them is at least two, and together no fewer than
/// that; else the smallest that is told goes, too, or the sum does. `totals` is what is told of
/// [`Dimension::All`] for the same months, for they are sums of the others; of that dimension itself
/// there are none.
#[must_use]
pub fn tell(totals: &Told, numbers: Vec<(Cell, i64)>) -> Told {
    let mut all: Told = BTreeMap::new();
    let mut sums: BTreeMap<Cell, Sum> = BTreeMap::new();
    for (cell, count) in numbers.into_iter().filter(|(_, count)| *count > 0) {
        let whole = cell.together();
        *all.entry(whole.clone()).or_default() += count;
        let sum = sums.entry(whole).or_insert_with(|| Sum::of(TotalIs::Ours));
        match cell.organisation {
            // What was said of few has gone to the whole territory, and is told with it alone.
            None => sum.rest += count,
            Some(_) => {
                *all.entry(cell.clone()).or_default() += count;
                sum.parts.insert(cell);
            }
        }
    }
    for cell in all.keys().filter(|cell| cell.dimension != Dimension::All) {
        let total = Cell {
            dimension: Dimension::All,
            value: String::new(),
            ..cell.clone()
        };
        let known = match totals.contains_key(&total) {
            true => TotalIs::Told,
            false => TotalIs::NotTold,
        };
        let sum = sums.entry(total).or_insert_with(|| Sum::of(known));
        sum.parts.insert(cell.clone());
    }
    let mut told = all.clone();
    told.retain(|cell, count| *count >= cell.told_from());
    // What is left out of one sum may be missed in another.
    loop {
        let before = told.len();
        for (total, sum) in &sums {
            while let Some(cell) = sum.gives_away(total, &all, &told) {
                told.remove(&cell);
            }
        }
        if told.len() == before {
            return told;
        }
    }
}

/// What is known of the sum of some numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum TotalIs {
    /// It is one of those that are looked at.
    Ours,
    /// It is told already.
    Told,
    /// It is not told.
    NotTold,
}

/// Numbers that add up to one.
#[derive(Debug, Clone)]
struct Sum {
    total: TotalIs,
    parts: BTreeSet<Cell>,
    /// What nobody is told apart.
    rest: i64,
}

impl Sum {
    fn of(total: TotalIs) -> Self {
        Self {
            total,
            parts: BTreeSet::new(),
            rest: 0,
        }
    }

    /// What must not be told besides, for else a number that is not told follows from the others.
    fn gives_away(&self, total: &Cell, all: &Told, told: &Told) -> Option<Cell> {
        let shown = self.parts.iter().filter(|part| told.contains_key(*part));
        let smallest = shown.min_by_key(|part| told.get(*part)).cloned();
        let hidden: Vec<&Cell> = self
            .parts
            .iter()
            .filter(|part| !told.contains_key(*part))
            .collect();
        let is_total_told = match self.total {
            TotalIs::Ours => told.contains_key(total),
            TotalIs::Told => true,
            TotalIs::NotTold => false,
        };
        if !is_total_told {
            // With nothing left out, the parts tell it.
            let is_complete = hidden.is_empty() && self.rest == 0;
            return smallest.filter(|_| is_complete);
        }
        let least = match (hidden.iter().map(|part| part.told_from()).max(), self.rest) {
            (Some(least), _) => least,
            (None, 0) => return None,
            (None, _) => total.told_from(),
        };
        let sum = hidden.iter().filter_map(|part| all.get(*part)).sum::<i64>() + self.rest;
        if (hidden.len() > 1 || self.rest > 0) && sum >= least {
            return None;
        }
        let is_ours = self.total == TotalIs::Ours;
        smallest.or_else(|| is_ours.then(|| total.clone()))
    }
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

    fn cell(dimension: Dimension, who: Option<OrganisationId>, value: &str) -> Cell {
        Cell {
            period: Period::Month("2026-11".parse().unwrap()),
            what: Happening::Enrolled,
            organisation: who,
            dimension,
            value: value.to_owned(),
        }
    }

    #[test]
    fn few_people_are_not_told_and_few_minors_less() {
        let least = |dimension, value| cell(dimension, None, value).told_from();
        assert_eq!(least(Dimension::AgeBand, "13-15"), FEW_MINORS);
        assert_eq!(least(Dimension::AgeBand, "25-64"), FEW);
        assert_eq!(least(Dimension::Language, "uk"), FEW);
        assert_eq!(least(Dimension::Skill, "http://x"), FEW);
        assert_eq!(least(Dimension::All, ""), FEW);
        let viewed = |dimension| Cell {
            what: Happening::Viewed,
            ..cell(dimension, None, "x")
        };
        assert_eq!(viewed(Dimension::Skill).told_from(), 0);
        assert_eq!(viewed(Dimension::Language).told_from(), FEW);
    }

    #[test]
    fn totals_of_few_people_are_not_told_and_pages_are() {
        let library = Some(OrganisationId::new());
        let viewed = Cell {
            what: Happening::Viewed,
            ..cell(Dimension::All, library, "")
        };
        let few = cell(Dimension::All, library, "");
        let told = tell(
            &Told::new(),
            vec![
                (viewed.clone(), 1),
                (few, 4),
                (cell(Dimension::All, None, "x"), 0),
            ],
        );
        let pages = [(viewed.together(), 1), (viewed, 1)];
        assert_eq!(told, Told::from(pages));
    }

    #[test]
    fn no_small_number_follows_from_a_sum() {
        let (library, school) = (Some(OrganisationId::new()), Some(OrganisationId::new()));
        let all = |who| cell(Dimension::All, who, "");
        let totals = tell(&Told::new(), vec![(all(library), 40), (all(school), 3)]);
        // 43 less 40 would be the school's 3.
        assert_eq!(totals, Told::from([(all(None), 43)]));
        let totals = tell(&Told::new(), vec![(all(library), 40), (all(school), 20)]);
        assert_eq!(totals.len(), 3);

        let of = |who, value: &str| cell(Dimension::Language, who, value);
        let told = tell(
            &totals,
            vec![
                (of(library, "en"), 24),
                (of(library, "lt"), 14),
                (of(library, "uk"), 2),
                (of(school, "en"), 12),
                (of(school, "lt"), 8),
            ],
        );
        for hidden in [of(library, "uk"), of(None, "uk"), of(library, "lt")] {
            assert!(!told.contains_key(&hidden), "{hidden:?}");
        }
        // By language for all: 36 of 60 leave 24, which are two languages or one of them.
        assert_eq!(told.get(&of(None, "en")), Some(&36));
        assert!(!told.contains_key(&of(None, "lt")));
    }

    #[test]
    fn what_is_left_out_is_more_than_a_few() {
        let library = Some(OrganisationId::new());
        let totals = Told::from([
            (cell(Dimension::All, None, ""), 50),
            (cell(Dimension::All, library, ""), 50),
        ]);
        let of = |value: &str, count| (cell(Dimension::AgeBand, library, value), count);
        let numbers = vec![
            of("under13", 1),
            of("13-15", 2),
            of("18-24", 17),
            of("25-64", 30),
        ];
        let told = tell(&totals, numbers);
        // Two are left out, and 3 children would be told by 50 less 47.
        let adults = |who| cell(Dimension::AgeBand, who, "25-64");
        let left = [(adults(None), 30), (adults(library), 30)];
        assert_eq!(told, Told::from(left));
    }

    /// Whatever the numbers are, nobody can work out a small one from a sum that is told.
    #[test]
    fn subtraction_tells_nothing() {
        let who: Vec<_> = (0..3).map(|_| Some(OrganisationId::new())).collect();
        let values = ["en", "lt", "uk", "nl"];
        let mut seed: i64 = 7;
        let mut next = |most: i64| {
            seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
            (seed / 65_536) % most
        };
        for _ in 0..200 {
            let mut numbers = Vec::new();
            let mut sums = Vec::new();
            for own in &who {
                let counts: Vec<i64> = values.iter().map(|_| next(12)).collect();
                sums.push((cell(Dimension::All, *own, ""), counts.iter().sum::<i64>()));
                for (value, count) in values.iter().zip(counts) {
                    numbers.push((cell(Dimension::Language, *own, value), count));
                }
            }
            let totals = tell(&Told::new(), sums.clone());
            let told = tell(&totals, numbers.clone());
            assert!(
                totals
                    .values()
                    .chain(told.values())
                    .all(|count| *count >= FEW)
            );
            // By value, over those who offer; and over all that are told, of the whole.
            for value in values {
                let parts: Vec<_> = numbers
                    .iter()
                    .filter(|(one, count)| one.value == value && *count > 0)
                    .collect();
                let total = told.get(&cell(Dimension::Language, None, value));
                must_not_follow(total.copied(), &parts, &told);
            }
            let parts: Vec<_> = sums.iter().filter(|(_, count)| *count > 0).collect();
            let total = totals.get(&cell(Dimension::All, None, ""));
            must_not_follow(total.copied(), &parts, &totals);
        }
    }

    fn must_not_follow(total: Option<i64>, parts: &[&(Cell, i64)], told: &Told) {
        let shown: i64 = parts.iter().filter_map(|(one, _)| told.get(one)).sum();
        let hidden = parts.iter().filter(|(one, _)| !told.contains_key(one));
        match (total, hidden.count()) {
            (_, 0) if total.is_none() => assert!(parts.is_empty(), "the parts tell it: {parts:?}"),
            (Some(total), 0) => assert_eq!(total, shown),
            (Some(total), hidden) => {
                assert!(hidden > 1, "one is left out: {parts:?}");
                assert!(total - shown >= FEW, "few are left out: {parts:?}");
            }
            (None, _) => {}
        }
    }
}
