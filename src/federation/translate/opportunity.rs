//! Opportunities: an Event when it has a start, else a Page (contract.md section 3).
mod read;
mod write;
mod writing;

pub(super) use read::is_opportunity;
pub use read::read_opportunity;
pub use write::{Details, to_event, to_opportunity, to_page};

use super::picture;
pub use picture::Picture;
