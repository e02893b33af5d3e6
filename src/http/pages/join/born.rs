//! A month and a year, in two fields.

use crate::http::form::Fields;

/// The field of the month; problems stand there.
pub const MONTH: &str = "birthMonth";
/// The field of the year.
pub const YEAR: &str = "birthYear";

/// When somebody was born, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Born {
    /// The month, from 1 to 12.
    pub month: String,
    /// The year, in four digits.
    pub year: String,
    /// What is wrong with that.
    pub error: Option<String>,
}

impl Born {
    /// Reads the two fields.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        Self {
            month: fields.get(MONTH).trim().to_owned(),
            year: fields.get(YEAR).trim().to_owned(),
            error: None,
        }
    }

    /// As the domain reads it: `2010-04`.
    #[must_use]
    pub fn month_of_year(&self) -> String {
        format!("{}-{:0>2}", self.year, self.month)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_filled_up() {
        let fields: Fields = [(MONTH, " 4 "), (YEAR, "2010")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .into_iter()
            .collect();
        assert_eq!(Born::read(&fields).month_of_year(), "2010-04");
        assert_eq!(Born::default().month_of_year(), "-00");
    }
}
