//! Which part of the world is drawn.

use crate::{
    discovery::{from_map, on_map},
    domain::search::BoundingBox,
    http::basemap::WORLD_ZOOM,
};

/// The drawing's size, in its own units.
pub const WIDTH: f64 = 640.0;
/// Its height.
pub const HEIGHT: f64 = 480.0;
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
        let (north, west) = from_map((self.west, self.north));
        let (south, east) = from_map((self.west + self.width, self.north + height));
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
    pub(super) fn tiles(&self) -> Vec<(u8, u32, u32)> {
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

#[cfg(test)]
mod tests {
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
}
