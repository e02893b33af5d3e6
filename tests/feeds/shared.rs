//! What the tests of feeds have in common.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value};
use waymark::domain::{
    OpportunityContent, Problems,
    document::{Document, check_members},
    feed::{Format, Mapping, Record, Records, Rejected},
};

/// Everything that a source gives.
pub(super) struct Read {
    pub records: Vec<Record>,
    pub rejected: Vec<Rejected>,
}

impl Read {
    /// The record with this identifier.
    pub fn find(&self, identifier: &str) -> &Map<String, Value> {
        let found = self
            .records
            .iter()
            .find(|record| record.members["identifier"] == identifier);
        &found
            .unwrap_or_else(|| panic!("no record {identifier}"))
            .members
    }

    /// Lines and reasons of what was rejected.
    pub fn reasons(&self) -> Vec<(u64, &str)> {
        self.rejected
            .iter()
            .map(|rejected| (rejected.line, rejected.reason.as_str()))
            .collect()
    }
}

pub(super) fn read_all(bytes: &[u8], format: Option<Format>, mapping: Mapping) -> Read {
    let mut read = Read {
        records: Vec::new(),
        rejected: Vec::new(),
    };
    for row in Records::open(bytes, "-", format, mapping).unwrap() {
        match row.unwrap() {
            Ok(record) => read.records.push(record),
            Err(rejected) => read.rejected.push(rejected),
        }
    }
    read
}

/// What the reader of opportunities says to these members, as for an import.
pub(super) fn problems(members: &Map<String, Value>) -> Problems {
    let mut members = members.clone();
    members.insert("organisation".to_owned(), "library".into());
    let mut problems = Problems::default();
    check_members::<OpportunityContent>(&members, &mut problems);
    OpportunityContent::read(&members, &mut problems).check(&mut problems);
    problems
}

/// A path in the repository.
pub(super) fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A real file that is kept beside the repository on some machines. Says so when it is not there.
pub(super) fn real_file(name: &str) -> Option<Vec<u8>> {
    let path = here("../shared/data/feeds").join(name);
    let bytes = std::fs::read(&path).ok();
    if bytes.is_none() {
        eprintln!("skipped: there is no real file {name} beside the repository");
    }
    bytes
}
