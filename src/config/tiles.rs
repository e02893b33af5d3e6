//! What lies under the map.

/// What vector tiles hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TilesSchema {
    /// OpenMapTiles.
    OpenMapTiles,
    /// The basemap of Protomaps.
    Protomaps,
    /// The world that comes with Waymark.
    Waymark,
}

impl TilesSchema {
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        match text.trim() {
            "openmaptiles" => Ok(Self::OpenMapTiles),
            "protomaps" => Ok(Self::Protomaps),
            "waymark" => Ok(Self::Waymark),
            _ => Err("must be `openmaptiles`, `protomaps` or `waymark`".to_owned()),
        }
    }

    /// The word of the settings.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OpenMapTiles => "openmaptiles",
            Self::Protomaps => "protomaps",
            Self::Waymark => "waymark",
        }
    }
}
