//! Rings and lines as far as they are seen, in few points.

use std::fmt::Write;

use super::{
    frame::{HEIGHT, WIDTH},
    pen::Point,
};

/// Points nearer to each other than this, in its units, are one: of land, whose shape people know,
/// and of borders.
const NEAR: f64 = 4.0;
const NEAR_BORDER: f64 = 6.0;
/// How far beyond its edge lines are drawn.
const MARGIN: f64 = 8.0;

/// A half of the plane: what is kept, and where a line crosses its edge.
#[derive(Clone, Copy)]
pub(super) struct Edge {
    /// The edge is upright.
    upright: bool,
    at: f64,
    /// What is larger is kept.
    above: bool,
}

impl Edge {
    fn value(self, (x, y): Point) -> f64 {
        if self.upright { x } else { y }
    }

    fn keeps(self, point: Point) -> bool {
        if self.above {
            self.value(point) >= self.at
        } else {
            self.value(point) <= self.at
        }
    }

    fn crossing(self, from: Point, to: Point) -> Point {
        let part = (self.at - self.value(from)) / (self.value(to) - self.value(from));
        let between = |a: f64, b: f64| a + (b - a) * part;
        (between(from.0, to.0), between(from.1, to.1))
    }
}

pub(super) fn edges_of((from, to): (Point, Point)) -> [Edge; 4] {
    let edge = |upright, at, above| Edge { upright, at, above };
    // A little more than the tile, so that no seam is seen.
    [
        edge(true, from.0 - 0.5, true),
        edge(true, to.0 + 0.5, false),
        edge(false, from.1 - 0.5, true),
        edge(false, to.1 + 0.5, false),
    ]
}

pub(super) fn edges_of_frame() -> [Edge; 4] {
    edges_of(((-MARGIN, -MARGIN), (WIDTH + MARGIN, HEIGHT + MARGIN)))
}

/// A ring cut by edges, one after the other (Sutherland and Hodgman).
pub(super) fn clip(ring: &[Point], edges: [Edge; 4]) -> Vec<Point> {
    let mut ring = ring.to_vec();
    for edge in edges {
        let mut kept = Vec::with_capacity(ring.len());
        let mut before = match ring.last() {
            Some(last) => *last,
            None => return ring,
        };
        for &point in &ring {
            if edge.keeps(point) != edge.keeps(before) {
                kept.push(edge.crossing(before, point));
            }
            if edge.keeps(point) {
                kept.push(point);
            }
            before = point;
        }
        ring = kept;
    }
    ring
}

/// A line without points that stand close together.
fn thinned(points: &[Point], near: f64) -> Vec<Point> {
    let mut thin: Vec<Point> = Vec::new();
    for (at, &(x, y)) in points.iter().enumerate() {
        let far = thin
            .last()
            .is_none_or(|(a, b)| (x - a).abs().max((y - b).abs()) >= near);
        if far || at + 1 == points.len() {
            thin.push((x, y));
        }
    }
    thin
}

pub(super) fn write_path(path: &mut String, points: &[Point], closed: bool) {
    let thin = thinned(points, if closed { NEAR } else { NEAR_BORDER });
    if thin.len() < if closed { 3 } else { 2 } {
        return;
    }
    for (at, (x, y)) in thin.iter().enumerate() {
        let letter = if at == 0 { 'M' } else { 'L' };
        // Writing into a text does not fail.
        let _ = write!(path, "{letter}{x:.0} {y:.0}");
    }
    if closed {
        path.push('Z');
    }
}

/// The parts of a line that are near the frame.
pub(super) fn write_lines(path: &mut String, points: &[Point]) {
    let near =
        |(x, y): &Point| (-WIDTH..=2.0 * WIDTH).contains(x) && (-HEIGHT..=2.0 * HEIGHT).contains(y);
    for part in points.split(|point| !near(point)) {
        // A border is many short lines; the shortest are no more than a dot.
        let (first, last) = (part.first(), part.last());
        let far = first.zip(last).is_some_and(|((a, b), (c, d))| {
            part.len() > 8 || (a - c).abs().max((b - d).abs()) >= NEAR_BORDER
        });
        if far {
            write_path(path, part, false);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_outside_is_cut_away() {
        let square = [
            (-100.0, -100.0),
            (1_000.0, -100.0),
            (1_000.0, 1_000.0),
            (-100.0, 1_000.0),
        ];
        let cut = clip(&square, edges_of_frame());
        let near = |value: f64, edge: f64| (value - edge).abs() <= MARGIN + 1.0;
        for (x, y) in &cut {
            assert!(near(*x, 0.0) || near(*x, WIDTH), "{cut:?}");
            assert!(near(*y, 0.0) || near(*y, HEIGHT), "{cut:?}");
        }
        assert_eq!(cut.len(), 4);
        let away = [(-100.0, 0.0), (-50.0, 0.0), (-50.0, 50.0)];
        assert!(clip(&away, edges_of_frame()).is_empty());
    }
}
