//! NodeInfo (FEP-f1d5): what software a server runs, and where its own actor is (FEP-2677).

mod own;

use serde_json::Value;

pub use self::own::{Schema, Usage, document, links};
use super::fetch::{Client, FetchError, Kind};
use crate::domain::ObjectUrl;

/// Before the version in the relation of a link to a document.
const SCHEMA: &str = "http://nodeinfo.diaspora.software/ns/schema/";

/// The relation of the link to a server's own actor (FEP-2677).
const APPLICATION: &str = "https://www.w3.org/ns/activitystreams#Application";

/// Our own name in NodeInfo.
pub const SOFTWARE: &str = "waymark";

/// What a server says of itself. None of it is proven: it chooses dialects, it gives no rights.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Site {
    /// Its software's name, lower case: `waymark`, `mastodon`.
    pub software: Option<String>,
    /// Its software's version.
    pub version: Option<String>,
    /// What the node calls itself (`metadata.nodeName`, as Mastodon and its like have it).
    pub name: Option<String>,
    /// Its own actor.
    pub application: Option<ObjectUrl>,
}

impl Site {
    /// Whether it says that it is a Waymark node.
    #[must_use]
    pub fn is_waymark(&self) -> bool {
        self.software.as_deref() == Some(SOFTWARE)
    }
}

/// Asks the server at `base`. Links to other servers are not followed.
///
/// # Errors
/// When its list of links cannot be read; a document that cannot leaves the software unknown.
pub async fn read(client: &Client, base: &ObjectUrl) -> Result<Site, FetchError> {
    let listed = client
        .fetch(&base.at("/.well-known/nodeinfo"), Kind::Json, None)
        .await?;
    let links = read_links(&listed.value, base);
    let mut site = Site {
        application: links.application,
        ..Site::default()
    };
    if let Some(url) = links.document
        && let Ok(document) = client.fetch(&url, Kind::Json, None).await
    {
        let software = document.value.get("software");
        let text = |member: &str| {
            software
                .and_then(|all| all.get(member))
                .and_then(Value::as_str)
        };
        site.software = text("name")
            .map(str::to_ascii_lowercase)
            .filter(|name| is_name(name));
        site.version = text("version").map(|version| version.chars().take(100).collect());
        let name = document.value.pointer("/metadata/nodeName");
        site.name = name
            .and_then(Value::as_str)
            .map(|name| name.trim().chars().take(100).collect::<String>())
            .filter(|name| !name.is_empty());
    }
    Ok(site)
}

struct Links {
    document: Option<ObjectUrl>,
    application: Option<ObjectUrl>,
}

/// The document of the newest schema and the server's own actor, both on its own origin.
fn read_links(listed: &Value, base: &ObjectUrl) -> Links {
    let links = listed.get("links").and_then(Value::as_array);
    let links: Vec<(&str, ObjectUrl)> = links
        .into_iter()
        .flatten()
        .take(20)
        .filter_map(|link| {
            let href = ObjectUrl::parse(link.get("href")?.as_str()?).ok()?;
            Some((link.get("rel")?.as_str()?, href))
        })
        .filter(|(_, href)| href.origin() == base.origin())
        .collect();
    let find = |rel: &str| {
        links
            .iter()
            .find(|(other, _)| *other == rel)
            .map(|(_, href)| href.clone())
    };
    let document = ["2.1", "2.0", "1.1", "1.0"]
        .iter()
        .find_map(|version| find(&format!("{SCHEMA}{version}")));
    Links {
        document,
        application: find(APPLICATION),
    }
}

/// A software's name as NodeInfo has it.
fn is_name(name: &str) -> bool {
    let is_part =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_.".contains(&byte);
    (1..=64).contains(&name.len()) && name.bytes().all(is_part)
}

#[cfg(test)]
mod tests;
