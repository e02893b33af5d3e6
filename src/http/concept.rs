//! A concept of ESCO with what it has to do with others, for its page and for the API.

use crate::{
    domain::{
        LanguageTag,
        esco::{Collection, ConceptId, ConceptKind, Relation},
    },
    store::{
        Connection, Error,
        esco::{self, Entry, Named},
    },
};

/// Most concepts of one list. The largest group of ESCO 1.1.1 has 271 directly below it.
pub const MOST: i64 = 1_000;
/// Most occupations that are told of a skill. The most of ESCO 1.1.1 are 350.
pub const OCCUPATIONS: i64 = 200;

/// A concept among others.
#[derive(Debug, Clone)]
pub struct Concept {
    /// What it is and is called.
    pub entry: Entry,
    /// What is directly broader.
    pub broader: Vec<Named>,
    /// What is directly narrower.
    pub narrower: Vec<Named>,
    /// The skills that an occupation, or another skill, needs.
    pub essential: Vec<Named>,
    /// The skills that help.
    pub optional: Vec<Named>,
    /// The occupations that need a skill.
    pub needed_by: Vec<Named>,
    /// The occupations that a skill helps.
    pub helps: Vec<Named>,
    /// The collections that it is in.
    pub collections: Vec<Collection>,
    /// What took its place.
    pub replaced_by: Option<Named>,
    /// Those whose place it took.
    pub replaces: Vec<Named>,
}

/// Reads a concept; nothing when it is not known here. `wanted`: others are named in these
/// languages; else in all.
///
/// # Errors
/// [`Error`].
pub fn load(
    connection: &mut Connection,
    id: &ConceptId,
    wanted: Option<&[LanguageTag]>,
) -> Result<Option<Concept>, Error> {
    let found = esco::concepts(connection, std::slice::from_ref(id))?;
    let Some(entry) = found.into_iter().next() else {
        return Ok(None);
    };
    let links = esco::links_of(connection, id)?;
    let of = |wanted: Relation| -> Vec<ConceptId> {
        let links = links.iter().filter(|(relation, _)| *relation == wanted);
        links.filter_map(|(_, other)| other.parse().ok()).collect()
    };
    let members = links
        .iter()
        .filter(|(relation, _)| *relation == Relation::Member);
    let narrower = esco::linked(connection, id.as_str(), &[Relation::Broader], MOST)?;
    let narrower: Vec<ConceptId> = narrower.into_iter().map(|(id, _)| id).collect();
    let occupations = match entry.concept.kind {
        ConceptKind::Skill => esco::needed_by(connection, id, OCCUPATIONS)?,
        _ => Vec::new(),
    };
    let who = |wanted: Relation| -> Vec<ConceptId> {
        let occupations = occupations.iter();
        let occupations = occupations.filter(|(_, relation)| *relation == wanted);
        occupations.map(|(id, _)| id.clone()).collect()
    };
    let newer: Vec<ConceptId> = entry.concept.replaced_by.iter().cloned().collect();
    let older = esco::replaced_by(connection, id)?;
    let mut names = |ids: &[ConceptId]| match wanted {
        Some(wanted) => esco::names_for(connection, ids, wanted),
        None => esco::names(connection, ids),
    };
    Ok(Some(Concept {
        broader: names(&of(Relation::Broader))?,
        narrower: names(&narrower)?,
        essential: names(&of(Relation::Essential))?,
        optional: names(&of(Relation::Optional))?,
        needed_by: names(&who(Relation::Essential))?,
        helps: names(&who(Relation::Optional))?,
        collections: members.filter_map(|(_, name)| name.parse().ok()).collect(),
        replaced_by: names(&newer)?.into_iter().next(),
        replaces: names(&older)?,
        entry,
    }))
}
