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
/// Most skills that are kept.
const KEPT: usize = 4_000;

/// What is kept.
#[derive(Debug, Default)]
pub struct Wide {
    kept: RwLock<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    /// The classification that it follows.
    net: u64,
    skills: HashMap<Box<str>, Skill>,
}

#[derive(Debug, Clone)]
enum Skill {
    /// Nothing else is meant.
    Alone,
    /// Too much is meant.
    TooWide,
    /// These terms are meant; rows have them.
    Within(Arc<Within>),
}

#[derive(Debug)]
struct Within {
    terms: Vec<Term>,
    /// How many terms there were at all: a new one may be within, too.
    known: usize,
    /// How often the terms had come and gone.
    moves: u64,
    rows: RoaringBitmap,
}

/// What a skill means.
#[derive(Debug)]
pub enum Meaning {
    /// Itself.
    Alone,
    /// So much that it says little.
    TooWide,
    /// What these rows have.
    Rows(Rows),
}

/// The rows that have a skill or anything narrower.
#[derive(Debug)]
pub struct Rows(Arc<Within>);

impl Rows {
    /// How many of some rows are among them.
    pub fn count(&self, rows: &RoaringBitmap) -> u64 {
        self.0.rows.intersection_len(rows)
    }
}

impl Wide {
    /// What a skill means.
    pub fn meaning(&self, skill: &str, terms: &Terms, net: &Net) -> Meaning {
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        let known = (kept.net == net.edition())
            .then(|| kept.skills.get(skill).cloned())
            .flatten();
        drop(kept);
        let known = match known {
            Some(Skill::Within(within)) if !within.is_true(terms) => None,
            known => known,
        };
        match known.unwrap_or_else(|| self.find(skill, terms, net)) {
            Skill::Alone => Meaning::Alone,
            Skill::TooWide => Meaning::TooWide,
            Skill::Within(within) => Meaning::Rows(Rows(within)),
        }
    }

    fn find(&self, skill: &str, terms: &Terms, net: &Net) -> Skill {
        let found = match net.meant_at_most(skill, WIDEST) {
            None => Skill::TooWide,
            Some(meant) if meant.len() < 2 => Skill::Alone,
            Some(meant) => Skill::Within(Arc::new(Within::new(&meant, terms))),
        };
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        if kept.net != net.edition() || kept.skills.len() >= KEPT {
            kept.skills.clear();
            kept.net = net.edition();
        }
        kept.skills.insert(skill.into(), found.clone());
        found
    }
}

impl Within {
    fn new(meant: &[String], terms: &Terms) -> Self {
        let found = meant.iter();
        let found: Vec<Term> = found
            .filter_map(|skill| terms.number(Field::Skill, skill))
            .collect();
        Self {
            known: terms.len(),
            moves: terms.moves(&found),
            rows: terms.with_any(Field::Skill, meant),
            terms: found,
        }
    }

    fn is_true(&self, terms: &Terms) -> bool {
        self.known == terms.len() && self.moves == terms.moves(&self.terms)
    }
}
