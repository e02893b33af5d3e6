//! Which items have the asked words, and how well.

use std::{collections::BTreeSet, sync::PoisonError};

use tantivy::{
    DocId, Score, Searcher, SegmentOrdinal, SegmentReader, Term,
    collector::{Collector, SegmentCollector},
    columnar::Column,
    query::{
        BooleanQuery, ConstScoreQuery, DisjunctionMaxQuery, FuzzyTermQuery, Occur,
        PhrasePrefixQuery, PhraseQuery, Query, TermQuery,
    },
    schema::{Field, IndexRecordOption},
};

use super::{
    Texts,
    asked::{Asked, Part},
    rows::{self, row},
    stem::Stems,
    tokens::cut,
    words::{Word, words},
};

/// How well a word is found: in the name or elsewhere, as it is written or in another form. What
/// an item is worth depends on the item alone, so that it keeps its place in the order while
/// others come and go.
mod worth {
    pub const NAME: f32 = 4.0;
    pub const NAME_STEM: f32 = 3.0;
    pub const BODY: f32 = 2.0;
    pub const BODY_STEM: f32 = 1.0;
    /// All the words stand in the name, in their order.
    pub const NAME_PHRASE: f32 = 4.0;
}

/// The shortest word in which a wrong letter is forgiven.
const FORGIVEN: usize = 5;
/// The shortest beginning of a word.
const BEGINNING: usize = 3;

/// Words of a text that are read to find what goes with it.
const READ: usize = 300;
/// A word that more than one in so many items has, and more than a few, says nothing of any.
const COMMON: u64 = 25;
const FEW: u64 = 5;

/// Whether a word is what was asked, but for one wrong letter or its end.
#[must_use]
pub fn is_nearly(asked: &str, word: &str) -> bool {
    let letters = asked.chars().count();
    (letters >= BEGINNING && word.starts_with(asked))
        || (letters >= FORGIVEN && strsim::osa_distance(asked, word) <= 1)
}

/// An item that has the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Match {
    /// Its number.
    pub row: u32,
    /// How well it has them: from 1 up.
    pub worth: u16,
}

impl Texts {
    /// Every item that has all that is asked, in no order. `ranked`: how well is asked, too.
    ///
    /// # Errors
    /// What tantivy says: its files are damaged.
    pub fn find(&self, asked: &Asked, ranked: bool) -> tantivy::Result<Vec<Match>> {
        let searcher = self.reader.searcher();
        let stems = self.stems();
        let mut clauses = Vec::new();
        for part in &asked.0 {
            let clause = match part {
                Part::Word(word) => self.word(&searcher, word, &stems)?,
                Part::Phrase(words) => Some(self.phrase(words)),
                Part::Beginning(word) => self.beginning(&searcher, word, &stems)?,
            };
            match clause {
                Some(clause) => clauses.push((Occur::Must, clause)),
                None => return Ok(Vec::new()),
            }
        }
        if ranked && asked.words().nth(1).is_some() {
            let words: Vec<&Word> = asked.words().collect();
            let phrase = phrase(self.fields.name, words.iter().copied());
            clauses.push((Occur::Should, constant(phrase, worth::NAME_PHRASE)));
        }
        let matches = Matches {
            rows: self.rows.of(&searcher)?,
            ranked,
        };
        searcher.search(&BooleanQuery::new(clauses), &matches)
    }

    /// Every item that shares words with a text. What it is worth: the rarer the words and the more
    /// of them, the more; in the name twice as much as elsewhere.
    ///
    /// # Errors
    /// What tantivy says: its files are damaged.
    pub fn like(&self, text: &str) -> tantivy::Result<Vec<Match>> {
        let searcher = self.reader.searcher();
        let stems = self.stems();
        let all = searcher.num_docs().max(1);
        let mut clauses: Vec<Box<dyn Query>> = Vec::new();
        let mut met: BTreeSet<String> = BTreeSet::new();
        for word in words(text).take(READ) {
            if word.folded.chars().count() < BEGINNING || !met.insert(word.folded.clone()) {
                continue;
            }
            let forms = stems
                .iter()
                .flat_map(|stems| stems.terms(&word.lower, &word.folded));
            let forms: Vec<String> = std::iter::once(cut(&word.folded)).chain(forms).collect();
            let mut found: Vec<Box<dyn Query>> = Vec::new();
            for (field, share) in [(self.fields.name, 2), (self.fields.body, 1)] {
                for form in &forms {
                    let form = Term::from_field_text(field, form);
                    let with = searcher.doc_freq(&form)?;
                    // What stands everywhere says nothing.
                    if with > 0 && with <= FEW.max(all / COMMON) {
                        let rare =
                            f64::from(u32::try_from(1 + all / with).unwrap_or(u32::MAX)).ln();
                        found.push(constant(term(form), as_worth(rare * f64::from(share))));
                    }
                }
            }
            clauses.extend(any(found));
        }
        if clauses.is_empty() {
            return Ok(Vec::new());
        }
        let query = BooleanQuery::union(clauses);
        let matches = Matches {
            rows: self.rows.of(&searcher)?,
            ranked: true,
        };
        searcher.search(&query, &matches)
    }

    /// The stemmers whose terms are in the index.
    fn stems(&self) -> Vec<Stems> {
        let languages = self
            .languages
            .read()
            .unwrap_or_else(PoisonError::into_inner);
        let known = |stems: &Stems| languages.contains(stems.code());
        Stems::all().filter(known).collect()
    }

    /// A word in any of its forms; when it stands nowhere so, with one wrong letter or as the
    /// beginning of a word. Nothing: it stands nowhere.
    fn word(
        &self,
        searcher: &Searcher,
        word: &Word,
        stems: &[Stems],
    ) -> tantivy::Result<Option<Box<dyn Query>>> {
        let folded = cut(&word.folded);
        let forms: Vec<String> = stems
            .iter()
            .flat_map(|stems| stems.terms(&word.lower, &word.folded))
            .collect();
        let mut found = self.forms(searcher, &folded, &forms)?;
        if found.is_empty() {
            found = self.nearly(&folded);
        }
        Ok(any(found))
    }

    /// A word of which perhaps only the beginning is there yet; when no word begins so, with one
    /// wrong letter.
    fn beginning(
        &self,
        searcher: &Searcher,
        word: &Word,
        stems: &[Stems],
    ) -> tantivy::Result<Option<Box<dyn Query>>> {
        let folded = cut(&word.folded);
        let mut found = Vec::new();
        for (field, worth) in [
            (self.fields.name, worth::NAME_STEM),
            (self.fields.body, worth::BODY_STEM),
        ] {
            found.extend(beginning(searcher, field, &folded, worth)?);
        }
        if found.is_empty() {
            return self.word(searcher, word, stems);
        }
        found.extend(self.forms(searcher, &folded, &[])?);
        Ok(any(found))
    }

    /// A word as it is written, and in its other forms, where they stand.
    fn forms(
        &self,
        searcher: &Searcher,
        folded: &str,
        forms: &[String],
    ) -> tantivy::Result<Vec<Box<dyn Query>>> {
        let mut found: Vec<Box<dyn Query>> = Vec::new();
        for (field, exact, stemmed) in [
            (self.fields.name, worth::NAME, worth::NAME_STEM),
            (self.fields.body, worth::BODY, worth::BODY_STEM),
        ] {
            let written = Term::from_field_text(field, folded);
            if searcher.doc_freq(&written)? > 0 {
                found.push(constant(term(written), exact));
            }
            let mut others: Vec<Box<dyn Query>> = Vec::new();
            for form in forms {
                let form = Term::from_field_text(field, form);
                if searcher.doc_freq(&form)? > 0 {
                    others.push(term(form));
                }
            }
            if !others.is_empty() {
                found.push(constant(Box::new(BooleanQuery::union(others)), stemmed));
            }
        }
        Ok(found)
    }

    /// Words like this one.
    fn nearly(&self, word: &str) -> Vec<Box<dyn Query>> {
        let letters = word.chars().count();
        let mut found: Vec<Box<dyn Query>> = Vec::new();
        for (field, worth) in [
            (self.fields.name, worth::NAME_STEM),
            (self.fields.body, worth::BODY_STEM),
        ] {
            let term = || Term::from_field_text(field, word);
            if letters >= FORGIVEN {
                let query = FuzzyTermQuery::new(term(), 1, true);
                found.push(constant(Box::new(query), worth));
            }
            if letters >= BEGINNING {
                found.push(constant(prefix(field, word), worth));
            }
        }
        found
    }

    fn phrase(&self, words: &[Word]) -> Box<dyn Query> {
        let found = [
            (self.fields.name, worth::NAME),
            (self.fields.body, worth::BODY),
        ]
        .map(|(field, worth)| constant(phrase(field, words.iter()), worth));
        Box::new(DisjunctionMaxQuery::new(found.into()))
    }
}

/// What any of some queries finds; nothing when there are none.
fn any(queries: Vec<Box<dyn Query>>) -> Option<Box<dyn Query>> {
    if queries.is_empty() {
        return None;
    }
    Some(Box::new(DisjunctionMaxQuery::new(queries)))
}

/// What has a word of a field that begins so; nothing when no word does.
fn beginning(
    searcher: &Searcher,
    field: Field,
    word: &str,
    worth: f32,
) -> tantivy::Result<Option<Box<dyn Query>>> {
    for segment in searcher.segment_readers() {
        let terms = segment.inverted_index(field)?;
        let mut range = terms.terms().range().ge(word).into_stream()?;
        if range.advance() && range.key().starts_with(word.as_bytes()) {
            return Ok(Some(constant(prefix(field, word), worth)));
        }
    }
    Ok(None)
}

/// What has a word of a field that begins so.
pub(super) fn prefix(field: Field, word: &str) -> Box<dyn Query> {
    let mut query = PhrasePrefixQuery::new(vec![Term::from_field_text(field, word)]);
    query.set_max_expansions(u32::MAX);
    Box::new(query)
}

/// What has a term.
pub(super) fn term(term: Term) -> Box<dyn Query> {
    Box::new(TermQuery::new(term, IndexRecordOption::Basic))
}

fn phrase<'a>(field: Field, words: impl Iterator<Item = &'a Word>) -> Box<dyn Query> {
    let terms = words.map(|word| Term::from_field_text(field, &cut(&word.folded)));
    Box::new(PhraseQuery::new(terms.collect()))
}

fn constant(query: Box<dyn Query>, worth: f32) -> Box<dyn Query> {
    Box::new(ConstScoreQuery::new(query, worth))
}

/// Collects what is found.
struct Matches {
    /// The items' numbers, by segment.
    rows: Vec<Column<u64>>,
    ranked: bool,
}

struct SegmentMatches {
    rows: Column<u64>,
    found: Vec<Match>,
}

impl Collector for Matches {
    type Fruit = Vec<Match>;
    type Child = SegmentMatches;

    fn for_segment(
        &self,
        segment: SegmentOrdinal,
        reader: &SegmentReader,
    ) -> tantivy::Result<SegmentMatches> {
        let known = usize::try_from(segment).ok().and_then(|n| self.rows.get(n));
        Ok(SegmentMatches {
            rows: match known {
                Some(known) => known.clone(),
                None => reader.fast_fields().u64(rows::NAME)?,
            },
            found: Vec::new(),
        })
    }

    fn requires_scoring(&self) -> bool {
        self.ranked
    }

    fn merge_fruits(&self, found: Vec<Vec<Match>>) -> tantivy::Result<Vec<Match>> {
        Ok(found.concat())
    }
}

impl SegmentCollector for SegmentMatches {
    type Fruit = Vec<Match>;

    fn collect(&mut self, document: DocId, worth: Score) {
        let row = row(&self.rows, document);
        self.found.extend(row.map(|row| Match {
            row,
            worth: whole(worth),
        }));
    }

    fn harvest(self) -> Vec<Match> {
        self.found
    }
}

/// A worth as tantivy takes it.
#[allow(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "a logarithm of a count"
)]
fn as_worth(worth: f64) -> Score {
    (worth * 8.0) as Score
}

/// A sum of the constants above as a whole number.
#[allow(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "at most WORDS times the worth of a name, and a phrase's"
)]
fn whole(worth: Score) -> u16 {
    worth.round() as u16
}
