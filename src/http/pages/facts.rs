//! When, where, for how much, in which language: the facts of an opportunity, for people.

use chrono::{DateTime, Datelike, Timelike, Utc};

use super::visitor::Visitor;
use crate::domain::{
    LanguageTag, OpportunityContent,
    opportunity::{Enrolment, Kind},
    place::Location,
    time::{Moment, is_duration},
};

/// Minutes of an hour.
const HOUR: i64 = 60;
/// Whatever is said to need more than ten years of days and nights is a mistake.
const LONGEST: i64 = 10 * 365 * 24 * HOUR;
/// Whatever lasts longer from start to end is no sitting: a course of months is not 3,000 hours.
const LONGEST_SITTING: i64 = 16 * HOUR;

/// Whether people sign up here.
#[must_use]
pub fn takes_people(content: &OpportunityContent) -> bool {
    matches!(
        content.enrolment,
        Some(Enrolment::Open | Enrolment::Approval)
    )
}

/// The moment on the clock of the item's own place.
#[must_use]
pub fn own_clock(moment: Moment, content: &OpportunityContent) -> Moment {
    let zone = content.timezone.as_ref().and_then(|zone| zone.parse().ok());
    zone.map_or(moment, |zone| moment.in_zone(zone))
}

/// Beside the day in a list: `Thu, 18:00–21:00`, `until 30 May 2027`, `Any time`.
#[must_use]
pub fn time_of_row(content: &OpportunityContent, visitor: &Visitor) -> String {
    let t = &visitor.t;
    let Some(start) = content.start_time.map(|start| own_clock(start, content)) else {
        return t.get("fact-any-time");
    };
    let end = content
        .end_time
        .map(|end| own_clock(end, content))
        .filter(|end| *end > start);
    let weekday = t.get(&format!(
        "weekday-{}",
        start.0.weekday().number_from_monday()
    ));
    match end {
        Some(end) if last_day(end) > start.0.date_naive() => {
            t.with("fact-until", [("date", t.date(end).into())])
        }
        _ if is_whole_day(start, end) => weekday,
        Some(end) => format!("{weekday}, {}–{}", t.time(start), t.time(end)),
        None => format!("{weekday}, {}", t.time(start)),
    }
}

/// The last day that is meant: an end at midnight belongs to the day before.
fn last_day(end: Moment) -> chrono::NaiveDate {
    let day = end.0.date_naive();
    if end.0.num_seconds_from_midnight() == 0 {
        day.pred_opt().unwrap_or(day)
    } else {
        day
    }
}

fn is_whole_day(start: Moment, end: Option<Moment>) -> bool {
    let midnight = start.0.num_seconds_from_midnight() == 0;
    let open = end.is_none_or(|end| {
        (end.0.hour(), end.0.minute()) == (23, 59) || end.0.num_seconds_from_midnight() == 0
    });
    midnight && open
}

/// The same time on the territory's clock, when the item's place has another.
#[must_use]
pub fn here(content: &OpportunityContent, visitor: &Visitor) -> Option<String> {
    let zone = visitor.territory.timezone.as_ref()?.parse().ok()?;
    let start = own_clock(content.start_time?, content);
    let ours = start.in_zone(zone);
    if ours.0.offset() == start.0.offset() {
        return None;
    }
    let end = content.end_time.map(|end| end.in_zone(zone));
    let when = visitor.t.moments(ours, end);
    Some(visitor.t.with("fact-here", [("when", when.into())]))
}

/// The name of the place, its address, or `Online`; empty when nobody said.
#[must_use]
pub fn place_of_row(content: &OpportunityContent, visitor: &Visitor) -> String {
    let place = content.location.as_ref().and_then(place_name);
    match place {
        Some(place) => place.to_owned(),
        None if is_online(content) => visitor.t.get("fact-online"),
        None => String::new(),
    }
}

fn place_name(location: &Location) -> Option<&str> {
    [&location.name, &location.address]
        .into_iter()
        .filter_map(|text| text.as_deref().map(str::trim))
        .find(|text| !text.is_empty())
}

/// Whether it can be done on the web.
#[must_use]
pub fn is_online(content: &OpportunityContent) -> bool {
    content.online.is_some() || content.kind == Kind::Online
}

/// Whether it can be done on the web only.
#[must_use]
pub fn is_only_online(content: &OpportunityContent) -> bool {
    is_online(content) && content.location.as_ref().and_then(place_name).is_none()
}

/// `LT, EN`.
#[must_use]
pub fn language_codes(languages: &[LanguageTag]) -> String {
    let mut codes: Vec<String> = Vec::new();
    for tag in languages {
        let code = tag.primary().to_uppercase();
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    codes.join(", ")
}

/// The facts of a row, in their order; what is not known is left out.
#[must_use]
pub fn of_row(content: &OpportunityContent, visitor: &Visitor) -> Vec<String> {
    let facts = [
        time_of_row(content, visitor),
        visitor.t.repeats(content).unwrap_or_default(),
        place_of_row(content, visitor),
        visitor.t.cost(content).unwrap_or_default(),
        language_codes(&content.languages),
    ];
    facts.into_iter().filter(|fact| !fact.is_empty()).collect()
}

/// How many minutes somebody needs for it: what its author says, else from start to end.
#[must_use]
pub fn minutes(content: &OpportunityContent) -> Option<i64> {
    let told = content
        .duration
        .as_deref()
        .filter(|duration| is_duration(duration))
        .and_then(|duration| {
            iso8601_duration::Duration::parse(duration)
                .ok()?
                .num_minutes()
        })
        .and_then(|minutes| format!("{minutes:.0}").parse::<i64>().ok());
    let sitting = || {
        let minutes = (content.end_time?.0 - content.start_time?.0).num_minutes();
        (1..=LONGEST_SITTING).contains(&minutes).then_some(minutes)
    };
    told.filter(|minutes| (1..=LONGEST).contains(minutes))
        .or_else(sitting)
}

/// A length of time in words, whole hours from two hours on: `about 9 hours`.
#[must_use]
pub fn about(minutes: i64, visitor: &Visitor) -> Option<String> {
    let iso = if minutes < 2 * HOUR {
        format!("PT{}H{}M", minutes / HOUR, minutes % HOUR)
    } else {
        format!("PT{}H", whole_hours(minutes))
    };
    let duration = visitor.t.duration(&iso)?;
    Some(
        visitor
            .t
            .with("fact-about", [("duration", duration.into())]),
    )
}

/// Rounded to the nearest hour.
#[must_use]
pub fn whole_hours(minutes: i64) -> i64 {
    (minutes + HOUR / 2) / HOUR
}

/// A date on the territory's calendar.
#[must_use]
pub fn day(time: DateTime<Utc>, visitor: &Visitor) -> String {
    let moment = Moment(time.with_timezone(&visitor.zone()).fixed_offset());
    visitor.t.date(moment)
}
