//! Where the asked words stand in a text.

use std::ops::Range;

use super::{
    asked::Asked,
    query::is_nearly,
    stem::Stems,
    words::{Word, words},
};
use crate::domain::LanguageTag;

/// The bytes of a text at which an asked word stands, in order: in any of its forms, or nearly so
/// when it does not stand there otherwise.
#[must_use]
pub fn marks(text: &str, language: &LanguageTag, asked: &Asked) -> Vec<Range<usize>> {
    let stems = Stems::of(language);
    let forms = |word: &Word| -> Vec<String> {
        let stems = stems.iter();
        stems
            .flat_map(|stems| stems.terms(&word.lower, &word.folded))
            .collect()
    };
    let asked: Vec<(&Word, Vec<String>)> = asked.words().map(|word| (word, forms(word))).collect();
    if asked.is_empty() {
        return Vec::new();
    }
    let found: Vec<Word> = words(text).collect();
    let is_asked = |word: &&Word| {
        let own = forms(word);
        asked.iter().any(|(asked, forms)| {
            asked.folded == word.folded || own.iter().any(|form| forms.contains(form))
        })
    };
    let mut marked: Vec<Range<usize>> = found
        .iter()
        .filter(is_asked)
        .map(|word| word.range.clone())
        .collect();
    if marked.is_empty() {
        let like = |word: &&Word| {
            let mut asked = asked.iter();
            asked.any(|(asked, _)| is_nearly(&asked.folded, &word.folded))
        };
        marked = found
            .iter()
            .filter(like)
            .map(|word| word.range.clone())
            .collect();
    }
    marked
}
