//! What came in from other territories, newest first.

use serde_json::Value;

use super::super::{surroundings::blaze, visitor::Visitor};
use crate::{
    domain::{Host, LanguageTag},
    store::{Connection, Error, objects, opportunities, playlists},
    text::plain,
};

/// Something that came in.
#[derive(Debug, Clone)]
pub(super) struct Arrival {
    pub when: String,
    pub datetime: String,
    pub what: String,
    pub title: String,
    pub lang: String,
    pub href: Option<String>,
    pub peer: String,
    pub blaze: String,
}

/// The newest of a host, or of all.
pub(super) fn newest(
    c: &mut Connection,
    visitor: &Visitor,
    host: Option<&Host>,
    limit: i64,
) -> Result<Vec<Arrival>, Error> {
    let mut arrivals = Vec::new();
    for (_, object) in objects::list(c, host, i64::MAX, limit)? {
        let url = object.url.as_str();
        let item = match opportunities::by_url(c, url)? {
            Some(item) => Some((item.content.name, item.uuid.to_string())),
            None => {
                playlists::by_url(c, url)?.map(|item| (item.content.name, item.uuid.to_string()))
            }
        };
        let (title, lang, href) = match item {
            Some((name, uuid)) => {
                let words = visitor.line(&name);
                (words.text, words.lang, Some(format!("/elsewhere/{uuid}")))
            }
            None => {
                let name = object.name.as_deref().unwrap_or(url);
                (
                    plain::line(name),
                    LanguageTag::undetermined().to_string(),
                    None,
                )
            }
        };
        let document: Option<Value> = serde_json::from_str(&object.document).ok();
        let published = document.as_ref().and_then(|document| {
            document
                .get("published")?
                .as_str()?
                .parse::<crate::domain::time::Moment>()
                .ok()
        });
        let changed = published.is_some_and(|published| published.utc() < object.updated);
        arrivals.push(Arrival {
            when: visitor.t.ago(object.stored, visitor.now),
            datetime: crate::domain::time::rfc3339(object.stored),
            what: visitor.t.get(if changed {
                "arrivals-updated"
            } else {
                "arrivals-published"
            }),
            title,
            lang,
            href,
            blaze: blaze(&object.host),
            peer: object.host.to_string(),
        });
    }
    Ok(arrivals)
}
