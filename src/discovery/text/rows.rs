//! The numbers of the items that the index's documents are about, opened once for each segment: to
//! open them costs more than to look up what few documents hold.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

use tantivy::{DocId, Searcher, columnar::Column, index::SegmentId};

/// The name of the field.
pub const NAME: &str = "row";

/// The numbers of the items in the segments that were asked last.
#[derive(Clone, Default)]
pub struct Rows(Arc<RwLock<HashMap<SegmentId, Column<u64>>>>);

impl Rows {
    /// The numbers in each segment of a searcher, in its order.
    ///
    /// # Errors
    /// What tantivy says: its files are damaged.
    pub fn of(&self, searcher: &Searcher) -> tantivy::Result<Vec<Column<u64>>> {
        let segments = searcher.segment_readers().iter();
        let known: Option<Vec<Column<u64>>> = {
            let opened = self.0.read().unwrap_or_else(PoisonError::into_inner);
            let known = segments
                .clone()
                .map(|segment| opened.get(&segment.segment_id()));
            known.map(Option::<&Column<u64>>::cloned).collect()
        };
        if let Some(known) = known {
            return Ok(known);
        }
        let columns: Vec<Column<u64>> = segments
            .clone()
            .map(|segment| segment.fast_fields().u64(NAME))
            .collect::<tantivy::Result<_>>()?;
        let ids = segments.map(|segment| segment.segment_id());
        let mut opened = self.0.write().unwrap_or_else(PoisonError::into_inner);
        // The segments of before are gone, or soon will be.
        *opened = ids.zip(columns.iter().cloned()).collect();
        Ok(columns)
    }
}

/// The number of a document's item.
#[must_use]
pub fn row(numbers: &Column<u64>, document: DocId) -> Option<u32> {
    numbers.first(document).and_then(|row| row.try_into().ok())
}
