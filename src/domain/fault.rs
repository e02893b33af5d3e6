//! What goes wrong with another server, as an operator is told of it.

use std::fmt;

/// Why another server does not take or give something. It is stored as its English sentence, which
/// the API and the command line show; pages tell it in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// No connection, or no answer in time.
    Silent,
    /// It answers with this status.
    Answers(u16),
    /// It does not take our signature: 401 or 403.
    Denies(u16),
    /// 410.
    Gone,
    /// 404.
    Missing,
    /// The operator's word keeps us from it.
    Unspoken,
    /// Anything else, which is about one document and said in the words of the trade.
    Other(String),
}

const SILENT: &str = "the other server does not answer";
const ANSWERS: &str = "the other server answers ";
const DENIES: &str = "the other server refuses us with ";
const GONE: &str = "it is gone";
const MISSING: &str = "it is not there";
const UNSPOKEN: &str = "the host is not spoken to";

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Silent => f.write_str(SILENT),
            Self::Answers(status) => write!(f, "{ANSWERS}{status}"),
            Self::Denies(status) => write!(f, "{DENIES}{status}"),
            Self::Gone => f.write_str(GONE),
            Self::Missing => f.write_str(MISSING),
            Self::Unspoken => f.write_str(UNSPOKEN),
            Self::Other(why) => f.write_str(why),
        }
    }
}

impl From<&str> for Fault {
    /// Reads what [`fmt::Display`] wrote.
    fn from(text: &str) -> Self {
        let status = |begin: &str| text.strip_prefix(begin)?.parse().ok();
        match text {
            SILENT => Self::Silent,
            GONE => Self::Gone,
            MISSING => Self::Missing,
            UNSPOKEN => Self::Unspoken,
            _ => status(ANSWERS)
                .map(Self::Answers)
                .or_else(|| status(DENIES).map(Self::Denies))
                .unwrap_or_else(|| Self::Other(text.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stored_fault_is_read_again() {
        for fault in [
            Fault::Silent,
            Fault::Answers(503),
            Fault::Denies(401),
            Fault::Gone,
            Fault::Missing,
            Fault::Unspoken,
            Fault::Other("the document has no id".to_owned()),
        ] {
            assert_eq!(Fault::from(fault.to_string().as_str()), fault);
        }
    }
}
