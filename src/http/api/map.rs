//! What search finds, on a map, as GeoJSON: `/api/v1/map`. [`tiles`](super::tiles) has the same as
//! vector tiles.

use std::collections::HashMap;

use axum::{Json, extract::State, http::Uri};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{
    Api,
    responses::ListRefused,
    search::answerable,
    search_query::{self, Filters},
};
use crate::{
    actions::{Error, territory},
    discovery::{Map, Spot, Squares},
    domain::{
        ItemId, LanguageMap, ObjectUrl, OpportunityContent, Status,
        event::ItemType,
        opportunity::Kind,
        time::{Moment, now},
    },
    http::{
        Problem,
        here::{href, organisation_href},
        query::Parameters,
    },
    store::{Connection, opportunities, organisations, playlists},
};

/// Most spots of one answer.
const SPOTS: usize = 500;
/// The closest zoom.
pub(super) const CLOSEST: u8 = 22;

/// The routes of this family.
pub(super) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(show))
}

/// A GeoJSON FeatureCollection (RFC 7946).
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct MapAnswer {
    /// Always `FeatureCollection`.
    #[serde(rename = "type")]
    collection: GeoJsonWord,
    /// Single items, and clusters of near ones.
    pub features: Vec<Feature>,
    /// How many items are found.
    #[schema(minimum = 0)]
    pub total: i64,
    /// How many of them have no place: they are in the list only.
    #[schema(minimum = 0)]
    pub unplaced: i64,
}

#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
enum GeoJsonWord {
    FeatureCollection,
}

/// A GeoJSON Feature.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Feature {
    #[serde(rename = "type")]
    feature: OneFeature,
    /// Where it is.
    pub geometry: Geometry,
    /// What it is.
    pub properties: Properties,
}

#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
enum OneFeature {
    Feature,
}

/// A GeoJSON Point.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Geometry {
    #[serde(rename = "type")]
    point: OnePoint,
    /// Longitude and latitude in degrees.
    pub coordinates: [f64; 2],
}

#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
enum OnePoint {
    Point,
}

/// What is at a spot of the map. One item alone is told by its members.
#[derive(Debug, Clone, Default, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Properties {
    /// Several items, near each other.
    pub cluster: bool,
    /// How many items.
    #[schema(minimum = 1)]
    pub count: u64,
    /// The kind of all of them, when they are of one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// Its address, which is its ActivityPub id.
    #[schema(value_type = Option<String>, format = Uri)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<ObjectUrl>,
    /// Its id here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<Uuid>,
    /// What it is.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub item_type: Option<ItemType>,
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<LanguageMap>,
    /// The path of its page on this node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// When it begins; what takes place again and again, the next time.
    #[schema(value_type = Option<String>, format = DateTime)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<Moment>,
    /// Of an opportunity: it takes place, or was cancelled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
}

/// An item of the map.
pub(in crate::http) struct Single {
    pub(super) id: ObjectUrl,
    pub(super) uuid: Uuid,
    pub(super) item_type: ItemType,
    pub(in crate::http) name: LanguageMap,
    pub(in crate::http) page: String,
    /// Of an opportunity, as it is the next time.
    pub(super) content: Option<OpportunityContent>,
}

/// The single items of a map, loaded. What was taken away meanwhile is not there.
pub(in crate::http) struct Singles(HashMap<ItemId, Single>);

impl Singles {
    pub(in crate::http) fn load(connection: &mut Connection, map: &Map) -> Result<Self, Error> {
        let items = map.spots.iter().filter_map(|(_, spot)| spot.item);
        Self::of_items(connection, &items.collect::<Vec<_>>())
    }

    /// These items, loaded.
    pub(super) fn of_items(
        connection: &mut Connection,
        items: &[(ItemId, ItemType)],
    ) -> Result<Self, Error> {
        let ids = |wanted: ItemType| {
            items
                .iter()
                .filter(move |(_, item_type)| *item_type == wanted)
                .map(|(id, _)| *id)
        };
        let offers: Vec<_> = ids(ItemType::Opportunity).map(Into::into).collect();
        let routes: Vec<_> = ids(ItemType::Playlist).map(Into::into).collect();
        let givers: Vec<_> = ids(ItemType::Organisation).map(Into::into).collect();
        let now = now();
        let offers = opportunities::by_ids(connection, &offers)?.into_iter();
        let offers = offers
            .filter(|item| item.deleted.is_none())
            .map(|item| Single {
                page: href("opportunities", item.uuid, item.peer.as_ref()),
                id: item.url,
                uuid: item.uuid.0,
                item_type: ItemType::Opportunity,
                name: item.content.name.clone(),
                content: Some(item.content.at_next(now).in_own_zone()),
            });
        let routes = playlists::by_ids(connection, &routes)?.into_iter();
        let routes = routes
            .filter(|item| item.deleted.is_none())
            .map(|item| Single {
                page: href("playlists", item.uuid, item.peer.as_ref()),
                content: None,
                id: item.url,
                uuid: item.uuid.0,
                item_type: ItemType::Playlist,
                name: item.content.name,
            });
        let givers = organisations::by_ids(connection, &givers)?.into_iter();
        let givers = givers
            .filter(|item| item.deleted.is_none())
            .map(|item| Single {
                page: organisation_href(&item),
                content: None,
                id: item.url,
                uuid: item.uuid.0,
                item_type: ItemType::Organisation,
                name: item.content.name,
            });
        let singles = offers.chain(routes).chain(givers);
        Ok(Self(
            singles
                .map(|single| (ItemId(single.uuid), single))
                .collect(),
        ))
    }

    pub(in crate::http) fn of(&self, spot: &Spot) -> Option<&Single> {
        self.0.get(&spot.item?.0)
    }

    /// One of them, to be had once.
    pub(super) fn take(&mut self, id: ItemId) -> Option<Single> {
        self.0.remove(&id)
    }
}

/// Search, on a map
///
/// The same items as those of the search with the same filters, as GeoJSON: near ones together, at
/// most 500 features. Those without a place are counted.
#[utoipa::path(
    get,
    path = "/api/v1/map",
    operation_id = "map",
    tag = "Search",
    params(
        Filters,
        ("zoom" = Option<u8>, Query, maximum = 22, description = "How close the map is: 0 shows the world in one tile, each further one twice as close. From 14 on, only what is at one point comes together. Without it, as close as 500 features allow."),
    ),
    responses((status = 200, description = "What is on the map.", body = MapAnswer), ListRefused),
    security(()),
)]
async fn show(State(api): State<Api>, uri: Uri) -> Result<Json<MapAnswer>, Problem> {
    let query = uri.query().map(ToOwned::to_owned);
    let discovery = api.discovery.clone();
    let answer = api
        .store
        .read(move |connection| {
            let territory = territory(connection)?;
            let mut parameters = Parameters::read(query.as_deref());
            let question = search_query::read(&mut parameters, territory.zone());
            let zoom = parameters.number("zoom", 0..=CLOSEST);
            if let Err(problem) = parameters.finish() {
                return Ok(Err(problem));
            }
            let squares = Squares::at_zoom(zoom.unwrap_or(CLOSEST));
            let map = match answerable(connection, question)? {
                Some(query) => discovery.map(&query, now(), squares, SPOTS),
                None => Map::default(),
            };
            let singles = Singles::load(connection, &map)?;
            Ok::<_, Error>(Ok(answer(&map, &singles)))
        })
        .await
        .map_err(Problem::from)?;
    answer.map(Json)
}

fn answer(map: &Map, singles: &Singles) -> MapAnswer {
    let features = map.spots.iter().map(|(_, spot)| Feature {
        feature: OneFeature::Feature,
        geometry: Geometry {
            point: OnePoint::Point,
            coordinates: [rounded(spot.longitude), rounded(spot.latitude)],
        },
        properties: properties(spot, singles.of(spot)),
    });
    MapAnswer {
        collection: GeoJsonWord::FeatureCollection,
        features: features.collect(),
        total: map.total,
        unplaced: map.unplaced,
    }
}

fn properties(spot: &Spot, single: Option<&Single>) -> Properties {
    let properties = Properties {
        cluster: spot.count > 1,
        count: spot.count,
        kind: spot.kind,
        ..Properties::default()
    };
    let content = single.and_then(|single| single.content.as_ref());
    match single {
        None => properties,
        Some(single) => Properties {
            id: Some(single.id.clone()),
            uuid: Some(single.uuid),
            item_type: Some(single.item_type),
            name: Some(single.name.clone()),
            page: Some(single.page.clone()),
            start_time: content.and_then(|content| content.start_time),
            status: content.map(|content| content.status),
            ..properties
        },
    }
}

/// Degrees to the decimetre.
fn rounded(degrees: f64) -> f64 {
    (degrees * 1e6).round() / 1e6
}
