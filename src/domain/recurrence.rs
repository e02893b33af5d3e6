//! What takes place again and again: the rule, and the times that follow from it.

use chrono::{
    DateTime, NaiveDate, NaiveDateTime, NaiveTime, SubsecRound, TimeDelta, TimeZone, Utc,
};
use chrono_tz::Tz;
use rrule::{Frequency, NWeekday, RRule, RRuleSet, Unvalidated, Weekday};

use super::time::Moment;

/// No rule is longer.
const LONGEST: usize = 500;
/// Nobody counts further than this into a rule.
const MOST: usize = 20_000;
/// Days before and after a moment whose times are kept.
const AROUND: i64 = 400;
/// So many times are kept of one rule.
const KEPT: usize = 800;

/// The days of a week, in the order of ISO 8601.
pub const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

/// How often it comes round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Every {
    /// Each day.
    Day,
    /// Each week, on some of its days.
    Week,
    /// Each month.
    Month,
    /// Each year.
    Year,
}

/// Why a rule is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecurrenceError {
    /// It is no rule of RFC 5545, or one that makes no sense.
    #[error("is not a rule of iCalendar such as FREQ=WEEKLY;BYDAY=MO: {0}")]
    Malformed(String),
    /// It comes round more than once a day.
    #[error(
        "must come round once a day at most: FREQ=DAILY, WEEKLY, MONTHLY or YEARLY without hours"
    )]
    TooOften,
    /// The first day is none of its days.
    #[error("must hold for the day on which it begins (startTime)")]
    Elsewhere,
}

/// A rule of RFC 5545 section 3.3.10 with the moment at which it begins.
#[derive(Debug, Clone)]
pub struct Recurrence {
    set: RRuleSet,
    rule: RRule<Unvalidated>,
    zone: Tz,
}

/// The times of something, as far as they are kept: starts and ends, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Times {
    /// Each time.
    pub spans: Vec<(DateTime<Utc>, DateTime<Utc>)>,
    /// There are later ones, which are not among them.
    pub more: bool,
}

impl Recurrence {
    /// Reads a rule. An `UNTIL` without `Z` is by the clock of the place, and a day alone is that
    /// whole day, as many calendars write it.
    ///
    /// # Errors
    /// [`RecurrenceError`].
    pub fn read(text: &str, start: Moment, zone: Tz) -> Result<Self, RecurrenceError> {
        let malformed = |why: &dyn ToString| RecurrenceError::Malformed(why.to_string());
        if text.len() > LONGEST {
            return Err(malformed(&format!(
                "it is longer than {LONGEST} characters"
            )));
        }
        let text = text.to_ascii_uppercase();
        let (ends, parts): (Vec<&str>, Vec<&str>) = text
            .split(';')
            .map(str::trim)
            .partition(|part| part.starts_with("UNTIL="));
        let mut rule: RRule<Unvalidated> = parts
            .join(";")
            .parse()
            .map_err(|error: rrule::RRuleError| malformed(&error))?;
        let end = ends.first().and_then(|end| end.strip_prefix("UNTIL="));
        if let Some(end) = end {
            let end = until(end, zone).ok_or_else(|| malformed(&format!("UNTIL={end}")))?;
            rule = rule.until(end.with_timezone(&rrule::Tz::UTC));
        }
        let hours = [
            rule.get_by_hour(),
            rule.get_by_minute(),
            rule.get_by_second(),
        ];
        let often = matches!(
            rule.get_freq(),
            Frequency::Hourly | Frequency::Minutely | Frequency::Secondly
        );
        if often || hours.iter().any(|hours| !hours.is_empty()) {
            return Err(RecurrenceError::TooOften);
        }
        if rule.get_interval() == 0 || rule.get_count() == Some(0) {
            return Err(malformed(&"0 is no number of times"));
        }
        // iCalendar knows no parts of a second.
        let start = start.utc().trunc_subsecs(0);
        let begin = start.with_timezone(&rrule::Tz::Tz(zone));
        let set = rule
            .clone()
            .build(begin)
            .map_err(|error| malformed(&error))?;
        let recurrence = Self {
            set: set.limit(),
            rule,
            zone,
        };
        if recurrence.starts().next() != Some(start) {
            return Err(RecurrenceError::Elsewhere);
        }
        Ok(recurrence)
    }

    fn starts(&self) -> impl Iterator<Item = DateTime<Utc>> {
        let starts = self.set.into_iter().take(MOST);
        starts.map(|start| start.with_timezone(&Utc))
    }

    /// The times around a moment, each as long as the first: those of the year before and of the
    /// year after it, with the first one after that; and the last of all where it is over.
    #[must_use]
    pub fn times(&self, length: TimeDelta, now: DateTime<Utc>) -> Times {
        let (from, to) = (now - TimeDelta::days(AROUND), now + TimeDelta::days(AROUND));
        let mut times = Times::default();
        for start in self.starts() {
            let far = times.spans.last().is_some_and(|(last, _)| *last > to);
            if far || times.spans.len() == KEPT {
                times.more = true;
                break;
            }
            let end = start + length;
            // Of those long ago only the last matters.
            if end < from {
                times.spans.clear();
            }
            times.spans.push((start, end));
        }
        times
    }

    /// When the last of its times begins; nothing when it goes on for ever, or further than is
    /// counted.
    #[must_use]
    pub fn last(&self) -> Option<DateTime<Utc>> {
        if self.rule.get_until().is_none() && self.rule.get_count().is_none() {
            return None;
        }
        let starts: Vec<_> = self.starts().collect();
        starts.last().copied().filter(|_| starts.len() < MOST)
    }

    /// How often it comes round and at which interval, when that and its weekdays are all that it
    /// says.
    #[must_use]
    pub fn plainly(&self) -> Option<(Every, u16, Vec<Weekday>)> {
        let rule = &self.rule;
        let every = match rule.get_freq() {
            Frequency::Daily => Every::Day,
            Frequency::Weekly => Every::Week,
            Frequency::Monthly => Every::Month,
            _ => Every::Year,
        };
        let days: Option<Vec<Weekday>> = rule
            .get_by_weekday()
            .iter()
            .map(|day| match day {
                NWeekday::Every(day) => Some(*day),
                NWeekday::Nth(..) => None,
            })
            .collect();
        let mut days = days?;
        let more = [
            rule.get_by_set_pos().is_empty(),
            rule.get_by_month().is_empty(),
            rule.get_by_month_day().is_empty(),
            rule.get_by_year_day().is_empty(),
            rule.get_by_week_no().is_empty(),
            days.is_empty() || every == Every::Week,
        ];
        days.sort_by_key(Weekday::num_days_from_monday);
        days.dedup();
        more.iter()
            .all(|empty| *empty)
            .then(|| (every, rule.get_interval(), days))
    }

    /// The last day on which it can be, by the clock of the place.
    #[must_use]
    pub fn until(&self) -> Option<NaiveDate> {
        let until = self.rule.get_until()?;
        Some(until.with_timezone(&self.zone).date_naive())
    }

    /// How many times it is.
    #[must_use]
    pub fn count(&self) -> Option<u32> {
        self.rule.get_count()
    }

    /// The rule as every calendar reads it, its `UNTIL` by the world's clock.
    #[must_use]
    pub fn written(&self) -> String {
        self.rule.to_string()
    }
}

/// The rule of something that comes round at an interval, on some weekdays, until the end of a day.
#[must_use]
pub fn compose(
    every: Every,
    interval: u16,
    days: &[Weekday],
    until: Option<NaiveDate>,
    zone: Tz,
) -> String {
    let frequency = match every {
        Every::Day => Frequency::Daily,
        Every::Week => Frequency::Weekly,
        Every::Month => Frequency::Monthly,
        Every::Year => Frequency::Yearly,
    };
    let days = days.iter().map(|day| NWeekday::Every(*day)).collect();
    let mut rule = RRule::<Unvalidated>::new(frequency)
        .interval(interval)
        .by_weekday(days);
    if let Some(end) = until.and_then(|day| last_second(day, zone)) {
        rule = rule.until(end.with_timezone(&rrule::Tz::UTC));
    }
    rule.to_string()
}

/// `20270630T215959Z`, `20270630T235959` by the clock of the place, `20270630`.
fn until(text: &str, zone: Tz) -> Option<DateTime<Utc>> {
    if let Some(text) = text.strip_suffix('Z') {
        let time = NaiveDateTime::parse_from_str(text, "%Y%m%dT%H%M%S").ok()?;
        return Some(time.and_utc());
    }
    if let Ok(day) = NaiveDate::parse_from_str(text, "%Y%m%d") {
        return last_second(day, zone);
    }
    let time = NaiveDateTime::parse_from_str(text, "%Y%m%dT%H%M%S").ok()?;
    Some(zone.from_local_datetime(&time).latest()?.to_utc())
}

fn last_second(day: NaiveDate, zone: Tz) -> Option<DateTime<Utc>> {
    let end = day.and_time(NaiveTime::from_hms_opt(23, 59, 59)?);
    Some(zone.from_local_datetime(&end).latest()?.to_utc())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use chrono_tz::Europe::Vilnius;

    use super::*;

    fn read(rule: &str, start: &str) -> Result<Recurrence, RecurrenceError> {
        Recurrence::read(rule, start.parse().unwrap(), Vilnius)
    }

    fn starts(rule: &str, start: &str, now: &str) -> (Vec<String>, bool) {
        let now: Moment = now.parse().unwrap();
        let times = read(rule, start)
            .unwrap()
            .times(TimeDelta::hours(2), now.utc());
        let starts = times.spans.iter();
        let local = starts.map(|(start, _)| Moment::from(*start).in_zone(Vilnius).to_string());
        (local.collect(), times.more)
    }

    #[test]
    fn a_weekly_club_keeps_its_hour_when_the_clocks_change() {
        let (starts, more) = starts(
            "FREQ=WEEKLY;UNTIL=20261102",
            "2026-10-19T17:00:00+03:00",
            "2026-10-20T00:00:00Z",
        );
        let dates = [
            "2026-10-19T17:00:00+03:00",
            "2026-10-26T17:00:00+02:00",
            "2026-11-02T17:00:00+02:00",
        ];
        assert_eq!(starts, dates);
        assert!(!more);
    }

    #[test]
    fn what_goes_on_for_ever_is_kept_for_a_year_around_now() {
        let (starts, more) = starts(
            "FREQ=DAILY",
            "2001-01-01T10:00:00+02:00",
            "2026-11-29T00:00:00Z",
        );
        assert!(more);
        assert_eq!(starts.len(), 801.min(KEPT));
        assert!(starts[0].starts_with("2025-10-2"), "{}", starts[0]);
    }

    #[test]
    fn of_what_is_over_the_last_time_is_kept_and_of_what_is_far_ahead_the_first() {
        let past = starts(
            "FREQ=WEEKLY;COUNT=3",
            "2001-01-01T10:00:00+02:00",
            "2026-11-29T00:00:00Z",
        );
        assert_eq!(past, (vec!["2001-01-15T10:00:00+02:00".to_owned()], false));
        let ahead = starts(
            "FREQ=YEARLY",
            "2031-01-01T10:00:00+02:00",
            "2026-11-29T00:00:00Z",
        );
        assert_eq!(ahead, (vec!["2031-01-01T10:00:00+02:00".to_owned()], true));
        // However rare it is, the next time is known.
        let rare = starts(
            "FREQ=YEARLY;INTERVAL=5",
            "2026-01-01T10:00:00+02:00",
            "2026-11-29T00:00:00Z",
        );
        let both = ["2026-01-01T10:00:00+02:00", "2031-01-01T10:00:00+02:00"];
        assert_eq!(rare, (both.map(str::to_owned).to_vec(), true));
    }

    #[test]
    fn what_is_wrong_is_said() {
        let monday = "2026-11-30T17:00:00+02:00";
        for rule in [
            "",
            "FREQ=SOMETIMES",
            "BYDAY=MO",
            "FREQ=DAILY;UNTIL=tomorrow",
            "FREQ=DAILY;INTERVAL=0",
            "FREQ=WEEKLY;UNTIL=20200101",
        ] {
            let error = read(rule, monday).unwrap_err();
            assert!(
                matches!(error, RecurrenceError::Malformed(_)),
                "{rule}: {error}"
            );
        }
        for rule in [
            "FREQ=HOURLY",
            "FREQ=SECONDLY;COUNT=5",
            "FREQ=DAILY;BYHOUR=9,10",
        ] {
            assert_eq!(
                read(rule, monday).unwrap_err(),
                RecurrenceError::TooOften,
                "{rule}"
            );
        }
        for rule in [
            "FREQ=WEEKLY;BYDAY=TU",
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        ] {
            assert_eq!(
                read(rule, monday).unwrap_err(),
                RecurrenceError::Elsewhere,
                "{rule}"
            );
        }
    }

    #[test]
    fn a_rule_is_told_plainly_or_not_at_all() {
        let monday = "2026-11-30T17:00:00+02:00";
        let plainly = |rule| read(rule, monday).unwrap().plainly();
        assert_eq!(
            plainly("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,MO"),
            Some((Every::Week, 2, vec![Weekday::Mon, Weekday::Wed]))
        );
        assert_eq!(plainly("freq=monthly"), Some((Every::Month, 1, vec![])));
        assert_eq!(plainly("FREQ=MONTHLY;BYDAY=-1MO"), None);
        assert!(read("FREQ=MONTHLY;BYDAY=1SA", "2026-12-05T15:00:00+02:00").is_ok());
        let composed = compose(
            Every::Week,
            2,
            &[Weekday::Mon, Weekday::Wed],
            NaiveDate::from_ymd_opt(2027, 6, 30),
            Vilnius,
        );
        assert_eq!(
            composed,
            "FREQ=WEEKLY;UNTIL=20270630T205959Z;INTERVAL=2;BYDAY=MO,WE"
        );
        let rule = read(&composed, monday).unwrap();
        assert_eq!(rule.until(), NaiveDate::from_ymd_opt(2027, 6, 30));
        assert_eq!(rule.written(), composed);
    }
}
