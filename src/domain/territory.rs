//! The territory that this node speaks for.

use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::{LanguageMap, LanguageTag, ObjectUrl, Slug};

/// The default list of topics (contract.md section 4).
pub const CATEGORIES: &[&str] = &[
    "life-skills",
    "creativity",
    "civic",
    "abroad",
    "science",
    "technology",
    "global",
    "crafts",
    "sports",
    "arts",
    "career",
    "environment",
];

/// A city or region with its node.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Territory {
    /// Base address of the node; every id begins with it.
    pub url: ObjectUrl,
    /// Handle of its followable actor: `acct:{handle}@host`.
    pub handle: Slug,
    /// What it is called.
    pub name: LanguageMap,
    /// One or two sentences.
    #[serde(default)]
    pub summary: LanguageMap,
    /// The story, in Markdown.
    #[serde(default)]
    pub content: LanguageMap,
    /// Languages of its pages, the default first.
    pub languages: Vec<LanguageTag>,
    /// IANA time zone for what does not name one.
    #[serde(default)]
    pub timezone: Option<String>,
    /// Colour of its blaze, `#rrggbb`.
    #[serde(default)]
    pub colour: Option<String>,
    /// Mail address for questions.
    #[serde(default)]
    pub contact: Option<String>,
    /// Topics to choose from.
    #[serde(default = "default_categories")]
    pub categories: Vec<String>,
}

fn default_categories() -> Vec<String> {
    CATEGORIES.iter().map(|&word| word.to_owned()).collect()
}

impl Territory {
    /// What it is called in a language, or in another when it has no name in that; its host when it
    /// has none at all.
    #[must_use]
    pub fn called(&self, language: &LanguageTag) -> String {
        self.name
            .pick(std::slice::from_ref(language))
            .map(|(_, name)| name.trim().to_owned())
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| self.url.host().to_string())
    }

    /// The time zone for days that name none; UTC when the territory has not said its own.
    #[must_use]
    pub fn zone(&self) -> Tz {
        let zone = self.timezone.as_ref();
        zone.and_then(|zone| zone.parse().ok()).unwrap_or(Tz::UTC)
    }

    /// The address of the territory's public face, a Group.
    #[must_use]
    pub fn actor(&self) -> ObjectUrl {
        self.url.at("/territory")
    }

    /// The address of the node's own actor, an Application, which signs fetches.
    #[must_use]
    pub fn application(&self) -> ObjectUrl {
        self.url.at("/actor")
    }

    /// The language that a reader gets who asked for none of the territory's.
    #[must_use]
    pub fn language(&self) -> LanguageTag {
        self.languages
            .first()
            .cloned()
            .unwrap_or_else(LanguageTag::english)
    }
}
