//! What somebody reports to the operator.

use chrono::{DateTime, Utc};

use super::{Host, ObjectUrl, ReportId};

/// Longest text of a report, in characters.
pub const TEXT: usize = 2_000;
/// Reports that are open at once, of one server; more are not taken in.
pub const MOST_OPEN: i64 = 100;

/// That something is wrong with a thing. Who says so here is not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Its id.
    pub id: ReportId,
    /// What it is about: a thing, or an actor.
    pub object: ObjectUrl,
    /// Whose that is.
    pub actor: ObjectUrl,
    /// What is wrong.
    pub text: String,
    /// The server from which it came (a Flag); nothing: from here.
    pub host: Option<Host>,
    /// The Flag by which it came.
    pub flag: Option<ObjectUrl>,
    /// The server that the thing is from was told, too.
    pub forwarded: bool,
    /// When it was made.
    pub created: DateTime<Utc>,
    /// When an operator was done with it.
    pub settled: Option<DateTime<Utc>>,
}
