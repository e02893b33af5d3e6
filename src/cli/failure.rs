//! How a command that did not succeed ends.

use std::process::ExitCode;

use super::output;
use crate::{
    actions,
    app::Failure,
    config,
    domain::{ProblemCode, Problems, Rule},
};

/// The command was called wrongly.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Usage(pub String);

/// Tells on stderr what went wrong; the exit code.
pub fn tell(error: &anyhow::Error) -> ExitCode {
    for line in format!("{error:#}").lines() {
        output::tell(&format!("waymark: {line}"));
    }
    ExitCode::from(code(error))
}

/// 2 for wrong usage and settings, 1 for everything else.
fn code(error: &anyhow::Error) -> u8 {
    let misfit = matches!(
        error.downcast_ref(),
        Some(Failure::Misfit(_) | Failure::Tiles(_))
    );
    if error.is::<config::Error>() || error.is::<Usage>() || misfit {
        2
    } else {
        1
    }
}

/// An action's refusal, for a command whose flags have the names of the document's members: a value
/// that can never be right is wrong usage.
pub fn of_action(error: actions::Error) -> anyhow::Error {
    match error {
        actions::Error::Rule(Rule::Invalid(problems)) => {
            let told = as_flags(&problems);
            let about_the_database = problems
                .0
                .iter()
                .any(|p| matches!(p.code, ProblemCode::DoesNotExist | ProblemCode::Taken));
            if about_the_database {
                anyhow::anyhow!(told)
            } else {
                Usage(told).into()
            }
        }
        error => error.into(),
    }
}

/// A refusal that only other settings mend.
pub fn of_settings(error: actions::Error) -> anyhow::Error {
    match error {
        actions::Error::Rule(rule) => Usage(rule.to_string()).into(),
        error @ actions::Error::Store(_) => error.into(),
    }
}

/// `/operator is required` as `--operator is required`.
fn as_flags(problems: &Problems) -> String {
    let told: Vec<String> = problems
        .0
        .iter()
        .map(|problem| {
            format!(
                "--{} {}",
                problem.pointer.trim_start_matches('/'),
                problem.detail
            )
        })
        .collect();
    told.join("\n")
}
