//! Taking in the ESCO classification, file by file, again and again.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Serialize;
use uuid::Uuid;

use super::Error;
use crate::{
    domain::{
        LanguageTag,
        esco::{
            Concept, ConceptId, Label, Link, Version,
            file::{Piece, Shape},
        },
        permission::Actor,
    },
    store::{Connection, esco, settings},
    text::html,
};

/// Rows of one transaction, and about how many bytes.
pub const BATCH: usize = 500;
/// See [`BATCH`].
pub const BYTES: usize = 2 * 1024 * 1024;

/// The setting of an import that is under way.
const UNDER_WAY: &str = "esco-import";

/// A file that is being taken in.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// ESCO's name of it.
    pub family: String,
    /// What it holds.
    pub shape: Shape,
    /// The language of its labels.
    pub language: Option<LanguageTag>,
    /// Its version.
    pub version: Option<Version>,
    /// An older version than what is here: it only adds what is missing.
    pub older: bool,
    /// A file of this name in another language is of a newer version: it says what stands where.
    older_links: bool,
    /// The run of the import.
    run: String,
}

/// What became of a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Concepts, labels or links that were not here.
    pub created: u64,
    /// Those that were here otherwise.
    pub updated: u64,
    /// Those that were here as the file has them.
    pub unchanged: u64,
    /// Links that the file no longer has.
    pub removed: u64,
    /// Rows that name a concept which is not here, or lead round in a circle: nothing was done.
    pub refused: u64,
    /// What else is other than before: where concepts of the file stand.
    #[serde(skip)]
    moved: u64,
}

impl Tally {
    /// Adds what another batch did.
    pub fn add(&mut self, other: Self) {
        self.created += other.created;
        self.updated += other.updated;
        self.unchanged += other.unchanged;
        self.removed += other.removed;
        self.refused += other.refused;
        self.moved += other.moved;
    }

    /// Whether anything is other than before.
    #[must_use]
    pub fn changed(self) -> bool {
        self.created + self.updated + self.removed + self.moved > 0
    }
}

/// Begins with a file: finds out whether what is here is newer.
///
/// # Errors
/// [`Error::Rule`] when the actor is no operator.
pub fn begin(
    connection: &mut Connection,
    actor: &Actor,
    family: String,
    shape: Shape,
    language: Option<LanguageTag>,
    version: Option<Version>,
) -> Result<Sheet, Error> {
    actor.must_operate()?;
    let taken = esco::taken(connection)?;
    let of_family = || taken.iter().filter(|file| file.family == family);
    let is_newer = |file: &esco::Taken| match (&version, &file.version) {
        (Some(version), Some(before)) => version < before,
        _ => false,
    };
    let older = of_family().any(|file| file.language == language && is_newer(file));
    let older_links = of_family().any(is_newer);
    Ok(Sheet {
        family,
        shape,
        language,
        version,
        older,
        older_links,
        run: Uuid::now_v7().to_string(),
    })
}

/// Takes in some rows of a file.
///
/// # Errors
/// [`Error::Store`].
pub fn take_in(
    connection: &mut Connection,
    sheet: &Sheet,
    pieces: &[Piece],
) -> Result<Tally, Error> {
    let mut tally = Tally::default();
    if let Some(language) = &sheet.language {
        tally.add(take_concepts(connection, sheet, language, pieces)?);
    }
    for (old, new) in pieces.iter().filter_map(|piece| piece.replaced.as_ref()) {
        if !can_replace(connection, old, new)? {
            tally.refused += 1;
        } else if esco::replace(connection, old, new)? {
            tally.updated += 1;
        } else {
            tally.unchanged += 1;
        }
    }
    let links = pieces.iter().flat_map(|piece| &piece.links);
    let links: HashSet<Link> = links.cloned().collect();
    // What a newer one says of them is whole.
    if !links.is_empty() && !sheet.older_links {
        let new = count(esco::put_links(
            connection,
            &links,
            &sheet.family,
            &sheet.run,
        )?);
        if sheet.shape.has_language() {
            // One that stands elsewhere now stands no longer where it was.
            let subjects: Vec<ConceptId> = links.into_iter().map(|link| link.subject).collect();
            let (file, run) = (&sheet.family, &sheet.run);
            let gone = esco::delete_other_links_of(connection, &subjects, file, run)?;
            tally.moved += new + count(gone);
        } else {
            tally.created += new;
            tally.unchanged += count(links.len()) - new;
        }
    }
    Ok(tally)
}

/// Whether both are known, and the new one does not lead back to the old one.
fn can_replace(
    connection: &mut Connection,
    old: &ConceptId,
    new: &ConceptId,
) -> Result<bool, Error> {
    if esco::with_versions(connection, std::slice::from_ref(old))?.is_empty() {
        return Ok(false);
    }
    let mut next = Some(new.clone());
    while let Some(id) = next {
        if id == *old {
            return Ok(false);
        }
        let found = esco::with_versions(connection, std::slice::from_ref(&id))?;
        let Some((concept, _version)) = found.into_iter().next() else {
            return Ok(false);
        };
        next = concept.replaced_by;
    }
    Ok(true)
}

fn count(number: usize) -> u64 {
    number.try_into().unwrap_or(u64::MAX)
}

/// A concept twice in one batch: what stands last is meant.
fn last_of_each(pieces: &[Piece]) -> HashMap<&ConceptId, (&Concept, Label)> {
    let concepts = pieces.iter().filter_map(|piece| piece.concept.as_ref());
    concepts
        .map(|(concept, label)| (&concept.id, (concept, plain(label))))
        .collect()
}

/// The label without marks: some of ESCO's notes are HTML.
fn plain(label: &Label) -> Label {
    let plain = |text: &Option<String>| {
        text.as_ref()
            .map(|text| match text.contains("</") || text.contains('&') {
                true => html::text(text),
                false => text.clone(),
            })
    };
    Label {
        description: plain(&label.description),
        scope_note: plain(&label.scope_note),
        ..label.clone()
    }
}

fn take_concepts(
    connection: &mut Connection,
    sheet: &Sheet,
    language: &LanguageTag,
    pieces: &[Piece],
) -> Result<Tally, Error> {
    let said = last_of_each(pieces);
    let ids: Vec<ConceptId> = said.keys().map(|id| (*id).clone()).collect();
    let known: HashMap<ConceptId, (Concept, Option<Version>)> =
        esco::with_versions(connection, &ids)?
            .into_iter()
            .map(|(concept, version)| (concept.id.clone(), (concept, version)))
            .collect();
    let labels: HashMap<ConceptId, Label> = esco::labels_in(connection, &ids, language)?
        .into_iter()
        .collect();
    let mut tally = Tally::default();
    let mut concepts: Vec<Concept> = Vec::new();
    let mut texts: Vec<(&ConceptId, &Label)> = Vec::new();
    for (id, (concept, label)) in &said {
        let before = known.get(*id);
        let now = before.map_or_else(
            || (*concept).clone(),
            |(before, version)| merged(before, version.as_ref(), concept, sheet.version.as_ref()),
        );
        let another = before.is_none_or(|(before, version)| {
            *before != now || (sheet.version.is_some() && *version < sheet.version)
        });
        let same_words = match labels.get(*id) {
            Some(_) if sheet.older => true,
            before => before == Some(label),
        };
        match (before, another, same_words) {
            (None, ..) => tally.created += 1,
            (Some(_), false, true) => tally.unchanged += 1,
            (Some(_), ..) if labels.contains_key(*id) => tally.updated += 1,
            (Some(_), ..) => tally.created += 1,
        }
        if another {
            concepts.push(now);
        }
        if !same_words {
            texts.push((id, label));
        }
    }
    if !concepts.is_empty() {
        put_by_version(connection, &concepts, &known, sheet.version.as_ref())?;
    }
    if !texts.is_empty() {
        esco::put_labels(connection, texts, language)?;
    }
    Ok(tally)
}

/// Each concept keeps the newest version that spoke of it.
fn put_by_version(
    connection: &mut Connection,
    concepts: &[Concept],
    known: &HashMap<ConceptId, (Concept, Option<Version>)>,
    version: Option<&Version>,
) -> Result<(), Error> {
    let mut by_version: BTreeMap<Option<&Version>, Vec<&Concept>> = BTreeMap::new();
    for concept in concepts {
        let before = known
            .get(&concept.id)
            .and_then(|(_, before)| before.as_ref());
        by_version
            .entry(version.max(before))
            .or_default()
            .push(concept);
    }
    for (version, concepts) in by_version {
        esco::put_concepts(connection, concepts, version)?;
    }
    Ok(())
}

/// What a concept is by the newer of two files. What a file is silent about (a language's file may
/// be shorter) stays as it was, and so does what took a concept's place.
fn merged(
    before: &Concept,
    before_version: Option<&Version>,
    said: &Concept,
    version: Option<&Version>,
) -> Concept {
    let newer = match (version, before_version) {
        (Some(version), Some(before)) => version >= before,
        _ => true,
    };
    let (first, second) = if newer {
        (said, before)
    } else {
        (before, said)
    };
    let either =
        |of: fn(&Concept) -> &Option<String>| of(first).clone().or_else(|| of(second).clone());
    let replaced_by = first
        .replaced_by
        .clone()
        .or_else(|| second.replaced_by.clone());
    Concept {
        id: before.id.clone(),
        kind: first.kind,
        code: either(|one| &one.code),
        skill_type: either(|one| &one.skill_type),
        reuse_level: either(|one| &one.reuse_level),
        obsolete: first.obsolete || replaced_by.is_some(),
        replaced_by,
    }
}

/// Ends a file: what it no longer says of links is forgotten, and it is noted as taken in.
///
/// # Errors
/// [`Error::Store`].
pub fn end(connection: &mut Connection, sheet: &Sheet, entries: u64) -> Result<Tally, Error> {
    let mut tally = Tally::default();
    if sheet.older {
        return Ok(tally);
    }
    let file = &sheet.family;
    // A language's file may be shorter than another's.
    if !sheet.shape.has_language() {
        tally.removed = count(esco::delete_other_links(connection, file, &sheet.run)?);
    }
    let entries = i64::try_from(entries).unwrap_or(i64::MAX);
    let (language, version) = (sheet.language.clone(), sheet.version.clone());
    let taken = esco::Taken::new(file.clone(), language, version, entries);
    esco::put_taken(connection, &taken)?;
    Ok(tally)
}

/// Notes that an import is under way, so that one which does not end is made up for by the next.
///
/// # Errors
/// [`Error::Rule`] when the actor is no operator.
pub fn start(connection: &mut Connection, actor: &Actor) -> Result<bool, Error> {
    actor.must_operate()?;
    let unfinished = settings::get(connection, UNDER_WAY)?.is_some();
    settings::put(connection, UNDER_WAY, "yes")?;
    Ok(unfinished)
}

/// Ends an import: when something is other than before, every process reads the classification
/// again.
///
/// # Errors
/// [`Error::Store`].
pub fn finish(connection: &mut Connection, changed: bool) -> Result<(), Error> {
    settings::remove(connection, UNDER_WAY)?;
    if changed {
        esco::put_edition(connection, &Uuid::now_v7().to_string())?;
    }
    Ok(())
}
