//! The part of `/me` about her mail addresses, and `/me/emails/{secret}`, where the link in a letter
//! leads: its button says that the address is hers.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};

use super::{load, person};
use crate::{
    actions::{Error, change_emails, keep_way_in::Ways, secret},
    domain::{AccountId, Problems, Rule, account::email, time::now},
    http::{
        Problem,
        form::Fields,
        pages::{
            Pages,
            frame::{render, render_with},
            notice::lead_on,
            sign_in::{add_cookie, mailed},
            view::{Field, Page, Wrong},
            visitor::Visitor,
        },
        visit::Visit,
    },
    text::Translator,
};

/// Where the links in letters lead.
const PATH: &str = "/me/emails";

/// One of her addresses.
pub(super) struct Address {
    /// The address.
    pub email: String,
    /// Whether she has shown that it is hers.
    pub verified: bool,
    /// It gets the letters.
    pub first: bool,
}

/// The page of a link.
#[derive(Template)]
#[template(path = "me_email.html")]
struct EmailLinkPage {
    t: Translator,
    page: Page,
    action: String,
    /// The address.
    email: String,
    /// Whose it becomes.
    name: String,
    /// The link was used, is too old, or belongs to another browser.
    expired: bool,
}

/// `POST /me/emails`: `do` is `add`, `choose` or `remove`, each with the `email`.
pub(in crate::http::pages) async fn send(
    State(pages): State<Pages>,
    visitor: Visitor,
    visit: Visit,
    fields: Fields,
) -> Result<Response, Problem> {
    person(&visitor)?;
    let actor = visitor.actor.clone();
    let address = fields.get("email").trim().to_owned();
    let store = &pages.api.store;
    let verb = fields.get("do").to_owned();
    let nonce = secret::random(43)?;
    if verb == "add" {
        if !visitor.mails {
            return Err(Rule::Refused(visitor.t.get("join-no-mail")).into());
        }
        if let Ok(address) = email(&address) {
            pages.limits.mail_link(&address, &visit.client)?;
        }
    }
    let (own, ways) = (nonce.clone(), Ways::of(&pages.settings));
    let done = store
        .write(move |c| match verb.as_str() {
            "add" => change_emails::ask(c, &actor, &address, &own, now()).map(|_| "email-asked"),
            "choose" => change_emails::choose(c, &actor, &address, now()).map(|()| "email-chosen"),
            "remove" => {
                change_emails::remove(c, &actor, &address, &ways, now()).map(|()| "email-removed")
            }
            _ => Err(Rule::NotFound.into()),
        })
        .await;
    match done {
        Ok(word) => {
            let mut response = lead_on("/me", word);
            if word == "email-asked" {
                let https = pages.settings.is_https();
                add_cookie(&mut response, mailed::keep(&nonce, PATH, https))?;
            }
            Ok(response)
        }
        Err(Error::Rule(Rule::Invalid(problems))) => {
            again(&pages, &visitor, &fields, &problems).await
        }
        Err(Error::Rule(Rule::Refused(_))) => {
            let mut page = load(&pages, &visitor).await?;
            page.errors.push(Wrong {
                field: String::new(),
                message: visitor.t.get("problem-last-way-in"),
            });
            render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error.into()),
    }
}

async fn again(
    pages: &Pages,
    visitor: &Visitor,
    fields: &Fields,
    problems: &Problems,
) -> Result<Response, Problem> {
    let mut page = load(pages, visitor).await?;
    let t = &visitor.t;
    let detail = problems.0.first().map(|problem| problem.detail.as_str());
    let message = match detail.unwrap_or_default() {
        text if text.contains("name@example.org") => t.get("problem-email"),
        text if text.contains("more than") => t.get("problem-email-most"),
        text if text.contains("guardian") => t.get("problem-email-guardian"),
        _ => t.get("problem-email-own"),
    };
    let (field, wrong) = Field::new("email", fields.get("email")).wrong(message);
    page.email = field;
    page.errors.push(wrong);
    render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// Who asks: by what her browser got when she asked for the letter, and by whom it is signed in as.
fn by(visitor: &Visitor, headers: &HeaderMap) -> (Option<String>, Option<AccountId>) {
    let here = visitor.actor.account.as_ref().map(|account| account.id);
    (mailed::nonce(headers), here)
}

/// `GET /me/emails/{secret}`: changes nothing.
pub(in crate::http::pages) async fn show_link(
    State(pages): State<Pages>,
    Path(token): Path<String>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let (nonce, here) = by(&visitor, &headers);
    let wanted = token.clone();
    let found = pages
        .api
        .store
        .read(move |c| change_emails::look(c, &wanted, (nonce.as_deref(), here), now()))
        .await;
    match found {
        Ok((account, email)) => render(&EmailLinkPage {
            t: visitor.t.clone(),
            page: visitor.page(""),
            action: format!("{PATH}/{token}"),
            email,
            name: account.name,
            expired: false,
        }),
        Err(Error::Rule(Rule::LinkExpired)) => expired(&visitor),
        Err(error) => Err(error.into()),
    }
}

/// `POST /me/emails/{secret}`.
pub(in crate::http::pages) async fn send_link(
    State(pages): State<Pages>,
    Path(token): Path<String>,
    visitor: Visitor,
    headers: HeaderMap,
    _fields: Fields,
) -> Result<Response, Problem> {
    let (nonce, here) = by(&visitor, &headers);
    let added = pages
        .api
        .store
        .write(move |c| change_emails::confirm(c, &token, (nonce.as_deref(), here), now()))
        .await;
    match added {
        Ok(()) => Ok(lead_on("/me", "email-added")),
        Err(Error::Rule(Rule::LinkExpired)) => expired(&visitor),
        Err(error) => Err(error.into()),
    }
}

fn expired(visitor: &Visitor) -> Result<Response, Problem> {
    let page = EmailLinkPage {
        t: visitor.t.clone(),
        page: visitor.page(""),
        action: String::new(),
        email: String::new(),
        name: String::new(),
        expired: true,
    };
    render_with(StatusCode::GONE, &page)
}
