//! The territory: the Group that others follow (FEP-1b12).

use serde_json::Value;

use super::{Publisher, actor::Writing, node::Node};
use crate::{
    domain::{LanguageTag, Territory, limit},
    federation::wire::{Actor, ActorKind, PropertyValue},
};

/// The territory's public face.
#[must_use]
pub fn to_group(publisher: &Publisher<'_>, public_key_pem: &str) -> Actor {
    let territory = publisher.territory;
    let mut actor = Writing {
        id: territory.actor(),
        kind: ActorKind::Group,
        handle: territory.handle.as_str(),
        name: &territory.name,
        summary: &territory.summary,
        content: &territory.content,
        public_key_pem,
    }
    .actor(publisher);
    actor.attributed_to = Some(territory.actor().join_path("/moderators"));
    actor.additional_property = profile(territory);
    actor
}

/// What a territory says about its node beside its name and story.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TerritoryProfile {
    /// Languages of its pages, the default first.
    pub languages: Vec<LanguageTag>,
    /// Colour of its blaze, `#rrggbb`.
    pub colour: Option<String>,
    /// IANA time zone.
    pub timezone: Option<String>,
}

fn profile(territory: &Territory) -> Vec<PropertyValue> {
    let languages = territory
        .languages
        .iter()
        .map(|tag| Value::from(tag.as_str()))
        .collect();
    let text = |name, text: &Option<String>| {
        text.as_ref()
            .map(|text| PropertyValue::new(name, text.as_str().into()))
    };
    [
        Some(PropertyValue::new("languages", Value::Array(languages))),
        text("colour", &territory.colour),
        text("timezone", &territory.timezone),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Reads what a territory says about its node; every part of it may be missing.
pub(super) fn read_profile(node: Node<'_>) -> TerritoryProfile {
    let mut profile = TerritoryProfile::default();
    for property in node.nodes("additionalProperty") {
        match property.text("propertyID") {
            Some("languages") => {
                let tags = property.words("value").filter_map(|tag| tag.parse().ok());
                profile.languages = tags.take(limit::LANGUAGES).collect();
            }
            Some("colour") => {
                let colour = property.text("value").filter(|colour| is_colour(colour));
                profile.colour = colour.map(str::to_owned);
            }
            Some("timezone") => {
                let zone = property
                    .text("value")
                    .and_then(|zone| zone.parse::<chrono_tz::Tz>().ok());
                profile.timezone = zone.map(|zone| zone.name().to_owned());
            }
            _ => {}
        }
    }
    profile
}

/// `#rrggbb` and nothing else: it goes into a style sheet.
fn is_colour(text: &str) -> bool {
    text.strip_prefix('#')
        .is_some_and(|digits| digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit()))
}
