//! The outline of a territory, as GeoJSON (RFC 7946).

use std::{fmt, str::FromStr};

use serde_json::{Value, json};

use super::search::BoundingBox;

/// Most characters of an outline.
pub const LONGEST: usize = 500_000;
/// Most points.
const POINTS: usize = 20_000;

/// A point: longitude and latitude in degrees.
type Point = [f64; 2];
/// An outer ring, and holes.
type Polygon = Vec<Vec<Point>>;

/// The outline of a territory: one area or several.
#[derive(Debug, Clone, PartialEq)]
pub struct Boundary(Vec<Polygon>);

/// Why a text is no outline.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BoundaryError {
    /// It is no JSON.
    #[error("is no GeoJSON: {0}")]
    Json(String),
    /// It is something else than areas.
    #[error("holds no area: a Polygon or MultiPolygon of GeoJSON is wanted")]
    NoArea,
    /// A ring is no ring.
    #[error(
        "has a ring that is not made of at least four points in degrees, the last like the first"
    )]
    Ring,
    /// It is too detailed.
    #[error("has more than {POINTS} points; simplify it")]
    TooLong,
}

impl Boundary {
    /// The box around it.
    #[must_use]
    pub fn area(&self) -> BoundingBox {
        let points = self.0.iter().flatten().flatten();
        let nothing = BoundingBox {
            west: 180.0,
            south: 90.0,
            east: -180.0,
            north: -90.0,
        };
        points.fold(nothing, |area, &[longitude, latitude]| BoundingBox {
            west: area.west.min(longitude),
            south: area.south.min(latitude),
            east: area.east.max(longitude),
            north: area.north.max(latitude),
        })
    }
}

impl FromStr for Boundary {
    type Err = BoundaryError;

    /// A geometry, a Feature or a FeatureCollection; only its areas are kept.
    fn from_str(text: &str) -> Result<Self, BoundaryError> {
        if text.len() > LONGEST {
            return Err(BoundaryError::TooLong);
        }
        let value: Value =
            serde_json::from_str(text).map_err(|error| BoundaryError::Json(error.to_string()))?;
        let mut polygons = Vec::new();
        areas(&value, &mut polygons, 0)?;
        if polygons.is_empty() {
            return Err(BoundaryError::NoArea);
        }
        if polygons.iter().flatten().map(Vec::len).sum::<usize>() > POINTS {
            return Err(BoundaryError::TooLong);
        }
        Ok(Self(polygons))
    }
}

impl fmt::Display for Boundary {
    /// A FeatureCollection, to the metre.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let document = json!({
            "type": "FeatureCollection",
            "features": [{
                "type": "Feature",
                "properties": {},
                "geometry": {"type": "MultiPolygon", "coordinates": self.0},
            }],
        });
        write!(f, "{document}")
    }
}

/// Takes the areas of a value. Collections in collections are nobody's outline.
fn areas(value: &Value, polygons: &mut Vec<Polygon>, depth: usize) -> Result<(), BoundaryError> {
    let members = |name: &str| value.get(name).and_then(Value::as_array);
    match value.get("type").and_then(Value::as_str) {
        Some("FeatureCollection") if depth == 0 => {
            for feature in members("features").into_iter().flatten() {
                areas(feature, polygons, 1)?;
            }
        }
        Some("Feature") if depth <= 1 => {
            if let Some(geometry) = value.get("geometry") {
                areas(geometry, polygons, 2)?;
            }
        }
        Some("Polygon") => {
            polygons.extend(members("coordinates").map(|own| polygon(own)).transpose()?)
        }
        Some("MultiPolygon") => {
            for own in members("coordinates").into_iter().flatten() {
                polygons.push(polygon(own.as_array().ok_or(BoundaryError::Ring)?)?);
            }
        }
        _ => {}
    }
    Ok(())
}

fn polygon(rings: &[Value]) -> Result<Polygon, BoundaryError> {
    if rings.is_empty() {
        return Err(BoundaryError::Ring);
    }
    rings.iter().map(ring).collect()
}

fn ring(value: &Value) -> Result<Vec<Point>, BoundaryError> {
    let points = value.as_array().ok_or(BoundaryError::Ring)?;
    let points: Option<Vec<Point>> = points.iter().map(point).collect();
    let points = points.ok_or(BoundaryError::Ring)?;
    if points.len() < 4 || points.first() != points.last() {
        return Err(BoundaryError::Ring);
    }
    Ok(points)
}

fn point(value: &Value) -> Option<Point> {
    let longitude = value.get(0)?.as_f64()?;
    let latitude = value.get(1)?.as_f64()?;
    let metre = |degrees: f64| (degrees * 1e5).round() / 1e5;
    let on_earth = longitude.abs() <= 180.0 && latitude.abs() <= 90.0;
    on_earth.then(|| [metre(longitude), metre(latitude)])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const SQUARE: &str = "[[[25.0,54.5],[25.5,54.5],[25.5,54.8],[25.0,54.5]]]";

    #[test]
    fn areas_are_read_from_whatever_holds_them() {
        let polygon = format!(r#"{{"type":"Polygon","coordinates":{SQUARE}}}"#);
        let feature = format!(r#"{{"type":"Feature","properties":null,"geometry":{polygon}}}"#);
        let many = format!(r#"{{"type":"MultiPolygon","coordinates":[{SQUARE}]}}"#);
        let collection = format!(
            r#"{{"type":"FeatureCollection","features":[{feature},
                {{"type":"Feature","geometry":{{"type":"Point","coordinates":[0,0]}}}}]}}"#
        );
        let read: Boundary = polygon.parse().unwrap();
        for text in [feature, many, collection] {
            assert_eq!(text.parse::<Boundary>().unwrap(), read, "{text}");
        }
        assert_eq!(read.to_string().parse::<Boundary>().unwrap(), read);
        let area = read.area();
        assert_eq!(
            (area.west, area.south, area.east, area.north),
            (25.0, 54.5, 25.5, 54.8)
        );
    }

    #[test]
    fn what_is_no_outline_is_told() {
        let error = |text: &str| text.parse::<Boundary>().unwrap_err();
        assert!(matches!(error("{"), BoundaryError::Json(_)));
        for text in ["{}", "[]", r#"{"type":"Point","coordinates":[25,54]}"#] {
            assert_eq!(error(text), BoundaryError::NoArea, "{text}");
        }
        for ring in [
            "[]",
            "[[25,54],[26,54],[25,54]]",
            "[[25,54],[26,54],[26,55],[25,55]]",
            "[[25,54],[26,\"x\"],[26,55],[25,54]]",
            "[[25,54],[26,154],[26,55],[25,54]]",
        ] {
            let text = format!(r#"{{"type":"Polygon","coordinates":[{ring}]}}"#);
            assert_eq!(error(&text), BoundaryError::Ring, "{ring}");
        }
        let long = "[25,54],".repeat(30_000);
        let text = format!(r#"{{"type":"Polygon","coordinates":[[{long}[25,54]]]}}"#);
        assert_eq!(error(&text), BoundaryError::TooLong);
    }
}
