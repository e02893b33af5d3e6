//! Stems: the part of a word that its forms share, language by language.

use snowball_stemmers_rs::{Algorithm, Stemmer};

use crate::domain::{LanguageTag, slug::fold};

/// The languages of the network that have a stemmer, with those of people who come to it. Slovene
/// and Afrikaans have none.
const STEMMERS: &[(&str, Algorithm)] = &[
    ("ar", Algorithm::Arabic),
    ("ca", Algorithm::Catalan),
    ("cs", Algorithm::Czech),
    ("da", Algorithm::Danish),
    ("de", Algorithm::German),
    ("el", Algorithm::Greek),
    ("en", Algorithm::English),
    ("es", Algorithm::Spanish),
    ("et", Algorithm::Estonian),
    ("eu", Algorithm::Basque),
    ("fi", Algorithm::Finnish),
    ("fr", Algorithm::French),
    ("ga", Algorithm::Irish),
    ("hu", Algorithm::Hungarian),
    ("it", Algorithm::Italian),
    ("lt", Algorithm::Lithuanian),
    ("nb", Algorithm::Norwegian),
    ("nl", Algorithm::Dutch),
    ("pl", Algorithm::Polish),
    ("pt", Algorithm::Portuguese),
    ("ro", Algorithm::Romanian),
    ("ru", Algorithm::Russian),
    ("sr", Algorithm::Serbian),
    ("sv", Algorithm::Swedish),
    ("tr", Algorithm::Turkish),
    ("uk", Algorithm::Ukrainian),
];

/// Longer words are no words of a language.
const LONGEST: usize = 64;

/// The stemmer of a language.
pub struct Stems {
    code: &'static str,
    stemmer: Stemmer,
}

impl std::fmt::Debug for Stems {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Stems").field(&self.code).finish()
    }
}

impl Stems {
    /// That of a text in this language.
    #[must_use]
    pub fn of(language: &LanguageTag) -> Option<Self> {
        // Both written forms of Norwegian, and what was called Serbo-Croatian, share one.
        let primary = match language.primary() {
            "no" | "nn" => "nb",
            "hr" | "bs" | "sh" | "cnr" => "sr",
            primary => primary,
        };
        let (code, algorithm) = STEMMERS.iter().find(|(code, _)| *code == primary)?;
        Some(Self {
            code,
            stemmer: Stemmer::create(*algorithm),
        })
    }

    /// The language, as its terms begin.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// Those of every language.
    pub fn all() -> impl Iterator<Item = Self> {
        STEMMERS.iter().map(|(code, algorithm)| Self {
            code,
            stemmer: Stemmer::create(*algorithm),
        })
    }

    /// The terms under which a word is found by its other forms: `lt:muziej`. `word` is in lower
    /// case with its marks; it is also taken without them, as people type it on a phone.
    pub fn terms(&self, word: &str, folded: &str) -> impl Iterator<Item = String> {
        let stem = |word: &str| {
            (word.len() <= LONGEST)
                .then(|| format!("{}:{}", self.code, fold(&self.stemmer.stem(word))))
        };
        let with_marks = stem(word);
        let without = (folded != word).then(|| stem(folded)).flatten();
        let without = without.filter(|term| Some(term) != with_marks.as_ref());
        with_marks.into_iter().chain(without)
    }
}
