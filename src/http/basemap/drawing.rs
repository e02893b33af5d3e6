//! The bundled world as lines of a drawing: land, borders and the names of places in a frame.

mod clip;
mod frame;
mod pen;

use std::{
    collections::BTreeMap,
    future::Future,
    sync::{Mutex, PoisonError},
};

use axum::body::Bytes;
use pmtiles::{AsyncBackend, AsyncPmTilesReader, BackendResponse, PmtResult, TileCoord};
use tokio::sync::OnceCell;

use super::WORLD;
use crate::{domain::LanguageTag, http::assets};
use pen::Pen;

pub use frame::{Frame, HEIGHT, WIDTH};

/// Drawings that are remembered: nearly everybody sees the same.
const REMEMBERED: usize = 64;

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::search::BoundingBox;

    fn area(west: f64, south: f64, east: f64, north: f64) -> BoundingBox {
        BoundingBox {
            west,
            south,
            east,
            north,
        }
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
