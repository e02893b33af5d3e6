//! Where something is.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::document::{ProblemCode, Problems};

/// A place with a name, an address, a point, or any of them (schema.org Place).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Location {
    /// What people call it: `Vilnius Central Library`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The postal address in one line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Degrees north, WGS 84, -90 to 90.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latitude: Option<f64>,
    /// Degrees east, WGS 84, -180 to 180.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longitude: Option<f64>,
}

impl Location {
    /// Latitude and longitude, when both are known.
    #[must_use]
    pub fn point(&self) -> Option<(f64, f64)> {
        self.latitude.zip(self.longitude)
    }

    /// Notes what is wrong with it.
    pub fn check(&self, pointer: &str, problems: &mut Problems) {
        problems.add_if(
            self.latitude.is_some() != self.longitude.is_some(),
            pointer,
            ProblemCode::Incomplete,
        );
        for (value, name, bound) in [
            (self.latitude, "latitude", 90.0),
            (self.longitude, "longitude", 180.0),
        ] {
            problems.add_if(
                value.is_some_and(|v| !v.is_finite() || v.abs() > bound),
                format!("{pointer}/{name}"),
                ProblemCode::OutOfRange(format!("-{bound}"), bound.to_string()),
            );
        }
        for (value, name, most) in [(&self.name, "name", 300), (&self.address, "address", 500)] {
            problems.add_if(
                value.as_ref().is_some_and(|v| v.chars().count() > most),
                format!("{pointer}/{name}"),
                ProblemCode::TooLong(most),
            );
        }
    }
}
