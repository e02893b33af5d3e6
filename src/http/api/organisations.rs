//! Organisations: `/api/v1/organisations`.

use axum::{
    Json,
    extract::{Path, State},
    http::{StatusCode, Uri},
    response::{IntoResponse, Response},
};
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{
    Api,
    caller::Writer,
    condition::{IfMatch, IfNoneMatch, etagged},
    once::{Done, Once},
    page::{Asked, MOST, Page},
    present::{OrganisationItem, Presenter},
    responses::{
        BodyRefused, CallerRefused, ChangedRefused, ListRefused, ReadRefused, TakenRefused,
    },
    visible,
};
use crate::{
    actions::{Error, manage_organisation, territory},
    domain::{Organisation, OrganisationContent, OrganisationId, permission::Actor},
    http::{Problem, json::JsonBody, query::Parameters},
    store::{Connection, organisations},
};

/// The routes of this family.
pub(super) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list, create))
        .routes(routes!(show, change, delete))
}

/// One of our organisations in the API's form, for its own address and for the API.
///
/// # Errors
/// 404 when there is none, 410 when it was deleted.
pub async fn organisation_json(
    api: &Api,
    slug: &str,
    known: &IfNoneMatch,
) -> Result<Response, Problem> {
    let slug = slug.to_owned();
    let (version, item) = api
        .store
        .read(move |connection| {
            let item = visible::organisation(connection, &slug)?;
            Ok::<_, Error>((item.version, present(connection, item)?))
        })
        .await?;
    Ok(known.answer(version, Json(item)))
}

/// Another node's organisation in the API's form, by its id here.
///
/// # Errors
/// As [`organisation_json`].
pub async fn organisation_elsewhere_json(
    api: &Api,
    actor: &Actor,
    id: OrganisationId,
    known: &IfNoneMatch,
) -> Result<Response, Problem> {
    let actor = actor.clone();
    let (version, item) = api
        .store
        .read(move |connection| {
            let item = visible::organisation_elsewhere(connection, &actor, id)?;
            Ok::<_, Error>((item.version, present(connection, item)?))
        })
        .await?;
    Ok(known.answer(version, Json(item)))
}

/// One organisation as the API shows it.
fn present(connection: &mut Connection, item: Organisation) -> Result<OrganisationItem, Error> {
    let territory = territory(connection)?;
    let presenter = Presenter::load(connection, &territory, &[], item.peer.as_slice())?;
    Ok(presenter.organisation(item))
}

/// List this node's organisations
///
/// In the order in which they were made. Those of other nodes are found by search.
#[utoipa::path(
    get,
    path = "/api/v1/organisations",
    operation_id = "listOrganisations",
    tag = "Organisations",
    params(
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 100, description = "How many a page holds; 20 when not given, 100 at most."),
        ("cursor" = Option<String>, Query, description = "Where the page begins, as `next` gives it."),
    ),
    responses((status = 200, description = "A page of them.", body = Page<OrganisationItem>), ListRefused),
    security(()),
)]
async fn list(State(api): State<Api>, uri: Uri) -> Result<Json<Page<OrganisationItem>>, Problem> {
    let mut parameters = Parameters::read(uri.query());
    let asked: Asked<OrganisationId> =
        Asked::read(&mut parameters, api.address_of(&uri), "organisations", MOST);
    parameters.finish()?;
    let page = api
        .store
        .read(move |connection| {
            let found = organisations::local(connection, asked.after, asked.load())?;
            let total = organisations::count_local(connection)?;
            let territory = territory(connection)?;
            let presenter = Presenter::load(connection, &territory, &[], &[])?;
            let page = Page::of(found, total, &asked, |item| item.uuid);
            Ok::<_, Error>(page.map(|item| presenter.organisation(item)))
        })
        .await?;
    Ok(Json(page))
}

/// Create an organisation
///
/// An operator's is verified at once, unless `verified` says otherwise. A partner's waits for the
/// operator: until then its things stay on this node. The partner becomes its owner.
#[utoipa::path(
    post,
    path = "/api/v1/organisations",
    operation_id = "createOrganisation",
    tag = "Organisations",
    params(
        ("Idempotency-Key" = Option<String>, Header, description = "Sent again with the same key, the request changes nothing and gets the first answer."),
    ),
    request_body = OrganisationContent,
    responses(
        (status = 201, description = "It was made.", body = OrganisationItem, headers(
            ("Location" = String, description = "Where it is in the API."),
            ("ETag" = String, description = "Its version, for `If-Match`."),
        )),
        BodyRefused, CallerRefused, TakenRefused,
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
        let item = manage_organisation::create(connection, &actor, &sent)?;
        let base = territory(connection)?.url;
        let location = base.at(&format!("/api/v1/organisations/{}", item.slug));
        let version = item.version;
        Ok(Done::created(location, present(connection, item)?).at_version(version))
    };
    once.answer(&api.store, &caller, &members, work).await
}

/// Show an organisation
#[utoipa::path(
    get,
    path = "/api/v1/organisations/{slug}",
    operation_id = "showOrganisation",
    tag = "Organisations",
    params(
        ("slug" = String, Path, description = "Its short name."),
        ("If-None-Match" = Option<String>, Header, description = "The `ETag` that the caller has."),
    ),
    responses(
        (status = 200, description = "The organisation.", body = OrganisationItem, headers(
            ("ETag" = String, description = "Its version, for `If-Match`."),
        )),
        (status = 304, description = "The caller has this version."),
        ReadRefused,
    ),
    security(()),
)]
async fn show(
    State(api): State<Api>,
    Path(slug): Path<String>,
    known: IfNoneMatch,
) -> Result<Response, Problem> {
    organisation_json(&api, &slug, &known).await
}

/// Change an organisation
///
/// A JSON merge patch (RFC 7396): members that are there replace what was, `null` takes away. Only
/// its owners and the operator change it, and only the operator sets `verified`: from then on what
/// it has published goes out to other nodes.
#[utoipa::path(
    patch,
    path = "/api/v1/organisations/{slug}",
    operation_id = "changeOrganisation",
    tag = "Organisations",
    params(
        ("slug" = String, Path, description = "Its short name."),
        ("If-Match" = Option<String>, Header, description = "The `ETag` that the caller saw; 412 when it changed since."),
    ),
    request_body(content(
        (OrganisationContent = "application/json"),
        (OrganisationContent = "application/merge-patch+json"),
    )),
    responses(
        (status = 200, description = "The organisation as it is now.", body = OrganisationItem, headers(
            ("ETag" = String, description = "Its version, for `If-Match`."),
        )),
        BodyRefused, CallerRefused, ReadRefused, ChangedRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn change(
    State(api): State<Api>,
    Writer(caller): Writer,
    Path(slug): Path<String>,
    condition: IfMatch,
    JsonBody(patch): JsonBody,
) -> Result<Response, Problem> {
    let (version, item) = api
        .store
        .write(move |connection| {
            let current = organisations::by_slug(connection, &slug)?.map(|item| item.version);
            let expected = condition.expected(current);
            let item =
                manage_organisation::change(connection, &caller.actor, &slug, &patch, expected)?;
            Ok::<_, Error>((item.version, present(connection, item)?))
        })
        .await?;
    Ok(etagged(version, Json(item)))
}

/// Delete an organisation
///
/// With everything that it offers. Its address answers 410 from then on, and its slug stays taken.
#[utoipa::path(
    delete,
    path = "/api/v1/organisations/{slug}",
    operation_id = "deleteOrganisation",
    tag = "Organisations",
    params(
        ("slug" = String, Path, description = "Its short name."),
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
    Path(slug): Path<String>,
    condition: IfMatch,
) -> Result<Response, Problem> {
    api.store
        .write(move |connection| {
            let current = organisations::by_slug(connection, &slug)?.map(|item| item.version);
            let expected = condition.expected(current);
            manage_organisation::delete(connection, &caller.actor, &slug, expected)
        })
        .await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
