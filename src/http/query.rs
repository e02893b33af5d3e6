//! Strict reading of a query: what is unknown or malformed is told, all of it at once (400).

use std::{fmt::Display, ops::RangeInclusive, str::FromStr};

use url::form_urlencoded;

use super::Problem;
use crate::domain::{
    Problems,
    document::{ProblemCode, pointer_to},
};

/// The parameters of one query. Each is taken by name; [`Parameters::finish`] then complains about
/// those that nobody took. An empty value counts as absent: that is how forms send what nobody
/// filled in.
#[derive(Debug)]
pub struct Parameters {
    pairs: Vec<(String, String)>,
    known: Vec<&'static str>,
    problems: Problems,
}

impl Parameters {
    /// The parameters of a query string, which may be missing.
    #[must_use]
    pub fn read(query: Option<&str>) -> Self {
        let mut problems = Problems::default();
        let pairs = form_urlencoded::parse(query.unwrap_or_default().as_bytes())
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect::<Vec<_>>();
        for (name, value) in &pairs {
            // The decoder puts U+FFFD for bytes that are no UTF-8; no database keeps a NUL.
            let broken = [name, value]
                .iter()
                .any(|text| text.contains(['\u{fffd}', '\0']));
            problems.add_if(broken, pointer_to(name), malformed("is not valid text"));
        }
        Self {
            pairs,
            known: Vec::new(),
            problems,
        }
    }

    /// All values of a parameter that may be repeated or hold several separated by commas.
    pub fn list<T>(
        &mut self,
        name: &'static str,
        parse: impl Fn(&str) -> Result<T, ProblemCode>,
    ) -> Vec<T> {
        self.known.push(name);
        let mut read = Vec::new();
        for (_, values) in self.pairs.iter().filter(|(own, _)| own == name) {
            for value in values
                .split(',')
                .map(str::trim)
                .filter(|value| !value.is_empty())
            {
                match parse(value) {
                    Ok(value) => read.push(value),
                    Err(code) => self.problems.add(pointer_to(name), code),
                }
            }
        }
        read
    }

    /// The one value of a parameter.
    pub fn one<T>(
        &mut self,
        name: &'static str,
        parse: impl Fn(&str) -> Result<T, ProblemCode>,
    ) -> Option<T> {
        self.known.push(name);
        let mut values = self
            .pairs
            .iter()
            .filter(|(own, value)| own == name && !value.trim().is_empty());
        let (_, value) = values.next()?;
        if values.next().is_some() {
            self.problems
                .add(pointer_to(name), malformed("is given more than once"));
            return None;
        }
        match parse(value.trim()) {
            Ok(value) => Some(value),
            Err(code) => {
                self.problems.add(pointer_to(name), code);
                None
            }
        }
    }

    /// Text of at most `most` characters.
    pub fn text(&mut self, name: &'static str, most: usize) -> Option<String> {
        self.one(name, |text| {
            if text.chars().count() > most {
                return Err(ProblemCode::TooLong(most));
            }
            Ok(text.to_owned())
        })
    }

    /// A value that reads itself.
    pub fn parsed<T: FromStr<Err: Display>>(&mut self, name: &'static str) -> Option<T> {
        self.one(name, |text| {
            text.parse()
                .map_err(|error: T::Err| malformed(&error.to_string()))
        })
    }

    /// `true` or `false`.
    pub fn flag(&mut self, name: &'static str) -> Option<bool> {
        self.one(name, |text| match text {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(ProblemCode::NotOneOf("true, false".to_owned())),
        })
    }

    /// A number within bounds.
    pub fn number<T: FromStr + PartialOrd + Display>(
        &mut self,
        name: &'static str,
        bounds: RangeInclusive<T>,
    ) -> Option<T> {
        self.one(name, |text| {
            let outside =
                || ProblemCode::OutOfRange(bounds.start().to_string(), bounds.end().to_string());
            // What is no number (NaN, too) lies in no bounds.
            text.parse()
                .ok()
                .filter(|number| bounds.contains(number))
                .ok_or_else(outside)
        })
    }

    /// How many items are wanted: a whole number from 1, never more than `most`.
    pub fn limit(&mut self, usual: u32, most: u32) -> u32 {
        let outside = || ProblemCode::OutOfRange("1".to_owned(), most.to_string());
        let limit = self.one("limit", |text| {
            let limit: Option<u32> = text.parse().ok().filter(|limit| *limit > 0);
            limit.ok_or_else(outside)
        });
        limit.unwrap_or(usual).min(most)
    }

    /// Notes a problem that only several parameters together have.
    pub fn problem(&mut self, name: &str, code: ProblemCode) {
        self.problems.add(pointer_to(name), code);
    }

    /// Ends the reading.
    ///
    /// # Errors
    /// 400 with everything that is unknown or malformed.
    pub fn finish(mut self) -> Result<(), Problem> {
        for (name, _) in &self.pairs {
            let unknown = !self.known.contains(&name.as_str());
            let told = self
                .problems
                .0
                .iter()
                .any(|problem| problem.pointer == pointer_to(name));
            self.problems.add_if(
                unknown && !told,
                pointer_to(name),
                malformed("is not a known parameter"),
            );
        }
        self.problems.or(()).map_err(Problem::query)
    }
}

fn malformed(why: &str) -> ProblemCode {
    ProblemCode::Malformed(why.to_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::opportunity::Kind;

    fn told(parameters: Parameters) -> Vec<String> {
        match parameters.finish() {
            Ok(()) => Vec::new(),
            Err(problem) => {
                assert_eq!(problem.status(), 400);
                problem
                    .errors()
                    .iter()
                    .map(|e| format!("{} {}", e.pointer, e.detail))
                    .collect()
            }
        }
    }

    #[test]
    fn values_are_read_by_name() {
        let mut query = Parameters::read(Some(
            "q=robot+%C5%BEaidimai&kind=event,workshop&kind=course&free=true&age=&limit=1000",
        ));
        assert_eq!(query.text("q", 100).unwrap(), "robot žaidimai");
        let kinds = query.list("kind", str::parse::<Kind>);
        assert_eq!(kinds, [Kind::Event, Kind::Workshop, Kind::Course]);
        assert_eq!(query.flag("free"), Some(true));
        assert_eq!(query.number("age", 0_u8..=120), None);
        assert_eq!(query.limit(20, 100), 100);
        assert!(told(query).is_empty());
    }

    #[test]
    fn everything_wrong_is_told_at_once() {
        let mut query = Parameters::read(Some(
            "kind=party&radius=NaN&free=1&q=a&q=b&colour=red&colour=blue",
        ));
        query.list("kind", str::parse::<Kind>);
        query.number("radius", 0.0..=500.0);
        query.flag("free");
        query.text("q", 10);
        let told = told(query);
        assert_eq!(told.len(), 5, "{told:?}");
        for wanted in [
            "/kind must be one of",
            "/radius must lie between 0 and 500",
            "/free must be one of true, false",
            "/q is given more than once",
            "/colour is not a known parameter",
        ] {
            assert!(
                told.iter().any(|line| line.starts_with(wanted)),
                "{wanted}: {told:?}"
            );
        }
    }

    #[test]
    fn what_is_no_text_is_malformed() {
        for query in ["q=%ff", "q=%00", "%ff=1"] {
            let mut query = Parameters::read(Some(query));
            query.text("q", 10);
            assert_eq!(told(query).len(), 1);
        }
        for (query, limit) in [("limit=1e9", 20), ("limit=-1", 20), ("limit=0", 20)] {
            let mut query = Parameters::read(Some(query));
            assert_eq!(query.limit(20, 100), limit);
            let told = told(query);
            assert_eq!(told.len(), 1);
            assert!(format!("{told:?}").contains("100"), "{told:?}");
        }
    }
}
