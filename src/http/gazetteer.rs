//! Places by their names: cities and towns of the world (GeoNames), which come with the map.

use std::sync::OnceLock;

use indexmap::IndexMap;
use serde::Deserialize;

use super::assets;
use crate::{
    discovery::kilometres,
    domain::{LanguageMap, LanguageTag, search::BoundingBox, slug::fold},
};

/// How many kilometres away weigh as much as a tenfold of inhabitants.
const FAR: f64 = 700.0;
/// The shortest beginning of a name that is looked for.
const BEGINNING: usize = 2;
/// How many kilometres around a place are looked at, when nobody says.
pub const AROUND: u32 = 25;
/// How many kilometres from a place one is still there.
const NEAR: f64 = 15.0;

/// As the file has it: name, other names, longitude, latitude, inhabitants.
#[derive(Deserialize)]
struct Line(String, IndexMap<LanguageTag, String>, f64, f64, u32);

/// A place.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// What it is called; its own name first, of which the file does not tell the language.
    pub name: LanguageMap,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// How many live there.
    pub inhabitants: u32,
}

#[derive(Debug, Default)]
struct Gazetteer {
    places: Vec<Place>,
    /// Names without case and marks, each with the number of its place; in their order.
    names: Vec<(Box<str>, u32)>,
}

impl Gazetteer {
    fn read(bytes: &[u8]) -> serde_json::Result<Self> {
        let lines: Vec<Line> = serde_json::from_slice(bytes)?;
        let mut gazetteer = Self::default();
        for (number, Line(name, others, longitude, latitude, inhabitants)) in (0..).zip(lines) {
            let mut folded: Vec<Box<str>> = std::iter::once(&name)
                .chain(others.values())
                .map(|name| fold(name).into_boxed_str())
                .collect();
            folded.sort_unstable();
            folded.dedup();
            let names = folded.into_iter().map(|name| (name, number));
            gazetteer.names.extend(names);
            let mut map = LanguageMap::single(LanguageTag::undetermined(), name);
            map.0.extend(others);
            gazetteer.places.push(Place {
                name: map,
                latitude,
                longitude,
                inhabitants,
            });
        }
        gazetteer.names.sort_unstable();
        Ok(gazetteer)
    }

    fn find(&self, typed: &str, around: Option<(f64, f64)>, limit: usize) -> Vec<&Place> {
        let folded = fold(typed.trim());
        if folded.chars().count() < BEGINNING {
            return Vec::new();
        }
        let mut places = self.with(&folded, around, |name| name.starts_with(&folded));
        places.truncate(limit);
        places
    }

    fn named(&self, name: &str, around: Option<(f64, f64)>) -> Option<&Place> {
        let folded = fold(name.trim());
        let places = self.with(&folded, around, |name| *name == folded);
        places.first().copied()
    }

    /// The places with one of the names that follow each other from one on, best first.
    fn with(
        &self,
        first: &str,
        around: Option<(f64, f64)>,
        is_meant: impl Fn(&str) -> bool,
    ) -> Vec<&Place> {
        let from = self.names.partition_point(|(name, _)| **name < *first);
        let names = self.names.iter().skip(from);
        let mut numbers: Vec<usize> = names
            .take_while(|(name, _)| is_meant(name))
            .filter_map(|(_, number)| (*number).try_into().ok())
            .collect();
        numbers.sort_unstable();
        numbers.dedup();
        let places = numbers.iter().filter_map(|number| self.places.get(*number));
        let mut places: Vec<(f64, &Place)> =
            places.map(|place| (place.worth(around), place)).collect();
        places.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        places.into_iter().map(|(_, place)| place).collect()
    }
}

impl Place {
    /// Whether one of its names is this, whatever its case and marks.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        let name = fold(name.trim());
        self.name.iter().any(|(_, own)| fold(own) == name)
    }

    /// The larger, and the nearer to a point, the more.
    fn worth(&self, around: Option<(f64, f64)>) -> f64 {
        let size = f64::from(self.inhabitants.max(1)).log10();
        let far = around.map(|point| kilometres(point, (self.latitude, self.longitude)));
        size - far.unwrap_or_default() / FAR
    }
}

/// The place that is called so: of several a large one, and one that is near to the middle of an
/// area. Nothing when there is none.
#[must_use]
pub fn named(name: &str, around: Option<BoundingBox>) -> Option<Place> {
    known().named(name, around.map(middle)).cloned()
}

/// The place that a point is in or near, when one is.
#[must_use]
pub fn at(point: (f64, f64)) -> Option<Place> {
    let near = known().places.iter().filter_map(|place| {
        let is_near = (place.latitude - point.0).abs() < 0.5;
        let far = is_near.then(|| kilometres(point, (place.latitude, place.longitude)))?;
        (far < NEAR).then_some((far, place))
    });
    let nearest = near.min_by(|(a, _), (b, _)| a.total_cmp(b));
    nearest.map(|(_, place)| place.clone())
}

/// Places whose names begin so, best first: large ones, and those near to the middle of an area.
/// None when the web assets are not built.
#[must_use]
pub fn find(typed: &str, around: Option<BoundingBox>, limit: usize) -> Vec<Place> {
    let found = known().find(typed, around.map(middle), limit);
    found.into_iter().cloned().collect()
}

fn middle(area: BoundingBox) -> (f64, f64) {
    let latitude = f64::midpoint(area.south, area.north);
    (latitude, f64::midpoint(area.west, area.east))
}

fn known() -> &'static Gazetteer {
    static KNOWN: OnceLock<Gazetteer> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let bytes = assets::content("places.json").unwrap_or_default();
        if bytes.is_empty() {
            return Gazetteer::default();
        }
        Gazetteer::read(&bytes).unwrap_or_else(|error| {
            tracing::error!(%error, "the names of places cannot be read");
            Gazetteer::default()
        })
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn large_places_come_first_and_near_ones_before_far_ones() {
        let text = r#"[["Kaunas",{"lt":"Kaunas"},23.9,54.9,374643],
            ["Karachi",{"lt":"Karačis"},67.0,24.9,11624219],
            ["Belgrade",{"sr":"Београд","lt":"Belgradas"},20.5,44.8,1273651],
            ["Karlsruhe",{},8.4,49.0,283799]]"#;
        let gazetteer = Gazetteer::read(text.as_bytes()).unwrap();
        let find = |typed: &str, around| -> Vec<String> {
            let found = gazetteer.find(typed, around, 3);
            let names = found.into_iter().map(|place| place.name.first().unwrap().1);
            names.map(ToOwned::to_owned).collect()
        };
        assert_eq!(find("ka", None), ["Karachi", "Kaunas", "Karlsruhe"]);
        let vilnius = Some((54.7, 25.3));
        assert_eq!(find("Ka", vilnius), ["Kaunas", "Karlsruhe", "Karachi"]);
        assert_eq!(find("karac", None), ["Karachi"]);
        assert_eq!(find("београд", None), ["Belgrade"]);
        assert_eq!(find("belgradas", None), ["Belgrade"]);
        let named = |name, around| gazetteer.named(name, around).map(|place| place.inhabitants);
        assert_eq!(named(" KAUNAS ", vilnius), Some(374_643));
        assert_eq!(named("ka", None), None);
        for typed in ["k", " ", "xyz"] {
            assert!(find(typed, None).is_empty(), "{typed}");
        }
    }

    #[test]
    fn the_places_that_come_along_can_be_read() {
        if !assets::are_built() {
            return;
        }
        let found = find("vilni", None, 5);
        let english = [LanguageTag::english()];
        assert_eq!(found.first().unwrap().name.text(&english), "Vilnius");
        let bergen = named("bergen", None).unwrap();
        assert!(bergen.is_called("Bergen") && !bergen.is_called("Berg"));
        assert_eq!(at((bergen.latitude, bergen.longitude)), Some(bergen));
        assert_eq!((named("qqqqq", None), at((0.0, -30.0))), (None, None));
        // The beginning of a name is not a name.
        assert_eq!(named("Vilni", None), None);
    }
}
