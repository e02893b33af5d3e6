//! RSS 2.0: what is new, newest first.

use chrono::Datelike;
use quick_xml::{
    Writer,
    events::{BytesEnd, BytesStart, BytesText, Event},
};

use super::{About, Taken, Visitor};
use crate::{domain::Status, text::facts};

pub(super) const END: &str = "</channel></rss>\n";

pub(super) fn begin(about: &About) -> String {
    let mut own = BytesStart::new("atom:link");
    own.push_attribute(("href", about.own.as_str()));
    own.push_attribute(("rel", "self"));
    own.push_attribute(("type", "application/rss+xml"));
    let mut feed = BytesStart::new("rss");
    feed.push_attribute(("version", "2.0"));
    feed.push_attribute(("xmlns:atom", "http://www.w3.org/2005/Atom"));
    let mut writer = Elements::new();
    writer.put(Event::Start(feed));
    writer.put(Event::Start(BytesStart::new("channel")));
    writer.element("title", &about.title);
    writer.element("link", &about.page);
    writer.put(Event::Empty(own));
    // RSS wants a description; a territory may have none.
    let summary = match about.summary.as_str() {
        "" => &about.title,
        summary => summary,
    };
    writer.element("description", summary);
    writer.element("language", &about.language);
    writer.element("ttl", "60");
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}\n",
        writer.done()
    )
}

pub(super) fn item(taken: &Taken, visitor: &Visitor) -> String {
    let content = &taken.item.content;
    let mut guid = BytesStart::new("guid");
    guid.push_attribute(("isPermaLink", "true"));
    let mut writer = Elements::new();
    writer.put(Event::Start(BytesStart::new("item")));
    let title = match content.status {
        Status::Cancelled => {
            let cancelled = visitor.t.get("status-cancelled");
            format!("{} ({cancelled})", taken.name.text)
        }
        _ => taken.name.text.clone(),
    };
    writer.element("title", &title);
    writer.element("link", taken.item.url.as_str());
    writer.put(Event::Start(guid));
    writer.put(Event::Text(BytesText::new(taken.item.url.as_str())));
    writer.put(Event::End(BytesEnd::new("guid")));
    let published = taken.item.published.unwrap_or(taken.item.updated);
    // RFC 822, whose years have four digits; chrono's own writer panics beyond them.
    if (0..=9_999).contains(&published.year()) {
        writer.element("pubDate", &published.to_rfc2822());
    }
    let whose = format!("{}, {}", taken.organisation, taken.territory);
    let told = [
        facts(content, &visitor.t).join(" · "),
        taken.summary.clone(),
        whose,
    ];
    let told: Vec<String> = told.into_iter().filter(|part| !part.is_empty()).collect();
    writer.element("description", &told.join("\n\n"));
    for topic in &content.categories {
        writer.element("category", &visitor.t.category(topic));
    }
    writer.put(Event::End(BytesEnd::new("item")));
    format!("{}\n", writer.done())
}

/// Elements that are written one after the other.
struct Elements(Writer<Vec<u8>>);

impl Elements {
    fn new() -> Self {
        Self(Writer::new(Vec::new()))
    }

    /// A vector takes every byte.
    fn put(&mut self, event: Event<'_>) {
        let written = self.0.write_event(event).is_ok();
        debug_assert!(written, "an element is written");
    }

    /// An element with a text, without what XML 1.0 cannot hold.
    fn element(&mut self, name: &str, text: &str) {
        let text: String = text.chars().filter(|&c| fits(c)).collect();
        self.put(Event::Start(BytesStart::new(name)));
        self.put(Event::Text(BytesText::new(&text)));
        self.put(Event::End(BytesEnd::new(name)));
    }

    fn done(self) -> String {
        String::from_utf8(self.0.into_inner()).unwrap_or_default()
    }
}

/// A character of XML 1.0 (section 2.2).
fn fits(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}
