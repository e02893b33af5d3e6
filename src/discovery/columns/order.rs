//! In which order the selected rows come, and a page of them.

use std::{cmp::Reverse, collections::BinaryHeap};

use chrono::{DateTime, Utc};
use roaring::RoaringBitmap;

use super::{BLOCK, Columns, Millis, NEVER, Selection, at, globe, millis};
use crate::{
    discovery::text::Match,
    domain::{
        ItemId,
        event::ItemType,
        search::{Near, SearchQuery, Sort},
    },
};

/// One result.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The item.
    pub id: ItemId,
    /// What it is.
    pub item_type: ItemType,
    /// Kilometres from the asked point.
    pub distance: Option<f64>,
    /// When it begins the first time from the asked moment on, for what takes place several times.
    pub next: Option<DateTime<Utc>>,
    /// Where it stands in the asked order.
    pub place: Place,
}

/// Where a result stands in an order: by two numbers, the lowest first, and among those with the
/// same by its id. It follows from the item and the question alone, so that it stays where it is
/// while others come and go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// What the order goes by.
    pub key: (i64, i64),
    /// The item; in the order of the newest it comes before those with lower ids.
    pub id: ItemId,
}

/// Where a page of results begins: how many come before it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Offset(pub u32);

/// Where a page of results begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// After so many. What comes or goes meanwhile moves what stands behind it.
    Offset(u32),
    /// After this place, whatever came or went meanwhile.
    After(Place),
}

impl From<Offset> for Start {
    fn from(offset: Offset) -> Self {
        Self::Offset(offset.0)
    }
}

impl From<Option<Place>> for Start {
    fn from(place: Option<Place>) -> Self {
        place.map_or(Self::Offset(0), Self::After)
    }
}

/// So many rows are put in order by looking at the first hours.
const SOME: u64 = 20_000;

/// What an order goes by, and the id as it counts among those with the same.
type Key = (i64, i64, u128);

/// Which page of which order.
#[derive(Debug, Clone, Copy)]
pub struct Page {
    /// The order.
    pub sort: Sort,
    /// Where it begins.
    pub start: Start,
    /// Most results of it.
    pub limit: u32,
}

/// The first of an order that come after a place.
struct Filling {
    after: Option<Key>,
    size: usize,
    /// The last of them on top.
    first: BinaryHeap<(Key, u32)>,
}

impl Filling {
    /// Whether a key that is no lower than this can still be among them.
    fn takes(&self, least: i64) -> bool {
        self.first.len() < self.size
            || self
                .first
                .peek()
                .is_some_and(|((last, _, _), _)| least <= *last)
    }

    fn offer(&mut self, key: Key, row: u32) {
        if self.after.is_some_and(|after| key <= after) {
            return;
        }
        if self.first.len() < self.size {
            self.first.push((key, row));
        } else if let Some(mut last) = self.first.peek_mut()
            && key < last.0
        {
            *last = (key, row);
        }
    }
}

/// The question as an order sees it.
struct Order<'a> {
    query: &'a SearchQuery,
    sort: Sort,
    from: Millis,
    now: Millis,
}

impl Columns {
    /// A page of what is selected. `matches`: how well rows have the asked words.
    #[must_use]
    pub fn page(
        &self,
        selection: &Selection,
        query: &SearchQuery,
        now: DateTime<Utc>,
        matches: &[Match],
        page: Page,
    ) -> Vec<Found> {
        let Page { sort, start, limit } = page;
        let order = Order {
            query,
            sort,
            from: millis(query.from.unwrap_or(now)),
            now: millis(now),
        };
        let (after, skipped) = match start {
            Start::Offset(offset) => (None, at(offset)),
            Start::After(place) => {
                let id = order.id(place.id.0.as_u128());
                (Some((place.key.0, place.key.1, id)), 0)
            }
        };
        let size = skipped
            .saturating_add(at(limit))
            .min(at(u32::try_from(selection.len()).unwrap_or(u32::MAX)));
        let mut page = Filling {
            after,
            size,
            first: BinaryHeap::new(),
        };
        if size > 0 {
            self.fill(&mut page, &order, selection, matches);
        }
        let mut rows = page.first.into_sorted_vec();
        rows.drain(..skipped.min(rows.len()));
        rows.into_iter()
            .map(|(key, row)| self.found(row, key, &order))
            .collect()
    }

    /// The first rows that are not over, of some sets of which each is better than the next: in
    /// each of them the sooner first.
    #[must_use]
    pub fn best(
        &self,
        ranks: impl IntoIterator<Item = RoaringBitmap>,
        now: DateTime<Utc>,
        limit: u32,
    ) -> Vec<Found> {
        let query = SearchQuery::default();
        let mut best: Vec<Found> = Vec::new();
        let mut met = RoaringBitmap::new();
        for rows in ranks {
            let left = limit.saturating_sub(u32::try_from(best.len()).unwrap_or(u32::MAX));
            if left == 0 {
                break;
            }
            let selection = self.going_on((&rows & &self.alive) - &met, now);
            if selection.is_empty() {
                continue;
            }
            let page = Page {
                sort: Sort::Date,
                start: Start::Offset(0),
                limit: left,
            };
            best.extend(self.page(&selection, &query, now, &[], page));
            met |= rows;
        }
        best
    }

    /// How many of the selected rows came after a moment, and the newest of them.
    #[must_use]
    pub fn fresh(
        &self,
        selection: &Selection,
        since: DateTime<Utc>,
        limit: u32,
    ) -> (u64, Vec<ItemId>) {
        let since = millis(since);
        let mut fresh: Vec<(Millis, u32)> = selection
            .rows
            .iter()
            .map(|row| (self.came(row), row))
            .filter(|(came, _)| *came > since)
            .collect();
        fresh.sort_unstable_by_key(|(came, row)| (Reverse(*came), *row));
        let total = u64::try_from(fresh.len()).unwrap_or(u64::MAX);
        let newest = fresh.iter().take(at(limit));
        (total, newest.map(|(_, row)| self.item(*row)).collect())
    }

    /// When an item was published, or when this node came to know it, whichever is later.
    fn came(&self, row: u32) -> Millis {
        let known = self.item(row).known_since().map(millis);
        let published = self.published.get(at(row)).copied().unwrap_or_default();
        published.max(known.unwrap_or_default())
    }

    fn fill(
        &self,
        page: &mut Filling,
        order: &Order<'_>,
        selection: &Selection,
        matches: &[Match],
    ) {
        let rows = &selection.rows;
        match (order.sort, order.query.near) {
            (Sort::Relevance, _) => {
                for found in matches {
                    if rows.contains(found.row) {
                        page.offer(self.by_relevance(order, *found), found.row);
                    }
                }
            }
            (Sort::Distance, Some(near)) => self.fill_by_distance(page, order, near, rows),
            (Sort::New, _) => self.fill_by_newest(page, order, rows),
            (Sort::Date | Sort::Distance, _) => self.fill_by_date(page, order, rows),
        }
    }

    /// The blocks of rows with the newest first, as long as something in them can be among the
    /// newest.
    fn fill_by_newest(&self, page: &mut Filling, order: &Order<'_>, rows: &RoaringBitmap) {
        let mut blocks: Vec<(Millis, u32)> = self.newest.iter().copied().zip(0..).collect();
        blocks.sort_unstable_by_key(|(newest, _)| Reverse(*newest));
        for (newest, block) in blocks {
            if !page.takes(-newest) {
                return;
            }
            let first = block * BLOCK;
            for row in rows.range(first..first.saturating_add(BLOCK)) {
                let time = self.published.get(at(row)).copied().unwrap_or_default();
                if page.takes(-time) {
                    page.offer((-time, 0, order.id(self.id(row))), row);
                }
            }
        }
    }

    /// The first hours first, as long as something in them can be among the first; what takes
    /// place several times has no hour of its own.
    fn fill_by_date(&self, page: &mut Filling, order: &Order<'_>, rows: &RoaringBitmap) {
        for row in self.repeating(rows) {
            let start = self.next_time(row, order.from).0;
            page.offer((start, 0, order.id(self.id(row))), row);
        }
        // Of few rows each is looked at.
        if rows.len() < SOME || !self.current.has(rows) {
            for row in rows.iter().filter(|row| !self.repeated.contains_key(row)) {
                let start = self.start(row);
                if page.takes(start) {
                    page.offer((start, 0, order.id(self.id(row))), row);
                }
            }
            return;
        }
        for (hour, beginning) in self.current.by_start() {
            if !page.takes(hour) {
                return;
            }
            for row in beginning & rows {
                if !self.repeated.contains_key(&row) {
                    page.offer((self.start(row), 0, order.id(self.id(row))), row);
                }
            }
        }
    }

    /// The nearest cells first, as long as something in them can be among the nearest; what has no
    /// place comes last.
    fn fill_by_distance(
        &self,
        page: &mut Filling,
        order: &Order<'_>,
        near: Near,
        rows: &RoaringBitmap,
    ) {
        let mut cells: Vec<(i64, &RoaringBitmap)> = self
            .cells
            .all()
            .map(|(area, rows)| (millimetres(globe::at_least(near, area)) - 1, rows))
            .collect();
        cells.sort_unstable_by_key(|(least, _)| *least);
        for (least, cell) in cells {
            if !page.takes(least) {
                return;
            }
            for row in cell & rows {
                let distance = self.distance(row, near).map_or(NEVER, millimetres);
                page.offer((distance, 0, order.id(self.id(row))), row);
            }
        }
        if page.takes(NEVER) {
            for row in rows - self.cells.placed() {
                page.offer((NEVER, 0, order.id(self.id(row))), row);
            }
        }
    }

    fn distance(&self, row: u32, near: Near) -> Option<f64> {
        self.point(row).map(|point| globe::from(near, point))
    }

    /// How well it has the words, better when it is soon or near; then the sooner.
    fn by_relevance(&self, order: &Order<'_>, found: Match) -> Key {
        const DAY: i64 = 24 * 3_600 * 1_000;
        let start = self.next_time(found.row, order.from).0;
        let soon = match start.saturating_sub(order.now).div_euclid(DAY) {
            _ if start == NEVER => 2,
            ..7 => 4,
            7..30 => 3,
            30..90 => 2,
            _ => 1,
        };
        let near = order
            .query
            .near
            .and_then(|near| self.distance(found.row, near))
            .map_or(0, |distance| match distance {
                ..1.0 => 4,
                ..5.0 => 3,
                ..20.0 => 2,
                ..100.0 => 1,
                _ => 0,
            });
        let worth = i64::from(found.worth) * 4 + soon + near;
        (-worth, start, order.id(self.id(found.row)))
    }

    fn found(&self, row: u32, key: Key, order: &Order<'_>) -> Found {
        let id = self.item(row);
        Found {
            id,
            item_type: self
                .types
                .get(at(row))
                .copied()
                .unwrap_or(ItemType::Opportunity),
            distance: order.query.near.and_then(|near| self.distance(row, near)),
            next: self
                .repeated
                .contains_key(&row)
                .then(|| DateTime::from_timestamp_millis(self.next_time(row, order.from).0))
                .flatten(),
            place: Place {
                key: (key.0, key.1),
                id,
            },
        }
    }
}

impl Order<'_> {
    /// The newest ids come first in the order of the newest.
    fn id(&self, id: u128) -> u128 {
        if self.sort == Sort::New { !id } else { id }
    }
}

/// Kilometres as a whole number that can be told and compared.
#[allow(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "no distance on earth is more than 2e10 millimetres"
)]
fn millimetres(kilometres: f64) -> i64 {
    (kilometres * 1e6).round() as i64
}
