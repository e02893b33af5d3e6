//! What came in from other territories.

use std::collections::HashMap;

use serde::Deserialize;

use crate::{
    actions::Error,
    domain::{Host, LanguageMap, ObjectUrl, time::rfc3339},
    http::pages::{
        surroundings::{Surroundings, blaze, href},
        visitor::Visitor,
    },
    store::{Connection, objects, objects::ForeignObject, opportunities, playlists},
    text::plain,
};

/// Something that came in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Arrival {
    /// When, in words.
    pub when: String,
    /// RFC 3339.
    pub datetime: String,
    /// Published, changed, withdrawn: in words.
    pub what: String,
    /// What it is called; its address when it has no name any more.
    pub title: String,
    /// Language of the title.
    pub lang: String,
    /// Our page of it.
    pub href: Option<String>,
    /// The host that it came from.
    pub peer: String,
    /// What the territory there calls itself.
    pub territory: String,
    /// Class of that territory's paint.
    pub blaze: String,
}

/// What came in last, from one host or from all.
///
/// # Errors
/// [`Error`].
pub(super) fn latest(
    connection: &mut Connection,
    visitor: &Visitor,
    host: Option<&Host>,
    limit: i64,
) -> Result<Vec<Arrival>, Error> {
    let found = objects::latest(connection, host, limit)?;
    let things = things(connection, visitor, found.iter().map(|object| &object.url))?;
    let hosts = found.iter().map(|object| object.host.clone());
    let around = Surroundings::load(connection, Vec::new(), hosts.collect())?;
    let arrivals = found.iter().map(|object| {
        let thing = things.get(&object.url).cloned();
        let territory = around.territory_name(&object.host);
        arrival(object, thing.unwrap_or_default(), territory, visitor)
    });
    Ok(arrivals.collect())
}

/// An opportunity or a playlist, as a line of a table leads to it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Thing {
    /// Our page of it.
    pub href: String,
    /// What it is called.
    pub title: String,
    /// Language of the title.
    pub lang: String,
}

/// What is known here of the things at these addresses.
///
/// # Errors
/// [`Error`].
pub(super) fn things<'a>(
    connection: &mut Connection,
    visitor: &Visitor,
    urls: impl Iterator<Item = &'a ObjectUrl>,
) -> Result<HashMap<ObjectUrl, Thing>, Error> {
    let urls: Vec<String> = urls.map(ToString::to_string).collect();
    let thing = |name: &LanguageMap, href: String| {
        let name = visitor.line(name);
        Thing {
            href,
            title: name.text,
            lang: name.lang,
        }
    };
    let mut known = HashMap::new();
    for item in opportunities::by_urls(connection, &urls)? {
        let href = href("opportunities", item.uuid, item.peer.as_ref());
        known.insert(item.url, thing(&item.content.name, href));
    }
    for item in playlists::by_urls(connection, &urls)? {
        let href = href("playlists", item.uuid, item.peer.as_ref());
        known.insert(item.url, thing(&item.content.name, href));
    }
    Ok(known)
}

fn arrival(object: &ForeignObject, known: Thing, territory: String, visitor: &Visitor) -> Arrival {
    let Thing { href, title, lang } = known;
    let when = object.deleted.unwrap_or(object.stored);
    let unnamed = || {
        let name = object.name.as_deref().map(plain::line).unwrap_or_default();
        if name.is_empty() {
            object.url.to_string()
        } else {
            name
        }
    };
    Arrival {
        when: visitor.t.ago(when, visitor.now),
        datetime: rfc3339(when),
        what: visitor.t.get(match object.deleted {
            Some(_) => "arrivals-withdrawn",
            None if was_changed(object) => "arrivals-updated",
            None => "arrivals-published",
        }),
        title: if title.is_empty() { unnamed() } else { title },
        lang: if lang.is_empty() {
            "und".to_owned()
        } else {
            lang
        },
        href: Some(href).filter(|href| !href.is_empty() && object.deleted.is_none()),
        peer: object.host.to_string(),
        territory,
        blaze: blaze(&object.host),
    }
}

/// Whether its own server says that it changed after it was published.
fn was_changed(object: &ForeignObject) -> bool {
    #[derive(Deserialize)]
    struct Published {
        published: chrono::DateTime<chrono::Utc>,
    }
    let told: Option<Published> = serde_json::from_str(&object.document).ok();
    told.is_some_and(|told| told.published < object.updated)
}
