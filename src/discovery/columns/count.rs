//! The counts beside the filters.

use std::{cmp::Reverse, collections::HashMap};

use roaring::RoaringBitmap;

use super::{
    Columns, Selection, at,
    terms::{Term, Terms},
};
use crate::domain::search::{Facet, FacetCount, Field};

/// Most values of a filter that are told.
const VALUES: usize = 200;
/// Of so many rows the terms are put in order; of more, every term is counted.
const FEW: u64 = 2_000;

/// Terms with how often they are there, but for those that are not.
type Counts = Vec<(Term, u32)>;

impl Columns {
    /// The counts beside every filter, exact: each filter counts the result as it would be
    /// without that filter's own values. An accessibility feature narrows (all that are asked
    /// must be there), so its counts are those of the result itself. At most the 200 most
    /// frequent values of each.
    #[must_use]
    pub fn facets(&self, selection: &Selection) -> Vec<Facet> {
        let mut counts: HashMap<Field, Counts> = HashMap::new();
        for (term, count) in self.terms.count(&selection.rows, &self.alive) {
            if let Some(field) = self.terms.field(term) {
                counts.entry(field).or_default().push((term, count));
            }
        }
        for (field, _) in &selection.filters {
            let rows = selection.without(*field);
            counts.insert(*field, self.terms.count_of(*field, &rows));
        }
        let mut facet =
            |&field: &Field| self.facet(field, counts.remove(&field).unwrap_or_default());
        Field::ALL.iter().map(&mut facet).collect()
    }

    /// The most frequent values of a field. Which of those that are equally frequent are the last
    /// to be told, is decided by which was met first.
    fn facet(&self, field: Field, mut counts: Counts) -> Facet {
        if counts.len() > VALUES {
            counts.select_nth_unstable_by_key(VALUES, |&(term, count)| (Reverse(count), term));
            counts.truncate(VALUES);
        }
        let mut counts: Vec<(u32, &str)> = counts
            .into_iter()
            .map(|(term, count)| (count, self.terms.value(term)))
            .collect();
        counts.sort_unstable_by_key(|&(count, value)| (Reverse(count), value));
        let counts = counts.into_iter().map(|(count, value)| FacetCount {
            value: value.to_owned(),
            count: count.into(),
        });
        Facet {
            name: field.as_str(),
            counts: counts.collect(),
        }
    }
}

impl Terms {
    /// How many of some rows have each term. `all` are the rows that are there.
    fn count(&self, rows: &RoaringBitmap, all: &RoaringBitmap) -> Counts {
        if rows.len() <= FEW {
            return self.count_few(rows);
        }
        // Of more than half, the others are counted: all of them are known.
        let counts = if rows.len() * 2 > all.len() {
            let others = self.count_many(&(all - rows));
            let all = self.counts().iter().zip(others);
            all.map(|(all, others)| all - others).collect()
        } else {
            self.count_many(rows)
        };
        (0..).zip(counts).filter(|(_, count)| *count > 0).collect()
    }

    fn count_few(&self, rows: &RoaringBitmap) -> Counts {
        let mut terms: Vec<Term> = rows
            .iter()
            .flat_map(|row| self.list(row))
            .copied()
            .collect();
        terms.sort_unstable();
        let same = terms.chunk_by(|a, b| a == b);
        same.filter_map(|same| Some((*same.first()?, same.len().try_into().ok()?)))
            .collect()
    }

    fn count_many(&self, rows: &RoaringBitmap) -> Vec<u32> {
        let mut counts = vec![0_u32; self.len()];
        for row in rows {
            for &term in self.list(row) {
                if let Some(count) = counts.get_mut(at(term)) {
                    *count += 1;
                }
            }
        }
        counts
    }

    /// How many of some rows have each term of a field.
    fn count_of(&self, field: Field, rows: &RoaringBitmap) -> Counts {
        if rows.len() <= FEW {
            let mut counts = self.count_few(rows);
            counts.retain(|(term, _)| self.field(*term) == Some(field));
            return counts;
        }
        self.of(field)
            .filter_map(|(term, with)| {
                let count = with.intersection_len(rows);
                Some((term, count.try_into().ok()?))
            })
            .filter(|(_, count)| *count > 0)
            .collect()
    }
}
