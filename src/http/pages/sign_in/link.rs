//! `/sign-in/{secret}`: opening the link changes nothing, so that whatever looks at mails on their
//! way burns nothing; only its button uses it up.

use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use chrono::Duration;

use super::{asked_next, end, mailed::nonce, welcome};
use crate::{
    actions::{Error, sign_in as action},
    domain::{Account, OrganisationId, Role, Rule, time::now},
    http::{
        Problem,
        form::Fields,
        pages::{
            Pages,
            frame::{render, render_with},
            view::Page,
            visitor::Visitor,
        },
        visit::Visit,
    },
    store::{Connection, accounts, organisations},
    text::Translator,
};

/// The page.
#[derive(Template)]
#[template(path = "sign_in_link.html")]
struct SignInLinkPage {
    t: Translator,
    page: Page,
    /// Where the button sends.
    action: String,
    /// Where to go afterwards: a path; empty for the usual one.
    next: String,
    /// Whom it signs in.
    name: String,
    /// The organisation whose desk a new partner is invited to.
    organisation: Option<String>,
    /// It was used, is too old, or belongs to another browser.
    expired: bool,
}

/// `GET /sign-in/{secret}`.
pub async fn show(
    State(pages): State<Pages>,
    Path(secret): Path<String>,
    RawQuery(query): RawQuery,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let nonce = nonce(&headers);
    let looked_up = secret.clone();
    let reader = visitor.clone();
    let found = pages
        .api
        .store
        .read(move |connection| look_up(connection, &looked_up, nonce.as_deref(), &reader))
        .await;
    match found {
        Ok((account, organisation)) => render(&SignInLinkPage {
            t: visitor.t.clone(),
            page: visitor.page(""),
            action: format!("/sign-in/{secret}"),
            next: asked_next(query.as_deref()),
            name: account.name,
            organisation,
            expired: false,
        }),
        Err(Error::Rule(Rule::LinkExpired)) => expired(&visitor),
        Err(error) => Err(error.into()),
    }
}

/// `POST /sign-in/{secret}`.
pub async fn send(
    State(pages): State<Pages>,
    Path(secret): Path<String>,
    visitor: Visitor,
    visit: Visit,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Problem> {
    let nonce = nonce(&headers);
    let opened = pages
        .api
        .store
        .write(move |connection| {
            let opened = action::by_link(connection, &secret, nonce.as_deref(), now())?;
            end(connection, visit.session.as_ref())?;
            let account = accounts::get(connection, opened.account)?.ok_or(Rule::LinkExpired)?;
            Ok::<_, Error>((opened, account.role))
        })
        .await;
    match opened {
        Ok((opened, role)) => welcome(&pages, &opened, role, fields.get("next")),
        Err(Error::Rule(Rule::LinkExpired)) => expired(&visitor),
        Err(error) => Err(error.into()),
    }
}

fn expired(visitor: &Visitor) -> Result<Response, Problem> {
    let page = SignInLinkPage {
        t: visitor.t.clone(),
        page: visitor.page(""),
        action: String::new(),
        next: String::new(),
        name: String::new(),
        organisation: None,
        expired: true,
    };
    render_with(StatusCode::GONE, &page)
}

fn look_up(
    connection: &mut Connection,
    secret: &str,
    nonce: Option<&str>,
    visitor: &Visitor,
) -> Result<(Account, Option<String>), Error> {
    let account = action::look_at_link(connection, secret, nonce, now())?;
    let organisation = invited_to(connection, &account, visitor)?;
    let name = organisation.and_then(|id| organisations::get(connection, id).transpose());
    let name = name
        .transpose()?
        .map(|item| visitor.line(&item.content.name).text);
    Ok((account, name))
}

/// A partner who was added lately and has set no password is here by an invitation.
fn invited_to(
    connection: &mut Connection,
    account: &Account,
    visitor: &Visitor,
) -> Result<Option<OrganisationId>, Error> {
    let lately = account.created + Duration::days(action::INVITATION_DAYS) > visitor.now;
    if !lately
        || account.role != Role::Partner
        || accounts::password(connection, account.id)?.is_some()
    {
        return Ok(None);
    }
    let places = organisations::memberships(connection, account.id)?;
    Ok(places.first().map(|place| place.organisation))
}
