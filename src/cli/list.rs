//! Flags that take words: one, or a list that is repeated or has spaces or commas between its
//! entries.

use std::{fmt::Display, str::FromStr};

use super::failure::Usage;

/// Reads every entry of a flag's values.
///
/// # Errors
/// [`Usage`] names the flag and the entry that cannot be read.
pub fn read<T: FromStr<Err: Display>>(flag: &str, values: &[String]) -> Result<Vec<T>, Usage> {
    values
        .iter()
        .flat_map(|value| value.split(|c: char| c == ',' || c.is_whitespace()))
        .filter(|entry| !entry.is_empty())
        .map(|entry| {
            entry
                .parse()
                .map_err(|error| Usage(format!("{flag} `{entry}` {error}")))
        })
        .collect()
}

/// Reads one word of the contract, for clap.
///
/// # Errors
/// Which words there are.
pub fn word<T: FromStr<Err: Display>>(text: &str) -> Result<T, String> {
    text.parse().map_err(|error: T::Err| error.to_string())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::account::Scope;

    #[test]
    fn entries_come_repeated_or_separated() {
        let values = ["read,write".to_owned(), "issue admin".to_owned()];
        assert_eq!(read::<Scope>("--scope", &values).unwrap(), Scope::ALL);
        let wrong = read::<Scope>("--scope", &["root".to_owned()]).unwrap_err();
        assert_eq!(
            wrong.to_string(),
            "--scope `root` must be one of read, write, issue, admin"
        );
    }
}
