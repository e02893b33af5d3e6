//! Times as forms hold them: on the clock of a place, without an offset (`datetime-local`).

use chrono::{MappedLocalTime, NaiveDateTime, TimeZone};
use chrono_tz::Tz;

use crate::domain::{ProblemCode, time::Moment};

/// As browsers send it; the others are for those that know no such field, where people type.
const FORMATS: &[&str] = &[
    "%Y-%m-%dT%H:%M",
    "%Y-%m-%dT%H:%M:%S",
    "%Y-%m-%dT%H:%M:%S%.f",
    "%Y-%m-%d %H:%M",
    "%Y-%m-%d %H:%M:%S",
];

/// The moment at which the clocks of `zone` show what was typed; nothing for an empty field.
///
/// # Errors
/// [`ProblemCode::Malformed`]; [`ProblemCode::SkippedTime`] and [`ProblemCode::RepeatedTime`] in
/// the nights when the clocks change.
pub fn read(typed: &str, zone: Tz) -> Result<Option<Moment>, ProblemCode> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let clock = FORMATS
        .iter()
        .find_map(|format| NaiveDateTime::parse_from_str(typed, format).ok())
        .ok_or_else(|| {
            ProblemCode::Malformed("is not a time such as 2026-12-05T15:00".to_owned())
        })?;
    match zone.from_local_datetime(&clock) {
        MappedLocalTime::Single(time) => Ok(Some(Moment(time.fixed_offset()).in_zone(zone))),
        MappedLocalTime::Ambiguous(_, _) => Err(ProblemCode::RepeatedTime),
        MappedLocalTime::None => Err(ProblemCode::SkippedTime),
    }
}

/// What the clocks of `zone` show at a moment.
#[must_use]
pub fn write(moment: Moment, zone: Tz) -> String {
    moment
        .0
        .with_timezone(&zone)
        .format("%Y-%m-%dT%H:%M")
        .to_string()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use chrono_tz::{Africa::Johannesburg, Europe::Vilnius};

    use super::*;

    fn in_vilnius(typed: &str) -> Result<Option<String>, ProblemCode> {
        read(typed, Vilnius).map(|moment| moment.map(|moment| moment.to_string()))
    }

    #[test]
    fn the_offset_is_that_of_the_place_on_that_day() {
        for (typed, moment) in [
            ("2026-12-05T15:00", "2026-12-05T15:00:00+02:00"),
            ("2026-07-05T15:00", "2026-07-05T15:00:00+03:00"),
            ("2026-07-05 15:00", "2026-07-05T15:00:00+03:00"),
            ("2026-07-05T15:00:30", "2026-07-05T15:00:30+03:00"),
        ] {
            assert_eq!(in_vilnius(typed).unwrap().unwrap(), moment);
        }
        let south = read("2026-07-05T15:00", Johannesburg).unwrap().unwrap();
        assert_eq!(south.to_string(), "2026-07-05T15:00:00+02:00");
        assert_eq!(write(south, Vilnius), "2026-07-05T16:00");
        assert_eq!(in_vilnius(" ").unwrap(), None);
    }

    #[test]
    fn a_time_that_is_not_there_or_twice_there_is_told() {
        assert_eq!(
            in_vilnius("2026-03-29T03:30"),
            Err(ProblemCode::SkippedTime)
        );
        assert_eq!(
            in_vilnius("2026-10-25T03:30"),
            Err(ProblemCode::RepeatedTime)
        );
        assert!(in_vilnius("2026-03-29T04:00").is_ok());
        assert!(in_vilnius("2026-10-25T04:00").is_ok());
        for wrong in ["tomorrow", "2026-02-30T10:00", "2026-12-05", "15:00"] {
            assert!(
                matches!(in_vilnius(wrong), Err(ProblemCode::Malformed(_))),
                "{wrong}"
            );
        }
    }
}
