//! `/admin/organisations`: who publishes here, and whom the operator stands for.

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};
use serde_json::Value;

use super::room::Operator;
use crate::{
    actions::{Error, Members, manage_organisation},
    domain::{Organisation, OrganisationId, Status},
    http::{
        Problem,
        form::Fields,
        forms::told::Told,
        pages::{
            Pages,
            desk::choose::{new_organisation, refused},
            filled::Filled,
            frame::{render, render_with},
            notice::{done, lead_on, parameter},
            surroundings::title,
            view::{Field, Page, Paging, Tongue, Wrong},
            visitor::Visitor,
        },
    },
    store::{Connection, opportunities, opportunities::Selection, organisations, playlists},
    text::Translator,
};

/// Organisations on one page.
const ROWS: usize = 50;

/// The page.
#[derive(Template)]
#[template(path = "admin_organisations.html")]
struct AdminOrganisationsPage {
    t: Translator,
    page: Page,
    room: &'static str,
    errors: Vec<Wrong>,
    /// All, or the unverified ones.
    filters: Vec<Tongue>,
    organisations: Vec<AdminOrganisation>,
    paging: Paging,
    name: Field,
    slug: Field,
}

/// One organisation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct AdminOrganisation {
    slug: String,
    name: String,
    /// Its public page.
    href: String,
    desk: String,
    verified: bool,
    /// Published.
    opportunities: i64,
    /// Published.
    playlists: i64,
    people: usize,
}

/// Which organisations are shown.
#[derive(Debug, Clone, Copy, Default)]
struct Asked {
    unverified: bool,
    after: Option<OrganisationId>,
}

impl Asked {
    fn read(query: Option<&str>) -> Self {
        Self {
            unverified: parameter(query, "show") == "unverified",
            after: parameter(query, "after").parse().ok(),
        }
    }
}

/// `GET /admin/organisations`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Operator(visitor): Operator,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let asked = Asked::read(query.as_deref());
    let mut page = page(
        &pages,
        &visitor,
        asked,
        &Fields::default(),
        &Told::default(),
    )
    .await?;
    let words = [
        "verified",
        "unverified",
        "organisation-created",
        "organisation-deleted",
    ];
    page.page.notice = done(&visitor, query.as_deref(), &words);
    render(&page)
}

/// `POST /admin/organisations`: `do=create` with `name` and `slug`; `do=verify` or `unverify` with
/// `slug`.
pub(super) async fn send(
    State(pages): State<Pages>,
    Operator(visitor): Operator,
    fields: Fields,
) -> Result<Response, Problem> {
    let actor = visitor.actor.clone();
    let store = &pages.api.store;
    let (word, verified) = match fields.get("do") {
        "verify" => ("verified", true),
        "unverify" => ("unverified", false),
        "create" => {
            let members = new_organisation(&visitor, &fields);
            let made = store
                .write(move |connection| manage_organisation::create(connection, &actor, &members))
                .await;
            return match made {
                Ok(_) => Ok(lead_on("/admin/organisations", "organisation-created")),
                Err(error) => {
                    let told = refused(error, &visitor.t)?;
                    let page = page(&pages, &visitor, Asked::default(), &fields, &told).await?;
                    render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
                }
            };
        }
        _ => return Err(Problem::malformed("`do` is none of this page's buttons")),
    };
    let slug = fields.get("slug").to_owned();
    let patch: Members = [("verified".to_owned(), Value::Bool(verified))]
        .into_iter()
        .collect();
    store
        .write(move |connection| {
            manage_organisation::change(connection, &actor, &slug, &patch, None)
        })
        .await?;
    Ok(lead_on("/admin/organisations", word))
}

async fn page(
    pages: &Pages,
    visitor: &Visitor,
    asked: Asked,
    fields: &Fields,
    told: &Told,
) -> Result<AdminOrganisationsPage, Problem> {
    let reader = visitor.clone();
    let loaded = pages
        .api
        .store
        .read(move |connection| load(connection, &reader, asked))
        .await;
    let (organisations, filters, paging) = loaded.map_err(|error: Error| Problem::from(error))?;
    let filled = Filled { fields, told };
    Ok(AdminOrganisationsPage {
        t: visitor.t.clone(),
        page: visitor.page(""),
        room: "organisations",
        errors: filled.errors(),
        filters,
        organisations,
        paging,
        name: filled.field("name"),
        slug: filled.field("slug"),
    })
}

type Loaded = (Vec<AdminOrganisation>, Vec<Tongue>, Paging);

fn load(connection: &mut Connection, visitor: &Visitor, asked: Asked) -> Result<Loaded, Error> {
    let one_more = i64::try_from(ROWS + 1).unwrap_or(i64::MAX);
    let mut found = if asked.unverified {
        organisations::unverified(connection, asked.after, one_more)?
    } else {
        organisations::local(connection, asked.after, one_more)?
    };
    let more = found.len() > ROWS;
    found.truncate(ROWS);
    let show = if asked.unverified {
        "unverified"
    } else {
        "all"
    };
    let next = found.last().filter(|_| more);
    let paging = Paging {
        previous: None,
        next: next.map(|last| format!("/admin/organisations?show={show}&after={}", last.uuid)),
    };
    let counts = [
        ("all", organisations::count_local(connection)?),
        ("unverified", organisations::count_unverified(connection)?),
    ];
    let filters = counts.map(|(word, n)| Tongue {
        name: visitor
            .t
            .with(&format!("admin-filter-{word}"), [("n", n.into())]),
        href: format!("/admin/organisations?show={word}"),
        current: word == show,
        ..Tongue::default()
    });
    let rows: Result<Vec<_>, Error> = found
        .iter()
        .map(|item| row(connection, item, visitor))
        .collect();
    Ok((rows?, filters.to_vec(), paging))
}

fn row(
    connection: &mut Connection,
    item: &Organisation,
    visitor: &Visitor,
) -> Result<AdminOrganisation, Error> {
    let published = Selection {
        organisation: Some(item.uuid),
        status: Some(Status::Published),
        ..Selection::default()
    };
    Ok(AdminOrganisation {
        slug: item.slug.clone(),
        name: title(&item.content.name, visitor).text,
        href: format!("/organisations/{}", item.slug),
        desk: format!("/desk/{}", item.slug),
        verified: item.verified,
        opportunities: opportunities::count_local(connection, &published)?,
        playlists: playlists::count_local(connection, &published)?,
        people: organisations::members(connection, item.uuid)?.len(),
    })
}
