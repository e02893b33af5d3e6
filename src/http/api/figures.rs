//! What happened here in numbers, for the operator: `/api/v1/figures`.

use std::collections::HashMap;

use axum::{Json, extract::State, http::Uri};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{
    Api,
    caller::Operator,
    page::Page,
    responses::{CallerRefused, ListRefused},
};
use crate::{
    actions::{Error, territory},
    domain::{
        OrganisationId,
        figure::{Dimension, Happening, Month, Told, tell},
        time::now,
    },
    http::{Problem, query::Parameters},
    store::{Connection, figures, organisations},
};

/// Most months of one answer.
pub const MONTHS: u32 = 120;

/// The routes of this family.
pub(super) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list))
}

/// How often something happened in a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct FigureItem {
    /// The month: `2026-11`.
    pub month: String,
    /// What happened.
    pub what: Happening,
    /// Slug of the organisation whose it was, or the id of another node's; null for the whole
    /// territory.
    #[schema(required)]
    pub organisation: Option<String>,
    /// By what it is told apart.
    pub dimension: Dimension,
    /// The value of that; empty for `all`.
    pub value: String,
    /// How often.
    pub count: i64,
}

/// Which numbers are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// The first month.
    pub from: Month,
    /// The last month.
    pub to: Month,
    /// What happened; everything when nothing is named.
    pub what: Option<Happening>,
    /// By what they are told apart.
    pub dimension: Dimension,
}

/// The numbers, as they may be told: for the whole territory, and by who offers.
///
/// # Errors
/// [`Error::Store`].
pub fn numbers(connection: &mut Connection, asked: Asked) -> Result<Told, Error> {
    let months = (asked.from, asked.to);
    let totals = figures::by_month(connection, months, asked.what, Dimension::All)?;
    let totals = tell(&Told::new(), totals);
    if asked.dimension == Dimension::All {
        return Ok(totals);
    }
    let apart = figures::by_month(connection, months, asked.what, asked.dimension)?;
    Ok(tell(&totals, apart))
}

/// The same as the API and the file have them.
///
/// # Errors
/// [`Error::Store`].
pub fn told(connection: &mut Connection, asked: Asked) -> Result<Vec<FigureItem>, Error> {
    let mut slugs: HashMap<OrganisationId, String> = HashMap::new();
    let mut items = Vec::new();
    for (cell, count) in numbers(connection, asked)? {
        if let Some(id) = cell.organisation.filter(|id| !slugs.contains_key(id)) {
            let known = organisations::get(connection, id)?.filter(|known| known.peer.is_none());
            let slug = known.map_or_else(|| id.to_string(), |known| known.slug.to_string());
            slugs.insert(id, slug);
        }
        items.push(FigureItem {
            month: cell.period.month().to_string(),
            what: cell.what,
            organisation: cell.organisation.and_then(|id| slugs.get(&id).cloned()),
            dimension: cell.dimension,
            value: cell.value,
            count,
        });
    }
    Ok(items)
}

/// Read the figures
///
/// What happened here, by month: for the whole territory (`organisation` is null), and by who offers.
/// Numbers of people are told from five on, of the age bands under 18 from ten on, and so is what is
/// said of readers (`language`). What is smaller is left out like what did not happen; a larger number
/// is left out, too, where a small one could be worked out from it. What is said of few people counts
/// for the whole territory alone once it is 30 days old.
#[utoipa::path(
    get,
    path = "/api/v1/figures",
    operation_id = "listFigures",
    tag = "Figures",
    params(
        ("from" = Option<String>, Query, description = "The first month, `2026-11`; the last one when not given. At most 120 months."),
        ("to" = Option<String>, Query, description = "The last month; the present one when not given."),
        ("what" = Option<Happening>, Query, description = "What happened; everything when not given."),
        ("dimension" = Option<Dimension>, Query, description = "By what it is told apart; `all` when not given."),
    ),
    responses(
        (status = 200, description = "All that may be told.", body = Page<FigureItem>),
        ListRefused, CallerRefused,
    ),
    security(("token" = ["admin"]), ("session" = [])),
)]
async fn list(
    State(api): State<Api>,
    Operator(_): Operator,
    uri: Uri,
) -> Result<Json<Page<FigureItem>>, Problem> {
    let mut parameters = Parameters::read(uri.query());
    let from = parameters.parsed::<Month>("from");
    let to = parameters.parsed::<Month>("to");
    let what = parameters.parsed::<Happening>("what");
    let dimension = parameters.parsed::<Dimension>("dimension");
    parameters.finish()?;
    let page = api
        .store
        .read(move |connection| {
            let zone = territory(connection)?.zone();
            let to = to.unwrap_or_else(|| Month::of(now().with_timezone(&zone).date_naive()));
            let asked = Asked {
                from: from.unwrap_or(to).max(to.before(MONTHS - 1)),
                to,
                what,
                dimension: dimension.unwrap_or(Dimension::All),
            };
            told(connection, asked).map(Page::whole)
        })
        .await?;
    Ok(Json(page))
}
