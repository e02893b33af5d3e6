//! Which rows have a skill or anything narrower: kept from question to question, as long as none
//! of the skills that are meant came or went.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

use roaring::RoaringBitmap;

use super::terms::{Term, Terms};
use crate::{discovery::vocabulary::Net, domain::search::Field};

/// Most concepts within a skill that is kept.
const WIDEST: usize = 300;
/// Most sets of rows that are kept.
const SETS: usize = 1_000;
/// Most skills of which it is kept that there is no such set.
const OTHERS: usize = 50_000;

/// What is kept.
#[derive(Debug, Default)]
pub struct Wide {
    kept: RwLock<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    /// The classification that it follows.
    net: u64,
    sets: HashMap<Box<str>, Arc<Within>>,
    /// Skills without a set of their own.
    others: HashMap<Box<str>, Meaning>,
}

/// A skill with everything narrower.
#[derive(Debug)]
pub struct Within {
    terms: Vec<Term>,
    /// How many skills there were at all: a new one may be within, too.
    known: usize,
    /// How often the terms had come and gone.
    moves: u64,
    rows: RoaringBitmap,
}

/// What a skill means.
#[derive(Debug, Clone)]
pub enum Meaning {
    /// Itself.
    Alone,
    /// So much that it says little.
    TooWide,
    /// Itself and others.
    Within(Arc<Within>),
}

impl Wide {
    /// What a skill means.
    pub fn meaning(&self, skill: &str, terms: &Terms, net: &Net) -> Meaning {
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        if kept.net == net.edition() {
            if let Some(other) = kept.others.get(skill) {
                return other.clone();
            }
            if let Some(within) = kept.sets.get(skill)
                && within.is_true(terms)
            {
                return Meaning::Within(within.clone());
            }
        }
        drop(kept);
        self.find(skill, terms, net)
    }

    fn find(&self, skill: &str, terms: &Terms, net: &Net) -> Meaning {
        let found = match net.meant_at_most(skill, WIDEST) {
            None => Meaning::TooWide,
            Some(meant) if meant.len() < 2 => Meaning::Alone,
            Some(meant) => Meaning::Within(Arc::new(Within::new(&meant, terms))),
        };
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        if kept.net != net.edition() {
            *kept = Kept {
                net: net.edition(),
                ..Kept::default()
            };
        }
        if let Meaning::Within(within) = &found {
            if kept.sets.len() >= SETS {
                kept.sets.clear();
            }
            kept.sets.insert(skill.into(), within.clone());
        } else {
            if kept.others.len() >= OTHERS {
                kept.others.clear();
            }
            kept.others.insert(skill.into(), found.clone());
        }
        found
    }
}

impl Within {
    /// How many of some rows have any of it.
    pub fn count(&self, rows: &RoaringBitmap) -> u64 {
        self.rows.intersection_len(rows)
    }

    fn new(meant: &[String], terms: &Terms) -> Self {
        let found = meant.iter();
        let found: Vec<Term> = found
            .filter_map(|skill| terms.number(Field::Skill, skill))
            .collect();
        Self {
            known: terms.numbers_of(Field::Skill).len(),
            moves: terms.moves(&found),
            rows: terms.with_any(Field::Skill, meant),
            terms: found,
        }
    }

    fn is_true(&self, terms: &Terms) -> bool {
        self.known == terms.numbers_of(Field::Skill).len() && self.moves == terms.moves(&self.terms)
    }
}
