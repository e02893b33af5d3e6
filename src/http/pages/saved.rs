//! `/searches`: the searches that somebody keeps, and what is new in them.

pub mod letters;
mod stop;

use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use chrono_tz::Tz;

use super::{
    Pages,
    explore::Asked,
    export::of_opportunities,
    frame::{render, render_with},
    notice::{done, lead_on},
    view::Page,
    visitor::Visitor,
};
use crate::{
    actions::{Error, save_search},
    discovery::{Discovery, Fresh},
    domain::{ProblemCode, Rule, SavedSearch, time::now},
    http::{Problem, api::search::answerable, form::Fields},
    store::{Connection, saved_searches},
    text::{Translator, plain},
};

pub(super) use stop::{send as send_stop, show as show_stop};

/// What was done, as the address says it.
const DONE: [&str; 4] = ["saved", "search-removed", "search-mail", "search-silent"];

/// The page.
#[derive(Template)]
#[template(path = "saved.html")]
struct SavedPage {
    t: Translator,
    page: Page,
    /// What was not done, and why.
    wrong: Option<String>,
    searches: Vec<Saved>,
    /// Whether letters can be sent.
    mails: bool,
}

struct Saved {
    id: String,
    name: String,
    /// Its results, the newest first; she knows them then.
    href: String,
    /// What is new, in words.
    fresh: String,
    /// There is something new.
    any: bool,
    feed: String,
    letters: bool,
}

/// `GET /searches`.
pub(super) async fn show(
    State(pages): State<Pages>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let mut page = load(&pages, &visitor).await?;
    page.page.notice = done(&visitor, query.as_deref(), &DONE);
    render(&page)
}

async fn load(pages: &Pages, visitor: &Visitor) -> Result<SavedPage, Problem> {
    let account = visitor.actor.account.as_ref().ok_or(Rule::SignInFirst)?.id;
    let reader = visitor.clone();
    let searches = pages
        .api
        .store
        .read(move |connection| {
            let own = saved_searches::of_account(connection, account)?;
            let each = own.into_iter();
            each.map(|item| saved(connection, item, &reader))
                .collect::<Result<Vec<_>, Error>>()
        })
        .await
        .map_err(|error: Error| Problem::from(error))?;
    Ok(SavedPage {
        page: visitor.page(""),
        wrong: None,
        searches,
        mails: visitor.mails,
        t: visitor.t.clone(),
    })
}

fn saved(
    connection: &mut Connection,
    item: SavedSearch,
    visitor: &Visitor,
) -> Result<Saved, Error> {
    let asked = Asked::read("/", Some(&item.query));
    let news = fresh(connection, &visitor.discovery, &item, visitor.zone())?;
    Ok(Saved {
        href: format!("/searches/{}", item.id),
        fresh: visitor.t.with("saved-new", [("n", news.total.into())]),
        any: news.total > 0,
        feed: asked.form("rss"),
        letters: item.due.is_some(),
        id: item.id.to_string(),
        name: item.name,
    })
}

/// What its feed has that is new, the newest first.
fn fresh(
    connection: &mut Connection,
    discovery: &Discovery,
    item: &SavedSearch,
    zone: Tz,
) -> Result<Fresh, Error> {
    let asked = Asked::read("/", Some(&item.query));
    // What its filters named may be gone: then nothing is new.
    let Ok(question) = asked.question(zone) else {
        return Ok(Fresh::default());
    };
    let query = answerable(connection, question)?.and_then(of_opportunities);
    let fresh = query.map(|query| discovery.fresh(&query, now(), item.told, letters::SHOWN));
    Ok(fresh.unwrap_or_default())
}

/// `POST /searches`: `do` is `save`, `remove`, `mail` or `silent`.
pub(super) async fn send(
    State(pages): State<Pages>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Problem> {
    match act(&pages, &visitor, &fields).await {
        Ok(word) => Ok(lead_on("/searches", word)),
        Err(Error::Rule(Rule::Invalid(problems))) => {
            let mut page = load(&pages, &visitor).await?;
            let told = problems.0.first().map(|problem| match problem.code {
                ProblemCode::TooMany(n) => visitor.t.with("problem-saved-many", [("n", n.into())]),
                _ => visitor.t.problem(problem),
            });
            page.wrong = told;
            render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error.into()),
    }
}

async fn act(pages: &Pages, visitor: &Visitor, fields: &Fields) -> Result<&'static str, Error> {
    let actor = visitor.actor.clone();
    let store = &pages.api.store;
    let action = fields.get("do").to_owned();
    if action == "save" {
        let asked = Asked::read("/", Some(fields.get("query")));
        asked.question(visitor.zone())?;
        let (name, query) = (fields.get("name").to_owned(), asked.query());
        let letters = visitor.mails && fields.get("mail") == "true";
        let language = visitor.t.language().clone();
        store
            .write(move |c| save_search::save(c, &actor, &name, &query, &language, letters))
            .await?;
        return Ok("saved");
    }
    let id = fields.get("id").parse().map_err(|_no_id| Rule::NotFound)?;
    let letters = visitor.mails;
    store
        .write(move |c| match action.as_str() {
            "remove" => save_search::remove(c, &actor, id).map(|()| "search-removed"),
            "mail" if letters => {
                save_search::set_letters(c, &actor, id, true).map(|()| "search-mail")
            }
            "silent" => save_search::set_letters(c, &actor, id, false).map(|()| "search-silent"),
            _ => Err(Rule::NotFound.into()),
        })
        .await
}

/// `GET /searches/{id}`: its results, the newest first.
pub(super) async fn open(
    State(pages): State<Pages>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let actor = visitor.actor.clone();
    let id = id.parse().map_err(|_no_id| Rule::NotFound)?;
    let store = &pages.api.store;
    let item = store
        .write(move |connection| save_search::look(connection, &actor, id))
        .await?;
    let asked = Asked::read("/", Some(&item.query));
    Ok(Redirect::to(&asked.with("sort", "new".to_owned())).into_response())
}

/// What a search is called when nobody says: what it looks for, in words.
#[must_use]
pub(super) fn name_of(words: &str, filters: &[String], t: &Translator) -> String {
    let words = (!words.is_empty()).then(|| words.to_owned());
    let parts: Vec<String> = words.into_iter().chain(filters.iter().cloned()).collect();
    match parts.as_slice() {
        [] => t.get("saved-everything"),
        parts => plain::excerpt(&parts.join(&t.get("list-between")), 100),
    }
}
