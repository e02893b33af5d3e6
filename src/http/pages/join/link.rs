//! `/join/{secret}`: opening the link changes nothing; its button makes the account.

use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};

use super::PATH;
use crate::{
    actions::{Error, join},
    domain::{Rule, time::now},
    http::{
        Problem,
        form::Fields,
        pages::{
            Pages,
            frame::{render, render_with},
            notice::lead_on,
            sign_in::{
                asked_next, end, give_cookie,
                mailed::{nonce, query_of},
            },
            view::Page,
            visitor::Visitor,
        },
        visit::Visit,
    },
    text::Translator,
};

/// The page.
#[derive(Template)]
#[template(path = "join_link.html")]
struct JoinLinkPage {
    t: Translator,
    page: Page,
    /// Where the button sends.
    action: String,
    /// What we will call her.
    name: String,
    /// A guardian will be asked.
    young: bool,
    /// It was used, is too old, or belongs to another browser.
    expired: bool,
}

/// `GET /join/{secret}`.
pub async fn show(
    State(pages): State<Pages>,
    Path(secret): Path<String>,
    visitor: Visitor,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let nonce = nonce(&headers);
    let next = asked_next(query.as_deref());
    let wanted = secret.clone();
    let found = pages
        .api
        .store
        .read(move |connection| join::look(connection, &wanted, nonce.as_deref(), now()))
        .await;
    match found {
        Ok(joining) => render(&JoinLinkPage {
            t: visitor.t.clone(),
            page: visitor.page(""),
            action: format!("{PATH}/{secret}{}", query_of(&next)),
            name: joining.name,
            young: joining.guardian.is_some(),
            expired: false,
        }),
        Err(Error::Rule(Rule::LinkExpired)) => expired(&visitor),
        Err(error) => Err(error.into()),
    }
}

/// `POST /join/{secret}`.
pub async fn send(
    State(pages): State<Pages>,
    Path(secret): Path<String>,
    visitor: Visitor,
    visit: Visit,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
    _fields: Fields,
) -> Result<Response, Problem> {
    let nonce = nonce(&headers);
    let age = pages.settings.learners.consent_age;
    let joined = pages
        .api
        .store
        .write(move |connection| {
            let joined = join::confirm(connection, &secret, nonce.as_deref(), age, now())?;
            end(connection, visit.session.as_ref())?;
            Ok::<_, Error>(joined)
        })
        .await;
    match joined {
        Ok(joined) => {
            let next = asked_next(query.as_deref());
            let mut response = match next.as_str() {
                "" => lead_on("/me", "joined"),
                next => Redirect::to(next).into_response(),
            };
            give_cookie(&pages, &mut response, &joined.opened, joined.account.role)?;
            Ok(response)
        }
        Err(Error::Rule(Rule::LinkExpired)) => expired(&visitor),
        Err(error) => Err(error.into()),
    }
}

fn expired(visitor: &Visitor) -> Result<Response, Problem> {
    let page = JoinLinkPage {
        t: visitor.t.clone(),
        page: visitor.page(""),
        action: String::new(),
        name: String::new(),
        young: false,
        expired: true,
    };
    render_with(StatusCode::GONE, &page)
}
