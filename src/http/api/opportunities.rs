//! Learning opportunities: `/api/v1/opportunities`.

use axum::{
    Json,
    extract::{Path, State},
    http::{StatusCode, Uri},
    response::{IntoResponse, Response},
};
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{
    Api,
    caller::{Caller, Writer},
    condition::{IfMatch, IfNoneMatch, etagged},
    once::{Done, Once},
    page::{Asked, MOST, Page},
    present::{OpportunityItem, Presenter},
    responses::{BodyRefused, CallerRefused, ChangedRefused, ListRefused, ReadRefused},
    visible,
};
use crate::{
    actions::{
        Error,
        publish_opportunity::{self, Federate},
        territory,
    },
    domain::{Opportunity, OpportunityContent, OpportunityId, permission::Actor},
    http::{Problem, json::JsonBody, query::Parameters},
    store::{Connection, opportunities, organisations},
};

/// The routes of this family.
pub(super) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list, create))
        .routes(routes!(show, change, delete))
}

/// An opportunity in the API's form, for its own address and for the API.
///
/// # Errors
/// 404 when there is none for this actor, 410 when it was deleted.
pub async fn opportunity_json(
    api: &Api,
    actor: &Actor,
    id: OpportunityId,
    known: &IfNoneMatch,
) -> Result<Response, Problem> {
    let actor = actor.clone();
    let (version, item) = api
        .store
        .read(move |connection| {
            let item = visible::opportunity(connection, &actor, id)?;
            Ok::<_, Error>((item.version, present(connection, item)?))
        })
        .await?;
    Ok(known.answer(version, Json(item)))
}

/// One item as the API shows it.
fn present(connection: &mut Connection, item: Opportunity) -> Result<OpportunityItem, Error> {
    let territory = territory(connection)?;
    let presenter = Presenter::load(
        connection,
        &territory,
        &[item.organisation],
        item.peer.as_slice(),
    )?;
    Ok(presenter.opportunity(item))
}

pub(super) fn id(text: &str) -> Result<OpportunityId, Problem> {
    text.parse().map_err(|_no_uuid| Problem::not_found())
}

/// List this node's opportunities
///
/// Newest first. Drafts are listed for those who edit them. Items of other nodes are found by
/// search.
#[utoipa::path(
    get,
    path = "/api/v1/opportunities",
    operation_id = "listOpportunities",
    tag = "Opportunities",
    params(
        ("organisation" = Option<String>, Query, description = "Only those of the organisation with this slug."),
        ("status" = Option<crate::domain::Status>, Query, description = "Only those with this status."),
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 100, description = "How many a page holds; 20 when not given, 100 at most."),
        ("cursor" = Option<String>, Query, description = "Where the page begins, as `next` gives it."),
    ),
    responses((status = 200, description = "A page of them.", body = Page<OpportunityItem>), ListRefused),
    security((), ("token" = ["read"]), ("session" = [])),
)]
async fn list(
    State(api): State<Api>,
    caller: Caller,
    uri: Uri,
) -> Result<Json<Page<OpportunityItem>>, Problem> {
    let mut parameters = Parameters::read(uri.query());
    let mut selection = visible::selection(&caller.actor);
    selection.status = parameters.parsed("status");
    let organisation = parameters.text("organisation", 60);
    let asked: Asked<OpportunityId> =
        Asked::read(&mut parameters, api.address_of(&uri), "opportunities", MOST);
    parameters.finish()?;
    let page = api
        .store
        .read(move |connection| {
            let mut selection = selection;
            if let Some(slug) = &organisation {
                match organisations::by_slug(connection, slug)? {
                    Some(found) => selection.organisation = Some(found.uuid),
                    None => return Ok(Page::empty()),
                }
            }
            let found = opportunities::local(connection, &selection, asked.after, asked.load())?;
            let total = opportunities::count_local(connection, &selection)?;
            let page = Page::of(found, total, &asked, |item| item.uuid);
            let owners: Vec<_> = page.items.iter().map(|item| item.organisation).collect();
            let territory = territory(connection)?;
            let presenter = Presenter::load(connection, &territory, &owners, &[])?;
            Ok::<_, Error>(page.map(|item| presenter.opportunity(item)))
        })
        .await?;
    Ok(Json(page))
}

/// Create an opportunity
///
/// It is a draft unless `status` says otherwise. Published, it goes out to other nodes when its
/// organisation is verified.
#[utoipa::path(
    post,
    path = "/api/v1/opportunities",
    operation_id = "createOpportunity",
    tag = "Opportunities",
    params(
        ("Idempotency-Key" = Option<String>, Header, description = "Sent again with the same key, the request changes nothing and gets the first answer."),
    ),
    request_body = OpportunityContent,
    responses(
        (status = 201, description = "It was made.", body = OpportunityItem, headers(
            ("Location" = String, description = "Where it is in the API."),
            ("ETag" = String, description = "Its version, for `If-Match`."),
        )),
        BodyRefused, CallerRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn create(
    State(api): State<Api>,
    Writer(caller): Writer,
    once: Once,
    JsonBody(members): JsonBody,
) -> Result<Response, Problem> {
    let actor = caller.actor.clone();
    let sent = members.clone();
    let work = move |connection: &mut Connection| {
        let item = publish_opportunity::create(connection, &actor, &sent, Federate::Yes)?;
        let base = territory(connection)?.url;
        let location = base.at(&format!("/api/v1/opportunities/{}", item.uuid));
        let version = item.version;
        Ok(Done::created(location, present(connection, item)?).at_version(version))
    };
    once.answer(&api.store, &caller, &members, work).await
}

/// Show an opportunity
///
/// Also one of another node, by the `uuid` that search gives it here.
#[utoipa::path(
    get,
    path = "/api/v1/opportunities/{uuid}",
    operation_id = "showOpportunity",
    tag = "Opportunities",
    params(
        ("uuid" = uuid::Uuid, Path, description = "Its id on this node."),
        ("If-None-Match" = Option<String>, Header, description = "The `ETag` that the caller has."),
    ),
    responses(
        (status = 200, description = "The opportunity.", body = OpportunityItem, headers(
            ("ETag" = String, description = "Its version, for `If-Match`."),
        )),
        (status = 304, description = "The caller has this version."),
        ReadRefused,
    ),
    security((), ("token" = ["read"]), ("session" = [])),
)]
async fn show(
    State(api): State<Api>,
    caller: Caller,
    Path(uuid): Path<String>,
    known: IfNoneMatch,
) -> Result<Response, Problem> {
    opportunity_json(&api, &caller.actor, id(&uuid)?, &known).await
}

/// Change an opportunity
///
/// A JSON merge patch (RFC 7396): members that are there replace what was, `null` takes away.
#[utoipa::path(
    patch,
    path = "/api/v1/opportunities/{uuid}",
    operation_id = "changeOpportunity",
    tag = "Opportunities",
    params(
        ("uuid" = uuid::Uuid, Path, description = "Its id on this node."),
        ("If-Match" = Option<String>, Header, description = "The `ETag` that the caller saw; 412 when it changed since."),
    ),
    request_body(content(
        (OpportunityContent = "application/json"),
        (OpportunityContent = "application/merge-patch+json"),
    )),
    responses(
        (status = 200, description = "The opportunity as it is now.", body = OpportunityItem, headers(
            ("ETag" = String, description = "Its version, for `If-Match`."),
        )),
        BodyRefused, CallerRefused, ReadRefused, ChangedRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn change(
    State(api): State<Api>,
    Writer(caller): Writer,
    Path(uuid): Path<String>,
    condition: IfMatch,
    JsonBody(patch): JsonBody,
) -> Result<Response, Problem> {
    let id = id(&uuid)?;
    let (version, item) = api
        .store
        .write(move |connection| {
            let current = opportunities::get(connection, id)?.map(|item| item.version);
            let expected = condition.expected(current);
            let (item, _) =
                publish_opportunity::change(connection, &caller.actor, id, &patch, expected)?;
            Ok::<_, Error>((item.version, present(connection, item)?))
        })
        .await?;
    Ok(etagged(version, Json(item)))
}

/// Delete an opportunity
///
/// Its address answers 410 from then on, other nodes are told, and playlists that lead to it say
/// that it was withdrawn.
#[utoipa::path(
    delete,
    path = "/api/v1/opportunities/{uuid}",
    operation_id = "deleteOpportunity",
    tag = "Opportunities",
    params(
        ("uuid" = uuid::Uuid, Path, description = "Its id on this node."),
        ("If-Match" = Option<String>, Header, description = "The `ETag` that the caller saw; 412 when it changed since."),
    ),
    responses(
        (status = 204, description = "It is gone."),
        CallerRefused, ReadRefused, ChangedRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn delete(
    State(api): State<Api>,
    Writer(caller): Writer,
    Path(uuid): Path<String>,
    condition: IfMatch,
) -> Result<Response, Problem> {
    let id = id(&uuid)?;
    api.store
        .write(move |connection| {
            let current = opportunities::get(connection, id)?.map(|item| item.version);
            let expected = condition.expected(current);
            publish_opportunity::delete(connection, &caller.actor, id, expected)
        })
        .await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
