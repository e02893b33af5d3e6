//! How a source's columns or paths become the members of an opportunity.

use std::fmt;

use encoding_rs::{Encoding, UTF_8};
use serde_json::{Map, Value};

use super::{
    Format,
    coordinates::System,
    grammar,
    identity::own_identifier,
    source::{Fields, Source},
    target::{Target, drop_halves},
    value::{Customs, number},
};

/// A mapping file, read and checked. Its keys are explained in `docs/operate/import.md`.
///
/// The default reads UTF-8, takes JSON records as they are and the columns of CSV as names of
/// members.
#[derive(Debug, Clone)]
pub struct Mapping {
    pub(super) format: Option<Format>,
    pub(super) encoding: &'static Encoding,
    pub(super) delimiter: u8,
    /// Names on the way to the array of records in a JSON document.
    pub(super) records: Option<Vec<String>>,
    pub(super) language: Option<crate::domain::LanguageTag>,
    pub(super) customs: Customs,
    pub(super) point: Option<Point>,
    pub(super) fields: Vec<(Target, Source)>,
    /// What a member is when no field gives it.
    pub(super) constants: Vec<(Target, Value)>,
}

/// Where latitude and longitude come from.
#[derive(Debug, Clone)]
pub(super) struct Point {
    pub system: System,
    pub x: Source,
    pub y: Source,
    /// Whether a point that cannot be read is left out.
    pub optional: bool,
}

impl Default for Mapping {
    fn default() -> Self {
        Self {
            format: None,
            encoding: UTF_8,
            delimiter: b',',
            records: None,
            language: None,
            customs: Customs::default(),
            point: None,
            fields: Vec::new(),
            constants: Vec::new(),
        }
    }
}

impl Mapping {
    /// Reads a mapping file.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its line and key.
    pub fn parse(toml: &str) -> Result<Self, MappingErrors> {
        grammar::mapping(toml)
    }

    /// Every column or path that a record is asked for.
    pub(super) fn paths(&self) -> Vec<&str> {
        let point = self.point.iter().flat_map(|point| [&point.x, &point.y]);
        let sources = self.fields.iter().map(|(_, source)| source).chain(point);
        sources.flat_map(Source::paths).collect()
    }

    /// Whether records are asked for anything, or taken as they are.
    pub(super) fn maps(&self) -> bool {
        !self.fields.is_empty() || self.point.is_some()
    }

    /// The members of a record.
    ///
    /// # Errors
    /// The record's own identifier, when it could be read, and what is wrong.
    pub(super) fn apply(
        &self,
        record: &dyn Fields,
    ) -> Result<Map<String, Value>, (Option<String>, String)> {
        let mut members = Map::new();
        // The identifier first, so that every rejection can name it.
        let (identifiers, others): (Vec<_>, Vec<_>) = self
            .fields
            .iter()
            .partition(|(target, _)| target.name == "identifier");
        for (target, source) in identifiers.into_iter().chain(others) {
            let value = source
                .values(record, &self.customs)
                .and_then(|values| self.customs.convert(values, target.shape));
            match value {
                Ok(Some(value)) => target.put(&mut members, value),
                Ok(None) => {}
                Err(_unreadable) if source.optional => {}
                Err(reason) => {
                    let reason = format!("{} {reason}", target.name);
                    return Err((own_identifier(&members), reason));
                }
            }
        }
        if let Some(point) = &self.point {
            match point.of(record, &self.customs) {
                Ok(Some((latitude, longitude))) => put_point(&mut members, latitude, longitude),
                Ok(None) => {}
                Err(_unreadable) if point.optional => {}
                Err(reason) => {
                    return Err((own_identifier(&members), format!("coordinates: {reason}")));
                }
            }
        }
        Ok(members)
    }

    /// Adds what holds for every record.
    pub(super) fn complete(&self, members: &mut Map<String, Value>) {
        for (target, value) in &self.constants {
            if !target.is_set(members) {
                target.put(members, value.clone());
            }
        }
        drop_halves(members);
        let dated = members.contains_key("startTime") || members.contains_key("enrolmentOpens");
        if let (true, Some(zone)) = (dated, self.customs.timezone) {
            members
                .entry("timezone")
                .or_insert_with(|| zone.name().into());
        }
    }
}

impl Point {
    fn of(&self, record: &dyn Fields, customs: &Customs) -> Result<Option<(f64, f64)>, String> {
        let degree = |source: &Source| -> Result<Option<f64>, String> {
            match source.values(record, customs)?.first() {
                Some(value) => Ok(number(value)
                    .map_err(|reason| format!("one {reason}"))?
                    .as_f64()),
                None => Ok(None),
            }
        };
        match (degree(&self.x)?, degree(&self.y)?) {
            (Some(x), Some(y)) => self.system.point(x, y).map(Some),
            (None, None) => Ok(None),
            _ => Err("one of two is missing".to_owned()),
        }
    }
}

/// Puts a point into `location`.
pub(super) fn put_point(members: &mut Map<String, Value>, latitude: f64, longitude: f64) {
    let location = members
        .entry("location")
        .or_insert_with(|| Value::Object(Map::new()));
    if let Value::Object(location) = location {
        location.insert("latitude".to_owned(), latitude.into());
        location.insert("longitude".to_owned(), longitude.into());
    }
}

/// One thing that is wrong with a mapping file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MappingError {
    /// Line, from 1.
    pub line: usize,
    /// The key with its tables: `fields.startTime`. Empty when the file is no TOML.
    pub key: String,
    /// What is wrong, in English.
    pub problem: String,
}

impl fmt::Display for MappingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.key.as_str() {
            "" => write!(f, "line {}: {}", self.line, self.problem),
            key => write!(f, "line {}: `{key}` {}", self.line, self.problem),
        }
    }
}

/// Everything that is wrong with a mapping file, in the order of its lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MappingErrors(pub Vec<MappingError>);

impl fmt::Display for MappingErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, error) in self.0.iter().enumerate() {
            if n > 0 {
                f.write_str("\n")?;
            }
            error.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for MappingErrors {}
