//! Organisations: actors that publish.

use super::{
    Publisher,
    actor::Writing,
    limits,
    node::Node,
    picture::{self, Picture, WEBSITE},
    place, plain,
    table::{self, ORGANISATION},
    texts,
};
use crate::{
    domain::{ObjectUrl, Organisation, OrganisationContent, time::Moment},
    federation::wire::{Actor, ActorKind, Attachment, Profile},
};

/// An organisation; nothing when it was deleted. Whether it is an actor at all is decided before.
#[must_use]
pub fn to_organization(
    organisation: &Organisation,
    publisher: &Publisher<'_>,
    public_key_pem: &str,
) -> Option<Actor> {
    if organisation.deleted.is_some() {
        return None;
    }
    let content = &organisation.content;
    let mut actor = Writing {
        id: organisation.url.clone(),
        kind: ActorKind::Organization,
        handle: &organisation.slug,
        name: &content.name,
        summary: &content.summary,
        content: &content.content,
        public_key_pem,
    }
    .actor(publisher);
    actor.icon = content
        .image
        .as_ref()
        .map(|image| picture::to_icon(image, &Picture::default()));
    actor.location = place::to_location(content.location.as_ref(), None, publisher.territory);
    actor.published = Some(Moment::from(organisation.published));
    actor.updated = Some(Moment::from(organisation.updated));
    actor.attachment = content
        .url
        .iter()
        .map(|url| website(url.as_str()))
        .collect();
    let written = serde_json::to_value(&actor).unwrap_or_default();
    let said = Node::of(&written).map(said_by).unwrap_or_default();
    actor.additional_property = table::additions(ORGANISATION, &said, content);
    Some(actor)
}

/// The website as a line of the profile, in the form that Mastodon verifies by `rel="me"`.
fn website(url: &str) -> Attachment {
    let url = plain::escape_html(url);
    Attachment::Profile(Profile {
        kind: "PropertyValue",
        name: WEBSITE,
        value: format!("<a href=\"{url}\" rel=\"me\">{url}</a>"),
    })
}

/// What an actor says about itself, completed and cut. The name may be missing.
pub(super) fn read_content(node: Node<'_>) -> OrganisationContent {
    limits::settle(table::completed(ORGANISATION, &said_by(node), node))
}

fn said_by(node: Node<'_>) -> OrganisationContent {
    let website = node
        .nodes("attachment")
        .filter(|line| line.is("PropertyValue") && line.text("name") == Some(WEBSITE))
        .find_map(|line| ObjectUrl::parse(&plain::html_to_line(line.text("value")?)).ok());
    OrganisationContent {
        slug: node.text("preferredUsername").map(str::to_owned),
        name: texts::read_name(node),
        summary: texts::read_summary(node),
        content: texts::read_content(node),
        url: website.or_else(|| {
            node.address("url")
                .filter(|page| Some(page) != node.id().as_ref())
        }),
        image: node
            .nodes("icon")
            .chain(node.nodes("image"))
            .find_map(picture::read_picture),
        location: place::read_location(node),
        ..OrganisationContent::default()
    }
}
