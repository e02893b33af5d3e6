//! From a source's values to the API's.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone};
use chrono_tz::Tz;
use serde_json::{Number, Value};

use super::target::Shape;
use crate::domain::time::Moment;

/// What the values of a source mean where they do not say it themselves.
#[derive(Debug, Clone, Default)]
pub(super) struct Customs {
    /// Time zone of moments that name none.
    pub timezone: Option<Tz>,
    /// How dates are written, besides ISO 8601 (`strftime`).
    pub dates: Vec<String>,
    /// Whether texts hold HTML character references.
    pub entities: bool,
    /// Words that stay small in a line that is put into title case.
    pub small_words: Vec<String>,
}

const DATE_TIMES: &[&str] = &[
    "%Y-%m-%dT%H:%M:%S%.f",
    "%Y-%m-%d %H:%M:%S%.f",
    "%Y-%m-%dT%H:%M",
    "%Y-%m-%d %H:%M",
];
const DATES: &[&str] = &["%Y-%m-%d", "%Y%m%d"];
const TIMES: &[&str] = &["%H:%M", "%H:%M:%S%.f", "%H.%M", "%Hh%M"];

impl Customs {
    /// The values as a member of that shape; nothing when they are empty.
    ///
    /// # Errors
    /// What is wrong, in English, to follow the member's name.
    pub fn convert(&self, values: Vec<Value>, shape: Shape) -> Result<Option<Value>, String> {
        if let Shape::List = shape {
            let mut list: Vec<Value> = Vec::new();
            for value in values {
                let line = line(&value)?;
                if !line.is_empty() && !list.contains(&Value::from(line.as_str())) {
                    list.push(line.into());
                }
            }
            return Ok((!list.is_empty()).then(|| list.into()));
        }
        let Some(value) = values.into_iter().find(|value| !is_empty(value)) else {
            return Ok(None);
        };
        let converted = match shape {
            Shape::Line | Shape::List => line(&value)?.into(),
            Shape::Text if value.is_object() => value,
            Shape::Text => text(&value)?.into(),
            Shape::Integer => integer(&value)?,
            Shape::Number => Value::Number(number(&value)?),
            Shape::Truth => truth(&value)?.into(),
            Shape::Start => self.moment(&value, NaiveTime::MIN)?.into(),
            Shape::End => self.moment(&value, end_of_day())?.into(),
            Shape::Word(check) => {
                let word = line(&value)?;
                check(&word).map_err(|problem| format!("is `{word}`, but {problem}"))?;
                word.into()
            }
        };
        Ok((!is_empty(&converted)).then_some(converted))
    }

    /// A moment in RFC 3339. A date alone is at `time` of that day.
    fn moment(&self, value: &Value, time: NaiveTime) -> Result<String, String> {
        let text = line(value)?;
        if let Ok(moment) = text.parse::<Moment>() {
            return Ok(moment.to_string());
        }
        let with_offset = self
            .dates
            .iter()
            .find_map(|format| DateTime::parse_from_str(&text, format).ok());
        if let Some(moment) = with_offset {
            return Ok(Moment(moment).to_string());
        }
        let Some(naive) = self.date_time(&text, time) else {
            return Err(format!(
                "is `{text}`, which is no date that the mapping knows"
            ));
        };
        let Some(zone) = self.timezone else {
            return Err(format!(
                "is `{text}`, without an offset, and the mapping names no timezone"
            ));
        };
        Ok(Moment(in_zone(naive, zone)).to_string())
    }

    fn date_time(&self, text: &str, time: NaiveTime) -> Option<NaiveDateTime> {
        let own = self.dates.iter().map(String::as_str);
        own.clone()
            .chain(DATE_TIMES.iter().copied())
            .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
            .or_else(|| {
                own.chain(DATES.iter().copied())
                    .find_map(|format| NaiveDate::parse_from_str(text, format).ok())
                    .map(|date| date.and_time(time))
            })
    }

    /// The date of one value at the time of another, as a local moment without offset; the date
    /// alone when there is no time.
    ///
    /// # Errors
    /// What is wrong with either.
    pub fn joined(&self, date: &Value, time: Option<&Value>) -> Result<Value, String> {
        let text = line(date)?;
        let day = self
            .date_time(&text, NaiveTime::MIN)
            .map(|moment| moment.date())
            .or_else(|| {
                text.parse::<Moment>()
                    .ok()
                    .map(|moment| moment.0.date_naive())
            })
            .ok_or_else(|| format!("is `{text}`, which is no date that the mapping knows"))?;
        let Some(time) = time else {
            return Ok(day.to_string().into());
        };
        let text = line(time)?;
        let clock = TIMES
            .iter()
            .find_map(|format| NaiveTime::parse_from_str(&text, format).ok())
            .ok_or_else(|| format!("has the time `{text}`, which is none such as 18:30"))?;
        Ok(day
            .and_time(clock)
            .format("%Y-%m-%dT%H:%M:%S")
            .to_string()
            .into())
    }
}

/// A local moment on the world's clock. What happens twice when clocks go back is its first; what
/// is left out when they go forward is an hour later.
fn in_zone(naive: NaiveDateTime, zone: Tz) -> DateTime<FixedOffset> {
    zone.from_local_datetime(&naive)
        .earliest()
        .or_else(|| {
            zone.from_local_datetime(&(naive + TimeDelta::hours(1)))
                .earliest()
        })
        .map_or_else(
            || naive.and_utc().fixed_offset(),
            |moment| moment.fixed_offset(),
        )
}

/// 23:59, which means "until the end of the day" everywhere in the product.
fn end_of_day() -> NaiveTime {
    NaiveTime::from_hms_opt(23, 59, 0).unwrap_or(NaiveTime::MIN)
}

/// Whether there is nothing in it.
pub(super) fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}

/// One line: white space of any kind becomes single spaces.
pub(super) fn line(value: &Value) -> Result<String, String> {
    Ok(text(value)?
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" "))
}

fn text(value: &Value) -> Result<String, String> {
    match value {
        Value::String(text) => Ok(text
            .replace("\r\n", "\n")
            .replace(['\r', '\u{a0}'], " ")
            .trim()
            .to_owned()),
        Value::Number(number) => Ok(number.to_string()),
        Value::Bool(truth) => Ok(truth.to_string()),
        Value::Null => Ok(String::new()),
        Value::Array(_) | Value::Object(_) => Err("is no text".to_owned()),
    }
}

fn integer(value: &Value) -> Result<Value, String> {
    let text = line(value)?;
    let whole = text.parse::<i64>().ok();
    whole
        .map(Value::from)
        .ok_or_else(|| format!("is `{text}`, which is no whole number"))
}

/// A number, also with a comma before its fraction.
pub(super) fn number(value: &Value) -> Result<Number, String> {
    if let Value::Number(number) = value {
        return Ok(number.clone());
    }
    let text = line(value)?;
    let plain = if text.contains('.') {
        text.clone()
    } else {
        text.replace(',', ".")
    };
    if let Ok(whole) = plain.parse::<i64>() {
        return Ok(whole.into());
    }
    plain
        .parse::<f64>()
        .ok()
        .and_then(Number::from_f64)
        .ok_or_else(|| format!("is `{text}`, which is no number"))
}

fn truth(value: &Value) -> Result<bool, String> {
    let text = line(value)?;
    match text.to_ascii_lowercase().as_str() {
        "true" | "yes" | "1" => Ok(true),
        "false" | "no" | "0" => Ok(false),
        _ => Err(format!(
            "is `{text}`, which is neither true nor false; give it a table"
        )),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn customs() -> Customs {
        Customs {
            timezone: Some(Tz::Europe__Madrid),
            dates: vec!["%d/%m/%Y".to_owned(), "%d/%m/%Y %H:%M".to_owned()],
            ..Customs::default()
        }
    }

    fn one(text: &str, shape: Shape) -> Result<Option<Value>, String> {
        customs().convert(vec![text.into()], shape)
    }

    #[test]
    fn dates_become_moments_on_the_clock_of_the_place() {
        for (text, start) in [
            ("2021-10-22 00:00:00.0", "2021-10-22T00:00:00+02:00"),
            ("2021-12-22T18:30", "2021-12-22T18:30:00+01:00"),
            ("22/10/2021", "2021-10-22T00:00:00+02:00"),
            ("22/10/2021 18:30", "2021-10-22T18:30:00+02:00"),
            ("2021-10-22T18:30:00-05:00", "2021-10-22T18:30:00-05:00"),
            // Twice on the night when clocks go back; never when they go forward.
            ("2021-10-31 02:30", "2021-10-31T02:30:00+02:00"),
            ("2021-03-28 02:30", "2021-03-28T03:30:00+02:00"),
        ] {
            assert_eq!(one(text, Shape::Start), Ok(Some(start.into())), "{text}");
        }
        let end = one("2021-10-22", Shape::End);
        assert_eq!(end, Ok(Some("2021-10-22T23:59:00+02:00".into())));
        assert!(
            one("tomorrow", Shape::Start)
                .unwrap_err()
                .contains("`tomorrow`")
        );
        let nowhere = Customs::default().convert(vec!["2021-10-22".into()], Shape::Start);
        assert!(nowhere.unwrap_err().contains("timezone"));
    }

    #[test]
    fn a_date_is_joined_with_its_time() {
        let joined = |date: &str, time: Option<&str>| {
            customs().joined(&date.into(), time.map(Value::from).as_ref())
        };
        assert_eq!(
            joined("2021-10-22 00:00:00.0", Some("18:30")),
            Ok("2021-10-22T18:30:00".into())
        );
        assert_eq!(joined("22/10/2021", None), Ok("2021-10-22".into()));
        assert!(
            joined("22/10/2021", Some("evening"))
                .unwrap_err()
                .contains("`evening`")
        );
    }

    #[test]
    fn numbers_and_truths_are_read_and_nothing_is_guessed() {
        assert_eq!(one("3,5", Shape::Number), Ok(Some(3.5.into())));
        assert_eq!(one("-3.70", Shape::Number), Ok(Some((-3.7).into())));
        assert_eq!(one("12", Shape::Number), Ok(Some(12.into())));
        assert_eq!(one("1", Shape::Truth), Ok(Some(true.into())));
        assert_eq!(one(" \u{a0} ", Shape::Number), Ok(None));
        for (text, shape) in [
            ("1.234,5", Shape::Number),
            ("NaN", Shape::Number),
            ("12.5", Shape::Integer),
            ("sí", Shape::Truth),
        ] {
            assert!(one(text, shape).is_err(), "{text}");
        }
    }

    #[test]
    fn lines_lose_their_line_ends_and_texts_keep_them() {
        assert_eq!(one(" a \r\n\u{a0} b", Shape::Line), Ok(Some("a b".into())));
        assert_eq!(one("a\r\n\r\nb ", Shape::Text), Ok(Some("a\n\nb".into())));
    }
}
