//! The map of what is found: a drawing with links, which a script may replace.

use super::asked::Asked;
use crate::{
    actions::{Error, set_up_territory::boundary::boundary_place},
    discovery::{Extent, Map, Squares, around, on_map},
    domain::{
        event::ItemType,
        opportunity::Kind,
        search::{BoundingBox, SearchQuery},
    },
    http::{
        api::map::Singles,
        assets::asset,
        basemap::{
            Basemap,
            drawing::{self, Drawing, Frame, HEIGHT, WIDTH},
        },
        pages::{Pages, view::Link, visitor::Visitor},
    },
    store::Connection,
    text::plain,
};

/// Squares across the drawing in which items come together.
const ACROSS: f64 = 8.0;
/// Most dots.
const DOTS: usize = 80;
/// How far around a point the map shows when nobody said how far, in kilometres.
const AROUND: f64 = 5.0;
/// The least height of what is shown at first, in degrees.
const LEAST: f64 = 0.04;

/// The map.
#[derive(Debug, Clone, Default)]
pub struct MapView {
    /// The map is the page.
    pub full: bool,
    pub width: f64,
    pub height: f64,
    pub drawing: Drawing,
    pub dots: Vec<Dot>,
    /// `west,south,east,north` of what is drawn.
    pub area: String,
    /// Where the script finds what lies under the map.
    pub basemap: String,
    pub schema: Option<&'static str>,
    pub zoom: Option<u8>,
    pub attribution: String,
    pub worker: String,
    /// Where the outline of the territory is.
    pub boundary: Option<String>,
    /// What each kind is called, as JSON.
    pub kinds: String,
    /// The tiles of what is found.
    pub tiles: String,
    /// The whole map with the same question, or the list.
    pub other: String,
    /// Its links open beside the page, which stands inside another.
    pub apart: bool,
    /// What lies outside of the drawing: how much in words, and the map that shows it.
    pub outside: Option<Link>,
    /// What has no place: how much in words, and its list.
    pub unplaced: Option<Link>,
    frame: Option<Frame>,
}

/// What is drawn at one place.
#[derive(Debug, Clone, Default)]
pub struct Dot {
    pub x: f64,
    pub y: f64,
    pub radius: f64,
    pub href: String,
    /// How many; empty for one alone.
    pub count: String,
    /// What one alone is called.
    pub label: String,
    pub lang: String,
    /// Its symbol.
    pub glyph: String,
    /// Its kind, which has a colour; empty for none.
    pub kind: String,
}

/// The map of a question; without the lines of the drawing, which [`MapView::draw`] adds.
///
/// # Errors
/// [`Error`].
pub fn load(
    connection: &mut Connection,
    asked: &Asked,
    query: Option<&SearchQuery>,
    total: i64,
    visitor: &Visitor,
) -> Result<MapView, Error> {
    let (now, discovery) = (visitor.now, &visitor.discovery);
    let whole = query.map(|query| SearchQuery {
        bbox: None,
        ..query.clone()
    });
    let extent = whole.as_ref().map(|query| discovery.extent(query, now));
    let extent = extent.unwrap_or_default();
    let boundary = boundary_place(connection)?;
    let outline = boundary.as_ref().map(|(area, _edition)| *area);
    let frame = Frame::around(shown(query, extent, outline, visitor));
    let squares = Squares(ACROSS / frame.width());
    let found = query.map(|query| {
        let query = SearchQuery {
            bbox: query.bbox.or(Some(frame.area())),
            ..query.clone()
        };
        discovery.map(&query, now, squares, DOTS)
    });
    let found = found.unwrap_or_default();
    let singles = Singles::load(connection, &found)?;
    let dots = dots(&found, &singles, frame, asked, visitor);
    let t = &visitor.t;
    let full = asked.path == "/map";
    // A box has nothing that lies nowhere.
    let boxed = query.is_some_and(|query| query.bbox.is_some());
    let outside = total - found.total - extent.unplaced;
    let area = frame.area();
    let kinds: serde_json::Map<String, serde_json::Value> = Kind::ALL
        .iter()
        .map(|&kind| (kind.to_string(), t.kind(kind).into()))
        .collect();
    Ok(MapView {
        full,
        width: WIDTH,
        height: HEIGHT,
        dots,
        area: written(area),
        kinds: serde_json::Value::from(kinds).to_string(),
        boundary: boundary.map(|(_area, edition)| format!("/territory.geojson?v={edition}")),
        tiles: asked.tiles(),
        other: asked.on(if full { "/" } else { "/map" }),
        outside: extent
            .all
            .filter(|_| !boxed && outside > 0)
            .map(|all| Link {
                href: asked.with("bbox", written(padded(all))),
                label: t.with("map-outside", [("n", outside.into())]),
            }),
        unplaced: (extent.unplaced > 0).then(|| Link {
            // They are found without the box.
            href: if boxed {
                asked.without("bbox", asked.one("bbox"))
            } else {
                String::new()
            },
            label: t.with(
                if boxed {
                    "map-unplaced-left"
                } else {
                    "map-unplaced"
                },
                [("n", extent.unplaced.into())],
            ),
        }),
        frame: Some(frame),
        ..MapView::default()
    })
}

/// What the map shows at first: the box that is asked for, what lies around the point, the
/// territory, or where most of what is found is.
fn shown(
    query: Option<&SearchQuery>,
    extent: Extent,
    outline: Option<BoundingBox>,
    visitor: &Visitor,
) -> BoundingBox {
    if let Some(area) = query.and_then(|query| query.bbox) {
        return area;
    }
    if let Some(near) = query.and_then(|query| query.near) {
        let mut area = around(near, near.radius.unwrap_or(AROUND));
        // The drawing ends at the date line.
        if area.west > area.east {
            if near.longitude > 0.0 {
                area.east = 180.0;
            } else {
                area.west = -180.0;
            }
        }
        return area;
    }
    let own = SearchQuery {
        types: vec![ItemType::Opportunity, ItemType::Organisation],
        territories: vec![visitor.territory.url.host()],
        ..SearchQuery::default()
    };
    let own = outline.or_else(|| visitor.discovery.extent(&own, visitor.now).most);
    let found = extent.most.map(padded);
    match (own.map(padded), found) {
        // What is found lies elsewhere.
        (Some(own), Some(found)) if !meet(own, found) => found,
        (Some(own), _) => own,
        (None, Some(found)) => found,
        (None, None) => BoundingBox {
            south: -60.0,
            north: 75.0,
            ..BoundingBox::WORLD
        },
    }
}

fn meet(one: BoundingBox, other: BoundingBox) -> bool {
    one.west <= other.east
        && other.west <= one.east
        && one.south <= other.north
        && other.south <= one.north
}

/// A box with some room around it.
fn padded(area: BoundingBox) -> BoundingBox {
    let high = ((area.north - area.south) * 0.15).max(LEAST / 2.0);
    let wide = ((area.east - area.west) * 0.15).max(LEAST);
    BoundingBox {
        west: (area.west - wide).max(-180.0),
        south: (area.south - high).max(-90.0),
        east: (area.east + wide).min(180.0),
        north: (area.north + high).min(90.0),
    }
}

/// A box as the search reads it, to the metre.
fn written(area: BoundingBox) -> String {
    let BoundingBox {
        west,
        south,
        east,
        north,
    } = area;
    format!("{west:.5},{south:.5},{east:.5},{north:.5}")
}

fn dots(
    found: &Map,
    singles: &Singles,
    frame: Frame,
    asked: &Asked,
    visitor: &Visitor,
) -> Vec<Dot> {
    let mut dots: Vec<Dot> = Vec::new();
    for (square, spot) in &found.spots {
        let (x, y) = frame.place(on_map(spot.latitude, spot.longitude));
        let dot = Dot {
            x: x.round(),
            y: y.round(),
            ..Dot::default()
        };
        if spot.count > 1 {
            let area = found.squares.area(*square);
            dots.push(Dot {
                radius: radius(spot.count),
                href: asked.with("bbox", written(area)),
                count: spot.count.to_string(),
                ..dot
            });
        } else if let Some(single) = singles.of(spot) {
            let name = visitor.line(&single.name);
            dots.push(Dot {
                radius: 13.0,
                href: single.page.clone(),
                label: plain::line(&name.text),
                lang: name.lang,
                kind: spot.kind.map(|kind| kind.to_string()).unwrap_or_default(),
                glyph: spot
                    .kind
                    .map_or_else(|| "map-pin".to_owned(), |kind| format!("kind-{kind}")),
                ..dot
            });
        }
    }
    dots
}

/// The more, the larger: from 16 to 26.
fn radius(count: u64) -> f64 {
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    (12.0 + 5.0 * f64::from(count).log10() * 1.4)
        .clamp(16.0, 26.0)
        .round()
}

impl MapView {
    /// Adds what lies under the map.
    pub async fn draw(&mut self, pages: &Pages, visitor: &Visitor) {
        let basemap = Basemap::of(&pages.settings);
        self.basemap = basemap.address();
        self.schema = basemap.schema(&pages.settings);
        self.zoom = basemap.zoom();
        self.attribution = basemap.attribution(&pages.settings);
        self.worker = asset("maplibre-gl-worker.js");
        if let Some(frame) = self.frame {
            self.drawing = drawing::draw(frame, visitor.t.language()).await;
        }
    }
}
