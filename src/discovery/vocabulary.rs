//! The ESCO classification for search: what is narrower than what, and which concept is meant by
//! some words.
//!
//! It follows the classification's edition in the database. The net of concepts is in memory (about
//! 2 MB); what concepts are called is an index of words for each language, on this machine's disk.

mod keeper;
mod net;

use crate::domain::{
    LanguageTag,
    esco::{ConceptId, ConceptKind},
};

use super::text::{Asked, Texts};

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

    /// The languages in which concepts have names.
    pub fn languages(&self) -> impl Iterator<Item = &LanguageTag> {
        self.tongues.iter().map(|tongue| &tongue.language)
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
        let mut found: Vec<u32> = Vec::new();
        if asked.is_empty() {
            return Vec::new();
        }
        for tongue in self.in_order(wanted) {
            if found.len() >= limit {
                break;
            }
            for number in tongue.find(&asked) {
                let number = self.net.current(number);
                let is_wanted = self
                    .net
                    .kind(number)
                    .is_some_and(|kind| kinds.contains(&kind));
                if is_wanted && !found.contains(&number) {
                    found.push(number);
                    if found.len() >= limit {
                        break;
                    }
                }
            }
        }
        let ids = found.into_iter().filter_map(|number| self.net.id(number));
        ids.collect()
    }

    /// Skills that go with a text in this language, best first.
    #[must_use]
    pub fn propose(&self, text: &str, language: &LanguageTag, limit: usize) -> Vec<ConceptId> {
        let wanted = std::slice::from_ref(language);
        let Some(tongue) = self.in_order(wanted).into_iter().next() else {
            return Vec::new();
        };
        let mut found: Vec<u32> = Vec::new();
        for number in tongue.propose(text) {
            let number = self.net.current(number);
            let is_skill = self.net.kind(number) == Some(ConceptKind::Skill);
            if is_skill && !found.contains(&number) {
                found.push(number);
                if found.len() >= limit {
                    break;
                }
            }
        }
        let ids = found.into_iter().filter_map(|number| self.net.id(number));
        ids.collect()
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
        let mut matches = self.texts.find(asked, true).unwrap_or_else(|error| {
            tracing::warn!(%error, language = %self.language, "the index of skills is damaged");
            Vec::new()
        });
        let length = |row: u32| {
            let length = self.lengths.get(super::columns::at(row)).copied();
            length.unwrap_or(u8::MAX)
        };
        matches.sort_unstable_by_key(|found| {
            (std::cmp::Reverse(found.worth), length(found.row), found.row)
        });
        matches.into_iter().map(|found| found.row).collect()
    }

    /// Numbers of the concepts whose names share words with a text, best first: rare words say
    /// more, and so does a name of which more is there.
    fn propose(&self, text: &str) -> Vec<u32> {
        let matches = self.texts.like(text).unwrap_or_else(|error| {
            tracing::warn!(%error, language = %self.language, "the index of skills is damaged");
            Vec::new()
        });
        let mut matches: Vec<(u64, u32)> = matches
            .into_iter()
            .map(|found| {
                let length = self.lengths.get(super::columns::at(found.row)).copied();
                let length = u64::from(length.unwrap_or(u8::MAX)) + 20;
                (u64::from(found.worth) * 10_000 / length, found.row)
            })
            .collect();
        matches.sort_unstable_by_key(|&(worth, row)| (std::cmp::Reverse(worth), row));
        matches.into_iter().map(|(_, row)| row).collect()
    }
}
