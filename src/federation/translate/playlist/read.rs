//! A playlist from the wire.

use serde_json::Value;

use crate::{
    domain::{PlaylistContent, Status, Step, playlist::Task},
    federation::translate::{
        limits,
        node::{Node, address_of},
        picture,
        read::{Attribution, RemotePlaylist, TranslateError},
        table::{self, PLAYLIST},
        tags, texts,
    },
};

/// Whether an object is a playlist: an Article that lists something.
pub fn is_playlist(node: Node<'_>) -> bool {
    let lists = || {
        node.get("itemListElement").is_some()
            || node
                .words("additionalType")
                .any(|kind| kind.ends_with("://schema.org/ItemList"))
    };
    node.is("Article") && lists()
}

/// Reads an Article that lists steps, of any server.
///
/// # Errors
/// [`TranslateError`] when it has no address, no name or no author.
pub fn read_playlist(value: &Value) -> Result<RemotePlaylist, TranslateError> {
    let node = Node::of(value).ok_or(TranslateError::NotAnObject)?;
    let attribution = Attribution::read(node)?;
    let content = limits::settle(table::completed(PLAYLIST, &said_by(node), node));
    if content.name.is_empty() {
        return Err(TranslateError::Missing("name"));
    }
    let version = node
        .count("version")
        .and_then(|version| i64::try_from(version).ok());
    Ok(RemotePlaylist {
        attribution,
        content,
        version,
    })
}

/// What the properties of our own written object say, before the additional ones.
pub fn said(written: &Value) -> PlaylistContent {
    Node::of(written).map(said_by).unwrap_or_default()
}

fn said_by(node: Node<'_>) -> PlaylistContent {
    PlaylistContent {
        name: texts::read_name(node),
        summary: texts::read_summary(node),
        content: texts::read_content(node),
        skills: tags::read_terms(node),
        image: picture::read_image(node),
        steps: steps(node),
        license: node.address("license"),
        status: Status::Published,
        ..PlaylistContent::default()
    }
}

/// The steps by their positions; those without one stay where they are listed.
fn steps(node: Node<'_>) -> Vec<Step> {
    let mut steps: Vec<(u64, Step)> = Vec::new();
    for element in node.all("itemListElement") {
        let last = steps.last().map_or(0, |(position, _)| *position);
        match element {
            Value::Object(_) => {
                let Some(element) = Node::of(element) else {
                    continue;
                };
                let position = element.count("position").unwrap_or(last);
                steps.extend(step(element).map(|step| (position, step)));
            }
            address => steps.extend(address_of(address).map(|item| {
                (
                    last,
                    Step {
                        item: Some(item),
                        task: None,
                        required: true,
                    },
                )
            })),
        }
    }
    steps.sort_by_key(|(position, _)| *position);
    steps.into_iter().map(|(_, step)| step).collect()
}

fn step(element: Node<'_>) -> Option<Step> {
    let item = element.address("item");
    let task = || Task {
        name: texts::read_name(element),
        content: texts::read_content(element),
        url: element.address("url"),
    };
    let task = if item.is_none() { Some(task()) } else { None };
    let named = task.as_ref().is_none_or(|task| !task.name.is_empty());
    let required = element
        .nodes("additionalProperty")
        .filter(|property| property.text("propertyID") == Some("required"))
        .find_map(|property| property.flag("value"));
    named.then(|| Step {
        item,
        task,
        required: required.unwrap_or(true),
    })
}
