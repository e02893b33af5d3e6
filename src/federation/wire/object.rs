//! What events, pages and articles have in common.

use serde::Serialize;

use super::{
    Actor, Addressing, Article, Attachment, DefinedTerm, Event, Hashtag, Page, PropertyValue,
};
use crate::domain::{LanguageMap, ObjectUrl};

/// Something that can be created, updated and fetched.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Object {
    /// A dated opportunity.
    Event(Box<Event>),
    /// An opportunity without a date.
    Page(Box<Page>),
    /// A playlist.
    Article(Box<Article>),
    /// An organisation, a territory, a node.
    Actor(Box<Actor>),
}

impl Object {
    /// Its address.
    #[must_use]
    pub fn id(&self) -> &ObjectUrl {
        match self {
            Self::Event(event) => &event.envelope.id,
            Self::Page(page) => &page.envelope.id,
            Self::Article(article) => &article.envelope.id,
            Self::Actor(actor) => &actor.id,
        }
    }

    /// Its ActivityStreams type, for a Tombstone's `formerType`.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Event(event) => event.envelope.kind,
            Self::Page(page) => page.envelope.kind,
            Self::Article(article) => article.envelope.kind,
            Self::Actor(actor) => actor.kind.as_str(),
        }
    }

    /// Who speaks in it: the organisation; an actor speaks for itself.
    #[must_use]
    pub fn author(&self) -> &ObjectUrl {
        match self {
            Self::Event(event) => &event.envelope.attributed_to,
            Self::Page(page) => &page.envelope.attributed_to,
            Self::Article(article) => &article.envelope.attributed_to,
            Self::Actor(actor) => &actor.id,
        }
    }

    /// To whom it is addressed: an actor to everybody and its own followers.
    #[must_use]
    pub fn addressing(&self) -> Addressing {
        match self {
            Self::Event(event) => event.envelope.addressing.clone(),
            Self::Page(page) => page.envelope.addressing.clone(),
            Self::Article(article) => article.envelope.addressing.clone(),
            Self::Actor(actor) => Addressing::public([actor.followers.clone()]),
        }
    }
}

/// Which object it is, whose, and for whom.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Envelope {
    /// Its address.
    pub id: ObjectUrl,
    /// Its ActivityStreams type.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// schema.org's type.
    pub additional_type: &'static str,
    /// The organisation that speaks.
    pub attributed_to: ObjectUrl,
    /// The same: Mobilizon takes another one for a member writing in a group's name.
    pub actor: ObjectUrl,
    /// The territory's Group (FEP-1b12).
    pub audience: ObjectUrl,
    /// To whom it is addressed.
    #[serde(flatten)]
    pub addressing: Addressing,
}

/// What people read, the primary language first in every map.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Texts {
    /// The name in the primary language, plain.
    pub name: String,
    /// The name in every language.
    pub name_map: LanguageMap,
    /// The line of facts: HTML, one paragraph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The same, under its language.
    #[serde(skip_serializing_if = "LanguageMap::is_empty")]
    pub summary_map: LanguageMap,
    /// The text in the primary language: safe HTML, empty when there is none (Mobilizon wants a
    /// string).
    pub content: String,
    /// The text in every language: safe HTML.
    #[serde(skip_serializing_if = "LanguageMap::is_empty")]
    pub content_map: LanguageMap,
    /// `text/html`.
    pub media_type: &'static str,
}

/// The author's Markdown (ActivityPub section 3.3), in every language.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Source {
    /// In the primary language.
    pub content: String,
    /// In every language.
    pub content_map: LanguageMap,
    /// `text/markdown`.
    pub media_type: &'static str,
}

impl Source {
    /// The Markdown of `content`, or nothing when there is none.
    #[must_use]
    pub fn of(content: &LanguageMap) -> Option<Self> {
        content.first().map(|(_, text)| Self {
            content: text.to_owned(),
            content_map: content.clone(),
            media_type: "text/markdown",
        })
    }
}

/// The last members of every object.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Particulars {
    /// Pictures and links.
    pub attachment: Vec<Attachment>,
    /// Words to find it by.
    pub tag: Vec<Hashtag>,
    /// ESCO skills; never in `tag`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub teaches: Vec<DefinedTerm>,
    /// Whether it costs nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_accessible_for_free: Option<bool>,
    /// `14-19`, `14-`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub typical_age_range: Option<String>,
    /// schema.org `accessibilityFeature` values.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub accessibility_feature: Vec<String>,
    /// Address of the licence of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license: Option<ObjectUrl>,
    /// The author's own text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// The author's own summary.
    #[serde(rename = "abstract", skip_serializing_if = "LanguageMap::is_empty")]
    pub summary: LanguageMap,
    /// What no vocabulary says.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub additional_property: Vec<PropertyValue>,
}
