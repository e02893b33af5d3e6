//! The ESCO classification for search: what is narrower than what, and which concept is meant by
//! some words.
//!
//! It follows the classification's edition in the database. The net of concepts is in memory; what
//! concepts are called is an index of words for each language, on this machine's disk.

mod keeper;
mod net;

use std::cmp::Reverse;

use crate::domain::{
    LanguageTag,
    esco::{ConceptId, ConceptKind},
};

use super::{
    columns::at,
    text::{Asked, Match, Texts},
};

pub use keeper::{FOLDER, Keeper, Shared};
pub use net::Net;

/// One edition of the classification.
#[derive(Debug, Default)]
pub struct Vocabulary {
    /// Which one; nothing while none is taken in.
    edition: Option<String>,
    net: Net,
    tongues: Vec<Tongue>,
}

/// What concepts are called in one language.
#[derive(Debug)]
struct Tongue {
    language: LanguageTag,
    texts: Texts,
    /// How long the name of each concept is, in letters; 0 when it has none.
    lengths: Vec<u8>,
}

impl Vocabulary {
    /// What is narrower and broader.
    #[must_use]
    pub fn net(&self) -> &Net {
        &self.net
    }

    /// Concepts of these kinds that are called like what is being typed, best first: those that are
    /// called so in one of the `wanted` languages, then in English, then in any. A concept that
    /// another one replaced is found as that.
    #[must_use]
    pub fn find(
        &self,
        typed: &str,
        wanted: &[LanguageTag],
        kinds: &[ConceptKind],
        limit: usize,
    ) -> Vec<ConceptId> {
        let asked = Asked::typed(typed);
        let mut found = Vec::new();
        if asked.is_empty() {
            return found;
        }
        for tongue in self.in_order(wanted) {
            self.take(&mut found, tongue.find(&asked), kinds, limit);
        }
        found
    }

    /// Skills that go with a text in this language, best first.
    #[must_use]
    pub fn propose(&self, text: &str, language: &LanguageTag, limit: usize) -> Vec<ConceptId> {
        let mut found = Vec::new();
        if let Some(tongue) = self.in_order(std::slice::from_ref(language)).first() {
            self.take(
                &mut found,
                tongue.propose(text),
                &[ConceptKind::Skill],
                limit,
            );
        }
        found
    }

    /// Adds concepts of these kinds, each once and as what stands in its place now, until there are
    /// `limit`.
    fn take(
        &self,
        found: &mut Vec<ConceptId>,
        numbers: Vec<u32>,
        kinds: &[ConceptKind],
        limit: usize,
    ) {
        for number in numbers {
            if found.len() >= limit {
                return;
            }
            let number = self.net.current(number);
            let is_wanted = self
                .net
                .kind(number)
                .is_some_and(|kind| kinds.contains(&kind));
            if is_wanted
                && let Some(id) = self.net.id(number)
                && !found.contains(&id)
            {
                found.push(id);
            }
        }
    }

    /// The languages, those first that the reader prefers, then English.
    fn in_order(&self, wanted: &[LanguageTag]) -> Vec<&Tongue> {
        let rank = |tongue: &Tongue| {
            let like = |tag: &LanguageTag| tag.primary() == tongue.language.primary();
            let place = wanted.iter().position(like);
            let english = tongue.language.as_str() != "en";
            (place.unwrap_or(usize::MAX), english)
        };
        let mut tongues: Vec<&Tongue> = self.tongues.iter().collect();
        tongues.sort_by_key(|tongue| rank(tongue));
        tongues
    }
}

impl Tongue {
    /// Numbers of the concepts that are called so, best first: the shortest name is the nearest to
    /// what is meant.
    fn find(&self, asked: &Asked) -> Vec<u32> {
        let mut matches = self.told(self.texts.find(asked, true));
        matches.sort_unstable_by_key(|found| {
            (Reverse(found.worth), self.length(found.row), found.row)
        });
        matches.into_iter().map(|found| found.row).collect()
    }

    /// Numbers of the concepts whose names share words with a text, best first: rare words say
    /// more, and so does a name of which more is there.
    fn propose(&self, text: &str) -> Vec<u32> {
        let mut matches = self.told(self.texts.like(text));
        matches.sort_by_cached_key(|found| {
            let length = u64::from(self.length(found.row)) + 20;
            (Reverse(u64::from(found.worth) * 10_000 / length), found.row)
        });
        matches.into_iter().map(|found| found.row).collect()
    }

    fn length(&self, row: u32) -> u8 {
        self.lengths.get(at(row)).copied().unwrap_or(u8::MAX)
    }

    /// What was found; nothing when the files turn out to be damaged.
    fn told(&self, found: tantivy::Result<Vec<Match>>) -> Vec<Match> {
        found.unwrap_or_else(|error| {
            tracing::warn!(%error, language = %self.language, "the index of skills is damaged");
            Vec::new()
        })
    }
}
