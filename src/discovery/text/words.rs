//! Words of a text, as they are indexed, asked for and marked: one rule for all three.

use std::ops::Range;

use crate::domain::slug::fold;

/// A word where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// In lower case, with its marks.
    pub lower: String,
    /// In lower case, without marks, in Latin where it was Serbian Cyrillic.
    pub folded: String,
    /// Its bytes in the text.
    pub range: Range<usize>,
}

fn is_part(character: char) -> bool {
    character.is_alphanumeric() || is_mark(character)
}

/// Marks that follow the letter which they belong to.
fn is_mark(character: char) -> bool {
    unicode_normalization::char::is_combining_mark(character)
}

impl Word {
    /// A word as it is written at a place of a text.
    #[must_use]
    pub fn new(written: &str, range: Range<usize>) -> Self {
        Self {
            lower: written.to_lowercase(),
            folded: fold(written),
            range,
        }
    }
}

/// Where the next word of a text is, from a place on: a run of letters, digits and their marks.
#[must_use]
pub fn next(text: &str, from: usize) -> Option<Range<usize>> {
    let rest = text.get(from..)?;
    let start = rest.find(char::is_alphanumeric)?;
    let word = rest.get(start..)?;
    let end = word.find(|character| !is_part(character));
    let start = from + start;
    Some(start..start + end.unwrap_or(word.len()))
}

/// The words of a text, in order.
pub fn words(text: &str) -> impl Iterator<Item = Word> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let range = next(text, at)?;
            at = range.end;
            let word = Word::new(text.get(range.clone())?, range);
            if !word.folded.is_empty() {
                return Some(word);
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Vec<String> {
        words(text).map(|word| word.folded).collect()
    }

    #[test]
    fn words_are_runs_of_letters_and_digits() {
        assert_eq!(
            folded("3D-spausdinimas, „Žalioji“ robotika!"),
            ["3d", "spausdinimas", "zalioji", "robotika"]
        );
        assert_eq!(folded(" … — \u{301}!"), Vec::<String>::new());
    }

    #[test]
    fn every_spelling_of_a_letter_is_one() {
        for (text, word) in [
            ("Đorđe", "dorde"),
            ("Ђорђе", "dorde"),
            ("Łódź", "lodz"),
            ("Straße", "strasse"),
            ("bål", "bal"),
            ("e\u{301}te\u{301}", "ete"),
            ("Радионица", "radionica"),
            ("مُتْحَف", "متحف"),
        ] {
            assert_eq!(folded(text), [word], "{text}");
        }
    }

    #[test]
    fn a_word_knows_where_it_stands() {
        let text = "o e\u{301}te\u{301}.";
        let found: Vec<&str> = words(text)
            .filter_map(|word| text.get(word.range))
            .collect();
        assert_eq!(found, ["o", "e\u{301}te\u{301}"]);
    }
}
