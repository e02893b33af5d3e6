//! `/sign-in`: by password, by a link that is mailed, by passkey or by a single sign-on; and signing
//! out.
//!
//! Nothing here tells whether an address has an account.

pub(super) mod link;
pub(super) mod mailed;
pub(super) mod passkey;
pub(super) mod password;

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use secrecy::{ExposeSecret, SecretString};
use url::form_urlencoded;

use super::{
    Pages,
    frame::{own_path, render, render_with},
    sign_on,
    view::{Field, Link, Page, Wrong},
    visitor::Visitor,
};
use crate::{
    actions::{Error, sign_in as action},
    domain::{Role, account::email, time::now},
    http::{Problem, form::Fields, session::SessionSecret, visit::Visit},
    store::{Connection, accounts},
    text::Translator,
};

/// How many days a browser keeps the session's cookie, which the server may end sooner.
const OPERATORS_DAYS: u32 = 7;
const DAYS: u32 = 90;

/// The page.
#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignInPage {
    t: Translator,
    page: Page,
    errors: Vec<Wrong>,
    email: Field,
    /// Never filled.
    password: Field,
    /// Where to go afterwards: a path; empty for the usual one.
    next: String,
    /// Whether a link can be mailed.
    mail: bool,
    /// Whether one was asked for.
    sent: bool,
    /// Whether devices can make passkeys for this node.
    passkeys: bool,
    /// Single sign-ons: what they are called, and where they begin.
    sign_ons: Vec<Link>,
}

impl SignInPage {
    fn new(pages: &Pages, visitor: &Visitor, email: &str, next: &str) -> Self {
        Self {
            t: visitor.t.clone(),
            page: visitor.page(""),
            errors: Vec::new(),
            email: Field::new("email", email),
            password: Field::new("password", ""),
            next: own_path(next).unwrap_or_default().to_owned(),
            mail: pages.settings.mail.is_some(),
            sent: false,
            passkeys: pages.passkeys.is_some(),
            sign_ons: sign_on::links(pages, visitor, own_path(next).unwrap_or_default()),
        }
    }

    /// The page again, with what is wrong about the address.
    fn wrong(mut self, id: &str) -> Result<Response, Problem> {
        let (email, wrong) = self.email.wrong(self.t.get(id));
        self.email = email;
        self.errors.push(wrong);
        render_with(StatusCode::UNPROCESSABLE_ENTITY, &self)
    }
}

/// `GET /sign-in`.
pub(super) async fn show(
    State(pages): State<Pages>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let next = asked_next(query.as_deref());
    render(&SignInPage::new(&pages, &visitor, "", &next))
}

/// Where a query wants to go on, if that is a path of ours; else nothing.
pub(super) fn asked_next(query: Option<&str>) -> String {
    let mut pairs = form_urlencoded::parse(query.unwrap_or_default().as_bytes());
    let next = pairs.find(|(name, _)| name == "next");
    next.and_then(|(_, next)| own_path(&next).map(str::to_owned))
        .unwrap_or_default()
}

/// `POST /sign-in`: `do` is `password` or `link`. Whoever types no password wants a link, where one can
/// be mailed.
pub(super) async fn send(
    State(pages): State<Pages>,
    visitor: Visitor,
    visit: Visit,
    fields: Fields,
) -> Result<Response, Problem> {
    let page = SignInPage::new(&pages, &visitor, fields.get("email"), fields.get("next"));
    let Ok(address) = email(fields.get("email")) else {
        return page.wrong("problem-email");
    };
    let wants_link = fields.get("do") == "link" || fields.get("password").is_empty();
    if wants_link && page.mail {
        return mailed::ask(&pages, &visitor, &visit, page, address).await;
    }
    let attempt = pages.limits.try_password(&address, &visit.client)?;
    let store = &pages.api.store;
    let found = store
        .read(move |connection| of_address(connection, &address))
        .await?;
    let (account, stored) = found.map_or((None, None), |(account, stored)| (Some(account), stored));
    let typed = SecretString::from(fields.get("password"));
    let matches = password::matches(stored.clone(), typed.clone()).await?;
    let Some(account) = account.filter(|_| matches) else {
        return page.wrong("problem-sign-in");
    };
    attempt.succeeded();
    let renewed = match stored {
        Some(old) => {
            let new = password::renewed(old.clone(), typed).await?;
            new.map(|new| (old, new))
        }
        None => None,
    };
    let before = visit.session;
    let opened = store
        .write(move |connection| {
            if let Some((old, new)) = &renewed {
                action::renew_password(connection, account.id, old, new)?;
            }
            end(connection, before.as_ref())?;
            action::open(connection, account.id, now())
        })
        .await?;
    let next = fields.get("next").to_owned();
    welcome(&pages, &opened, account.role, &next)
}

/// An account by its address, with the hash of its password.
fn of_address(
    connection: &mut Connection,
    address: &str,
) -> Result<Option<(crate::domain::Account, Option<String>)>, Error> {
    let Some(account) = accounts::by_email(connection, address)? else {
        return Ok(None);
    };
    let stored = accounts::password(connection, account.id)?;
    Ok(Some((account, stored)))
}

/// Ends the session that a browser had before.
pub(super) fn end(
    connection: &mut Connection,
    session: Option<&SessionSecret>,
) -> Result<(), Error> {
    match session {
        Some(session) => action::sign_out(connection, session.0.expose_secret()),
        None => Ok(()),
    }
}

/// Signs the browser in and leads it on.
pub(super) fn welcome(
    pages: &Pages,
    opened: &action::Opened,
    role: Role,
    next: &str,
) -> Result<Response, Problem> {
    let usual = match role {
        Role::Operator => "/admin",
        Role::Partner => "/desk",
        Role::Learner => "/me",
    };
    let mut response = Redirect::to(own_path(next).unwrap_or(usual)).into_response();
    give_cookie(pages, &mut response, opened, role)?;
    Ok(response)
}

/// Adds the cookie of a new session to an answer.
///
/// # Errors
/// 500, which a session's secret never causes.
pub(super) fn give_cookie(
    pages: &Pages,
    response: &mut Response,
    opened: &action::Opened,
    role: Role,
) -> Result<(), Problem> {
    let days = match role {
        Role::Operator => OPERATORS_DAYS,
        Role::Partner | Role::Learner => DAYS,
    };
    let secret = SecretString::from(opened.cookie.as_str());
    let cookie = pages.cookie.set(&secret, days);
    add_cookie(response, cookie)
}

/// Adds a cookie to an answer.
///
/// # Errors
/// 500, which what we write never causes.
pub(super) fn add_cookie(
    response: &mut Response,
    cookie: Option<HeaderValue>,
) -> Result<(), Problem> {
    let cookie = cookie.ok_or_else(|| Problem::internal("a cookie could not be written"))?;
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(())
}

/// `POST /sign-out`. Reading the form's fields has checked that it is ours.
pub(super) async fn sign_out(
    State(pages): State<Pages>,
    visit: Visit,
    _fields: Fields,
) -> Result<Response, Problem> {
    pages
        .api
        .store
        .write(move |connection| end(connection, visit.session.as_ref()))
        .await?;
    signed_out(&pages)
}

/// Takes the cookie of a session that has ended from the browser.
pub(super) fn signed_out(pages: &Pages) -> Result<Response, Problem> {
    let mut response = Redirect::to("/").into_response();
    forget_session(pages, &mut response)?;
    Ok(response)
}

/// Takes the cookie of a session that has ended from the browser, by this answer.
///
/// # Errors
/// 500, which what we write never causes.
pub(super) fn forget_session(pages: &Pages, response: &mut Response) -> Result<(), Problem> {
    add_cookie(response, pages.cookie.clear())
}
