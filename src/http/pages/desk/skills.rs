//! The skills of a form: those that are chosen, and those that go with its words.

use crate::{
    actions::Error,
    domain::{
        LanguageTag,
        esco::{ConceptId, ConceptKind},
        limit,
    },
    http::{
        Problem,
        form::Fields,
        forms::text,
        pages::{
            Pages,
            filled::Filled,
            view::{Choice, Field},
            visitor::Visitor,
        },
    },
    store::{Connection, esco},
};

/// The field of what is chosen, named as the API's member.
pub const CHOSEN: &str = "skills";
/// The field of words to look for.
pub const WORDS: &str = "skillWords";
/// The button that looks for them.
pub const FIND: &str = "findSkills";
/// Most skills that are proposed at once.
const PROPOSED: usize = 12;

/// The fields.
#[derive(Debug, Clone, Default)]
pub struct SkillFields {
    /// The classification is here; else only what was chosen before is shown.
    pub known: bool,
    /// What is chosen.
    pub chosen: Vec<Choice>,
    /// What is proposed.
    pub proposed: Vec<Choice>,
    /// Something was looked for.
    pub asked: bool,
    /// What is looked for.
    pub words: Field,
    /// What is wrong with what is chosen.
    pub error: Option<String>,
}

/// The skills of a form with these fields, whose texts are in these languages.
///
/// # Errors
/// [`Problem`] when the database does not answer.
pub async fn of(
    pages: &Pages,
    visitor: &Visitor,
    filled: Filled<'_>,
    languages: &[LanguageTag],
) -> Result<SkillFields, Problem> {
    let fields = filled.fields;
    let chosen = fields.all(CHOSEN).filter(|address| !address.is_empty());
    let chosen: Vec<String> = chosen.map(ToOwned::to_owned).collect();
    let asked = fields.get("do") == FIND;
    let proposed = if asked {
        proposed(visitor, fields, languages)
    } else {
        Vec::new()
    };
    let others: Vec<String> = proposed
        .iter()
        .map(ConceptId::uri)
        .filter(|address| !chosen.contains(address))
        .collect();
    let reader = visitor.clone();
    let read = move |c: &mut Connection| {
        let chosen = named(c, &reader, &chosen)?;
        Ok::<_, Error>((chosen, named(c, &reader, &others)?))
    };
    let (mut chosen, proposed) = pages.api.store.read(read).await?;
    for choice in &mut chosen {
        choice.checked = true;
    }
    Ok(SkillFields {
        known: !visitor.discovery.vocabulary().net().is_empty(),
        chosen,
        proposed,
        asked,
        words: filled.field(WORDS),
        error: filled.field(CHOSEN).error,
    })
}

/// Skills by their names, in this order; an address that is not known here stands for itself.
fn named(
    connection: &mut Connection,
    visitor: &Visitor,
    addresses: &[String],
) -> Result<Vec<Choice>, Error> {
    let ids: Vec<ConceptId> = addresses
        .iter()
        .take(limit::ENTRIES)
        .filter_map(|address| address.parse().ok())
        .collect();
    let known = esco::names_for(connection, &ids, &visitor.wanted)?;
    let choices = addresses.iter().map(|address| {
        let id: Option<ConceptId> = address.parse().ok();
        let found = known.iter().find(|named| Some(&named.id) == id.as_ref());
        let label = found.map(|named| visitor.line(&named.name).text);
        Choice {
            value: address.clone(),
            label: label.unwrap_or_else(|| address.clone()),
            ..Choice::default()
        }
    });
    Ok(choices.collect())
}

/// What is called like the words that somebody typed; without any, what goes with the form's texts.
fn proposed(visitor: &Visitor, fields: &Fields, languages: &[LanguageTag]) -> Vec<ConceptId> {
    let vocabulary = visitor.discovery.vocabulary();
    let words = fields.get(WORDS).trim();
    if !words.is_empty() {
        let kinds = [ConceptKind::Skill];
        return vocabulary.find(words, &visitor.wanted, &kinds, PROPOSED);
    }
    let mut found: Vec<ConceptId> = Vec::new();
    for language in languages {
        let texts = text::MEMBERS.map(|member| fields.get(&text::field(member, language)));
        for id in vocabulary.propose(&texts.join("\n"), language, PROPOSED) {
            if !found.contains(&id) && found.len() < PROPOSED {
                found.push(id);
            }
        }
    }
    found
}
