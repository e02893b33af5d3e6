//! What else is known of an opportunity, after the facts and the text.

use crate::{
    domain::{
        OpportunityContent,
        opportunity::{Contact, Material},
    },
    http::pages::{
        view::{Link, Pair},
        visitor::Visitor,
        words,
    },
};

/// Names and values, in the order in which people ask; what is not known is left out.
pub(super) fn pairs(
    content: &OpportunityContent,
    places: Option<String>,
    visitor: &Visitor,
) -> Vec<Pair> {
    let t = &visitor.t;
    let mut pairs = Vec::new();
    let mut tell = |id: &str, value: String, href: Option<String>| {
        if !value.is_empty() {
            pairs.push(Pair {
                name: t.get(id),
                value,
                href,
            });
        }
    };
    let enrolment = content.enrolment.map(|word| t.enrolment(word));
    tell("fact-enrolment", enrolment.unwrap_or_default(), None);
    // With a price, the places stand beside it.
    let places = places.filter(|_| t.cost(content).is_none());
    tell("form-capacity", places.unwrap_or_default(), None);
    let topics = content.categories.iter().map(|word| t.category(word));
    tell("fact-topics", t.list(&topics.collect::<Vec<_>>()), None);
    tell("fact-keywords", t.list(&content.keywords), None);
    let setting = content.setting.map(|word| t.setting(word));
    tell("fact-setting", setting.unwrap_or_default(), None);
    let access = content.accessibility.iter();
    let access = access.map(|word| t.accessibility(word));
    tell(
        "fact-accessibility",
        t.list(&access.collect::<Vec<_>>()),
        None,
    );
    if let Some(online) = &content.online {
        tell(
            "fact-online",
            words::address(&online.url),
            Some(online.url.to_string()),
        );
    }
    if let Some(url) = &content.url {
        tell("fact-website", words::address(url), Some(url.to_string()));
    }
    for video in &content.videos {
        tell("fact-video", words::address(video), Some(video.to_string()));
    }
    if let Some(licence) = &content.license {
        tell(
            "fact-licence",
            words::licence(licence),
            Some(licence.to_string()),
        );
    }
    pairs.extend(contacts(&content.contacts, visitor));
    pairs
}

/// Whom to ask: one line for each way to reach somebody.
pub fn contacts(contacts: &[Contact], visitor: &Visitor) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for contact in contacts {
        let name = contact.name.clone().unwrap_or_default();
        let ways = [
            contact
                .email
                .as_ref()
                .map(|mail| (mail.clone(), format!("mailto:{mail}"))),
            contact.telephone.as_ref().map(|number| {
                let digits: String = number
                    .chars()
                    .filter(|c| c.is_ascii_digit() || *c == '+')
                    .collect();
                (number.clone(), format!("tel:{digits}"))
            }),
            contact
                .url
                .as_ref()
                .map(|url| (words::address(url), url.to_string())),
        ];
        let ways: Vec<_> = ways.into_iter().flatten().collect();
        let label = |value: &str| match name.as_str() {
            "" => value.to_owned(),
            name => format!("{name}, {value}"),
        };
        if ways.is_empty() && !name.is_empty() {
            pairs.push((name.clone(), None));
        }
        pairs.extend(
            ways.iter()
                .map(|(value, href)| (label(value), Some(href.clone()))),
        );
    }
    let name = visitor.t.get("organisation-contact");
    pairs
        .into_iter()
        .map(|(value, href)| Pair {
            name: name.clone(),
            value,
            href,
        })
        .collect()
}

/// Things to read or bring.
pub(super) fn materials(content: &OpportunityContent) -> Vec<Link> {
    let label = |material: &Material| match material.label.as_deref().map(str::trim) {
        Some(label) if !label.is_empty() => label.to_owned(),
        _ => words::address(&material.url),
    };
    content
        .materials
        .iter()
        .map(|material| Link {
            href: material.url.to_string(),
            label: label(material),
        })
        .collect()
}
