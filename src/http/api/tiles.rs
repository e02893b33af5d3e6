//! What search finds, on a map, as vector tiles: `/tiles/{z}/{x}/{y}.mvt`.

use axum::{
    body::Body,
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use mvt::{GeomEncoder, GeomType, Tile};
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{
    Api,
    map::{CLOSEST, Singles},
    readers_languages,
    responses::{ListRefused, UnknownRefused},
    search::answerable,
    search_query::{self, Filters},
};
use crate::{
    actions::{Error, territory},
    discovery::{Map, Squares, on_map},
    domain::{
        LanguageTag,
        search::{BoundingBox, SearchQuery},
        time::now,
    },
    http::{Problem, query::Parameters},
    text::{Translator, plain},
};

/// Most spots of one tile.
const IN_TILE: usize = 2_000;
/// Units of a tile's side.
const EXTENT: u32 = 4_096;
/// How long a tile may be shown without asking again.
const FRESH: HeaderValue = HeaderValue::from_static("public, max-age=60");
const TILE: HeaderValue = HeaderValue::from_static("application/vnd.mapbox-vector-tile");

/// The routes of this family.
pub(super) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(tile))
}

/// A tile of a web map: its zoom, and its place from the west and from the north.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    zoom: u8,
    x: u32,
    y: u32,
}

impl Place {
    fn read(zoom: &str, x: &str, y: &str) -> Option<Self> {
        let zoom: u8 = zoom.parse().ok().filter(|zoom| *zoom <= CLOSEST)?;
        let number = |text: &str| {
            let number: u32 = text.parse().ok()?;
            (number < 1 << zoom).then_some(number)
        };
        Some(Self {
            zoom,
            x: number(x)?,
            y: number(y.strip_suffix(".mvt")?)?,
        })
    }

    fn side(self) -> f64 {
        f64::from(self.zoom).exp2()
    }

    /// What is in it, a little more at its northern and southern edge for the roundings.
    fn area(self) -> BoundingBox {
        let area = Squares(self.side()).area((self.x, self.y));
        BoundingBox {
            south: if self.y + 1 == 1 << self.zoom {
                -90.0
            } else {
                area.south - 1e-6
            },
            north: if self.y == 0 { 90.0 } else { area.north + 1e-6 },
            ..area
        }
    }

    /// Where a place on the map is in the tile, in units of its side.
    fn within(self, (x, y): (f64, f64)) -> (f64, f64) {
        let part =
            |part: f64, tile: u32| (part * self.side() - f64::from(tile)) * f64::from(EXTENT);
        (part(x, self.x), part(y, self.y))
    }

    /// Whether a square of a map that is cut into so many belongs to it.
    fn has(self, (x, y): (u32, u32), squares: Squares) -> bool {
        let of = |square: u32| f64::from(square) * self.side() / squares.0;
        let is_in =
            |square: u32, tile: u32| (f64::from(tile)..f64::from(tile) + 1.0).contains(&of(square));
        is_in(x, self.x) && is_in(y, self.y)
    }
}

/// A tile of the map
///
/// What `/api/v1/map` shows with the same filters, as a vector tile (Mapbox Vector Tile 2.1) with
/// one layer, `opportunities`: points with `count`, and `kind` when all are of one; one alone has
/// `id` (its id here), `title` in the reader's language, and `page`, the path of its page; an
/// opportunity also `status`, and `when` it takes place the next time, in words.
#[utoipa::path(
    get,
    path = "/tiles/{z}/{x}/{y}",
    operation_id = "tile",
    tag = "Search",
    params(
        ("z" = u8, Path, description = "Zoom, from 0 to 22."),
        ("x" = u32, Path, description = "Tile from the west, from 0."),
        ("y" = String, Path, description = "Tile from the north, from 0, with `.mvt` after it.", example = "5206.mvt"),
        Filters,
    ),
    responses(
        (status = 200, description = "The tile; an empty one has no layer.", content_type = "application/vnd.mapbox-vector-tile", body = Vec<u8>),
        (status = 304, description = "It is the one of `If-None-Match`."),
        ListRefused,
        UnknownRefused,
    ),
    security(()),
)]
async fn tile(
    State(api): State<Api>,
    Path((zoom, x, y)): Path<(String, String, String)>,
    headers: HeaderMap,
    uri: Uri,
) -> Result<Response, Problem> {
    let Some(place) = Place::read(&zoom, &x, &y) else {
        return Err(Problem::because(
            StatusCode::NOT_FOUND,
            "there is no such tile",
        ));
    };
    let query = uri.query().map(ToOwned::to_owned);
    let discovery = api.discovery.clone();
    let reader = headers.clone();
    let bytes = api
        .store
        .read(move |connection| {
            let territory = territory(connection)?;
            let mut parameters = Parameters::read(query.as_deref());
            let question = search_query::read(&mut parameters, territory.zone());
            if let Err(problem) = parameters.finish() {
                return Ok(Err(problem));
            }
            let squares = Squares::at_zoom(place.zoom);
            let mut map = match answerable(connection, question)? {
                Some(query) => {
                    let query = within(query, place, squares);
                    discovery.map(&query, now(), squares, IN_TILE)
                }
                None => Map::default(),
            };
            let cut = map.squares;
            map.spots.retain(|(square, _)| place.has(*square, cut));
            let singles = Singles::load(connection, &map)?;
            let wanted = readers_languages(None, &reader, &territory.languages);
            Ok::<_, Error>(Ok(encode(place, &map, &singles, &wanted)))
        })
        .await
        .map_err(Problem::from)??;
    let tag = format!("\"{:08x}-{}\"", crc32fast::hash(&bytes), bytes.len());
    let known = headers.get(header::IF_NONE_MATCH);
    let is_known = known.is_some_and(|known| known.as_bytes() == tag.as_bytes());
    let mut response = if is_known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let mut response = Body::from(bytes).into_response();
        response.headers_mut().insert(header::CONTENT_TYPE, TILE);
        response
    };
    let answered = response.headers_mut();
    answered.insert(header::CACHE_CONTROL, FRESH);
    answered.insert(header::VARY, HeaderValue::from_static("Accept-Language"));
    if let Ok(tag) = HeaderValue::try_from(tag) {
        answered.insert(header::ETAG, tag);
    }
    Ok(response)
}

/// The question for what is in a tile. Large squares are of no tile alone: the whole world is asked
/// then, which costs a few milliseconds.
fn within(query: SearchQuery, place: Place, squares: Squares) -> SearchQuery {
    if squares.are_coarse() || query.bbox.is_some() {
        return query;
    }
    SearchQuery {
        bbox: Some(place.area()),
        ..query
    }
}

fn encode(place: Place, map: &Map, singles: &Singles, wanted: &[LanguageTag]) -> Vec<u8> {
    let language = wanted.first().cloned();
    let t = Translator::new(&language.unwrap_or_else(LanguageTag::english));
    let mut tile = Tile::new(EXTENT);
    let mut layer = tile.create_layer("opportunities");
    for (_, spot) in &map.spots {
        let (x, y) = place.within(on_map(spot.latitude, spot.longitude));
        let Ok(point) = GeomEncoder::new(GeomType::Point)
            .point(x, y)
            .and_then(GeomEncoder::encode)
        else {
            continue;
        };
        let mut feature = layer.into_feature(point);
        feature.add_tag_uint("count", spot.count);
        if let Some(kind) = spot.kind {
            feature.add_tag_string("kind", kind.as_str());
        }
        if let Some(single) = singles.of(spot) {
            let title = single.name.pick(wanted).map_or("", |(_, title)| title);
            feature.add_tag_string("id", &single.uuid.to_string());
            feature.add_tag_string("title", &plain::line(title));
            feature.add_tag_string("page", &single.page);
            if let Some(content) = &single.content {
                feature.add_tag_string("status", content.status.as_str());
                if let Some(when) = t.when(content) {
                    feature.add_tag_string("when", &when);
                }
            }
        }
        layer = feature.into_layer();
    }
    if layer.num_features() > 0 && tile.add_layer(layer).is_err() {
        return Vec::new();
    }
    tile.to_bytes().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn tiles_are_those_of_their_zoom() {
        assert!(Place::read("0", "0", "0.mvt").is_some());
        for (zoom, x, y) in [
            ("0", "1", "0.mvt"),
            ("23", "0", "0.mvt"),
            ("3", "8", "0.mvt"),
            ("3", "0", "8.mvt"),
            ("3", "-1", "0.mvt"),
            ("3", "0", "0"),
            ("3", "0", "0.png"),
            ("x", "0", "0.mvt"),
            ("4294967296", "0", "0.mvt"),
        ] {
            assert_eq!(Place::read(zoom, x, y), None, "{zoom}/{x}/{y}");
        }
        let vilnius = Place::read("14", "9342", "5206.mvt").unwrap();
        let area = vilnius.area();
        assert!((area.west..area.east).contains(&25.2797), "{area:?}");
        assert!((area.south..area.north).contains(&54.6872), "{area:?}");
    }
}
