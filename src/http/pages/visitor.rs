//! Who looks at a page: signed in or not, and which languages she reads.

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts},
};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use url::form_urlencoded;

use super::{Pages, source_of};
use crate::{
    actions::count_happening::View,
    discovery::Discovery,
    domain::{ItemId, LanguageMap, LanguageTag, Role, Territory, permission::Actor, time::now},
    http::{Problem, api::caller::by_session, session::SessionSecret, views},
    store::settings,
    text::{Translator, negotiation, plain},
};

/// The cookie of the language that somebody chose. It says nothing about her, so it is the same
/// with and without TLS.
const LANGUAGE_COOKIE: &str = "waymark-language";
/// The parameter that asks for authors' texts in one language, on any page.
pub const TEXT_LANGUAGE: &str = "lang";

/// Somebody who looks at a page, and the page's surroundings.
#[derive(Debug, Clone)]
pub struct Visitor {
    /// The territory whose pages these are.
    pub territory: Territory,
    /// Who it is.
    pub actor: Actor,
    /// The session that her browser claims, live or not: whoever brings one sends forms with its
    /// token. Whether she is signed in, `actor` says.
    pub session: Option<SessionSecret>,
    /// The pages' own words in her language.
    pub t: Translator,
    /// The languages in which she wants authors' texts, best first.
    pub wanted: Vec<LanguageTag>,
    /// The path and query that she asked for.
    pub path: String,
    /// Whether she opens the page with a browser, to look at it.
    pub opens: bool,
    /// When she asked.
    pub now: DateTime<Utc>,
    /// Where the source code of the program is.
    pub source: Option<String>,
    /// Whether links for signing in can be mailed.
    pub mails: bool,
    /// What everybody can find.
    pub discovery: Discovery,
}

/// An author's text in the language that fits a reader best.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// Its language; `und` when nobody told.
    pub lang: String,
    /// The text; may be empty.
    pub text: String,
}

impl Visitor {
    /// The path that is asked, without what is asked of it.
    #[must_use]
    pub fn bare_path(&self) -> &str {
        self.path.split('?').next().unwrap_or_default()
    }

    /// The visitor of a request.
    ///
    /// # Errors
    /// 503 before the node is set up; [`Problem`] when the database does not answer.
    pub async fn of(pages: &Pages, parts: &Parts) -> Result<Self, Problem> {
        let asked = Asked::read(parts);
        let secret = pages.cookie.read(&parts.headers);
        let store = &pages.api.store;
        let actor = match &secret {
            Some(secret) => by_session(store, secret.0.clone()).await?.actor,
            None => Actor::default(),
        };
        let territory = store.read(settings::territory).await?.ok_or_else(|| {
            Problem::because(
                StatusCode::SERVICE_UNAVAILABLE,
                "this node is not set up yet: run `waymark setup`",
            )
        })?;
        if actor.account.is_some() {
            pages.api.discovery.catch_up(store).await?;
        }
        Ok(asked.visitor(pages, territory, actor, secret))
    }

    /// A visitor of whom nothing is known but the request, for when the database does not answer.
    #[must_use]
    pub fn stranger(pages: &Pages, parts: &Parts, territory: Territory) -> Self {
        let asked = Asked::read(parts);
        asked.visitor(pages, territory, Actor::default(), None)
    }

    /// What is counted when she has seen a thing's page; nothing of who works here.
    #[must_use]
    pub fn view(&self, item: ItemId) -> Option<View> {
        let account = self.actor.account.as_ref();
        let works_here = account.is_some_and(|account| account.role != Role::Learner);
        (self.opens && !works_here).then(|| View {
            item,
            language: self.t.language().clone(),
        })
    }

    /// An author's text in the language that fits best.
    #[must_use]
    pub fn read(&self, map: &LanguageMap) -> Words {
        map.pick(&self.wanted)
            .map(|(tag, text)| Words {
                lang: tag.to_string(),
                text: text.to_owned(),
            })
            .unwrap_or_default()
    }

    /// The same for a name or a sentence: one line, without marks that deceive the eye.
    #[must_use]
    pub fn line(&self, map: &LanguageMap) -> Words {
        let words = self.read(map);
        Words {
            text: plain::line(&words.text),
            ..words
        }
    }

    /// The time zone of the territory, for days that name none.
    #[must_use]
    pub fn zone(&self) -> Tz {
        self.territory.zone()
    }

    /// What the territory is called.
    #[must_use]
    pub fn territory_name(&self) -> String {
        let name = self.line(&self.territory.name).text;
        if name.is_empty() {
            self.territory.url.host().to_string()
        } else {
            name
        }
    }
}

impl FromRequestParts<Pages> for Visitor {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, pages: &Pages) -> Result<Self, Problem> {
        Self::of(pages, parts).await
    }
}

/// What a request says about languages, and where it goes.
struct Asked {
    chosen: Option<LanguageTag>,
    accept: Option<String>,
    texts: Option<LanguageTag>,
    path: String,
    opens: bool,
}

impl Asked {
    fn read(parts: &Parts) -> Self {
        let accept = parts.headers.get(header::ACCEPT_LANGUAGE);
        let path = parts.uri.path_and_query();
        Self {
            opens: views::is_opened(&parts.method, &parts.headers),
            chosen: chosen_language(&parts.headers),
            accept: accept
                .and_then(|value| value.to_str().ok())
                .map(str::to_owned),
            texts: form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes())
                .find(|(name, _)| name == TEXT_LANGUAGE)
                .and_then(|(_, tag)| tag.parse().ok()),
            path: path.map_or_else(|| "/".to_owned(), ToString::to_string),
        }
    }

    fn visitor(
        self,
        pages: &Pages,
        territory: Territory,
        actor: Actor,
        session: Option<SessionSecret>,
    ) -> Visitor {
        let own = actor
            .account
            .as_ref()
            .and_then(|account| account.language.clone());
        let chosen = self.chosen.or(own);
        let accept = self.accept.as_deref();
        let mut wanted = negotiation::wanted(chosen.as_ref(), accept, &territory.languages);
        if let Some(tag) = self.texts {
            wanted.retain(|own| *own != tag);
            wanted.insert(0, tag);
        }
        Visitor {
            t: negotiation::translator(chosen.as_ref(), accept, &territory.languages),
            territory,
            actor,
            session,
            wanted,
            path: self.path,
            opens: self.opens,
            now: now(),
            source: source_of(&pages.settings),
            mails: pages.settings.mail.is_some(),
            discovery: pages.api.discovery.clone(),
        }
    }
}

fn chosen_language(headers: &HeaderMap) -> Option<LanguageTag> {
    let jar = CookieJar::from_headers(headers);
    jar.get(LANGUAGE_COOKIE)?.value().parse().ok()
}

/// `Set-Cookie` that keeps a language for a year.
#[must_use]
pub fn keep_language(tag: &LanguageTag) -> Option<HeaderValue> {
    let cookie = Cookie::build((LANGUAGE_COOKIE, tag.as_str()))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .build();
    HeaderValue::try_from(format!("{cookie}; Max-Age=31536000")).ok()
}
