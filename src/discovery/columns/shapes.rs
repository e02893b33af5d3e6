//! Which terms rows have together: rows that are alike in some fields share one list of terms, so
//! that to count many rows is to count their shapes.

use hashbrown::HashMap;

use super::{at, terms::Term};

/// The number of a list of terms; 0 is the empty one.
pub type Shape = u32;

/// The lists of terms in some fields.
#[derive(Debug)]
pub struct Shapes {
    numbers: HashMap<Box<[Term]>, Shape>,
    /// The terms of each shape, in order, and how many rows have it.
    shapes: Vec<(Box<[Term]>, u32)>,
    /// Shapes that no row has any more.
    unused: Vec<Shape>,
}

impl Default for Shapes {
    fn default() -> Self {
        Self {
            numbers: HashMap::from([(Box::default(), 0)]),
            shapes: vec![(Box::default(), 0)],
            unused: Vec::new(),
        }
    }
}

impl Shapes {
    /// How many numbers there are.
    pub fn len(&self) -> usize {
        self.shapes.len()
    }

    /// The terms of a shape.
    pub fn terms(&self, shape: Shape) -> &[Term] {
        self.shapes.get(at(shape)).map_or(&[], |(terms, _)| terms)
    }

    /// The shape of a row that has these terms from now on; they are in order.
    pub fn take(&mut self, terms: &[Term]) -> Shape {
        let shape = self.number(terms);
        if shape != 0
            && let Some((_, rows)) = self.shapes.get_mut(at(shape))
        {
            *rows += 1;
        }
        shape
    }

    /// A row has this shape no more.
    pub fn leave(&mut self, shape: Shape) {
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

    /// Adds the rows of each shape to the counts of its terms.
    pub fn add(&self, rows: &[u32], counts: &mut [u32]) {
        for (rows, (terms, _)) in rows.iter().zip(&self.shapes) {
            if *rows == 0 {
                continue;
            }
            for &term in terms {
                if let Some(count) = counts.get_mut(at(term)) {
                    *count += rows;
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

    #[test]
    fn rows_that_are_alike_share_a_shape_and_one_that_nobody_has_is_used_again() {
        let mut shapes = Shapes::default();
        assert_eq!(shapes.take(&[]), 0);
        let (one, other) = (shapes.take(&[1, 3]), shapes.take(&[2]));
        assert_eq!(shapes.take(&[1, 3]), one);
        assert_eq!(shapes.terms(one), [1, 3]);
        assert!(shapes.terms(9).is_empty());
        let mut counts = [0; 4];
        shapes.add(&[7, 2, 1], &mut counts);
        assert_eq!(counts, [0, 2, 1, 2]);
        shapes.leave(one);
        assert_eq!(shapes.terms(one), [1, 3]);
        shapes.leave(one);
        shapes.leave(0);
        assert!(shapes.terms(one).is_empty());
        assert_eq!(shapes.take(&[0, 2]), one);
        assert_eq!(shapes.take(&[2]), other);
        assert_eq!(shapes.len(), 3);
    }
}
