//! The ESCO classification: concepts, their labels, and what they have to do with each other.

mod read;

use std::collections::HashSet;

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{
    Connection, Error,
    connection::both,
    events, parsed,
    schema::{esco_concept, esco_file, esco_label, esco_link},
    settings,
};
use crate::domain::{
    LanguageTag,
    esco::{Concept, ConceptId, Label, Link, Version},
    time::now,
};

pub use read::{
    Entry, Named, Words, all_concepts, concepts, languages, linked, links_of, names, names_for,
    needed_by, replaced_by, top_groups, within_links, words_in,
};

/// The family of changes that say that the classification is another one.
pub const CHANGED: &str = "esco";

#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = esco_concept, treat_none_as_default_value = false)]
struct ConceptRow {
    id: String,
    kind: String,
    code: Option<String>,
    skill_type: Option<String>,
    reuse_level: Option<String>,
    obsolete: bool,
    replaced_by: Option<String>,
    version: Option<String>,
}

impl ConceptRow {
    fn write(concept: &Concept, version: Option<&Version>) -> Self {
        Self {
            id: concept.id.to_string(),
            kind: concept.kind.to_string(),
            code: concept.code.clone(),
            skill_type: concept.skill_type.clone(),
            reuse_level: concept.reuse_level.clone(),
            obsolete: concept.obsolete,
            replaced_by: concept.replaced_by.as_ref().map(ToString::to_string),
            version: version.map(ToString::to_string),
        }
    }

    fn read(self) -> Result<(Concept, Option<Version>), Error> {
        let of = |text: Option<String>| text.map(|text| parsed("ESCO", &text)).transpose();
        Ok((
            Concept {
                id: parsed("ESCO", &self.id)?,
                kind: parsed("ESCO", &self.kind)?,
                code: self.code,
                skill_type: self.skill_type,
                reuse_level: self.reuse_level,
                obsolete: self.obsolete,
                replaced_by: of(self.replaced_by)?,
            },
            self.version.map(|text| parsed("ESCO", &text)).transpose()?,
        ))
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = esco_label, treat_none_as_default_value = false)]
struct LabelRow {
    concept: String,
    language: String,
    preferred: String,
    alternative: String,
    hidden: String,
    description: Option<String>,
    scope_note: Option<String>,
}

impl LabelRow {
    fn write(id: &ConceptId, language: &LanguageTag, label: &Label) -> Self {
        Self {
            concept: id.to_string(),
            language: language.to_string(),
            preferred: label.preferred.clone(),
            alternative: label.alternative.join("\n"),
            hidden: label.hidden.join("\n"),
            description: label.description.clone(),
            scope_note: label.scope_note.clone(),
        }
    }

    fn label(self) -> Label {
        let lines = |text: &str| text.lines().map(ToOwned::to_owned).collect();
        Label {
            preferred: self.preferred,
            alternative: lines(&self.alternative),
            hidden: lines(&self.hidden),
            description: self.description,
            scope_note: self.scope_note,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, Queryable, Selectable, Insertable)]
#[diesel(table_name = esco_link, treat_none_as_default_value = false)]
struct LinkRow {
    subject: String,
    relation: String,
    object: String,
    file: String,
    run: String,
}

/// A file of the classification that was taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// ESCO's name of it: `skills`.
    pub family: String,
    /// The language of its labels; nothing when it has none.
    pub language: Option<LanguageTag>,
    /// Its version, when that is known.
    pub version: Option<Version>,
    /// Its rows.
    pub entries: i64,
    /// When it was taken in last.
    pub imported: DateTime<Utc>,
}

/// Notes that a file was taken in.
///
/// # Errors
/// [`Error::Query`].
pub fn put_taken(connection: &mut Connection, taken: &Taken) -> Result<(), Error> {
    let language = taken.language.as_ref().map_or("", LanguageTag::as_str);
    let row = (
        esco_file::family.eq(&taken.family),
        esco_file::language.eq(language),
        esco_file::version.eq(taken.version.as_ref().map(ToString::to_string)),
        esco_file::entries.eq(taken.entries),
        esco_file::imported.eq(taken.imported.naive_utc()),
    );
    both!(connection, c => {
        diesel::delete(esco_file::table.find((&taken.family, language))).execute(c)?;
        diesel::insert_into(esco_file::table).values(row).execute(c)
    })?;
    Ok(())
}

/// Every file that was taken in.
///
/// # Errors
/// [`Error`].
pub fn taken(connection: &mut Connection) -> Result<Vec<Taken>, Error> {
    type Row = (String, String, Option<String>, i64, NaiveDateTime);
    let rows: Vec<Row> = both!(connection, c => esco_file::table
        .order((esco_file::family, esco_file::language))
        .load(c))?;
    let read = |(family, language, version, entries, imported): Row| {
        Ok(Taken {
            family,
            language: match language.as_str() {
                "" => None,
                language => Some(parsed("ESCO", language)?),
            },
            version: version.map(|text| parsed("ESCO", &text)).transpose()?,
            entries,
            imported: imported.and_utc(),
        })
    };
    rows.into_iter().map(read).collect()
}

/// Concepts with the version of ESCO that said last what they are.
///
/// # Errors
/// [`Error`].
pub fn with_versions(
    connection: &mut Connection,
    ids: &[ConceptId],
) -> Result<Vec<(Concept, Option<Version>)>, Error> {
    let ids: Vec<&str> = ids.iter().map(ConceptId::as_str).collect();
    let rows: Vec<ConceptRow> = both!(connection, c => esco_concept::table
        .filter(esco_concept::id.eq_any(&ids))
        .select(ConceptRow::as_select())
        .load(c))?;
    rows.into_iter().map(ConceptRow::read).collect()
}

/// Writes concepts over what there was of them.
///
/// # Errors
/// [`Error::Query`].
pub fn put_concepts<'a>(
    connection: &mut Connection,
    concepts: impl IntoIterator<Item = &'a Concept>,
    version: Option<&Version>,
) -> Result<(), Error> {
    let rows = concepts.into_iter();
    let rows: Vec<ConceptRow> = rows.map(|one| ConceptRow::write(one, version)).collect();
    let ids: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    both!(connection, c => {
        diesel::delete(esco_concept::table.filter(esco_concept::id.eq_any(&ids))).execute(c)?;
        diesel::insert_into(esco_concept::table).values(&rows).execute(c)
    })?;
    Ok(())
}

/// What concepts are called in one language.
///
/// # Errors
/// [`Error`].
pub fn labels_in(
    connection: &mut Connection,
    ids: &[ConceptId],
    language: &LanguageTag,
) -> Result<Vec<(ConceptId, Label)>, Error> {
    let ids: Vec<&str> = ids.iter().map(ConceptId::as_str).collect();
    let rows: Vec<LabelRow> = both!(connection, c => esco_label::table
        .filter(esco_label::concept.eq_any(&ids))
        .filter(esco_label::language.eq(language.as_str()))
        .select(LabelRow::as_select())
        .load(c))?;
    let read = |row: LabelRow| Ok((parsed("ESCO", &row.concept)?, row.label()));
    rows.into_iter().map(read).collect()
}

/// Writes labels of one language over what there was.
///
/// # Errors
/// [`Error::Query`].
pub fn put_labels<'a>(
    connection: &mut Connection,
    labels: impl IntoIterator<Item = (&'a ConceptId, &'a Label)>,
    language: &LanguageTag,
) -> Result<(), Error> {
    let rows = labels.into_iter();
    let rows: Vec<LabelRow> = rows
        .map(|(id, label)| LabelRow::write(id, language, label))
        .collect();
    let ids: Vec<&str> = rows.iter().map(|row| row.concept.as_str()).collect();
    both!(connection, c => {
        diesel::delete(
            esco_label::table
                .filter(esco_label::concept.eq_any(&ids))
                .filter(esco_label::language.eq(language.as_str())),
        )
        .execute(c)?;
        diesel::insert_into(esco_label::table).values(&rows).execute(c)
    })?;
    Ok(())
}

/// Notes that concepts have others in their place.
///
/// # Errors
/// [`Error::Query`].
pub fn replace(
    connection: &mut Connection,
    old: &ConceptId,
    new: &ConceptId,
) -> Result<bool, Error> {
    let new = new.as_str();
    let changed = both!(connection, c => diesel::update(
        esco_concept::table.find(old.as_str()).filter(
            esco_concept::replaced_by
                .is_null()
                .or(esco_concept::replaced_by.ne(new)),
        ),
    )
    .set((esco_concept::replaced_by.eq(new), esco_concept::obsolete.eq(true)))
    .execute(c))?;
    Ok(changed > 0)
}

/// Writes links that a file says in this run of an import; how many of them are new.
///
/// # Errors
/// [`Error::Query`].
pub fn put_links(
    connection: &mut Connection,
    links: &HashSet<Link>,
    file: &str,
    run: &str,
) -> Result<usize, Error> {
    let rows = links.iter().map(|link| LinkRow {
        subject: link.subject.to_string(),
        relation: link.relation.to_string(),
        object: link.object.clone(),
        file: file.to_owned(),
        run: run.to_owned(),
    });
    let rows: Vec<LinkRow> = rows.collect();
    let subjects: HashSet<&str> = rows.iter().map(|row| row.subject.as_str()).collect();
    let known: Vec<(String, String, String)> = both!(connection, c => esco_link::table
        .filter(esco_link::file.eq(file))
        .filter(esco_link::subject.eq_any(subjects))
        .select((esco_link::subject, esco_link::relation, esco_link::object))
        .load(c))?;
    let known: HashSet<(&str, &str, &str)> =
        known.iter().map(|(a, b, c)| (&**a, &**b, &**c)).collect();
    let new = rows
        .iter()
        .filter(|row| !known.contains(&(&*row.subject, &*row.relation, &*row.object)))
        .count();
    both!(connection, c => diesel::insert_into(esco_link::table)
        .values(&rows)
        .on_conflict((
            esco_link::subject,
            esco_link::relation,
            esco_link::object,
            esco_link::file,
        ))
        .do_update()
        .set(esco_link::run.eq(run))
        .execute(c))?;
    Ok(new)
}

/// Forgets what a file said of some concepts in other runs than this one.
///
/// # Errors
/// [`Error::Query`].
pub fn delete_other_links_of(
    connection: &mut Connection,
    subjects: &[ConceptId],
    file: &str,
    run: &str,
) -> Result<usize, Error> {
    let subjects: Vec<&str> = subjects.iter().map(ConceptId::as_str).collect();
    Ok(both!(connection, c => diesel::delete(
        esco_link::table
            .filter(esco_link::file.eq(file))
            .filter(esco_link::subject.eq_any(&subjects))
            .filter(esco_link::run.ne(run)),
    )
    .execute(c))?)
}

/// Forgets the links that a file said in other runs than this one; how many.
///
/// # Errors
/// [`Error::Query`].
pub fn delete_other_links(
    connection: &mut Connection,
    file: &str,
    run: &str,
) -> Result<usize, Error> {
    Ok(both!(connection, c => diesel::delete(
        esco_link::table
            .filter(esco_link::file.eq(file))
            .filter(esco_link::run.ne(run)),
    )
    .execute(c))?)
}

/// Which classification this is: another one after every import.
///
/// # Errors
/// [`Error::Query`].
pub fn edition(connection: &mut Connection) -> Result<Option<String>, Error> {
    settings::get(connection, CHANGED)
}

/// Says that the classification is another one from now on.
///
/// # Errors
/// [`Error::Query`].
pub fn put_edition(connection: &mut Connection, edition: &str) -> Result<(), Error> {
    settings::put(connection, CHANGED, edition)?;
    events::changed(connection, CHANGED, edition)
}

impl Taken {
    /// A file that is taken in now.
    #[must_use]
    pub fn new(
        family: String,
        language: Option<LanguageTag>,
        version: Option<Version>,
        entries: i64,
    ) -> Self {
        Self {
            family,
            language,
            version,
            entries,
            imported: now(),
        }
    }
}
