//! Which rows a question selects.

use chrono::{DateTime, TimeDelta, Utc};
use roaring::RoaringBitmap;

use super::{Columns, Millis, NEVER, at, globe, millis};
use crate::{
    discovery::vocabulary::Net,
    domain::{
        ItemId,
        event::ItemType,
        search::{BoundingBox, Field, SearchQuery},
    },
};

/// The rows that a question selects.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// What everything but the filters with counts leaves.
    pub(super) base: RoaringBitmap,
    /// The filters with counts that are set, and the rows that each lets through.
    pub(super) filters: Vec<(Field, RoaringBitmap)>,
    /// What all of it leaves.
    pub(super) rows: RoaringBitmap,
}

impl Selection {
    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> u64 {
        self.rows.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The rows as they would be without one of the filters.
    pub(super) fn without(&self, field: Field) -> RoaringBitmap {
        let mut rows = self.base.clone();
        for (other, set) in &self.filters {
            if *other != field {
                rows &= set;
            }
        }
        rows
    }
}

/// Values asked of each filter with counts, with those left out that nobody asked of. Several
/// values of one mean any of them.
fn asked(query: &SearchQuery) -> Vec<(Field, Vec<String>)> {
    fn words<T: ToString>(list: &[T]) -> Vec<String> {
        list.iter().map(ToString::to_string).collect()
    }
    let flag = |value: Option<bool>| value.iter().map(ToString::to_string).collect();
    let mut asked = vec![
        (Field::Type, words(&query.types)),
        (Field::Kind, words(&query.kinds)),
        (Field::Category, query.categories.clone()),
        (Field::Skill, query.skills.clone()),
        (Field::Language, words(&query.languages)),
        (Field::Group, query.groups.clone()),
        (Field::Setting, words(&query.settings)),
        (Field::Free, flag(query.free)),
        (Field::Online, flag(query.online)),
        (Field::Enrolment, words(&query.enrolments)),
        (Field::Time, words(&query.times)),
        (Field::Organisation, words(&query.organisations)),
        (Field::Territory, words(&query.territories)),
    ];
    asked.retain(|(_, values)| !values.is_empty());
    asked
}

impl Columns {
    /// What a question selects at a moment. `skills`: what is narrower than a skill that it asks
    /// for. `found`: the rows that have its words, when it has any.
    #[must_use]
    pub fn select(
        &self,
        query: &SearchQuery,
        skills: &Net,
        now: DateTime<Utc>,
        found: Option<RoaringBitmap>,
    ) -> Selection {
        let mut base = match found {
            Some(found) => found & &self.alive,
            None => self.alive.clone(),
        };
        if let Some(area) = query.bbox {
            base = self.in_box(base, area);
        }
        if let Some(near) = query.near
            && let Some(radius) = near.radius
        {
            let (inside, across) = self.cells.touching(globe::around(near, radius));
            base &= inside | across;
            let reached = |row| {
                let point = self.point(row);
                point.is_some_and(|point| globe::from(near, point) <= radius)
            };
            base = self.narrow(base, reached);
        }
        // All of the features must be there.
        for feature in &query.accessibility {
            match self.terms.with(Field::Accessibility, feature) {
                Some(rows) => base &= rows,
                None => base.clear(),
            }
        }
        base = self.in_time(base, query, now);
        if let Some(days) = query.closing {
            let until = millis(now + TimeDelta::days(i64::from(days)));
            let times = millis(now)..=until;
            base = self.narrow(base, |row| {
                self.closes
                    .get(at(row))
                    .is_some_and(|time| times.contains(time))
            });
        }
        if let Some(age) = query.age {
            base = self.narrow(base, |row| {
                let ages = self.ages.get(at(row));
                ages.is_some_and(|(low, high)| (*low..=*high).contains(&age))
            });
        }
        let filters: Vec<(Field, RoaringBitmap)> = asked(query)
            .into_iter()
            .map(|(field, values)| {
                let values = match field {
                    Field::Skill => values
                        .iter()
                        .flat_map(|skill| skills.meant(skill))
                        .collect(),
                    _ => values,
                };
                (field, self.terms.with_any(field, &values))
            })
            .collect();
        let mut rows = base.clone();
        for (_, set) in &filters {
            rows &= set;
        }
        Selection {
            base,
            filters,
            rows,
        }
    }

    /// Whether a question selects an item.
    #[must_use]
    pub fn is_selected(&self, selection: &Selection, item: ItemId) -> bool {
        let row = self.row(item.0.as_u128());
        row.is_some_and(|row| selection.rows.contains(row))
    }

    /// Those of some rows that are not over.
    pub(super) fn going_on(&self, rows: RoaringBitmap, now: DateTime<Utc>) -> Selection {
        let rows = self.in_time(rows, &SearchQuery::default(), now);
        Selection {
            base: rows.clone(),
            filters: Vec::new(),
            rows,
        }
    }

    /// Whether something of a type, which is not over, lies in an area or at most a cell beside it.
    #[must_use]
    pub fn has_current_in(
        &self,
        area: BoundingBox,
        item_type: ItemType,
        now: DateTime<Utc>,
    ) -> bool {
        let Some(of_type) = self.terms.with(Field::Type, item_type.as_str()) else {
            return false;
        };
        let (inside, across) = self.cells.touching(area);
        let rows = (inside | across) & of_type & &self.alive;
        !rows.is_empty() && !self.going_on(rows, now).is_empty()
    }

    fn in_box(&self, rows: RoaringBitmap, area: BoundingBox) -> RoaringBitmap {
        let (inside, mut across) = self.cells.touching(area);
        across &= &rows;
        let is_in = |row| {
            self.point(row).is_some_and(|point| {
                let (latitude, longitude) = (point.latitude(), point.longitude());
                let in_longitude = if area.west <= area.east {
                    (area.west..=area.east).contains(&longitude)
                } else {
                    longitude >= area.west || longitude <= area.east
                };
                in_longitude && (area.south..=area.north).contains(&latitude)
            })
        };
        let across = self.narrow(across, is_in);
        (rows & inside) | across
    }

    /// What has a date is shown until it ends; what has none is always shown, unless the reader
    /// asked for a time.
    fn in_time(
        &self,
        rows: RoaringBitmap,
        query: &SearchQuery,
        now: DateTime<Utc>,
    ) -> RoaringBitmap {
        let from = millis(query.from.unwrap_or(now));
        let to = query.to.map_or(NEVER, millis);
        let dated = query.from.is_some() || query.to.is_some();
        // What has no date is within no time.
        let last = if dated { NEVER - 1 } else { NEVER };
        let passes = |start: Millis, end: Millis| (end >= from) & (end <= last) & (start <= to);
        let ready = if dated {
            None
        } else {
            self.current.rows(from, &self.ends)
        };
        let rows = if let Some(ready) = ready {
            rows & ready
        } else if self.is_much(&rows) {
            let times = self.starts.chunks(64).zip(self.ends.chunks(64));
            let bytes = times.flat_map(|(starts, ends)| {
                let mut passed = [0_u8; 64];
                for (passed, (start, end)) in passed.iter_mut().zip(starts.iter().zip(ends)) {
                    *passed = u8::from(passes(*start, *end));
                }
                bits(passed)
            });
            rows & RoaringBitmap::from_lsb0_bytes(0, &bytes.collect::<Vec<u8>>())
        } else {
            self.narrow(rows, |row| passes(self.start(row), self.end(row)))
        };
        if self.repeated.is_empty() {
            return rows;
        }
        // What takes place several times does so between its first and its last one, but not all
        // the while.
        let away = |row: &u32| {
            let next = self.next_time(*row, from);
            next.1 < from || next.0 > to
        };
        let away: RoaringBitmap = self.repeating(&rows).filter(away).collect();
        rows - away
    }

    /// Whether a set is so much of all rows that testing each row costs less than going through
    /// the set.
    fn is_much(&self, rows: &RoaringBitmap) -> bool {
        usize::try_from(rows.len()).is_ok_and(|len| len > self.ids.len() / 8)
    }

    /// The rows of a set that pass a test.
    fn narrow(&self, rows: RoaringBitmap, passes: impl Fn(u32) -> bool) -> RoaringBitmap {
        let mut narrowed = RoaringBitmap::new();
        // They come in order.
        let _ = narrowed.append(rows.iter().filter(|&row| passes(row)));
        narrowed
    }
}

/// 64 bytes that are 0 or 1 as bits, the first one the lowest.
fn bits(bytes: [u8; 64]) -> [u8; 8] {
    let mut bits = [0; 8];
    for (bits, eight) in bits.iter_mut().zip(bytes.chunks_exact(8)) {
        let eight = eight.iter().zip(0..);
        *bits = eight.fold(0, |bits, (byte, place)| bits | (byte << place));
    }
    bits
}
