//! `/esco`: skills by their groups, occupations by theirs, and both by what somebody types.

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    response::Response,
};
use url::form_urlencoded;

use super::{
    Pages,
    frame::render,
    negotiated::{Instead, Negotiated},
    view::Page,
    visitor::Visitor,
};
use crate::{
    actions::Error,
    domain::{
        LanguageTag,
        esco::{Collection, ConceptId, ConceptKind, NOTICE, Relation},
        event::ItemType,
        search::SearchQuery,
        slug::fold,
    },
    http::Problem,
    store::{
        Connection,
        esco::{self, Named},
    },
    text::Translator,
};

/// Most concepts of each kind that are found.
const FOUND: usize = 30;
/// Longest text that is looked for.
const TYPED: usize = 200;
/// Most skills of a collection that are listed.
const MEMBERS: i64 = 1_500;

/// The page.
#[derive(Template)]
#[template(path = "esco.html")]
struct EscoPage {
    t: Translator,
    page: Page,
    q: String,
    /// The classification is here.
    known: bool,
    /// A collection, when one is asked for.
    collection: Option<String>,
    skills: Vec<Entry>,
    occupations: Vec<Entry>,
    collections: Vec<Collected>,
    notice: &'static str,
}

/// A concept in a list.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub href: String,
    pub name: String,
    /// Language of the name.
    pub lang: String,
    /// What language it is in, when it is not the reader's.
    pub foreign: Option<String>,
    /// How many opportunities here teach it; empty for none.
    pub count: String,
}

/// A collection of skills.
struct Collected {
    href: String,
    name: String,
    current: bool,
}

/// The page of a concept.
pub(super) fn address(id: &ConceptId) -> String {
    format!("/esco/{id}")
}

/// Concepts in a list, in the order in which they are given, each with how many opportunities
/// teach it.
pub(super) fn entries(named: &[Named], visitor: &Visitor) -> Vec<Entry> {
    let uris: Vec<String> = named.iter().map(|one| one.id.uri()).collect();
    let query = SearchQuery {
        types: vec![ItemType::Opportunity],
        ..SearchQuery::default()
    };
    let counts = visitor.discovery.count_skills(&query, visitor.now, &uris);
    named
        .iter()
        .zip(counts)
        .map(|(one, count)| {
            let name = visitor.line(&one.name);
            Entry {
                href: address(&one.id),
                foreign: foreign(&name.lang, visitor),
                count: match count {
                    0 => String::new(),
                    count => visitor.t.count(i64::try_from(count).unwrap_or(i64::MAX)),
                },
                name: name.text,
                lang: name.lang,
            }
        })
        .collect()
}

/// What language a text is in, when it is none that the reader asked for.
pub(super) fn foreign(lang: &str, visitor: &Visitor) -> Option<String> {
    let tag: LanguageTag = lang.parse().ok()?;
    let own = visitor.t.language();
    (tag.primary() != own.primary()).then(|| visitor.t.language_name(&tag))
}

/// By name, as the reader sees it.
pub(super) fn by_name(mut entries: Vec<Entry>) -> Vec<Entry> {
    entries.sort_by_cached_key(|entry| fold(&entry.name));
    entries
}

/// What is asked for.
struct Asked {
    q: String,
    collection: Option<Collection>,
}

impl Asked {
    fn read(query: Option<&str>) -> Self {
        let mut asked = Self {
            q: String::new(),
            collection: None,
        };
        for (name, value) in form_urlencoded::parse(query.unwrap_or_default().as_bytes()) {
            match &*name {
                "q" => asked.q = value.trim().chars().take(TYPED).collect(),
                "collection" => asked.collection = value.parse().ok(),
                _ => {}
            }
        }
        asked
    }
}

/// `GET /esco`.
pub(super) async fn show(
    State(pages): State<Pages>,
    RawQuery(query): RawQuery,
    asked: Negotiated,
) -> Result<Response, Instead> {
    let visitor = asked.reader(&pages).await?;
    let asked = Asked::read(query.as_deref());
    let page = pages
        .api
        .store
        .read(move |connection| load(connection, &visitor, asked))
        .await
        .map_err(|error: Error| Problem::from(error))?;
    Ok(render(&page)?)
}

fn load(connection: &mut Connection, visitor: &Visitor, asked: Asked) -> Result<EscoPage, Error> {
    let vocabulary = visitor.discovery.vocabulary();
    let find = |kind: ConceptKind| vocabulary.find(&asked.q, &visitor.wanted, &[kind], FOUND);
    let (skills, occupations) = if let Some(collection) = asked.collection {
        let members = esco::linked(
            connection,
            collection.as_str(),
            &[Relation::Member],
            MEMBERS,
        )?;
        let members: Vec<ConceptId> = members.into_iter().map(|(id, _)| id).collect();
        let (occupations, skills) = esco::names_for(connection, &members, &visitor.wanted)?
            .into_iter()
            .partition(|named| named.kind == ConceptKind::Occupation);
        (skills, occupations)
    } else if asked.q.is_empty() {
        let skills = esco::top_groups(connection, ConceptKind::SkillGroup)?;
        let occupations = esco::top_groups(connection, ConceptKind::OccupationGroup)?;
        (
            esco::names_for(connection, &skills, &visitor.wanted)?,
            esco::names_for(connection, &occupations, &visitor.wanted)?,
        )
    } else {
        (
            esco::names_for(connection, &find(ConceptKind::Skill), &visitor.wanted)?,
            esco::names_for(connection, &find(ConceptKind::Occupation), &visitor.wanted)?,
        )
    };
    let (mut skills, mut occupations) = (entries(&skills, visitor), entries(&occupations, visitor));
    if asked.collection.is_some() {
        (skills, occupations) = (by_name(skills), by_name(occupations));
    }
    let t = &visitor.t;
    let name = |collection: Collection| t.get(&format!("esco-collection-{collection}"));
    let mut collections = Vec::new();
    for &collection in Collection::ALL {
        if !esco::linked(connection, collection.as_str(), &[Relation::Member], 1)?.is_empty() {
            collections.push(Collected {
                href: format!("/esco?collection={collection}"),
                name: name(collection),
                current: asked.collection == Some(collection),
            });
        }
    }
    Ok(EscoPage {
        page: visitor.page("skills"),
        known: !vocabulary.net().is_empty(),
        collection: asked.collection.map(name),
        q: asked.q,
        skills,
        occupations,
        collections,
        notice: NOTICE,
        t: t.clone(),
    })
}

/// The skills of a thing by their names, each with its page; those that are not known here are left
/// out.
pub(super) fn links(
    connection: &mut Connection,
    addresses: &[String],
    visitor: &Visitor,
) -> Result<Vec<Skill>, crate::store::Error> {
    let ids: Vec<ConceptId> = addresses
        .iter()
        .filter_map(|address| address.parse().ok())
        .collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let named = esco::names_for(connection, &ids, &visitor.wanted)?;
    let skills = named.iter().map(|one| {
        let name = visitor.line(&one.name);
        Skill {
            href: address(&one.id),
            address: one.id.uri(),
            name: name.text,
            lang: name.lang,
        }
    });
    Ok(skills.filter(|skill| !skill.name.is_empty()).collect())
}

/// A skill by its name.
#[derive(Debug, Clone)]
pub(super) struct Skill {
    pub href: String,
    /// In ESCO.
    pub address: String,
    pub name: String,
    /// Language of the name.
    pub lang: String,
}
