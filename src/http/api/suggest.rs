//! What somebody may mean who is typing: `/api/v1/suggest`.

use std::collections::HashSet;

use axum::{
    Json,
    extract::State,
    http::{HeaderMap, Uri},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{Api, map::Singles, readers_languages, responses::ListRefused};
use crate::{
    actions::{Error, territory},
    discovery::{Discovery, Found, around},
    domain::{
        LanguageMap, LanguageTag, Territory, esco::ConceptKind, event::ItemType, search::Near,
        time::now,
    },
    http::{
        Problem,
        gazetteer::{self, AROUND, Place},
        here::own_area,
        query::Parameters,
    },
    store::{Connection, esco},
};

/// Longest text that is read.
const TYPED: usize = 200;
/// Most suggestions of each sort.
const EACH: usize = 3;
/// Most opportunities: titles say more than names.
const OPPORTUNITIES: usize = 4;
/// Items that are looked at to find so many with different names.
const LOOKED_AT: u32 = 20;
/// Places among which those are looked for around which something is offered.
const PLACES: usize = 12;

/// The routes of this family.
pub(super) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(suggest))
}

/// What sort of thing is suggested.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub enum SuggestionWord {
    /// Something to take part in.
    Opportunity,
    /// A route through opportunities and tasks.
    Playlist,
    /// A provider or partner.
    Organisation,
    /// A skill of ESCO.
    Skill,
    /// An occupation of ESCO.
    Occupation,
    /// A city or town: what is around it.
    Place,
}

/// What somebody may mean.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Suggestion {
    /// What sort of thing it is.
    #[serde(rename = "type")]
    pub item_type: SuggestionWord,
    /// What it is called.
    pub name: LanguageMap,
    /// Its ActivityPub address, or its address in ESCO; a place has none.
    #[schema(format = Uri)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The path of the page on this node that shows it, or what is around it.
    pub page: String,
}

/// What somebody may mean who is typing.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Suggestions {
    /// Some of each sort, those that are likeliest meant first.
    pub items: Vec<Suggestion>,
}

/// Suggest what is meant
///
/// For whoever is typing: a few opportunities, skills, occupations, places, playlists and
/// organisations whose names have what was typed so far, in the reader's language first.
#[utoipa::path(
    get,
    path = "/api/v1/suggest",
    operation_id = "suggest",
    tag = "Search",
    params(
        ("q" = Option<String>, Query, description = "What was typed so far.", max_length = 200, example = "rob"),
        ("language" = Option<String>, Query, description = "The reader's language; else `Accept-Language` says it.", example = "lt"),
    ),
    responses((status = 200, description = "What may be meant; nothing for nothing.", body = Suggestions), ListRefused),
    security(()),
)]
async fn suggest(
    State(api): State<Api>,
    headers: HeaderMap,
    uri: Uri,
) -> Result<Json<Suggestions>, Problem> {
    let mut parameters = Parameters::read(uri.query());
    let typed = parameters.text("q", TYPED).unwrap_or_default();
    let language: Option<LanguageTag> = parameters.parsed("language");
    parameters.finish()?;
    let discovery = api.discovery.clone();
    let items = api
        .store
        .read(move |connection| {
            let territory = territory(connection)?;
            let wanted = readers_languages(language.as_ref(), &headers, &territory.languages);
            all(connection, &discovery, &typed, &wanted, &territory)
        })
        .await?;
    Ok(Json(Suggestions { items }))
}

fn all(
    connection: &mut Connection,
    discovery: &Discovery,
    typed: &str,
    wanted: &[LanguageTag],
    territory: &Territory,
) -> Result<Vec<Suggestion>, Error> {
    // One letter means everything.
    if typed.trim().chars().count() < 2 {
        return Ok(Vec::new());
    }
    let now = now();
    let types = [
        (
            ItemType::Opportunity,
            SuggestionWord::Opportunity,
            OPPORTUNITIES,
        ),
        (ItemType::Playlist, SuggestionWord::Playlist, EACH),
        (ItemType::Organisation, SuggestionWord::Organisation, EACH),
    ];
    let found = discovery.suggest(
        typed,
        &types.map(|(item_type, ..)| item_type),
        now,
        LOOKED_AT,
    );
    let mut found = types
        .into_iter()
        .zip(found)
        .map(|((_, word, most), found)| items(connection, &found, word, wanted, most));
    let mut next = || found.next().unwrap_or(Ok(Vec::new()));
    let (offers, routes, givers) = (next()?, next()?, next()?);
    let concepts = concepts(connection, discovery, typed, wanted)?;
    let places = places(discovery, typed, territory);
    Ok([offers, concepts, places, routes, givers].concat())
}

/// Items in the order in which they were found; of those that the reader sees under one name only
/// the first.
fn items(
    connection: &mut Connection,
    found: &[Found],
    word: SuggestionWord,
    wanted: &[LanguageTag],
    most: usize,
) -> Result<Vec<Suggestion>, Error> {
    let ids: Vec<_> = found.iter().map(|hit| (hit.id, hit.item_type)).collect();
    let mut singles = Singles::of_items(connection, &ids)?;
    let mut met = HashSet::new();
    let items = ids.iter().filter_map(|(id, _)| singles.take(*id));
    let items = items.filter(|single| {
        let name = single.name.text(wanted).trim().to_lowercase();
        !name.is_empty() && met.insert(name)
    });
    let items = items.take(most).map(|single| Suggestion {
        item_type: word,
        id: Some(single.id.to_string()),
        name: single.name,
        page: single.page,
    });
    Ok(items.collect())
}

fn concepts(
    connection: &mut Connection,
    discovery: &Discovery,
    typed: &str,
    wanted: &[LanguageTag],
) -> Result<Vec<Suggestion>, Error> {
    let vocabulary = discovery.vocabulary();
    let mut ids = vocabulary.find(typed, wanted, &[ConceptKind::Skill], EACH);
    ids.extend(vocabulary.find(typed, wanted, &[ConceptKind::Occupation], EACH - 1));
    let named = esco::names_for(connection, &ids, wanted)?.into_iter();
    let items = named.map(|one| Suggestion {
        item_type: match one.kind {
            ConceptKind::Occupation => SuggestionWord::Occupation,
            _ => SuggestionWord::Skill,
        },
        page: format!("/esco/{}", one.id),
        id: Some(one.id.uri()),
        name: one.name,
    });
    Ok(items.collect())
}

fn places(discovery: &Discovery, typed: &str, territory: &Territory) -> Vec<Suggestion> {
    let now = now();
    let own = own_area(discovery, territory, now);
    let places = gazetteer::find(typed, own, PLACES).into_iter();
    let has_something = |place: &Place| {
        let near = Near {
            latitude: place.latitude,
            longitude: place.longitude,
            radius: None,
        };
        discovery.offers_in(around(near, f64::from(AROUND)), now)
    };
    let places = places.filter(has_something).take(EACH);
    let places = places.map(|place| Suggestion {
        item_type: SuggestionWord::Place,
        page: format!(
            "/?near={},{}&radius={AROUND}&sort=distance",
            place.latitude, place.longitude
        ),
        id: None,
        name: place.name,
    });
    places.collect()
}
