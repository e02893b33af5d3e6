//! The bundled world as lines of a drawing: land, borders and the names of places in a frame.

use std::{
    collections::{BTreeMap, HashMap},
    fmt::Write,
    future::Future,
    sync::{Mutex, PoisonError},
};

use axum::body::Bytes;
use geo_types::{Geometry, LineString};
use mvt_reader::{Reader, feature::Value};
use pmtiles::{AsyncBackend, AsyncPmTilesReader, BackendResponse, PmtResult, TileCoord};
use tokio::sync::OnceCell;

use super::{WORLD, WORLD_ZOOM};
use crate::{
    discovery::on_map,
    domain::{LanguageTag, search::BoundingBox},
    http::assets,
};

/// The drawing's size, in its own units.
pub const WIDTH: f64 = 640.0;
/// Its height.
pub const HEIGHT: f64 = 480.0;
/// Points nearer to each other than this, in its units, are one: of land, whose shape people know,
/// and of borders.
const NEAR: f64 = 4.0;
const NEAR_BORDER: f64 = 6.0;
/// How far beyond its edge lines are drawn.
const MARGIN: f64 = 8.0;
/// Most names.
const NAMES: usize = 10;
/// Drawings that are remembered: nearly everybody sees the same.
const REMEMBERED: usize = 64;
/// The closest frame, as a part of the world's width: about 2 km at the equator.
const CLOSEST: f64 = 5e-5;

/// A part of the web map, from 0 to 1 from the west and from the north, in the drawing's shape.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    west: f64,
    north: f64,
    /// Width of the frame.
    width: f64,
}

impl Frame {
    /// The smallest frame that has all of a box. One over the date line has the whole world.
    #[must_use]
    pub fn around(area: BoundingBox) -> Self {
        let (west, north) = on_map(area.north, area.west);
        let (east, south) = on_map(area.south, area.east);
        let (west, east) = if west <= east {
            (west, east)
        } else {
            (0.0, 1.0)
        };
        let width = (east - west)
            .max((south - north) * WIDTH / HEIGHT)
            .clamp(CLOSEST, 1.0);
        let height = width * HEIGHT / WIDTH;
        Self {
            west: (f64::midpoint(west, east) - width / 2.0).clamp(0.0, 1.0 - width),
            north: (f64::midpoint(north, south) - height / 2.0).clamp(0.0, 1.0 - height),
            width,
        }
    }

    /// The frame as a box.
    #[must_use]
    pub fn area(&self) -> BoundingBox {
        let height = self.width * HEIGHT / WIDTH;
        let (north, west) = degrees(self.west, self.north);
        let (south, east) = degrees(self.west + self.width, self.north + height);
        BoundingBox {
            west,
            south,
            east,
            north,
        }
    }

    /// Its width as a part of the world's.
    #[must_use]
    pub fn width(&self) -> f64 {
        self.width
    }

    /// Where a point of the web map is in the drawing.
    #[must_use]
    pub fn place(&self, (x, y): (f64, f64)) -> (f64, f64) {
        let scale = WIDTH / self.width;
        ((x - self.west) * scale, (y - self.north) * scale)
    }

    /// The tiles of the bundled world that it touches: at most four by three.
    fn tiles(&self) -> Vec<(u8, u32, u32)> {
        let mut zoom = 0;
        while zoom < WORLD_ZOOM && f64::from(zoom + 1).exp2() * self.width <= 2.0 {
            zoom += 1;
        }
        let side = f64::from(zoom).exp2();
        let tile = |part: f64| whole((part * side).clamp(0.0, side - 1.0));
        let height = self.width * HEIGHT / WIDTH;
        let columns = tile(self.west)..=tile(self.west + self.width);
        columns
            .flat_map(|x| {
                let rows = tile(self.north)..=tile(self.north + height);
                rows.map(move |y| (zoom, x, y))
            })
            .collect()
    }
}

#[allow(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "from 0 to 63"
)]
fn whole(tile: f64) -> u32 {
    tile as u32
}

/// Latitude and longitude of a point of the web map.
fn degrees(x: f64, y: f64) -> (f64, f64) {
    let latitude = ((1.0 - 2.0 * y) * std::f64::consts::PI).sinh().atan();
    (latitude.to_degrees(), x * 360.0 - 180.0)
}

/// A place with its name.
#[derive(Debug, Clone, PartialEq)]
pub struct Name {
    /// Where it is in the drawing.
    pub x: f64,
    /// Where it is in the drawing.
    pub y: f64,
    /// What it is called.
    pub name: String,
}

/// What is in a frame.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Drawing {
    /// Land, as the `d` of an SVG path to be filled by `nonzero`: tiles overlap a little.
    pub land: String,
    /// Borders, as the `d` of a path to be stroked.
    pub borders: String,
    /// Places, the largest first.
    pub names: Vec<Name>,
}

/// The bundled world in memory.
struct World(Bytes);

impl AsyncBackend for World {
    fn read(
        &self,
        offset: u64,
        length: usize,
    ) -> impl Future<Output = PmtResult<BackendResponse>> + Send {
        let start = usize::try_from(offset)
            .unwrap_or(usize::MAX)
            .min(self.0.len());
        let end = start.saturating_add(length).min(self.0.len());
        let bytes = self.0.slice(start..end);
        std::future::ready(Ok(BackendResponse::new(bytes)))
    }
}

/// Nothing when the web assets are not built.
async fn world() -> Option<&'static AsyncPmTilesReader<World>> {
    static WORLD_READER: OnceCell<Option<AsyncPmTilesReader<World>>> = OnceCell::const_new();
    let open = || async {
        let bytes = assets::content(WORLD)?;
        let reader = AsyncPmTilesReader::try_from_source(World(bytes)).await;
        reader
            .inspect_err(|error| tracing::error!(%error, "the bundled map cannot be read"))
            .ok()
    };
    WORLD_READER.get_or_init(open).await.as_ref()
}

/// The drawings that were made, by frame and language.
static KNOWN: Mutex<BTreeMap<String, Drawing>> = Mutex::new(BTreeMap::new());

fn known(key: &str) -> Option<Drawing> {
    let known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    known.get(key).cloned()
}

fn remember(key: String, drawing: Drawing) {
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if known.len() >= REMEMBERED {
        known.pop_first();
    }
    known.insert(key, drawing);
}

/// Draws what is in a frame, with names for a reader of this language. Without the bundled world
/// it is all water.
pub async fn draw(frame: Frame, language: &LanguageTag) -> Drawing {
    let area = frame.area();
    let key = format!(
        "{language} {:.4} {:.4} {:.4} {:.4}",
        area.west, area.south, area.east, area.north
    );
    if let Some(drawing) = known(&key) {
        return drawing;
    }
    let Some(world) = world().await else {
        return Drawing::default();
    };
    let mut tiles = Vec::new();
    for (zoom, x, y) in frame.tiles() {
        let Ok(place) = TileCoord::new(zoom, x, y) else {
            continue;
        };
        match world.get_tile_decompressed(place).await {
            Ok(Some(tile)) => tiles.push((tile, (zoom, x, y))),
            Ok(None) => {}
            Err(error) => tracing::error!(%error, "a tile of the bundled map cannot be read"),
        }
    }
    let language = language.clone();
    let drawn = tokio::task::spawn_blocking(move || {
        let mut pen = Pen::new(frame, &language);
        for (tile, place) in &tiles {
            pen.draw(tile, *place);
        }
        pen.finish()
    });
    // Its thread does not panic.
    let drawing = drawn.await.unwrap_or_default();
    remember(key, drawing.clone());
    drawing
}

/// A point of the drawing.
type Point = (f64, f64);

struct Pen<'a> {
    frame: Frame,
    language: &'a LanguageTag,
    land: String,
    borders: String,
    /// Names with how important each is: the lower, the more.
    names: Vec<(f64, Name)>,
}

impl<'a> Pen<'a> {
    fn new(frame: Frame, language: &'a LanguageTag) -> Self {
        Self {
            frame,
            language,
            land: String::new(),
            borders: String::new(),
            names: Vec::new(),
        }
    }

    fn draw(&mut self, tile: &Bytes, (zoom, x, y): (u8, u32, u32)) {
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

    fn finish(mut self) -> Drawing {
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

/// A half of the plane: what is kept, and where a line crosses its edge.
#[derive(Clone, Copy)]
struct Edge {
    /// The edge is upright.
    upright: bool,
    at: f64,
    /// What is larger is kept.
    above: bool,
}

impl Edge {
    fn value(self, (x, y): Point) -> f64 {
        if self.upright { x } else { y }
    }

    fn keeps(self, point: Point) -> bool {
        if self.above {
            self.value(point) >= self.at
        } else {
            self.value(point) <= self.at
        }
    }

    fn crossing(self, from: Point, to: Point) -> Point {
        let part = (self.at - self.value(from)) / (self.value(to) - self.value(from));
        let between = |a: f64, b: f64| a + (b - a) * part;
        (between(from.0, to.0), between(from.1, to.1))
    }
}

fn edges_of((from, to): (Point, Point)) -> [Edge; 4] {
    let edge = |upright, at, above| Edge { upright, at, above };
    // A little more than the tile, so that no seam is seen.
    [
        edge(true, from.0 - 0.5, true),
        edge(true, to.0 + 0.5, false),
        edge(false, from.1 - 0.5, true),
        edge(false, to.1 + 0.5, false),
    ]
}

fn edges_of_frame() -> [Edge; 4] {
    edges_of(((-MARGIN, -MARGIN), (WIDTH + MARGIN, HEIGHT + MARGIN)))
}

/// A ring cut by edges, one after the other (Sutherland and Hodgman).
fn clip(ring: &[Point], edges: [Edge; 4]) -> Vec<Point> {
    let mut ring = ring.to_vec();
    for edge in edges {
        let mut kept = Vec::with_capacity(ring.len());
        let mut before = match ring.last() {
            Some(last) => *last,
            None => return ring,
        };
        for &point in &ring {
            if edge.keeps(point) != edge.keeps(before) {
                kept.push(edge.crossing(before, point));
            }
            if edge.keeps(point) {
                kept.push(point);
            }
            before = point;
        }
        ring = kept;
    }
    ring
}

/// A line without points that stand close together.
fn thinned(points: &[Point], near: f64) -> Vec<Point> {
    let mut thin: Vec<Point> = Vec::new();
    for (at, &(x, y)) in points.iter().enumerate() {
        let far = thin
            .last()
            .is_none_or(|(a, b)| (x - a).abs().max((y - b).abs()) >= near);
        if far || at + 1 == points.len() {
            thin.push((x, y));
        }
    }
    thin
}

fn write_path(path: &mut String, points: &[Point], closed: bool) {
    let thin = thinned(points, if closed { NEAR } else { NEAR_BORDER });
    if thin.len() < if closed { 3 } else { 2 } {
        return;
    }
    for (at, (x, y)) in thin.iter().enumerate() {
        let letter = if at == 0 { 'M' } else { 'L' };
        // Writing into a text does not fail.
        let _ = write!(path, "{letter}{x:.0} {y:.0}");
    }
    if closed {
        path.push('Z');
    }
}

/// The parts of a line that are near the frame.
fn write_lines(path: &mut String, points: &[Point]) {
    let near =
        |(x, y): &Point| (-WIDTH..=2.0 * WIDTH).contains(x) && (-HEIGHT..=2.0 * HEIGHT).contains(y);
    for part in points.split(|point| !near(point)) {
        // A border is many short lines; the shortest are no more than a dot.
        let (first, last) = (part.first(), part.last());
        let far = first.zip(last).is_some_and(|((a, b), (c, d))| {
            part.len() > 8 || (a - c).abs().max((b - d).abs()) >= NEAR_BORDER
        });
        if far {
            write_path(path, part, false);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn area(west: f64, south: f64, east: f64, north: f64) -> BoundingBox {
        BoundingBox {
            west,
            south,
            east,
            north,
        }
    }

    #[test]
    fn a_frame_has_all_of_a_box_in_the_shape_of_the_drawing() {
        for own in [
            area(25.0, 54.5, 25.5, 54.8),
            area(25.0, 54.0, 25.01, 56.0),
            area(-180.0, -90.0, 180.0, 90.0),
            area(179.0, -20.0, -179.0, 0.0),
            area(25.0, 54.0, 25.0, 54.0),
        ] {
            let frame = Frame::around(own);
            let shown = frame.area();
            if own.west <= own.east && own.north < 85.0 {
                assert!(
                    shown.west <= own.west + 1e-6 && shown.east >= own.east - 1e-6,
                    "{shown:?}"
                );
                assert!(shown.south <= own.south + 1e-6 && shown.north >= own.north - 1e-6);
            }
            let (x, y) = frame.place(on_map(
                f64::midpoint(shown.south, shown.north),
                f64::midpoint(shown.west, shown.east),
            ));
            assert!((0.0..=WIDTH).contains(&x) && (0.0..=HEIGHT).contains(&y));
            assert!(frame.tiles().len() <= 12, "{:?}", frame.tiles());
        }
    }

    #[test]
    fn what_is_outside_is_cut_away() {
        let square = [
            (-100.0, -100.0),
            (1_000.0, -100.0),
            (1_000.0, 1_000.0),
            (-100.0, 1_000.0),
        ];
        let cut = clip(&square, edges_of_frame());
        let near = |value: f64, edge: f64| (value - edge).abs() <= MARGIN + 1.0;
        for (x, y) in &cut {
            assert!(near(*x, 0.0) || near(*x, WIDTH), "{cut:?}");
            assert!(near(*y, 0.0) || near(*y, HEIGHT), "{cut:?}");
        }
        assert_eq!(cut.len(), 4);
        let away = [(-100.0, 0.0), (-50.0, 0.0), (-50.0, 50.0)];
        assert!(clip(&away, edges_of_frame()).is_empty());
    }

    #[tokio::test]
    async fn a_coast_is_drawn_in_few_bytes() {
        if !assets::are_built() {
            return;
        }
        let english = LanguageTag::english();
        for (own, name) in [
            (area(24.5, 59.9, 25.5, 60.5), "Helsinki"),
            (area(-180.0, -80.0, 180.0, 80.0), ""),
            (area(-10.0, 35.0, 30.0, 60.0), "Paris"),
        ] {
            let drawing = draw(Frame::around(own), &english).await;
            assert!(drawing.land.starts_with('M'), "{drawing:?}");
            assert!(drawing.land.len() < 12_000, "{}", drawing.land.len());
            assert!(drawing.borders.len() < 12_000, "{}", drawing.borders.len());
            let names: Vec<&str> = drawing.names.iter().map(|name| &*name.name).collect();
            assert!(name.is_empty() || names.contains(&name), "{names:?}");
        }
        let lithuanian = "lt".parse().unwrap();
        let vilnius = Frame::around(area(25.0, 54.5, 25.5, 54.8));
        let drawing = draw(vilnius, &lithuanian).await;
        assert!(drawing.names.iter().any(|name| name.name == "Vilnius"));
    }
}
