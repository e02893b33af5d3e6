//! Distances on a globe of radius 1: two points are as far apart as the chord between them is long,
//! over the date line and at the poles too.

use crate::domain::search::Near;

/// Mean radius of the earth in kilometres (IUGG).
const RADIUS: f64 = 6_371.008_8;

/// A point of latitude and longitude in degrees as x, y and z.
pub(super) fn on_globe((latitude, longitude): (f64, f64)) -> [f64; 3] {
    let (latitude, longitude) = (latitude.to_radians(), longitude.to_radians());
    [
        latitude.cos() * longitude.cos(),
        latitude.cos() * longitude.sin(),
        latitude.sin(),
    ]
}

/// The square of the chord between a listing and a point, as SQL that both databases compute alike.
/// Nothing is anywhere near a point that is no number.
pub(super) fn squared_chord(near: Near) -> String {
    let [x, y, z] = on_globe((near.latitude, near.longitude))
        .map(|part| if part.is_finite() { part } else { 9.0 });
    let square = |axis: &str, part: f64| {
        format!("(listing.{axis} - ({part:?})) * (listing.{axis} - ({part:?}))")
    };
    format!(
        "({} + {} + {})",
        square("x", x),
        square("y", y),
        square("z", z)
    )
}

/// The square of the longest chord that is still within so many kilometres.
pub(super) fn reach(radius: f64) -> f64 {
    let half = (radius.max(0.0) / RADIUS / 2.0).min(std::f64::consts::FRAC_PI_2);
    4.0 * half.sin() * half.sin()
}

/// The kilometres of a squared chord.
pub(super) fn kilometres(squared_chord: f64) -> f64 {
    2.0 * RADIUS * (squared_chord.max(0.0).sqrt() / 2.0).min(1.0).asin()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apart(a: (f64, f64), b: (f64, f64)) -> f64 {
        let (from, to) = (on_globe(a), on_globe(b));
        let chord = from.iter().zip(to).map(|(a, b)| a - b);
        kilometres(chord.map(|part| part * part).sum())
    }

    #[test]
    fn distances_are_those_of_a_great_circle() {
        let (vilnius, tilburg) = ((54.687_2, 25.279_7), (51.555_1, 5.091_3));
        assert!((apart(vilnius, tilburg) - 1_385.0).abs() < 10.0);
        assert!((apart((0.0, 179.5), (0.0, -179.5)) - 111.195).abs() < 0.01);
        assert!((apart((90.0, 0.0), (90.0, 120.0))).abs() < 1e-6);
        assert!((apart((0.0, 0.0), (0.0, 180.0)) - std::f64::consts::PI * RADIUS).abs() < 0.1);
    }

    #[test]
    fn a_radius_reaches_exactly_as_far() {
        for radius in [0.05, 5.0, 300.0, 9_000.0] {
            assert!((kilometres(reach(radius)) - radius).abs() < radius * 1e-9);
        }
    }
}
