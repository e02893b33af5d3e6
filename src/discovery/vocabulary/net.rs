//! What is narrower and broader than what.

use std::{
    collections::{BTreeSet, HashMap},
    sync::atomic::{AtomicU64, Ordering},
};

use crate::{
    discovery::columns::at,
    domain::esco::{ConceptId, ConceptKind},
};

static EDITIONS: AtomicU64 = AtomicU64::new(1);

/// The concepts by number, in the order of their ids.
#[derive(Debug, Default)]
pub struct Net {
    /// Another number than that of every net before.
    edition: u64,
    concepts: Vec<(ConceptId, ConceptKind)>,
    /// What is directly within a concept: of each where its list begins.
    begins: Vec<u32>,
    within: Vec<u32>,
    /// The one that took a concept's place.
    newer: HashMap<u32, u32>,
    /// Those whose place it took.
    older: HashMap<u32, Vec<u32>>,
}

impl Net {
    /// Of concepts, and of pairs: what is within, and in what. A skill is within a broader one, and
    /// within an occupation that needs it.
    #[must_use]
    pub fn new(
        mut concepts: Vec<(ConceptId, ConceptKind, Option<ConceptId>)>,
        within: &[(String, String)],
    ) -> Self {
        // Databases have orders of their own.
        concepts.sort_unstable_by(|(a, ..), (b, ..)| a.cmp(b));
        let replaced: Vec<Option<ConceptId>> =
            concepts.iter().map(|(.., newer)| newer.clone()).collect();
        let mut net = Self {
            edition: EDITIONS.fetch_add(1, Ordering::Relaxed),
            concepts: concepts
                .into_iter()
                .map(|(id, kind, _)| (id, kind))
                .collect(),
            ..Self::default()
        };
        let number = |id: &str| net.number(id);
        let pairs = within.iter();
        let mut pairs: Vec<(u32, u32)> = pairs
            .filter_map(|(narrow, broad)| Some((number(broad)?, number(narrow)?)))
            .collect();
        pairs.sort_unstable();
        pairs.dedup();
        let replaced: Vec<(u32, u32)> = (0..)
            .zip(replaced)
            .filter_map(|(old, new)| Some((old, number(new?.as_str())?)))
            .collect();
        let mut begins = vec![0; net.concepts.len() + 1];
        for (broad, _) in &pairs {
            if let Some(count) = begins.get_mut(at(*broad) + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for begin in &mut begins {
            sum += *begin;
            *begin = sum;
        }
        net.begins = begins;
        net.within = pairs.into_iter().map(|(_, narrow)| narrow).collect();
        for (old, new) in replaced {
            net.newer.insert(old, new);
            net.older.entry(new).or_default().push(old);
        }
        net
    }

    /// A number that no other net of this process has; 0 for the empty one.
    #[must_use]
    pub fn edition(&self) -> u64 {
        self.edition
    }

    /// How many concepts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.concepts.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.concepts.is_empty()
    }

    /// The number of a concept.
    #[must_use]
    pub fn number(&self, id: &str) -> Option<u32> {
        let found = self
            .concepts
            .binary_search_by(|(own, _)| own.as_str().cmp(id));
        found.ok()?.try_into().ok()
    }

    /// The concept of a number.
    #[must_use]
    pub fn id(&self, number: u32) -> Option<ConceptId> {
        self.concepts.get(at(number)).map(|(id, _)| id.clone())
    }

    /// What a concept is.
    #[must_use]
    pub fn kind(&self, number: u32) -> Option<ConceptKind> {
        self.concepts.get(at(number)).map(|(_, kind)| *kind)
    }

    /// The one that stands in a concept's place now: itself, or what replaced it.
    #[must_use]
    pub fn current(&self, mut number: u32) -> u32 {
        // Two that replace each other are no reason to go round for ever.
        for _ in 0..16 {
            match self.newer.get(&number) {
                Some(&newer) => number = newer,
                None => break,
            }
        }
        number
    }

    /// What is directly within a concept.
    fn within(&self, number: u32) -> &[u32] {
        let begin = |number: usize| self.begins.get(number).copied().map(at);
        let range = begin(at(number)).zip(begin(at(number) + 1));
        range
            .and_then(|(from, to)| self.within.get(from..to))
            .unwrap_or_default()
    }

    /// The addresses that are meant when a skill is asked for: its own, everything narrower, and
    /// what any of them was called before. An occupation means what it needs. An address that is
    /// not ESCO's means itself.
    #[must_use]
    pub fn meant(&self, uri: &str) -> Vec<String> {
        self.meant_at_most(uri, usize::MAX).unwrap_or_default()
    }

    /// The same, unless more than so many are meant.
    #[must_use]
    pub fn meant_at_most(&self, uri: &str, most: usize) -> Option<Vec<String>> {
        let id: Option<ConceptId> = uri.parse().ok();
        let number = id.and_then(|id| self.number(id.as_str()));
        let Some(number) = number else {
            return Some(vec![uri.to_owned()]);
        };
        let numbers = self.all_within(number, most);
        if numbers.len() > most {
            return None;
        }
        let ids = numbers.into_iter().filter_map(|number| self.id(number));
        Some(ids.map(|id| id.uri()).collect())
    }

    /// A concept and everything within it, and what any of them was called before; at most one more
    /// than `most`.
    fn all_within(&self, number: u32, most: usize) -> BTreeSet<u32> {
        let mut met = BTreeSet::from([self.current(number)]);
        let mut open: Vec<u32> = met.iter().copied().collect();
        while let Some(number) = open.pop() {
            let older = self.older.get(&number).map(Vec::as_slice);
            let more = self.within(number).iter().chain(older.unwrap_or_default());
            for more in more {
                if met.len() > most {
                    return met;
                }
                if met.insert(*more) {
                    open.push(*more);
                }
            }
        }
        met
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn net() -> Net {
        let id = |id: &str| id.parse::<ConceptId>().unwrap();
        let concepts = ["skill/a", "skill/b", "skill/c", "skill/d", "skill/old"];
        let concepts = concepts.map(|own| {
            let newer = (own == "skill/old").then(|| id("skill/b"));
            (id(own), ConceptKind::Skill, newer)
        });
        let pairs = [
            ("skill/b", "skill/a"),
            ("skill/c", "skill/b"),
            // A circle, and something that is not there.
            ("skill/a", "skill/c"),
            ("skill/x", "skill/a"),
        ];
        let pairs = pairs.map(|(narrow, broad)| (narrow.to_owned(), broad.to_owned()));
        Net::new(concepts.into(), &pairs)
    }

    fn meant(net: &Net, id: &str) -> Vec<String> {
        let uris = net.meant(&format!("http://data.europa.eu/esco/skill/{id}"));
        let ids = uris.iter().map(|uri| uri.rsplit('/').next().unwrap());
        ids.map(ToOwned::to_owned).collect()
    }

    #[test]
    fn a_skill_means_everything_narrower_and_what_was_called_so_before() {
        let net = net();
        assert_eq!(meant(&net, "d"), ["d"]);
        assert_eq!(meant(&net, "b"), ["a", "b", "c", "old"]);
        assert_eq!(meant(&net, "old"), meant(&net, "b"));
        assert_eq!(
            net.meant("https://example.org/skill"),
            ["https://example.org/skill"]
        );
        assert_eq!(meant(&net, "x"), ["x"]);
        let b = "http://data.europa.eu/esco/skill/b";
        assert_eq!(net.meant_at_most(b, 4).map(|meant| meant.len()), Some(4));
        assert_eq!(net.meant_at_most(b, 3), None);
    }

    #[test]
    fn two_that_replace_each_other_end() {
        let id = |id: &str| id.parse::<ConceptId>().unwrap();
        let concepts = vec![
            (id("skill/a"), ConceptKind::Skill, Some(id("skill/b"))),
            (id("skill/b"), ConceptKind::Skill, Some(id("skill/a"))),
        ];
        let net = Net::new(concepts, &[]);
        assert!(net.current(0) < 2);
        assert_eq!(net.meant("http://data.europa.eu/esco/skill/a").len(), 2);
    }
}
