//! Where the asked words stand in a text.

use std::ops::Range;

use crate::domain::{LanguageMap, slug::fold};

/// Most characters of a fragment.
const FRAGMENT: usize = 240;
/// Characters of a fragment before the first found word.
const BEFORE: usize = 60;

/// The texts in which any of the words occurs, as HTML: escaped, with each found word in
/// `<mark>`. Long texts are cut around the first one. Words are found as search finds them,
/// without case and marks.
#[must_use]
pub fn highlight(texts: &LanguageMap, words: &str) -> LanguageMap {
    let words: Vec<String> = fold(words)
        .split_whitespace()
        .map(ToOwned::to_owned)
        .collect();
    LanguageMap(
        texts
            .iter()
            .filter_map(|(tag, text)| Some((tag.clone(), mark(text, &words)?)))
            .collect(),
    )
}

/// The text as HTML with the words marked; nothing when none of them is in it.
fn mark(text: &str, words: &[String]) -> Option<String> {
    let found = find(text, words);
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

/// Where the words stand, in order, touching ones joined.
fn find(text: &str, words: &[String]) -> Vec<Range<usize>> {
    // The folded text, and for each of its bytes the place of the character that it came from.
    let mut folded = String::with_capacity(text.len());
    let mut places: Vec<Range<usize>> = Vec::with_capacity(text.len());
    for (start, character) in text.char_indices() {
        let mut buffer = [0; 4];
        folded.push_str(&fold(character.encode_utf8(&mut buffer)));
        places.resize(folded.len(), start..start + character.len_utf8());
    }
    let mut found: Vec<Range<usize>> = words
        .iter()
        .flat_map(|word| folded.match_indices(word.as_str()))
        .filter_map(|(at, word)| {
            let start = places.get(at)?.start;
            let end = places.get(at + word.len() - 1)?.end;
            // Marks that follow a letter as characters of their own belong to it.
            let rest = text.get(end..).unwrap_or_default();
            let marks = rest
                .find(|c| !matches!(c, '\u{300}'..='\u{36f}'))
                .unwrap_or(rest.len());
            Some(start..end + marks)
        })
        .collect();
    found.sort_by_key(|range| (range.start, range.end));
    let mut joined: Vec<Range<usize>> = Vec::new();
    for range in found {
        match joined.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => joined.push(range),
        }
    }
    joined
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
        let words: Vec<String> = fold(words).split_whitespace().map(Into::into).collect();
        mark(text, &words)
    }

    #[test]
    fn words_are_marked_as_search_finds_them() {
        for (text, words, html) in [
            (
                "Žalioji ROBOTIKA",
                "robotik zal",
                "<mark>Žal</mark>ioji <mark>ROBOTIK</mark>A",
            ),
            ("Роботика", "robotika", "<mark>Роботика</mark>"),
            ("Straße", "strasse", "<mark>Straße</mark>"),
            (
                "e\u{301}te\u{301} x",
                "ete",
                "<mark>e\u{301}te\u{301}</mark> x",
            ),
            ("aaa", "aa", "<mark>aa</mark>a"),
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
        assert!(marked(&unbroken, "x").unwrap().chars().count() < 300);
    }
}
