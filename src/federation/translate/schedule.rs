//! How often something takes place: a rule of iCalendar here, a Schedule of schema.org there. What
//! a Schedule cannot say goes along as an additional property.

use chrono::{NaiveDate, Weekday};
use chrono_tz::Tz;

use super::node::Node;
use crate::{
    domain::{
        OpportunityContent,
        recurrence::{self, Every, WEEK},
        time::Moment,
    },
    federation::wire::Schedule,
};

/// What schema.org calls the days of [`WEEK`].
const NAMES: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

/// The rule of something as a Schedule; nothing when it has none or one that no Schedule says.
pub fn to_schedule(content: &OpportunityContent) -> Option<Schedule> {
    let rule = content.rule()?;
    let (every, interval, days) = rule.plainly()?;
    let unit = match every {
        Every::Day => 'D',
        Every::Week => 'W',
        Every::Month => 'M',
        Every::Year => 'Y',
    };
    let zone = content.timezone.clone()?;
    let names = WEEK.iter().zip(NAMES).filter(|(day, _)| days.contains(day));
    Some(Schedule {
        repeat_frequency: format!("P{interval}{unit}"),
        by_day: names
            .map(|(_, name)| format!("http://schema.org/{name}"))
            .collect(),
        start_date: first_day(content.start_time?, zone.parse().ok()?),
        end_date: rule.until(),
        repeat_count: rule.count(),
        schedule_timezone: zone,
    })
}

fn first_day(start: Moment, zone: Tz) -> NaiveDate {
    start.in_zone(zone).0.date_naive()
}

/// The rule that the Schedule of an object says, from `start` on, by the clock of `zone`.
pub fn read_schedule(node: Node<'_>, start: Option<Moment>, zone: Option<Tz>) -> Option<String> {
    let (schedule, start, zone) = (node.node("eventSchedule")?, start?, zone?);
    let (every, interval) = frequency(schedule.text("repeatFrequency")?)?;
    let named = |name: &str| {
        let name = name.rsplit(['/', ':']).next()?;
        let day = WEEK.iter().zip(NAMES).find(|(_, known)| *known == name);
        day.map(|(day, _)| *day)
    };
    let days: Vec<Weekday> = schedule
        .words("byDay")
        .take(WEEK.len())
        .filter_map(named)
        .collect();
    let end = schedule.text("endDate").and_then(date);
    let rule = recurrence::compose(every, interval, &days, end, zone);
    // It counts from the first day on, and an object may begin at a later one.
    let counts = schedule.text("startDate").and_then(date) == Some(first_day(start, zone));
    let count = schedule
        .count("repeatCount")
        .filter(|_| counts && end.is_none());
    Some(match count {
        Some(count) => format!("{rule};COUNT={count}"),
        None => rule,
    })
}

/// The time zone of the Schedule of an object.
pub fn zone_of(node: Node<'_>) -> Option<Tz> {
    node.node("eventSchedule")?
        .text("scheduleTimezone")?
        .parse()
        .ok()
}

/// A date, also of a moment.
fn date(text: &str) -> Option<NaiveDate> {
    text.get(..10)?.parse().ok()
}

/// `P1W`: of one unit only.
fn frequency(iso8601: &str) -> Option<(Every, u16)> {
    let (number, unit) = iso8601
        .strip_prefix('P')?
        .split_at_checked(iso8601.len().checked_sub(2)?)?;
    let every = match unit {
        "D" => Every::Day,
        "W" => Every::Week,
        "M" => Every::Month,
        "Y" => Every::Year,
        _ => return None,
    };
    Some((every, number.parse().ok().filter(|number| *number > 0)?))
}
