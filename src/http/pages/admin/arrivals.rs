//! What came in from other territories.

use std::collections::HashMap;

use serde::Deserialize;

use crate::{
    actions::Error,
    domain::{Host, time::rfc3339},
    http::pages::{
        surroundings::{blaze, href},
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
    let urls: Vec<String> = found.iter().map(|object| object.url.to_string()).collect();
    let mut known: HashMap<String, (String, String, String)> = HashMap::new();
    for item in opportunities::by_urls(connection, &urls)? {
        let name = visitor.line(&item.content.name);
        let href = href("opportunities", item.uuid, item.peer.as_ref());
        known.insert(item.url.to_string(), (href, name.text, name.lang));
    }
    for item in playlists::by_urls(connection, &urls)? {
        let name = visitor.line(&item.content.name);
        let href = href("playlists", item.uuid, item.peer.as_ref());
        known.insert(item.url.to_string(), (href, name.text, name.lang));
    }
    let arrivals = found.iter().map(|object| {
        let (href, title, lang) = known.get(object.url.as_str()).cloned().unwrap_or_default();
        arrival(object, (href, title, lang), visitor)
    });
    Ok(arrivals.collect())
}

fn arrival(object: &ForeignObject, known: (String, String, String), visitor: &Visitor) -> Arrival {
    let (href, title, lang) = known;
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
