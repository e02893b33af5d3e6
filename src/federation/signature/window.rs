//! When a signature holds (security.md section 1, rule 6; Mastodon's values).

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};

use super::{Signature, SignatureError};

/// How old a signature may be.
pub const MAX_AGE: TimeDelta = TimeDelta::hours(12);

/// How far ahead of ours its maker's clock may be.
pub const MAX_SKEW: TimeDelta = TimeDelta::hours(1);

/// The form of `Date` (RFC 9110 section 5.6.7).
const IMF_FIXDATE: &str = "%a, %d %b %Y %H:%M:%S GMT";

/// A time as HTTP writes it.
#[must_use]
pub fn http_date(time: DateTime<Utc>) -> String {
    time.format(IMF_FIXDATE).to_string()
}

/// Reads a time as HTTP writes it, in the one form that is still sent.
#[must_use]
pub fn parse_http_date(text: &str) -> Option<DateTime<Utc>> {
    NaiveDateTime::parse_from_str(text, IMF_FIXDATE)
        .ok()
        .map(|time| time.and_utc())
}

/// Checks the times of a signature. `date` is the request's `Date` when the signature covers it.
///
/// # Errors
/// No readable time, too old, ended, or from the future.
pub fn check(
    signature: &Signature,
    date: Option<&str>,
    now: DateTime<Utc>,
) -> Result<(), SignatureError> {
    let date = date
        .map(|text| parse_http_date(text).ok_or(SignatureError::Time))
        .transpose()?;
    let created = signature.created.map(moment).transpose()?;
    if date.is_none() && created.is_none() {
        return Err(SignatureError::Time);
    }
    for time in [date, created].into_iter().flatten() {
        if time < now - MAX_AGE {
            return Err(SignatureError::Old);
        }
        if time > now + MAX_SKEW {
            return Err(SignatureError::Future);
        }
    }
    match signature.expires.map(moment).transpose()? {
        Some(end) if end < now => Err(SignatureError::Old),
        _ => Ok(()),
    }
}

fn moment(seconds: i64) -> Result<DateTime<Utc>, SignatureError> {
    DateTime::from_timestamp(seconds, 0).ok_or(SignatureError::Time)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn times_are_read_in_the_one_form_that_is_sent() {
        let time = parse_http_date("Tue, 20 Apr 2021 02:07:55 GMT").unwrap();
        assert_eq!(time.timestamp(), 1_618_884_475);
        assert_eq!(http_date(time), "Tue, 20 Apr 2021 02:07:55 GMT");
        for text in [
            "",
            "yesterday",
            "Mon, 20 Apr 2021 02:07:55 GMT",
            "Tue, 20 Apr 2021 02:07:55 +0000",
            "2021-04-20T02:07:55Z",
            "Tue, 20 Apr 2021 02:07:55",
            "1618884475",
        ] {
            assert_eq!(parse_http_date(text), None, "{text}");
        }
    }
}
