//! `/report?object=`: what is wrong with a thing, for the operator; and, when she wants that, for
//! the city that it is from.

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};

use super::{
    Pages,
    frame::{render, render_with},
    notice::parameter,
    view::{Choice, Field, Page, Wrong},
    visitor::Visitor,
};
use crate::{
    actions::{Error, report},
    domain::{Host, ObjectUrl, Rule, time::now},
    http::{
        Problem,
        form::Fields,
        pages::surroundings::{Surroundings, href, organisation_href},
        visit::Visit,
    },
    store::{Connection, opportunities, organisations, playlists},
    text::Translator,
};

/// The page.
#[derive(Template)]
#[template(path = "report.html")]
struct ReportPage {
    t: Translator,
    page: Page,
    errors: Vec<Wrong>,
    /// What it is about.
    object: String,
    text: Field,
    /// Another city's: that it may be told, too.
    forward: Option<Choice>,
    /// Back to its page here.
    back: String,
    /// It is with the operator.
    done: bool,
}

/// What is reported, our page of it, and which city it is from when not from here.
fn load(
    connection: &mut Connection,
    visitor: &Visitor,
    text: &str,
) -> Result<(ObjectUrl, String, Option<String>), Error> {
    let object = ObjectUrl::parse(text.trim()).map_err(|_no_address| Rule::NotFound)?;
    let owner = report::owner(connection, &object)?.ok_or(Rule::NotFound)?;
    let back = page_of(connection, &object)?;
    if owner.origin() == visitor.territory.url.origin() {
        return Ok((object, back, None));
    }
    let host: Host = owner.host();
    let around = Surroundings::load(connection, Vec::new(), vec![host.clone()])?;
    Ok((object, back, Some(around.territory_name(&host))))
}

/// Our page of a thing; else its own address.
fn page_of(connection: &mut Connection, object: &ObjectUrl) -> Result<String, Error> {
    let url = object.as_str();
    if let Some(item) = opportunities::by_url(connection, url)? {
        return Ok(href("opportunities", item.uuid, item.peer.as_ref()));
    }
    if let Some(item) = playlists::by_url(connection, url)? {
        return Ok(href("playlists", item.uuid, item.peer.as_ref()));
    }
    let item = organisations::by_url(connection, url)?;
    Ok(item.map_or_else(|| url.to_owned(), |item| organisation_href(&item)))
}

impl ReportPage {
    fn new(visitor: &Visitor, object: &ObjectUrl, back: String, from: Option<String>) -> Self {
        let t = &visitor.t;
        Self {
            page: visitor.page(""),
            errors: Vec::new(),
            object: object.to_string(),
            back,
            text: Field::new("text", ""),
            forward: from.map(|territory| Choice {
                value: "true".to_owned(),
                label: t.with("report-forward", [("territory", territory.into())]),
                ..Choice::default()
            }),
            done: false,
            t: t.clone(),
        }
    }
}

async fn open(pages: &Pages, visitor: &Visitor, text: String) -> Result<ReportPage, Problem> {
    let reader = visitor.clone();
    let asked = pages.api.store.read(move |c| load(c, &reader, &text)).await;
    let (object, back, from) = asked.map_err(|error: Error| Problem::from(error))?;
    Ok(ReportPage::new(visitor, &object, back, from))
}

/// `GET /report?object=`.
pub(super) async fn show(
    State(pages): State<Pages>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let text = parameter(query.as_deref(), "object");
    render(&open(&pages, &visitor, text).await?)
}

/// `POST /report`: `object`, `text` and, perhaps, `forward`.
pub(super) async fn send(
    State(pages): State<Pages>,
    visitor: Visitor,
    visit: Visit,
    fields: Fields,
) -> Result<Response, Problem> {
    let mut page = open(&pages, &visitor, fields.get("object").to_owned()).await?;
    pages.limits.report(&visit.client)?;
    let (object, text) = (page.object.clone(), fields.get("text").to_owned());
    let forward = fields.get("forward") == "true";
    let reported = pages.api.store.write(move |c| {
        let object = ObjectUrl::parse(&object).map_err(|_no_address| Rule::NotFound)?;
        report::report(c, &object, &text, forward, now())
    });
    match reported.await {
        Ok(()) => {
            page.done = true;
            render(&page)
        }
        Err(Error::Rule(Rule::Invalid(problems))) => {
            let told = problems.0.first().map(|problem| visitor.t.problem(problem));
            let (text, wrong) =
                Field::new("text", fields.get("text")).wrong(told.unwrap_or_default());
            page.text = text;
            page.errors = vec![wrong];
            if let Some(choice) = &mut page.forward {
                choice.checked = forward;
            }
            render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error.into()),
    }
}
