//! Moments with their place on the clock, time zones and durations.

use chrono::{DateTime, FixedOffset, SubsecRound, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A moment as its author wrote it, with the offset of that place (RFC 3339).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub DateTime<FixedOffset>);

impl Moment {
    /// The moment on the world's clock.
    #[must_use]
    pub fn utc(self) -> DateTime<Utc> {
        self.0.with_timezone(&Utc)
    }

    /// The same moment, written with the offset that `zone` has then: in whole minutes, because
    /// RFC 3339 writes no others and the local times of before 1940 had some.
    #[must_use]
    pub fn in_zone(self, zone: chrono_tz::Tz) -> Self {
        let local = self.0.with_timezone(&zone).fixed_offset();
        let seconds = local.offset().local_minus_utc();
        let whole = FixedOffset::east_opt(seconds - seconds % 60).unwrap_or(*local.offset());
        Self(self.0.with_timezone(&whole))
    }
}

impl From<DateTime<Utc>> for Moment {
    /// The moment by the clock of UTC, to the millisecond.
    fn from(time: DateTime<Utc>) -> Self {
        Self(time.fixed_offset().trunc_subsecs(3))
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_string())
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl std::fmt::Display for Moment {
    /// RFC 3339, to the millisecond where there is one; UTC as `Z`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true))
    }
}

impl std::str::FromStr for Moment {
    type Err = MomentError;

    fn from_str(text: &str) -> Result<Self, MomentError> {
        DateTime::parse_from_rfc3339(text)
            .map(|time| Self(time.trunc_subsecs(3)))
            .map_err(|_not_rfc3339| MomentError)
    }
}

/// The text is no moment.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("is not a time with date and offset such as 2026-12-05T15:00:00+02:00")]
pub struct MomentError;

/// This moment, to the millisecond that is kept, shown and sent: two changes of a thing never
/// have the same time, so every reader knows which is newer.
#[must_use]
pub fn now() -> DateTime<Utc> {
    Utc::now().trunc_subsecs(3)
}

/// Times of changes as the API and the wire show them: RFC 3339 in UTC with milliseconds.
#[must_use]
pub fn rfc3339(time: DateTime<Utc>) -> String {
    time.to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
}

/// Whether the text is a duration of ISO 8601: `PT3H`, `P2D`.
#[must_use]
pub fn is_duration(text: &str) -> bool {
    text.len() <= 40 && iso8601_duration::Duration::parse(text).is_ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_moment_in_an_old_local_time_is_still_that_moment_when_it_is_written() {
        let moment: Moment = "1905-06-01T12:00:00Z".parse().unwrap();
        let local = moment.in_zone(chrono_tz::Europe::Vilnius);
        assert_eq!(local, moment);
        assert_eq!(local.to_string().parse::<Moment>().unwrap(), moment);
    }
}
