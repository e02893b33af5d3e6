//! What lies under the map: the bundled world, an operator's file, or another server's tiles.
//!
//! [`drawing`] draws the bundled world as lines, for the map that needs no script.

pub mod drawing;

use std::path::{Path, PathBuf};

use axum::{
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use pmtiles::{AsyncPmTilesReader, MmapBackend};
use tower::ServiceExt;
use tower_http::services::ServeFile;
use url::Url;

use super::{Problem, assets::asset};
use crate::config::{Settings, TilesSchema};

/// Where an operator's own file is served.
pub const FILE: &str = "/map/tiles.pmtiles";
/// The type of PMTiles.
pub const PMTILES: HeaderValue = HeaderValue::from_static("application/vnd.pmtiles");
/// How long parts of an operator's file are kept.
const FRESH: HeaderValue = HeaderValue::from_static("public, max-age=60");
/// The bundled world.
const WORLD: &str = "world.pmtiles";
/// Who made the bundled world.
const WORLD_BY: &str = "Natural Earth · GeoNames";
/// The last zoom of the bundled world.
const WORLD_ZOOM: u8 = 6;

/// What lies under the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Basemap {
    /// The world that comes with the program.
    Bundled,
    /// A file of PMTiles.
    File(PathBuf),
    /// Tiles at an address with `{z}`, `{x}` and `{y}`.
    Address(String),
}

impl Basemap {
    /// What the settings say.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        match settings.tiles.as_deref() {
            None => Self::Bundled,
            Some(address) if address.contains("://") => Self::Address(address.to_owned()),
            Some(path) => Self::File(PathBuf::from(path)),
        }
    }

    /// Where a browser finds it.
    #[must_use]
    pub fn address(&self) -> String {
        match self {
            Self::Bundled => asset(WORLD),
            Self::File(_) => FILE.to_owned(),
            Self::Address(template) => template.clone(),
        }
    }

    /// The last zoom, when it is known beforehand.
    #[must_use]
    pub fn zoom(&self) -> Option<u8> {
        (*self == Self::Bundled).then_some(WORLD_ZOOM)
    }

    /// What its vector tiles hold, where they do not say it themselves.
    #[must_use]
    pub fn schema(&self, settings: &Settings) -> Option<&'static str> {
        match self {
            Self::Bundled => Some(TilesSchema::Waymark.as_str()),
            Self::File(_) => None,
            Self::Address(_) => Some(settings.tiles_schema.as_str()),
        }
    }

    /// Whom the map names as its makers.
    #[must_use]
    pub fn attribution(&self, settings: &Settings) -> String {
        match &settings.tiles_attribution {
            Some(attribution) => attribution.clone(),
            None if *self == Self::Bundled => WORLD_BY.to_owned(),
            None => String::new(),
        }
    }

    /// The other server that the map's page may speak to.
    #[must_use]
    pub fn origin(&self) -> Option<String> {
        let Self::Address(template) = self else {
            return None;
        };
        let plain = template.replace(['{', '}'], "");
        let url = Url::parse(&plain).ok()?;
        Some(url.origin().ascii_serialization())
    }

    /// Looks whether a file of PMTiles is one.
    ///
    /// # Errors
    /// Why it is none.
    pub async fn check(&self) -> Result<(), String> {
        let Self::File(path) = self else {
            return Ok(());
        };
        let told = |why: String| format!("{}: {why}", path.display());
        if !is_file(path) {
            return Err(told("there is no such file".to_owned()));
        }
        let backend = MmapBackend::try_from(path).await;
        let backend = backend.map_err(|error| told(error.to_string()))?;
        let reader = AsyncPmTilesReader::try_from_source(backend).await;
        reader.map_err(|error| told(format!("is no PMTiles archive of version 3 ({error})")))?;
        Ok(())
    }
}

fn is_file(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|about| about.is_file())
}

/// `GET /map/tiles.pmtiles`: the operator's own file, whole or in parts.
///
/// # Errors
/// 404 when there is none.
pub async fn serve(State(basemap): State<Basemap>, request: Request) -> Result<Response, Problem> {
    let Basemap::File(path) = &basemap else {
        return Err(Problem::not_found());
    };
    let tag = tag_of(path);
    let answer = ServeFile::new(path).oneshot(request).await;
    let Ok(answer) = answer;
    let mut response = answer.into_response();
    if !(response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED) {
        return Ok(response);
    }
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, PMTILES);
    headers.insert(header::CACHE_CONTROL, FRESH);
    // By it a browser sees that its parts are of another file.
    headers.extend(tag.map(|tag| (header::ETAG, tag)));
    Ok(response)
}

/// A file as it is now: its length, and when it was written.
fn tag_of(path: &Path) -> Option<HeaderValue> {
    let about = std::fs::metadata(path).ok()?;
    let written = about.modified().ok()?;
    let written = written.duration_since(std::time::UNIX_EPOCH).ok()?;
    let tag = format!("\"{:x}-{:x}\"", about.len(), written.as_nanos());
    HeaderValue::try_from(tag).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn of(tiles: &str) -> Basemap {
        let settings = Settings::from_variables([("WAYMARK_TILES", tiles)]);
        Basemap::of(&settings.unwrap())
    }

    #[test]
    fn the_settings_say_what_lies_under_the_map() {
        assert_eq!(of(""), Basemap::Bundled);
        assert_eq!(of("/data/city.pmtiles").address(), FILE);
        let tiles = of("https://tiles.example:8443/a/{z}/{x}/{y}.mvt");
        assert_eq!(
            tiles.address(),
            "https://tiles.example:8443/a/{z}/{x}/{y}.mvt"
        );
        assert_eq!(tiles.origin().unwrap(), "https://tiles.example:8443");
        assert_eq!(of("").origin(), None);
    }

    #[tokio::test]
    async fn a_file_that_is_no_archive_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("city.pmtiles");
        let map = Basemap::File(path.clone());
        assert!(map.check().await.unwrap_err().contains("no such file"));
        for content in [&b""[..], b"PMTiles", &[7; 4096]] {
            std::fs::write(&path, content).unwrap();
            let told = map.check().await.unwrap_err();
            assert!(told.contains("city.pmtiles: "), "{told}");
        }
    }
}
