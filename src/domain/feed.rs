//! Feeds: files of others from which opportunities are read, whatever their shape.
//!
//! Bytes go in, [`Record`]s come out, one after the other, so that a file of any size needs the
//! same memory. What a record cannot give is told with its line, and reading goes on.
//!
//! # Layout
//! - [`Format`]: the shapes that are known.
//! - [`Mapping`]: how the columns or paths of a source become members of an opportunity.
//! - [`Records`]: the iterator.
//! - `csv`, `lines`, `elements`: raw records of each format.
//! - `source`, `value`, `coordinates`: from raw values to members.
//! - [`identity`]: by what a record is known again.

mod coordinates;
pub(in crate::domain) mod csv;
mod elements;
mod entity;
mod format;
mod grammar;
mod identity;
mod input;
mod lines;
mod mapping;
mod records;
mod source;
mod target;
mod tree;
mod value;

pub use format::Format;
pub use identity::identity;
pub use input::Progress;
pub use mapping::{Mapping, MappingError, MappingErrors};
pub use records::{Records, SourceError};

use serde::Serialize;
use serde_json::{Map, Value};

/// Largest single record that is read, in bytes. A longer one is rejected, and reading goes on
/// behind it.
pub const MOST_BYTES: usize = 4 * 1024 * 1024;

/// One opportunity of a source.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// Line of the source on which it begins, from 1.
    pub line: u64,
    /// Members of an opportunity as the API takes them (contract.md section 4). `identifier` is
    /// always there: the source's own, else [`identity`].
    pub members: Map<String, Value>,
}

/// A record that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rejected {
    /// Line of the source on which it begins, from 1.
    pub line: u64,
    /// The source's own identifier, when it could be read.
    pub id: Option<String>,
    /// What is wrong, in English.
    pub reason: String,
}

/// What a source says where one record is expected.
pub type Row = Result<Record, Rejected>;
