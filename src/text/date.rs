//! Dates and times as people of a language write them, on the clock of the place.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveTime, TimeDelta, Timelike, Utc};
use fluent_templates::fluent_bundle::FluentValue;

use super::Translator;
use crate::domain::{OpportunityContent, time::Moment};

/// The day of a list row: `5` over `Dec`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// Day of the month, without a leading zero.
    pub day: String,
    /// Short name of the month.
    pub month: String,
    /// The year, in four digits.
    pub year: String,
}

impl Translator {
    /// A date: `Sat 5 December 2026`, `2026 m. gruodžio 5 d.`
    #[must_use]
    pub fn date(&self, moment: Moment) -> String {
        self.calendar_date(moment.0.date_naive())
    }

    /// A time of day: `15:00`.
    #[must_use]
    pub fn time(&self, moment: Moment) -> String {
        self.clock(moment.0.time())
    }

    /// A date with its time of day.
    #[must_use]
    pub fn moment(&self, moment: Moment) -> String {
        self.with(
            "format-moment",
            [
                ("date", self.date(moment).into()),
                ("time", self.time(moment).into()),
            ],
        )
    }

    /// Day and short month, for a list row.
    #[must_use]
    pub fn day(&self, moment: Moment) -> Day {
        Day {
            day: moment.0.day().to_string(),
            month: self.get(&format!("month-short-{}", moment.0.month())),
            year: moment.0.year().to_string(),
        }
    }

    /// From when until when: `Sat 5 December 2026, 15:00–17:00`.
    ///
    /// Midnight alone, or from midnight to 23:59 or to the next midnight, means whole days and
    /// shows no times; of several days that end at 23:59, the last shows no time.
    #[must_use]
    pub fn moments(&self, start: Moment, end: Option<Moment>) -> String {
        if let Some((first, last)) = days(start, end) {
            return self.days(first, last);
        }
        let from_midnight = is_midnight(start.0);
        let Some(end) = end.filter(|&end| end > start) else {
            return self.moment(start);
        };
        if start.0.date_naive() == end.0.date_naive() {
            return self.with(
                "format-times",
                [
                    ("date", self.date(start).into()),
                    ("from", self.time(start).into()),
                    ("to", self.time(end).into()),
                ],
            );
        }
        let from = if from_midnight {
            self.date(start)
        } else {
            self.moment(start)
        };
        let to = if is_end_of_day(end.0) {
            self.date(end)
        } else {
            self.moment(end)
        };
        self.with("format-moments", [("from", from.into()), ("to", to.into())])
    }

    /// When an opportunity takes place, on the clock of its own time zone; nothing when it has no
    /// date.
    #[must_use]
    pub fn when(&self, content: &OpportunityContent) -> Option<String> {
        let own = |moment: Moment| local(moment, content.timezone.as_deref());
        content
            .start_time
            .map(|start| self.moments(own(start), content.end_time.map(own)))
    }

    /// How long ago something was, or how long until it is: `5 minutes ago`, `in an hour`. Further
    /// away than a month, or more than a day ahead, it is the date.
    #[must_use]
    pub fn ago(&self, then: DateTime<Utc>, now: DateTime<Utc>) -> String {
        let minutes = (now - then).num_minutes();
        let (id, n) = match minutes {
            // A second, for what was stored since the page began is not to come.
            0 if then - now >= TimeDelta::seconds(1) => return self.get("in-moment"),
            0 => return self.get("ago-now"),
            1..60 => ("ago-minutes", minutes),
            60..1_440 => ("ago-hours", minutes / 60),
            1_440..43_200 => ("ago-days", minutes / 1_440),
            -59..0 => ("in-minutes", -minutes),
            -1_439..-59 => ("in-hours", -minutes / 60),
            _ => return self.date(Moment(then.fixed_offset())),
        };
        self.with(id, [("n", n.into())])
    }

    /// One day or several: `5–7 December 2026`.
    fn days(&self, first: NaiveDate, last: NaiveDate) -> String {
        if first == last {
            return self.calendar_date(first);
        }
        let id = if first.year() != last.year() {
            "format-days"
        } else if first.month() != last.month() {
            "format-days-year"
        } else {
            "format-days-month"
        };
        self.with(
            id,
            [
                ("day", first.day().to_string().into()),
                ("month", self.month(first)),
                ("year", first.year().to_string().into()),
                ("day2", last.day().to_string().into()),
                ("month2", self.month(last)),
                ("year2", last.year().to_string().into()),
            ],
        )
    }

    fn calendar_date(&self, date: NaiveDate) -> String {
        let weekday = self.get(&format!("weekday-{}", date.weekday().number_from_monday()));
        self.with(
            "format-date",
            [
                ("weekday", weekday.into()),
                ("day", date.day().to_string().into()),
                ("month", self.month(date)),
                ("year", date.year().to_string().into()),
            ],
        )
    }

    fn month(&self, date: NaiveDate) -> FluentValue<'static> {
        self.get(&format!("month-{}", date.month())).into()
    }

    fn clock(&self, time: NaiveTime) -> String {
        self.with(
            "format-time",
            [
                ("hour", format!("{:02}", time.hour()).into()),
                ("minute", format!("{:02}", time.minute()).into()),
            ],
        )
    }
}

/// The first and the last day of what takes whole days, on the clock of its own time zone; nothing
/// for what has times.
#[must_use]
pub fn whole_days(
    start: Moment,
    end: Option<Moment>,
    zone: Option<&str>,
) -> Option<(NaiveDate, NaiveDate)> {
    days(local(start, zone), end.map(|end| local(end, zone)))
}

/// Midnight alone, or from midnight to 23:59 or to the next midnight, means whole days.
fn days(start: Moment, end: Option<Moment>) -> Option<(NaiveDate, NaiveDate)> {
    if !is_midnight(start.0) {
        return None;
    }
    let first = start.0.date_naive();
    let Some(end) = end.filter(|&end| end > start) else {
        return Some((first, first));
    };
    let last = end.0.date_naive();
    match () {
        () if is_end_of_day(end.0) => Some((first, last)),
        () if is_midnight(end.0) => Some((first, last.pred_opt().unwrap_or(last))),
        () => None,
    }
}

/// The moment on the clock of a time zone; as it was written when there is no such zone.
pub(super) fn local(moment: Moment, zone: Option<&str>) -> Moment {
    zone.and_then(|zone| zone.parse().ok())
        .map_or(moment, |zone| moment.in_zone(zone))
}

/// Whether it is 00:00.
pub(super) fn is_midnight(time: DateTime<FixedOffset>) -> bool {
    time.num_seconds_from_midnight() == 0
}

/// Whether it is 23:59: "until the end of the day".
pub(super) fn is_end_of_day(time: DateTime<FixedOffset>) -> bool {
    (time.hour(), time.minute()) == (23, 59)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn moments(tag: &str, start: &str, end: &str) -> String {
        let end = (!end.is_empty()).then(|| end.parse().unwrap());
        Translator::new(&tag.parse().unwrap()).moments(start.parse().unwrap(), end)
    }

    #[test]
    fn times_are_written_as_the_language_writes_them() {
        let (start, end) = ("2026-12-05T15:00:00+02:00", "2026-12-05T17:00:00+02:00");
        assert_eq!(
            moments("en", start, end),
            "Sat 5 December 2026, 15:00–17:00"
        );
        assert_eq!(
            moments("lt", start, end),
            "2026 m. gruodžio 5 d., 15:00–17:00"
        );
        assert_eq!(moments("en", start, ""), "Sat 5 December 2026, 15:00");
        assert_eq!(moments("en", start, start), "Sat 5 December 2026, 15:00");
    }

    #[test]
    fn whole_days_show_no_times() {
        for (first, last, en, lt) in [
            (
                "2026-12-05",
                "2026-12-05",
                "Sat 5 December 2026",
                "2026 m. gruodžio 5 d.",
            ),
            (
                "2026-12-05",
                "2026-12-07",
                "5–7 December 2026",
                "2026 m. gruodžio 5–7 d.",
            ),
            (
                "2026-11-28",
                "2026-12-05",
                "28 November – 5 December 2026",
                "2026 m. lapkričio 28 d. – gruodžio 5 d.",
            ),
            (
                "2026-12-30",
                "2027-01-02",
                "30 December 2026 – 2 January 2027",
                "2026 m. gruodžio 30 d. – 2027 m. sausio 2 d.",
            ),
        ] {
            let (start, end) = (format!("{first}T00:00:00Z"), format!("{last}T23:59:00Z"));
            assert_eq!(moments("en", &start, &end), en);
            assert_eq!(moments("lt", &start, &end), lt);
        }
        assert_eq!(
            moments("en", "2026-12-05T00:00:00Z", "2026-12-06T00:00:00Z"),
            "Sat 5 December 2026"
        );
        assert_eq!(
            moments("en", "2026-12-05T00:00:00Z", ""),
            "Sat 5 December 2026"
        );
    }

    #[test]
    fn several_days_with_times_say_both() {
        assert_eq!(
            moments("en", "2026-12-04T18:00:00Z", "2026-12-06T12:30:00Z"),
            "Fri 4 December 2026, 18:00 – Sun 6 December 2026, 12:30"
        );
        assert_eq!(
            moments("en", "2026-12-04T18:00:00Z", "2026-12-06T23:59:00Z"),
            "Fri 4 December 2026, 18:00 – Sun 6 December 2026"
        );
    }

    #[test]
    fn an_opportunity_is_shown_on_the_clock_of_its_place() {
        let content = OpportunityContent {
            start_time: Some("2026-12-05T13:00:00Z".parse().unwrap()),
            timezone: Some("Europe/Vilnius".to_owned()),
            ..OpportunityContent::default()
        };
        let t = Translator::new(&"en".parse().unwrap());
        assert_eq!(t.when(&content).unwrap(), "Sat 5 December 2026, 15:00");
        assert_eq!(t.when(&OpportunityContent::default()), None);
    }

    #[test]
    fn a_list_row_has_the_day_and_the_short_month() {
        let moment = "2026-12-05T15:00:00+02:00".parse().unwrap();
        let day = |tag: &str| Translator::new(&tag.parse().unwrap()).day(moment);
        assert_eq!(
            (day("en").day.as_str(), day("en").month.as_str()),
            ("5", "Dec")
        );
        assert_eq!(day("lt").month, "gruod.");
    }

    #[test]
    fn what_was_not_long_ago_is_told_by_its_distance() {
        let t = Translator::new(&"en".parse().unwrap());
        let now = "2026-12-05T15:00:00Z".parse().unwrap();
        for (then, text) in [
            ("2026-12-05T14:59:30Z", "just now"),
            ("2026-12-05T14:55:00Z", "5 minutes ago"),
            ("2026-12-05T14:00:00Z", "an hour ago"),
            ("2026-12-04T14:00:00Z", "yesterday"),
            ("2026-12-02T14:00:00Z", "3 days ago"),
            ("2026-06-01T14:00:00Z", "Mon 1 June 2026"),
            ("2026-12-05T15:00:30Z", "within a minute"),
            ("2026-12-05T15:01:00Z", "in a minute"),
            ("2026-12-05T17:30:00Z", "in 2 hours"),
            ("2026-12-07T15:00:00Z", "Mon 7 December 2026"),
        ] {
            assert_eq!(t.ago(then.parse().unwrap(), now), text);
        }
    }
}
