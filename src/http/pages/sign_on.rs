//! `/sign-in/with/{provider}`: the way to a single sign-on, and back.
//!
//! Nobody is sent outward by a form: the headers allow forms to this node alone. Signing in begins by
//! a link; linking begins by a form, since a link could be somebody else's, which leads to a page with
//! a link.

pub(super) mod back;
pub(super) mod join;

use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    http::{HeaderMap, HeaderValue, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use chrono::Duration;
use url::form_urlencoded;

use super::{
    Pages,
    frame::render_with,
    sign_in::{add_cookie, asked_next},
    view::{Link, Page},
    visitor::Visitor,
};
use crate::{
    actions::{
        Error, secret,
        sign_on::{self, Proofs},
    },
    config::Provider,
    domain::{permission::Actor, sign_on::PATIENCE, time::now},
    http::{Problem, sign_on::Failure, visit::Visit},
    text::Translator,
};

/// What ties a way to the browser that began it.
const COOKIE: &str = "waymark-sign-on";
/// Where the cookies are sent.
const PATH: &str = "/sign-in/with";

/// The page of a way that led nowhere.
#[derive(Template)]
#[template(path = "sign_on_failed.html")]
struct FailedPage {
    t: Translator,
    page: Page,
    text: String,
    /// Where to try again.
    again: Option<String>,
}

/// Why a way led nowhere, as the messages call it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Why {
    /// It is not this browser's, too old, or was used.
    Old,
    /// The provider, or she herself there, said no.
    Refused,
    /// What came back is not right.
    Wrong,
    /// The provider does not answer.
    Silent,
    /// It is linked to another account.
    Taken,
    /// She is not signed in any more.
    NotYou,
    /// She works here, and that needs a stronger way of signing in there.
    Weak,
}

impl Why {
    fn of(provider: &Provider, failure: &Failure) -> Self {
        let name = &provider.name;
        tracing::warn!(provider = name, %failure, "a single sign-on failed");
        match failure {
            Failure::Silent(_) => Self::Silent,
            Failure::Wrong(_) => Self::Wrong,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Old => "old",
            Self::Refused => "refused",
            Self::Wrong => "wrong",
            Self::Silent => "silent",
            Self::Taken => "taken",
            Self::NotYou => "not-you",
            Self::Weak => "weak",
        }
    }

    fn status(self) -> StatusCode {
        match self {
            Self::Silent => StatusCode::SERVICE_UNAVAILABLE,
            Self::Taken => StatusCode::CONFLICT,
            Self::Weak => StatusCode::FORBIDDEN,
            _ => StatusCode::BAD_REQUEST,
        }
    }
}

/// The page of a way that led nowhere.
fn failed(visitor: &Visitor, provider: &Provider, why: Why) -> Result<Response, Problem> {
    let label = provider.label(&visitor.wanted);
    let word = why.word();
    let again = match (why, &visitor.actor.account) {
        (Why::Taken | Why::NotYou | Why::Weak, _) => None,
        (_, Some(_)) => Some("/settings/sign-in".to_owned()),
        (_, None) => Some(format!("{PATH}/{}", provider.name)),
    };
    let page = FailedPage {
        t: visitor.t.clone(),
        page: visitor.page(""),
        text: visitor.t.with(
            &format!("sign-on-{word}-text"),
            [("provider", label.as_str().into())],
        ),
        again,
    };
    render_with(why.status(), &page)
}

/// The single sign-ons for a page, each with where it begins.
pub(super) fn links(pages: &Pages, visitor: &Visitor, next: &str) -> Vec<Link> {
    let query = match next {
        "" => String::new(),
        next => {
            let next: String = form_urlencoded::byte_serialize(next.as_bytes()).collect();
            format!("?next={next}")
        }
    };
    let link = |provider: &Provider| Link {
        href: format!("{PATH}/{}{query}", provider.name),
        label: provider.label(&visitor.wanted),
    };
    pages.sign_ons.all().map(link).collect()
}

/// A way that has begun: where it leads, and the cookie that ties it to this browser.
pub(super) struct Way {
    /// The provider's page.
    pub href: String,
    cookie: Option<HeaderValue>,
}

impl Way {
    /// Ties the way to the browser that gets this answer.
    pub(super) fn tie(self, response: &mut Response) -> Result<(), Problem> {
        add_cookie(response, self.cookie)
    }
}

/// Begins a way; with an `actor`, to link it to her account.
async fn start(
    pages: &Pages,
    provider: &Provider,
    headers: &HeaderMap,
    link: Option<Actor>,
    next: String,
) -> Result<Result<Way, Failure>, Error> {
    // One browser may go several ways at once, in several windows.
    let browser = match held(headers, COOKIE) {
        Some(held) => held,
        None => secret::random(43)?,
    };
    // Somebody else may have left herself signed in there; what is linked shall be hers.
    let anew = link.is_some();
    let (name, tied) = (provider.name.clone(), browser.clone());
    let state = pages
        .api
        .store
        .write(move |c| sign_on::begin(c, &name, &tied, link.as_ref(), &next, now()))
        .await?;
    let proofs = Proofs::of(&state, &browser);
    let way = pages
        .sign_ons
        .authorize(provider, &state, &proofs, anew)
        .await;
    let https = pages.settings.is_https();
    Ok(way.map(|url| Way {
        href: url.into(),
        cookie: keep(COOKIE, &browser, PATIENCE, https),
    }))
}

/// Begins a way that links a provider to the account of whoever is signed in.
pub(super) async fn link(
    pages: &Pages,
    visitor: &Visitor,
    headers: &HeaderMap,
    provider: &Provider,
) -> Result<Result<Way, Response>, Problem> {
    let actor = visitor.actor.clone();
    match start(pages, provider, headers, Some(actor), String::new()).await? {
        Ok(way) => Ok(Ok(way)),
        Err(failure) => failed(visitor, provider, Why::of(provider, &failure)).map(Err),
    }
}

/// `GET /sign-in/with/{provider}`: sends the browser to the provider.
pub(super) async fn begin(
    State(pages): State<Pages>,
    Path(name): Path<String>,
    visitor: Visitor,
    visit: Visit,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let provider = pages.sign_ons.find(&name).ok_or_else(Problem::not_found)?;
    pages.limits.begin_way(&visit.client)?;
    let next = asked_next(query.as_deref());
    match start(&pages, provider, &headers, None, next).await? {
        Ok(way) => {
            let mut response = Redirect::to(&way.href).into_response();
            way.tie(&mut response)?;
            Ok(response)
        }
        Err(failure) => failed(&visitor, provider, Why::of(provider, &failure)),
    }
}

/// The value of a cookie of ours, if it is long enough to be one.
fn held(headers: &HeaderMap, name: &str) -> Option<String> {
    let jar = CookieJar::from_headers(headers);
    let value = jar.get(name)?.value();
    (value.len() == 43).then(|| value.to_owned())
}

/// `Set-Cookie` of something that only the pages of single sign-on read.
fn keep(name: &str, value: &str, valid: Duration, https: bool) -> Option<HeaderValue> {
    let cookie = Cookie::build((name, value))
        .path(PATH)
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(https)
        .build();
    let seconds = valid.num_seconds();
    let mut header = HeaderValue::try_from(format!("{cookie}; Max-Age={seconds}")).ok()?;
    header.set_sensitive(true);
    Some(header)
}
