//! Which terms rows have together: rows that are alike in some fields share one list of terms, so
//! that to count many rows is to count their shapes.

use std::collections::HashMap;

use roaring::RoaringBitmap;

use super::{at, terms::Term};

/// The number of a list of terms.
type Shape = u32;

/// The shape of every row, in some fields.
#[derive(Debug)]
pub struct Shapes {
    numbers: HashMap<Box<[Term]>, Shape>,
    /// The terms of each shape, in order, and how many rows have it.
    shapes: Vec<(Box<[Term]>, u32)>,
    /// Shapes that no row has any more.
    unused: Vec<Shape>,
    rows: Vec<Shape>,
}

impl Default for Shapes {
    /// Rows that nobody put have no terms.
    fn default() -> Self {
        Self {
            numbers: HashMap::from([(Box::default(), 0)]),
            shapes: vec![(Box::default(), 0)],
            unused: Vec::new(),
            rows: Vec::new(),
        }
    }
}

impl Shapes {
    /// The terms of a row.
    pub fn of(&self, row: u32) -> &[Term] {
        let shape = self.rows.get(at(row)).copied().unwrap_or_default();
        self.shapes.get(at(shape)).map_or(&[], |(terms, _)| terms)
    }

    /// Gives a row these terms, which are in order. It has none.
    pub fn put(&mut self, row: u32, terms: &[Term]) {
        let shape = self.number(terms);
        if shape != 0
            && let Some((_, rows)) = self.shapes.get_mut(at(shape))
        {
            *rows += 1;
        }
        if self.rows.len() <= at(row) {
            self.rows.resize(at(row) + 1, 0);
        }
        super::set(&mut self.rows, row, shape);
    }

    /// Takes a row's terms away.
    pub fn delete(&mut self, row: u32) {
        let Some(shape) = self.rows.get_mut(at(row)).map(std::mem::take) else {
            return;
        };
        if shape == 0 {
            return;
        }
        if let Some((terms, rows)) = self.shapes.get_mut(at(shape)) {
            *rows -= 1;
            if *rows == 0 {
                self.numbers.remove(terms);
                *terms = Box::default();
                self.unused.push(shape);
            }
        }
    }

    /// Adds to the counts how many of some rows have each term.
    pub fn count(&self, rows: &RoaringBitmap, counts: &mut [u32]) {
        let mut shapes = vec![0_u32; self.shapes.len()];
        for row in rows {
            let shape = self.rows.get(at(row)).copied().unwrap_or_default();
            if let Some(count) = shapes.get_mut(at(shape)) {
                *count += 1;
            }
        }
        for (count, (terms, _)) in shapes.into_iter().zip(&self.shapes) {
            if count == 0 {
                continue;
            }
            for &term in terms {
                if let Some(all) = counts.get_mut(at(term)) {
                    *all += count;
                }
            }
        }
    }

    fn number(&mut self, terms: &[Term]) -> Shape {
        if let Some(&shape) = self.numbers.get(terms) {
            return shape;
        }
        let new = (Box::from(terms), 0);
        let shape = match self.unused.pop() {
            Some(shape) => {
                super::set(&mut self.shapes, shape, new);
                shape
            }
            None => {
                self.shapes.push(new);
                u32::try_from(self.shapes.len() - 1).unwrap_or(u32::MAX)
            }
        };
        self.numbers.insert(terms.into(), shape);
        shape
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(shapes: &Shapes, rows: impl IntoIterator<Item = u32>) -> Vec<u32> {
        let mut counts = vec![0; 4];
        shapes.count(&rows.into_iter().collect(), &mut counts);
        counts
    }

    #[test]
    fn rows_that_are_alike_share_a_shape_and_one_that_nobody_has_is_used_again() {
        let mut shapes = Shapes::default();
        for (row, terms) in [(0, &[1, 3][..]), (1, &[1, 3]), (3, &[2])] {
            shapes.put(row, terms);
        }
        assert_eq!(shapes.of(1), [1, 3]);
        assert!(shapes.of(2).is_empty());
        assert!(shapes.of(9).is_empty());
        assert_eq!(counts(&shapes, 0..9), [0, 2, 1, 2]);
        assert_eq!(counts(&shapes, [1, 3]), [0, 1, 1, 1]);
        shapes.delete(0);
        assert_eq!(counts(&shapes, 0..9), [0, 1, 1, 1]);
        shapes.delete(1);
        shapes.delete(1);
        shapes.delete(7);
        assert_eq!(counts(&shapes, 0..9), [0, 0, 1, 0]);
        let known = shapes.shapes.len();
        shapes.put(1, &[0, 2]);
        assert_eq!(shapes.shapes.len(), known);
        assert_eq!(counts(&shapes, 0..9), [1, 0, 2, 0]);
    }
}
