//! Words as they were asked for: single ones, and phrases in quotation marks.

use super::words::{Word, words};

/// The most words that are looked for.
pub const WORDS: usize = 12;

/// What must all occur.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked(pub Vec<Part>);

/// A part of what was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// A word, in any of its forms.
    Word(Word),
    /// Words as they are written, one after the other.
    Phrase(Vec<Word>),
    /// A word of which perhaps only the beginning is there yet.
    Beginning(Word),
}

/// Quotation marks of the network's languages. One that nothing closes reaches to the end.
const QUOTES: &[char] = &['"', '„', '“', '”', '«', '»'];

impl Asked {
    /// Reads what somebody typed.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut parts = Vec::new();
        let mut left = WORDS;
        for (n, piece) in text.split(QUOTES).enumerate() {
            let mut found: Vec<Word> = words(piece).take(left).collect();
            left -= found.len();
            if n % 2 == 0 || found.len() == 1 {
                parts.extend(found.drain(..).map(Part::Word));
            } else if !found.is_empty() {
                parts.push(Part::Phrase(found));
            }
        }
        Self(parts)
    }

    /// Reads what somebody is typing: the last word may go on.
    #[must_use]
    pub fn typed(text: &str) -> Self {
        let mut asked = Self::read(text);
        let goes_on = text.chars().next_back().is_some_and(char::is_alphanumeric);
        if goes_on && let Some(Part::Word(word)) = asked.0.last().cloned() {
            asked.0.pop();
            asked.0.push(Part::Beginning(word));
        }
        asked
    }

    /// Whether no word is asked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every word that is asked for.
    pub fn words(&self) -> impl Iterator<Item = &Word> {
        self.0.iter().flat_map(|part| match part {
            Part::Word(word) | Part::Beginning(word) => std::slice::from_ref(word),
            Part::Phrase(words) => words.as_slice(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Vec<String>> {
        let folded = |word: &Word| word.folded.clone();
        Asked::read(text)
            .0
            .iter()
            .map(|part| match part {
                Part::Word(word) | Part::Beginning(word) => vec![folded(word)],
                Part::Phrase(words) => words.iter().map(folded).collect(),
            })
            .collect()
    }

    #[test]
    fn phrases_are_what_is_in_quotation_marks() {
        assert_eq!(read("first aid"), [["first"], ["aid"]]);
        assert_eq!(read("\"first aid\" Kaunas").first().map(Vec::len), Some(2));
        assert_eq!(read("„pirmoji pagalba“").first().map(Vec::len), Some(2));
        assert_eq!(read("« premiers secours").first().map(Vec::len), Some(2));
        assert_eq!(read("\"aid\""), [["aid"]]);
        assert_eq!(read("\"\" -- \"!\""), Vec::<Vec<String>>::new());
    }

    #[test]
    fn the_last_word_that_is_typed_may_go_on() {
        let last = |text: &str| Asked::typed(text).0.pop();
        assert!(matches!(last("first ai"), Some(Part::Beginning(_))));
        assert!(matches!(last("first aid "), Some(Part::Word(_))));
        assert!(matches!(last("\"first ai"), Some(Part::Phrase(_))));
        assert_eq!(last(" "), None);
    }

    #[test]
    fn no_more_words_are_read_than_are_looked_for() {
        assert_eq!(read(&"a ".repeat(1_000)).len(), WORDS);
        assert_eq!(
            read(&format!("\"{}\"", "a ".repeat(1_000)))
                .first()
                .map(Vec::len),
            Some(WORDS)
        );
    }
}
