//! The parameters of search (contract.md section 4) as a question to the lists.
//!
//! The API, the streams of results and, later, the map read the same names in the same way.

use std::{fmt::Display, str::FromStr};

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use utoipa::IntoParams;

use crate::{
    domain::{
        Host, ObjectUrl,
        address::MAX_ADDRESS,
        document::ProblemCode,
        event::ItemType,
        limit,
        opportunity::{Enrolment, Kind, Setting},
        search::{BoundingBox, Near, SearchQuery, Sort, TimeOfDay, When},
        slug::fold,
        time::{Moment, now},
    },
    http::query::Parameters,
};

/// The most words of one question.
pub use crate::discovery::WORDS;

/// Longest text that words are taken from, in characters.
const LONGEST: usize = 500;

/// The filters, as the API's description tells them.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[allow(dead_code, reason = "read by the description only")]
pub struct Filters {
    /// Words, at most 12, all of which must occur, in any language, in any of their forms, with or without their marks; a word that stands nowhere also finds what differs by one letter or begins so. In quotation marks: words one after the other.
    #[param(max_length = 500)]
    q: Option<String>,
    /// Only within this box: `west,south,east,north` in degrees.
    #[param(example = "25.0,54.5,25.5,54.9")]
    bbox: Option<String>,
    /// A point, `latitude,longitude` in degrees: results tell how far they are from it; by distance, those without a place come last.
    #[param(example = "54.69,25.28")]
    near: Option<String>,
    /// Only this many kilometres around `near`.
    radius: Option<f64>,
    /// Ends at or after: a date in the territory's time zone, or a time of RFC 3339.
    #[param(example = "2027-06-01")]
    from: Option<String>,
    /// Begins before or at: a date, which counts whole, or a time.
    #[param(example = "2027-06-30")]
    to: Option<String>,
    /// When, in a word; not together with `from` and `to`. What has no date is at no time.
    when: Option<When>,
    /// Kinds of opportunity.
    #[param(explode = false)]
    kind: Option<Vec<Kind>>,
    /// Topics.
    #[param(explode = false)]
    category: Option<Vec<String>>,
    /// ESCO addresses: a skill with everything narrower, and with what it was called before; of an occupation what it needs.
    #[param(explode = false)]
    skill: Option<Vec<String>>,
    /// Languages in which it is held (BCP 47).
    #[param(explode = false)]
    language: Option<Vec<String>>,
    /// Open to somebody of this age.
    #[param(maximum = 150)]
    age: Option<u8>,
    /// Groups that it is meant for.
    #[param(explode = false)]
    group: Option<Vec<String>>,
    /// Formal, non-formal or informal.
    #[param(explode = false)]
    setting: Option<Vec<Setting>>,
    /// Costs nothing, or something.
    free: Option<bool>,
    /// Can be done on the web, or not.
    online: Option<bool>,
    /// schema.org accessibilityFeature values, all of which it must have.
    #[param(explode = false)]
    accessibility: Option<Vec<String>>,
    /// Parts of the day in which it begins, by the clock of the place: until noon, until 17:00, later.
    #[param(explode = false)]
    time: Option<Vec<TimeOfDay>>,
    /// Enrolment closes within this many days.
    #[param(maximum = 3650)]
    closing: Option<u16>,
    /// Ways to get a place.
    #[param(explode = false)]
    enrolment: Option<Vec<Enrolment>>,
    /// Only this organisation's: the slug of one of ours, or any one's address.
    organisation: Option<String>,
    /// Only these nodes': their hosts or base addresses.
    #[param(explode = false)]
    territory: Option<Vec<String>>,
    /// `opportunity`, `playlist`, `organisation` or `badge`.
    #[param(explode = false)]
    r#type: Option<Vec<String>>,
}

/// A question as it was asked.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Question {
    /// What the lists understand.
    pub query: SearchQuery,
    /// The organisation: a slug of ours, or any organisation's address.
    pub organisation: Option<String>,
    /// Only kinds of item are asked for of which there are none yet.
    pub nothing: bool,
}

/// Reads the filters. Dates are days of the territory's `zone`. What is wrong stays noted in
/// `parameters`.
pub fn read(parameters: &mut Parameters, zone: Tz) -> Question {
    let types: Vec<TypeWord> = words(parameters, "type");
    let (from, to) = read_times(parameters, zone, now());
    let query = SearchQuery {
        words: read_words(parameters),
        bbox: read_box(parameters),
        near: read_near(parameters),
        from,
        to,
        kinds: words(parameters, "kind"),
        categories: words(parameters, "category"),
        skills: words(parameters, "skill"),
        languages: words(parameters, "language"),
        age: parameters.number("age", 0..=150),
        groups: words(parameters, "group"),
        settings: words(parameters, "setting"),
        free: parameters.flag("free"),
        online: parameters.flag("online"),
        accessibility: words(parameters, "accessibility"),
        times: words(parameters, "time"),
        closing: parameters.number("closing", 0..=3_650),
        enrolments: words(parameters, "enrolment"),
        organisations: Vec::new(),
        territories: words::<TerritoryWord>(parameters, "territory")
            .into_iter()
            .map(|word| word.0)
            .collect(),
        types: types.iter().filter_map(|word| word.0).collect(),
        sort: parameters.parsed("sort"),
    };
    if query.sort == Some(Sort::Distance) && query.near.is_none() {
        parameters.problem("sort", malformed("by distance needs near"));
    }
    Question {
        nothing: !types.is_empty() && query.types.is_empty(),
        organisation: parameters.text("organisation", MAX_ADDRESS),
        query,
    }
}

/// The words that are looked for: no more than are looked for indeed.
fn read_words(parameters: &mut Parameters) -> String {
    let words = parameters.text("q", LONGEST).unwrap_or_default();
    if fold(&words).split_whitespace().count() > WORDS {
        parameters.problem("q", malformed(&format!("has more than {WORDS} words")));
    }
    words
}

/// The values of a filter that may have several.
fn words<T>(parameters: &mut Parameters, name: &'static str) -> Vec<T>
where
    T: FromStr,
    T::Err: Display,
{
    let words = parameters.list(name, |text| {
        text.parse()
            .map_err(|error: T::Err| ProblemCode::Malformed(error.to_string()))
    });
    if words.len() > limit::ENTRIES {
        parameters.problem(name, ProblemCode::TooMany(limit::ENTRIES));
    }
    words
}

fn malformed(why: &str) -> ProblemCode {
    ProblemCode::Malformed(why.to_owned())
}

/// A type of item; `badge` is one of the contract's of which there are none yet.
#[derive(Debug, Clone, Copy)]
struct TypeWord(Option<ItemType>);

impl FromStr for TypeWord {
    type Err = ProblemCode;

    fn from_str(text: &str) -> Result<Self, ProblemCode> {
        match text {
            "badge" => Ok(Self(None)),
            text => text.parse().map(|word| Self(Some(word))).map_err(|_word| {
                ProblemCode::NotOneOf("opportunity, playlist, organisation, badge".to_owned())
            }),
        }
    }
}

/// A territory: its host or its base address.
#[derive(Debug, Clone)]
struct TerritoryWord(Host);

impl FromStr for TerritoryWord {
    type Err = ProblemCode;

    fn from_str(text: &str) -> Result<Self, ProblemCode> {
        let host = if text.contains("://") {
            ObjectUrl::parse(text).map(|url| url.host())
        } else {
            Host::parse(text)
        };
        host.map(Self).map_err(|_why| {
            ProblemCode::Malformed("is not a host or a base address of a node".to_owned())
        })
    }
}

/// Numbers separated by commas, as many as there are places in the array.
fn numbers<const N: usize>(text: &str) -> Option<[f64; N]> {
    let numbers: Vec<f64> = text
        .split(',')
        .map(|part| part.trim().parse().ok().filter(|n: &f64| n.is_finite()))
        .collect::<Option<_>>()?;
    numbers.try_into().ok()
}

fn is_point(latitude: f64, longitude: f64) -> bool {
    latitude.abs() <= 90.0 && longitude.abs() <= 180.0
}

fn read_box(parameters: &mut Parameters) -> Option<BoundingBox> {
    parameters.one("bbox", |text| match numbers(text) {
        Some([west, south, east, north])
            if is_point(south, west) && is_point(north, east) && south <= north =>
        {
            Ok(BoundingBox {
                west,
                south,
                east,
                north,
            })
        }
        _ => Err(malformed(
            "must be west,south,east,north in degrees, such as 25.0,54.5,25.5,54.9",
        )),
    })
}

fn read_near(parameters: &mut Parameters) -> Option<Near> {
    let radius = parameters.one("radius", |text| match numbers(text) {
        Some([radius]) if radius > 0.0 => Ok(radius),
        _ => Err(malformed("must be a number of kilometres above 0")),
    });
    let point = parameters.one("near", |text| match numbers(text) {
        Some([latitude, longitude]) if is_point(latitude, longitude) => Ok((latitude, longitude)),
        _ => Err(malformed(
            "must be latitude,longitude in degrees, such as 54.69,25.28",
        )),
    });
    if radius.is_some() && point.is_none() {
        parameters.problem("radius", malformed("needs near"));
    }
    point.map(|(latitude, longitude)| Near {
        latitude,
        longitude,
        radius,
    })
}

/// `from` begins with its day, `to` ends with it; `when` says both in a word.
fn read_times(
    parameters: &mut Parameters,
    zone: Tz,
    now: DateTime<Utc>,
) -> (Option<DateTime<Utc>>, Option<DateTime<Utc>>) {
    let mut read = |name, end_of_day| {
        parameters.one(name, |text| {
            read_time(text, zone, end_of_day).ok_or_else(|| {
                malformed(
                    "must be a date such as 2026-12-05 or a time such as 2026-12-05T15:00:00+02:00",
                )
            })
        })
    };
    let (from, to) = (read("from", false), read("to", true));
    if matches!((from, to), (Some(from), Some(to)) if to < from) {
        parameters.problem("to", ProblemCode::EndBeforeStart);
    }
    let Some(when) = parameters.parsed::<When>("when") else {
        return (from, to);
    };
    if from.is_some() || to.is_some() {
        parameters.problem(
            "when",
            malformed("cannot be asked together with from or to"),
        );
    }
    let (first, last) = when.days(now.with_timezone(&zone).date_naive());
    let from = edge(first, zone, false).map(|from| from.max(now));
    (from, edge(last, zone, true))
}

fn read_time(text: &str, zone: Tz, end_of_day: bool) -> Option<DateTime<Utc>> {
    let Ok(day) = text.parse::<NaiveDate>() else {
        // A `+` that was not escaped arrives as a space.
        let moment: Moment = text.trim().replace(' ', "+").parse().ok()?;
        return Some(moment.utc());
    };
    if !(1900..=2200).contains(&chrono::Datelike::year(&day)) {
        return None;
    }
    edge(day, zone, end_of_day)
}

/// When a day begins, or its last millisecond.
fn edge(day: NaiveDate, zone: Tz, end_of_day: bool) -> Option<DateTime<Utc>> {
    let day = if end_of_day {
        day.checked_add_days(Days::new(1))?
    } else {
        day
    };
    let start = day.and_time(NaiveTime::MIN);
    // Where the clock jumps over midnight, the day begins when the jump ends.
    let start = zone
        .from_local_datetime(&start)
        .earliest()
        .or_else(|| {
            zone.from_local_datetime(&(start + TimeDelta::hours(1)))
                .earliest()
        })?
        .with_timezone(&Utc);
    Some(if end_of_day {
        start - TimeDelta::milliseconds(1)
    } else {
        start
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn ask(query: &str) -> Option<Question> {
        let mut parameters = Parameters::read(Some(query));
        let question = read(&mut parameters, chrono_tz::Europe::Vilnius);
        parameters.finish().is_ok().then_some(question)
    }

    #[test]
    fn every_parameter_is_read() {
        let asked = ask(
            "q=robotai&bbox=25,54,26,55&near=54.69,25.28&radius=5&from=2026-12-05&to=2026-12-06\
             &kind=workshop,course&kind=project&category=science&skill=http://x.example/s\
             &language=lt&age=15&group=newcomers&setting=nonFormal&free=true&online=false\
             &accessibility=captions&closing=7&enrolment=open&organisation=library\
             &territory=https://tilburg.example/,localhost:8081&type=opportunity&sort=distance",
        )
        .unwrap();
        let query = asked.query;
        assert_eq!(query.words, "robotai");
        assert_eq!(query.bbox.map(|b| (b.west, b.north)), Some((25.0, 55.0)));
        assert_eq!(
            query.near.map(|n| (n.latitude, n.radius)),
            Some((54.69, Some(5.0)))
        );
        assert_eq!(
            query.from.unwrap().to_rfc3339(),
            "2026-12-04T22:00:00+00:00"
        );
        assert_eq!(
            query.to.unwrap().to_rfc3339(),
            "2026-12-06T21:59:59.999+00:00"
        );
        assert_eq!(query.kinds, [Kind::Workshop, Kind::Course, Kind::Project]);
        assert_eq!((query.age, query.closing), (Some(15), Some(7)));
        assert_eq!((query.free, query.online), (Some(true), Some(false)));
        let hosts: Vec<&str> = query.territories.iter().map(Host::as_str).collect();
        assert_eq!(hosts, ["tilburg.example", "localhost:8081"]);
        assert_eq!(query.types, [ItemType::Opportunity]);
        assert_eq!(asked.organisation.as_deref(), Some("library"));
        assert!(!asked.nothing);
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        for wrong in [
            "bbox=NaN,1e400,1,2",
            "bbox=1,2,3",
            "bbox=25,55,26,54",
            "bbox=25,54,26,95",
            "near=91,0",
            "near=1,2&radius=0",
            "near=1,2&radius=inf",
            "radius=5",
            "from=yesterday",
            "from=2026-02-30",
            "from=2026-12-05&to=2026-12-04",
            "kind=party",
            "language=lithuanian!",
            "age=-1",
            "age=300",
            "free=yes",
            "closing=soon",
            "territory=a/b",
            "type=person",
            "sort=distance",
            "sort=price",
            "colour=red",
            "q=a%00b",
            "q=a&q=b",
        ] {
            assert!(ask(wrong).is_none(), "{wrong}");
        }
        assert!(ask(&format!("q={}", "a".repeat(10_000))).is_none());
        assert!(ask(&format!("q={}", "a+".repeat(WORDS))).is_some());
        assert!(ask(&format!("q={}", "a+".repeat(WORDS + 1))).is_none());
    }

    #[test]
    fn an_unescaped_plus_in_a_time_is_forgiven() {
        let plain = ask("from=2026-12-05T15:00:00+02:00").unwrap();
        let escaped = ask("from=2026-12-05T15:00:00%2B02:00").unwrap();
        assert_eq!(plain.query.from, escaped.query.from);
        assert!(plain.query.from.is_some());
    }

    #[test]
    fn a_time_in_a_word_is_days_of_the_territory() {
        let zone = chrono_tz::Europe::Vilnius;
        // Half past midnight in Vilnius.
        let now: DateTime<Utc> = "2026-11-26T22:30:00Z".parse().unwrap();
        let times = |query: &str| {
            let mut parameters = Parameters::read(Some(query));
            let (from, to) = read_times(&mut parameters, zone, now);
            let time = |time: Option<DateTime<Utc>>| time.map(|time| time.to_rfc3339());
            parameters.finish().is_ok().then(|| (time(from), time(to)))
        };
        let of = |from: &str, to: &str| Some((Some(from.to_owned()), Some(to.to_owned())));
        assert_eq!(
            times("when=today"),
            of("2026-11-26T22:30:00+00:00", "2026-11-27T21:59:59.999+00:00")
        );
        assert_eq!(
            times("when=weekend"),
            of("2026-11-27T22:00:00+00:00", "2026-11-29T21:59:59.999+00:00")
        );
        assert_eq!(times("when=weekend&from=2026-12-01"), None);
        assert_eq!(times("when=someday"), None);
    }

    #[test]
    fn badges_are_a_type_without_items() {
        assert!(ask("type=badge").unwrap().nothing);
        assert!(!ask("type=badge,playlist").unwrap().nothing);
    }
}
