//! What search filters, counts and sorts by: columns in memory, a row for each item.
//!
//! An item keeps its row; one that is gone keeps it empty, until it comes back or the index is
//! made anew. Beside the columns stand sets of rows: those that are there, those with a value of
//! a filter, those in a cell of the map.

mod cells;
mod count;
mod current;
mod globe;
mod order;
mod select;
mod shapes;
mod snapshot;
pub mod spots;
mod terms;
mod wide;

use std::hash::{BuildHasher, RandomState};

use chrono::{DateTime, TimeDelta, Utc};
use hashbrown::{HashMap, HashTable};
use roaring::RoaringBitmap;
use uuid::Uuid;

use super::entry::Entry;
use crate::domain::{ItemId, event::ItemType};
use cells::Cells;
use current::Current;
use spots::OnMap;
use terms::{Term, Terms};
use wide::Wide;

pub use globe::{around, kilometres};
pub use order::{Found, Offset, Page, Place, Start};
pub use select::Selection;
pub use snapshot::Stamp;

/// A moment as a column keeps it: milliseconds since 1970.
type Millis = i64;
/// Starts and ends, in order.
type Spans = Box<[(Millis, Millis)]>;
/// Rows of a block.
const BLOCK: u32 = 4_096;
/// What has no date is after everything that has one.
const NEVER: Millis = i64::MAX;

/// The columns.
#[derive(Debug, Default)]
pub struct Columns {
    ids: Vec<u128>,
    types: Vec<ItemType>,
    /// Kinds of opportunity, as numbers.
    kinds: Vec<u8>,
    /// The first time that it begins.
    starts: Vec<Millis>,
    /// The last time that it ends.
    ends: Vec<Millis>,
    closes: Vec<Millis>,
    published: Vec<Millis>,
    /// No row of a block was published later.
    newest: Vec<Millis>,
    /// Lowest and highest age.
    ages: Vec<(u8, u8)>,
    /// Where it is.
    points: Vec<Option<Point>>,
    /// The same on the map.
    places: Vec<Option<OnMap>>,
    terms: Terms,
    /// Rows with an item.
    alive: RoaringBitmap,
    cells: Cells,
    current: Current,
    wide: Wide,
    /// When those take place that do so several times.
    repeated: HashMap<u32, Spans>,
    /// Rows whose times go on after those that are known.
    unfinished: RoaringBitmap,
    rows: HashTable<u32>,
    hasher: RandomState,
}

/// Degrees north and east, in units of a ten millionth: a centimetre.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Point {
    latitude: i32,
    longitude: i32,
}

impl Point {
    const UNIT: f64 = 1e7;

    #[allow(
        clippy::as_conversions,
        clippy::cast_possible_truncation,
        reason = "180 degrees are 1.8 thousand million units"
    )]
    fn new((latitude, longitude): (f64, f64)) -> Option<Self> {
        let known = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
        known.then(|| Self {
            latitude: (latitude * Self::UNIT).round() as i32,
            longitude: (longitude * Self::UNIT).round() as i32,
        })
    }

    fn latitude(self) -> f64 {
        f64::from(self.latitude) / Self::UNIT
    }

    fn longitude(self) -> f64 {
        f64::from(self.longitude) / Self::UNIT
    }
}

/// A row as the place of its values.
pub(super) fn at(row: u32) -> usize {
    usize::try_from(row).unwrap_or(usize::MAX)
}

fn millis(time: DateTime<Utc>) -> Millis {
    time.timestamp_millis()
}

/// The set of some rows, in any order and each perhaps more than once.
pub(super) fn set_of(mut rows: Vec<u32>) -> RoaringBitmap {
    rows.sort_unstable();
    rows.dedup();
    let mut set = RoaringBitmap::new();
    // They come in order.
    let _ = set.append(rows);
    set
}

/// Puts a row into a set, and answers whether it is new there. A row is mostly the last of all.
fn include(rows: &mut RoaringBitmap, row: u32) -> bool {
    rows.try_push(row).is_ok() || rows.insert(row)
}

/// Writes a value at the end, or over what stands there.
fn set<T>(column: &mut Vec<T>, row: u32, value: T) {
    match column.get_mut(at(row)) {
        Some(old) => *old = value,
        None => column.push(value),
    }
}

impl Columns {
    /// How many items there are.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.alive.len()
    }

    /// How many rows are empty.
    #[must_use]
    pub fn empty(&self) -> u64 {
        u64::try_from(self.ids.len()).unwrap_or(u64::MAX) - self.alive.len()
    }

    /// The row of an item, whether or not it is there.
    fn row(&self, id: u128) -> Option<u32> {
        let same = |row: &u32| self.ids.get(at(*row)) == Some(&id);
        self.rows.find(self.hasher.hash_one(id), same).copied()
    }

    /// Puts an item in, over what was known of it, and answers its row, and whether the row is
    /// new.
    pub fn put(&mut self, entry: &Entry) -> (u32, bool) {
        let id = entry.id.0.as_u128();
        let known = self.row(id);
        let row = known.unwrap_or_else(|| self.add(id));
        self.forget(row);
        let spans: Vec<(Millis, Millis)> = entry
            .spans
            .iter()
            .map(|&(start, end)| (millis(start), millis(end)))
            .collect();
        let time = |time: Option<DateTime<Utc>>| time.map_or(NEVER, millis);
        set(&mut self.types, row, entry.item_type);
        set(&mut self.kinds, row, spots::kind_number(entry.kind));
        set(
            &mut self.starts,
            row,
            spans.first().map_or(NEVER, |span| span.0),
        );
        set(
            &mut self.ends,
            row,
            spans.last().map_or(NEVER, |span| span.1),
        );
        set(&mut self.closes, row, time(entry.closes));
        set(&mut self.published, row, millis(entry.published));
        self.note_published(row);
        set(&mut self.ages, row, (entry.min_age, entry.max_age));
        let point = entry.point.and_then(Point::new);
        set(&mut self.points, row, point);
        self.place(row);
        self.terms.put(row, &entry.terms);
        if spans.len() > 1 {
            self.repeated.insert(row, spans.into());
        }
        if entry.more {
            self.unfinished.insert(row);
        }
        include(&mut self.alive, row);
        let (start, end) = (self.start(row), self.end(row));
        self.current.insert(row, start, end, self.terms.list(row));
        (row, known.is_none())
    }

    /// Takes an item out, and answers the row that it had.
    pub fn delete(&mut self, id: ItemId) -> Option<u32> {
        let row = self.row(id.0.as_u128())?;
        self.forget(row);
        Some(row)
    }

    /// Puts aside what is over for an hour at this moment, which questions from now on are hardly
    /// about.
    pub fn advance(&mut self, now: DateTime<Utc>) {
        let moment = millis(now - TimeDelta::hours(1));
        let times = (self.starts.as_slice(), self.ends.as_slice());
        self.current.advance(moment, times, &self.terms);
    }

    /// The items of which only times that begin before a moment are known, although there are
    /// later ones.
    #[must_use]
    pub fn known_until(&self, moment: DateTime<Utc>) -> Vec<ItemId> {
        let moment = millis(moment);
        let last = |row: u32| match self.repeated.get(&row) {
            Some(spans) => spans.last().map_or(NEVER, |(start, _)| *start),
            None => self.start(row),
        };
        let rows = self.unfinished.iter().filter(|&row| last(row) < moment);
        rows.map(|row| self.item(row)).collect()
    }

    /// Makes room for so many more rows.
    fn reserve(&mut self, more: usize) {
        self.ids.reserve(more);
        let Self {
            ids, rows, hasher, ..
        } = self;
        rows.reserve(more, |row| {
            hasher.hash_one(ids.get(at(*row)).copied().unwrap_or_default())
        });
    }

    /// A row for an item that has none.
    fn add(&mut self, id: u128) -> u32 {
        let row = u32::try_from(self.ids.len()).unwrap_or(u32::MAX);
        self.ids.push(id);
        let Self {
            ids, rows, hasher, ..
        } = self;
        rows.insert_unique(hasher.hash_one(id), row, |row| {
            hasher.hash_one(ids.get(at(*row)).copied().unwrap_or_default())
        });
        row
    }

    /// Takes what a row says out of every set.
    fn forget(&mut self, row: u32) {
        if !self.alive.remove(row) {
            return;
        }
        let (start, end) = (self.start(row), self.end(row));
        self.current.remove(row, start, end, self.terms.list(row));
        self.terms.delete(row);
        self.repeated.remove(&row);
        self.unfinished.remove(row);
        if let Some(Some(point)) = self.points.get(at(row)) {
            self.cells.remove(row, *point);
        }
    }

    /// Notes when a row was published with its block.
    fn note_published(&mut self, row: u32) {
        let time = self.published.get(at(row)).copied().unwrap_or_default();
        let block = at(row / BLOCK);
        if self.newest.len() <= block {
            self.newest.resize(block + 1, -NEVER);
        }
        if let Some(newest) = self.newest.get_mut(block) {
            *newest = time.max(*newest);
        }
    }

    /// Puts a row on the map, where it is.
    fn place(&mut self, row: u32) {
        let point = self.point(row);
        let place = point.map(|point| OnMap::new(point.latitude(), point.longitude()));
        set(&mut self.places, row, place);
        if let Some(point) = point {
            self.cells.insert(row, point);
        }
    }

    fn id(&self, row: u32) -> u128 {
        self.ids.get(at(row)).copied().unwrap_or_default()
    }

    fn item(&self, row: u32) -> ItemId {
        ItemId(Uuid::from_u128(self.id(row)))
    }

    fn start(&self, row: u32) -> Millis {
        self.starts.get(at(row)).copied().unwrap_or(NEVER)
    }

    fn end(&self, row: u32) -> Millis {
        self.ends.get(at(row)).copied().unwrap_or(NEVER)
    }

    fn point(&self, row: u32) -> Option<Point> {
        self.points.get(at(row)).copied().flatten()
    }

    /// Those of some rows that take place several times.
    fn repeating<'a>(&'a self, rows: &'a RoaringBitmap) -> Box<dyn Iterator<Item = u32> + 'a> {
        let repeated = &self.repeated;
        if usize::try_from(rows.len()).is_ok_and(|rows| rows < repeated.len()) {
            Box::new(rows.iter().filter(|row| repeated.contains_key(row)))
        } else {
            Box::new(repeated.keys().copied().filter(|row| rows.contains(*row)))
        }
    }

    /// The first time from `from` on that it takes place: start and end.
    fn next_time(&self, row: u32, from: Millis) -> (Millis, Millis) {
        let spans = self.repeated.get(&row);
        let next = spans.and_then(|spans| spans.iter().find(|(_, end)| *end >= from));
        next.copied().unwrap_or((self.start(row), self.end(row)))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use crate::domain::ItemId;

    #[test]
    fn the_newest_come_first_across_blocks_and_pages() {
        use crate::{
            discovery::vocabulary::Net,
            domain::search::{SearchQuery, Sort},
        };

        let time = |n: i64| DateTime::from_timestamp(n, 0).unwrap();
        let mut columns = Columns::default();
        // Published in an order that has nothing to do with that of the rows; some at once.
        let when = |n: i64| n * 7_919 % 5_003;
        let mut items: Vec<(i64, ItemId)> = Vec::new();
        for n in 0..10_000 {
            let entry = Entry::new(ItemId::new(), ItemType::Opportunity, time(when(n)));
            columns.put(&entry);
            items.push((when(n), entry.id));
        }
        // One of the first rows is published again, and one of the newest goes.
        let (old, new) = (items[3].1, items.iter().max().unwrap().1);
        columns.put(&Entry::new(old, ItemType::Opportunity, time(9_999)));
        items[3].0 = 9_999;
        columns.delete(new);
        items.retain(|(_, id)| *id != new);
        items.sort_by_key(|&(time, id)| std::cmp::Reverse((time, id)));
        let (query, now) = (SearchQuery::default(), time(0));
        let selection = columns.select(&query, &Net::default(), now, None);
        let mut start = Start::Offset(0);
        for page in items.chunks(1_700) {
            let found = columns.page(
                &selection,
                &query,
                now,
                &[],
                Page {
                    sort: Sort::New,
                    start,
                    limit: 1_700,
                },
            );
            let ids: Vec<ItemId> = found.iter().map(|found| found.id).collect();
            let expected: Vec<ItemId> = page.iter().map(|(_, id)| *id).collect();
            assert!(ids == expected);
            start = Start::After(found.last().unwrap().place);
        }
    }

    #[test]
    fn what_goes_on_is_looked_at_before_its_known_times_are_over() {
        let day = |days| DateTime::from_timestamp(0, 0).unwrap() + TimeDelta::days(days);
        let entry = |days: &[i64], more| Entry {
            more,
            spans: days.iter().map(|&days| (day(days), day(days))).collect(),
            ..Entry::new(ItemId::new(), ItemType::Opportunity, day(0))
        };
        let mut columns = Columns::default();
        let (weekly, once) = (entry(&[1, 8, 15], true), entry(&[1], false));
        let (far, ended) = (entry(&[500], true), entry(&[1, 8], false));
        for entry in [&weekly, &once, &far, &ended] {
            columns.put(entry);
        }
        assert_eq!(columns.known_until(day(15)), []);
        assert_eq!(columns.known_until(day(16)), [weekly.id]);
        // More is known of it.
        let further = entry(&[8, 15, 22], true);
        columns.put(&Entry {
            id: weekly.id,
            ..further
        });
        assert_eq!(columns.known_until(day(16)), []);
        columns.delete(weekly.id);
        assert_eq!(columns.known_until(day(600)), [far.id]);
    }
}
