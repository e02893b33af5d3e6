//! Being there: the codes by which people are checked in, and when that is possible.

use std::{fmt, str::FromStr};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::{EnrolmentId, OpportunityContent, document::words};

/// So long before something begins, people are checked in: they come a little before.
pub const EARLY: TimeDelta = TimeDelta::hours(2);
/// So long after it ended, or began and says no end, they still are.
pub const LATE: TimeDelta = TimeDelta::hours(6);
/// So old may a reading be that waited for the network.
pub const KEPT: TimeDelta = TimeDelta::hours(1);
/// So much may the clock of a phone be ahead.
pub const AHEAD: TimeDelta = TimeDelta::minutes(1);
/// Most readings that are sent at once.
pub const MOST: usize = 200;

words! {
    /// What became of reading a code.
    pub enum Verdict {
        /// She is noted as there.
        Attended = "attended",
        /// She had been noted before.
        Already = "already",
        /// Nobody has this code.
        Unknown = "unknown",
        /// It is the code of something else.
        OtherOpportunity = "otherOpportunity",
        /// She has no place: she waits for one, gave it back or was turned down.
        NoPlace = "noPlace",
        /// It was read before people are checked in, or at a time that is not yet.
        NotYet = "notYet",
        /// It was read when it was over, or more than an hour ago.
        Expired = "expired",
    }
}

impl Verdict {
    /// Whether she is noted as there.
    #[must_use]
    pub fn is_here(self) -> bool {
        matches!(self, Self::Attended | Self::Already)
    }
}

/// The letters of codes: those of Crockford's base 32, of which no two look alike.
pub const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// How many of them a code has.
pub const LENGTH: usize = 12;

/// What somebody shows or types to be checked in: twelve of [`LETTERS`], 60 bits. It tells nothing
/// of whom it is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Code(String);

/// The text is no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("is no code of twelve letters and digits, such as 7K3M-9QXT-2VHD")]
pub struct NoCode;

impl Code {
    /// Its letters in one word, as they are stored and drawn.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its first so many letters, and the others.
    #[must_use]
    pub fn split(&self, at: usize) -> (&str, &str) {
        self.0.split_at_checked(at).unwrap_or((&self.0, ""))
    }
}

impl FromStr for Code {
    type Err = NoCode;

    /// Reads what was typed or drawn: in letters of any size, with or without marks between, `O` for
    /// `0`, `I` and `L` for `1`; of an address, its last part.
    fn from_str(text: &str) -> Result<Self, NoCode> {
        let last = text.trim().rsplit('/').next().unwrap_or_default();
        let code: String = last
            .chars()
            .filter(|letter| !matches!(letter, ' ' | '-' | '\u{a0}' | '\u{2013}'))
            .take(LENGTH + 1)
            .map(|letter| match letter.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                letter => letter,
            })
            .collect();
        let known = |letter: char| {
            letter.is_ascii() && LETTERS.iter().any(|&one| char::from(one) == letter)
        };
        (code.chars().count() == LENGTH && code.chars().all(known))
            .then_some(Self(code))
            .ok_or(NoCode)
    }
}

impl fmt::Display for Code {
    /// In groups of four, as it is read aloud: `7K3M-9QXT-2VHD`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, letter) in self.0.chars().enumerate() {
            if n > 0 && n % 4 == 0 {
                f.write_str("-")?;
            }
            write!(f, "{letter}")?;
        }
        Ok(())
    }
}

/// That somebody was there, on one of the days of something that recurs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CheckIn {
    /// Whose place it is.
    pub enrolment: EnrolmentId,
    /// The day on which that date began, by the clock of the place; nothing for what takes place
    /// once or has no date.
    pub day: Option<NaiveDate>,
    /// When she was noted.
    pub at: DateTime<Utc>,
}

/// Whether people are checked in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// They are, for this date ([`CheckIn::day`]).
    Open(Option<NaiveDate>),
    /// Not yet, or not yet again.
    NotYet,
    /// It is over.
    Over,
}

/// Whether people are checked in at a moment. `content` is as it stands, not as it is the next time.
#[must_use]
pub fn door(content: &OpportunityContent, at: DateTime<Utc>) -> Door {
    if content.start_time.is_none() {
        return Door::Open(None);
    }
    let times = content.times(at);
    let begun = times
        .spans
        .iter()
        .rev()
        .find(|(start, _)| *start - EARLY <= at);
    match begun {
        None => Door::NotYet,
        Some((start, end)) if *end + LATE >= at => Door::Open(content.day_of(*start)),
        Some(_) if content.over().is_some_and(|over| over < at) => Door::Over,
        Some(_) => Door::NotYet,
    }
}

/// The same content as the date to which people are checked in: until its door closes, what is over
/// is not followed by the next time.
#[must_use]
pub fn at_door(content: &OpportunityContent, now: DateTime<Utc>) -> OpportunityContent {
    content.clone().at_next(now - LATE)
}

/// Whether it can be said of people that they were there, or were not: since shortly before it began
/// for the first time.
#[must_use]
pub fn has_begun(content: &OpportunityContent, now: DateTime<Utc>) -> bool {
    let start = content.start_time;
    start.is_none_or(|start| start.utc() - EARLY <= now)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;
    use crate::domain::{Problems, document::Document as _};

    #[test]
    fn a_code_is_read_as_people_write_it() {
        let code: Code = "7K3M90XT2V1D".parse().unwrap();
        assert_eq!(code.to_string(), "7K3M-90XT-2V1D");
        assert_eq!(code.split(5), ("7K3M9", "0XT2V1D"));
        for text in [
            "7k3m-9oxt-2vld",
            " 7K3M 90XT 2VID ",
            "7K3M-90XT-2V1D",
            "https://city.example/check-in/7K3M-90XT-2V1D",
        ] {
            assert_eq!(text.parse(), Ok(code.clone()), "{text}");
        }
        for text in [
            "",
            "7K3M-90XT-2V1",
            "7K3M-90XT-2V1DD",
            "7K3M-90XT-2V1U",
            "7K3M-90XT-2V1Ž",
        ] {
            assert_eq!(text.parse::<Code>(), Err(NoCode), "{text}");
        }
    }

    fn content(members: serde_json::Value) -> OpportunityContent {
        let mut problems = Problems::default();
        let content = OpportunityContent::read(members.as_object().unwrap(), &mut problems);
        assert!(problems.is_empty(), "{problems}");
        content
    }

    #[test]
    fn the_door_opens_before_the_start_and_closes_after_the_end() {
        let once = content(json!({"startTime": "2026-11-30T15:00:00+02:00",
            "endTime": "2026-11-30T17:00:00+02:00"}));
        let no_end = content(json!({"startTime": "2026-11-30T15:00:00+02:00"}));
        let at = |content: &OpportunityContent, time: &str| door(content, time.parse().unwrap());
        for (time, wanted) in [
            ("2026-11-30T10:59:59Z", Door::NotYet),
            ("2026-11-30T11:00:00Z", Door::Open(None)),
            ("2026-11-30T21:00:00Z", Door::Open(None)),
            ("2026-11-30T21:00:01Z", Door::Over),
        ] {
            assert_eq!(at(&once, time), wanted, "{time}");
            let begun = has_begun(&once, time.parse().unwrap());
            assert_eq!(begun, wanted != Door::NotYet, "{time}");
        }
        assert_eq!(at(&no_end, "2026-11-30T19:00:00Z"), Door::Open(None));
        assert_eq!(at(&no_end, "2026-11-30T19:00:01Z"), Door::Over);
        assert_eq!(
            at(&content(json!({})), "2040-01-01T00:00:00Z"),
            Door::Open(None)
        );
    }

    #[test]
    fn each_date_of_a_series_has_its_own_door() {
        let club = content(json!({"startTime": "2026-11-02T00:30:00+02:00",
            "endTime": "2026-11-02T02:00:00+02:00", "timezone": "Europe/Vilnius",
            "recurrence": "FREQ=WEEKLY;COUNT=3"}));
        let at = |time: &str| door(&club, time.parse().unwrap());
        let day = |day: &str| Door::Open(Some(day.parse().unwrap()));
        assert_eq!(at("2026-11-01T20:00:00Z"), Door::NotYet);
        // By the clock of the place it is the second of November already.
        assert_eq!(at("2026-11-01T22:30:00Z"), day("2026-11-02"));
        assert_eq!(at("2026-11-05T12:00:00Z"), Door::NotYet);
        assert_eq!(at("2026-11-08T21:00:00Z"), day("2026-11-09"));
        assert_eq!(at("2026-11-16T06:00:00Z"), day("2026-11-16"));
        assert_eq!(at("2026-11-16T06:00:01Z"), Door::Over);
        let starts = |now: &str| {
            let shown = at_door(&club, now.parse().unwrap()).start_time.unwrap();
            shown.utc().to_rfc3339()
        };
        assert_eq!(starts("2026-11-09T06:00:00Z"), "2026-11-08T22:30:00+00:00");
        assert_eq!(starts("2026-11-09T06:00:01Z"), "2026-11-15T22:30:00+00:00");
    }
}
