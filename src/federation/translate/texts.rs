//! Names, summaries and contents: language maps of ours, and the many ways of others.

use serde_json::Value;

use super::{node::Node, plain, publisher::Rendering};
use crate::{
    domain::{LanguageMap, LanguageTag, limit},
    federation::wire::{Source, Texts},
};

/// The texts of an object: `facts` is the line of facts in the primary language, `html` the
/// contents in every language.
pub fn to_texts(name: &LanguageMap, facts: &str, html: LanguageMap) -> Texts {
    let language = primary(name);
    let summary = (!facts.is_empty()).then(|| format!("<p>{}</p>", plain::escape_html(facts)));
    Texts {
        name: name
            .first()
            .map(|(_, text)| text.to_owned())
            .unwrap_or_default(),
        name_map: written(name),
        summary_map: summary
            .as_ref()
            .map(|summary| LanguageMap::single(language, summary.clone()))
            .unwrap_or_default(),
        summary,
        content: html
            .first()
            .map(|(_, text)| text.to_owned())
            .unwrap_or_default(),
        content_map: html,
        media_type: "text/html",
    }
}

/// The contents as HTML in every language; the summary stands in where there is no content.
pub fn to_html(
    content: &LanguageMap,
    summary: &LanguageMap,
    rendering: &Rendering<'_>,
) -> LanguageMap {
    if content.is_empty() {
        let paragraph = |text: &str| format!("<p>{}</p>", plain::escape_html(text));
        return each(summary, paragraph);
    }
    each(content, rendering.html)
}

/// The map with every text changed; empty ones are left out.
pub fn each(map: &LanguageMap, change: impl Fn(&str) -> String) -> LanguageMap {
    LanguageMap(
        map.iter()
            .map(|(tag, text)| (tag.clone(), change(text)))
            .collect(),
    )
}

/// The map without its empty texts.
pub fn written(map: &LanguageMap) -> LanguageMap {
    each(map, str::to_owned)
}

/// The author's Markdown for the wire.
pub fn to_source(content: &LanguageMap) -> Option<Source> {
    Source::of(&written(content))
}

/// The language of a thing: that of its name.
pub fn primary(name: &LanguageMap) -> LanguageTag {
    name.first()
        .map_or_else(LanguageTag::undetermined, |(tag, _)| tag.clone())
}

/// The language in which an object speaks where it does not say: its own word, else that of its
/// first map, else of its context; `und` when nothing tells.
pub fn language_of(node: Node<'_>) -> LanguageTag {
    let own = node.words("inLanguage").chain(
        node.nodes("language")
            .filter_map(|language| language.text("identifier")),
    );
    let maps = ["contentMap", "nameMap", "summaryMap"];
    let keys = maps
        .into_iter()
        .filter_map(|name| node.node(name)?.members().next());
    let contexts = node
        .nodes("@context")
        .filter_map(|context| context.text("@language"));
    own.chain(keys.map(|(key, _)| key))
        .chain(contexts)
        .find_map(|tag| {
            tag.parse()
                .ok()
                .filter(|tag| *tag != LanguageTag::undetermined())
        })
        .unwrap_or_else(LanguageTag::undetermined)
}

/// A text in every language in which it is there: from its map, else from the plain member.
pub fn read_map(
    node: Node<'_>,
    plain: &str,
    map: &str,
    change: impl Fn(&str) -> String,
) -> LanguageMap {
    let texts = [map, plain]
        .into_iter()
        .filter_map(|member| node.node(member))
        .map(|texts| map_of(texts, &change))
        .find(|texts| !texts.is_empty());
    texts.unwrap_or_else(
        || match node.text(plain).filter(|text| !text.trim().is_empty()) {
            Some(text) => LanguageMap::single(language_of(node), change(text)),
            None => LanguageMap::default(),
        },
    )
}

fn map_of(texts: Node<'_>, change: impl Fn(&str) -> String) -> LanguageMap {
    let texts = texts
        .members()
        .filter_map(|(tag, text)| Some((tag.parse::<LanguageTag>().ok()?, change(text.as_str()?))));
    LanguageMap(texts.take(limit::LANGUAGES).collect())
}

/// The name, as it stands.
pub fn read_name(node: Node<'_>) -> LanguageMap {
    read_map(node, "name", "nameMap", str::to_owned)
}

/// The author's summary: schema.org `abstract` as it stands, else `summary` in one line.
pub fn read_summary(node: Node<'_>) -> LanguageMap {
    let own = read_map(node, "abstract", "abstract", str::to_owned);
    if own.is_empty() {
        read_map(node, "summary", "summaryMap", plain::html_to_line)
    } else {
        own
    }
}

/// The content as Markdown: the author's own, else what the HTML says.
pub fn read_content(node: Node<'_>) -> LanguageMap {
    let source = node.node("source").filter(|source| {
        source
            .text("mediaType")
            .is_some_and(|kind| kind.starts_with("text/markdown"))
    });
    let own = source.map(
        |source| match source.get("contentMap").and_then(Value::as_object) {
            Some(_) => read_map(source, "content", "contentMap", str::to_owned),
            None => source
                .text("content")
                .map(|text| LanguageMap::single(language_of(node), text))
                .unwrap_or_default(),
        },
    );
    if let Some(own) = own.filter(|own| !own.is_empty()) {
        return own;
    }
    let change = match node.text("mediaType") {
        Some("text/markdown") => str::to_owned,
        Some("text/plain") => |text: &str| {
            text.lines()
                .map(plain::escape_markdown)
                .collect::<Vec<_>>()
                .join("\n\n")
        },
        _ => plain::html_to_markdown,
    };
    read_map(node, "content", "contentMap", change)
}
