//! The frame around every page, for one visitor; and how a page becomes an answer.

use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use url::form_urlencoded;

use super::{
    brand, tongue,
    view::{Assets, Languages, Page, Person, Tongue},
    visitor::{TEXT_LANGUAGE, Visitor},
};
use crate::{
    domain::{LanguageMap, LanguageTag, Role},
    http::{Problem, assets::asset, csrf},
    text::negotiation,
};

/// The fonts of every page, and what letters beyond Western Europe's need.
const FONTS: [&str; 2] = [
    "sofia-sans-latin-wght-normal.woff2",
    "sofia-sans-condensed-latin-700-normal.woff2",
];
const MORE_LATIN: [&str; 2] = [
    "sofia-sans-latin-ext-wght-normal.woff2",
    "sofia-sans-condensed-latin-ext-700-normal.woff2",
];
/// Languages that Western European letters are enough for.
const WESTERN: &[&str] = &[
    "en", "nl", "de", "fr", "es", "it", "pt", "da", "fi", "sv", "nb", "nn", "no", "ga", "ca", "eu",
    "gl", "is", "zu", "af", "st", "xh", "so",
];
/// Languages whose letters are Cyrillic, but for those that only some write so.
const CYRILLIC: &[&str] = &["be", "bg", "mk", "ru", "sr-Cyrl", "uk"];
const CYRILLIC_FONTS: [&str; 2] = [
    "sofia-sans-cyrillic-wght-normal.woff2",
    "sofia-sans-condensed-cyrillic-700-normal.woff2",
];
/// Languages whose letters our fonts do not have: the device's own are used.
const OTHER: &[&str] = &["ar", "fa", "he", "hi", "ka", "ps", "ti", "ur", "zh"];
/// Languages written from right to left.
const RIGHT_TO_LEFT: &[&str] = &["ar", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

impl Visitor {
    /// The frame of a page for this visitor. `section` is the header's sign that is marked, or
    /// nothing.
    #[must_use]
    pub fn page(&self, section: &'static str) -> Page {
        let language = self.t.language();
        Page {
            language: language.to_string(),
            direction: direction(language),
            territory: self.territory_name(),
            section,
            bare: false,
            languages: self.languages(),
            person: self.person(),
            csrf: self.session.as_ref().map(csrf::token).unwrap_or_default(),
            notice: None,
            assets: assets(language, self.territory.colour.as_deref()),
            activity: None,
            card: None,
            skills: !self.discovery.vocabulary().net().is_empty(),
            software: format!("Waymark {}", env!("CARGO_PKG_VERSION")),
            source: self.source.clone(),
            contact: self
                .territory
                .contact
                .as_ref()
                .map(|address| format!("mailto:{address}")),
        }
    }

    fn languages(&self) -> Languages {
        let back: String = form_urlencoded::byte_serialize(self.path.as_bytes()).collect();
        let own = negotiation::own(&self.territory.languages).len();
        let offered = negotiation::offered(&self.territory.languages);
        let easy = self.wanted.first().filter(|tag| tag.is_easy());
        let current = easy.filter(|tag| offered.contains(tag));
        let current = current.unwrap_or(self.t.language()).clone();
        let tongue = |tag: LanguageTag| Tongue {
            name: tongue::own_name(&tag),
            href: format!("/language/{tag}?next={back}"),
            current: tag == current,
            tag: tag.to_string(),
        };
        let mut tongues: Vec<Tongue> = offered.into_iter().map(tongue).collect();
        let others = tongues.split_off(own);
        Languages {
            own: tongues,
            others,
        }
    }

    fn person(&self) -> Option<Person> {
        let account = self.actor.account.as_ref()?;
        let desk = match self.actor.memberships.as_slice() {
            [] => (account.role == Role::Partner).then(|| "/desk".to_owned()),
            [one] => Some(format!("/desk/{}", one.slug)),
            _ => Some("/desk".to_owned()),
        };
        Some(Person {
            name: account.name.clone(),
            desk,
            operator: self.actor.is_operator(),
            stuck: !account.has_password && !self.mails,
        })
    }

    /// The languages in which these texts are there, each as a link to this page with it.
    #[must_use]
    pub fn tongues(&self, texts: &[&LanguageMap]) -> Vec<Tongue> {
        let shown = texts.iter().map(|text| self.read(text).lang).next();
        let path = self.bare_path();
        let mut tongues: Vec<Tongue> = Vec::new();
        for (tag, _) in texts.iter().flat_map(|text| text.iter()) {
            if tongues.iter().all(|tongue| tongue.tag != tag.as_str()) {
                tongues.push(Tongue {
                    tag: tag.to_string(),
                    name: tongue::own_name(tag),
                    href: format!("{path}?{TEXT_LANGUAGE}={tag}"),
                    current: shown.as_deref() == Some(tag.as_str()),
                });
            }
        }
        tongues
    }
}

pub(super) fn direction(language: &LanguageTag) -> &'static str {
    if RIGHT_TO_LEFT.contains(&language.primary()) {
        "rtl"
    } else {
        "ltr"
    }
}

fn assets(language: &LanguageTag, colour: Option<&str>) -> Assets {
    let is_of =
        |list: &[&str]| list.contains(&language.as_str()) || list.contains(&language.primary());
    let more: &[&str] = match () {
        () if is_of(WESTERN) || is_of(OTHER) => &[],
        () if is_of(CYRILLIC) => &CYRILLIC_FONTS,
        () => &MORE_LATIN,
    };
    Assets {
        style: asset("app.css"),
        brand: brand::address(colour),
        script: asset("boot.js"),
        sprite: asset("sprite.svg"),
        icon: asset("icon.svg"),
        fonts: FONTS.iter().chain(more).map(|font| asset(font)).collect(),
    }
}

/// A page as an answer.
///
/// # Errors
/// 500 when the template fails.
pub fn render(page: &impl Template) -> Result<Response, Problem> {
    render_with(StatusCode::OK, page)
}

/// A page as an answer with another status.
///
/// # Errors
/// 500 when the template fails.
pub fn render_with(status: StatusCode, page: &impl Template) -> Result<Response, Problem> {
    let html = page.render().map_err(Problem::internal)?;
    let mut response = (status, Html(html)).into_response();
    // The same address looks different to readers of other languages.
    let varies = HeaderValue::from_static("Accept-Language, Cookie");
    response.headers_mut().append(header::VARY, varies);
    Ok(response)
}

/// Only paths of our own are gone to after signing in or choosing a language.
#[must_use]
pub fn own_path(next: &str) -> Option<&str> {
    let own = next.starts_with('/')
        && !next.starts_with("//")
        && !next.contains(|letter: char| letter == '\\' || letter.is_ascii_control())
        && next.len() <= 2_000
        && next.is_ascii();
    own.then_some(next)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn nobody_is_sent_elsewhere() {
        for own in ["/", "/desk?show=drafts", "/opportunities/1#steps"] {
            assert_eq!(own_path(own), Some(own));
        }
        for other in [
            "",
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "/\t/evil.example",
            "/\0",
            "/\u{7f}",
            "evil",
            "/a\r\nset-cookie: b",
        ] {
            assert_eq!(own_path(other), None, "{other:?}");
        }
    }

    #[test]
    fn directions_follow_the_language() {
        let direction = |tag: &str| direction(&tag.parse().unwrap());
        assert_eq!(direction("lt"), "ltr");
        assert_eq!(direction("ar-EG"), "rtl");
    }
}
