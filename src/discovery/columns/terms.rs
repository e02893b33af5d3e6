//! The values of the filters: which rows have one, and which a row has.

use std::collections::HashMap;

use roaring::{MultiOps, RoaringBitmap};

use super::{
    at, include, set_of,
    shapes::{Shape, Shapes},
};
use crate::domain::search::Field;

/// Fields in which many rows are alike, by what goes together. What is in none of them stands in
/// each row's own list.
const ALIKE: [&[Field]; 3] = [
    &[
        Field::Type,
        Field::Kind,
        Field::Language,
        Field::Setting,
        Field::Free,
        Field::Online,
    ],
    &[
        Field::Category,
        Field::Enrolment,
        Field::Time,
        Field::Group,
        Field::Accessibility,
    ],
    &[Field::Organisation, Field::Territory],
];

/// So many rows are joined by putting them in order.
const FEW: u64 = 20_000;

/// Rows that are counted together.
const BLOCK: usize = 256;

/// A value of a filter, as a number.
pub type Term = u32;

/// Where the terms of a row stand: its shapes, and where the others begin in the lists, and how
/// many they are.
#[derive(Debug, Clone, Copy, Default)]
struct Place {
    shapes: [Shape; ALIKE.len()],
    start: u32,
    len: u16,
}

/// Which rows have which values.
#[derive(Debug, Default)]
pub struct Terms {
    numbers: HashMap<Field, HashMap<Box<str>, Term>>,
    terms: Vec<(Field, Box<str>)>,
    /// The terms of each field.
    fields: HashMap<Field, Vec<Term>>,
    /// The rows that have a term.
    rows: Vec<RoaringBitmap>,
    /// How many they are.
    counts: Vec<u32>,
    /// How often a row came or went.
    moves: Vec<u32>,
    shapes: [Shapes; ALIKE.len()],
    places: Vec<Place>,
    /// The terms of all rows that are in no shape.
    lists: Vec<Term>,
    /// How many of `lists` belong to nobody any more.
    waste: usize,
}

impl Terms {
    /// The number of a value that some row has or had.
    pub fn number(&self, field: Field, value: &str) -> Option<Term> {
        self.numbers.get(&field)?.get(value).copied()
    }

    /// Every term of a field, with the rows that have it.
    pub fn of(&self, field: Field) -> impl Iterator<Item = (Term, &RoaringBitmap)> {
        let terms = self.numbers_of(field).iter();
        terms.filter_map(|&term| Some((term, self.rows.get(at(term))?)))
    }

    /// The numbers of a field's terms.
    pub fn numbers_of(&self, field: Field) -> &[Term] {
        self.fields.get(&field).map_or(&[], Vec::as_slice)
    }

    /// A term's value.
    pub fn value(&self, term: Term) -> &str {
        self.terms.get(at(term)).map_or("", |(_, value)| value)
    }

    /// All terms, in the order of their numbers.
    pub fn all(&self) -> impl Iterator<Item = &(Field, Box<str>)> {
        self.terms.iter()
    }

    /// How many rows have each term, in the order of their numbers.
    pub fn counts(&self) -> &[u32] {
        &self.counts
    }

    /// How many terms there are.
    pub fn len(&self) -> usize {
        self.terms.len()
    }

    /// How often rows came to these terms, and went; another number than before when any did.
    pub fn moves(&self, terms: &[Term]) -> u64 {
        let moves = terms.iter().filter_map(|term| self.moves.get(at(*term)));
        moves.map(|moves| u64::from(*moves)).sum()
    }

    /// The rows that have a value.
    pub fn with(&self, field: Field, value: &str) -> Option<&RoaringBitmap> {
        self.rows.get(at(self.number(field, value)?))
    }

    /// The rows that have any of some values.
    pub fn with_any(&self, field: Field, values: &[String]) -> RoaringBitmap {
        let sets = values.iter().filter_map(|value| self.with(field, value));
        let sets: Vec<&RoaringBitmap> = sets.collect();
        if let [one] = sets.as_slice() {
            return (*one).clone();
        }
        if sets.iter().map(|rows| rows.len()).sum::<u64>() > FEW {
            return sets.union();
        }
        set_of(sets.into_iter().flatten().collect())
    }

    /// The terms of a row.
    pub fn list(&self, row: u32) -> impl Iterator<Item = Term> {
        let place = self.place(row);
        let shapes = self.shapes.iter().zip(place.shapes);
        let alike = shapes.flat_map(|(shapes, shape)| shapes.terms(shape));
        alike.chain(self.own(place)).copied()
    }

    /// How many of some rows have each term, in the order of their numbers.
    pub fn count(&self, rows: &RoaringBitmap) -> Vec<u32> {
        fn one_more(counts: &mut [u32], number: u32) {
            if let Some(count) = counts.get_mut(at(number)) {
                *count += 1;
            }
        }
        let mut counts = vec![0; self.len()];
        let mut shapes: [Vec<u32>; ALIKE.len()] =
            std::array::from_fn(|n| vec![0; self.shapes.get(n).map_or(0, Shapes::len)]);
        // What lies far apart in memory is asked for together, and not one after the other.
        let mut rows = rows.iter();
        let mut block: Vec<Place> = Vec::with_capacity(BLOCK);
        loop {
            block.clear();
            block.extend(rows.by_ref().take(BLOCK).map(|row| self.place(row)));
            if block.is_empty() {
                break;
            }
            for place in &block {
                for (counts, shape) in shapes.iter_mut().zip(place.shapes) {
                    one_more(counts, shape);
                }
            }
            for place in &block {
                for &term in self.own(*place) {
                    one_more(&mut counts, term);
                }
            }
        }
        for (rows, shapes) in shapes.iter().zip(&self.shapes) {
            shapes.add(rows, &mut counts);
        }
        counts
    }

    fn place(&self, row: u32) -> Place {
        self.places.get(at(row)).copied().unwrap_or_default()
    }

    /// Those of a row that are in no shape.
    fn own(&self, place: Place) -> &[Term] {
        let start = at(place.start);
        self.lists
            .get(start..start + usize::from(place.len))
            .unwrap_or_default()
    }

    /// Gives a row these terms. It has none.
    pub fn put(&mut self, row: u32, terms: &[(Field, String)]) {
        let mut list: Vec<Term> = terms
            .iter()
            .map(|(field, value)| self.number_of(*field, value))
            .collect();
        list.sort_unstable();
        list.dedup();
        list.truncate(usize::from(u16::MAX));
        self.put_list(row, &list);
    }

    /// Gives a row these terms, by number. It has none.
    pub fn put_list(&mut self, row: u32, list: &[Term]) {
        for &term in list {
            if let Some(rows) = self.rows.get_mut(at(term))
                && include(rows, row)
                && let Some(count) = self.counts.get_mut(at(term))
            {
                *count += 1;
                self.moved(term);
            }
        }
        let Self { terms, .. } = self;
        let is_of = |term: Term, fields: &[Field]| {
            let field = terms.get(at(term)).map(|(field, _)| *field);
            field.is_some_and(|field| fields.contains(&field))
        };
        let mut own = list.to_vec();
        own.sort_unstable();
        let mut place = Place::default();
        let shapes = self.shapes.iter_mut().zip(&mut place.shapes);
        for ((shapes, shape), fields) in shapes.zip(ALIKE) {
            let alike: Vec<Term> = own.extract_if(.., |term| is_of(*term, fields)).collect();
            *shape = shapes.take(&alike);
        }
        place.start = u32::try_from(self.lists.len()).unwrap_or(u32::MAX);
        self.lists.extend(&own);
        if self.places.len() <= at(row) {
            self.places.resize(at(row) + 1, Place::default());
        }
        place.len = u16::try_from(own.len()).unwrap_or(u16::MAX);
        super::set(&mut self.places, row, place);
        if self.waste > 1_000_000 && self.waste > self.lists.len() / 2 {
            self.tidy();
        }
    }

    /// Takes a row's terms away.
    pub fn delete(&mut self, row: u32) {
        let list: Vec<Term> = self.list(row).collect();
        for term in list {
            if let Some(rows) = self.rows.get_mut(at(term))
                && rows.remove(row)
                && let Some(count) = self.counts.get_mut(at(term))
            {
                *count -= 1;
                self.moved(term);
            }
        }
        let place = self.place(row);
        for (shapes, shape) in self.shapes.iter_mut().zip(place.shapes) {
            shapes.leave(shape);
        }
        self.waste += usize::from(place.len);
        super::set(&mut self.places, row, Place::default());
    }

    fn moved(&mut self, term: Term) {
        if let Some(moves) = self.moves.get_mut(at(term)) {
            *moves = moves.wrapping_add(1);
        }
    }

    fn number_of(&mut self, field: Field, value: &str) -> Term {
        self.number(field, value)
            .unwrap_or_else(|| self.add(field, value.into()))
    }

    /// A number for a value that has none.
    pub fn add(&mut self, field: Field, value: Box<str>) -> Term {
        let term = u32::try_from(self.terms.len()).unwrap_or(u32::MAX);
        let numbers = self.numbers.entry(field).or_default();
        numbers.insert(value.clone(), term);
        self.fields.entry(field).or_default().push(term);
        self.terms.push((field, value));
        self.rows.push(RoaringBitmap::new());
        self.counts.push(0);
        self.moves.push(0);
        term
    }

    /// Moves the lists together.
    fn tidy(&mut self) {
        let mut lists = Vec::with_capacity(self.lists.len() - self.waste);
        for place in &mut self.places {
            let (start, len) = (at(place.start), usize::from(place.len));
            place.start = u32::try_from(lists.len()).unwrap_or(u32::MAX);
            lists.extend(self.lists.get(start..start + len).unwrap_or_default());
        }
        self.lists = lists;
        self.waste = 0;
    }
}
