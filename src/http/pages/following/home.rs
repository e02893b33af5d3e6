//! `/follow?object=`: whoever found something elsewhere follows it here; whoever found it here
//! goes home with it, to another city or to Mastodon and its like.

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};
use url::form_urlencoded::byte_serialize;

use super::name_of;
use crate::{
    actions::{Error, follow_thing},
    domain::{ObjectUrl, Rule},
    http::{
        Problem,
        form::Fields,
        pages::{
            Pages,
            frame::{render, render_with},
            notice::parameter,
            surroundings::title,
            view::{Field, Page, Wrong},
            visitor::Visitor,
        },
        visit::Visit,
    },
    store::{Connection, playlists},
    text::Translator,
};

/// The page.
#[derive(Template)]
#[template(path = "follow.html")]
struct FollowPage {
    t: Translator,
    page: Page,
    errors: Vec<Wrong>,
    /// What is to be followed.
    object: String,
    /// What it is called; else its address.
    name: String,
    /// Where somebody signs in here; nothing for who is.
    sign_in: Option<String>,
    /// It is ours: she may be at home elsewhere.
    home: Option<Field>,
    /// Where she goes on, and whose server that is.
    onward: Option<(String, String)>,
}

struct Asked {
    object: ObjectUrl,
    name: Option<String>,
}

fn load(connection: &mut Connection, visitor: &Visitor, text: &str) -> Result<Asked, Error> {
    let url = ObjectUrl::parse(text.trim()).map_err(|_no_address| Rule::NotFound)?;
    // What would be ours, and is nothing, cannot be followed.
    let found = follow_thing::find(connection, url.as_str()).map_err(|error| match error {
        Error::Rule(Rule::Invalid(_)) => Rule::NotFound.into(),
        error => error,
    })?;
    let object = match &found {
        Some(found) => ObjectUrl::parse(&found.object).map_err(|_damaged| Rule::NotFound)?,
        None => url,
    };
    let name = if object == visitor.territory.actor() {
        Some(visitor.territory_name())
    } else if let Some(playlist) = playlists::by_url(connection, object.as_str())? {
        Some(title(&playlist.content.name, visitor).text)
    } else {
        name_of(connection, &object, visitor)?
    };
    Ok(Asked { object, name })
}

impl FollowPage {
    fn new(visitor: &Visitor, asked: Asked, typed: &str) -> Self {
        let object = asked.object.to_string();
        let encoded: String = byte_serialize(object.as_bytes()).collect();
        let next: String = byte_serialize(format!("/follow?object={encoded}").as_bytes()).collect();
        let is_ours = asked.object.origin() == visitor.territory.url.origin();
        let is_in = visitor.actor.account.is_some();
        Self {
            page: visitor.page(""),
            errors: Vec::new(),
            name: asked.name.unwrap_or_else(|| object.clone()),
            object,
            sign_in: (!is_in).then(|| format!("/sign-in?next={next}")),
            home: (is_ours && !is_in).then(|| Field::new("home", typed)),
            onward: None,
            t: visitor.t.clone(),
        }
    }
}

/// `GET /follow?object=`.
pub async fn show(
    State(pages): State<Pages>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let text = parameter(query.as_deref(), "object");
    let reader = visitor.clone();
    let asked = pages
        .api
        .store
        .read(move |c| load(c, &reader, &text))
        .await
        .map_err(|error: Error| Problem::from(error))?;
    render(&FollowPage::new(&visitor, asked, ""))
}

/// `POST /follow`: where her own server is; answers with the way there.
pub async fn send(
    State(pages): State<Pages>,
    visitor: Visitor,
    visit: Visit,
    fields: Fields,
) -> Result<Response, Problem> {
    let text = fields.get("object").to_owned();
    let reader = visitor.clone();
    let asked = pages
        .api
        .store
        .read(move |c| load(c, &reader, &text))
        .await
        .map_err(|error: Error| Problem::from(error))?;
    let object = asked.object.clone();
    let home = fields.get("home").trim().to_owned();
    let mut page = FollowPage::new(&visitor, asked, &home);
    let found = if home.is_empty() {
        None
    } else {
        pages.limits.name_home(&visit.client)?;
        let found = pages.api.neighbours.follow_at_home(home.clone(), object);
        found.await.ok()
    };
    match found {
        Some(url) => {
            let host = url.host_str().unwrap_or_default().to_owned();
            page.onward = Some((url.to_string(), host));
            render(&page)
        }
        None => {
            let told = visitor.t.get("problem-follow-home");
            let (field, wrong) = Field::new("home", home).wrong(told);
            page.home = Some(field);
            page.errors = vec![wrong];
            render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}
