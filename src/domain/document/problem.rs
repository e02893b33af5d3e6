//! What is wrong with a document, member by member.

use std::fmt;

use serde::Serialize;

use crate::domain::time::Moment;

/// What is wrong with one member of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// JSON Pointer (RFC 6901) of the member, for example `/location/latitude`.
    pub pointer: String,
    /// What is wrong, in English.
    pub detail: String,
    /// The kind of problem; the pages translate it.
    #[serde(skip)]
    pub code: ProblemCode,
}

/// The kinds of problem a value can have. Each has a message `problem-…` in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemCode {
    /// A member that must be there is missing or empty.
    Required,
    /// The member is not one that the contract knows.
    Unknown,
    /// The value has the wrong JSON type or form; carries the reader's words.
    Malformed(String),
    /// A text holds a NUL character.
    Nul,
    /// The text is longer than this many characters.
    TooLong(usize),
    /// There are more than this many entries.
    TooMany(usize),
    /// The number is outside these bounds, both inclusive.
    OutOfRange(String, String),
    /// The value is not one of these.
    NotOneOf(String),
    /// The end lies before the start.
    EndBeforeStart,
    /// The highest age is below the lowest.
    AgesReversed,
    /// A rule does not hold for the day on which it begins.
    NotFromStart,
    /// The value names something that does not exist here.
    DoesNotExist,
    /// The value is already in use.
    Taken,
    /// Latitude and longitude must be given together.
    Incomplete,
    /// The clocks of the place go forward then: there is no such local time.
    SkippedTime,
    /// The clocks of the place go back then: this local time comes twice.
    RepeatedTime,
    /// The address is on a private network or this machine, where no learner can follow it.
    PrivateAddress,
    /// This may not be changed after creation.
    Fixed,
    /// Something has a price and is free of charge.
    FreeAndPriced,
    /// A playlist that is to be published has no steps.
    NoSteps,
    /// There is something, but neither an opportunity nor a playlist.
    NoStep,
    /// It has not begun yet; carries when it does.
    NotBefore(Moment),
    /// Not part of this version; carries what to do instead.
    NotSupported(String),
}

impl fmt::Display for ProblemCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Required => f.write_str("is required"),
            Self::Unknown => f.write_str("is not a known member"),
            Self::Malformed(why) => f.write_str(why),
            Self::Nul => f.write_str("contains a NUL character"),
            Self::TooLong(n) => write!(f, "is longer than {n} characters"),
            Self::TooMany(n) => write!(f, "has more than {n} entries"),
            Self::OutOfRange(low, high) => write!(f, "must lie between {low} and {high}"),
            Self::NotOneOf(list) => write!(f, "must be one of {list}"),
            Self::EndBeforeStart => f.write_str("lies before the start"),
            Self::NotFromStart => {
                f.write_str("does not hold for the day on which it begins (startTime)")
            }
            Self::AgesReversed => f.write_str("is below the lowest age"),
            Self::DoesNotExist => f.write_str("does not exist here"),
            Self::Taken => f.write_str("is already taken"),
            Self::Incomplete => f.write_str("needs both latitude and longitude"),
            Self::SkippedTime => f.write_str("is skipped there when the clocks go forward"),
            Self::RepeatedTime => f.write_str("comes twice there when the clocks go back"),
            Self::PrivateAddress => f.write_str("points to a private network"),
            Self::Fixed => f.write_str("cannot be changed"),
            Self::FreeAndPriced => f.write_str("is given for what is free of charge"),
            Self::NoSteps => f.write_str("has no step to publish"),
            Self::NoStep => f.write_str("is neither an opportunity nor a playlist"),
            Self::NotBefore(start) => write!(f, "begins only at {start}"),
            Self::NotSupported(instead) => write!(f, "is not supported yet: {instead}"),
        }
    }
}

/// Every problem of one document, in the order in which they were found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// Notes that the member at `pointer` has a problem: the first of each member is told. That it
    /// is required is not, when something inside it could not be read.
    pub fn add(&mut self, pointer: impl Into<String>, code: ProblemCode) {
        let pointer = pointer.into();
        let follows = code == ProblemCode::Required && self.has(&pointer);
        if !follows && self.0.iter().all(|known| known.pointer != pointer) {
            self.0.push(Problem {
                pointer,
                detail: code.to_string(),
                code,
            });
        }
    }

    /// Whether a problem is known of the member at `pointer` or of something inside it.
    #[must_use]
    pub fn has(&self, pointer: &str) -> bool {
        self.0.iter().any(|known| {
            let below = known.pointer.strip_prefix(pointer);
            below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    }

    /// Notes what another look at the same document found.
    pub fn extend(&mut self, more: Self) {
        for problem in more.0 {
            self.add(problem.pointer, problem.code);
        }
    }

    /// Notes a problem when `wrong` is true.
    pub fn add_if(&mut self, wrong: bool, pointer: impl Into<String>, code: ProblemCode) {
        if wrong {
            self.add(pointer, code);
        }
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The problems as an error, or `value` when there is none.
    ///
    /// # Errors
    /// Itself, when it holds a problem.
    pub fn or<T>(self, value: T) -> Result<T, Self> {
        if self.is_empty() {
            Ok(value)
        } else {
            Err(self)
        }
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, problem) in self.0.iter().enumerate() {
            if n > 0 {
                f.write_str("; ")?;
            }
            write!(f, "{} {}", problem.pointer, problem.detail)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_problem_is_told_of_a_member() {
        let mut problems = Problems::default();
        problems.add("/name/lt", ProblemCode::Malformed("is odd".to_owned()));
        problems.add("/name", ProblemCode::Required);
        problems.add("/names", ProblemCode::Required);
        problems.add("/name", ProblemCode::TooMany(3));
        problems.add("/name", ProblemCode::TooLong(3));
        assert_eq!(
            problems.to_string(),
            "/name/lt is odd; /names is required; /name has more than 3 entries"
        );
    }
}
