//! Pictures and links beside a text.

use super::node::Node;
use crate::{
    domain::{ObjectUrl, opportunity::Image},
    federation::wire::{Attachment, Document, Link},
};

/// What the node knows of a picture that its author does not say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Picture {
    /// `image/jpeg`.
    pub media_type: Option<String>,
    /// Width and height in pixels.
    pub size: Option<(u32, u32)>,
}

/// The link by which Mobilizon knows the website of an event.
pub const WEBSITE: &str = "Website";
/// The link to the item's own website beside the address at which one takes part.
pub const HOMEPAGE: &str = "Homepage";
/// The name by which Mobilizon knows the picture of an event.
const BANNER: &str = "Banner";

/// The picture of an event. Its name is `Banner`, and Mastodon finds what it shows in its summary;
/// a picture of which nobody says what it shows has no name.
pub fn to_banner(image: &Image, picture: &Picture) -> Attachment {
    let mut document = document(image, picture);
    if image.alt.is_some() {
        document.name = Some(BANNER.to_owned());
        document.summary = image.alt.clone();
    }
    document.focal_point = Some([0.0, 0.0]);
    document.is_banner_image = Some(true);
    Attachment::Document(document)
}

/// The picture of anything else.
pub fn to_document(image: &Image, picture: &Picture) -> Attachment {
    Attachment::Document(document(image, picture))
}

/// The picture of an actor.
pub fn to_icon(image: &Image, picture: &Picture) -> Document {
    Document {
        kind: "Image",
        ..document(image, picture)
    }
}

fn document(image: &Image, picture: &Picture) -> Document {
    Document {
        kind: "Document",
        media_type: picture
            .media_type
            .clone()
            .unwrap_or_else(|| guess(&image.url).to_owned()),
        url: image.url.clone(),
        name: image.alt.clone(),
        summary: None,
        focal_point: None,
        width: picture.size.map(|(width, _)| width),
        height: picture.size.map(|(_, height)| height),
        is_banner_image: None,
        license: image.license.clone(),
    }
}

/// The media type that the ending of an address says; a photograph's where it says none.
fn guess(url: &ObjectUrl) -> &'static str {
    let path = url.url().path().to_ascii_lowercase();
    match path.rsplit('.').next() {
        Some("png") => "image/png",
        Some("webp") => "image/webp",
        Some("gif") => "image/gif",
        Some("avif") => "image/avif",
        Some("svg") => "image/svg+xml",
        _ => "image/jpeg",
    }
}

/// The links to where one takes part and to the item's own website. Mobilizon shows one alone,
/// the one named `Website`.
pub fn to_links(online: Option<&ObjectUrl>, own: Option<&ObjectUrl>) -> Vec<Attachment> {
    let links = match (online, own) {
        (Some(online), own) => vec![Some((online, WEBSITE)), own.map(|own| (own, HOMEPAGE))],
        (None, own) => vec![own.map(|own| (own, WEBSITE))],
    };
    let links = links.into_iter().flatten();
    links
        .map(|(href, name)| Attachment::Link(Link::to(href.clone(), name)))
        .collect()
}

/// The address of the attached link with this name.
pub fn read_link(node: Node<'_>, name: &str) -> Option<ObjectUrl> {
    let links = node.nodes("attachment").filter(|link| link.is("Link"));
    links
        .filter(|link| link.text("name") == Some(name))
        .find_map(|link| link.address("href"))
}

/// The picture of an object: its banner, else the first one that is attached, else its `image` or
/// `icon`.
pub fn read_image(node: Node<'_>) -> Option<Image> {
    let attached: Vec<_> = node
        .nodes("attachment")
        .filter(|it| is_picture(*it))
        .collect();
    let banner = attached
        .iter()
        .find(|it| it.flag("isBannerImage") == Some(true) || it.text("name") == Some(BANNER));
    banner
        .or(attached.first())
        .copied()
        .into_iter()
        .chain(node.nodes("image"))
        .chain(node.nodes("icon"))
        .find_map(read_picture)
}

/// The picture that a Document or Image is.
pub fn read_picture(picture: Node<'_>) -> Option<Image> {
    let name = picture.text("name").filter(|&name| name != BANNER);
    Some(Image {
        url: picture.address("url").or_else(|| picture.address("href"))?,
        alt: picture.text("summary").or(name).map(str::to_owned),
        license: picture.address("license"),
        attribution: None,
    })
}

fn is_picture(attached: Node<'_>) -> bool {
    match attached.text("mediaType") {
        Some(kind) => kind.starts_with("image/"),
        None => attached.is("Image") || attached.is("Document"),
    }
}
