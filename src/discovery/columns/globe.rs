//! Distances on a globe.

use super::Point;
use crate::domain::search::{BoundingBox, Near};

/// Mean radius of the earth in kilometres (IUGG).
const RADIUS: f64 = 6_371.008_8;

/// Great-circle distance of two points, degrees of latitude and longitude, in kilometres
/// (haversine, which is exact for near points).
pub fn kilometres(a: (f64, f64), b: (f64, f64)) -> f64 {
    let half = |from: f64, to: f64| ((to - from).to_radians() / 2.0).sin().powi(2);
    let across = a.0.to_radians().cos() * b.0.to_radians().cos() * half(a.1, b.1);
    2.0 * RADIUS * (half(a.0, b.0) + across).clamp(0.0, 1.0).sqrt().asin()
}

/// How far a point is from the asked one, in kilometres.
pub fn from(near: Near, point: Point) -> f64 {
    kilometres(
        (near.latitude, near.longitude),
        (point.latitude(), point.longitude()),
    )
}

/// The least box around everything within a radius in kilometres.
pub fn around(near: Near, radius: f64) -> BoundingBox {
    let reach = (radius / RADIUS).to_degrees();
    let (south, north) = (near.latitude - reach, near.latitude + reach);
    let whole = BoundingBox {
        west: -180.0,
        south: south.max(-90.0),
        east: 180.0,
        north: north.min(90.0),
    };
    // Around a pole, every meridian is near.
    if south <= -90.0 || north >= 90.0 {
        return whole;
    }
    let cosine = near.latitude.to_radians().cos();
    let widest = ((radius / RADIUS).sin() / cosine).clamp(-1.0, 1.0).asin();
    let widest = widest.to_degrees();
    if widest >= 90.0 || reach >= 90.0 {
        return whole;
    }
    let turn = |longitude: f64| (longitude + 540.0).rem_euclid(360.0) - 180.0;
    BoundingBox {
        west: turn(near.longitude - widest),
        east: turn(near.longitude + widest),
        ..whole
    }
}

/// A distance that nothing in a box is nearer than, in kilometres.
pub fn at_least(near: Near, area: BoundingBox) -> f64 {
    let latitude = near.latitude.clamp(area.south, area.north);
    let beside = |edge: f64| {
        let turned = (near.longitude - edge + 540.0).rem_euclid(360.0) - 180.0;
        turned.abs()
    };
    let apart = if (area.west..=area.east).contains(&near.longitude) {
        0.0
    } else {
        beside(area.west).min(beside(area.east))
    };
    let along = kilometres((near.latitude, 0.0), (latitude, 0.0));
    // Nothing is nearer than the meridian of the nearer edge.
    let apart = apart.min(90.0).to_radians();
    let across = RADIUS
        * (near.latitude.to_radians().cos() * apart.sin())
            .clamp(-1.0, 1.0)
            .asin();
    along.max(across)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn near(latitude: f64, longitude: f64) -> Near {
        Near {
            latitude,
            longitude,
            radius: None,
        }
    }

    #[test]
    fn distances_are_those_of_a_great_circle() {
        let (vilnius, tilburg) = ((54.687_2, 25.279_7), (51.555_1, 5.091_3));
        assert!((kilometres(vilnius, tilburg) - 1_385.0).abs() < 10.0);
        assert!((kilometres((0.0, 179.5), (0.0, -179.5)) - 111.195).abs() < 0.01);
        assert!(kilometres((90.0, 0.0), (90.0, 120.0)) < 1e-6);
        let half = std::f64::consts::PI * RADIUS;
        assert!((kilometres((0.0, 0.0), (0.0, 180.0)) - half).abs() < 0.1);
    }

    #[test]
    fn a_box_holds_its_circle_and_a_bound_is_one() {
        for (latitude, longitude) in [(54.7, 25.3), (0.0, 179.9), (-33.0, -179.9), (89.5, 10.0)] {
            let near = near(latitude, longitude);
            for radius in [0.1, 5.0, 300.0, 9_000.0, 30_000.0] {
                let area = around(near, radius);
                for n in 0..72 {
                    let (y, x) = (f64::from(n % 9) * 20.0 - 80.0, f64::from(n) * 5.0 - 180.0);
                    let point = Point::new((y, x)).unwrap();
                    let inside = (area.south..=area.north).contains(&y)
                        && if area.west <= area.east {
                            (area.west..=area.east).contains(&x)
                        } else {
                            x >= area.west || x <= area.east
                        };
                    let distance = from(near, point);
                    assert!(inside || distance > radius, "{near:?} {radius} {y} {x}");
                    let cell = BoundingBox {
                        west: x,
                        south: y,
                        east: x + 1.0,
                        north: y + 0.5,
                    };
                    assert!(at_least(near, cell) <= distance + 1e-6, "{near:?} {y} {x}");
                }
            }
        }
    }
}
