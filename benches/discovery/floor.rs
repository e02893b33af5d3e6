//! The least that a question could cost: the words by tantivy alone, the box by a grid alone. They
//! know no dates, no filters and no counts beside them.

use std::collections::HashMap;

use tantivy::{
    Index, IndexReader, TantivyDocument,
    collector::{Count, TopDocs},
    query::QueryParser,
    schema::{Field, Schema, TEXT},
};
use waymark::{
    discovery::{Squares, entry::Entry, on_map},
    domain::search::BoundingBox,
};

use crate::questions::Question;

/// Cells of a degree.
const PER_DEGREE: f64 = 4.0;

pub struct Floor {
    reader: IndexReader,
    text: Field,
    /// Latitudes and longitudes, by cell.
    grid: HashMap<(i32, i32), Vec<(f64, f64)>>,
}

fn cell(degrees: f64) -> i32 {
    #[allow(clippy::cast_possible_truncation)]
    let cell = (degrees * PER_DEGREE).floor() as i32;
    cell
}

impl Floor {
    pub fn of(entries: impl Iterator<Item = Entry>) -> Self {
        let mut schema = Schema::builder();
        let text = schema.add_text_field("text", TEXT);
        let index = Index::create_from_tempdir(schema.build()).unwrap();
        let mut writer = index.writer_with_num_threads(1, 50_000_000).unwrap();
        let mut grid: HashMap<_, Vec<_>> = HashMap::new();
        for entry in entries {
            let mut document = TantivyDocument::default();
            for one in entry.names.iter().chain(&entry.texts) {
                document.add_text(text, &one.text);
            }
            writer.add_document(document).unwrap();
            if let Some((latitude, longitude)) = entry.point {
                let cell = (cell(latitude), cell(longitude));
                grid.entry(cell).or_default().push((latitude, longitude));
            }
        }
        writer.commit().unwrap();
        writer.wait_merging_threads().unwrap();
        let reader = index.reader().unwrap();
        Self { reader, text, grid }
    }

    /// Answers what it can of a question, and says how much it found; nothing when it cannot.
    pub fn ask(&self, question: &Question) -> Option<usize> {
        match question {
            Question::Search(query) if !query.words.is_empty() && query.bbox.is_none() => {
                let searcher = self.reader.searcher();
                let mut parser = QueryParser::for_index(searcher.index(), vec![self.text]);
                parser.set_conjunction_by_default();
                let parsed = parser.parse_query(&query.words).ok()?;
                let wanted = (TopDocs::with_limit(20).order_by_score(), Count);
                let (first, count) = searcher.search(&parsed, &wanted).ok()?;
                Some(count.max(first.len()))
            }
            Question::Search(query) if query.words.is_empty() => {
                let mut found = 0;
                self.inside(query.bbox?, |_| found += 1);
                Some(found)
            }
            Question::Map(query, squares, _) => Some(self.squares(query.bbox?, *squares)),
            Question::Search(_) | Question::Suggest(_) => None,
        }
    }

    fn inside(&self, area: BoundingBox, mut each: impl FnMut((f64, f64))) {
        for y in cell(area.south)..=cell(area.north) {
            for x in cell(area.west)..=cell(area.east) {
                for &(latitude, longitude) in self.grid.get(&(y, x)).into_iter().flatten() {
                    if (area.south..=area.north).contains(&latitude)
                        && (area.west..=area.east).contains(&longitude)
                    {
                        each((latitude, longitude));
                    }
                }
            }
        }
    }

    fn squares(&self, area: BoundingBox, squares: Squares) -> usize {
        let mut found: HashMap<(u32, u32), u32> = HashMap::new();
        self.inside(area, |(latitude, longitude)| {
            *found
                .entry(squares.of(on_map(latitude, longitude)))
                .or_default() += 1;
        });
        found.len()
    }
}
