//! The counts beside the filters.

use roaring::RoaringBitmap;

use super::{Columns, Selection, at, terms::Terms};
use crate::domain::search::{Facet, FacetCount, Field};

/// Most values of a filter that are told.
const VALUES: usize = 200;

impl Columns {
    /// The counts beside every filter, exact: each filter counts the result as it would be
    /// without that filter's own values. An accessibility feature narrows (all that are asked
    /// must be there), so its counts are those of the result itself. At most the 200 most
    /// frequent values of each.
    #[must_use]
    pub fn facets(&self, selection: &Selection) -> Vec<Facet> {
        let counts = self.terms.count(&selection.rows, &self.alive);
        let counts: Vec<(Field, Vec<u64>)> = Field::ALL
            .iter()
            .map(|&field| {
                let is_set = selection.filters.iter().any(|(other, _)| *other == field);
                let counts = if is_set {
                    self.terms.count_of(field, &selection.without(field))
                } else {
                    self.terms
                        .of(field)
                        .map(|(term, _, _)| counts.get(at(term)).copied().unwrap_or(0))
                        .collect()
                };
                (field, counts)
            })
            .collect();
        counts
            .into_iter()
            .map(|(field, counts)| self.facet(field, &counts))
            .collect()
    }

    fn facet(&self, field: Field, counts: &[u64]) -> Facet {
        let values = self.terms.of(field).zip(counts);
        let mut counts: Vec<(&str, u64)> = values
            .filter(|(_, count)| **count > 0)
            .map(|((_, value, _), count)| (value, *count))
            .collect();
        let most_first = |a: &(&str, u64), b: &(&str, u64)| b.1.cmp(&a.1).then(a.0.cmp(b.0));
        if counts.len() > VALUES {
            counts.select_nth_unstable_by(VALUES, most_first);
            counts.truncate(VALUES);
        }
        counts.sort_unstable_by(most_first);
        let counts = counts.into_iter().map(|(value, count)| FacetCount {
            value: value.to_owned(),
            count: i64::try_from(count).unwrap_or(i64::MAX),
        });
        Facet {
            name: field.as_str(),
            counts: counts.collect(),
        }
    }
}

impl Terms {
    /// How many of some rows have each term. `all` are the rows that are there.
    fn count(&self, rows: &RoaringBitmap, all: &RoaringBitmap) -> Vec<u64> {
        // Of more than half, the others are counted: all of them are known.
        if rows.len() * 2 > all.len() {
            let others = all - rows;
            let others = self.count_rows(&others);
            let all = self.of_all().map(RoaringBitmap::len);
            return all.zip(others).map(|(all, others)| all - others).collect();
        }
        self.count_rows(rows)
    }

    fn count_rows(&self, rows: &RoaringBitmap) -> Vec<u64> {
        let mut counts = vec![0_u32; self.len()];
        for row in rows {
            for &term in self.list(row) {
                if let Some(count) = counts.get_mut(at(term)) {
                    *count += 1;
                }
            }
        }
        counts.into_iter().map(u64::from).collect()
    }

    /// How many of some rows have each term of a field.
    fn count_of(&self, field: Field, rows: &RoaringBitmap) -> Vec<u64> {
        self.of(field)
            .map(|(_, _, with)| with.intersection_len(rows))
            .collect()
    }
}
