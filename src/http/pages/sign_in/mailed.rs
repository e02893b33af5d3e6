//! A link that is mailed, and that only the browser that asked for it can use.

use axum::{http::HeaderValue, response::Response};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use chrono::Duration;

use super::{SignInPage, add_cookie, render};
use crate::{
    actions::{Error, secret, sign_in as action},
    config::Mail,
    domain::{ObjectUrl, Rule, time::now},
    http::{
        Problem, mail,
        pages::{Pages, visitor::Visitor},
        visit::Visit,
    },
    text::Translator,
};
use axum::http::HeaderMap;
use url::form_urlencoded;

/// What ties a link to a browser lives as long as the link.
const COOKIE: &str = "waymark-link";
/// Where links that sign in lead.
pub const PATH: &str = "/sign-in";

/// Answers at once and alike for every address; the link is made and mailed meanwhile.
pub(super) async fn ask(
    pages: &Pages,
    visitor: &Visitor,
    visit: &Visit,
    mut page: SignInPage,
    address: String,
) -> Result<Response, Problem> {
    let Some(mail) = pages.settings.mail.clone() else {
        return Err(Problem::not_found());
    };
    pages.limits.mail_link(&address, &visit.client)?;
    let nonce = secret::random(43)?;
    let letter = Letter {
        mail,
        address,
        nonce: nonce.clone(),
        base: pages.settings.url.clone(),
        next: page.next.clone(),
        territory: visitor.territory_name(),
        t: visitor.t.clone(),
    };
    let store = pages.api.store.clone();
    tokio::spawn(async move { letter.send(store).await });
    page.sent = true;
    let mut response = render(&page)?;
    add_cookie(&mut response, keep(&nonce, PATH, pages.settings.is_https()))?;
    Ok(response)
}

struct Letter {
    mail: Mail,
    address: String,
    nonce: String,
    base: ObjectUrl,
    /// A path to go to afterwards; empty for the usual one.
    next: String,
    territory: String,
    t: Translator,
}

impl Letter {
    async fn send(self, store: crate::store::Store) {
        let (address, nonce) = (self.address.clone(), self.nonce.clone());
        let valid = Duration::minutes(action::LINK_MINUTES);
        let made = store
            .write(move |connection| {
                action::make_link(connection, &address, Some(&nonce), valid, now())
            })
            .await;
        let token = match made {
            Ok(token) => token,
            Err(Error::Rule(Rule::NotFound)) => return,
            Err(error) => {
                tracing::error!(%error, "a sign-in link could not be made");
                return;
            }
        };
        let link = link_to(&self.base, &token, &self.next);
        let letter = letter(&self.t, &self.territory, &self.address, link);
        if let Err(error) = mail::send(&self.mail, letter).await {
            tracing::error!(%error, "a sign-in link could not be mailed");
        }
    }
}

/// A letter with a link that signs in.
pub fn letter(t: &Translator, territory: &str, address: &str, link: String) -> mail::Letter {
    let text = [
        ("territory", territory.into()),
        ("link", link.into()),
        ("minutes", action::LINK_MINUTES.into()),
    ];
    mail::Letter {
        to: address.to_owned(),
        subject: t.with("mail-link-subject", [("territory", territory.into())]),
        text: t.with("mail-link-text", text),
        stop: None,
        calendar: None,
    }
}

/// The address of a link, which remembers where its reader was going.
pub fn link_to(base: &ObjectUrl, token: &str, next: &str) -> String {
    with_next(&base.at(&format!("{PATH}/{token}")), next)
}

/// An address that remembers where its reader was going.
pub fn with_next(link: &ObjectUrl, next: &str) -> String {
    format!("{link}{}", query_of(next))
}

/// The query by which an address remembers where its reader was going; empty when that is nowhere.
pub fn query_of(next: &str) -> String {
    if next.is_empty() {
        return String::new();
    }
    let next: String = form_urlencoded::byte_serialize(next.as_bytes()).collect();
    format!("?next={next}")
}

/// The cookie that ties a link below `path` to the browser that asked for it.
pub fn keep(nonce: &str, path: &str, https: bool) -> Option<HeaderValue> {
    let cookie = Cookie::build((COOKIE, nonce))
        .path(path)
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(https)
        .build();
    let seconds = action::LINK_MINUTES * 60;
    let mut header = HeaderValue::try_from(format!("{cookie}; Max-Age={seconds}")).ok()?;
    header.set_sensitive(true);
    Some(header)
}

/// What this browser got when it asked for a link.
pub fn nonce(headers: &HeaderMap) -> Option<String> {
    let jar = CookieJar::from_headers(headers);
    jar.get(COOKIE).map(|cookie| cookie.value().to_owned())
}
