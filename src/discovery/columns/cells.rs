//! The map in cells: which rows are where, so that a part of the map costs what is in it.

use hashbrown::HashMap;
use roaring::{MultiOps as _, RoaringBitmap};

use super::{Point, include};
use crate::domain::search::BoundingBox;

/// Cells of a degree by half: some 40 to 110 kilometres wide.
const PER_DEGREE: (f64, f64) = (2.0, 1.0);

/// North and east of a cell's south-western corner, in cells.
type Cell = (i16, i16);

/// The rows of each cell.
#[derive(Debug, Default)]
pub struct Cells {
    cells: HashMap<Cell, RoaringBitmap>,
    /// The rows of all cells.
    placed: RoaringBitmap,
}

#[allow(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "360 degrees are few cells"
)]
fn cell(latitude: f64, longitude: f64) -> Cell {
    (
        (latitude * PER_DEGREE.0).floor() as i16,
        (longitude * PER_DEGREE.1).floor() as i16,
    )
}

fn of(point: Point) -> Cell {
    cell(point.latitude(), point.longitude())
}

impl Cells {
    /// Puts a row where it is.
    pub fn insert(&mut self, row: u32, point: Point) {
        include(self.cells.entry(of(point)).or_default(), row);
        include(&mut self.placed, row);
    }

    /// Takes a row away from where it was.
    pub fn remove(&mut self, row: u32, point: Point) {
        self.placed.remove(row);
        if let Some(rows) = self.cells.get_mut(&of(point)) {
            rows.remove(row);
            if rows.is_empty() {
                self.cells.remove(&of(point));
            }
        }
    }

    /// The rows that have a place at all.
    pub fn placed(&self) -> &RoaringBitmap {
        &self.placed
    }

    /// The rows of all cells that a box touches, and whether all of them are in it: the first are
    /// of cells that lie in it, the second of cells that its edges cross.
    pub fn touching(&self, area: BoundingBox) -> (RoaringBitmap, RoaringBitmap) {
        let (south, west) = cell(area.south, area.west);
        let (north, east) = cell(area.north, area.east);
        let (mut inside, mut across) = (Vec::new(), Vec::new());
        for (&(y, x), rows) in &self.cells {
            let in_x = if area.west <= area.east {
                (west..=east).contains(&x)
            } else {
                x >= west || x <= east
            };
            if !in_x || !(south..=north).contains(&y) {
                continue;
            }
            if x == west || x == east || y == south || y == north {
                across.push(rows);
            } else {
                inside.push(rows);
            }
        }
        (inside.union(), across.union())
    }

    /// Every cell: the box that it covers, and its rows.
    pub fn all(&self) -> impl Iterator<Item = (BoundingBox, &RoaringBitmap)> {
        self.cells.iter().map(|(&(y, x), rows)| {
            let (south, west) = (f64::from(y) / PER_DEGREE.0, f64::from(x) / PER_DEGREE.1);
            let area = BoundingBox {
                west,
                south,
                east: west + 1.0 / PER_DEGREE.1,
                north: south + 1.0 / PER_DEGREE.0,
            };
            (area, rows)
        })
    }
}
