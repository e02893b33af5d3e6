//! Where the asked words stand in a text.

use std::ops::Range;

use crate::{
    discovery::text::{Asked, marks},
    domain::{LanguageMap, LanguageTag},
};

/// Most characters of a fragment.
const FRAGMENT: usize = 240;
/// Characters of a fragment before the first found word.
const BEFORE: usize = 60;

/// The texts in which any of the words occurs, as HTML: escaped, with each found word in
/// `<mark>`. Long texts are cut around the first one. Words are found as search finds them.
#[must_use]
pub fn highlight(texts: &LanguageMap, words: &str) -> LanguageMap {
    let asked = Asked::read(words);
    LanguageMap(
        texts
            .iter()
            .filter_map(|(tag, text)| Some((tag.clone(), mark(text, tag, &asked)?)))
            .collect(),
    )
}

/// The text as HTML with the words marked; nothing when none of them is in it.
fn mark(text: &str, language: &LanguageTag, asked: &Asked) -> Option<String> {
    let found = marks(text, language, asked);
    let first = found.first()?.start;
    let window = fragment(text, first);
    let mut html = String::new();
    if window.start > 0 {
        html.push('…');
    }
    let mut at = window.start;
    for range in found {
        let range = range.start.max(window.start)..range.end.min(window.end);
        if range.is_empty() {
            continue;
        }
        escape(text.get(at..range.start).unwrap_or_default(), &mut html);
        html.push_str("<mark>");
        escape(text.get(range.clone()).unwrap_or_default(), &mut html);
        html.push_str("</mark>");
        at = range.end;
    }
    escape(text.get(at..window.end).unwrap_or_default(), &mut html);
    if window.end < text.len() {
        html.push('…');
    }
    Some(html)
}

/// The part of the text to show, beginning and ending between words where there are any.
fn fragment(text: &str, first: usize) -> Range<usize> {
    if text.chars().count() <= FRAGMENT {
        return 0..text.len();
    }
    let before = text.get(..first).unwrap_or_default();
    let start = before
        .char_indices()
        .rev()
        .nth(BEFORE)
        .map_or(0, |(at, _)| {
            let space = text
                .get(at..first)
                .and_then(|gap| gap.find(char::is_whitespace));
            space.map_or(at, |space| at + space)
        });
    let rest = text.get(start..).unwrap_or_default();
    let end = rest
        .char_indices()
        .nth(FRAGMENT)
        .map_or(text.len(), |(at, _)| {
            let space = rest
                .get(..at)
                .and_then(|cut| cut.rfind(char::is_whitespace));
            start + space.filter(|&space| start + space > first).unwrap_or(at)
        });
    let lead = text
        .get(start..end)
        .map_or(0, |cut| cut.len() - cut.trim_start().len());
    start + lead..end
}

fn escape(text: &str, html: &mut String) {
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            character => html.push(character),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn marked(text: &str, words: &str) -> Option<String> {
        mark(text, &"lt".parse().unwrap(), &Asked::read(words))
    }

    #[test]
    fn words_are_marked_as_search_finds_them() {
        for (text, words, html) in [
            (
                "Žalioji ROBOTIKA, robotikos diena",
                "robotika zalioji",
                "<mark>Žalioji</mark> <mark>ROBOTIKA</mark>, <mark>robotikos</mark> diena",
            ),
            ("Роботика", "robotika", "<mark>Роботика</mark>"),
            ("Straße", "strasse", "<mark>Straße</mark>"),
            (
                "e\u{301}te\u{301} x",
                "ete",
                "<mark>e\u{301}te\u{301}</mark> x",
            ),
            ("Robotika", "robtika", "<mark>Robotika</mark>"),
            ("Robotika", "rob", "<mark>Robotika</mark>"),
        ] {
            assert_eq!(marked(text, words).as_deref(), Some(html));
        }
        assert_eq!(marked("Robotics", "music"), None);
        assert_eq!(marked("Robotics", ""), None);
    }

    #[test]
    fn what_an_author_wrote_is_text_and_no_markup() {
        assert_eq!(
            marked("<script>a & \"b\"</script>", "b script").unwrap(),
            "&lt;<mark>script</mark>&gt;a &amp; &quot;<mark>b</mark>&quot;&lt;/<mark>script</mark>&gt;"
        );
    }

    #[test]
    fn long_texts_are_cut_around_the_first_word() {
        let text = format!("{} needle {}", "before ".repeat(100), "after ".repeat(100));
        let html = marked(&text, "needle").unwrap();
        assert!(
            html.starts_with("…before") && html.ends_with("after…"),
            "{html}"
        );
        assert!(html.contains("<mark>needle</mark>"));
        assert!(html.chars().count() < 280, "{html}");
        let unbroken = "x".repeat(500);
        assert!(marked(&unbroken, "xxx").unwrap().chars().count() < 300);
    }
}
