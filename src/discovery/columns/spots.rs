//! The selected rows on a map: near ones together, the others by themselves.

use hashbrown::HashMap;
use roaring::RoaringBitmap;

use super::{Columns, Selection, at};
use crate::domain::{ItemId, event::ItemType, opportunity::Kind, search::BoundingBox};

/// A spot of the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// How many items are there.
    pub count: u64,
    /// The kind of all of them, when they are of one.
    pub kind: Option<Kind>,
    /// The item, when it is one alone.
    pub item: Option<(ItemId, ItemType)>,
}

/// A square of the map in which items come together: its column from the west and its row from the
/// north, in squares.
pub type Square = (u32, u32);

/// The map cut into squares: so many on each side.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Squares(pub f64);

/// The most squares to a side that are coarse: each nearly two degrees wide.
const COARSE: f64 = 192.0;
/// Squares in which only what is at one point comes together.
const FINEST: Squares = Squares(2_147_483_648.0);

/// One in so many of all rows that have a place is much.
const MANY: u64 = 4;

/// Most rows that are looked at to find where many are.
const SAMPLE: u32 = 2_000;

/// Beyond these latitudes a web map ends.
const NORTHMOST: f64 = 85.051_128_779_806_59;

/// Where a point is on the map: from the west and from the north, each from 0 to 1 (web mercator).
#[must_use]
pub fn on_map(latitude: f64, longitude: f64) -> (f64, f64) {
    let latitude = latitude.clamp(-NORTHMOST, NORTHMOST).to_radians();
    let north = latitude.tan().asinh() / std::f64::consts::TAU;
    ((longitude + 180.0) / 360.0, 0.5 - north)
}

/// Latitude and longitude of a place on the map, in degrees.
#[must_use]
pub fn from_map((x, y): (f64, f64)) -> (f64, f64) {
    let latitude = ((1.0 - 2.0 * y) * std::f64::consts::PI).sinh().atan();
    (latitude.to_degrees(), x * 360.0 - 180.0)
}

impl Squares {
    /// The square of a place on the map.
    #[must_use]
    #[allow(
        clippy::as_conversions,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "from 0 to the number of squares, of which there are fewer than 2^32"
    )]
    pub fn of(self, (x, y): (f64, f64)) -> Square {
        let square = |part: f64| (part * self.0).clamp(0.0, self.0 - 1.0) as u32;
        (square(x), square(y))
    }

    /// Those of a web map's tiles at a zoom: twelve by twelve to a tile, and from 14 on as fine as
    /// can be.
    #[must_use]
    pub fn at_zoom(zoom: u8) -> Self {
        match zoom {
            0..14 => Self(f64::from(zoom).exp2() * 12.0),
            _ => FINEST,
        }
    }

    /// The box of a square, in degrees.
    #[must_use]
    pub fn area(self, (x, y): Square) -> BoundingBox {
        let corner = |x: u32, y: u32| from_map((f64::from(x) / self.0, f64::from(y) / self.0));
        let ((north, west), (south, east)) = (corner(x, y), corner(x + 1, y + 1));
        BoundingBox {
            west,
            south,
            east,
            north,
        }
    }

    /// Whether what lies in one cell of the columns is taken together, when there is much.
    #[must_use]
    pub fn are_coarse(self) -> bool {
        self.0 <= COARSE
    }
}

/// A place on the map as a column keeps it: from the west and from the north, in parts of 2^32.
#[derive(Debug, Clone, Copy)]
pub struct OnMap(u32, u32);

impl OnMap {
    const WHOLE: f64 = 4_294_967_296.0;

    #[allow(
        clippy::as_conversions,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a part of 2^32, at most the last"
    )]
    /// Of degrees north and east.
    pub fn new(latitude: f64, longitude: f64) -> Self {
        let (x, y) = on_map(latitude, longitude);
        let part = |place: f64| (place * Self::WHOLE).clamp(0.0, Self::WHOLE - 1.0) as u32;
        Self(part(x), part(y))
    }

    fn square(self, squares: Squares) -> Square {
        let part = |place: u32| f64::from(place) / Self::WHOLE;
        squares.of((part(self.0), part(self.1)))
    }
}

/// What comes together in a square.
#[derive(Debug, Clone, Copy)]
struct Together {
    count: u64,
    /// The sums of their places on the map.
    x: u64,
    y: u64,
    /// The kind of all, as a number of the columns.
    kind: u8,
    row: u32,
}

/// Of no kind, or of several.
const MIXED: u8 = u8::MAX;

/// A kind as a number.
pub fn kind_number(kind: Option<Kind>) -> u8 {
    let place = kind.and_then(|kind| Kind::ALL.iter().position(|one| *one == kind));
    place
        .and_then(|place| place.try_into().ok())
        .unwrap_or(MIXED)
}

fn kind(number: u8) -> Option<Kind> {
    Kind::ALL.get(usize::from(number)).copied()
}

impl Columns {
    /// Those of the selected rows that have a place, in squares; in the order of the squares.
    /// Nothing when there are more than `most`. Where squares are much larger than the cells of
    /// the columns and much is selected, what lies in one cell is taken together without looking at
    /// each row.
    #[must_use]
    pub fn spots(
        &self,
        selection: &Selection,
        squares: Squares,
        most: usize,
    ) -> Option<Vec<(Square, Spot)>> {
        let mut found = HashMap::new();
        let placed = self.cells.placed();
        let many = placed.intersection_len(&selection.rows) > placed.len() / MANY;
        if squares.are_coarse() && many {
            for (area, cell) in self.cells.all() {
                let count = cell.intersection_len(&selection.rows);
                let mut rows = cell.iter().filter(|row| selection.rows.contains(*row));
                match (count, rows.next()) {
                    (1, Some(row)) => self.take(&mut found, squares, row),
                    (1.., Some(first)) => {
                        let kind = self.kind_of(first);
                        let is_one = rows.all(|row| self.kind_of(row) == kind);
                        let kind = if is_one { kind } else { MIXED };
                        let together = together(area, count, kind, first);
                        join(&mut found, together.0.square(squares), together.1);
                    }
                    _ => {}
                }
                if found.len() > most {
                    return None;
                }
            }
        } else {
            for row in &selection.rows {
                self.take(&mut found, squares, row);
                if found.len() > most {
                    return None;
                }
            }
        }
        let mut spots: Vec<(Square, Spot)> = found
            .into_iter()
            .map(|(square, together)| (square, self.spot(together)))
            .collect();
        spots.sort_unstable_by_key(|(square, _)| *square);
        Some(spots)
    }

    /// How many of the selected rows have no place.
    #[must_use]
    pub fn unplaced(&self, selection: &Selection) -> u64 {
        selection.len() - self.cells.placed().intersection_len(&selection.rows)
    }

    /// Where the selected rows are that have a place: the box of all of them, and that of most, without
    /// the outermost twentieth on each side. Of many, a sample is looked at.
    #[must_use]
    pub fn extent(&self, selection: &Selection) -> Option<(BoundingBox, BoundingBox)> {
        let rows = self.cells.placed() & &selection.rows;
        let sampled = sample(&rows).into_iter().filter_map(|row| self.point(row));
        let points: Vec<(f64, f64)> = sampled
            .map(|point| (point.latitude(), point.longitude()))
            .collect();
        let mut latitudes: Vec<f64> = points.iter().map(|(latitude, _)| *latitude).collect();
        let mut longitudes: Vec<f64> = points.iter().map(|(_, longitude)| *longitude).collect();
        latitudes.sort_unstable_by(f64::total_cmp);
        longitudes.sort_unstable_by(f64::total_cmp);
        let area = |skipped: usize| {
            let last = latitudes.len().checked_sub(1 + skipped)?;
            Some(BoundingBox {
                west: *longitudes.get(skipped)?,
                south: *latitudes.get(skipped)?,
                east: *longitudes.get(last)?,
                north: *latitudes.get(last)?,
            })
        };
        Some((area(0)?, area(latitudes.len() / 20)?))
    }

    fn take(&self, found: &mut HashMap<Square, Together>, squares: Squares, row: u32) {
        let Some(Some(place)) = self.places.get(at(row)) else {
            return;
        };
        let alone = Together {
            count: 1,
            x: place.0.into(),
            y: place.1.into(),
            kind: self.kind_of(row),
            row,
        };
        join(found, place.square(squares), alone);
    }

    fn kind_of(&self, row: u32) -> u8 {
        self.kinds.get(at(row)).copied().unwrap_or(MIXED)
    }

    #[allow(
        clippy::as_conversions,
        clippy::cast_precision_loss,
        reason = "a mean needs no more digits than a float has"
    )]
    fn spot(&self, together: Together) -> Spot {
        let alone = self.point(together.row).filter(|_| together.count == 1);
        let item_type = self.types.get(at(together.row)).copied();
        let mean = |sum: u64| sum as f64 / (together.count as f64 * OnMap::WHOLE);
        let (latitude, longitude) = match alone {
            Some(point) => (point.latitude(), point.longitude()),
            None => from_map((mean(together.x), mean(together.y))),
        };
        Spot {
            latitude,
            longitude,
            count: together.count,
            kind: kind(together.kind),
            item: alone.and_then(|_| Some((self.item(together.row), item_type?))),
        }
    }
}

/// Some rows of a set, or all of few: from everywhere between its first and its last one; where
/// they stand close together, one in so many of them.
fn sample(rows: &RoaringBitmap) -> Vec<u32> {
    let step = match rows.max() {
        Some(last) if rows.len() > u64::from(SAMPLE) => last / SAMPLE + 1,
        _ => return rows.iter().collect(),
    };
    let mut sample = Vec::new();
    let mut next = rows.min();
    while let Some(row) = next {
        sample.push(row);
        next = row
            .checked_add(step)
            .and_then(|row| rows.range(row..).next());
    }
    if sample.len() < at(SAMPLE) / 4 {
        let step = rows.len().div_ceil(u64::from(SAMPLE));
        let step = usize::try_from(step).unwrap_or(usize::MAX);
        sample = rows.iter().step_by(step).collect();
    }
    sample
}

/// A whole cell's rows as if they all were where its middle is.
fn together(area: BoundingBox, count: u64, kind: u8, row: u32) -> (OnMap, Together) {
    let middle = OnMap::new(
        f64::midpoint(area.south, area.north),
        f64::midpoint(area.west, area.east),
    );
    let together = Together {
        count,
        x: u64::from(middle.0) * count,
        y: u64::from(middle.1) * count,
        kind,
        row,
    };
    (middle, together)
}

fn join(found: &mut HashMap<Square, Together>, square: Square, more: Together) {
    found
        .entry(square)
        .and_modify(|together| {
            together.count += more.count;
            together.x += more.x;
            together.y += more.y;
            if together.kind != more.kind {
                together.kind = MIXED;
            }
        })
        .or_insert(more);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sample_is_of_all_that_is_there() {
        let few: RoaringBitmap = (0..100).map(|n| n * 1_000).collect();
        assert_eq!(sample(&few).len(), 100);
        let spread: RoaringBitmap = (0..100_000).collect();
        let count = sample(&spread).len();
        assert!((1_000..=2_000).contains(&count), "{count}");
        // Three thousand that came together after many others.
        let close: RoaringBitmap = (997_000..1_000_000).collect();
        let count = sample(&close).len();
        assert!((1_000..=2_000).contains(&count), "{count}");
    }

    #[test]
    fn the_map_is_the_one_of_the_web() {
        let (x, y) = on_map(54.6872, 25.2797);
        assert_eq!(Squares(16_384.0).of((x, y)), (9_342, 5_206));
        assert_eq!(Squares(1.0).of(on_map(89.9, 180.0)), (0, 0));
        assert_eq!(Squares(4.0).of(on_map(0.0, 0.0)), (2, 2));
        assert_eq!(Squares(4.0).of(on_map(-90.0, 180.0)), (3, 3));
    }
}
