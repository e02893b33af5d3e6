//! Reading the bodies that are no items: every member that is unknown or wrong is told at once,
//! together with what the action finds wrong with the values.

use crate::{
    actions::{Error, Members},
    domain::{
        Problems, Rule,
        document::{Document, check_members},
    },
};

/// Reads a document, noting what is wrong with its members.
pub fn read<T: Document>(members: &Members) -> (T, Problems) {
    let mut problems = Problems::default();
    check_members::<T>(members, &mut problems);
    let read = T::read(members, &mut problems);
    (read, problems)
}

/// The outcome of an action on a document in which `problems` were found: its refusals are added
/// to them, and its success counts only when there are none. To be called inside the transaction.
///
/// # Errors
/// All the problems together, or whatever else the action refused.
pub fn with_problems<T>(problems: Problems, outcome: Result<T, Error>) -> Result<T, Error> {
    match outcome {
        Err(Error::Rule(Rule::Invalid(more))) => {
            let mut all = problems;
            all.extend(more);
            Err(all.into())
        }
        Ok(done) => Ok(problems.or(done)?),
        refused => refused,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::ProblemCode;

    #[test]
    fn what_was_read_and_what_was_refused_are_told_together() {
        let mut read = Problems::default();
        read.add("/scopes/0", ProblemCode::Malformed("unknown".into()));
        let mut refused = Problems::default();
        refused.add("/scopes", ProblemCode::Required);
        refused.add("/account", ProblemCode::DoesNotExist);
        let outcome: Result<(), Error> = Err(refused.into());
        let Err(Error::Rule(Rule::Invalid(all))) = with_problems(read.clone(), outcome) else {
            panic!("it was refused");
        };
        let pointers: Vec<&str> = all
            .0
            .iter()
            .map(|problem| problem.pointer.as_str())
            .collect();
        assert_eq!(pointers, ["/scopes/0", "/account"]);
        assert!(with_problems(read, Ok(())).is_err());
        assert!(with_problems(Problems::default(), Ok(())).is_ok());
    }
}
