//! Draws vector tiles as lines and names.

use std::collections::HashMap;

use axum::body::Bytes;
use geo_types::{Geometry, LineString};
use mvt_reader::{Reader, feature::Value};

use super::{
    Drawing, Frame, Name,
    clip::{clip, edges_of, edges_of_frame, write_lines, write_path},
    frame::{HEIGHT, WIDTH},
};
use crate::domain::LanguageTag;

/// Most names.
const NAMES: usize = 10;

/// A point of the drawing.
pub(super) type Point = (f64, f64);

pub(super) struct Pen<'a> {
    frame: Frame,
    language: &'a LanguageTag,
    land: String,
    borders: String,
    /// Names with how important each is: the lower, the more.
    names: Vec<(f64, Name)>,
}

impl<'a> Pen<'a> {
    pub(super) fn new(frame: Frame, language: &'a LanguageTag) -> Self {
        Self {
            frame,
            language,
            land: String::new(),
            borders: String::new(),
            names: Vec::new(),
        }
    }

    pub(super) fn draw(&mut self, tile: &Bytes, (zoom, x, y): (u8, u32, u32)) {
        let Ok(reader) = Reader::new(tile.to_vec()) else {
            return;
        };
        let side = f64::from(zoom).exp2();
        for layer in reader.get_layer_metadata().unwrap_or_default() {
            let extent = f64::from(layer.extent);
            let place = |at: geo_types::Coord<f32>| {
                let x = (f64::from(x) + f64::from(at.x) / extent) / side;
                let y = (f64::from(y) + f64::from(at.y) / extent) / side;
                self.frame.place((x, y))
            };
            // A tile has a little of its neighbours, which they draw themselves.
            let tile = (
                self.frame.place((f64::from(x) / side, f64::from(y) / side)),
                self.frame
                    .place((f64::from(x + 1) / side, f64::from(y + 1) / side)),
            );
            let features = reader.get_features(layer.layer_index).unwrap_or_default();
            let mut shapes: Vec<Vec<Point>> = Vec::new();
            for feature in &features {
                match (layer.name.as_str(), &feature.geometry) {
                    ("land", geometry) => {
                        rings(geometry, &mut |ring| {
                            shapes.push(ring.coords().map(|at| place(*at)).collect())
                        });
                    }
                    ("borders", geometry) => {
                        lines(geometry, &mut |line| {
                            shapes.push(line.coords().map(|at| place(*at)).collect())
                        });
                    }
                    ("places", geometry) => {
                        let at = point(geometry).map(place);
                        if let Some(at) = at.filter(|at| inside(*at, 24.0) && within(*at, tile)) {
                            self.names
                                .extend(named(&feature.properties, at, self.language));
                        }
                    }
                    _ => {}
                }
            }
            for shape in shapes {
                if layer.name == "land" {
                    let ring = clip(&clip(&shape, edges_of(tile)), edges_of_frame());
                    write_path(&mut self.land, &ring, true);
                } else {
                    write_lines(&mut self.borders, &shape);
                }
            }
        }
    }

    pub(super) fn finish(mut self) -> Drawing {
        self.names.sort_by(|(a, _), (b, _)| a.total_cmp(b));
        let mut names: Vec<Name> = Vec::new();
        for (_, name) in self.names {
            let apart =
                |other: &Name| (other.x - name.x).abs() > 90.0 || (other.y - name.y).abs() > 26.0;
            if names.len() < NAMES && names.iter().all(apart) {
                names.push(name);
            }
        }
        Drawing {
            land: self.land,
            borders: self.borders,
            names,
        }
    }
}

fn rings(geometry: &Geometry<f32>, take: &mut impl FnMut(&LineString<f32>)) {
    match geometry {
        Geometry::Polygon(polygon) => {
            take(polygon.exterior());
            polygon.interiors().iter().for_each(take);
        }
        Geometry::MultiPolygon(polygons) => {
            for polygon in polygons {
                take(polygon.exterior());
                polygon.interiors().iter().for_each(&mut *take);
            }
        }
        _ => {}
    }
}

fn lines(geometry: &Geometry<f32>, take: &mut impl FnMut(&LineString<f32>)) {
    match geometry {
        Geometry::LineString(line) => take(line),
        Geometry::MultiLineString(lines) => lines.iter().for_each(take),
        _ => {}
    }
}

fn point(geometry: &Geometry<f32>) -> Option<geo_types::Coord<f32>> {
    match geometry {
        Geometry::Point(point) => Some(point.0),
        Geometry::MultiPoint(points) => points.0.first().map(|point| point.0),
        _ => None,
    }
}

/// A place's name for a reader of a language, and how important it is.
fn named(
    properties: &Option<HashMap<String, Value>>,
    (x, y): Point,
    language: &LanguageTag,
) -> Option<(f64, Name)> {
    let properties = properties.as_ref()?;
    let text = |key: &str| match properties.get(key) {
        Some(Value::String(text)) => Some(text.clone()),
        _ => None,
    };
    let rank = match properties.get("rank")? {
        Value::Int(rank) | Value::SInt(rank) => i32::try_from(*rank).ok()?,
        Value::UInt(rank) => i32::try_from(*rank).ok()?,
        _ => return None,
    };
    let name = text(&format!("name:{language}"))
        .or_else(|| text(&format!("name:{}", language.primary())))
        .or_else(|| text("name"))?;
    Some((f64::from(rank), Name { x, y, name }))
}

fn inside((x, y): Point, margin: f64) -> bool {
    (margin..=WIDTH - margin).contains(&x) && (margin..=HEIGHT - margin).contains(&y)
}

fn within((x, y): Point, (from, to): (Point, Point)) -> bool {
    (from.0..to.0).contains(&x) && (from.1..to.1).contains(&y)
}
