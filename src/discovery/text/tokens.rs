//! The terms of a text, as tantivy asks for them.

use std::collections::HashMap;

use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

use super::{
    super::entry::Text,
    stem::Stems,
    words::{self, Word},
};
use crate::domain::LanguageTag;

/// Its name in the index.
pub const NAME: &str = "waymark";
/// Between what a text is given with and the text.
pub const END: char = '\0';
/// Words that are no words of a language are cut.
const LONGEST: usize = 100;
/// Words whose terms are remembered.
const REMEMBERED: usize = 30_000;

/// A text as it is given to the index: its language before it.
#[must_use]
pub fn written(text: &Text) -> String {
    let language = text.language.as_ref().map_or("", LanguageTag::as_str);
    format!("{language}{END}{}", text.text)
}

/// A word, no longer than words are.
#[must_use]
pub fn cut(word: &str) -> String {
    word.chars().take(LONGEST).collect()
}

/// The terms of words.
type Known = HashMap<Box<str>, Box<[Box<str>]>>;

/// The terms of words that were met, by language: few words are most of every text.
#[derive(Clone, Default)]
pub struct Terms {
    known: HashMap<String, Known>,
    words: usize,
}

impl Terms {
    /// Makes sure that the terms of a word are known.
    fn learn(&mut self, language: &str, stems: Option<&Stems>, word: &str) {
        let known = self.known.get(language);
        if known.is_some_and(|known| known.contains_key(word)) {
            return;
        }
        if self.words >= REMEMBERED {
            self.known.clear();
            self.words = 0;
        }
        let Word { lower, folded, .. } = Word::new(word, 0..word.len());
        let stems = stems.into_iter();
        let stems = stems.flat_map(|stems| stems.terms(&lower, &folded));
        let terms = std::iter::once(cut(&folded)).chain(stems);
        let terms = terms.map(String::into_boxed_str).collect();
        let known = self.known.entry(language.to_owned()).or_default();
        known.insert(word.into(), terms);
        self.words += 1;
    }

    fn term(&self, language: &str, word: &str, number: usize) -> Option<&str> {
        let terms = self.known.get(language)?.get(word)?;
        terms.get(number).map(|term| &**term)
    }
}

impl Tokenizer for Terms {
    type TokenStream<'a> = Stream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Stream<'a> {
        let (language, text) = text.split_once(END).unwrap_or(("", text));
        let tag: Option<LanguageTag> = language.parse().ok();
        Stream {
            terms: self,
            language,
            stems: tag.as_ref().and_then(Stems::of),
            text,
            at: 0,
            word: None,
            token: Token {
                position: usize::MAX,
                ..Token::default()
            },
        }
    }
}

/// The terms of one text: each word as it is written, then by its stems, all at one place.
pub struct Stream<'a> {
    terms: &'a mut Terms,
    language: &'a str,
    stems: Option<Stems>,
    text: &'a str,
    at: usize,
    /// The word, and the number of its next term.
    word: Option<(&'a str, usize)>,
    token: Token,
}

impl Stream<'_> {
    fn set(&mut self, term: usize) -> bool {
        let Some((word, number)) = &mut self.word else {
            return false;
        };
        let Some(text) = self.terms.term(self.language, word, term) else {
            return false;
        };
        self.token.text.clear();
        self.token.text.push_str(text);
        *number = term + 1;
        true
    }
}

impl TokenStream for Stream<'_> {
    fn advance(&mut self) -> bool {
        if let Some((_, next)) = self.word
            && self.set(next)
        {
            return true;
        }
        while let Some(range) = words::next(self.text, self.at) {
            self.at = range.end;
            let word = self.text.get(range.clone()).unwrap_or_default();
            self.terms.learn(self.language, self.stems.as_ref(), word);
            self.word = Some((word, 0));
            if !self.set(0) || self.token.text.is_empty() {
                continue;
            }
            self.token.offset_from = range.start;
            self.token.offset_to = range.end;
            self.token.position = self.token.position.wrapping_add(1);
            return true;
        }
        false
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn terms(language: &str, text: &str) -> Vec<(usize, String)> {
        let text = written(&Text {
            language: language.parse().ok(),
            text: text.to_owned(),
        });
        let mut terms = Terms::default();
        let mut found = Vec::new();
        // Twice: what is remembered is the same.
        for _ in 0..2 {
            found.clear();
            let mut stream = terms.token_stream(&text);
            while stream.advance() {
                found.push((stream.token().position, stream.token().text.clone()));
            }
        }
        found
    }

    #[test]
    fn a_word_and_its_stems_stand_at_one_place() {
        let expected = [(0, "robots"), (0, "en:robot"), (1, "dance"), (1, "en:danc")];
        let expected = expected.map(|(place, term)| (place, term.to_owned()));
        assert_eq!(terms("en", "Robots  dance!"), expected);
        assert_eq!(terms("sl", "Ples!"), [(0, "ples".to_owned())]);
        assert_eq!(terms("", "…"), []);
    }

    #[test]
    fn a_stem_is_also_taken_of_the_word_without_its_marks() {
        let found = terms("lt", "Šaknys");
        let stems: Vec<&str> = found.iter().skip(1).map(|(_, term)| &**term).collect();
        assert_eq!(stems, ["lt:sakn"]);
        let found = terms("de", "Gärten");
        assert!(found.contains(&(0, "de:gart".to_owned())), "{found:?}");
    }
}
