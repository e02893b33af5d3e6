//! Pictures and links beside a text.

use serde::Serialize;

use crate::domain::ObjectUrl;

/// Something attached. Every kind of it that an Event or a Page carries has a `mediaType`: without
/// it Gancio refuses the whole object; and Lemmy reads no kinds but these two.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Attachment {
    /// A picture.
    Document(Document),
    /// A page somewhere.
    Link(Link),
    /// A line of an actor's profile.
    Profile(Profile),
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Document {
    /// `Document`, or `Image` as an actor's icon.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// `image/jpeg`.
    pub media_type: String,
    /// Where it is.
    pub url: ObjectUrl,
    /// What it shows; or `Banner`, by which Mobilizon knows the picture of the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it shows, when the name is `Banner`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// What must stay seen when it is cropped: its middle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub focal_point: Option<[f64; 2]>,
    /// In pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
    /// In pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// Whether it is the event's picture (FEP-8a8e).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_banner_image: Option<bool>,
    /// Address of its licence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license: Option<ObjectUrl>,
}

/// A page somewhere.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Link {
    /// `Link`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// `text/html`.
    pub media_type: &'static str,
    /// Where it is.
    pub href: ObjectUrl,
    /// `Website`: Mobilizon shows that one.
    pub name: &'static str,
}

impl Link {
    /// A link to a page.
    #[must_use]
    pub fn to(href: ObjectUrl, name: &'static str) -> Self {
        Self {
            kind: "Link",
            media_type: "text/html",
            href,
            name,
        }
    }
}

/// A line of an actor's profile, as Mastodon shows it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Profile {
    /// `PropertyValue`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// What the line is about: `Website`.
    pub name: &'static str,
    /// HTML.
    pub value: String,
}
