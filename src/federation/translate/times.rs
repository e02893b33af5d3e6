//! When something is.

use chrono::{NaiveDateTime, TimeDelta, TimeZone};
use chrono_tz::Tz;

use super::node::Node;
use crate::domain::time::Moment;

/// How long something takes of which nobody says it.
const AN_HOUR: TimeDelta = TimeDelta::hours(1);

/// The end that is sent for something whose author gives none: after its duration, when that is
/// at most a day, else after an hour.
pub fn made_up_end(start: Moment, duration: Option<&str>) -> Moment {
    let takes = duration.and_then(of_a_day).unwrap_or(AN_HOUR);
    Moment(start.0.checked_add_signed(takes).unwrap_or(start.0))
}

/// A duration of more than nothing and at most a day.
fn of_a_day(duration: &str) -> Option<TimeDelta> {
    let duration = iso8601_duration::Duration::parse(duration).ok()?;
    let hours = duration.day * 24.0 + duration.hour + duration.minute / 60.0;
    let short = duration.year == 0.0 && duration.month == 0.0 && (0.0..=24.0).contains(&hours);
    let seconds = short && (0.0..=3_600.0).contains(&duration.second);
    let takes = TimeDelta::from_std(duration.to_std().filter(|_| seconds)?).ok()?;
    (takes > TimeDelta::zero() && takes <= TimeDelta::days(1)).then_some(takes)
}

/// The time zone of an object, when it is one.
pub fn zone_of(node: Node<'_>) -> Option<Tz> {
    node.text("timezone")?.parse().ok()
}

/// A moment with its offset. One without an offset, which ActivityStreams forbids and some
/// calendars send, is read by the clock of the object's time zone, else of UTC.
pub fn read_moment(node: Node<'_>, name: &str) -> Option<Moment> {
    let text = node.text(name)?.trim();
    if let Ok(moment) = text.parse() {
        return Some(moment);
    }
    let clock = [
        "%Y-%m-%dT%H:%M:%S%.f",
        "%Y-%m-%d %H:%M:%S",
        "%Y-%m-%dT%H:%M",
    ]
    .iter()
    .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())?;
    let zone = zone_of(node).unwrap_or(Tz::UTC);
    let moment = zone.from_local_datetime(&clock).earliest()?;
    // By its text, so that it is no finer than ours are.
    Moment(moment.fixed_offset()).to_string().parse().ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;

    #[test]
    fn an_end_is_made_up_from_a_short_duration() {
        let start: Moment = "2026-12-05T15:00:00+02:00".parse().unwrap();
        for (duration, end) in [
            (None, "2026-12-05T16:00:00+02:00"),
            (Some("PT3H"), "2026-12-05T18:00:00+02:00"),
            (Some("P1D"), "2026-12-06T15:00:00+02:00"),
            (Some("P2W"), "2026-12-05T16:00:00+02:00"),
            (
                Some("P9999999999999999999999Y"),
                "2026-12-05T16:00:00+02:00",
            ),
            (Some("PT0S"), "2026-12-05T16:00:00+02:00"),
            (Some("nonsense"), "2026-12-05T16:00:00+02:00"),
        ] {
            assert_eq!(
                made_up_end(start, duration).to_string(),
                end,
                "{duration:?}"
            );
        }
    }

    #[test]
    fn a_time_without_offset_is_that_of_its_zone() {
        for (event, read) in [
            (
                json!({"startTime": "2026-12-05T15:00:00", "timezone": "Europe/Vilnius"}),
                "2026-12-05T15:00:00+02:00",
            ),
            (
                json!({"startTime": "2026-07-05 15:00:00"}),
                "2026-07-05T15:00:00Z",
            ),
            (
                json!({"startTime": ["2026-12-01T19:00:00.123Z"]}),
                "2026-12-01T19:00:00.123Z",
            ),
        ] {
            let moment = read_moment(Node::of(&event).unwrap(), "startTime").unwrap();
            assert_eq!(moment.to_string(), read, "{event}");
        }
        let nonsense = json!({"startTime": "tomorrow"});
        assert!(read_moment(Node::of(&nonsense).unwrap(), "startTime").is_none());
    }
}
