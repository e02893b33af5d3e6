//! The counts beside the filters.

use std::cmp::Reverse;

use roaring::RoaringBitmap;

use super::{Columns, Selection, at, terms::Term, wide::Meaning};
use crate::{
    discovery::vocabulary::Net,
    domain::search::{Facet, FacetCount, Field},
};

/// Most values of a filter that are told.
const VALUES: usize = 100;

/// Terms with how often they are there, but for those that are not.
type Counts = Vec<(Term, u32)>;

impl Columns {
    /// The counts beside every filter, exact: each filter counts the result as it would be
    /// without that filter's own values. An accessibility feature narrows (all that are asked
    /// must be there), so its counts are those of the result itself. A skill counts with everything
    /// narrower. At most the 100 most frequent values of each.
    #[must_use]
    pub fn facets(&self, selection: &Selection, skills: &Net) -> Vec<Facet> {
        let counts = self.count_terms(&selection.rows);
        Field::ALL
            .iter()
            .map(|&field| {
                let is_set = selection.filters.iter().any(|(other, _)| *other == field);
                let counts = if is_set {
                    self.count_of(field, &selection.without(field))
                } else {
                    self.there(field, &counts)
                };
                let mut facet = self.facet(field, counts);
                if field == Field::Skill && !skills.is_empty() {
                    self.count_narrower(&mut facet, selection, skills);
                }
                facet
            })
            .collect()
    }

    /// How many of the selected rows have any of some skills.
    pub fn count_with_any(&self, selection: &Selection, skills: &[String]) -> u64 {
        let with = self.terms.with_any(Field::Skill, skills);
        with.intersection_len(&selection.rows)
    }

    /// Counts skills with everything that is narrower. Groups that hold very many are left out: to
    /// count them costs much, and they say little beside single skills.
    fn count_narrower(&self, facet: &mut Facet, selection: &Selection, skills: &Net) {
        let rows = selection.without(Field::Skill);
        facet.counts.retain_mut(|count| {
            match self.wide.meaning(&count.value, &self.terms, skills) {
                Meaning::Alone => {}
                Meaning::TooWide => return false,
                Meaning::Within(within) => {
                    count.count = within.count(&rows).try_into().unwrap_or(i64::MAX);
                }
            }
            true
        });
        let counts = &mut facet.counts;
        counts.sort_by(|a, b| (Reverse(a.count), &a.value).cmp(&(Reverse(b.count), &b.value)));
    }

    /// How many of some rows have each term.
    fn count_terms(&self, rows: &RoaringBitmap) -> Vec<u32> {
        // Where all but few of what is known are counted, the few are.
        let (current, counts) = self.current.all();
        let known = if self.current.has(rows) {
            (current, counts)
        } else {
            (&self.alive, self.terms.counts())
        };
        if rows.len() * 2 <= known.0.len() {
            return self.terms.count(rows);
        }
        let others = self.terms.count(&(known.0 - rows));
        let counts = known.1.iter().zip(others);
        counts.map(|(all, others)| all - others).collect()
    }

    /// The terms of a field that are there, of the counts of all terms.
    fn there(&self, field: Field, counts: &[u32]) -> Counts {
        let terms = self.terms.numbers_of(field).iter();
        let counts = terms.map(|&term| (term, counts.get(at(term)).copied().unwrap_or_default()));
        counts.filter(|(_, count)| *count > 0).collect()
    }

    /// How many of some rows have each term of a field.
    fn count_of(&self, field: Field, rows: &RoaringBitmap) -> Counts {
        let terms = self.terms.of(field);
        let cost = terms.map(|(_, with)| with.len().min(10_000)).sum::<u64>();
        if cost / 4 > rows.len() {
            return self.there(field, &self.count_terms(rows));
        }
        self.terms
            .of(field)
            .filter_map(|(term, with)| {
                let count = with.intersection_len(rows);
                Some((term, count.try_into().ok()?))
            })
            .filter(|(_, count)| *count > 0)
            .collect()
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
