//! `/admin/organisations`: who publishes here, and whose word leaves the node.

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};
use serde_json::{Value, json};

use super::{
    super::{
        Pages,
        frame::{render, render_with},
        surroundings::title,
        view::{Field, Page, Wrong},
        visitor::Visitor,
    },
    Operator, Outcome, after, notice, outcome,
    people::SecretLink,
    refused, told,
};
use crate::{
    actions::{Error, manage_organisation},
    domain::{Rule, permission::Actor},
    http::{Problem, form::Fields},
    store::{Connection, opportunities, opportunities::Selection, organisations, playlists},
    text::Translator,
};

struct Row {
    slug: String,
    name: String,
    href: String,
    desk: String,
    verified: bool,
    opportunities: usize,
    playlists: usize,
    people: usize,
}

#[derive(Template)]
#[template(path = "admin_organisations.html")]
struct OrganisationsPage {
    t: Translator,
    page: Page,
    room: &'static str,
    errors: Vec<Wrong>,
    link: Option<SecretLink>,
    organisations: Vec<Row>,
    name: Field,
    slug: Field,
}

async fn page(pages: &Pages, visitor: &Visitor) -> Result<OrganisationsPage, Problem> {
    let reader = visitor.clone();
    let rows = pages.api.store.read(move |c| rows(c, &reader)).await?;
    Ok(OrganisationsPage {
        t: visitor.t.clone(),
        page: visitor.page(""),
        room: "organisations",
        errors: Vec::new(),
        link: None,
        organisations: rows,
        name: Field::new("name", ""),
        slug: Field::new("slug", ""),
    })
}

fn rows(c: &mut Connection, visitor: &Visitor) -> Result<Vec<Row>, crate::store::Error> {
    let count = |n: i64| usize::try_from(n).unwrap_or(0);
    let mut rows = Vec::new();
    for item in organisations::local(c, None, i64::MAX)? {
        let public = Selection {
            organisation: Some(item.uuid),
            ..Selection::default()
        };
        rows.push(Row {
            name: title(&item.content.name, visitor).text,
            href: format!("/organisations/{}", item.slug),
            desk: format!("/desk/{}", item.slug),
            verified: item.verified,
            opportunities: count(opportunities::count_local(c, &public)?),
            playlists: count(playlists::count_local(c, &public)?),
            people: organisations::members(c, item.uuid)?.len(),
            slug: item.slug,
        });
    }
    Ok(rows)
}

/// `GET /admin/organisations`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Operator(visitor): Operator,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let mut page = page(&pages, &visitor).await?;
    page.page.notice = notice(&visitor, query.as_deref(), &["organisation-saved"]);
    render(&page)
}

/// `POST /admin/organisations`: `do` is `create`, `verify` or `unverify`.
pub(super) async fn send(
    State(pages): State<Pages>,
    Operator(visitor): Operator,
    fields: Fields,
) -> Result<Response, Problem> {
    match fields.get("do") {
        "create" => create(&pages, &visitor, &fields).await,
        word @ ("verify" | "unverify") => {
            let (actor, slug) = (visitor.actor.clone(), fields.get("slug").to_owned());
            let patch = members(json!({ "verified": word == "verify" }));
            pages
                .api
                .store
                .write(move |c| manage_organisation::change(c, &actor, &slug, &patch, None))
                .await?;
            Ok(after("/admin/organisations", "organisation-saved"))
        }
        _ => Err(Problem::malformed("`do` is not known here")),
    }
}

async fn create(pages: &Pages, visitor: &Visitor, fields: &Fields) -> Result<Response, Problem> {
    let (name, slug) = (
        fields.get("name").trim().to_owned(),
        fields.get("slug").trim().to_owned(),
    );
    let language = visitor.territory.language().to_string();
    let mut document = json!({ "name": { language: name } });
    if !slug.is_empty()
        && let Some(document) = document.as_object_mut()
    {
        document.insert("slug".to_owned(), slug.clone().into());
    }
    let (actor, document): (Actor, _) = (visitor.actor.clone(), members(document));
    let made = pages
        .api
        .store
        .write(move |c| manage_organisation::create(c, &actor, &document))
        .await;
    let mut again = page(pages, visitor).await?;
    (again.name.value, again.slug.value) = (name, slug);
    match made {
        Err(Error::Rule(rule @ Rule::SlugTaken(_))) => {
            again.errors = vec![refused(visitor, &rule, &mut again.slug)];
        }
        made => match outcome(made)? {
            Outcome::Done(_) => return Ok(after("/admin/organisations", "organisation-saved")),
            Outcome::Wrong(problems) => {
                again.errors = told(visitor, &problems, &mut [&mut again.name, &mut again.slug]);
            }
        },
    }
    render_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
}

fn members(value: Value) -> crate::actions::Members {
    match value {
        Value::Object(members) => members,
        _ => crate::actions::Members::new(),
    }
}
