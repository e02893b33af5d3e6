//! The ESCO classification: `/api/v1/esco/…`. Members have the names of SKOS and of ESCO.

use axum::{
    Json,
    extract::{Path, State},
    http::{HeaderMap, Uri},
    response::{IntoResponse, Response},
};
use indexmap::IndexMap;
use serde::Serialize;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{
    Api,
    page::{Page, Total},
    readers_languages,
    responses::{ListRefused, UnknownRefused},
};
use crate::{
    actions::{Error, territory},
    discovery::Vocabulary,
    domain::{
        LanguageMap, LanguageTag,
        document::absent,
        esco::{Collection, ConceptId, ConceptKind, NOTICE},
    },
    http::{Problem, concept, query::Parameters},
    store::{
        Connection,
        esco::{self, Named},
    },
};

/// Usual and most concepts of one answer.
const USUAL: u32 = 20;
const MOST: u32 = 100;
/// Longest text that is looked for.
const TYPED: usize = 200;

/// The routes of this family.
pub(super) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list_skills))
        .routes(routes!(show_skill))
        .routes(routes!(list_occupations))
        .routes(routes!(show_occupation))
}

/// What is looked for, as the API's description tells it.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[allow(dead_code, reason = "read by the description only")]
struct Typed {
    /// What somebody is typing, or an address of ESCO.
    #[param(max_length = 200)]
    q: Option<String>,
    /// The reader's language; else `Accept-Language` says it.
    #[param(example = "lt")]
    language: Option<String>,
    /// Most concepts; never more than 100.
    #[param(minimum = 1, example = 20)]
    limit: Option<u32>,
}

/// A concept by its name.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ConceptName {
    /// Its address in ESCO.
    #[schema(format = Uri)]
    pub id: String,
    /// What it is.
    #[serde(rename = "type")]
    pub kind: ConceptKind,
    /// What it is called in every language that was taken in.
    pub pref_label: LanguageMap,
    /// Its place in the hierarchy: `S1.2.3`, `2654.1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

impl From<Named> for ConceptName {
    fn from(named: Named) -> Self {
        Self {
            id: named.id.uri(),
            kind: named.kind,
            pref_label: named.name,
            code: named.code,
        }
    }
}

/// A concept with what it has to do with others.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ConceptItem {
    /// Its address, name and place.
    #[serde(flatten)]
    pub name: ConceptName,
    /// What else it is called, by language.
    #[schema(value_type = std::collections::BTreeMap<String, Vec<String>>)]
    pub alt_label: IndexMap<LanguageTag, Vec<String>>,
    /// What it is.
    #[serde(skip_serializing_if = "absent")]
    pub description: LanguageMap,
    /// What belongs to it and what does not.
    #[serde(skip_serializing_if = "absent")]
    pub scope_note: LanguageMap,
    /// `skill/competence` or `knowledge`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skill_type: Option<String>,
    /// `transversal`, `cross-sector`, `sector-specific` or `occupation-specific`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reuse_level: Option<String>,
    /// ESCO itself no longer uses it.
    pub obsolete: bool,
    /// What took its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replaced_by: Option<ConceptName>,
    /// Those whose place it took.
    pub replaces: Vec<ConceptName>,
    /// What is directly broader.
    pub broader: Vec<ConceptName>,
    /// What is directly narrower, at most 1,000.
    pub narrower: Vec<ConceptName>,
    /// The skills that an occupation, or another skill, needs.
    pub has_essential_skill: Vec<ConceptName>,
    /// The skills that help.
    pub has_optional_skill: Vec<ConceptName>,
    /// The occupations that need a skill: with those that it helps at most 200.
    pub is_essential_skill_for: Vec<ConceptName>,
    /// The occupations that it helps.
    pub is_optional_skill_for: Vec<ConceptName>,
    /// ESCO's collections that it is in.
    pub collections: Vec<Collection>,
    /// To be shown where the classification is.
    pub notice: &'static str,
}

impl From<concept::Concept> for ConceptItem {
    fn from(all: concept::Concept) -> Self {
        let entry = all.entry;
        let (name, description) = (entry.name(), entry.description());
        let scope_note = entry.scope_note();
        let names = |list: Vec<Named>| list.into_iter().map(Into::into).collect();
        let labels = entry.labels.into_iter();
        let labels = labels.filter(|(_, label)| !label.alternative.is_empty());
        let concept = entry.concept;
        Self {
            name: ConceptName {
                id: concept.id.uri(),
                kind: concept.kind,
                pref_label: name,
                code: concept.code,
            },
            alt_label: labels
                .map(|(language, label)| (language, label.alternative))
                .collect(),
            description,
            scope_note,
            skill_type: concept.skill_type,
            reuse_level: concept.reuse_level,
            obsolete: concept.obsolete,
            replaced_by: all.replaced_by.map(Into::into),
            replaces: names(all.replaces),
            broader: names(all.broader),
            narrower: names(all.narrower),
            has_essential_skill: names(all.essential),
            has_optional_skill: names(all.optional),
            is_essential_skill_for: names(all.needed_by),
            is_optional_skill_for: names(all.helps),
            collections: all.collections,
            notice: NOTICE,
        }
    }
}

/// What is looked for among concepts of some kinds.
async fn list(
    api: Api,
    headers: HeaderMap,
    uri: Uri,
    kinds: &'static [ConceptKind],
    top: ConceptKind,
) -> Result<Json<Page<ConceptName>>, Problem> {
    let mut parameters = Parameters::read(uri.query());
    let typed = parameters.text("q", TYPED);
    let language: Option<LanguageTag> = parameters.parsed("language");
    let limit = parameters.limit(USUAL, MOST);
    parameters.finish()?;
    let vocabulary = api.discovery.vocabulary();
    let page = api
        .store
        .read(move |connection| {
            let languages = territory(connection)?.languages;
            let wanted = readers_languages(language.as_ref(), &headers, &languages);
            let ids = match &typed {
                Some(typed) => found(&vocabulary, typed, &wanted, kinds, limit),
                None => esco::top_groups(connection, top)?,
            };
            let mut names = esco::names(connection, &ids)?;
            // An address may be that of something else.
            names.retain(|named| typed.is_none() || kinds.contains(&named.kind));
            Ok::<_, Error>(Page {
                total: Total {
                    value: i64::try_from(names.len()).unwrap_or(i64::MAX),
                    // More may be called so.
                    exact: typed.is_none() || names.len() < usize_of(limit),
                },
                items: names.into_iter().map(Into::into).collect(),
                next: None,
            })
        })
        .await?;
    Ok(Json(page))
}

fn usize_of(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn found(
    vocabulary: &Vocabulary,
    typed: &str,
    wanted: &[LanguageTag],
    kinds: &[ConceptKind],
    limit: u32,
) -> Vec<ConceptId> {
    // An address is asked for by whoever has it from elsewhere.
    if let Ok(id) = typed.parse::<ConceptId>() {
        return vec![id];
    }
    vocabulary.find(typed, wanted, kinds, usize_of(limit))
}

/// A concept at the address of its page.
///
/// # Errors
/// 404 when it is not known here.
pub async fn concept_json(api: &Api, id: ConceptId) -> Result<Response, Problem> {
    let item = item(api, id, |_kind| true).await?;
    Ok(Json(item).into_response())
}

/// A concept by its address.
async fn show(
    api: Api,
    address: &str,
    kinds: &'static [ConceptKind],
) -> Result<Json<ConceptItem>, Problem> {
    let id: ConceptId = address
        .parse()
        .map_err(|_no_address| Problem::not_found())?;
    let item = item(&api, id, |kind| kinds.contains(&kind)).await?;
    Ok(Json(item))
}

async fn item(
    api: &Api,
    id: ConceptId,
    is_wanted: impl Fn(ConceptKind) -> bool,
) -> Result<ConceptItem, Problem> {
    let read =
        move |connection: &mut Connection| Ok::<_, Error>(concept::load(connection, &id, None)?);
    let found = api.store.read(read).await?;
    let found = found.filter(|found| is_wanted(found.entry.concept.kind));
    Ok(found.ok_or_else(Problem::not_found)?.into())
}

const SKILLS: &[ConceptKind] = &[ConceptKind::Skill, ConceptKind::SkillGroup];
const OCCUPATIONS: &[ConceptKind] = &[ConceptKind::Occupation, ConceptKind::OccupationGroup];

/// List skills
///
/// Those that are called like what somebody is typing, the best first, in the reader's language
/// first. Without `q` the groups at the top of the hierarchy. Empty where no operator took ESCO in.
#[utoipa::path(
    get,
    path = "/api/v1/esco/skills",
    operation_id = "listSkills",
    tag = "ESCO",
    params(Typed),
    responses(
        (status = 200, description = "The skills.", body = Page<ConceptName>),
        ListRefused,
    ),
    security(()),
)]
async fn list_skills(
    State(api): State<Api>,
    headers: HeaderMap,
    uri: Uri,
) -> Result<Json<Page<ConceptName>>, Problem> {
    list(
        api,
        headers,
        uri,
        &[ConceptKind::Skill],
        ConceptKind::SkillGroup,
    )
    .await
}

/// Show a skill
///
/// Or a group of skills, with everything that it has to do with.
#[utoipa::path(
    get,
    path = "/api/v1/esco/skills/{uri}",
    operation_id = "showSkill",
    tag = "ESCO",
    params(("uri" = String, Path, description = "Its address in ESCO, percent-encoded.", example = "http://data.europa.eu/esco/skill/fed5b267-73fa-461d-9f69-827c78beb39d")),
    responses((status = 200, description = "The skill.", body = ConceptItem), UnknownRefused),
    security(()),
)]
async fn show_skill(
    State(api): State<Api>,
    Path(address): Path<String>,
) -> Result<Json<ConceptItem>, Problem> {
    show(api, &address, SKILLS).await
}

/// List occupations
///
/// As skills are listed; without `q` the ten groups of ISCO-08.
#[utoipa::path(
    get,
    path = "/api/v1/esco/occupations",
    operation_id = "listOccupations",
    tag = "ESCO",
    params(Typed),
    responses(
        (status = 200, description = "The occupations.", body = Page<ConceptName>),
        ListRefused,
    ),
    security(()),
)]
async fn list_occupations(
    State(api): State<Api>,
    headers: HeaderMap,
    uri: Uri,
) -> Result<Json<Page<ConceptName>>, Problem> {
    let top = ConceptKind::OccupationGroup;
    list(api, headers, uri, &[ConceptKind::Occupation], top).await
}

/// Show an occupation
///
/// Or a group of them, with the skills that are needed and that help.
#[utoipa::path(
    get,
    path = "/api/v1/esco/occupations/{uri}",
    operation_id = "showOccupation",
    tag = "ESCO",
    params(("uri" = String, Path, description = "Its address in ESCO, percent-encoded.", example = "http://data.europa.eu/esco/occupation/00030d09-2b3a-4efd-87cc-c4ea39d27c34")),
    responses((status = 200, description = "The occupation.", body = ConceptItem), UnknownRefused),
    security(()),
)]
async fn show_occupation(
    State(api): State<Api>,
    Path(address): Path<String>,
) -> Result<Json<ConceptItem>, Problem> {
    show(api, &address, OCCUPATIONS).await
}
