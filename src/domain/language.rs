//! Languages and texts in several of them.

use std::{fmt, str::FromStr};

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// What marks the variant of a language in easy words (BCP 47, private use).
const EASY: &str = "-x-simple";
/// The registered variant, which says the same: it is read as [`EASY`].
const SIMPLE: &str = "-simple";

/// A BCP 47 language tag in canonical case: `lt`, `sr-Cyrl`, `de-x-simple`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LanguageTag(String);

/// The text is no language tag.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("is not a language tag such as `lt` or `sr-Cyrl`")]
pub struct LanguageTagError;

impl LanguageTag {
    /// The language that the program's own texts are written in.
    #[must_use]
    pub fn english() -> Self {
        Self("en".to_owned())
    }

    /// The tag for a text whose language nobody told: `und`.
    #[must_use]
    pub fn undetermined() -> Self {
        Self("und".to_owned())
    }

    /// The tag as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is the language in easy words, for people who read with effort: `de-x-simple`.
    #[must_use]
    pub fn is_easy(&self) -> bool {
        self.0.ends_with(EASY)
    }

    /// The language as it is without easy words: `de` of `de-x-simple`.
    #[must_use]
    pub fn full(&self) -> Self {
        Self(self.0.strip_suffix(EASY).unwrap_or(&self.0).to_owned())
    }

    /// The language without script, region and variants: `sr` of `sr-Cyrl`.
    #[must_use]
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// Whether there is such a language: one of ISO 639. What other servers write need not be.
    #[must_use]
    pub fn is_known(&self) -> bool {
        let primary = self.primary();
        isolang::Language::from_639_1(primary)
            .or_else(|| isolang::Language::from_639_3(primary))
            .is_some()
    }
}

impl FromStr for LanguageTag {
    type Err = LanguageTagError;

    fn from_str(text: &str) -> Result<Self, LanguageTagError> {
        if text.len() > 35 {
            return Err(LanguageTagError);
        }
        oxilangtag::LanguageTag::parse_and_normalize(text.trim())
            .map(|tag| Self(easy(tag.into_inner())))
            .map_err(|_not_a_tag| LanguageTagError)
    }
}

/// The tag with the one mark of easy words.
fn easy(tag: String) -> String {
    match tag.strip_suffix(SIMPLE) {
        Some(full) if full.len() > 1 && !full.contains("-x") => format!("{full}{EASY}"),
        _ => tag,
    }
}

impl TryFrom<String> for LanguageTag {
    type Error = LanguageTagError;

    fn try_from(text: String) -> Result<Self, LanguageTagError> {
        text.parse()
    }
}

impl From<LanguageTag> for String {
    fn from(tag: LanguageTag) -> Self {
        tag.0
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether nothing can be seen of a text.
fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || is_invisible(c))
}

/// A mark that cannot be seen: bidirectional overrides and isolates, zero-width characters, soft
/// hyphens, tags and variation selectors that style nothing.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// A text for people in one or several languages. The first is the primary one, and the order is
/// kept everywhere: in the database, in the API and on the wire (federation.md, decision 8).
#[derive(Debug, Clone, Default, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(transparent)]
#[schema(value_type = IndexMap<String, String>)]
pub struct LanguageMap(pub IndexMap<LanguageTag, String>);

impl PartialEq for LanguageMap {
    /// With their order: another primary language is another text.
    fn eq(&self, other: &Self) -> bool {
        self.0.iter().eq(other.0.iter())
    }
}

impl LanguageMap {
    /// A text in one language.
    #[must_use]
    pub fn single(tag: LanguageTag, text: impl Into<String>) -> Self {
        Self(IndexMap::from([(tag, text.into())]))
    }

    /// Whether there is no text in any language.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|text| is_blank(text))
    }

    /// The primary language and its text.
    #[must_use]
    pub fn first(&self) -> Option<(&LanguageTag, &str)> {
        self.iter().next()
    }

    /// Language and text, the primary one first; empty texts are left out.
    pub fn iter(&self) -> impl Iterator<Item = (&LanguageTag, &str)> + Clone {
        self.0
            .iter()
            .map(|(tag, text)| (tag, text.as_str()))
            .filter(|(_, text)| !is_blank(text))
    }

    /// The text for a reader of `wanted` languages, best first: of each the same tag, else the same
    /// language in another script or region, in easy words only where there are no others; else the
    /// primary text.
    #[must_use]
    pub fn pick(&self, wanted: &[LanguageTag]) -> Option<(&LanguageTag, &str)> {
        let same = |tag: &LanguageTag| self.iter().find(|(own, _)| *own == tag);
        let alike = |tag: &LanguageTag| {
            let mut alike = self
                .iter()
                .filter(|(own, _)| own.primary() == tag.primary());
            let first = alike.clone().next();
            alike.find(|(own, _)| !own.is_easy()).or(first)
        };
        wanted
            .iter()
            .find_map(|tag| {
                same(tag)
                    .or_else(|| same(&tag.full()))
                    .or_else(|| alike(tag))
            })
            .or_else(|| self.first())
    }

    /// The picked text, or nothing.
    #[must_use]
    pub fn text(&self, wanted: &[LanguageTag]) -> &str {
        self.pick(wanted).map_or("", |(_, text)| text)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn tag(text: &str) -> LanguageTag {
        text.parse().unwrap()
    }

    #[test]
    fn order_is_kept_and_the_first_is_primary() {
        let map: LanguageMap = serde_json::from_str(r#"{"lt":"Labas","en":"Hello"}"#).unwrap();
        assert_eq!(map.first().unwrap().1, "Labas");
        assert_eq!(
            serde_json::to_string(&map).unwrap(),
            r#"{"lt":"Labas","en":"Hello"}"#
        );
        let other: LanguageMap = serde_json::from_str(r#"{"en":"Hello","lt":"Labas"}"#).unwrap();
        assert_ne!(map, other);
    }

    #[test]
    fn a_reader_gets_the_nearest_language() {
        let map: LanguageMap =
            serde_json::from_str(r#"{"lt":"Labas","sr-Latn":"Zdravo","en":" "}"#).unwrap();
        assert_eq!(map.text(&[tag("sr-Cyrl")]), "Zdravo");
        assert_eq!(map.text(&[tag("en"), tag("lt")]), "Labas");
        assert_eq!(map.text(&[tag("fi")]), "Labas");
        assert_eq!(map.text(&[tag("sr-Cyrl"), tag("lt")]), "Zdravo");
    }

    #[test]
    fn easy_words_are_for_who_wants_them() {
        let map: LanguageMap = serde_json::from_str(
            r#"{"de-x-simple":"Komm!","de":"Wir laden ein.","en-x-simple":"Come!"}"#,
        )
        .unwrap();
        for (wanted, text) in [
            ("de-x-simple", "Komm!"),
            ("de", "Wir laden ein."),
            ("de-AT", "Wir laden ein."),
            ("de-AT-x-simple", "Wir laden ein."),
            ("en", "Come!"),
        ] {
            assert_eq!(map.text(&[tag(wanted)]), text, "{wanted}");
        }
        assert_eq!(tag("sr-Latn-x-simple").full(), tag("sr-Latn"));
        assert_eq!(tag("de-simple").full(), tag("de"));
        assert!(!tag("de").is_easy() && tag("DE-X-SIMPLE").is_easy());
        assert_eq!(tag("de-simple"), tag("de-x-simple"));
        assert_eq!(tag("x-simple").as_str(), "x-simple");
    }

    #[test]
    fn what_nobody_sees_is_no_text() {
        let map = |text: &str| LanguageMap::single(LanguageTag::english(), text);
        for blank in ["", " \n", "\u{200b}\u{feff}", "\u{202e}\u{ad} "] {
            assert!(map(blank).is_empty() && map(blank).first().is_none());
        }
        assert!(!map("\u{200b}a").is_empty());
    }

    #[test]
    fn tags_are_checked_and_normalised() {
        assert_eq!(tag("SR-cyrl").as_str(), "sr-Cyrl");
        assert_eq!(tag("de-x-simple").as_str(), "de-x-simple");
        for known in ["lt", "sr-Cyrl", "de-x-simple", "lit"] {
            assert!(tag(known).is_known(), "{known}");
        }
        for unknown in ["xx", "ua", "english", "x-own"] {
            assert!(!tag(unknown).is_known(), "{unknown}");
        }
        for wrong in ["", "lithuanian!", "l", "en_US"] {
            assert!(wrong.parse::<LanguageTag>().is_err(), "{wrong}");
        }
    }
}
