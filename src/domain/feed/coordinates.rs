//! Points in other coordinate systems than WGS 84.

use proj4rs::{Proj, transform::transform};

/// A coordinate reference system by its EPSG code, with the way from it to WGS 84.
#[derive(Debug, Clone)]
pub(super) struct System {
    from: Proj,
    to: Proj,
}

impl System {
    /// The system of a code such as `EPSG:3346`.
    ///
    /// # Errors
    /// What is wrong with the code.
    pub fn parse(code: &str) -> Result<Self, String> {
        let number = code
            .trim()
            .strip_prefix("EPSG:")
            .and_then(|number| number.parse().ok());
        let Some(number) = number else {
            return Err(format!("`{code}` is no code such as EPSG:4326"));
        };
        let unknown = || format!("`{code}` is not a coordinate system that is known here");
        let definition = crs_definitions::from_code(number).ok_or_else(unknown)?;
        let from = Proj::from_proj_string(definition.proj4)
            .map_err(|error| format!("{}: {error}", unknown()))?;
        let to = Proj::from_proj_string("+proj=longlat +datum=WGS84 +no_defs")
            .map_err(|error| error.to_string())?;
        Ok(Self { from, to })
    }

    /// Latitude and longitude in degrees, to the seventh digit (a centimetre). `x` is east or
    /// longitude, `y` north or latitude, whatever order the system's definition has.
    ///
    /// # Errors
    /// When there is no such point on the earth.
    pub fn point(&self, x: f64, y: f64) -> Result<(f64, f64), String> {
        let nowhere = || format!("{x}, {y} is no point of its coordinate system");
        let mut point = if self.from.is_latlong() {
            (x.to_radians(), y.to_radians(), 0.0)
        } else {
            (x, y, 0.0)
        };
        transform(&self.from, &self.to, &mut point)
            .map_err(|error| format!("{}: {error}", nowhere()))?;
        let (longitude, latitude) = (round(point.0.to_degrees()), round(point.1.to_degrees()));
        let there = latitude.is_finite()
            && longitude.is_finite()
            && latitude.abs() <= 90.0
            && longitude.abs() <= 180.0
            // A projection folds what lies outside the earth back onto it.
            && (!self.from.is_latlong() || (x.abs() <= 180.0 && y.abs() <= 90.0));
        if there {
            Ok((latitude, longitude))
        } else {
            Err(nowhere())
        }
    }
}

fn round(degrees: f64) -> f64 {
    (degrees * 1e7).round() / 1e7
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn national_grids_come_out_where_their_places_are() {
        for (code, x, y, latitude, longitude) in [
            // Vilnius, Madrid, Tilburg, Warsaw.
            (
                "EPSG:3346",
                582_825.0,
                6_063_129.0,
                54.697_751_0,
                25.284_913_4,
            ),
            (
                "EPSG:25830",
                448_214.0,
                4_476_029.0,
                40.433_290_6,
                -3.610_554_4,
            ),
            (
                "EPSG:28992",
                133_000.0,
                396_000.0,
                51.552_525_7,
                5.069_998_5,
            ),
            (
                "EPSG:2180",
                637_000.0,
                487_000.0,
                52.231_977_4,
                21.006_704_1,
            ),
            ("EPSG:4326", -3.61, 40.43, 40.43, -3.61),
        ] {
            let point = System::parse(code).unwrap().point(x, y).unwrap();
            let off = (point.0 - latitude).abs().max((point.1 - longitude).abs());
            assert!(off < 1e-5, "{code}: {point:?}");
        }
    }

    #[test]
    fn what_is_no_system_and_no_point_is_refused() {
        for wrong in ["4326", "EPSG:", "EPSG:1", "epsg.io/3346"] {
            assert!(System::parse(wrong).unwrap_err().contains(wrong), "{wrong}");
        }
        let degrees = System::parse("EPSG:4326").unwrap();
        for (x, y) in [(f64::NAN, 0.0), (0.0, 91.0), (404_332.0, -36_105.0)] {
            assert!(degrees.point(x, y).is_err(), "{x} {y}");
        }
    }
}
