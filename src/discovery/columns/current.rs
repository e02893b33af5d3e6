//! What is not over yet, which is what nearly every question is about: kept ready with the counts
//! of its terms, and in the order in which it begins.

use std::collections::BTreeMap;

use roaring::RoaringBitmap;

use super::{
    Millis, NEVER, at, include,
    terms::{Term, Terms},
};

/// Milliseconds of an hour.
const HOUR: Millis = 3_600_000;

/// The rows of items that were not over at a moment.
#[derive(Debug, Default)]
pub struct Current {
    /// The moment.
    since: Millis,
    rows: RoaringBitmap,
    /// How many of the rows have each term, in the order of their numbers.
    counts: Vec<u32>,
    /// The rows by the hour in which they begin; what has no date by the last of all.
    starts: BTreeMap<i64, RoaringBitmap>,
    /// The rows by the hour in which they end; without what has no date.
    ends: BTreeMap<i64, RoaringBitmap>,
}

fn hour(time: Millis) -> i64 {
    time.div_euclid(HOUR)
}

fn take(sets: &mut BTreeMap<i64, RoaringBitmap>, hour: i64, row: u32) {
    if let Some(rows) = sets.get_mut(&hour) {
        rows.remove(row);
        if rows.is_empty() {
            sets.remove(&hour);
        }
    }
}

impl Current {
    /// Puts a row in, unless it is over.
    pub fn insert(
        &mut self,
        row: u32,
        start: Millis,
        end: Millis,
        terms: impl Iterator<Item = Term>,
    ) {
        if end < self.since || !include(&mut self.rows, row) {
            return;
        }
        for term in terms {
            let place = at(term);
            if self.counts.len() <= place {
                self.counts.resize(place + 1, 0);
            }
            if let Some(count) = self.counts.get_mut(place) {
                *count += 1;
            }
        }
        include(self.starts.entry(hour(start)).or_default(), row);
        if end != NEVER {
            include(self.ends.entry(hour(end)).or_default(), row);
        }
    }

    /// Takes a row out.
    pub fn remove(
        &mut self,
        row: u32,
        start: Millis,
        end: Millis,
        terms: impl Iterator<Item = Term>,
    ) {
        if !self.rows.remove(row) {
            return;
        }
        for term in terms {
            if let Some(count) = self.counts.get_mut(at(term)) {
                *count = count.saturating_sub(1);
            }
        }
        take(&mut self.starts, hour(start), row);
        take(&mut self.ends, hour(end), row);
    }

    /// Takes the next rows out that are over at a moment, which is then the moment; `times` are
    /// the rows' starts and ends.
    pub fn advance(&mut self, now: Millis, times: (&[Millis], &[Millis]), terms: &Terms) {
        let over: Vec<u32> = self
            .ends
            .range(..=hour(now))
            .flat_map(|(_, rows)| rows)
            .filter(|&row| times.1.get(at(row)).is_some_and(|end| *end < now))
            .collect();
        for row in over {
            let start = times.0.get(at(row)).copied().unwrap_or(NEVER);
            let end = times.1.get(at(row)).copied().unwrap_or(NEVER);
            self.remove(row, start, end, terms.list(row));
        }
        self.since = self.since.max(now);
    }

    /// The rows that are not over at a moment; nothing when that is before the one they are of.
    pub fn rows(&self, now: Millis, ends: &[Millis]) -> Option<RoaringBitmap> {
        if now < self.since {
            return None;
        }
        let mut rows = self.rows.clone();
        for (&of, ending) in self.ends.range(..=hour(now)) {
            if of < hour(now) {
                rows -= ending;
            } else {
                let is_over = |row: &u32| ends.get(at(*row)).is_some_and(|end| *end < now);
                rows -= ending.iter().filter(is_over).collect::<RoaringBitmap>();
            }
        }
        Some(rows)
    }

    /// Whether all of these rows are here.
    pub fn has(&self, rows: &RoaringBitmap) -> bool {
        rows.is_subset(&self.rows)
    }

    /// All rows, and how many of them have each term.
    pub fn all(&self) -> (&RoaringBitmap, &[u32]) {
        (&self.rows, &self.counts)
    }

    /// The rows, hour by hour as they begin; with the first moment of the hour.
    pub fn by_start(&self) -> impl Iterator<Item = (Millis, &RoaringBitmap)> {
        let hours = self.starts.iter();
        hours.map(|(hour, rows)| (hour.saturating_mul(HOUR), rows))
    }
}
