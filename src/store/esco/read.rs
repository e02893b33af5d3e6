//! What is asked of the classification.

use std::collections::HashMap;

use diesel::prelude::*;

use super::{ConceptRow, LabelRow};
use crate::{
    domain::{
        LanguageMap, LanguageTag,
        esco::{Concept, ConceptId, ConceptKind, Label, Relation},
    },
    store::{
        Connection, Error,
        connection::both,
        parsed,
        schema::{esco_concept, esco_label, esco_link},
    },
};

/// A concept with what it is called in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The concept.
    pub concept: Concept,
    /// What it is called; its primary language is English where there is that.
    pub labels: Vec<(LanguageTag, Label)>,
}

impl Entry {
    fn map(&self, text: impl Fn(&Label) -> Option<&str>) -> LanguageMap {
        let mut map = LanguageMap::default();
        for (language, label) in &self.labels {
            if let Some(text) = text(label) {
                map.0.insert(language.clone(), text.to_owned());
            }
        }
        map
    }

    /// What it is called.
    #[must_use]
    pub fn name(&self) -> LanguageMap {
        self.map(|label| Some(&label.preferred))
    }

    /// What it is.
    #[must_use]
    pub fn description(&self) -> LanguageMap {
        self.map(|label| label.description.as_deref())
    }

    /// What belongs to it.
    #[must_use]
    pub fn scope_note(&self) -> LanguageMap {
        self.map(|label| label.scope_note.as_deref())
    }
}

/// English first, then by tag.
fn rank(language: &LanguageTag) -> (bool, String) {
    (language.as_str() != "en", language.to_string())
}

/// Concepts with their labels, in the order in which they are asked for. Those that are not known
/// are left out.
///
/// # Errors
/// [`Error`].
pub fn concepts(connection: &mut Connection, ids: &[ConceptId]) -> Result<Vec<Entry>, Error> {
    let keys: Vec<&str> = ids.iter().map(ConceptId::as_str).collect();
    let rows: Vec<ConceptRow> = both!(connection, c => esco_concept::table
        .filter(esco_concept::id.eq_any(&keys))
        .select(ConceptRow::as_select())
        .load(c))?;
    let rows_of_labels: Vec<LabelRow> = both!(connection, c => esco_label::table
        .filter(esco_label::concept.eq_any(&keys))
        .select(LabelRow::as_select())
        .load(c))?;
    let mut labels: HashMap<String, Vec<(LanguageTag, Label)>> = HashMap::new();
    for row in rows_of_labels {
        let language = parsed("ESCO", &row.language)?;
        let of = labels.entry(row.concept.clone()).or_default();
        of.push((language, row.label()));
    }
    let mut found: HashMap<String, Entry> = HashMap::new();
    for row in rows {
        let mut labels = labels.remove(&row.id).unwrap_or_default();
        labels.sort_by_key(|(language, _)| rank(language));
        let (concept, _version) = row.read()?;
        found.insert(concept.id.to_string(), Entry { concept, labels });
    }
    Ok(ids
        .iter()
        .filter_map(|id| found.remove(id.as_str()))
        .collect())
}

/// A concept by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Its address.
    pub id: ConceptId,
    /// What it is.
    pub kind: ConceptKind,
    /// Its place in the hierarchy.
    pub code: Option<String>,
    /// ESCO itself no longer uses it.
    pub obsolete: bool,
    /// What it is called; English first.
    pub name: LanguageMap,
}

/// The names of concepts for a reader of some languages, in the order in which they are asked for:
/// in those and in English, else in every one. Those that are not known are left out.
///
/// # Errors
/// [`Error`].
pub fn names_for(
    connection: &mut Connection,
    ids: &[ConceptId],
    wanted: &[LanguageTag],
) -> Result<Vec<Named>, Error> {
    let mut read: Vec<&str> = vec!["en"];
    read.extend(wanted.iter().flat_map(|tag| [tag.as_str(), tag.primary()]));
    let mut found = names_in(connection, ids, Some(&read))?;
    let nameless: Vec<ConceptId> = found
        .iter()
        .filter(|one| one.name.is_empty())
        .map(|one| one.id.clone())
        .collect();
    if nameless.is_empty() {
        return Ok(found);
    }
    let mut others: HashMap<ConceptId, LanguageMap> = names(connection, &nameless)?
        .into_iter()
        .map(|one| (one.id, one.name))
        .collect();
    for one in &mut found {
        if let Some(name) = others.remove(&one.id) {
            one.name = name;
        }
    }
    Ok(found)
}

/// The names of concepts in every language, in the order in which they are asked for. Those that
/// are not known are left out.
///
/// # Errors
/// [`Error`].
pub fn names(connection: &mut Connection, ids: &[ConceptId]) -> Result<Vec<Named>, Error> {
    names_in(connection, ids, None)
}

fn names_in(
    connection: &mut Connection,
    ids: &[ConceptId],
    languages: Option<&[&str]>,
) -> Result<Vec<Named>, Error> {
    type Row = (String, String, Option<String>, bool);
    let keys: Vec<&str> = ids.iter().map(ConceptId::as_str).collect();
    let rows: Vec<Row> = both!(connection, c => esco_concept::table
        .filter(esco_concept::id.eq_any(&keys))
        .select((
            esco_concept::id,
            esco_concept::kind,
            esco_concept::code,
            esco_concept::obsolete,
        ))
        .load(c))?;
    let labels = esco_label::table
        .filter(esco_label::concept.eq_any(&keys))
        .select((
            esco_label::concept,
            esco_label::language,
            esco_label::preferred,
        ));
    let labels: Vec<(String, String, String)> = match languages {
        Some(languages) => both!(connection, c => labels
            .filter(esco_label::language.eq_any(languages))
            .load(c))?,
        None => both!(connection, c => labels.load(c))?,
    };
    let mut names: HashMap<String, Vec<(LanguageTag, String)>> = HashMap::new();
    for (concept, language, preferred) in labels {
        let language = parsed("ESCO", &language)?;
        names
            .entry(concept)
            .or_default()
            .push((language, preferred));
    }
    let mut found: HashMap<String, Named> = HashMap::new();
    for (id, kind, code, obsolete) in rows {
        let mut labels = names.remove(&id).unwrap_or_default();
        labels.sort_by_key(|(language, _)| rank(language));
        let named = Named {
            id: parsed("ESCO", &id)?,
            kind: parsed("ESCO", &kind)?,
            code,
            obsolete,
            name: LanguageMap(labels.into_iter().collect()),
        };
        found.insert(id, named);
    }
    Ok(ids
        .iter()
        .filter_map(|id| found.remove(id.as_str()))
        .collect())
}

/// What a concept has to do with others and with collections, each once.
///
/// # Errors
/// [`Error`].
pub fn links_of(
    connection: &mut Connection,
    subject: &ConceptId,
) -> Result<Vec<(Relation, String)>, Error> {
    let rows: Vec<(String, String)> = both!(connection, c => esco_link::table
        .filter(esco_link::subject.eq(subject.as_str()))
        .select((esco_link::relation, esco_link::object))
        .distinct()
        .order((esco_link::relation, esco_link::object))
        .load(c))?;
    let read = |(relation, object): (String, String)| Ok((parsed("ESCO", &relation)?, object));
    rows.into_iter().map(read).collect()
}

/// The concepts that say of this one, or of a collection, that they have one of these relations to
/// it; at most `limit` of them.
///
/// # Errors
/// [`Error`].
pub fn linked(
    connection: &mut Connection,
    object: &str,
    relations: &[Relation],
    limit: i64,
) -> Result<Vec<(ConceptId, Relation)>, Error> {
    let words: Vec<&str> = relations.iter().map(|relation| relation.as_str()).collect();
    let rows: Vec<(String, String)> = both!(connection, c => esco_link::table
        .filter(esco_link::object.eq(object))
        .filter(esco_link::relation.eq_any(&words))
        .select((esco_link::subject, esco_link::relation))
        .distinct()
        .order((esco_link::subject, esco_link::relation))
        .limit(limit)
        .load(c))?;
    let read =
        |(id, relation): (String, String)| Ok((parsed("ESCO", &id)?, parsed("ESCO", &relation)?));
    rows.into_iter().map(read).collect()
}

/// The occupations that need a skill, essential ones first.
///
/// # Errors
/// [`Error`].
pub fn needed_by(
    connection: &mut Connection,
    skill: &ConceptId,
    limit: i64,
) -> Result<Vec<(ConceptId, Relation)>, Error> {
    let rows: Vec<(String, String)> = both!(connection, c => esco_link::table
        .inner_join(esco_concept::table.on(esco_concept::id.eq(esco_link::subject)))
        .filter(esco_link::object.eq(skill.as_str()))
        .filter(esco_link::relation.eq_any([
            Relation::Essential.as_str(),
            Relation::Optional.as_str(),
        ]))
        .filter(esco_concept::kind.eq(ConceptKind::Occupation.as_str()))
        .select((esco_link::subject, esco_link::relation))
        .distinct()
        .order((esco_link::relation, esco_link::subject))
        .limit(limit)
        .load(c))?;
    let read =
        |(id, relation): (String, String)| Ok((parsed("ESCO", &id)?, parsed("ESCO", &relation)?));
    rows.into_iter().map(read).collect()
}

/// The concepts whose place one took.
///
/// # Errors
/// [`Error`].
pub fn replaced_by(
    connection: &mut Connection,
    newer: &ConceptId,
) -> Result<Vec<ConceptId>, Error> {
    let rows: Vec<String> = both!(connection, c => esco_concept::table
        .filter(esco_concept::replaced_by.eq(newer.as_str()))
        .order(esco_concept::id)
        .select(esco_concept::id)
        .load(c))?;
    rows.iter().map(|id| parsed("ESCO", id)).collect()
}

/// The groups of a kind above which nothing stands.
///
/// # Errors
/// [`Error`].
pub fn top_groups(connection: &mut Connection, kind: ConceptKind) -> Result<Vec<ConceptId>, Error> {
    let above = esco_link::table
        .filter(esco_link::subject.eq(esco_concept::id))
        .filter(esco_link::relation.eq(Relation::Broader.as_str()));
    let rows: Vec<String> = both!(connection, c => esco_concept::table
        .filter(esco_concept::kind.eq(kind.as_str()))
        .filter(diesel::dsl::not(diesel::dsl::exists(above)))
        .order((esco_concept::code, esco_concept::id))
        .select(esco_concept::id)
        .load(c))?;
    rows.iter().map(|id| parsed("ESCO", id)).collect()
}

/// Every concept: what it is, and which one took its place.
///
/// # Errors
/// [`Error`].
#[allow(clippy::type_complexity)]
pub fn all_concepts(
    connection: &mut Connection,
) -> Result<Vec<(ConceptId, ConceptKind, Option<ConceptId>)>, Error> {
    let rows: Vec<(String, String, Option<String>)> = both!(connection, c => esco_concept::table
        .select((esco_concept::id, esco_concept::kind, esco_concept::replaced_by))
        .load(c))?;
    rows.into_iter()
        .map(|(id, kind, new)| {
            let new = new.map(|new| parsed("ESCO", &new)).transpose()?;
            Ok((parsed("ESCO", &id)?, parsed("ESCO", &kind)?, new))
        })
        .collect()
}

/// What is within what, each pair once: a concept and a broader one; a skill and an occupation that
/// needs it.
///
/// # Errors
/// [`Error`].
pub fn within_links(connection: &mut Connection) -> Result<Vec<(String, String)>, Error> {
    let mut pairs: Vec<(String, String)> = both!(connection, c => esco_link::table
        .filter(esco_link::relation.eq(Relation::Broader.as_str()))
        .select((esco_link::subject, esco_link::object))
        .distinct()
        .load(c))?;
    let needs: Vec<(String, String)> = both!(connection, c => esco_link::table
        .inner_join(esco_concept::table.on(esco_concept::id.eq(esco_link::subject)))
        .filter(esco_link::relation.eq(Relation::Essential.as_str()))
        .filter(esco_concept::kind.eq(ConceptKind::Occupation.as_str()))
        .select((esco_link::object, esco_link::subject))
        .distinct()
        .load(c))?;
    pairs.extend(needs);
    Ok(pairs)
}

/// The languages in which concepts have names.
///
/// # Errors
/// [`Error`].
pub fn languages(connection: &mut Connection) -> Result<Vec<LanguageTag>, Error> {
    let rows: Vec<String> = both!(connection, c => esco_label::table
        .select(esco_label::language)
        .distinct()
        .order(esco_label::language)
        .load(c))?;
    rows.iter().map(|tag| parsed("ESCO", tag)).collect()
}

/// What a concept is called in a language, to look for it.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Words {
    /// The concept's id.
    pub concept: String,
    /// What it is called.
    pub preferred: String,
    /// What else it is called, a line each.
    pub alternative: String,
    /// What people write who mean it, a line each.
    pub hidden: String,
}

/// The words for concepts in a language, in the order of ids, after one.
///
/// # Errors
/// [`Error::Query`].
pub fn words_in(
    connection: &mut Connection,
    language: &LanguageTag,
    after: &str,
    limit: i64,
) -> Result<Vec<Words>, Error> {
    Ok(both!(connection, c => esco_label::table
        .filter(esco_label::language.eq(language.as_str()))
        .filter(esco_label::concept.gt(after))
        .order(esco_label::concept)
        .limit(limit)
        .select((
            esco_label::concept,
            esco_label::preferred,
            esco_label::alternative,
            esco_label::hidden,
        ))
        .load(c))?)
}
