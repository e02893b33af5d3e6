//! Finding the text for a message id.

use std::collections::HashMap;

use fluent_templates::{LanguageIdentifier, Loader, fluent_bundle::FluentValue, static_loader};

use super::{
    negotiation::nearest,
    plural::{told, written},
    quantity::group,
};
use crate::domain::LanguageTag;

static_loader! {
    static LOCALES = {
        locales: "./web/locales",
        fallback_language: "en",
        customise: |bundle| {
            // Marks for bidirectional text would end in addresses, feeds and page titles.
            bundle.set_use_isolating(false);
            let separator = bundle
                .get_message("format-group")
                .and_then(|message| message.value())
                .map(|pattern| bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned());
            bundle.set_formatter(match separator.as_deref() {
                Some(",") => Some(grouped::<',', _>),
                Some(".") => Some(grouped::<'.', _>),
                Some("’") => Some(grouped::<'’', _>),
                Some("\u{a0}") => Some(grouped::<'\u{a0}', _>),
                Some("\u{202f}") => Some(grouped::<'\u{202f}', _>),
                _ => Some(ungrouped),
            });
        },
    };
}

/// The program's own texts in one language; what that language lacks is said in English.
///
/// Cheap to clone and to make: the messages are parsed once.
#[derive(Debug, Clone)]
pub struct Translator {
    tag: LanguageTag,
    language: LanguageIdentifier,
}

impl Translator {
    /// The translator of the language nearest to `tag`; English when none is near.
    #[must_use]
    pub fn new(tag: &LanguageTag) -> Self {
        let tag = nearest(&[tag.full()], &Self::languages()).unwrap_or_else(LanguageTag::english);
        let language = tag
            .as_str()
            .parse()
            .unwrap_or_else(|_never_offered| LOCALES.fallback().clone());
        Self { tag, language }
    }

    /// Every language that has a file of messages, English first, the others by their tag.
    #[must_use]
    pub fn languages() -> Vec<LanguageTag> {
        let mut tags: Vec<LanguageTag> = LOCALES
            .locales()
            .filter_map(|language| language.to_string().parse().ok())
            .collect();
        tags.sort_by_key(|tag| (*tag != LanguageTag::english(), tag.clone()));
        tags
    }

    /// The language that it speaks.
    #[must_use]
    pub fn language(&self) -> &LanguageTag {
        &self.tag
    }

    /// The text of a message without variables. A message that no language has comes back as
    /// `⟦id⟧`, so that it is seen.
    #[must_use]
    pub fn get(&self, id: &str) -> String {
        self.with(id, [])
    }

    /// The text of a message with its variables, as in
    /// `with("explore-count", [("n", 12.into())])`. Numbers choose the plural form and come out
    /// with the language's separators.
    #[must_use]
    pub fn with<'a, A>(&self, id: &str, variables: A) -> String
    where
        A: AsRef<[(&'a str, FluentValue<'a>)]>,
    {
        self.find(id, variables)
            .unwrap_or_else(|| format!("⟦{id}⟧"))
    }

    /// Several things in a sentence: `a, b and c`.
    #[must_use]
    pub fn list(&self, parts: &[String]) -> String {
        match parts {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                let list = first.join(&self.get("list-between"));
                self.with(
                    "list-last",
                    [("list", list.into()), ("last", last.as_str().into())],
                )
            }
        }
    }

    /// The same, or nothing when no language has the message or a variable of it is missing.
    pub(super) fn find<'a, A>(&self, id: &str, variables: A) -> Option<String>
    where
        A: AsRef<[(&'a str, FluentValue<'a>)]>,
    {
        [&self.language, LOCALES.fallback()]
            .into_iter()
            .find_map(|language| {
                let variables: HashMap<&str, FluentValue<'_>> = variables
                    .as_ref()
                    .iter()
                    .map(|(name, value)| (*name, told(value, language.language.as_str())))
                    .collect();
                LOCALES
                    .lookup_single_language(language, id, Some(&variables))
                    .ok()
            })
    }
}

/// Writes a number in a message as it is.
fn ungrouped<M>(value: &FluentValue<'_>, _memoizer: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(written(number)),
        _ => None,
    }
}

/// Writes a number in a message with `SEPARATOR` between its thousands.
fn grouped<const SEPARATOR: char, M>(value: &FluentValue<'_>, _memoizer: &M) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let text = written(number);
    let separator = SEPARATOR.to_string();
    Some(match text.split_once('.') {
        Some((whole, fraction)) => format!("{}.{fraction}", group(whole, &separator)),
        None => group(&text, &separator),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn translator(tag: &str) -> Translator {
        Translator::new(&tag.parse().unwrap())
    }

    #[test]
    fn the_nearest_language_answers_and_english_for_the_rest() {
        for (asked, answered) in [
            ("lt", "lt"),
            ("lt-LT", "lt"),
            ("en-GB", "en"),
            ("zu", "en"),
            ("und", "en"),
        ] {
            assert_eq!(translator(asked).language().as_str(), answered, "{asked}");
        }
        assert_eq!(translator("lt").get("kind-workshop"), "Dirbtuvės");
    }

    #[test]
    fn a_message_that_nobody_has_is_seen() {
        assert_eq!(translator("lt").get("no-such-message"), "⟦no-such-message⟧");
        assert_eq!(
            translator("lt").get("problem-too-long"),
            "⟦problem-too-long⟧"
        );
    }

    #[test]
    fn variables_stand_without_isolation_marks() {
        let text = translator("en").with("rule-slug-taken", [("name", "library".into())]);
        assert_eq!(text, "The name “library” is taken. Choose another.");
    }

    #[test]
    fn plural_forms_follow_the_language() {
        let wait = |n: i64| translator("lt").with("rule-too-many", [("seconds", n.into())]);
        assert!(wait(1).contains("1 sekundę"));
        assert!(wait(3).contains("3 sekundes"));
        assert!(wait(30).contains("30 sekundžių"));
    }

    #[test]
    fn large_numbers_are_grouped_as_the_language_does_it() {
        let text = |tag: &str, n: i64| translator(tag).with("problem-too-many", [("n", n.into())]);
        assert!(text("en", 1_234_567).contains("1,234,567"));
        assert!(text("lt", 12_345).contains("12\u{a0}345"));
        assert!(text("en", -12_345).contains(" -12,345"));
        assert!(text("en", 2026).contains("2026"));
    }
}
