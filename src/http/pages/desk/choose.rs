//! `/desk`: the way to one's own desk.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde_json::json;

use super::room::{Desk, bar};
use crate::{
    actions::{Error, Members, manage_organisation},
    domain::{Role, Rule},
    http::{
        Problem,
        form::Fields,
        forms::{
            told::{Known, Told},
            value,
        },
        pages::{
            Pages,
            filled::Filled,
            frame::{render, render_with},
            notice::lead_on,
            view::{Field, Page, Wrong},
            visitor::Visitor,
        },
    },
    store::organisations,
    text::Translator,
};

/// The page: for who has several desks, or none.
#[derive(Template)]
#[template(path = "desks.html")]
struct DesksPage {
    t: Translator,
    page: Page,
    desks: Vec<Desk>,
    errors: Vec<Wrong>,
    /// Whether the visitor may make an organisation of her own.
    may_begin: bool,
    name: Field,
    slug: Field,
}

/// `GET /desk`.
pub(super) async fn show(
    State(pages): State<Pages>,
    visitor: Visitor,
) -> Result<Response, Problem> {
    visitor.actor.must_be_known()?;
    match visitor.actor.memberships.as_slice() {
        [one] => return Ok(Redirect::to(&format!("/desk/{}", one.slug)).into_response()),
        [] if visitor.actor.is_operator() => {
            return Ok(Redirect::to("/admin/organisations").into_response());
        }
        _ => {}
    }
    render(&page(&pages, &visitor, &Fields::default(), &Told::default()).await?)
}

/// `POST /desk`: `do=create` makes an organisation, which waits for the operator's word.
pub(super) async fn send(
    State(pages): State<Pages>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Problem> {
    visitor.actor.must_be_known()?;
    if fields.get("do") != "create" {
        return Err(Problem::malformed("`do` is not create"));
    }
    let members = new_organisation(&visitor, &fields);
    let actor = visitor.actor.clone();
    let made = pages
        .api
        .store
        .write(move |connection| manage_organisation::create(connection, &actor, &members))
        .await;
    match made {
        Ok(item) => {
            let path = format!("/desk/{}/organisation", item.slug);
            Ok(lead_on(&path, "organisation-begun"))
        }
        Err(error) => {
            let told = refused(error, &visitor.t)?;
            let page = page(&pages, &visitor, &fields, &told).await?;
            render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

/// The members of an organisation of which only the name is known, in the language of the page,
/// and perhaps a slug.
pub(in crate::http::pages) fn new_organisation(visitor: &Visitor, fields: &Fields) -> Members {
    let language = visitor.t.language().to_string();
    let mut name = Members::new();
    if let name_given @ serde_json::Value::String(_) = value::line(fields.get("name")) {
        name.insert(language, name_given);
    }
    let mut members = Members::new();
    members.insert("name".to_owned(), json!(name));
    members.insert("slug".to_owned(), value::line(fields.get("slug")));
    members
}

/// What is wrong with a new organisation, beside its fields.
///
/// # Errors
/// Whatever else went wrong.
pub(in crate::http::pages) fn refused(error: Error, t: &Translator) -> Result<Told, Problem> {
    let name = Known::new("name", "form-name", t);
    let slug = Known::new("slug", "form-slug", t);
    match error {
        Error::Rule(Rule::Invalid(problems)) => Ok(Told::of(&problems, &[name, slug], t)),
        Error::Rule(rule @ Rule::SlugTaken(_)) => Ok(Told::one(&slug, t.rule(&rule))),
        error => Err(error.into()),
    }
}

async fn page(
    pages: &Pages,
    visitor: &Visitor,
    fields: &Fields,
    told: &Told,
) -> Result<DesksPage, Problem> {
    let ids: Vec<_> = visitor
        .actor
        .memberships
        .iter()
        .map(|place| place.organisation)
        .collect();
    let found = pages
        .api
        .store
        .read(move |connection| organisations::by_ids(connection, &ids))
        .await?;
    let mut desks: Vec<Desk> = found.iter().map(|item| bar(item, visitor, "")).collect();
    desks.sort_by_key(|desk| desk.name.to_lowercase());
    let filled = Filled { fields, told };
    let partner = visitor
        .actor
        .account
        .as_ref()
        .is_some_and(|account| account.role == Role::Partner);
    Ok(DesksPage {
        t: visitor.t.clone(),
        page: visitor.page(""),
        may_begin: partner && desks.is_empty(),
        desks,
        errors: filled.errors(),
        name: filled.field("name"),
        slug: filled.field("slug"),
    })
}
